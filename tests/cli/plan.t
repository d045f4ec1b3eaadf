The woman of the README: energy with its range, food, checks, and what to know about the numbers.

  $ refuel plan --sex female --age 34 --height 5ft6in --weight 140lb --run 30mi/week --pace 9:30/mi --goal -1lb/week
  Energy, kcal a day                                       80 % range
    resting        1,451   ten-haaf-2014 69 %               1,270–1,630
                           mifflin-1990 31 %
    living           846   activity level 1.6 when not running
    running          391   30 mi a week at 9:30/mi, net of resting
    total          2,688                                    2,290–3,080
    goal            -500   -1 lb/week, at first
    eat            2,188                                    1,790–2,580

  A day's food       grams          range   per kg
    carbohydrate       336         277–403      5.3
    protein            102         102–152      1.6
    fat                 49           49–85      0.8
    fibre               25
  Checks
    low     energy availability            38 kcal/kg fat-free (31–46)  45 or more
            reduced: acceptable for a short planned loss; 45 kcal/kg or more is replete;
            body fat is a guess here: give body-fat, or neck, waist and hip
    ok      rate of loss                   0.71 % a week                1 or less
            faster than the 0.7 % that kept muscle best in one trial of 24 athletes
    ok      energy floor, carbohydrate for the training, carbohydrate minimum, protein,
            fat, energy for all targets, weight for height
  Note: 4.8 h of running a week make an athlete in part: 1,451 kcal a day at rest; without
        training it would be 1,352 kcal, of an athlete 1,496 kcal; say whether you are one
        if you know
  Sources: refuel plan --explain        Information, not medical advice.

The same person in metric units gives the same numbers, shown in metric units.

  $ refuel plan --sex female --age 34 --height 167.64cm --weight 63.5029318kg --run 48.28032km/week --speed 10.164278km/h --goal -0.45359237kg/week | sed -n 1,7p
  Energy, kcal a day                                       80 % range
    resting        1,451   ten-haaf-2014 69 %               1,270–1,630
                           mifflin-1990 31 %
    living           846   activity level 1.6 when not running
    running          391   48 km a week at 5:54/km, net of resting
    total          2,688                                    2,290–3,080
    goal            -500   -0.45 kg/week, at first

Only who: what depends on the running is said to be unknown, never ok.

  $ refuel plan --sex male --age 45 --height 178cm --weight 80kg
  Energy, kcal a day                                       80 % range
    resting        1,692   mifflin-1990                     1,500–1,890
    living         1,016   activity level 1.6 when not running
    running            0   running volume not given
    total          2,708                                    2,260–3,160
    goal               0   maintain
    eat            2,708                                    2,260–3,160

  A day's food       grams          range   per kg
    carbohydrate       352         130–400      4.4
    protein             88           80–96      1.1
    fat                105          61–105      1.3
    fibre               38
  Checks
    ok      energy floor, carbohydrate minimum, fat, energy for all targets, weight for
            height
    unknown energy availability, carbohydrate for the training, protein
            to judge more, give --run
  Note: no running volume was given: the ledger takes it as 0, and what depends on
        training is not judged
  Note: whether you train is not known: 1,692 kcal a day at rest are for somebody who does
        not, an athlete has 1,901 kcal
  Sources: refuel plan --explain        Information, not medical advice.

JSON has every digit; the shortest that read back.

  $ refuel plan --sex male --age 45 --height 178cm --weight 80kg --run 0km/week --json | grep -o '"energy":.*,"goal":{[^}]*}'
  "energy":{"method":"ledger","resting_equation":"mifflin-1990","resting_parts":[{"equation":"mifflin-1990","share":1,"kcal_d":1692.5,"at_35":false}],"athletes_share":0,"resting_untrained_kcal_d":1692.5,"resting_athlete_kcal_d":1900.553745219885,"resting_reason":"by age and sex; no training counts","running_equation":null,"total_equation":null,"living_pal":1.6,"running_h_week":0,"run_share":1,"running_gross_kcal_d":0,"resting_kcal_d":1692.5,"living_kcal_d":1015.5000000000001,"running_kcal_d":0,"total_kcal_d":2708,"goal_kcal_d":0,"intake_kcal_d":2708,"sd":{"resting_kcal_d":152.325,"total_kcal_d":351.9260632931298},"interval":{"level":0.8,"resting_kcal_d":[1497.2876577784186,1887.7123422215814],"total_kcal_d":[2256.9886026307413,3159.0113973692587],"intake_kcal_d":[2256.9886026307413,3159.0113973692587]}},"goal":{"requested_kg_week":0,"accepted":true,"applied_kg_week":0,"safe_kg_week":0,"mildest_kg_week":0,"reasons":[]}

Every step with its numbers and its source.

  $ refuel plan --sex female --age 34 --height 5ft6in --weight 140lb --run 30mi/week --pace 9:30/mi --goal -1lb/week --explain
   1. Share that is run = smallest of (largest of ((10.164278 - 6.5) / (8 - 6.5), 0), 1) = 1.00000
      Source: Abe D et al. PLoS ONE 2015. doi:10.1371/journal.pone.0138154
   2. Hours a week = 48.28032 km / 10.164278 km/h = 4.7500 h
   3. Share that trains = 1.00000 x smallest of (largest of ((4.7500 - 2) / (6 - 2), 0), 1) = 0.687500
   4. Body mass index = 63.502932 kg / (1.6764 m)^2 = 22.5964 kg/m2
   5. Body fat by cun-bae-2012 = -44.988 + 0.503 x 34.00 + 10.689 x 1 + 3.172 x 22.5964 + (-0.026) x 22.5964^2 + 0.181 x 22.5964 x 1 + (-0.02) x 22.5964 x 34.00 + (-0.005) x 22.5964^2 x 1 + 0.00021 x 22.5964^2 x 34.00 = 31.020 %
      Formula: -44.988 + 0.503 A + 10.689 F + 3.172 BMI - 0.026 BMI^2 + 0.181 BMI F - 0.02 BMI A - 0.005 BMI^2 F + 0.00021 BMI^2 A; % fat, A years, F 1 for women and 0 for men, BMI kg/m2
      Source: Gómez-Ambrosi J et al. Diabetes Care 2012;35:383-8. doi:10.2337/dc11-1334
      Derived from: 6510 people (67 % women), 18-80 y, air displacement
   6. Athlete's body = 0.687500 x smallest of (largest of ((34.00 - 16) / (20 - 16), 0), 1) x smallest of (largest of ((22.5964 - 35) / (27 - 35), 0), 1) = 0.687500
      The share that trains, as far as age and body mass index are those of the athletes studied
   7. Fat-free mass = smallest of (63.502932 x (1 - 31.020 / 100) x (1 + 0.1 x 0.687500), 55.883) = 46.816 kg
      The formulas read low in athletes: 202 measured at the Australian Institute of Sport; the second is the most that a body can have
   8. Body fat = (1 - 46.816 / 63.502932) x 100 = 26.28 %
   9. Resting by ten-haaf-2014 = (122.502 + 49.94 x 63.502932 + 2459.053 x 1.6764 - 34.014 x 34.00) kJ / 4.184 = 1496.1 kcal/d
      Formula: 49.940 W + 2459.053 H - 34.014 A + 799.257 S + 122.502; kJ/d, W kg, H m, A years, S 1 for men and 0 for women
      Source: ten Haaf T, Weijs PJM. PLoS ONE 2014;9:e108460. doi:10.1371/journal.pone.0108460
      Derived from: 90 recreational athletes (53 men, 37 women), 18-35 y, training 9.1 +- 5.0 h a week
  10. Resting by mifflin-1990 = (-161 + 10 x 63.502932 + 6.25 x 167.64 - 5 x 34.00) kcal = 1351.8 kcal/d
      Formula: men 10 W + 6.25 H - 5 A + 5; women 10 W + 6.25 H - 5 A - 161; kcal/d, W kg, H cm, A years
      Source: Mifflin MD et al. Am J Clin Nutr 1990;51:241-7. doi:10.1093/ajcn/51.2.241
      Derived from: 498 people (251 men, 247 women), 19-78 y (45 +- 14), 264 of normal weight, 234 obese, BMI 17-42
  11. Resting = 0.687500 x 1496.1 + 0.312500 x 1351.8 = 1451.0 kcal/d
      Because: an athlete in part, by the hours of running, the age and the body mass index
  12. Error of the general equations = 0.08 + 0.01 x 1.000000 + 0.02 x 0.000000 = 0.090000
      Source: Frankenfield D et al. J Am Diet Assoc 2005;105:775-89. doi:10.1016/j.jada.2005.02.005
  13. Error of the equations for athletes = 0.1 + 0.02 x 0.000000 = 0.100000
      Source: O'Neill JER, Corish CA, Horner K. Sports Med 2023;53:2373-98. doi:10.1007/s40279-023-01896-z
  14. Error of the mixture = (1 - 0.687500) x 0.090000 + 0.687500 x 0.100000 = 0.096875
  15. One standard deviation of resting energy = 0.096875 x 1451.0 = 140.6 kcal/d
  16. Time on foot = 48.28032 km / 7 / 10.164278 km/h = 0.6786 h a day
  17. v = 10.164278 km/h / 3.6 = 2.8234 m/s
  18. Power = 4.43 + 1.51 x 2.8234 + 0.37 x 2.8234^2 = 11.6429 W/kg
  19. Cost per km = 11.6429 W/kg x 3600 / 10.164278 km/h / 4184 = 0.9856 kcal/kg/km
  20. Gross cost = 0.9856 kcal/kg/km x 63.502932 kg x 48.28032 km / 7 = 431.7 kcal/d
      Formula: 4.43 + 1.51 v + 0.37 v^2 + 30.43 v g (1 - 1.133^(1 - 1.056^(100 g + 43))); W/kg, v m/s, g fraction
      Source: Looney DP, Hoogkamer W, Kram R. Eur J Appl Physiol 2025;126:1621-33. doi:10.1007/s00421-025-05999-5
      Derived from: treadmill studies, ages 18-44; level speeds of about 1.78-5.70 m/s, grades -45 to +82 %
  21. Running, net of resting = 431.7 - 1451.0 x 0.6786 / 24 = 390.7 kcal/d
  22. Level of the hours not running: 1.600000 of resting energy
      Source: Convention of this project; the pages of docs/ give the reasons (docs/ledger.md)
  23. Living = 1451.0 x (1.600000 - 1) x (1 - 0.6786 / 24) = 846.0 kcal/d
      The running hours leave this term: their resting metabolism is in their cost already
  24. Total = 1451.0 + 846.0 + 390.7 = 2687.6 kcal/d
  25. SD of the total = sqrt((1.600000 x (1 - 0.6786 / 24) x 140.6)^2 + (0.15 x (1 - 0.6786 / 24) x 1451.0)^2 + (0.1 x 431.7)^2) = 307.2 kcal/d
      Independent errors of resting energy, of the activity level of daily life (0.15), of running (10 %)
      Source: Convention of this project; the pages of docs/ give the reasons
  26. Ranges that hold 80 % of persons like this: z: 1.2816 standard deviations either side
      Range of resting = 1451.0 +- 1.2816 x 140.6 = 1270.9 to 1631.1 kcal/d
      Range of the total = 2687.6 +- 1.2816 x 307.2 = 2294.0 to 3081.3 kcal/d
  27. Goal asked for: -0.453592 kg/week
  28. Fastest loss that is no risk = -1.5 / 100 x 63.502932 kg = -0.9525 kg/week
      Floor = largest of (resting 1451.0, 1200, 30 x 46.816 kg + running 390.7) = 1795.1 kcal/d
      Loss that eats the floor = (1795.1 - 2687.6) / 500 x 0.45359237 = -0.8097 kg/week
      Goal that crosses no floor = smallest of (0, largest of (-0.453592, -0.9525, -0.8097)) = -0.453592 kg/week
  29. Goal = -0.453592 kg/week / 0.45359237 x 500 kcal = -500.0 kcal/d
      Source: Wishnofsky M. Am J Clin Nutr 1958;6:542-6. doi:10.1093/ajcn/6.5.542 (3500 kcal per pound: the first weeks only)
  30. Eat = 2687.6 + (-500.0) = 2187.6 kcal/d
      Range of the intake = 2294.0 to 3081.3 + (-500.0) = 1794.0 to 2581.3 kcal/d
  31. Training = 0.6786 h x 60 = 40.71 minutes a day
      Ranges: 3 to 5 g/kg at 0 min, 5 to 7 at 60, 6 to 10 at 120, 6 to 10 at 180, 8 to 12 at 270 and more; straight lines between
      Band from = 3 + (40.71 - 0) / (60 - 0) x (5 - 3) = 4.3571 g/kg
      Band to = 5 + (40.71 - 0) / (60 - 0) x (7 - 5) = 6.3571 g/kg
      Source: Burke LM et al. J Sports Sci 2011;29 Suppl 1:S17-27. doi:10.1080/02640414.2011.585473
  32. Carbohydrate for the training, never below the reference intake
      At least = largest of (reference 130 g, 4.3571 g/kg x 63.502932 kg) = 276.69 g
      At most = largest of (276.69, 6.3571 g/kg x 63.502932 kg) = 403.70 g
      The plan aims at the middle = (276.69 + 403.70) / 2 = 340.19 g
  33. Protein, by the hours of running, the deficit and the age
      Running = 1.00000 x 0.6786 h x 7 = 4.750 h a week
      Ranges: 1 to 1.2 g/kg, from 3 h of running a week 1.4 to 1.8, from 7 h 1.6 to 2
      Straight lines between, from 0.5 h before a limit to 0.5 h behind it; in a deficit 1.6 to 2.4 g/kg
      A deficit is an intake below = 2687.6 - smallest of (250, 0.1 x 2687.6) = 2437.6 kcal
      Never below the reference intake, 0.8 g/kg
      Protein = 1.6 to 2.4 g/kg x 63.502932 kg = 101.60 to 152.41 g
      Source: Hector AJ, Phillips SM. Int J Sport Nutr Exerc Metab 2018;28:170-7. doi:10.1123/ijsnem.2017-0273
      The plan takes the lower edge, because of the deficit: 101.60 g
      Enough from = 1.6 g/kg x 63.502932 kg = 101.60 g
  34. Fat, from 0.2 to 0.35 of the energy, with a least per kg and of essential fats
      Fat, least = largest of (0.2 x 2187.6 kcal / 9, 0.5 g/kg x 63.502932 kg, essential fats 13.1 g) = 48.61 g
      Fat, most = largest of (0.35 x 2187.6 kcal / 9, 48.61) = 85.08 g
      Source: Institute of Medicine. Dietary Reference Intakes for Energy, Carbohydrate, Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. 2002/2005. doi:10.17226/10490
  35. Least carbohydrate for the training, and protein = 4 x 276.69 + 4 x 101.60 = 1513.2 kcal
      All targets fit from = largest of (1513.2 / (1 - 0.2), 1513.2 + 9 x largest of (0.5 g/kg x 63.502932 kg, 13.1 g)) = 1891.5 kcal
  36. Carbohydrate, least = largest of (smallest of (276.69, 3 g/kg x 63.502932 kg), reference 130 g) = 190.51 g
      Protein, least = largest of (smallest of (101.60, 1.2 g/kg x 63.502932 kg), reference 0.8 g/kg x 63.502932 kg) = 76.20 g
      Energy of both = 4 x 190.51 + 4 x 76.20 = 1066.8 kcal
      Least energy = largest of (1066.8 / (1 - 0.2), 1066.8 + 9 x essential fats 13.1 g) = 1333.6 kcal
  37. Not everything fits: amounts are cut in the documented order, each to its bound
      Carbohydrate and protein to their lower edges, then to their least
      Fat at last to = largest of (0.2 x 2187.6 kcal / 9, essential fats 13.1 g) = 48.61 g
      Source: Convention of this project; the pages of docs/ give the reasons (the order)
  38. Too much = 4 x 340.19 + 4 x 101.60 + 9 x 48.61 - 2187.6 = 17.08 kcal
      Carbohydrate = largest of (276.69, 340.19 - 17.08 / 4) = 335.92 g
      Cut: carbohydrate, inside its range
  39. Energy of the food = carbohydrate 335.92 g x 4 + protein 101.60 g x 4 + fat 48.61 g x 9 = 2187.6 kcal
  40. Fibre = smallest of (14 x 2187.6 kcal / 1000, reference 25 g) = 25.00 g
      Source: Institute of Medicine. Dietary Reference Intakes for Energy, Carbohydrate, Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. 2002/2005. doi:10.17226/10490
  41. energy-floor: ok: 2187.65 kcal/d, at least 1795.12; above every floor of intake
      Floor = largest of (resting 1451.0, 1200, 30 x 46.816 kg + running 390.7) = 1795.1 kcal/d
      Source: Loucks AB, Thuma JR. J Clin Endocrinol Metab 2003;88:297-311. doi:10.1210/jc.2002-020369
  42. loss-rate: ok: 0.71 % of body weight per week, at most 1.00; faster than the 0.7 % that kept muscle best in one trial of 24 athletes
      Rate = 0.453592 / 63.502932 kg x 100 = 0.71 % a week
      Source: Garthe I et al. Int J Sport Nutr Exerc Metab 2011;21:97-104. doi:10.1123/ijsnem.21.2.97
  43. energy-availability: low: 38.38 kcal/kg FFM/d, at least 45.00; reduced: acceptable for a short planned loss; 45 kcal/kg or more is replete; body fat is a guess here: give body-fat, or neck, waist and hip
      Energy availability = (2187.6 - running 390.7) / 46.816 kg = 38.38 kcal/kg FFM/d
      Range = 38.38 +- sqrt((0.15 x 2187.6 / 46.816)^2 + (0.2 x 390.7 / 46.816)^2 + (0.08 x 38.38)^2) = 30.55 to 46.22
      Errors of the intake (15 %), of running (20 %) and of the fat-free mass (8 %, a guess)
      Source: Convention of this project; the pages of docs/ give the reasons (the errors: docs/intervals.md)
      A range of 80 % that reaches below 30 is never ok
      In a deficit 45 is asked for
      Source: Burke LM, Lundy B, Fahrenholtz IL, Melin AK. Int J Sport Nutr Exerc Metab 2018;28:350-63
  44. carbohydrate-training-load: ok: 335.92 g/d, at least 276.69, at most 403.70; enough for the training
      At least = largest of (reference 130 g, 4.3571 g/kg x 63.502932 kg) = 276.69 g
      At most = largest of (276.69, 6.3571 g/kg x 63.502932 kg) = 403.70 g
      Source: Burke LM et al. J Sports Sci 2011;29 Suppl 1:S17-27. doi:10.1080/02640414.2011.585473
  45. carbohydrate-minimum: ok: 335.92 g/d, at least 130.00; at least the reference intake
      Source: Institute of Medicine. Dietary Reference Intakes for Energy, Carbohydrate, Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. 2002/2005. doi:10.17226/10490
  46. protein-daily: ok: 101.60 g/d, at least 101.60, at most 158.76; enough for training and repair
      At least = 1.6 g/kg x 63.502932 kg = 101.60 g; at most = 2.5 g/kg x 63.502932 kg = 158.76 g
      Source: Hector AJ, Phillips SM. Int J Sport Nutr Exerc Metab 2018;28:170-7. doi:10.1123/ijsnem.2017-0273
  47. fat-minimum: ok: 48.61 g/d, at least 48.61; enough for essential fats and vitamins
      Fat, least = largest of (0.2 x 2187.6 kcal / 9, 0.5 g/kg x 63.502932 kg, essential fats 13.1 g) = 48.61 g
      Source: Institute of Medicine. Dietary Reference Intakes for Energy, Carbohydrate, Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. 2002/2005. doi:10.17226/10490
  48. macro-split: ok: 2187.65 kcal/d, at least 1891.48; carbohydrate, protein and fat fit into the energy
      Source: Convention of this project; the pages of docs/ give the reasons
  49. weight-status: ok: 22.60 kg/m2, at least 18.50; the weight is not low for the height
      Adults: under 18.5 is low and referred; 17.5 and less is a risk, and under 16 urgent
      Source: WHO Expert Consultation. Lancet 2004;363:157-63. doi:10.1016/S0140-6736(03)15268-3
  50. protein-deficit: ok: 101.60 g/d, at least 101.60; in the range that keeps muscle best in a deficit
      Protein in a deficit = (1.6 to 2.4) g/kg x 63.502932 kg = 101.60 to 152.41 g
      Source: Hector AJ, Phillips SM. Int J Sport Nutr Exerc Metab 2018;28:170-7. doi:10.1123/ijsnem.2017-0273
  51. Note: 4.8 h of running a week make an athlete in part: 1,451 kcal a day at rest; without training it would be 1,352 kcal, of an athlete 1,496 kcal; say whether you are one if you know

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
  * mifflin-1990                 1,730    3,131
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
    nasem-2023                   1,830    3,047   active
    iom-2005                     1,830    3,082   active
    multiplier                   1,830    3,156   active
    fao-2004                     1,734    3,207   moderate
  * ledger                       1,830    3,286
    from 3,047 to 3,286: 240 apart

  * used by the plan; the resting equations because: an athlete in part, by the hours of
    running, the age and the body mass index.

The request from a file, from standard input, and with flags on top of it.

  $ echo '{"sex":"male","age":30,"height_cm":180,"weight_kg":75,"running":{"distance_km_week":40}}' > man.json
  $ refuel plan --input man.json | grep '  total'
    total          3,286                                    2,820–3,750
  $ refuel plan --input - < man.json | grep '  total'
    total          3,286                                    2,820–3,750
  $ refuel plan --input man.json --weight 80kg --run 0km/week | grep '  total'
    total          2,848                                    2,370–3,320
  $ refuel plan --weight 80kg --input=man.json --run=0km/week | grep '  total'
    total          2,848                                    2,370–3,320

A flag replaces the input that it excludes in the file: a date of birth the age, a speed the pace.

  $ echo '{"sex":"male","age":30,"height_cm":180,"weight_kg":75,"body_fat":"20%","running":{"distance_km_week":40,"pace":"5:00/km"}}' > both.json
  $ refuel plan --input both.json --speed 10km/h | grep '  running'
    running          381   40 km a week at 6:00/km, net of resting
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
    carbohydrate       286         311–460      3.8
    protein             90         120–180      1.2
    fat                 42           42–73      0.6
    fibre               26
    cut to fit: protein; carbohydrate to that of a day of rest
  Checks
  $ refuel plan --input man.json --climb 900m/week --terrain trail --living on-feet | sed -n '/food/,/^  ok/p'
  A day's food       grams          range   per kg
    carbohydrate       461         311–461      6.1
    protein            123         105–135      1.6
    fat                140          80–140      1.9
    fibre               38
  Checks
    ok      energy floor, energy availability, carbohydrate for the training, carbohydrate

A girl of 14, a man of 83, a body mass index over 30, more running than people sustain, a wider interval.

  $ refuel plan --sex female --age 14 --height 160cm --weight 50kg --run 25km/week --pace 6:00/km
  Energy, kcal a day                                       80 % range
    resting        1,329   henry-2005-wh                    1,190–1,460
    living           906   activity level 1.69 when not running
    running          157   25 km a week at 6:00/km, net of resting
    total          2,391                                    1,990–2,800
    goal               0   maintain
    eat            2,391                                    1,990–2,800

  A day's food       grams          range   per kg
    carbohydrate       334         186–334      6.7
    protein             55           50–60      1.1
    fat                 93           67–93      1.9
    fibre               26
  Checks
    ok      energy floor, energy availability, carbohydrate for the training, carbohydrate
            minimum, protein, fat, energy for all targets, weight for height
  Note: the level of daily life is that of the age and holds ordinary sport, so training
        on top is counted twice in part; the cost of running was derived in adults
  Sources: refuel plan --explain        Information, not medical advice.
  $ refuel plan --sex male --age 83 --height 170cm --weight 68kg --run 10km/week --pace 8:00/km | sed -n '2,6p; /food/,/fibre/p'
    resting        1,439   henry-2005-wh                    1,240–1,640
    living           857   activity level 1.6 when not running
    running           89   10 km a week at 8:00/km, net of resting
    total          2,385                                    1,960–2,810
    goal               0   maintain
  A day's food       grams          range   per kg
    carbohydrate       306         187–361      4.5
    protein             82              82      1.2
    fat                 93           53–93      1.4
    fibre               30
  $ refuel plan --sex male --age 45 --height 180cm --weight 120kg --run 15km/week --pace 6:15/km --goal -0.5kg/week | sed '/^Checks/,/^ *minimum/d'
  Energy, kcal a day                                       80 % range
    resting        2,105   mifflin-1990                     1,830–2,380
    living         1,251   activity level 1.6 when not running
    running          236   15 km a week at 6:15/km, net of resting
    total          3,592                                    3,000–4,190
    goal            -551   -0.5 kg/week, at first
    eat            3,041                                    2,450–3,640

  A day's food       grams          range   per kg
    carbohydrate       380         266–494      4.2
    protein            145         145–217      1.6
    fat                104          68–118      1.2
    fibre               38
  $ refuel plan --sex male --age 30 --height 180cm --weight 70kg --run 350km/week --pace 5:00/km --living physical | sed -n '5p; /Note/,$p'
    total          6,343                                    5,740–6,950
  Note: the total is above 2.5 times resting energy, about the most that people sustain
        for months
  Sources: refuel plan --explain        Information, not medical advice.
  $ refuel plan --input man.json --level 0.95 | sed -n 1,7p
  Energy, kcal a day                                       95 % range
    resting        1,830   mifflin-1990 50 %                1,530–2,130
                           ten-haaf-2014 50 %
    living         1,072   activity level 1.6 when not running
    running          385   40 km a week, pace not given, net of resting
    total          3,286                                    2,580–4,000
    goal               0   maintain
