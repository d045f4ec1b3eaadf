Why am I so tired? What may be behind it, how sure that is, what to eat tomorrow, and whom to see. An emergency comes first.

  $ cat > her <<'END'
  > #!/bin/sh
  > exec refuel fatigue --sex female --age 31 --height 168cm --weight 58kg --run 45km/week --pace 5:45/km "$@"
  > END
  $ chmod +x her

She is exhausted at 45 km a week on 1,700 kcal: one screen.

  $ ./her --intake 1700kcal --sleep 6h --performance-down 3weeks
  Most likely: too little food; the signs for it are moderate. Also possible: too little
  sleep (weak).
  You eat 1,700 kcal a day and spend about 2,540 kcal, give or take 380 kcal: 840 kcal
  short.
  Performance has been down for 3 weeks: a drop of weeks to months is described where
  recovery has been too little for long, as one that rest makes up for in the end; first
  to be excluded are an illness or infection, too little energy, carbohydrate or protein,
  a lack of iron or magnesium, and allergies.

  Too little food: moderate signs
    for      energy availability 31 kcal/kg fat-free (24–37), ok: 45 or more; rate of
             loss 1.32 % a week, ok: 1 or less
    against  above every floor of intake; the weight is not low for the height
    do       Eat about 840 kcal more a day: 2,540 kcal. Eat more, spread over the day,
             also before and after the runs; no day of saving while the tiredness lasts.
  Too little sleep: weak signs
    for      sleep 6 h, ok: 7 or more
    do       More hours in bed, every night: it costs nothing, and training and food work
             only with it.
  Not judged: too little carbohydrate, too little protein, training load, vitamins and
  minerals, fluid and heat, illness or another cause.

  Tomorrow   2,540 kcal, which hold the weight: carbohydrate 321 g (246 to 361), protein
             93 g, fat 99 g.
             Of it 17 to 29 g of protein with the meal after a run; before one of more
             than an hour 58 to 232 g of carbohydrate, 1 to 4 hours ahead.
  See        a physician: tiredness that has lasted for weeks is worth an examination,
             with a blood count and, where it is not known, ferritin (iron)
             a sports dietitian, for how to get the food into the day
  Would help most
    --missed-periods, --bone-stress, --scoff: questions about health; some answers are
      signs of too little food that no number shows
    --log: the runs of the last weeks: jumps, days that are too alike, and weeks without a
      day of rest
    --carbohydrate, --protein: how much carbohydrate and protein is in what you eat
    --ferritin, --nutrient iron, vitamin-d, vitamin-b12, folate, magnesium: the iron in
      store, by a blood test; what you eat of vitamins and minerals tells less
  Note: 4.3 h of running a week make an athlete in part: 1,397 kcal a day at rest; without
        training it would be 1,314 kcal, of an athlete 1,457 kcal; say whether you are one
        if you know
  Sources: refuel fatigue --explain        Information, not medical advice.
  $ ./her --intake 1700kcal --sleep 6h --performance-down 3weeks | wc -l
  41

The less is eaten, the surer it is that it is too little; and a physician is named.

  $ for it in 1900 1530 1300 1000 850 790; do refuel fatigue --sex female --age 29 --height 168cm --weight 56kg --run 45km/week --intake ${it}kcal | head -1; done
  Most likely: too little food; the signs for it are moderate.
  Most likely: too little food; the signs for it are moderate.
  Most likely: too little food; the signs for it are moderate.
  Most likely: too little food; the signs for it are moderate.
  Most likely: too little food; the signs for it are moderate.
  Most likely: too little food; the signs for it are moderate.
  $ refuel fatigue --sex female --age 25 --height 172cm --weight 62kg --run 80km/week --intake 1000kcal --carbohydrate 125g --protein 40g --fat 38g | sed -n '1,2p; /^Too little food/,/^  do/p; /^See/,/^Would/p'
  Most likely: too little food, too little carbohydrate and too little protein; the signs
  for each are moderate.
  Too little food: moderate signs
    for      energy availability 7 kcal/kg fat-free (3–11), ok: 45 or more; energy floor
             1,000 kcal/d, ok: 2,133 or more; rate of loss 3.09 % a week, ok: 1 or less
    against  the weight is not low for the height; under 1.1 times resting energy: food
             that was not written down is likely
    do       Eat about 2,110 kcal more a day: 3,110 kcal. Eat more, spread over the day,
  See        a sports physician: so little energy is eaten that hormones, bone and blood
             can suffer if it lasts
             a sports dietitian, for how to get the food into the day
  Would help most

A limit of health that is crossed is told first, however much heavy legs say for carbohydrate.

  $ refuel fatigue --sex male --age 16 --height 175cm --weight 60kg --run 60km/week --intake 2000kcal --carbohydrate 150g --protein 45g --fat 50g --sign heavy-legs | grep -e likely -e possible -e ' signs$'
  Most likely: too little food (moderate) and too little carbohydrate (strong). Also
  possible: too little protein (moderate) and training load (weak).
  Too little food: moderate signs
  Too little carbohydrate: strong signs
  Too little protein: moderate signs
  Training load: weak signs
    --low-libido, --bone-stress, --scoff: questions about health; some answers are signs

Too much is told as well: ferritin, what is above its upper level, caffeine; and an intake that is too much to be true says nothing.

  $ refuel fatigue --sex female --age 29 --height 168cm --weight 56kg --run 40km/week --intake 2500kcal --ferritin 300ug/L | sed -n '1p; /^Vitamins/,/^Nothing/p; /^See/,/^Would/p'
  Perhaps: vitamins and minerals; the signs for it are weak.
  Vitamins and minerals: weak signs
    for      ferritin (iron) 300 µg/L, ok: 200 or less
    do       So much is taken as more iron than is good: no iron, and please show it to a
             physician. Before a physician has seen it, take no supplement that brings it.
  Nothing in what you gave speaks for: too little food.
  See        a physician, about iron, before taking any of it
  Would help most
  $ refuel fatigue --sex female --age 29 --height 168cm --weight 56kg --run 40km/week --intake 2500kcal --nutrient iron=200mg --nutrient vitamin-d=500ug | sed -n '1p; /^Vitamins/,/^Nothing/p; /^See/,/^Would/p'
  Perhaps: vitamins and minerals; the signs for it are weak.
  Vitamins and minerals: weak signs
    for      upper level of vitamin D 500 µg/d, ok: 100 or less; upper level of iron 200
             mg/d, ok: 45 or less
    do       Before a physician has seen it, take no supplement that brings it.
  Nothing in what you gave speaks for: too little food.
  See        a physician, soon: of a vitamin or mineral more is taken than its upper level
  Would help most
  $ refuel fatigue --sex female --age 29 --height 168cm --weight 62kg --life-stage pregnant --gestation-week 12 --run 10km/week --nutrient vitamin-a-preformed=10000ug --caffeine 300mg | sed -n '1p; /^Vitamins/,/^Not/p; /^See/,/^Would/p'
  Perhaps: vitamins and minerals and caffeine; the signs for each are weak.
  Vitamins and minerals: weak signs
    for      upper level of vitamin A 10,000 µg/d, ok: 3,000 or less
    do       Above the upper level: so much retinol can harm the child; please talk with
             the physician soon. Before a physician has seen it, take no supplement that
             brings it.
  Caffeine: weak signs
    for      caffeine 300 mg, ok: 200 or less
    do       More than 200 mg in pregnancy may concern the child: please talk with the
             midwife or physician. Stay within that, and have the last of it early in the
             day: late it can keep from sleeping.
  Not judged: too little food, too little carbohydrate, too little protein, training load,
  See        a physician, soon: of a vitamin or mineral more is taken than its upper level
             the midwife or physician: tiredness and food are a matter for them in
             pregnancy and nursing
  Would help most
  $ refuel fatigue --sex male --age 34 --height 180cm --weight 72kg --run 45km/week --intake 3300kcal --sleep 9h --caffeine 600mg | sed -n '1p; /^Caffeine/,/^Nothing/p'
  Perhaps: caffeine; the signs for it are weak.
  Caffeine: weak signs
    for      caffeine 600 mg, ok: 400 or less
    against  sleep is as long as is recommended for the age
    do       More than 400 mg a day, the most that gives no concern. Stay within that, and
             have the last of it early in the day: late it can keep from sleeping.
  Nothing in what you gave speaks for: too little food.
  $ refuel fatigue --sex male --age 36 --height 175cm --weight 62kg --run 20km/week --intake 7500kcal | sed -n '1,2p; /^Not judged/,/^$/p'
  Too little is known to say what is behind it.
  What you eat is over 2.5 times the total: is it in kJ, or of several days?
  Not judged: too little food (ok: weight for height), too little carbohydrate, too little
  protein, training load, vitamins and minerals, fluid and heat, too little sleep, illness
  or another cause.
  

How long performance has been down is told as people write it.

  $ for it in 4months 3weeks 1week 100.6d 13.9d; do refuel fatigue --performance-down $it | grep -o '^Perf[^:]*'; done
  Performance has been down for 4 months
  Performance has been down for 3 weeks
  Performance has been down for 1 week
  Performance has been down for 100 days
  Performance has been down for 13.9 days

He has dark urine after a marathon: one thing first. Nothing else is needed, and nothing else is said.

  $ refuel fatigue --sign dark-urine
  Seek medical help now: call the emergency number, or go to an emergency department.

  Urine dark like cola or tea
    After hard exercise this can mean that muscle is breaking down, which can harm the
    kidneys; a blood test tells. Do not wait for more signs: pain, weakness and dark urine
    are seldom there together, and one that is missing rules nothing out. Stop training
    until a physician has said that you may.

  The rest can wait; refuel fatigue --all shows it.
  $ refuel fatigue --sign dark-urine --strict > out
  [3]
  $ ./her --intake 1700kcal --sign dark-urine,vomiting --sign "heat illness" | grep -v '^  '
  Seek medical help now: call the emergency number, or go to an emergency department.

  Urine dark like cola or tea

  Vomiting

  Signs of heat illness

  The rest can wait; refuel fatigue --all shows it.
  $ ./her --intake 1700kcal --sign headache-after-drinking --all | sed -n '1,12p'
  Seek medical help now: call the emergency number, or go to an emergency department.

  Headache after drinking much, or after gaining weight in a run
    Stop drinking, sports drinks too: a headache or confusion after much was drunk around
    a run, or with a weight above that at the start, can mean too little sodium in the
    blood. More to drink makes it worse, and salt does not protect.

  You eat 1,700 kcal a day and spend about 2,540 kcal, give or take 380 kcal: 840 kcal
  short.

  Too little food: moderate signs
    for      energy availability 31 kcal/kg fat-free (24–37), ok: 45 or more; rate of

With --all the causes follow, and none of them says what to eat or how to run; nor does JSON.

  $ refuel fatigue --sex female --age 34 --height 165cm --weight 60kg --run 45km/week --pace 6:00/km --intake 1700kcal --sign dark-urine --all | grep -E '^  do|Tomorrow|Eat |runs'
    do       The emergency comes first: this can wait until a physician has examined you.
    --log: the runs of the last weeks: jumps, days that are too alike, and weeks without a
  $ refuel fatigue --sex female --age 34 --height 165cm --weight 60kg --run 45km/week --pace 6:00/km --intake 1700kcal --sign dark-urine --json | python3 -c "import json, sys; a = json.load(sys.stdin); print(a['tomorrow']); print({it['advice'] for it in a['causes']})"
  {'energy_kcal_d': None, 'at_least': False, 'without_running': False, 'carbohydrate_g_d': None, 'protein_g_d': None, 'fat_g_d': None, 'carbohydrate_target_g_d': None, 'protein_target_g_d': None, 'after_run_protein_g': None, 'before_run_carbohydrate_g': None, 'withheld': 'the emergency comes first: what to eat is for the physician who has examined you'}
  {'The emergency comes first: this can wait until a physician has examined you.'}
  $ refuel fatigue --sex female --age 34 --height 165cm --weight 60kg --run 45km/week --pace 6:00/km --intake 1700kcal --sign dark-urine --html - | grep -c 'id="tomorrow"'
  Seek medical help now: call the emergency number, or go to an emergency department.

  Urine dark like cola or tea
    After hard exercise this can mean that muscle is breaking down, which can harm the kidneys; a blood test tells. Do not wait for more signs: pain, weakness and dark urine are seldom there together, and one that is missing rules nothing out. Stop training until a physician has said that you may.
  0
  [1]

Whatever is wrong with the rest, it stands first: a sign that is not known, a weight, a file, a flag, JSON that is none.

  $ refuel fatigue --sign dark-urine --sign foo --weight 7t
  Seek medical help now: call the emergency number, or go to an emergency department.

  Urine dark like cola or tea
    After hard exercise this can mean that muscle is breaking down, which can harm the
    kidneys; a blood test tells. Do not wait for more signs: pain, weakness and dark urine
    are seldom there together, and one that is missing rules nothing out. Stop training
    until a physician has said that you may.
  refuel: weight: 7t has the unknown unit t; write it like 70kg or 154lb
  refuel: sign: "foo" is no sign of the list. If it is urgent, call the emergency number, whether it is in the list or not
  refuel: sign takes dark-urine, little-urine, muscle-swelling, severe-muscle-pain, muscle-weakness, numb-limb, palpitations, fainting, confusion, vomiting, collapse, heat-illness, headache-after-drinking, persistent-fatigue, frequent-illness, low-mood, heavy-legs, missed-periods, bone-stress-injury
  [2]
  $ refuel fatigue --sign fainting --input nofile.json | grep -n -e Seek -e nofile
  refuel: input: cannot read nofile.json: No such file or directory
  1:Seek medical help now: call the emergency number, or go to an emergency department.
  $ refuel fatigue --sign fainting --html /nowhere/page.html | grep -n -e Seek -e page
  refuel: html: cannot write /nowhere/page.html: No such file or directory
  1:Seek medical help now: call the emergency number, or go to an emergency department.
  $ refuel fatigue --sign fainting --no-such-flag | grep -n -e Seek -e such
  refuel: no-such-flag: there is no such flag; refuel help fatigue lists them
  1:Seek medical help now: call the emergency number, or go to an emergency department.
  $ echo '{"signs":["collapse"],}' | refuel fatigue --input - | grep -n -e Seek -e JSON
  refuel: input: a key in double quotes is missing, at byte 22 of the JSON
  1:Seek medical help now: call the emergency number, or go to an emergency department.
  $ echo '{"signs":["collapse"]}' > file.json; refuel fatigue --input file.json --sign heavy-legs | grep -n -e Seek -e collapse
  1:Seek medical help now: call the emergency number, or go to an emergency department.
  3:A collapse
  $ refuel fatigue --sign vomitting | grep -n -e Seek -e vomitting -e takes
  refuel: sign: "vomitting" is no sign of the list; did you mean vomiting? If it is urgent, call the emergency number, whether it is in the list or not
  refuel: sign takes dark-urine, little-urine, muscle-swelling, severe-muscle-pain, muscle-weakness, numb-limb, palpitations, fainting, confusion, vomiting, collapse, heat-illness, headache-after-drinking, persistent-fatigue, frequent-illness, low-mood, heavy-legs, missed-periods, bone-stress-injury
  1:Seek medical help now: call the emergency number, or go to an emergency department.
  $ refuel fatigue --me --sign numb-limb | grep -n -e Seek -e profile
  refuel: me: there is no profile yet; refuel me writes one: refuel help me
  1:Seek medical help now: call the emergency number, or go to an emergency department.

In JSON likewise: in the answer, or in front of the errors.

  $ refuel fatigue --sign dark-urine --json | head -c 130; echo
  {"schema":"refuel/fatigue/1","refuel":"0.1.0","emergency":[{"sign":"dark-urine","title":"urine dark like cola or tea","message":"S
  $ refuel fatigue --sign dark-urine --sign foo --json 2> err | sed 's/"message":"Seek[^"]*"/"message":"Seek ..."/'
  {"schema":"refuel/error/1","emergency":[{"sign":"dark-urine","title":"urine dark like cola or tea","message":"Seek ...","source":"Scalco2016"}],"errors":[{"status":"REFUEL_E_UNKNOWN","field":"signs","flag":"--sign","message":"sign: \"foo\" is no sign of the list. If it is urgent, call the emergency number, whether it is in the list or not","value":null,"low":null,"high":null}],"error":{"status":"REFUEL_E_UNKNOWN","field":"signs","flag":"--sign","message":"sign: \"foo\" is no sign of the list. If it is urgent, call the emergency number, whether it is in the list or not","value":null,"low":null,"high":null},"signs":["dark-urine","little-urine","muscle-swelling","severe-muscle-pain","muscle-weakness","numb-limb","palpitations","fainting","confusion","vomiting","collapse","heat-illness","headache-after-drinking","persistent-fatigue","frequent-illness","low-mood","heavy-legs","missed-periods","bone-stress-injury"]}
  $ echo '[{"signs":"heavy-legs"},{"signs":["vomitting"],"age":900}]' | refuel fatigue --input - 2> err | python3 -c "import json, sys; print([([it['sign'] for it in a['emergency']] if 'emergency' in a else None, a['schema']) for a in json.load(sys.stdin)])"; cat err
  [([], 'refuel/fatigue/1'), (['vomiting'], 'refuel/error/1')]
  refuel: request 2: age: 900 y is outside 0..120 y
  refuel: request 2: signs: "vomitting" is no sign of the list; did you mean vomiting? If it is urgent, call the emergency number, whether it is in the list or not

With any other command as well, also with one that there is none of.

  $ for it in plan check project run needs load me batch help equations fatige; do refuel $it --sign 'dark urine' > out 2>&1; echo "$? $(grep -c Seek out) $(head -c 4 out) $it: $(tail -n 1 out | cut -c1-60)"; done
  2 1 Seek plan: refuel: sign: if it is urgent, call the emergency number now
  2 1 Seek check: refuel: sign: if it is urgent, call the emergency number now
  2 1 Seek project: refuel: sign: if it is urgent, call the emergency number now
  2 1 Seek run: refuel: sign: if it is urgent, call the emergency number now
  2 1 Seek needs: refuel: sign: if it is urgent, call the emergency number now
  2 1 Seek load: refuel: sign: if it is urgent, call the emergency number now
  2 1 Seek me: refuel: sign: if it is urgent, call the emergency number now
  2 1 Seek batch: refuel: sign: if it is urgent, call the emergency number now
  2 1 Seek help: refuel: sign: if it is urgent, call the emergency number now
  2 1 Seek equations: refuel: sign: if it is urgent, call the emergency number now
  2 1 Seek fatige: refuel: command: "fatige" is not known; did you mean fatigue
  $ refuel plan --sex female --sign cola-urine
  Seek medical help now: call the emergency number, or go to an emergency department.

  Urine dark like cola or tea
    After hard exercise this can mean that muscle is breaking down, which can harm the
    kidneys; a blood test tells. Do not wait for more signs: pain, weakness and dark urine
    are seldom there together, and one that is missing rules nothing out. Stop training
    until a physician has said that you may.
  refuel: sign: if it is urgent, call the emergency number now; signs belong to fatigue; refuel help fatigue tells more
  [2]
  $ refuel needs --symptom=foo,fainting --json 2> err | head -c 120; echo
  {"schema":"refuel/error/1","emergency":[{"sign":"fainting","title":"fainting","message":"Seek medical help now: call the
  $ refuel plan --weight 60kg --vomiting 2> err | head -1; cat err
  Seek medical help now: call the emergency number, or go to an emergency department.
  refuel: vomiting: there is no such flag; refuel help plan lists them
  $ echo '{"signs":["dark-urine"]}' | refuel check --input - --json 2> err | head -c 90; echo
  {"schema":"refuel/error/1","emergency":[{"sign":"dark-urine","title":"urine dark like cola
  $ echo '{"signs":["dark-urine"]' | refuel run --input - 2> err | head -1; cat err
  Seek medical help now: call the emergency number, or go to an emergency department.
  refuel: input: it breaks off, at byte 24 of the JSON
  $ echo '[{"id":1,"signs":["collapse"]},{"id":"collapse"}]' | refuel needs --input - 2> err | python3 -c "import json, sys; print([[it['sign'] for it in a.get('emergency', [])] for a in json.load(sys.stdin)])"
  [['collapse'], []]
  $ printf '%s\n' '{"signs":["collapse"]}' '{"signs":["collapse"]' '{"id":"collapse"}' | refuel batch 2> err | python3 -c "import json, sys; print([[it['sign'] for it in json.loads(a).get('emergency', [])] for a in sys.stdin])"
  [['collapse'], ['collapse'], []]
  $ echo date,distance_km > collapse.csv; refuel load collapse.csv | head -1
  refuel: log: it holds no run

What a request or a file is called is no sign.

  $ echo '{"id":"collapse"}' > collapse.json; refuel fatigue --input collapse.json | head -1
  Too little is known to say what is behind it.

A sign that is not known: what is urgent is so without the list; the nearest, and the list.

  $ refuel fatigue --sign heavy-leg
  refuel: sign: "heavy-leg" is no sign of the list; did you mean heavy-legs? If it is urgent, call the emergency number, whether it is in the list or not
  refuel: sign takes dark-urine, little-urine, muscle-swelling, severe-muscle-pain, muscle-weakness, numb-limb, palpitations, fainting, confusion, vomiting, collapse, heat-illness, headache-after-drinking, persistent-fatigue, frequent-illness, low-mood, heavy-legs, missed-periods, bone-stress-injury
  [2]

  $ for it in chest-pain seizure shortness-of-breath 'blood in urine' rhabdo; do refuel fatigue --sign "$it" 2>&1 | head -1; done
  refuel: sign: "chest-pain" is no sign of the list. If it is urgent, call the emergency number, whether it is in the list or not
  refuel: sign: "seizure" is no sign of the list. If it is urgent, call the emergency number, whether it is in the list or not
  refuel: sign: "shortness-of-breath" is no sign of the list. If it is urgent, call the emergency number, whether it is in the list or not
  refuel: sign: "blood in urine" is no sign of the list. If it is urgent, call the emergency number, whether it is in the list or not
  refuel: sign: "rhabdo" is no sign of the list. If it is urgent, call the emergency number, whether it is in the list or not
  $ for it in unconscious unconsciousness 'passed out' 'lost consciousness'; do refuel fatigue --sign "$it" | sed -n '1s/:.*//p;3p'; done
  Seek medical help now
  Fainting
  Seek medical help now
  Fainting
  Seek medical help now
  Fainting
  Seek medical help now
  Fainting
  $ refuel fatigue --sign chest-pain --json 2> err | grep -c "If it is urgent, call the emergency number"
  1

Nothing is needed; what is missing is named, first what helps most.

  $ refuel fatigue
  Too little is known to say what is behind it.

  Not judged: too little food, too little carbohydrate, too little protein, training load,
  vitamins and minerals, fluid and heat, too little sleep, illness or another cause.

  Would help most
    --sex, --age, --height, --weight: who eats; without it no energy can be reckoned
    --intake: what you eat in a day; the first of the causes is judged by it
    --run, --pace: how much you run, and how fast; it decides how much is enough
    --log: the runs of the last weeks: jumps, days that are too alike, and weeks without a
      day of rest
  Sources: refuel fatigue --explain        Information, not medical advice.
  $ refuel fatigue --sex male --weight 72kg --intake 2300kcal | sed -n '/Would/,/^Sources/p'
  Would help most
    --age, --height: who eats; without it no energy can be reckoned
    --run, --pace: how much you run, and how fast; it decides how much is enough
    --log: the runs of the last weeks: jumps, days that are too alike, and weeks without a
      day of rest
    --carbohydrate, --protein: how much carbohydrate and protein is in what you eat
  Sources: refuel fatigue --explain        Information, not medical advice.
  $ refuel fatigue --sex female --age 30 --height 168cm --weight 62kg --life-stage pregnant --intake 2300kcal | sed -n '/^See/,/^Sources/p'
  See        the midwife or physician: tiredness and food are a matter for them in
             pregnancy and nursing
  Would help most
    --gestation-week: who eats; without it no energy can be reckoned
    --run, --pace: how much you run, and how fast; it decides how much is enough
    --log: the runs of the last weeks: jumps, days that are too alike, and weeks without a
      day of rest
    --carbohydrate, --protein: how much carbohydrate and protein is in what you eat
  Sources: refuel fatigue --explain        Information, not medical advice.

Without a running volume nothing that is eaten is enough, tomorrow's amounts are without the running, and less than that is too little in any case. A volume of 0 is one.

  $ cat > still <<'END'
  > #!/bin/sh
  > exec refuel fatigue --sex female --age 31 --height 168cm --weight 58kg "$@"
  > END
  $ chmod +x still
  $ ./still --intake 1700kcal | sed -n '1,/^See/p'
  Most likely: too little food; the signs for it are moderate. How much you run is not
  known: more is spent than was reckoned with.
  You eat 1,700 kcal a day, and without the running spend about 2,100 kcal, give or take
  350 kcal: 400 kcal short even so. Give --run.

  Too little food: moderate signs
    for      energy, even without the running 1,700 kcal/d, ok: 2,102 or more
    against  the weight is not low for the height
    do       Eat 2,100 kcal a day or more. That is without the running: add what it costs,
             or give its volume (run). Eat more, spread over the day, also before and
             after the runs; no day of saving while the tiredness lasts.
  Not judged: too little carbohydrate, too little protein, training load, vitamins and
  minerals, fluid and heat, too little sleep, illness or another cause.

  Tomorrow   2,100 kcal or more: carbohydrate 278 g, protein 64 g, fat 82 g.
             That is without the running: add what it costs, or give --run.
  See        a sports dietitian, for how to get the food into the day
  $ ./still --intake 2100kcal | sed -n '1,/^Would/p'
  Too little is known to say what is behind it. How much you run is not known, so too
  little food cannot be ruled out.
  You eat 2,100 kcal a day, and without the running spend about 2,100 kcal, give or take
  350 kcal: whether that is enough cannot be told without it. Give --run.

  Not judged: too little food (ok: weight for height), too little carbohydrate, too little
  protein, training load, vitamins and minerals, fluid and heat, too little sleep, illness
  or another cause.

  Tomorrow   2,100 kcal or more: carbohydrate 278 g, protein 64 g, fat 82 g.
             That is without the running: add what it costs, or give --run.
  Would help most
  $ ./still --intake 3000kcal | sed -n '/^You/,/^Would/p'
  You eat 3,000 kcal a day, and without the running spend about 2,100 kcal, give or take
  350 kcal: whether that is enough cannot be told without it. Give --run.

  Not judged: too little food (ok: weight for height), too little carbohydrate, too little
  protein, training load, vitamins and minerals, fluid and heat, too little sleep, illness
  or another cause.

  Tomorrow   How much is enough cannot be told without the running volume (give run): no
             less than you eat now.
  Would help most
  $ ./still | sed -n '/^Tomorrow/,/^Would/p'
  Tomorrow   2,100 kcal or more: carbohydrate 278 g, protein 64 g, fat 82 g.
             That is without the running: add what it costs, or give --run.
  Would help most
  $ ./still --intake 2100kcal --run 0km/week | sed -n '/^You/,/^Tomorrow/p'
  You eat 2,100 kcal a day and spend about 2,100 kcal, give or take 350 kcal: about as
  much.

  Nothing in what you gave speaks for: too little food.
  Not judged: too little carbohydrate, too little protein, training load, vitamins and
  minerals, fluid and heat, too little sleep, illness or another cause.

  Tomorrow   2,100 kcal, which hold the weight: carbohydrate 278 g (130 to 290), protein
  $ ./still --intake 2100kcal --units metric,kJ | grep -A3 '^You eat'
  You eat 8,786 kJ a day, and without the running spend about 8,786 kJ, give or take 1,464
  kJ: whether that is enough cannot be told without it. Give --run.

  Not judged: too little food (ok: weight for height), too little carbohydrate, too little
  $ for it in 1700 2100 3000; do ./still --intake ${it}kcal --json | python3 -c "import json, sys; a = json.load(sys.stdin); print(a['causes'][0]['verdict'], a['causes'][0]['message'], a['energy']['balance_kcal_d'], a['energy']['without_running'], a['tomorrow']['at_least'], a['tomorrow']['without_running'], a['tomorrow']['withheld'])"; done
  low less energy is eaten than training and recovery ask for None True True True None
  unknown whether the energy is enough cannot be told without the running volume (give run) None True True True None
  unknown whether the energy is enough cannot be told without the running volume (give run) None True True True how much is enough cannot be told without the running volume (give run): no less than you eat now
  $ ./still --intake 2100kcal --html page.html > out; grep -c -e 'cannot be told without it' -e 'That is without the running' page.html
  2

Signs beside food make it surer; so little carbohydrate and protein is told with what it should be.

  $ ./her --intake 1500kcal --carbohydrate 150g --protein 50g --fat 77g --sign missed-periods,heavy-legs --sleep 8h --performance-down 10weeks
  Most likely: too little food and too little carbohydrate; the signs for each are strong.
  Also possible: too little protein (moderate) and training load (weak).
  You eat 1,500 kcal a day and spend about 2,540 kcal, give or take 380 kcal: 1,040 kcal
  short.
  Performance has been down for 10 weeks: a drop of more than two months is for a
  physician, since no single test tells what is behind it; first to be excluded are an
  illness or infection, too little energy, carbohydrate or protein, a lack of iron or
  magnesium, and allergies.

  Too little food: strong signs
    for      energy availability 26 kcal/kg fat-free (21–32), ok: 45 or more; energy
             floor 1,500 kcal/d, ok: 1,673 or more; rate of loss 1.63 % a week;
             self-reported signs, missed periods among them: 1
    against  the weight is not low for the height
    do       Eat about 1,040 kcal more a day: 2,540 kcal. Eat more, spread over the day,
             also before and after the runs; no day of saving while the tiredness lasts.
  Too little carbohydrate: strong signs
    for      carbohydrate for the training 150 g/d, ok: 246 to 361; legs that stay heavy
    against  at least the reference intake
    do       Eat 246 g of carbohydrate a day or more: 96 g more than now. More bread,
             rice, pasta, oats, potatoes or fruit at each meal, and with the meal after a
             run; no run on empty stores while the tiredness lasts.
  Too little protein: moderate signs
    for      protein 50 g/d, ok: 93 to 145
    do       Eat 93 g of protein a day or more: 43 g more than now. Protein with every
             meal, and with the one after a run.
  Training load: weak signs
    for      legs that stay heavy
    do       Take easy days until the legs are fresh again, and one or more days a week
             without a run: hard days hard, easy days easy.
  Nothing in what you gave speaks for: too little sleep.
  Not judged: vitamins and minerals, fluid and heat, illness or another cause.

  Tomorrow   2,540 kcal or more: carbohydrate 321 g (246 to 361), protein 93 g, fat 99 g.
             Of it 17 to 29 g of protein with the meal after a run; before one of more
             than an hour 58 to 232 g of carbohydrate, 1 to 4 hours ahead.
  See        a sports physician, soon: signs are there that go with eating too little for
             long
             a sports physician: so little energy is eaten that hormones, bone and blood
             can suffer if it lasts
             a physician, now rather than later: performance has been down for more than
             two months
             a sports dietitian, for how to get the food into the day
  Would help most
    --log: the runs of the last weeks: jumps, days that are too alike, and weeks without a
      day of rest
    --ferritin, --nutrient iron, vitamin-d, vitamin-b12, folate, magnesium: the iron in
      store, by a blood test; what you eat of vitamins and minerals tells less
  Note: 4.3 h of running a week make an athlete in part: 1,397 kcal a day at rest; without
        training it would be 1,314 kcal, of an athlete 1,457 kcal; say whether you are one
        if you know
  Sources: refuel fatigue --explain        Information, not medical advice.

Where answers tell of an eating disorder no amount is told, in JSON and on a page as well.

  $ ./her --intake 1500kcal --carbohydrate 150g --eating-disorder now | grep -c kcal
  0
  [1]
  $ ./her --intake 1500kcal --carbohydrate 150g --eating-disorder now --html page.html > out; grep -c '[0-9] kcal' page.html
  0
  [1]
  $ ./her --intake 1500kcal --carbohydrate 150g --eating-disorder now --json | python3 -c "import json, re, sys; a = json.load(sys.stdin); print(a['energy'], a['tomorrow']['energy_kcal_d'], [e for c in a['causes'] for e in c['evidence'] if e['value'] is not None or e['low'] is not None], re.findall('[0-9] kcal', str(a)))"
  {'eaten_kcal_d': None, 'total_kcal_d': None, 'total_interval_kcal_d': None, 'balance_kcal_d': None, 'without_running': False} None [] []

Vitamins and minerals: what is eaten does not show what is in store.

  $ ./her --intake 2600kcal --nutrient iron=6mg --nutrient folate=500ug --sleep 8h | sed -n '/^Perhaps/p; /^Vitamins/,/^Nothing/p; /^See/,/^Would/p; /ferritin, /p'
  Perhaps: vitamins and minerals; the signs for it are weak.
  See        a physician, about iron, before taking any of it
             a sports dietitian, for how to get the food into the day

  You eat 2,600 kcal a day and spend about 2,540 kcal, give or take 380 kcal: about as
  much.

  Vitamins and minerals: weak signs
  Vitamins and minerals: weak signs
    for      iron 6 mg/d, ok: 18 or more
    for      iron 6 mg/d, ok: 18 or more
    against  enough folate (B9) is eaten
    against  enough folate (B9) is eaten
    do       Ask a physician for a blood test, ferritin (iron) among it, before taking
    do       Ask a physician for a blood test, ferritin (iron) among it, before taking
             iron: one in seven men of a marathon had more of it than is good.
             iron: one in seven men of a marathon had more of it than is good.
  Nothing in what you gave speaks for: too little food, too little sleep.
  Nothing in what you gave speaks for: too little food, too little sleep.
  Not judged: too little carbohydrate, too little protein, training load, fluid and heat,
  illness or another cause.

  Would help most
    --ferritin, --nutrient vitamin-d, vitamin-b12, magnesium: the iron in store, by a
  $ ./her --intake 2600kcal --nutrient iron=26mg --nutrient vitamin-d=20ug --sleep 8h | sed -n '/^Not judged/,/^$/p'
  Not judged: too little carbohydrate, too little protein, training load, vitamins and
  minerals (ok: iron, vitamin D), fluid and heat, illness or another cause.
  

A log of runs: what stands out in its last weeks, and how much it was a week where nobody said. The days are put to now.

  $ cat > recent <<'END'
  > import datetime, sys
  > rows = open(sys.argv[1]).read().splitlines()
  > last = datetime.date.fromisoformat(rows[-1][:10])
  > later = datetime.date.today() - datetime.timedelta(days=int(sys.argv[2])) - last
  > for row in rows:
  >     print(str(datetime.date.fromisoformat(row[:10]) + later) + row[10:] if row[:2] == "20" else row)
  > END
  $ cat > load_of <<'END'
  > import json, sys
  > it = json.load(sys.stdin)
  > load = next(cause for cause in it["causes"] if cause["id"] == "load")
  > print(it["likely"], load["verdict"], load["certainty"], "log" in [missing["id"] for missing in it["missing"]])
  > print("  %.1f km a week," % it["log"]["distance_km_week"], *("%s %s %.2f," % (one["id"], one["verdict"], one["value"]) for one in load["evidence"]))
  > END
  $ for name in steady spike monotony rest-week gap; do python3 recent $TESTS/logs/$name.csv 3 > $name.csv; echo $name; refuel fatigue --log $name.csv --json | python3 load_of; done
  steady
  [] ok None False
    40.3 km a week, load-single-run ok 1.03, load-monotony ok 0.89, rest-days ok 2.00,
  spike
  ['load'] high weak False
    42.7 km a week, load-single-run high 1.62, load-monotony ok 0.89, rest-days ok 2.00,
  monotony
  ['load'] high weak False
    56.3 km a week, load-single-run ok 0.84, load-monotony high 11.00, rest-days high 34.00,
  rest-week
  [] ok None False
    35.0 km a week, load-single-run ok 1.03, load-monotony ok 0.89, rest-days ok 2.00,
  gap
  ['load'] high weak False
    26.5 km a week, load-single-run high 1.38, load-monotony ok 0.82, rest-days ok 1.00, recent-volume high 26.50, training-break high 36.00,
  $ ./her --intake 2600kcal --log steady.csv | sed -n 's/20[0-9-]*\./DATE./; /^You/,/^By/p; /^Nothing in/p'
  You eat 2,600 kcal a day and spend about 2,540 kcal, give or take 380 kcal: about as
  much.
  By your log you ran 40.3 km a week in the 4 weeks to DATE.
  Nothing in what you gave speaks for: too little food, training load.
  $ refuel fatigue --sex female --age 31 --height 168cm --weight 58kg --intake 2600kcal --log spike.csv | sed 's/20[0-9-]*, which/DATE, which/' | sed -n '1,/^Nothing in/p'
  Perhaps: training load; the signs for it are weak.
  You eat 2,600 kcal a day and spend about 2,510 kcal, give or take 370 kcal: about as
  much.
  By your log you ran 42.7 km a week in the 4 weeks to DATE, which counts here.

  Training load: weak signs
    for      longest run, as a multiple of the longest of the 30 days before: 1.62, ok:
             1.1 or less
    against  hard and easy days differ; there were days without a run
    do       Take easy days until the legs are fresh again, and one or more days a week
             without a run: hard days hard, easy days easy. What is known of runs so much
             longer is about injuries, and not about tiredness.
  Nothing in what you gave speaks for: too little food.
  $ refuel fatigue --log monotony.csv | sed -n '/^Training/,/^Not/p'
  Training load: weak signs
    for      monotony of the days of a week: 11, ok: 2 or less; days in a row with a run
             34 d, ok: 13 or less
    against  no run was more than 10 % longer than the longest of the 30 days before it
    do       Take easy days until the legs are fresh again, and one or more days a week
             without a run: hard days hard, easy days easy.
  Not judged: too little food, too little carbohydrate, too little protein, vitamins and
  $ refuel fatigue --sex male --age 40 --height 178cm --weight 70kg --intake 3000kcal --log gap.csv | sed 's/20[0-9-]*, which/DATE, which/' | sed -n '/^By your/,/^$/p'
  By your log you ran 26.5 km in the 7 days to DATE, which counts here: clearly more
  than the mean of the 4 weeks to then, 9.8 km a week. Before the last 10 days it has no
  run for 36 days.
  
  $ refuel fatigue --log gap.csv --sign heavy-legs | sed -n '/^Training/,/^Not/p'
  Training load: moderate signs
    for      longest run, as a multiple of the longest of the 30 days before: 1.38, ok:
             1.1 or less; running of the last days 26.5 km/week, ok: 12.19 or less; days
             without a run in the log 36 d, ok: 13 or less; legs that stay heavy
    against  hard and easy days differ; there were days without a run
    do       Take easy days until the legs are fresh again, and one or more days a week
             without a run: hard days hard, easy days easy. What is known of runs so much
             longer is about injuries, and not about tiredness.
  Too little carbohydrate: weak signs
    for      legs that stay heavy
    do       More bread, rice, pasta, oats, potatoes or fruit at each meal, and with the
             meal after a run; no run on empty stores while the tiredness lasts.
  Not judged: too little food, too little protein, vitamins and minerals, fluid and heat,
  $ refuel fatigue --log $TESTS/logs/steady.csv --units imperial | sed -n '/^Your log/s/, [0-9]* days/, many days/p'
  Your log ends on 2025-03-06, many days ago: it tells nothing about now.
  $ sed 's/distance_km/distance_mi/' steady.csv | refuel fatigue --log - | grep -c 'you ran 40.3 mi a week in the 4 weeks to '
  1
  $ refuel fatigue --log spike.csv --strict > out
  [3]
  $ refuel fatigue --log steady.csv --strict > out
  $ python3 -c "import csv, json; rows = list(csv.DictReader(line for line in open('spike.csv') if line[0] != '#')); print(json.dumps({'log': [{'date': row['date'], 'distance_km': float(row['distance_km'])} for row in rows]}))" > log.json
  $ refuel fatigue --input log.json --json | python3 -c "import json, sys; it = json.load(sys.stdin); print(it['likely'], round(it['log']['distance_km_week'], 3), it['log']['speed_km_h'], it['log']['is_fresh'], it['log']['gives_running'], [(e['id'], e['side'], e['verdict']) for c in it['causes'] if c['id'] == 'load' for e in c['evidence']])"
  ['load'] 42.7 None True True [('load-single-run', 'for', 'high'), ('load-monotony', 'against', 'ok'), ('rest-days', 'against', 'ok')]
  $ refuel fatigue --log monotony.csv --explain | sed -n '/[0-9]\. Log:/,$p' | sed 's/20[0-9][0-9]-[0-9-]*/DATE/g'
  10. Log: it ends on DATE; one that ended up to 7 days ago tells about now
      its last 4 weeks: 56.325 km a week, at 10.542406 km/h
      DATE: 7.7 km, 0.84 times the longest run of the 30 days before (9.2 km). No run was more than 10 % longer than the longest of the 30 days before it.
      Source: Frandsen JSB et al. Br J Sports Med 2025;59:1203-10. doi:10.1136/bjsports-DATE
      7 days to DATE: monotony 11.00. The days of a week were much alike: there was hardly an easy day or a day of rest among them.
      Source: Foster C. Med Sci Sports Exerc 1998;30:1164-8

A log that ended more than a week ago is old, and so is a row of days in it.

  $ python3 -c "
  > import datetime
  > today = datetime.date.today()
  > for file, ended, more in ('row8.csv', 8, ''), ('row7.csv', 7, ''), ('rested.csv', 20, '%s,0\n' % today):
  >     days = [today - datetime.timedelta(days=ended + i) for i in range(53, -1, -1)]
  >     open(file, 'w').write('date,distance_km\n' + ''.join('%s,%d\n' % (day, 8 + day.day % 3) for day in days) + more)"
  $ for it in row8 row7 rested; do refuel fatigue --log $it.csv --json | python3 -c "import json, sys; a = json.load(sys.stdin); print(a['log']['is_fresh'], a['log']['days_in_a_row'], [(e['id'], e['side'], e['message']) for c in a['causes'] if c['id'] == 'load' for e in c['evidence'] if e['id'] in ('log', 'rest-days')])"; done
  False 0 [('log', 'missing', 'it is old: it ended more than a week ago, and tells nothing about now')]
  True 54 [('rest-days', 'for', 'two weeks or more without a day of rest')]
  True 0 [('rest-days', 'against', 'there were days without a run')]
  $ refuel fatigue --log row8.csv | sed -n 's/20[0-9-]*,/DATE,/; /^Your log/p'
  Your log ends on DATE, 8 days ago: it tells nothing about now.

The page of an emergency names what that rests on, and nothing else.

  $ ./her --intake 1700kcal --sign dark-urine --html page.html > out; sed -n '/<h2[^>]*>Sources/,$p' page.html | grep -o -E 'Scalco|Meeusen|Loucks|Burke|Garthe|Haaf' | sort -u
  Scalco
  $ ./her --intake 1700kcal --sign dark-urine --html page.html --all > out; sed -n '/<h2[^>]*>Sources/,$p' page.html | grep -o -E 'Scalco|Meeusen|Loucks|Burke|Garthe|Haaf' | sort -u
  Burke
  Garthe
  Haaf
  Loucks
  Meeusen
  Scalco

A sign that is counted among the self-reported ones counts once.

  $ ./her --sign missed-periods,bone-stress-injury | sed -n '/^Too little food/,/^  do/p'
  Too little food: moderate signs
    for      self-reported signs, missed periods and a bone stress injury among them: 2
    against  the weight is not low for the height
    do       Eat 2,540 kcal a day or more. Eat more, spread over the day, also before and

Of a pregnant person no line says the least and another too much.

  $ refuel fatigue --sex female --age 30 --height 168cm --weight 66kg --life-stage pregnant --gestation-week 20 --run 20km/week | grep -e 'or more' -e 'too much' -e 'before pregnancy'
  Tomorrow   2,740 kcal or more: carbohydrate 367 g (233 to 367), protein 78 g, fat 107 g.
  Note: the weight before pregnancy was not given: the additions stand on it, and are less

Any other command says first what to do about a sign that is urgent, also of one that is not in the list.

  $ for it in plan check load help; do refuel $it --sign chest-pain; done
  refuel: sign: if it is urgent, call the emergency number now; signs belong to fatigue; refuel help fatigue tells more
  refuel: sign: if it is urgent, call the emergency number now; signs belong to fatigue; refuel help fatigue tells more
  refuel: sign: if it is urgent, call the emergency number now; signs belong to fatigue; refuel help fatigue tells more
  refuel: sign: if it is urgent, call the emergency number now; signs belong to fatigue; refuel help fatigue tells more
  [2]

Nothing of a log is left out in silence: a column that is not known is named, on a page and in JSON too.

  $ sed 's/,note$/,shoes/' steady.csv > shoes.csv; refuel fatigue --log shoes.csv | grep Note
  Note: Columns that are not known and were not read: shoes.
  $ refuel fatigue --log shoes.csv --html page.html > out; grep shoes page.html; refuel fatigue --log shoes.csv --json | python3 -c "import json, sys; print(json.load(sys.stdin)['notes'])"
  <p class="capital">Columns that are not known and were not read: shoes.</p>
  ['Columns that are not known and were not read: shoes.']
  $ refuel fatigue --log steady.csv --json | python3 -c "import json, sys; print(json.load(sys.stdin)['notes'])"
  []

Sleep of the last two weeks is taken from a log where it is not given, and that is said. Three nights are enough.

  $ python3 -c "import datetime; print('date,distance_km,sleep'); [print(datetime.date.today() - datetime.timedelta(days=i), '8' if i % 2 else '', ['5.5', '6:15', '', '6h', '0'][i % 5], sep=',') for i in range(40)]" > sleep.csv
  $ refuel fatigue --age 31 --log sleep.csv | grep -i sleep
  Most likely: too little sleep; the signs for it are moderate.
  Too little sleep: moderate signs
    for      sleep 5.92 h, ok: 7 or more
  Note: Sleep is that of the log: 5.9 h, the mean of 9 of the last 14 nights.
  $ refuel fatigue --age 31 --log sleep.csv --sleep 8h | grep -i sleep
  Nothing in what you gave speaks for: training load, too little sleep.
  $ refuel fatigue --age 31 --log sleep.csv --json | python3 -c "import json, sys; it = json.load(sys.stdin); print(it['notes'], [one['value'] for cause in it['causes'] if cause['id'] == 'sleep' for one in cause['evidence']], [one['id'] for one in it['missing']])"
  ['8 rows have a date and no run, and were not counted; the first: log line 4.', 'Sleep is that of the log: 5.9 h, the mean of 9 of the last 14 nights.'] [5.916666666666667] ['person', 'intake', 'macros', 'performance-down', 'micronutrients', 'health']
  $ head -3 sleep.csv | refuel fatigue --age 31 --log - | grep -i -e 'sleep' | grep -v judged:
  vitamins and minerals, fluid and heat, too little sleep, illness or another cause.
  Note: The log has the sleep of 2 of the last 14 nights: it takes 3 to judge it.
  $ refuel load sleep.csv | grep -i sleep
  [1]
  $ printf "date,sleep,distance_km\n$(date +%F),25,\n2025-03-02,long,9\n$(date -d yesterday +%F),7,\n$(date -d yesterday +%F),8,3\n2025-03-01,-3,\n" | refuel fatigue --log -
  refuel: log line 2, sleep: 25 h is outside 0..24 h
  refuel: log line 3, sleep: long does not begin with a number; write it like 7.5, 7:30 or 7h30
  refuel: log line 5, sleep: 8 h here and 7 h in another row of the day
  refuel: log line 6, sleep: -3 h is outside 0..24 h
  [2]

What is wrong with a log is told after an emergency.

  $ printf 'date,distance_km\n2025-02-30,10\n2025-02-03,far\n' > wrong.csv
  $ refuel fatigue --log wrong.csv
  refuel: log line 2, date: 2025-02-30 is not in the calendar (year-month-day)
  refuel: log line 3, distance: far does not begin with a number; write it like 10km or 6.2mi
  [2]
  $ refuel fatigue --log wrong.csv --sign collapse --sign foo --json 2> err | python3 -c "import json, sys; it = json.load(sys.stdin); print(list(it), [one['sign'] for one in it['emergency']], len(it['signs'])); print(*((one['status'], one['field'], one['message']) for one in it['errors']), sep='\n')"
  ['schema', 'emergency', 'errors', 'error', 'signs'] ['collapse'] 19
  ('REFUEL_E_UNKNOWN', 'signs', 'sign: "foo" is no sign of the list. If it is urgent, call the emergency number, whether it is in the list or not')
  ('REFUEL_E_SYNTAX', 'log line 2, date', 'log line 2, date: 2025-02-30 is not in the calendar (year-month-day)')
  ('REFUEL_E_SYNTAX', 'log line 3, distance', 'log line 3, distance: far does not begin with a number; write it like 10km or 6.2mi')
  $ refuel fatigue --log wrong.csv --sign collapse | grep -n -e Seek -e line
  refuel: log line 2, date: 2025-02-30 is not in the calendar (year-month-day)
  refuel: log line 3, distance: far does not begin with a number; write it like 10km or 6.2mi
  1:Seek medical help now: call the emergency number, or go to an emergency department.
  $ refuel fatigue --log nolog.csv --sign dark-urine --json 2> err | head -c 120; echo; cat err
  {"schema":"refuel/error/1","emergency":[{"sign":"dark-urine","title":"urine dark like cola or tea","message":"Seek medic
  refuel: log: cannot read nolog.csv: No such file or directory
  $ printf 'date,distance_km\n' | refuel fatigue --log - | head -1
  Too little is known to say what is behind it.
  $ echo '[{"log":[]},{"log":[{"date":"2999-01-01","distance_km":10}],"signs":["fainting"]}]' | refuel fatigue --input - 2> err | python3 -c "import json, sys; print([(a['schema'], [it['sign'] for it in a['emergency']]) for a in json.load(sys.stdin)])"; sed 's/, 20.*//' err
  [('refuel/fatigue/1', []), ('refuel/error/1', ['fainting'])]
  refuel: request 2: log row 1, date: 2999-01-01 is after today
  $ echo '[{},{}]' | refuel fatigue --input - --log steady.csv | python3 -c "import json, sys; print([a['log']['is_fresh'] for a in json.load(sys.stdin)])"
  [True, True]
  $ echo '{"signs":["collapse"]}' | refuel fatigue --input - --log - 2> err | head -1; cat err
  Seek medical help now: call the emergency number, or go to an emergency department.
  refuel: log: standard input holds one thing; name a file
  $ echo '[{},{}]' | refuel fatigue --input - --log - | head -c 100; echo
  refuel: request 1: log: standard input holds one thing; name a file
  refuel: request 2: log: standard input holds one thing; name a file
  [{"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_CONFLICT","field":"log","flag":null,"messa

Nobody at risk is asked to eat less, or told a number that helps nobody.

  $ refuel fatigue --sex female --age 15 --height 160cm --weight 48kg --run 50km/week --intake 2900kcal --sign missed-periods | grep -e '^Tomorrow' -e '^See' -e parent -e ' do '
  Tomorrow   No less than you eat now, and rather more.
  See        a sports physician, soon: signs are there that go with eating too little for
             with a parent, a physician who knows young athletes: growing needs food first
    do       No less than you eat now, and rather more.
  $ refuel fatigue --sex female --age 19 --height 168cm --weight 43kg --run 80km/week --intake 700kcal --eating-disorder now | sed -n '1,/^Tomorrow/p'
  Most likely: too little food; the signs for it are strong.
  Tomorrow   Eating enough is right; how much is best found with somebody who knows about
  $ ./her --intake 700kcal | grep -e '^Tomorrow' -e 'hands'
  Tomorrow   Eating more is right; how fast is for a physician, who begins it safely.
  See        a physician, soon: after so little food more of it belongs in medical hands
  $ ./her --intake 1500kcal --kidney-disease yes --protein 40g | grep -e '^Tomorrow' -e 'condition'
  Tomorrow   How much to eat is for the physician or dietitian who knows about the
             condition or the medicine.
  See        whoever treats the condition or prescribes the medicine: amounts and training
             condition or the medicine.
    for      conditions and medicines
  $ refuel fatigue --sex female --age 33 --height 168cm --weight 62kg --life-stage lactating --months-since-birth 3 --run 30km/week --intake 1900kcal | grep -e '^Tomorrow' -e midwife
  Tomorrow   2,930 kcal or more: carbohydrate 363 g (240 to 363), protein 114 g, fat 114
             the midwife or physician: tiredness and food are a matter for them in
  $ ./her --intake 3000kcal --sleep 8h | sed -n '1,/^Tomorrow/p'
  Nothing that was given explains the tiredness.
  Tomorrow   The energy that you eat is enough: go on eating as much.

What a session and caffeine show is evidence too; weight that was gained in a session comes first, in text, in JSON and on a page.

  $ ./her --intake 2500kcal --weight-before 58kg --weight-after 59kg --session 4h --drink 1l/h > text; sed -n '1,2p; /^Fluid/,/ do /p' text
  Weight was gained in the session: stop drinking, and with a headache or confusion seek
  help at once. Most likely: fluid and heat; the signs for it are moderate.
  Fluid and heat: moderate signs
    for      drink on the way 1 L/h, ok: 0.75 or less
    do       Drink to thirst: lose no more than 2 % of the weight in a run, and never
  $ ./her --weight-before 58kg --weight-after 59kg --json | grep -o '"emergency":.*"likely":[^]]*]'
  "emergency":[],"summary":"Weight was gained in the session: stop drinking, and with a headache or confusion seek help at once. Most likely: fluid and heat; the signs for it are moderate.","likely":["fluid-and-heat"]
  $ ./her --weight-before 58kg --weight-after 59kg --html page.html > out; grep -A1 '<div class="answer">' page.html
  <div class="answer">
  <p class="capital">Weight was gained in the session: stop drinking, and with a headache or confusion seek help at once. Most likely: fluid and heat; the signs for it are moderate.</p>
  $ ./her --weight-before 58kg --weight-after 56kg | sed -n '1p; /^Fluid/,/ do /p'
  Perhaps: fluid and heat; the signs for it are weak.
  Fluid and heat: weak signs
    for      weight lost by sweating 3.4 % of weight, ok: 2 or less
    do       Drink to thirst: lose no more than 2 % of the weight in a run, and never
  $ ./her --intake 2500kcal --caffeine 900mg | sed -n '1p; /^Caffeine/,/^Nothing/p'
  Perhaps: caffeine; the signs for it are weak.
  Caffeine: weak signs
    for      caffeine 900 mg, ok: 400 or less
    do       More than 400 mg a day, the most that gives no concern. Stay within that, and
             have the last of it early in the day: late it can keep from sleeping.
  Nothing in what you gave speaks for: too little food.

A blood test that was made is not asked for again; and where a number helps nobody no note has one, and none is asked for.

  $ ./her --intake 2600kcal --nutrient iron=6mg --ferritin 12 --sign persistent-fatigue | grep -i -e 'blood' -e ferritin -e ' iron'
             with a blood count and, where it is not known, ferritin (iron)
             a physician, about iron, before taking any of it
    for      iron 6 mg/d, ok: 18 or more; ferritin (iron) 12 µg/L, ok: 15 or more
    do       Talk with a physician about the ferritin that was measured, before taking
             iron: one in seven men of a marathon had more of it than is good.
  Note: ferritin is looked at by refuel fatigue alone: a blood value is for the physician
        who has the others, and iron is supplemented after such a test only; what is eaten
  $ ./her --eating-disorder now --intake 2000kcal | grep -e kcal -e carbohydrate, -e Note
  Not judged: too little carbohydrate, too little protein, training load, vitamins and

A slip of the unit is no proof of plenty. A planned loss is named.

  $ ./her --intake 9000kcal | sed -n '1,2p'
  Too little is known to say what is behind it.
  What you eat is over 2.5 times the total: is it in kJ, or of several days?
  $ ./her --goal -1lb/week | sed -n '1,7p'
  Perhaps: too little food; the signs for it are weak.

  Too little food: weak signs
    for      a planned loss of weight
    against  the weight is not low for the height
    do       Eat 2,540 kcal a day or more. Eat more, spread over the day, also before and
             after the runs; no day of saving while the tiredness lasts.

In other units; step by step; --strict.

  $ ./her --intake 1700kcal --units imperial,kJ | grep -e 'You eat' -e '  for' -e '^Tomorrow'
  You eat 7,113 kJ a day and spend about 10,627 kJ, give or take 1,590 kJ: 3,515 kJ short.
    for      energy availability 128 kJ/kg fat-free (101–155), ok: 189 or more; rate of
  Tomorrow   10,627 kJ, which hold the weight: carbohydrate 321 g (246 to 361), protein 93
  $ ./her --intake 1700kcal --performance-down 3weeks --explain | sed -n '1,5p;/^[0-9 ]*\. How sure/,/^The energy/p'
   1. Cause, too little food: low; the signs for it are moderate
      for: energy availability, near the limit of 30 kcal/kg: its 80 % range reaches below; worth raising the intake; body fat is a guess here: give body-fat, or neck, waist and hip
      against: energy floor, above every floor of intake
      for: rate of loss, faster than 1 % of body weight a week: it may cost muscle and training
      against: weight for height, the weight is not low for the height
   9. How sure: weak by default; one step more where a finding lies beyond its edge with its whole range, or by more than 15 %, but for vitamins and minerals, of which the stores are not seen, caffeine, and a session without a gain of weight; one more where something of another kind says the same (amounts eaten, vitamins and minerals eaten, the body, answers and signs, a plan, sleep, caffeine, a session, the log)
  10. State: performance is down for 21.0 days; weeks begin at 14 days, months after 61: a drop of weeks to months is described where recovery has been too little for long, as one that rest makes up for in the end; first to be excluded are an illness or infection, too little energy, carbohydrate or protein, a lack of iron or magnesium, and allergies
      Source: Meeusen R et al. Med Sci Sports Exerc 2013;45(1):186-205. doi:10.1249/MSS.0b013e318279a10a
  The energy and the checks behind them:
  $ ./her --intake 1700kcal --strict > out
  [3]
  $ ./her --intake 2500kcal --strict > out
  $ refuel fatigue --floors apply
  refuel: floors: it belongs to plan, and changes nothing here
  [2]
  $ refuel plan --sleep 6h
  refuel: sleep: it belongs to fatigue; refuel help fatigue tells more
  [2]
  $ echo '{"sleep":"6h"}' | refuel plan --input - | tail -1
  refuel: sleep: it belongs to fatigue; refuel help fatigue tells more
  refuel: sex, age, height and weight are missing: write sex female or male or unknown, age 34 or 8months or born 1990-05-17, height 170cm or 5ft7in, weight 70kg or 154lb

Beside answers about eating no explanation names an amount either.

  $ refuel fatigue --sex female --age 30 --height 165cm --weight 60kg --run 20km/week --intake 1500kcal --scoff 2 --explain > out; grep -c kcal out; grep 'Amounts are left out' out
  0
   1. Amounts are left out here: eating enough is right; how much is best found with somebody who knows about eating, and not by a number

No periods tell nothing where something else holds them back; a sign against its own number is an error.

  $ for more in "--hormonal-contraception yes" "--menopause yes" "--life-stage pregnant --gestation-week 12" "--life-stage lactating --months-since-birth 3"; do refuel fatigue --sex female --age 44 --height 165cm --weight 60kg --run 45km/week --pace 6:00/km --sign missed-periods $more --json | python3 -c "import json, sys; a = json.load(sys.stdin); print([(it['side'], it['verdict'], it['action'], it['message']) for it in a['causes'][0]['evidence'] if it['id'] == 'missed-periods'], a['causes'][0]['certainty'], [it['id'] for it in a['see']])"; done
  [('missing', 'unknown', 'none', 'contraception, menopause, pregnancy and nursing hide what missed periods would tell')] None []
  [('missing', 'unknown', 'none', 'contraception, menopause, pregnancy and nursing hide what missed periods would tell')] None []
  [('missing', 'unknown', 'none', 'contraception, menopause, pregnancy and nursing hide what missed periods would tell')] None ['pregnant-or-nursing']
  [('missing', 'unknown', 'none', 'contraception, menopause, pregnancy and nursing hide what missed periods would tell')] None ['pregnant-or-nursing']
  $ refuel fatigue --sex female --age 34 --height 165cm --weight 60kg --run 45km/week --pace 6:00/km --sign missed-periods --missed-periods 0
  refuel: sign: missed-periods was named, and missed_periods says that none was missed
  [2]
  $ refuel fatigue --sex female --age 34 --height 165cm --weight 60kg --run 45km/week --pace 6:00/km --sign bone-stress-injury --bone-stress 0
  refuel: sign: bone-stress-injury was named, and bone_stress says that there was none
  [2]

The same edge has the same number everywhere, and an amount lies in its own range.

  $ refuel fatigue --sex female --age 28 --height 162cm --weight 52kg --run 60km/week --pace 5:30/km --intake 1700kcal --protein 60g | tr -s '\n ' ' ' | grep -oE 'Eat [0-9]+ g of protein|protein [0-9]+ g,|carbohydrate [0-9]+ g \([0-9]+ to [0-9]+\)'
  Eat 84 g of protein
  carbohydrate 329 g (238 to 341)
  protein 84 g,

Beside answers that tell of an eating disorder what stands in a log is not told, only where it cannot be read.

  $ cd $HOME && printf 'date,distance_km,duration,hips 96cm,sport\n2026-03-01,10,50:00,,ride\n2026-03-02,61.2x,50:00,,\n2026-03-03,10,fast,,\n' > cell.csv && for how in '' '--scoff 3'; do refuel fatigue --sex female --age 31 $how --log cell.csv; done
  refuel: log line 3, distance: 61.2x has the unknown unit x; write it like 10km or 6.2mi
  refuel: log line 4, duration: fast does not begin with a number; write it like 52:30, 1:05:20 or 55min
  refuel: log line 3, distance: it cannot be read, or cannot be true
  refuel: log line 4, duration: it cannot be read, or cannot be true
  [2]

  $ cd $HOME && python3 -c "
  > import json
  > print(json.dumps({'sex': 'female', 'age': 31, 'health': {'scoff': 3}, 'log': open('cell.csv').read()}))" | refuel fatigue --input - --json 2> /dev/null | python3 -c "
  > import json, sys
  > for it in json.load(sys.stdin)['errors']: print(it['message'], it.get('value'))"
  log line 3, distance: it cannot be read, or cannot be true None
  log line 4, duration: it cannot be read, or cannot be true None

  $ cd $HOME && sed -i 4d cell.csv && sed -i 3d cell.csv && echo 2026-03-03,10,50:00,, >> cell.csv && for how in '' '--scoff 3'; do refuel fatigue --sex female --age 31 $how --log cell.csv | grep -A1 Note; done
  Note: 1 row is of another sport than running, as "ride", and was not counted.
  Note: Columns that are not known and were not read: hips 96cm.
  Sources: refuel fatigue --explain        Information, not medical advice.
  Note: 1 row is of another sport than running and was not counted.
  Note: Columns that are not known were not read.
  Sources: refuel fatigue --explain        Information, not medical advice.

  $ cd $HOME && sed 's/10,50:00/1O,50:00/' cell.csv | gzip > cell.csv.gz && for how in '' '--scoff 3'; do refuel fatigue --sex female --age 31 $how --log cell.csv.gz; done
  refuel: log: 2 of its rows or cells cannot be read, and a run that is left out would be a day of rest: cell.csv.gz:2: distance_km: "1O" is no distance; expected 10km, or name the column distance_km (refuel import makes a log of the others)
  refuel: log: rows, cells or names of columns cannot be read
  [2]
