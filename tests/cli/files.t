Files, pipes and the disk: what cannot be done ends in 1, and never in half a result.

  $ echo '{"sex": "male", "age": 41, "height": "178cm", "weight": "72kg", "running": {"distance": "60km/week", "pace": "5:13/km"}}' > him.json

A full disk and a closed pipe, for every command and form.

  $ for it in 'plan --input him.json' 'plan --input him.json --json' 'plan --input him.json --explain' 'plan --input him.json --compare' 'check --input him.json --intake 2300kcal' \
  >   'project --input him.json' 'project --input him.json --json' 'project --input him.json --csv' equations 'equations --json' 'equations show owen' 'equations --bib' help 'help plan' 'help --man' --version; do
  >   refuel $it > /dev/full; echo "$it: $?"
  > done
  refuel: standard output: No space left on device
  plan --input him.json: 1
  refuel: standard output: No space left on device
  plan --input him.json --json: 1
  refuel: standard output: No space left on device
  plan --input him.json --explain: 1
  refuel: standard output: No space left on device
  plan --input him.json --compare: 1
  refuel: standard output: No space left on device
  check --input him.json --intake 2300kcal: 1
  refuel: standard output: No space left on device
  project --input him.json: 1
  refuel: standard output: No space left on device
  project --input him.json --json: 1
  refuel: standard output: No space left on device
  project --input him.json --csv: 1
  refuel: standard output: No space left on device
  equations: 1
  refuel: standard output: No space left on device
  equations --json: 1
  refuel: standard output: No space left on device
  equations show owen: 1
  refuel: standard output: No space left on device
  equations --bib: 1
  refuel: standard output: No space left on device
  help: 1
  refuel: standard output: No space left on device
  help plan: 1
  refuel: standard output: No space left on device
  help --man: 1
  refuel: standard output: No space left on device
  --version: 1
  $ for it in 'plan --input him.json' 'plan --input him.json --json' 'project --input him.json --days 3650 --csv' 'equations --json' 'help --man'; do
  >   { sleep 0.2; refuel $it; echo "$it: $?" >&2; } | true
  > done
  plan --input him.json: 141
  plan --input him.json --json: 141
  project --input him.json --days 3650 --csv: 141
  equations --json: 141
  help --man: 141
  $ refuel plan --json --weight 0kg > /dev/full
  refuel: weight: 0 kg is outside 2..650 kg
  refuel: --sex, --age and --height are missing: write --sex female or male or unknown, --age 34 or 8months or --born 1990-05-17, --height 170cm or 5ft7in
  refuel: standard output: No space left on device
  [1]
  $ refuel plan --input him.json >&-
  refuel: standard output: Bad file descriptor
  [1]
  $ refuel plan --input him.json --goal -1lb/week --strict > /dev/full
  refuel: standard output: No space left on device
  [1]

Nobody listens to the messages: the status stays.

  $ refuel plan --weight 0kg 2>&-
  [2]
  $ refuel plan --weight 0kg 2> /dev/full
  [2]

Input that cannot be read.

  $ refuel plan --input nowhere.json
  refuel: input: cannot read nowhere.json: No such file or directory
  [1]
  $ refuel plan --input .
  refuel: input: cannot read .: Is a directory
  [1]
  $ refuel plan --input ''
  refuel: input: cannot read "": No such file or directory
  [1]
  $ refuel plan --input him.json/deeper
  refuel: input: cannot read him.json/deeper: Not a directory
  [1]
  $ refuel plan --input - <&-
  refuel: input: cannot read standard input: Bad file descriptor
  [1]
  $ refuel plan --input - < /
  refuel: input: cannot read standard input: Is a directory
  [1]
  $ refuel plan --input - < /dev/null
  refuel: input: it is empty; write {"sex":"female", ...}
  [2]
  $ refuel plan --input "$(printf '%05000d' 0)"
  refuel: input: cannot read 0000000000000000000000000000000000000000...: File name too long
  [1]
  $ refuel plan --input --json | tail -1
  refuel: input: a value is missing behind --input
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_MISSING","field":null,"flag":"--input","message":"input: a value is missing behind --input","value":null,"low":null,"high":null}],"error":{"status":"REFUEL_E_MISSING","field":null,"flag":"--input","message":"input: a value is missing behind --input","value":null,"low":null,"high":null}}
  $ refuel project --input him.json --schedule nowhere.csv
  refuel: schedule: cannot read nowhere.csv: No such file or directory
  [1]
  $ refuel project --input him.json --schedule .
  refuel: schedule: cannot read .: Is a directory
  [1]
  $ refuel project --input him.json --schedule /dev/null
  refuel: schedule: it has no rows
  [2]
  $ refuel project --input - --schedule - < him.json
  refuel: schedule: it has no rows
  [2]
  $ ln -s loop loop; refuel plan --input loop
  refuel: input: cannot read loop: Too many levels of symbolic links
  [1]

Too much of it.

  $ head -c 70000000 /dev/zero > much; refuel plan --input much; refuel project --input him.json --schedule much; rm much
  refuel: input: the JSON is longer than the 1,048,576 bytes that a request may have
  refuel: schedule: cannot read much: File too large

Colour is for a terminal, never for a file, never with NO_COLOR; here the terminal is made by script.

  $ refuel plan --input him.json | grep -c "$(printf '\033')"
  0
  [1]
  $ TERM=xterm script -qec 'refuel plan --input him.json' /dev/null | grep -c "$(printf '\033')"
  4
  $ TERM=xterm NO_COLOR=1 script -qec 'refuel plan --input him.json' /dev/null | grep -c "$(printf '\033')"
  0
  [1]
  $ TERM=xterm NO_COLOR= script -qec 'refuel plan --input him.json' /dev/null | grep -c "$(printf '\033')"
  4
  $ TERM=dumb script -qec 'refuel plan --input him.json' /dev/null | grep -c "$(printf '\033')"
  0
  [1]
  $ TERM=xterm script -qec 'refuel plan --input him.json --json' /dev/null | grep -c "$(printf '\033')"
  0
  [1]
  $ NO_COLOR=1 TERM=xterm script -qec 'refuel project --input him.json --goal -0.5kg/week --days 100 --every 50' /dev/null | tr -d '\r'
     72.0 kg |*****************
             |                 .................................................
             |                 .................................................
             |                 .................................................
             |                 ********************************.................
             |                 .................................................
             |                 .................................................
     66.2 kg |                 .................................................
             |                 ................................*****************
             |                                                 -----------------
             |                                                 .................
             |                                                 .................
             |                                                 .................
             |                                                 .................
     60.4 kg |                                                 .................
             +------------------------------------------------------------------
         day 0                                                            day 100
              * projection   . 80 % range if the planned intake is eaten
              - rule of 3500 kcal per pound

  Body weight, kg; energy, kcal a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     72.0  72.0            10.3     3,362     3,362         72.0
      50     68.3  65.1–71.5        8.7     2,811     3,113         68.4
     100     65.8  60.4–71.1        7.6     2,811     3,035         64.9
    low     energy availability from day 1 on
  Note: the age is outside the sample that the resting equation was derived from
  Note: 5.2 h of running a week make an athlete in part: 1,781 kcal a day at rest; without
        training it would be 1,632 kcal, of an athlete 1,817 kcal; say whether you are one
        if you know
  Model: Hall KD et al. Lancet 2011;378:826-37; docs/weight-model.md    Information, not medical advice.

A picture is whole or is not there. The old one stays where the new one cannot be finished; nothing else is left behind.

  $ mkdir pictures && printf '#!/bin/sh\ncat > script\nulimit -S -f unlimited\neval "$DRAWS"\n' > gnuplot && chmod +x gnuplot
  $ draw() { refuel project --input him.json --intake 2500kcal --days 30 --plot "$@" > table; }
  > for it in svg png; do echo "old $it" > pictures/a.$it; (ulimit -S -f 8; draw pictures/a.$it); echo $?; cat pictures/a.$it; done
  refuel: plot: cannot write pictures/a.svg: gnuplot left the picture incomplete; is the disk full?
  1
  old svg
  refuel: plot: cannot write pictures/a.png: gnuplot left the picture incomplete; is the disk full?
  1
  old png
  $ draw() { PATH=$PWD:$PATH refuel project --input him.json --intake 2500kcal --days 30 --plot "$@" > table; }
  > for it in 'printf "<svg>%099999d</svg>" 0' 'printf "<svg>%099d</sv" 0' 'printf "<svg>%099d</svg>" 0; exit 3' 'kill -9 $$' :; do
  >   echo "$it"; (export DRAWS="$it"; ulimit -S -f 8; draw pictures/a.svg); cat pictures/a.svg
  > done
  printf "<svg>%099999d</svg>" 0
  refuel: plot: cannot write pictures/a.svg: File too large
  old svg
  printf "<svg>%099d</sv" 0
  refuel: plot: cannot write pictures/a.svg: gnuplot left the picture incomplete; is the disk full?
  old svg
  printf "<svg>%099d</svg>" 0; exit 3
  refuel: plot: cannot write pictures/a.svg: gnuplot failed
  old svg
  kill -9 $$
  refuel: plot: cannot write pictures/a.svg: gnuplot failed
  old svg
  :
  refuel: plot: cannot write pictures/a.svg: gnuplot left the picture incomplete; is the disk full?
  old svg
  $ ls -A pictures
  a.png
  a.svg

A signal while it is drawn.

  $ (export PATH="$PWD:$PATH" DRAWS='touch started; sleep 0.5'; exec refuel project --input him.json --intake 2500kcal --days 30 --plot pictures/a.svg > table) & \
  > while ! test -e started; do sleep 0.05; done; { kill -TERM $!; wait $!; } 2> said; echo $?; sleep 0.6; ls -A pictures; cat pictures/a.svg
  143
  a.png
  a.svg
  old svg

The start-up file of gnuplot is not read. A link is followed, and the permissions of the file stay.

  $ draw() { refuel project --input him.json --intake 2500kcal --days 30 --plot "$@" > table; }
  > echo exit > .gnuplot; chmod 640 pictures/a.svg; ln -s pictures/a.svg link.svg; draw link.svg
  > test -L link.svg && stat -c %a pictures/a.svg && tail -n 2 pictures/a.svg
  640
  </svg>
  

What is no file, or may not be written.

  $ draw() { refuel project --input him.json --intake 2500kcal --days 30 --plot "$@" > table; }
  > mkfifo pipe.svg; ln -s /dev/full device.png; ln -s nowhere/gone.svg gone.svg; mkdir folder.png
  > for it in pipe.svg device.png folder.png gone.svg nowhere/a.svg him.json/a.svg; do draw $it; echo $?; done; ls -A pictures
  refuel: plot: cannot write pipe.svg: it is a pipe or a device, not a file
  1
  refuel: plot: cannot write device.png: it is a pipe or a device, not a file
  1
  refuel: plot: cannot write folder.png: Is a directory
  1
  0
  refuel: plot: cannot write nowhere/a.svg: No such file or directory
  1
  refuel: plot: cannot write him.json/a.svg: Not a directory
  1
  a.png
  a.svg
