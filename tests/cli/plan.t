The woman of the README: energy with its range, food, checks, and what to know about the numbers.

  $ refuel plan --sex female --age 34 --height 5ft6in --weight 140lb --run 30mi/week --pace 9:30/mi --goal -1lb/week
  Energy, kcal a day                                       80 % range
    resting        1,496   ten-haaf-2014                    1,350–1,650
    living           872   PAL 1.6 for the hours not running
    running          389   30 mi a week at 9:30/mi, net of resting
    total          2,758                                    2,390–3,130
    goal            -500   -1 lb/week, at first
    eat            2,258                                    1,890–2,630

  A day's food       grams          range   per kg
    carbohydrate       340         277–404      5.4
    protein            102         102–152      1.6
    fat                 55           50–88      0.9
    fibre               25
  Checks
    low     energy availability            43 kcal/kg FFM/d (34–51)  45 or more
    ok      rate of loss                   0.71 % a week             1.00 or less
            faster than the 0.7 % that kept muscle best in one trial of 24 athletes
    ok      energy floor, carbohydrate for the training, carbohydrate minimum, protein,
            fat, split into macronutrients, weight for height
  Note: 4 h of running a week or more selects the row for athletes; below it the resting
        estimate is up to 12 % lower
  Sources: refuel plan --explain        Information, not medical advice.

The same person in metric units gives the same numbers, shown in metric units.

  $ refuel plan --sex female --age 34 --height 167.64cm --weight 63.5029318kg --run 48.28032km/week --speed 10.164278km/h --goal -0.45359237kg/week | sed -n 1,7p
  Energy, kcal a day                                       80 % range
    resting        1,496   ten-haaf-2014                    1,350–1,650
    living           872   PAL 1.6 for the hours not running
    running          389   48 km a week at 5:54/km, net of resting
    total          2,758                                    2,390–3,130
    goal            -500   -0.45 kg/week, at first
    eat            2,258                                    1,890–2,630

Only who: what depends on the running is said to be unknown, never ok.

  $ refuel plan --sex male --age 45 --height 178cm --weight 80kg
  Energy, kcal a day                                       80 % range
    resting        1,692   mifflin-1990                     1,500–1,890
    living         1,016   PAL 1.6 for the hours not running
    running            0   running volume not given
    total          2,708                                    2,260–3,160
    goal               0   maintain
    eat            2,708                                    2,260–3,160

  A day's food       grams          range   per kg
    carbohydrate       352         130–400      4.4
    protein             88           80–96      1.1
    fat                105          60–105      1.3
    fibre               38
  Checks
    unknown energy availability            -                         25 or more
    unknown carbohydrate for the training  352 g/d
    unknown protein                        88 g/d                    96 to 200
    ok      energy floor, carbohydrate minimum, fat, split into macronutrients, weight for
            height
  Note: no running volume was given: it counts as 0, and what depends on training is not
        judged
  Note: whether you train is not known: the resting estimate may be 5 to 12 % low for
        somebody who does
  Sources: refuel plan --explain        Information, not medical advice.

JSON has every digit; the shortest that read back.

  $ refuel plan --sex male --age 45 --height 178cm --weight 80kg --run 0km/week --json | grep -o '"energy":.*,"goal":{[^}]*}'
  "energy":{"method":"ledger","resting_equation":"mifflin-1990","resting_reason":"an adult who is not an athlete","running_equation":null,"total_equation":null,"living_pal":1.6,"running_h_week":0,"running_gross_kcal_d":0,"resting_kcal_d":1692.5,"living_kcal_d":1015.5000000000001,"running_kcal_d":0,"total_kcal_d":2708,"goal_kcal_d":0,"intake_kcal_d":2708,"sd":{"resting_kcal_d":152.325,"total_kcal_d":351.9260632931298},"interval":{"level":0.8,"resting_kcal_d":[1497.2876577784186,1887.7123422215814],"total_kcal_d":[2256.9886026307413,3159.0113973692587],"intake_kcal_d":[2256.9886026307413,3159.0113973692587]}},"goal":{"requested_kg_week":0,"accepted":true,"applied_kg_week":0,"safe_kg_week":0,"mildest_kg_week":0,"reasons":[]}

Every step with its numbers and its source.

  $ refuel plan --sex female --age 34 --height 5ft6in --weight 140lb --run 30mi/week --pace 9:30/mi --goal -1lb/week --explain
   1. Body mass index = 63.502932 kg / (1.6764 m)^2 = 22.5964 kg/m2
   2. Body fat by cun-bae-2012 = -44.988 + 0.503 x 34.00 + 10.689 x 1 + 3.172 x 22.5964 + (-0.026) x 22.5964^2 + 0.181 x 22.5964 x 1 + (-0.02) x 22.5964 x 34.00 + (-0.005) x 22.5964^2 x 1 + 0.00021 x 22.5964^2 x 34.00 = 31.02 %
      Formula: -44.988 + 0.503 A + 10.689 F + 3.172 BMI - 0.026 BMI^2 + 0.181 BMI F - 0.02 BMI A - 0.005 BMI^2 F + 0.00021 BMI^2 A; % fat, A years, F 1 for women and 0 for men, BMI kg/m2
      Source: Gómez-Ambrosi J et al. Diabetes Care 2012;35:383-8. doi:10.2337/dc11-1334
      Derived from: 6510 people (67 % women), 18-80 y, air displacement
   3. Fat-free mass = 63.502932 x (1 - 31.02 / 100) = 43.804 kg
   4. Resting = (122.502 + 49.94 x 63.502932 + 2459.053 x 1.6764 - 34.014 x 34.00) kJ / 4.184 = 1496.1 kcal/d
      Equation: ten-haaf-2014, because: an athlete of 18 to 35. W kg, H cm or m, A years
      Formula: 49.940 W + 2459.053 H - 34.014 A + 799.257 S + 122.502; kJ/d, W kg, H m, A years, S 1 for men and 0 for women
      Source: ten Haaf T, Weijs PJM. PLoS ONE 2014;9:e108460. doi:10.1371/journal.pone.0108460
      Derived from: 90 recreational athletes (53 men, 37 women), 18-35 y, training 9.1 +- 5.0 h a week
      One standard deviation between persons = 7.8 / 100 x 1496.1 = 116.7 kcal/d
      Source: O'Neill JER, Corish CA, Horner K. Sports Med 2023;53:2373-98. doi:10.1007/s40279-023-01896-z
   5. Running time = 48.28032 km / 7 / 10.164278 km/h = 0.6786 h a day
   6. v = 10.164278 km/h / 3.6 = 2.8234 m/s
   7. Power = 4.43 + 1.51 x 2.8234 + 0.37 x 2.8234^2 = 11.6429 W/kg
   8. Cost per km = 11.6429 W/kg x 3600 / 10.164278 km/h / 4184 = 0.9856 kcal/kg/km
   9. Gross cost = 0.9856 kcal/kg/km x 63.502932 kg x 48.28032 km / 7 = 431.7 kcal/d
      Formula: 4.43 + 1.51 v + 0.37 v^2 + 30.43 v g (1 - 1.133^(1 - 1.056^(100 g + 43))); W/kg, v m/s, g fraction
      Source: Looney DP, Hoogkamer W, Kram R. Eur J Appl Physiol 2025;126:1621-33. doi:10.1007/s00421-025-05999-5
      Derived from: treadmill studies, ages 18-44; level speeds of about 1.78-5.70 m/s, grades -45 to +82 %
  10. Running, net of resting = 431.7 - 1496.1 x 0.6786 / 24 = 389.4 kcal/d
  11. Living = 1496.1 x (1.6 - 1) x (1 - 0.6786 / 24) = 872.3 kcal/d
      The activity level outside running is not given: 1.6
      Source: Convention of this project; the pages of docs/ give the reasons (docs/ledger.md)
      The running hours leave this term: their resting metabolism is in the cost of running already
  12. Total = 1496.1 + 872.3 + 389.4 = 2757.8 kcal/d
  13. SD of the total = sqrt((1.6 x (1 - 0.6786 / 24) x 116.7)^2 + (0.15 x (1 - 0.6786 / 24) x 1496.1)^2 + (0.1 x 431.7)^2) = 286.9 kcal/d
      Independent errors of resting energy, of the activity level outside running (0.15) and of running (10 %)
      Source: Convention of this project; the pages of docs/ give the reasons
  14. Ranges that hold 80 % of persons like this: z: 1.2816 standard deviations either side
      Range of resting = 1496.1 +- 1.2816 x 116.7 = 1346.6 to 1645.7 kcal/d
      Range of the total = 2757.8 +- 1.2816 x 286.9 = 2390.0 to 3125.5 kcal/d
  15. Goal asked for: -0.453592 kg/week
  16. Fastest loss that is no risk = -1.5 / 100 x 63.502932 kg = -0.9525 kg/week
      Floor = largest of (resting 1496.1, 1200, 30 x 43.804 kg + running 389.4) = 1703.5 kcal/d
      Loss that eats the floor = (1703.5 - 2757.8) / 500 x 0.45359237 = -0.9564 kg/week
      Goal that crosses no floor = smallest of (0, largest of (-0.453592, -0.9525, -0.9564)) = -0.453592 kg/week
  17. Goal = -0.453592 kg/week / 0.45359237 x 500 kcal = -500.0 kcal/d
      Source: Wishnofsky M. Am J Clin Nutr 1958;6:542-6. doi:10.1093/ajcn/6.5.542 (3500 kcal per pound: the first weeks only)
  18. Eat = 2757.8 + (-500.0) = 2257.8 kcal/d
      Range of the intake = 2390.0 to 3125.5 + (-500.0) = 1890.0 to 2625.5 kcal/d
  19. Training = 0.6786 h x 60 = 40.71 minutes a day
      Ranges: 3 to 5 g/kg at 0 min, 5 to 7 at 60, 6 to 10 at 120, 6 to 10 at 180, 8 to 12 at 270 and more; straight lines between
      Band from = 3 + (40.71 - 0) / (60 - 0) x (5 - 3) = 4.3571 g/kg
      Band to = 5 + (40.71 - 0) / (60 - 0) x (7 - 5) = 6.3571 g/kg
      Source: Burke LM et al. J Sports Sci 2011;29 Suppl 1:S17-27. doi:10.1080/02640414.2011.585473
  20. Carbohydrate for the training, never below the reference intake
      At least = largest of (reference 130 g, 4.3571 g/kg x 63.502932 kg) = 276.69 g
      At most = largest of (276.69, 6.3571 g/kg x 63.502932 kg) = 403.70 g
      The plan aims at the middle = (276.69 + 403.70) / 2 = 340.19 g
  21. Protein, by the hours of running, the deficit and the age
      Running = 0.6786 h x 7 = 4.750 h a week
      Ranges: 1 to 1.2 g/kg, from 3 h of running a week 1.4 to 1.8, from 7 h 1.6 to 2
      Straight lines between, from 0.5 h before a limit to 0.5 h behind it; in a deficit 1.6 to 2.4 g/kg
      A deficit is an intake below = 2757.8 - smallest of (250, 0.1 x 2757.8) = 2507.8 kcal
      Never below the reference intake, 0.8 g/kg
      Protein = 1.6 to 2.4 g/kg x 63.502932 kg = 101.60 to 152.41 g
      Source: Hector AJ, Phillips SM. Int J Sport Nutr Exerc Metab 2018;28:170-7. doi:10.1123/ijsnem.2017-0273
      The plan takes the lower edge, because of the deficit: 101.60 g
      Enough from = 1.6 g/kg x 63.502932 kg = 101.60 g
  22. Fat, from 0.2 to 0.35 of the energy, with a least per kg and of essential fats
      Fat, least = largest of (0.2 x 2257.8 kcal / 9, 0.5 g/kg x 63.502932 kg, essential fats 13.1 g) = 50.17 g
      Fat, most = largest of (0.35 x 2257.8 kcal / 9, 50.17) = 87.80 g
      Source: Institute of Medicine. Dietary Reference Intakes for Energy, Carbohydrate, Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. 2002/2005. doi:10.17226/10490
  23. Least carbohydrate for the training, and protein = 4 x 276.69 + 4 x 101.60 = 1513.2 kcal
      All targets fit from = largest of (1513.2 / (1 - 0.2), 1513.2 + 9 x largest of (0.5 g/kg x 63.502932 kg, 13.1 g)) = 1891.5 kcal
  24. Carbohydrate, least = largest of (smallest of (276.69, 3 g/kg x 63.502932 kg), reference 130 g) = 190.51 g
      Protein, least = largest of (smallest of (101.60, 1.2 g/kg x 63.502932 kg), reference 0.8 g/kg x 63.502932 kg) = 76.20 g
      Energy of both = 4 x 190.51 + 4 x 76.20 = 1066.8 kcal
      Least energy = largest of (1066.8 / (1 - 0.2), 1066.8 + 9 x essential fats 13.1 g) = 1333.6 kcal
  25. Everything fits: fat, carbohydrate and protein take what is left, in the documented order
  26. Left for more = 2257.8 - 4 x 340.19 - 4 x 101.60 - 9 x 50.17 = 39.0 kcal
      Fat takes it, up to 35 % of the energy = smallest of (0.35 x 2257.8 / 9, 50.17 + 39.0 / 9) = 54.51 g
  27. Energy of the food = carbohydrate 340.19 g x 4 + protein 101.60 g x 4 + fat 54.51 g x 9 = 2257.8 kcal
  28. Fibre = smallest of (14 x 2257.8 kcal / 1000, reference 25 g) = 25.00 g
      Source: Institute of Medicine. Dietary Reference Intakes for Energy, Carbohydrate, Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. 2002/2005. doi:10.17226/10490
  29. energy-floor: ok: 2257.77 kcal/d, at least 1703.50; above every floor of intake
      Floor = largest of (resting 1496.1, 1200, 30 x 43.804 kg + running 389.4) = 1703.5 kcal/d
      Source: Loucks AB, Thuma JR. J Clin Endocrinol Metab 2003;88:297-311. doi:10.1210/jc.2002-020369
  29. loss-rate: ok: 0.71 % of body weight per week, at most 1.00; faster than the 0.7 % that kept muscle best in one trial of 24 athletes
      Rate = 0.453592 / 63.502932 kg x 100 = 0.71 % a week
      Source: Garthe I et al. Int J Sport Nutr Exerc Metab 2011;21:97-104. doi:10.1123/ijsnem.21.2.97
  30. energy-availability: low: 42.65 kcal/kg FFM/d, at least 45.00; reduced: acceptable for a short planned loss; 45 or more is replete; body fat is a guess here: give body-fat, or neck and waist (women: also hip)
      Energy availability = (2257.8 - running 389.4) / 43.804 kg = 42.65 kcal/kg FFM/d
      Range = 42.65 +- sqrt((0.15 x 2257.8 / 43.804)^2 + (0.2 x 389.4 / 43.804)^2 + (0.08 x 42.65)^2) = 34.02 to 51.29
      Errors of the intake (15 %), of running (20 %) and of the fat-free mass (8 %, a guess)
      Source: Convention of this project; the pages of docs/ give the reasons (the errors: docs/intervals.md)
      A range of 80 % that reaches below 30 is never ok
      In a deficit 45 is asked for
      Source: Burke LM, Lundy B, Fahrenholtz IL, Melin AK. Int J Sport Nutr Exerc Metab 2018;28:350-63
  32. carbohydrate-training-load: ok: 340.19 g/d, at least 276.69, at most 403.70; enough for the training
      At least = largest of (reference 130 g, 4.3571 g/kg x 63.502932 kg) = 276.69 g
      At most = largest of (276.69, 6.3571 g/kg x 63.502932 kg) = 403.70 g
      Source: Burke LM et al. J Sports Sci 2011;29 Suppl 1:S17-27. doi:10.1080/02640414.2011.585473
  33. carbohydrate-minimum: ok: 340.19 g/d, at least 130.00; at least the reference intake
      Source: Institute of Medicine. Dietary Reference Intakes for Energy, Carbohydrate, Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. 2002/2005. doi:10.17226/10490
  34. protein-daily: ok: 101.60 g/d, at least 101.60, at most 158.76; enough for training and repair
      At least = 1.6 g/kg x 63.502932 kg = 101.60 g; at most = 2.5 g/kg x 63.502932 kg = 158.76 g
      Source: Hector AJ, Phillips SM. Int J Sport Nutr Exerc Metab 2018;28:170-7. doi:10.1123/ijsnem.2017-0273
  35. fat-minimum: ok: 54.51 g/d, at least 50.17; enough for essential fats and vitamins
      Fat, least = largest of (0.2 x 2257.8 kcal / 9, 0.5 g/kg x 63.502932 kg, essential fats 13.1 g) = 50.17 g
      Source: Institute of Medicine. Dietary Reference Intakes for Energy, Carbohydrate, Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. 2002/2005. doi:10.17226/10490
  36. macro-split: ok: 2257.77 kcal/d, at least 1891.48; carbohydrate, protein and fat fit into the energy
      Source: Convention of this project; the pages of docs/ give the reasons
  36. weight-status: ok: 22.60 kg/m2, at least 18.50; the weight is not low for the height
      Adults: from 18.5; 17.5 and less, and under 16, are referred
      Source: WHO Expert Consultation. Lancet 2004;363:157-63. doi:10.1016/S0140-6736(03)15268-3
  37. Note: 4 h of running a week or more selects the row for athletes; below it the resting estimate is up to 12 % lower

What every equation and method says about one person.

  $ refuel plan --sex male --age 30 --height 180cm --weight 75kg --run 40km/week --compare
    Resting equation           resting    total, kcal a day
    bernstein-1983               1,462    2,712   for another body mass index
    mifflin-1990-w               1,504    2,777
    livingston-2005-pooled       1,552    2,852
    livingston-2005-pooled-age   1,592    2,914
    mifflin-1990-w-sex           1,626    2,969
    owen-1987                    1,644    2,996
    henry-2005                   1,654    3,012
    henry-2005-wh                1,688    3,066
    livingston-2005-w            1,697    3,079
    livingston-2005              1,722    3,119
    mueller-2004-bmi             1,730    3,130
    mifflin-1990                 1,730    3,131
    mifflin-1990-unified         1,732    3,133
    schofield-1985-wh            1,733    3,135
    schofield-1985               1,734    3,136
    mueller-2004                 1,747    3,157
    fao-1985                     1,749    3,160
    weijs-2010                   1,749    3,161   for another body mass index
    iom-2005-bee                 1,760    3,177
    iom-2005-bee-normal          1,772    3,196
    lazzer-2010                  1,774    3,199   for another body mass index
    fao-1985-wh                  1,777    3,205
    roza-shizgal-1984            1,787    3,219
    harris-benedict-1919         1,796    3,233
    de-lorenzo-2001              1,802    3,243
    tinsley-2019                 1,870    3,349
    de-lorenzo-1999              1,924    3,434
  * ten-haaf-2014                1,930    3,442
    korth-2007                   1,964    3,496
    from 1,462 to 1,964: 502 apart

    Method of the whole day    resting    total, kcal a day
    nasem-2023                   1,930    3,047   active
    iom-2005                     1,930    3,082   active
    fao-2004                     1,734    3,207   moderate
    multiplier                   1,930    3,328   active
  * ledger                       1,930    3,442
    from 3,047 to 3,442: 396 apart

  * used by the plan; the resting equation because: an athlete of 18 to 35.

The request from a file, from standard input, and with flags on top of it.

  $ echo '{"sex":"male","age":30,"height_cm":180,"weight_kg":75,"running":{"distance_km_week":40}}' > man.json
  $ refuel plan --input man.json | grep '  total'
    total          3,442                                    2,970–3,920
  $ refuel plan --input - < man.json | grep '  total'
    total          3,442                                    2,970–3,920
  $ refuel plan --input man.json --weight 80kg --run 0km/week | grep '  total'
    total          2,848                                    2,370–3,320
  $ refuel plan --weight 80kg --input=man.json --run=0km/week | grep '  total'
    total          2,848                                    2,370–3,320

A flag replaces the input that it excludes in the file: a date of birth the age, a speed the pace.

  $ echo '{"sex":"male","age":30,"height_cm":180,"weight_kg":75,"body_fat":"20%","running":{"distance_km_week":40,"pace":"5:00/km"}}' > both.json
  $ refuel plan --input both.json --speed 10km/h | grep '  running'
    running          380   40 km a week at 6:00/km, net of resting
  $ refuel plan --input both.json --born 1961-11-01 --json | grep -o '"resting_equation":"[^"]*"'
  "resting_equation":"henry-2005-wh"
  $ refuel plan --input both.json --fat-free-mass 66kg --json | grep -o '"fat_free_mass_kg":[0-9.]*'
  "fat_free_mass_kg":66

No colour here, since this is no terminal, and no trailing blanks.

  $ refuel plan --sex male --age 45 --height 178cm --weight 80kg --goal -2lb/week | grep -c "$(printf '\033')"
  0
  [1]
  $ NO_COLOR=1 refuel plan --sex male --age 45 --height 178cm --weight 80kg --goal -2lb/week | grep -c ' $'
  0
  [1]

Amounts that do not fit are cut and named; what fat leaves over goes to carbohydrate, then to protein and again to fat. No split
holds so little, and no goal helps.

  $ refuel plan --input man.json --goal -2lb/week --resting 1500kcal | sed -n '/food/,/Checks/p'
  A day's food       grams          range   per kg
    carbohydrate       264         311–461      3.5
    protein             90         120–180      1.2
    fat                 39           39–69      0.5
    fibre               25
    cut to fit: carbohydrate to the lower edge for the training; protein; carbohydrate to
                that of a day of rest
  Checks
  $ refuel plan --input man.json --climb 900m/week --terrain trail --living on-feet | sed -n '/food/,/^  ok/p'
  A day's food       grams          range   per kg
    carbohydrate       461         311–461      6.1
    protein            150         105–150      2.0
    fat                146          84–146      2.0
    fibre               38
  Checks
    high    carbohydrate for the training  491 g/d                   311 to 461
    ok      energy floor, energy availability, carbohydrate minimum, protein, fat, split

A girl of 14, a man of 83, a body mass index over 30, more running than people sustain, a wider interval.

  $ refuel plan --sex female --age 14 --height 160cm --weight 50kg --run 25km/week --pace 6:00/km
  Energy, kcal a day                                       80 % range
    resting        1,329   henry-2005-wh                    1,190–1,460
    living           785   PAL 1.6 for the hours not running
    running          157   25 km a week at 6:00/km, net of resting
    total          2,271                                    1,940–2,600
    goal               0   maintain
    eat            2,271                                    1,940–2,600

  A day's food       grams          range   per kg
    carbohydrate       286         186–286      5.7
    protein             83           50–83      1.7
    fat                 88           63–88      1.8
    fibre               26
  Checks
    high    carbohydrate for the training  314 g/d                   186 to 286
    ok      energy floor, energy availability, carbohydrate minimum, protein, fat, split
            into macronutrients, weight for height
  Note: the running and living terms were derived in adults
  Sources: refuel plan --explain        Information, not medical advice.
  $ refuel plan --sex male --age 83 --height 170cm --weight 68kg --run 10km/week --pace 8:00/km | sed -n '2,6p; /food/,/fibre/p'
    resting        1,439   henry-2005-wh                    1,240–1,640
    living           857   PAL 1.6 for the hours not running
    running           91   10 km a week at 8:00/km, net of resting
    total          2,387                                    1,960–2,810
    goal               0   maintain
  A day's food       grams          range   per kg
    carbohydrate       306         198–366      4.5
    protein             82              82      1.2
    fat                 93           53–93      1.4
    fibre               30
  $ refuel plan --sex male --age 45 --height 180cm --weight 120kg --run 15km/week --pace 6:15/km --goal -0.5kg/week | sed '/^Checks/,/^ *minimum/d'
  Energy, kcal a day                                       80 % range
    resting        2,105   mifflin-1990                     1,860–2,350
    living         1,251   PAL 1.6 for the hours not running
    running          236   15 km a week at 6:15/km, net of resting
    total          3,592                                    3,040–4,150
    goal            -551   -0.5 kg/week, at first
    eat            3,041                                    2,480–3,600

  A day's food       grams          range   per kg
    carbohydrate       380         266–494      4.2
    protein            145         145–218      1.6
    fat                104          68–118      1.2
    fibre               38
  $ refuel plan --sex male --age 30 --height 180cm --weight 70kg --run 350km/week --pace 5:00/km --living physical | sed -n '5p; /Note/,$p'
    total          6,343                                    5,740–6,950
  Note: 4 h of running a week or more selects the row for athletes; below it the resting
        estimate is up to 12 % lower
  Note: the total is above 2.5 times resting energy, about the most that people sustain
        for months
  Sources: refuel plan --explain        Information, not medical advice.
  $ refuel plan --input man.json --level 0.95 | sed -n 1,7p
  Energy, kcal a day                                       95 % range
    resting        1,930   ten-haaf-2014                    1,630–2,220
    living         1,130   PAL 1.6 for the hours not running
    running          383   40 km a week, pace not given, net of resting
    total          3,442                                    2,720–4,170
    goal               0   maintain
    eat            3,442                                    2,720–4,170
