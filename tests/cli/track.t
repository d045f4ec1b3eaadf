refuel track: what somebody spends in a day, learnt from a log of weight and intake.

Sixty days of somebody made up who spends 2,400 kcal a day and eats 2,280: the interval holds what is true, and days on
which half of the food was written down do not count.

  $ refuel track $TESTS/logs/track/sixty-days.csv --sex female --age 34 --height 168cm
  You spent 2,429 kcal a day until 2026-04-30 (2,300–3,120), learnt from 57 days; the
  equations say 2,675.
  From the log, 2026-03-04 to 2026-04-30                   80 % range
    expenditure then       2,429 kcal a day         2,300–3,120
    trend weight           62.9 kg
    change of weight       -0.11 kg a week          -0.26 to +0.03
    eaten, as logged       2,272 kcal a day
    from the equations     1 % of it
  Days: 58 in the log, 57 used; 51 weigh-ins and 51 intakes count
    left out: 4 intake-incomplete: probably not all of the day was written down
  The log ends on 2026-04-30: it tells nothing about now.
  The expenditure is on the scale of the log: who writes down a tenth too little is told
  about a tenth of the intake too little. So its range reaches further up than down: up to
  20 % of what is eaten may be missing in the log.
  33 runs of the log, 46.7 km a week, count as running that is known.
  Sources: docs/track.md; refuel track --explain               Information, not medical advice.

  $ refuel track $TESTS/logs/track/sixty-days.csv --sex female --age 34 --height 168cm --level 95% --units imperial,kJ
  You spent 10,162 kJ a day until 2026-04-30 (9,130–13,560), learnt from 57 days; the
  equations say 11,192.
  From the log, 2026-03-04 to 2026-04-30                   95 % range
    expenditure then       10,162 kJ a day          9,130–13,560
    trend weight           138.8 lb
    change of weight       -0.25 lb a week          -0.74 to +0.24
    eaten, as logged       9,505 kJ a day
    from the equations     1 % of it
  Days: 58 in the log, 57 used; 51 weigh-ins and 51 intakes count
    left out: 4 intake-incomplete: probably not all of the day was written down
  The log ends on 2026-04-30: it tells nothing about now.
  The expenditure is on the scale of the log: who writes down a tenth too little is told
  about a tenth of the intake too little. So its range reaches further up than down: up to
  20 % of what is eaten may be missing in the log.
  33 runs of the log, 29.0 mi a week, count as running that is known.
  Sources: docs/track.md; refuel track --explain               Information, not medical advice.

  $ refuel track $TESTS/logs/track/sixty-days.csv --sex female --age 34 --height 168cm --json | python3 -c "
  > import json, sys
  > a = json.load(sys.stdin)
  > now, band = a['now'], a['interval']
  > print(a['schema'], len(a['day']), a['day'][0], now['date'], now['enough'], now['reason'], now['flags'])
  > print(now['interval'][0] < 2400 < now['interval'][1], abs(now['expenditure_kcal_d'] - 2400) < 120, now['change_kg_week'] < 0)
  > print(len(a['expenditure_kcal_d']), len(a['sd_kcal_d']), len(a['trend_weight_kg']), [len(x) for x in band['trend_weight_kg']])
  > print(a['days_used'], a['weigh_ins'], a['intakes'], a['runs'], [(x['reason'], x['count']) for x in a['days_left_out']])
  > print(sorted(a), [x['citation'][:9] for x in a['sources'][:2]])"
  refuel/track/1 58 2026-03-04 2026-04-30 True None []
  True True True
  58 58 58 [58, 58]
  57 51 51 33 [('intake-incomplete', 4)]
  ['day', 'days_left_out', 'days_used', 'expenditure_kcal_d', 'intakes', 'interval', 'notes', 'now', 'refuel', 'runs', 'schema', 'sd_kcal_d', 'sources', 'trend_weight_kg', 'weigh_ins', 'withheld'] ['Hall KD e', 'Hall KD, ']

  $ refuel track $TESTS/logs/track/sixty-days.csv --sex female --age 34 --height 168cm --csv | sed -n '1,3p;$p'
  day,expenditure_kcal_d,sd_kcal_d,low_kcal_d,high_kcal_d,trend_weight_kg,low_kg,high_kg
  2026-03-04,2803.6143643571163,150,2677.3711691174735,3628.538195999131,64.14898365089594,63.93079413915128,64.36717316264061
  2026-03-05,2418.460175000253,150,2292.216598392646,3140.921127836451,64.12483730894093,63.91694210979183,64.33273250809002
  2026-04-30,2428.6759420706117,150,2302.432319394039,3120.224692467322,62.940383581611016,62.723595856363374,63.15717130685866

Too few days: no number stands there alone.

  $ refuel track $TESTS/logs/track/ten-days.csv --sex female --age 34 --height 168cm
  From the log, 2026-03-04 to 2026-03-11                   80 % range
    expenditure then       not enough data
    trend weight           63.9 kg
    change of weight       -0.05 kg a week          -0.40 to +0.30
    eaten, as logged       2,414 kcal a day
  Days: 8 in the log, 8 used; 5 weigh-ins and 7 intakes count
    left out: 1 intake-incomplete: probably not all of the day was written down
  Not enough data: 28 days from the first weigh-in on are needed.
  The log ends on 2026-03-11: it tells nothing about now.
  The expenditure is on the scale of the log: who writes down a tenth too little is told
  about a tenth of the intake too little.
  5 runs of the log, 50.8 km a week, count as running that is known.
  Sources: docs/track.md; refuel track --explain               Information, not medical advice.

  $ refuel track $TESTS/logs/track/ten-days.csv --sex female --age 34 --height 168cm --strict > /dev/null
  [3]

Several files are merged as import merges them, and the order of the rows does not matter.

  $ cd $HOME && cut -d, -f1,2 $TESTS/logs/track/sixty-days.csv > w.csv && cut -d, -f1,3- $TESTS/logs/track/sixty-days.csv > f.csv

  $ cd $HOME && refuel track f.csv w.csv --sex female --age 34 --height 168cm --json > two.json

  $ cd $HOME && refuel track - --sex female --age 34 --height 168cm --json < $TESTS/logs/track/sixty-days.csv | cmp - two.json

The profile serves; its weight and its week are not those of the log.

  $ refuel me --sex female --age 34 --height 168cm --weight 63kg --run-week 10km,0,8km,0,12km,0,25km > /dev/null

  $ refuel track $TESTS/logs/track/sixty-days.csv --me | sed -n 3,5p
  From the log, 2026-03-04 to 2026-04-30                   80 % range
    expenditure then       2,429 kcal a day         2,300–3,120
    trend weight           62.9 kg

A log that lacks food: the number would be too low to eat by, and is not told.

  $ cd $HOME && awk -F, -v OFS=, '/^2026/ && $3 { $3 = 1050 } { print }' $TESTS/logs/track/sixty-days.csv > little.csv

  $ cd $HOME && refuel track little.csv --sex female --age 34 --height 168cm
  From the log, 2026-03-04 to 2026-04-30                   80 % range
    expenditure then       not enough data
    trend weight           63.0 kg
    change of weight       -0.07 kg a week          -0.18 to +0.04
  Days: 58 in the log, 58 used; 51 weigh-ins and 55 intakes count
  Not enough data: the expenditure would be so low that food must be missing in the log;
  who ate by it would eat too little, so it is not told.
  The log ends on 2026-04-30: it tells nothing about now.
  The estimate lies more than 2 standard deviations from what the equations say of this
  person. Where it is lower, food is often missing in the log; where it is higher, the
  equations may not know of all activity, or too much food was written down.
  The expenditure is on the scale of the log: who writes down a tenth too little is told
  about a tenth of the intake too little.
  33 runs of the log, 46.7 km a week, count as running that is known.
  Sources: docs/track.md; refuel track --explain               Information, not medical advice.

  $ cd $HOME && refuel track little.csv --sex female --age 34 --height 168cm --json | python3 -c "
  > import json, sys
  > a = json.load(sys.stdin)
  > print(a['now']['expenditure_kcal_d'], a['now']['interval'], a['now']['reason'], set(a['expenditure_kcal_d']))"
  None None low {None}

A log that tells far more than the equations lacks no food: then the range reaches as far to either side.

  $ cd $HOME && awk -F, -v OFS=, '/^2026/ && $3 { $3 = 3900 } { print }' $TESTS/logs/track/sixty-days.csv > much.csv

  $ cd $HOME && refuel track much.csv --sex female --age 34 --height 168cm
  You spent 4,035 kcal a day until 2026-04-30 (3,840–4,230), learnt from 58 days; the
  equations say 2,675.
  From the log, 2026-03-04 to 2026-04-30                   80 % range
    expenditure then       4,035 kcal a day         3,840–4,230
    trend weight           63.1 kg
    change of weight       +0.01 kg a week          -0.17 to +0.20
    eaten, as logged       3,900 kcal a day
    from the equations     2 % of it
  Days: 58 in the log, 58 used; 51 weigh-ins and 55 intakes count
  The log ends on 2026-04-30: it tells nothing about now.
  The estimate lies more than 2 standard deviations from what the equations say of this
  person. Where it is lower, food is often missing in the log; where it is higher, the
  equations may not know of all activity, or too much food was written down.
  The expenditure is on the scale of the log: who writes down a tenth too little is told
  about a tenth of the intake too little.
  33 runs of the log, 46.7 km a week, count as running that is known.
  Sources: docs/track.md; refuel track --explain               Information, not medical advice.

Nothing is told in numbers beside answers that tell of an eating disorder, and a weight is a number.

  $ refuel track $TESTS/logs/track/sixty-days.csv --sex female --age 34 --height 168cm --eating-disorder past
  From the log, 2026-03-04 to 2026-04-30
  Days: 58 in the log, 57 used; 51 weigh-ins and 51 intakes count
    left out: 4 intake-incomplete: probably not all of the day was written down
  No amounts and no weights are told here, because of an answer about eating: eating
  enough is right; how much is best found with somebody who knows about eating, and not by
  a number. A doctor or dietitian can look at the log with you.
  The log ends on 2026-04-30: it tells nothing about now.
  Sources: docs/track.md; refuel track --explain               Information, not medical advice.

  $ refuel track $TESTS/logs/track/sixty-days.csv --sex female --age 34 --height 168cm --eating-disorder past --json | python3 -c "
  > import json, sys
  > a = json.load(sys.stdin)
  > print(a['withheld'], {k: v for k, v in a['now'].items() if isinstance(v, (int, float))}, a['now']['interval'])
  > print(set(a['expenditure_kcal_d'] + a['sd_kcal_d'] + a['trend_weight_kg'] + sum(a['interval']['trend_weight_kg'], [])))"
  True {'enough': True} None
  {None}

  $ refuel track $TESTS/logs/track/sixty-days.csv --sex female --age 34 --height 168cm --eating-disorder now --csv | tail -1
  refuel: track: no amounts and no weights are told, because of an answer about eating
  2026-04-30,,,,,,,

The chart of a terminal, anywhere, in characters alone: weigh-ins with their trend, then the expenditure beside what the
equations say. Where the data are not enough there is no expenditure in it; where nothing is told there is no chart.

  $ refuel track $TESTS/logs/track/sixty-days.csv --sex female --age 34 --height 168cm --chart | sed '/^You/,$d'
     64.4 kg |...
             |.....o.
             |******.o..            o
             |o.....****......oooo o
             |   .......*********.....oo     o
             |         .o........******.....   o  o
     63.5 kg |               o   ......*****o..........o  o
             |                       o ..o..**********o.....o.....o......      o
             |                              .....o....*******.*.********.o....
             |                                   .  o ..o....*.*.......o*****...
             |                                       o      .... o      ..o.o***
             |                                                       oo   ......
     62.7 kg |                                                                ..
             +------------------------------------------------------------------
              2026-03-04                  2026-04-02                  2026-04-30
              o weigh-in   * trend weight   . its 80 % range

  3,162 kcal |       .................... ...                         .        .
             |       ...........................................................
             |       ...........................................................
             |       ...........................................................
  2,707 kcal |- - - -.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.
             |       ...........................................................
             |       ~~~~~~~~~~.~~~~...........................................*
             |       ..........~....~~~~~~~~~**********************************.
  2,252 kcal |           .......................................................
             +------------------------------------------------------------------
              2026-03-04                  2026-04-02                  2026-04-30
              * expenditure   . its 80 % range
              - what the equations say, 2,675
              ~ less sure: few days, or too wide
  

  $ cd $HOME && sed 's/^2026-03-20,[0-9.]*/2026-03-20,69.5/;s/^2026-04-02,[0-9.]*/2026-04-02,72.1/' $TESTS/logs/track/sixty-days.csv > odd.csv && refuel track odd.csv --sex female --age 34 --height 168cm --chart --units imperial,kJ | sed '/^You/,$d'
    141.9 lb |...
             |.....o
             |******.o..            o
             |o.....****......oo.o o
             |   .......*********.....oo     o
             |         .o........*****......      o
    140.1 lb |               o   .....******o  .  .... o  o
             |                       o...o..*..*o...**o.....o ....o......      o
             |                            ...**.****..******..o.********.o....
             |                               .. ....o ......****.......o****....
             |                                       o      .....o      ..o.****
             |                                                       oo   ......
    138.3 lb |                                                                ..
             +------------------------------------------------------------------
              2026-03-04                  2026-04-02                  2026-04-30
              o weigh-in   * trend weight   . its 80 % range
              x not counted and not shown: 2

   13,258 kJ |       ....................                                      .
             |       ...........................................................
             |       ...........................................................
             |       ...........................................................
   11,336 kJ |- - - -.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.-.
             |       ...........................................................
             |       ~~~~~~~~~~~~~~~...........................................*
             |       ...............~~~~~~~~~**********************************.
    9,413 kJ |            ......................................................
             +------------------------------------------------------------------
              2026-03-04                  2026-04-02                  2026-04-30
              * expenditure   . its 80 % range
              - what the equations say, 11,192
              ~ less sure: few days, or too wide
  

  $ refuel track $TESTS/logs/track/ten-days.csv --sex female --age 34 --height 168cm --chart | sed -n '/o weigh-in/,/^From/p'
              o weigh-in   * trend weight   . its 80 % range

  3,126 kcal |..................................................................
             |..................................................................
             |..................................................................
             |..................................................................
  2,728 kcal |------------------------------------------------------------------
             |..................................................................
             |..................................................................
             |..................................................................
  2,331 kcal |..................................................................
             +------------------------------------------------------------------
              2026-03-04                  2026-03-08                  2026-03-11
              expenditure: not enough data, fewer than 28 days
              - what the equations say, 2,728   . their 80 % range

  From the log, 2026-03-04 to 2026-03-11                   80 % range

  $ cd $HOME && refuel track little.csv --sex female --age 34 --height 168cm --chart | grep -e 'expenditure:' -e '- what'
              expenditure: not told, food must be missing in the log
              - what the equations say, 2,675   . their 80 % range

  $ refuel track $TESTS/logs/track/sixty-days.csv --sex female --age 34 --height 168cm --eating-disorder now --chart | head -2
  From the log, 2026-03-04 to 2026-04-30
  Days: 58 in the log, 57 used; 51 weigh-ins and 51 intakes count

  $ refuel track $TESTS/logs/track/sixty-days.csv --sex female --age 34 --height 168cm --chart --csv
  refuel: chart: chart and csv exclude each other: give one of them
  [2]

How each number came about: what counts, what the equations say, what the log adds to that, and whether it is enough. What
is not told is not told there either.

  $ refuel track $TESTS/logs/track/sixty-days.csv --sex female --age 34 --height 168cm --explain | grep -e 'intakes count' -e '^2[78]. ' -e 'Share of the prior' -e '^3[6-9]. ' -e '^4[0-9]. '
   1. The log from the first weigh-in on, 2026-03-04 to 2026-04-30: 58 days; 51 weigh-ins and 51 intakes count
  27. Total = 1448.4 + 846.0 + 380.6 = 2675.0 kcal/d
  28. SD of the total = sqrt((1.600000 x (1 - 0.6377 / 24) x 139.3)^2 + (0.15 x (1 - 0.6377 / 24) x 1448.4)^2 + (0.1 x 419.1)^2) = 305.8 kcal/d
      Share of the prior that is left in it: 0.0100
  36. What the log tells alone = (2434.58 - 0.0100 x 2675.0) / (1 - 0.0100) = 2432.1 kcal/d
  37. What intake and running of the last 7 days change in it: -5.90 kcal/d
  38. Expenditure = 2434.58 + (-5.90) = 2428.7 kcal/d
  39. SD by the filters: 77.6 kcal/d; told SD = largest of (77.6, 150) = 150.0 kcal/d
  40. Logged lately, of what was eaten: 2284.1 kcal/d; up to 0.2 of what is eaten may be missing in a log
  41. More that may be spent = largest of (0, smallest of (565.3, 852.1)) = 565.3 kcal/d
  42. Low end of one normal distribution = 2428.7 - 0.8416 x 150.0 = 2302.4 kcal/d
  43. By hand, for comparison: mean of the 24 intakes of the last 28 days that count: 2314.3 kcal/d
  44. From what the equations say it differs = (2428.7 - 2675.0) / 305.8 = -0.81 of their SD
  45. Is it enough? Yes
      In the last 28 days 26 weigh-ins and 24 intakes count; 14 of each are needed
  46. On the scale of the log: what is not written down is missing in the expenditure as well, and nothing here can see that

  $ refuel track $TESTS/logs/track/sixty-days.csv --sex female --age 34 --height 168cm --explain --json | python3 -c "
  > import json, sys
  > lines = json.load(sys.stdin)['explain']
  > print(len(lines) > 80, lines[0], *lines[-2:], sep='\n')"
  True
   1. The log from the first weigh-in on, 2026-03-04 to 2026-04-30: 58 days; 51 weigh-ins and 51 intakes count
      In surveys men report 281 and women 365 kcal/d less than they spend
      Source: Archer E, Hand GA, Blair SN. PLoS ONE 2013

  $ cd $HOME && refuel track little.csv --sex female --age 34 --height 168cm --explain | sed -n '/Energy of a kilogram/,$p' | grep -v Source
  32. Energy of a kilogram that goes or comes = (9440.7 x 17.047 + 10.4 x 1816.4) / (17.047 + 10.4) = 6551.8 kcal/kg
  33. Is it enough? No: the expenditure would be so low that food must be missing in the log; who ate by it would eat too little, so it is not told
      Days from the first weigh-in on: 58; 28 are needed
      In the last 28 days 26 weigh-ins and 26 intakes count; 14 of each are needed
      Days since the last weigh-in that counts: 0; fewer than 7 are needed
      Most of these days together without an intake that counts: 1; fewer than 7 are needed
      The interval at 95 %, on the scale of the log, reaches to either side: 294.0 kcal/d; 300 at the most
      It is under 0.64 of what the equations say; under that food must be missing in the log
  34. On the scale of the log: what is not written down is missing in the expenditure as well, and nothing here can see that
      In surveys men report 281 and women 365 kcal/d less than they spend

  $ refuel track $TESTS/logs/track/sixty-days.csv --sex female --age 34 --height 168cm --eating-disorder past --explain
   1. The log from the first weigh-in on, 2026-03-04 to 2026-04-30: 58 days; 51 weigh-ins and 51 intakes count
      A day of which nothing is written is not known, and never 0: the habitual intake stands in, with its spread, which grows with each further day of a pause without log and scale
   2. Intakes that do not count, because probably not all was written down: 4
   3. Amounts and weights are left out here: eating enough is right; how much is best found with somebody who knows about eating, and not by a number

  $ refuel track $TESTS/logs/track/sixty-days.csv --sex female --age 34 --height 168cm --explain --csv
  refuel: csv: csv and explain exclude each other: give one of them
  [2]

An expenditure that was measured is the prior, and is called so.

  $ refuel track $TESTS/logs/track/sixty-days.csv --sex female --age 34 --height 168cm --expenditure 2500kcal --chart | grep -e '^You' -e measure
              - what the measurement says, 2,500
  You spent 2,430 kcal a day until 2026-04-30 (2,300–2,880), learnt from 57 days; the
  measurement says 2,500.
    from the measurement   4 % of it
  $ refuel track $TESTS/logs/track/sixty-days.csv --sex female --age 34 --height 168cm --expenditure 2500kcal --explain | grep -e 'is the prior' -e 'differs'
   3. What the measurement says is the prior: of the person at the first weight of the log: 64.00 kg
      What a day differs from that is added to the expenditure of the day at once
  42. From what the measurement says it differs = (2429.5 - 2500.0) / 125.0 = -0.56 of their SD

Very light: food is what is lacking.

  $ refuel track $TESTS/logs/track/sixty-days.csv --sex female --age 34 --height 188cm --strict | grep -A3 'body mass'
  The body mass index is under 18.5 kg/m2 on the last day. What is lacking then is food,
  whatever the numbers say: eat enough, and let a doctor or dietitian help.
  The log ends on 2026-04-30: it tells nothing about now.
  The expenditure is on the scale of the log: who writes down a tenth too little is told

She who nurses is told of the milk; pregnancy and people under 18 are refused.

  $ python3 $TESTS/support/recent_log.py $TESTS/logs/track/sixty-days.csv | refuel track - --sex female --age 34 --height 168cm --life-stage lactating --months-since-birth 4 | grep -A3 'milk'
  The energy of the milk is in the expenditure. After a birth water changes the weight as
  well, in ways that nothing here knows: midwife or doctor advise about weight.
  The expenditure is on the scale of the log: who writes down a tenth too little is told
  about a tenth of the intake too little. So its range reaches further up than down: up to

  $ refuel track $TESTS/logs/track/sixty-days.csv --sex female --age 34 --height 168cm --life-stage pregnant --gestation-week 20
  refuel: life-stage: expenditure is not learnt from weight in pregnancy, when weight is meant to rise; refuel plan says what to eat, and midwife or doctor follow the weight
  [2]

  $ refuel track $TESTS/logs/track/sixty-days.csv --sex unknown --age 34 --height 168cm
  refuel: sex: the equations behind it are those of one sex: give female or male, or look at one after the other
  [2]

  $ refuel track $TESTS/logs/track/sixty-days.csv --sex female --age 17 --height 168cm
  refuel: age: expenditure is learnt of adults alone, from 18 years on: who grows is meant to gain weight; refuel plan says what to eat
  [2]

JSON takes the log as text or as rows, an array of requests, and says what is wrong.

  $ echo '{"sex":"male","age":40,"height_cm":180,"log":[{"date":"2026-03-02","weight_kg":80.2,"intake_kcal":2800,"note":"a"},{"date":"2026-03-03","weight_kg":80.1,"complete":false,"intake_kcal":900}]}' | refuel track --input - --json | python3 -c "
  > import json, sys
  > a = json.load(sys.stdin)
  > print(a['day'], a['days_used'], a['intakes'], a['now']['reason'], a['days_left_out'])"
  ['2026-03-02', '2026-03-03'] 2 1 days [{'count': 1, 'reason': 'intake-incomplete', 'message': 'probably not all of the day was written down'}]

  $ printf '%s' '[{"sex":"male","age":40,"height_cm":180,"log":"date,weight_kg\n2026-03-02,80\n"},{"sex":"male","age":40}]' | refuel track --input - > /dev/null
  refuel: request 2: log: give a log: files that refuel import reads, or a CSV with date,weight_kg,intake_kcal
  [4]

  $ echo '{"sex":"male","age":40,"height_cm":180,"log":5}' | refuel track --input -
  refuel: log: give the text of a file, or an array of rows
  [2]

What cannot be done is told.

  $ refuel track
  refuel: log: name the files of the log: any that refuel import reads (- is standard input)
  [2]

  $ refuel track $TESTS/logs/track/sixty-days.csv
  refuel: --sex, --age and --height are missing: write --sex female or male, --age 34 or 8months or --born 1990-05-17, --height 170cm or 5ft7in
  [2]

  $ refuel track nowhere.csv --sex female --age 34 --height 168cm
  refuel: log: cannot read nowhere.csv: No such file or directory
  [1]

  $ printf 'nothing\n' | refuel track - --sex female --age 34 --height 168cm
  refuel: log: standard input is no log: it is none of the files that are read (refuel help import lists them)
  [1]

  $ printf 'date,intake_kcal\n2026-03-02,2000\n' | refuel track - --sex female --age 34 --height 168cm
  refuel: log: there is no weight in the log, and nothing can be learnt without one
  [2]

  $ printf 'date,weight_kg\n1826-03-02,60\n2026-03-02,60\nbad,1\n' | refuel track - --sex female --age 34 --height 168cm | tail -5
  about a tenth of the intake too little.
  The log has no week of runs: the running that was given, or none, counts on every day.
  2 rows or cells of standard input could not be read and do not count, as standard
  input:2: the date is before 1970 or to come.
  Sources: docs/track.md; refuel track --explain               Information, not medical advice.

  $ refuel track $TESTS/logs/track/sixty-days.csv --sex female --age 34 --height 168cm --weight 60kg
  refuel: weight: the log tells it, or it changes nothing here
  [2]

  $ refuel track - - --sex female --age 34 --height 168cm
  refuel: log: standard input can be read once
  [2]

  $ refuel track $TESTS/logs/track/sixty-days.csv --csv --json
  refuel: csv: csv and json exclude each other: give one of them
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_CONFLICT","field":null,"flag":"--csv","message":"csv: csv and json exclude each other: give one of them","value":null,"low":null,"high":null}],"error":{"status":"REFUEL_E_CONFLICT","field":null,"flag":"--csv","message":"csv: csv and json exclude each other: give one of them","value":null,"low":null,"high":null}}
  [2]

A table has no expenditure where the log does not tell it, and standard error says why:

  $ cd $HOME && refuel track little.csv --sex female --age 34 --height 168cm --csv | tail -1
  refuel: track: not enough data: the expenditure would be so low that food must be missing in the log; who ate by it would eat too little, so it is not told
  2026-04-30,,,,,63.034804043559696,62.832898768189445,63.23670931892995

  $ refuel track $TESTS/logs/track/ten-days.csv --sex female --age 34 --height 168cm --csv | tail -1
  refuel: track: not enough data: 28 days from the first weigh-in on are needed
  2026-03-11,,,,,63.89449540328615,63.56950081543816,64.21948999113414

  $ refuel track $TESTS/logs/track/sixty-days.csv --sex female --age 34 --height 168cm --scoff 3 --csv | tail -1
  refuel: track: no amounts and no weights are told, because of an answer about eating
  2026-04-30,,,,,,,

A log that ended long ago tells of then, and one of today of now:

  $ python3 -c "
  > import datetime
  > print('date,weight_kg,intake_kcal')
  > for i in range(40): print(datetime.date.today() - datetime.timedelta(days=40 - i), 63 + 0.1 * (i % 3), 2300 + 50 * (i % 5), sep=',')" > $HOME/fresh.csv

  $ cd $HOME && refuel track fresh.csv --sex female --age 34 --height 168cm | grep -e expenditure -e 'about now'
    expenditure now        2,406 kcal a day         2,280–2,870
  The expenditure is on the scale of the log: who writes down a tenth too little is told

  $ refuel track $TESTS/logs/track/sixty-days.csv --sex female --age 34 --height 168cm | grep -e 'expenditure then' -e 'about now'
    expenditure then       2,429 kcal a day         2,300–3,120
  The log ends on 2026-04-30: it tells nothing about now.

What of a file was not read is told: columns, and all behind a quote that nobody closed.

  $ cd $HOME && sed -e '1s/$/,mood/' -e '2,$s/$/,good/' fresh.csv > mood.csv && refuel track mood.csv --sex female --age 34 --height 168cm | grep -A1 mood.csv
  mood.csv: columns that are not known were not read: mood.
  Sources: docs/track.md; refuel track --explain               Information, not medical advice.

  $ cd $HOME && sed '30s/,/,"/' $TESTS/logs/track/sixty-days.csv > quote.csv && refuel track quote.csv --sex female --age 34 --height 168cm | grep -A1 -e quote.csv -e Days
  Days: 25 in the log, 25 used; 21 weigh-ins and 22 intakes count
    left out: 2 intake-incomplete: probably not all of the day was written down
  --
  1 row or cell of quote.csv could not be read and does not count, as quote.csv:30: its
  quote is opened and not closed.
  quote.csv: a quote is never closed: that row and all behind it are lost.
  Sources: docs/track.md; refuel track --explain               Information, not medical advice.

  $ printf 'date,weight\n2026-03-02,80\n' | refuel track - --sex female --age 34 --height 168cm
  refuel: log: nothing tells the unit of its weights: name the column like weight_kg or weight_lb; of a file of an app refuel import, told the unit, makes a log that has it
  [2]

Rows of JSON may have any key that a column may have; what is not read is told, and what stands twice is an error.

  $ echo '{"sex":"male","age":40,"height_cm":180,"log":[{"date":"2026-03-02","weight":"80.2kg","mood":"good"},{"date":"2026-03-03","weight":"12st 8lb","intake_kcal":2700}]}' | refuel track --input - --json | python3 -c "
  > import json, sys
  > a = json.load(sys.stdin)
  > print(a['weigh_ins'], a['intakes'], [line for line in a['notes'] if 'mood' in line])"
  2 1 ['log: columns that are not known were not read: mood.']

  $ echo '{"sex":"male","age":40,"height_cm":180,"log":[{"date":"2026-03-02","weight_kg":80,"weight_kg":70}]}' | refuel track --input -
  refuel: log: weight_kg stands twice in a row
  [2]

  $ echo '{"sex":"male","age":40,"height_cm":180,"log":[{"date":"2026-03-02","weight_kg":{"kg":80}}]}' | refuel track --input -
  refuel: log: weight_kg: a row takes texts, numbers, true and false
  [2]
