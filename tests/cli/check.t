What is eaten, rule by rule: what is wrong first, each with its words.

  $ refuel check --sex male --age 41 --height 178cm --weight 72kg --run 60km/week --intake 2300kcal --carbohydrate 260g --protein 90g --fat 75g
  Probably not enough: about 1,120 kcal a day short; little carbohydrate for this
  training; little protein, and little fat.
  You eat 2,300 kcal a day and spend about 3,420: 1,120 kcal short, give or take 480.
  If your weight is stable, more is eaten than was written down, or less is spent.

  verdict   rule                           you                          ok
    low     energy availability            28 kcal/kg fat-free (22–34)  45 or more
            near the limit of 25 kcal/kg: its 80 % range reaches below; worth raising the
            intake; body fat is a guess here: give body-fat, or neck and waist
    low     carbohydrate for the training  260 g/d                      340 to 483
            less than the training asks for: glycogen may not refill between runs
    low     protein                        90 g/d                       116 to 180
            above the reference intake, but low for this training or for a deficit
    low     fat                            75 g/d                       77 or more
            below 20 % of the energy needed, 0.5 g/kg or the essential fats, whichever is
            most
    high    rate of loss                   1.41 % a week                1 or less
            faster than 1 % of body weight a week: it may cost muscle and training
    ok      reported intake                2,300 kcal/d                 1,999 to 8,550
    ok      energy floor                   2,300 kcal/d                 2,120 or more
    ok      carbohydrate minimum           260 g/d                      130 or more
    ok      weight for height              22.72 kg/m2                  18.5 or more
    ok      energy added up                2,075 kcal/d                 2,070 to 2,530
    ok      shares of the energy
    unknown fibre
            to judge more, give --fibre
  Questions about health can be answered as well: refuel help check, health questions.
  Note: no pace was given: running is taken at 1.00 kcal per kg and km, at 10 km/h for the
        hours; walking at 5 km/h
  Note: the age is outside the sample that the resting equation was derived from
  Sources: refuel check --explain        Information, not medical advice.

Enough of everything.

  $ refuel check --sex female --age 30 --height 165cm --weight 60kg --run 40km/week --pace 6:00/km --intake 2500kcal --carbohydrate 330g --protein 95g --fat 88g --fibre 32g
  Probably enough.
  You eat 2,500 kcal a day and spend about 2,519: 19 kcal short, give or take 380.

  verdict   rule                           you                          ok
    ok      reported intake                2,500 kcal/d                 1,536 to 6,296
    ok      energy floor                   2,500 kcal/d                 1,639 or more
    ok      rate of loss                   0.03 % a week
    ok      energy availability            49 kcal/kg fat-free (40–59)  30 or more
    ok      carbohydrate for the training  330 g/d                      249 to 368
    ok      carbohydrate minimum           330 g/d                      130 or more
    ok      protein                        95 g/d                       72 to 150
    ok      fat                            88 g/d                       56 or more
    ok      fibre                          32 g/d                       25 or more
    ok      weight for height              22.04 kg/m2                  18.5 or more
    ok      energy added up                2,492 kcal/d                 2,250 to 2,750
    ok      shares of the energy
  Questions about health can be answered as well: refuel help check, health questions.
  Note: 4 h of running a week make an athlete in part: 1,396 kcal a day at rest; without
        training it would be 1,320 kcal, of an athlete 1,471 kcal; say whether you are one
        if you know
  Sources: refuel check --explain        Information, not medical advice.

The energy is added up where it was not given; where both are given they have to agree.

  $ refuel check --sex male --age 41 --height 178cm --weight 72kg --run 60km/week --carbohydrate 300g --protein 100g --fat 70g --json | grep -o '"eaten":{[^}]*}'
  "eaten":{"energy_kcal_d":2230,"balance_kcal_d":-1190.2931298279154,"carbohydrate_g_d":300,"protein_g_d":100,"fat_g_d":70,"fibre_g_d":null,"days":null}
  $ refuel check --sex male --age 41 --height 178cm --weight 72kg --run 60km/week --carbohydrate 300g --protein 100g --fat 70g --intake 1500kcal | grep -A1 'add up'
  Note: what was written down does not add up to the energy eaten within 10 %: an amount
        is missing or wrong

The answer follows the verdict: where something could not be judged it is no plain "enough". What was written down is not guessed at.

  $ refuel check --sex female --age 30 --height 165cm --weight 60kg --run 40km/week --pace 6:00/km --intake 2500kcal --carbohydrate 250g --protein 95g --fat 60g --fibre 32g | head -1
  As far as it could be judged, enough.
  $ refuel check --sex female --age 30 --height 165cm --weight 60kg --run 40km/week --pace 6:00/km --intake 2500kcal --carbohydrate 290g --protein 95g --fat 60g --fibre 32g > out; head -1 out; grep unknown out
  As far as it could be judged, enough.
    unknown energy added up
  $ refuel check --sex female --age 30 --height 165cm --weight 60kg --run 40km/week --pace 6:00/km --intake 2500kcal --carbohydrate 330g --protein 95g --fat 88g --fibre 32g --insulin no | head -1
  As far as it could be judged, enough.
  $ refuel check --sex female --age 30 --height 165cm --weight 60kg --run 40km/week --pace 6:00/km --intake 2500kcal --carbohydrate 250g --protein 95g --fat 60g --fibre 32g --json | grep -o '"message":"[^"]*enough\."'
  "message":"As far as it could be judged, enough."
  $ refuel check --sex female --age 30 --height 165cm --weight 60kg --run 40km/week --pace 6:00/km --intake 2500kcal --carbohydrate 250g --protein 95g --fat 60g --fibre 32g --html page.html > out; grep -c 'As far as it could be judged, enough' page.html
  1
  $ for it in '' '--alcohol 10g'; do refuel check --sex female --age 30 --height 165cm --weight 60kg --run 40km/week --intake 2500kcal --carbohydrate 250g --protein 95g --fat 60g $it --json | grep -o '"message":"less than the energy[^"]*"'; done
  "message":"less than the energy that was given: alcohol or food that was not written down, or a slip"
  "message":"less than the energy that was given: food that was not written down, or a slip"

Where answers tell of an eating disorder no balance is named, in text, in JSON and on a page.

  $ for it in '--eating-disorder past' '--scoff 2' '--scoff 1'; do refuel check --sex female --age 30 --height 165cm --weight 60kg --run 20km/week --intake 3000kcal --carbohydrate 330g --protein 95g --fat 88g $it > text; refuel check --sex female --age 30 --height 165cm --weight 60kg --run 20km/week --intake 3000kcal --carbohydrate 330g --protein 95g --fat 88g $it --html page.html > out; echo $it $(grep -c 'You eat.* over' text) $(grep -c 'You eat.* over' page.html) $(refuel check --sex female --age 30 --height 165cm --weight 60kg --run 20km/week --intake 3000kcal --carbohydrate 330g --protein 95g --fat 88g $it --json | grep -c '"balance_kcal_d":null'); done
  --eating-disorder past 0 0 1
  --scoff 2 0 0 1
  --scoff 1 1 1 0

Nor is any other amount: not in JSON, in --explain, or on a page; an unknown sex is no way around it. What was found is told.

  $ for it in '--eating-disorder now' '--scoff 2' '--ede-q 3' '--ede-q 1'; do refuel check --sex female --age 30 --height 165cm --weight 60kg --run 20km/week --intake 700kcal --carbohydrate 80g --protein 40g --fat 20g --nutrient iron=8mg $it --json --explain > answer; refuel check --sex female --age 30 --height 165cm --weight 60kg --run 20km/week --intake 700kcal --carbohydrate 80g --protein 40g --fat 20g --nutrient iron=8mg $it --html page.html > text; echo "$it $(grep -c '[0-9] kcal' page.html) $(cat text page.html answer | grep -c 'Amounts are left out')"; python3 -c "import json; a = json.load(open('answer')); print(a['energy']['total_kcal_d'] is None, a['macros']['fat_g_d'] is None, a['eaten']['energy_kcal_d'] is None, 'needs' in a, all(c['value'] is c['low'] is c['high'] is None for c in a['checks']), any(' kcal' in x for x in a['explain']), [c['message'] for c in a['checks'] if c['id'] == 'gate-vlcd'])"; done
  --eating-disorder now 0 2
  True True True False True False ['so little belongs in medical hands']
  --scoff 2 0 2
  True True True False True False ['so little belongs in medical hands']
  --ede-q 3 0 2
  True True True False True False ['so little belongs in medical hands']
  --ede-q 1 13 0
  False False False True False True ['an intake under 800 kcal a day belongs in medical hands']
  $ refuel check --sex unknown --age 30 --height 165cm --weight 60kg --run 20km/week --intake 700kcal --carbohydrate 80g --protein 40g --fat 20g --nutrient iron=8mg --ede-q 2 > text; grep -c -E 'kcal|give --carbo' text; grep -A1 -E 'very low energy|energy floor' text
  0
    risk    very low energy
            so little belongs in medical hands
    risk    energy floor
            below a floor of intake: recovery and health may suffer

Under three days the energy availability is shown and not judged.

  $ refuel check --sex male --age 41 --height 178cm --weight 72kg --run 60km/week --intake 1500kcal --intake-days 2 | grep -A3 'unknown'
    unknown energy availability, carbohydrate for the training, carbohydrate minimum,
            protein, fat, fibre, protein in a deficit
            to judge more, give --carbohydrate, --protein, --fat, --fibre, --intake-days 3
            or more
  $ refuel check --sex male --age 41 --height 178cm --weight 72kg --run 60km/week --intake 1500kcal --intake-days 3 | grep '   energy availability'
    risk    energy availability            15 kcal/kg fat-free (11–19)  45 or more

Zero is an amount, and differs from "not given".

  $ refuel check --sex male --age 41 --height 178cm --weight 72kg --run 60km/week --intake 2300kcal --fat 0g | grep -A2 -E '  fat |unknown'
    low     fat                            0 g/d                        77 or more
            below 20 % of the energy needed, 0.5 g/kg or the essential fats, whichever is
            most
  --
            fat is less of the energy than the range for everybody; for who trains the
            amounts per kg count
    high    rate of loss                   1.41 % a week                1 or less
  --
    unknown carbohydrate for the training, carbohydrate minimum, protein, fibre, energy
            added up, protein in a deficit
            to judge more, give --carbohydrate, --protein, --fibre

Nothing to judge.

  $ refuel check --sex male --age 41 --height 178cm --weight 72kg --run 60km/week
  refuel: intake: check needs what is eaten: the energy like 2300kcal, or carbohydrate, protein and fat, or a vitamin or mineral
  [2]
  $ refuel check --sex male --age 41 --height 178cm --weight 72kg --run 60km/week --carbohydrate 300g --protein 100g
  refuel: intake: check needs what is eaten: the energy like 2300kcal, or carbohydrate, protein and fat, or a vitamin or mineral
  [2]

A gate is about the goal: the diet is judged all the same.

  $ refuel check --sex female --age 16 --height 168cm --weight 55kg --run 25km/week --goal -1lb/week --intake 2400kcal --carbohydrate 300g --protein 80g --fat 97g | grep -E 'risk|refused|protein'
  As far as it could be judged, enough. The goal that was asked for is refused (age).
    risk    age
    ok      protein                        80 g/d                       55 to 137
  The goal of -1 lb/week is refused (age); the plan is for: maintain.

Very little and very much.

  $ refuel check --sex male --age 41 --height 178cm --weight 72kg --run 60km/week --intake 500kcal | grep -E '^  (risk|low|high)'
    risk    very low energy
    risk    energy floor                   500 kcal/d                   2,120 or more
    risk    rate of loss                   3.68 % a week                1 or less
    risk    energy availability            -1 kcal/kg fat-free (-3–1)   45 or more
    low     reported intake                500 kcal/d                   1,999 to 8,550
  $ refuel check --sex male --age 41 --height 178cm --weight 72kg --run 60km/week --intake 7000kcal --carbohydrate 1100g --protein 300g --fat 150g --fibre 90g
  More than is spent, by about 3,580 kcal a day, but little fat.
  You eat 7,000 kcal a day and spend about 3,420: 3,580 kcal over, give or take 480.

  verdict   rule                           you                          ok
    low     fat                            150 g/d                      156 or more
            below 20 % of the energy needed, 0.5 g/kg or the essential fats, whichever is
            most
    low     shares of the energy           19.3 % of energy             20 to 35
            fat is less of the energy than the range for everybody; for who trains the
            amounts per kg count
    high    rate of gain                   4.51 % a week                0.5 or less
            faster than 0.5 % of body weight a week adds mostly fat
    high    carbohydrate for the training  1,100 g/d                    340 to 483
            more than the training asks for; it matters only where it displaces protein or
            fat
    high    protein                        300 g/d                      87 to 180
            more than is needed; it matters only where it displaces carbohydrate or fat
    ok      reported intake                7,000 kcal/d                 1,999 to 8,550
    ok      energy floor                   7,000 kcal/d                 2,120 or more
    ok      energy availability            103 kcal/kg fat-free (84–122) 25 or more
    ok      carbohydrate minimum           1,100 g/d                    130 or more
    ok      fibre                          90 g/d                       38 or more
    ok      weight for height              22.72 kg/m2                  18.5 or more
    ok      energy added up                6,950 kcal/d                 6,300 to 7,700
  Questions about health can be answered as well: refuel help check, health questions.
  Note: no pace was given: running is taken at 1.00 kcal per kg and km, at 10 km/h for the
        hours; walking at 5 km/h
  Note: the age is outside the sample that the resting equation was derived from
  Sources: refuel check --explain        Information, not medical advice.

Lactation; a child, whose total is not known.

  $ refuel check --sex female --age 31 --height 168cm --weight 65kg --run 20km/week --pace 6:30/km --life-stage lactating --months-since-birth 4 --intake 2300kcal --protein 70g
  Probably not enough: about 582 kcal a day short, and too little protein.
  You eat 2,300 kcal a day and spend about 2,882: 582 kcal short, give or take 370.

  verdict   rule                           you                          ok
    risk    protein                        70 g/d                       104 to 162
            below the reference intake
    low     energy availability            36 kcal/kg fat-free (28–45)  45 or more
            near the limit of 30 kcal/kg: its 80 % range reaches below; worth raising the
            intake; body fat is a guess here: give body-fat, or neck, waist and hip
    high    rate of loss                   0.81 % a week
            faster than 0.5 kg a week while breastfeeding: worth eating more
    ok      reported intake                2,300 kcal/d                 1,530 to 7,204
    ok      energy floor                   2,300 kcal/d                 2,015 or more
    ok      weight for height              23.03 kg/m2                  18.5 or more
    unknown carbohydrate for the training, carbohydrate minimum, fat, fibre, energy added
            up, shares of the energy
            to judge more, give --carbohydrate, --fat, --fibre
  Questions about health can be answered as well: refuel help check, health questions.
  Note: 2.2 h of running a week make an athlete in part: 1,391 kcal a day at rest; without
        training it would be 1,384 kcal, of an athlete 1,540 kcal; say whether you are one
        if you know
  Sources: refuel check --explain        Information, not medical advice.
  $ refuel check --sex male --age 8 --height 128cm --weight 26kg --run 5km/week --pace 7:00/km --intake 1700kcal --protein 40g
  Whether the energy is enough cannot be said (under 10 years only the method nasem-2023
  has a total).

  verdict   rule                           you                          ok
    low     shares of the energy           9.4 % of energy              10 to 30
            protein is less of the energy than the range for everybody; for who trains the
            amount per kg counts
    ok      reported intake                1,700 kcal/d                 1,210 to 4,947
    ok      energy floor                   1,700 kcal/d                 1,100 or more
    ok      protein                        40 g/d                       26 to 65
    ok      weight for height              15.87 kg/m2                  14.4 or more
    unknown very low energy, rate of loss, energy availability, carbohydrate for the
            training, carbohydrate minimum, fat, fibre, energy added up
            to judge more, give --carbohydrate, --fat, --fibre
  Questions about health can be answered as well: refuel help check, health questions.
  Note: under 10 years the ledger gives resting energy only; the method nasem-2023 gives
        the total
  Sources: refuel check --explain        Information, not medical advice.

Where the verdicts come from.

  $ refuel check --sex male --age 41 --height 178cm --weight 72kg --run 60km/week --intake 2300kcal --protein 90g --explain | sed -n '/Balance/,$p'
  38. Balance, eaten - total = 2300.0 - 3420.3 = -1120.3 kcal/d
  39. intake-plausibility: ok: 2300.00 kcal/d, at least 1998.54, at most 8550.73; a plausible amount
      At least = 1.1 x 1816.9 = 1998.5 kcal/d
      At most = 2.5 x 3420.3 = 8550.7 kcal/d
      Source: Aerenhouts D et al. Energy and macronutrient intake in adolescent sprint athletes. 2010
  40. energy-floor: ok: 2300.00 kcal/d, at least 2119.84; above every floor of intake
      Floor = largest of (resting 1816.9, 1500, 25 x 62.703 kg + running 552.3) = 2119.8 kcal/d
      Source: Fagerberg P. Int J Sport Nutr Exerc Metab 2018. doi:10.1123/ijsnem.2016-0332
  41. loss-rate: high: 1.41 % of body weight per week, at most 1.00; faster than 1 % of body weight a week: it may cost muscle and training
      Rate = (3420.3 - 2300.0) / 500 x 0.45359237 / 72.000 kg x 100 = 1.41 % a week
      Source: Garthe I et al. Int J Sport Nutr Exerc Metab 2011;21:97-104. doi:10.1123/ijsnem.21.2.97
  42. energy-availability: low: 27.87 kcal/kg FFM/d, at least 45.00; near the limit of 25 kcal/kg: its 80 % range reaches below; worth raising the intake; body fat is a guess here: give body-fat, or neck and waist
      Energy availability = (2300.0 - running 552.3) / 62.703 kg = 27.87 kcal/kg FFM/d
      Range = 27.87 +- sqrt((0.15 x 2300.0 / 62.703)^2 + (0.2 x 552.3 / 62.703)^2 + (0.08 x 27.87)^2) = 21.68 to 34.07
      Errors of the intake (15 %), of running (20 %) and of the fat-free mass (8 %, a guess)
      Source: Convention of this project; the pages of docs/ give the reasons (the errors: docs/intervals.md)
      A range of 80 % that reaches below 25 is never ok
      In a deficit 45 is asked for
      Source: Fagerberg P. Int J Sport Nutr Exerc Metab 2018. doi:10.1123/ijsnem.2016-0332
  43. carbohydrate-training-load: unknown: needs the carbohydrate, the running volume and a reference for this age
      At least = largest of (reference 130 g, 4.7143 g/kg x 72.000 kg) = 339.43 g
      At most = largest of (339.43, 6.7143 g/kg x 72.000 kg) = 483.43 g
      Source: Burke LM et al. J Sports Sci 2011;29 Suppl 1:S17-27. doi:10.1080/02640414.2011.585473
  44. carbohydrate-minimum: unknown: the carbohydrate is not known, or there is no reference for this age
      Source: Institute of Medicine. Dietary Reference Intakes for Energy, Carbohydrate, Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. 2002/2005. doi:10.17226/10490
  45. protein-daily: low: 90.00 g/d, at least 115.20, at most 180.00; above the reference intake, but low for this training or for a deficit
      At least = 1.6 g/kg x 72.000 kg = 115.20 g; at most = 2.5 g/kg x 72.000 kg = 180.00 g
      Source: Hector AJ, Phillips SM. Int J Sport Nutr Exerc Metab 2018;28:170-7. doi:10.1123/ijsnem.2017-0273
  46. fat-minimum: unknown: the fat or the energy is not known
      Energy that asks for it = largest of (eaten 2300.0, smallest of (3420.3, 3420.3)) = 3420.3 kcal
      Fat, least = largest of (0.2 x 3420.3 kcal / 9, 0.5 g/kg x 72.000 kg, essential fats 18.6 g) = 76.01 g
      Source: Institute of Medicine. Dietary Reference Intakes for Energy, Carbohydrate, Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. 2002/2005. doi:10.17226/10490
  47. fibre: unknown: the fibre is not known, or there is no reference for this age
      Energy that asks for it = largest of (eaten 2300.0, smallest of (3420.3, 3420.3)) = 3420.3 kcal
      At least = smallest of (14 x 3420.3 kcal / 1000, reference 38 g) = 38.00 g
      Source: Institute of Medicine. Dietary Reference Intakes for Energy, Carbohydrate, Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. 2002/2005. doi:10.17226/10490
  48. weight-status: ok: 22.72 kg/m2, at least 18.50; the weight is not low for the height
      Adults: under 18.5 is low and referred; 17.5 and less is a risk, and under 16 urgent
      Source: WHO Expert Consultation. Lancet 2004;363:157-63. doi:10.1016/S0140-6736(03)15268-3
  49. label-consistency: unknown: needs carbohydrate, protein and fat
      Source: Convention of this project; the pages of docs/ give the reasons
  50. protein-deficit: low: 90.00 g/d, at least 115.20, at most 172.80; in a deficit 1.6 to 2.4 g per kg keep muscle better
      Protein in a deficit = (1.6 to 2.4) g/kg x 72.000 kg = 115.20 to 172.80 g
      Source: Hector AJ, Phillips SM. Int J Sport Nutr Exerc Metab 2018;28:170-7. doi:10.1123/ijsnem.2017-0273
  51. macro-amdr: unknown: needs carbohydrate, protein and fat, and an age of one year or more
      Protein = 100 x 4 x 90.00 g / 2300.0 kcal = 15.65 %; range 10 to 35
      Source: Institute of Medicine. Dietary Reference Intakes for Energy, Carbohydrate, Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. 2002/2005. doi:10.17226/10490
  52. Note: no pace was given: running is taken at 1.00 kcal per kg and km, at 10 km/h for the hours; walking at 5 km/h
  53. Note: the age is outside the sample that the resting equation was derived from

What is eaten is judged without a goal, too; a small child may need no more.

  $ refuel check --sex female --age 34 --height 170cm --weight 62kg --intake 700kcal --json | grep -o '"id":"gate-vlcd","verdict":"risk","action":"refer"'
  "id":"gate-vlcd","verdict":"risk","action":"refer"
  $ refuel check --sex female --age 1 --height 75cm --weight 9.5kg --intake 700kcal --json | grep -o '"id":"gate-vlcd","verdict":"[a-z]*"'
  "id":"gate-vlcd","verdict":"unknown"
