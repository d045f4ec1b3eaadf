The profile: written to a file of one's own, read where it is asked for, and nowhere else.

  $ refuel me
  refuel: me: there is no profile yet; refuel me writes one: refuel help me
  [1]
  $ refuel me --sex female --born 1991-05-17 --height "5'6\"" --weight 140lb --run 30mi/week | sed "s#$PWD#HERE#"
    --sex                   female
    --born                  1991-05-17
    --height                5'6"
    --weight                140lb
    --run                   30mi/week
  In HERE/.config/refuel/me.json; --me reads it, and flags override it.
  $ cat .config/refuel/me.json; stat -c '%a' .config/refuel .config/refuel/me.json
  {"sex":"female","born":"1991-05-17","height":"5'6\"","weight":"140lb","running":{"distance":"30mi/week"}}
  700
  600
  $ refuel plan --me --age 34 --goal -1lb/week --level 0.9 | sed -n '/running/p; /goal/p'
    living           847   activity level 1.6 when not running
    running          396   30 mi a week, pace not given, net of resting
    goal            -500   -1 lb/week, at first
  Note: no pace was given: running is taken at 1.00 kcal per kg and km, at 6.2 mph for the
  Note: 4.8 h of running a week make an athlete in part: 1,454 kcal a day at rest; without
  $ refuel plan --sex female | head -2
  refuel: --age, --height and --weight are missing: write --age 34 or 8months or --born 1990-05-17, --height 170cm or 5ft7in, --weight 70kg or 154lb

Flags change single inputs, and what excludes an input takes its place.

  $ refuel me --age 34 --weight 64kg | sed "s#$PWD#HERE#"
    --sex                   female
    --age                   34
    --height                5'6"
    --weight                64kg
    --run                   30mi/week
  In HERE/.config/refuel/me.json; --me reads it, and flags override it.
  $ cat .config/refuel/me.json
  {"sex":"female","age":"34","height":"5'6\"","weight":"64kg","running":{"distance":"30mi/week"}}
  $ refuel me --body-fat 24% > out; refuel me --fat-free-mass 48kg | grep -e body-fat -e fat-free
    --fat-free-mass         48kg
  $ refuel me --run "30 mi a week at 9:30/mi" --units imperial > out; refuel me --pace 6:00/km | grep -e run -e pace
    --run                   30 mi a week
    --pace                  6:00/km
  $ refuel plan --me | grep '  running'
    running          393   30 mi a week at 9:39/mi, net of resting
  $ refuel plan --me --run 0km/week | grep running
    living           814   activity level 1.6 when not running
    running            0   no running
  $ echo '{"running": {"distance": "10km/week"}}' | refuel plan --me --input - --units metric | grep "  running"
    running           82   10 km a week at 6:00/km, net of resting

It is kept as people write it, also what came as a number; a profile that was written by hand is read in the same way.

  $ echo '{"weight_lb": 140, "height_in": 66.5, "age_y": 34.5, "athlete": true, "goal_kg_week": 0.25, "running": {"pace_min_km": 5.5}, "intake": {"energy_kcal_d": 2100, "fat": "30%"}, "living": 1.55}' > numbers.json
  $ refuel me --input numbers.json --weight 141lb | sed "s#$PWD#HERE#"
    --sex                   female
    --age                   34.5
    --height                66.5in
    --weight                141lb
    --fat-free-mass         48kg
    --athlete               yes
    --run                   30 mi a week
    --pace                  5.5min/km
    --living                1.55
    --goal                  +0.25kg/week
    --intake                2100kcal/d
    --fat                   30%
    --units                 imperial
  In HERE/.config/refuel/me.json; --me reads it, and flags override it.
  $ cp numbers.json .config/refuel/me.json; chmod 644 .config/refuel/me.json; refuel me | grep -e weight -e pace -e goal
    --weight                140lb
    --pace                  5.5min/km
    --goal                  +0.25kg/week
  $ echo '{"running": null, "id": "x"}' | refuel me --input - > out; cat .config/refuel/me.json; stat -c '%a' .config/refuel/me.json
  {"age":"34.5","height":"66.5in","weight":"140lb","athlete":"yes","living":"1.55","goal":"+0.25kg/week","running":{"pace":"5.5min/km"},"intake":{"energy":"2100kcal/d","fat":"30%"}}
  600
  $ refuel me --protein 1.6g/kg --goal -0.5%/week > out; refuel check --me --sex female --weight 80kg --json | grep -oE '"requested_kg_week":[-0-9.]+|"eaten":\{.*"protein_g_d":128,' | cut -c 1-32
  "requested_kg_week":-0.4
  "eaten":{"energy_kcal_d":2100,"b
  $ echo '[{"sex": "male"}]' | refuel me --input -
  refuel: input: a profile is one request, not an array
  [2]

What cannot be read is not written, and the file stays as it was; what the flags mend is.

  $ cp .config/refuel/me.json before; refuel me --height 5m
  refuel: height: 5 m is outside 0.5..2.72 m; did you mean 5 ft?
  [2]
  $ refuel me --age 34 --born 1990-05-17
  refuel: born: age and born exclude each other: give one of them
  [2]
  $ refuel me --sex "$(printf 'female\377')"
  refuel: sex: "female?" is not known; did you mean female? Write female, male or unknown
  [2]
  $ refuel me --goal -2%/week
  refuel: goal: -2 %/week is outside -1.428..1.428 %/week; the most is -1.43 % a week
  [2]
  $ refuel me --run 50-60km/week > out; cp .config/refuel/me.json before; refuel me --run-sd 2km/week
  refuel: me: nothing was written, it could not be read again: running.distance_sd: running.distance and running.distance_sd exclude each other: give one of them
  [2]
  $ refuel me --input nothing.json
  refuel: input: cannot read nothing.json: No such file or directory
  [1]
  $ refuel me --forget --sex male
  refuel: forget: it takes no inputs: forget first, then write
  [2]
  $ cmp before .config/refuel/me.json; ls -A .config/refuel
  me.json
  $ echo '{"sex": "femal", "weight": 64, "height": "170cm"}' > .config/refuel/me.json; refuel me 2>&1 | sed "s#$PWD#HERE#"
  refuel: weight: 64 has no unit; write a text like 70kg or 154lb, or the number as weight_kg (from me.json)
  refuel: sex: "femal" is not known; did you mean female? Write female, male or unknown (from me.json)
    --sex                   femal
    --height                170cm
  In HERE/.config/refuel/me.json; --me reads it, and flags override it.
  $ refuel plan --me --age 34
  refuel: weight: 64 has no unit; write a text like 70kg or 154lb, or the number as weight_kg (from me.json)
  refuel: sex: "femal" is not known; did you mean female? Write female, male or unknown (from me.json)
  [2]
  $ refuel me --weight 64kg
  refuel: sex: "femal" is not known; did you mean female? Write female, male or unknown (from me.json)
  [2]
  $ refuel me --weight 64kg --sex female | grep -c -- --
  4
  $ refuel plan --me --age 34 --json | grep -oE '"sex":"[a-z]*"'
  "sex":"female"

A file that is no profile: which, why, and what to do.

  $ cat > broken <<'END'
  > printf '%s' "$1" > .config/refuel/me.json; shift; refuel "$@" 2>&1 | sed -E 's#me: \S*/(refuel/me.json)#me: HERE/\1#'
  > END
  $ sh broken '{"sex": "female"' plan --me
  refuel: me: HERE/refuel/me.json is no profile (it breaks off, at byte 16 of the JSON): mend it, or remove it with refuel me --forget
  $ sh broken '' me
  refuel: me: HERE/refuel/me.json is no profile (it is empty; write {"sex":"female", ...}): mend it, or remove it with refuel me --forget
  $ sh broken '{"sexx": "female", "weight": 64}' me --weight 64kg
  refuel: me: HERE/refuel/me.json is no profile (sexx: there is no such input; did you mean sex?): mend it, or remove it with refuel me --forget
  $ sh broken '{"sex": "female", "sex": "male"}' check --me
  refuel: me: HERE/refuel/me.json is no profile (sex: it was given twice): mend it, or remove it with refuel me --forget
  $ sh broken '{"target": "60kg"}' project --me
  refuel: me: HERE/refuel/me.json is no profile (target: it belongs to project; refuel help project tells more): mend it, or remove it with refuel me --forget
  $ sh broken '[{"sex": "female"}]' me
  refuel: me: HERE/refuel/me.json is no profile (a profile is one request, not an array): mend it, or remove it with refuel me --forget
  $ sh broken '{"running": 5}' plan --me --json | grep -oE '"field":[a-z]*,"flag":"[^"]*"' | uniq
  "field":null,"flag":"--me"
  $ refuel plan --me 2> out; echo $?; cat .config/refuel/me.json; echo
  2
  {"running": 5}
  $ refuel me --forget
  Forgotten.

Gone.

  $ refuel me --forget
  There was no profile.
  $ refuel plan --me
  refuel: me: there is no profile yet; refuel me writes one: refuel help me
  [1]

A folder that cannot be made, and no place at all.

  $ touch file; XDG_CONFIG_HOME=$PWD/file refuel me --sex male 2>&1 | grep -c "Not a directory"
  1
  $ env -u XDG_CONFIG_HOME -u HOME refuel me --sex male
  refuel: me: there is no folder for it: set HOME or XDG_CONFIG_HOME
  [1]
  $ env -u XDG_CONFIG_HOME HOME=$PWD/other refuel me --sex male 2>&1 | grep -c "cannot write"; mkdir other; XDG_CONFIG_HOME=$PWD/other refuel me --sex male | sed "s#$PWD#HERE#"
  1
    --sex                   male
  In HERE/other/refuel/me.json; --me reads it, and flags override it.

Hours of running stay hours: the pace of the call turns them into kilometres, and a profile needs one.

  $ refuel me --sex f --age 34 --height 168cm --weight 64kg --run 4h/week
  refuel: run: 4h/week is a time, and the pace was not given; give the pace, or write it like 40km/week or 4h/week at 6:00/km
  [2]
  $ refuel me --sex f --age 34 --height 168cm --weight 64kg --run 4h/week --pace 6:00/km > out
  $ refuel plan --me | grep '  running'; refuel plan --me --speed 12km/h | grep '  running'
    running          327   40 km a week at 6:00/km, net of resting
    running          393   48 km a week at 5:00/km, net of resting
  $ refuel me --forget
  Forgotten.
Answers about health are not kept.

  $ refuel me --forget > out; refuel me --sex female --age 34 > out
  $ refuel me --sex female --scoff 1
  refuel: scoff: an answer about health is not kept in a profile: give it with the command
  [2]
  $ echo '{"height": "170cm", "health": {"scoff": 1}}' | refuel me --input -
  refuel: health.scoff: an answer about health is not kept in a profile: give it with the command
  [2]
  $ cat .config/refuel/me.json
  {"sex":"female","age":"34"}
