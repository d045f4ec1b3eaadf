What a back end sends: null for what it does not know, an id, numbers in the units of its people.

  $ printf '"sex":"male","age":30,"height_cm":180,"weight_kg":80' > him
  $ printf '{"id":"run-7",%s,"body_fat":null,"running":null}' "$(cat him)" | refuel plan --json --input - | cut -c 1-60
  {"schema":"refuel/plan/1","id":"run-7","refuel":"0.1.0","per
  $ printf '{"id":12.50,%s,"running":{"distance":null}}' "$(cat him)" | refuel plan --json --input - | cut -c 1-60
  {"schema":"refuel/plan/1","id":12.50,"refuel":"0.1.0","perso
  $ printf '{"sex":"female","age":34,"height_in":66,"weight_lb":140,"running":{"distance_mi_week":30,"pace_min_mi":9.5},"goal_lb_week":-1}' > imperial
  $ refuel plan --input imperial --json > a
  $ refuel plan --sex female --age 34 --height 66in --weight 140lb --run 30mi/week --pace 9:30/mi --goal -1lb/week --json > b
  $ cmp a b && echo same
  same
  $ printf '\357\273\277{%s}' "$(cat him)" | refuel plan --input - | sed -n 1p
  Energy, kcal a day                                       80 % range

Everything that is wrong is told at once, with the id, and what may have been meant.

  $ echo '{"id":3,"sex":"femal","age":200,"weight_lb":null,"distance":5,"runing":{}}' | refuel plan --json --input - | sed 's/},{/},\n{/g; s/"error":{.*/.../'
  refuel: distance: there is no such input; did you mean running.distance?
  refuel: runing: there is no such input; did you mean running?
  refuel: sex: "femal" is not known; did you mean female? Write female, male or unknown
  refuel: age: 200 y is outside 0..120 y
  refuel: height and weight are missing: write height 170cm or 5ft7in, weight 70kg or 154lb
  {"schema":"refuel/error/1","id":3,"errors":[{"status":"REFUEL_E_UNKNOWN","field":"distance","flag":null,"message":"distance: there is no such input; did you mean running.distance?","value":null,"low":null,"high":null},
  {"status":"REFUEL_E_UNKNOWN","field":"runing","flag":null,"message":"runing: there is no such input; did you mean running?","value":null,"low":null,"high":null},
  {"status":"REFUEL_E_UNKNOWN","field":"sex","flag":"--sex","message":"sex: \"femal\" is not known; did you mean female? Write female, male or unknown","value":null,"low":null,"high":null},
  {"status":"REFUEL_E_RANGE","field":"age","flag":"--age","message":"age: 200 y is outside 0..120 y","value":200,"low":0,"high":120},
  {"status":"REFUEL_E_MISSING","field":"height","flag":"--height","message":"height and weight are missing: write height 170cm or 5ft7in, weight 70kg or 154lb","value":null,"low":null,"high":null},
  {"status":"REFUEL_E_MISSING","field":"weight","flag":"--weight","message":"weight: it was not given and is needed; write it like 63.5kg or 140lb","value":null,"low":null,"high":null}],...
  $ refuel plan --input imperial --weight 7000lb --level 2
  refuel: weight: 7000 lb is outside 4.41..1433 lb
  refuel: level: 2 is outside 0.5..0.99
  [2]

An array of requests gives an array of answers, in the same order; a wrong one has its error in its place.

  $ printf '[{"id":1,%s},{"id":2,"sex":"male","age":30},{"id":3,%s,"goal":"lots"},null,{"id":5,%s}]' "$(cat him)" "$(cat him)" "$(cat him)" > many
  $ refuel plan --json --input many > answers; echo "[$?]"
  refuel: request 2: height and weight are missing: write height 170cm or 5ft7in, weight 70kg or 154lb
  refuel: request 3: goal: lots does not begin with a number; write it like -1lb/week, +0.25kg/week or maintain
  refuel: request 4: input: the JSON is no object; write {"sex":"female", ...}
  [4]
  $ sed 's/{"schema"/\n&/g' answers | cut -c 1-42
  [
  {"schema":"refuel/plan/1","id":1,"refuel":
  {"schema":"refuel/error/1","id":2,"errors"
  {"schema":"refuel/error/1","id":3,"errors"
  {"schema":"refuel/error/1","errors":[{"sta
  {"schema":"refuel/plan/1","id":5,"refuel":

  $ refuel plan --input many --weight 90kg 2>&1 >/dev/null; echo "[$?]"
  refuel: request 2: height: it was not given and is needed; write it like 170cm or 5ft7in
  refuel: request 3: goal: lots does not begin with a number; write it like -1lb/week, +0.25kg/week or maintain
  refuel: request 4: input: the JSON is no object; write {"sex":"female", ...}
  [4]
  $ refuel project --input many --days 30 --json 2>/dev/null | sed 's/{"schema"/\n&/g' | cut -c 1-42
  [
  {"schema":"refuel/project/1","id":1,"refue
  {"schema":"refuel/error/1","id":2,"errors"
  {"schema":"refuel/error/1","id":3,"errors"
  {"schema":"refuel/error/1","errors":[{"sta
  {"schema":"refuel/project/1","id":5,"refue

  $ refuel project --input many --csv
  refuel: csv: an array of requests is answered as JSON alone
  [2]
  $ printf '[{%s}]' "$(cat him)" | refuel check --intake 2500kcal --input - | cut -c 1-36
  [{"schema":"refuel/check/1","refuel"
  $ printf '[]' | refuel plan --input -
  refuel: input: the array is empty: it holds no request
  [2]
  $ printf ' \n' | refuel plan --input -
  refuel: input: it is empty; write {"sex":"female", ...}
  [2]
  $ printf '[{%s},' "$(cat him)" | refuel plan --input -
  refuel: input: it breaks off, at byte 56 of the JSON
  [2]

Flags with underscores, other names of flags, and the nearest of what is not known.

  $ refuel plan --gender female --age 34 --height 5ft6in --weight 140lb --bodyfat 24% --distance 30mi/week --json > a
  $ refuel plan --sex female --age 34 --height 5ft6in --weight 140lb --body_fat 24% --run 30mi/week --json > b
  $ cmp a b && echo same
  same
  $ refuel check --sex male --age 30 --height 180cm --weight 80kg --calories 2500kcal --carbs 300g --fiber 30g --json > a
  $ refuel check --sex male --age 30 --height 180cm --weight 80kg --intake 2500kcal --carbohydrate 300g --fibre 30g --json > b
  $ cmp a b && echo same
  same
  $ refuel plan --sex male --gender male
  refuel: sex: it was given twice
  [2]
  $ refuel plan --agge 30 --hight 180cm --foo 3 --weight
  refuel: agge: there is no such flag; did you mean --age?
  refuel: hight: there is no such flag; did you mean --height?
  refuel: foo: there is no such flag; refuel help plan lists them
  refuel: weight: a value is missing behind --weight
  [2]
  $ refuel plan --sex male --age 30 --height 180cm --weight 80kg --terrain rood --equation miflin-1990
  refuel: terrain: "rood" is not known; did you mean road? Write road, trail or sand
  refuel: equation: "miflin-1990" is no resting equation; did you mean mifflin-1990?
  [2]
  $ refuel plam
  refuel: command: "plam" is not known; did you mean plan?
  [2]

All that is missing is one message.

  $ refuel plan
  refuel: --sex, --age, --height and --weight are missing: write --sex female or male or unknown, --age 34 or 8months or --born 1990-05-17, --height 170cm or 5ft7in, --weight 70kg or 154lb
  [2]
  $ refuel plan --born 1990-05-17 --weight 80kg
  refuel: --sex and --height are missing: write --sex female or male or unknown, --height 170cm or 5ft7in
  [2]
  $ refuel plan --sex male --age 30 --height 180cm
  refuel: weight: it was not given and is needed; write it like 63.5kg or 140lb
  [2]
  $ refuel check --sex male
  refuel: --age, --height, --weight and --intake are missing: write --age 34 or 8months or --born 1990-05-17, --height 170cm or 5ft7in, --weight 70kg or 154lb, --intake 2100kcal or 8.8MJ
  [2]
  $ echo '{"sex":"male"}' | refuel plan --input -
  refuel: age, height and weight are missing: write age 34 or 8months or born 1990-05-17, height 170cm or 5ft7in, weight 70kg or 154lb
  [2]
  $ echo '{"sex":"male"}' | refuel plan --input - --json | sed 's/},{/},\n{/g; s/"error":{.*/.../'
  refuel: age, height and weight are missing: write age 34 or 8months or born 1990-05-17, height 170cm or 5ft7in, weight 70kg or 154lb
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_MISSING","field":"age","flag":"--age","message":"age, height and weight are missing: write age 34 or 8months or born 1990-05-17, height 170cm or 5ft7in, weight 70kg or 154lb","value":null,"low":null,"high":null},
  {"status":"REFUEL_E_MISSING","field":"height","flag":"--height","message":"height: it was not given and is needed; write it like 170cm or 5ft7in","value":null,"low":null,"high":null},
  {"status":"REFUEL_E_MISSING","field":"weight","flag":"--weight","message":"weight: it was not given and is needed; write it like 63.5kg or 140lb","value":null,"low":null,"high":null}],...
