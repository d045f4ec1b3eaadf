Gates refuse a goal, say why, and plan the nearest goal that passes.

Under 18: no loss, but gain and maintenance are free.

  $ refuel plan --sex female --age 17.9 --height 168cm --weight 55kg --run 25km/week --goal -0.1kg/week | grep -E 'eat  |risk|under 18|refused'
    eat            2,485                                    2,050–2,920
    risk    age
            under 18 no weight loss is planned: growth comes first; a physician can advise
  The goal of -0.1 kg/week is refused (age); the plan is for: maintain.
  $ refuel plan --sex female --age 17.9 --height 168cm --weight 55kg --run 25km/week --goal -0.1kg/week --json | grep -o '"goal":{[^}]*}'
  "goal":{"requested_kg_week":-0.1,"accepted":false,"applied_kg_week":0,"safe_kg_week":0,"mildest_kg_week":0,"reasons":["gate-minor"]}
  $ refuel plan --sex female --age 18 --height 168cm --weight 55kg --run 25km/week --goal -0.1kg/week --json | grep -o '"goal":{[^}]*}'
  "goal":{"requested_kg_week":-0.1,"accepted":true,"applied_kg_week":-0.1,"safe_kg_week":-0.1,"mildest_kg_week":-0.1,"reasons":[]}
  $ refuel plan --sex female --age 17.9 --height 168cm --weight 55kg --run 25km/week --goal +0.1kg/week --json | grep -o '"goal":{[^}]*}'
  "goal":{"requested_kg_week":0.1,"accepted":true,"applied_kg_week":0.1,"safe_kg_week":0.1,"mildest_kg_week":0.1,"reasons":[]}

Pregnancy: a loss, and a gain too, since what pregnancy needs already holds it.

  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage pregnant --gestation-week 20 --goal -0.5lb/week | grep -E 'risk|pregnancy is|advise|refused'
    risk    pregnancy
            pregnancy is not a time to lose weight; a physician or midwife can advise on
  The goal of -0.5 lb/week is refused (pregnancy); the plan is for: maintain.
  Note: the gain in all that is advised with one child depends on the weight before (IOM
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage pregnant --gestation-week 20 --goal +0.5lb/week | grep -E -A3 'risk|refused'
    risk    pregnancy
            what pregnancy needs already holds the gain in weight: no more is added on
            top; a physician or midwife can advise on the gain
    ok      energy floor, carbohydrate minimum, fat, energy for all targets
  --
  The goal of +0.5 lb/week is refused (pregnancy); the plan is for: maintain.
  Note: no running volume was given: the ledger takes it as 0, and what depends on
        training is not judged
  Note: whether you train is not known: 1,434 kcal a day at rest are for somebody who does
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage pregnant --gestation-week 20 --goal +0.5lb/week --json | grep -o '"goal":{[^}]*}'
  "goal":{"requested_kg_week":0.226796185,"accepted":false,"applied_kg_week":0,"safe_kg_week":0,"mildest_kg_week":0,"reasons":["gate-pregnancy"]}

Lactation: no loss in the first two months, at most half a kilogram a week after them.

  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage lactating --months-since-birth 1.9 --goal -0.2kg/week | grep -E -A3 'risk|refused'
    risk    breastfeeding
            in the first 2 months after a birth no weight loss is planned, as a
            precaution; a physician or midwife can advise
    ok      energy floor, carbohydrate minimum, protein, fat, energy for all targets,
  --
  The goal of -0.2 kg/week is refused (breastfeeding); the plan is for: maintain.
  Note: no running volume was given: the ledger takes it as 0, and what depends on
        training is not judged
  Note: whether you train is not known: 1,434 kcal a day at rest are for somebody who does
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage lactating --months-since-birth 2 --goal -0.6kg/week | grep -E -A3 'risk    breast|refused'
    risk    breastfeeding
            while breastfeeding no more than 0.5 kg a week is planned, as a precaution; a
            physician or midwife can advise
    ok      rate of loss                   0.71 % a week                1 or less
  --
  The goal of -0.6 kg/week is refused (breastfeeding); the plan is for: -0.5 kg/week.
  Note: no running volume was given: the ledger takes it as 0, and what depends on
        training is not judged
  Note: whether you train is not known: 1,434 kcal a day at rest are for somebody who does
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage lactating --months-since-birth 2 --goal -0.5kg/week --json | grep -o '"accepted":[a-z]*'
  "accepted":true

A body mass index under 18.5 now, or after four weeks of the goal. The nearest goal keeps 18.5, and passes as it is printed.

  $ refuel plan --sex female --age 30 --height 170cm --weight 53.4kg --run 30km/week --goal -0.5lb/week | grep -E -A3 'risk    under|refused'
    risk    underweight
            the body mass index is under 18.5: no weight loss is planned; a physician can
            advise
    low     weight for height              18.48 kg/m2                  18.5 or more
  --
  The goal of -0.5 lb/week is refused (underweight); the plan is for: maintain.
  Note: no pace was given: running is taken at 1.00 kcal per kg and km, at 10 km/h for the
        hours; walking at 5 km/h
  Note: 3 h of running a week make an athlete in part: 1,320 kcal a day at rest; without
  $ refuel plan --sex female --age 30 --height 170cm --weight 54kg --run 30km/week --goal -0.5lb/week | grep -E -A3 'risk    under|refused'
    risk    underweight
            at this rate the body mass index would be under 18.5 within four weeks: so
            much is not planned; a physician can advise
    ok      energy floor, rate of loss, energy availability, carbohydrate for the
  --
  The goal of -0.5 lb/week is refused (underweight); the plan is for: -0.29 lb/week.
  Note: no pace was given: running is taken at 1.00 kcal per kg and km, at 10 km/h for the
        hours; walking at 5 km/h
  Note: 3 h of running a week make an athlete in part: 1,326 kcal a day at rest; without
  $ refuel plan --sex female --age 30 --height 170cm --weight 54kg --run 30km/week --goal -0.29lb/week --json | grep -o '"accepted":[a-z]*'
  "accepted":true
  $ refuel plan --sex female --age 30 --height 170cm --weight 54kg --run 30km/week --goal -0.31lb/week --json | grep -o '"accepted":[a-z]*'
  "accepted":false

What is left may be too little to print: it is then maintenance.

  $ refuel plan --sex female --age 30 --height 170cm --weight 53.48kg --run 30km/week --goal -0.5lb/week | grep -E '^  goal|refused'
    goal              -4   maintain
  The goal of -0.5 lb/week is refused (underweight); the plan is for: maintain.

Too little weight for the height is told whatever the goal, in growth by the body mass index for age, in pregnancy by the weight
before it.

  $ refuel plan --sex female --age 30 --height 170cm --weight 46kg --run 30km/week | grep -A2 'weight for height'
    risk    weight for height              15.92 kg/m2                  18.5 or more
            the body mass index is under 16: please see a physician soon; after eating
            little for a time, more food is best begun with medical help
  $ refuel plan --sex female --age 30 --height 170cm --weight 50kg --run 30km/week --json | grep -o '{"id":"weight-status"[^}]*}'
  {"id":"weight-status","verdict":"risk","action":"refer","direction":"too-little","value":17.301038062283737,"interval":null,"low":18.5,"high":null,"unit":"kg/m2","message":"the body mass index is 17.5 or less: please talk with a physician","source":"TRIAD2014"}
  $ refuel plan --sex female --age 30 --height 170cm --weight 53kg --run 30km/week | grep 'weight for height'
    low     weight for height              18.34 kg/m2                  18.5 or more
  $ refuel plan --sex female --age 16 --height 165cm --weight 40kg --run 30km/week | grep -A2 'weight for height'
    risk    weight for height              14.69 kg/m2                  18.16 or more
            the body mass index is very low for this age and sex: please talk with a
            physician
  $ refuel plan --sex female --age 16 --height 165cm --weight 47kg --run 30km/week --json | grep -o '{"id":"weight-status"[^}]*}'
  {"id":"weight-status","verdict":"low","action":"inform","direction":"too-little","value":17.263544536271812,"interval":null,"low":18.152978082843486,"high":null,"unit":"kg/m2","message":"the body mass index is on the low side for this age and sex: growth and training need enough food; if it falls over months, worth a talk with a physician","source":"WHO2007"}
  $ refuel plan --sex male --age 4 --height 104cm --weight 14kg --json | grep -o '{"id":"weight-status"[^}]*}'
  {"id":"weight-status","verdict":"unknown","action":"none","direction":"none","value":12.94378698224852,"interval":null,"low":null,"high":null,"unit":"kg/m2","message":"under 5 years growth is judged by a paediatrician, not here","source":"WHO2007"}
  $ refuel plan --sex female --age 31 --height 168cm --weight 58kg --life-stage pregnant --gestation-week 20 --json | grep -o '{"id":"weight-status"[^}]*}'
  {"id":"weight-status","verdict":"unknown","action":"none","direction":"none","value":null,"interval":null,"low":18.5,"high":null,"unit":"kg/m2","message":"in pregnancy the weight before it counts: give pre-pregnancy-weight","source":"WHO2007"}
  $ refuel plan --sex female --age 31 --height 168cm --weight 58kg --life-stage pregnant --gestation-week 20 --pre-pregnancy-weight 51kg --json | grep -o '{"id":"weight-status"[^}]*}'
  {"id":"weight-status","verdict":"low","action":"refer","direction":"too-little","value":18.069727891156464,"interval":null,"low":18.5,"high":null,"unit":"kg/m2","message":"before the pregnancy the body mass index was under 18.5, which is low: worth telling the midwife or physician","source":"WHO2004"}

Essential fat, measured with a caliper or with a tape. A guess refuses nothing, and is not ok.

  $ refuel plan --sex male --age 28 --height 180cm --weight 70kg --body-fat 2.5% --run 60km/week --goal -0.2kg/week | grep -E -A3 'risk    ess|refused'
    risk    essential fat
            the body fat is less than a body needs: no weight loss is planned; please talk
            with a physician
    ok      energy floor, energy availability, carbohydrate for the training, carbohydrate
  --
  The goal of -0.2 kg/week is refused (essential fat); the plan is for: maintain.
  Note: no pace was given: running is taken at 1.00 kcal per kg and km, at 10 km/h for the
        hours; walking at 5 km/h
  Sources: refuel plan --explain        Information, not medical advice.
  $ refuel plan --sex male --age 28 --height 180cm --weight 70kg --body-fat 3.5% --run 60km/week --goal -0.5kg/week | grep -E -A3 'risk    ess|refused'
    risk    essential fat
            at this rate the body fat would be less than a body needs within four weeks:
            so much is not planned; please talk with a physician
    ok      energy floor, rate of loss, energy availability, carbohydrate for the
  --
  The goal of -0.5 kg/week is refused (essential fat); the plan is for: -0.09 kg/week.
  Note: no pace was given: running is taken at 1.00 kcal per kg and km, at 10 km/h for the
        hours; walking at 5 km/h
  Sources: refuel plan --explain        Information, not medical advice.
  $ refuel plan --sex male --age 28 --height 180cm --weight 70kg --body-fat 3.5% --run 60km/week --goal -0.09kg/week --json | grep -o '"accepted":[a-z]*'
  "accepted":true
  $ refuel plan --sex female --age 28 --height 168cm --weight 60kg --neck 33cm --waist 62cm --hip 84cm --run 60km/week --goal -0.7kg/week --json | grep -o '"reasons":[^}]*'
  "reasons":["gate-essential-fat"]
  $ refuel plan --sex female --age 28 --height 170cm --weight 54kg --run 60km/week --goal -0.1kg/week --json | grep -o '{"id":"gate-essential-fat"[^}]*}'
  {"id":"gate-essential-fat","verdict":"unknown","action":"none","direction":"none","value":null,"interval":null,"low":null,"high":null,"unit":"","message":"needs a measured body fat, since the guess is near the limit: give body-fat, or neck and waist (women: also hip)","source":"NFHS2006"}

What is eaten needs no goal. A mother's milk is not hers.

  $ refuel check --sex male --age 41 --height 178cm --weight 72kg --run 0km/week --intake 790kcal --json | grep -o '{"id":"gate-vlcd"[^}]*}'
  {"id":"gate-vlcd","verdict":"risk","action":"refer","direction":"too-little","value":null,"interval":null,"low":null,"high":null,"unit":"","message":"an intake under 800 kcal a day belongs in medical hands","source":"AHA2013"}
  $ refuel check --sex female --age 31 --height 168cm --weight 70kg --life-stage lactating --months-since-birth 3 --run 20km/week --intake 1100kcal --json | grep -o '{"id":"gate-vlcd"[^}]*}'
  {"id":"gate-vlcd","verdict":"risk","action":"refer","direction":"too-little","value":null,"interval":null,"low":null,"high":null,"unit":"","message":"less than 800 kcal a day after the milk belongs in medical hands","source":"AHA2013"}
  $ refuel check --sex female --age 31 --height 165cm --weight 62kg --life-stage lactating --months-since-birth 3 --run 40km/week --intake 1750kcal | grep -E -A2 'energy (floor|avail)'
    risk    energy floor                   1,750 kcal/d                 2,172 or more
            after the milk, below a floor of intake (resting energy, energy availability,
            1,200 or 1,500 kcal): recovery and health may suffer
    risk    rate of loss                   1.91 % a week
  --
    risk    energy availability            21 kcal/kg fat-free (14–27)  45 or more
            low: a risk for hormones, bone and performance if it lasts; worth raising the
            intake; body fat is a guess here: give body-fat, or neck, waist and hip
  $ refuel check --sex male --age 41 --height 178cm --weight 72kg --run 60km/week --intake 9000kcal | grep -A1 'reported'
    high    reported intake                9,000 kcal/d                 1,999 to 8,550
            over 2.5 times the total: is it in kJ, or of several days?

Less than 800 kcal a day. The goal that eats exactly so much still crosses the floors, and that is said as well.

  $ refuel plan --sex female --age 60 --height 140cm --weight 43kg --run 0km/week --goal -2lb/week | sed -n '/^  goal/,/^Checks/p; /^  risk/p; /^The goal/p'
    goal            -550   -1.1 lb/week, at first
    eat              800                                    580–1,020

  800 kcal does not hold the least of carbohydrate, protein and fat; that takes 908 kcal.
  The nearest goal that does: -0.3 lb/week.
  Checks
    risk    very low energy
    risk    energy floor                   800 kcal/d                   1,200 or more
    risk    energy availability            28 kcal/kg fat-free (23–33)  45 or more
    risk    energy for all targets         800 kcal/d                   994 or more
  The goal of -2 lb/week is refused (very low energy); the plan is for: -1.1 lb/week.

Two gates at once: the one that leaves the least of the goal stands first. A floor that is applied to what a gate leaves is the one
that binds.

  $ refuel plan --sex female --age 30 --height 160cm --weight 50kg --run 56km/week --living 1.4 --goal -2lb/week --floors apply | grep 'The goal'
  The goal of -2 lb/week is refused (underweight), and what it leaves crosses a floor (energy floor); the plan is for: -1.18 lb/week.
  $ refuel plan --sex female --age 30 --height 160cm --weight 50kg --run 56km/week --living 1.4 --goal -2lb/week --floors apply --json | grep -o '"reasons":[^}]*'
  "reasons":["energy-floor","gate-underweight"]
  $ refuel plan --sex female --age 60 --height 150cm --weight 38kg --run 0km/week --goal -2lb/week --json | grep -o '"goal":{[^}]*}'
  "goal":{"requested_kg_week":-0.90718474,"accepted":false,"applied_kg_week":0,"safe_kg_week":0,"mildest_kg_week":0,"reasons":["gate-underweight","gate-vlcd"]}

A floor warns and names the nearest goal that clears it; asked to, it is applied.

  $ refuel plan --sex female --age 30 --height 160cm --weight 60kg --run 56km/week --living 1.4 --goal -2lb/week | grep -E 'goal|risk'
    goal          -1,000   -2 lb/week, at first
    risk    energy floor                   1,411 kcal/d                 1,772 or more
    risk    rate of loss                   1.51 % a week                1 or less
    risk    energy availability            22 kcal/kg fat-free (17–27)  45 or more
            low: a risk for hormones, bone and performance if it lasts; worth raising the
  The nearest goal that crosses no floor: -1.27 lb/week (--floors apply uses it).
  $ refuel plan --sex female --age 30 --height 160cm --weight 60kg --run 56km/week --living 1.4 --goal -2lb/week --floors apply | grep -E 'goal|risk|eat  '
    goal            -639   -1.27 lb/week, at first
    eat            1,772                                    1,410–2,140
  The goal of -2 lb/week crosses a floor (energy floor); the plan is for: -1.27 lb/week.

The rate of loss binds where the floors leave room.

  $ refuel plan --sex female --age 25 --height 155cm --weight 52kg --body-fat 30% --athlete no --living 2.5 --run 0km/week --goal -2lb/week --floors apply --json | grep -o '"goal":{[^}]*}'
  "goal":{"requested_kg_week":-0.90718474,"accepted":true,"applied_kg_week":-0.78,"safe_kg_week":-0.78,"mildest_kg_week":-0.78,"reasons":["loss-rate"]}

A floor above the total ends at maintenance, never in a surplus.

  $ refuel plan --sex female --age 70 --height 160cm --weight 55kg --body-fat 16% --athlete no --living 1.2 --run 60km/week --goal -0.1kg/week --floors apply --json | grep -o '"goal":{[^}]*}'
  "goal":{"requested_kg_week":-0.1,"accepted":true,"applied_kg_week":0,"safe_kg_week":0,"mildest_kg_week":0,"reasons":["energy-floor"]}

Every gate by the command that docs/adequacy.md gives for it.

  $ refuel plan --sex male --age 17 --height 180cm --weight 75kg --goal -0.1kg/week --json | grep -o '"reasons":[^}]*'
  "reasons":["gate-minor"]
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage pregnant --gestation-week 20 --goal +0.5lb/week --json | grep -o '"reasons":[^}]*'
  "reasons":["gate-pregnancy"]
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage lactating --months-since-birth 1 --goal -0.2kg/week --json | grep -o '"reasons":[^}]*'
  "reasons":["gate-lactation"]
  $ refuel plan --sex female --age 30 --height 170cm --weight 54kg --run 30km/week --goal -0.5lb/week --json | grep -o '"reasons":[^}]*'
  "reasons":["gate-underweight"]
  $ refuel plan --sex male --age 28 --height 180cm --weight 70kg --body-fat 3.5% --run 60km/week --goal -0.5kg/week --json | grep -o '"reasons":[^}]*'
  "reasons":["gate-essential-fat"]
  $ refuel plan --sex female --age 60 --height 140cm --weight 43kg --run 0km/week --goal -2lb/week --json | grep -o '"reasons":[^}]*'
  "reasons":["gate-vlcd"]

With --strict a finding or a refused goal is exit status 3; what is only information, or unknown, is not.

  $ refuel plan --sex male --age 30 --height 180cm --weight 75kg --strict > out
  $ refuel check --sex female --age 30 --height 165cm --weight 60kg --run 40km/week --pace 6:00/km --intake 2500kcal --carbohydrate 300g --protein 155g --fat 75g --fibre 30g --strict | grep -E '^  (low|high|risk)|^    (low|high|risk)'
    high    protein                        155 g/d                      72 to 150
  $ refuel check --sex female --age 30 --height 165cm --weight 60kg --run 40km/week --pace 6:00/km --intake 2500kcal --carbohydrate 300g --protein 155g --fat 75g --fibre 30g --strict > out
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
    from 3,047 to 3,286: 240 apart

  * used by the plan; the resting equations because: an athlete in part, by the hours of
    running, the age and the body mass index.
    low     energy availability            30 kcal/kg fat-free (24–36)  45 or more
    high    rate of loss                   1.21 % a week                1 or less
  $ refuel plan --sex female --age 16 --height 165cm --weight 60kg --run 40km/week --life-stage pregnant --gestation-week 10 --goal -1lb/week --json | grep -o '"goal":{[^}]*}'
  "goal":{"requested_kg_week":-0.45359237,"accepted":false,"applied_kg_week":0,"safe_kg_week":0,"mildest_kg_week":0,"reasons":["gate-minor","gate-pregnancy"]}

Answers about health: who gives none sees no row of them; each gate by the command that docs/adequacy.md gives for it.

  $ refuel plan --sex female --age 28 --height 168cm --weight 60kg --run 50km/week --goal -0.3kg/week --json | grep -o -E 'gate-(eating|scoff|menst|bone|unpl|med)[a-z-]*|lea-indicators|triad-cra'
  [1]
  $ refuel plan --sex female --age 28 --height 168cm --weight 60kg --run 50km/week --goal -0.3kg/week --eating-disorder past --json | grep -o -E '"goal":\{[^}]*\}|"overall":\{"verdict":"[a-z]*"'
  "goal":{"requested_kg_week":-0.3,"accepted":false,"applied_kg_week":0,"safe_kg_week":0,"mildest_kg_week":0,"reasons":["gate-eating-disorder"]}
  "overall":{"verdict":"risk"
  $ refuel plan --sex female --age 28 --height 168cm --weight 60kg --run 50km/week --goal -0.3kg/week --scoff 2 --json | grep -o '"reasons":[^}]*'
  "reasons":["gate-scoff"]
  $ refuel plan --sex female --age 28 --height 168cm --weight 60kg --run 50km/week --goal -0.3kg/week --scoff 1 --json | grep -o '"reasons":[^}]*'
  "reasons":[]
  $ refuel plan --sex female --age 28 --height 168cm --weight 60kg --run 50km/week --goal -0.3kg/week --missed-periods 3 | grep -E -A6 'risk|refused'
    risk    missed periods
            three periods or more missed in a row, or none so far at 15: no weight loss is
            planned; please talk with a physician, also about eating enough
    risk    self-reported signs            1                            none
            1 self-reported sign that can go with low energy availability; please discuss
            with a sports physician
    ok      energy floor, energy availability, carbohydrate for the training, carbohydrate
            minimum, protein, fat, energy for all targets, weight for height
  The goal of -0.3 kg/week is refused (missed periods); the plan is for: maintain.
  Note: no pace was given: running is taken at 1.00 kcal per kg and km, at 10 km/h for the
        hours; walking at 5 km/h
  Note: 5 h of running a week make an athlete in part: 1,466 kcal a day at rest; without
        training it would be 1,349 kcal, of an athlete 1,505 kcal; say whether you are one
        if you know
  Sources: refuel plan --explain        Information, not medical advice.
  $ refuel plan --sex female --age 28 --height 168cm --weight 60kg --run 50km/week --goal -0.3kg/week --missed-periods 3 --hormonal-contraception yes | grep -E 'unknown|refused|judge more'
    unknown essential fat, missed periods, self-reported signs
            to judge more, give --body-fat, the other health questions
  $ refuel plan --sex male --age 28 --height 180cm --weight 70kg --run 80km/week --goal -0.3kg/week --bone-stress 1 --json | grep -o '"reasons":[^}]*'
  "reasons":["gate-bone-stress"]
  $ refuel plan --sex male --age 28 --height 180cm --weight 70kg --run 80km/week --unplanned-loss 5% | grep -A2 'unplanned'
    risk    unplanned loss of weight
            5 % of the weight or more was lost in a month without a plan: please see a
            physician about it
  $ refuel plan --sex male --age 48 --height 180cm --weight 95kg --run 20km/week --goal -0.5kg/week --glp1 yes | grep -E -A4 'risk|refused|GLP-1 medicine hunger'
    risk    conditions and medicines
            with a GLP-1 medicine for weight no loss is planned on top of that of the
            medicine; whoever prescribes it can advise
    ok      energy floor, energy availability, carbohydrate for the training, carbohydrate
            minimum, protein, fat, energy for all targets, weight for height
  The goal of -0.5 kg/week is refused (conditions and medicines); the plan is for: maintain.
  Note: no pace was given: running is taken at 1.00 kcal per kg and km, at 10 km/h for the
        hours; walking at 5 km/h
  Note: body mass index above 28: amounts in g/kg use an adjusted weight, from 32 on a
        quarter of the way above BMI 25
  Note: with a GLP-1 medicine hunger is no guide to how much is enough: count what is
        eaten (refuel check), with protein of 1.2 to 1.6 g/kg or more; vomiting,
        dizziness, or losing more than 1 % of weight a week are for a talk with whoever
        prescribes it
  Sources: refuel plan --explain        Information, not medical advice.

A gain and maintenance are free, and the talk is asked for all the same; with several answers each is a reason.

  $ refuel plan --sex female --age 28 --height 168cm --weight 60kg --run 50km/week --goal +0.2kg/week --eating-disorder now --json | grep -o -E '"accepted":[a-z]*|"id":"gate-eating-disorder","verdict":"[a-z]*","action":"[a-z]*"|"message":"What was[^"]*"'
  "accepted":true
  "message":"What was answered about health is for a talk with a physician."
  "id":"gate-eating-disorder","verdict":"risk","action":"refer"
  $ refuel plan --sex female --age 28 --height 168cm --weight 60kg --run 50km/week --goal -2lb/week --eating-disorder now --scoff 3 --missed-periods 12 --bone-stress 2 --glp1 yes --json | grep -o '"reasons":[^}]*'
  "reasons":["gate-eating-disorder","gate-scoff","gate-menstrual","gate-bone-stress","gate-medical"]

An intake is no way around them: no path of a loss is drawn, by flags, a schedule, JSON or line by line, and little food is
not talked away. What holds the weight or gains is shown.

  $ refuel project --sex female --age 24 --height 168cm --weight 60kg --run 50km/week --pace 5:30/km --intake 1500kcal --eating-disorder now
  refuel: intake: weight is not projected for an intake that loses it: with an eating disorder, now or before, no weight loss is planned; a physician or dietitian who knows about it can advise; refuel plan says what to eat
  [2]
  $ refuel project --sex female --age 34 --height 165cm --weight 60kg --run 45km/week --pace 6:00/km --intake 900kcal --eating-disorder now --json
  refuel: intake: weight is not projected for an intake that loses it: with an eating disorder, now or before, no weight loss is planned; a physician or dietitian who knows about it can advise; refuel plan says what to eat
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_CONFLICT","field":"intake","flag":null,"message":"intake: weight is not projected for an intake that loses it: with an eating disorder, now or before, no weight loss is planned; a physician or dietitian who knows about it can advise; refuel plan says what to eat","value":null,"low":null,"high":null}],"error":{"status":"REFUEL_E_CONFLICT","field":"intake","flag":null,"message":"intake: weight is not projected for an intake that loses it: with an eating disorder, now or before, no weight loss is planned; a physician or dietitian who knows about it can advise; refuel plan says what to eat","value":null,"low":null,"high":null}}
  [2]
  $ refuel project --sex female --age 34 --height 165cm --weight 60kg --run 45km/week --pace 6:00/km --intake 1500kcal --eating-disorder past --days 7
  refuel: intake: weight is not projected for an intake that loses it: with an eating disorder, now or before, no weight loss is planned; a physician or dietitian who knows about it can advise; refuel plan says what to eat
  [2]
  $ printf 'day,intake_kcal_d\n0,1300\n' > s.csv; refuel project --sex female --age 34 --height 165cm --weight 60kg --run 45km/week --pace 6:00/km --schedule s.csv --missed-periods 4
  refuel: schedule: weight is not projected for an intake that loses it: three periods or more missed in a row, or none so far at 15: no weight loss is planned; please talk with a physician, also about eating enough; refuel plan says what to eat
  [2]
  $ printf 'day,intake_kcal_d\n0,2800\n60,1300\n' > s.csv; refuel project --sex female --age 34 --height 165cm --weight 60kg --run 45km/week --pace 6:00/km --schedule s.csv --bone-stress 1 --html -
  refuel: schedule: weight is not projected for an intake that loses it: a bone stress injury in the last 2 years: no weight loss is planned; please talk with a physician, also about eating enough; refuel plan says what to eat
  [2]
  $ refuel project --sex female --age 34 --height 165cm --weight 60kg --run 45km/week --pace 6:00/km --intake 2000kcal --glp1 yes --plot -
  refuel: intake: weight is not projected for an intake that loses it: with a GLP-1 medicine for weight no loss is planned on top of that of the medicine; whoever prescribes it can advise; refuel plan says what to eat
  [2]
  $ printf 'id,weight_kg,intake,eating_disorder\na,60,900kcal,now\nb,60,900kcal,no\nc,60,2700kcal,past\n' > p.csv; refuel batch p.csv --what project --sex female --age 34 --height 165cm --run 45km/week --pace 6:00/km --fields weight_kg 2>&1
  id,line,status,error,weight_kg
  a,2,REFUEL_E_CONFLICT,"intake: weight is not projected for an intake that loses it: with an eating disorder, now or before, no weight loss is planned; a physician or dietitian who knows about it can advise; refuel plan says what to eat",
  b,3,REFUEL_OK,,40.79918902281576
  c,4,REFUEL_OK,,63.65698686056828
  refuel: batch: 1 of 3 lines is wrong; each has its error in its place
  [4]
  $ refuel project --sex female --age 34 --height 165cm --weight 60kg --run 45km/week --pace 6:00/km --intake 2700kcal --eating-disorder past | grep -E '^   365|risk'
     365     63.7  54.8–72.5       17.6     2,700     2,671         67.5
    risk    answer on eating disorders
  $ refuel project --sex female --age 34 --height 165cm --weight 60kg --run 45km/week --pace 6:00/km --intake 2530kcal --scoff 3 | grep -E '^   365|risk'
     365     59.8  51.1–68.4       15.3     2,530     2,532         59.5
    risk    SCOFF questions
  $ refuel project --sex female --age 24 --height 168cm --weight 60kg --run 50km/week --pace 5:30/km --intake 1500kcal --eating-disorder no | grep '^Ends'
  Ends on day 140. The weight is then below a body mass index of 15, and falling; that is
  $ refuel check --sex female --age 24 --height 168cm --weight 60kg --run 50km/week --pace 5:30/km --intake 1500kcal --scoff 3 | grep -A 2 -E 'reported intake|If your weight'
    low     reported intake
            under 1.1 times resting energy: if nothing was left out, this is far too
            little; please talk with a physician

Medicines and conditions: the amounts are not made for them, each with a note of its own; nothing is refused.

  $ refuel plan --sex male --age 48 --height 180cm --weight 95kg --run 20km/week --goal -0.5kg/week --insulin yes --kidney-disease yes --thyroid-disease yes --other-medical yes --ferritin 40ug/L | sed -n '/conditions/,/them$/p; /^The goal/p; /^Note: the amounts/,/^Sources/p'
    risk    conditions and medicines
            the amounts here are not made for what was answered: a physician or dietitian
            who knows about it sets them
  Note: the amounts here are not made for people who take insulin or a sulfonylurea: how
        to eat, train and change weight with it is for whoever prescribes it
  Note: the amounts here, those of protein above all, are not made for people with kidney
        disease: a physician or a renal dietitian sets them; no loss raises protein here
  Note: the equations of resting energy are of people whose thyroid works well: with
        thyroid disease every energy here may be off either way, which is for a talk with
        a physician
  Note: the amounts here are not made for people with a disease or a medicine that bears
        on potassium, sodium or protein: a physician or dietitian sets them; no loss
        raises protein here
  Note: ferritin is looked at by refuel fatigue alone: a blood value is for the physician
        who has the others, and iron is supplemented after such a test only; what is eaten
        does not show the stores
  Sources: refuel plan --explain        Information, not medical advice.

Check: the answers stand in front, and a loss that is eaten is called by no good name.

  $ refuel check --sex female --age 28 --height 168cm --weight 60kg --run 50km/week --intake 2300kcal --bone-stress 1 --scoff 2 > out; head -3 out; grep -A2 'rate of loss' out
  What was answered about health (SCOFF questions, bone stress injury) is for a talk with
  a physician. Probably not enough: less than is spent. Amounts are left out here: eating
  enough is right; how much is best found with somebody who knows about eating, and not by
    high    rate of loss
            this loses weight, and what was answered about health speaks against it: worth
            eating more, and a talk with a physician
  $ refuel check --sex female --age 28 --height 168cm --weight 60kg --run 50km/week --intake 2700kcal --scoff 0 | grep -E -A1 'unknown|Questions'
    unknown carbohydrate for the training, carbohydrate minimum, protein, fat, fibre,
            self-reported signs
  $ refuel check --sex female --age 28 --height 168cm --weight 60kg --run 50km/week --intake 2000kcal --glp1 yes --protein 70g | grep -E -A2 'conditions|protein  '
  What was answered about health (conditions and medicines) is for a talk with a
  physician. Probably not enough: about 705 kcal a day short, and little protein.
  You eat 2,000 kcal a day and spend about 2,705: 705 kcal short, give or take 400.
  --
    risk    conditions and medicines
            with a GLP-1 medicine for weight a loss of more than 1 % of weight a week is
            for a talk with whoever prescribes it
  --
    low     protein                        70 g/d                       96 to 150
            above the reference intake, but low for this training or for a deficit
    high    rate of loss                   1.07 % a week                1 or less

A projection holds to it: a goal, a target by a day, the day of a target; an intake that loses is refused.

  $ refuel project --sex female --age 28 --height 168cm --weight 60kg --run 50km/week --goal -0.3kg/week --bone-stress 1 | grep -E '^   365|risk|refused'
     365     60.0  51.0–69.0       13.4     2,705     2,705         60.0
    risk    bone stress injury
  The goal of -0.3 kg/week is refused (bone stress injury); the plan is for: maintain.
  $ refuel project --sex female --age 28 --height 168cm --weight 60kg --run 50km/week --target 56kg --in 100days --bone-stress 1 --strict | grep -E 'feasible|nearest|risk'
  56.0 kg on day 100 is not feasible: an answer about health speaks against a loss.
  The nearest: 60.0 kg with 2,705 kcal a day.
    risk    bone stress injury
  $ refuel project --sex female --age 28 --height 168cm --weight 60kg --run 50km/week --target 56kg --in 100days --bone-stress 1 --json | grep -o '"feasible":[^}]*'
  "feasible":false,"binding":"health","binding_intake_kcal_d":2704.584254393153,"binding_weight_kg":60
  $ refuel project --sex female --age 28 --height 168cm --weight 60kg --run 50km/week --intake 2300kcal --target 58kg --bone-stress 1
  refuel: intake: weight is not projected for an intake that loses it: a bone stress injury in the last 2 years: no weight loss is planned; please talk with a physician, also about eating enough; refuel plan says what to eat
  [2]

Signs are counted, in whole numbers and without a colour; the points of 2014 are a prompt for a clinician.

  $ refuel plan --sex female --age 28 --height 168cm --weight 51kg --run 50km/week --missed-periods 4 --periods-year 5 --bone-stress 2 --scoff 0 | grep -A2 'self-reported signs'
    risk    self-reported signs            3                            none
            3 self-reported signs that can go with low energy availability; please discuss
            with a sports physician
    low     weight for height              18.07 kg/m2                  18.5 or more
  $ refuel plan --sex female --age 28 --height 168cm --weight 51kg --run 50km/week --dietary-restriction no --menarche 13 --periods-year 7 --bone-stress 1 | grep -A3 'Triad points'
    risk    Triad points of 2014           3                            1 or less
            2 to 5 points in the Triad Coalition's table of 2014, which then limits
            training until a clinician decides; it was revised in 2025: please show this
            to a sports physician
  $ refuel plan --sex female --age 28 --height 168cm --weight 51kg --run 50km/week --dietary-restriction no --menarche 13 --periods-year 7 --bone-stress 1 --explain | grep -A8 'triad-cra'
  49. triad-cra: risk: 3; 2 to 5 points in the Triad Coalition's table of 2014, which then limits training until a clinician decides; it was revised in 2025: please show this to a sports physician
      0 to 2 points each, in this order: restriction of food, body mass index, first period, periods, bone density, bone stress injuries
      Points = 0 + 1 + 0 + 1 + 0 + 1 = 3
      Without a bone density the points of the first period stand in; under contraception those of restriction for the periods
      Source: Koltun KJ, Williams NI, De Souza MJ. Appl Physiol Nutr Metab 2020;45(12):1324-31. doi:10.1139/apnm-2020-0131
      Source: De Souza MJ et al. Br J Sports Med 2014;48:289. doi:10.1136/bjsports-2013-093218
  50. Note: no pace was given: running is taken at 1.00 kcal per kg and km, at 10 km/h for the hours; walking at 5 km/h
  51. Note: 5 h of running a week make an athlete in part: 1,363 kcal a day at rest; without training it would be 1,259 kcal, of an athlete 1,398 kcal; say whether you are one if you know
  $ refuel plan --sex female --age 28 --height 168cm --weight 51kg --run 50km/week --missed-periods 4 --explain | grep -A5 'lea-indicators'
  48. lea-indicators: risk: 2; 2 self-reported signs that can go with low energy availability; please discuss with a sports physician
      Signs that are there: periods, body mass index
      Not there: lasting fatigue with low energy availability
      Not known: bone stress injuries, eating disorder or EDE-Q, SCOFF, unplanned loss
      They are counted and not weighed; periods and bone stress injuries count once
      Source: Stellingwerff T et al. Br J Sports Med 2023;57 (erratum 2024;58(3):e2). doi:10.1136/bjsports-2023-106914 (a tool for physicians; no score of it is taken)

What cannot be.

  $ refuel plan --sex male --age 28 --height 180cm --weight 70kg --missed-periods 2
  refuel: missed-periods: it goes with sex female
  [2]
  $ refuel plan --sex female --age 28 --height 168cm --weight 60kg --scoff 7 --low-libido yes
  refuel: scoff: 7 is outside 0..5
  [2]
  $ echo '{"sex":"female","age":28,"height_cm":168,"weight_kg":60,"goal_kg_week":-0.3,"health":{"eating_disorder":false,"scoff":2,"bone_stress":null,"unplanned_loss_pct":1}}' | refuel plan --input - --json | grep -o '"reasons":[^}]*'
  "reasons":["gate-scoff"]
  $ echo '{"sex":"female","age":28,"height_cm":168,"weight_kg":60,"health":{"scof":2,"insulin":1}}' | refuel plan --input -
  refuel: health.scof: there is no such input; did you mean health.scoff?
  refuel: health.insulin: it takes a word, not the number 1
  [2]

Ferritin that was given is not asked for again.

  $ refuel check --sex female --age 34 --height 165cm --weight 60kg --nutrient iron=10mg --ferritin 10ug/L | sed -n '/^  [a-z]* *iron/,/^  ok/p; /^Note: ferritin/,/stores$/p'
    low     iron                           10 mg/d                      18 or more
            between the average requirement and the recommended intake: whether it is
            enough is uncertain; refuel fatigue looks at the ferritin that was given
    ok      weight for height              22.04 kg/m2                  18.5 or more
  Note: ferritin is looked at by refuel fatigue alone: a blood value is for the physician
        who has the others, and iron is supplemented after such a test only; what is eaten
        does not show the stores

In pregnancy a note says of alcohol what is advised, whatever the amount; outside of it there is none, and 0 is none either.

  $ refuel check --sex female --age 29 --height 168cm --weight 60kg --life-stage pregnant --gestation-week 12 --run 20km/week --intake 2600kcal --alcohol 1g | grep -A1 'no alcohol'
  Note: in pregnancy it is advised to drink no alcohol (Dietary Guidelines for Americans
        2020-2025); please talk with the midwife or physician

  $ refuel check --sex female --age 29 --height 168cm --weight 60kg --life-stage pregnant --gestation-week 12 --run 20km/week --intake 2600kcal --alcohol 0g | grep 'no alcohol'
  [1]

  $ refuel check --sex female --age 29 --height 168cm --weight 60kg --run 20km/week --intake 2600kcal --alcohol 20g | grep 'no alcohol'
  [1]
