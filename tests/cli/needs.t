What a person needs in a day, and how much is too much.

  $ refuel needs --sex female --age 34 --run 50km/week
  A day: female, 34 years

  Vitamins                                      average    recommended         at most
    vitamin A, µg RAE                               500            700         3,000 *
    vitamin C, mg                                    60             75           2,000
    vitamin D, µg                                    10             15             100
    vitamin E, mg alpha tocopherol                   12             15         1,000 *
    vitamin K, µg                                     -          90 AI               -
    thiamin (B1), mg                                0.9            1.1               -
    riboflavin (B2), mg                             0.9            1.1               -
    niacin (B3), mg NE                               11             14            35 *
    vitamin B6, mg                                  1.1            1.3             100
    folate (B9), µg DFE                             320            400         1,000 *
    vitamin B12, µg                                   2            2.4               -
    pantothenic acid (B5), mg                         -           5 AI               -
    biotin, µg                                        -          30 AI               -
    choline, mg                                       -         425 AI           3,500

  Minerals                                      average    recommended         at most
    calcium, mg                                     800          1,000           2,500
    chromium, µg                                      -          25 AI               -
    copper, µg                                      700            900          10,000
    fluoride, mg                                      -           3 AI              10
    iodine, µg                                       95            150           1,100
    iron, mg                                        8.1             18              45
    magnesium, mg                                   265            320           350 *
    manganese, mg                                     -         1.8 AI              11
    molybdenum, µg                                   34             45           2,000
    phosphorus, mg                                  580            700           4,000
    selenium, µg                                     45             55             400
    zinc, mg                                        6.8              8              40
    potassium, mg                                     -       2,600 AI               -
    sodium, mg                                        -       1,500 AI      2,300 CDRR
    chloride, mg                                      -       2,300 AI           3,600

  Water, fibre, carbohydrate, protein, fats        average    recommended         at most
    water of food and drink, L                        -         2.7 AI               -
    dietary fibre, g                                  -          25 AI               -
    carbohydrate, g                                 100            130               -
    protein, g                                        -             46               -
    protein per kg of body weight, g per kg           0.66            0.8               -
    linoleic acid, g                                  -          12 AI               -
    alpha-linolenic acid, g                           -         1.1 AI               -

  average: enough for half of the people; recommended: enough for nearly all; AI: an
  adequate intake, where these two are not known; at most: up to so much no harm is
  likely; *: of a part alone, see the notes; CDRR: above it less lowers the risk of
  chronic disease; -: not determined, which does not mean that any amount is safe. What is
  eaten does not tell how much of it the body has: that takes a blood test.
  Note: vitamin A: the upper level counts retinol alone, of animal food and supplements,
        and no vitamin A of plants
  Note: vitamin E: the upper level counts what supplements and fortified food add, of the
        synthetic form twice what counts for the need
  Note: niacin (B3): the upper level counts what supplements and fortified food add, and
        nothing else of food
  Note: folate (B9): the upper level counts what supplements and fortified food add, and
        nothing else of food
  Note: magnesium: the upper level is of supplements alone: food may hold more
  Note: phosphorus: who spends much energy may eat more than the upper level with food,
        without harm
  Note: iron: intense training every day, studied mostly in runners, raises the losses of
        iron by 30 to 70 %; the average requirement would then be 10.5 to 13.8 mg
  Note: iron: no iron supplement without a blood test (ferritin): in one study of
        recreational marathon runners 15 % of the men had signs of too much iron, and 28 %
        of the women empty stores
  Note: vitamin D: the reference is for little sun; what is eaten does not tell the level
        in blood
  Note: folate (B9): who could become pregnant is advised to take 400 µg of folic acid a
        day beside the folate of food
  Note: iron: a blood test for iron is advised to athletes once a year, to women and with
        much training twice, and every three months to who had signs of a lack of it
  Note: iron: who gives blood needs more: for one unit a year about 3 to 4 mg a day of
        iron in food
  Sources: refuel needs --explain        Information, not medical advice.

Men, children, pregnancy and lactation have their own; the protein of a weight is that of the weight, but in pregnancy.

  $ refuel needs --sex male --age 71 --units imperial --weight 160lb | grep -E '^A day|vitamin D,|iron|protein, g|B12|weight$|years on|badly'
  A day: male, 71 years, 160.0 lb
    vitamin D, µg                                    10             20             100
    vitamin B12, µg                                   2            2.4               -
    iron, mg                                          6              8              45
    protein, g                                       48             58               -
  Note: vitamin B12: from 51 years on mainly from fortified food or a supplement: that of
        food is often taken up badly
  $ refuel needs --sex male --age 3 | grep -E '^A day|vitamin D,|iron,|magnesium|rounded|62.5'
  A day: male, 3 years
    vitamin D, µg                                    10             15              63
    iron, mg                                          3              7              40
    magnesium, mg                                    65             80            65 *
  Note: magnesium: the upper level is of supplements alone: food may hold more
  Note: vitamin D: the upper level is printed as 63 µg; it is 62.5, 2500 IU
  $ refuel needs --sex female --age 28 --life-stage pregnant --weight 64kg | grep -E '^A day|folate|iron|protein, g|could become'
  A day: female, 28 years, pregnant, 64.0 kg
    folate (B9), µg DFE                             520            600         1,000 *
    iron, mg                                         22             27              45
    protein, g                                        -             71               -
  Note: folate (B9): the upper level counts what supplements and fortified food add, and
  $ refuel needs --sex woman --age 28 --life-stage breastfeeding | grep -E '^A day|iodine|carbohydrate, g|water'
  A day: female, 28 years, lactating
    iodine, µg                                      209            290           1,100
    water of food and drink, L                        -         3.8 AI               -
    carbohydrate, g                                 160            210               -
  $ refuel needs --sex unknown --age 28 | grep -E '^A day|iron,|zinc,|magnesium,|higher need'
  A day: sex unknown, 28 years
    iron, mg                                        8.1             18              45
    magnesium, mg                                   330            400           350 *
    zinc, mg                                        9.4             11              40
  Note: the higher need and the lower limit of women and men

Where there is no reference none is made up.

  $ refuel needs --sex female --age 0.9
  A day: female, 10 months

  Note: there is no reference for this age and life stage, and none is made up
  Sources: refuel needs --explain        Information, not medical advice.

  $ refuel needs --sex female --age 51 --life-stage pregnant
  A day: female, 51 years, pregnant

  Note: there is no reference for this age and life stage, and none is made up
  Sources: refuel needs --explain        Information, not medical advice.

  $ refuel needs --sex male --age 8months --csv | head -3
  nutrient,unit,ear,rda,ai,ul,cdrr,flags
  vitamin_a,ug_RAE,,,,,,no-reference
  vitamin_c,mg,,,,,,no-reference

What is eaten and how much is run changes no number: it is told.

  $ refuel needs --sex female --age 30 --diet vegan --run 60km/week --heavy-sweat yes | sed -n '/^Note: iron/,$p'
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
  Note: vitamin D: the reference is for little sun; what is eaten does not tell the level
        in blood
  Note: zinc: where grains and legumes are the staple food, up to half as much again may
        be needed, 12.0 mg
  Note: vitamin B12: plants hold none: a vegan diet needs fortified food or a supplement
  Note: folate (B9): who could become pregnant is advised to take 400 µg of folic acid a
        day beside the folate of food
  Note: sodium: the references do not hold for days of heavy sweating, when more salt is
        lost
  Note: iron: a blood test for iron is advised to athletes once a year, to women and with
        much training twice, and every three months to who had signs of a lack of it
  Note: iron: who gives blood needs more: for one unit a year about 3 to 4 mg a day of
        iron in food
  Sources: refuel needs --explain        Information, not medical advice.
  $ for diet in omnivore vegetarian vegan; do refuel needs --sex female --age 30 --diet $diet --csv | grep -E '^(iron|zinc|vitamin_b12),'; done
  vitamin_b12,ug,2,2.4,,,,ul-not-determined
  iron,mg,8.1,18,,45,,
  zinc,mg,6.8,8,,40,,
  vitamin_b12,ug,2,2.4,,,,ul-not-determined
  iron,mg,8.1,18,,45,,iron-vegetarian
  zinc,mg,6.8,8,,40,,zinc-vegetarian
  vitamin_b12,ug,2,2.4,,,,ul-not-determined b12-vegan
  iron,mg,8.1,18,,45,,iron-vegetarian
  zinc,mg,6.8,8,,40,,zinc-vegetarian

CSV and JSON, for a table and for a program.

  $ refuel needs --sex male --age 45 --csv
  nutrient,unit,ear,rda,ai,ul,cdrr,flags
  vitamin_a,ug_RAE,625,900,,3000,,ul-preformed-only
  vitamin_c,mg,75,90,,2000,,
  vitamin_d,ug,10,15,,100,,vitamin-d-status
  vitamin_e,mg_alpha_tocopherol,12,15,,1000,,ul-supplemental-tocopherol
  vitamin_k,ug,,,120,,,ul-not-determined
  thiamin,mg,1,1.2,,,,ul-not-determined
  riboflavin,mg,1.1,1.3,,,,ul-not-determined
  niacin,mg_NE,12,16,,35,,ul-synthetic-only
  vitamin_b6,mg,1.1,1.3,,100,,
  folate,ug_DFE,320,400,,1000,,ul-synthetic-only
  vitamin_b12,ug,2,2.4,,,,ul-not-determined
  pantothenic_acid,mg,,,5,,,ul-not-determined
  biotin,ug,,,30,,,ul-not-determined
  choline,mg,,,550,3500,,
  calcium,mg,800,1000,,2500,,
  chromium,ug,,,35,,,ul-not-determined
  copper,ug,700,900,,10000,,
  fluoride,mg,,,4,10,,
  iodine,ug,95,150,,1100,,
  iron,mg,6,8,,45,,
  magnesium,mg,350,420,,350,,ul-supplement-only
  manganese,mg,,,2.3,11,,
  molybdenum,ug,34,45,,2000,,
  phosphorus,mg,580,700,,4000,,ul-high-energy-note
  selenium,ug,45,55,,400,,
  zinc,mg,9.4,11,,40,,
  potassium,mg,,,3400,,,ul-not-determined
  sodium,mg,,,1500,,2300,ul-replaced-by-cdrr
  chloride,mg,,,2300,3600,,
  total_water,L,,,3.7,,,
  fibre,g,,,38,,,
  carbohydrate,g,100,130,,,,
  protein,g,,56,,,,
  protein_per_kg,g_per_kg,0.66,0.8,,,,
  linoleic_acid,g,,,17,,,
  alpha_linolenic_acid,g,,,1.6,,,
  $ refuel needs --sex male --age 45 --diet vegetarian --json | python3 -c 'import json,sys; d=json.load(sys.stdin); print(d["schema"], d["person"]); print(d["needs"][19]); print(d["needs"][27]); print(*d["notes"], sep="\n"); print(*(s["id"] for s in d["sources"]))'
  refuel/needs/1 {'sex': 'male', 'age_y': 45, 'life_stage': 'none', 'weight_kg': None, 'diet': 'vegetarian'}
  {'nutrient': 'iron', 'unit': 'mg', 'ear': 6, 'rda': 8, 'ai': None, 'ul': 45, 'cdrr': None, 'flags': ['iron-vegetarian'], 'source': 'IOM2001'}
  {'nutrient': 'sodium', 'unit': 'mg', 'ear': None, 'rda': None, 'ai': 1500, 'ul': None, 'cdrr': 2300, 'flags': ['ul-replaced-by-cdrr'], 'source': 'NASEM2019'}
  {'id': 'ul-preformed-only', 'nutrient': 'vitamin_a', 'message': 'the upper level counts retinol alone, of animal food and supplements, and no vitamin A of plants', 'source': 'IOM2001'}
  {'id': 'vitamin-d-status', 'nutrient': 'vitamin_d', 'message': 'the reference is for little sun; what is eaten does not tell the level in blood', 'source': 'IOM2011'}
  {'id': 'ul-supplemental-tocopherol', 'nutrient': 'vitamin_e', 'message': 'the upper level counts what supplements and fortified food add, of the synthetic form twice what counts for the need', 'source': 'IOM2000'}
  {'id': 'ul-not-determined', 'nutrient': 'vitamin_k', 'message': 'no upper level could be determined, which does not mean that much of it is safe', 'source': 'IOM2000a'}
  {'id': 'ul-not-determined', 'nutrient': 'thiamin', 'message': 'no upper level could be determined, which does not mean that much of it is safe', 'source': 'IOM2000a'}
  {'id': 'ul-not-determined', 'nutrient': 'riboflavin', 'message': 'no upper level could be determined, which does not mean that much of it is safe', 'source': 'IOM2000a'}
  {'id': 'ul-synthetic-only', 'nutrient': 'niacin', 'message': 'the upper level counts what supplements and fortified food add, and nothing else of food', 'source': 'IOM1998'}
  {'id': 'ul-synthetic-only', 'nutrient': 'folate', 'message': 'the upper level counts what supplements and fortified food add, and nothing else of food', 'source': 'IOM1998'}
  {'id': 'ul-not-determined', 'nutrient': 'vitamin_b12', 'message': 'no upper level could be determined, which does not mean that much of it is safe', 'source': 'IOM2000a'}
  {'id': 'ul-not-determined', 'nutrient': 'pantothenic_acid', 'message': 'no upper level could be determined, which does not mean that much of it is safe', 'source': 'IOM2000a'}
  {'id': 'ul-not-determined', 'nutrient': 'biotin', 'message': 'no upper level could be determined, which does not mean that much of it is safe', 'source': 'IOM2000a'}
  {'id': 'ul-not-determined', 'nutrient': 'chromium', 'message': 'no upper level could be determined, which does not mean that much of it is safe', 'source': 'IOM2000a'}
  {'id': 'iron-vegetarian', 'nutrient': 'iron', 'message': 'from a diet without meat less iron is taken up: 1.8 times the reference is advised, 14.4 mg', 'source': 'IOM2001'}
  {'id': 'ul-supplement-only', 'nutrient': 'magnesium', 'message': 'the upper level is of supplements alone: food may hold more', 'source': 'IOM1997'}
  {'id': 'ul-high-energy-note', 'nutrient': 'phosphorus', 'message': 'who spends much energy may eat more than the upper level with food, without harm', 'source': 'IOM1997'}
  {'id': 'zinc-vegetarian', 'nutrient': 'zinc', 'message': 'where grains and legumes are the staple food, up to half as much again may be needed, 16.5 mg', 'source': 'IOM2001'}
  {'id': 'ul-not-determined', 'nutrient': 'potassium', 'message': 'no upper level could be determined, which does not mean that much of it is safe', 'source': 'IOM2000a'}
  {'id': 'ul-replaced-by-cdrr', 'nutrient': 'sodium', 'message': 'there is no upper level since 2019: an intake above which less lowers the risk of chronic disease stands in its place', 'source': 'NASEM2019'}
  IOM2001 IOM2000 IOM2011 IOM1998 IOM1997 NASEM2019 IOM2005 IOM2002 IOM2000a
  $ printf '[{"id":1,"sex":"female","age":30,"height":"tall"},{"id":2,"sex":"female","age":30}]' | refuel needs --input - | python3 -c 'import json,sys; a,b=json.load(sys.stdin); print(a["id"], a["error"]["message"]); print(b["id"], len(b["needs"]))'
  refuel: request 1: height: tall does not begin with a number; write it like 170cm or 5ft7in
  1 height: tall does not begin with a number; write it like 170cm or 5ft7in
  2 36
  $ printf '{"sex":"female","age":30}' | refuel needs --input - --age 60 --csv | grep iron
  iron,mg,5,8,,45,,

Step by step.

  $ refuel needs --sex female --age 40 --weight 95kg --height 165cm --explain | grep -E -A1 '^20|[Pp]rotein|^    (Share|They)'
  20. A day of iron, in mg: average requirement 8.1, recommended 18, upper level 45
      Source: Institute of Medicine. Dietary Reference Intakes for Vitamin A, Vitamin K, Arsenic, Boron, Chromium, Copper, Iodine, Iron, Manganese, Molybdenum, Nickel, Silicon, Vanadium, and Zinc. 2001. doi:10.17226/10026
  --
      Source: Institute of Medicine. Dietary Reference Intakes for Energy, Carbohydrate, Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. 2002/2005. doi:10.17226/10490
  32. A day of carbohydrate, in g: average requirement 100, recommended 130
      Source: Institute of Medicine. Dietary Reference Intakes for Energy, Carbohydrate, Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. 2002/2005. doi:10.17226/10490
  33. Weight at a body mass index of 25 = 25 x 1.6500^2 = 68.0625 kg
  --
      Share of the adjusted weight = smallest of (1, (95.000 / 1.6500^2 - 28) / (32 - 28)) = 1.0000
      They refer to = 95.000 + 1.0000 x (74.797 - 95.000) = 74.796875 kg
      Source: Convention of this project; the pages of docs/ give the reasons
  34. Protein, average requirement = 0.66 g/kg x 74.796875 kg = 49.37 g; recommended = 0.8 g/kg x 74.796875 kg = 59.84 g
      Source: Institute of Medicine. Dietary Reference Intakes for Energy, Carbohydrate, Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. 2002/2005. doi:10.17226/10490
  35. A day of protein per kg of body weight, in g_per_kg: average requirement 0.66, recommended 0.8
      Source: Institute of Medicine. Dietary Reference Intakes for Energy, Carbohydrate, Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. 2002/2005. doi:10.17226/10490
  36. A day of linoleic acid, in g: adequate intake 12
      Source: Institute of Medicine. Dietary Reference Intakes for Energy, Carbohydrate, Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. 2002/2005. doi:10.17226/10490
  37. A day of alpha-linolenic acid, in g: adequate intake 1.1
      Source: Institute of Medicine. Dietary Reference Intakes for Energy, Carbohydrate, Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. 2002/2005. doi:10.17226/10490
  38. Note: vitamin_a: the upper level counts retinol alone, of animal food and supplements, and no vitamin A of plants (IOM2001)
  --
  55. Note: protein: reckoned by the body weight that was given (IOM2002)

With a profile.

  $ refuel me --sex female --age 40 --diet vegetarian --heavy-sweat yes --weight 60kg --nutrient iron=12mg | head -6
    --sex                   female
    --age                   40
    --weight                60kg
    --diet                  vegetarian
    --heavy-sweat           yes
    --nutrient              iron=12mg
  $ refuel needs --me --csv | grep -E '^(iron|sodium|protein),'
  iron,mg,8.1,18,,45,,iron-vegetarian
  sodium,mg,,,1500,,2300,ul-replaced-by-cdrr sodium-heavy-sweat
  protein,g,39.6,48,,,,by-weight
  $ refuel needs --me --diet omnivore --csv | grep '^iron'
  iron,mg,8.1,18,,45,,
  $ refuel me --forget
  Forgotten.

What is wrong is named, and what does not belong here.

  $ refuel needs
  refuel: --sex and --age are missing: write --sex female or male or unknown, --age 34 or 8months or --born 1990-05-17
  [2]
  $ refuel needs --sex female
  refuel: age: it was not given and is needed; write the years, or the date of birth with born
  [2]
  $ refuel needs --sex female --age 130
  refuel: age: 130 y is outside 0..120 y
  [2]
  $ refuel needs --sex male --age 30 --life-stage lactating
  refuel: life-stage: pregnant and lactating go with sex female, whose equations they need
  [2]
  $ refuel needs --sex female --age 30 --diet carnivore
  refuel: diet: "carnivore" is not known; did you mean omnivore? Write omnivore, vegetarian or vegan
  [2]
  $ refuel needs --sex female --age 30 --heavy-sweat maybe
  refuel: heavy-sweat: "maybe" is not known; write yes or no
  [2]
  $ refuel needs --sex female --age 30 --nutrient iron=12mg
  refuel: nutrient: it changes nothing about what is needed; refuel check judges what is eaten
  [2]
  $ refuel needs --sex female --age 30 --intake 2000kcal
  refuel: intake: it changes nothing about what is needed; refuel check judges what is eaten
  [2]
  $ refuel needs --sex female --age 30 --missed-periods 3
  refuel: missed-periods: it is not looked at here, and amounts here are not made for it; refuel plan and refuel check take it
  [2]
  $ refuel needs --sex female --age 30 --kidney-disease yes --json
  refuel: kidney-disease: it is not looked at here, and amounts here are not made for it; refuel plan and refuel check take it
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_UNKNOWN","field":null,"flag":"--kidney-disease","message":"kidney-disease: it is not looked at here, and amounts here are not made for it; refuel plan and refuel check take it","value":null,"low":null,"high":null}],"error":{"status":"REFUEL_E_UNKNOWN","field":null,"flag":"--kidney-disease","message":"kidney-disease: it is not looked at here, and amounts here are not made for it; refuel plan and refuel check take it","value":null,"low":null,"high":null}}
  [2]
  $ refuel needs --sex female --age 30 --days 30
  refuel: days: it belongs to project; refuel help project tells more
  [2]
  $ refuel needs --sex female --age 30 --csv --json
  refuel: csv: csv and json exclude each other: give one of them
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_CONFLICT","field":null,"flag":"--csv","message":"csv: csv and json exclude each other: give one of them","value":null,"low":null,"high":null}],"error":{"status":"REFUEL_E_CONFLICT","field":null,"flag":"--csv","message":"csv: csv and json exclude each other: give one of them","value":null,"low":null,"high":null}}
  [2]
  $ refuel needs --sex female --age 30 iron
  refuel: command: "iron" belongs to no flag; flags begin with --, as refuel help needs shows
  [2]
  $ refuel needs --sex female --age 30 --weight 7kcal --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["error"]["field"])'
  refuel: weight: 7kcal is an energy, not a mass; write it like 70kg or 154lb
  weight
  $ refuel needs --sex female --age 28 --gestation-week 20
  refuel: gestation-week: it changes nothing about what is needed; refuel check judges what is eaten; --life-stage pregnant is enough here
  [2]
  $ refuel needs --sex female --age 28 --nursing partial
  refuel: nursing: it changes nothing about what is needed; refuel check judges what is eaten; --life-stage lactating is enough here
  [2]
