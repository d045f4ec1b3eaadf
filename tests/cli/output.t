A full disk is a failure, not half a result: exit status 1 and a message. A closed pipe ends the program by its signal, silently.

  $ echo '--sex male --age 30 --height 180cm --weight 75kg' > who
  $ refuel plan $(cat who) > /dev/full
  refuel: standard output: No space left on device
  [1]
  $ refuel plan $(cat who) --json > /dev/full
  refuel: standard output: No space left on device
  [1]
  $ refuel plan $(cat who) --explain > /dev/full
  refuel: standard output: No space left on device
  [1]
  $ refuel check $(cat who) --intake 2300kcal > /dev/full
  refuel: standard output: No space left on device
  [1]
  $ refuel help > /dev/full
  refuel: standard output: No space left on device
  [1]
  $ refuel help plan > /dev/full
  refuel: standard output: No space left on device
  [1]
  $ refuel --version > /dev/full
  refuel: standard output: No space left on device
  [1]
  $ refuel equations > /dev/full
  refuel: standard output: No space left on device
  [1]
  $ refuel equations --json > /dev/full
  refuel: standard output: No space left on device
  [1]
  $ refuel equations show mifflin-1990 > /dev/full
  refuel: standard output: No space left on device
  [1]
  $ refuel plan $(cat who) --strict --goal -2lb/week > /dev/full
  refuel: standard output: No space left on device
  [1]
  $ refuel plan --json > /dev/full
  refuel: --sex, --age, --height and --weight are missing: write --sex female or male or unknown, --age 34 or 8months or --born 1990-05-17, --height 170cm or 5ft7in, --weight 70kg or 154lb
  refuel: standard output: No space left on device
  [1]
  $ refuel plan $(cat who) >&-
  refuel: standard output: Bad file descriptor
  [1]
  $ { sleep 0.2; refuel plan $(cat who) 2> message; echo $? >> message; } | true; cat message
  141

What cannot be read.

  $ refuel plan --input /nonexistent
  refuel: input: cannot read /nonexistent: No such file or directory
  [1]
  $ refuel plan --input .
  refuel: input: cannot read .: Is a directory
  [1]
  $ refuel plan --input - <&-
  refuel: input: cannot read standard input: Bad file descriptor
  [1]
  $ refuel plan --input ''
  refuel: input: cannot read "": No such file or directory
  [1]
  $ refuel plan --input /dev/null
  refuel: input: it is empty; write {"sex":"female", ...}
  [2]
  $ refuel plan --input /nonexistent --json
  refuel: input: cannot read /nonexistent: No such file or directory
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_FILE","field":null,"flag":"--input","message":"input: cannot read /nonexistent: No such file or directory","value":null,"low":null,"high":null}],"error":{"status":"REFUEL_E_FILE","field":null,"flag":"--input","message":"input: cannot read /nonexistent: No such file or directory","value":null,"low":null,"high":null}}
  [1]
  $ refuel plan --input a --input b
  refuel: input: it was given twice
  [2]
