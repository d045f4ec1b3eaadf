What to eat on each day: more on days of much training, the deficit on the others, and the mean is the plan.

  $ echo '{"sex":"female","age":34,"height":"5ft6in","weight":"140lb","running":{"distance":"30mi/week","pace":"9:30/mi"}}' > her
  $ echo '{"sex":"female","age":34,"height":"168cm","weight":"63.5kg","running":{"pace":"5:30/km"}}' > she

Types share the weekly volume; the last day is followed by the first.

  $ refuel plan --input her --goal -0.25lb/week --day-types rest,easy,hard,long | sed -n '/^Day/,/^Checks/p'
  Day, kcal            run   min    spend     goal      eat   carb g  protein    fat
    1    rest            -     -    2,322     -500    1,822      224      102     58
    2    easy         4 mi    38    2,666        0    2,666      335      102    102
    3    hard         5 mi    48    2,752        0    2,752      355      102    103
    4    long       8.1 mi    77    3,011        0    3,011      416      102    104
    mean            4.3 mi    41    2,688     -125    2,563      333      102     92
  The deficit lies on days of rest and easy running that are not before a hard or long
  one.
  Three days in a row mean 2,413 kcal or more; the floor of intake is 1,795.
  Checks
  $ refuel plan --input her --goal -1lb/week --day-types rest,easy,hard,long | sed -n '/^Day/,/^Checks/p; /energy of the days/,+2p; /^The nearest/p'
  Day, kcal            run   min    spend     goal      eat   carb g  protein    fat
    1    rest            -     -    2,322     -700    1,622      223      102     36
    2    easy         4 mi    38    2,666        0    2,666      335      102    102
    3    hard         5 mi    48    2,752        0    2,752      355      102    103
    4    long       8.1 mi    77    3,011        0    3,011      416      102    104
    mean            4.3 mi    41    2,688     -175    2,513      332      102     86
  The goal is not reached in full: of a deficit of 500 kcal a day the days hold 175, and
  325 are left.
  The goal that these days hold: -0.35 lb/week.
  The deficit lies on days of rest and easy running that are not before a hard or long
  one.
  Three days in a row mean 2,347 kcal or more; the floor of intake is 1,795.
  Checks
    low     energy of the days             2,188 kcal/d                 2,513 or more
            the days do not hold the whole goal: it would put hard or long ones in
            deficit, or too much on one day, or three in a row below a floor of intake
  The nearest goal that crosses no floor: -0.35 lb/week (--floors apply uses it).
  $ refuel plan --input her --day-types "Off; recovery; intervals; long run" | sed -n '/^Day/,/^Checks/p'
  Day, kcal            run   min    spend     goal      eat   carb g  protein    fat
    1    rest            -     -    2,322        0    2,322      276      102     90
    2    easy         4 mi    38    2,666        0    2,666      335      102    102
    3    hard         5 mi    48    2,752        0    2,752      355      102    103
    4    long       8.1 mi    77    3,011        0    3,011      416      102    104
    mean            4.3 mi    41    2,688        0    2,688      346      102    100
  Checks

A week of distances gives the volume as well; hard is more than an hour, long an hour and a half.

  $ refuel plan --input she --run-week 10km,0,8km,0,12km,0,25km --goal -0.5lb/week | sed -n '/  running/p; /^Day/,/^Checks/p'
    running          444   55 km a week at 5:30/km, net of resting
  Day, kcal            run   min    spend     goal      eat   carb g  protein    fat
    Mon  easy        10 km    55    2,874     -583    2,290      356      102     51
    Tue  rest            -     -    2,342     -583    1,758      224      102     51
    Wed  easy         8 km    44    2,767     -583    2,184      335      102     49
    Thu  rest            -     -    2,342        0    2,342      279      102     91
    Fri  hard        12 km    66    2,980        0    2,980      394      102    111
    Sat  rest            -     -    2,342        0    2,342      279      102     91
    Sun  long        25 km   138    3,671        0    3,671      508      102    137
    mean            7.9 km    43    2,760     -250    2,510      339      102     83
  The deficit lies on days of rest and easy running that are not before a hard or long
  one.
  Three days in a row mean 2,078 kcal or more; the floor of intake is 1,861.
  Checks
  $ refuel plan --input she --run-week 10km,0,8km,0,12km,0,25km --goal -1lb/week | sed -n '/^Day/,/^Checks/p; /energy of the days/,+2p; /^The nearest/p'
  Day, kcal            run   min    spend     goal      eat   carb g  protein    fat
    Mon  easy        10 km    55    2,874     -700    2,174      333      102     48
    Tue  rest            -     -    2,342     -700    1,642      224      102     38
    Wed  easy         8 km    44    2,767     -700    2,067      312      102     46
    Thu  rest            -     -    2,342        0    2,342      279      102     91
    Fri  hard        12 km    66    2,980        0    2,980      394      102    111
    Sat  rest            -     -    2,342        0    2,342      279      102     91
    Sun  long        25 km   138    3,671        0    3,671      508      102    137
    mean            7.9 km    43    2,760     -300    2,460      333      102     80
  The goal is not reached in full: of a deficit of 500 kcal a day the days hold 300, and
  200 are left.
  The goal that these days hold: -0.59 lb/week.
  The deficit lies on days of rest and easy running that are not before a hard or long
  one.
  Three days in a row mean 1,961 kcal or more; the floor of intake is 1,861.
  Checks
    low     energy of the days             2,260 kcal/d                 2,460 or more
            the days do not hold the whole goal: it would put hard or long ones in
            deficit, or too much on one day, or three in a row below a floor of intake
  The nearest goal that crosses no floor: -0.59 lb/week (--floors apply uses it).
  $ refuel plan --input she --run-week "45min, 0, 10km hard, 0, 45min, rest, 1h30 long" --goal +0.25kg/week --units imperial,kJ | sed -n '/^Day/,/^Checks/p'
  Day, kJ              run   min    spend     goal      eat   carb g  protein    fat
    Mon  easy       5.1 mi    45   11,356   +1,153   12,509      384      102    116
    Tue  rest            -     -    9,527   +1,153   10,680      313      102     99
    Wed  hard       6.2 mi    55   11,762   +1,153   12,915      400      102    120
    Thu  rest            -     -    9,527   +1,153   10,680      313      102     99
    Fri  easy       5.1 mi    45   11,356   +1,153   12,509      384      102    116
    Sat  rest            -     -    9,527   +1,153   10,680      313      102     99
    Sun  long      10.2 mi    90   13,184   +1,153   14,337      455      102    133
    mean            3.8 mi    34   10,891   +1,153   12,044      366      102    112
  Checks

The days keep to what they hold: the plan of a goal that is more has a finding, and floors that are applied make it the plan of the goal that they hold.

  $ refuel plan --input she --run 55km/week --goal -1lb/week --body-fat 33% --strict > out
  $ refuel plan --input she --run-week 10km,0,8km,0,12km,0,25km --goal -1lb/week --body-fat 33% --strict > out
  [3]
  $ refuel plan --input she --run-week 10km,0,8km,0,12km,0,25km --goal -1lb/week --floors apply | sed -n '/^  goal/p; /^  mean/p; /^The goal/p; /the days$/p'
    goal            -300   -0.59 lb/week, at first
    mean            7.9 km    43    2,760     -300    2,460      333      102     80
            the days
  The goal of -1 lb/week crosses a floor (energy of the days); the plan is for: -0.59 lb/week.
  $ refuel plan --input her --goal -0.5lb/week --day-types hard,long,hard | sed -n '/^Day/,/^Checks/p; /energy of the days/,+2p'
  Day, kcal            run   min    spend     goal      eat   carb g  protein    fat
    1    hard       3.6 mi    34    2,627        0    2,627      326      102    102
    2    long       5.7 mi    54    2,810        0    2,810      369      102    103
    3    hard       3.6 mi    34    2,627        0    2,627      326      102    102
    mean            4.3 mi    41    2,688        0    2,688      340      102    102
  The goal is not reached: of a deficit of 250 kcal a day the days hold nothing.
  The goal that these days hold: maintain.
  Three days in a row mean 2,688 kcal or more; the floor of intake is 1,795.
  Checks
    low     energy of the days             2,438 kcal/d                 2,688 or more
            the days do not hold the whole goal: it would put hard or long ones in
            deficit, or too much on one day, or three in a row below a floor of intake
  $ refuel plan --input she --run-week 10km,0,8km,0,12km,0,25km --goal -1lb/week --expenditure 1750kcal | sed -n '/^  mean/,/^Checks/p; /energy of the days/,+2p'
    mean            7.9 km    43    1,750        0    1,750      271       76     40
  The goal is not reached: of a deficit of 500 kcal a day the days hold nothing.
  The goal that these days hold: maintain.
  Three days in a row mean 1,453 kcal or more; the floor of intake is 1,568.
  Checks
    risk    energy of the days             1,250 kcal/d                 1,865 or more
            three days in a row are below a floor of intake: recovery and health may
            suffer
  $ refuel plan --input her --goal -1lb/week --day-types rest,easy,hard,long --json | python3 -c 'import json, sys; d = json.load(sys.stdin); m = d["days_mean"]; print(m["deficit_days"], round(m["short_kcal_d"], 1), round(m["whole_kg_week"], 4), round(d["goal"]["safe_kg_week"], 4)); print([(c["verdict"], c["action"], round(c["value"]), round(c["low"])) for c in d["checks"] if c["id"] == "days-floor"])'
  part 325 -0.1588 -0.1588
  [('low', 'warn', 2188, 2513)]
  $ refuel plan --input she --run-week 10km,0,8km,0,12km,0,25km --goal +0.25kg/week --strict > out

What binds the goal binds the days.

  $ refuel plan --input she --run-week 10km,0,8km,0,12km,0,25km --goal -1lb/week --missed-periods 4 | sed -n '/^Day/,/^Checks/p; /^The goal/p; /^Note: no run/,/^[NS]/p'
  Day, kcal            run   min    spend     goal      eat   carb g  protein    fat
    Mon  easy        10 km    55    2,874        0    2,874      370      102    110
    Tue  rest            -     -    2,342        0    2,342      279      102     91
    Wed  easy         8 km    44    2,767        0    2,767      348      102    108
    Thu  rest            -     -    2,342        0    2,342      279      102     91
    Fri  hard        12 km    66    2,980        0    2,980      394      102    111
    Sat  rest            -     -    2,342        0    2,342      279      102     91
    Sun  long        25 km   138    3,671        0    3,671      508      102    137
    mean            7.9 km    43    2,760        0    2,760      351      102    105
  Checks
  The goal of -1 lb/week is refused (missed periods); the plan is for: maintain.
  Note: no run is to be done low in carbohydrate on purpose: not under 18 years, with
        missed or few periods, or with fatigue that lasts
  Sources: refuel plan --explain        Information, not medical advice.
  $ refuel plan --sex male --age 16 --height 175cm --weight 60kg --run 40km/week --goal -1lb/week --day-types rest,easy,long | sed -n '/^Day/,/^Checks/p; /^The goal/p'
  Day, kcal            run   min    spend     goal      eat   carb g  protein    fat
    1    rest            -     -    3,180        0    3,180      421       96    124
    2    easy       5.7 km    34    3,488        0    3,488      471       96    136
    3    long      11.4 km    69    3,796        0    3,796      521       96    148
    mean            5.7 km    34    3,488        0    3,488      471       96    136
  Checks
  The goal of -1 lb/week is refused (age); the plan is for: maintain.
  $ refuel plan --input she --run-week 10km,0,8km,0,12km,0,25km --goal -2lb/week | sed -n '/^Day/,/^Checks/p; /energy of the days/,+2p; /^The nearest/p'
  Day, kcal            run   min    spend     goal      eat   carb g  protein    fat
    Mon  easy        10 km    55    2,874     -700    2,174      333      102     48
    Tue  rest            -     -    2,342     -700    1,642      224      102     38
    Wed  easy         8 km    44    2,767     -700    2,067      312      102     46
    Thu  rest            -     -    2,342        0    2,342      279      102     91
    Fri  hard        12 km    66    2,980        0    2,980      394      102    111
    Sat  rest            -     -    2,342        0    2,342      279      102     91
    Sun  long        25 km   138    3,671        0    3,671      508      102    137
    mean            7.9 km    43    2,760     -300    2,460      333      102     80
  The goal is not reached in full: of a deficit of 1,000 kcal a day the days hold 300, and
  700 are left.
  The goal that these days hold: -0.59 lb/week.
  The deficit lies on days of rest and easy running that are not before a hard or long
  one.
  Three days in a row mean 1,961 kcal or more; the floor of intake is 1,861.
  Checks
    low     energy of the days             1,760 kcal/d                 2,460 or more
            the days do not hold the whole goal: it would put hard or long ones in
            deficit, or too much on one day, or three in a row below a floor of intake
  The nearest goal that crosses no floor: -0.59 lb/week (--floors apply uses it).

In JSON, with a list of words, of texts or of numbers; a check has them as well.

  $ cat > request.json <<'JSON'
  > {"sex":"female","age":34,"height_cm":168,"weight_kg":63.5,"goal":"-0.5lb/week","running":{"week_km":[10,0,8,0,12,0,25],"pace":"5:30/km"}}
  > JSON
  $ refuel plan --json --input request.json | python3 -c 'import json, sys; d = json.load(sys.stdin); print(*[(it["type"], round(it["intake_kcal_d"])) for it in d["days"]]); print(d["days"][0].keys()); print(d["days_mean"].keys()); print(d["days_mean"]["deficit_days"], round(d["days_mean"]["intake_kcal_d"] - d["energy"]["intake_kcal_d"], 9))'
  ('easy', 2290) ('rest', 1758) ('easy', 2184) ('rest', 2342) ('hard', 2980) ('rest', 2342) ('long', 3671)
  dict_keys(['type', 'distance_km', 'minutes', 'running_kcal_d', 'total_kcal_d', 'goal_kcal_d', 'intake_kcal_d', 'carbohydrate_g_d', 'protein_g_d', 'fat_g_d', 'carbohydrate_target_g_d', 'state', 'cut'])
  dict_keys(['distance_km', 'minutes', 'running_kcal_d', 'total_kcal_d', 'goal_kcal_d', 'intake_kcal_d', 'carbohydrate_g_d', 'protein_g_d', 'fat_g_d', 'energy_availability_kcal_kg_d', 'three_days_kcal_d', 'floor_kcal_d', 'deficit_days', 'whole_kg_week', 'short_kcal_d'])
  free-days -0.0
  $ echo '[{"id":1,"sex":"male","age":40,"height_cm":180,"weight_kg":75,"running":{"week":["10km","rest","45min","0","12km hard","0km","16mi"],"pace":"5:30/km"}},{"id":2,"sex":"male","age":40,"height_cm":180,"weight_kg":75,"running":{"distance":"50km/week"},"day_types":["rest","easy"]},{"id":3,"sex":"male","age":40,"height_cm":180,"weight_kg":75,"day_types":"rest,esay"},{"id":4,"sex":"male","age":40,"height_cm":180,"weight_kg":75}]' > many.json; refuel plan --json --input many.json > out.json; echo "[$?]"; python3 -c 'import json; d = json.load(open("out.json")); print(*[(it["id"], [day["type"] for day in it["days"]] if "days" in it else it.get("error", {}).get("message")) for it in d], sep="\n")'
  refuel: request 3: day_types: "esay" is not known; did you mean easy? Write rest, easy, hard or long
  [4]
  (1, ['easy', 'rest', 'easy', 'rest', 'hard', 'rest', 'long'])
  (2, ['rest', 'easy'])
  (3, 'day_types: "esay" is not known; did you mean easy? Write rest, easy, hard or long')
  (4, None)
  $ refuel check --json --input request.json --intake 2300kcal | grep -o '"days_mean":{"distance_km":[0-9.]*'
  "days_mean":{"distance_km":7.857142857142857
  $ refuel check --input her --day-types rest,easy,long --intake 2300kcal | sed -n '/^Day/,/^Three/p'
  $ for wrong in '"week_km":5' '"week_km":[1,2]' '"week_km":[1,2,3,4,5,6,"7km"]' '"week_km":[1,2,3,4,5,6,700]' '"week":[1,2,3,4,5,6,7]' '"week":55' '"week":[]' '"week":"10km","week_km":[1,2,3,4,5,6,7]'; do echo '{"sex":"male","age":40,"height_cm":180,"weight_kg":75,"running":{'$wrong'}}' | refuel plan --input -; done
  refuel: running.week_km: it is a number, and takes an array of numbers
  refuel: running.week_km: it takes the seven days of a week, Monday first, and has 2; write it like 10km,0,8km,0,12km,0,25km
  refuel: running.week_km[6]: it takes a number
  refuel: running.week_km[6]: 700 km is outside 0..500 km
  refuel: running.week[0]: it takes a text with a unit; numbers go into running.week_km
  refuel: running.week: it is a number, and takes a text or an array
  refuel: running.week: there is a day without anything; write it like 10km,0,8km,0,12km,0,25km
  refuel: running.week_km: it was given as running.week already
  refuel: running.week: it takes the seven days of a week, Monday first, and has 1; write it like 10km,0,8km,0,12km,0,25km
  [2]
  $ for wrong in '4' '["rest",2]' '[]' '{"rest":1}' '["rest","easy","easy","easy","easy","easy","easy","easy"]'; do echo '{"sex":"male","age":40,"height_cm":180,"weight_kg":75,"running":{"distance_km_week":50},"day_types":'$wrong'}' | refuel plan --input -; done
  refuel: day_types: it is a number, and takes a text or an array
  refuel: day_types[1]: it takes a word
  refuel: day_types: there is a day without anything; write it like rest,easy,hard,long
  refuel: day_types: it is an object, and takes a text or an array
  refuel: day_types[7]: there are too many
  [2]

Bad input says what was expected.

  $ refuel plan --input her --day-types rest,esay,long
  refuel: day-types: "esay" is not known; did you mean easy? Write rest, easy, hard or long
  [2]
  $ refuel plan --input her --day-types rest,moderate
  refuel: day-types: "moderate" is not known; write rest, easy, hard or long
  [2]
  $ refuel plan --input her --day-types rest,easy,easy,easy,easy,easy,easy,long
  refuel: day-types: it has more than 7 days
  [2]
  $ refuel plan --input her --day-types rest,,long
  refuel: day-types: there is a day without anything; write it like rest,easy,hard,long
  [2]
  $ refuel plan --input her --day-types rest,easy --run-week 10km,0,8km,0,12km,0,25km
  refuel: run-week: day-types and run-week exclude each other: give one of them
  [2]
  $ refuel plan --input her --run-week 10km,0,8km,0,12km,0,25km | grep -E '  running|  Sun'
    running          444   34 mi a week at 9:30/mi, net of resting
    Sun  long      15.5 mi   148    3,683        0    3,683      508      102    138
  $ refuel plan --input she --run 54km/week --run-week 10km,0,8km,0,12km,0,25km
  refuel: run-week: its days do not add up to the running volume: leave that out, it follows from them
  [2]
  $ refuel plan --input she --run 55km/week --run-week 10km,0,8km,0,12km,0,25km | grep '  running'
    running          444   55 km a week at 5:30/km, net of resting
  $ refuel plan --input she --day-types rest,easy
  refuel: running.distance: day types share the running volume, which was not given; write it like 50km/week
  [2]
  $ refuel plan --input she --run none --day-types rest,easy
  refuel: day-types: easy, hard and long days take a run, and the running volume is 0
  [2]
  $ refuel plan --input she --run 20km/week --day-types rest,rest
  refuel: day-types: all days are of rest, and none takes the running volume: leave that out, or name a day of running
  [2]
  $ refuel plan --input she --run-week 10km,0,8km
  refuel: run-week: it takes the seven days of a week, Monday first, and has 3; write it like 10km,0,8km,0,12km,0,25km
  [2]
  $ refuel plan --input she --run-week 10,0,8,0,12,0,25
  refuel: run-week: 10 has no unit; write it like 10km
  [2]
  $ refuel plan --input she --run-week 10km,0,8km,0,12km,0,25kg
  refuel: run-week: 25kg is a mass, not a distance; write it like 10km
  [2]
  $ refuel plan --sex female --age 34 --height 168cm --weight 63.5kg --run-week 45min,0,8km,0,12km,0,25km
  refuel: run-week: 45min is a time, and the pace was not given; give the pace, or write a distance like 10km
  [2]
  $ refuel plan --input she --run-week "10km rest,0,8km,0,12km,0,25km"
  refuel: run-week: "10km rest": a day of rest has no run, and every other one has
  [2]
  $ refuel plan --input she --run-week "hard,0,8km,0,12km,0,25km"
  refuel: run-week: "hard": how far? Write it like 10km hard
  [2]
  $ refuel plan --input she --run 300km/week --day-types rest,rest,rest,rest,rest,rest,long
  refuel: running.week: a day with a run of 300.0 km has 27.5 h of training, of 24: is the pace right, and are there days enough?
  [2]
  $ refuel plan --input she --run-week 10km,0,8km,0,12km,0,25km --method nasem-2023 --activity active
  refuel: activity: the category already contains the running, so the run would be counted twice: leave one out, or say none of it
  [2]

A profile keeps them; a flag for the volume takes the place of a week, and a week that of a volume.

  $ refuel me --sex female --age 34 --height 168cm --weight 63.5kg --pace 5:30/km --run-week 10km,0,8km,0,12km,0,25km | sed '$d'
    --sex                   female
    --age                   34
    --height                168cm
    --weight                63.5kg
    --pace                  5:30/km
    --run-week              10km,0,8km,0,12km,0,25km
  $ refuel plan --me | grep -E '  running|^Day|  Sun'
    running          444   55 km a week at 5:30/km, net of resting
  Day, kcal            run   min    spend     goal      eat   carb g  protein    fat
    Sun  long        25 km   138    3,671        0    3,671      508      102    137
  $ refuel plan --me --run 30km/week | grep -E '  running|^Day'
    running          244   30 km a week at 5:30/km, net of resting
  $ refuel me --run 40km/week | grep run
    --run                   40km/week
  $ refuel plan --me --run-week 5km,0,5km,0,5km,0,10km | grep -E '  running|  Sun'
    running          203   25 km a week at 5:30/km, net of resting
    Sun  easy        10 km    55    2,721        0    2,721      372       70    106
  $ refuel project --me --run-week 5km,0,5km,0,5km,0,10km --goal -0.2kg/week --days 7 | sed -n '1,4p'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     63.5  63.5            19.3     2,375     2,375         63.5
       7     63.1  62.5–63.7       19.2     2,155     2,330         63.3
  $ refuel run 10km --me | head -1
  10 km at 5:30/km in 55 min, kcal                         80 % range

Nothing is said of days where nobody asks for them.

  $ refuel plan --input her --json | grep -c '"days"'
  0
  [1]
