refuel load: training load from a log of runs.

Eight weeks of somebody who builds up slowly: nothing stands out.

  $ refuel load $TESTS/logs/steady.csv
  Training load: RPE times minutes
    7 days to   runs       km  longest  ratio     time     load  monotony   strain
    2025-01-16     4     37.3     14.0  (1.44)    3:32      998      0.90      899
    2025-01-23     4     38.8     14.5   1.04     3:42    1,039      0.91      943
    2025-01-30     4     38.6     15.0   1.03     3:39    1,039      0.88      919
    2025-02-06     4     39.6     15.5   1.03     3:47    1,077      0.88      951
    2025-02-13     4     39.5     15.0   0.97     3:45    1,062      0.89      950
    2025-02-20     4     40.2     16.0   1.03     3:49    1,081      0.88      956
    2025-02-27     4     40.5     16.5   1.03     3:49    1,079      0.88      949
    2025-03-06     4     41.1     17.0   1.03     3:54    1,113      0.87      964
  On 2025-03-06: fitness 117, fatigue 168, form -25 a day
  Mean of 7 days 159, of 28 days 155; acute to chronic 1.03
    ok      2025-02-16: 16.0 km, 1.03 times the longest run of the 30 days before (15.5
            km). No run was more than 10 % longer than the longest of the 30 days before
            it.
    ok      7 days to 2025-02-14: monotony 0.89. Hard and easy days differ.
  Note: Fitness and fatigue begin at 0 on 2025-01-07: in the first four months fitness is
        too low, and form too low with it.
  Note: The ratio of acute to chronic load only describes: where it was tested, dividing
        by a constant or by random numbers did as well, and it did not tell who got
        injured (Impellizzeri 2021).
  Sources: refuel load --explain        Information, not medical advice.

One run much longer than the others, and a week in which every day is like the other.

  $ refuel load $TESTS/logs/spike.csv --last 3weeks
  Training load: RPE times minutes
    7 days to   runs       km  longest  ratio     time     load  monotony   strain
    2025-02-20     4     40.2     16.0   1.03     3:49    1,081      0.88      956
    2025-02-27     4     50.0     26.0   1.62     4:48    1,831      0.64    1,166
    2025-03-06     4     41.1     17.0   0.65     3:54    1,113      0.87      964
  On 2025-03-06: fitness 131, fatigue 189, form -35 a day
  Mean of 7 days 159, of 28 days 182; acute to chronic 0.88
    high    2025-02-23: 26.0 km, 1.62 times the longest run of the 30 days before (16.0
            km). Among 5,205 runners, runs longer than those of the 30 days before came
            with more injuries: that is about injuries, not fatigue, and about a group,
            not one person. Runs more than 30 to 100 % longer: 1.52 times the rate of runs
            up to 10 % longer (95 % interval 1.16 to 2.00).
    ok      7 days to 2025-02-14: monotony 0.89. Hard and easy days differ.
  Note: Fitness and fatigue begin at 0 on 2025-01-07: in the first four months fitness is
        too low, and form too low with it.
  Note: The ratio of acute to chronic load only describes: where it was tested, dividing
        by a constant or by random numbers did as well, and it did not tell who got
        injured (Impellizzeri 2021).
  Sources: refuel load --explain        Information, not medical advice.
  $ refuel load $TESTS/logs/monotony.csv --last 3weeks | grep -A1 'monotony 1'
    high    7 days to 2025-02-24: monotony 11.00. The days of a week were much alike:
            there was hardly an easy day or a day of rest among them.

A week of rest, of which the log tells every day, is no monotony and no infinity; five weeks of which it tells nothing are
days without a run, and the return is measured by the runs since.

  $ refuel load $TESTS/logs/rest-week.csv --last 5weeks | sed '/^Note/,$d'
  Training load: RPE times minutes
    7 days to   runs       km  longest  ratio     time     load  monotony   strain
    2025-02-06     2     21.6     15.5   1.03     2:07      564      0.51      289
    2025-02-13     2     18.2     10.2   0.66     1:40      512      0.56      285
    2025-02-20     4     40.2     16.0   1.03     3:49    1,081      0.88      956
    2025-02-27     4     40.5     16.5   1.03     3:49    1,079      0.88      949
    2025-03-06     4     41.1     17.0   1.03     3:54    1,113      0.87      964
  On 2025-03-06: fitness 104, fatigue 165, form -35 a day
  Mean of 7 days 159, of 28 days 135; acute to chronic 1.18
    ok      2025-02-16: 16.0 km, 1.03 times the longest run of the 30 days before (15.5
            km). No run was more than 10 % longer than the longest of the 30 days before
            it.
    ok      7 days to 2025-02-22: monotony 0.89. Hard and easy days differ.
  $ refuel load $TESTS/logs/gap.csv | sed '/^Note/,$d'
  Training load: RPE times minutes
    7 days to   runs       km  longest  ratio     time     load  monotony   strain
    2025-01-16     4     37.3     14.0  (1.44)    3:32      998      0.90      899
    2025-01-23     2     20.8     14.5   1.04     2:03      541      0.52      282
    2025-01-30     0      0.0      0.0      -     0:00        0         -        -
    2025-02-06     0      0.0      0.0      -     0:00        0         -        -
    2025-02-13     0      0.0      0.0      -     0:00        0         -        -
    2025-02-20     0      0.0      0.0      -     0:00        0         -        -
    2025-02-27     2     12.5      6.5   1.08     1:17      307      0.63      194
    2025-03-06     3     26.5     10.5   1.38     2:39      816      0.80      652
  On 2025-03-06: fitness 38, fatigue 98, form -25 a day
  Mean of 7 days 117, of 28 days 40; acute to chronic 2.91
    high    2025-03-01: 9.0 km, 1.38 times the longest run of the 30 days before (6.5 km).
            Among 5,205 runners, runs longer than those of the 30 days before came with
            more injuries: that is about injuries, not fatigue, and about a group, not one
            person. Runs more than 30 to 100 % longer: 1.52 times the rate of runs up to
            10 % longer (95 % interval 1.16 to 2.00).
    ok      7 days to 2025-03-05: monotony 0.82. Hard and easy days differ.

Seven equal days have no monotony.

  $ for day in 1 2 3 4 5 6 7; do echo 2025-03-0$day,10; done | sed '1i date,distance_km' | refuel load - | sed '/^Note/,$d'
  Training load: distance alone, whatever the effort and the pace
    7 days to   runs       km  longest  ratio     time     load  monotony   strain
    2025-03-07     7     70.0     10.0   1.00        -     70.0         -        -
  On 2025-03-07: fitness 1.5, fatigue 6.3, form -4.4 a day
  Mean of 7 days 10.0, of 28 days -; acute to chronic -
    unknown There is a run that has nothing to be compared with.
    unknown Seven days had the same load: their standard deviation is 0, and monotony has
            no value.

What is counted: RPE where every run has one, else the heart rate, minutes, distance. One kind for all days, and it says why.

  $ refuel load $TESTS/logs/steady.csv --sex female --resting-heart-rate 50 --max-heart-rate 185bpm --kind trimp --last 7days | head -3
  Training load: minutes weighted by the heart rate
    7 days to   runs       km  longest  ratio     time     load  monotony   strain
    2025-03-06     4     41.1     17.0   1.03     3:54      492      0.92      452
  $ sed 's/,7,160,/,,160,/' $TESTS/logs/steady.csv > part.csv
  $ refuel load part.csv --last 7days | grep -v '^  '
  Training load: minutes alone, whatever the effort
  On 2025-03-06: fitness 25, fatigue 34, form -7 a day
  Mean of 7 days 33, of 28 days 33; acute to chronic 1.02
  Note: 31 of 34 runs have an RPE and a duration: that says more, but one kind of load
  Note: Every run has a heart rate: with the resting and the maximal heart rate and the
  Note: Fitness and fatigue begin at 0 on 2025-01-07: in the first four months fitness is
  Note: The ratio of acute to chronic load only describes: where it was tested, dividing
  Sources: refuel load --explain        Information, not medical advice.
  $ refuel load part.csv --last 7days --resting-heart-rate 50 --max-heart-rate 185 --sex male | head -1
  Training load: minutes weighted by the heart rate
  $ refuel load part.csv --kind rpe
  refuel: kind: session-rpe needs an RPE and a duration for every run; that of 2025-02-06 has none
  [2]
  $ refuel load part.csv --from 2025-02-07 --last 7days | head -1
  Training load: RPE times minutes
  $ printf 'date,distance_km\n2025-03-01,10\n2025-03-02,8\n' | refuel load - --kind trimp
  refuel: kind: trimp needs a resting and a maximal heart rate, and the sex
  [2]
  $ printf 'date,distance_km,duration\n2025-03-01,10,50:00\n2025-03-02,8,\n2025-03-03,,40:00\n' | refuel load - | grep -e '^Tr' -e mean.pace
  Training load: minutes alone, whatever the effort
  Note: Runs without a duration count with the mean pace of those that have one and a

The sex may come from the profile; miles stay miles, also those that were asked for.

  $ refuel me --sex male --born 1985-05-17 --height 180cm --weight 75kg > me.txt
  $ refuel load $TESTS/logs/steady.csv --me --resting-heart-rate 50 --max-heart-rate 185 --kind trimp --last 7days | sed -n 3p
    2025-03-06     4     41.1     17.0   1.03     3:54      441      0.91      402
  $ refuel me --forget
  Forgotten.
  $ printf 'date,distance (mi)\n2025-03-01,6.2\n2025-03-02,3.1\n2025-03-03,10km\n' > miles.csv
  $ refuel load miles.csv | head -3
  Training load: distance alone, whatever the effort and the pace
    7 days to   runs       mi  longest  ratio     time     load  monotony   strain
    2025-03-03     3     15.5      6.2   1.00        -     15.5         -        -
  $ refuel load miles.csv --units metric | head -3
  Training load: distance alone, whatever the effort and the pace
    7 days to   runs       km  longest  ratio     time     load  monotony   strain
    2025-03-03     3     25.0     10.0   1.00        -     25.0         -        -

As far as a day, also one behind the last row; from a day on.

  $ refuel load $TESTS/logs/steady.csv --until 2025-03-20 --last 2weeks | sed -n '2,6p'
    7 days to   runs       km  longest  ratio     time     load  monotony   strain
    2025-03-13     0      0.0      0.0      -     0:00        0         -        -
    2025-03-20     0      0.0      0.0      -     0:00        0         -        -
  On 2025-03-20: fitness 84, fatigue 23, form 60 a day
  Mean of 7 days 0, of 28 days 78; acute to chronic 0.00
  $ refuel load $TESTS/logs/steady.csv --from 2025-02-01 --until 2025-02-14 | sed -n '2,4p'
    7 days to   runs       km  longest  ratio     time     load  monotony   strain
    2025-02-07     4     39.6     15.5  (2.54)    3:47    1,077      0.88      951
    2025-02-14     4     39.5     15.0   0.97     3:45    1,062      0.89      950

CSV and JSON, day by day.

  $ refuel load $TESTS/logs/steady.csv --csv --last 3days
  day,runs,distance_km,duration_min,load,acute,chronic,acute_ewma,chronic_ewma,acute_chronic_ratio,fitness,fatigue,form,monotony,strain,longest_run_km,longest_run_ratio,flags
  2025-03-04,1,7.7,45.35,136.05,155.56190476190477,154.8,156.38985444281803,155.55780661179583,1.0049218653869816,113.64137650012208,157.35594726284828,-47.52635946221126,0.8656351385420152,942.6189568630185,7.7,0.45294117647058824,
  2025-03-05,0,0,0,0,155.56190476190477,154.8,117.29239083211353,144.82968201787887,1.0049218653869816,110.96758658455681,136.40839307641824,-43.7145707627262,0.8656351385420152,942.6189568630185,0,,
  2025-03-06,1,10.2,53.68333333333333,375.7833333333333,159.02857142857144,154.84583333333333,181.91512645741847,160.75752003963436,1.027012274112885,117.19825445348222,168.2744878705936,-25.440806491861423,0.865951965548146,963.9777280481962,10.2,0.6,
  $ refuel load $TESTS/logs/spike.csv --json > spike.json
  $ cat > show.py <<'END'
  > import json
  > it = json.load(open("spike.json"))
  > print(it["schema"], it["kind"], it["run_count"], it["first_day"], len(it["day"]), it["day"][-1])
  > series = [key for key, value in it.items() if isinstance(value, list) and len(value) == len(it["day"])]
  > print(*series)
  > print([(it["day"][i], it["flags"][i], round(it["longest_run_ratio"][i], 3)) for i in range(len(it["day"])) if any(flag.startswith("longest") for flag in it["flags"][i])])
  > print([(one["id"], one["verdict"], one["action"], one["injury_rate_ratio"], one["injury_rate_interval"]) for one in it["findings"]])
  > print(*[one["id"] for one in it["sources"]])
  > END
  $ python3 show.py
  refuel/load/1 session-rpe 34 2025-01-07 59 2025-03-06
  day runs distance_km duration_min load acute chronic acute_ewma chronic_ewma acute_chronic_ratio fitness fatigue form monotony strain longest_run_km longest_run_ratio flags
  [('2025-01-09', ['longest-run-over-10', 'short-history'], 1.228), ('2025-01-12', ['longest-run-over-30', 'short-history'], 1.443), ('2025-02-23', ['longest-run-over-30'], 1.625)]
  [('load-single-run', 'high', 'warn', 1.52, [1.16, 2]), ('load-monotony', 'ok', 'none', None, None)]
  Foster2001 Foster1998 Frandsen2025 Williams2017 Allen2019 Morton1990 Impellizzeri2021

How the numbers of the last day came about, whatever is shown; also in JSON.

  $ refuel load $TESTS/logs/spike.csv --explain --last 1day | cut -c1-150
   1. What counts: RPE times minutes
   2. Run of 2025-03-06 = 7 x 53.683333 min = 375.78
      Source: Foster C et al. J Strength Cond Res 2001;15:109-15
   3. On 2025-03-06, days without a run being 0, the load is 375.783333
   4. Mean of 7 days = (0.00 + 110.20 + 491.166667 + 0.00 + 136.05 + 0.00 + 375.783333) / 7 = 159.03
   5. Mean of 28 days, from those of its weeks = (151.780952 + 154.419048 + 261.62381 + 159.03) / 4 = 181.71
   6. Acute to chronic = 159.03 / 181.71 = 0.88
      It describes and does not foretell:
      Source: Impellizzeri FM et al. Sports Med 2021;51:581-92. doi:10.1007/s40279-020-01378-6
   7. Exponentially weighted mean of 7 days = 127.88332 + 2 / (7 + 1) x (375.783333 - 127.88332) = 189.86
   8. Exponentially weighted mean of 28 days = 170.220173 + 2 / (28 + 1) x (375.783333 - 170.220173) = 184.40
      Source: Williams S et al. Br J Sports Med 2017;51:209-10. doi:10.1136/bjsports-2016-096589
   9. Fitness, time constant 42 days = 124.917412 + (1 - 2.718282^(-1 / 42)) x (375.783333 - 124.917412) = 130.82
  10. Fatigue, time constant 7 days = 160.408375 + (1 - 2.718282^(-1 / 7)) x (375.783333 - 160.408375) = 189.08
  11. Form, fitness less fatigue of the day before = 124.917412 - 160.408375 = -35.49
      Source: Morton RH, Fitz-Clarke JR, Banister EW. J Appl Physiol 1990;69:1171-7. doi:10.1152/jappl.1990.69.3.1171 (the model)
      Source: Allen H, Coggan AR, McGregor S. Training and racing with a power meter, third edition. Boulder 2019 (the constants, and the form)
  12. Standard deviation of the 7 days, as a population = sqrt(((0.00 - 159.03)^2 + (110.20 - 159.03)^2 + (491.166667 - 159.03)^2 + (0.00 - 159.03)^2 + 
  13. Monotony = 159.03 / 183.65 = 0.866
  14. Strain = 7 x 159.03 x 0.866 = 964.0
      Source: Foster C. Med Sci Sports Exerc 1998;30:1164-8
  15. Run of 2025-02-23 over the longest of the 30 days before = 26.00 km / 16.00 km = 1.625
      Over 1.1 it is high
      Runs more than 30 to 100 % longer went with 1.52 times the rate of injuries, 95 % interval 1.16 to 2
      Source: Frandsen JSB et al. Br J Sports Med 2025;59:1203-10. doi:10.1136/bjsports-2024-109380 (an association in one group, no risk of one person)
  16. Highest monotony of the last 28 days, on 2025-02-14: 0.894
      Over 2 it is high, from 1.5 on it is told
  $ refuel load $TESTS/logs/spike.csv --explain --json | python3 -c 'import json, sys; print(json.load(sys.stdin)["explain"][:2])'
  [' 1. What counts: RPE times minutes', ' 2. Run of 2025-03-06 = 7 x 53.683333 min = 375.78']
  $ refuel load $TESTS/logs/spike.csv --explain --csv
  refuel: csv: csv and explain exclude each other: give one of them
  [2]

A request as JSON, with the log in it as text or as rows; a file on the command line takes its place.

  $ echo '{"id": 7, "log": [{"date": "2025-03-02", "distance_km": 10, "duration": "52:30", "rpe": 4}, {"date": "2025-03-01", "distance_km": 8, "duration_min": 41, "rpe": 3, "mood": "good"}], "last": "1 day"}' > rows.json
  $ refuel load --input rows.json --json | python3 -c 'import json, sys; it = json.load(sys.stdin); print(it["id"], it["day"], it["load"], it["notes"][-1])'
  7 ['2025-03-02'] [210] Columns that are not known and were not read: mood.
  $ printf '{"log": "date,distance_km\\n2025-03-02,10\\n"}' | refuel load --input - --csv --kind distance | cut -d, -f1-5
  day,runs,distance_km,duration_min,load
  2025-03-02,1,10,,10
  $ refuel load miles.csv --input rows.json --csv | cut -d, -f1-3
  day,runs,distance_km
  2025-03-03,1,10
  $ printf '[{"id": 1, "log": "date,distance_km\\n2025-03-02,10\\n"}, {"id": 2, "log": "date\\n"}]' | refuel load --input - | python3 -c 'import json, sys; print([it.get("error", {}).get("field", it["id"]) for it in json.load(sys.stdin)])'
  refuel: request 2: log: its first line names the columns, like date,distance_km,duration,rpe,heart_rate; this one names neither a distance nor a duration
  [1, 'log']

A finding that asks for more than to be known ends in 3 where that is wanted.

  $ refuel load $TESTS/logs/spike.csv --strict > strict.txt
  [3]
  $ refuel load $TESTS/logs/steady.csv --strict > strict.txt

What cannot be read: each row by its line and column; nothing is passed over in silence.

  $ printf 'date,distance_km,duration,rpe\n2025-03-01,ten,50:00,4\n2025-03-02,10,1:33,4\n2025-02-30,10,,\n2099-01-01,10,,\n2025-03-04,10,50:00,11\n' > bad.csv
  $ refuel load bad.csv 2>&1 | sed "s/today, .*/today/"
  refuel: log line 2, distance: ten has no unit; write it like 10km or 6.2mi
  refuel: log line 3: 1:33 for 10 km: did you mean 1:33:00?
  refuel: log line 4, date: 2025-02-30 is not in the calendar (year-month-day)
  refuel: log line 5, date: 2099-01-01 is after today
  refuel: log line 6, rpe: 11 is outside 0..10
  $ refuel load bad.csv --json 2>/dev/null | python3 -c 'import json, sys; print([it["field"] for it in json.load(sys.stdin)["errors"]])'
  ['log line 2, distance', 'log line 3', 'log line 4, date', 'log line 5, date', 'log line 6, rpe']
  $ (echo date,distance_km; for i in $(seq 100); do echo 2025-03-01,far; done) | refuel load - 2>&1 | tail -2
  refuel: log line 25, distance: far does not begin with a number; write it like 10km or 6.2mi
  refuel: these are the first 24; there may be more
  $ printf 'Date,Distance,Avg HR\n2025-03-02 06:12:00,10.02,148\n' | refuel load -
  refuel: log line 2, distance: 10.02 has no unit; write it like 10km or 6.2mi, or name the column distance_km or distance_mi
  [2]
  $ printf 'date,steps\n2025-03-01,9000\n' | refuel load -
  refuel: log: its first line names the columns, like date,distance_km,duration,rpe,heart_rate; this one names neither a distance nor a duration
  [2]
  $ printf 'date,distance_km\n' | refuel load -
  refuel: log: it holds no run
  [2]
  $ : | refuel load -
  refuel: log: its first line names the columns, like date,distance_km,duration,rpe,heart_rate; this one is missing
  [2]
  $ refuel load
  refuel: log: write refuel load LOG, a CSV file with date,distance_km,duration,rpe,heart_rate, or a file of a watch or an app (- is standard input)
  [2]
  $ refuel load nothing.csv
  refuel: log: cannot read nothing.csv: No such file or directory
  [1]
  $ refuel load .
  refuel: log: cannot read .: Is a directory
  [1]
  $ refuel load miles.csv more.csv
  refuel: command: "more.csv" belongs to no flag; flags begin with --, as refuel help load shows
  [2]
  $ refuel load miles.csv --max-heart-rate 90 --last 0days --kind steps
  refuel: last: 0 days is outside 1..36525 d
  refuel: kind: "steps" is not known; write session-rpe, trimp, minutes or distance
  refuel: max-heart-rate: 90 bpm is outside 100..230 bpm
  [2]
  $ refuel load miles.csv --resting-heart-rate 110 --max-heart-rate 105
  refuel: max-heart-rate: it is not above the resting heart rate
  [2]
  $ refuel load miles.csv --until 2025-02-01
  refuel: log: it holds no run in these days
  [2]
  $ refuel load miles.csv --from 2025-03-02 --until 2025-03-01
  refuel: until: it is before the day of from
  [2]
  $ refuel load miles.csv --until 2099-01-01 2>&1 | sed "s/today, .*/today/"
  refuel: until: 2099-01-01 is after today
  $ refuel load miles.csv --weight 60kg
  refuel: weight: there is no such flag; refuel help load lists them
  [2]
  $ refuel load miles.csv --csv --json
  refuel: csv: csv and json exclude each other: give one of them
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_CONFLICT","field":null,"flag":"--csv","message":"csv: csv and json exclude each other: give one of them","value":null,"low":null,"high":null}],"error":{"status":"REFUEL_E_CONFLICT","field":null,"flag":"--csv","message":"csv: csv and json exclude each other: give one of them","value":null,"low":null,"high":null}}
  [2]
  $ refuel load miles.csv --units stones
  refuel: units: write metric or imperial
  [2]
  $ echo '{"log": 5}' | refuel load --input -
  refuel: log: it takes the text of a CSV file, or an array of rows
  [2]
  $ echo '{"log": [5, {"date": "2025-03-01"}, {"date": "2025-03-01", "distance_km": "far"}, {"distance_km": 3}, {"date": "2025-03-01", "distance": 10}, {"date": "2025-03-01", "distance_km": 5, "distance_mi": 3}]}' | refuel load --input -
  refuel: log row 1: each row is an object with date and distance_km or duration
  refuel: log row 3, distance: far does not begin with a number; write it like 10km or 6.2mi
  refuel: log row 4, date: it was not given; write it like 2026-03-02 (year-month-day)
  refuel: log row 5, distance: 10 has no unit; write it like 10km or 6.2mi, or name the column distance_km or distance_mi
  refuel: log row 6: distance was given twice
  [2]
  $ echo '{"logs": "x"}' | refuel load --input -
  refuel: logs: there is no such input; refuel help load lists them
  [2]

A row of a date and nothing else is told, in JSON as well; minutes without a distance are a run, and 0 says that there was none.

  $ printf 'date,distance_km,duration,mood\n2025-03-01,10,50:00,good\n2025-03-02,,,\n2025-03-03,,45:00,\n2025-03-04,,,tired\n2025-03-05,0,,\n2025-03-06,9,46:00,\n' > gaps.csv
  $ refuel load gaps.csv | grep -e '^Tr' -e 'rows have' -e 2025-03-06
  Training load: minutes alone, whatever the effort
    2025-03-06     3        -     10.0   0.90     2:21      141         -        -
  On 2025-03-06: fitness 3, fatigue 13, form -6 a day
  Note: 2 rows have a date and no run, and were not counted; the first: log line 3.
  $ refuel load gaps.csv --json | python3 -c 'import json, sys; it = json.load(sys.stdin); print(it["runs"], it["load"], it["notes"][-2:])'
  [1, 0, 1, 0, 0, 1] [50, 0, 45, 0, 0, 46] ['2 rows have a date and no run, and were not counted; the first: log line 3.', 'Columns that are not known and were not read: mood.']
  $ printf 'date,distance_km\n2025-03-01,10\n2025-03-02,\n\n' | refuel load - | grep 'has a date'
  Note: 1 row has a date and no run, and was not counted: log line 3.
  $ echo '{"log": [{"date": "2025-03-01", "distance_km": 4}, {"date": "2025-03-02"}, {"date": "2025-03-03", "distance_km": null}]}' | refuel load --input - | grep 'have a date'
  Note: 2 rows have a date and no run, and were not counted; the first: log row 2.
  $ printf 'date,distance_km\n2025-03-01,10\n2025-03-02,?\n' | refuel load -
  refuel: log line 3, distance: ? does not begin with a number; write it like 10km or 6.2mi
  [2]
  $ printf 'date,distance_km\n2025-03-02,\n' | refuel load -
  refuel: log: it holds no run
  [2]

A picture.

  $ refuel load $TESTS/logs/spike.csv --plot load.svg > table.txt && head -c 5 load.svg && grep -c 'mean of 7 days' load.svg
  <?xml1
  $ refuel load miles.csv --plot load.gif
  refuel: plot: the name ends in .svg or .png
  [2]

Rows of other sports are no runs, whatever the language; what runners call a run is one.

  $ printf 'date,sport,distance_km,duration\n2025-03-01,Run,10,50:00\n2025-03-02,Ride,40,1:30:00\n2025-03-03,long,16,1:30:00\n2025-03-04,Yoga,,60min\n2025-03-05,,9,46:00\n2025-03-06,Laufen,8,44:00\n' > sports.csv
  $ refuel load sports.csv --json | python3 -c 'import json, sys; it = json.load(sys.stdin); print(it["runs"], it["load"], it["notes"][-1:])'
  [1, 0, 1, 0, 1, 1] [50, 0, 90, 0, 46, 44] ['2 rows are of another sport than running, as "Ride", and were not counted.']
  $ printf 'date,type,sport,distance_km\n2025-03-01,Outdoor,Running,10\n2025-03-02,race,Running,10\n' | refuel load - --json | python3 -c 'import json, sys; it = json.load(sys.stdin); print(it["runs"], it["notes"][-1:])'
  [1, 1] ['The ratio of acute to chronic load only describes: where it was tested, dividing by a constant or by random numbers did as well, and it did not tell who got injured (Impellizzeri 2021).']
  $ echo '{"log": [{"date": "2025-03-01", "distance_km": 4, "sport": "run"}, {"date": "2025-03-02", "distance_km": 30, "sport": "cycling"}]}' | refuel load --input - | grep sport
  Note: 1 row is of another sport than running, as "cycling", and was not counted.

Files of watches and apps are read as import reads them: their runs count, and what is not read of them is told. A row that may be a run and cannot be read is an error.

  $ printf 'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Commute,Activity Gear,Filename,Moving Time\n1,"8 May 2024, 06:00:00",A,Run,,1800,6.00,false,,,1750\n2,"9 May 2024, 06:00:00",B,Ride,,3600,30.00,false,,,3500\n3,"11 May 2024, 06:00:00",C,Run,,3000,10.00,false,,,2900\n' > activities.csv
  $ refuel load activities.csv --json | python3 -c 'import json, sys; it = json.load(sys.stdin); print(it["day"], it["runs"], it["distance_km"], it["notes"][-1])'
  ['2024-05-08', '2024-05-09', '2024-05-10', '2024-05-11'] [1, 0, 0, 1] [6, 0, 0, 10] 1 row is of another sport than running, as "Ride", and was not counted.
  $ printf '<gpx version="1.1"><trk><trkseg><trkpt lat="50.0" lon="8.0"><time>2024-05-08T06:00:00Z</time></trkpt><trkpt lat="50.01" lon="8.0"><time>2024-05-08T06:06:00Z</time></trkpt></trkseg></trk></gpx>' | refuel load - --csv
  day,runs,distance_km,duration_min,load,acute,chronic,acute_ewma,chronic_ewma,acute_chronic_ratio,fitness,fatigue,form,monotony,strain,longest_run_km,longest_run_ratio,flags
  2024-05-08,1,1.1122916035409243,6,6,,,6,6,,0.1411698800865404,0.7987326014989105,,,,1.1122916035409243,,short-history
  $ printf '<gpx version="1.1"><trk><trkseg><trkpt lat="50.0" lon="8.0"><time>2024-05-08T06:00:00Z</time></trkpt><trkpt lat="50.01" lon="8.0"><time>2024-05-08T06:06:00Z</time></trkpt>' | refuel load - --json | python3 -c 'import json, sys; it = json.load(sys.stdin); print(it["runs"], it["notes"][-1])'
  [1] standard input: the file ends early: what stands before was read.
  $ sed 's/6.00,false/x,false/' activities.csv | refuel load -
  refuel: log: 1 of its rows or cells cannot be read, and a run that is left out would be a day of rest: standard input:2: Distance: "x" is no number (refuel import makes a log of the others)
  [2]
  $ python3 -c 'import json; print(json.dumps({"log": open("activities.csv").read()}))' | refuel load --input - --json | python3 -c 'import json, sys; print(json.load(sys.stdin)["runs"])'
  [1, 0, 0, 1]
  $ refuel fatigue --log activities.csv | head -2 | sed 's/[0-9]* days ago/DAYS ago/'
  Too little is known to say what is behind it.
  Your log ends on 2024-05-11, DAYS ago: it tells nothing about now.
