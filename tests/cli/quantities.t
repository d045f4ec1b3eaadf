Quantities: every way of writing one leads to the same plan.

  $ cat > try <<'END'
  > # try KEY FLAG VALUE...: what the answer holds under KEY for each way of writing it
  > import json, subprocess, sys
  > keys, flag, *values = sys.argv[1:]
  > for value in values:
  >     command = ["refuel", "plan", "--json", "--input", "base.json", f"--{flag}", value]
  >     it = json.loads(subprocess.run(command, stdout=subprocess.PIPE).stdout)
  >     for key in keys.split("."): it = it[key]
  >     print(value.rjust(18), round(it, 6))
  > END
  $ echo '{"sex": "female", "age": 34, "height": "168cm", "weight": "64kg", "running": {"distance": "48km/week", "pace": "5:54/km"}}' > base.json

Length and mass.

  $ python3 try person.height_cm height 170cm '170 cm' 1.70m '1.7 m' 1.7e2cm 5ft7in '5ft 7in' 5ft7 '5 ft 7 in' "5'7\"" "5'7" "5'" 67in 5.5ft
               170cm 170
              170 cm 170
               1.70m 170
               1.7 m 170
             1.7e2cm 170
              5ft7in 170.18
             5ft 7in 170.18
                5ft7 170.18
           5 ft 7 in 170.18
                5'7" 170.18
                 5'7 170.18
                  5' 152.4
                67in 170.18
               5.5ft 167.64
  $ python3 try person.weight_kg weight 63.5kg '63.5 kg' +63.5kg 140lb '140 lb' 140lbs 10st4lb '10st 4lb' '10 st 4' 10st 1.4e2lb 63500g
              63.5kg 63.5
             63.5 kg 63.5
             +63.5kg 63.5
               140lb 63.502932
              140 lb 63.502932
              140lbs 63.502932
             10st4lb 65.317301
            10st 4lb 65.317301
             10 st 4 65.317301
                10st 63.502932
             1.4e2lb 63.502932
              63500g 63.5

Distance, speed and pace.

  $ python3 try energy.running_kcal_d run 48km/week 30mi/week 7km/day '7 km/d' 200km/month 50000m/week 0km/week -0km/week 60km/weeks
           48km/week 391.548079
           30mi/week 393.806452
             7km/day 399.602986
              7 km/d 399.602986
         200km/month 375.392612
         50000m/week 407.653715
            0km/week 0
           -0km/week 0
          60km/weeks 487.93125
  $ python3 try energy.running_kcal_d pace 5:54/km 9:30/mi '9:30 /mi' 5:54min/km 05:54/km 354s/km 5.9min/km
             5:54/km 391.548079
             9:30/mi 391.552771
            9:30 /mi 391.552771
          5:54min/km 391.548079
            05:54/km 391.548079
             354s/km 391.548079
           5.9min/km 391.548079
  $ python3 try energy.running_kcal_d speed 10km/h 10kph 6.2mph 6.2mi/h 2.8m/s 6:00/km
              10km/h 391.731776
               10kph 391.731776
              6.2mph 391.760512
             6.2mi/h 391.760512
              2.8m/s 391.63699
             6:00/km 391.731776
  $ python3 try energy.running_kcal_d climb 400m/week 1300ft/week 0m/week 60m/day
           400m/week 393.483984
         1300ft/week 393.447819
             0m/week 391.548079
             60m/day 393.682051

Goals, energy, grams, percent.

  $ python3 try goal.requested_kg_week goal -1lb/week '-1 lb/week' -0.45359237kg/week +0.25kg/week 0.25kg/week maintain -65g/day -2kg/month -1lb/month -2lb/week +2lb/week 0kg/week
           -1lb/week -0.453592
          -1 lb/week -0.453592
  -0.45359237kg/week -0.453592
        +0.25kg/week 0.25
         0.25kg/week 0.25
            maintain 0
            -65g/day -0.455
          -2kg/month -0.459959
          -1lb/month -0.104317
           -2lb/week -0.907185
           +2lb/week 0.907185
            0kg/week 0
  $ python3 try energy.total_kcal_d expenditure 2400kcal 2400kcal/d '2400 kcal/day' 10MJ 10000kJ 10.0416MJ
            2400kcal 2400
          2400kcal/d 2400
       2400 kcal/day 2400
                10MJ 2390.057361
             10000kJ 2390.057361
           10.0416MJ 2400
  $ python3 try person.fat_free_mass_kg body-fat 24% '24 %' 24.0%
                 24% 48.64
                24 % 48.64
               24.0% 48.64
  $ python3 try energy.interval.level level 0.8 80% .8 0.95
                 0.8 0.8
                 80% 0.8
                  .8 0.8
                0.95 0.95

Age: years, fractions, months, or a date of birth.

  $ python3 try person.age_y age 34 34.5 34years '34 y' 414months
                  34 34
                34.5 34.5
             34years 34
                34 y 34
           414months 34.5
  $ refuel plan --json --sex female --born 1990-05-17 --height 168cm --weight 64kg | /usr/bin/python3 -c 'import datetime, json, sys; age = json.load(sys.stdin)["person"]["age_y"]; print(abs(age - (datetime.date.today() - datetime.date(1990, 5, 17)).days / 365.2425) < 0.01)'
  True

A value behind the flag or behind =; one dash begins a value, two begin a flag.

  $ refuel plan --input base.json --goal -1lb/week > one; refuel plan --input base.json --goal=-1lb/week | cmp - one
  $ refuel plan --input=base.json --living=1.6 --goal='-1 lb/week' | cmp - one
  $ refuel plan --input base.json --goal=
  refuel: goal: the text is empty; write it like -1lb/week, +0.25kg/week or maintain
  [2]
  $ refuel plan --input base.json --goal = -1lb/week
  refuel: command: "-1lb/week" belongs to no flag; flags begin with --, as refuel help plan shows
  [2]

The table speaks the units of the flags.

  $ refuel plan --input base.json | sed -n 4p
    living           850   activity level 1.6 when not running
  $ refuel plan --input base.json --run 30mi/week --pace 9:30/mi --goal -1lb/week | sed -n '4p;6p'
    living           851   activity level 1.6 when not running
    total          2,703                                    2,310–3,100
  $ refuel plan --input base.json --run 48km/week --pace 9:30/mi --goal -0.5kg/week --weight 140lb | sed -n '4p;6p'
    living           847   activity level 1.6 when not running
    total          2,687                                    2,290–3,080

The answer comes back in the units of the question, from flags and from JSON; flags go before the file.

  $ echo '{"sex":"female","age":34,"height":"5ft6in","weight":"140LB","goal":"-1LB/week","running":{"distance":"30MI/week","pace":"9:30/mi"}}' > miles.json
  $ refuel plan --input miles.json | grep -E '  (running|goal)'
    running          391   30 mi a week at 9:30/mi, net of resting
    goal            -500   -1 lb/week, at first
  $ refuel plan --input miles.json --run 50000m/week --pace 5min30/km --goal -0.5kg/week | grep -E '  (running|goal)'
    running          404   50 km a week at 5:30/km, net of resting
    goal            -551   -0.5 kg/week, at first
  $ refuel project --input miles.json --days 14 | sed -n 1,4p
  Body weight, lb; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0    140.0  140.0           36.8     2,688     2,688        140.0
       7    138.1  136.8–139.5     36.2     2,188     2,581        139.0

The goal of -2 lb a week as refuel prints it, in six digits of a kilogram or in the two of a message: the rounding is forgiven.

  $ refuel plan --sex male --age 30 --height 180cm --weight 75kg --run 40km/week --goal -0.907185kg/week --json | grep -oE '"(requested_kg_week|goal_kcal_d)":[^,]*'
  "goal_kcal_d":-1000
  "requested_kg_week":-0.90718474
  $ printf '{"sex":"male","age":30,"height_cm":180,"weight_kg":75,"goal_kg_week":-0.907185}' | refuel plan --input - --json | grep -oE '"(requested_kg_week|goal_kcal_d)":[^,]*'
  "goal_kcal_d":-1000
  "requested_kg_week":-0.90718474
  $ refuel plan --sex male --age 30 --height 180cm --weight 75kg --run 40km/week --goal '-0.91 kg a week' --json | grep -oE '"requested_kg_week":[^,]*'
  "requested_kg_week":-0.90718474
  $ refuel plan --sex male --age 30 --height 180cm --weight 75kg --run 40km/week --goal -0.911kg/week
  refuel: goal: -0.911 kg/week is outside -0.90718474..0.90718474 kg/week; the most is -0.91 kg a week
  [2]
