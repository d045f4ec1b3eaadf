Other methods than the ledger, and what is measured.

  $ echo '--sex male --age 30 --height 180cm --weight 75kg' > who
  $ for method in 'nasem-2023 --activity active' 'iom-2005 --activity low-active' 'fao-2004 --activity moderate' 'multiplier --activity light'; do refuel plan $(cat who) --method $method | grep -E '  (living|total)'; done
    living         1,317   all activity, active
    total          3,047   eer-nasem-2023                   2,610–3,490
    living         1,049   all activity, low-active
    total          2,779   eer-iom-2005                     2,340–3,220
    living         1,473   all activity, moderate
    total          3,207   fao-2004                         2,420–4,000
    living           649   all activity, light
    total          2,379   multiplier                       1,850–2,910

A category contains the running: the two together would count it twice.

  $ refuel plan $(cat who) --run 40km/week --method nasem-2023 --activity active
  refuel: activity: the category already contains the running, so the run would be counted twice: leave one out, or say none of it
  [2]
  $ refuel plan $(cat who) --run 0.1km/week --method fao-2004 --activity light
  refuel: activity: the category already contains the running, so the run would be counted twice: leave one out, or say none of it
  [2]
  $ refuel plan $(cat who) --run 0km/week --method fao-2004 --activity light | sed -n 2,4p
    resting        1,734   schofield-1985                   1,470–2,000
    living           953   all activity, light
    total          2,687   fao-2004                         2,030–3,350
  $ refuel plan $(cat who) --run 40km/week --activity active
  refuel: activity: the ledger takes no activity category: use living for life outside running, or another method
  [2]
  $ refuel plan $(cat who) --activity active
  refuel: activity: the ledger takes no activity category: use living for life outside running, or another method
  [2]

With a volume and no category, the ledger's own level of activity chooses it, and says so.

  $ refuel plan $(cat who) --run 40km/week --method nasem-2023 | grep -E '  living|chosen from'
    living         1,217   all activity, active
  Note: no activity category was given: it was chosen from the physical activity level of
  $ refuel plan $(cat who) --run 40km/week --method multiplier | grep -E '  living|chosen from'
    living         1,327   all activity, active
  Note: no activity category was given: it was chosen from the physical activity level of
  $ refuel plan $(cat who) --method multiplier
  refuel: activity: multiplier needs one of sedentary, light, moderate, active or very-active
  [2]
  $ refuel plan $(cat who) --method nasem-2023
  refuel: activity: eer-nasem-2023 needs one of inactive, low-active, active or very-active
  [2]
  $ refuel plan $(cat who) --method nasem-2023 --activity vigorous
  refuel: activity: eer-nasem-2023 knows inactive, low-active, active or very-active
  [2]
  $ refuel plan $(cat who) --method multiplier --activity inactive
  refuel: activity: multiplier knows sedentary, light, moderate, active or very-active
  [2]
  $ refuel plan $(cat who) --method tdee
  refuel: method: "tdee" is not known; write ledger, nasem-2023, iom-2005, fao-2004 or multiplier
  [2]

The form for overweight is suggested, and never automatic.

  $ refuel plan $(cat who) --weight=90kg --method iom-2005 --activity active
  refuel: weight: it was given twice
  [2]
  $ refuel plan --sex male --age 30 --height 180cm --weight 90kg --method iom-2005 --activity active | grep -E '  total|BMI 25'
    total          3,380   eer-iom-2005                     2,940–3,820
  Note: from BMI 25 the equation eer-iom-2005-ow is meant for this weight; it is never
  $ refuel plan --sex male --age 30 --height 180cm --weight 90kg --method iom-2005 --activity active --equation eer-iom-2005-ow | grep -E '  total|BMI 25'
    total          3,340   eer-iom-2005-ow                  2,900–3,780
  $ refuel plan $(cat who) --equation eer-iom-2005-ow
  refuel: equation: eer-iom-2005-ow goes with method iom-2005
  [2]

Resting energy and expenditure that were measured.

  $ refuel plan $(cat who) --run 40km/week --pace 6:00/km --resting 1800kcal | sed -n 1,7p
  Energy, kcal a day                                       80 % range
    resting        1,800   measured                         1,660–1,940
    living         1,186   activity level 1.68 when not running
    running          380   40 km a week at 6:00/km, net of resting
    total          3,367                                    2,960–3,780
    goal               0   maintain
    eat            3,367                                    2,960–3,780
  $ refuel plan $(cat who) --run 40km/week --pace 6:00/km --resting 7.5MJ | grep '  resting'
    resting        1,793   measured                         1,650–1,930
  $ refuel plan $(cat who) --run 40km/week --pace 6:00/km --expenditure 3100kcal --expenditure-sd 120kcal --level 0.9 | sed -n 1,7p
  Energy, kcal a day                                       90 % range
    resting        1,830   mifflin-1990 50 %                1,580–2,080
                           ten-haaf-2014 50 %
    living           890   the rest of the measured total
    running          380   40 km a week at 6:00/km, net of resting
    total          3,100   measured                         2,900–3,300
    goal               0   maintain
  $ refuel plan $(cat who) --run 40km/week --pace 6:00/km --expenditure 2000kcal | grep -E '  living|leaves less'
    living          -210   the measured total is less than the other rows: see the note
  Note: the measured expenditure leaves less than nothing for daily life beside resting
  $ refuel plan $(cat who) --expenditure-sd 100kcal
  refuel: expenditure-sd: it goes with expenditure
  [2]
  $ refuel plan $(cat who) --expenditure 2800kcal --method nasem-2023 --activity active
  refuel: expenditure: a measured total leaves nothing to estimate: leave the method out
  [2]
  $ refuel plan $(cat who) --resting 1800kcal --equation mifflin-1990
  refuel: equation: a measured resting energy leaves nothing to estimate: leave one out
  [2]
  $ refuel plan $(cat who) --resting 1800
  refuel: resting: 1800 has no unit; write it like 1500kcal or 6.3MJ
  [2]

The equation of one's choice.

  $ for equation in auto mifflin-1990 owen harris-benedict-1919; do refuel plan $(cat who) --equation $equation | grep '  resting'; done
    resting        1,730   mifflin-1990                     1,530–1,930
    resting        1,730   mifflin-1990                     1,530–1,930
    resting        1,644   owen-1987                        1,390–1,900
    resting        1,796   harris-benedict-1919             1,520–2,070
  $ refuel plan $(cat who) --equation owen-1986
  refuel: equation: owen-1986 was derived in women only
  [2]
  $ refuel plan $(cat who) --equation cunningham-1980
  refuel: fat-free-mass: cunningham-1980 needs a measured fat-free mass or body fat; without it mifflin-1990, henry-2005-wh, harris-benedict-1919 and others work
  [2]
  $ refuel plan $(cat who) --equation cunningham-1980 --body-fat 15% | grep '  resting'
    resting        1,902   cunningham-1980                  1,710–2,100
  $ refuel plan $(cat who) --equation re3-2025
  refuel: equation: "re3-2025" is no resting equation; write auto or a key of refuel equations
  [2]
  $ refuel plan $(cat who) --equation Mifflin
  refuel: equation: "Mifflin" is no resting equation; did you mean mifflin-1990?
  [2]
  $ refuel plan $(cat who) --equation ''
  refuel: equation: "" is no resting equation; write auto or a key of refuel equations
  [2]
  $ refuel plan --sex female --age 7 --height 120cm --weight 23kg --equation mifflin-1990
  refuel: age: 7 y is outside 18..120 y, the ages of mifflin-1990
  [2]

Body fat: measured by one number, or by the tape.

  $ refuel plan $(cat who) --body-fat 20% --fat-free-mass 60kg
  refuel: fat-free-mass: body-fat and fat-free-mass exclude each other: give one of them
  [2]
  $ refuel plan $(cat who) --fat-free-mass 75kg
  refuel: fat-free-mass: 75 kg is outside 22.5..73.5 kg, which is 70 to 2 % body fat
  [2]
  $ refuel plan $(cat who) --neck 38cm --waist 85cm --json | grep -o '"fat_free_mass_source":"[^"]*"'
  "fat_free_mass_source":"us-navy-1984"
  $ refuel plan $(cat who) --neck 38cm | grep circumferences
  Note: circumferences were not used: the formula needs neck and waist, and for women also
  $ refuel plan $(cat who) --neck 38cm --waist 30cm
  refuel: waist: neck, waist and height together give no body fat between 2 and 70 %; measure the neck below the larynx and the waist at the navel
  [2]

Every category of every method.

  $ try() { method=$1; shift; for it; do echo "$it $(refuel plan $(cat who) --method $method --activity $it | grep '  total')"; done; }
  > try nasem-2023 inactive low-active active very-active
  > try iom-2005 inactive low-active active very-active
  > try fao-2004 light moderate vigorous
  > try multiplier sedentary light moderate active very-active
  inactive   total          2,656   eer-nasem-2023                   2,220–3,090
  low-active   total          2,871   eer-nasem-2023                   2,430–3,310
  active   total          3,047   eer-nasem-2023                   2,610–3,490
  very-active   total          3,400   eer-nasem-2023                   2,960–3,840
  inactive   total          2,540   eer-iom-2005                     2,100–2,980
  low-active   total          2,779   eer-iom-2005                     2,340–3,220
  active   total          3,082   eer-iom-2005                     2,640–3,520
  very-active   total          3,579   eer-iom-2005                     3,140–4,020
  light   total          2,687   fao-2004                         2,030–3,350
  moderate   total          3,207   fao-2004                         2,420–4,000
  vigorous   total          3,814   fao-2004                         2,870–4,750
  sedentary   total          2,076   multiplier                       1,610–2,540
  light   total          2,379   multiplier                       1,850–2,910
  moderate   total          2,682   multiplier                       2,080–3,280
  active   total          2,984   multiplier                       2,320–3,650
  very-active   total          3,287   multiplier                       2,550–4,020

A child, pregnancy and lactation by the other methods.

  $ refuel plan --sex male --age 8 --height 128cm --weight 26kg --method nasem-2023 --activity active | sed -n '2,4p; /^  unknown/p; /^Note/p'
    resting        1,099   henry-2005-wh                    1,010–1,190
    living           709   all activity, active
    total          1,809   eer-nasem-2023                   1,480–2,140
    unknown energy availability, carbohydrate for the training, carbohydrate minimum,
  Note: under 10 years no targets of food are given: those in g/kg are of adults and
  $ refuel plan --sex male --age 8 --height 128cm --weight 26kg --method nasem-2023 --run 5km/week
  refuel: activity: eer-nasem-2023 needs one of inactive, low-active, active or very-active
  [2]
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --method nasem-2023 --activity low-active --life-stage pregnant --gestation-week 24
  refuel: pre-pregnancy-weight: eer-nasem-2023 needs it from week 14 on
  [2]
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --method nasem-2023 --activity low-active --life-stage pregnant --gestation-week 24 --pre-pregnancy-weight 62kg | sed -n '2,5p'
    resting        1,354   mifflin-1990                     1,200–1,510
    living         1,173   all activity, low-active
    reproduction     200   pregnancy
    total          2,727   eer-nasem-2023                   2,340–3,110
  $ refuel plan --sex female --age 31 --height 168cm --weight 65kg --method iom-2005 --activity low-active --life-stage lactating
  refuel: months-since-birth: the requirement in lactation needs it
  [2]
  $ refuel plan --sex female --age 31 --height 168cm --weight 65kg --method iom-2005 --activity low-active --life-stage lactating --months-since-birth 4 | sed -n '2,5p; /Note: no standard/,/stands/p'
    resting        1,384   mifflin-1990                     1,220–1,540
    living           803   all activity, low-active
    reproduction     500   lactation
    total          2,687   eer-iom-2005                     2,380–3,000
  Note: no standard error of this method is at hand: that of nasem-2023 for the same group
        stands in
  $ refuel plan $(cat who) --method fao-2004 --activity light --equation mifflin-1990
  refuel: equation: fao-2004 stands on schofield-1985
  [2]

Side by side in JSON.

  $ refuel plan $(cat who) --run 40km/week --compare --json | /usr/bin/python3 -c 'import json, sys; print(*[row for row in json.load(sys.stdin, parse_float=lambda number: round(float(number), 3))["compare"] if row["chosen"] or row["kind"] == "method"], sep="\n")'
  {'key': 'mifflin-1990', 'kind': 'resting', 'equation': 'mifflin-1990', 'resting_kcal_d': 1730, 'total_kcal_d': 3130.667, 'chosen': True}
  {'key': 'ten-haaf-2014', 'kind': 'resting', 'equation': 'ten-haaf-2014', 'resting_kcal_d': 1929.525, 'total_kcal_d': 3442.306, 'chosen': True}
  {'key': 'nasem-2023', 'kind': 'method', 'equation': 'eer-nasem-2023', 'resting_kcal_d': 1829.763, 'total_kcal_d': 3046.77, 'activity': 'active', 'chosen': False}
  {'key': 'iom-2005', 'kind': 'method', 'equation': 'eer-iom-2005', 'resting_kcal_d': 1829.763, 'total_kcal_d': 3081.563, 'activity': 'active', 'chosen': False}
  {'key': 'multiplier', 'kind': 'method', 'equation': 'multiplier', 'resting_kcal_d': 1829.763, 'total_kcal_d': 3156.341, 'activity': 'active', 'chosen': False}
  {'key': 'fao-2004', 'kind': 'method', 'equation': 'fao-2004', 'resting_kcal_d': 1733.509, 'total_kcal_d': 3206.991, 'activity': 'moderate', 'chosen': False}
  {'key': 'ledger', 'kind': 'method', 'equation': None, 'resting_kcal_d': 1829.763, 'total_kcal_d': 3286.487, 'chosen': True}

A method that has no row is named.

  $ refuel plan --sex female --age 30 --height 165cm --weight 60kg --life-stage pregnant --gestation-week 20 --compare | tail -4

  Not for this person, or in need of more inputs: eer-nasem-2023
  * used by the plan; the resting equations because: by age and sex; whether you train is
    not known.
  $ refuel plan --sex male --age 6 --height 118cm --weight 21kg --compare | tail -4

  Not for this person, or in need of more inputs: eer-nasem-2023, eer-iom-2005, fao-2004,
    multiplier
  * used by the plan; the resting equations because: 3 to 9 years.
