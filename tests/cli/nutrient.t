Vitamins and minerals that are eaten: --nutrient NAME=AMOUNT, as often as there are amounts. Only what is worth a word has one.

  $ refuel me --sex female --age 34 --height 170cm --weight 60kg --run 30km/week --pace 6:00/km | head -1
    --sex                   female
  $ refuel check --me --intake 2300kcal --carbohydrate 290g --protein 90g --fat 85g --fibre 30g --intake-days 7 --nutrient iron=12mg --nutrient vitamin-d=300IU --nutrient magnesium=400mg --nutrient zinc=9mg --nutrient potassium=2.1g --nutrient thiamin=1.2mg
  Probably enough energy, but likely too little vitamin D.
  You eat 2,300 kcal a day and spend about 2,400: 100 kcal short, give or take 360.

  verdict   rule                           you                          ok
    risk    vitamin D                      7.5 µg/d                     15 or more
            below the average requirement: likely too little
    low     iron                           12 mg/d                      18 or more
            between the average requirement and the recommended intake: whether it is
            enough is uncertain; a blood test (ferritin) would tell
    unknown potassium                      2,100 mg/d                   2,600 or more
            below the adequate intake, from which nothing can be concluded
    unknown upper level of magnesium       400 mg/d                     350 or less
            the upper level is of supplements alone: give magnesium-supplement
    ok      reported intake                2,300 kcal/d                 1,503 to 6,000
    ok      energy floor                   2,300 kcal/d                 1,558 or more
    ok      rate of loss                   0.15 % a week
    ok      energy availability            47 kcal/kg fat-free (38–55)  30 or more
    ok      carbohydrate for the training  290 g/d                      232 to 351
    ok      carbohydrate minimum           290 g/d                      130 or more
    ok      protein                        90 g/d                       66 to 150
    ok      fat                            85 g/d                       54 or more
    ok      fibre                          30 g/d                       25 or more
    ok      weight for height              20.76 kg/m2                  18.5 or more
    ok      energy added up                2,285 kcal/d                 2,070 to 2,530
    ok      shares of the energy
    ok      thiamin (B1)                   1.2 mg/d                     1.1 or more
    ok      magnesium                      400 mg/d                     320 or more
    ok      zinc                           9 mg/d                       8 or more
  Questions about health can be answered as well: refuel help check, health questions.
  Note: 3 h of running a week make an athlete in part: 1,366 kcal a day at rest; without
        training it would be 1,332 kcal, of an athlete 1,468 kcal; say whether you are one
        if you know
  Note: iron: intense training every day, studied mostly in runners, raises the losses of
        iron by 30 to 70 %; the average requirement would then be 10.5 to 13.8 mg
  Note: iron: no iron supplement without a blood test (ferritin): in one study of
        recreational marathon runners 15 % of the men had signs of too much iron, and 28 %
        of the women empty stores
  Note: vitamin D: the reference is for little sun; what is eaten does not tell the level
        in blood
  Note: iron: a blood test for iron is advised to athletes once a year, to women and with
        much training twice, and every three months to who had signs of a lack of it
  Note: iron: who gives blood needs more: for one unit a year about 3 to 4 mg a day of
        iron in food
  Sources: refuel check --explain        Information, not medical advice.

More than the upper level; of some a part alone counts, and where that is not known, nobody can tell.

  $ refuel check --me --nutrient iron=50mg --nutrient "vitamin-a=12000IU retinol" --nutrient "folate=900ug folic acid" --nutrient niacin=40mg --nutrient phosphorus=4.5g | sed -n '/^verdict/,/^  unknown r/p'
  verdict   rule                           you                          ok
    high    upper level of vitamin A       3,600 µg/d                   3,000 or less
            above the upper level: the more, the likelier it does harm
    high    upper level of iron            50 mg/d                      45 or less
            above the upper level: the more, the likelier it does harm; iron is for
            physicians to prescribe
    high    upper level of phosphorus      4,500 mg/d                   4,000 or less
            above the upper level; who spends much energy may eat so much with food,
            without harm
    unknown upper level of niacin (B3)     40 mg/d                      35 or less
            the upper level counts what supplements and fortified food add: give
            niacin-added
    ok      weight for height              20.76 kg/m2                  18.5 or more
    ok      vitamin A                      3,600 µg RAE/d               700 or more
    ok      niacin (B3)                    40 mg NE/d                   14 or more
    ok      folate (B9)                    1,530 µg DFE/d               400 or more
    ok      iron                           50 mg/d                      18 or more
    ok      phosphorus                     4,500 mg/d                   700 or more
    unknown reported intake, energy floor, rate of loss, energy availability, carbohydrate
  $ refuel check --me --nutrient magnesium=400mg --nutrient magnesium-supplement=100mg | grep magnesium
    ok      magnesium                      400 mg/d                     320 or more
  $ refuel check --me --nutrient "vitamin-a=12000 IU beta-carotene of food" | grep 'vitamin A'
    low     vitamin A                      600 µg RAE/d                 700 or more

Sodium: its limit is of people who do not sweat heavily.

  $ for more in "" "--run 40km/week" "--run 40km/week --heavy-sweat yes"; do refuel check --sex male --age 40 --height 180cm --weight 75kg $more --nutrient "sodium=10g salt" 2>&1 | grep -A3 -E 'sodium, limit|^refuel'; done
    high    sodium, limit                  4,000 mg/d                   2,300 or less
            above the intake from which less lowers the risk of chronic disease
    ok      weight for height              23.15 kg/m2                  18.5 or more
    ok      sodium                         4,000 mg/d                   1,500 or more
    high    sodium, limit                  4,000 mg/d                   2,300 or less
            above the intake from which less lowers the risk of chronic disease; it does
            not hold for days of heavy sweating (heavy-sweat yes)
    ok      weight for height              23.15 kg/m2                  18.5 or more
    ok      sodium, limit                  4,000 mg/d                   2,300 or less
            above the limit, which does not hold for days of heavy sweating
    ok      weight for height              23.15 kg/m2                  18.5 or more
    ok      sodium                         4,000 mg/d                   1,500 or more

Less of the adequate intake tells nothing, and neither do two days; of an age without a reference none is made up.

  $ refuel check --me --nutrient vitamin-k=60ug --nutrient water=2l | grep -A1 -E 'vitamin K|water'
    unknown water of food and drink        2 L/d                        2.7 or more
            below the adequate intake, from which nothing can be concluded
    unknown vitamin K                      60 µg/d                      90 or more
            below the adequate intake, from which nothing can be concluded
  $ refuel check --me --intake 2300kcal --intake-days 2 --nutrient iron=3mg | grep -E 'iron|days'
            protein, fat, fibre, iron
            to judge more, give --carbohydrate, --protein, --fat, --fibre, --intake-days 3
  Note: iron: intense training every day, studied mostly in runners, raises the losses of
        iron by 30 to 70 %; the average requirement would then be 10.5 to 13.8 mg
  Note: iron: no iron supplement without a blood test (ferritin): in one study of
        recreational marathon runners 15 % of the men had signs of too much iron, and 28 %
  Note: iron: a blood test for iron is advised to athletes once a year, to women and with
  Note: iron: who gives blood needs more: for one unit a year about 3 to 4 mg a day of
        iron in food
  $ refuel check --sex male --age 0.8 --height 73cm --weight 9kg --nutrient iron=3mg | grep -i -E 'iron|reference'
            fat, fibre, weight for height, iron
  Note: there is no reference for this age and life stage, and none is made up

Pregnant, nursing, a child; little energy; missed periods.

  $ refuel check --sex female --age 30 --height 170cm --weight 68kg --life-stage pregnant --gestation-week 20 --nutrient iron=20mg --nutrient folate=700ug --nutrient "vitamin-a=3200ug retinol" | grep -A2 -E 'iron|folate|level of vitamin A'
  Whether the energy is enough cannot be said, but likely too little iron, and above the
  upper level of vitamin A.
  You spend about 2,630 kcal a day.

  --
    risk    iron                           20 mg/d                      27 or more
            below the average requirement in pregnancy: likely too little; worth a talk
            with the midwife or physician
    high    upper level of vitamin A       3,200 µg/d                   3,000 or less
            above the upper level: so much retinol can harm the child; please talk with
            the physician soon
  --
    ok      folate (B9)                    700 µg DFE/d                 600 or more
    unknown reported intake, energy floor, rate of loss, energy availability, carbohydrate
            for the training, carbohydrate minimum, protein, fat, fibre, weight for height

  $ refuel check --sex female --age 30 --height 170cm --weight 62kg --life-stage lactating --months-since-birth 4 --nutrient iodine=200ug --nutrient iron=9mg | grep -A1 -E 'iodine|iron'
  Whether the energy is enough cannot be said, but likely too little iodine.
  You spend about 2,694 kcal a day.
  --
    risk    iodine                         200 µg/d                     290 or more
            below the average requirement: likely too little
  --
    ok      iron                           9 mg/d                       9 or more
    unknown reported intake, energy floor, rate of loss, energy availability, carbohydrate
  $ refuel check --sex female --age 5 --height 110cm --weight 19kg --nutrient calcium=700mg --nutrient "vitamin-a=950ug retinol" | grep -A2 -E 'calcium|vitamin A'
  has a total), but likely too little calcium, and above the upper level of vitamin A.

  verdict   rule                           you                          ok
    risk    calcium                        700 mg/d                     1,000 or more
            below the average requirement: likely too little
    high    upper level of vitamin A       950 µg/d                     900 or less
            above the upper level: the more, the likelier it does harm
    ok      weight for height              15.7 kg/m2                   13.9 or more
    ok      vitamin A                      950 µg RAE/d                 400 or more
    unknown very low energy, reported intake, energy floor, rate of loss, energy
            availability, carbohydrate for the training, carbohydrate minimum, protein,

  $ refuel check --me --intake 1300kcal --nutrient calcium=900mg | grep -A2 -E 'calcium  |bone needs care'
    low     calcium                        900 mg/d                     1,000 or more
            between the average requirement and the recommended intake, and little energy
            may be left for the body: bone needs both; worth a talk with a dietitian
  --
  Note: with little energy left for the body, or missed periods, bone needs care beyond
        the reference: energy first, and a talk with a physician or dietitian about
        calcium and vitamin D
  $ refuel check --me --intake 2300kcal --missed-periods 3 --nutrient calcium=1100mg | grep -A2 -E 'calcium  |bone needs care'
    ok      calcium                        1,100 mg/d                   1,000 or more
            at least the recommended intake; bone needs energy as well, and little may be
            left for the body: worth a talk with a dietitian
  --
  Note: with little energy left for the body, or missed periods, bone needs care beyond
        the reference: energy first, and a talk with a physician or dietitian about
        calcium and vitamin D

What should be known beside a verdict changes none.

  $ refuel check --me --nutrient iron=20mg --nutrient zinc=9mg --nutrient b12=3ug --diet vegan | sed -n '/^verdict/,/ok  *zinc/p;/^Note: \(iron\|zinc\|vitamin B12\)/,$p'
  verdict   rule                           you                          ok
    ok      weight for height              20.76 kg/m2                  18.5 or more
    ok      vitamin B12                    3 µg/d                       2.4 or more
    ok      iron                           20 mg/d                      18 or more
    ok      zinc                           9 mg/d                       8 or more
  Note: iron: intense training every day, studied mostly in runners, raises the losses of
        iron by 30 to 70 %; the average requirement would then be 10.5 to 13.8 mg
  Note: iron: from a diet without meat less iron is taken up: 1.8 times the reference is
        advised, 32.4 mg
  Note: iron: running and a diet without meat are never multiplied: for women up to 50
        that would be more than the upper level; a blood test (ferritin) tells what is
        needed
  Note: iron: no iron supplement without a blood test (ferritin): in one study of
        recreational marathon runners 15 % of the men had signs of too much iron, and 28 %
        of the women empty stores
  Note: zinc: where grains and legumes are the staple food, up to half as much again may
        be needed, 12.0 mg
  Note: vitamin B12: plants hold none: a vegan diet needs fortified food or a supplement
  Note: iron: a blood test for iron is advised to athletes once a year, to women and with
        much training twice, and every three months to who had signs of a lack of it
  Note: iron: who gives blood needs more: for one unit a year about 3 to 4 mg a day of
        iron in food
  Sources: refuel check --explain        Information, not medical advice.

Names and amounts as people write them.

  $ for one in iron=12mg Iron=12MG "IRON = 0.012 g" iron=12000mcg "iron=12 mg a day" iron=84mg/week "iron=12,0mg"; do refuel check --me --nutrient "$one" --json | grep -o '"id":"micronutrient-iron",[^}]*"value":[^,]*' | grep -o 'value.*'; done
  value":12
  value":12
  value":12
  value":12
  value":12
  value":12
  value":12
  $ for one in "vitamin-d=600IU" "Vitamin D=600 iu" vitamin_d=15ug "vitamin-d=15 µg" "vitamin-d=600 IU D3" vitamin-d=0.015mg; do refuel check --me --nutrient "$one" --json | grep -o '"id":"micronutrient-vitamin-d",[^}]*"value":[^,]*' | grep -o 'value.*'; done
  value":15
  value":15
  value":15
  value":15
  value":15
  value":15
  $ for one in b1=1mg thiamine=1mg b12=2ug cobalamin=2ug b9=400ug ascorbic-acid=90mg vitamin-b6=1.3mg b6=1.3mg d3=600IU Fe=12mg Mg=300mg; do refuel check --me --nutrient $one --json | grep -o '"id":"micronutrient-[a-z0-9-]*"' | head -1; done
  "id":"micronutrient-thiamin"
  "id":"micronutrient-thiamin"
  "id":"micronutrient-vitamin-b12"
  "id":"micronutrient-vitamin-b12"
  "id":"micronutrient-folate"
  "id":"micronutrient-vitamin-c"
  "id":"micronutrient-vitamin-b6"
  "id":"micronutrient-vitamin-b6"
  "id":"micronutrient-vitamin-d"
  "id":"micronutrient-iron"
  "id":"micronutrient-magnesium"
  $ for one in "vitamin-a=3000IU retinol" "vitamin-a=3000IU (beta-carotene of food)" "vitamin-a=1800ug beta-carotene of a supplement" "vitamin-a=900ug RAE" "vitamin-e=30IU d-alpha" "vitamin-e=30IU synthetic" "folate=240ug folic acid" "folate=408ug DFE" "sodium=5g salt" "niacin=16mg NE"; do refuel check --me --nutrient "$one" --json | grep -o '"id":"micronutrient[a-z-]*",[^}]*"value":[^,]*' | sed -E 's/"id":"([a-z-]*)".*value":(.*)/\1 \2/' | grep -v cdrr | tr '\n' ' '; echo; done
  micronutrient-vitamin-a 900 micronutrient-ul-vitamin-a 900 
  micronutrient-vitamin-a 150 micronutrient-ul-vitamin-a 0 
  micronutrient-vitamin-a 900 micronutrient-ul-vitamin-a 0 
  micronutrient-vitamin-a 900 micronutrient-ul-vitamin-a 900 
  micronutrient-vitamin-e 20.1 micronutrient-ul-vitamin-e 20.1 
  micronutrient-vitamin-e 13.5 micronutrient-ul-vitamin-e 27 
  micronutrient-folate 408 micronutrient-ul-folate 240 
  micronutrient-folate 408 micronutrient-ul-folate 408 
  micronutrient-sodium 2000 micronutrient-ul-sodium 2000 
  micronutrient-niacin 16 micronutrient-ul-niacin 16 

A name or a unit that is not known is answered with the nearest; what has several meanings is asked back.

  $ for one in caffeine=200mg alcohol=20g protein=80g; do refuel check --me --nutrient "$one"; done
  refuel: nutrient: caffeine has a flag of its own: write it like --caffeine 200mg
  refuel: nutrient: alcohol has a flag of its own: write it like --alcohol 20g
  refuel: nutrient: protein has a flag of its own: write it like --protein 120g
  [2]
  $ for one in irn=12mg calciun=1g vitamin-q=3mg omega-3=1g "=3mg" iron iron= iron=12 iron=12furlongs iron=12kcal iron=12kg iron=-3mg iron=300g iron=600IU iron=10-14mg; do refuel check --me --nutrient "$one"; done
  refuel: nutrient: there is no vitamin or mineral "irn"; did you mean iron?
  refuel: nutrient: there is no vitamin or mineral "calciun"; did you mean calcium?
  refuel: nutrient: there is no vitamin or mineral "vitamin-q"; did you mean vitamin-a?
  refuel: nutrient: there is no vitamin or mineral "omega-3"; refuel needs lists the names
  refuel: nutrient: there is no vitamin or mineral ""; refuel needs lists the names
  refuel: nutrient: "iron" does not say how much of what; write it like iron=12mg
  refuel: iron: the text is empty; write it like 12mg
  refuel: iron: 12 has no unit; write it like 12mg
  refuel: iron: 12furlongs has the unknown unit furlongs; write it like 12mg
  refuel: iron: 12kcal is an energy, not a mass per day; write it like 12mg
  refuel: iron: 12 kg is outside 0..0.001 kg; did you mean 12 mg?
  refuel: iron: -3 mg is outside 0..1000 mg/d
  refuel: iron: 300 g is outside 0..1 g; did you mean 300 mg?
  refuel: iron: 600IU: international units measure vitamins A, D and E alone; write it like 12mg
  refuel: iron: 10-14mg is a range, where one number is asked for; write it like 12mg
  [2]
  $ for one in vitamin-b12=24mg iron=12g vitamin-d=15mg vitamin-d=600000IU selenium=55mg sodium=100g vitamin-c=90g folate=400mg zinc=11g; do refuel check --me --nutrient "$one"; done
  refuel: vitamin-b12: 24 mg is outside 0..10 mg; did you mean 24 ug?
  refuel: iron: 12 g is outside 0..1 g; did you mean 12 mg?
  refuel: vitamin-d: 15 mg is outside 0..2 mg; did you mean 15 ug?
  refuel: vitamin-d: 600000 IU is outside 0..80000 IU
  refuel: selenium: 55 mg is outside 0..8 mg; did you mean 55 ug?
  refuel: sodium: 100 g is outside 0..50 g; did you mean 100 mg?
  refuel: vitamin-c: 90 g is outside 0..40 g; did you mean 90 mg?
  refuel: folate: 400 mg is outside 0..20 mg; did you mean 400 ug?
  refuel: zinc: 11 g is outside 0..1 g; did you mean 11 mg?
  [2]
  $ for one in vitamin-b12=5000ug vitamin-d=50000IU vitamin-c=10g iron=200mg biotin=10mg; do refuel check --me --nutrient "$one" | grep '^  [a-z]* *upper level'; done
    unknown upper level of vitamin B12     5,000 µg/d
            upper level could be determined, which does not mean that much is safe
    high    upper level of vitamin D       1,250 µg/d                   100 or less
    high    upper level of vitamin C       10,000 mg/d                  2,000 or less
    high    upper level of iron            200 mg/d                     45 or less
    unknown upper level of biotin          10,000 µg/d
            upper level could be determined, which does not mean that much is safe
  $ for one in 240 241 2400; do echo $one; refuel check --me --nutrient b12=${one}ug | sed -n '/upper level of vitamin B12/,/ok  /p'; done
  240
  241
    unknown upper level of vitamin B12     241 µg/d
            more than 100 times the reference intake: is the unit right (ug, mg, g)? No
            upper level could be determined, which does not mean that much is safe
    ok      weight for height              20.76 kg/m2                  18.5 or more
  2400
    unknown upper level of vitamin B12     2,400 µg/d
            more than 100 times the reference intake: is the unit right (ug, mg, g)? No
            upper level could be determined, which does not mean that much is safe
    ok      weight for height              20.76 kg/m2                  18.5 or more
  $ echo '{"sex": "female", "age": 34, "height": "165 cm", "weight": "60 kg", "intake": {"micronutrients": {"iron": "12 g", "vitamin_d_ug": 15000}}}' | refuel check --input - --json
  refuel: intake.micronutrients.vitamin_d_ug: 15000 ug/d is outside 0..2000 ug/d
  refuel: intake.micronutrients.iron: 12 g is outside 0..1 g; did you mean 12 mg?
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_RANGE","field":"intake.micronutrients.vitamin_d","flag":"--nutrient","message":"intake.micronutrients.vitamin_d_ug: 15000 ug/d is outside 0..2000 ug/d","value":15000,"low":0,"high":2000},{"status":"REFUEL_E_RANGE","field":"intake.micronutrients.iron","flag":"--nutrient","message":"intake.micronutrients.iron: 12 g is outside 0..1 g; did you mean 12 mg?","value":12000,"low":0,"high":1000}],"error":{"status":"REFUEL_E_RANGE","field":"intake.micronutrients.vitamin_d","flag":"--nutrient","message":"intake.micronutrients.vitamin_d_ug: 15000 ug/d is outside 0..2000 ug/d","value":15000,"low":0,"high":2000}}
  [2]
  $ for one in vitamin-a=3000IU vitamin-e=400IU "vitamin-a=900ug beta-carotene" "vitamin-a=900ug carrots" "iron=12mg retinol" "folate=400ug DFE folic acid" vitamin-d=15ml total-water=2500l; do refuel check --me --nutrient "$one"; done
  refuel: vitamin-a: 3000IU can mean 900 ug (retinol), 150 ug (beta-carotene of food) or 900 ug (beta-carotene of a supplement): write the form behind the amount
  refuel: vitamin-e: 400IU can mean 268 mg (d-alpha) or 180 mg (dl-alpha): write the form behind the amount
  refuel: vitamin-a: 900ug beta-carotene can mean 75 ug (beta-carotene of food) or 450 ug (beta-carotene of a supplement): write the form behind the amount
  refuel: vitamin-a: 900ug carrots has the unknown unit carrots; write it like 12ug
  refuel: iron: 12mg retinol has the unknown unit retinol; write it like 12mg
  refuel: folate: 400ug DFE has the unknown unit DFE; write it like 12ug
  refuel: vitamin-d: 15ml is a volume, not a mass per day; write it like 12ug
  refuel: total-water: 2500 l is outside 0..50 l/d; did you mean 2500 ml?
  [2]
  $ refuel check --me --nutrient
  refuel: nutrient: a value is missing behind --nutrient
  [2]
  $ refuel check --me --iron 12mg
  refuel: iron: it is written --nutrient iron=12mg
  [2]
  $ refuel check --me --nutrients iron=12mg
  refuel: nutrients: there is no such flag; did you mean --nutrient?
  [2]
  $ refuel check --me --nutrient iron=12mg --nutrient Iron=12mg
  refuel: iron: it was given twice
  [2]
  $ refuel check --me --nutrient iron=12 --nutrient zinc=9kg --json | python3 -c 'import json,sys; print(*[(e["field"], e["flag"]) for e in json.load(sys.stdin)["errors"]], sep="\n")'
  refuel: iron: 12 has no unit; write it like 12mg
  refuel: zinc: 9 kg is outside 0..0.001 kg; did you mean 9 mg?
  ('intake.micronutrients.iron', '--nutrient')
  ('intake.micronutrients.zinc', '--nutrient')

A part that is told twice, or is more than its whole.

  $ refuel check --me --nutrient "folate=400ug folic acid" --nutrient folic-acid=200ug
  refuel: folic-acid: folate and folic-acid exclude each other: give one of them
  [2]
  $ refuel check --me --nutrient folate=300ug --nutrient folic-acid=400ug
  refuel: folic-acid: it is a part of folate, and more than that: folate is all of it, with this part
  [2]
  $ refuel check --me --nutrient magnesium=300mg --nutrient magnesium-supplement=301mg
  refuel: magnesium-supplement: it is a part of magnesium, and more than that: magnesium is all of it, with this part
  [2]
  $ refuel check --me --nutrient magnesium-supplement=400mg | grep -A1 magnesium
  Whether the energy is enough cannot be said, but above the upper level of magnesium.
  You spend about 2,400 kcal a day.
  --
    high    upper level of magnesium       400 mg/d                     350 or less
            above the upper level: the more, the likelier it does harm

JSON: amounts stand in intake.micronutrients, as texts, or as numbers whose unit is in the key.

  $ echo '{"intake":{"micronutrients":{"iron":"12mg","vitamin_d_iu":600,"zinc_mg":9,"total_water_ml":2500,"biotin":null}}}' | refuel check --me --input - --json | python3 -c 'import json,sys; d=json.load(sys.stdin); print(*[(c["id"], c["verdict"], c["value"], c["unit"]) for c in d["checks"] if c["unit"] in ("mg/d","ug/d","L/d")], sep="\n"); print([n["nutrient"] for n in d["needs"]], [n["id"] for n in d["notes"]])'
  ('water-total', 'unknown', 2.5, 'L/d')
  ('micronutrient-vitamin-d', 'ok', 15, 'ug/d')
  ('micronutrient-iron', 'low', 12, 'mg/d')
  ('micronutrient-zinc', 'ok', 9, 'mg/d')
  ('micronutrient-ul-vitamin-d', 'ok', 15, 'ug/d')
  ('micronutrient-ul-iron', 'ok', 12, 'mg/d')
  ('micronutrient-ul-zinc', 'ok', 9, 'mg/d')
  ['vitamin_d', 'iron', 'zinc', 'total_water'] ['vitamin-d-status', 'iron-runner', 'iron-test-first', 'iron-screening', 'iron-blood-donor']
  $ for one in '{"irn_mg":12}' '{"iron":12}' '{"iron_mg":"12mg"}' '{"iron_mg":12,"iron":"12mg"}' '{"iron_mg":12,"iron_mg":12}' '{"vitamin_a_iu":3000}' '{"iron_iu":3}' '12' '["iron"]' '{"iron_mg":-1}' '{"micronutrients":{"iron_mg":1}}' '{"folate_ug":300,"folic_acid_ug":400}'; do echo "{\"intake\":{\"micronutrients\":$one}}" | refuel check --me --input -; done
  refuel: intake.micronutrients.irn_mg: there is no such input; did you mean intake.micronutrients.iron_mg?
  refuel: intake.micronutrients.iron: 12 has no unit; write a text like 12mg, or the number as iron_mg
  refuel: intake.micronutrients.iron_mg: it takes a number; a text with a unit goes into intake.micronutrients.iron
  refuel: intake.micronutrients.iron: it was given as intake.micronutrients.iron_mg already
  refuel: intake.micronutrients.iron_mg: it was given twice
  refuel: intake.micronutrients.vitamin_a_iu: 3000IU/d can mean 900 ug (retinol), 150 ug (beta-carotene of food) or 900 ug (beta-carotene of a supplement): write the form behind the amount
  refuel: intake.micronutrients.iron_iu: there is no such input; did you mean intake.micronutrients.iron_mg?
  refuel: intake.micronutrients: it takes an object, like {"micronutrients":{"vitamin_a":"12ug"}}
  refuel: intake.micronutrients: it takes an object, like {"micronutrients":{"vitamin_a":"12ug"}}
  refuel: intake.micronutrients.iron_mg: -1 mg/d is outside 0..1000 mg/d
  refuel: intake.micronutrients.micronutrients: there is no such input; refuel help plan lists them
  refuel: intake.micronutrients.folic_acid: it is a part of folate, and more than that: folate is all of it, with this part
  [2]
  $ echo '{"intake":{"micronutrient":{"iron_mg":12}}}' | refuel check --me --input -
  refuel: intake.micronutrient: there is no such input; did you mean intake.micronutrients?
  [2]
  $ echo '{"micronutrients":{"iron_mg":12}}' | refuel check --me --input -
  refuel: micronutrients: there is no such input; refuel help plan lists them
  refuel: intake.energy: check needs what is eaten: the energy like 2300kcal, or carbohydrate, protein and fat, or a vitamin or mineral
  [2]
  $ echo '{"intake":{"micronutrients":{"iron_mg":12}}}' | refuel check --me --input - --nutrient iron=20mg --nutrient zinc=9mg | grep -E '  (iron|zinc)'
    ok      iron                           20 mg/d                      18 or more
    ok      zinc                           9 mg/d                       8 or more
        iron by 30 to 70 %; the average requirement would then be 10.5 to 13.8 mg
        iron in food

Only check judges them; a plan says so, and a run takes none.

  $ refuel plan --me --nutrient iron=3mg | grep -i -A1 -E 'iron|judge'
  Note: plan does not judge what is eaten; refuel check does
  Sources: refuel plan --explain        Information, not medical advice.
  $ refuel run 10km --me --nutrient iron=3mg
  refuel: nutrient: it belongs to plan, and changes nothing here
  [2]
  $ refuel check --me
  refuel: intake: check needs what is eaten: the energy like 2300kcal, or carbohydrate, protein and fat, or a vitamin or mineral
  [2]

Step by step, on a page, and in the exit status.

  $ refuel check --me --nutrient iron=12mg --explain | grep -A1 micronutrient
  50. micronutrient-iron: low: 12.00 mg/d, at least 18.00; between the average requirement and the recommended intake: whether it is enough is uncertain; a blood test (ferritin) would tell
      References, in mg: average requirement 8.1, recommended 18, upper level 45
  --
  51. micronutrient-ul-iron: ok: 12.00 mg/d, at most 45.00; no more than the upper level
      References, in mg: average requirement 8.1, recommended 18, upper level 45
  $ refuel check --me --nutrient iron=12mg --html - | grep -o -E 'iron[^<]*' | head -4
  iron
  iron: 12 mg/d; ok: 18 or more">
  iron: intense training every day, studied mostly in runners, raises the losses of iron by 30 to 70 %; the average requirement would then be 10.5 to 13.8 mg
  iron: no iron supplement without a blood test (ferritin): in one study of recreational marathon runners 15 % of the men had signs of too much iron, and 28 % of the women empty stores
  $ refuel check --me --nutrient zinc=3mg --strict > strict; echo $?
  3
  $ refuel check --me --nutrient zinc=7mg --strict > strict; echo $?
  0
  $ refuel check --me --nutrient zinc=9mg --strict > strict; echo $?
  0
  $ refuel equations show micronutrient-iron
  micronutrient-iron
    title        iron
    kind         check
    unit         mg/d
    source       IOM2001
    citation     Institute of Medicine. Dietary Reference Intakes for Vitamin A, Vitamin
                 K, Arsenic, Boron, Chromium, Copper, Iodine, Iron, Manganese, Molybdenum,
                 Nickel, Silicon, Vanadium, and Zinc. 2001
    doi          10.17226/10026
    page         docs/adequacy.md
  $ refuel equations show micronutrient-ul-vitamin-a
  micronutrient-ul-vitamin-a
    title        upper level of vitamin A
    kind         check
    unit         ug/d
    source       IOM2001
    citation     Institute of Medicine. Dietary Reference Intakes for Vitamin A, Vitamin
                 K, Arsenic, Boron, Chromium, Copper, Iodine, Iron, Manganese, Molybdenum,
                 Nickel, Silicon, Vanadium, and Zinc. 2001
    doi          10.17226/10026
    page         docs/adequacy.md
