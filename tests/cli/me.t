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
  $ refuel plan --me --goal -1lb/week --level 0.9 | sed -n '/running/p; /goal/p'
    living           841   activity level 1.6 when not running
    running          396   30 mi a week, pace not given, net of resting
    goal            -500   -1 lb/week, at first
  Note: no pace was given: running is taken at 1.00 kcal per kg and km, at 6.2 mph for the
  Note: 4.8 h of running a week make an athlete in part: 1,444 kcal a day at rest; without
  $ refuel plan --sex female | head -2
  refuel: --age, --height and --weight are missing: write --age 34 or 8months, --height 170cm or 5ft7in, --weight 70kg or 154lb

Flags override it, as does --input; what excludes an input takes its place.

  $ refuel plan --me --run 0km/week | grep running
    living           806   activity level 1.6 when not running
    running            0   no running
  $ echo '{"running": {"distance": "10km/week"}}' | refuel plan --me --input - | grep "  running"
    running           83   10 km a week, pace not given, net of resting
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

A request that cannot be is not written, and the file stays as it was.

  $ refuel me --height 5m
  refuel: height: 5 m is outside 0.5..2.72 m; did you mean 5 ft?
  [2]
  $ grep -c '"height":"5' .config/refuel/me.json
  1
  $ refuel me --forget --sex male
  refuel: forget: it takes no inputs: forget first, then write
  [2]

Gone.

  $ refuel me --forget
  Forgotten.
  $ refuel me --forget
  There was no profile.
  $ refuel plan --me
  refuel: me: there is no profile yet; refuel me writes one: refuel help me
  refuel: --sex, --age, --height and --weight are missing: write --sex female or male or unknown, --age 34 or 8months, --height 170cm or 5ft7in, --weight 70kg or 154lb
  [1]

A file that is no request, a folder that cannot be made, and no place at all.

  $ mkdir -p .config/refuel; echo '{"sex": "femal"}' > .config/refuel/me.json; refuel plan --me
  refuel: --sex, --age, --height and --weight are missing: write --sex female or male or unknown, --age 34 or 8months, --height 170cm or 5ft7in, --weight 70kg or 154lb
  [2]
  $ refuel me --weight 60kg; cat .config/refuel/me.json
  refuel: sex: "femal" is not known; did you mean female? Write female, male or unknown
  {"sex": "femal"}
  $ touch file; XDG_CONFIG_HOME=$PWD/file refuel me --sex male 2>&1 | grep -c "Not a directory"
  1
  $ env -u XDG_CONFIG_HOME -u HOME refuel me --sex male
  refuel: me: there is no folder for it: set HOME or XDG_CONFIG_HOME
  [1]
  $ env -u XDG_CONFIG_HOME HOME=$PWD/other refuel me --sex male 2>&1 | grep -c "cannot write"; mkdir other; XDG_CONFIG_HOME=$PWD/other refuel me --sex male | sed "s#$PWD#HERE#"
  1
    --sex                   male
  In HERE/other/refuel/me.json; --me reads it, and flags override it.

Answers about health are not kept.

  $ refuel me --forget > out; refuel me --sex female --age 34 > out
  $ refuel me --sex female --scoff 1
  refuel: scoff: an answer about health is not kept in a profile: give it with the command
  [2]
  $ cat .config/refuel/me.json
  {"sex":"female","age":"34"}
