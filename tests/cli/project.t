refuel project: body weight over time, and the intake that reaches a weight.

  $ echo '{"sex": "female", "age": 34, "height": "168cm", "weight": "64kg", "running": {"distance": "48km/week", "pace": "5:54/km"}}' > her.json
  $ cat > show.py <<'END'
  > # show.py KEY...: members of the answer, lists as their first, middle and last value
  > import json, sys
  > answer = json.load(sys.stdin)
  > def brief(it):
  >     if isinstance(it, (int, float)) and not isinstance(it, bool): return round(float(it), 3)
  >     if isinstance(it, dict): return {k: brief(v) for k, v in it.items()}
  >     if isinstance(it, list): return [brief(it[k]) for k in sorted({0, len(it) // 2, len(it) - 1})] if it else []
  >     return it
  > for key in sys.argv[1:]: print(key, brief(answer[key]))
  > END

The example of the README: the intake that reaches a weight.

  $ refuel project --sex female --age 34 --height 5ft6in --weight 140lb --run 30mi/week --pace 9:30/mi --target 132lb --in 16weeks
  Body weight, lb; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0    140.0  140.0–140.0     43.4     2,758     2,758        140.0
      14    138.2  136.4–140.1     42.7     2,426     2,671        138.7
      28    137.2  134.1–140.2     42.0     2,426     2,648        137.3
      42    136.2  132.0–140.3     41.4     2,426     2,633        136.0
      56    135.3  130.1–140.4     40.8     2,426     2,622        134.7
      70    134.4  128.3–140.5     40.2     2,426     2,611        133.4
      84    133.6  126.5–140.6     39.7     2,426     2,602        132.0
      98    132.8  124.8–140.7     39.2     2,426     2,593        130.7
     112    132.0  123.3–140.7     38.7     2,426     2,584        129.4
  Eat 2,426 kcal a day to be at 132.0 lb on day 112; then 2,640 kcal a day hold it.
  Note: 4 h of running a week or more selects the row for athletes; below it the resting
        estimate is up to 12 % lower
  Model: Hall KD et al. Lancet 2011;378:826-37; docs/weight-model.md    Information, not medical advice.

A goal, an intake, the days until a target on either; neither stays as it is.

  $ refuel project --input her.json --goal -0.3kg/week --days 60 --every 20 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0–64.0       19.9     2,772     2,772         64.0
      20     63.0  61.9–64.1       19.5     2,441     2,674         63.1
      40     62.3  60.5–64.2       19.0     2,441     2,650         62.3
      60     61.7  59.3–64.2       18.6     2,441     2,633         61.4
  $ refuel project --input her.json --intake 2400kcal --days 60 --every 20 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0–64.0       19.9     2,772     2,772         64.0
      20     62.9  61.8–64.0       19.4     2,400     2,662         63.0
      40     62.1  60.3–64.0       18.9     2,400     2,635         62.1
      60     61.5  59.0–63.9       18.5     2,400     2,616         61.1
  $ refuel project --input her.json --intake 2400kcal --target 60kg --every 60 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0–64.0       19.9     2,772     2,772         64.0
      60     61.5  59.0–63.9       18.5     2,400     2,616         61.1
     120     60.2  56.0–64.4       17.6     2,642     2,629         58.5
     180     60.2  54.7–65.7       17.6     2,642     2,645         57.5
     240     60.2  53.7–66.7       17.6     2,642     2,645         56.5
     300     60.2  52.8–67.5       17.5     2,642     2,644         55.5
     360     60.1  52.1–68.2       17.5     2,642     2,644         54.5
     365     60.1  52.1–68.2       17.5     2,642     2,644         54.4
  60.0 kg is reached on day 110; from there 2,642 kcal a day hold it.
  $ refuel project --input her.json --goal -0.3kg/week --target 61kg --every 60 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0–64.0       19.9     2,772     2,772         64.0
      60     61.7  59.3–64.2       18.6     2,441     2,633         61.4
     120     61.2  57.0–65.4       18.2     2,675     2,676         59.8
     180     61.2  55.7–66.7       18.2     2,675     2,678         59.1
     240     61.2  54.6–67.7       18.2     2,675     2,678         58.3
     300     61.2  53.8–68.5       18.1     2,675     2,677         57.6
     360     61.1  53.1–69.2       18.1     2,675     2,677         56.8
     365     61.1  53.0–69.3       18.1     2,675     2,677         56.8
  61.0 kg is reached on day 88; from there 2,675 kcal a day hold it.
  $ refuel project --input her.json --days 20 --every 10 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0–64.0       19.9     2,772     2,772         64.0
      10     64.0  63.3–64.7       19.9     2,772     2,772         64.0
      20     64.0  62.9–65.1       19.9     2,772     2,772         64.0
  $ refuel project --input her.json --goal +0.25kg/week --days 90 --every 45 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0–64.0       19.9     2,772     2,772         64.0
      45     65.5  63.5–67.5       20.8     3,047     2,876         65.6
      90     66.5  63.1–69.9       21.5     3,047     2,902         67.2

A target that is never reached, one that is the weight already, one on the wrong side.

  $ refuel project --input her.json --intake 2600kcal --target 50kg | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0–64.0       19.9     2,772     2,772         64.0
      28     63.3  61.9–64.7       19.6     2,600     2,715         63.4
      56     62.9  60.5–65.3       19.3     2,600     2,701         62.8
      84     62.5  59.3–65.7       19.0     2,600     2,691         62.1
     112     62.1  58.2–66.1       18.8     2,600     2,682         61.5
     140     61.8  57.1–66.5       18.6     2,600     2,674         60.9
     168     61.5  56.2–66.8       18.4     2,600     2,667         60.3
     196     61.2  55.4–67.1       18.2     2,600     2,660         59.6
     224     61.0  54.7–67.4       18.1     2,600     2,655         59.0
     252     60.8  54.0–67.6       18.0     2,600     2,649         58.4
     280     60.6  53.4–67.8       17.8     2,600     2,644         57.8
     308     60.4  52.9–68.0       17.7     2,600     2,640         57.2
     336     60.3  52.4–68.1       17.6     2,600     2,636         56.5
     364     60.1  52.0–68.3       17.5     2,600     2,632         55.9
     365     60.1  51.9–68.3       17.5     2,600     2,632         55.9
  50.0 kg is not reached, and is no goal to plan for (a body mass index under 18.5); in the long run the weight settles at 58.8 kg.
  $ refuel project --input her.json --target 64kg --in 12weeks --every 42 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0–64.0       19.9     2,772     2,772         64.0
      42     64.0  62.1–65.9       19.9     2,772     2,772         64.0
      84     64.0  60.8–67.2       19.9     2,772     2,772         64.0
  Eat 2,772 kcal a day to be at 64.0 kg on day 84; then 2,772 kcal a day hold it.
  $ refuel project --input her.json --intake 2400kcal --target 70kg --days 100 --every 50 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0–64.0       19.9     2,772     2,772         64.0
      50     61.8  59.6–64.0       18.7     2,400     2,625         61.6
     100     60.3  56.6–63.9       17.7     2,400     2,585         59.2
  70.0 kg is not reached; in the long run the weight settles at 53.0 kg.

Gates: a goal that the plan refuses, a target under a body mass index of 18.5, too little to eat. A floor is only named.

  $ refuel project --sex female --age 60 --height 150cm --weight 48kg --run 0km/week --living sedentary --goal -2lb/week --days 60 --every 30 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     48.0  48.0–48.0       16.1     1,339     1,339         48.0
      30     45.2  44.1–46.3       14.9       800     1,172         45.9
      60     43.5  41.6–45.4       14.0       800     1,138         43.8
    risk    energy floor from day 1 on
    high    rate of loss from day 1 on
    risk    energy availability from day 1 on
    low     carbohydrate for the training from day 1 on
  The goal of -2 lb/week is refused (very low energy); the plan is for: -1.07 lb/week.
  The nearest goal that crosses no floor: -0.27 lb/week (--floors apply uses it).
  Model: Hall KD et al. Lancet 2011;378:826-37; docs/weight-model.md    Information, not medical advice.
  $ refuel project --input her.json --intake 500kcal --days 60 --every 30 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0–64.0       19.9     2,772     2,772         64.0
      30     54.4  52.9–55.8       15.3       500     1,992         55.2
      60     47.6  44.7–50.4       11.4       500     1,779         46.3
    risk    very low energy from day 1 on
    risk    underweight from day 40 on
    risk    energy floor from day 1 on
    risk    rate of loss from day 1 on
    risk    energy availability from day 1 on
    low     carbohydrate for the training from day 1 on
  $ refuel project --input her.json --target 50kg --in 40weeks --every 140 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0–64.0       19.9     2,772     2,772         64.0
     140     56.4  51.8–61.1       15.5     2,189     2,435         53.4
     280     52.2  45.2–59.3       13.0     2,189     2,326         42.8
  50.0 kg on day 280 is not feasible: a body mass index under 18.5. The nearest: 52.2 kg with 2,189 kcal a day.
    low     energy availability from day 1 on
    low     carbohydrate for the training from day 1 on
  $ refuel project --input her.json --target 52.3kg --in 100weeks --json | /usr/bin/python3 show.py solution
  solution {'target_weight_kg': 52.3, 'target_day': 700.0, 'intake_kcal_d': 2352.976, 'maintenance_kcal_d': 2376.774, 'settled_kcal_d': 2376.475, 'reached_weight_kg': 52.3, 'feasible': True, 'binding': None, 'binding_intake_kcal_d': None, 'binding_weight_kg': None}
  $ refuel project --input her.json --target 54kg --in 3weeks --every 7 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0–64.0       19.9     2,772     2,772         64.0
       7     60.7  60.2–61.1       18.9       800     2,354         62.2
      14     59.1  58.4–59.8       17.9       800     2,250         60.4
      21     57.6  56.5–58.6       17.0       800     2,173         58.6
  54.0 kg on day 21 is not feasible: a floor of intake. The nearest: 57.6 kg with 800 kcal a day.
    risk    energy floor from day 1 on
    risk    rate of loss from day 1 on
    risk    energy availability from day 1 on
    low     carbohydrate for the training from day 1 on
  $ refuel project --input her.json --target 58kg --in 6weeks --every 21 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0–64.0       19.9     2,772     2,772         64.0
      21     60.4  59.3–61.5       18.2     1,635     2,429         60.9
      42     58.0  56.1–59.9       16.7     1,635     2,342         57.8
  Eat 1,635 kcal a day to be at 58.0 kg on day 42; then 2,584 kcal a day hold it.
  This crosses a floor: more than 2 lb a week (1,738 kcal a day clear it).
    risk    energy floor from day 1 on
    risk    rate of loss from day 1 on
    risk    energy availability from day 1 on
    low     carbohydrate for the training from day 1 on
  $ refuel project --input her.json --target 54kg --in 3weeks --strict > out
  [3]
  $ refuel project --input her.json --target 63kg --in 20weeks --strict > out
  $ refuel project --input her.json --goal -1lb/week --days 20 --strict > out

A schedule: each row holds from its day on; the running may change with it.

  $ printf 'day,intake_kcal_d\n0,2300\n14,2700\n' > break.csv
  $ refuel project --input her.json --schedule break.csv --days 28 --every 7 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0–64.0       19.9     2,772     2,772         64.0
       7     63.2  62.7–63.8       19.7     2,300     2,672         63.6
      14     62.9  62.0–63.7       19.4     2,300     2,648         63.1
      21     63.2  62.0–64.3       19.4     2,700     2,714         63.1
      28     63.1  61.7–64.6       19.4     2,700     2,721         63.0
    low     energy availability from day 1 on
  $ printf 'day,intake_kcal_d,run_km_week\r\n0,2300,48\r\n10,2300,0\r\n\r\n' > injury.csv
  $ refuel project --input her.json --schedule injury.csv --days 30 --every 10 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0–64.0       19.9     2,772     2,772         64.0
      10     63.1  62.4–63.8       19.6     2,300     2,661         63.4
      20     63.1  62.0–64.2       19.6     2,300     2,272         63.3
      30     63.2  61.7–64.6       19.6     2,300     2,265         63.2
    low     energy availability from day 1 on
  $ printf 'day,intake_kcal_d\n10,2300\n' | refuel project --input her.json --schedule - --days 20 --every 10
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0–64.0       19.9     2,772     2,772         64.0
      10     64.0  64.0–64.0       19.9     2,772     2,772         64.0
      20     63.1  62.4–63.8       19.6     2,300     2,661         63.4
    low     energy availability from day 11 on
  Note: 4 h of running a week or more selects the row for athletes; below it the resting
        estimate is up to 12 % lower
  Model: Hall KD et al. Lancet 2011;378:826-37; docs/weight-model.md    Information, not medical advice.

JSON and CSV.

  $ refuel project --input her.json --goal -0.3kg/week --json | /usr/bin/python3 show.py schema model day weight_kg intake_kcal_d expenditure_kcal_d interval static_rule
  schema refuel/project/1
  model hall-2011
  day [0.0, 183.0, 365.0]
  weight_kg [64.0, 58.895, 56.455]
  intake_kcal_d [2771.539, 2440.846, 2440.846]
  expenditure_kcal_d [2771.539, 2561.491, 2499.907]
  interval {'level': 0.8, 'weight_kg': [[64.0, 53.318, 48.451], [64.0, 64.471, 64.46]], 'sd_kg': [0.0, 4.352, 6.246]}
  static_rule {'weight_kg': [64.0, 56.157, 48.357]}
  $ refuel project --input her.json --goal -0.3kg/week --days 30 --every 14 --json | /usr/bin/python3 -c 'import json, sys; print(json.load(sys.stdin)["day"])'
  [0, 14, 28, 30]
  $ refuel project --input her.json --goal -0.3kg/week --days 2 --csv | sed 's/\(\.[0-9]\{4\}\)[0-9]*/\1/g'
  day,weight_kg,low_kg,high_kg,fat_kg,fat_free_kg,intake_kcal_d,expenditure_kcal_d,static_weight_kg,ended
  0,64,64,64,19.9338,44.0661,2771.5392,2771.5392,64,
  1,63.7933,63.5785,64.0081,19.9150,43.8782,2440.8458,2724.9476,63.9571,
  2,63.6950,63.3783,64.0116,19.8905,43.8045,2440.8458,2719.3140,63.9142,
  $ refuel project --input nothing.json --csv --json
  refuel: csv: csv and json exclude each other: give one of them
  {"schema":"refuel/error/1","error":{"status":"REFUEL_E_CONFLICT","field":null,"flag":"--csv","message":"csv: csv and json exclude each other: give one of them","value":null,"low":null,"high":null}}
  [2]
  $ refuel project --input her.json --csv --json --days 2 | cut -c1-28
  refuel: csv: csv and json exclude each other: give one of them
  {"schema":"refuel/error/1","
  $ refuel project --input her.json --target 60kg --in 3months --json | /usr/bin/python3 show.py solution
  solution {'target_weight_kg': 60.0, 'target_day': 91.0, 'intake_kcal_d': 2344.826, 'maintenance_kcal_d': 2642.864, 'settled_kcal_d': 2639.587, 'reached_weight_kg': 60.0, 'feasible': True, 'binding': None, 'binding_intake_kcal_d': None, 'binding_weight_kg': None}
  $ echo '{"sex": "female", "age": 34, "height": "168cm", "weight": "64kg", "target_weight_kg": 60, "in_days": 90, "parameters": "planner"}' > goal.json
  $ refuel project --input goal.json --json | /usr/bin/python3 show.py solution
  solution {'target_weight_kg': 60.0, 'target_day': 90.0, 'intake_kcal_d': 1798.809, 'maintenance_kcal_d': 2078.813, 'settled_kcal_d': 2072.302, 'reached_weight_kg': 60.0, 'feasible': True, 'binding': None, 'binding_intake_kcal_d': None, 'binding_weight_kg': None}
  $ refuel project --input goal.json --parameters hall-2011 --json | /usr/bin/python3 show.py solution
  solution {'target_weight_kg': 60.0, 'target_day': 90.0, 'intake_kcal_d': 1769.454, 'maintenance_kcal_d': 2078.993, 'settled_kcal_d': 2074.653, 'reached_weight_kg': 60.0, 'feasible': True, 'binding': None, 'binding_intake_kcal_d': None, 'binding_weight_kg': None}

People for whom the model was not made.

  $ refuel project --sex male --age 8 --height 128cm --weight 26kg --run 5km/week --pace 7:00/km --pal 1.6 --intake 1700kcal --days 60 --every 30
  refuel: age: 8 y is outside 18..120 y: a body that grows is not projected, its weight is meant to change; refuel plan says what to eat, and a doctor or dietitian follows height and weight
  [2]
  $ refuel project --input her.json --age 17.9
  refuel: age: 17.9 y is outside 18..120 y: a body that grows is not projected, its weight is meant to change; refuel plan says what to eat, and a doctor or dietitian follows height and weight
  [2]
  $ refuel project --input her.json --age 18 --days 1 | head -1
  Body weight, kg; energy, kcal a day
  $ refuel project --input her.json --life-stage pregnant --gestation-week 12 --target 60kg --in 12weeks
  refuel: life-stage: weight is not projected in pregnancy: it is meant to rise, and the model knows of no child; refuel plan says what to eat, and midwife or doctor follow the weight
  [2]
  $ refuel project --input her.json --life-stage lactating --months-since-birth 4 --intake 2400kcal --json | grep -o '"status":[^,]*,"field":[^,]*'
  refuel: life-stage: weight is not projected while nursing: milk and the months after birth change it in ways that the model does not know; refuel plan says what to eat, milk included, and midwife or doctor advise about weight
  "status":"REFUEL_E_CONFLICT","field":"life_stage"

Where a path falls through a limit it ends: under a body mass index of 15, as a goal under 18.5, and under the fat that a body needs where
that was measured.

  $ refuel project --input her.json --intake 500kcal --every 30 --strict | sed '/^  high/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0–64.0       19.9     2,772     2,772         64.0
      30     54.4  52.9–55.8       15.3       500     1,992         55.2
      60     47.6  44.7–50.4       11.4       500     1,779         46.3
      85     42.2  38.1–46.3        8.8       500     1,624         39.0
  Ends on day 85. The weight is then below a body mass index of 15, and falling; that is a
  danger to life. The projection goes no further. Please eat more than this, and see a
  doctor soon.
    risk    very low energy from day 1 on
    risk    underweight from day 40 on
    risk    energy floor from day 1 on
    risk    rate of loss from day 1 on
    risk    energy availability from day 1 on
    low     carbohydrate for the training from day 1 on
  Note: 4 h of running a week or more selects the row for athletes; below it the resting
        estimate is up to 12 % lower
  Note: on the way the body mass index falls under 15
  Note: the deficit is more than 290 kJ per kg of fat a day, which one study takes for
        what fat can supply
  Model: Hall KD et al. Lancet 2011;378:826-37; docs/weight-model.md    Information, not medical advice.
  $ refuel project --input her.json --intake 500kcal --csv | tail -3 | cut -d, -f1,10
  83,
  84,
  85,bmi-15
  $ refuel project --input her.json --intake 500kcal --json | grep -o '"ended":{[^}]*}'
  "ended":{"day":85,"reason":"bmi-15","message":"The weight is then below a body mass index of 15, and falling; that is a danger to life. The projection goes no further. Please eat more than this, and see a doctor soon."}
  $ refuel project --input her.json --intake 2500kcal --json | grep -o '"ended":[^,]*'
  "ended":null
  $ refuel project --input her.json --intake 500kcal --days 84 --json | grep -o '"ended":[^,]*'
  "ended":null
  $ refuel project --input her.json --goal -0.5kg/week --days 1000 --every 150 | sed '/^  high/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0–64.0       19.9     2,772     2,772         64.0
     150     56.5  51.6–61.4       15.5     2,220     2,445         53.3
     300     52.5  45.2–59.7       13.2     2,220     2,341         42.6
     313     52.2  44.8–59.6       13.0     2,220     2,334         41.6
  Ends on day 313. The weight is then below a body mass index of 18.5, and falling; a goal
  leads no further. Please eat to hold the weight; a doctor or dietitian can help.
    risk    underweight from day 313 on
  $ refuel project --input her.json --body-fat 14% --goal -0.5kg/week --every 30 | sed '/^  high/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0–64.0        9.0     3,093     3,093         64.0
      30     61.4  59.3–63.4        8.0     2,542     2,882         61.9
      60     59.5  56.1–63.0        7.2     2,542     2,820         59.7
      64     59.3  55.7–63.0        7.1     2,542     2,813         59.4
  Ends on day 64. Body fat is then below what a body needs, and falling; hormones, bones
  and the heart depend on it. The projection goes no further. Please eat more than this,
  and talk to a doctor or dietitian.
  $ refuel project --input her.json --body-fat 14% --goal -0.5kg/week --strict > out
  [3]

Who starts at a limit or under it may hold or gain, and ends below the start.

  $ refuel project --input her.json --weight 42kg --days 60 --every 30 --json | /usr/bin/python3 show.py ended weight_kg
  ended None
  weight_kg [42.0, 42.0, 42.0]
  $ refuel project --input her.json --weight 42kg --intake 2200kcal --days 60 --every 30 --json | /usr/bin/python3 show.py ended weight_kg
  ended None
  weight_kg [42.0, 42.758, 43.229]
  $ refuel project --input her.json --weight 42kg --intake 2000kcal --days 60 --every 30 | sed '/^  risk/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     42.0  42.0–42.0        7.3     2,055     2,055         42.0
       1     42.0  41.7–42.2        7.3     2,000     2,047         42.0
  Ends on day 1. The weight is then below a body mass index of 15, and falling; that is a
  danger to life. The projection goes no further. Please eat more than this, and see a
  doctor soon.

A target behind the end is not reached, however far is looked; one before it is held.

  $ refuel project --input her.json --intake 1000kcal --target 40kg --every 60 | sed '/^  risk/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0–64.0       19.9     2,772     2,772         64.0
      60     51.4  48.8–54.1       13.2     1,000     2,008         50.2
     120     42.2  37.3–47.1        8.5     1,000     1,750         36.4
  Ends on day 120. The weight is then below a body mass index of 15, and falling; that is
  a danger to life. The projection goes no further. Please eat more than this, and see a
  doctor soon.
  40.0 kg is not reached, and is no goal to plan for (a body mass index under 18.5).
  $ refuel project --input her.json --intake 1000kcal --target 40kg --days 1 --json | /usr/bin/python3 show.py solution ended
  solution {'target_weight_kg': 40.0, 'target_day': None, 'intake_kcal_d': 1000.0, 'maintenance_kcal_d': None, 'settled_kcal_d': None, 'plateau_weight_kg': None, 'feasible': False, 'binding': 'bmi'}
  ended None
  $ refuel project --input her.json --intake 1000kcal --target 45kg --days 200 --every 100 | sed '/^  risk/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0–64.0       19.9     2,772     2,772         64.0
     100     45.1  40.9–49.3        9.9     1,000     1,833         41.0
     200     46.0  40.2–51.8        9.8     2,131     2,146         32.6
  45.0 kg is reached on day 101, and is no goal to plan for (a body mass index under 18.5); from there 2,131 kcal a day hold it.

No column shows what no body can be.

  $ refuel project --input her.json --intake 5000kcal --days 3650 --every 730 | sed '/^  high/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0–64.0       19.9     2,772     2,772         64.0
     730    129.3  109.3–149.2     70.4     5,000     4,766        274.8
    1460    138.7  112.1–165.3     78.7     5,000     4,959        485.7
    2190    140.3  111.9–168.8     80.1     5,000     4,993            -
    2920    140.6  111.7–169.6     80.4     5,000     4,999            -
    3650    140.7  111.7–169.7     80.4     5,000     5,000            -
  $ refuel project --input her.json --intake 20000kcal --days 3650
  refuel: intake: on day 1008 nobody could weigh as much: the model does not hold for this intake
  [2]

The explanation tells the limits.

  $ refuel project --input her.json --body-fat 14% --goal -0.5kg/week --explain | grep -A 7 'Where the path ends'
  29. Where the path ends: on the first whole day below a limit, and below the start
      Always, least weight = 15 x 1.6800^2 = 42.336 kg
      While a goal or a target is followed, least weight = 18.5 x 1.6800^2 = 52.214 kg
      As fat was measured, least share of fat: 0.120 of the weight
      It ends on day 64, by essential-fat
      Weight on day 64: 59.315 kg; fat: 7.102 kg
      Share of fat on day 64 = 7.102 / 59.315 = 0.1197
      Source: WHO Expert Consultation. Lancet 2004;363:157-63. doi:10.1016/S0140-6736(03)15268-3
  $ refuel project --input her.json --intake 5000kcal --days 3000 --explain | grep -A 5 'static rule, beside'
  27. The static rule, beside the model
      Surplus to day 3000 = 0.0 + (3000 - 0) x (5000.000 - 2771.539 - 0.0000) = 6685382.2 kcal
      Weight on day 3000 = 64.000 + 6685382.2 / 3500 x 0.45359237 = 930.411 kg
      By then it has left 2 to 650 kg, what a body can weigh, and is not shown
      It ignores that a smaller body spends less
      Source: Wishnofsky M. Am J Clin Nutr 1958;6:542-6. doi:10.1093/ajcn/6.5.542

The model's own switches.

  $ for it in '--sodium proportional' '--carbohydrate-fraction 0.3' '--parameters planner' '--integrator rk4' '--integrator reference' '--pal 1.9' '--body-fat 24%'; do
  >   echo "$it: $(refuel project --input her.json --intake 2300kcal --days 100 --every 100 --csv $it | tail -1 | cut -d, -f1-4 | sed 's/\(\.[0-9][0-9]\)[0-9]*/\1/g')"
  > done
  --sodium proportional: 100,59.06,55.29,62.83
  --carbohydrate-fraction 0.3: 100,59.24,55.58,62.90
  --parameters planner: 100,58.95,55.09,62.81
  --integrator rk4: 100,59.24,55.58,62.90
  --integrator reference: 100,59.24,55.58,62.90
  --pal 1.9: 100,58.42,54.45,62.38
  --body-fat 24%: 100,57.92,53.79,62.05
  $ for it in '--band same-deficit' '--samples 500 --seed 7' '--intake-sd 150kcal' '--level 0.95'; do
  >   echo "$it: $(refuel project --input her.json --intake 2300kcal --days 100 --every 100 --json $it | /usr/bin/python3 show.py interval)"
  > done
  --band same-deficit: interval {'level': 0.8, 'weight_kg': [[64.0, 58.731], [64.0, 59.763]], 'sd_kg': [0.0, 0.403]}
  --samples 500 --seed 7: interval {'level': 0.8, 'weight_kg': [[64.0, 55.454], [64.0, 62.603]], 'sd_kg': [0.0, 2.992]}
  --intake-sd 150kcal: interval {'level': 0.8, 'weight_kg': [[64.0, 55.092], [64.0, 63.401]], 'sd_kg': [0.0, 3.242]}
  --level 0.95: interval {'level': 0.95, 'weight_kg': [[64.0, 53.651], [64.0, 64.842]], 'sd_kg': [0.0, 2.855]}
  $ refuel project --input her.json --intake 2300kcal --samples 500 --seed 7 --json > one
  $ refuel project --input her.json --intake 2300kcal --samples 500 --seed 7 --json | cmp - one
  $ refuel project --input her.json --intake 2300kcal --days 3650 --every 1 --samples 100000
  refuel: samples: 100000 is outside 10..4595 for so many rows; a larger every gives fewer
  [2]

A picture, with gnuplot and without.

  $ refuel project --input her.json --goal -0.3kg/week --days 60 --plot "it's.svg" > table && grep -c '<svg' "it's.svg"
  1
  $ refuel project --input her.json --goal -0.3kg/week --days 60 --plot p.png > table && head -c 4 p.png | tail -c 3; echo
  PNG
  $ refuel project --input her.json --intake 500kcal --plot end.svg > table && grep -o 'Projected body weight[^<]*' end.svg
  Projected body weight; ends on day 85: bmi-15
  $ refuel project --input her.json --days 60 --plot no.svg > table && grep -o 'Projected body weight[^<]*' no.svg
  Projected body weight
  $ refuel project --input her.json --days 60 --plot p.pdf
  refuel: plot: the name ends in .svg or .png
  [2]
  $ refuel project --input her.json --days 60 --plot '|touch ran.svg' > table; ls *ran.svg
  |touch ran.svg
  $ refuel project --input her.json --days 60 --plot /nowhere/p.svg
  refuel: plot: cannot write /nowhere/p.svg: No such file or directory
  [1]
  $ mkdir bin && ln -s "$(command -v refuel)" bin/ && PATH=$PWD/bin; refuel project --input her.json --days 60 --plot none.svg
  refuel: plot: cannot write none.svg: gnuplot is not installed (Debian: apt-get install gnuplot-nox)
  [1]
  $ test -e none.svg
  [1]

Every step with its numbers and its source: the plan, then the model.

  $ refuel project --sex female --age 34 --height 168cm --weight 64kg --run 48km/week --speed 10km/h --target 60kg --in 112days --explain
   1. Body mass index = 64.000 kg / (1.6800 m)^2 = 22.6757 kg/m2
   2. Body fat by cun-bae-2012 = -44.988 + 0.503 x 34.00 + 10.689 x 1 + 3.172 x 22.6757 + (-0.026) x 22.6757^2 + 0.181 x 22.6757 x 1 + (-0.02) x 22.6757 x 34.00 + (-0.005) x 22.6757^2 x 1 + 0.00021 x 22.6757^2 x 34.00 = 31.15 %
      Formula: -44.988 + 0.503 A + 10.689 F + 3.172 BMI - 0.026 BMI^2 + 0.181 BMI F - 0.02 BMI A - 0.005 BMI^2 F + 0.00021 BMI^2 A; % fat, A years, F 1 for women and 0 for men, BMI kg/m2
      Source: Gómez-Ambrosi J et al. Diabetes Care 2012;35:383-8. doi:10.2337/dc11-1334
      Derived from: 6510 people (67 % women), 18-80 y, air displacement
   3. Fat-free mass = 64.000 x (1 - 31.15 / 100) = 44.066 kg
   4. Resting = (122.502 + 49.94 x 64.000 + 2459.053 x 1.6800 - 34.014 x 34.00) kJ / 4.184 = 1504.2 kcal/d
      Equation: ten-haaf-2014, because: an athlete of 18 to 35. W kg, H cm or m, A years
      Formula: 49.940 W + 2459.053 H - 34.014 A + 799.257 S + 122.502; kJ/d, W kg, H m, A years, S 1 for men and 0 for women
      Source: ten Haaf T, Weijs PJM. PLoS ONE 2014;9:e108460. doi:10.1371/journal.pone.0108460
      Derived from: 90 recreational athletes (53 men, 37 women), 18-35 y, training 9.1 +- 5.0 h a week
      One standard deviation between persons = 7.8 / 100 x 1504.2 = 117.3 kcal/d
      Source: O'Neill JER, Corish CA, Horner K. Sports Med 2023;53:2373-98. doi:10.1007/s40279-023-01896-z
   5. Running time = 48.000 km / 7 / 10.000 km/h = 0.6857 h a day
   6. v = 10.000 km/h / 3.6 = 2.7778 m/s
   7. Power = 4.43 + 1.51 x 2.7778 + 0.37 x 2.7778^2 = 11.4794 W/kg
   8. Cost per km = 11.4794 W/kg x 3600 / 10.000 km/h / 4184 = 0.9877 kcal/kg/km
   9. Gross cost = 0.9877 kcal/kg/km x 64.000 kg x 48.000 km / 7 = 433.5 kcal/d
      Formula: 4.43 + 1.51 v + 0.37 v^2 + 30.43 v g (1 - 1.133^(1 - 1.056^(100 g + 43))); W/kg, v m/s, g fraction
      Source: Looney DP, Hoogkamer W, Kram R. Eur J Appl Physiol 2025;126:1621-33. doi:10.1007/s00421-025-05999-5
      Derived from: treadmill studies, ages 18-44; level speeds of about 1.78-5.70 m/s, grades -45 to +82 %
  10. Running, net of resting = 433.5 - 1504.2 x 0.6857 / 24 = 390.5 kcal/d
  11. Living = 1504.2 x (1.6 - 1) x (1 - 0.6857 / 24) = 876.7 kcal/d
      The activity level outside running is not given: 1.6
      Source: Convention of this project; the pages of docs/ give the reasons (docs/ledger.md)
      The running hours leave this term: their resting metabolism is in the cost of running already
  12. Total = 1504.2 + 876.7 + 390.5 = 2771.4 kcal/d
  13. SD of the total = sqrt((1.6 x (1 - 0.6857 / 24) x 117.3)^2 + (0.15 x (1 - 0.6857 / 24) x 1504.2)^2 + (0.1 x 433.5)^2) = 288.4 kcal/d
      Independent errors of resting energy, of the activity level outside running (0.15) and of running (10 %)
      Source: Convention of this project; the pages of docs/ give the reasons
  14. Ranges that hold 80 % of persons like this: z: 1.2816 standard deviations either side
      Range of resting = 1504.2 +- 1.2816 x 117.3 = 1353.8 to 1654.5 kcal/d
      Range of the total = 2771.4 +- 1.2816 x 288.4 = 2401.8 to 3140.9 kcal/d
  15. Activity level, total to resting = 2771.4 / 1504.2 = 1.842463
      Intake that keeps the weight, EI_b = 1504.2 x 1.842463 = 2771.354 kcal/d
  16. Fat at the start, F_b = 64.000 - 44.066 = 19.9339 kg
      The body fat of the plan, estimated
      Lean, all that is not fat, L_b = 64.000 - 19.9339 = 44.0661 kg
  17. Constants of the model, hall-2011
      Energy of fat, rho_F = 39500 kJ/kg / 4.184 = 9440.7266 kcal/kg
      Energy of lean tissue, rho_L = 7600 kJ/kg / 4.184 = 1816.4436 kcal/kg
      Energy of glycogen, rho_G = 17600 kJ/kg / 4.184 = 4206.5010 kcal/kg
      What fat spends, gamma_F = 13 kJ/kg/d / 4.184 = 3.1071 kcal/kg/d
      What lean tissue spends, gamma_L = 92 kJ/kg/d / 4.184 = 21.9885 kcal/kg/d
      Turnover of fat, eta_F = 750 kJ/kg / 4.184 = 179.2543 kcal/kg
      Turnover of lean tissue, eta_L = 960 kJ/kg / 4.184 = 229.4455 kcal/kg
      Of a change of intake 0.1 go into heat of food at once, and 0.14 into adaptation, over 14 days
      At the start there are 0.5 kg of glycogen, each kg with 2.7 kg of water
      Sodium: 3220 mg in a litre of fluid; 3000 mg/d leave per litre too much, 4000 mg/d where no carbohydrate comes
      Sodium eaten stays as it is
      Source: Hall KD et al. Lancet 2011;378:826-37 (with web appendix). doi:10.1016/S0140-6736(11)60812-X
  18. Activity, delta_b = ((1 - 0.1) x 1.842463 - 1) x 1504.2 / 64.000 kg = 15.46970 kcal/kg/d
  19. K, which balances the start = 2771.354 - 3.1071 x 19.9339 - 21.9885 x 44.0661 - 15.46970 x 64.000 = 750.408 kcal/d
      EI_b - gamma_F x F_b - gamma_L x L_b - delta_b x weight
  20. Carbohydrate at the start, CI_b = 0.5 x 2771.354 = 1385.677 kcal/d
      Use of glycogen, k_G = 1385.677 / 0.5^2 = 5542.708 kcal/kg2/d
  21. Share of lean tissue, C = 10.4 x 1816.4436 / 9440.7266 = 2.0010 kg, then C / (C + F)
      Source: Forbes GB. Nutr Rev 1987;45:225-31. doi:10.1111/j.1753-4887.1987.tb02684.x
  22. Asked for: 60.000 kg on day 112
      The model is run with one intake after another, from 0 to five times the baseline, until that day has it
      Intake from day 0 on, solved: 2405.427 kcal/d, with which day 112 has: 60.000 kg
  23. Day 112.00, the weight is there; fat F: 17.5569 kg; lean L: 42.7456 kg; weight: 60.000 kg
      Intake that holds it, adaptation settled = (750.408 - (0.1 + 0.14) x 2771.354 + 21.9885 x 42.7456 + 3.1071 x 17.5569 + 15.46970 x 60.000) / (1 - 0.1 - 0.14) = 2642.0 kcal/d
      Water and glycogen then refill: the weight settles a little above
      Intake under which the weight settles there, water too: 2639.4 kcal/d
  24. Day 1, as the model has it; eaten EI: 2405.427 kcal/d
      Fat F: 19.9130 kg; lean L: 44.0552 kg; glycogen: 0.475583 kg; fluid: -0.1067 kg; adaptation: -3.532 kcal/d
      Carbohydrate, CI = 0.5 x 2405.427 = 1202.713 kcal/d
      Weight = 19.9130 + 44.0552 + (-0.1067) + (1 + 2.7) x (0.475583 - 0.5) = 63.771 kg
      F + L + fluid + (1 + water) x (glycogen - that of the start)
      Into glycogen, g = 1202.713 - 5542.708 x 0.475583^2 = -50.93 kcal/d
      Spent before turnover, B = 750.408 + 3.1071 x 19.9130 + 21.9885 x 44.0552 + 15.46970 x 63.771 + 0.1 x (2405.427 - 2771.354) + (-3.532) = 2727.387 kcal/d
      K + gamma_F x F + gamma_L x L + delta x weight + heat of food + adaptation
      Turnover, q = (10.4 x 229.4455 + 179.2543 x 19.9130) / (10.4 x 1816.4436 + 9440.7266 x 19.9130) = 0.028788
      Into tissue, X = (2405.427 - (-50.93) - 2727.387) / (1 + 0.028788) = -263.444 kcal/d
      Expenditure = 2405.427 - (-50.93) - (-263.444) = 2719.8 kcal/d
  25. Day 112, as the model has it; eaten EI: 2405.427 kcal/d
      Fat F: 17.5569 kg; lean L: 42.7456 kg; glycogen: 0.465822 kg; fluid: -0.1761 kg; adaptation: -51.213 kcal/d
      Carbohydrate, CI = 0.5 x 2405.427 = 1202.713 kcal/d
      Weight = 17.5569 + 42.7456 + (-0.1761) + (1 + 2.7) x (0.465822 - 0.5) = 60.000 kg
      F + L + fluid + (1 + water) x (glycogen - that of the start)
      Into glycogen, g = 1202.713 - 5542.708 x 0.465822^2 = 0.00 kcal/d
      Spent before turnover, B = 750.408 + 3.1071 x 17.5569 + 21.9885 x 42.7456 + 15.46970 x 60.000 + 0.1 x (2405.427 - 2771.354) + (-51.213) = 2585.248 kcal/d
      K + gamma_F x F + gamma_L x L + delta x weight + heat of food + adaptation
      Turnover, q = (10.4 x 229.4455 + 179.2543 x 17.5569) / (10.4 x 1816.4436 + 9440.7266 x 17.5569) = 0.029968
      Into tissue, X = (2405.427 - 0.00 - 2585.248) / (1 + 0.029968) = -174.589 kcal/d
      Expenditure = 2405.427 - 0.00 - (-174.589) = 2580.0 kcal/d
  26. Where the path ends: on the first whole day below a limit, and below the start
      Always, least weight = 15 x 1.6800^2 = 42.336 kg
      While a goal or a target is followed, least weight = 18.5 x 1.6800^2 = 52.214 kg
      It does not end on the days shown
      Weight on day 112: 60.000 kg; fat: 17.557 kg
      Share of fat on day 112 = 17.557 / 60.000 = 0.2926
      Source: WHO Expert Consultation. Lancet 2004;363:157-63. doi:10.1016/S0140-6736(03)15268-3
  27. In the long run, where what is eaten is spent; fat F: 13.4562 kg
      Lean L = 44.0661 + 10.4 x ln(13.4562 / 19.9339) = 39.9791 kg
      Glycogen = 0.5 x sqrt(1202.713 / 1385.677) = 0.465822 kg
      Fluid = (0.000 - 4000 x (1 - 1202.713 / 1385.677)) / 3000 = -0.1761 kg
      Weight = 13.4562 + 39.9791 + (-0.1761) + (1 + 2.7) x (0.465822 - 0.5) = 53.133 kg
      F + L + fluid + (1 + water) x (glycogen - that of the start)
      Intake that it balances = (750.408 - (0.1 + 0.14) x 2771.354 + 21.9885 x 39.9791 + 3.1071 x 13.4562 + 15.46970 x 53.133) / (1 - 0.1 - 0.14) = 2405.4 kcal/d
  28. The static rule, beside the model
      Surplus to day 112 = 0.0 + (112 - 0) x (2405.427 - 2771.354 - 0.0000) = -40983.9 kcal
      Weight on day 112 = 64.000 + (-40983.9) / 3500 x 0.45359237 = 58.689 kg
      It ignores that a smaller body spends less
      Source: Wishnofsky M. Am J Clin Nutr 1958;6:542-6. doi:10.1093/ajcn/6.5.542
  29. Range of the weight on day 112, from errors that are independent
      With more digits, SD of the total: 288.3940 kcal/d; of resting energy: 117.3243 kcal/d
      SD of the activity level = sqrt(288.3940^2 - (1.842463 x 117.3243)^2) / 1504.2 = 0.1269
      SD of the fat at the start = 4.66 / 100 x 64.000 kg = 2.982 kg
      SD of adaptation = 0.5 x 0.14 = 0.070
      What is eaten is kept: an error of the total goes into the weight
      One SD of resting energy moves the weight by: 2.3366 kg
      One SD of the activity level moves the weight by: 2.0108 kg
      One SD of the fat at the start moves the weight by: 0.1018 kg
      One SD of adaptation moves the weight by: 0.3084 kg
      SD of the weight = sqrt(2.3366^2 + 2.0108^2 + 0.1018^2 + 0.3084^2) = 3.0998 kg
      Range = 60.000 +- 1.2816 x 3.0998 = 56.027 to 63.973 kg
      Source: Convention of this project; the pages of docs/ give the reasons
  30. energy-floor: ok; on the last day 2405.43 kcal/d, at least 1639.37
      Source: Loucks AB, Thuma JR. J Clin Endocrinol Metab 2003;88:297-311. doi:10.1210/jc.2002-020369
  31. loss-rate: ok; on the last day 0.32 % of body weight per week, at most 0.70
      Source: Garthe I et al. Int J Sport Nutr Exerc Metab 2011;21:97-104. doi:10.1123/ijsnem.21.2.97
  32. energy-availability: ok; on the last day 48.05 kcal/kg FFM/d, at least 45.00
      Source: Burke LM, Lundy B, Fahrenholtz IL, Melin AK. Int J Sport Nutr Exerc Metab 2018;28:350-63
  33. carbohydrate-training-load: ok; on the last day 300.68 g/d, at least 262.29, at most 382.29
      Source: Burke LM et al. J Sports Sci 2011;29 Suppl 1:S17-27. doi:10.1080/02640414.2011.585473
  34. Note: 4 h of running a week or more selects the row for athletes; below it the resting estimate is up to 12 % lower

JSON has the same lines where they are asked for.

  $ refuel project --input her.json --intake 2300kcal --days 10 --json --explain | /usr/bin/python3 -c 'import json, sys; a = json.load(sys.stdin)["explain"]; print(len(a) > 100, a[0], a[-1], sep="\n")'
  True
   1. Body mass index = 64.000 kg / (1.6800 m)^2 = 22.6757 kg/m2
  33. Note: 4 h of running a week or more selects the row for athletes; below it the resting estimate is up to 12 % lower
  $ refuel project --input her.json --intake 2300kcal --days 10 --json | /usr/bin/python3 -c 'import json, sys; print("explain" in json.load(sys.stdin))'
  False

A schedule; random people.

  $ printf 'day,intake_kcal_d,run_km_week\n0,2600,60\n30,2300,0\n' > steps.csv
  $ refuel project --input her.json --schedule steps.csv --days 60 --samples 20 --explain | grep -A 5 -E 'by the schedule|static rule, beside|^[0-9 ]+[.] Range of the weight'
  22. Eaten and run: by the schedule
      From day 0 on: 2600.000 kcal/d
      Running, net of resting, changes by = (60.000 - 48.000) / 7 x (0.985520 x 64.000 - 1504.2 / 24 / 10.169492) = 97.5608 kcal/d
      From day 30 on: 2300.000 kcal/d
      Running, net of resting, changes by = (0.000 - 48.000) / 7 x (0.985520 x 64.000 - 1504.2 / 24 / 10.169492) = -390.2430 kcal/d
  23. Day 1, as the model has it; eaten EI: 2600.000 kcal/d
  --
  27. The static rule, beside the model
      Surplus to day 30 = 0.0 + (30 - 0) x (2600.000 - 2771.539 - 97.5608) = -8073.0 kcal
      Surplus to day 60 = (-8073.0) + (60 - 30) x (2300.000 - 2771.539 - (-390.2430)) = -10511.9 kcal
      Weight on day 60 = 64.000 + (-10511.9) / 3500 x 0.45359237 = 62.638 kg
      It ignores that a smaller body spends less
      Source: Wishnofsky M. Am J Clin Nutr 1958;6:542-6. doi:10.1093/ajcn/6.5.542
  28. Range of the weight on day 60, from errors that are independent
      With more digits, SD of the total: 288.5177 kcal/d; of resting energy: 117.3243 kcal/d
      SD of the activity level = sqrt(288.5177^2 - (1.842586 x 117.3243)^2) / 1504.2 = 0.1270
      SD of the fat at the start = 4.66 / 100 x 64.000 kg = 2.982 kg
      SD of adaptation = 0.5 x 0.14 = 0.070
      What is eaten is kept: an error of the total goes into the weight

What cannot be.

  $ for it in '--target 60kg' '--in 12weeks' '--target 60kg --in 12weeks --intake 2300kcal' '--goal -1lb/week --intake 2300kcal' \
  >   '--schedule break.csv --intake 2300kcal' '--schedule break.csv --target 60kg --in 12weeks' '--goal -0.3kg/week --target 70kg' \
  >   '--days 3651' '--days 0' '--days 1.5' '--days -1' '--days many' '--every 0' '--every 3651' \
  >   '--target 60kg --in 600weeks' '--target 60kg --in 0days' '--target 60kg --in -3weeks' '--target 60kg --in 12' '--target 60kg --in 12kg' \
  >   '--target 60kg --by 2020-02-30' '--target 60kg --by tomorrow' '--target 1kg --in 12weeks' '--target -60kg --in 12weeks' '--target 60 --in 12weeks' \
  >   '--pal 1.0' '--pal 6' '--carbohydrate-fraction 60' '--carbohydrate-fraction 0' '--sodium none' '--parameters hall' '--integrator euler' '--band none' \
  >   '--samples 5' '--samples 1e6' '--seed 0' '--seed -1' '--intake-sd -1kcal' '--intake-sd 150' '--compare' '--explain --csv'; do
  >   refuel project --input her.json $it > out || [ $? = 2 ] || echo "  $it: not 2"
  > done
  refuel: by: a target needs a date (by or in), or an intake or goal whose day is to be found
  refuel: target: a date needs the weight to reach by it
  refuel: target: a target by a date finds the intake: leave goal, intake and schedule out
  refuel: goal: goal, intake and schedule exclude each other: give one of them
  refuel: goal: goal, intake and schedule exclude each other: give one of them
  refuel: target: a target by a date finds the intake: leave goal, intake and schedule out
  refuel: goal: -0.30 kg/week leads away from the target, 70.0 kg: the weight is 64.0 kg; turn one of them round
  refuel: days: 3651 is outside 1..3650
  refuel: days: 0 is outside 1..3650
  refuel: days: 1.5 is not a whole number; write it like 365
  refuel: days: -1 is outside 1..3650
  refuel: days: many does not begin with a number; write it like 365
  refuel: every: 0 is outside 1..3650
  refuel: every: 3651 is outside 1..3650
  refuel: in: 600 weeks is outside 1..3650 d
  refuel: in: 0 days is outside 1..3650 d
  refuel: in: -3 weeks is outside 1..3650 d
  refuel: in: 12 has no unit; write it like 12weeks
  refuel: in: 12kg is a mass, not a duration; write it like 12weeks
  refuel: by: 2020-02-30 is not in the calendar (year-month-day)
  refuel: by: tomorrow is not a date; write it like 1992-05-21 (year-month-day)
  refuel: target: 1 kg is outside 2..650 kg; did you mean 1 st?
  refuel: target: -60 kg is outside 2..650 kg
  refuel: target: 60 has no unit; write it like 70kg or 154lb
  refuel: pal: 1 is outside 1.1112..5
  refuel: pal: 6 is outside 1.1112..5
  refuel: carbohydrate-fraction: 60 is outside 0.01..1; did you mean 60 %?
  refuel: carbohydrate-fraction: 0 is outside 0.01..1
  refuel: sodium: "none" is not known; write constant or proportional
  refuel: parameters: "hall" is not known; write hall-2011 or planner
  refuel: integrator: "euler" is not known; write exact, rk4 or reference
  refuel: band: "none" is not known; write same-intake or same-deficit
  refuel: samples: 5 is outside 10..100000
  refuel: samples: 1000000 is outside 10..100000
  refuel: seed: 0 is outside 1..4294967295
  refuel: seed: -1 is outside 1..4294967295
  refuel: intake-sd: -1 kcal is outside 0..2000 kcal/d
  refuel: intake-sd: 150 has no unit; write it like 150kcal
  refuel: compare: there is no such flag; refuel help project lists them
  refuel: csv: csv and explain exclude each other: give one of them
  $ refuel project --sex male --age 8 --height 128cm --weight 26kg --run 5km/week --days 30
  refuel: age: 8 y is outside 18..120 y: a body that grows is not projected, its weight is meant to change; refuel plan says what to eat, and a doctor or dietitian follows height and weight
  [2]
  $ refuel project --input her.json --target 60kg --by 2020-02-29 2>&1 | sed 's/outside .*/outside (from tomorrow to 3650 days on)/'
  refuel: by: 2020-02-29 is outside (from tomorrow to 3650 days on)
  $ refuel project --input her.json --target 60kg --by 2199-01-01 2>&1 | sed 's/outside .*/outside (from tomorrow to 3650 days on)/'
  refuel: by: 2199-01-01 is outside (from tomorrow to 3650 days on)

In JSON: the options stand beside the inputs, and a schedule is a list.

  $ sed 's/}}/}, "schedule": [{"day": 0, "intake_kcal_d": 2300}, {"day": 14, "intake_kcal_d": 2700}], "days": 28, "every": 14}/' her.json > list.json
  $ refuel project --input list.json --csv > one; refuel project --input her.json --schedule break.csv --days 28 --every 14 --csv | cmp - one
  $ for it in '"days": 0' '"days": "x"' '"days": 28.5' '"target": 60' '"target": "60kg", "target_weight_kg": 60' '"in": 12' '"by": 2027' '"samples": true' '"nothing": 1' '"schedule": 3' '"schedule": []' \
  >   '"schedule": [1]' '"schedule": [{"day": 0}]' '"schedule": [{"day": 0, "intake_kcal_d": -1}]' '"schedule": [{"day": 0, "intake_kcal_d": "2300"}]' '"schedule": [{"day": 0, "kcal": 2300}]' \
  >   '"schedule": [{"day": 7, "intake_kcal_d": 2300}, {"day": 7, "intake_kcal_d": 2300}]' '"schedule": [{"day": 7, "day": 8, "intake_kcal_d": 2300}]'; do
  >   sed "s|}}|}, $it}|" her.json | refuel project --input - > out || [ $? = 2 ] || echo "  $it: not 2"
  > done
  refuel: days: 0 is outside 1..3650
  refuel: days: x does not begin with a number; write it like 365
  refuel: days: 28.5 is not a whole number; write it like 365
  refuel: target: 60 has no unit; write a text like 70kg or 154lb, or the number as target_weight_kg
  refuel: target_weight_kg: it was given as target already
  refuel: in: 12 has no unit; write a text like 12weeks, or the number as in_days
  refuel: by: 2027 has no unit; write it like 2027-06-01
  refuel: samples: it is true, and takes a number or a text
  refuel: nothing: there is no such input; refuel help project lists them
  refuel: schedule: it takes an array of rows
  refuel: schedule: it takes an array of rows
  refuel: schedule row 1: each row is an object with day and intake_kcal_d
  refuel: schedule row 1: each row needs day and intake_kcal_d
  refuel: schedule row 1: -1 kcal/d is outside 100..20000 kcal/d; 0 is allowed too
  refuel: schedule row 1: intake_kcal_d takes a number
  refuel: schedule row 1: "kcal" is not known; a row has day, intake_kcal_d and run_km_week
  refuel: schedule row 2: day 7 was given twice
  refuel: schedule row 1: day was given twice

Schedules that cannot be read: the message names the line.

  $ cat > try <<'END'
  > printf '%b' "$1" > s.csv
  > refuel project --input her.json --days 30 --schedule s.csv
  > END
  $ for it in '' 'day,intake_kcal_d\n' '0,2300\n' 'day;intake_kcal_d\n0;2300\n' 'day,intake_kcal_d\n0,\n' 'day,intake_kcal_d\n,2300\n' \
  >   'day,intake_kcal_d\n0,2300\n14\n' 'day,intake_kcal_d\n0,2300,48\n' 'day,intake_kcal_d,run_km_week\n0,2300\n' 'day,intake_kcal_d,run_km_week\n0,2300,\n' \
  >   'day,intake_kcal_d\n0,2300\n14,2400\n7,2300\n' 'day,intake_kcal_d\n0,2300\n0,2400\n' 'day,intake_kcal_d\n-1,2300\n' 'day,intake_kcal_d\n0.5,2300\n' \
  >   'day,intake_kcal_d\n4000,2300\n' 'day,intake_kcal_d\n0,-2300\n' 'day,intake_kcal_d\n0,99999\n' 'day,intake_kcal_d\n0,2300kcal\n' \
  >   'day,intake_kcal_d\n0,"2300"\n' 'day,intake_kcal_d\n0,nan\n' 'day,intake_kcal_d\n0,1e999\n' 'day,intake_kcal_d\n0,0x10\n' 'day,intake_kcal_d\n2026-01-01,2300\n' \
  >   'day,intake_kcal_d,run_km_week\n0,2300,-5\n' 'day,intake_kcal_d\n0,\0002300\n' 'day,intake_kcal_d\n0,\0377\n'; do
  >   sh try "$it" > out || echo "  $?"
  > done
  refuel: schedule: it has no rows
    2
  refuel: schedule: it has no rows
    2
  refuel: schedule: the first line names the columns: day,intake_kcal_d or day,intake_kcal_d,run_km_week
    2
  refuel: schedule: the first line names the columns: day,intake_kcal_d or day,intake_kcal_d,run_km_week
    2
  refuel: schedule line 2: the cell of intake_kcal_d is empty
    2
  refuel: schedule line 2: the cell of day is empty
    2
  refuel: schedule line 3: it has fewer cells than the 2 of the first line
    2
  refuel: schedule line 2: it has more cells than the 2 of the first line
    2
  refuel: schedule line 2: it has fewer cells than the 3 of the first line
    2
  refuel: schedule line 2: the cell of run_km_week is empty
    2
  refuel: schedule line 4: day 7 stands behind day 14; the days rise from row to row
    2
  refuel: schedule line 3: day 0 was given twice
    2
  refuel: schedule line 2: -1 days is outside 0..3650 days
    2
  refuel: schedule line 2: the day is no whole number of 0..3650
    2
  refuel: schedule line 2: 4000 days is outside 0..3650 days
    2
  refuel: schedule line 2: -2300 kcal/d is outside 100..20000 kcal/d; 0 is allowed too
    2
  refuel: schedule line 2: 99999 kcal/d is outside 100..20000 kcal/d; 0 is allowed too
    2
  refuel: schedule line 2: intake_kcal_d takes a number, "2300kcal" is none
    2
  refuel: schedule line 2: intake_kcal_d takes a number, ""2300"" is none
    2
  refuel: schedule line 2: intake_kcal_d takes a number, "nan" is none
    2
  refuel: schedule line 2: intake_kcal_d takes a number, "1e999" is none
    2
  refuel: schedule line 2: intake_kcal_d takes a number, "0x10" is none
    2
  refuel: schedule line 2: day takes a number, "2026-01-01" is none
    2
  refuel: schedule line 2: -5 km/week is outside 0..500 km/week
    2
  refuel: schedule line 2: intake_kcal_d takes a number, "?300" is none
    2
  refuel: schedule line 2: intake_kcal_d takes a number, "?" is none
    2
  $ (echo day,intake_kcal_d; seq -s ',2300
  > ' 0 4000) > s.csv; refuel project --input her.json --schedule s.csv
  refuel: schedule line 1026: a schedule has 1024 rows at the most
  [2]

A weight that a given intake never reaches: the plateau, or the time, is named. One that is reached comes with the
intake that holds it.

  $ refuel project --input her.json --intake 3271kcal --target 60kg --days 1 --json | grep -o '"solution":{[^}]*}'
  "solution":{"target_weight_kg":60,"target_day":null,"intake_kcal_d":3271,"maintenance_kcal_d":null,"settled_kcal_d":null,"plateau_weight_kg":79.87706219649178,"feasible":false,"binding":"plateau"}
  $ refuel project --input her.json --goal -0.3kg/week --target 61kg --days 1 --json | grep -o '"solution":{[^}]*}'
  "solution":{"target_weight_kg":61,"target_day":87.48306229695888,"intake_kcal_d":2440.8458755827555,"maintenance_kcal_d":2675.3806684428773,"settled_kcal_d":2672.8523172321384,"plateau_weight_kg":54.14867690804029,"feasible":true,"binding":null}
