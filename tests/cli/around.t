What else is eaten, and food and drink around a session: rows where something of it was told, and none where nothing was.

Single nutrients of a day.

  $ refuel check --sex female --age 34 --height 168cm --weight 60kg --run 50km/week --intake 2600kcal --carbohydrate 330g --protein 100g --fat 88g --fibre 30g --saturated-fat 35g --added-sugar 90g --exercise-carbohydrate 20g --caffeine 350mg --caffeine-single 250mg --meals 45g,40g,15g | sed -n '/^verdict/,/^Q/p'
  verdict   rule                           you                          ok
    high    saturated fat                  35 g/d                       28 or less
            more than 10 % of the energy
    high    added or free sugar            70 g/d                       65 or less
            more than 10 % of the energy, that taken in exercise left out
    high    caffeine                       250 mg                       200 or less
            more than 200 mg at once, the most that gives no concern, also before a hard
            session
    ok      reported intake                2,600 kcal/d                 1,565 to 6,590
    ok      energy floor                   2,600 kcal/d                 1,764 or more
    ok      rate of loss                   0.05 % a week
    ok      energy availability            48 kcal/kg fat-free (39–58)  30 or more
    ok      carbohydrate for the training  330 g/d                      266 to 385
    ok      carbohydrate minimum           330 g/d                      130 or more
    ok      protein                        100 g/d                      72 to 150
    ok      fat                            88 g/d                       59 or more
    ok      fibre                          30 g/d                       25 or more
    ok      weight for height              21.26 kg/m2                  18.5 or more
    ok      energy added up                2,512 kcal/d                 2,340 to 2,860
    ok      meals with enough protein      3 meals                      3 or more
    ok      shares of the energy
  Questions about health can be answered as well: refuel help check, health questions.

Under 18 caffeine goes by weight, and a mother is referred.

  $ refuel check --sex male --age 17 --height 175cm --weight 60kg --run 30km/week --intake 2900kcal --caffeine 181mg | grep -A2 'caffeine  '
    high    caffeine                       181 mg                       180 or less
            more than 3 mg per kg a day, the most that gives no concern under 18
    ok      reported intake                2,900 kcal/d                 1,830 to 8,362
  $ refuel check --sex female --age 31 --height 168cm --weight 64kg --life-stage lactating --months-since-birth 4 --run 20km/week --intake 2700kcal --caffeine 250mg --json | grep -o '"id":"caffeine","verdict":"[a-z]*","action":"[a-z]*"'
  "id":"caffeine","verdict":"high","action":"refer"

A session that was weighed.

  $ refuel plan --sex male --age 34 --height 180cm --weight 70kg --run 70km/week --session 2h --drink 500ml/h --weight-before 70kg --weight-after 68.4kg --sweat-sodium 40mmol/L | grep -E -A3 'sweating  |drink on|^The session'
    high    weight lost by sweating        2.3 % of weight              2 or less
            more than 2 % of the weight: drink a little more on the way, never so much
            that you gain, and make up for it afterwards
    ok      energy floor, energy availability, carbohydrate for the training, carbohydrate
            minimum, protein, fat, energy for all targets, weight for height, drink on the
            way
  The session: sweat 1.30 L an hour, with 1,195 mg of sodium, 2.4 L to drink afterwards,
  bit by bit.
  Note: no pace was given: running is taken at 1.00 kcal per kg and km, at 10 km/h for the
        hours; walking at 5 km/h
  $ refuel plan --sex male --age 34 --height 180cm --weight 70kg --run 70km/week --session 2h --drink 500ml/h --weight-before 70kg --weight-after 68.4kg --sweat-sodium 40mmol/L --json | grep -o '"session":{[^}]*}'
  "session":{"sweat_rate_l_h":1.2999999999999972,"lost_kg":1.5999999999999943,"sodium_loss_mg_h":1195.4799999999973,"fluid_after_l":2.3999999999999915}

Too much is drunk: by the plan, and by the scales.

  $ refuel plan --sex female --age 34 --height 168cm --weight 60kg --run 50km/week --session 4h --drink 1.2l/h | grep -A3 'risk'
    risk    drink on the way               1.2 L/h                      1 or less
            more than 1 L an hour in more than 2 hours can dilute the blood, which is
            dangerous, and salt in the drink does not prevent it: drink by thirst, and
            never so much that you gain
  $ refuel plan --sex female --age 34 --height 168cm --weight 60kg --run 50km/week --session 4h --drink 0.9l/h --sweat-rate 0.6l/h --strict >/dev/null; echo $?
  3
  $ refuel check --sex female --age 34 --height 168cm --weight 60kg --run 50km/week --intake 2600kcal --weight-before 60kg --weight-after 60.3kg | head -2
  Weight was gained in the session: stop drinking, and with a headache or confusion seek
  help at once. As far as it could be judged, enough.

What is missing is named; nothing is ok without it.

  $ refuel plan --sex female --age 34 --height 168cm --weight 60kg --run 50km/week --drink 600ml/h --carbohydrate-during 70g/h --event 4h --next 5h --protein-after 20g | grep -A6 unknown
    unknown carbohydrate before a race, carbohydrate on the way, carbohydrate after,
            protein after, weight lost by sweating, drink on the way
            to judge more, give --loading, --loading-time, --session, --sugars,
            --carbohydrate-after, --after-time, --weight-before, --weight-after
  Note: no pace was given: running is taken at 1.00 kcal per kg and km, at 10 km/h for the
        hours; walking at 5 km/h
  Note: 5 h of running a week make an athlete in part: 1,422 kcal a day at rest; without
  $ refuel plan --sex female --age 34 --height 168cm --weight 60kg --run 50km/week --session 3h --carbohydrate-before 120g --before-time 30min | grep -A3 unknown
    unknown carbohydrate before
            carbohydrate before: the published amounts are of what is eaten 1 to 4 hours
            before the start
  Note: no pace was given: running is taken at 1.00 kcal per kg and km, at 10 km/h for the
  $ refuel plan --sex female --age 34 --height 168cm --weight 60kg --run 50km/week --drink 1.2l
  refuel: drink: it is an amount of the whole session, whose time was not given; give the session, or write it like 600ml/h
  [2]
  $ refuel plan --sex female --age 34 --height 168cm --weight 60kg --run 50km/week --json | grep -cE 'fluid|"session"'
  0
  [1]

Before a race, on the way and after it.

  $ refuel plan --sex male --age 34 --height 180cm --weight 70kg --run 70km/week --session 3h --next 6h --carbohydrate-before 2g/kg --before-time 3h --carbohydrate-during 100g/h --sugars glucose-fructose --carbohydrate-after 50g/h --protein-after 15g --after-time 1h --event 3h --loading 8g/kg --loading-time 36h | sed -n '/^Checks/,/^Note/p'
  Checks
    low     carbohydrate before a race     560 g/d                      700 to 840
            less than fills the stores for a race so long
    low     carbohydrate after             50 g/h                       70 to 84
            with less than 8 hours to the next demanding run, less than refills the stores
            fast
    low     protein after                  15 g                         18 or more
            less than 0.25 g per kg after the session: 0.3 to 0.5 serve repair better
    ok      carbohydrate on the way        100 g/h                      30 to 120
            so much was studied in few trained athletes: they burnt more of it, and
            whether it makes faster is not known
    ok      energy floor, energy availability, carbohydrate for the training, carbohydrate
            minimum, protein, fat, energy for all targets, weight for height, carbohydrate
            before
  Note: no pace was given: running is taken at 1.00 kcal per kg and km, at 10 km/h for the
  $ refuel plan --sex male --age 16 --height 175cm --weight 60kg --run 40km/week --session 3h --carbohydrate-during 50g/h --event 3h --loading 10g/kg --loading-time 36h | grep -E -A2 'unknown|studied'
    unknown carbohydrate before a race
            carbohydrate before a race: filling the stores was studied in adults who are
            not pregnant: there is no reference
  Note: no pace was given: running is taken at 1.00 kcal per kg and km, at 10 km/h for the
  --
  Note: the cost of running and the amounts around a run were studied in adults: under 18
        years they are a rough guide, and hunger comes first
  Sources: refuel plan --explain        Information, not medical advice.

An array of the protein of each meal, and what is no such array.

  $ echo '{"sex":"female","age":34,"height_cm":168,"weight_kg":60,"intake":{"energy_kcal_d":2600,"meals_g":[30,25.5,20]}}' | refuel check --input - --json | grep -o '"id":"protein-per-meal","verdict":"[a-z]*","action":"none","direction":"none","value":[0-9]*'
  "id":"protein-per-meal","verdict":"ok","action":"none","direction":"none","value":3
  $ echo '{"sex":"female","age":34,"height_cm":168,"weight_kg":60,"intake":{"energy_kcal_d":2600,"meals_g":[30,700]}}' | refuel check --input -
  refuel: intake.meals_g[1]: 700 g is outside 0..500 g
  [2]
  $ echo '{"sex":"female","age":34,"height_cm":168,"weight_kg":60,"intake":{"energy_kcal_d":2600,"meals_g":"30g"}}' | refuel check --input -
  refuel: intake.meals_g: it takes an array of numbers; a text with a unit goes into intake.meals
  [2]
  $ echo '{"sex":"female","age":34,"height_cm":168,"weight_kg":60,"intake":{"energy_kcal_d":2600,"meals":4,"meals_g":[30]}}' | refuel check --input -
  refuel: intake.meals_g: it was given as intake.meals already
  [2]
