One run: what it costs, and what to eat around it.

  $ refuel run 10km --pace 5:30/km --weight 70kg
  10 km at 5:30/km in 55 min, kcal                         80 % range
    gross            685                                    600–770
    net              621   less 64 that rest takes          530–710
    gross per km      68   0.98 kcal per kg and km

  Around it                         grams
    on the way: carbohydrate           0–28   0–30 g an hour
    after: protein                    21–35   0.3–0.5 g/kg, with the next meal

  Before    Nothing in particular: the published amounts are for runs of more than an
            hour.
  During    Where the run is hard, a little carbohydrate or a mouth rinse with a sweet
            drink; else nothing. No number is published: 30 g an hour is where longer runs
            begin.
  After     Protein with the next meal. The carbohydrate of the day refills the stores;
            there is a hurry only where the next demanding run is less than 8 hours away.
  Fluid     Drink enough to lose no more than 2 % of your weight, and never so much that
            you gain. Thirst is a fair guide.
            After it 1.5 L for each kg that was lost, bit by bit; the scales before and
            after tell how much that is.
  Note: sex, age and height were not all given: what rest would have taken is 1 kcal per
        kg and hour
  Sources: refuel run --explain        Information, not medical advice.
  $ refuel run "30 km at 5:30/km" --weight 70kg --sex male --age 34 --height 178cm --next 6h --climb 400m --terrain trail
  30 km at 5:30/km in 2 h 45 min, kcal                     80 % range
    gross          2,182                                    1,900–2,460
    net            1,993   less 189 that rest takes         1,710–2,270
    gross per km      73   1.04 kcal per kg and km

  Around it                         grams
    before a race: carbohydrate     700–840   10–12 g/kg a day, for 36 to 48 h
    before: carbohydrate             70–280   1–4 g/kg, 1 to 4 h before the start
    on the way: carbohydrate         82–248   30–90 g an hour
    after: carbohydrate               70–84   1–1.2 g/kg an hour, for 4 h
    after: protein                    21–35   0.3–0.5 g/kg, with the next meal

  Before    Carbohydrate, 1 to 4 g per kg, 1 to 4 hours before the start: the nearer to
            it, the less of it.
  During    30 to 60 g of carbohydrate an hour, and up to 90 g by those whose gut is used
            to it: what is above 60 only as glucose and fructose together. Less where the
            run is easy.
  After     With less than 8 hours to the next demanding run: 1 to 1.2 g of carbohydrate
            per kg an hour, from the end of this one, for 4 hours or until the next.
            Protein with it.
  Fluid     Drink enough to lose no more than 2 % of your weight, and never so much that
            you gain. Thirst is a fair guide. Anybody who weighs more than at the start
            should stop drinking, and with a headache or confusion seek help at once.
            After it 1.5 L for each kg that was lost, bit by bit; the scales before and
            after tell how much that is.
  Sources: refuel run --explain        Information, not medical advice.
  $ refuel run marathon --time 3:30 --weight 140lb --units imperial,kJ | sed -n '1,9p'
  26.22 mi at 8:01/mi in 3 h 30 min, kJ                    80 % range
    gross         10,911                                    9,510–12,310
    net            9,981   less 930 that rest takes         8,580–11,380
    gross per mi     416   4.07 kJ per kg and km

  Around it                         grams
    before: carbohydrate             64–254   1–4 g/kg, 1 to 4 h before the start
    on the way: carbohydrate        105–315   30–90 g an hour
    after: protein                    19–32   0.3–0.5 g/kg, with the next meal

Distance, time and pace: two of them, as flags or as the word in front. 55:00 is what can be run.

  $ run() { refuel run "$@" --weight 70kg | sed -n '1,2p'; }; run 50min --pace 5:00/km; run 10km --time 50min; run --distance 10km --speed 12km/h; run 10km --time 50:00; run 50min --speed 12km/h
  10 km at 5:00/km in 50 min, kcal                         80 % range
    gross            681                                    590–770
  10 km at 5:00/km in 50 min, kcal                         80 % range
    gross            681                                    590–770
  10 km at 5:00/km in 50 min, kcal                         80 % range
    gross            681                                    590–770
  10 km at 5:00/km in 50 min, kcal                         80 % range
    gross            681                                    590–770
  10 km at 5:00/km in 50 min, kcal                         80 % range
    gross            681                                    590–770
  $ run() { refuel run "$@" --weight 70kg | sed -n '1,2p'; }; run 6.2mi --pace 8:51/mi; run half --time 1:45; run 400m --time 1:30; run "10 km at 5:00/km"; run 0.1km --pace 4:00/km
  6.2 mi at 8:51/mi in 54 min 52 s, kcal                   80 % range
    gross            683                                    600–770
  21.1 km at 4:59/km in 1 h 45 min, kcal                   80 % range
    gross          1,437                                    1,250–1,620
  0.4 km at 3:45/km in 1 min 30 s, kcal                    80 % range
    gross             28                                    24–31
  10 km at 5:00/km in 50 min, kcal                         80 % range
    gross            681                                    590–770
  0.1 km at 4:00/km in 24 s, kcal                          80 % range
    gross              7                                    6–8
  $ refuel run 50:00 --pace 5:00/km --weight 70kg
  refuel: distance: 50:00 has no unit; write it like 10km, 6.2mi or marathon
  [2]
  $ refuel run 10km --time 50:00 --pace 5:00/km --weight 70kg
  refuel: time: distance, time and pace are three: give two, the third follows
  [2]
  $ refuel run 10km --distance 10km --pace 5:00/km --weight 70kg
  refuel: distance: distance and 10km exclude each other: give one of them
  [2]
  $ refuel run 50min --time 50min --pace 5:00/km --weight 70kg
  refuel: time: distance and time exclude each other: give one of them
  [2]

Hills, ground and gait; a walk is a walk.

  $ cost() { refuel run 10km --weight 70kg --json "$@" | grep -oE '"(gross_kcal|net_kcal|run_share|grade)":[0-9.]*' | head -4 | cut -c 1-20 | paste -sd' '; }; cost --pace 6:00/km; cost --pace 6:00/km --climb 200m; cost --pace 6:00/km --terrain trail; cost --pace 6:00/km --terrain trail --climb 200m; cost --pace 6:00/km --terrain sand; cost --pace 12:00/km; cost --pace 8:00/km --gait run; cost --pace 8:00/km --gait walk
  "grade":0 "run_share":1 "gross_kcal":691.396 "net_kcal":621.39685
  "grade":0.04 "run_share":1 "gross_kcal":709.043 "net_kcal":639.04343
  "grade":0 "run_share":1 "gross_kcal":774.364 "net_kcal":704.36447
  "grade":0.04 "run_share":1 "gross_kcal":744.495 "net_kcal":674.49560
  "grade":0 "run_share":1 "gross_kcal":1106.23 "net_kcal":1036.2349
  "grade":0 "run_share":0 "gross_kcal":550.183 "net_kcal":410.18377
  "grade":0 "run_share":1 "gross_kcal":737.347 "net_kcal":644.01449
  "grade":0 "run_share":0 "gross_kcal":692.320 "net_kcal":598.98721

A time is shown to the second under an hour, as its pace is.

  $ for time in 24:30 59:59 1:00:29 90s; do refuel run $([ $time = 90s ] && echo 400m || echo 5km) --time $time --weight 70kg | head -1; done
  5 km at 4:54/km in 24 min 30 s, kcal                     80 % range
  5 km at 12:00/km in 59 min 59 s, kcal                    80 % range
  5 km at 12:06/km in 1 h, kcal                            80 % range
  0.4 km at 3:45/km in 1 min 30 s, kcal                    80 % range
  $ refuel run 10km --pace 5:59/km --weight 70kg | head -1
  10 km at 5:59/km in 59 min 50 s, kcal                    80 % range

Rest is that of the person where sex, age and height are known; boys run at a higher cost, and nobody under 18 is told to load.

  $ refuel run 30km --pace 5:00/km --weight 64kg --sex male --age 16 --height 174cm | sed -n '1,10p; /^Note/,/^S/p'
  30 km at 5:00/km in 2 h 30 min, kcal                     80 % range
    gross          2,093                                    1,820–2,360
    net            1,910   less 183 that rest takes         1,640–2,180
    gross per km      70   1.09 kcal per kg and km

  Around it                         grams
    before: carbohydrate             64–256   1–4 g/kg, 1 to 4 h before the start
    on the way: carbohydrate         75–150   30–60 g an hour
    after: protein                    19–32   0.3–0.5 g/kg, with the next meal

  Note: the cost of running and the amounts around a run were studied in adults: under 18
        years they are a rough guide, and hunger comes first
  Sources: refuel run --explain        Information, not medical advice.
  $ refuel run 30km --pace 5:00/km --weight 64kg --sex unknown --age 16 --height 174cm | sed -n '2,3p; /^Note/,/^S/p'
    gross          1,981                                    1,630–2,360
    net            1,812   less 169 that rest takes         1,470–2,180
  Note: whether the equations for women or for men fit is not known: the middle of both is
        shown, and ranges hold both
  Note: the cost of running and the amounts around a run were studied in adults: under 18
        years they are a rough guide, and hunger comes first
  Sources: refuel run --explain        Information, not medical advice.
  $ refuel run 15km --pace 6:30/km --weight 120kg --sex male --age 40 --height 170cm | sed -n '/^Around/,/^$/p; /^Note/,/^S/p'
  Around it                         grams
    before a race: carbohydrate   842–1,010   10–12 g/kg a day, for 36 to 48 h
    before: carbohydrate             84–337   1–4 g/kg, 1 to 4 h before the start
    on the way: carbohydrate          49–98   30–60 g an hour
    after: protein                    25–42   0.3–0.5 g/kg, with the next meal

  Note: body mass index above 28: amounts in g/kg use an adjusted weight, from 32 on a
        quarter of the way above BMI 25
  Sources: refuel run --explain        Information, not medical advice.
  $ refuel run 5km --pace 6:00/km --weight 30kg --age 9
  refuel: age: 9 y is outside 10..120 y: neither the cost of running nor amounts of food around it are known of younger children
  [2]

More than a day on foot.

  $ refuel run 170km --time 30h --climb 9000m --weight 70kg --level 0.95 | sed -n '1,9p; /^During/,/^After/p'
  170 km at 10:35/km in 30 h, kcal                         95 % range
    gross         12,899                                    10,370–15,430
    net           10,799   less 2,100 that rest takes       8,270–13,330
    gross per km      76   1.08 kcal per kg and km

  Around it                         grams
    before: carbohydrate             70–280   1–4 g/kg, 1 to 4 h before the start
    on the way: carbohydrate      900–2,700   30–90 g an hour
    after: protein                    21–35   0.3–0.5 g/kg, with the next meal
  During    30 to 60 g of carbohydrate an hour, and up to 90 g by those whose gut is used
            to it: what is above 60 only as glucose and fructose together. Less where the
            run is easy. Beyond a marathon 30 to 50 g and 150 to 400 kcal an hour are
            advised: what can be eaten decides.
  After     Protein with the next meal. The carbohydrate of the day refills the stores;

What is missing, all of it; what is impossible, with the range.

  $ refuel run
  refuel: --weight, --distance and --pace are missing: write --weight 70kg or 154lb, --distance 10km, 6.2mi or marathon, --pace 5:30/km or 8:51/mi or --speed 11km/h or 6.8mph
  [2]
  $ refuel run --json
  refuel: --weight, --distance and --pace are missing: write --weight 70kg or 154lb, --distance 10km, 6.2mi or marathon, --pace 5:30/km or 8:51/mi or --speed 11km/h or 6.8mph
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_MISSING","field":"weight","flag":"--weight","message":"weight, distance and pace are missing: write weight 70kg or 154lb, distance 10km, 6.2mi or marathon, pace 5:30/km or 8:51/mi or speed 11km/h or 6.8mph","value":null,"low":null,"high":null},{"status":"REFUEL_E_MISSING","field":"distance","flag":"--distance","message":"distance: it was not given and is needed; write it like 10km, 6.2mi or marathon","value":null,"low":null,"high":null},{"status":"REFUEL_E_MISSING","field":"pace","flag":"--pace","message":"pace: it was not given and is needed; write it like 5:30/km or 8:51/mi","value":null,"low":null,"high":null}],"error":{"status":"REFUEL_E_MISSING","field":"weight","flag":"--weight","message":"weight, distance and pace are missing: write weight 70kg or 154lb, distance 10km, 6.2mi or marathon, pace 5:30/km or 8:51/mi or speed 11km/h or 6.8mph","value":null,"low":null,"high":null}}
  [2]
  $ refuel run 10km --weight 70kg
  refuel: pace: it was not given and is needed; write it like 5:30/km or 8:51/mi
  [2]
  $ refuel run --weight 70kg --pace 5:00/km
  refuel: distance: it was not given and is needed; write it like 10km, 6.2mi or marathon
  [2]
  $ refuel run 0km --pace 5:00/km --weight 70kg
  refuel: distance: 0 km is outside 0.1..500 km
  [2]
  $ refuel run 900km --pace 5:00/km --weight 70kg
  refuel: distance: 900 km is outside 0.1..500 km
  [2]
  $ refuel run -- -5km --pace 5:00/km --weight 70kg
  refuel: command: "-5km" belongs to no flag; flags begin with --, as refuel help run shows
  [2]
  $ refuel run -5km --pace 5:00/km --weight 70kg
  refuel: distance: -5 km is outside 0.1..500 km
  [2]
  $ refuel run 10km --pace 1:00/km --weight 70kg
  refuel: pace: 1:00/km is outside 2:24/km..30:00/km
  [2]
  $ refuel run 10km --time 5min --weight 70kg
  refuel: time: 5 min is outside 24..300 min for this distance
  [2]
  $ refuel run 10km --pace 5:00/km --weight 70kg --climb 3000m
  refuel: climb: 3000 m is outside 0..2250 m
  [2]
  $ refuel run 10km --pace 5:00/km --weight 70kg --next -1h
  refuel: next: -1 h is outside 0..336 h
  [2]
  $ refuel run 10km --pace 5:00/km --weight 70kg --goal -1lb/week
  refuel: goal: it belongs to plan, and changes nothing here
  [2]
  $ refuel run 10km --pace 5:00/km --weight 70kg --scoff 2
  refuel: scoff: it is not looked at here, and amounts here are not made for it; refuel plan and refuel check take it
  [2]
  $ refuel run 10km --pace 5:00/km --weight 70kg --insulin yes --kidney-disease yes
  refuel: insulin: it is not looked at here, and amounts here are not made for it; refuel plan and refuel check take it
  refuel: kidney-disease: it is not looked at here, and amounts here are not made for it; refuel plan and refuel check take it
  [2]
  $ refuel run 10km --pace 5:00/km --weight 70kg --tme 50min
  refuel: tme: there is no such flag; did you mean --time?
  [2]
  $ refuel plan --time 50min
  refuel: time: it belongs to run; refuel help run tells more
  [2]
  $ refuel run 10km 12km --pace 5:00/km --weight 70kg
  refuel: command: "12km" belongs to no flag; flags begin with --, as refuel help run shows
  [2]

The profile, a file, and flags on top of both. The usual pace serves where this run has none; what a plan takes besides is read and
changes nothing.

  $ refuel me --sex female --age 34 --height 168cm --weight 60kg --pace 6:00/km --run 30km/week --goal -0.2kg/week > /dev/null
  $ refuel run 10km --me | sed -n '1,4p'
  10 km at 6:00/km in 1 h, kcal                            80 % range
    gross            593                                    520–670
    net              536   less 56 that rest takes          460–610
    gross per km      59   0.99 kcal per kg and km
  $ refuel run 10km --me --pace 5:00/km --weight 70kg | sed -n '1,3p'
  10 km at 5:00/km in 50 min, kcal                         80 % range
    gross            681                                    590–770
    net              631   less 51 that rest takes          540–720
  $ refuel run 10km --me --time 50min | sed -n '1,3p'
  10 km at 5:00/km in 50 min, kcal                         80 % range
    gross            584                                    510–660
    net              537   less 47 that rest takes          460–610
  $ echo '{"distance":"6.2mi","pace":"8:51/mi","weight_lb":154,"running":{"terrain":"trail"},"goal":"-1lb/week"}' > file
  $ refuel run --input file | sed -n '1,4p'
  6.2 mi at 8:51/mi in 54 min 52 s, kcal                   80 % range
    gross            764                                    670–860
    net              700   less 64 that rest takes          600–800
    gross per mi     123   1.10 kcal per kg and km
  $ refuel run --input file --distance 10km --terrain road | sed -n '1,4p'
  10 km at 5:30/km in 54 min 59 s, kcal                    80 % range
    gross            683                                    600–770
    net              619   less 64 that rest takes          530–710
    gross per km      68   0.98 kcal per kg and km
  $ echo '{"distance_km":10,"time_min":55,"weight_kg":70,"next_h":6,"id":7}' | refuel run --input - --json | sed 's/,"before.*//'
  {"schema":"refuel/run/1","id":7,"refuel":"0.1.0","distance_km":10,"time_h":0.9166666666666666,"speed_km_h":10.90909090909091,"climb_m":null,"grade":0,"terrain_factor":1,"run_share":1,"weight_kg":70,"basis_kg":70,"running_equation":"re3-2025","gross_kcal":684.7940929370183,"net_kcal":620.6274262703516,"rest_kcal":64.16666666666666,"rest":"met","gross_kcal_kg_km":0.9782772756243119,"net_kcal_kg_km":0.8866106089576452,"sd":{"gross_kcal":68.47940929370183,"net_kcal":68.47940929370183},"interval":{"level":0.8,"gross_kcal":[597.0341987491051,772.5539871249314],"net_kcal":[532.8675320824386,708.3873204582646]}
  $ echo '{"distance":"10km","pce":"5:00/km","days":3,"weight":70}' | refuel run --input -
  refuel: pce: there is no such input; did you mean pace?
  refuel: days: it belongs to project; refuel help project tells more
  refuel: weight: 70 has no unit; write a text like 70kg or 154lb, or the number as weight_kg
  [2]
  $ printf '[{"distance_km":10,"speed_km_h":12,"weight_kg":70},{"distance_km":10}]' | refuel run --input - | sed 's/{"schema"/\n&/g' | cut -c 1-60
  refuel: request 2: weight and pace are missing: write weight 70kg or 154lb, pace 5:30/km or 8:51/mi or speed 11km/h or 6.8mph
  [
  {"schema":"refuel/run/1","refuel":"0.1.0","distance_km":10,"
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_MIS
  $ echo '{"next_h":6,"sex":"male"}' | refuel plan --input -
  refuel: next_h: there is no such input; did you mean session.next_h?
  refuel: age, height and weight are missing: write age 34 or 8months or born 1990-05-17, height 170cm or 5ft7in, weight 70kg or 154lb
  [2]

Every step.

  $ refuel run 10km --pace 5:30/km --weight 70kg --explain --next 6h
   1. Time = 10.000 km / 10.909091 km/h = 0.9167 h
   2. Share that is run = smallest of (largest of ((10.909091 - 6.5) / (8 - 6.5), 0), 1) = 1.00000
      Source: Abe D et al. PLoS ONE 2015. doi:10.1371/journal.pone.0138154
   3. v = 10.909091 km/h / 3.6 = 3.0303 m/s
   4. Power = 4.43 + 1.51 x 3.0303 + 0.37 x 3.0303^2 = 12.4034 W/kg
   5. Cost per km = 12.4034 W/kg x 3600 / 10.909091 km/h / 4184 = 0.9783 kcal/kg/km
   6. Gross = 0.9783 kcal/kg/km x 70.000 kg x 10.0000 km = 684.8 kcal
      Formula: 4.43 + 1.51 v + 0.37 v^2 + 30.43 v g (1 - 1.133^(1 - 1.056^(100 g + 43))); W/kg, v m/s, g fraction
      Source: Looney DP, Hoogkamer W, Kram R. Eur J Appl Physiol 2025;126:1621-33. doi:10.1007/s00421-025-05999-5
      Derived from: treadmill studies, ages 18-44; level speeds of about 1.78-5.70 m/s, grades -45 to +82 %
   7. Rest in the same time = 1 kcal/kg x 70.000 kg x 0.916667 h = 64.2 kcal
      Sex, age and height were not all given: rest is taken as 1 MET, 1 kcal per kg and hour
      Source: Herrmann SD et al. J Sport Health Sci 2024;13:6-12. doi:10.1016/j.jshs.2023.10.010
   8. Net = 684.8 - 64.2 = 620.6 kcal
   9. One standard deviation of the gross cost = 0.1 x 684.8 = 68.5 kcal
  10. Ranges that hold 80 % of persons like this: z: 1.2816 standard deviations either side
      Range of the gross = 684.8 +- 1.2816 x 68.5 = 597.0 to 772.6 kcal
      Range of the net = 620.6 +- 1.2816 x 68.5 = 532.9 to 708.4 kcal
      Before: nothing is named for 60 minutes or less
      Source: Burke LM et al. J Sports Sci 2011;29 Suppl 1:S17-27. doi:10.1080/02640414.2011.585473
  11. Carbohydrate on the way = (0 to 30) g x 0.916667 h = 0.0 to 27.5 g
      Under 45 minutes nothing, under 75 a little, up to 150 an hour by one kind of sugar, beyond by several; it does not depend on the weight
      Source: Jeukendrup A. Sports Med 2014;44 Suppl 1:S25-33. doi:10.1007/s40279-014-0148-z
  12. Most weight to lose by sweating = 0.02 x 70.000 kg = 1.40 kg
      Source: Sawka MN et al. Med Sci Sports Exerc 2007;39:377-90
      Source: Hew-Butler T, Verbalis JG, Noakes TD. Clin J Sport Med 2006;16:283-92
  13. Carbohydrate an hour after it = (1 to 1.2) g/kg x 70.0000 kg = 70.0 to 84.0 g
      With less than 8 h to the next demanding run, for 4 h
      Source: Burke LM et al. J Sports Sci 2011;29 Suppl 1:S17-27. doi:10.1080/02640414.2011.585473
  14. Protein after it = (0.3 to 0.5) g/kg x 70.0000 kg = 21.0 to 35.0 g
      Source: Witard OC et al. Sports Med 2025;55:1361-76. doi:10.1007/s40279-025-02203-8
      To drink for each kg that was lost: 1.5 L
      Source: Shirreffs SM et al. Med Sci Sports Exerc 1996;28(10):1260-71
  15. Note: sex, age and height were not all given: what rest would have taken is 1 kcal per kg and hour

So are answers about health that stand in a request.

  $ for it in 'run 10km --pace 5:00/km' needs; do echo '{"sex":"female","age_y":30,"height_cm":165,"weight_kg":60,"health":{"scoff":2}}' | refuel $it --input -; done
  refuel: health.scoff: it is not looked at here, and amounts here are not made for it; refuel plan and refuel check take it
  refuel: health.scoff: it is not looked at here, and amounts here are not made for it; refuel plan and refuel check take it
  [2]
  $ echo '{"sex":"female","age_y":30,"health":{"scoff":null}}' | refuel needs --input - | head -1
  A day: female, 30 years
