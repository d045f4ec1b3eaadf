Training beside the running: walking, exercise.

  $ echo '--sex female --age 34 --height 168cm --weight 63.5kg' > who
  $ refuel plan $(cat who) --run 48km/week --pace 5:30/km --walk 20km/week | sed -n '1,9p; /^  carbohydrate/p'
  Energy, kcal a day                                       80 % range
    resting        1,441   ten-haaf-2014 60 %               1,260–1,620
                           mifflin-1990 40 %
    living           821   activity level 1.6 when not training
    running          388   48 km a week at 5:30/km, net of resting
    walking          108   20 km a week at 5 km/h, net of resting
    total          2,758                                    2,380–3,140
    goal               0   maintain
    eat            2,758                                    2,380–3,140
    carbohydrate       370         307–433      5.8
  $ refuel plan $(cat who) --run 48km/week --pace 5:30/km --walk 20km/week --json | grep -oE '"(walking|running|living|total)_[a-z_]*":[0-9.]*'
  "running_equation":
  "total_equation":
  "living_pal":1.6
  "running_h_week":4.4
  "running_gross_kcal_d":425.96987658612886
  "walking_h_week":4
  "walking_gross_kcal_d":142.59865307305407
  "living_kcal_d":821.0928230592734
  "running_kcal_d":388.24213617822573
  "walking_kcal_d":108.3007072476876
  "total_kcal_d":2758.1493911505786
  "total_kcal_d":297.21856665021215
  "total_kcal_d":
  $ refuel plan $(cat who) --run 48km/week --pace 5:30/km --walk 0km/week | grep walking
    walking            0   no walking
  $ refuel plan $(cat who) --run 48km/week --pace 5:30/km --json | grep -c walking
  0
  [1]

It costs what a run of that way costs whose gait is a walk, and is read as it is printed.

  $ for way in '--run 0km/week --walk 30km/week --walk-speed 6km/h' '--run 30km/week --speed 6km/h --gait walk'; do refuel plan $(cat who) $way --json | grep -oE '"(living|total)_kcal_d":[0-9.]*|"total_kcal_d":[[][^]]*]'; done
  "living_kcal_d":788.2214285714286
  "total_kcal_d":2324.7013663495895
  "total_kcal_d":274.0685865899275
  "total_kcal_d":[1973.468340138672,2675.934392560507]
  "living_kcal_d":788.2214285714286
  "total_kcal_d":2324.7013663495895
  "total_kcal_d":274.0685865899275
  "total_kcal_d":[1973.468340138672,2675.934392560507]
  $ refuel plan $(cat who) --run 0km/week --walk "12 mi a week at 3.1 mph" | grep walking
    walking          106   19 km a week at 5 km/h, net of resting
  $ refuel plan $(cat who) --run 0km/week --walk 12mi/week --walk-pace 20:00/mi | grep walking
    walking          106   19 km a week at 4.8 km/h, net of resting

Faster than the equation knows, and what cannot be.

  $ refuel plan $(cat who) --run 0km/week --walk 20km/week --walk-speed 7.5km/h | grep -A1 Note
  Note: the walking is faster than the 7.06 km/h that the walking equation was derived
        from
  $ refuel plan $(cat who) --walk 20km/week --walk-speed 9km/h
  refuel: walk-speed: 9 km/h is outside 2..8 km/h; did you mean 9 min/km?
  [2]
  $ refuel plan $(cat who) --walk 501km/week
  refuel: walk: 501 km/week is outside 0..500 km/week
  [2]
  $ refuel plan $(cat who) --run 400km/week --walk 500km/week --walk-speed 3km/h
  refuel: walk: running, walking and exercise take 29.5 h a day, of 24
  [2]

A category of activity contains it; without one the level of the ledger chooses the category. A measured total leaves living the rest.

  $ refuel plan $(cat who) --walk 20km/week --method nasem-2023 --activity active
  refuel: activity: the category already contains the walking, so it would be counted twice: leave one out, or say none of it
  [2]
  $ for walk in '' '--walk 100km/week'; do refuel plan $(cat who) --run 0km/week $walk --method nasem-2023 | grep 'living\|walking\|total'; done
    living           863   all activity, low-active
    total          2,217   eer-nasem-2023                   1,910–2,530
    living         1,241   all activity, very-active
    total          2,595   eer-nasem-2023                   2,290–2,900
  $ refuel plan $(cat who) --walk 100km/week --method nasem-2023 | grep 'living\|total'
    living         1,241   all activity, very-active
    total          2,595   eer-nasem-2023                   2,290–2,900
  $ refuel plan $(cat who) --run 30km/week --walk 20km/week --expenditure 2600kcal | sed -n '2,7p'
    resting        1,390   mifflin-1990 75 %                1,230–1,550
                           ten-haaf-2014 25 %
    living           853   the rest of the measured total
    running          247   30 km a week, pace not given, net of resting
    walking          110   20 km a week at 5 km/h, net of resting
    total          2,600   measured                         2,430–2,770

Exercise: hours of activities, and energy that is known. A flag may be repeated; it is all one list.

  $ refuel plan $(cat who) --run 48km/week --pace 5:30/km --walk 20km/week --exercise "cycling 3h/week" --exercise "30min/day of yoga" --exercise 100kcal/day > repeated
  $ sed -n '4,8p; /^  carbohydrate/p' repeated
    living           788   activity level 1.6 when not training
    running          388   48 km a week at 5:30/km, net of resting
    walking          108   20 km a week at 5 km/h, net of resting
    exercise         308   2 activities, 6.5 h a week, 100 kcal a day, net of resting
    total          3,032                                    2,660–3,410
    carbohydrate       456         356–557      7.2
  $ refuel plan $(cat who) --run 48km/week --pace 5:30/km --walk 20km/week --exercise "cycling 3h a week, yoga: 0.5 h/day and 100 kcal a day" | diff repeated - && echo same
  same
  $ refuel plan $(cat who) --run 48km/week --exercise "swimming 2x45min/week" | grep '^  exercise'
    exercise          66   swimming 1.5 h a week, net of resting
  $ refuel plan $(cat who) --run 48km/week --exercise 300kcal/day | grep '^  exercise'
    exercise         300   300 kcal a day, net of resting
  $ refuel plan $(cat who) --run 48km/week --exercise none | grep '^  exercise'
    exercise           0   no exercise
  $ refuel plan $(cat who) --run 48km/week --exercise "cycling 3h/week, 100kcal/day" --units kJ | grep '^  exercise'
    exercise       1,107   cycling 3 h a week, 418 kJ a day, net of resting

JSON has a list of texts and objects, or one text; the answer has what was read.

  $ echo '{"sex":"female","age":34,"height":"168cm","weight_kg":63.5,"running":{"distance_km_week":48,"pace":"5:30/km"},"walking":{"distance_km_week":20},"exercise":[{"activity":"cycling","hours_week":3},"30min/day of yoga",{"kcal_d":100}]}' > list.json
  $ refuel plan --input list.json | diff repeated - && echo same
  same
  $ refuel plan --input list.json --json | /usr/bin/python3 -c 'import json, sys; [print(name, value) for name, value in json.load(sys.stdin)["energy"].items() if "exercise" in name]'
  exercise_h_week 6.5
  exercise_gross_kcal_d 363.525
  exercise_parts [{'activity': 'cycling', 'met': 7, 'h_week': 3, 'gross_kcal_d': 190.5}, {'activity': 'yoga', 'met': 2.3, 'h_week': 3.5, 'gross_kcal_d': 73.02499999999999}]
  exercise_kcal_d 307.79083803377944
  $ echo '{"sex":"female","age":34,"height":"168cm","weight_kg":63.5,"running":{"distance_km_week":48},"exercise":[]}' | refuel plan --input - | grep '^  exercise'
    exercise           0   no exercise
  $ for exercise in '{"activity":"cycling"}' '[{"activity":"cycling"}]' '[{"activity":"cycling","hours":3}]' '[{"activity":"cycling","hours_week":"3"}]' '[{"activity":"cycling","hours_week":169}]' '[{"activity":"knitting","hours_week":3}]' '[{"activity":"running","hours_week":3}]' '[{"activity":"cycling","hours_week":3,"kcal_d":3}]' '[{"hours_week":3}]' '["yoga 1h/week", 3]' '[{"kcal_d":1,"kcal_d":2}]' '["cycling 3"]'; do echo "{\"sex\":\"female\",\"age\":34,\"height\":\"168cm\",\"weight_kg\":63.5,\"exercise\":$exercise}" | refuel plan --input -; done
  refuel: exercise: it is an object, and takes a text or an array
  refuel: exercise[0]: it takes activity and hours_week, or kcal_d alone
  refuel: exercise[0]: there is no key hours; write activity and hours_week, or kcal_d
  refuel: exercise[0].hours_week: it takes a number
  refuel: exercise[0].hours_week: 169 h/week is outside 0..168 h/week
  refuel: exercise: "knitting" is no activity; refuel equations lists them, or give the net energy like 300kcal/day
  refuel: exercise: running has an input of its own, run: here it would be counted twice
  refuel: exercise[0]: it takes activity and hours_week, or kcal_d alone
  refuel: exercise[0]: it takes activity and hours_week, or kcal_d alone
  refuel: exercise[1]: it takes a text or an object
  refuel: exercise[0].kcal_d: it was given twice
  refuel: exercise: 3 has no unit; write it like cycling 3h/week
  [2]

What is no exercise, and what cannot be.

  $ for text in cycling 'cycling 3h' '3h/week' 'cylcing 3h/week' 'knitting 3h/week' 'running 3h/week' 'walking 3h/week' 'football 3h/week' '200h/week cycling' '-3h/week of cycling' 'cycling 1-2h/week' 300 '' 'cycling 90h/week, yoga 90h/week' '11000kcal/day'; do refuel plan $(cat who) --run 10km/week --exercise "$text"; done
  refuel: exercise: how much cycling? Write it like cycling 3h/week
  refuel: exercise: 3h needs "a week" behind it; write it like cycling 3h/week
  refuel: exercise: hours of what? Write it like cycling 3h/week
  refuel: exercise: "cylcing" is no activity; did you mean cycling? refuel equations lists them, or give the net energy like 300kcal/day
  refuel: exercise: "knitting" is no activity; refuel equations lists them, or give the net energy like 300kcal/day
  refuel: exercise: running has an input of its own, run: here it would be counted twice
  refuel: exercise: walking has an input of its own, walk: here it would be counted twice
  refuel: exercise: football can mean soccer or American football: write soccer, or the net energy of the other
  refuel: exercise: 200 h/week is outside 0..168 h/week
  refuel: exercise: -3 h/week is outside 0..168 h/week
  refuel: exercise: 1-2h/week is a range, where one number is asked for; write it like cycling 3h/week
  refuel: exercise: 300 has no unit; write it like 300kcal/day
  refuel: exercise: the text is empty; write it like 300kcal/day
  refuel: exercise: running, walking and exercise take 25.9 h a day, of 24
  refuel: exercise: 11000 kcal/day is outside 0..10000 kcal/d; did you mean 11000 kJ?
  [2]
  $ refuel plan $(cat who) --run 10km/week --exercise "cycling 1h/week, spinning 1h/week, yoga 1h/week, pilates 1h/week, hiit 1h/week, swimming 1h/week, tennis 1h/week, soccer 1h/week, squash 1h/week"
  refuel: exercise: more than 8 activities; give the others together by their net energy, like 300kcal/day
  [2]
  $ refuel plan $(cat who) --run 10km/week --exercise "cycling 3h/week" --method nasem-2023 --activity active
  refuel: activity: the category already contains the running, so the run would be counted twice: leave one out, or say none of it
  [2]
  $ refuel plan $(cat who) --exercise "cycling 7h/week" --method nasem-2023 | grep 'living\|exercise\|total'
    living         1,241   all activity, very-active
    total          2,595   eer-nasem-2023                   2,290–2,900
  $ refuel plan $(cat who) --run 10km/week --exercise "cycling 3h/week" --expenditure 2500kcal | sed -n '3,7p'
    living           897   the rest of the measured total
    running           83   10 km a week, pace not given, net of resting
    exercise         166   cycling 3 h a week, net of resting
    total          2,500   measured                         2,340–2,660
    goal               0   maintain

The energy of the activities was measured in adults.

  $ refuel plan --sex male --age 64 --height 178cm --weight 75kg --run 20km/week --exercise "cycling 3h/week" | grep -A1 adults
  Note: the energy of the activities is that of adults of 19 to 59 years
  Sources: refuel plan --explain        Information, not medical advice.

A profile keeps both, other commands count them.

  $ refuel me $(cat who) --walk 20km/week --exercise "cycling 3h/week" --exercise 100kcal/day | sed '$d'
    --sex                   female
    --age                   34
    --height                168cm
    --weight                63.5kg
    --walk                  20km/week
    --exercise              cycling 3h/week; 100kcal/day
  $ cat .config/refuel/me.json
  {"sex":"female","age":"34","height":"168cm","weight":"63.5kg","exercise":"cycling 3h/week; 100kcal/day","walking":{"distance":"20km/week"}}
  $ refuel plan --me --run 48km/week --pace 5:30/km | grep 'walking\|exercise'
    walking          108   20 km a week at 5 km/h, net of resting
    exercise         265   cycling 3 h a week, 100 kcal a day, net of resting
  $ refuel plan --me --run 0km/week --exercise none | grep 'walking\|exercise'
    walking          110   20 km a week at 5 km/h, net of resting
    exercise           0   no exercise
  $ refuel plan --me --run 20km/week --compare | grep 'ledger\|nasem-2023'
    nasem-2023                   1,354    2,595   very-active
  * ledger                       1,354    2,665
  $ refuel check --me --run 20km/week --intake 2000kcal | grep 'energy availability'
    low     energy availability            33 kcal/kg fat-free (25–41)  45 or more
  $ for exercise in none 'cycling 7h/week'; do refuel project --me --run 20km/week --exercise "$exercise" --intake 2100kcal --days 100 | grep '^ *\(0\|100\) '; done
       0     63.5  63.5            19.6     2,413     2,413         63.5
     100     60.3  56.7–63.8       17.7     2,100     2,262         59.4
       0     63.5  63.5            19.6     2,767     2,767         63.5
     100     56.8  53.3–60.3       15.8     2,100     2,416         54.9
