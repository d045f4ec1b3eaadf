What is eaten, rule by rule: what is wrong first, each with its words.

  $ refuel check --sex male --age 41 --height 178cm --weight 72kg --run 60km/week --intake 2300kcal --carbohydrate 260g --protein 90g --fat 75g
  What you eat
  You eat 2,300 kcal a day and spend about 3,510: 1,210 kcal short, give or take 510.
  If your weight is stable, more is eaten than was written down, or less is spent.

  verdict   rule                           you                       ok
    risk    rate of loss                   1.52 % a week             1.00 or less
            faster than 1.5 % of body weight a week: muscle, training and health may
            suffer
    low     energy availability            30 kcal/kg FFM/d (24–37)  45 or more
            near the limit: its range reaches below; worth raising the intake; body fat is
            a guess here: give body-fat, or neck and waist (women: also hip)
    low     carbohydrate for the training  260 g/d                   339 to 483
            less than the training asks for: glycogen may not refill between runs
    unknown fibre                          -                         32 or more
            the fibre is not known, or there is no reference for this age
    ok      reported intake                2,300 kcal/d              2,061 to 8,770
    ok      energy floor                   2,300 kcal/d              1,988 or more
    ok      carbohydrate minimum           260 g/d                   130 or more
    ok      protein                        90 g/d                    86 to 180
    ok      fat                            75 g/d                    51 or more
    ok      weight for height              22.72 kg/m2               18.50 or more
  Note: no pace was given: running is taken at 1.00 kcal per kg and km, at 10 km/h for the
        hours
  Note: 4 h of running a week or more selects the row for athletes; below it the resting
        estimate is up to 12 % lower
  Sources: refuel check --explain        Information, not medical advice.

Enough of everything.

  $ refuel check --sex female --age 30 --height 165cm --weight 60kg --run 40km/week --pace 6:00/km --intake 2500kcal --carbohydrate 330g --protein 95g --fat 88g --fibre 32g
  What you eat
  You eat 2,500 kcal a day and spend about 2,640: 140 kcal short, give or take 360.

  verdict   rule                           you                       ok
    ok      reported intake                2,500 kcal/d              1,618 to 6,592
    ok      energy floor                   2,500 kcal/d              1,573 or more
    ok      rate of loss                   0.21 % a week
    ok      energy availability            52 kcal/kg FFM/d (42–62)  30 or more
    ok      carbohydrate for the training  330 g/d                   249 to 369
    ok      carbohydrate minimum           330 g/d                   130 or more
    ok      protein                        95 g/d                    72 to 150
    ok      fat                            88 g/d                    56 or more
    ok      fibre                          32 g/d                    25 or more
    ok      weight for height              22.04 kg/m2               18.50 or more
  Note: 4 h of running a week or more selects the row for athletes; below it the resting
        estimate is up to 12 % lower
  Sources: refuel check --explain        Information, not medical advice.

The energy is added up where it was not given; where both are given they have to agree.

  $ refuel check --sex male --age 41 --height 178cm --weight 72kg --run 60km/week --carbohydrate 300g --protein 100g --fat 70g --json | grep -o '"eaten":{[^}]*}'
  "eaten":{"energy_kcal_d":2230,"balance_kcal_d":-1277.8399999999997,"carbohydrate_g_d":300,"protein_g_d":100,"fat_g_d":70,"fibre_g_d":null,"days":null}
  $ refuel check --sex male --age 41 --height 178cm --weight 72kg --run 60km/week --carbohydrate 300g --protein 100g --fat 70g --intake 1500kcal | grep -A1 'add up'
  Note: carbohydrate, protein and fat do not add up to the energy eaten within 10 %;
        alcohol or a slip may explain it

Under three days the energy availability is shown and not judged.

  $ refuel check --sex male --age 41 --height 178cm --weight 72kg --run 60km/week --intake 1500kcal --intake-days 2 | grep 'energy availability'
            below a floor of intake (resting energy, energy availability, 1200 or 1500
    unknown energy availability            17 kcal/kg FFM/d (12–21)  45 or more
  $ refuel check --sex male --age 41 --height 178cm --weight 72kg --run 60km/week --intake 1500kcal --intake-days 3 | grep 'energy availability'
            below a floor of intake (resting energy, energy availability, 1200 or 1500
    risk    energy availability            17 kcal/kg FFM/d (12–21)  45 or more

Zero is an amount, and differs from "not given".

  $ refuel check --sex male --age 41 --height 178cm --weight 72kg --run 60km/week --intake 2300kcal --fat 0g | grep -E '  fat|protein  '
    low     fat                            0 g/d                     51 or more
    unknown protein                        -                         86 to 180

Nothing to judge.

  $ refuel check --sex male --age 41 --height 178cm --weight 72kg --run 60km/week
  refuel: intake: check needs what is eaten: the energy like 2300kcal, or carbohydrate, protein and fat
  [2]
  $ refuel check --sex male --age 41 --height 178cm --weight 72kg --run 60km/week --carbohydrate 300g --protein 100g
  refuel: intake: check needs what is eaten: the energy like 2300kcal, or carbohydrate, protein and fat
  [2]

A gate is about the goal: the diet is judged all the same.

  $ refuel check --sex female --age 16 --height 168cm --weight 55kg --run 25km/week --goal -1lb/week --intake 2400kcal --carbohydrate 300g --protein 80g --fat 97g | grep -E 'risk|refused|protein'
    risk    age
    ok      protein                        80 g/d                    55 to 138
  The goal of -1 lb/week is refused (age); the plan is for: maintain.

Very little and very much.

  $ refuel check --sex male --age 41 --height 178cm --weight 72kg --run 60km/week --intake 500kcal | grep -E '^  (risk|low|high)'
    risk    very low energy
    risk    energy floor                   500 kcal/d                1,988 or more
    risk    rate of loss                   3.79 % a week             1.00 or less
    risk    energy availability            -1 kcal/kg FFM/d (-3–1)   45 or more
    low     reported intake                500 kcal/d                2,061 to 8,770
  $ refuel check --sex male --age 41 --height 178cm --weight 72kg --run 60km/week --intake 7000kcal --carbohydrate 1100g --protein 300g --fat 150g --fibre 90g
  What you eat
  You eat 7,000 kcal a day and spend about 3,510: 3,490 kcal over, give or take 510.

  verdict   rule                           you                       ok
    low     fat                            150 g/d                   156 or more
            below 20 % of the energy, 0.5 g/kg or the essential fats, whichever is most
    high    rate of gain                   4.40 % a week             0.50 or less
            faster than 0.50 % of body weight a week adds mostly fat
    high    carbohydrate for the training  1,100 g/d                 339 to 483
            more than the training asks for; it matters only where it displaces protein or
            fat
    high    protein                        300 g/d                   86 to 180
            more than is needed; it matters only where it displaces carbohydrate or fat
    ok      reported intake                7,000 kcal/d              2,061 to 8,770
    ok      energy floor                   7,000 kcal/d              1,988 or more
    ok      energy availability            112 kcal/kg FFM/d (92–133) 25 or more
    ok      carbohydrate minimum           1,100 g/d                 130 or more
    ok      fibre                          90 g/d                    38 or more
    ok      weight for height              22.72 kg/m2               18.50 or more
  Note: no pace was given: running is taken at 1.00 kcal per kg and km, at 10 km/h for the
        hours
  Note: 4 h of running a week or more selects the row for athletes; below it the resting
        estimate is up to 12 % lower
  Sources: refuel check --explain        Information, not medical advice.

Lactation; a child, whose total is not known.

  $ refuel check --sex female --age 31 --height 168cm --weight 65kg --run 20km/week --pace 6:30/km --life-stage lactating --months-since-birth 4 --intake 2300kcal --protein 70g
  What you eat
  You eat 2,300 kcal a day and spend about 2,870: 570 kcal short, give or take 360.
  If your weight is stable, more is eaten than was written down, or less is spent.

  verdict   rule                           you                       ok
    risk    protein                        70 g/d                    84 to 162
            below the reference intake
    low     energy availability            40 kcal/kg FFM/d (32–49)  45 or more
            reduced: acceptable for a short planned loss; 45 or more is replete; body fat
            is a guess here: give body-fat, or neck and waist (women: also hip)
    unknown carbohydrate for the training  -                         235 to 365
            needs the carbohydrate and the running volume
    unknown carbohydrate minimum           -                         210 or more
            the carbohydrate is not known, or there is no reference for this age
    unknown fat                            -                         51 or more
            the fat or the energy is not known
    unknown fibre                          -                         29 or more
            the fibre is not known, or there is no reference for this age
    ok      reported intake                2,300 kcal/d              1,522 to 6,754
    ok      energy floor                   2,300 kcal/d              1,839 or more
    ok      rate of loss                   0.56 % a week             1.00 or less
    ok      weight for height              23.03 kg/m2               18.50 or more
  Sources: refuel check --explain        Information, not medical advice.
  $ refuel check --sex male --age 8 --height 128cm --weight 26kg --run 5km/week --pace 7:00/km --intake 1700kcal --protein 40g
  What you eat

  verdict   rule                           you                       ok
    unknown very low energy
            the intake is not known
    unknown rate of loss                   -                         1.00 or less
            the change of weight is not known
    unknown energy availability            -                         25 or more
            needs the intake (3 days or more), the running and the fat-free mass
    unknown carbohydrate for the training
            needs the carbohydrate and the running volume
    unknown carbohydrate minimum           -                         130 or more
            the carbohydrate is not known, or there is no reference for this age
    unknown fat                            -                         38 or more
            the fat or the energy is not known
    unknown fibre                          -                         24 or more
            the fibre is not known, or there is no reference for this age
    ok      reported intake                1,700 kcal/d              1,209 or more
    ok      energy floor                   1,700 kcal/d              1,099 or more
    ok      protein                        40 g/d                    26 to 65
    ok      weight for height              15.87 kg/m2               14.39 or more
  Note: under 10 years the ledger gives resting energy only; the method nasem-2023 gives
        the total
  Note: the running and living terms were derived in adults
  Sources: refuel check --explain        Information, not medical advice.

Where the verdicts come from.

  $ refuel check --sex male --age 41 --height 178cm --weight 72kg --run 60km/week --intake 2300kcal --protein 90g --explain | sed -n '/Balance/,$p'
  24. Balance, eaten - total = 2300.0 - 3507.8 = -1207.8 kcal/d
  25. intake-plausibility: ok: 2300.00 kcal/d, at least 2060.96, at most 8769.60; the reported intake is at least 1.1 times resting energy and at most 2.5 times the total
      At least = 1.1 x 1873.6 = 2061.0 kcal/d
      At most = 2.5 x 3507.8 = 8769.6 kcal/d
      Source: Aerenhouts D et al. Energy and macronutrient intake in adolescent sprint athletes. 2010
  28. energy-floor: ok: 2300.00 kcal/d, at least 1988.38; above every floor of intake
      Floor = largest of (resting 1873.6, 1500, 25 x 57.526 kg + running 550.2) = 1988.4 kcal/d
      Source: Fagerberg P. Int J Sport Nutr Exerc Metab 2018. doi:10.1123/ijsnem.2016-0332
  27. loss-rate: risk: 1.52 % of body weight per week, at most 1.00; faster than 1.5 % of body weight a week: muscle, training and health may suffer
      Rate = (3507.8 - 2300.0) / 500 x 0.45359237 / 72.000 kg x 100 = 1.52 % a week
      Source: National Federation of State High School Associations. 2006 (weight control of wrestlers)
  28. energy-availability: low: 30.42 kcal/kg FFM/d, at least 45.00; near the limit: its range reaches below; worth raising the intake; body fat is a guess here: give body-fat, or neck and waist (women: also hip)
      Energy availability = (2300.0 - running 550.2) / 57.526 kg = 30.42 kcal/kg FFM/d
      Range = 30.42 +- sqrt((0.15 x 2300.0 / 57.526)^2 + (0.2 x 550.2 / 57.526)^2 + (0.08 x 30.42)^2) = 23.67 to 37.17
      Errors of the intake (15 %), of running (20 %) and of the fat-free mass (8 %, a guess)
      Source: Convention of this project; the pages of docs/ give the reasons (the errors: docs/intervals.md)
      A range of 80 % that reaches below 25 is never ok
      In a deficit 45 is asked for
      Source: Fagerberg P. Int J Sport Nutr Exerc Metab 2018. doi:10.1123/ijsnem.2016-0332
  31. carbohydrate-training-load: unknown: needs the carbohydrate, the running volume and a reference for this age
      At least = largest of (reference 130 g, 4.7143 g/kg x 72.000 kg) = 339.43 g
      At most = largest of (339.43, 6.7143 g/kg x 72.000 kg) = 483.43 g
      Source: Burke LM et al. J Sports Sci 2011;29 Suppl 1:S17-27. doi:10.1080/02640414.2011.585473
  32. carbohydrate-minimum: unknown: the carbohydrate is not known, or there is no reference for this age
      Source: Institute of Medicine. Dietary Reference Intakes for Energy, Carbohydrate, Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. 2002/2005. doi:10.17226/10490
  33. protein-daily: low: 90.00 g/d, at least 115.20, at most 180.00; above the reference intake, but low for this training or for a deficit
      At least = 1.6 g/kg x 72.000 kg = 115.20 g; at most = 2.5 g/kg x 72.000 kg = 180.00 g
      Source: Hector AJ, Phillips SM. Int J Sport Nutr Exerc Metab 2018;28:170-7. doi:10.1123/ijsnem.2017-0273
  34. fat-minimum: unknown: the fat or the energy is not known
      Energy that asks for it = largest of (eaten 2300.0, smallest of (3507.8, 3507.8)) = 3507.8 kcal
      Fat, least = largest of (0.2 x 3507.8 kcal / 9, 0.5 g/kg x 72.000 kg, essential fats 18.6 g) = 77.95 g
      Source: Institute of Medicine. Dietary Reference Intakes for Energy, Carbohydrate, Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. 2002/2005. doi:10.17226/10490
  35. fibre: unknown: the fibre is not known, or there is no reference for this age
      Energy that asks for it = largest of (eaten 2300.0, smallest of (3507.8, 3507.8)) = 3507.8 kcal
      At least = smallest of (14 x 3507.8 kcal / 1000, reference 38 g) = 38.00 g
      Source: Institute of Medicine. Dietary Reference Intakes for Energy, Carbohydrate, Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. 2002/2005. doi:10.17226/10490
  34. weight-status: ok: 22.72 kg/m2, at least 18.50; the weight is not low for the height
      Adults: from 18.5; 17.5 and less, and under 16, are referred
      Source: WHO Expert Consultation. Lancet 2004;363:157-63. doi:10.1016/S0140-6736(03)15268-3
  35. Note: no pace was given: running is taken at 1.00 kcal per kg and km, at 10 km/h for the hours
  36. Note: 4 h of running a week or more selects the row for athletes; below it the resting estimate is up to 12 % lower

What is eaten is judged without a goal, too; a small child may need no more.

  $ refuel check --sex female --age 34 --height 170cm --weight 62kg --intake 700kcal --json | grep -o '"id":"gate-vlcd","verdict":"risk","action":"refer"'
  "id":"gate-vlcd","verdict":"risk","action":"refer"
  $ refuel check --sex female --age 1 --height 75cm --weight 9.5kg --intake 700kcal --json | grep -o '"id":"gate-vlcd","verdict":"[a-z]*"'
  "id":"gate-vlcd","verdict":"unknown"
