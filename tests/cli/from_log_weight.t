Which weight of a log counts. Where its last weighings cannot be of one body none does, and the gates on a weight are not passed with
that of somebody else.

  $ cd $HOME && cat > log.py << 'END'
  > # log.py DAYS:KG[,KG] ...: from the oldest day on so many days with these weights in turn; 2,300 kcal and 4 km on each day
  > import datetime, sys
  > rows = [float(part) for word in sys.argv[1:] for days, kg in [word.split(":")] for day in range(int(days))
  >         for part in [kg.split(",")[day % len(kg.split(","))]]]
  > print("date,weight_kg,intake_kcal,distance_km,duration,complete")
  > for i, kg in enumerate(rows):
  >     day = datetime.datetime.now(datetime.timezone.utc).date() - datetime.timedelta(days=len(rows) - i)
  >     print(f"{day},{kg + 0.2 * (i % 3 - 1):.1f},2300,4,22:00,yes")
  > END
  $ cd $HOME && cat > of.sh << 'END'
  > # of.sh LOG FLAGS...: what is said of the weight and the expenditure, without days
  > log=$1; shift
  > refuel plan --height 168cm "$@" --log $log 2>&1 | sed 's/20[0-9-]*/DAY/g' | sed -n '/^refuel:/p;/^  weight  /,/^  running  /{/running/!p;};/^  expenditure  /,/^[A-Z]/{/^[A-Z]/!p;};/refused\|not planned/p'
  > END

A slip is left out, and a median stands in where nothing is learnt of somebody.

  $ cd $HOME && python3 log.py 41:49 1:52.7 > slip.csv
  $ cd $HOME && sh of.sh slip.csv --sex female --age 34
    weight        49.0 kg           trend of DAY, 41 weighings
    expenditure   2,299 kcal a day  standard error 150 kcal, learnt from 42 days,
                                    DAY to DAY
  $ cd $HOME && sh of.sh slip.csv --sex unknown --age 34
    weight        49.0 kg           median of 7 weighings to DAY
    expenditure   not taken         what it is learnt with are equations of one sex
  
  $ cd $HOME && sh of.sh slip.csv --sex female --age 17
    weight        49.0 kg           median of 7 weighings to DAY
    expenditure   not taken         under 18 years weight is meant to rise, and what is
                                    spent is not learnt from it
  
  $ cd $HOME && refuel check --sex female --age 34 --height 168cm --eating-disorder past --log slip.csv | grep -A1 'weight for height'
    risk    weight for height
            the body mass index is 17.5 or less: please talk with a physician

Two people, or one who became somebody else: not a weight, and no goal beside it.

  $ cd $HOME && python3 log.py 42:47.5,80 > two.csv && sh of.sh two.csv --sex female --age 34 --goal -0.5lb/week
  refuel: weight: it was not given and is needed; write it like 63.5kg or 140lb (of the log: its last weighings are too far apart to be of one body: give the weight, and make a log of one person)
  $ cd $HOME && python3 log.py 39:58 3:51 > jump.csv && sh of.sh jump.csv --sex female --age 34 --goal -0.5lb/week
  refuel: weight: it was not given and is needed; write it like 63.5kg or 140lb (of the log: its last weighings are too far apart to be of one body: give the weight, and make a log of one person)
  $ cd $HOME && sh of.sh jump.csv --sex female --age 34 --weight 51kg
    expenditure   not taken         its last weighings are too far apart to be of one
                                    body: give the weight, and make a log of one person
  $ cd $HOME && printf 'date,weight_kg\n2026-01-01,47\n2026-01-15,47.2\n2026-01-29,55\n' > three.csv && sh of.sh three.csv --sex female --age 34
  refuel: weight: it was not given and is needed; write it like 63.5kg or 140lb (of the log: its last weighings are too far apart to be of one body: give the weight, and make a log of one person)

Slowly a weight may go anywhere.

  $ cd $HOME && printf 'date,weight_kg\n2025-01-01,80\n2026-01-29,64\n' > slow.csv && sh of.sh slow.csv --sex female --age 34 | sed 's/, [0-9]* days ago//'
    weight        64.0 kg           weighed on DAY
    expenditure   not taken         of the last 28 days, 14 need a weigh-in that counts
                                    and 14 an intake that counts, no week may be without
                                    an intake, and the last weigh-in must be less than a
                                    week old

Days before a birth, and before the age of 18, teach nothing of what is spent.

  $ cd $HOME && python3 log.py 60:64 > long.csv
  $ cd $HOME && sh of.sh long.csv --sex female --age 34 --life-stage lactating --months-since-birth 0 --nursing full
    weight        64.0 kg           median of 7 weighings to DAY
    expenditure   not taken         there is no weight in the log since the birth, or
                                    since the age of 18, and before that it is meant to
                                    rise: nothing can be learnt
  
  $ cd $HOME && sh of.sh long.csv --sex female --age 34 --life-stage lactating --months-since-birth 6 --nursing full
    weight        64.0 kg           trend of DAY, 60 weighings
    expenditure   1,784 kcal a day  standard error 150 kcal, learnt from 60 days,
                                    DAY to DAY; 2,284 kcal with the milk,
                                    whose 500 kcal stand by themselves
  $ cd $HOME && sh of.sh long.csv --sex female --age 18.02
    weight        63.9 kg           trend of DAY, 7 weighings
    expenditure   not taken         28 days from the first weigh-in on are needed
  
  $ cd $HOME && refuel track long.csv --sex female --age 34 --height 168cm --life-stage lactating --months-since-birth 0
  refuel: log: there is no weight in the log since the birth, or since the age of 18, and before that it is meant to rise: nothing can be learnt
  [2]

What was learnt is judged once more as it is taken: without the milk, and moved to another running.

  $ cd $HOME && sed 's/,2300,/,1550,/' long.csv > little.csv
  $ cd $HOME && sh of.sh little.csv --sex female --age 34 --life-stage lactating --months-since-birth 6 --nursing full
    weight        64.1 kg           trend of DAY, 60 weighings
    expenditure   not taken         the expenditure would be so low that food must be
                                    missing in the log; who ate by it would eat too
                                    little, so it is not told
  $ cd $HOME && sed 's/,4,22:00/,20,1:50:00/' long.csv > far.csv
  $ cd $HOME && sh of.sh far.csv --sex female --age 34
    weight        64.1 kg           trend of DAY, 60 weighings
    expenditure   not taken         what was learnt is more or less than a body spends:
                                    something is wrong with the log
  $ cd $HOME && sh of.sh far.csv --sex female --age 34 --run none
    weight        64.1 kg           trend of DAY, 60 weighings
    expenditure   not taken         what was learnt is more or less than a body spends:
                                    something is wrong with the log

A volume in hours is a distance by the pace of the log.

  $ cd $HOME && sh of.sh long.csv --sex female --age 34 --run 4h/week
    weight        64.0 kg           trend of DAY, 60 weighings
    expenditure   2,415 kcal a day  standard error 151 kcal, learnt from 60 days,
                                    DAY to DAY; 2,288 kcal with the running
                                    of the log, 127 kcal more with that of the request

A standard error that is given stands for that of the log.

  $ cd $HOME && sh of.sh long.csv --sex female --age 34 --expenditure-sd 50kcal
    weight        64.0 kg           trend of DAY, 60 weighings
    expenditure   2,288 kcal a day  learnt from 60 days, DAY to DAY; its
                                    standard error is as given
