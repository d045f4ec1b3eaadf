Gates refuse a goal, say why, and plan the nearest goal that passes.

Under 18: no loss, but gain and maintenance are free.

  $ refuel plan --sex female --age 17.9 --height 168cm --weight 55kg --run 25km/week --goal -0.1kg/week | grep -E 'eat  |risk|under 18|refused'
    eat            2,396                                    2,050–2,740
    risk    age
            under 18 no weight loss is planned: growth comes first; a physician can advise
  The goal of -0.1 kg/week is refused (age); the plan is for: maintain.
  $ refuel plan --sex female --age 17.9 --height 168cm --weight 55kg --run 25km/week --goal -0.1kg/week --json | grep -o '"goal":{[^}]*}'
  "goal":{"requested_kg_week":-0.1,"accepted":false,"applied_kg_week":0,"safe_kg_week":0,"mildest_kg_week":0,"reasons":["gate-minor"]}
  $ refuel plan --sex female --age 18 --height 168cm --weight 55kg --run 25km/week --goal -0.1kg/week --json | grep -o '"goal":{[^}]*}'
  "goal":{"requested_kg_week":-0.1,"accepted":true,"applied_kg_week":-0.1,"safe_kg_week":-0.1,"mildest_kg_week":-0.1,"reasons":[]}
  $ refuel plan --sex female --age 17.9 --height 168cm --weight 55kg --run 25km/week --goal +0.1kg/week --json | grep -o '"goal":{[^}]*}'
  "goal":{"requested_kg_week":0.1,"accepted":true,"applied_kg_week":0.1,"safe_kg_week":0.1,"mildest_kg_week":0.1,"reasons":[]}

Pregnancy.

  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage pregnant --gestation-week 20 --goal -0.5lb/week | grep -E 'eat  |risk|pregnancy is|refused'
    eat            2,634                                    2,250–3,020
    risk    pregnancy
            pregnancy is not a time to lose weight; a physician or midwife can advise on
  The goal of -0.5 lb/week is refused (pregnancy); the plan is for: maintain.

A body mass index under 18.5; from 17.5 down it is said whatever the goal.

  $ refuel plan --sex female --age 30 --height 170cm --weight 53.4kg --run 30km/week --goal -0.5lb/week | grep -E 'eat  |risk|body mass index is|refused'
    eat            2,249                                    1,850–2,640
    risk    underweight
            the body mass index is under 18.5: no weight loss is planned; a physician can
  The goal of -0.5 lb/week is refused (underweight); the plan is for: maintain.
  $ refuel plan --sex female --age 30 --height 170cm --weight 53.5kg --run 30km/week --goal -0.5lb/week --json | grep -o '"accepted":[a-z]*'
  "accepted":true
  $ refuel plan --sex female --age 30 --height 170cm --weight 50kg --run 30km/week --json | grep -o '{"id":"gate-underweight"[^}]*}'
  {"id":"gate-underweight","verdict":"risk","action":"refer","direction":"too-little","value":null,"interval":null,"low":null,"high":null,"unit":"","message":"the body mass index is 17.5 or less: worth a talk with a physician","source":"TRIAD2014"}

Less than 800 kcal a day. The goal that eats exactly so much still crosses the floors, and that is said as well.

  $ refuel plan --sex female --age 60 --height 150cm --weight 45kg --run 0km/week --goal -2lb/week | sed -n '/^  goal/,/^Checks/p; /^  risk/p; /^The goal/p'
    goal            -682   -1.36 lb/week, at first
    eat              800                                    550–1,050

  800 kcal does not hold the least of carbohydrate, protein and fat; 920 kcal would.
  The mildest change of the goal that does: -0.36 lb/week.
  Checks
    risk    very low energy
    risk    energy floor                   800 kcal/d           1,200 or more
    risk    energy availability            26 kcal/kg FFM/d     45 or more
    risk    split into macronutrients      800 kcal/d           1,010 or more
  The goal of -2 lb/week is refused (very low energy); the plan is for: -1.36 lb/week.

Two gates at once: the one that forbids every loss stands first.

  $ refuel plan --sex female --age 60 --height 150cm --weight 38kg --run 0km/week --goal -2lb/week --json | grep -o '"goal":{[^}]*}'
  "goal":{"requested_kg_week":-0.90718474,"accepted":false,"applied_kg_week":0,"safe_kg_week":0,"mildest_kg_week":0,"reasons":["gate-underweight","gate-vlcd"]}

A floor warns and names the nearest goal that clears it; asked to, it is applied.

  $ refuel plan --sex female --age 30 --height 160cm --weight 50kg --run 56km/week --living 1.4 --goal -2lb/week | grep -E 'goal|risk'
    goal          -1,000   -2 lb/week, at first
    risk    energy floor                   1,190 kcal/d         1,479 or more
    risk    rate of loss                   1.81 % a week        0.70 or less
    risk    energy availability            22 kcal/kg FFM/d     45 or more
            low: a risk for hormones, bone and performance if it lasts; worth raising the
  The nearest goal that crosses no floor: -1.42 lb/week (--floors apply uses it).
  $ refuel plan --sex female --age 30 --height 160cm --weight 50kg --run 56km/week --living 1.4 --goal -2lb/week --floors apply | grep -E 'goal|risk|eat  '
    goal            -711   -1.42 lb/week, at first
    eat            1,479                                    1,170–1,790
  The goal of -2 lb/week crosses a floor (energy floor); the plan is for: -1.42 lb/week.

The rate of loss binds where the floors leave room.

  $ refuel plan --sex female --age 25 --height 155cm --weight 50kg --body-fat 30% --athlete no --living 2.5 --run 0km/week --goal -2lb/week --floors apply --json | grep -o '"goal":{[^}]*}'
  "goal":{"requested_kg_week":-0.90718474,"accepted":true,"applied_kg_week":-0.75,"safe_kg_week":-0.75,"mildest_kg_week":-0.75,"reasons":["loss-rate"]}

A floor above the total ends at maintenance, never in a surplus.

  $ refuel plan --sex female --age 30 --height 160cm --weight 50kg --body-fat 5% --athlete no --living 1.2 --run 40km/week --goal -1lb/week --floors apply --json | grep -o '"goal":{[^}]*}'
  "goal":{"requested_kg_week":-0.45359237,"accepted":true,"applied_kg_week":0,"safe_kg_week":0,"mildest_kg_week":0,"reasons":["energy-floor"]}

With --strict a finding or a refused goal is exit status 3; what is only information, or unknown, is not.

  $ refuel plan --sex male --age 30 --height 180cm --weight 75kg --strict > out
  $ refuel plan --sex male --age 30 --height 180cm --weight 75kg --run 0km/week --expenditure 4500kcal --strict | grep -E '^  (low|high|risk)'
    high    carbohydrate for the training  431 g/d              130 to 375
  $ refuel plan --sex male --age 30 --height 180cm --weight 75kg --run 0km/week --expenditure 4500kcal --strict > out
  $ refuel plan --sex male --age 30 --height 180cm --weight 75kg --run 40km/week --goal -2lb/week --strict > out
  [3]
  $ refuel plan --sex male --age 17 --height 180cm --weight 75kg --run 40km/week --goal -0.1kg/week --strict > out
  [3]
  $ refuel plan --sex female --age 30 --height 170cm --weight 50kg --run 30km/week --strict > out
  [3]
  $ refuel plan --sex male --age 30 --height 180cm --weight 75kg --run 40km/week --goal -2lb/week --strict --json > out
  [3]
  $ refuel check --sex male --age 41 --height 178cm --weight 72kg --run 60km/week --intake 1500kcal --strict > out
  [3]
  $ refuel plan --sex male --age 30 --height 180cm --weight 75kg --run 40km/week --goal -2lb/week --strict --explain > out
  [3]
  $ refuel plan --sex male --age 30 --height 180cm --weight 75kg --run 40km/week --goal -2lb/week --strict --compare | tail -6
  * ledger                       1,930    3,442
    from 3,047 to 3,442: 396 apart

  * used by the plan; the resting equation because: an athlete of 18 to 35.
    low     energy availability            34 kcal/kg FFM/d     45 or more
    high    rate of loss                   1.21 % a week        0.70 or less
  $ refuel plan --sex female --age 16 --height 165cm --weight 60kg --run 40km/week --life-stage pregnant --gestation-week 10 --goal -1lb/week --json | grep -o '"goal":{[^}]*}'
  "goal":{"requested_kg_week":-0.45359237,"accepted":false,"applied_kg_week":0,"safe_kg_week":0,"mildest_kg_week":0,"reasons":["gate-minor","gate-pregnancy"]}
