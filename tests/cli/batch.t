Many people, a line each: refuel batch.

  $ cat > people.csv <<'END'
  > id,sex,age_y,height_cm,weight_kg,distance_km_week,goal_kg_week
  > ann,female,34,168,63.5,48,-0.45
  > "lee, kim",male,40,180,75,30,
  > 3,male,40,180,7500,30,0
  > END
  $ cat > people.ndjson <<'END'
  > {"id":1,"sex":"female","age":34,"height":"5ft6in","weight":"140lb","running":{"distance":"30mi/week"}}
  > {"id":"lee, kim","sex":"male","age":40,"height_cm":180,"weight_kg":75}
  > {"id":3,"sex":"male","age":40,"height_cm":180,"weight_kg":7500}
  > END

A table gives a table. What is wrong stands where the answer would, and the exit status is 4.

  $ refuel batch people.csv
  id,line,status,error,energy.resting_kcal_d,energy.living_kcal_d,energy.running_kcal_d,energy.total_kcal_d,energy.intake_kcal_d,goal.accepted,goal.applied_kg_week,macros.carbohydrate_g_d,macros.protein_g_d,macros.fat_g_d,macros.fibre_g_d,overall.verdict
  ann,2,REFUEL_OK,,1454.9326787762905,848.0179042010379,393.85906632067736,2696.8096492980058,2200.7695593820313,true,-0.45,338.55391187640623,101.60000000000001,48.905990208489584,25,low
  "lee, kim",3,REFUEL_OK,,1726.793128585086,1017.5745222019257,290.5929798466949,3034.9606306337064,3034.9606306337064,true,0,391.9311024779773,101.25,118.02624674686636,38,ok
  3,4,REFUEL_E_RANGE,weight_kg: 7500 kg is outside 2..650 kg,,,,,,,,,,,,
  refuel: batch: 1 of 3 lines is wrong; each has its error in its place
  [4]
  $ refuel batch people.csv --fields energy.total_kcal_d,overall.verdict
  id,line,status,error,energy.total_kcal_d,overall.verdict
  ann,2,REFUEL_OK,,2696.8096492980058,low
  "lee, kim",3,REFUEL_OK,,3034.9606306337064,ok
  3,4,REFUEL_E_RANGE,weight_kg: 7500 kg is outside 2..650 kg,,
  refuel: batch: 1 of 3 lines is wrong; each has its error in its place
  [4]

Lines of JSON give lines of JSON; without --fields each is the answer of refuel plan.

  $ refuel batch people.ndjson --fields energy.total_kcal_d,overall.verdict
  {"id":1,"energy":{"total_kcal_d":2697.2573318710142},"overall":{"verdict":"ok"}}
  {"id":"lee, kim","energy":{"total_kcal_d":2688},"overall":{"verdict":"unknown"}}
  {"schema":"refuel/error/1","id":3,"errors":[{"status":"REFUEL_E_RANGE","field":"weight","flag":null,"message":"weight_kg: 7500 kg is outside 2..650 kg","value":7500,"low":2,"high":650}],"error":{"status":"REFUEL_E_RANGE","field":"weight","flag":null,"message":"weight_kg: 7500 kg is outside 2..650 kg","value":7500,"low":2,"high":650},"line":3}
  refuel: batch: 1 of 3 lines is wrong; each has its error in its place
  [4]
  $ head -1 people.ndjson | refuel batch > batch.json
  $ head -1 people.ndjson | refuel plan --json --input - > plan.json
  $ cmp batch.json plan.json

Other answers.

  $ refuel batch people.csv --what needs
  id,line,status,error,needs.iron.rda,needs.calcium.rda,needs.vitamin_d.rda,needs.sodium.ai
  ann,2,REFUEL_OK,,18,1000,15,1500
  "lee, kim",3,REFUEL_OK,,8,1000,15,1500
  3,4,REFUEL_E_RANGE,weight_kg: 7500 kg is outside 2..650 kg,,,,
  refuel: batch: 1 of 3 lines is wrong; each has its error in its place
  [4]
  $ refuel batch people.csv --what project --days 30
  id,line,status,error,day,weight_kg,interval.weight_kg.low,interval.weight_kg.high,fat_kg,intake_kcal_d,expenditure_kcal_d,ended.day,ended.reason
  ann,2,REFUEL_OK,,30,61.40196800970831,59.77858467490676,63.02535134451076,15.510749717444137,2200.7695593820313,2525.9762159127868,,
  "lee, kim",3,REFUEL_OK,,30,75,73.06492231255687,76.93507768744313,14.11678176954733,3034.9606306337064,3034.9606306337064,,
  3,4,REFUEL_E_RANGE,weight_kg: 7500 kg is outside 2..650 kg,,,,,,,,,
  refuel: batch: 1 of 3 lines is wrong; each has its error in its place
  [4]
  $ refuel batch people.csv --what check --intake 2100kcal
  id,line,status,error,energy.total_kcal_d,eaten.energy_kcal_d,eaten.balance_kcal_d,checks.energy-availability.value,checks.energy-availability.verdict,checks.carbohydrate-training-load.verdict,checks.protein-daily.verdict,checks.fat-minimum.verdict,overall.verdict,overall.direction
  ann,2,REFUEL_OK,,2696.8096492980058,2100,-596.8096492980058,36.32066834600751,low,unknown,unknown,unknown,low,too-little
  "lee, kim",3,REFUEL_OK,,3034.9606306337064,2100,-934.9606306337064,29.719306448361706,low,unknown,unknown,unknown,low,too-little
  3,4,REFUEL_E_RANGE,weight_kg: 7500 kg is outside 2..650 kg,,,,,,,,,,
  refuel: batch: 1 of 3 lines is wrong; each has its error in its place
  [4]
  $ refuel batch people.csv --what check --fields overall.verdict
  id,line,status,error,overall.verdict
  ann,2,REFUEL_E_MISSING,"intake.energy: check needs what is eaten: the energy like 2300kcal, or carbohydrate, protein and fat, or a vitamin or mineral",
  "lee, kim",3,REFUEL_E_MISSING,"intake.energy: check needs what is eaten: the energy like 2300kcal, or carbohydrate, protein and fat, or a vitamin or mineral",
  3,4,REFUEL_E_RANGE,weight_kg: 7500 kg is outside 2..650 kg,
  refuel: batch: 3 of 3 lines are wrong; each has its error in its place
  [4]
  $ head -1 people.ndjson | refuel batch --what project --days 30 --fields day,weight_kg,interval
  {"id":1,"day":[0,30],"weight_kg":[63.5029318,63.5029318],"interval":{"level":0.8,"weight_kg":[[63.5029318,61.84877387237246],[63.5029318,65.15708972762754]],"sd_kg":[0,1.290746289186261]}}
  $ head -1 people.ndjson | refuel batch --what needs --fields needs.iron
  {"id":1,"needs":[{"nutrient":"iron","unit":"mg","ear":8.1,"rda":18,"ai":null,"ul":45,"cdrr":null,"flags":["iron-runner","iron-test-first","iron-screening","iron-blood-donor"],"source":"IOM2001"}]}
  $ head -1 people.ndjson | refuel batch --what check --intake 2100kcal --fields eaten.energy_kcal_d,checks.energy-availability.verdict
  {"id":1,"eaten":{"energy_kcal_d":2100},"checks":[{"id":"energy-availability","verdict":"low"}]}

Fields: members, groups, the ends of ranges, one check. In a table a group is its single values, and a range both of its ends.

  $ head -2 people.csv | refuel batch --fields macros,energy.interval.total_kcal_d
  id,line,status,error,macros.carbohydrate_g_d,macros.protein_g_d,macros.fat_g_d,macros.fibre_g_d,energy.interval.total_kcal_d.low,energy.interval.total_kcal_d.high
  ann,2,REFUEL_OK,,338.55391187640623,101.60000000000001,48.905990208489584,25,2301.8961708341094,3091.723127761902
  $ head -2 people.csv | refuel batch --fields energy.interval.total_kcal_d.high,person.sex
  id,line,status,error,energy.interval.total_kcal_d.high,person.sex
  ann,2,REFUEL_OK,,3091.723127761902,female
  $ head -2 people.csv | refuel batch --fields checks.energy-availability
  id,line,status,error,checks.energy-availability.id,checks.energy-availability.verdict,checks.energy-availability.action,checks.energy-availability.direction,checks.energy-availability.value,checks.energy-availability.interval.low,checks.energy-availability.interval.high,checks.energy-availability.low,checks.energy-availability.high,checks.energy-availability.unit,checks.energy-availability.message,checks.energy-availability.source
  ann,2,REFUEL_OK,,energy-availability,low,inform,too-little,38.46587081635395,30.612956701890514,46.31878493081739,45,,kcal/kg FFM/d,"reduced: acceptable for a short planned loss; 45 kcal/kg or more is replete; body fat is a guess here: give body-fat, or neck, waist and hip",Burke2018
  $ head -1 people.ndjson | refuel batch --fields macros,energy.interval.total_kcal_d
  {"id":1,"energy":{"interval":{"total_kcal_d":[2302.5148674142233,3091.999796327805]}},"macros":{"carbohydrate_g_d":341.6100662926336,"protein_g_d":101.60469088,"fat_g_d":102.71092257560889,"fibre_g_d":25}}
  $ head -1 people.ndjson | refuel batch --fields checks.energy-availability,goal
  {"id":1,"goal":{"requested_kg_week":0,"accepted":true,"applied_kg_week":0,"safe_kg_week":0,"mildest_kg_week":0,"reasons":[]},"checks":[{"id":"energy-availability","verdict":"ok","action":"none","direction":"none","value":49.06161546020911,"interval":[39.434847437980736,58.68838348243749],"low":30,"high":null,"unit":"kcal/kg FFM/d","message":"enough energy is left for the body after the training","source":"Loucks2003"}]}
  $ head -1 people.ndjson | refuel batch --fields warnings,goal.reasons
  {"id":1,"goal":{"reasons":[]},"warnings":[]}
  $ refuel batch people.csv --fields energy.totl_kcal_d
  refuel: fields: energy.totl_kcal_d is no member of the answer; did you mean energy.total_kcal_d?
  [2]
  $ refuel batch people.csv --fields energy.total_kcal_d,
  refuel: fields: a name is missing
  [2]
  $ refuel batch people.csv --fields checks
  refuel: fields: checks is a list; a row takes single values, like checks.energy-availability.value
  [2]
  $ refuel batch people.csv --fields checks.energy-availabilty.value
  refuel: fields: checks.energy-availabilty.value is no member of the answer; did you mean energy-availability?
  [2]
  $ refuel batch people.csv --fields ""
  refuel: fields: a name is missing
  [2]

A flag holds for everybody, on top of what a line says.

  $ refuel batch people.csv --goal maintain --fields goal.applied_kg_week,energy.goal_kcal_d
  id,line,status,error,goal.applied_kg_week,energy.goal_kcal_d
  ann,2,REFUEL_OK,,0,0
  "lee, kim",3,REFUEL_OK,,0,0
  3,4,REFUEL_E_RANGE,weight_kg: 7500 kg is outside 2..650 kg,,
  refuel: batch: 1 of 3 lines is wrong; each has its error in its place
  [4]
  $ refuel batch people.csv --goal -9lb/week
  refuel: goal: -9 lb/week is outside -2..2 lb/week; the most is -2 lb a week
  [2]
  $ refuel batch people.csv --days 30
  refuel: days: it belongs to --what project
  [2]
  $ printf 'age_y,height_cm,weight_kg\n34,168,63.5\n' | refuel batch --sex female --fields person.sex
  id,line,status,error,person.sex
  ,2,REFUEL_OK,,female

Columns may be called by flags, whole paths, and the numbers of other units; texts are as on the command line.

  $ printf 'id,sex,age,height,weight,run,pace,goal\nx,woman,34,"5'"'"' 6""",140lb,30mi/week,9:30/mi,-1lb/week\n' | refuel batch --fields energy.total_kcal_d
  id,line,status,error,energy.total_kcal_d
  x,2,REFUEL_OK,,2687.646411923299
  $ printf 'sex,age_y,height_in,weight_lb,running.distance_mi_week\nf,34,66,140,30\n' | refuel batch --fields energy.total_kcal_d
  id,line,status,error,energy.total_kcal_d
  ,2,REFUEL_OK,,2697.2573318710142
  $ printf 'id,sex,agey\n1,male,3\n' | refuel batch
  refuel: agey: there is no such column; did you mean age?
  [2]
  $ printf 'id,sex,age_y,age\n1,male,3,3\n' | refuel batch
  refuel: header: age is given by two columns
  [2]
  $ printf 'id,sex,id\n1,male,3\n' | refuel batch
  refuel: header: id is given by two columns
  [2]
  $ printf 'id,sex,\n1,male,\n' | refuel batch
  refuel: header: it has a column without a name
  [2]
  $ printf 'name;colour\nann;red\n' | refuel batch
  refuel: name: there is no such column; columns are id and the inputs, like age_y and height_cm
  [2]
  $ printf 'sex,"age\n' | refuel batch
  refuel: header: its quote is opened and not closed in the same line
  [2]

Semicolons and tabs separate too; a decimal comma is not read.

  $ printf 'id;sex;age_y;height_cm;weight_kg\n1;female;34;168;63,5\n2;female;34;168;63.5\n' | refuel batch --fields energy.total_kcal_d
  id,line,status,error,energy.total_kcal_d
  1,2,REFUEL_E_TYPE,"weight_kg: it takes a number with a decimal point, not ""63,5""",
  2,3,REFUEL_OK,,2166.4
  refuel: batch: 1 of 2 lines is wrong; each has its error in its place
  [4]
  $ printf 'id\tsex\tage_y\theight_cm\tweight_kg\n1\tfemale\t34\t168\t63.5\n' | refuel batch --fields energy.total_kcal_d
  id,line,status,error,energy.total_kcal_d
  1,2,REFUEL_OK,,2166.4

Rows and cells that are wrong.

  $ cat > wrong.csv <<'END'
  > id,sex,age_y,height_cm,weight_kg
  > 1,female,34,168
  > 2,female,34,168,63.5,7
  > 3,female,x,168,63.5
  > 4,female,"34,168,63.5
  > 5,"female"x,34,168,63.5
  > 6,female,34,168,
  > 7, female , 34 ,168,"63.5"
  > "8",femle,34,168,63.5
  > 9,female,34,1.68,63.5
  > 10,female,034,168,0x40
  > ,,,,
  > END
  $ refuel batch wrong.csv --fields energy.total_kcal_d
  id,line,status,error,energy.total_kcal_d
  1,2,REFUEL_E_SYNTAX,input: the row has 4 of the 5 cells that the header names,
  2,3,REFUEL_E_SYNTAX,input: the row has more cells than the 5 that the header names,
  3,4,REFUEL_E_TYPE,"age_y: it takes a number, not ""x""",
  4,5,REFUEL_E_SYNTAX,age_y: its quote is opened and not closed in the same line,
  5,6,REFUEL_E_SYNTAX,sex: something stands behind its closing quote,
  6,7,REFUEL_E_MISSING,weight: it was not given and is needed; write it like 63.5kg or 140lb,
  7,8,REFUEL_OK,,2166.4
  8,9,REFUEL_E_UNKNOWN,"sex: ""femle"" is not known; did you mean female? Write female, male or unknown",
  9,10,REFUEL_E_RANGE,height_cm: 1.68 cm is outside 50..272 cm; did you mean 1.68 m?,
  10,11,REFUEL_E_TYPE,"weight_kg: it takes a number, not ""0x40""",
  ,12,REFUEL_E_MISSING,"sex, age, height and weight are missing: write sex female or male or unknown, age 34 or 8months or born 1990-05-17, height 170cm or 5ft7in, weight 70kg or 154lb",
  refuel: batch: 10 of 11 lines are wrong; each has its error in its place
  [4]
  $ printf 'sex,age_y,height_cm,weight_kg\nfemale,34,168,63\0005\nfemale,34,168,63.5' | refuel batch --fields energy.total_kcal_d
  id,line,status,error,energy.total_kcal_d
  ,2,REFUEL_E_SYNTAX,input: the row holds a NUL byte,
  ,3,REFUEL_OK,,2166.4
  refuel: batch: 1 of 2 lines is wrong; each has its error in its place
  [4]

Lines of JSON that are wrong.

  $ cat > wrong.ndjson <<'END'
  > {"id":1,"sex":"female","age":34,"height_cm":168,"weight":63.5}
  > {"id":2,"sex":"female","agee":34,"height_cm":168,"weight_kg":63.5}
  > [{"id":3}]
  > nonsense
  > {"id":5,"sex":"female","age":34,"height_cm":168,"weight_kg":63.5
  > {"id":6,"sex":"female","age":34,"height_cm":168,"weight_kg":63.5}
  > END
  $ refuel batch wrong.ndjson --fields energy.total_kcal_d 2>&1 | sed 's/"errors":.*"error":/"error":/'
  {"schema":"refuel/error/1","id":1,"error":{"status":"REFUEL_E_UNIT","field":"weight","flag":null,"message":"weight: 63.5 has no unit; write a text like 70kg or 154lb, or the number as weight_kg","value":null,"low":null,"high":null},"line":1}
  {"schema":"refuel/error/1","id":2,"error":{"status":"REFUEL_E_UNKNOWN","field":"agee","flag":null,"message":"agee: there is no such input; did you mean age?","value":null,"low":null,"high":null},"line":2}
  {"schema":"refuel/error/1","error":{"status":"REFUEL_E_TYPE","field":null,"flag":null,"message":"input: the JSON is no object; write {\"sex\":\"female\", ...}","value":null,"low":null,"high":null},"line":3}
  {"schema":"refuel/error/1","error":{"status":"REFUEL_E_SYNTAX","field":null,"flag":null,"message":"input: a value is missing, or is no JSON, at byte 0 of the JSON","value":null,"low":null,"high":null},"line":4}
  {"schema":"refuel/error/1","error":{"status":"REFUEL_E_SYNTAX","field":null,"flag":null,"message":"input: it breaks off, at byte 64 of the JSON","value":null,"low":null,"high":null},"line":5}
  {"id":6,"energy":{"total_kcal_d":2166.4}}
  refuel: batch: 5 of 6 lines are wrong; each has its error in its place
  $ printf '{"id":1,\000"sex":"female"}\n{"id":2,"sex":"female","age":34,"height_cm":168,"weight_kg":63.5}' > nul.ndjson
  $ refuel batch nul.ndjson --fields energy.total_kcal_d 2>&1 | sed 's/"errors":.*"error":/"error":/'
  {"schema":"refuel/error/1","error":{"status":"REFUEL_E_SYNTAX","field":null,"flag":null,"message":"input: a key in double quotes is missing, at byte 8 of the JSON","value":null,"low":null,"high":null},"line":1}
  {"id":2,"energy":{"total_kcal_d":2166.4}}
  refuel: batch: 1 of 2 lines is wrong; each has its error in its place

A byte order mark, other ends of lines, blank lines, no last one.

  $ printf '\357\273\277id,sex,age_y,height_cm,weight_kg\r\n\r\n1,female,34,168,63.5\r\n \t\n2,female,34,168,63.5' | refuel batch --fields energy.total_kcal_d
  id,line,status,error,energy.total_kcal_d
  1,3,REFUEL_OK,,2166.4
  2,5,REFUEL_OK,,2166.4
  $ printf '\357\273\277\n{"id":1,"sex":"female","age":34,"height_cm":168,"weight_kg":63.5}\r\n\r\n{"id":2}' | refuel batch --fields energy.total_kcal_d 2>&1 | cut -c1-60
  {"id":1,"energy":{"total_kcal_d":2166.4}}
  {"schema":"refuel/error/1","id":2,"errors":[{"status":"REFUE
  refuel: batch: 1 of 2 lines is wrong; each has its error in 

Nothing, and next to nothing.

  $ refuel batch < /dev/null
  $ refuel batch --format csv < /dev/null
  $ printf '\n \r\n' | refuel batch
  $ echo id,sex,age_y | refuel batch --fields macros.fat_g_d
  id,line,status,error,macros.fat_g_d

The format is told by the first line; --format says it outright.

  $ refuel batch people.csv --format ndjson --fields macros.fat_g_d 2>&1 | cut -c1-100 | head -1
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_SYNTAX","field":null,"flag":null,"message":
  $ refuel batch people.ndjson --format csv
  refuel: {"id":1: there is no such column; columns are id and the inputs, like age_y and height_cm
  [2]
  $ printf 'age_y\n' | refuel batch --fields macros.fat_g_d
  id,line,status,error,macros.fat_g_d

Parts: what is there already is left out, header and all; every line is in one of n shards.

  $ for i in 1 2 3 4 5 6 7; do echo "{\"id\":$i,\"sex\":\"male\",\"age\":40,\"height_cm\":180,\"weight_kg\":$((60 + i))}"; done > seven
  $ refuel batch seven --skip 5 --fields person.weight_kg
  {"id":6,"person":{"weight_kg":66}}
  {"id":7,"person":{"weight_kg":67}}
  $ refuel batch seven --skip 9 --fields person.weight_kg
  $ for i in 1/3 2/3 3/3; do refuel batch seven --shard $i --fields person.weight_kg; done
  {"id":1,"person":{"weight_kg":61}}
  {"id":4,"person":{"weight_kg":64}}
  {"id":7,"person":{"weight_kg":67}}
  {"id":2,"person":{"weight_kg":62}}
  {"id":5,"person":{"weight_kg":65}}
  {"id":3,"person":{"weight_kg":63}}
  {"id":6,"person":{"weight_kg":66}}
  $ refuel batch seven --shard 1/3 --skip 2 --fields person.weight_kg
  {"id":7,"person":{"weight_kg":67}}
  $ refuel batch people.csv --skip 1 --fields macros.fat_g_d
  "lee, kim",3,REFUEL_OK,,118.02624674686636
  3,4,REFUEL_E_RANGE,weight_kg: 7500 kg is outside 2..650 kg,
  refuel: batch: 1 of 2 lines is wrong; each has its error in its place
  [4]
  $ refuel batch people.csv --shard 2/2 --fields macros.fat_g_d
  id,line,status,error,macros.fat_g_d
  "lee, kim",3,REFUEL_OK,,118.02624674686636

Signs of an emergency are no input; whoever sends them is told what is urgent, in a header and in a cell. An id is a name.

  $ printf 'id,sex,age_y,height_cm,weight_kg,signs\n1,male,40,180,75,dark-urine\n' | refuel batch
  refuel: signs: if it is urgent, call the emergency number now; signs belong to fatigue; refuel help fatigue tells more
  [2]
  $ printf 'id,sex,age_y,height_cm,weight_kg,Dark urine\n1,male,40,180,75,yes\n' | refuel batch
  refuel: Dark urine: if it is urgent, call the emergency number now; signs belong to fatigue; refuel help fatigue tells more
  [2]
  $ printf 'id,sex,age_y,height_cm,weight,terrain\ncollapse,male,40,180,7500kg,road\n2,male,40,180,75kg,dark urine\n' | refuel batch --fields overall.verdict
  id,line,status,error,overall.verdict
  collapse,2,REFUEL_E_RANGE,weight: 7500 kg is outside 2..650 kg,
  2,3,REFUEL_E_UNKNOWN,"running.terrain: ""dark urine"" is not known; write road, trail or sand; a sign is an emergency: seek medical help now",
  refuel: batch: 2 of 2 lines are wrong; each has its error in its place
  [4]
  $ echo '{"id":1,"sex":"male","age":40,"height_cm":180,"weight_kg":75,"signs":["dark-urine"]}' | refuel batch | grep -o '"emergency":.{"sign":"[a-z-]*"'
  refuel: batch: 1 of 1 lines is wrong; each has its error in its place
  "emergency":[{"sign":"dark-urine"

Options that are wrong.

  $ refuel batch --what nothing
  refuel: what: "nothing" is not known; write plan, check, project or needs
  [2]
  $ refuel batch --jobs 0
  refuel: jobs: "0" is no whole number from 1 to 256
  [2]
  $ refuel batch --jobs many
  refuel: jobs: "many" is no whole number from 1 to 256
  [2]
  $ refuel batch --skip -1
  refuel: skip: "-1" is no whole number from 0 to 4503599627370496
  [2]
  $ refuel batch --shard 4/3
  refuel: shard: "4/3" is no part like 2/8, the second of eight
  [2]
  $ refuel batch --shard 0/3
  refuel: shard: "0/3" is no part like 2/8, the second of eight
  [2]
  $ refuel batch --shard 2
  refuel: shard: "2" is no part like 2/8, the second of eight
  [2]
  $ refuel batch --format xml
  refuel: format: "xml" is not known; write ndjson or csv
  [2]
  $ refuel batch --josn
  refuel: josn: there is no such flag; refuel help batch lists them
  [2]
  $ refuel batch nofile.csv
  refuel: input: cannot read nofile.csv: No such file or directory
  [1]
  $ refuel batch .
  refuel: input: cannot be read behind 0 answers: Is a directory
  [1]
  $ refuel batch people.csv people.ndjson
  refuel: command: "people.ndjson" belongs to no flag; flags begin with --, as refuel help batch shows
  [2]

Where the answers cannot go.

  $ refuel batch people.csv --fields macros.fat_g_d > /dev/full
  refuel: standard output: No space left on device
  [1]
