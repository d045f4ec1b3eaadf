Every kind of wrong value: exit status 2, one message that names the field, what was given and what is allowed, and no result.

Missing.

  $ refuel plan
  refuel: --sex, --age, --height and --weight are missing: write --sex female or male or unknown, --age 34 or 8months or --born 1990-05-17, --height 170cm or 5ft7in, --weight 70kg or 154lb
  [2]
  $ refuel plan --sex male
  refuel: --age, --height and --weight are missing: write --age 34 or 8months or --born 1990-05-17, --height 170cm or 5ft7in, --weight 70kg or 154lb
  [2]
  $ refuel plan --sex male --age 30
  refuel: --height and --weight are missing: write --height 170cm or 5ft7in, --weight 70kg or 154lb
  [2]
  $ refuel plan --sex male --age 30 --height 180cm
  refuel: weight: it was not given and is needed; write it like 63.5kg or 140lb
  [2]
  $ refuel plan --sex
  refuel: sex: a value is missing behind --sex
  [2]
  $ refuel plan --sex --age 30
  refuel: sex: a value is missing behind --sex
  [2]

Empty, not a number, infinite.

  $ try() { refuel plan --sex male --age 30 --height 180cm --weight 75kg "$@" && echo 'NOT REFUSED'; }; try --run ''; try --run ' '; try --goal ''; try --floors ''; try --level ''; try --intake ''; try --terrain ''
  refuel: run: the text is empty; write it like 50km/week or 30mi/week
  refuel: run: the text is empty; write it like 50km/week or 30mi/week
  refuel: goal: the text is empty; write it like -1lb/week, +0.25kg/week or maintain
  refuel: floors: "" is not known; write warn or apply
  refuel: level: the text is empty; write it like 0.8
  refuel: intake: the text is empty; write it like 2100kcal or 8.8MJ
  refuel: terrain: "" is not known; write road, trail or sand
  [2]
  $ for age in '' ' ' nan NaN inf -inf infinity 1e999 0x1e 1,500 30.5.1 '3 0' 30y3 - + . e5 ٣٠ 30. ; do echo "age '$age'"; refuel plan --sex male --age "$age" --height 180cm --weight 75kg; done
  age ''
  refuel: age: the text is empty; write it like 34 or 8months
  age ' '
  refuel: age: the text is empty; write it like 34 or 8months
  age 'nan'
  refuel: age: nan does not begin with a number; write it like 34 or 8months
  age 'NaN'
  refuel: age: NaN does not begin with a number; write it like 34 or 8months
  age 'inf'
  refuel: age: inf does not begin with a number; write it like 34 or 8months
  age '-inf'
  refuel: age: -inf does not begin with a number; write it like 34 or 8months
  age 'infinity'
  refuel: age: infinity does not begin with a number; write it like 34 or 8months
  age '1e999'
  refuel: age: 1e999 has a number that is too large or too long; write it like 34 or 8months
  age '0x1e'
  refuel: age: 0x1e has the unknown unit x; write it like 34 or 8months
  age '1,500'
  refuel: age: 1,500 can mean 1,500 or 1.5: write 1500 or 1.5
  age '30.5.1'
  refuel: age: 30.5.1 cannot be read; write it like 34 or 8months
  age '3 0'
  refuel: age: 3 0 cannot be read: use a point for decimals, and nothing between thousands; write it like 34 or 8months
  age '30y3'
  refuel: age: 30y3 ends in a number without a unit; write it like 34 or 8months
  age '-'
  refuel: age: - does not begin with a number; write it like 34 or 8months
  age '+'
  refuel: age: + does not begin with a number; write it like 34 or 8months
  age '.'
  refuel: age: . does not begin with a number; write it like 34 or 8months
  age 'e5'
  refuel: age: e5 does not begin with a number; write it like 34 or 8months
  age '٣٠'
  refuel: age: ٣٠ does not begin with a number; write it like 34 or 8months
  age '30.'
  refuel: age: 30. cannot be read; write it like 34 or 8months
  [2]
  $ for height in nan nancm infcm 1e999cm 0x50cm 1,800m '1 80 cm' 1.8.0m cm 1e400m -170cm 170c '170 c m' 5ft30in 5ft-7in 5ft7cm 5.5ft7in 7in5ft 180 180kg 180cm/week 180% 0cm 1.75cm 175m; do echo "height '$height'"; refuel plan --sex male --age 30 --height "$height" --weight 75kg; done
  height 'nan'
  refuel: height: nan does not begin with a number; write it like 170cm or 5ft7in
  height 'nancm'
  refuel: height: nancm does not begin with a number; write it like 170cm or 5ft7in
  height 'infcm'
  refuel: height: infcm does not begin with a number; write it like 170cm or 5ft7in
  height '1e999cm'
  refuel: height: 1e999cm has a number that is too large or too long; write it like 170cm or 5ft7in
  height '0x50cm'
  refuel: height: 0x50cm has the unknown unit x; write it like 170cm or 5ft7in
  height '1,800m'
  refuel: height: 1,800 m can mean 1,800 or 1.8 m: write 1800m or 1.8m
  height '1 80 cm'
  refuel: height: 1 80 cm cannot be read: use a point for decimals, and nothing between thousands; write it like 170cm or 5ft7in
  height '1.8.0m'
  refuel: height: 1.8.0m cannot be read; write it like 170cm or 5ft7in
  height 'cm'
  refuel: height: cm does not begin with a number; write it like 170cm or 5ft7in
  height '1e400m'
  refuel: height: 1e400m has a number that is too large or too long; write it like 170cm or 5ft7in
  height '-170cm'
  refuel: height: -170 cm is outside 50..272 cm
  height '170c'
  refuel: height: 170c has the unknown unit c; write it like 170cm or 5ft7in
  height '170 c m'
  refuel: height: 170 c m has the unknown unit c; write it like 170cm or 5ft7in
  height '5ft30in'
  refuel: height: 5ft30in does not add up: 1 ft is 12 in; write it like 170cm or 5ft7in
  height '5ft-7in'
  refuel: height: 5ft-7in has a sign inside; it stands in front; write it like 170cm or 5ft7in
  height '5ft7cm'
  refuel: height: 5ft7cm cannot be read: cm does not follow ft; write it like 170cm or 5ft7in
  height '5.5ft7in'
  refuel: height: 5.5ft7in has decimals before its last part; write it like 170cm or 5ft7in
  height '7in5ft'
  refuel: height: 7in5ft cannot be read: ft does not follow in; write it like 170cm or 5ft7in
  height '180'
  refuel: height: 180 has no unit; write it like 170cm or 5ft7in
  height '180kg'
  refuel: height: 180kg is a mass, not a length; write it like 170cm or 5ft7in
  height '180cm/week'
  refuel: height: 180cm/week is a length per week, not a length; write it like 170cm or 5ft7in
  height '180%'
  refuel: height: 180% is a percentage, not a length; write it like 170cm or 5ft7in
  height '0cm'
  refuel: height: 0 cm is outside 50..272 cm
  height '1.75cm'
  refuel: height: 1.75 cm is outside 50..272 cm; did you mean 1.75 m?
  height '175m'
  refuel: height: 175 m is outside 0.5..2.72 m; did you mean 175 cm?
  [2]
  $ for weight in 75 165 7000kg 1kg -75kg 75cm 10st15lb 10st-4lb '75 kg kg' 75,500kg 1e3000kg 75kgs²; do echo "weight '$weight'"; refuel plan --sex male --age 30 --height 180cm --weight "$weight"; done
  weight '75'
  refuel: weight: 75 has no unit; write it like 70kg or 154lb
  weight '165'
  refuel: weight: 165 has no unit; write it like 70kg or 154lb
  weight '7000kg'
  refuel: weight: 7000 kg is outside 2..650 kg
  weight '1kg'
  refuel: weight: 1 kg is outside 2..650 kg
  weight '-75kg'
  refuel: weight: -75 kg is outside 2..650 kg
  weight '75cm'
  refuel: weight: 75cm is a length, not a mass; write it like 70kg or 154lb
  weight '10st15lb'
  refuel: weight: 10st15lb does not add up: 1 st is 14 lb; write it like 70kg or 154lb
  weight '10st-4lb'
  refuel: weight: 10st-4lb has a sign inside; it stands in front; write it like 70kg or 154lb
  weight '75 kg kg'
  refuel: weight: 75 kg kg has no place for the unit kg; write it like 70kg or 154lb
  weight '75,500kg'
  refuel: weight: 75,500 kg can mean 75,500 or 75.5 kg: write 75500kg or 75.5kg
  weight '1e3000kg'
  refuel: weight: 1e3000kg has a number that is too large or too long; write it like 70kg or 154lb
  weight '75kgs²'
  refuel: weight: 75kgs² has the unknown unit ²; write it like 70kg or 154lb
  [2]
  $ for run in 40 40km 40km/h 40mi 501km/week 80km/day -5km/week 40m/week/week 40/week 5:00/km; do echo "run '$run'"; refuel plan --sex male --age 30 --height 180cm --weight 75kg --run "$run"; done
  run '40'
  refuel: run: 40 has no unit; write it like 50km/week or 30mi/week
  run '40km'
  refuel: run: 40km needs "a week" behind it; write it like 50km/week or 30mi/week
  run '40km/h'
  refuel: run: 40km/h is a speed, not a distance per week; write it like 50km/week or 30mi/week
  run '40mi'
  refuel: run: 40mi needs "a week" behind it; write it like 50km/week or 30mi/week
  run '501km/week'
  refuel: run: 501 km/week is outside 0..500 km/week
  run '80km/day'
  refuel: run: 80 km/day is outside 0..71.42 km/day; did you mean 80 km/week?
  run '-5km/week'
  refuel: run: -5 km/week is outside 0..500 km/week
  run '40m/week/week'
  refuel: run: 40m/week/week has no place for the unit week; write it like 50km/week or 30mi/week
  run '40/week'
  refuel: run: 40/week has no unit; write it like 50km/week or 30mi/week
  run '5:00/km'
  refuel: run: 5:00/km is a pace, not a distance per week; write it like 50km/week or 30mi/week
  [2]
  $ for pace in 5:30 5:60/km 5:3/km 5/km 0:30/km 0:00/km 45:00/km -5:30/km 5:30/week 5:30/kg 1:05:30/km 10km/week; do echo "pace '$pace'"; refuel plan --sex male --age 30 --height 180cm --weight 75kg --run 40km/week --pace "$pace"; done
  pace '5:30'
  refuel: pace: 5:30 has no unit; write it like 5:30/km or 8:51/mi
  pace '5:60/km'
  refuel: pace: 5:60/km does not add up: 1 min is 60 s; write it like 5:30/km or 8:51/mi
  pace '5:3/km'
  refuel: pace: 5:3/km needs two digits after the colon; write it like 5:30/km or 8:51/mi
  pace '5/km'
  refuel: pace: 5/km has no unit; write it like 5:30/km or 8:51/mi
  pace '0:30/km'
  refuel: pace: 0:30/km is outside 2:24/km..30:00/km
  pace '0:00/km'
  refuel: pace: 0:00/km is outside 2:24/km..30:00/km
  pace '45:00/km'
  refuel: pace: 45:00/km is outside 2:24/km..30:00/km
  pace '-5:30/km'
  refuel: pace: -5:30/km is outside 2:24/km..30:00/km
  pace '5:30/week'
  refuel: pace: 5:30/week can mean hours and minutes or minutes and seconds: write 1h30 or 1min30s; write it like 5:30/km or 8:51/mi
  pace '5:30/kg'
  refuel: pace: 5:30/kg is a duration per kg, not a speed or a pace; write it like 5:30/km or 8:51/mi
  pace '1:05:30/km'
  refuel: pace: 1:05:30/km is outside 2:24/km..30:00/km
  pace '10km/week'
  refuel: pace: 10km/week is a length per week, not a speed or a pace; write it like 5:30/km or 8:51/mi
  [2]
  $ for speed in 11 26km/h 1.9km/h 3km/week 0km/h; do echo "speed '$speed'"; refuel plan --sex male --age 30 --height 180cm --weight 75kg --run 40km/week --speed "$speed"; done
  speed '11'
  refuel: speed: 11 has no unit; write it like 5:30/km or 11km/h
  speed '26km/h'
  refuel: speed: 26 km/h is outside 2..25 km/h
  speed '1.9km/h'
  refuel: speed: 1.9 km/h is outside 2..25 km/h
  speed '3km/week'
  refuel: speed: 3km/week is a length per week, not a speed or a pace; write it like 5:30/km or 11km/h
  speed '0km/h'
  refuel: speed: 0 km/h is outside 2..25 km/h
  [2]
  $ for goal in -1 -1lb 3lb/week -2.00001lb/week -1kg/week lose −−1lb/week -1lb/week/day --1lb/week -1.500kcal; do echo "goal '$goal'"; refuel plan --sex male --age 30 --height 180cm --weight 75kg --goal="$goal"; done
  goal '-1'
  refuel: goal: -1 has no unit; write it like -1lb/week, +0.25kg/week or maintain
  goal '-1lb'
  refuel: goal: -1lb needs "a week" behind it; write it like -1lb/week, +0.25kg/week or maintain
  goal '3lb/week'
  refuel: goal: 3 lb/week is outside -2..2 lb/week; the most is +2 lb a week
  goal '-2.00001lb/week'
  refuel: goal: -2.00001 lb/week is outside -2..2 lb/week; the most is -2 lb a week
  goal '-1kg/week'
  refuel: goal: -1 kg/week is outside -0.90718474..0.90718474 kg/week; the most is -0.91 kg a week
  goal 'lose'
  refuel: goal: "lose" is not known; write it like -1lb/week, +0.25kg/week or maintain
  goal '−−1lb/week'
  refuel: goal: −−1lb/week does not begin with a number; write it like -1lb/week, +0.25kg/week or maintain
  goal '-1lb/week/day'
  refuel: goal: -1lb/week/day has no place for the unit day; write it like -1lb/week, +0.25kg/week or maintain
  goal '--1lb/week'
  refuel: goal: --1lb/week does not begin with a number; write it like -1lb/week, +0.25kg/week or maintain
  goal '-1.500kcal'
  refuel: goal: -1.500 kcal can mean -1,500 or -1.5 kcal: write -1500kcal or -1.5kcal
  [2]
  $ for living in 3 1.1 lazy 1.6kg 160% 1,600; do echo "living '$living'"; refuel plan --sex male --age 30 --height 180cm --weight 75kg --living "$living"; done
  living '3'
  refuel: living: 3 is outside 1.2..2.5
  living '1.1'
  refuel: living: 1.1 is outside 1.2..2.5
  living 'lazy'
  refuel: living: "lazy" is not known; write it like sedentary, typical, on-feet, physical or 1.6
  living '1.6kg'
  refuel: living: 1.6kg is a mass, not a number; write it like sedentary, typical, on-feet, physical or 1.6
  living '160%'
  refuel: living: 160% is a percentage, not a number; write it like sedentary, typical, on-feet, physical or 1.6
  living '1,600'
  refuel: living: 1,600 can mean 1,600 or 1.6: write 1600 or 1.6
  [2]
  $ for level in 0.4 1 0.995 80 40%; do echo "level '$level'"; refuel plan --sex male --age 30 --height 180cm --weight 75kg --level "$level"; done
  level '0.4'
  refuel: level: 0.4 is outside 0.5..0.99
  level '1'
  refuel: level: 1 is outside 0.5..0.99
  level '0.995'
  refuel: level: 0.995 is outside 0.5..0.99
  level '80'
  refuel: level: 80 is outside 0.5..0.99; did you mean 80 %?
  level '40%'
  refuel: level: 40 % is outside 50..99 %
  [2]
  $ for fat in 20 0.2 1% 71% 20kg; do echo "body fat '$fat'"; refuel plan --sex male --age 30 --height 180cm --weight 75kg --body-fat "$fat"; done
  body fat '20'
  refuel: body-fat: 20 has no unit; write it like 24%
  body fat '0.2'
  refuel: body-fat: 0.2 has no unit; write it like 24%
  body fat '1%'
  refuel: body-fat: 1 % is outside 2..70 %
  body fat '71%'
  refuel: body-fat: 71 % is outside 2..70 %
  body fat '20kg'
  refuel: body-fat: 20kg is a mass, not a percentage; write it like 24%
  [2]
  $ for intake in 2300 -5kcal 100000kcal 2300g 1000kJ/h; do echo "intake '$intake'"; refuel plan --sex male --age 30 --height 180cm --weight 75kg --intake "$intake"; done
  intake '2300'
  refuel: intake: 2300 has no unit; write it like 2100kcal or 8.8MJ
  intake '-5kcal'
  refuel: intake: -5 kcal is outside 0 or 100..20000 kcal/d
  intake '100000kcal'
  refuel: intake: 100000 kcal is outside 0 or 100..20000 kcal/d
  intake '2300g'
  refuel: intake: 2300g is a mass, not an energy per day; write it like 2100kcal or 8.8MJ
  intake '1000kJ/h'
  refuel: intake: 1000kJ/h is an energy per h, not an energy per day; write it like 2100kcal or 8.8MJ
  [2]
  $ for days in 0 -1 2.5 3hours 4000; do echo "intake days '$days'"; refuel check --sex male --age 30 --height 180cm --weight 75kg --intake 2300kcal --intake-days "$days"; done
  intake days '0'
  refuel: intake-days: 0 is outside 1..3650
  intake days '-1'
  refuel: intake-days: -1 is outside 1..3650
  intake days '2.5'
  refuel: intake-days: 2.5 is not a whole number; write it like 7
  intake days '3hours'
  refuel: intake-days: 3hours is in h, where days are the shortest unit; write it like 7
  intake days '4000'
  refuel: intake-days: 4000 is outside 1..3650
  [2]

Words.

  $ for word in human Mal 1 fm ''; do refuel plan --sex "$word"; done
  refuel: sex: "human" is not known; write female, male or unknown
  refuel: --age, --height and --weight are missing: write --age 34 or 8months or --born 1990-05-17, --height 170cm or 5ft7in, --weight 70kg or 154lb
  refuel: sex: "Mal" is not known; did you mean male? Write female, male or unknown
  refuel: --age, --height and --weight are missing: write --age 34 or 8months or --born 1990-05-17, --height 170cm or 5ft7in, --weight 70kg or 154lb
  refuel: sex: "1" is not known; write female, male or unknown
  refuel: --age, --height and --weight are missing: write --age 34 or 8months or --born 1990-05-17, --height 170cm or 5ft7in, --weight 70kg or 154lb
  refuel: sex: "fm" is not known; write female, male or unknown
  refuel: --age, --height and --weight are missing: write --age 34 or 8months or --born 1990-05-17, --height 170cm or 5ft7in, --weight 70kg or 154lb
  refuel: sex: "" is not known; write female, male or unknown
  refuel: --age, --height and --weight are missing: write --age 34 or 8months or --born 1990-05-17, --height 170cm or 5ft7in, --weight 70kg or 154lb
  [2]
  $ for word in 'athlete maybe' 'athlete true' 'life-stage old' 'terrain mud' 'floors on' 'method ledgers' 'activity active!'; do set -- $word; refuel plan --sex=male --age 30 --height 180cm --weight 75kg --$1 "$2" 2>&1 | sed "s/^/$1: /"; done
  athlete: refuel: athlete: "maybe" is not known; write yes, no or auto
  athlete: refuel: athlete: "true" is not known; write yes, no or auto
  life-stage: refuel: life-stage: "old" is not known; write none, pregnant or lactating
  terrain: refuel: terrain: "mud" is not known; write road, trail or sand
  floors: refuel: floors: "on" is not known; write warn or apply
  method: refuel: method: "ledgers" is not known; did you mean ledger? Write ledger, nasem-2023, iom-2005, fao-2004 or multiplier
  activity: refuel: activity: "active!" is not known; did you mean active? Write inactive, low-active, active, very-active, sedentary, light, moderate or vigorous

The ends of the ranges belong to them.

  $ for goal in -2lb/week 2lb/week -0.90718474kg/week maintain 0kg/week; do refuel plan --sex male --age 30 --height 180cm --weight 90kg --goal $goal | grep '  goal'; done
    goal          -1,000   -2 lb/week, at first
    goal           1,000   +2 lb/week, at first
    goal          -1,000   -0.91 kg/week, at first
    goal               0   maintain
    goal               0   maintain
  $ refuel plan --sex male --age 120 --height 272cm --weight 650kg --run 500km/week --level 0.99 --living 2.5 | grep -c '  total'
  1
  $ refuel plan --sex female --age 0 --height 50cm --weight 2kg --run 0km/week --level 0.5 --living 1.2 | grep -c '  resting'
  1

Twice, unknown, too much.

  $ refuel plan --sex male --sex male
  refuel: sex: it was given twice
  [2]
  $ refuel plan --sex male --age 30 --height 180cm --weight 75kg --foo 3
  refuel: foo: there is no such flag; refuel help plan lists them
  [2]
  $ refuel plan --sex male --age 30 --height 180cm --weight 75kg --json=yes
  refuel: json: --json takes no value
  [2]
  $ refuel plan --sex male --age 30 --height 180cm --weight 75kg extra
  refuel: command: "extra" belongs to no flag; flags begin with --, as refuel help plan shows
  [2]
  $ refuel plan --sex male --age 30 --height 180cm --weight 75kg -- extra
  refuel: command: "--" belongs to no flag; flags begin with --, as refuel help plan shows
  [2]
  $ refuel plan -5
  refuel: command: "-5" belongs to no flag; flags begin with --, as refuel help plan shows
  [2]
  $ refuel plan --Sex male
  refuel: Sex: there is no such flag; did you mean --sex?
  [2]
  $ refuel plan --run_km 5
  refuel: run_km: there is no such flag; did you mean --run-sd?
  [2]
  $ refuel plan --pace 5:00/km --speed 12km/h --sex male --age 30 --height 180cm --weight 75kg --run 40km/week
  refuel: speed: pace and speed exclude each other: give one of them
  [2]
  $ refuel nothing
  refuel: command: "nothing" is not known; refuel help lists the commands
  [2]
  $ refuel ''
  refuel: command: "" is not known; refuel help lists the commands
  [2]
  $ refuel Plan
  refuel: command: "Plan" is not known; did you mean plan?
  [2]

What is shown is safe for a terminal, and short.

  $ refuel plan --sex "$(printf 'x\033[31mred')"
  refuel: sex: "x?[31mred" is not known; write female, male or unknown
  refuel: --age, --height and --weight are missing: write --age 34 or 8months or --born 1990-05-17, --height 170cm or 5ft7in, --weight 70kg or 154lb
  [2]
  $ refuel plan --height "$(printf 'x\377y')"
  refuel: height: x?y is not valid UTF-8; write it like 170cm or 5ft7in
  refuel: --sex, --age and --weight are missing: write --sex female or male or unknown, --age 34 or 8months or --born 1990-05-17, --weight 70kg or 154lb
  [2]
  $ refuel plan --sex "$(head -c 100000 /dev/zero | tr '\0' x)"
  refuel: sex: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx..." is not known; write female, male or unknown
  refuel: --age, --height and --weight are missing: write --age 34 or 8months or --born 1990-05-17, --height 170cm or 5ft7in, --weight 70kg or 154lb
  [2]
  $ refuel plan --height "$(head -c 100000 /dev/zero | tr '\0' 9)cm"
  refuel: height: 9999999999999999999999999999999999999999... is too long; write it like 170cm or 5ft7in
  refuel: --sex, --age and --weight are missing: write --sex female or male or unknown, --age 34 or 8months or --born 1990-05-17, --weight 70kg or 154lb
  [2]
  $ refuel plan "--$(head -c 100000 /dev/zero | tr '\0' x)"
  refuel: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...: there is no such flag; refuel help plan lists them
  [2]
