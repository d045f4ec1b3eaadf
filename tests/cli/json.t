JSON: requests, answers and errors.

  $ cat > pick.py <<'END'
  > # pick.py KEY.KEY...: members of the answer; the whole must be one line of JSON
  > import json, sys
  > text = sys.stdin.read()
  > assert text.endswith("\n") and text.count("\n") == 1, text
  > for path in sys.argv[1:]:
  >     it = json.loads(text, parse_float=lambda number: round(float(number), 4))
  >     for key in path.split("."): it = it[int(key)] if key.isdigit() else it[key]
  >     print(path, json.dumps(it, ensure_ascii=False))
  > END
  $ cat > try <<'END'
  > # try TEXT...: the first message for each text; anything but exit status 2 without an answer stands out
  > for text; do
  >   printf '%b' "$text" | refuel plan --input - > out 2> err; status=$?
  >   head -n 1 err
  >   [ $status = 2 ] && [ ! -s out ] && [ -s err ] || echo "  for '$text': exit $status, $([ -s out ] && echo an answer || echo no answer), $(wc -l < err) lines"
  > done
  > END
  $ cat > with <<'END'
  > # with MEMBERS...: the same for a complete request with these members
  > for members; do sh try "{\"sex\": \"male\", \"age\": 41, \"height_cm\": 178, \"weight_kg\": 72, $members}"; done
  > END

The example of the README.

  $ cat > him.json <<'END'
  > {"sex": "male", "age": 41, "height_cm": 178, "weight": "72kg",
  >  "running": {"distance": "60km/week", "speed_km_h": 11.5}, "goal": "maintain"}
  > END
  $ refuel plan --json --input - < him.json | /usr/bin/python3 pick.py schema refuel person energy goal macros targets overall checks.2 warnings sources.0
  schema "refuel/plan/1"
  refuel "0.1.0"
  person {"sex": "male", "age_y": 41, "height_cm": 178, "weight_kg": 72, "bmi_kg_m2": 22.7244, "fat_free_mass_kg": 61.6905, "body_fat_pct": 14.3188, "fat_free_mass_source": "cun-bae-2012", "fat_free_mass_measured": false, "life_stage": "none", "athlete": "auto", "trained_share": 0.8043}
  energy {"method": "ledger", "resting_equation": "ten-haaf-2014", "resting_parts": [{"equation": "ten-haaf-2014", "share": 0.563, "kcal_d": 1792.5381, "at_35": false}, {"equation": "de-lorenzo-1999", "share": 0.2413, "kcal_d": 1873.6, "at_35": false}, {"equation": "mifflin-1990", "share": 0.1957, "kcal_d": 1632.5, "at_35": false}], "athletes_share": 0.8043, "resting_untrained_kcal_d": 1632.5, "resting_athlete_kcal_d": 1816.8567, "resting_reason": "an athlete in part, by the hours of running, the age and the body mass index", "running_equation": "re3-2025", "total_equation": null, "living_pal": 1.6, "running_h_week": 5.2174, "run_share": 1, "running_gross_kcal_d": 601.615, "resting_kcal_d": 1780.7869, "living_kcal_d": 1035.2898, "running_kcal_d": 546.3111, "total_kcal_d": 3362.3877, "goal_kcal_d": 0, "intake_kcal_d": 3362.3877, "sd": {"resting_kcal_d": 161.9897, "total_kcal_d": 365.6185}, "interval": {"level": 0.8, "resting_kcal_d": [1573.1888, 1988.385], "total_kcal_d": [2893.8288, 3830.9467], "intake_kcal_d": [2893.8288, 3830.9467]}}
  goal {"requested_kg_week": 0, "accepted": true, "applied_kg_week": 0, "safe_kg_week": 0, "mildest_kg_week": 0, "reasons": []}
  macros {"carbohydrate_g_d": 431.188, "protein_g_d": 115.2, "fat_g_d": 130.7595, "fibre_g_d": 38}
  targets {"carbohydrate_g_d": [323.3292, 467.3292], "protein_g_d": [100.8, 129.6], "fat_g_d": [74.7197, 130.7595]}
  overall {"verdict": "ok", "worst": [], "direction": "none", "message": "Every check is ok."}
  checks.2 {"id": "gate-underweight", "verdict": "ok", "action": "none", "direction": "none", "value": null, "interval": null, "low": null, "high": null, "unit": "", "message": "no weight loss from a body mass index under 18.5", "source": "WHO2004"}
  warnings [{"id": "outside-sample-age", "field": "age", "message": "the age is outside the sample that the resting equation was derived from"}, {"id": "athlete-by-hours", "field": "athlete", "message": "5.2 h of running a week make an athlete in part: 1,781 kcal a day at rest; without training it would be 1,632 kcal, of an athlete 1,817 kcal; say whether you are one if you know"}]
  sources.0 {"id": "ten-haaf-2014", "citation": "ten Haaf T, Weijs PJM. PLoS ONE 2014;9:e108460", "doi": "10.1371/journal.pone.0108460"}
  $ refuel plan --json --input him.json --explain | /usr/bin/python3 -c 'import json, sys; a = json.load(sys.stdin); print(list(a)); print(*a["explain"][:3], sep="\n")'
  ['schema', 'refuel', 'person', 'energy', 'goal', 'macros', 'split', 'targets', 'overall', 'checks', 'warnings', 'sources', 'explain']
   1. Share that is run = smallest of (largest of ((11.500 - 6.5) / (8 - 6.5), 0), 1) = 1.00000
      Source: Abe D et al. PLoS ONE 2015. doi:10.1371/journal.pone.0138154
   2. Hours a week = 60.000 km / 11.500 km/h = 5.2174 h
  $ refuel check --json --input him.json --intake 3000kcal | /usr/bin/python3 pick.py schema eaten energy.intake_kcal_d checks.0
  schema "refuel/check/1"
  eaten {"energy_kcal_d": 3000, "balance_kcal_d": -362.3877, "carbohydrate_g_d": null, "protein_g_d": null, "fat_g_d": null, "fibre_g_d": null, "days": null}
  energy.intake_kcal_d 3362.3877
  checks.0 {"id": "gate-minor", "verdict": "ok", "action": "none", "direction": "none", "value": null, "interval": null, "low": null, "high": null, "unit": "", "message": "no weight loss is planned for somebody under 18", "source": "AAP2017"}

A number whose key has the unit, or a text with it: the same to the last bit. Booleans for athlete.

  $ sed 's/"height_cm": 178/"height": "1.78m"/; s/"weight": "72kg"/"weight_kg": 72.0/; s/"age": 41/"age_y": 4.1e1/; s/"60km\/week"/"60 km\/week"/' him.json > same.json
  $ refuel plan --json --input him.json > one; refuel plan --json --input same.json | cmp - one
  $ for it in true false '"yes"' '"auto"'; do sed "s/\"goal\"/\"athlete\": $it, \"goal\"/" him.json | refuel plan --json --input - | /usr/bin/python3 pick.py energy.resting_equation; done
  energy.resting_equation "ten-haaf-2014"
  energy.resting_equation "mifflin-1990"
  energy.resting_equation "ten-haaf-2014"
  energy.resting_equation "ten-haaf-2014"
  $ for it in 0 '"0km/week"' -0 0.0; do printf '{"sex": "male", "age": 41, "height_cm": 178, "weight_kg": 72, "running": {"distance%s": %s}}' "$(case $it in \"*) ;; *) echo _km_week;; esac)" "$it" | refuel plan --json --input - | /usr/bin/python3 pick.py energy.running_kcal_d warnings; done
  energy.running_kcal_d 0
  warnings []
  energy.running_kcal_d 0
  warnings []
  energy.running_kcal_d 0
  warnings []
  energy.running_kcal_d 0
  warnings []

Errors: on standard error as always, and as an object on standard output. --json counts wherever it stands.

  $ refuel plan --json --sex male --age 41 --height 178cm --weight 7000kg
  refuel: weight: 7000 kg is outside 2..650 kg
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_RANGE","field":"weight","flag":"--weight","message":"weight: 7000 kg is outside 2..650 kg","value":7000,"low":2,"high":650}],"error":{"status":"REFUEL_E_RANGE","field":"weight","flag":"--weight","message":"weight: 7000 kg is outside 2..650 kg","value":7000,"low":2,"high":650}}
  [2]
  $ refuel plan --json --sex male --age 41 --height 178cm --weight 7000kg 2> err | /usr/bin/python3 pick.py error.status error.field error.value error.low error.high
  error.status "REFUEL_E_RANGE"
  error.field "weight"
  error.value 7000
  error.low 2
  error.high 650
  $ refuel plan --json --sex male --age 41 --height 178cm 2>/dev/null
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_MISSING","field":"weight","flag":"--weight","message":"weight: it was not given and is needed; write it like 63.5kg or 140lb","value":null,"low":null,"high":null}],"error":{"status":"REFUEL_E_MISSING","field":"weight","flag":"--weight","message":"weight: it was not given and is needed; write it like 63.5kg or 140lb","value":null,"low":null,"high":null}}
  [2]
  $ refuel plan --input nowhere.json --json 2>/dev/null
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_FILE","field":null,"flag":"--input","message":"input: cannot read nowhere.json: No such file or directory","value":null,"low":null,"high":null}],"error":{"status":"REFUEL_E_FILE","field":null,"flag":"--input","message":"input: cannot read nowhere.json: No such file or directory","value":null,"low":null,"high":null}}
  [1]
  $ refuel plan --weight 'a"b\c' --json 2>/dev/null
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_SYNTAX","field":"weight","flag":"--weight","message":"weight: a\"b\\c does not begin with a number; write it like 70kg or 154lb","value":null,"low":null,"high":null},{"status":"REFUEL_E_MISSING","field":"sex","flag":"--sex","message":"sex, age and height are missing: write sex female or male or unknown, age 34 or 8months or born 1990-05-17, height 170cm or 5ft7in","value":null,"low":null,"high":null},{"status":"REFUEL_E_MISSING","field":"age","flag":"--age","message":"age: it was not given and is needed; write the years, or the date of birth with born","value":null,"low":null,"high":null},{"status":"REFUEL_E_MISSING","field":"height","flag":"--height","message":"height: it was not given and is needed; write it like 170cm or 5ft7in","value":null,"low":null,"high":null}],"error":{"status":"REFUEL_E_SYNTAX","field":"weight","flag":"--weight","message":"weight: a\"b\\c does not begin with a number; write it like 70kg or 154lb","value":null,"low":null,"high":null}}
  [2]
  $ refuel nothing --json 2>/dev/null
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_UNKNOWN","field":null,"flag":null,"message":"command: \"nothing\" is not known; refuel help lists the commands","value":null,"low":null,"high":null}],"error":{"status":"REFUEL_E_UNKNOWN","field":null,"flag":null,"message":"command: \"nothing\" is not known; refuel help lists the commands","value":null,"low":null,"high":null}}
  [2]

What is no JSON.

  $ sh try '' ' ' '{' '{}' '{}{}' '{} x' '[]' '"text"' 42 true '{"sex"}' '{"sex":}' '{"sex":"male"' '{"sex":"male",}' "{'sex':'male'}" '{sex:"male"}' '{"sex":"male" "age":41}' '{"sex":"ma' '{"sex":NaN}' '{"sex":Infinity}' '{"sex":nul}' '{"a\\u00"}' '{"sex":"\\ud800"}' '{"sex":"\\u0000"}' '{"sex":"a\tb"}' '{"sex":"\\x"}' '{"sex":"\0377"}' '\0357\0273\0277{}' '// c\n{}'
  refuel: input: it is empty; write {"sex":"female", ...}
  refuel: input: it is empty; write {"sex":"female", ...}
  refuel: input: it breaks off, at byte 1 of the JSON
  refuel: sex, age, height and weight are missing: write sex female or male or unknown, age 34 or 8months or born 1990-05-17, height 170cm or 5ft7in, weight 70kg or 154lb
  refuel: input: something stands behind the end, at byte 2 of the JSON
  refuel: input: something stands behind the end, at byte 3 of the JSON
  refuel: input: the array is empty: it holds no request
  refuel: input: the JSON is no object; write {"sex":"female", ...}
  refuel: input: the JSON is no object; write {"sex":"female", ...}
  refuel: input: the JSON is no object; write {"sex":"female", ...}
  refuel: sex: a colon is missing, at byte 6 of the JSON
  refuel: sex: a value is missing, or is no JSON, at byte 7 of the JSON
  refuel: input: it breaks off, at byte 13 of the JSON
  refuel: input: a key in double quotes is missing, at byte 14 of the JSON
  refuel: input: a key in double quotes is missing, at byte 1 of the JSON
  refuel: input: a key in double quotes is missing, at byte 1 of the JSON
  refuel: input: a comma or a bracket is missing, at byte 14 of the JSON
  refuel: sex: a string has no end, at byte 10 of the JSON
  refuel: sex: a value is missing, or is no JSON, at byte 7 of the JSON
  refuel: sex: a value is missing, or is no JSON, at byte 7 of the JSON
  refuel: sex: a value is missing, or is no JSON, at byte 7 of the JSON
  refuel: input: an escape has no four hexadecimal digits, at byte 7 of the JSON
  refuel: sex: a surrogate stands alone, at byte 14 of the JSON
  refuel: sex: a string holds a NUL, at byte 14 of the JSON
  refuel: sex: a string holds a raw control character, at byte 9 of the JSON
  refuel: sex: a string holds an unknown escape, at byte 9 of the JSON
  refuel: input: the text is not valid UTF-8, at byte 11 of the JSON
  refuel: sex, age, height and weight are missing: write sex female or male or unknown, age 34 or 8months or born 1990-05-17, height 170cm or 5ft7in, weight 70kg or 154lb
  refuel: input: a value is missing, or is no JSON, at byte 0 of the JSON
  $ for it in '[' '{"a":'; do /usr/bin/python3 -c "print('$it' * 2000)" | refuel plan --input -; done
  refuel: input: it is nested too deeply, at byte 32 of the JSON
  refuel: a: it is nested too deeply, at byte 160 of the JSON
  [2]
  $ /usr/bin/python3 -c "print('{\"running\":' * 2000 + '1' + '}' * 2000)" | refuel plan --input -
  refuel: running: it is nested too deeply, at byte 352 of the JSON
  [2]
  $ head -c 60 him.json | refuel plan --input -
  refuel: weight: a string has no end, at byte 60 of the JSON
  [2]
  $ head -c 100000 /dev/zero | refuel plan --input -
  refuel: input: a value is missing, or is no JSON, at byte 0 of the JSON
  [2]

Numbers: the grammar is strict, and they are finite.

  $ sh with '"goal_kg_week": NaN' '"goal_kg_week": 1e999' '"goal_kg_week": -1e999' '"goal_kg_week": 0x10' '"goal_kg_week": 1,5' '"goal_kg_week": 034' '"goal_kg_week": 1.' '"goal_kg_week": .5' '"goal_kg_week": +1' '"goal_kg_week": 1e' '"goal_kg_week": --1' '"goal_kg_week": 01e2' '"goal_kg_week": 1_000'
  refuel: goal_kg_week: a value is missing, or is no JSON, at byte 78 of the JSON
  refuel: goal_kg_week: a number is too large, at byte 78 of the JSON
  refuel: goal_kg_week: a number is too large, at byte 78 of the JSON
  refuel: goal_kg_week: a comma or a bracket is missing, at byte 79 of the JSON
  refuel: input: a key in double quotes is missing, at byte 80 of the JSON
  refuel: goal_kg_week: a number begins with 0, at byte 81 of the JSON
  refuel: goal_kg_week: a number has no digits behind the point, at byte 80 of the JSON
  refuel: goal_kg_week: a value is missing, or is no JSON, at byte 78 of the JSON
  refuel: goal_kg_week: a value is missing, or is no JSON, at byte 78 of the JSON
  refuel: goal_kg_week: an exponent has no digits, at byte 80 of the JSON
  refuel: goal_kg_week: a number has no digits, at byte 79 of the JSON
  refuel: goal_kg_week: a number begins with 0, at byte 80 of the JSON
  refuel: goal_kg_week: a comma or a bracket is missing, at byte 79 of the JSON
  $ sh with '"goal_kg_week": 1' '"goal_kg_week": 1e-400' "\"goal_kg_week\": 0.$(printf '%0100d' 0)1"
  refuel: goal_kg_week: 1 kg/week is outside -0.90718474..0.90718474 kg/week
    for '{"sex": "male", "age": 41, "height_cm": 178, "weight_kg": 72, "goal_kg_week": 1e-400}': exit 0, an answer, 0 lines
  refuel: goal_kg_week: a number is too long, at byte 181 of the JSON

Keys: unknown, twice, two of a pair, without a unit, of the wrong type, in the wrong place.

  $ sh with '"wieght_kg": 72' '"Weight": "72kg"' '"": 1' '"weight_kg": 72' '"weight": "72kg"' '"age": 41' '"born": "1985-01-01"' '"w\\u0065ight_kg": 72' '"goal.kg": 1'
  refuel: wieght_kg: there is no such input; did you mean weight_kg?
  refuel: Weight: there is no such input; did you mean weight?
  refuel: input: it has an empty key
  refuel: weight_kg: it was given twice
  refuel: weight: it was given as weight_kg already
  refuel: age: it was given twice
  refuel: born: age and born exclude each other: give one of them
  refuel: weight_kg: it was given twice
  refuel: goal.kg: there is no such input; refuel help plan lists them
  $ sh with '"goal": -1' '"goal": true' '"goal": [1]' '"goal": {}' '"goal": ""' '"goal_kg_week": "1"'
  refuel: goal: -1 has no unit; write a text like -1lb/week, +0.25kg/week or maintain, or the number as goal_kg_week
  refuel: goal: it is true, and takes a text
  refuel: goal: it is an array, and takes a text
  refuel: goal: it is an object, and takes a text
  refuel: goal: the text is empty; write it like -1lb/week, +0.25kg/week or maintain
  refuel: goal_kg_week: it takes a number; a text with a unit goes into goal
  $ sh with '"running": 60' '"running": "60km/week"' '"running": []' '"running": {"distance": 60}' '"running": {"distance_km_week": "60"}' '"running": {"run": 60}' '"running": {}, "running": {}' '"running": {"pace": "5:13/km", "speed_km_h": 11}' '"running": {"distance": "60km/week", "distance_km_week": 60}' '"running.distance": "60km/week"' '"distance": "60km/week"'
  refuel: running: it takes an object, like {"running":{"distance":"50km/week"}}
  refuel: running: it takes an object, like {"running":{"distance":"50km/week"}}
  refuel: running: it takes an object, like {"running":{"distance":"50km/week"}}
  refuel: running.distance: 60 has no unit; write a text like 50km/week or 30mi/week, or the number as distance_km_week
  refuel: running.distance_km_week: it takes a number; a text with a unit goes into running.distance
  refuel: running.run: there is no such input; did you mean running.distance?
  refuel: running: it was given twice
  refuel: running.speed_km_h: running.pace and running.speed_km_h exclude each other: give one of them
  refuel: running.distance_km_week: it was given as running.distance already
  refuel: running.distance: there is no such input; refuel help plan lists them
  refuel: distance: there is no such input; did you mean running.distance?
  $ sh with '"intake": "2300kcal"' '"intake": {"energy": 2300}' '"intake": {"kcal": 2300}' '"intake": {"protein_g_d": -1}' '"intake": {"days": 1.5}' '"athlete": 1' '"athlete": "true"' '"living": true' '"method": 1' '"level": "80"' '"body_fat": 15' '"body_fat": "15%", "fat_free_mass_kg": 60'
  refuel: intake: it takes an object, like {"intake":{"energy":"2100kcal"}}
  refuel: intake.energy: 2300 has no unit; write a text like 2100kcal or 8.8MJ, or the number as energy_kcal_d
  refuel: intake.kcal: there is no such input; refuel help plan lists them
  refuel: intake.protein_g_d: -1 g/d is outside 0..1000 g/d
  refuel: intake.days: 1.5 is not a whole number; write it like 7
  refuel: athlete: it takes a word, not the number 1
  refuel: athlete: "true" is not known; write yes, no or auto
  refuel: living: it is true, and takes a number or a text
  refuel: method: it takes a word, not the number 1
  refuel: level: 80 is outside 0.5..0.99; did you mean 80 %?
  refuel: body_fat: 15 has no unit; write a text like 24%, or the number as body_fat_pct
  refuel: fat_free_mass_kg: body_fat and fat_free_mass_kg exclude each other: give one of them
  $ sh try '{"sex": 1}' '{"sex": true}' '{"sex": "human"}' '{"age": "old"}' '{"age": -1}' '{"age": true}' '{"born": 1985}' '{"height": 178}' '{"height_cm": "178"}' '{"height_cm": 1.78}' '{"weight": 72}' '{"weight_kg": 0}' '{"weight_kg": 1e300}' '{"input": "x"}' '{"json": true}' '{"target": "60kg"}'
  refuel: sex: it takes a word, not the number 1
  refuel: sex: it is true, and takes a text
  refuel: sex: "human" is not known; write female, male or unknown
  refuel: age: old does not begin with a number; write it like 34 or 8months
  refuel: age: -1 y is outside 0..120 y
  refuel: age: it is true, and takes a number or a text
  refuel: born: 1985 has no unit; write it like 1990-05-17
  refuel: height: 178 has no unit; write a text like 170cm or 5ft7in, or the number as height_cm
  refuel: height_cm: it takes a number; a text with a unit goes into height
  refuel: height_cm: 1.78 cm is outside 50..272 cm; did you mean 1.78 m?
  refuel: weight: 72 has no unit; write a text like 70kg or 154lb, or the number as weight_kg
  refuel: weight_kg: 0 kg is outside 2..650 kg
  refuel: weight_kg: 1e+300 kg is outside 2..650 kg
  refuel: input: there is no such input; refuel help plan lists them
  refuel: json: there is no such input; refuel help plan lists them
  refuel: target: it belongs to project; refuel help project tells more

A request may ask for the explanation, as --explain does; every answer that has one, and each of an array for itself. Those of a batch have none, nor has needs.

  $ cd $HOME && cat > explain.py << 'END'
  > import json, subprocess, sys
  > her = {"sex": "female", "age": 34, "height": "168cm", "weight": "60kg", "explain": True}
  > runs = "date,distance_km,duration\n2026-03-01,10,50:00\n2026-03-04,12,60:00\n"
  > diary = open(sys.argv[1]).read()
  > asked = {"plan": her, "check": {**her, "intake": {"energy": "2100kcal"}}, "project": {**her, "goal": "-0.25kg/week"}, "run": {**her, "distance": "10km", "pace": "5:00/km"},
  >          "load": {"log": runs, "explain": True}, "fatigue": {**her, "sleep": "6h"},
  >          "track": {"sex": "female", "age": 34, "height": "168cm", "log": diary, "explain": True}}
  > def answer(command, request, *more):
  >     return subprocess.run(["refuel", command, "--input", "-", *more], input=json.dumps(request), text=True, capture_output=True).stdout
  > for command, request in asked.items():
  >     without = {key: value for key, value in request.items() if key != "explain"}
  >     told = json.loads(answer(command, request, "--json"))
  >     print(command, len(told["explain"]) > 5, told == json.loads(answer(command, without, "--json", "--explain")),
  >           "explain" in json.loads(answer(command, {**request, "explain": False}, "--json")), answer(command, request) == answer(command, without, "--explain"))
  > print(["explain" in it for it in json.loads(answer("plan", [her, {**her, "explain": None}, her]))])
  > END

  $ cd $HOME && python3 explain.py $TESTS/logs/track/sixty-days.csv
  plan True True False True
  check True True False True
  project True True False True
  run True True False True
  load True True False True
  fatigue True True False True
  track True True False True
  [True, False, True]

  $ echo '{"sex": "female", "age": 34, "height": "168cm", "weight": "60kg", "explain": 1}' | refuel plan --input -
  refuel: explain: it takes true or false
  [2]

  $ echo '{"sex": "female", "age": 34, "height": "168cm", "weight": "60kg", "explain": true}' | refuel batch - 2> /dev/null | python3 -c "import json, sys; print(json.load(sys.stdin)['error']['message'])"
  explain: there is no such input; refuel help plan lists them

  $ echo '{"sex": "female", "age": 34, "explain": true}' | refuel needs --input -
  refuel: explain: there is no such input; refuel help plan lists them
  [2]

  $ echo '{"sex": "female", "age": 34, "height": "168cm", "weight": "60kg", "explain": true, "explain": false}' | refuel plan --input -
  refuel: explain: it was given twice
  [2]
