Every kind of wrong JSON: exit status 2 and one message, never a result.

  $ echo '"sex":"male","age":30,"height_cm":180,"weight_kg":75' > who
  $ cat > try << 'END'
  > while IFS= read -r line; do echo "$line"; printf '%s' "$line" | sed "s/WHO/$(cat who)/" | refuel plan --input -; echo "[$?]"; done
  > END
  $ sh ./try << 'END'
  > 
  > {
  > {WHO
  > {WHO,}
  > {WHO} x
  > {WHO}{}
  > []
  > [{WHO}
  > 3
  > "sex"
  > null
  > {sex:"male"}
  > {'sex':'male'}
  > {"sex" "male"}
  > {"sex":}
  > {"sex":"male}
  > {"sex":"ma\qle"}
  > {"sex":"ma\u00le"}
  > {"sex":"ma\u0000le"}
  > {"sex":"\ud800"}
  > {"sex":male}
  > // comment
  > END

  refuel: input: it is empty; write {"sex":"female", ...}
  [2]
  {
  refuel: input: it breaks off, at byte 1 of the JSON
  [2]
  {WHO
  refuel: input: it breaks off, at byte 53 of the JSON
  [2]
  {WHO,}
  refuel: input: a key in double quotes is missing, at byte 54 of the JSON
  [2]
  {WHO} x
  refuel: input: something stands behind the end, at byte 55 of the JSON
  [2]
  {WHO}{}
  refuel: input: something stands behind the end, at byte 54 of the JSON
  [2]
  []
  refuel: input: the array is empty: it holds no request
  [2]
  [{WHO}
  refuel: input: it breaks off, at byte 55 of the JSON
  [2]
  3
  refuel: input: the JSON is no object; write {"sex":"female", ...}
  [2]
  "sex"
  refuel: input: the JSON is no object; write {"sex":"female", ...}
  [2]
  null
  refuel: input: the JSON is no object; write {"sex":"female", ...}
  [2]
  {sex:"male"}
  refuel: input: a key in double quotes is missing, at byte 1 of the JSON
  [2]
  {'sex':'male'}
  refuel: input: a key in double quotes is missing, at byte 1 of the JSON
  [2]
  {"sex" "male"}
  refuel: sex: a colon is missing, at byte 7 of the JSON
  [2]
  {"sex":}
  refuel: sex: a value is missing, or is no JSON, at byte 7 of the JSON
  [2]
  {"sex":"male}
  refuel: sex: a string has no end, at byte 13 of the JSON
  [2]
  {"sex":"ma\qle"}
  refuel: sex: a string holds an unknown escape, at byte 11 of the JSON
  [2]
  {"sex":"ma\u00le"}
  refuel: sex: an escape has no four hexadecimal digits, at byte 14 of the JSON
  [2]
  {"sex":"ma\u0000le"}
  refuel: sex: a string holds a NUL, at byte 16 of the JSON
  [2]
  {"sex":"\ud800"}
  refuel: sex: a surrogate stands alone, at byte 14 of the JSON
  [2]
  {"sex":male}
  refuel: sex: a value is missing, or is no JSON, at byte 7 of the JSON
  [2]
  // comment
  refuel: input: a value is missing, or is no JSON, at byte 0 of the JSON
  [2]

Numbers that are none.

  $ sh ./try << 'END'
  > {"sex":"male","age":1e999}
  > {"sex":"male","age":-1e999}
  > {"sex":"male","age":0x10}
  > {"sex":"male","age":1,5}
  > {"sex":"male","age":034}
  > {"sex":"male","age":1.}
  > {"sex":"male","age":.5}
  > {"sex":"male","age":+5}
  > {"sex":"male","age":1e}
  > {"sex":"male","age":NaN}
  > {"sex":"male","age":Infinity}
  > {"sex":"male","age":-Infinity}
  > {"sex":"male","age":nan}
  > {"sex":"male","age":12345678901234567890123456789012345678901234567890123456789012345}
  > END
  {"sex":"male","age":1e999}
  refuel: age: a number is too large, at byte 20 of the JSON
  [2]
  {"sex":"male","age":-1e999}
  refuel: age: a number is too large, at byte 20 of the JSON
  [2]
  {"sex":"male","age":0x10}
  refuel: age: a comma or a bracket is missing, at byte 21 of the JSON
  [2]
  {"sex":"male","age":1,5}
  refuel: input: a key in double quotes is missing, at byte 22 of the JSON
  [2]
  {"sex":"male","age":034}
  refuel: age: a number begins with 0, at byte 23 of the JSON
  [2]
  {"sex":"male","age":1.}
  refuel: age: a number has no digits behind the point, at byte 22 of the JSON
  [2]
  {"sex":"male","age":.5}
  refuel: age: a value is missing, or is no JSON, at byte 20 of the JSON
  [2]
  {"sex":"male","age":+5}
  refuel: age: a value is missing, or is no JSON, at byte 20 of the JSON
  [2]
  {"sex":"male","age":1e}
  refuel: age: an exponent has no digits, at byte 22 of the JSON
  [2]
  {"sex":"male","age":NaN}
  refuel: age: a value is missing, or is no JSON, at byte 20 of the JSON
  [2]
  {"sex":"male","age":Infinity}
  refuel: age: a value is missing, or is no JSON, at byte 20 of the JSON
  [2]
  {"sex":"male","age":-Infinity}
  refuel: age: a number has no digits, at byte 21 of the JSON
  [2]
  {"sex":"male","age":nan}
  refuel: age: a value is missing, or is no JSON, at byte 20 of the JSON
  [2]
  {"sex":"male","age":12345678901234567890123456789012345678901234567890123456789012345}
  refuel: age: a number is too long, at byte 85 of the JSON
  [2]

Keys: unknown, twice, contradicting, in another case, with a dot.

  $ sh ./try << 'END'
  > {WHO,"foo":1}
  > {WHO,"":1}
  > {WHO,"Sex":"male"}
  > {WHO,"id":true}
  > {WHO,"distance_km_week":40}
  > {WHO,"running.distance":"50km/week"}
  > {WHO,"running":{"energy":"2000kcal"}}
  > {WHO,"running":{"running":{}}}
  > {WHO,"living_pal":1.6}
  > {WHO,"sex":"male"}
  > {"s\u0065x":"male","sex":"male"}
  > {WHO,"running":{},"running":{}}
  > {WHO,"running":{"pace":"5:00/km","pace":"5:00/km"}}
  > {WHO,"height":"180cm"}
  > {WHO,"born":"1990-05-17"}
  > {WHO,"running":{"pace":"5:00/km","speed_km_h":12}}
  > {WHO,"body_fat_pct":20,"fat_free_mass":"60kg"}
  > {WHO,"\u001b[31m":1}
  > END
  {WHO,"foo":1}
  refuel: foo: there is no such input; refuel help plan lists them
  [2]
  {WHO,"":1}
  refuel: input: it has an empty key
  [2]
  {WHO,"Sex":"male"}
  refuel: Sex: there is no such input; did you mean sex?
  [2]
  {WHO,"id":true}
  refuel: id: it takes a text or a number
  [2]
  {WHO,"distance_km_week":40}
  refuel: distance_km_week: there is no such input; did you mean running.distance_km_week?
  [2]
  {WHO,"running.distance":"50km/week"}
  refuel: running.distance: there is no such input; refuel help plan lists them
  [2]
  {WHO,"running":{"energy":"2000kcal"}}
  refuel: running.energy: there is no such input; did you mean intake.energy?
  [2]
  {WHO,"running":{"running":{}}}
  refuel: running.running: there is no such input; refuel help plan lists them
  [2]
  {WHO,"living_pal":1.6}
  refuel: living_pal: there is no such input; refuel help plan lists them
  [2]
  {WHO,"sex":"male"}
  refuel: sex: it was given twice
  [2]
  {"s\u0065x":"male","sex":"male"}
  refuel: sex: it was given twice
  refuel: age, height and weight are missing: write age 34 or 8months or born 1990-05-17, height 170cm or 5ft7in, weight 70kg or 154lb
  [2]
  {WHO,"running":{},"running":{}}
  refuel: running: it was given twice
  [2]
  {WHO,"running":{"pace":"5:00/km","pace":"5:00/km"}}
  refuel: running.pace: it was given twice
  [2]
  {WHO,"height":"180cm"}
  refuel: height: it was given as height_cm already
  [2]
  {WHO,"born":"1990-05-17"}
  refuel: born: age and born exclude each other: give one of them
  [2]
  {WHO,"running":{"pace":"5:00/km","speed_km_h":12}}
  refuel: running.speed_km_h: running.pace and running.speed_km_h exclude each other: give one of them
  [2]
  {WHO,"body_fat_pct":20,"fat_free_mass":"60kg"}
  refuel: fat_free_mass: body_fat_pct and fat_free_mass exclude each other: give one of them
  [2]
  {WHO,"\u001b[31m":1}
  refuel: ?[31m: there is no such input; refuel help plan lists them
  [2]

Types and units.

  $ sh ./try << 'END'
  > {"sex":1}
  > {"sex":null}
  > {"sex":true}
  > {"sex":["male"]}
  > {"sex":{"is":"male"}}
  > {"sex":"male","age":null}
  > {"sex":"male","age":true}
  > {"sex":"male","age":[30]}
  > {"sex":"male","height":180}
  > {"sex":"male","height":"180"}
  > {"sex":"male","height_cm":"180cm"}
  > {"sex":"male","height_cm":null}
  > {"sex":"male","height":"180kg"}
  > {"sex":"male","height":""}
  > {"sex":"","age":30}
  > {WHO,"running":50}
  > {WHO,"running":true}
  > {WHO,"running":{"distance":50}}
  > {WHO,"intake":"2300kcal"}
  > {WHO,"goal":0}
  > {WHO,"athlete":1}
  > {WHO,"born":19900517}
  > END
  {"sex":1}
  refuel: sex: it takes a word, not the number 1
  refuel: age, height and weight are missing: write age 34 or 8months or born 1990-05-17, height 170cm or 5ft7in, weight 70kg or 154lb
  [2]
  {"sex":null}
  refuel: sex, age, height and weight are missing: write sex female or male or unknown, age 34 or 8months or born 1990-05-17, height 170cm or 5ft7in, weight 70kg or 154lb
  [2]
  {"sex":true}
  refuel: sex: it is true, and takes a text
  refuel: age, height and weight are missing: write age 34 or 8months or born 1990-05-17, height 170cm or 5ft7in, weight 70kg or 154lb
  [2]
  {"sex":["male"]}
  refuel: sex: it is an array, and takes a text
  refuel: age, height and weight are missing: write age 34 or 8months or born 1990-05-17, height 170cm or 5ft7in, weight 70kg or 154lb
  [2]
  {"sex":{"is":"male"}}
  refuel: sex: it is an object, and takes a text
  refuel: age, height and weight are missing: write age 34 or 8months or born 1990-05-17, height 170cm or 5ft7in, weight 70kg or 154lb
  [2]
  {"sex":"male","age":null}
  refuel: age, height and weight are missing: write age 34 or 8months or born 1990-05-17, height 170cm or 5ft7in, weight 70kg or 154lb
  [2]
  {"sex":"male","age":true}
  refuel: age: it is true, and takes a number or a text
  refuel: height and weight are missing: write height 170cm or 5ft7in, weight 70kg or 154lb
  [2]
  {"sex":"male","age":[30]}
  refuel: age: it is an array, and takes a number or a text
  refuel: height and weight are missing: write height 170cm or 5ft7in, weight 70kg or 154lb
  [2]
  {"sex":"male","height":180}
  refuel: height: 180 has no unit; write a text like 170cm or 5ft7in, or the number as height_cm
  refuel: age and weight are missing: write age 34 or 8months or born 1990-05-17, weight 70kg or 154lb
  [2]
  {"sex":"male","height":"180"}
  refuel: height: 180 has no unit; write it like 170cm or 5ft7in
  refuel: age and weight are missing: write age 34 or 8months or born 1990-05-17, weight 70kg or 154lb
  [2]
  {"sex":"male","height_cm":"180cm"}
  refuel: height_cm: it takes a number; a text with a unit goes into height
  refuel: age and weight are missing: write age 34 or 8months or born 1990-05-17, weight 70kg or 154lb
  [2]
  {"sex":"male","height_cm":null}
  refuel: age, height and weight are missing: write age 34 or 8months or born 1990-05-17, height 170cm or 5ft7in, weight 70kg or 154lb
  [2]
  {"sex":"male","height":"180kg"}
  refuel: height: 180kg is a mass, not a length; write it like 170cm or 5ft7in
  refuel: age and weight are missing: write age 34 or 8months or born 1990-05-17, weight 70kg or 154lb
  [2]
  {"sex":"male","height":""}
  refuel: height: the text is empty; write it like 170cm or 5ft7in
  refuel: age and weight are missing: write age 34 or 8months or born 1990-05-17, weight 70kg or 154lb
  [2]
  {"sex":"","age":30}
  refuel: sex: "" is not known; write female, male or unknown
  refuel: height and weight are missing: write height 170cm or 5ft7in, weight 70kg or 154lb
  [2]
  {WHO,"running":50}
  refuel: running: it takes an object, like {"running":{"distance":"50km/week"}}
  [2]
  {WHO,"running":true}
  refuel: running: it takes an object, like {"running":{"distance":"50km/week"}}
  [2]
  {WHO,"running":{"distance":50}}
  refuel: running.distance: 50 has no unit; write a text like 50km/week or 30mi/week, or the number as distance_km_week
  [2]
  {WHO,"intake":"2300kcal"}
  refuel: intake: it takes an object, like {"intake":{"energy":"2100kcal"}}
  [2]
  {WHO,"goal":0}
  refuel: goal: 0 has no unit; write a text like -1lb/week, +0.25kg/week or maintain, or the number as goal_kg_week
  [2]
  {WHO,"athlete":1}
  refuel: athlete: it takes a word, not the number 1
  [2]
  {WHO,"born":19900517}
  refuel: born: 19900517 has no unit; write it like 1990-05-17
  [2]

Out of range.

  $ sh ./try << 'END'
  > {"sex":"male","age":-1}
  > {"sex":"male","age":121}
  > {"sex":"male","height_cm":1800}
  > {"sex":"male","height_cm":1.8}
  > {"sex":"male","weight":"7000kg"}
  > {WHO,"running":{"distance_km_week":501}}
  > {WHO,"running":{"speed_km_h":26}}
  > {WHO,"goal_kg_week":-0.907186}
  > {WHO,"level":1}
  > {WHO,"living":2.6}
  > {WHO,"intake":{"days":2.5}}
  > {WHO,"intake":{"energy_kcal_d":-1}}
  > END
  {"sex":"male","age":-1}
  refuel: age: -1 y is outside 0..120 y
  refuel: height and weight are missing: write height 170cm or 5ft7in, weight 70kg or 154lb
  [2]
  {"sex":"male","age":121}
  refuel: age: 121 y is outside 0..120 y
  refuel: height and weight are missing: write height 170cm or 5ft7in, weight 70kg or 154lb
  [2]
  {"sex":"male","height_cm":1800}
  refuel: height_cm: 1800 cm is outside 50..272 cm
  refuel: age and weight are missing: write age 34 or 8months or born 1990-05-17, weight 70kg or 154lb
  [2]
  {"sex":"male","height_cm":1.8}
  refuel: height_cm: 1.8 cm is outside 50..272 cm; did you mean 1.8 m?
  refuel: age and weight are missing: write age 34 or 8months or born 1990-05-17, weight 70kg or 154lb
  [2]
  {"sex":"male","weight":"7000kg"}
  refuel: weight: 7000 kg is outside 2..650 kg
  refuel: age and height are missing: write age 34 or 8months or born 1990-05-17, height 170cm or 5ft7in
  [2]
  {WHO,"running":{"distance_km_week":501}}
  refuel: running.distance_km_week: 501 km/week is outside 0..500 km/week
  [2]
  {WHO,"running":{"speed_km_h":26}}
  refuel: running.speed_km_h: 26 km/h is outside 2..25 km/h
  [2]
  {WHO,"goal_kg_week":-0.907186}
  refuel: goal_kg_week: -0.907186 kg/week is outside -0.90718474..0.90718474 kg/week
  [2]
  {WHO,"level":1}
  refuel: level: 1 is outside 0.5..0.99
  [2]
  {WHO,"living":2.6}
  refuel: living: 2.6 is outside 1.2..2.5
  [2]
  {WHO,"intake":{"days":2.5}}
  refuel: intake.days: 2.5 is not a whole number; write it like 7
  [2]
  {WHO,"intake":{"energy_kcal_d":-1}}
  refuel: intake.energy_kcal_d: -1 kcal/d is outside 0 or 100..20000 kcal/d
  [2]

Incomplete.

  $ sh ./try << 'END'
  > {}
  > {"sex":"male"}
  > {"sex":"male","age":30,"height_cm":180}
  > {"sex":"female","age":30,"height_cm":170,"weight_kg":60,"life_stage":"pregnant"}
  > {WHO,"running":{"climb":"400m/week"}}
  > {WHO,"method":"iom-2005"}
  > {WHO,"method":"iom-2005","activity":"active","running":{"distance_km_week":40}}
  > END
  {}
  refuel: sex, age, height and weight are missing: write sex female or male or unknown, age 34 or 8months or born 1990-05-17, height 170cm or 5ft7in, weight 70kg or 154lb
  [2]
  {"sex":"male"}
  refuel: age, height and weight are missing: write age 34 or 8months or born 1990-05-17, height 170cm or 5ft7in, weight 70kg or 154lb
  [2]
  {"sex":"male","age":30,"height_cm":180}
  refuel: weight: it was not given and is needed; write it like 63.5kg or 140lb
  [2]
  {"sex":"female","age":30,"height_cm":170,"weight_kg":60,"life_stage":"pregnant"}
  refuel: gestation_week: it was not given; the energy of pregnancy depends on it
  [2]
  {WHO,"running":{"climb":"400m/week"}}
  refuel: running.distance: a climb needs the distance it is spread over
  [2]
  {WHO,"method":"iom-2005"}
  refuel: activity: eer-iom-2005 needs one of inactive, low-active, active or very-active
  [2]
  {WHO,"method":"iom-2005","activity":"active","running":{"distance_km_week":40}}
  refuel: activity: the category already contains the running, so the run would be counted twice: leave one out, or say none of it
  [2]

Nested 2,000 deep, never closed, enormous.

  $ python3 -c "print('[' * 2000 + ']' * 2000)" | refuel plan --input -
  refuel: input: it is nested too deeply, at byte 32 of the JSON
  [2]
  $ python3 -c "print('{\"sex\":' * 2000 + '1' + '}' * 2000)" | refuel plan --input -
  refuel: sex: it is nested too deeply, at byte 224 of the JSON
  [2]
  $ python3 -c "print('[' * 1000000)" | refuel plan --input -
  refuel: input: it is nested too deeply, at byte 32 of the JSON
  [2]
  $ python3 -c "print('{\"sex\":\"' + 'x' * 1000000 + '\"}')" | refuel plan --input -
  refuel: sex: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx..." is not known; write female, male or unknown
  refuel: age, height and weight are missing: write age 34 or 8months or born 1990-05-17, height 170cm or 5ft7in, weight 70kg or 154lb
  [2]
  $ python3 -c "print('{\"' + 'k' * 1000000 + '\":1}')" | refuel plan --input -
  refuel: kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk...: there is no such input; refuel help plan lists them
  refuel: sex, age, height and weight are missing: write sex female or male or unknown, age 34 or 8months or born 1990-05-17, height 170cm or 5ft7in, weight 70kg or 154lb
  [2]
  $ python3 -c "print('{' + ','.join('\"k%d\":1' % i for i in range(60000)) + '}')" | refuel plan --input -
  refuel: k0: there is no such input; refuel help plan lists them
  refuel: k1: there is no such input; refuel help plan lists them
  refuel: k2: there is no such input; refuel help plan lists them
  refuel: k3: there is no such input; refuel help plan lists them
  refuel: k4: there is no such input; refuel help plan lists them
  refuel: k5: there is no such input; refuel help plan lists them
  refuel: k6: there is no such input; refuel help plan lists them
  refuel: k7: there is no such input; refuel help plan lists them
  refuel: k8: there is no such input; refuel help plan lists them
  refuel: k9: there is no such input; refuel help plan lists them
  refuel: k10: there is no such input; refuel help plan lists them
  refuel: k11: there is no such input; refuel help plan lists them
  refuel: k12: there is no such input; refuel help plan lists them
  refuel: k13: there is no such input; refuel help plan lists them
  refuel: k14: there is no such input; refuel help plan lists them
  refuel: k15: there is no such input; refuel help plan lists them
  refuel: k16: there is no such input; refuel help plan lists them
  refuel: k17: there is no such input; refuel help plan lists them
  refuel: k18: there is no such input; refuel help plan lists them
  refuel: k19: there is no such input; refuel help plan lists them
  refuel: k20: there is no such input; refuel help plan lists them
  refuel: k21: there is no such input; refuel help plan lists them
  refuel: k22: there is no such input; refuel help plan lists them
  refuel: k23: there is no such input; refuel help plan lists them
  refuel: these are the first 24; there may be more
  [2]
  $ python3 -c "print('{' + ','.join('\"k%d\":1' % i for i in range(70000)) + '}')" | refuel plan --input -
  refuel: k65535: it has too many values, at byte 709785 of the JSON
  [2]
  $ python3 -c "print('{\"sex\":[' + '0,' * 33000000 + '0]}')" > long; refuel plan --input long
  refuel: input: the JSON is longer than the 1,048,576 bytes that a request may have
  [2]
  $ refuel project --json < long --input - 2>/dev/null
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_RANGE","field":null,"flag":"--input","message":"input: the JSON is longer than the 1,048,576 bytes that a request may have","value":1048577,"low":1,"high":1048576}],"error":{"status":"REFUEL_E_RANGE","field":null,"flag":"--input","message":"input: the JSON is longer than the 1,048,576 bytes that a request may have","value":1048577,"low":1,"high":1048576}}
  [2]
  $ rm long

Bytes that are no text.

  $ printf '{"sex":"m\377le"}' | refuel plan --input -
  refuel: input: the text is not valid UTF-8, at byte 14 of the JSON
  [2]
  $ printf '\357\273\277{"sex":"male"}' | refuel plan --input -
  refuel: age, height and weight are missing: write age 34 or 8months or born 1990-05-17, height 170cm or 5ft7in, weight 70kg or 154lb
  [2]
  $ printf '{"sex":"ma\tle"}' | refuel plan --input -
  refuel: sex: a string holds a raw control character, at byte 10 of the JSON
  [2]
  $ printf '{"sex":"ma\000le"}' | refuel plan --input -
  refuel: sex: a string holds a raw control character, at byte 10 of the JSON
  [2]
  $ head -c 3000 /dev/urandom | tr -d '{[' | refuel plan --input - 2>&1 | grep -c '^refuel: input: '
  1

Numbers are read and written as they are, and -0 is 0.

  $ printf '{"sex":"male","age":30,"height_cm":180,"weight_kg":75.00000000000001,"goal_kg_week":-0.0}' | refuel plan --input - --json | grep -oE '"weight_kg":[^,]*|"requested_kg_week":[^,]*'
  "weight_kg":75.00000000000001
  "requested_kg_week":0

With --json the error is also an object on standard output.

  $ refuel plan --json --height 1.75cm 2> /dev/null
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_RANGE","field":"height","flag":"--height","message":"height: 1.75 cm is outside 50..272 cm; did you mean 1.75 m?","value":1.75,"low":50,"high":272},{"status":"REFUEL_E_MISSING","field":"sex","flag":"--sex","message":"sex, age and weight are missing: write sex female or male or unknown, age 34 or 8months or born 1990-05-17, weight 70kg or 154lb","value":null,"low":null,"high":null},{"status":"REFUEL_E_MISSING","field":"age","flag":"--age","message":"age: it was not given and is needed; write the years, or the date of birth with born","value":null,"low":null,"high":null},{"status":"REFUEL_E_MISSING","field":"weight","flag":"--weight","message":"weight: it was not given and is needed; write it like 63.5kg or 140lb","value":null,"low":null,"high":null}],"error":{"status":"REFUEL_E_RANGE","field":"height","flag":"--height","message":"height: 1.75 cm is outside 50..272 cm; did you mean 1.75 m?","value":1.75,"low":50,"high":272}}
  [2]
  $ refuel plan --json 2> /dev/null
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_MISSING","field":"sex","flag":"--sex","message":"sex, age, height and weight are missing: write sex female or male or unknown, age 34 or 8months or born 1990-05-17, height 170cm or 5ft7in, weight 70kg or 154lb","value":null,"low":null,"high":null},{"status":"REFUEL_E_MISSING","field":"age","flag":"--age","message":"age: it was not given and is needed; write the years, or the date of birth with born","value":null,"low":null,"high":null},{"status":"REFUEL_E_MISSING","field":"height","flag":"--height","message":"height: it was not given and is needed; write it like 170cm or 5ft7in","value":null,"low":null,"high":null},{"status":"REFUEL_E_MISSING","field":"weight","flag":"--weight","message":"weight: it was not given and is needed; write it like 63.5kg or 140lb","value":null,"low":null,"high":null}],"error":{"status":"REFUEL_E_MISSING","field":"sex","flag":"--sex","message":"sex, age, height and weight are missing: write sex female or male or unknown, age 34 or 8months or born 1990-05-17, height 170cm or 5ft7in, weight 70kg or 154lb","value":null,"low":null,"high":null}}
  [2]
  $ echo '{"weight_kg":7000}' | refuel plan --input - --json 2> /dev/null
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_RANGE","field":"weight","flag":"--weight","message":"weight_kg: 7000 kg is outside 2..650 kg","value":7000,"low":2,"high":650},{"status":"REFUEL_E_MISSING","field":"sex","flag":"--sex","message":"sex, age and height are missing: write sex female or male or unknown, age 34 or 8months or born 1990-05-17, height 170cm or 5ft7in","value":null,"low":null,"high":null},{"status":"REFUEL_E_MISSING","field":"age","flag":"--age","message":"age: it was not given and is needed; write the years, or the date of birth with born","value":null,"low":null,"high":null},{"status":"REFUEL_E_MISSING","field":"height","flag":"--height","message":"height: it was not given and is needed; write it like 170cm or 5ft7in","value":null,"low":null,"high":null}],"error":{"status":"REFUEL_E_RANGE","field":"weight","flag":"--weight","message":"weight_kg: 7000 kg is outside 2..650 kg","value":7000,"low":2,"high":650}}
  [2]
  $ echo '{"foo":"\u001b\""}' | refuel plan --input - --json 2> /dev/null
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_UNKNOWN","field":"foo","flag":null,"message":"foo: there is no such input; refuel help plan lists them","value":null,"low":null,"high":null},{"status":"REFUEL_E_MISSING","field":"sex","flag":"--sex","message":"sex, age, height and weight are missing: write sex female or male or unknown, age 34 or 8months or born 1990-05-17, height 170cm or 5ft7in, weight 70kg or 154lb","value":null,"low":null,"high":null},{"status":"REFUEL_E_MISSING","field":"age","flag":"--age","message":"age: it was not given and is needed; write the years, or the date of birth with born","value":null,"low":null,"high":null},{"status":"REFUEL_E_MISSING","field":"height","flag":"--height","message":"height: it was not given and is needed; write it like 170cm or 5ft7in","value":null,"low":null,"high":null},{"status":"REFUEL_E_MISSING","field":"weight","flag":"--weight","message":"weight: it was not given and is needed; write it like 63.5kg or 140lb","value":null,"low":null,"high":null}],"error":{"status":"REFUEL_E_UNKNOWN","field":"foo","flag":null,"message":"foo: there is no such input; refuel help plan lists them","value":null,"low":null,"high":null}}
  [2]
  $ refuel nothing --json 2> /dev/null
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_UNKNOWN","field":null,"flag":null,"message":"command: \"nothing\" is not known; refuel help lists the commands","value":null,"low":null,"high":null}],"error":{"status":"REFUEL_E_UNKNOWN","field":null,"flag":null,"message":"command: \"nothing\" is not known; refuel help lists the commands","value":null,"low":null,"high":null}}
  [2]
  $ refuel plan --json --bad 2> /dev/null
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_UNKNOWN","field":null,"flag":"--bad","message":"bad: there is no such flag; refuel help plan lists them","value":null,"low":null,"high":null}],"error":{"status":"REFUEL_E_UNKNOWN","field":null,"flag":"--bad","message":"bad: there is no such flag; refuel help plan lists them","value":null,"low":null,"high":null}}
  [2]

Signs that stand in a request of any command are told what to do first, whatever they are and whatever they are called.

  $ for it in plan check needs project run load; do for key in signs symptom; do echo "{\"$key\":[\"no air\"]}" | refuel $it --input - 2>&1 | head -1; done; done
  refuel: signs: if it is urgent, call the emergency number now; signs belong to fatigue; refuel help fatigue tells more
  refuel: symptom: if it is urgent, call the emergency number now; signs belong to fatigue; refuel help fatigue tells more
  refuel: signs: if it is urgent, call the emergency number now; signs belong to fatigue; refuel help fatigue tells more
  refuel: symptom: if it is urgent, call the emergency number now; signs belong to fatigue; refuel help fatigue tells more
  refuel: signs: if it is urgent, call the emergency number now; signs belong to fatigue; refuel help fatigue tells more
  refuel: symptom: if it is urgent, call the emergency number now; signs belong to fatigue; refuel help fatigue tells more
  refuel: signs: if it is urgent, call the emergency number now; signs belong to fatigue; refuel help fatigue tells more
  refuel: symptom: if it is urgent, call the emergency number now; signs belong to fatigue; refuel help fatigue tells more
  refuel: signs: if it is urgent, call the emergency number now; signs belong to fatigue; refuel help fatigue tells more
  refuel: symptom: if it is urgent, call the emergency number now; signs belong to fatigue; refuel help fatigue tells more
  refuel: signs: if it is urgent, call the emergency number now; signs belong to fatigue; refuel help fatigue tells more
  refuel: symptom: if it is urgent, call the emergency number now; signs belong to fatigue; refuel help fatigue tells more
  $ echo '{"signs":["no air"]}' | refuel batch 2>/dev/null | grep -o '"message":"signs:[^"]*"' | head -1
  "message":"signs: if it is urgent, call the emergency number now; signs belong to fatigue; refuel help fatigue tells more"
  $ echo '{"signs":["collapse"]}' | refuel plan --input - 2>/dev/null | head -1
  Seek medical help now: call the emergency number, or go to an emergency department.
  $ echo '{"sign":"no air"}' | refuel fatigue --input -
  refuel: sign: there is no such input; did you mean signs?
  [2]
