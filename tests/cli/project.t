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
       0    140.0  140.0           36.8     2,688     2,688        140.0
      14    138.2  136.1–140.3     36.1     2,366     2,602        138.7
      28    137.2  133.8–140.6     35.4     2,366     2,580        137.4
      42    136.2  131.6–140.8     34.8     2,366     2,565        136.1
      56    135.2  129.5–141.0     34.3     2,366     2,553        134.9
      70    134.4  127.5–141.2     33.7     2,366     2,542        133.6
      84    133.5  125.7–141.4     33.2     2,366     2,533        132.3
      98    132.7  124.0–141.5     32.8     2,366     2,523        131.0
     112    132.0  122.3–141.7     32.3     2,366     2,515        129.7
  Eat 2,366 kcal a day to be at 132.0 lb on day 112; then 2,568 kcal a day hold it.
    low     energy availability from day 1 on
  Note: 4.8 h of running a week make an athlete in part: 1,451 kcal a day at rest; without
        training it would be 1,352 kcal, of an athlete 1,496 kcal; say whether you are one
        if you know
  Model: Hall KD et al. Lancet 2011;378:826-37; docs/weight-model.md    Information, not medical advice.

A goal, an intake, the days until a target on either; neither stays as it is.

  $ refuel project --input her.json --goal -0.3kg/week --days 60 --every 20 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0            16.9     2,699     2,699         64.0
      20     63.0  61.7–64.2       16.5     2,369     2,600         63.1
      40     62.3  60.3–64.3       16.1     2,369     2,575         62.3
      60     61.7  58.9–64.4       15.7     2,369     2,558         61.4
    low     energy availability from day 1 on
  $ refuel project --input her.json --intake 2400kcal --days 60 --every 20 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0            16.9     2,699     2,699         64.0
      20     63.1  61.8–64.3       16.5     2,400     2,610         63.2
      40     62.4  60.4–64.5       16.1     2,400     2,587         62.4
      60     61.9  59.1–64.6       15.8     2,400     2,571         61.7
    low     energy availability from day 1 on
  $ refuel project --input her.json --intake 2400kcal --target 60kg --every 60 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0            16.9     2,699     2,699         64.0
      60     61.9  59.1–64.6       15.8     2,400     2,571         61.7
     120     60.5  55.8–65.1       14.9     2,400     2,535         59.3
     180     60.2  54.1–66.2       14.7     2,567     2,568         57.8
     240     60.1  53.0–67.3       14.7     2,567     2,569         56.8
     300     60.1  52.1–68.2       14.7     2,567     2,569         55.8
     360     60.1  51.4–68.8       14.7     2,567     2,568         54.7
     365     60.1  51.3–68.9       14.7     2,567     2,568         54.6
  60.0 kg is reached on day 143; from there 2,567 kcal a day hold it.
    low     energy availability from day 1 on
  $ refuel project --input her.json --goal -0.3kg/week --target 61kg --every 60 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0            16.9     2,699     2,699         64.0
      60     61.7  58.9–64.4       15.7     2,369     2,558         61.4
     120     61.2  56.6–65.8       15.3     2,602     2,603         59.9
     180     61.2  55.1–67.2       15.3     2,602     2,605         59.2
     240     61.2  54.0–68.4       15.3     2,602     2,604         58.4
     300     61.2  53.1–69.2       15.3     2,602     2,604         57.7
     360     61.1  52.4–69.9       15.2     2,602     2,603         56.9
     365     61.1  52.3–70.0       15.2     2,602     2,603         56.8
  61.0 kg is reached on day 84; from there 2,602 kcal a day hold it.
    low     energy availability from day 1 on
  $ refuel project --input her.json --days 20 --every 10 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0            16.9     2,699     2,699         64.0
      10     64.0  63.2–64.8       16.9     2,699     2,699         64.0
      20     64.0  62.8–65.2       16.9     2,699     2,699         64.0
  $ refuel project --input her.json --goal +0.25kg/week --days 90 --every 45 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0            16.9     2,699     2,699         64.0
      45     65.5  63.3–67.8       17.8     2,975     2,806         65.6
      90     66.6  62.8–70.4       18.4     2,975     2,833         67.2

A target that is never reached, one that is the weight already, one on the wrong side.

  $ refuel project --input her.json --intake 2600kcal --target 50kg | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0            16.9     2,699     2,699         64.0
      28     63.6  62.0–65.2       16.7     2,600     2,666         63.6
      56     63.3  60.7–66.0       16.6     2,600     2,658         63.3
      84     63.1  59.5–66.7       16.4     2,600     2,652         62.9
     112     62.9  58.5–67.3       16.3     2,600     2,647         62.6
     140     62.7  57.5–67.9       16.2     2,600     2,642         62.2
     168     62.5  56.7–68.4       16.1     2,600     2,638         61.8
     196     62.4  55.9–68.8       16.0     2,600     2,634         61.5
     224     62.2  55.3–69.2       15.9     2,600     2,630         61.1
     252     62.1  54.6–69.6       15.8     2,600     2,627         60.8
     280     62.0  54.1–69.9       15.8     2,600     2,624         60.4
     308     61.9  53.6–70.2       15.7     2,600     2,622         60.0
     336     61.8  53.2–70.4       15.7     2,600     2,619         59.7
     364     61.7  52.8–70.7       15.6     2,600     2,617         59.3
     365     61.7  52.8–70.7       15.6     2,600     2,617         59.3
  50.0 kg is not reached, and is no goal to plan for (a body mass index under 18.5); in the long run the weight settles at 61.0 kg.
  $ refuel project --input her.json --target 64kg --in 12weeks --every 42 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0            16.9     2,699     2,699         64.0
      42     64.0  61.9–66.1       16.9     2,699     2,699         64.0
      84     64.0  60.4–67.6       16.9     2,699     2,699         64.0
  Eat 2,699 kcal a day to be at 64.0 kg on day 84; then 2,699 kcal a day hold it.
  $ refuel project --input her.json --intake 2400kcal --target 70kg --days 100 --every 50 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0            16.9     2,699     2,699         64.0
      50     62.2  59.8–64.6       16.0     2,400     2,579         62.1
     100     60.9  56.8–65.0       15.2     2,400     2,546         60.1
  70.0 kg is not reached; in the long run the weight settles at 55.2 kg.
    low     energy availability from day 1 on

Gates: a goal that the plan refuses, a target under a body mass index of 18.5, too little to eat. A floor is only named.

  $ refuel project --sex female --age 60 --height 150cm --weight 48kg --run 0km/week --living sedentary --goal -2lb/week --days 60 --every 30 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     48.0  48.0            16.1     1,339     1,339         48.0
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
       0     64.0  64.0            16.9     2,699     2,699         64.0
      30     54.3  52.7–56.0       12.5       500     1,930         55.4
      60     47.4  44.1–50.7        9.0       500     1,708         46.9
    risk    very low energy from day 1 on
            an intake under 800 kcal a day belongs in medical hands
    risk    underweight from day 39 on
            the body mass index is under 18.5: no weight loss is planned; a physician can
            advise
    risk    weight for height is not ok from day 39 on, and a risk from day 52 on
            the body mass index is 17.5 or less: please talk with a physician
    risk    energy floor from day 1 on
    risk    rate of loss from day 1 on
    risk    energy availability from day 1 on
    low     carbohydrate for the training from day 1 on
  $ refuel project --input her.json --target 50kg --in 40weeks --every 140 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0            16.9     2,699     2,699         64.0
     140     56.4  51.1–61.6       12.7     2,128     2,360         53.6
     280     52.2  44.4–60.0       10.6     2,128     2,251         43.3
  50.0 kg on day 280 is not feasible: a body mass index under 18.5.
  The nearest: 52.3 kg with 2,128 kcal a day.
    low     energy availability from day 1 on
    low     carbohydrate for the training from day 1 on
  $ refuel project --input her.json --target 52.3kg --in 100weeks --json | /usr/bin/python3 show.py solution
  solution {'target_weight_kg': 52.3, 'target_day': 700.0, 'intake_kcal_d': 2277.87, 'maintenance_kcal_d': 2296.52, 'settled_kcal_d': 2296.258, 'reached_weight_kg': 52.3, 'feasible': True, 'binding': None, 'binding_intake_kcal_d': None, 'binding_weight_kg': None}
  $ refuel project --input her.json --target 54kg --in 3weeks --every 7 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0            16.9     2,699     2,699         64.0
       7     60.7  60.2–61.2       16.0       800     2,292         62.3
      14     59.1  58.3–59.9       15.0       800     2,190         60.6
      21     57.6  56.4–58.8       14.2       800     2,114         58.8
  54.0 kg on day 21 is not feasible: a floor of intake.
  The nearest: 57.6 kg with 800 kcal a day.
    risk    energy floor from day 1 on
    risk    rate of loss from day 1 on
    risk    energy availability from day 1 on
    low     carbohydrate for the training from day 1 on
  $ refuel project --input her.json --target 58kg --in 6weeks --every 21 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0            16.9     2,699     2,699         64.0
      21     60.4  59.2–61.6       15.3     1,605     2,364         61.0
      42     58.0  55.9–60.1       13.9     1,605     2,277         58.0
  Eat 1,605 kcal a day to be at 58.0 kg on day 42; then 2,508 kcal a day hold it.
  This crosses a floor: more than 2 lb (0.9 kg) a week (1,704 kcal a day clear it).
    risk    energy floor from day 1 on
    risk    rate of loss from day 1 on
    risk    energy availability from day 1 on
    low     carbohydrate for the training from day 1 on
  $ refuel project --input her.json --target 54kg --in 3weeks --strict > out
  [3]
  $ refuel project --input her.json --target 63kg --in 20weeks --strict > out
  $ refuel project --input her.json --goal -1lb/week --days 20 --strict > out
  [3]

A schedule: each row holds from its day on; the running may change with it.

  $ printf 'day,intake_kcal_d\n0,2300\n14,2700\n' > break.csv
  $ refuel project --input her.json --schedule break.csv --days 28 --every 7 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0            16.9     2,699     2,699         64.0
       7     63.3  62.7–64.0       16.7     2,300     2,614         63.6
      14     63.0  62.1–64.0       16.5     2,300     2,593         63.3
      21     63.4  62.1–64.7       16.5     2,700     2,663         63.3
      28     63.4  61.8–65.0       16.6     2,700     2,672         63.3
    low     energy availability from day 1 on
  $ printf 'day,intake_kcal_d,run_km_week\r\n0,2300,48\r\n10,2300,0\r\n\r\n' > injury.csv
  $ refuel project --input her.json --schedule injury.csv --days 30 --every 10 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0            16.9     2,699     2,699         64.0
      10     63.2  62.4–64.0       16.6     2,300     2,604         63.5
      20     63.3  62.1–64.5       16.7     2,300     2,218         63.5
      30     63.4  61.8–65.1       16.8     2,300     2,214         63.5
    low     energy availability from day 1 on
  $ printf 'day,intake_kcal_d\n10,2300\n' | refuel project --input her.json --schedule - --days 20 --every 10
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0            16.9     2,699     2,699         64.0
      10     64.0  64.0            16.9     2,699     2,699         64.0
      20     63.2  62.4–64.0       16.6     2,300     2,604         63.5
    low     energy availability from day 11 on
  Note: 4.7 h of running a week make an athlete in part: 1,458 kcal a day at rest; without
        training it would be 1,359 kcal, of an athlete 1,504 kcal; say whether you are one
        if you know
  Model: Hall KD et al. Lancet 2011;378:826-37; docs/weight-model.md    Information, not medical advice.

JSON and CSV.

  $ refuel project --input her.json --goal -0.3kg/week --json | /usr/bin/python3 show.py schema model day weight_kg intake_kcal_d expenditure_kcal_d interval static_rule
  schema refuel/project/1
  model hall-2011
  day [0.0, 183.0, 365.0]
  weight_kg [64.0, 58.757, 56.36]
  intake_kcal_d [2699.307, 2368.613, 2368.613]
  expenditure_kcal_d [2699.307, 2483.435, 2421.674]
  interval {'level': 0.8, 'weight_kg': [[64.0, 52.592, 47.624], [64.0, 64.922, 65.096]], 'sd_kg': [0.0, 4.811, 6.817]}
  static_rule {'weight_kg': [64.0, 56.157, 48.357]}
  $ refuel project --input her.json --goal -0.3kg/week --days 30 --every 14 --json | /usr/bin/python3 -c 'import json, sys; print(json.load(sys.stdin)["day"])'
  [0, 14, 28, 30]
  $ refuel project --input her.json --goal -0.3kg/week --days 2 --csv | sed 's/\(\.[0-9]\{4\}\)[0-9]*/\1/g'
  day,weight_kg,low_kg,high_kg,fat_kg,fat_free_kg,intake_kcal_d,expenditure_kcal_d,static_weight_kg,ended
  0,64,64,64,16.9373,47.0626,2699.3066,2699.3066,64,
  1,63.7886,63.5538,64.0234,16.9189,46.8696,2368.6132,2652.3613,63.9571,
  2,63.6867,63.3391,64.0343,16.8950,46.7917,2368.6132,2646.6031,63.9142,
  $ refuel project --input nothing.json --csv --json
  refuel: csv: csv and json exclude each other: give one of them
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_CONFLICT","field":null,"flag":"--csv","message":"csv: csv and json exclude each other: give one of them","value":null,"low":null,"high":null}],"error":{"status":"REFUEL_E_CONFLICT","field":null,"flag":"--csv","message":"csv: csv and json exclude each other: give one of them","value":null,"low":null,"high":null}}
  [2]
  $ refuel project --input her.json --csv --json --days 2 | cut -c1-28
  refuel: csv: csv and json exclude each other: give one of them
  {"schema":"refuel/error/1","
  $ refuel project --input her.json --target 60kg --in 3months --json | /usr/bin/python3 show.py solution
  solution {'target_weight_kg': 60.0, 'target_day': 91.0, 'intake_kcal_d': 2286.711, 'maintenance_kcal_d': 2568.512, 'settled_kcal_d': 2565.084, 'reached_weight_kg': 60.0, 'feasible': True, 'binding': None, 'binding_intake_kcal_d': None, 'binding_weight_kg': None}
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
  $ refuel project --input her.json --gestation-week 12 --target 60kg --in 12weeks
  refuel: gestation-week: weight is not projected in pregnancy: it is meant to rise, and the model knows of no child; refuel plan says what to eat, and midwife or doctor follow the weight
  [2]
  $ refuel project --input her.json --nursing partial --json | grep -o '"status":[^,]*,"field":[^,]*'
  refuel: nursing: weight is not projected while nursing: milk and the months after birth change it in ways that the model does not know; refuel plan says what to eat, milk included, and midwife or doctor advise about weight
  "status":"REFUEL_E_CONFLICT","field":"nursing"
  "status":"REFUEL_E_CONFLICT","field":"nursing"
  $ echo '{"sex": "female", "age": 34, "height_cm": 168, "weight_kg": 64, "pre_pregnancy_weight_kg": 60}' | refuel project --input -
  refuel: pre_pregnancy_weight_kg: weight is not projected in pregnancy: it is meant to rise, and the model knows of no child; refuel plan says what to eat, and midwife or doctor follow the weight
  [2]
  $ refuel help project | grep -c -e gestation-week -e pre-pregnancy -e months-since -e nursing
  0
  [1]
  $ refuel project --input her.json --life-stage lactating --months-since-birth 4 --intake 2400kcal --json | grep -o '"status":[^,]*,"field":[^,]*'
  refuel: life-stage: weight is not projected while nursing: milk and the months after birth change it in ways that the model does not know; refuel plan says what to eat, milk included, and midwife or doctor advise about weight
  "status":"REFUEL_E_CONFLICT","field":"life_stage"
  "status":"REFUEL_E_CONFLICT","field":"life_stage"

Where a path falls through a limit it ends: under a body mass index of 15, as a goal under 18.5, and under the fat that a body needs where
that was measured.

  $ refuel project --input her.json --intake 500kcal --every 30 --strict | sed '/^  high/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0            16.9     2,699     2,699         64.0
      30     54.3  52.7–56.0       12.5       500     1,930         55.4
      60     47.4  44.1–50.7        9.0       500     1,708         46.9
      83     42.3  37.7–46.9        6.8       500     1,557         40.3
  Ends on day 83. The weight is then below a body mass index of 15, and falling; that is a
  danger to life. The projection goes no further. Please see a doctor soon, and eat more
  than this, after hunger with medical help.
    risk    very low energy from day 1 on
            an intake under 800 kcal a day belongs in medical hands
    risk    underweight from day 39 on
            the body mass index is under 18.5: no weight loss is planned; a physician can
            advise
    risk    weight for height is not ok from day 39 on, and a risk from day 52 on
            the body mass index is under 16: please see a physician soon; after eating
            little for a time, more food is best begun with medical help
    risk    energy floor from day 1 on
    risk    rate of loss from day 1 on
    risk    energy availability from day 1 on
    low     carbohydrate for the training from day 1 on
  Note: 4.7 h of running a week make an athlete in part: 1,458 kcal a day at rest; without
        training it would be 1,359 kcal, of an athlete 1,504 kcal; say whether you are one
        if you know
  Note: on the way the body mass index is under 15
  Note: the deficit is more than 290 kJ per kg of fat a day, which one study takes for
        what fat can supply
  Model: Hall KD et al. Lancet 2011;378:826-37; docs/weight-model.md    Information, not medical advice.
  $ refuel project --input her.json --intake 500kcal --csv | tail -3 | cut -d, -f1,10
  81,
  82,
  83,bmi-15
  $ refuel project --input her.json --intake 500kcal --json | grep -o '"ended":{[^}]*}'
  "ended":{"day":83,"reason":"bmi-15","message":"The weight is then below a body mass index of 15, and falling; that is a danger to life. The projection goes no further. Please see a doctor soon, and eat more than this, after hunger with medical help."}
  $ refuel project --input her.json --intake 2500kcal --json | grep -o '"ended":[^,]*'
  "ended":null
  $ refuel project --input her.json --intake 500kcal --days 84 --json | grep -o '"ended":[^,]*'
  "ended":{"day":83
  $ refuel project --input her.json --goal -0.5kg/week --days 1000 --every 150 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0            16.9     2,699     2,699         64.0
     150     56.3  50.8–61.7       12.7     2,148     2,363         53.3
     300     52.2  44.2–60.3       10.6     2,148     2,257         42.6
     302     52.2  44.2–60.3       10.5     2,148     2,256         42.4
  Ends on day 302. The weight is then below a body mass index of 18.5, and falling; the
  projection leads no further. Please eat to hold the weight; a doctor or dietitian can
  help.
    risk    underweight from day 302 on
            the body mass index is under 18.5: no weight loss is planned; a physician can
            advise
    low     weight for height from day 302 on
            the body mass index is under 18.5, which is low: worth a talk with a physician
    high    rate of loss from day 302 on
    low     energy availability from day 1 on
    low     carbohydrate for the training from day 1 on
  $ refuel project --input her.json --body-fat 14% --goal -0.5kg/week --every 30 | sed '/^Note/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0             9.0     2,918     2,918         64.0
      30     62.1  60.1–64.0        8.2     2,517     2,766         62.4
      60     60.8  57.5–64.0        7.7     2,517     2,722         60.9
      90     59.6  55.2–64.1        7.2     2,517     2,688         59.3
      94     59.5  54.9–64.1        7.1     2,517     2,684         59.1
  Ends on day 94. Body fat is then below what a body needs, and falling; hormones, bones
  and the heart depend on it. The projection goes no further. Please eat more than this,
  and talk to a doctor or dietitian.
    risk    essential fat from day 94 on
            the body fat is less than a body needs: no weight loss is planned; please talk
            with a physician
    high    rate of loss from day 94 on
    low     energy availability from day 1 on
  The goal of -0.5 kg/week is refused (essential fat); the plan is for: -0.36 kg/week.
  $ refuel project --input her.json --body-fat 14% --goal -0.5kg/week --strict > out
  [3]

Who starts at a limit or under it may hold or gain, and ends below the start.

  $ refuel project --input her.json --weight 42kg --days 60 --every 30 --json | /usr/bin/python3 show.py ended weight_kg
  ended None
  weight_kg [42.0, 42.0, 42.0]
  $ refuel project --input her.json --weight 42kg --intake 2200kcal --days 60 --every 30 --json | /usr/bin/python3 show.py ended weight_kg
  ended None
  weight_kg [42.0, 42.208, 42.336]
  $ refuel project --input her.json --weight 42kg --intake 2000kcal --days 60 --every 30 | sed '/^  risk/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     42.0  42.0             5.0     2,163     2,163         42.0
       1     41.9  41.6–42.1        5.0     2,000     2,138         42.0
  Ends on day 1. The weight is then below a body mass index of 15, and falling; that is a
  danger to life. The projection goes no further. Please see a doctor soon, and eat more
  than this, after hunger with medical help.

A target behind the end is not reached, however far is looked; one before it is held.

  $ refuel project --input her.json --intake 1000kcal --target 40kg --every 60 | sed '/^  risk/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0            16.9     2,699     2,699         64.0
      60     51.4  48.4–54.5       10.7     1,000     1,946         50.8
     119     42.3  36.7–47.9        6.6     1,000     1,684         37.8
  Ends on day 119. The weight is then below a body mass index of 15, and falling; that is
  a danger to life. The projection goes no further. Please see a doctor soon, and eat more
  than this, after hunger with medical help.
  40.0 kg is not reached, and is no goal to plan for (a body mass index under 18.5).
  $ refuel project --input her.json --intake 1000kcal --target 40kg --days 1 --json | /usr/bin/python3 show.py solution ended
  solution {'target_weight_kg': 40.0, 'target_day': None, 'intake_kcal_d': 1000.0, 'maintenance_kcal_d': None, 'settled_kcal_d': None, 'plateau_weight_kg': None, 'feasible': False, 'binding': 'bmi'}
  ended None
  $ refuel project --input her.json --intake 1000kcal --target 45kg --days 200 --every 100 | sed '/^  risk/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0            16.9     2,699     2,699         64.0
     100     45.1  40.3–49.9        7.7     1,000     1,766         42.0
     200     45.9  39.4–52.4        7.7     2,045     2,057         33.4
  45.0 kg is reached on day 101, and is no goal to plan for (a body mass index under 18.5); from there 2,045 kcal a day hold it.

No column shows what no body can be.

  $ refuel project --input her.json --intake 5000kcal --days 3650 --every 730 | sed '/^  high/,$d'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     64.0  64.0            16.9     2,699     2,699         64.0
     730    131.6  111.0–152.2     68.2     5,000     4,761        281.7
    1460    141.3  114.0–168.6     76.7     5,000     4,958        499.3
    2190    143.1  113.9–172.2     78.3     5,000     4,992            -
    2920    143.4  113.7–173.0     78.5     5,000     4,999            -
    3650    143.4  113.7–173.2     78.6     5,000     5,000            -
  $ refuel project --input her.json --intake 20000kcal --days 3650
  refuel: intake: on day 964 nobody could weigh as much: the model does not hold for this intake
  [2]

The explanation tells the limits.

  $ refuel project --input her.json --body-fat 14% --goal -0.5kg/week --explain | grep -A 7 'Where the path ends'
  39. Where the path ends: on the first whole day below a limit, and below the start
      Always, least weight = 15 x 1.6800^2 = 42.336 kg
      While a goal or a target is followed, least weight = 18.5 x 1.6800^2 = 52.214 kg
      As fat was measured, least share of fat: 0.120 of the weight
      It ends on day 94, by essential-fat
      Weight on day 94: 59.490 kg; fat: 7.134 kg
      Share of fat on day 94 = 7.134 / 59.490 = 0.1199
      Source: WHO Expert Consultation. Lancet 2004;363:157-63. doi:10.1016/S0140-6736(03)15268-3
  $ refuel project --input her.json --intake 5000kcal --days 3000 --explain | grep -A 5 'static rule, beside'
  39. The static rule, beside the model
      Surplus to day 3000 = 0.0 + (3000 - 0) x (5000.000 - 2699.307 - 0.0000) = 6902080.0 kcal
      Weight on day 3000 = 64.000 + 6902080.0 / 3500 x 0.45359237 = 958.495 kg
      By then it has left 2 to 650 kg, what a body can weigh, and is not shown
      It ignores that a smaller body spends less
      Source: Wishnofsky M. Am J Clin Nutr 1958;6:542-6. doi:10.1093/ajcn/6.5.542

The model's own switches.

  $ for it in '--sodium proportional' '--carbohydrate-fraction 0.3' '--parameters planner' '--integrator rk4' '--integrator reference' '--pal 1.9' '--body-fat 24%'; do
  >   echo "$it: $(refuel project --input her.json --intake 2300kcal --days 100 --every 100 --csv $it | tail -1 | cut -d, -f1-4 | sed 's/\(\.[0-9][0-9]\)[0-9]*/\1/g')"
  > done
  --sodium proportional: 100,59.68,55.49,63.87
  --carbohydrate-fraction 0.3: 100,59.84,55.78,63.91
  --parameters planner: 100,59.71,55.55,63.87
  --integrator rk4: 100,59.84,55.78,63.91
  --integrator reference: 100,59.84,55.78,63.91
  --pal 1.9: 100,59.14,54.64,63.65
  --body-fat 24%: 100,59.03,55.02,63.04
  $ for it in '--band same-deficit' '--samples 500 --seed 7' '--intake-sd 150kcal' '--level 0.95'; do
  >   echo "$it: $(refuel project --input her.json --intake 2300kcal --days 100 --every 100 --json $it | /usr/bin/python3 show.py interval)"
  > done
  --band same-deficit: interval {'level': 0.8, 'weight_kg': [[64.0, 59.384], [64.0, 60.313]], 'sd_kg': [0.0, 0.362]}
  --samples 500 --seed 7: interval {'level': 0.8, 'weight_kg': [[64.0, 55.742], [64.0, 63.651]], 'sd_kg': [0.0, 3.337]}
  --intake-sd 150kcal: interval {'level': 0.8, 'weight_kg': [[64.0, 55.304], [64.0, 64.392]], 'sd_kg': [0.0, 3.545]}
  --level 0.95: interval {'level': 0.95, 'weight_kg': [[64.0, 53.632], [64.0, 66.064]], 'sd_kg': [0.0, 3.171]}
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
  Projected body weight; ends on day 83: a body mass index under 15
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
   1. Share that is run = smallest of (largest of ((10.000 - 6.5) / (8 - 6.5), 0), 1) = 1.00000
      Source: Abe D et al. PLoS ONE 2015. doi:10.1371/journal.pone.0138154
   2. Hours a week = 48.000 km / 10.000 km/h = 4.8000 h
   3. Share that trains = 1.00000 x smallest of (largest of ((4.8000 - 2) / (6 - 2), 0), 1) = 0.700000
   4. Body mass index = 64.000 kg / (1.6800 m)^2 = 22.6757 kg/m2
   5. Body fat by cun-bae-2012 = -44.988 + 0.503 x 34.00 + 10.689 x 1 + 3.172 x 22.6757 + (-0.026) x 22.6757^2 + 0.181 x 22.6757 x 1 + (-0.02) x 22.6757 x 34.00 + (-0.005) x 22.6757^2 x 1 + 0.00021 x 22.6757^2 x 34.00 = 31.147 %
      Formula: -44.988 + 0.503 A + 10.689 F + 3.172 BMI - 0.026 BMI^2 + 0.181 BMI F - 0.02 BMI A - 0.005 BMI^2 F + 0.00021 BMI^2 A; % fat, A years, F 1 for women and 0 for men, BMI kg/m2
      Source: Gómez-Ambrosi J et al. Diabetes Care 2012;35:383-8. doi:10.2337/dc11-1334
      Derived from: 6510 people (67 % women), 18-80 y, air displacement
   6. Athlete's body = 0.700000 x smallest of (largest of ((34.00 - 16) / (20 - 16), 0), 1) x smallest of (largest of ((22.6757 - 35) / (27 - 35), 0), 1) = 0.700000
      The share that trains, as far as age and body mass index are those of the athletes studied
   7. Fat-free mass = smallest of (64.000 x (1 - 31.147 / 100) x (1 + 0.1 x 0.700000), 56.320) = 47.151 kg
      The formulas read low in athletes: 202 measured at the Australian Institute of Sport; the second is the most that a body can have
   8. Body fat = (1 - 47.151 / 64.000) x 100 = 26.33 %
   9. Resting by ten-haaf-2014 = (122.502 + 49.94 x 64.000 + 2459.053 x 1.6800 - 34.014 x 34.00) kJ / 4.184 = 1504.2 kcal/d
      Formula: 49.940 W + 2459.053 H - 34.014 A + 799.257 S + 122.502; kJ/d, W kg, H m, A years, S 1 for men and 0 for women
      Source: ten Haaf T, Weijs PJM. PLoS ONE 2014;9:e108460. doi:10.1371/journal.pone.0108460
      Derived from: 90 recreational athletes (53 men, 37 women), 18-35 y, training 9.1 +- 5.0 h a week
  10. Resting by mifflin-1990 = (-161 + 10 x 64.000 + 6.25 x 168.00 - 5 x 34.00) kcal = 1359.0 kcal/d
      Formula: men 10 W + 6.25 H - 5 A + 5; women 10 W + 6.25 H - 5 A - 161; kcal/d, W kg, H cm, A years
      Source: Mifflin MD et al. Am J Clin Nutr 1990;51:241-7. doi:10.1093/ajcn/51.2.241
      Derived from: 498 people (251 men, 247 women), 19-78 y (45 +- 14), 264 of normal weight, 234 obese, BMI 17-42
  11. Resting = 0.700000 x 1504.2 + 0.300000 x 1359.0 = 1460.6 kcal/d
      Because: an athlete in part, by the hours of running, the age and the body mass index
  12. Error of the general equations = 0.08 + 0.01 x 1.000000 + 0.02 x 0.000000 = 0.090000
      Source: Frankenfield D et al. J Am Diet Assoc 2005;105:775-89. doi:10.1016/j.jada.2005.02.005
  13. Error of the equations for athletes = 0.1 + 0.02 x 0.000000 = 0.100000
      Source: O'Neill JER, Corish CA, Horner K. Sports Med 2023;53:2373-98. doi:10.1007/s40279-023-01896-z
  14. Error of the mixture = (1 - 0.700000) x 0.090000 + 0.700000 x 0.100000 = 0.097000
  15. One standard deviation of resting energy = 0.097000 x 1460.6 = 141.7 kcal/d
  16. Time on foot = 48.000 km / 7 / 10.000 km/h = 0.6857 h a day
  17. v = 10.000 km/h / 3.6 = 2.7778 m/s
  18. Power = 4.43 + 1.51 x 2.7778 + 0.37 x 2.7778^2 = 11.4794 W/kg
  19. Cost per km = 11.4794 W/kg x 3600 / 10.000 km/h / 4184 = 0.9877 kcal/kg/km
  20. Gross cost = 0.9877 kcal/kg/km x 64.000 kg x 48.000 km / 7 = 433.5 kcal/d
      Formula: 4.43 + 1.51 v + 0.37 v^2 + 30.43 v g (1 - 1.133^(1 - 1.056^(100 g + 43))); W/kg, v m/s, g fraction
      Source: Looney DP, Hoogkamer W, Kram R. Eur J Appl Physiol 2025;126:1621-33. doi:10.1007/s00421-025-05999-5
      Derived from: treadmill studies, ages 18-44; level speeds of about 1.78-5.70 m/s, grades -45 to +82 %
  21. Running, net of resting = 433.5 - 1460.6 x 0.6857 / 24 = 391.7 kcal/d
  22. Level of the hours not running: 1.600000 of resting energy
      Source: Convention of this project; the pages of docs/ give the reasons (docs/ledger.md)
  23. Living = 1460.6 x (1.600000 - 1) x (1 - 0.6857 / 24) = 851.3 kcal/d
      The running hours leave this term: their resting metabolism is in their cost already
  24. Total = 1460.6 + 851.3 + 391.7 = 2703.7 kcal/d
  25. SD of the total = sqrt((1.600000 x (1 - 0.6857 / 24) x 141.7)^2 + (0.15 x (1 - 0.6857 / 24) x 1460.6)^2 + (0.1 x 433.5)^2) = 309.3 kcal/d
      Independent errors of resting energy, of the activity level of daily life (0.15), of running (10 %)
      Source: Convention of this project; the pages of docs/ give the reasons
  26. Ranges that hold 80 % of persons like this: z: 1.2816 standard deviations either side
      Range of resting = 1460.6 +- 1.2816 x 141.7 = 1279.0 to 1642.2 kcal/d
      Range of the total = 2703.7 +- 1.2816 x 309.3 = 2307.3 to 3100.1 kcal/d
  27. Activity level, total to resting = 2703.7 / 1460.6 = 1.851054
      Intake that keeps the weight, EI_b = 1460.6 x 1.851054 = 2703.669 kcal/d
  28. Fat at the start, F_b = 64.000 - 47.151 = 16.8493 kg
      The body fat of the plan, estimated
      Lean, all that is not fat, L_b = 64.000 - 16.8493 = 47.1507 kg
  29. Constants of the model, hall-2011
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
  30. Activity, delta_b = ((1 - 0.1) x 1.851054 - 1) x 1460.6 / 64.000 kg = 15.19831 kcal/kg/d
  31. K, which balances the start = 2703.669 - 3.1071 x 16.8493 - 21.9885 x 47.1507 - 15.19831 x 64.000 = 641.850 kcal/d
      EI_b - gamma_F x F_b - gamma_L x L_b - delta_b x weight
  32. Carbohydrate at the start, CI_b = 0.5 x 2703.669 = 1351.835 kcal/d
      Use of glycogen, k_G = 1351.835 / 0.5^2 = 5407.338 kcal/kg2/d
  33. Share of lean tissue, C = 10.4 x 1816.4436 / 9440.7266 = 2.0010 kg, then C / (C + F)
      Source: Forbes GB. Nutr Rev 1987;45:225-31. doi:10.1111/j.1753-4887.1987.tb02684.x
  34. Asked for: 60.000 kg on day 112
      The model is run with one intake after another, from 0 to five times the baseline, until that day has it
      Intake from day 0 on, solved: 2349.448 kcal/d, with which day 112 has: 60.000 kg
  35. Day 112.00, the weight is there; fat F: 14.6231 kg; lean L: 45.6770 kg; weight: 60.000 kg
      Intake that holds it, adaptation settled = (641.850 - (0.1 + 0.14) x 2703.669 + 21.9885 x 45.6770 + 3.1071 x 14.6231 + 15.19831 x 60.000) / (1 - 0.1 - 0.14) = 2571.9 kcal/d
      Water and glycogen then refill: the weight settles a little above
      Intake under which the weight settles there, water too: 2569.2 kcal/d
  36. Day 1, as the model has it; eaten EI: 2349.448 kcal/d
      Fat F: 16.8296 kg; lean L: 47.1386 kg; glycogen: 0.476072 kg; fluid: -0.1059 kg; adaptation: -3.419 kcal/d
      Carbohydrate, CI = 0.5 x 2349.448 = 1174.724 kcal/d
      Weight = 16.8296 + 47.1386 + (-0.1059) + (1 + 2.7) x (0.476072 - 0.5) = 63.774 kg
      F + L + fluid + (1 + water) x (glycogen - that of the start)
      Into glycogen, g = 1174.724 - 5407.338 x 0.476072^2 = -50.82 kcal/d
      Spent before turnover, B = 641.850 + 3.1071 x 16.8296 + 21.9885 x 47.1386 + 15.19831 x 63.774 + 0.1 x (2349.448 - 2703.669) + (-3.419) = 2661.061 kcal/d
      K + gamma_F x F + gamma_L x L + delta x weight + heat of food + adaptation
      Turnover, q = (10.4 x 229.4455 + 179.2543 x 16.8296) / (10.4 x 1816.4436 + 9440.7266 x 16.8296) = 0.030392
      Into tissue, X = (2349.448 - (-50.82) - 2661.061) / (1 + 0.030392) = -253.100 kcal/d
      Expenditure = 2349.448 - (-50.82) - (-253.100) = 2653.4 kcal/d
  37. Day 112, as the model has it; eaten EI: 2349.448 kcal/d
      Fat F: 14.6231 kg; lean L: 45.6770 kg; glycogen: 0.466097 kg; fluid: -0.1747 kg; adaptation: -49.574 kcal/d
      Carbohydrate, CI = 0.5 x 2349.448 = 1174.724 kcal/d
      Weight = 14.6231 + 45.6770 + (-0.1747) + (1 + 2.7) x (0.466097 - 0.5) = 60.000 kg
      F + L + fluid + (1 + water) x (glycogen - that of the start)
      Into glycogen, g = 1174.724 - 5407.338 x 0.466097^2 = 0.00 kcal/d
      Spent before turnover, B = 641.850 + 3.1071 x 14.6231 + 21.9885 x 45.6770 + 15.19831 x 60.000 + 0.1 x (2349.448 - 2703.669) + (-49.574) = 2518.558 kcal/d
      K + gamma_F x F + gamma_L x L + delta x weight + heat of food + adaptation
      Turnover, q = (10.4 x 229.4455 + 179.2543 x 14.6231) / (10.4 x 1816.4436 + 9440.7266 x 14.6231) = 0.031906
      Into tissue, X = (2349.448 - 0.00 - 2518.558) / (1 + 0.031906) = -163.881 kcal/d
      Expenditure = 2349.448 - 0.00 - (-163.881) = 2513.3 kcal/d
  38. Where the path ends: on the first whole day below a limit, and below the start
      Always, least weight = 15 x 1.6800^2 = 42.336 kg
      While a goal or a target is followed, least weight = 18.5 x 1.6800^2 = 52.214 kg
      It does not end on the days shown
      Weight on day 112: 60.000 kg; fat: 14.623 kg
      Share of fat on day 112 = 14.623 / 60.000 = 0.2437
      Source: WHO Expert Consultation. Lancet 2004;363:157-63. doi:10.1016/S0140-6736(03)15268-3
  39. In the long run, where what is eaten is spent; fat F: 11.1378 kg
      Lean L = 47.1507 + 10.4 x ln(11.1378 / 16.8493) = 42.8455 kg
      Glycogen = 0.5 x sqrt(1174.724 / 1351.835) = 0.466097 kg
      Fluid = (0.000 - 4000 x (1 - 1174.724 / 1351.835)) / 3000 = -0.1747 kg
      Weight = 11.1378 + 42.8455 + (-0.1747) + (1 + 2.7) x (0.466097 - 0.5) = 53.683 kg
      F + L + fluid + (1 + water) x (glycogen - that of the start)
      Intake that it balances = (641.850 - (0.1 + 0.14) x 2703.669 + 21.9885 x 42.8455 + 3.1071 x 11.1378 + 15.19831 x 53.683) / (1 - 0.1 - 0.14) = 2349.4 kcal/d
  40. The static rule, beside the model
      Surplus to day 112 = 0.0 + (112 - 0) x (2349.448 - 2703.669 - 0.0000) = -39672.8 kcal
      Weight on day 112 = 64.000 + (-39672.8) / 3500 x 0.45359237 = 58.858 kg
      It ignores that a smaller body spends less
      Source: Wishnofsky M. Am J Clin Nutr 1958;6:542-6. doi:10.1093/ajcn/6.5.542
  41. Range of the weight on day 112, from errors that are independent
      With more digits, SD of the total: 309.3036 kcal/d; of resting energy: 141.6792 kcal/d
      SD of the activity level = sqrt(309.3036^2 - (1.851054 x 141.6792)^2) / 1460.6 = 0.1123
      SD of the fat at the start = 4.66 / 100 x 64.000 kg = 2.982 kg
      SD of adaptation = 0.5 x 0.14 = 0.070
      What is eaten is kept: an error of the total goes into the weight
      One SD of resting energy moves the weight by: 2.9365 kg
      One SD of the activity level moves the weight by: 1.7882 kg
      One SD of the fat at the start moves the weight by: 0.1307 kg
      One SD of adaptation moves the weight by: 0.3099 kg
      SD of the weight = sqrt(2.9365^2 + 1.7882^2 + 0.1307^2 + 0.3099^2) = 3.4545 kg
      Range = 60.000 +- 1.2816 x 3.4545 = 55.573 to 64.427 kg
      It is cut to what a body can weigh, 2 to 650 kg
      Source: Convention of this project; the pages of docs/ give the reasons
  42. weight-status: ok; on the last day 21.26 kg/m2, at least 18.50
      Source: WHO Expert Consultation. Lancet 2004;363:157-63. doi:10.1016/S0140-6736(03)15268-3
  43. intake-plausibility: ok; on the last day 2349.45 kcal/d, at most 6759.17
      Source: Aerenhouts D et al. Energy and macronutrient intake in adolescent sprint athletes. 2010
  44. energy-floor: ok; on the last day 2349.45 kcal/d, at least 1728.56
      Source: Loucks AB, Thuma JR. J Clin Endocrinol Metab 2003;88:297-311. doi:10.1210/jc.2002-020369
  45. loss-rate: ok; on the last day 0.32 % of body weight per week, at most 1.00
      Source: Garthe I et al. Int J Sport Nutr Exerc Metab 2011;21:97-104. doi:10.1123/ijsnem.21.2.97
  46. energy-availability: low from day 1 on; then 41.73 kcal/kg FFM/d, at least 45.00
      Source: Burke LM, Lundy B, Fahrenholtz IL, Melin AK. Int J Sport Nutr Exerc Metab 2018;28:350-63
  47. carbohydrate-training-load: ok; on the last day 293.68 g/d, at least 262.29
      Source: Burke LM et al. J Sports Sci 2011;29 Suppl 1:S17-27. doi:10.1080/02640414.2011.585473
  48. Note: 4.8 h of running a week make an athlete in part: 1,461 kcal a day at rest; without training it would be 1,359 kcal, of an athlete 1,504 kcal; say whether you are one if you know

JSON has the same lines where they are asked for.

  $ refuel project --input her.json --intake 2300kcal --days 10 --json --explain | /usr/bin/python3 -c 'import json, sys; a = json.load(sys.stdin)["explain"]; print(len(a) > 100, a[0], a[-1], sep="\n")'
  True
   1. Share that is run = smallest of (largest of ((10.169492 - 6.5) / (8 - 6.5), 0), 1) = 1.00000
  47. Note: 4.7 h of running a week make an athlete in part: 1,458 kcal a day at rest; without training it would be 1,359 kcal, of an athlete 1,504 kcal; say whether you are one if you know
  $ refuel project --input her.json --intake 2300kcal --days 10 --json | /usr/bin/python3 -c 'import json, sys; print("explain" in json.load(sys.stdin))'
  False

A schedule; random people.

  $ printf 'day,intake_kcal_d,run_km_week\n0,2600,60\n30,2300,0\n' > steps.csv
  $ refuel project --input her.json --schedule steps.csv --days 60 --samples 20 --explain | grep -A 5 -E 'by the schedule|static rule, beside|^[0-9 ]+[.] Range of the weight'
  34. Eaten and run: by the schedule
      From day 0 on: 2600.000 kcal/d
      Running, net of resting, changes by = (60.000 - 48.000) / 7 x (0.985520 x 64.000 - 1457.7 / 24 / 10.169492) = 97.8870 kcal/d
      From day 30 on: 2300.000 kcal/d
      Running, net of resting, changes by = (0.000 - 48.000) / 7 x (0.985520 x 64.000 - 1457.7 / 24 / 10.169492) = -391.5481 kcal/d
  35. Day 1, as the model has it; eaten EI: 2600.000 kcal/d
  --
  39. The static rule, beside the model
      Surplus to day 30 = 0.0 + (30 - 0) x (2600.000 - 2699.307 - 97.8870) = -5915.8 kcal
      Surplus to day 60 = (-5915.8) + (60 - 30) x (2300.000 - 2699.307 - (-391.5481)) = -6148.6 kcal
      Weight on day 60 = 64.000 + (-6148.6) / 3500 x 0.45359237 = 63.203 kg
      It ignores that a smaller body spends less
      Source: Wishnofsky M. Am J Clin Nutr 1958;6:542-6. doi:10.1093/ajcn/6.5.542
  40. Range of the weight on day 60, from errors that are independent
      With more digits, SD of the total: 308.5131 kcal/d; of resting energy: 141.1060 kcal/d
      SD of the activity level = sqrt(308.5131^2 - (1.851748 x 141.1060)^2) / 1457.7 = 0.1125
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
  refuel: in: 600 weeks is outside 0.1429..521.4 weeks
  refuel: in: 0 days is outside 1..3650 d
  refuel: in: -3 weeks is outside 0.1429..521.4 weeks
  refuel: in: 12 has no unit; write it like 12weeks
  refuel: in: 12kg is a mass, not a duration; write it like 12weeks
  refuel: by: 2020-02-30 is not in the calendar (year-month-day)
  refuel: by: tomorrow is not a date; write it like 1992-05-21 (year-month-day)
  refuel: target: 1 kg is outside 2..650 kg
  refuel: target: -60 kg is outside 2..650 kg
  refuel: target: 60 has no unit; write it like 70kg or 154lb
  refuel: pal: 1 is outside 1.1112..5
  refuel: pal: 6 is outside 1.1112..5
  refuel: carbohydrate-fraction: 60 is outside 0.01..1; did you mean 60 %?
  refuel: carbohydrate-fraction: 0 is outside 0.01..1
  refuel: sodium: "none" is not known; write constant or proportional
  refuel: parameters: "hall" is not known; did you mean hall-2011? Write hall-2011 or planner
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
  "solution":{"target_weight_kg":60,"target_day":null,"intake_kcal_d":3271,"maintenance_kcal_d":null,"settled_kcal_d":null,"plateau_weight_kg":82.07534903817108,"feasible":false,"binding":"plateau"}
  $ refuel project --input her.json --goal -0.3kg/week --target 61kg --days 1 --json | grep -o '"solution":{[^}]*}'
  "solution":{"target_weight_kg":61,"target_day":83.65074348330317,"intake_kcal_d":2368.613284522972,"maintenance_kcal_d":2601.738393011535,"settled_kcal_d":2598.9596702959116,"plateau_weight_kg":54.33083177663769,"feasible":true,"binding":null}
