refuel --html: one page for people, besides what is printed; whole or not at all. What stands in it is checked by tests/build/html_page.py.

  $ cat > her <<'END'
  > #!/bin/sh
  > command=$1; shift
  > exec refuel $command --sex female --age 34 --height 168cm --weight 64kg --run 48km/week "$@"
  > END
  $ chmod +x her

The table, JSON or CSV is what it was; the page stands beside it. In its lines are the words of the table.

  $ ./her plan --goal -0.5kg/week > without; ./her plan --goal -0.5kg/week --html plan.html > with; cmp without with; head -c 15 plan.html; echo
  <!DOCTYPE html>
  $ ./her plan --json > without; ./her plan --json --html json.html > with; cmp without with; ./her plan --html again.html > table; cmp json.html again.html
  $ ./her project --csv > without; ./her project --csv --html p.html > with; cmp without with; grep -c '</html>' p.html
  1
  $ ./her check --intake 1900kcal > table; ./her check --intake 1900kcal --html - | grep -c "^<p class=\"capital\">$(head -1 table)"
  1
  $ grep -o '<p class="person">[^<]*' plan.html
  <p class="person">Female, 34 years, 168 cm, 64.0 kg; body mass index 22.68; body fat 26 %, estimated; 48 km a week, pace not given
  $ ./her plan --units imperial,kJ --html - | grep -e '^<p class="person">' -e '^<p>Eat' | sed 's/<br.*//'
  <p class="person">Female, 34 years, 5 ft 6.1 in, 141.1 lb; body mass index 22.68; body fat 26 %, estimated; 30 mi a week, pace not given
  <p>Eat 11,335 kJ a day.</p>

What was answered about health is judged as all else; a projection tells no day of it.

  $ ./her check --intake 1900kcal --scoff 3 --persistent-fatigue yes --html - | grep -e '>SCOFF' -e '>self-reported' -e '^<p>.*ok: none' -e 'Questions about'
  <h3 class="capital">SCOFF questions</h3>
  <h3 class="capital">self-reported signs</h3>
  $ ./her check --intake 1900kcal --html - | grep 'Questions about'
  <p class="small">Questions about health can be answered as well: refuel help check, health questions.</p>
  $ ./her project --target 66kg --scoff 3 --intake 3000kcal --html - | grep -e 'SCOFF' -e 'about health'
  <p><span class="verdict risk">risk</span> <span class="capital">SCOFF questions</span></p>
  <h3 class="capital">SCOFF questions</h3>

On standard output it stands alone. --strict, --explain and --compare mean what they mean elsewhere.

  $ ./her plan --html - | sed -n '1p;$p'
  <!DOCTYPE html>
  </html>
  $ ./her project --days 30 --html - | sed -n '1p;$p'
  <!DOCTYPE html>
  </html>
  $ ./her check --intake 1300kcal --strict --html - > page; echo $?; tail -1 page
  3
  </html>
  $ for it in '' --explain --compare; do ./her plan $it --html - | grep -c -e '>How each number came about<' -e '>Equations and methods<'; done
  0
  1
  1
  $ ./her plan --json --html -
  refuel: html: - and --json both want standard output: name a file
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_CONFLICT","field":null,"flag":"--html","message":"html: - and --json both want standard output: name a file","value":null,"low":null,"high":null}],"error":{"status":"REFUEL_E_CONFLICT","field":null,"flag":"--html","message":"html: - and --json both want standard output: name a file","value":null,"low":null,"high":null}}
  [2]
  $ ./her project --csv --html -
  refuel: html: - and --csv both want standard output: name a file
  [2]
  $ ./her project --chart --html - --json | cut -c 1-120
  refuel: html: - and --json both want standard output: name a file
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_CONFLICT","field":null,"flag":"--html","message":"html: - and -
  $ ./her project --chart --html -
  refuel: html: - and --chart both want standard output: name a file
  [2]
  $ echo '[{"sex": "male", "age": 30, "height_cm": 180, "weight_kg": 75}]' > many.json
  $ refuel plan --input many.json --html many.html; refuel project --input many.json --html many.html; test -e many.html
  refuel: html: an array of requests is answered as JSON alone
  refuel: html: an array of requests is answered as JSON alone
  [1]
  $ ./her plan --html
  refuel: html: a value is missing behind --html
  [2]

What a request calls itself stands at the head, and is text.

  $ echo '{"id": "<i>A & B</i>", "sex": "male", "age": 30, "height_cm": 180, "weight_kg": 75}' | refuel plan --input - --html - | grep -e '^<title' -e 'p class=.client'
  <title>How much to eat, &lt;i&gt;A &amp; B&lt;/i&gt; - refuel</title>
  <p class="client"><bdi>&lt;i&gt;A &amp; B&lt;/i&gt;</bdi></p>

A wrong request writes no page; a page that cannot be written ends in 1 and prints nothing else. What was there stays.

  $ ./her plan --weight 7000kg --html wrong.html; test -e wrong.html
  refuel: weight: it was given twice
  [1]
  $ ./her plan --living 9 --html wrong.html; test -e wrong.html
  refuel: living: 9 is outside 1.2..2.5
  [1]
  $ ./her plan --html nowhere/page.html
  refuel: html: cannot write nowhere/page.html: No such file or directory
  [1]
  $ ./her plan --html . --json | cut -c 1-150
  refuel: html: cannot write .: Is a directory
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_FILE","field":null,"flag":"--html","message":"html: cannot write .: Is a directory","value":n
  $ ./her project --html /dev/null
  refuel: html: cannot write /dev/null: it is a pipe or a device, not a file
  [1]
  $ ./her plan --html ''
  refuel: html: cannot write : No such file or directory
  [1]
  $ echo old > kept.html; (ulimit -f 8; ./her plan --html kept.html > table); echo $?; cat kept.html; ls -A | grep refuel-
  refuel: html: cannot write kept.html: File too large
  1
  old
  [1]
  $ ./her plan --html - > /dev/full
  refuel: standard output: No space left on device
  [1]
  $ ./her plan --html page.html > /dev/full; tail -1 page.html
  refuel: standard output: No space left on device
  </html>
  $ { sleep 0.2; ./her project --days 3650 --html -; echo $? >&2; } | true
  141

A page that is replaced keeps its permissions, and a link is followed.

  $ chmod 640 page.html; ln -s page.html link.html; ./her plan --goal -0.25kg/week --html link.html > table; stat -c %a page.html; test -L link.html && echo link; grep -c 'lb/week\|kg/week' page.html
  640
  link
  1

What a log tells: its sentence first, and two figures. Of whom nothing is learnt the page says so, in place of an older one, and the
exit status is what it was; so does a picture.

  $ it() { refuel track $TESTS/logs/track/sixty-days.csv --sex female --height 168cm "$@"; }
  > it --age 34 > without; it --age 34 --html t.html > with; cmp without with; grep '^<p>You' t.html; grep -c '<figure>' t.html
  > it --age 15 --html t.html --plot t.svg; echo $?; grep '^<p>Nothing' t.html; grep -c '<figure>' t.html; grep -o 'Nothing is told[^<]*' t.svg
  > it --age 30 --life-stage pregnant --html - 2> told | sed -n '1p;/^<p>Nothing/p;$p'; cat told
  > it --age 34 --eating-disorder now --html - | grep -c -e '<figure>' -e 'kcal a day' -e ' kg'
  > it --age 34 --html - --chart; it --age 34 --html - --json | head -c 60; echo
  > it --age old --html never.html; test -e never.html || echo none
  <p>You spent 2,429 kcal a day until 2026-04-30 (2,300–3,120), learnt from 57 days; the equations say 2,675.</p>
  2
  refuel: age: expenditure is learnt of adults alone, from 18 years on: who grows is meant to gain weight; refuel plan says what to eat
  2
  <p>Nothing is told: expenditure is learnt of adults alone, from 18 years on: who grows is meant to gain weight; refuel plan says what to eat.</p>
  0
  Nothing is told: expenditure is learnt of adults alone, from 18 years on: who grows
  <!DOCTYPE html>
  <p>Nothing is told: expenditure is not learnt from weight in pregnancy, when weight is meant to rise; refuel plan says what to eat, and midwife or doctor follow the weight.</p>
  </html>
  refuel: life-stage: expenditure is not learnt from weight in pregnancy, when weight is meant to rise; refuel plan says what to eat, and midwife or doctor follow the weight
  0
  refuel: html: - and --chart both want standard output: name a file
  refuel: html: - and --json both want standard output: name a file
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_CON
  refuel: age: old does not begin with a number; write it like 34 or 8months
  none
