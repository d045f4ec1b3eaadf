refuel import: files of watches, scales and diaries become one log.

The same runs in two lists and by hand, weights, and a diary: each run once, with the better numbers.

  $ cd $TESTS/logs/import && refuel import strava.csv withings.csv plain.csv servings.csv --zone +01:00 -o $HOME/log.csv
  strava.csv: Strava's list of activities: 4 runs
    not read: 2 other-sport: another sport than running (first in line 4)
    not read: 2 bad-row: a cell that cannot be read, or cannot be true (first in line 9)
      1 of "Ride"
      1 of "Canoeing"
      strava.csv:9: Activity Date: "someday" is no date
      strava.csv:10: the row has another number of cells than the header
    1 no-distance: how far it was is not known (line 5)
    1 time-doubtful: the moving time is not known: the time from start to end stands for it (line 8)
  withings.csv: weights of Withings: 2 weights
    not read: 1 no-weight: nothing was weighed (line 4)
    not read: 3 bad-row: a cell that cannot be read, or cannot be true (first in line 5)
      withings.csv:5: Weight (lb): "heavy" is no number
      withings.csv:6: a weight is between 2 and 650 kg
      withings.csv:7: the date is before 1970 or to come
  plain.csv: a table with dates: 3 runs, 2 weights, 3 days of food, 3 nights
    not read: 3 bad-row: a cell that cannot be read, or cannot be true (first in line 7)
    not read: 1 unit-unknown: nothing tells the unit (line 6)
      plain.csv:6: weight: "61.2" is without a unit; expected 61.4kg, or name the column weight_kg
      plain.csv:7: duration: "1:33" is minutes and seconds, which do not fit the distance; write h:mm:ss
      plain.csv:8: rpe: "11" is outside 0..10
      plain.csv:10: the row has more cells than the header
    1 unit-unknown: the unit stands nowhere: numbers without one are not read (--distance-unit, --weight-unit)
    1 macros-missing: a nutrient is not known for enough of the energy (line 3)
    1 unknown-column: columns that are not known were not read (line 2)
      shoes
  servings.csv: foods of Cronometer: 2 days of food
  The log: 12 days, 7 runs, 4 weights, 5 days of food
    2025-12-02: 200 kcal in servings.csv: probably not all of the day was written down (incomplete)
    2026-05-06: 1,800 kcal in plain.csv: probably not all of the day was written down (incomplete)

  $ cat $HOME/log.csv
  date,time,weight_kg,intake_kcal,carbohydrate_g,protein_g,fat_g,fibre_g,distance_km,duration,climb_m,rpe,sleep_h,complete,note,source
  2024-03-08,23:15,,,,,,,10.2504,0:55:01,75,,,,,strava.csv
  2024-03-10,13:05,,,,,,,,0:50:05,,,,,,strava.csv
  2024-03-11,08:00,,,,,,,5,0:25:00,,,,,,strava.csv
  2024-03-12,08:00,,,,,,,6.01,0:33:20,,,,,,strava.csv
  2024-11-02,22:10,72.121,,,,,,,,,,,,,withings.csv
  2024-11-03,06:40,71.668,,,,,,,,,,,,,withings.csv
  2025-12-01,,,1000,130,47,32,14,,,,,,,,servings.csv
  2025-12-02,,,200,40,7,2,4,,,,,,no,,servings.csv
  2026-05-01,06:30,62.142,2450,,100,,,10,0:52:30,36.6,4,7.5,yes,"felt good, sunny",plain.csv
  2026-05-02,,61,,,,,,,,,,8,,no run,plain.csv
  2026-05-06,,,1800,,,,,8.5,0:48:10,,3,6.5,no,,plain.csv
  2026-05-08,,,2103.25,,,,,8.04672,0:45:00,,,,,,plain.csv

What was imported is a log: read again, with another file, it says the same as all files at once.

  $ refuel import $HOME/log.csv -o $HOME/again.csv 2>/dev/null

  $ cmp $HOME/log.csv $HOME/again.csv

  $ cd $TESTS/logs/import && refuel import runkeeper.csv polar.csv waistline.csv -o $HOME/whole.csv 2>/dev/null

  $ cd $TESTS/logs/import && refuel import runkeeper.csv waistline.csv 2>/dev/null | refuel import - polar.csv -o $HOME/later.csv 2>/dev/null

  $ cmp $HOME/whole.csv $HOME/later.csv

A log has all of its columns again, whatever stands in them; `complete` is what somebody said, and no where a day looks too small.

  $ cat >all.csv <<'END'
  > date,time,weight_kg,intake_kcal,carbohydrate_g,protein_g,fat_g,fibre_g,alcohol_g,distance_km,duration,climb_m,rpe,heart_rate,sleep_h,complete,note
  > 2026-05-01,06:30,61.4,2350,240,95,72,28,46,10,0:52:30,85,4,148,7.5,yes,"easy, along the ""sea"""
  > 2026-05-01,18:00,,,,,,,,5,0:27:00,0,3,0,,,
  > 2026-05-02,,,,,,,,,,,,,,0,,slept nothing
  > 2026-05-03,,,,,,,,,,,,,,,no,all at a wedding
  > 2026-05-04,,,750,,,,,,,,,,,,yes,ill
  > 2026-05-05,,,700,,,,,,,,,,,,partly,
  > 2026-05-06,,,2300,,,,,,,,,,,,,
  > END

  $ refuel import all.csv -o first.csv; cat first.csv
  all.csv: a table with dates: 2 runs, 1 weight, 5 days of food, 2 nights
    not read: 1 bad-cell: a cell that cannot be read; the rest of its row was (line 7)
      all.csv:7: complete: "partly" is neither yes nor no
  The log: 6 days, 2 runs, 1 weight, 5 days of food
    2026-05-04: 750 kcal in all.csv: little, but said to be all of the day: it counts (small-day)
    2026-05-05: 700 kcal in all.csv: probably not all of the day was written down (incomplete)
  date,time,weight_kg,intake_kcal,carbohydrate_g,protein_g,fat_g,fibre_g,alcohol_g,distance_km,duration,climb_m,rpe,heart_rate_bpm,sleep_h,complete,note,source
  2026-05-01,06:30,61.4,2350,240,95,72,28,46,10,0:52:30,85,4,148,7.5,yes,"easy, along the ""sea""",all.csv
  2026-05-01,18:00,,,,,,,,5,0:27:00,0,3,,,,,all.csv
  2026-05-02,,,,,,,,,,,,,,0,,slept nothing,all.csv
  2026-05-03,,,,,,,,,,,,,,,no,all at a wedding,all.csv
  2026-05-04,,,750,,,,,,,,,,,,yes,ill,all.csv
  2026-05-05,,,700,,,,,,,,,,,,no,,all.csv
  2026-05-06,,,2300,,,,,,,,,,,,,,all.csv

  $ refuel import first.csv -o second.csv; cmp first.csv second.csv
  first.csv: a table with dates: 2 runs, 1 weight, 5 days of food, 2 nights
  The log: 6 days, 2 runs, 1 weight, 5 days of food
    2026-05-04: 750 kcal in first.csv: little, but said to be all of the day: it counts (small-day)
    2026-05-05: 700 kcal in first.csv: probably not all of the day was written down (incomplete)

  $ refuel import second.csv first.csv all.csv 2>/dev/null | cut -d, -f1-17 >third.csv; cut -d, -f1-17 first.csv | cmp - third.csv

Where a comma is that of decimals, a point before three digits of an energy may be that of thousands: it is asked back, and never a day of 2 kcal.

  $ printf 'date;weight_kg;intake_kcal;protein_g\n2026-05-01;61,4;2.350;95.125\n2026-05-02;61,4;2150.5;90\n2026-05-03;61,4;119.503;3\n' >point.csv

  $ refuel import point.csv
  point.csv: a table with dates: 3 weights, 3 days of food
    not read: 1 bad-cell: a cell that cannot be read; the rest of its row was (line 2)
      point.csv:2: intake_kcal: "2.350" is of thousands or of decimals: write it like 2350 or 2,35
    3 macros-missing: a nutrient is not known for enough of the energy (first in line 2)
  The log: 3 days, 3 weights, 3 days of food
    2026-05-03: 120 kcal in point.csv: probably not all of the day was written down (incomplete)
  date,time,weight_kg,intake_kcal,carbohydrate_g,protein_g,fat_g,fibre_g,distance_km,duration,climb_m,rpe,sleep_h,complete,note,source
  2026-05-01,,61.4,,,95.12,,,,,,,,,,point.csv
  2026-05-02,,61.4,2150.5,,90,,,,,,,,,,point.csv
  2026-05-03,,61.4,119.5,,3,,,,,,,,no,,point.csv

Also where the zone is said later, or another one.

  $ cd $TESTS/logs/import && refuel import strava.csv -o $HOME/zone.csv 2>/dev/null

  $ cp $TESTS/logs/import/strava.csv . && refuel import zone.csv strava.csv --zone +02:00 -o zone.csv 2>/dev/null

  $ refuel import strava.csv --zone +02:00 2>/dev/null | cmp - zone.csv

  $ refuel import zone.csv strava.csv --zone -05:00 2>/dev/null | cut -d, -f1,2,9,10,16
  date,time,distance_km,duration,source
  2024-03-08,17:15,10.2504,0:55:01,strava.csv
  2024-03-10,07:05,,0:50:05,strava.csv
  2024-03-11,02:00,5,0:25:00,strava.csv
  2024-03-12,02:00,6.01,0:33:20,strava.csv

Twice the same file is once.

  $ cd $TESTS/logs/import && refuel import garmin-miles.csv garmin-miles.csv
  garmin-miles.csv: Garmin Connect's list of activities: 3 runs
    not read: 1 other-sport: another sport than running (line 5)
    not read: 1 bad-row: a cell that cannot be read, or cannot be true (line 6)
      1 of "Cycling"
      garmin-miles.csv:6: Time: "soon" is no time; expected H:MM:SS
    1 unit-deduced: the unit stands nowhere: it follows from the file's own numbers
  garmin-miles.csv: Garmin Connect's list of activities: 3 runs
    not read: 1 other-sport: another sport than running (line 5)
    not read: 1 bad-row: a cell that cannot be read, or cannot be true (line 6)
      1 of "Cycling"
      garmin-miles.csv:6: Time: "soon" is no time; expected H:MM:SS
    1 unit-deduced: the unit stands nowhere: it follows from the file's own numbers
  The log: 3 days, 3 runs
    3 entries were also in another file and counted once
  date,time,weight_kg,intake_kcal,carbohydrate_g,protein_g,fat_g,fibre_g,distance_km,duration,climb_m,rpe,sleep_h,complete,note,source
  2024-10-01,07:15,,,,,,,6.43738,0:36:00,18.3,,,,,garmin-miles.csv
  2024-10-03,18:00,,,,,,,3.2,0:12:50,,,,,,garmin-miles.csv
  2024-10-05,07:15,,,,,,,16.89811,1:30:45,320,,,,,garmin-miles.csv

The same run, of which two files say other distances, is one, and told.

  $ cd $TESTS/logs/import && printf 'date,time,distance_km,duration\n2024-10-01,07:15,5.5,0:36:00\n' | refuel import - garmin-miles.csv --since 2024-10-01 --strict
  standard input: a table with dates: 1 run
  garmin-miles.csv: Garmin Connect's list of activities: 3 runs
    not read: 1 other-sport: another sport than running (line 5)
    not read: 1 bad-row: a cell that cannot be read, or cannot be true (line 6)
      1 of "Cycling"
      garmin-miles.csv:6: Time: "soon" is no time; expected H:MM:SS
    1 unit-deduced: the unit stands nowhere: it follows from the file's own numbers
  The log: 3 days, 3 runs
    1 entry was also in another file and counted once
    2024-10-01: 6.44 km in garmin-miles.csv, 5.5 km in standard input; the first counts (conflict)
  date,time,weight_kg,intake_kcal,carbohydrate_g,protein_g,fat_g,fibre_g,distance_km,duration,climb_m,rpe,sleep_h,complete,note,source
  2024-10-01,07:15,,,,,,,6.43738,0:36:00,18.3,,,,,garmin-miles.csv
  2024-10-03,18:00,,,,,,,3.2,0:12:50,,,,,,garmin-miles.csv
  2024-10-05,07:15,,,,,,,16.89811,1:30:45,320,,,,,garmin-miles.csv
  [3]

Without the unit nothing of a file can be read: it is asked for.

  $ cd $TESTS/logs/import && refuel import openscale3.csv
  openscale3.csv: weights of openScale 3: nothing
    not read: 1 no-weight: nothing was weighed (line 4)
    not read: 2 unit-unknown: nothing tells the unit (first in line 2)
      openscale3.csv:2: WEIGHT: "150.4" is without a unit
    1 unit-unknown: the unit stands nowhere: numbers without one are not read (--distance-unit, --weight-unit)
  The log: empty
  [2]

  $ cd $TESTS/logs/import && refuel import openscale3.csv --weight-unit lb
  openscale3.csv: weights of openScale 3: 2 weights
    not read: 1 no-weight: nothing was weighed (line 4)
  The log: 2 days, 2 weights
  date,time,weight_kg,intake_kcal,carbohydrate_g,protein_g,fat_g,fibre_g,distance_km,duration,climb_m,rpe,sleep_h,complete,note,source
  2025-05-07,07:30,68.22,,,,,,,,,,,,,openscale3.csv
  2025-05-08,00:05,68.492,,,,,,,,,,,,,openscale3.csv

A user whom no scale knows is a slip, and no log without weights.

  $ cd $TESTS/logs/import && refuel import scale.fit --user 7
  scale.fit: FIT of watches and scales: nothing
    not read: 2 no-weight: nothing was weighed
    not read: 3 other-user: another user of the scale
    1 several-users: several people use the scale: one was chosen (--user)
  The log: empty
  refuel: user: 7 is none of the users of scale.fit: 0, 1
  [2]

  $ cd $TESTS/logs/import && refuel import scale.fit --user 1 2>/dev/null | cut -d, -f1-3
  date,time,weight_kg
  2024-05-01,08:10,81.1

Lists say how many they leave out.

  $ awk 'BEGIN {print "date,weight_kg,intake_kcal"; for (i = 0; i < 212; i++) printf "%d-%02d-%02d,,%d\n", 2000 + int(i / 12 / 28), 1 + int(i / 28) % 12, 1 + i % 28, 500}' >small.csv; sed 's/500$/2000/' small.csv >large.csv

  $ refuel import small.csv large.csv 2>&1 >/dev/null | grep -c 'the first counts'; refuel import small.csv large.csv 2>&1 >/dev/null | grep more
  10
    and 202 more: incomplete
    and 202 more: repeated

  $ refuel import small.csv large.csv --json 2>/dev/null | tr '"' '\n' | grep -E -c '^[0-9-]*: 500'; refuel import small.csv large.csv --json 2>/dev/null | tr '"' '\n' | grep more
  400
  and 12 more
  and 12 more

JSON tells the same.

  $ cd $TESTS/logs/import && refuel import loseit.csv macrofactor.csv --json
  loseit.csv: foods of Lose It!: 1 day of food
    not read: 1 deleted: deleted in the diary (line 3)
    not read: 1 exercise-row: exercise among the food (line 4)
  macrofactor.csv: MacroFactor's sheet: 2 weights, 2 days of food
    not read: 1 empty-day: a day of which nothing is written (line 4)
  The log: 4 days, 2 weights, 3 days of food
  {"schema":"refuel/import/1","refuel":"0.1.0","files":[{"name":"loseit.csv","kind":"loseit","entries":1,"runs":0,"weights":0,"days":1,"not_read":[{"count":1,"reason":"deleted","line":3,"message":"deleted in the diary"},{"count":1,"reason":"exercise-row","line":4,"message":"exercise among the food"}],"warnings":[]},{"name":"macrofactor.csv","kind":"macrofactor","entries":4,"runs":0,"weights":2,"days":2,"not_read":[{"count":1,"reason":"empty-day","line":4,"message":"a day of which nothing is written"}],"warnings":[]}],"days":4,"runs":0,"weights":2,"food":3,"duplicates":0,"zone":null,"conflicts":[],"doubts":[]}

Files that gzip packed are read as they are.

  $ cd $TESTS/logs/import && gzip -nc activity.fit >$HOME/activity.fit.gz; gzip -nc strava.csv >$HOME/strava.csv.gz; refuel import activity.fit strava.csv --zone +01:00 2>/dev/null | sed 's/\(fit\|csv\)$/\1.gz/' >$HOME/plain.txt

  $ refuel import activity.fit.gz strava.csv.gz --zone +01:00 2>/dev/null | cmp - plain.txt

  $ head -c 300 strava.csv.gz | refuel import - --zone +01:00 2>&1 >/dev/null | grep truncated
    1 truncated: the file ends early: what stands before was read

A file that is no log, one that is not there, and one with nothing in it.

  $ printf 'PK\003\004xx' | refuel import -
  standard input: not read: it is a ZIP archive or a spreadsheet: unpack it, or save the sheet as CSV (UTF-8) (not-a-log)
  The log: empty
  [1]

  $ echo kept >log.csv; refuel import nothing.csv -o log.csv; echo $?; cat log.csv
  refuel: import: cannot read nothing.csv: No such file or directory
  The log: empty
  1
  kept

  $ printf 'Date,Weight (kg),Fat mass (kg)\n' | refuel import -
  standard input: weights of Withings: nothing
    1 no-rows: there is nothing in it
  The log: empty
  date,time,weight_kg,intake_kcal,carbohydrate_g,protein_g,fat_g,fibre_g,distance_km,duration,climb_m,rpe,sleep_h,complete,note,source

A log takes the place of one of its files where all of that was read: what was not would be gone.

  $ printf 'date,distance_km,duration,shoes\n2026-01-02,10,50:00,red\n' >mine.csv; cp mine.csv was.csv; printf 'date,weight_kg\n2026-01-03,61\n' >new.csv

  $ refuel import mine.csv new.csv -o ./mine.csv; echo $?; cmp mine.csv was.csv
  mine.csv: a table with dates: 1 run
    1 unknown-column: columns that are not known were not read (line 1)
      shoes
  new.csv: a table with dates: 1 weight
  The log: 2 days, 1 run, 1 weight
  refuel: output: cannot write ./mine.csv: not all that is in it was read (1 unknown-column); mend it, or name another file
  1

  $ printf 'dat,weight_kg\n2026-01-02,60\n' >mine.csv; refuel import mine.csv new.csv -o mine.csv; echo $?; cat mine.csv
  mine.csv: not read: it is a table without a column date (year-month-day) (not-a-log)
  new.csv: a table with dates: 1 weight
  The log: 1 day, 1 weight
  refuel: output: cannot write mine.csv: it is one of the files of the log, and could not be read
  1
  dat,weight_kg
  2026-01-02,60

  $ printf 'date,weight_kg,intake_kcal,sleep_h\n2026-01-01,60,2000,7\n2026-01-02,60,20' >mine.csv; refuel import - new.csv -o mine.csv <mine.csv; echo $?; cat mine.csv; echo
  standard input: a table with dates: 1 weight, 1 day of food, 1 night
    1 truncated: the file ends early: what stands before was read (line 3)
  new.csv: a table with dates: 1 weight
  The log: 2 days, 2 weights, 1 day of food
  refuel: output: cannot write mine.csv: not all that is in it was read (1 truncated); mend it, or name another file
  1
  date,weight_kg,intake_kcal,sleep_h
  2026-01-01,60,2000,7
  2026-01-02,60,20

  $ cp $TESTS/logs/import/strava.csv mine.csv; refuel import mine.csv -o mine.csv 2>&1 | tail -1; cmp mine.csv $TESTS/logs/import/strava.csv
  refuel: output: cannot write mine.csv: it is one of the files of the log, and no log itself

  $ printf 'date,weight_kg\n' >nothing.csv; refuel import nothing.csv -o mine.csv; echo $?; cmp mine.csv $TESTS/logs/import/strava.csv
  nothing.csv: a table with dates: nothing
    1 no-rows: there is nothing in it
  The log: empty
  refuel: output: cannot write mine.csv: nothing was read, and a log that is there is not made an empty one
  1

  $ printf 'date,weight_kg\n2026-01-02,60\n' >mine.csv; refuel import mine.csv new.csv -o mine.csv && cat mine.csv
  mine.csv: a table with dates: 1 weight
  new.csv: a table with dates: 1 weight
  The log: 2 days, 2 weights
  date,time,weight_kg,intake_kcal,carbohydrate_g,protein_g,fat_g,fibre_g,distance_km,duration,climb_m,rpe,sleep_h,complete,note,source
  2026-01-02,,60,,,,,,,,,,,,,mine.csv
  2026-01-03,,61,,,,,,,,,,,,,new.csv

A track in Strava's archive without a date can be given one; several files cannot share it.

  $ printf 'distance_km,duration,date\n5,25:00,\n' | refuel import - --date 2026-01-02
  standard input: a table with dates: 1 run
  The log: 1 day, 1 run
  date,time,weight_kg,intake_kcal,carbohydrate_g,protein_g,fat_g,fibre_g,distance_km,duration,climb_m,rpe,sleep_h,complete,note,source
  2026-01-02,,,,,,,,5,0:25:00,,,,,,standard input

  $ cd $TESTS/logs/import && refuel import polar.csv runkeeper.csv --date 2026-01-02
  refuel: date: it is of one file; 2 were named
  [2]

What is wrong with the options.

  $ refuel import
  refuel: import: name the files that are to be read (- is standard input)
  [2]

  $ refuel import - -
  refuel: import: standard input can be read once
  [2]

  $ refuel import log.csv --zone Berlin
  refuel: zone: "Berlin" is no zone; write local time minus UTC, like +02:00 or -05:00
  [2]

  $ refuel import log.csv --zone +02:07
  refuel: zone: "+02:07" is no zone; write local time minus UTC, like +02:00 or -05:00
  [2]

  $ refuel import log.csv --weight-unit km
  refuel: weight-unit: "km" is no unit of weight; write kg, lb or st
  [2]

  $ refuel import log.csv --user x
  refuel: user: "x" is no user of a scale; write its number, like 0
  [2]

  $ refuel import log.csv --resting 1450
  refuel: resting: 1450 has no unit; write it like 1450kcal
  [2]

  $ refuel import log.csv --since yesterday
  refuel: since: yesterday is not a date; write it like 1992-05-21 (year-month-day)
  [2]

  $ refuel import log.csv -o /
  refuel: output: cannot write /: Is a directory
  [1]

The time of a weighing is kept beside a run, since which of two weighings of a day counts hangs on it: what was imported and a new file come to the same as all at once.

  $ cd $HOME && printf 'date,time,weight_kg\n2026-05-01,05:10,61.2\n2026-05-03,07:00,61.0\n' > dawn.csv && printf 'date,time,distance_km,duration\n2026-05-01,18:00,10,50:00\n2026-05-01,20:00,3,18:00\n2026-05-02,18:00,8,44:00\n' > runs.csv && printf 'date,time,weight_kg\n2026-05-01,06:30,61.9\n' > later.csv

  $ cd $HOME && refuel import dawn.csv runs.csv -o one.csv 2> /dev/null && cat one.csv
  date,time,weight_kg,weighed_at,intake_kcal,carbohydrate_g,protein_g,fat_g,fibre_g,distance_km,duration,climb_m,rpe,sleep_h,complete,note,source
  2026-05-01,18:00,61.2,05:10,,,,,,10,0:50:00,,,,,,runs.csv; dawn.csv
  2026-05-01,20:00,,,,,,,,3,0:18:00,,,,,,runs.csv
  2026-05-02,18:00,,,,,,,,8,0:44:00,,,,,,runs.csv
  2026-05-03,07:00,61,,,,,,,,,,,,,,dawn.csv

  $ cd $HOME && refuel import one.csv 2> /dev/null | cmp - one.csv

  $ cd $HOME && refuel import one.csv later.csv 2> /dev/null | sed 1d | cut -d, -f1-4
  2026-05-01,18:00,61.2,05:10
  2026-05-01,20:00,,
  2026-05-02,18:00,,
  2026-05-03,07:00,61,

  $ cd $HOME && refuel import dawn.csv runs.csv later.csv 2> /dev/null | sed 1d | cut -d, -f1-4
  2026-05-01,18:00,61.2,05:10
  2026-05-01,20:00,,
  2026-05-02,18:00,,
  2026-05-03,07:00,61,

  $ cd $HOME && refuel load one.csv | grep -c weighed_at
  0
  [1]

  $ cd $HOME && sed 's/05:10/dawn/' one.csv > odd.csv; refuel import odd.csv 2>&1 > /dev/null | grep dawn
      odd.csv:2: weighed_at: "dawn" is no time; expected 07:30
