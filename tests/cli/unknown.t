Somebody of whom it is not known which equations fit: both are made, and nothing is hidden.

  $ refuel plan --sex unknown --age 30 --height 170cm --weight 65kg --run 40km/week --pace 6:00/km --goal -1lb/week
  Energy, kcal a day                                       80 % range
    resting        1,570   mifflin-1990 50 %                1,300–1,840
                           ten-haaf-2014 50 %
    living           920   activity level 1.6 when not running
    running          329   40 km a week at 6:00/km, net of resting
    total          2,819                                    2,280–3,380
    goal            -500   -1 lb/week, at first
    eat            2,319                                    1,780–2,880

  A day's food       grams          range   per kg
    carbohydrate       333         270–399      5.1
    protein            104         104–156      1.6
    fat                 63           49–95      1.0
    fibre               30
  Checks
    low     energy availability            38 kcal/kg fat-free (31–46)  45 or more
            reduced: acceptable for a short planned loss; 45 kcal/kg or more is replete;
            body fat is a guess here: give body-fat, or neck, waist and hip
    ok      energy floor, rate of loss, carbohydrate for the training, carbohydrate
            minimum, protein, fat, energy for all targets, weight for height
    unknown essential fat
            to judge more, give --body-fat
  Note: 4 h of running a week make an athlete in part: 1,570 kcal a day at rest; without
        training it would be 1,484 kcal, of an athlete 1,656 kcal; say whether you are one
        if you know
  Note: the total is 2,680 kcal by the equations for women and 2,959 by those for men: the
        middle is shown, and ranges hold both; each check is the stricter of the two
        plans', with the numbers of that plan
  Sources: refuel plan --explain        Information, not medical advice.
  $ refuel check --sex unknown --age 30 --height 170cm --weight 65kg --run 0km/week --intake 1600kcal --strict | head -12; echo "[$?]"
  Probably not enough: about 775 kcal a day short.
  You eat 1,600 kcal a day and spend about 2,375: 775 kcal short, give or take 550.
  If your weight is stable, more is eaten than was written down, or less is spent.

  verdict   rule                           you                          ok
    low     reported intake                1,600 kcal/d                 1,725 to 6,270
            under 1.1 times resting energy: food that was not written down is likely
    low     energy availability            30 kcal/kg fat-free (25–35)  45 or more
            near the limit of 25 kcal/kg: its 80 % range reaches below; worth raising the
            intake; body fat is a guess here: give body-fat, or neck, waist and hip
    high    rate of loss                   1.27 % a week                1 or less
            faster than 1 % of body weight a week: it may cost muscle and training
  [0]
  $ refuel plan --sex unknown --age 30 --height 170cm --weight 65kg --run 0km/week --json | grep -o '"total_[a-z]*_kcal_d":[0-9.]*'
  "total_female_kcal_d":2242.4
  "total_male_kcal_d":2508
  $ refuel plan --sex female --age 30 --height 170cm --weight 65kg --run 0km/week --json | grep -c total_female
  0
  [1]

The stricter gate counts: 10 % of fat are less than a woman needs.

  $ refuel plan --sex unknown --age 30 --height 170cm --weight 65kg --body-fat 10% --run 40km/week --goal -0.5lb/week | grep -e refused -e essential
    risk    essential fat
  The goal of -0.5 lb/week is refused (essential fat); the plan is for: maintain.

Every step of both, and the middle.

  $ refuel plan --sex unknown --age 30 --height 170cm --weight 65kg --run 0km/week --explain | grep -e "By the equations" -e middle
   1. By the equations for women
      The plan aims at the middle = (130.00 + 325.00) / 2 = 227.50 g
      The plan takes the middle = (1 + 1.2) / 2 x 65.000 kg = 71.50 g
  35. By the equations for men
      The plan aims at the middle = (130.00 + 325.00) / 2 = 227.50 g
      The plan takes the middle = (1 + 1.2) / 2 x 65.000 kg = 71.50 g
  70. Total, the middle = (2242.4 + 2508.0) / 2 = 2375.2 kcal/d
  71. Intake, the middle = (2242.4 + 2508.0) / 2 = 2375.2 kcal/d
  72. Note: the total is 2,242 kcal by the equations for women and 2,508 by those for men: the middle is shown, and ranges hold both; each check is the stricter of the two plans', with the numbers of that plan

What needs one sex says so.

  $ refuel project --sex unknown --age 30 --height 170cm --weight 65kg
  refuel: sex: weight is projected by the model of one sex: give female or male, or look at one after the other
  [2]
  $ refuel plan --sex unknown --age 30 --height 170cm --weight 65kg --compare
  refuel: sex: equations are compared for one sex: give female or male, or look at one after the other
  [2]
  $ refuel plan --sex unknown --age 30 --height 170cm --weight 65kg --life-stage lactating --months-since-birth 3
  refuel: life-stage: pregnant and lactating go with sex female, whose equations they need
  [2]

Whoever needs one sex does not offer the word, asks for another, and tells of all that is wrong at once.

  $ refuel help project | grep -A 1 -e "--sex fem" -e "--life-stage"
  usage: refuel project --sex female|male --age VALUE --height VALUE --weight VALUE [flags]
  Required, as flags or in the file of --input: --sex, --age or --born, --height, --weight
  --
    --sex female|male                 selects the equations; refused here: unknown
        required; JSON sex; also --gender
  --
    --life-stage none                 whether a child is carried or nursed; refused here:
                                      pregnant, lactating
  --
  Example: refuel project --sex female --age 34 --height 5ft6in --weight 140lb --run 30mi/week --target 132lb --in 16weeks
  Information, not medical advice.
  $ refuel help plan | grep -A 3 -e "  --sex fem" -e "--life-stage none"
    --sex female|male|unknown         selects the equations; unknown: both, their middle,
                                      and the stricter of the checks
        required; JSON sex; also --gender
    --age VALUE                       age in years, fractions allowed; like 34 or 8months
  --
    --life-stage none|pregnant|lactating
                                      whether a child is carried or nursed; pregnant: with
                                      gestation-week; lactating: with months-since-birth
        default none; JSON life_stage
  $ refuel project --sex unknown --age 30 --height 170cm --weight 6500kg
  refuel: sex: weight is projected by the model of one sex: give female or male, or look at one after the other
  refuel: weight: 6500 kg is outside 2..650 kg
  [2]
  $ refuel project --age 30
  refuel: --sex, --height and --weight are missing: write --sex female or male, --height 170cm or 5ft7in, --weight 70kg or 154lb
  [2]
  $ refuel project --age 30 --height 170cm --weight 65kg
  refuel: sex: it was not given and is needed; write female or male
  [2]
  $ refuel plan --compare --age 30 --height 170cm --weight 65kg
  refuel: sex: it was not given and is needed; write female or male
  [2]
  $ refuel plan --age 30 --height 170cm --weight 65kg
  refuel: sex: it was not given and is needed; write female, male or unknown
  [2]
  $ refuel project --sex unknow --life-stage pregnan --age 30 --height 170cm --weight 65kg
  refuel: sex: "unknow" is not known; did you mean unknown? It is not taken here: write female or male
  refuel: life-stage: "pregnan" is not known; did you mean pregnant? It is not taken here: write none
  [2]
  $ refuel project --sex wolf --age 30 --height 170cm --weight 65kg
  refuel: sex: "wolf" is not known; write female or male
  [2]
  $ refuel plan --sex wolf --age 30 --height 170cm --weight 65kg
  refuel: sex: "wolf" is not known; write female, male or unknown
  [2]
  $ echo '{"sex": "divers", "age_y": 30, "height_cm": 170, "weight_kg": 65}' | refuel project --input -
  refuel: sex: weight is projected by the model of one sex: give female or male, or look at one after the other
  [2]
  $ echo '{"age_y": 30, "height_cm": 170, "weight_kg": 65}' | refuel project --input -
  refuel: sex: it was not given and is needed; write female or male
  [2]
