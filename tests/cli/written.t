What people write is read: one grammar for every input. What has two meanings is asked back with both.

  $ cat > try <<'END'
  > # try COMMAND KEY FLAG VALUE...: what the answer holds under KEY, and what it says about the text
  > import json, subprocess, sys
  > command, keys, flag, *values = sys.argv[1:]
  > for value in values:
  >     done = subprocess.run(["refuel", *command.split(), "--json", "--input", "base.json", f"--{flag}", value], capture_output=True, text=True)
  >     if done.returncode:
  >         print("".join(f"  {line}\n" for line in done.stderr.splitlines()), end="")
  >         continue
  >     it = json.loads(done.stdout)
  >     notes = [w["id"] for w in it["warnings"] if w["id"] in ("feet-decimal", "range-given", "goal-unsigned")]
  >     for key in keys.split("."): it = it[key]
  >     print(value.rjust(22), round(it, 4) if isinstance(it, float) else it, *notes)
  > END
  $ echo '{"sex": "F", "age": "34 years", "height": "168cm", "weight": "64kg", "running": {"distance": "48km/week"}}' > base.json

Heights.

  $ python3 try plan person.height_cm height '5 foot 6' '5ft 6 1/2in' 5ft6½in "5'6 1/2\"" 1m68 '168 centimeters' 168cms '5 ft, 6 in' '5 ft. 6 in.' 5-foot-6 1,68m 5.11ft 5.6ft 6ft 5.75ft
                5 foot 6 167.64
             5ft 6 1/2in 168.91
                 5ft6½in 168.91
                5'6 1/2" 168.91
                    1m68 168
         168 centimeters 168
                  168cms 168
              5 ft, 6 in 167.64
             5 ft. 6 in. 167.64
                5-foot-6 167.64
                   1,68m 168
                  5.11ft 155.7528 feet-decimal
                   5.6ft 170.688 feet-decimal
                     6ft 182.88
                  5.75ft 175.26
  $ python3 try plan person.height_cm height 170 1m5 5ft30in 5ft-7in 5ft.6in 1,680mm 0x1F 2x80cm 'lose 5ft' 9ft 9ft2in 1-2m ５ft6
    refuel: height: 170 has no unit; write it like 170cm or 5ft7in
    refuel: height: 1m5 ends in a number without a unit; write it like 170cm or 5ft7in
    refuel: height: 5ft30in does not add up: 1 ft is 12 in; write it like 170cm or 5ft7in
    refuel: height: 5ft-7in has a sign inside; it stands in front; write it like 170cm or 5ft7in
    refuel: height: 5ft.6in cannot be read; write it like 170cm or 5ft7in
    refuel: height: 1,680 mm can mean 1,680 or 1.68 mm: write 1680mm or 1.68mm
    refuel: height: 0x1F has the unknown unit x; write it like 170cm or 5ft7in
    refuel: height: 2x80cm needs "a week" behind it; write it like 170cm or 5ft7in
    refuel: height: lose 5ft is a change, not a length; write it like 170cm or 5ft7in
    refuel: height: 9 ft is outside 1.641..8.923 ft
    refuel: height: 9ft2in is outside 19.69..107 in
    refuel: height: 1-2m is a range, where one number is asked for; write it like 170cm or 5ft7in
    refuel: height: ５ft6 does not begin with a number; write it like 170cm or 5ft7in

Weights.

  $ python3 try plan person.weight_kg weight '63.5 kilos' 140# '140 1/2 lb' 140lb. '140 Pounds' '10 stone 4' '10½ stone' 63,5kg 63.503kg
              63.5 kilos 63.5
                    140# 63.5029
              140 1/2 lb 63.7297
                  140lb. 63.5029
              140 Pounds 63.5029
              10 stone 4 65.3173
               10½ stone 66.6781
                  63,5kg 63.5
                63.503kg 63.503
  $ python3 try plan person.weight_kg weight 63,503kg 1,500g '63 503 g' nan 900kg
    refuel: weight: 63,503 kg can mean 63,503 or 63.503 kg: write 63503kg or 63.503kg
    refuel: weight: 1,500 g can mean 1,500 or 1.5 g: write 1500g or 1.5g
    refuel: weight: 63 503 g cannot be read: use a point for decimals, and nothing between thousands; write it like 70kg or 154lb
    refuel: weight: nan does not begin with a number; write it like 70kg or 154lb
    refuel: weight: 900 kg is outside 2..650 kg

Running: words for the rate, sessions, and a range, whose width joins the interval.

  $ python3 try plan energy.running_kcal_d run '30 miles a week' 30mpw '50 kilometres per week' 50kpw '50 km each week' '50km weekly' '3x10km/week' '3 × 10 km a week' '10 km 3 times a week' '30km per week' '10km twice a week' '10km x3/week' '8 km 5 days a week' 'half marathon a week' '50km p/w' none 0 50 30m/week '10km twice' 'twice a week'
         30 miles a week 399.4154
                   30mpw 399.4154
  50 kilometres per week 413.4563
                   50kpw 413.4563
         50 km each week 413.4563
             50km weekly 413.4563
             3x10km/week 249.3698
        3 × 10 km a week 249.3698
    10 km 3 times a week 249.3698
           30km per week 249.3698
       10km twice a week 166.6786
            10km x3/week 249.3698
      8 km 5 days a week 331.6291
    half marathon a week 175.775
                50km p/w 413.4563
                    none 0
                       0 0
    refuel: run: 50 has no unit; write it like 50km/week or 30mi/week
    refuel: run: 30m/week can mean 30mi/week or 30metres/week: write one of the two
    refuel: run: 10km twice needs "a week" behind it; write it like 50km/week or 30mi/week
    refuel: run: twice a week says how often, and not how much; write it like 50km/week or 30mi/week
  $ python3 try plan energy.sd.total_kcal_d run 55km/week 50-60km/week '50–60 km/week' '50 to 60 km a week' 50-600km/week
               55km/week 317.1592
            50-60km/week 318.2555 range-given
           50–60 km/week 318.2555 range-given
      50 to 60 km a week 318.2555 range-given
    refuel: run: 50-600km/week is outside 0..500 km/week
  $ refuel plan --input base.json --run 4h/week
  refuel: run: 4h/week is a time, and the pace was not given; give the pace, or write it like 40km/week or 4h/week at 6:00/km
  [2]
  $ refuel plan --sex f --age 34 --run 4h/week --pace 6:00/km
  refuel: --height and --weight are missing: write --height 170cm or 5ft7in, --weight 70kg or 154lb
  [2]
  $ for run in 40km/week 4h/week '4x1h/week' '4 hours a week'; do refuel plan --input base.json --run "$run" --pace 6:00/km | grep '  running'; done
    running          327   40 km a week at 6:00/km, net of resting
    running          327   40 km a week at 6:00/km, net of resting
    running          327   40 km a week at 6:00/km, net of resting
    running          327   40 km a week at 6:00/km, net of resting
  $ refuel plan --input base.json --run '3-4h a week at 9:30/mi' | grep -E '  running|a range was'
    running          291   22 mi a week at 9:30/mi, net of resting
  Note: a range was given: its middle is used, and its width is part of the interval
  $ for walk in 35km/week 1h/day '7 hours a week'; do refuel plan --input base.json --run 40km/week --walk "$walk" | grep -E '  walking|time of walking'; done
    walking          192   35 km a week at 5 km/h, net of resting
    walking          192   35 km a week at 5 km/h, net of resting
  Note: the time of walking counts as a distance at 5 km/h, since its speed was not given
    walking          192   35 km a week at 5 km/h, net of resting
  Note: the time of walking counts as a distance at 5 km/h, since its speed was not given
  $ refuel plan --input base.json --run 4h/week --walk 1h/day --pace 6:00/km --walk-speed 6km/h | grep -E '  running|  walking|time of'
    running          327   40 km a week at 6:00/km, net of resting
    walking          255   42 km a week at 6 km/h, net of resting
  $ refuel plan --input base.json --run 40km/week --walk "1h/day at 4km/h" | grep -E '  walking|time of walking'
    walking          152   28 km a week at 4 km/h, net of resting
  $ echo '{"sex": "f", "age": 34, "height_cm": 168, "weight_kg": 64, "running": {"distance": "40km/week"}, "walking": {"distance": "1h/day"}}' | refuel plan --json --input - | grep -o '"walk-time","field":"[a-z.]*"'
  "walk-time","field":"walking.distance"
  $ refuel plan --input base.json --run 40km/week --walk 1h
  refuel: walk: 1h needs "a week" behind it; write it like 4h/week
  [2]
  $ refuel plan --sex f --age "thirty four" --height 168cm --weight "sixty-four kg" --run "forty km a week" | sed -n '/  resting/p; /  running/p'
    resting        1,432   mifflin-1990 50 %                1,260–1,610
    running          332   40 km a week, pace not given, net of resting
  $ refuel plan --sex f --age 34 --height 168cm --weight sixty --run 40km/week
  refuel: weight: sixty has no unit; write it like 70kg or 154lb
  [2]
  $ echo '{"sex": "f", "age": 34, "height_cm": 168, "weight_kg": 64, "running": {"distance": "4h/week", "speed_km_h": 10}}' | refuel plan --input - | grep '  running'
    running          327   40 km a week at 6:00/km, net of resting
  $ refuel plan --json --input base.json --run 55km/week --run-sd 2.886751345948129km/week | grep -oE '"total_kcal_d":[0-9.]*\}'
  "total_kcal_d":318.25547164734326}
  $ refuel plan --json --input base.json --run 50-60km/week --run-sd 2km/week 2>&1 | tail -1 | grep -oE '"message":"[^"]*"'
  "message":"run-sd: run and run-sd exclude each other: give one of them"
  "message":"run-sd: run and run-sd exclude each other: give one of them"
  $ refuel plan --json --sex male --age 30 --height 180cm --weight 75kg --run-sd 2km/week 2>&1 | grep '^refuel'
  refuel: run-sd: it goes with the running volume
  $ refuel plan --input base.json --run '30 mi a week at 9:30/mi' | grep '  running'
    running          394   30 mi a week at 9:30/mi, net of resting
  $ refuel plan --input base.json --run '30 mi a week at 9:30/mi' --pace 5:00/km
  refuel: pace: run and pace exclude each other: give one of them
  [2]
  $ refuel plan --input base.json --run 50-60km/week --explain | grep -A1 'SD of the total'
  23. SD of the total = sqrt((1.600000 x (1 - 0.7857 / 24) x 146.7)^2 + (0.15 x (1 - 0.7857 / 24) x 1486.0)^2 + (0.1 x 502.9)^2 + (502.9 x 2.8868 / 55.0000)^2) = 318.3 kcal/d
      Independent errors of resting energy, of the activity level of daily life (0.15), of running (10 %), of its volume

Paces.

  $ python3 try plan energy.running_kcal_d pace 9:30/mi '9:30 per mile' "9'30\"/mi" 5:30/km "5'30/km" 5′30″/km 5m30s/km 0:05:30/km '10 min mile' '10-minute mile' 10:00/mi '6 minutes per km' 24:00/5km 4:48/km 50:00/10k 5:00/km 4:00:00/marathon '1:45:00/half marathon' 1:45/half 3:30/marathon '11 km per hour'
                 9:30/mi 391.5528
           9:30 per mile 391.5528
                9'30"/mi 391.5528
                 5:30/km 391.4501
                 5'30/km 391.4501
                5′30″/km 391.4501
                5m30s/km 391.4501
              0:05:30/km 391.4501
             10 min mile 392.3122
          10-minute mile 392.3122
                10:00/mi 392.3122
        6 minutes per km 391.7318
               24:00/5km 394.3696
                 4:48/km 394.3696
               50:00/10k 393.0593
                 5:00/km 393.0593
        4:00:00/marathon 391.3619
   1:45:00/half marathon 393.1891
               1:45/half 393.1891
           3:30/marathon 393.1891
          11 km per hour 391.5101
  $ python3 try plan energy.running_kcal_d pace 5:30 "5'30\"" '5.30 min/km' 5.30/km 5:75/km 5:30-6:00/km 1:05:30/km 5:30/h 50km/h
    refuel: pace: 5:30 has no unit; write it like 5:30/km or 8:51/mi
    refuel: pace: 5'30" is a duration, not a speed or a pace; write it like 5:30/km or 8:51/mi
    refuel: pace: 5.30 min/km can mean 5:30/km or 5.3min/km: write one of the two
    refuel: pace: 5.30/km can mean 5:30/km or 5.3min/km: write one of the two
    refuel: pace: 5:75/km does not add up: 1 min is 60 s; write it like 5:30/km or 8:51/mi
    refuel: pace: 5:30-6:00/km is a range, where one number is asked for; write it like 5:30/km or 8:51/mi
    refuel: pace: 1:05:30/km is outside 2:24/km..30:00/km
    refuel: pace: 5:30/h is a duration per h, not a speed or a pace; write it like 5:30/km or 8:51/mi
    refuel: pace: 50 km/h is outside 2..25 km/h

Goals; 500 kcal a day are one pound a week by the static rule.

  $ python3 try plan goal.requested_kg_week goal 'lose 1lb/week' 'lose 1 lb a week' 'gain 0.25 kg a week' -500kcal/day -0.5%/week maintenance keep Keep −1lb/week -½lb/week -0,25kg/week '-1lb per 2 weeks' '- 1 lb/week' 'minus 1 lb/week' 'lose half a pound a week' '500 kcal deficit' 'deficit of 500 kcal' '500 kcal surplus' 'one pound a week' 1lb/week
           lose 1lb/week -0.4536
        lose 1 lb a week -0.4536
     gain 0.25 kg a week 0.25
            -500kcal/day -0.4536
              -0.5%/week -0.32
             maintenance 0
                    keep 0
                    Keep 0
               −1lb/week -0.4536
               -½lb/week -0.2268
            -0,25kg/week -0.25
        -1lb per 2 weeks -0.2268
             - 1 lb/week -0.4536
         minus 1 lb/week -0.4536
  lose half a pound a week -0.2268
        500 kcal deficit -0.4536
     deficit of 500 kcal -0.4536
        500 kcal surplus 0.4536
        one pound a week 0.4536 goal-unsigned
                1lb/week 0.4536 goal-unsigned
  $ python3 try plan goal.requested_kg_week goal -1kg/week -3lb/week 2lb/day -1500kcal/day -2%/week mantain 'lose weight' 'lose -1lb/week' '-500 kcal deficit' -1lb -1.000kcal/day -1--2lb/week
    refuel: goal: -1 kg/week is outside -0.90718474..0.90718474 kg/week; the most is -0.91 kg a week
    refuel: goal: -3 lb/week is outside -2..2 lb/week; the most is -2 lb a week
    refuel: goal: 2 lb/day is outside -0.2857..0.2857 lb/day; the most is +0.286 lb a day
    refuel: goal: -1500 kcal/day is outside -1000..1000 kcal/day; the most is -1000 kcal a day
    refuel: goal: -2 %/week is outside -1.417..1.417 %/week; the most is -1.42 % a week
    refuel: goal: "mantain" is not known; did you mean maintain? Write it like -1lb/week, +0.25kg/week or maintain
    refuel: goal: "lose weight" is not known; write it like -1lb/week, +0.25kg/week or maintain
    refuel: goal: lose -1lb/week does not begin with a number; write it like -1lb/week, +0.25kg/week or maintain
    refuel: goal: -500 kcal deficit has a sign in front and a word for it behind; write it like -1lb/week, +0.25kg/week or maintain
    refuel: goal: -1lb needs "a week" behind it; write it like -1lb/week, +0.25kg/week or maintain
    refuel: goal: -1.000 kcal/day can mean -1,000 or -1 kcal/day: write -1000kcal/day or -1kcal/day
    refuel: goal: -1--2lb/week is a range, where one number is asked for; write it like -1lb/week, +0.25kg/week or maintain
  $ refuel plan --input base.json --height 5.11ft --goal 1lb/week | grep -A1 -E 'Note: (5.11|the goal)'
  Note: 5.11 ft is 155.8 cm; 5 ft 11 in is 180.3 cm
  Note: the goal was read as a gain; write a minus in front of it, or lose, for a loss
  Sources: refuel plan --explain        Information, not medical advice.
  $ refuel plan --input base.json --height 5.1ft | grep -A1 'Note: 5.1'
  Note: 5.1 ft is 155.4 cm; 5 ft 1 in is 154.9 cm, 5 ft 10 in is 177.8 cm
  Sources: refuel plan --explain        Information, not medical advice.

Energy and food. A share of the energy or of the weight goes by what was given.

  $ python3 try check eaten.energy_kcal_d intake '2100 calories' '2100 Calories' 2100Cal '2,100 kcal' '2 100 kcal a day' '2 100 kcal' '2 100kcal' "2'100 kcal" '2,100.5 kcal' '2.100,5 kcal' '8,786 kJ' '8,8 MJ'
           2100 calories 2100
           2100 Calories 2100
                 2100Cal 2100
              2,100 kcal 2100
        2 100 kcal a day 2100
              2 100 kcal 2100
               2 100kcal 2100
              2'100 kcal 2100
            2,100.5 kcal 2100.5
            2.100,5 kcal 2100.5
                8,786 kJ 2099.9044
                  8,8 MJ 2103.2505
  $ python3 try check eaten.energy_kcal_d intake '2.100 kcal' '2100 cal' '2,100 cal' 50kcal 2,100 '21,00 kcal' '2 1000 kcal'
    refuel: intake: 2.100 kcal can mean 2,100 or 2.1 kcal: write 2100kcal or 2.1kcal
    refuel: intake: 2100 cal can mean 2,100 or 2.1 kcal: write 2100kcal or 2.1kcal
    refuel: intake: 2,100 cal can mean 2,100 or 2.1 kcal: write 2100kcal or 2.1kcal
    refuel: intake: 50 kcal is outside 0 or 100..20000 kcal/d
    refuel: intake: 2,100 has no unit; write it like 2100kcal or 8.8MJ
    refuel: intake: 21 kcal is outside 0 or 100..20000 kcal/d; did you mean 21 MJ?
    refuel: intake: 2 1000 kcal cannot be read: use a point for decimals, and nothing between thousands; write it like 2100kcal or 8.8MJ
  $ echo '{"sex": "woman", "age": 34, "height": "168cm", "weight": "64kg", "running": {"distance": "48km/week"}, "intake": {"energy": "2,000 kcal"}}' > base.json
  $ python3 try check eaten.protein_g_d protein '80 grams a day' 1.6g/kg '1,6 g/kg a day' 20% 120%
          80 grams a day 80
                 1.6g/kg 102.4
          1,6 g/kg a day 102.4
                     20% 100
    refuel: protein: 120 % is outside 0..100 %
  $ python3 try check eaten.carbohydrate_g_d carbohydrate 55% '55 percent'
                     55% 275
              55 percent 275
  $ python3 try check eaten.fat_g_d fat 30% 1g/kg
                     30% 66.6667
                   1g/kg 64
  $ python3 try check eaten.fibre_g_d fibre 20%
    refuel: fibre: 20% is a percentage, not a mass per day; write it like 120g
  $ refuel check --sex male --age 30 --height 180cm --weight 75kg --protein 20%
  refuel: protein: 20% is a share of the energy eaten, which was not given; give the energy, or write grams like 120g
  [2]

Where a bare number is asked for its unit may stand as well, and 0 needs none.

  $ python3 try check eaten.energy_kcal_d intake-days 7 '7 days' 7d '1 week' '36 hours' 7kg
                       7 2000
                  7 days 2000
                      7d 2000
                  1 week 2000
    refuel: intake-days: 36 hours is in h, where days are the shortest unit; write it like 7
    refuel: intake-days: 7kg is a mass, not a number of days; write it like 7
  $ python3 try plan energy.running_kcal_d climb 0 none 0m 0ft
                       0 397.1254
                    none 397.1254
                      0m 397.1254
                     0ft 397.1254
  $ python3 try plan energy.running_kcal_d run 0km 0mi Nothing 0kg
                     0km 0
                     0mi 0
                 Nothing 0
    refuel: run: 0kg is a mass, not a distance per week; write it like 50km/week or 30mi/week
  $ python3 try check eaten.protein_g_d protein 0 none
                       0 0
                    none 0
  $ for week in 20 '20 weeks' 20w 140d; do refuel plan --json --sex f --age 30 --height 168cm --weight 64kg --life-stage pregnant --gestation-week "$week" | grep -o '"reproduction_kcal_d":[0-9.]*'; done | sort | uniq -c
        4 "reproduction_kcal_d":340
  $ for month in 3 '3 months' 3m; do refuel plan --json --sex f --age 30 --height 168cm --weight 64kg --life-stage lactating --months-since-birth "$month" | grep -o '"reproduction_kcal_d":[0-9.]*'; done | sort | uniq -c
        3 "reproduction_kcal_d":500
  $ for days in 28 '28 days' '4 weeks'; do refuel project --json --input base.json --days "$days" --every 1week | grep -o '"day":[^]]*'; done | sort -u
  "day":[0,7,14,21,28

Words and dates.

  $ python3 try plan person.sex sex Female woman GIRL M man other X 'prefer not to say' Non_binary femal d
                  Female female
                   woman female
                    GIRL female
                       M male
                     man male
                   other unknown
                       X unknown
       prefer not to say unknown
              Non_binary unknown
    refuel: sex: "femal" is not known; did you mean female? Write female, male or unknown
    refuel: sex: "d" is not known; write female, male or unknown
  $ python3 try plan energy.living_pal living desk 'Desk job' office standing 'on feet' 1,6 sedentry
                    desk 1.4
                Desk job 1.4
                  office 1.4
                standing 1.75
                 on feet 1.75
                     1,6 1.6
    refuel: living: "sedentry" is not known; did you mean sedentary? Write it like sedentary, typical, on-feet, physical or 1.6
  $ python3 try plan person.life_stage life-stage None gravid
                    None none
    refuel: life-stage: "gravid" is not known; write none, pregnant or lactating
  $ refuel plan --json --input base.json --life-stage Breastfeeding --months-since-birth 3 | grep -o '"life_stage":"[a-z]*"'
  "life_stage":"lactating"
  $ for units in 'imperial, kJ' imperial,kJ 'imperial kJ' kJ,imperial; do refuel plan --input base.json --units "$units" | head -1; done | sort | uniq -c
        4 Energy, kJ a day                                         80 % range
  $ refuel plan --input base.json --units imperial,lb
  refuel: units: "imperial,lb" is not known; did you mean imperial,kJ? Write as-given, metric, imperial, as-given,kJ, kJ, metric,kJ or imperial,kJ
  [2]
  $ for equation in mifflin-1990 'mifflin 1990' Mifflin_1990 'Mifflin-St Jeor'; do refuel plan --json --input base.json --equation "$equation" | grep -o '"resting_equation":"[^"]*"'; done | sort | uniq -c
        4 "resting_equation":"mifflin-1990"
  $ for equation in mifflin 'harris benedict' 'mifflin st joer' msj 'mifflin  1990'; do refuel plan --input base.json --equation "$equation"; done
  refuel: equation: "mifflin" is no resting equation; did you mean mifflin-1990?
  refuel: equation: "harris benedict" is no resting equation; did you mean harris-benedict-1919?
  refuel: equation: "mifflin st joer" is no resting equation; did you mean mifflin-st-jeor?
  refuel: equation: "msj" is no resting equation; write auto or a key of refuel equations
  refuel: equation: "mifflin  1990" is no resting equation; did you mean mifflin-1990?
  [2]
  $ refuel equations show 'harris_benedict 1919' | head -1
  harris-benedict-1919
  $ for flag in born dob birthday birthdate; do refuel plan --json --sex f --$flag 1990-05-17 --height 168cm --weight 64kg | grep -o '"age_y":[0-9.]*'; done | sort -u | wc -l
  1
  $ refuel plan --sex f --dob 1990-05-17 --born 1990-05-17 --height 168cm --weight 64kg
  refuel: born: it was given twice
  [2]
  $ for terrain in treadmill Track road; do refuel plan --json --input base.json --terrain $terrain | grep -o '"running_kcal_d":[0-9.]*'; done | sort -u | wc -l
  1
  $ for born in 1990-05-17 '17 May 1990' 'May 17, 1990' 17.05.1990 1990/05/17 05/17/1990 17/05/1990; do refuel plan --json --sex f --born "$born" --height 168cm --weight 64kg | grep -o '"age_y":[0-9.]*'; done | sort -u | wc -l
  1
  $ for born in 05/06/1990 17.05.90 31/04/1990 '29 February 1991' 'May 1990'; do refuel plan --sex f --born "$born" --height 168cm --weight 64kg; done
  refuel: born: 05/06/1990 can mean two days: write 1990-06-05 (day first) or 1990-05-06 (month first)
  refuel: born: 17.05.90 is not a date; write it like 1992-05-21 (year-month-day)
  refuel: born: 31/04/1990 is not in the calendar (year-month-day)
  refuel: born: 29 February 1991 is not in the calendar (year-month-day)
  refuel: born: May 1990 is not a date; write it like 1992-05-21 (year-month-day)
  [2]
  $ for age in '34 years' 34y6m 34½ '34 years old' '34 y.o.' '34 yo' 34-year-old 30s '5 hours'; do refuel plan --json --sex f --age "$age" --height 168cm --weight 64kg | grep -o '"age_y":[0-9.]*'; done
  "age_y":34
  "age_y":34.5
  "age_y":34.5
  "age_y":34
  "age_y":34
  "age_y":34
  "age_y":34
  refuel: age: 30s is in s, where days are the shortest unit; write it like 34 or 8months
  refuel: age: 5 hours is in h, where days are the shortest unit; write it like 34 or 8months
  [1]

A later number takes the note of an earlier text away.

  $ echo '{"sex": "f", "age": 34, "height": "5.11ft", "weight": "64kg", "running": {"distance": "50-60km/week"}, "goal": "1lb/week"}' > doubtful.json
  $ refuel plan --json --input doubtful.json | grep -oE '"id":"(feet-decimal|range-given|goal-unsigned)"'
  "id":"feet-decimal"
  "id":"range-given"
  "id":"goal-unsigned"
  $ refuel plan --json --input doubtful.json --height 168cm --run 55km/week --goal +1lb/week | grep -oE '"id":"(feet-decimal|range-given|goal-unsigned)"'
  [1]
  $ refuel plan --json --input doubtful.json --run 55km/week | grep -o '"total_kcal_d":[0-9.]*}' > one; refuel plan --json --input doubtful.json --run 55km/week --run-sd 0km/week | grep -o '"total_kcal_d":[0-9.]*}' | cmp - one
