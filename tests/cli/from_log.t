What plan, check and project take from a log: weight, running, what is spent, what is eaten, each with where it comes from. The
fixture is old, and the days since then are left out here.

  $ cd $HOME && cat > days.sh << 'END'
  > "$@" 2>&1 | sed 's/[0-9][0-9]* days ago/N days ago/'
  > END

  $ cd $HOME && sh days.sh refuel plan --sex female --age 34 --height 168cm --log $TESTS/logs/track/sixty-days.csv | sed -n '1,/eat /p'
  From the log
    weight        62.9 kg           trend of 2026-04-30, 51 weighings, N days ago
    running       46 km a week      mean of 28 days to 2026-04-29, 16 runs
    pace          5:44/km           the same runs
    expenditure   2,429 kcal a day  standard error 150 kcal, learnt from 57 days,
                                    2026-03-04 to 2026-04-30
  Note: The log ends on 2026-04-30, N days ago: what is taken from it is of then, and
        may not hold now.
  Note: The last weighing is more than three months old: that the weight is not too low
        for the height now is not said. Give that of today.
  Note: The expenditure is on the scale of the log: food that is not written down is
        missing in it.

  Energy, kcal a day                                       80 % range
    resting        1,434   ten-haaf-2014 60 %               1,260–1,610
                           mifflin-1990 40 %
    living           626   the rest of the total
    running          369   46 km a week at 5:44/km, net of resting
    total          2,429   learnt from the log              2,240–2,620
    goal               0   maintain
    eat            2,429                                    2,240–2,620

Check takes what is eaten as well: the mean of the days that are complete, and beside it that of all.

  $ cd $HOME && sh days.sh refuel check --sex female --age 34 --height 168cm --log $TESTS/logs/track/sixty-days.csv | sed -n '1,/reported/p'
  Whether the energy is enough cannot be said.
  You eat 2,320 kcal a day and spend about 2,429, as far as that is known.

  From the log
    weight        62.9 kg           trend of 2026-04-30, 51 weighings, N days ago
    running       46 km a week      mean of 28 days to 2026-04-29, 16 runs
    pace          5:44/km           the same runs
    expenditure   2,429 kcal a day  standard error 150 kcal, learnt from 57 days,
                                    2026-03-04 to 2026-04-30
    intake        2,320 kcal a day  mean of 13 of 14 days, 2026-04-17 to 2026-04-30; the
                                    other 1 probably lacks food: 2,193 kcal if all 14 were
                                    complete
  Note: The log ends on 2026-04-30, N days ago: what is taken from it is of then, and
        may not hold now.
  Note: The last weighing is more than three months old: that the weight is not too low
        for the height now is not said. Give that of today.
  Note: Whether enough is eaten now is not said: the food of the log is more than three
        months old; give what is eaten now.
  Note: The expenditure is on the scale of the log: food that is not written down is
        missing in it.

  verdict   rule                           you                          ok
    unknown reported intake, energy floor, rate of loss, energy availability, carbohydrate

A projection from what was learnt has a narrower band. It begins with the weight of today.

  $ cd $HOME && python3 $TESTS/support/recent_log.py $TESTS/logs/track/sixty-days.csv > recent.csv

  $ cd $HOME && refuel project --sex female --age 34 --height 168cm --goal -0.25kg/week --days 84 --every 84 --log recent.csv | sed -n '/^Body/,/  84/p'
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     62.9  62.9            16.6     2,429     2,429         62.9
      84     60.4  58.5–62.2       15.2     2,153     2,302         59.9

  $ refuel project --sex female --age 34 --height 168cm --weight 63kg --run 46km/week --pace 5:44/km --goal -0.25kg/week --days 84 --every 84 | head -4
  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     63.0  63.0            16.6     2,642     2,642         63.0
      84     60.5  57.0–64.0       15.3     2,367     2,510         60.0

In JSON each value has its unit, its days and a sentence; typed numbers give the same answer.

  $ cd $HOME && refuel plan --sex female --age 34 --height 168cm --log recent.csv --json > logged.json

  $ cd $HOME && python3 -c "
  > import json, subprocess
  > logged = json.load(open('logged.json'))
  > found = {it['input']: it for it in logged['from_log']}
  > for it in found.values(): print(it['input'], it['state'], round(it['value'], 2), it['unit'], it['first_day'], it['last_day'], it['days'])
  > request = {'sex': 'female', 'age': 34, 'height': '168cm', 'weight_kg': found['weight']['value'],
  >            'running': {'distance_km_week': found['running.distance']['value'], 'speed_km_h': found['running.speed']['value']},
  >            'expenditure_kcal_d': found['expenditure']['value'], 'expenditure_sd_kcal_d': found['expenditure']['sd']}
  > typed = json.loads(subprocess.run(['refuel', 'plan', '--input', '-', '--json'], input=json.dumps(request), text=True, capture_output=True).stdout)
  > print([key for key in logged if logged[key] != typed.get(key)])" | sed 's/20[0-9-]*/DAY/g'
  weight taken 62.94 kg DAY DAY 51
  running.distance taken 46 km/week DAY DAY 28
  running.speed taken 10.45 km/h DAY DAY 28
  expenditure taken 2428.68 kcal/d DAY DAY 57
  ['from_log', 'log_notes', 'sources']

The log lies between the profile and what a request gives, in JSON and by flags.

  $ cd $HOME && refuel me --sex female --age 34 --height 168cm --weight 70kg --run 20km/week --pace 7:00/km --expenditure 3000kcal > /dev/null

  $ cd $HOME && sh days.sh refuel plan --me --log $TESTS/logs/track/sixty-days.csv | sed -n '2,7p;/  total/p'
    weight        62.9 kg           trend of 2026-04-30, 51 weighings, N days ago; not
                                    that of the profile
    running       46 km a week      mean of 28 days to 2026-04-29, 16 runs; not that of
                                    the profile
    pace          5:44/km           the same runs; not that of the profile
    expenditure   2,427 kcal a day  standard error 150 kcal, learnt from 57 days,
    total          2,427   learnt from the log              2,230–2,620

  $ cd $HOME && echo '{"weight": "64kg"}' | sh days.sh refuel plan --me --input - --log $TESTS/logs/track/sixty-days.csv --run '30mi/week at 9:30/mi' | sed -n '2,9p'
    weight        as given          not the log's 62.9 kg: trend of 2026-04-30, 51
                                    weighings, N days ago
    running       as given          not the log's 28.6 mi a week: mean of 28 days to
                                    2026-04-29, 16 runs
    pace          as given          not the log's 9:14/mi: the same runs
    expenditure   2,447 kcal a day  standard error 150 kcal, learnt from 57 days,
                                    2026-03-04 to 2026-04-30; 2,428 kcal with the running
                                    of the log, 19 kcal more with that of the request; not

  $ cd $HOME && refuel me --forget > /dev/null

What runs otherwise than the log moves what was learnt with it; a method of one's own leaves it out, and so does --pal.

  $ cd $HOME && sh days.sh refuel plan --sex female --age 34 --height 168cm --log $TESTS/logs/track/sixty-days.csv --run none | sed -n '2,8p;/  total/p'
    weight        62.9 kg           trend of 2026-04-30, 51 weighings, N days ago
    running       as given          not the log's 46 km a week: mean of 28 days to
                                    2026-04-29, 16 runs
    pace          5:44/km           the same runs
    expenditure   2,060 kcal a day  standard error 154 kcal, learnt from 57 days,
                                    2026-03-04 to 2026-04-30; 2,429 kcal with the running
                                    of the log, 369 kcal less with that of the request
    total          2,060   learnt from the log              1,860–2,260

  $ cd $HOME && sh days.sh refuel plan --sex female --age 34 --height 168cm --log $TESTS/logs/track/sixty-days.csv --method nasem-2023 | sed -n '5p;/  total/p'
    expenditure   not taken         the method that was given estimates it
    total          2,348   eer-nasem-2023                   2,040–2,660

  $ refuel plan --sex female --age 34 --height 168cm --log $TESTS/logs/track/sixty-days.csv --method multiplier --activity light
  refuel: activity: the category already contains the running, so the run would be counted twice: leave one out, or say none of it (the run is that of the log)
  [2]

  $ cd $HOME && refuel project --sex female --age 34 --height 168cm --log recent.csv --method multiplier --activity light
  refuel: activity: the category already contains the running, so the run would be counted twice: leave one out, or say none of it (the run is that of the log)
  [2]

  $ refuel plan --sex female --age 34 --height 168cm --log $TESTS/logs/track/sixty-days.csv --method multiplier --activity light --run 10km/week
  refuel: activity: the category already contains the running, so the run would be counted twice: leave one out, or say none of it
  [2]

  $ cd $HOME && sh days.sh refuel plan --sex female --age 34 --height 168cm --log $TESTS/logs/track/sixty-days.csv --method multiplier --activity light --run none | sed -n '3p;/  total/p'
    running       as given          not the log's 46 km a week: mean of 28 days to
    total          1,855   multiplier                       1,440–2,270

  $ cd $HOME && refuel project --sex female --age 34 --height 168cm --log recent.csv --pal 1.8 | sed -n '5p'
    expenditure   not taken         the request says by itself what is spent

What was learnt of another body is left out.

  $ cd $HOME && sh days.sh refuel plan --sex female --age 34 --height 168cm --log $TESTS/logs/track/sixty-days.csv --weight 70kg | sed -n '2,3p;6,7p'
    weight        as given          not the log's 62.9 kg: trend of 2026-04-30, 51
                                    weighings, N days ago
    expenditure   not taken         it was learnt of another weight than the one that was
                                    given

In pounds, miles and kJ.

  $ cd $HOME && sh days.sh refuel plan --sex female --age 34 --height 168cm --units imperial,kJ --log $TESTS/logs/track/sixty-days.csv | sed -n '2,6p'
    weight        138.8 lb          trend of 2026-04-30, 51 weighings, N days ago
    running       28.6 mi a week    mean of 28 days to 2026-04-29, 16 runs
    pace          9:14/mi           the same runs
    expenditure   10,163 kJ a day   standard error 628 kJ, learnt from 57 days, 2026-03-04
                                    to 2026-04-30

Gates bind as ever. Where nothing may be learnt the rest still comes.

  $ cd $HOME && refuel plan --sex female --age 16 --height 168cm --log recent.csv --goal -0.5kg/week --strict | sed 's/20[0-9-]*/DAY/g' | sed -n '2,6p;/goal /p'
    weight        63.0 kg           median of 7 weighings to DAY
    running       46 km a week      mean of 28 days to DAY, 16 runs
    pace          5:44/km           the same runs
    expenditure   not taken         under 18 years weight is meant to rise, and what is
                                    spent is not learnt from it
    goal               0   maintain
  The goal of -0.5 kg/week is refused (age); the plan is for: maintain.

  $ cd $HOME && refuel plan --sex female --age 34 --height 168cm --life-stage pregnant --gestation-week 20 --log recent.csv | sed 's/20[0-9-]*/DAY/g' | sed -n '2,7p'
    weight        63.0 kg           median of 7 weighings to DAY
    running       46 km a week      mean of 28 days to DAY, 16 runs
    pace          5:44/km           the same runs
    expenditure   not taken         in pregnancy weight is meant to rise, and what is
                                    spent is not learnt from it; midwife or doctor follow
                                    the weight

  $ cd $HOME && refuel plan --sex female --age 34 --height 168cm --life-stage lactating --months-since-birth 3 --nursing full --log recent.csv | sed 's/20[0-9-]*/DAY/g' | sed -n '5,8p;/reproduction/p;/  total/p'
    expenditure   1,925 kcal a day  standard error 150 kcal, learnt from 57 days,
                                    DAY to DAY; 2,425 kcal with the milk,
                                    whose 500 kcal stand by themselves
  Note: The estimate lies more than 2 standard deviations from what the equations say of
    reproduction     500   lactation
    total          2,425   learnt from the log              2,230–2,6DAY

  $ cd $HOME && sh days.sh refuel plan --sex unknown --age 34 --height 168cm --log $TESTS/logs/track/sixty-days.csv | sed -n '2,5p'
    weight        63.0 kg           median of 7 weighings to 2026-04-30, N days ago
    running       46 km a week      mean of 28 days to 2026-04-29, 16 runs
    pace          5:44/km           the same runs
    expenditure   not taken         what it is learnt with are equations of one sex

Nor is far too much taken, as of energy in kJ that is called kcal: no body spends it.

  $ cd $HOME && awk -F, -v OFS=, '/^2026/ && $3 { $3 = 6200 } { print }' $TESTS/logs/track/sixty-days.csv > kj.csv

  $ cd $HOME && refuel plan --sex female --age 34 --height 168cm --log kj.csv | grep -A2 -E '^  (expenditure|total)'
    expenditure   not taken         beside rest and training it would be more than a body
                                    spends: is the energy in kJ, or is training missing in
                                    the request?
  --
    total          2,647                                    2,260–3,040
    goal               0   maintain
    eat            2,647                                    2,260–3,040

  $ cd $HOME && refuel check --sex female --age 34 --height 168cm --log kj.csv | sed -n 1,2p
  Whether the energy is enough cannot be said.
  You eat 6,200 kcal a day and spend about 2,647, as far as that is known.

An old weight does not open a gate: in growth, in pregnancy and while nursing, for a loss and for a projection that of today is asked for. For everything else it
counts, and whether it is too low now is not said; what was too low then is.

  $ cd $HOME && cat > old.sh << 'END'
  > printf "date,weight_kg\n$(date -u -d "$1 days ago" +%F),$2\n" > old.csv; shift 2
  > "$@" --sex female --height 170cm --log old.csv 2>&1 | sed 's/20[0-9]*-[0-9-]*/DAY/g'
  > END

  $ cd $HOME && sh old.sh 92 55 refuel plan --age 34 --goal -0.25kg/week
  refuel: weight: it was not given and is needed; write it like 63.5kg or 140lb (of the log: its last weighing is of DAY, 92 days ago, and whether weight may be lost hangs on the weight of today: give it)

  $ cd $HOME && sh old.sh 92 55 refuel plan --age 34 --goal -0.5%/week
  refuel: goal: -0.5%/week is a share of the weight, which was not given; give the weight, or write it like -0.5kg/week
  refuel: weight: it was not given and is needed; write it like 63.5kg or 140lb (of the log: its last weighing is of DAY, 92 days ago, and whether weight may be lost hangs on the weight of today: give it)

  $ cd $HOME && sh old.sh 92 55 refuel plan --age 16
  refuel: weight: it was not given and is needed; write it like 63.5kg or 140lb (of the log: its last weighing is of DAY, 92 days ago, and under 18 years a body grows: give the weight of today)

  $ cd $HOME && sh old.sh 92 55 refuel plan --age 34 --life-stage lactating --months-since-birth 5
  refuel: weight: it was not given and is needed; write it like 63.5kg or 140lb (of the log: its last weighing is of DAY, 92 days ago, and in pregnancy and while nursing weight changes: give the weight of today)

  $ cd $HOME && sh old.sh 85 68 refuel plan --age 34 --life-stage lactating --nursing full --months-since-birth 2.5 --goal -0.3kg/week
  refuel: weight: it was not given and is needed; write it like 63.5kg or 140lb (of the log: its last weighing is of DAY, 85 days ago, and that was before the birth: give the weight of today)

  $ cd $HOME && sh old.sh 25 68 refuel plan --age 34 --life-stage lactating --nursing full --months-since-birth 0 | grep 'weight  '
    weight        68.0 kg           weighed on DAY, 25 days ago

  $ cd $HOME && sh old.sh 92 55 refuel project --age 34
  refuel: weight: it was not given and is needed; write it like 63.5kg or 140lb (of the log: its last weighing is of DAY, 92 days ago, and a projection begins with the weight of today: give it)

  $ cd $HOME && sh old.sh 28 55 refuel plan --age 34 --goal -0.25kg/week | grep -E 'weight  |  goal  |for height'
    weight        55.0 kg           weighed on DAY, 28 days ago
    goal            -276   -0.25 kg/week, at first
            targets, weight for height

  $ cd $HOME && sh old.sh 29 55 refuel plan --age 34 --goal -0.25kg/week
  refuel: weight: it was not given and is needed; write it like 63.5kg or 140lb (of the log: its last weighing is of DAY, 29 days ago, and whether weight may be lost hangs on the weight of today: give it)

  $ cd $HOME && sh old.sh 92 55 refuel plan --age 34 --goal -0.25kg/week --weight 56kg | grep -E -A1 'weight  |  goal  |for height'
    weight        as given          not the log's 55.0 kg: weighed on DAY, 92 days
                                    ago
  --
    goal            -276   -0.25 kg/week, at first
    eat            1,791                                    1,440–2,140
  --
            targets, weight for height
    unknown energy availability, carbohydrate for the training

  $ cd $HOME && sh old.sh 92 55 refuel check --age 34 --intake 1900kcal | grep -E -A1 'weight  |last weighing|for height'
    weight        55.0 kg           weighed on DAY, 92 days ago
    running       not taken         it has no runs
  --
  Note: The last weighing is more than three months old: that the weight is not too low
        for the height now is not said. Give that of today.
  --
            protein, fat, fibre, weight for height
            to judge more, give --carbohydrate, --protein, --fat, --fibre, --run

  $ cd $HOME && sh old.sh 92 50 refuel check --age 34 --intake 1900kcal --json | python3 -c "
  > import json, sys
  > print([(it['verdict'], it['message']) for it in json.load(sys.stdin)['checks'] if it['id'] == 'weight-status'])"
  [('risk', 'the body mass index is 17.5 or less: please talk with a physician')]

  $ cd $HOME && sh old.sh 92 55 refuel check --age 34 --intake 1900kcal --json | python3 -c "
  > import json, sys
  > print([(it['verdict'], it['message']) for it in json.load(sys.stdin)['checks'] if it['id'] == 'weight-status'])"
  [('unknown', 'the weight of the log is old: give that of today')]

On which day a weight was taken is told where it was deduced.

  $ cd $HOME && printf 'date,weight_kg\n09/03/2025,60\n09/09/2025,60\n10/02/2025,60\n10/07/2025,60\n11/01/2025,60\n11/04/2025,60\n11/08/2025,60\n' > slashes.csv

  $ cd $HOME && refuel plan --sex female --age 34 --height 168cm --log slashes.csv | grep '^Note: slashes'
  Note: slashes.csv: 03/04 can be two days: the order of the rows tells which.

  $ cd $HOME && refuel track slashes.csv --sex female --age 34 --height 168cm | grep '^slashes'
  slashes.csv: 03/04 can be two days: the order of the rows tells which.

Nor is food of as long ago enough for now, whatever the scale has told since; too little stays too little, and food that is typed is that of now.

  $ cd $HOME && cat > then.sh << 'END'
  > { echo date,weight_kg,intake_kcal; seq -f "-%.0f days" $(($1 + 13)) -1 $1 | date -u -f - "+%F,60,$2"; date -u +%F,60,; } > then.csv; shift 2
  > "$@" --sex female --age 34 --height 168cm --run none --log then.csv | sed 's/20[0-9]*-[0-9-]*/DAY/g'
  > END

  $ cd $HOME && sh then.sh 92 2300 refuel check | sed -n '1,/^Questions/p'
  Whether the energy is enough cannot be said.
  You eat 2,300 kcal a day and spend about 2,110, as far as that is known.

  From the log
    weight        60.0 kg           trend of DAY, 15 weighings
    expenditure   not taken         of the last 28 days, 14 need a weigh-in that counts
                                    and 14 an intake that counts, no week may be without
                                    an intake, and the last weigh-in must be less than a
                                    week old
    intake        2,300 kcal a day  mean of 14 days, DAY to DAY, 92 days ago
  Note: Whether enough is eaten now is not said: the food of the log is more than three
        months old; give what is eaten now.

  verdict   rule                           you                          ok
    ok      weight for height              21.26 kg/m2                  18.5 or more
    unknown reported intake, energy floor, rate of gain, energy availability, carbohydrate
            for the training, carbohydrate minimum, protein, fat, fibre
            to judge more, give --carbohydrate, --protein, --fat, --fibre
  Questions about health can be answered as well: refuel help check, health questions.

  $ cd $HOME && sh then.sh 85 2700 refuel check --life-stage lactating --nursing full --months-since-birth 2.5 | sed -n '1,2p;/^Note: Whether/,/^$/p'
  Whether the energy is enough cannot be said.
  You eat 2,700 kcal a day and spend about 2,610, as far as that is known.
  Note: Whether enough is eaten now is not said: the food of the log is of before the
        birth; give what is eaten now.
  Note: The energy of the milk is in the expenditure. After a birth water changes the
        weight as well, in ways that nothing here knows: midwife or doctor advise about
        weight.
  

  $ cd $HOME && sh then.sh 91 2300 refuel check | sed -n '1,2p'
  As far as it could be judged, enough.
  You eat 2,300 kcal a day and spend about 2,110: 190 kcal over, give or take 350.

  $ cd $HOME && sh then.sh 92 1300 refuel check | sed -n '1,2p;/^  risk/p'
  Probably not enough: about 811 kcal a day short.
  You eat 1,300 kcal a day and spend about 2,111: 811 kcal short, give or take 350.
    risk    energy floor                   1,300 kcal/d                 1,320 or more

  $ cd $HOME && sh then.sh 92 2300 refuel check --intake 2300kcal | sed -n '1,2p'
  As far as it could be judged, enough.
  You eat 2,300 kcal a day and spend about 2,110: 190 kcal over, give or take 350.

  $ cd $HOME && sh then.sh 92 2300 refuel check --json | python3 -c "
  > import json, sys
  > a = json.load(sys.stdin)
  > print(a['overall']['verdict'], a['eaten']['balance_kcal_d'], [it['verdict'] for it in a['checks'] if it['message'].startswith('the food of the log')])"
  unknown None ['unknown', 'unknown', 'unknown', 'unknown']

Beside answers about eating no amount of food is told, and no weight.

  $ cd $HOME && sh days.sh refuel check --sex female --age 34 --height 168cm --eating-disorder past --log $TESTS/logs/track/sixty-days.csv | sed -n '1,/intake/p'
  What was answered about health (answer on eating disorders) is for a talk with a
  physician. Probably not enough: less than is spent. Amounts are left out here: eating
  enough is right; how much is best found with somebody who knows about eating, and not by
  a number.

  From the log
    weight        taken             median of 7 weighings to 2026-04-30, N days ago
    running       46 km a week      mean of 28 days to 2026-04-29, 16 runs
    pace          5:44/km           the same runs
    expenditure   not taken         eating enough is right; how much is best found with
                                    somebody who knows about eating, and not by a number
    intake        taken             mean of 13 of 14 days, 2026-04-17 to 2026-04-30; the

  $ cd $HOME && refuel check --sex female --age 34 --height 168cm --eating-disorder past --log $TESTS/logs/track/sixty-days.csv --json | python3 -c "
  > import json, sys
  > a = json.load(sys.stdin)
  > print([(it['input'], it['value'], it['sd']) for it in a['from_log'] if it['value'] is not None], 'kcal' in json.dumps(a['from_log']).replace('kcal/d', ''))"
  [('running.distance', 46, None), ('running.speed', 10.454545454545453, None)] False

Nor is told what stands in a cell that cannot be read, only where it is; so it is for track.

  $ cd $HOME && sed '/^date/s/$/,hips 96cm/; 5s/,[0-9.]*/,61.2x/' $TESTS/logs/track/sixty-days.csv > cell.csv; grep date cell.csv; sed -n 5p cell.csv
  date,weight_kg,intake_kcal,distance_km,duration,hips 96cm
  2026-03-04,61.2x,2823,12,1:09:00

  $ cd $HOME && for how in '' --json '--html -' --explain; do refuel check --sex female --age 34 --height 168cm --scoff 3 --log cell.csv $how | tr '\n' ' ' | grep -E -c '61[.]2x|hips'; done; true
  0
  0
  0
  0

  $ cd $HOME && refuel check --sex female --age 34 --height 168cm --scoff 3 --log cell.csv | grep -E -A2 'row or'
  Note: 1 row or cell of cell.csv could not be read and does not count, as cell.csv:5:
        weight_kg.
  Note: cell.csv: columns that are not known were not read.

  $ cd $HOME && refuel track cell.csv --sex female --age 34 --height 168cm --scoff 3 | grep -A2 'row or'
  1 row or cell of cell.csv could not be read and does not count, as cell.csv:5:
  weight_kg.
  cell.csv: columns that are not known were not read.

  $ cd $HOME && refuel check --sex female --age 34 --height 168cm --log cell.csv | grep -E -A2 'row or'
  Note: 1 row or cell of cell.csv could not be read and does not count, as cell.csv:5:
        weight_kg: "61.2x" is no weight; expected 61.4kg, or name the column weight_kg.
  Note: cell.csv: columns that are not known were not read: hips 96cm.

Too little to learn from: the words of track, and the equations.

  $ cd $HOME && sh days.sh refuel plan --sex female --age 34 --height 168cm --log $TESTS/logs/track/ten-days.csv | sed -n '1,7p;/  total/p'
  From the log
    weight        63.9 kg           trend of 2026-03-10, 5 weighings, N days ago
    running       not taken         from its first run to its last it is 10 days, and a
                                    volume takes 14
    expenditure   not taken         28 days from the first weigh-in on are needed
  Note: The log ends on 2026-03-11, N days ago: what is taken from it is of then, and
        may not hold now.
    total          2,173                                    1,810–2,540

A fresh log of two weeks, of which five days lack food: what hangs on them is unknown, and nothing is called enough.

  $ cd $HOME && python3 -c "
  > import datetime
  > print('date,weight_kg,intake_kcal,carbohydrate_g,protein_g,fat_g,distance_km,duration')
  > for i in range(15, 0, -1):
  >     kcal = 1100 if i in (2, 4, 6, 9, 12) else 2400
  >     run = '10,55:00' if i % 2 else ','
  >     print(datetime.date.today() - datetime.timedelta(i), 62, kcal, kcal // 8, kcal // 25, kcal // 28, run, sep=',')" > lack.csv

  $ cd $HOME && refuel check --sex female --age 34 --height 168cm --log lack.csv | sed 's/20[0-9-]* to 20[0-9-]*/DAY to DAY/; s/20[0-9][0-9]-[0-9-]*/DAY/'
  Whether the energy is enough cannot be said.
  You eat 2,400 kcal a day and spend about 2,472, as far as that is known.

  From the log
    weight        62.0 kg           trend of DAY, 15 weighings
    running       35 km a week      mean of 14 days to DAY, 7 runs
    pace          5:30/km           the same runs
    expenditure   not taken         28 days from the first weigh-in on are needed
    intake        2,400 kcal a day  mean of 9 of 14 days, DAY to DAY; the
                                    other 5 probably lack food: 1,936 kcal if all 14 were
                                    complete
    carbohydrate  300 g a day       the same days
    protein       96 g a day        the same days
    fat           85 g a day        the same days
  Note: More than a third of the days of food are probably not complete: what hangs on
        them is not judged. Days on which little is eaten look the same: say of those that
        they are complete.

  verdict   rule                           you                          ok
    ok      weight for height              21.97 kg/m2                  18.5 or more
    ok      energy added up                2,349 kcal/d                 2,160 to 2,640
    ok      shares of the energy
    unknown reported intake, energy floor, rate of loss, energy availability, carbohydrate
            for the training, carbohydrate minimum, protein, fat, fibre
            to judge more, give --fibre
  Questions about health can be answered as well: refuel help check, health questions.
  Note: 3.2 h of running a week make an athlete in part: 1,382 kcal a day at rest; without
        training it would be 1,339 kcal, of an athlete 1,480 kcal; say whether you are one
        if you know
  Sources: refuel check --explain        Information, not medical advice.

  $ cd $HOME && refuel check --sex female --age 34 --height 168cm --log lack.csv --json | python3 -c "
  > import json, sys
  > a = json.load(sys.stdin)
  > print(a['overall']['verdict'], a['eaten']['balance_kcal_d'], [(it['id'], it['verdict']) for it in a['checks'] if 'third' in it['message']])"
  unknown None [('intake-plausibility', 'unknown'), ('energy-floor', 'unknown'), ('loss-rate', 'unknown'), ('energy-availability', 'unknown'), ('carbohydrate-training-load', 'unknown'), ('carbohydrate-minimum', 'unknown'), ('protein-daily', 'unknown'), ('fat-minimum', 'unknown')]

Of a day that lacks food only what it changes is unknown.

  $ cd $HOME && python3 -c "
  > import datetime
  > print('date,weight_kg,intake_kcal,carbohydrate_g,protein_g,fat_g,distance_km,duration')
  > for i in range(15, 0, -1):
  >     kcal = 900 if i in (2, 6, 10) else 2250
  >     run = '10,55:00' if i % 2 else ','
  >     print(datetime.date.today() - datetime.timedelta(i), 62, kcal, kcal // 8, kcal // 25, kcal // 28, run, sep=',')" > some.csv

  $ cd $HOME && refuel check --sex female --age 34 --height 168cm --log some.csv | sed -n '1,2p;/^  intake/,/complete/p;/verdict/,/judge/p' | sed 's/20[0-9-]* to 20[0-9-]*/DAY to DAY/'
  Whether the energy is enough cannot be said.
  You eat 2,250 kcal a day and spend about 2,472, as far as that is known.
    intake        2,250 kcal a day  mean of 11 of 14 days, DAY to DAY; the
                                    other 3 probably lack food: 1,961 kcal if all 14 were
                                    complete
  verdict   rule                           you                          ok
    ok      reported intake                2,250 kcal/d                 1,520 to 6,179
    ok      energy floor                   2,250 kcal/d                 1,619 or more
    ok      rate of loss                   0.32 % a week
    ok      carbohydrate for the training  281 g/d                      243 to 366
    ok      carbohydrate minimum           281 g/d                      130 or more
    ok      fat                            80 g/d                       55 or more
    ok      weight for height              21.97 kg/m2                  18.5 or more
    ok      energy added up                2,204 kcal/d                 2,025 to 2,475
    ok      shares of the energy
    unknown energy availability, protein, fibre
            to judge more, give --fibre

  $ cd $HOME && refuel check --sex female --age 34 --height 168cm --log some.csv --json | python3 -c "
  > import json, sys
  > print(next(it['message'] for it in json.load(sys.stdin)['checks'] if it['id'] == 'energy-availability'))"
  days of the log that probably lack food would change it: complete them, or say that they are complete

Who says that a day was complete is believed.

  $ cd $HOME && sed 's/$/,/; 1s/$/complete/; s/\(,900,.*\)/\1yes/' some.csv > said.csv; refuel check --sex female --age 34 --height 168cm --log said.csv | sed -n '1,2p;/^  intake/p' | sed 's/20[0-9-]* to 20[0-9-]*/DAY to DAY/'
  Probably not enough: about 504 kcal a day short, and little protein.
  You eat 1,961 kcal a day and spend about 2,464: 504 kcal short, give or take 370.
    intake        1,961 kcal a day  mean of 14 days, DAY to DAY

Half of the resting energy of the person tells whether a day is small, and not 800 kcal where the person is known.

  $ cd $HOME && cat > eaten.py << 'END'
  > import datetime, sys
  > print('date,weight_kg,intake_kcal,carbohydrate_g,protein_g,fat_g')
  > kcal = [int(it) for it in sys.argv[1].split(',')]
  > for i in range(14, 0, -1):
  >     day = kcal[i % len(kcal)]
  >     print(datetime.date.today() - datetime.timedelta(i), 62, day, day // 8, day // 25, day // 28, sep=',')
  > END

  $ cd $HOME && cat > check.sh << 'END'
  > python3 eaten.py $1 > eaten.csv; shift
  > refuel check --sex female --age 34 --height 168cm --log eaten.csv "$@" 2>&1 | sed 's/20[0-9-]* to 20[0-9-]*/DAY to DAY/'
  > END

  $ cd $HOME && sh check.sh 700 | sed -n '1p;/^  intake/,/^  carb/p;/very low/,/hands/p'
  Not enough: about 1,442 kcal a day short; little carbohydrate; too little protein, and
    intake        700 kcal a day    mean of 14 days, DAY to DAY
    carbohydrate  87 g a day        the same days
    risk    very low energy
            an intake under 800 kcal a day belongs in medical hands

Where all days together are of very little energy, the larger ones do not hide it: all count, and the gate binds.

  $ cd $HOME && sh check.sh 900,500,550 | sed -n '1,2p;/^  intake/,/^  carb/p;/^verdict/,/deficit/p;/  verdict/,/judge/p'
  Not enough: about 1,497 kcal a day short.
  You eat 632 kcal a day and spend about 2,129, as far as that is known.
    intake        632 kcal a day    mean of all 14 days, DAY to DAY; 10 of
                                    them probably lack food: 900 kcal without these
    carbohydrate  78 g a day        the same days
  verdict   rule                           you                          ok
    risk    very low energy
            an intake under 800 kcal a day belongs in medical hands
    ok      weight for height              21.67 kg/m2                  18.5 or more
    ok      energy added up                613 kcal/d                   569 to 695
    ok      shares of the energy
    unknown reported intake, energy floor, rate of loss, energy availability, carbohydrate
            for the training, carbohydrate minimum, protein, fat, fibre, protein in a
            deficit

  $ cd $HOME && sh check.sh 600,500 --goal -0.25kg/week | sed -n '1,2p;/^  intake/,/^  carb/p;/very low/,/hands/p'
  Not enough: about 1,592 kcal a day short.
  You eat 550 kcal a day and spend about 2,142, as far as that is known.
    intake        550 kcal a day    mean of all 14 days, DAY to DAY; all of
                                    them probably lack food
    carbohydrate  68 g a day        the same days
    risk    very low energy
            an intake under 800 kcal a day belongs in medical hands

  $ cd $HOME && sh check.sh 2400,640,650,660,600 | sed -n '1,2p;/^  intake/,/^  carb/p;/very low/,/hands/p'
  Whether the energy is enough cannot be said.
  You eat 2,400 kcal a day and spend about 2,143, as far as that is known.
    intake        2,400 kcal a day  mean of 2 of 14 days, DAY to DAY; the
                                    other 12 probably lack food: 889 kcal if all 14 were
                                    complete
    carbohydrate  300 g a day       the same days

No day that looks complete, of what is not very little: nobody knows what is eaten. A mean that cannot be judged refers as well.

  $ cd $HOME && sed 's/$/,no/; 1s/no/complete/' lack.csv > no.csv; refuel check --sex female --age 34 --height 168cm --log no.csv
  refuel: intake: check needs what is eaten: the energy like 2300kcal, or carbohydrate, protein and fat, or a vitamin or mineral (of the log: no day of two weeks looks complete: if so little is eaten, mark them so, and see a dietitian or physician)
  [2]

  $ cd $HOME && sh check.sh 60
  refuel: intake: check needs what is eaten: the energy like 2300kcal, or carbohydrate, protein and fat, or a vitamin or mineral (of the log: the mean of its days is too little to be judged: who eats so little should talk with a physician or dietitian)

Carbohydrate, protein and fat that are typed are an energy by themselves, and that of the log is not put beside them; some of them, or shares, go with
the energy of the log.

  $ cd $HOME && sh check.sh 2300 --carbohydrate 150g --fat 40g --protein 80g | sed -n '2p;/^  intake/,/^$/{/./p;}'
  You eat 1,280 kcal a day and spend about 2,143: 863 kcal short, give or take 360.
    intake        as given          not the log's 2,300 kcal a day: mean of 14 days,
                                    DAY to DAY

  $ cd $HOME && refuel check --sex female --age 34 --height 168cm --weight 62kg --carbohydrate 150g --fat 40g --protein 80g | sed -n '2p'
  You eat 1,280 kcal a day and spend about 2,142: 862 kcal short, give or take 360.

  $ cd $HOME && echo '{"intake": {"carbohydrate": "150g", "fat": "40g", "protein": "1.2g/kg"}}' | sh check.sh 2300 --input - | sed -n '2p;/^  intake/,/^$/{/./p;}'
  You eat 1,258 kcal a day and spend about 2,143: 885 kcal short, give or take 360.
    intake        as given          not the log's 2,300 kcal a day: mean of 14 days,
                                    DAY to DAY

  $ cd $HOME && sh check.sh 2300 --fat 40g --protein 80g | sed -n '2p;/^  intake/,/^$/{/./p;}'
  You eat 2,300 kcal a day and spend about 2,143: 157 kcal over, give or take 360.
    intake        2,300 kcal a day  mean of 14 days, DAY to DAY
    carbohydrate  287 g a day       the same days
    protein       as given          not the log's 92 g a day: the same days
    fat           as given          not the log's 82 g a day: the same days

  $ cd $HOME && sh check.sh 2300 --carbohydrate 50% --fat 30% --protein 20% | sed -n '2p;/^  intake/,/^$/{/./p;}'
  You eat 2,300 kcal a day and spend about 2,142: 158 kcal over, give or take 360.
    intake        2,300 kcal a day  mean of 14 days, DAY to DAY
    carbohydrate  as given          not the log's 287 g a day: the same days
    protein       as given          not the log's 92 g a day: the same days
    fat           as given          not the log's 82 g a day: the same days

Where the log tells the energy, the food of the profile is left out, also what the log does not tell.

  $ cd $HOME && refuel me --sex female --age 34 --height 168cm --intake 1900kcal --carbohydrate 250g --fibre 12g --alcohol 5g > /dev/null

  $ cd $HOME && sh check.sh 2300 --me --json > with.json; python3 -c "
  > import json
  > a = json.load(open('with.json'))
  > print({k: v for k, v in a['eaten'].items() if v is not None and k != 'balance_kcal_d'})
  > print(*[it['message'] for it in a['from_log'] if it['input'].startswith('intake')], sep='\\n')"
  {'energy_kcal_d': 2300, 'carbohydrate_g_d': 287, 'protein_g_d': 92, 'fat_g_d': 82, 'days': 14}
  intake 2,300 kcal a day: from the log, mean of 14 days, DAY to DAY; not that of the profile
  carbohydrate 287 g a day: from the log, the same days; not that of the profile
  protein 92 g a day: from the log, the same days
  fat 82 g a day: from the log, the same days
  fibre: not from the log: it has none; that of the profile is not of the food whose energy the log has
  alcohol: not from the log: it has none; that of the profile is not of the food whose energy the log has

  $ cd $HOME && sh check.sh 2300 --me --fibre 20g | sed -n '/^  intake/,/^$/{/./p;}'
    intake        2,300 kcal a day  mean of 14 days, DAY to DAY; not that of
                                    the profile
    carbohydrate  287 g a day       the same days; not that of the profile
    protein       92 g a day        the same days
    fat           82 g a day        the same days
    alcohol       not taken         it has none; that of the profile is not of the food
                                    whose energy the log has

  $ cd $HOME && refuel me --forget > /dev/null

One day of food, and a nutrient that few days tell.

  $ cd $HOME && python3 eaten.py 2300 | sed -n '1p;$p' > one.csv; refuel check --sex female --age 34 --height 168cm --log one.csv | sed 's/20[0-9]*-[0-9-]*/DAY/' | sed -n '/^  intake/,/^$/{/./p;}'
    intake        2,300 kcal a day  1 day, DAY
    carbohydrate  287 g a day       the same day
    protein       92 g a day        the same day
    fat           82 g a day        the same day

  $ cd $HOME && python3 eaten.py 2300 | awk -F, -v OFS=, 'NR > 6 {$5 = ""} {print}' > few.csv; refuel check --sex female --age 34 --height 168cm --log few.csv | sed 's/20[0-9]*-[0-9-]*/DAY/g' | sed -n '/^  intake/,/^$/{/./p;}'
    intake        2,300 kcal a day  mean of 14 days, DAY to DAY
    carbohydrate  287 g a day       the same days
    protein       not taken         only 5 of these 14 days tell it
    fat           82 g a day        the same days
  Note: 9 days of food: a nutrient is not known for enough of the energy (macros-missing).

Several files; an array has no log by a flag, but each of its members may have one.

  $ cd $HOME && cut -d, -f1,2 recent.csv > w.csv && cut -d, -f1,3- recent.csv > f.csv

  $ cd $HOME && refuel plan --sex female --age 34 --height 168cm --log f.csv --log w.csv --json | cmp - logged.json

  $ cd $HOME && refuel plan --sex female --age 34 --height 168cm --log - --json < recent.csv | cmp - logged.json

  $ cd $HOME && python3 -c "
  > import json
  > who = {'sex': 'female', 'age': 34, 'height': '168cm'}
  > print(json.dumps([{**who, 'log': open('$TESTS/logs/track/sixty-days.csv').read()}, {**who, 'log': [{'date': '2026-04-01', 'weight_kg': 61}]}]))" > two.json

  $ cd $HOME && refuel plan --input two.json | python3 -c "
  > import json, sys
  > print([round(a['person']['weight_kg'], 1) for a in json.load(sys.stdin)])"
  [62.9, 61]

  $ cd $HOME && refuel plan --input two.json --log w.csv 2>&1 > /dev/null | head -1
  refuel: request 1: log: a log is of one person, and an array holds several
What of a file was not read is told, and what stands before its end is kept.

  $ cd $HOME && sh days.sh refuel plan --sex female --age 34 --height 168cm --weight 60kg --log $TESTS/logs/import/unfinished.fit | sed -n '1,/^$/p' | grep .
  From the log
    running       not taken         from its first run to its last it is 1 day, and a
                                    volume takes 14
    expenditure   not taken         there is no weight in the log, and nothing can be
                                    learnt without one
  Note: The log ends on 2024-05-01, N days ago: what is taken from it is of then, and
        may not hold now.
  Note: unfinished.fit: the file ends early: what stands before was read.

  $ cd $HOME && sh days.sh refuel plan --sex male --age 34 --height 178cm --log $TESTS/logs/import/withings.csv | sed -n '1,/^$/p' | grep .
  From the log
    weight        71.9 kg           median of 2 weighings to 2024-11-03, N days ago
    running       not taken         it has no runs
    expenditure   not taken         28 days from the first weigh-in on are needed
  Note: The log ends on 2024-11-03, N days ago: what is taken from it is of then, and
        may not hold now.
  Note: The last weighing is more than three months old: that the weight is not too low
        for the height now is not said. Give that of today.
  Note: 3 rows or cells of withings.csv could not be read and do not count, as
        withings.csv:5: Weight (lb): "heavy" is no number.

So is what was left out where files were merged, in the words of import.

  $ cd $HOME && python3 -c "
  > import datetime
  > print('date,time,weight_kg,intake_kcal,protein_g,distance_km,duration')
  > for i in range(14, 0, -1):
  >     day = datetime.date.today() - datetime.timedelta(i)
  >     print(day, '06:30', 80 if i == 4 else 62, 2300, '', 10, '55:00', sep=',')
  >     if i < 3: print(day, '20:00', 63, 2300 if i == 1 else 300, 20, '', '', sep=',')" > twice.csv

  $ cd $HOME && sed '2,5s/,10,/,11,/; 2,3s/2300/1700/' twice.csv | cut -d, -f1,2,4- | head -5 > other.csv

  $ cd $HOME && refuel check --sex female --age 34 --height 168cm --log twice.csv --log other.csv | grep -E -A1 '^Note: [0-9]+ (run|weight|day|second)'
  Note: 4 runs: files disagree (conflict).
  Note: 1 weight: far from the weights around it: probably somebody else; not used
        (outlier).
  Note: 3 days of food: written twice: counted once (repeated).
  Note: 1 day of food: a nutrient is not known for enough of the energy (macros-missing).
  Note: 2 second weights of a day were not used: the first of the morning counts.
  

  $ cd $HOME && refuel plan --sex female --age 34 --height 168cm --log twice.csv --json | python3 -c "
  > import json, sys
  > print(*json.load(sys.stdin)['log_notes'], sep='\\n')"
  1 weight: far from the weights around it: probably somebody else; not used (outlier).
  1 day of food: written twice: counted once (repeated).
  2 second weights of a day were not used: the first of the morning counts.

  $ cd $HOME && refuel import twice.csv other.csv 2>&1 > /dev/null | sed 's/20[0-9]*-[0-9-]*/DAY/g'
  twice.csv: a table with dates: 14 runs, 16 weights, 14 days of food
    1 macros-missing: a nutrient is not known for enough of the energy (line 14)
    1 repeated: written twice: counted once (line 16)
  other.csv: a table with dates: 4 runs, 4 days of food
  The log: 14 days, 14 runs, 13 weights, 14 days of food
    8 entries were also in another file and counted once
    DAY: 10 km in twice.csv, 11 km in other.csv; the first counts (conflict)
    DAY: 10 km in twice.csv, 11 km in other.csv; the first counts (conflict)
    DAY: 10 km in twice.csv, 11 km in other.csv; the first counts (conflict)
    DAY: 10 km in twice.csv, 11 km in other.csv; the first counts (conflict)
    DAY: 2,300 kcal in twice.csv, 1,700 kcal in other.csv; the first counts (repeated)
    DAY: 2,300 kcal in twice.csv, 1,700 kcal in other.csv; the first counts (repeated)
    DAY: 80 kg in twice.csv: far from the weights around it: probably somebody else; not used (outlier)

The steps of an explanation begin with it, and so does a page.

  $ cd $HOME && sh days.sh refuel plan --sex female --age 34 --height 168cm --log $TESTS/logs/track/sixty-days.csv --explain | head -10
   1. weight 62.9 kg: from the log, trend of 2026-04-30, 51 weighings, N days ago
   2. running 46 km a week: from the log, mean of 28 days to 2026-04-29, 16 runs
   3. pace 5:44/km: from the log, the same runs
   4. expenditure 2,429 kcal a day: from the log, standard error 150 kcal, learnt from 57 days, 2026-03-04 to 2026-04-30
      Source: Hall KD et al. Lancet 2011;378:826-37 (with web appendix). doi:10.1016/S0140-6736(11)60812-X
      Source: Hall KD, Chow CC. Am J Clin Nutr 2011. doi:10.3945/ajcn.111.014399
   5. Note: The log ends on 2026-04-30, N days ago: what is taken from it is of then, and may not hold now.
   6. Note: The last weighing is more than three months old: that the weight is not too low for the height now is not said. Give that of today.
   7. Note: The expenditure is on the scale of the log: food that is not written down is missing in it.
   8. Share that is run = smallest of (largest of ((10.454545 - 6.5) / (8 - 6.5), 0), 1) = 1.00000

  $ cd $HOME && refuel project --sex female --age 34 --height 168cm --goal -0.25kg/week --log recent.csv --html - | grep -A2 '>From the log<' | head -5
  <h2 id="log">From the log</h2>
  <table>
  <tbody>

  $ cd $HOME && refuel check --sex female --age 34 --height 168cm --log $TESTS/logs/track/sixty-days.csv --html - | grep -c '<th scope="row">\(weight\|running\|pace\|expenditure\|intake\)</th><td class="whole">'
  5

  $ cd $HOME && sh days.sh refuel plan --sex female --age 34 --height 168cm --log $TESTS/logs/track/sixty-days.csv --compare | head -2
  From the log
    weight        62.9 kg           trend of 2026-04-30, 51 weighings, N days ago

What cannot be read, and what is not there.

  $ cd $HOME && refuel check --sex female --age 34 --height 168cm --log no-such.csv
  refuel: log: cannot read no-such.csv: No such file or directory
  [1]

  $ cd $HOME && echo 'Dear diary' > diary.txt; refuel plan --sex female --age 34 --height 168cm --log diary.txt
  refuel: log: diary.txt is no log: it is none of the files that are read (refuel help import lists them)
  [1]

  $ cd $HOME && echo 'date,weight_kg' > empty.csv; refuel plan --sex female --age 34 --height 168cm --log empty.csv
  refuel: log: there is no weight, no run and no food in it that could be read; refuel import FILE tells why
  [1]

  $ cd $HOME && refuel plan --sex female --age 34 --height 168cm --log $TESTS/logs/steady.csv
  refuel: weight: it was not given and is needed; write it like 63.5kg or 140lb (of the log: it has no weight)
  [2]

  $ cd $HOME && refuel check --sex female --age 34 --height 168cm --weight 60kg --log $TESTS/logs/steady.csv
  refuel: intake: check needs what is eaten: the energy like 2300kcal, or carbohydrate, protein and fat, or a vitamin or mineral (of the log: it has no food)
  [2]

  $ cd $HOME && refuel project --sex female --age 34 --height 168cm --log $TESTS/logs/steady.csv
  refuel: weight: it was not given and is needed; write it like 63.5kg or 140lb (of the log: it has no weight)
  [2]

  $ cd $HOME && refuel check --sex female --age 34 --height 168cm --log $TESTS/logs/steady.csv
  refuel: --weight and --intake are missing: write --weight 70kg or 154lb, --intake 2100kcal or 8.8MJ
  refuel: --weight (of the log: it has no weight)
  refuel: --intake (of the log: it has no food)
  [2]

  $ cd $HOME && refuel check --sex female --age 34 --height 168cm --log $TESTS/logs/steady.csv --json 2> /dev/null | python3 -c "
  > import json, sys
  > for it in json.load(sys.stdin)['errors']: print(it['message'])"
  weight and intake.energy are missing: write weight 70kg or 154lb, intake.energy 2100kcal or 8.8MJ (of the log: it has no weight)
  intake.energy: check needs what is eaten: the energy like 2300kcal, or carbohydrate, protein and fat, or a vitamin or mineral (of the log: it has no food)

  $ cd $HOME && refuel plan --sex female --age 34 --height 168cm --log
  refuel: log: a value is missing behind --log
  [2]

  $ cd $HOME && refuel plan --input - --log - < /dev/null
  refuel: log: standard input can be read once
  [2]

  $ echo '{"sex": "female", "age": 34, "height": "168cm", "log": 3}' | refuel plan --input -
  refuel: log: give the text of a file, or an array of rows
  [2]

  $ echo '{"sex": "female", "age": 34, "height": "168cm", "weight": "60kg", "log": "date,weight_kg"}' | refuel batch - | python3 -c "
  > import json, sys
  > print(json.load(sys.stdin)['error']['message'])"
  refuel: batch: 1 of 1 lines is wrong; each has its error in its place
  log: a log is of one person: refuel plan, check and project read one, and batch does not

  $ refuel needs --sex female --age 34 --log w.csv
  refuel: log: there is no such flag; refuel help needs lists them
  [2]

A number without a unit is told with its place and what was expected, in words that hold for a file and for JSON; flags of import are none of them.

  $ echo '{"sex": "female", "age": 34, "height": "168cm", "weight": "60kg", "log": [{"date": "2026-03-01", "duration": 52, "distance_km": 10}, {"date": "2026-03-02", "duration": 50, "distance": 10}]}' | refuel plan --input - --json | python3 -c "
  > import json, sys
  > print(*json.load(sys.stdin)['log_notes'][1:], sep='\n')"
  2 rows or cells of log could not be read and do not count, as log:2: duration: "52" is without a unit; expected M:SS or H:MM:SS, or name the column duration_min.
  log: columns that are not known were not read: distance.
  log: the unit stands nowhere: numbers without one are not read.

  $ cd $HOME && printf 'date,weight\n2026-03-01,60\n2026-03-02,60.2\n' > bare.csv && refuel plan --sex female --age 34 --height 168cm --log bare.csv
  refuel: log: nothing tells the unit of its numbers: name the columns like weight_kg and distance_km; of a file of an app refuel import, told the unit, makes a log that has it
  [1]

  $ cd $HOME && printf 'date,weight_kg,duration\n2026-03-01,,50\n' > bare.csv && refuel plan --sex female --age 34 --height 168cm --log bare.csv
  refuel: log: nothing tells the unit of its numbers: name the columns like weight_kg and distance_km; of a file of an app refuel import, told the unit, makes a log that has it
  [1]

  $ cd $HOME && printf 'date,weight,duration\n2026-03-01,61,50\n2026-03-02,,50:00\n' > bare.csv && refuel plan --sex female --age 34 --height 168cm --log bare.csv
  refuel: weight: it was not given and is needed; write it like 63.5kg or 140lb (of the log: nothing tells the unit of its weights: name the column like weight_kg or weight_lb; of a file of an app refuel import, told the unit, makes a log that has it)
  [2]

So is a row without a date, and a run of a file without one, which tells load nothing of any day.

  $ cd $HOME && printf 'date,weight_kg,distance_km,duration\n2026-03-01,60,,\n,60.4,,\n,,10,50:00\n' > undated.csv && refuel plan --sex female --age 34 --height 168cm --log undated.csv | grep -A1 'row or\|rows or'
  Note: 2 rows or cells of undated.csv could not be read and do not count, as
        undated.csv:3: date: "" is no date; expected year-month-day.

  $ cd $HOME && refuel load undated.csv
  refuel: log line 3, date: it was not given; write it like 2026-03-02 (year-month-day)
  refuel: log line 4, date: it was not given; write it like 2026-03-02 (year-month-day)
  [2]

  $ cd $HOME && printf '<gpx version="1.1"><trk><trkseg><trkpt lat="50" lon="8"/><trkpt lat="50.01" lon="8"/></trkseg></trk></gpx>' > undated.gpx && refuel plan --sex female --age 34 --height 168cm --log undated.csv --log undated.gpx | grep 'gpx'
  Note: undated.gpx: a run without a date, which does not count.

  $ cd $HOME && refuel load undated.gpx
  refuel: log: 1 of its runs has no date, and load is that of days (refuel import, told the date, makes a log of a file with one run)
  [2]

  $ cd $HOME && printf 'weight_kg\n60\n' > undated.csv && refuel plan --sex female --age 34 --height 168cm --log undated.csv
  refuel: log: undated.csv is no log: it is a table without a column date (year-month-day)
  [1]

Where nothing is taken that is said.

  $ cd $HOME && printf 'date,intake_kcal\n2026-03-01,2000\n' > food.csv && refuel plan --sex female --age 34 --height 168cm --weight 60kg --run none --expenditure 2000kcal --log food.csv | sed -n 1,2p
  From the log
    Nothing is taken: what it could tell is given.

A file that is no text stands in JSON in base64, as a browser gives it.

  $ cd $HOME && python3 -c "
  > import base64, json
  > content = base64.b64encode(open('$TESTS/logs/import/scale.fit', 'rb').read()).decode()
  > who = {'sex': 'female', 'age': 34, 'height': '168cm'}
  > print(json.dumps({**who, 'log': 'data:;base64,' + content}))
  > print(json.dumps({**who, 'log': 'data:;base64,' + content[:-3]}))" > fit.json

  $ cd $HOME && head -1 fit.json | refuel plan --input - | sed -n 2p | sed 's/, [0-9]* days ago//'
    weight        64.0 kg           median of 2 weighings to 2024-05-02

  $ cd $HOME && refuel plan --sex female --age 34 --height 168cm --log $TESTS/logs/import/scale.fit | sed -n 2p | sed 's/, [0-9]* days ago//'
    weight        64.0 kg           median of 2 weighings to 2024-05-02

  $ cd $HOME && tail -1 fit.json | refuel plan --input -
  refuel: log: behind "base64," stands no base64 (RFC 4648), or not all of it
  [2]

  $ cd $HOME && python3 -c "
  > import base64, json
  > print(json.dumps({'log': 'data:;base64,' + base64.b64encode(open('$TESTS/logs/import/laps.fit', 'rb').read()).decode()}))" | refuel load --input - --json | python3 -c "import json, sys; a = json.load(sys.stdin); print(a['day'], a['distance_km'])"
  ['2024-05-01'] [3.6]
