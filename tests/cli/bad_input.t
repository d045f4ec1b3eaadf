What cannot be understood, input by input. Always exit status 2 and one message: the input, what was given, what is allowed.

  $ echo '{"sex": "male", "age": 41, "height": "178cm", "weight": "72kg", "running": {"distance": "60km/week", "pace": "5:13/km"}}' > him.json
  $ cat > try <<'END'
  > # try FLAG VALUE...: the message for each value; anything but one line and exit status 2 stands out
  > flag=$1; shift
  > for value; do
  >   refuel plan --input him.json "--$flag" "$value" > out 2> err; status=$?
  >   cat err
  >   [ $status = 2 ] && [ ! -s out ] && [ "$(wc -l < err)" = 1 ] || echo "  for '$value': exit $status, $(wc -c < out) bytes, $(wc -l < err) lines"
  > done
  > END
  $ big=$(printf '%070000d' 1); echo "big=$big" > big

Missing.

  $ refuel plan
  refuel: --sex, --age, --height and --weight are missing: write --sex female or male or unknown, --age 34 or 8months or --born 1990-05-17, --height 170cm or 5ft7in, --weight 70kg or 154lb
  [2]
  $ refuel plan --sex male
  refuel: --age, --height and --weight are missing: write --age 34 or 8months or --born 1990-05-17, --height 170cm or 5ft7in, --weight 70kg or 154lb
  [2]
  $ refuel plan --sex male --age 41
  refuel: --height and --weight are missing: write --height 170cm or 5ft7in, --weight 70kg or 154lb
  [2]
  $ refuel plan --sex male --age 41 --height 178cm
  refuel: weight: it was not given and is needed; write it like 63.5kg or 140lb
  [2]
  $ refuel plan --age 41 --height 178cm --weight 72kg
  refuel: sex: it was not given and is needed; write female, male or unknown
  [2]
  $ refuel plan --input him.json --goal
  refuel: goal: a value is missing behind --goal
  [2]
  $ refuel plan --input him.json --goal --json | tail -1
  refuel: goal: a value is missing behind --goal
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_MISSING","field":"goal","flag":"--goal","message":"goal: a value is missing behind --goal","value":null,"low":null,"high":null}],"error":{"status":"REFUEL_E_MISSING","field":"goal","flag":"--goal","message":"goal: a value is missing behind --goal","value":null,"low":null,"high":null}}

Words.

  $ sh try sex '' fm femal mail human 0 1
  refuel: sex: "" is not known; write female, male or unknown
  refuel: sex: "fm" is not known; write female, male or unknown
  refuel: sex: "femal" is not known; did you mean female? Write female, male or unknown
  refuel: sex: "mail" is not known; write female, male or unknown
  refuel: sex: "human" is not known; write female, male or unknown
  refuel: sex: "0" is not known; write female, male or unknown
  refuel: sex: "1" is not known; write female, male or unknown
  $ sh try athlete '' true ja 1
  refuel: athlete: "" is not known; write yes, no or auto
  refuel: athlete: "true" is not known; write yes, no or auto
  refuel: athlete: "ja" is not known; write yes, no or auto
  refuel: athlete: "1" is not known; write yes, no or auto
  $ sh try life-stage gravid
  refuel: life-stage: "gravid" is not known; write none, pregnant or lactating
  $ sh try terrain grass
  refuel: terrain: "grass" is not known; write road, trail or sand
  $ sh try floors strict
  refuel: floors: "strict" is not known; write warn or apply
  $ sh try method eer
  refuel: method: "eer" is not known; write ledger, nasem-2023, iom-2005, fao-2004 or multiplier
  $ sh try activity lazy
  refuel: activity: "lazy" is not known; write inactive, low-active, active, very-active, sedentary, light, moderate or vigorous
  $ sh try living lazy 1.1 2.6 1,600 nan 160%
  refuel: living: "lazy" is not known; write it like sedentary, typical, on-feet, physical or 1.6
  refuel: living: 1.1 is outside 1.2..2.5
  refuel: living: 2.6 is outside 1.2..2.5
  refuel: living: 1,600 can mean 1,600 or 1.6: write 1600 or 1.6
  refuel: living: "nan" is not known; write it like sedentary, typical, on-feet, physical or 1.6
  refuel: living: 160% is a percentage, not a number; write it like sedentary, typical, on-feet, physical or 1.6
  $ sh try equation '' mifflin Mifflin1990 eer-nasem-2023 re3-2025 cun-bae-2012 hall-2011
  refuel: equation: "" is no resting equation; write auto or a key of refuel equations
  refuel: equation: "mifflin" is no resting equation; did you mean mifflin-1990?
  refuel: equation: "Mifflin1990" is no resting equation; did you mean mifflin-1990?
  refuel: equation: "eer-nasem-2023" is no resting equation; write auto or a key of refuel equations
  refuel: equation: "re3-2025" is no resting equation; write auto or a key of refuel equations
  refuel: equation: "cun-bae-2012" is no resting equation; write auto or a key of refuel equations
  refuel: equation: "hall-2011" is no resting equation; write auto or a key of refuel equations

Numbers that are none, in every spelling.

  $ sh try weight '' ' ' kg 72 nan nankg NaNkg inf infkg -infkg 1e999kg 1e-999kg 0x48kg 7_2kg 1,5kg 72,500kg 1.000,5,5kg 72.5.1kg 72..5kg .kg --72kg ++72kg +-72kg 7e kg 72kgkg '72 kg extra' '72k g' 七十二kg '７２kg' ²kg
  refuel: weight: the text is empty; write it like 70kg or 154lb
  refuel: weight: the text is empty; write it like 70kg or 154lb
  refuel: weight: kg does not begin with a number; write it like 70kg or 154lb
  refuel: weight: 72 has no unit; write it like 70kg or 154lb
  refuel: weight: nan does not begin with a number; write it like 70kg or 154lb
  refuel: weight: nankg does not begin with a number; write it like 70kg or 154lb
  refuel: weight: NaNkg does not begin with a number; write it like 70kg or 154lb
  refuel: weight: inf does not begin with a number; write it like 70kg or 154lb
  refuel: weight: infkg does not begin with a number; write it like 70kg or 154lb
  refuel: weight: -infkg does not begin with a number; write it like 70kg or 154lb
  refuel: weight: 1e999kg has a number that is too large or too long; write it like 70kg or 154lb
  refuel: weight: 0 kg is outside 2..650 kg
  refuel: weight: 0x48kg has the unknown unit x; write it like 70kg or 154lb
  refuel: weight: 7_2kg has the unknown unit _; write it like 70kg or 154lb
  refuel: weight: 1.5 kg is outside 2..650 kg
  refuel: weight: 72,500 kg can mean 72,500 or 72.5 kg: write 72500kg or 72.5kg
  refuel: weight: 1.000,5,5kg cannot be read: use a point for decimals, and nothing between thousands; write it like 70kg or 154lb
  refuel: weight: 72.5.1kg cannot be read; write it like 70kg or 154lb
  refuel: weight: 72..5kg cannot be read; write it like 70kg or 154lb
  refuel: weight: .kg does not begin with a number; write it like 70kg or 154lb
  refuel: weight: a value is missing behind --weight
  refuel: weight: ++72kg does not begin with a number; write it like 70kg or 154lb
  refuel: weight: +-72kg does not begin with a number; write it like 70kg or 154lb
  refuel: weight: 7e has the unknown unit e; write it like 70kg or 154lb
  refuel: weight: kg does not begin with a number; write it like 70kg or 154lb
  refuel: weight: 72kgkg has the unknown unit kgkg; write it like 70kg or 154lb
  refuel: weight: 72 kg extra has the unknown unit extra; write it like 70kg or 154lb
  refuel: weight: 72k g has no place for the unit g; write it like 70kg or 154lb
  refuel: weight: 七十二kg does not begin with a number; write it like 70kg or 154lb
  refuel: weight: ７２kg does not begin with a number; write it like 70kg or 154lb
  refuel: weight: ²kg does not begin with a number; write it like 70kg or 154lb
  $ sh try weight 0kg 1.9kg 651kg -72kg 7000kg 1e300kg 1e-300kg 72g 72cm 72kg/week 72kcal 5ft7in 10st20lb 10st-4lb 1e2.5kg
  refuel: weight: 0 kg is outside 2..650 kg
  refuel: weight: 1.9 kg is outside 2..650 kg
  refuel: weight: 651 kg is outside 2..650 kg
  refuel: weight: -72 kg is outside 2..650 kg
  refuel: weight: 7000 kg is outside 2..650 kg
  refuel: weight: 1e+300 kg is outside 2..650 kg
  refuel: weight: 1e-300 kg is outside 2..650 kg
  refuel: weight: 72 g is outside 2000..650000 g; did you mean 72 kg?
  refuel: weight: 72cm is a length, not a mass; write it like 70kg or 154lb
  refuel: weight: 72kg/week is a mass per week, not a mass; write it like 70kg or 154lb
  refuel: weight: 72kcal is an energy, not a mass; write it like 70kg or 154lb
  refuel: weight: 5ft7in is a length, not a mass; write it like 70kg or 154lb
  refuel: weight: 10st20lb does not add up: 1 st is 14 lb; write it like 70kg or 154lb
  refuel: weight: 10st-4lb has a sign inside; it stands in front; write it like 70kg or 154lb
  refuel: weight: 1e2.5kg cannot be read; write it like 70kg or 154lb

Every other quantity: no unit, the wrong kind, out of range, empty, a likely slip.

  $ sh try age '' -1 121 nan inf 1e999 41kg 41years,5 41.5.5 4m
  refuel: age: the text is empty; write it like 34 or 8months
  refuel: age: -1 y is outside 0..120 y
  refuel: age: 121 y is outside 0..120 y
  refuel: age: nan does not begin with a number; write it like 34 or 8months
  refuel: age: inf does not begin with a number; write it like 34 or 8months
  refuel: age: 1e999 has a number that is too large or too long; write it like 34 or 8months
  refuel: age: 41kg is a mass, not an age; write it like 34 or 8months
  refuel: age: 41years,5 ends in a number without a unit; write it like 34 or 8months
  refuel: age: 41.5.5 cannot be read; write it like 34 or 8months
  refuel: age: 4m is a length, not an age; write it like 34 or 8months
  $ sh try born '' 1985 1985-13-01 1985-02-30 85-01-01 01/02/1985 1985/02-01 1985-2 1885-01-01 2999-01-01 yesterday | sed 's/today, .*/today/'
  refuel: born: an empty text is not a date; write it like 1992-05-21 (year-month-day)
  refuel: born: 1985 is not a date; write it like 1992-05-21 (year-month-day)
  refuel: born: 1985-13-01 is not in the calendar (year-month-day)
  refuel: born: 1985-02-30 is not in the calendar (year-month-day)
  refuel: born: 85-01-01 is not a date; write it like 1992-05-21 (year-month-day)
  refuel: born: 01/02/1985 can mean two days: write 1985-02-01 (day first) or 1985-01-02 (month first)
  refuel: born: 1985/02-01 is not a date; write it like 1992-05-21 (year-month-day)
  refuel: born: 1985-2 is not a date; write it like 1992-05-21 (year-month-day)
  refuel: born: 1885-01-01 is more than 120 years before today
  refuel: born: 2999-01-01 is after today
  refuel: born: yesterday is not a date; write it like 1992-05-21 (year-month-day)
  $ sh try height '' 178 1.78cm 178m 1.78 5ft30in 5ft-3in 5.5ft3in 49cm 273cm 178kg nan inf 1,780m "5'13\"" 0x50cm
  refuel: height: the text is empty; write it like 170cm or 5ft7in
  refuel: height: 178 has no unit; write it like 170cm or 5ft7in
  refuel: height: 1.78 cm is outside 50..272 cm; did you mean 1.78 m?
  refuel: height: 178 m is outside 0.5..2.72 m; did you mean 178 cm?
  refuel: height: 1.78 has no unit; write it like 170cm or 5ft7in
  refuel: height: 5ft30in does not add up: 1 ft is 12 in; write it like 170cm or 5ft7in
  refuel: height: 5ft-3in has a sign inside; it stands in front; write it like 170cm or 5ft7in
  refuel: height: 5.5ft3in has decimals before its last part; write it like 170cm or 5ft7in
  refuel: height: 49 cm is outside 50..272 cm; did you mean 49 in?
  refuel: height: 273 cm is outside 50..272 cm
  refuel: height: 178kg is a mass, not a length; write it like 170cm or 5ft7in
  refuel: height: nan does not begin with a number; write it like 170cm or 5ft7in
  refuel: height: inf does not begin with a number; write it like 170cm or 5ft7in
  refuel: height: 1,780 m can mean 1,780 or 1.78 m: write 1780m or 1.78m
  refuel: height: 5'13" does not add up: 1 ft is 12 in; write it like 170cm or 5ft7in
  refuel: height: 0x50cm has the unknown unit x; write it like 170cm or 5ft7in
  $ sh try body-fat '' 0.15 15 1% 71% -15% 15kg nan%
  refuel: body-fat: the text is empty; write it like 24%
  refuel: body-fat: 0.15 has no unit; write it like 24%
  refuel: body-fat: 15 has no unit; write it like 24%
  refuel: body-fat: 1 % is outside 2..70 %
  refuel: body-fat: 71 % is outside 2..70 %
  refuel: body-fat: -15 % is outside 2..70 %
  refuel: body-fat: 15kg is a mass, not a percentage; write it like 24%
  refuel: body-fat: nan% does not begin with a number; write it like 24%
  $ sh try fat-free-mass '' 60 0kg 641kg 60% nan
  refuel: fat-free-mass: the text is empty; write it like 70kg or 154lb
  refuel: fat-free-mass: 60 has no unit; write it like 70kg or 154lb
  refuel: fat-free-mass: 0 kg is outside 0.6..640 kg
  refuel: fat-free-mass: 641 kg is outside 0.6..640 kg
  refuel: fat-free-mass: 60% is a percentage, not a mass; write it like 70kg or 154lb
  refuel: fat-free-mass: nan does not begin with a number; write it like 70kg or 154lb
  $ sh try fat-free-mass 73kg 72kg 10kg
  refuel: fat-free-mass: 73 kg is outside 21.6..70.56 kg, which is 70 to 2 % body fat
  refuel: fat-free-mass: 72 kg is outside 21.6..70.56 kg, which is 70 to 2 % body fat
  refuel: fat-free-mass: 10 kg is outside 21.6..70.56 kg, which is 70 to 2 % body fat
  $ sh try neck '' 38 9cm 101cm 38kg
  refuel: neck: the text is empty; write it like 34cm or 13.4in
  refuel: neck: 38 has no unit; write it like 34cm or 13.4in
  refuel: neck: 9 cm is outside 10..100 cm
  refuel: neck: 101 cm is outside 10..100 cm
  refuel: neck: 38kg is a mass, not a length; write it like 34cm or 13.4in
  $ sh try waist '' 85 19cm 301cm
  refuel: waist: the text is empty; write it like 75cm or 29.5in
  refuel: waist: 85 has no unit; write it like 75cm or 29.5in
  refuel: waist: 19 cm is outside 20..300 cm; did you mean 19 in?
  refuel: waist: 301 cm is outside 20..300 cm
  $ sh try hip '' 95 19cm 301cm
  refuel: hip: the text is empty; write it like 96cm or 37.8in
  refuel: hip: 95 has no unit; write it like 96cm or 37.8in
  refuel: hip: 19 cm is outside 20..300 cm; did you mean 19 in?
  refuel: hip: 301 cm is outside 20..300 cm
  $ sh try run '' 60 60km 60km/h 60kg/week -1km/week 501km/week 80km/day nankm/week 60mi/hour 60km/furlong
  refuel: run: the text is empty; write it like 50km/week or 30mi/week
  refuel: run: 60 has no unit; write it like 50km/week or 30mi/week
  refuel: run: 60km needs "a week" behind it; write it like 50km/week or 30mi/week
  refuel: run: 60km/h is a speed, not a distance per week; write it like 50km/week or 30mi/week
  refuel: run: 60kg/week is a mass per week, not a distance per week; write it like 50km/week or 30mi/week
  refuel: run: -1 km/week is outside 0..500 km/week
  refuel: run: 501 km/week is outside 0..500 km/week
  refuel: run: 80 km/day is outside 0..71.42 km/day; did you mean 80 km/week?
  refuel: run: nankm/week does not begin with a number; write it like 50km/week or 30mi/week
  refuel: run: 60mi/hour is a speed, not a distance per week; write it like 50km/week or 30mi/week
  refuel: run: 60km/furlong has the unknown unit furlong; write it like 50km/week or 30mi/week
  $ sh try pace '' 5:13 5:60/km 5:5/km 5/km 5:13kg 0:30/km 99:00/km 5.5:30/km -5:13/km 5:13/kg 5:13/h nan
  refuel: pace: the text is empty; write it like 5:30/km or 8:51/mi
  refuel: pace: 5:13 has no unit; write it like 5:30/km or 8:51/mi
  refuel: pace: 5:60/km does not add up: 1 min is 60 s; write it like 5:30/km or 8:51/mi
  refuel: pace: 5:5/km needs two digits after the colon; write it like 5:30/km or 8:51/mi
  refuel: pace: 5/km has no unit; write it like 5:30/km or 8:51/mi
  refuel: pace: 5:13kg has no place for the unit kg; write it like 5:30/km or 8:51/mi
  refuel: pace: 0:30/km is outside 2:24/km..30:00/km
  refuel: pace: 99:00/km is outside 2:24/km..30:00/km
  refuel: pace: 5.5:30/km cannot be read; write it like 5:30/km or 8:51/mi
  refuel: pace: -5:13/km is outside 2:24/km..30:00/km
  refuel: pace: 5:13/kg is a duration per kg, not a speed or a pace; write it like 5:30/km or 8:51/mi
  refuel: pace: 5:13/h is a duration per h, not a speed or a pace; write it like 5:30/km or 8:51/mi
  refuel: pace: nan does not begin with a number; write it like 5:30/km or 8:51/mi
  $ sh try speed '' 11.5 1km/h 26km/h 11km 11km/week -11km/h infkm/h
  refuel: speed: the text is empty; write it like 5:30/km or 11km/h
  refuel: speed: 11.5 has no unit; write it like 5:30/km or 11km/h
  refuel: speed: 1 km/h is outside 2..25 km/h
  refuel: speed: 26 km/h is outside 2..25 km/h
  refuel: speed: 11km is a length, not a speed or a pace; write it like 5:30/km or 11km/h
  refuel: speed: 11km/week is a length per week, not a speed or a pace; write it like 5:30/km or 11km/h
  refuel: speed: -11 km/h is outside 2..25 km/h
  refuel: speed: infkm/h does not begin with a number; write it like 5:30/km or 11km/h
  $ sh try climb '' 900 900m -1m/week 30001m/week 40km/week 900kg/week
  refuel: climb: the text is empty; write it like 400m/week or 1300ft/week
  refuel: climb: 900 has no unit; write it like 400m/week or 1300ft/week
  refuel: climb: 900m needs "a week" behind it; write it like 400m/week or 1300ft/week
  refuel: climb: -1 m/week is outside 0..30000 m/week
  refuel: climb: 30001 m/week is outside 0..30000 m/week
  refuel: climb: 40 km/week is outside 0..30 km/week; did you mean 40 m/week?
  refuel: climb: 900kg/week is a mass per week, not a climb per week; write it like 400m/week or 1300ft/week
  $ sh try goal '' -1 -1lb -3lb/week +1kg/week 1 mantain -1lb/day -2.0001lb/week nan -1km/week loose
  refuel: goal: the text is empty; write it like -1lb/week, +0.25kg/week or maintain
  refuel: goal: -1 has no unit; write it like -1lb/week, +0.25kg/week or maintain
  refuel: goal: -1lb needs "a week" behind it; write it like -1lb/week, +0.25kg/week or maintain
  refuel: goal: -3 lb/week is outside -2..2 lb/week; the most is -2 lb a week
  refuel: goal: 1 kg/week is outside -0.90718474..0.90718474 kg/week; the most is +0.91 kg a week
  refuel: goal: 1 has no unit; write it like -1lb/week, +0.25kg/week or maintain
  refuel: goal: "mantain" is not known; did you mean maintain? Write it like -1lb/week, +0.25kg/week or maintain
  refuel: goal: -1 lb/day is outside -0.2857..0.2857 lb/day; the most is -0.286 lb a day
  refuel: goal: -2.0001 lb/week is outside -2..2 lb/week; the most is -2 lb a week
  refuel: goal: "nan" is not known; write it like -1lb/week, +0.25kg/week or maintain
  refuel: goal: -1km/week is a length per week, not a mass per week; write it like -1lb/week, +0.25kg/week or maintain
  refuel: goal: "loose" is not known; write it like -1lb/week, +0.25kg/week or maintain
  $ sh try intake '' 2300 2300kg -1kcal 20001kcal 2300cal 2.300kcal nankcal
  refuel: intake: the text is empty; write it like 2100kcal or 8.8MJ
  refuel: intake: 2300 has no unit; write it like 2100kcal or 8.8MJ
  refuel: intake: 2300kg is a mass, not an energy per day; write it like 2100kcal or 8.8MJ
  refuel: intake: -1 kcal is outside 0 or 100..20000 kcal/d
  refuel: intake: 20001 kcal is outside 0 or 100..20000 kcal/d; did you mean 20001 kJ?
  refuel: intake: 2300 cal can mean 2,300 or 2.3 kcal: write 2300kcal or 2.3kcal
  refuel: intake: 2.300 kcal can mean 2,300 or 2.3 kcal: write 2300kcal or 2.3kcal
  refuel: intake: nankcal does not begin with a number; write it like 2100kcal or 8.8MJ
  $ sh try carbohydrate '' 300 -1g 3001g 300kcal 4kg
  refuel: carbohydrate: the text is empty; write it like 120g
  refuel: carbohydrate: 300 has no unit; write it like 120g
  refuel: carbohydrate: -1 g is outside 0..3000 g/d
  refuel: carbohydrate: 3001 g is outside 0..3000 g/d
  refuel: carbohydrate: 300kcal is an energy, not a mass per day; write it like 120g
  refuel: carbohydrate: 4 kg is outside 0..3 kg
  $ sh try protein '' 90 -1g 1001g
  refuel: protein: the text is empty; write it like 120g
  refuel: protein: 90 has no unit; write it like 120g
  refuel: protein: -1 g is outside 0..1000 g/d
  refuel: protein: 1001 g is outside 0..1000 g/d
  $ sh try fat '' 75 -1g 1501g 30%
  refuel: fat: the text is empty; write it like 120g
  refuel: fat: 75 has no unit; write it like 120g
  refuel: fat: -1 g is outside 0..1500 g/d
  refuel: fat: 1501 g is outside 0..1500 g/d
  refuel: fat: 30% is a share of the energy eaten, which was not given; give the energy, or write grams like 120g
  $ sh try fibre '' 30 -1g 301g
  refuel: fibre: the text is empty; write it like 120g
  refuel: fibre: 30 has no unit; write it like 120g
  refuel: fibre: -1 g is outside 0..300 g/d
  refuel: fibre: 301 g is outside 0..300 g/d
  $ sh try intake-days '' 0 1.5 -1 4000 week 3hours
  refuel: intake-days: the text is empty; write it like 7
  refuel: intake-days: 0 is outside 1..3650
  refuel: intake-days: 1.5 is not a whole number; write it like 7
  refuel: intake-days: -1 is outside 1..3650
  refuel: intake-days: 4000 is outside 1..3650
  refuel: intake-days: week does not begin with a number; write it like 7
  refuel: intake-days: 3hours is in h, where days are the shortest unit; write it like 7
  $ sh try resting '' 1600 -1kcal 1kcal 99999kcal
  refuel: resting: the text is empty; write it like 1500kcal or 6.3MJ
  refuel: resting: 1600 has no unit; write it like 1500kcal or 6.3MJ
  refuel: resting: -1 kcal is outside 100..6000 kcal/d
  refuel: resting: 1 kcal is outside 100..6000 kcal/d
  refuel: resting: 99999 kcal is outside 100..6000 kcal/d
  $ sh try expenditure '' 2800 -1kcal 1kcal 99999kcal
  refuel: expenditure: the text is empty; write it like 2100kcal or 8.8MJ
  refuel: expenditure: 2800 has no unit; write it like 2100kcal or 8.8MJ
  refuel: expenditure: -1 kcal is outside 200..20000 kcal/d
  refuel: expenditure: 1 kcal is outside 200..20000 kcal/d
  refuel: expenditure: 99999 kcal is outside 200..20000 kcal/d
  $ sh try level '' 0 0.49 1 0.995 80 nan 99.9%
  refuel: level: the text is empty; write it like 0.8
  refuel: level: 0 is outside 0.5..0.99
  refuel: level: 0.49 is outside 0.5..0.99
  refuel: level: 1 is outside 0.5..0.99
  refuel: level: 0.995 is outside 0.5..0.99
  refuel: level: 80 is outside 0.5..0.99; did you mean 80 %?
  refuel: level: nan does not begin with a number; write it like 0.8
  refuel: level: 99.9 % is outside 50..99 %
  $ sh try gestation-week '' -1 42.01 nan 20min
  refuel: gestation-week: the text is empty; write it like 22 or 22weeks
  refuel: gestation-week: -1 is outside 0..42
  refuel: gestation-week: 42.01 is outside 0..42
  refuel: gestation-week: nan does not begin with a number; write it like 22 or 22weeks
  refuel: gestation-week: 20min is in min, where days are the shortest unit; write it like 22 or 22weeks
  $ sh try months-since-birth '' -1 36.01 inf 3cm
  refuel: months-since-birth: the text is empty; write it like 3 or 3months
  refuel: months-since-birth: -1 is outside 0..36
  refuel: months-since-birth: 36.01 is outside 0..36
  refuel: months-since-birth: inf does not begin with a number; write it like 3 or 3months
  refuel: months-since-birth: 3cm is a length, not a number of months; write it like 3 or 3months
  $ sh try pre-pregnancy-weight '' 60 1kg nan
  refuel: pre-pregnancy-weight: the text is empty; write it like 70kg or 154lb
  refuel: pre-pregnancy-weight: 60 has no unit; write it like 70kg or 154lb
  refuel: pre-pregnancy-weight: 1 kg is outside 2..650 kg
  refuel: pre-pregnancy-weight: nan does not begin with a number; write it like 70kg or 154lb

Enormous: the message stays short.

  $ . ./big; sh try weight "$big" "${big}kg"; sh try sex "$big"; sh try goal "$big"
  refuel: weight: 0000000000000000000000000000000000000000... is too long; write it like 70kg or 154lb
  refuel: weight: 0000000000000000000000000000000000000000... is too long; write it like 70kg or 154lb
  refuel: sex: "0000000000000000000000000000000000000000..." is not known; write female, male or unknown
  refuel: goal: 0000000000000000000000000000000000000000... is too long; write it like -1lb/week, +0.25kg/week or maintain
  $ . ./big; refuel plan "--$big" 2>&1 | head -c 300
  refuel: 0000000000000000000000000000000000000000...: there is no such flag; refuel help plan lists them
  $ . ./big; refuel "$big" 2>&1 | head -c 300
  refuel: command: "0000000000000000000000000000000000000000..." is not known; refuel help lists the commands

Flags: unknown, twice, two of a pair, a value too many, words that belong nowhere.

  $ refuel plan --input him.json --wieght 72kg
  refuel: wieght: there is no such flag; did you mean --weight?
  [2]
  $ refuel plan --input him.json --Weight 72kg
  refuel: Weight: there is no such flag; did you mean --weight?
  [2]
  $ refuel plan --input him.json -weight 72kg
  refuel: command: "-weight" belongs to no flag; flags begin with --, as refuel help plan shows
  [2]
  $ refuel plan --input him.json --weight 72kg --weight 72kg
  refuel: weight: it was given twice
  [2]
  $ refuel plan --input him.json --json --json | tail -1
  refuel: json: it was given twice
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_DUPLICATE","field":null,"flag":"--json","message":"json: it was given twice","value":null,"low":null,"high":null}],"error":{"status":"REFUEL_E_DUPLICATE","field":null,"flag":"--json","message":"json: it was given twice","value":null,"low":null,"high":null}}
  $ refuel plan --input him.json --json=yes
  refuel: json: --json takes no value
  [2]
  $ refuel plan --input him.json --pace 5:13/km --speed 11km/h
  refuel: speed: pace and speed exclude each other: give one of them
  [2]
  $ refuel plan --input him.json --age 41 --born 1985-01-01
  refuel: born: age and born exclude each other: give one of them
  [2]
  $ refuel plan --input him.json --body-fat 15% --fat-free-mass 60kg
  refuel: fat-free-mass: body-fat and fat-free-mass exclude each other: give one of them
  [2]
  $ refuel plan --input him.json 72kg
  refuel: command: "72kg" belongs to no flag; flags begin with --, as refuel help plan shows
  [2]
  $ refuel plan --input him.json --goal - 1lb/week
  refuel: command: "1lb/week" belongs to no flag; flags begin with --, as refuel help plan shows
  [2]
  $ refuel plan --input him.json --
  refuel: command: "--" belongs to no flag; flags begin with --, as refuel help plan shows
  [2]
  $ refuel plan --input him.json --=3
  refuel: there is no such flag; refuel help plan lists them
  [2]
  $ refuel plan --input him.json ''
  refuel: command: "" belongs to no flag; flags begin with --, as refuel help plan shows
  [2]
  $ refuel plan --input him.json --days 5
  refuel: days: it belongs to project; refuel help project tells more
  [2]
  $ refuel sweat
  refuel: command: "sweat" is not known; refuel help lists the commands
  [2]
  $ refuel Plan
  refuel: command: "Plan" is not known; did you mean plan?
  [2]
  $ refuel ''
  refuel: command: "" is not known; refuel help lists the commands
  [2]
  $ refuel --plan
  refuel: command: "--plan" is not known; did you mean plan?
  [2]

Control characters, escapes and bytes that are no text are not passed on to the terminal.

  $ refuel plan --weight "$(printf '72\033[31mkg')"
  refuel: weight: 72?[31mkg has a control character; write it like 70kg or 154lb
  refuel: --sex, --age and --height are missing: write --sex female or male or unknown, --age 34 or 8months or --born 1990-05-17, --height 170cm or 5ft7in
  [2]
  $ refuel plan --weight "$(printf '72\377kg')"
  refuel: weight: 72?kg is not valid UTF-8; write it like 70kg or 154lb
  refuel: --sex, --age and --height are missing: write --sex female or male or unknown, --age 34 or 8months or --born 1990-05-17, --height 170cm or 5ft7in
  [2]
  $ refuel "$(printf '\033]0;title\007')"
  refuel: command: "?]0;title?" is not known; refuel help lists the commands
  [2]
  $ refuel plan --sex "$(printf 'fe\342\200\256male')"
  refuel: sex: "fe?male" is not known; did you mean female? Write female, male or unknown
  refuel: --age, --height and --weight are missing: write --age 34 or 8months or --born 1990-05-17, --height 170cm or 5ft7in, --weight 70kg or 154lb
  [2]
