What people are shown: units, tables, pictures, completion.

  $ cat > her << 'end'; chmod +x her
  > #!/bin/sh
  > command=$1; shift
  > exec refuel $command --sex female --age 34 --height 5ft6in --weight 140lb --run 30mi/week --pace 9:30/mi "$@"
  > end

The units that were written, or those that are asked for; energy in kJ is every energy, in sentences too.

  $ ./her plan --goal -1lb/week --units as-given | sed -n '1p; /running  /p; /goal  /p'
  Energy, kcal a day                                       80 % range
    running          391   30 mi a week at 9:30/mi, net of resting
    goal            -500   -1 lb/week, at first
  $ ./her plan --goal -1lb/week --units metric | sed -n '1p; /running  /p; /goal  /p'
  Energy, kcal a day                                       80 % range
    running          391   48 km a week at 5:54/km, net of resting
    goal            -500   -0.45 kg/week, at first
  $ refuel plan --sex female --age 34 --height 168cm --weight 64kg --run 48km/week --pace 6:00/km --goal -0.4kg/week --units imperial | sed -n '/running  /p; /goal  /p'
    running          392   30 mi a week at 9:39/mi, net of resting
    goal            -441   -0.88 lb/week, at first
  $ ./her plan --goal -1lb/week --units metric,kJ
  Energy, kJ a day                                         80 % range
    resting        6,071   ten-haaf-2014 69 %               5,320–6,820
                           mifflin-1990 31 %
    living         3,540   activity level 1.6 when not running
    running        1,634   48 km a week at 5:54/km, net of resting
    total         11,245                                    9,600–12,890
    goal          -2,092   -0.45 kg/week, at first
    eat            9,153                                    7,510–10,800

  A day's food       grams          range   per kg
    carbohydrate       336         277–403      5.3
    protein            102         102–152      1.6
    fat                 49           49–85      0.8
    fibre               25
  Checks
    low     energy availability            161 kJ/kg fat-free (128–193) 189 or more
            reduced: acceptable for a short planned loss; 189 kJ/kg or more is replete;
            body fat is a guess here: give body-fat, or neck, waist and hip
    ok      rate of loss                   0.71 % a week                1 or less
            faster than the 0.7 % that kept muscle best in one trial of 24 athletes
    ok      energy floor, carbohydrate for the training, carbohydrate minimum, protein,
            fat, energy for all targets, weight for height
  Note: 4.8 h of running a week make an athlete in part: 6,071 kJ a day at rest; without
        training it would be 5,657 kJ, of an athlete 6,259 kJ; say whether you are one if
        you know
  Sources: refuel plan --explain        Information, not medical advice.
  $ ./her check --intake 2100kcal --carbohydrate 260g --units kJ | sed '/^verdict/q'
  Probably not enough: about 2,459 kJ a day short, and little carbohydrate for this
  training.
  You eat 8,786 kJ a day and spend about 11,245: 2,459 kJ short, give or take 1,650.
  If your weight is stable, more is eaten than was written down, or less is spent.

  verdict   rule                           you                          ok
  $ ./her check --intake 700kcal --units kJ | sed -n '/very low/,+1p; /energy floor/,+2p'
    risk    very low energy
            an intake under 3,347 kJ a day belongs in medical hands
    risk    energy floor                   2,929 kJ/d                   7,511 or more
            below a floor of intake (resting energy, energy availability, 5,021 or 6,276
            kJ): recovery and health may suffer
  $ ./her project --target 132lb --in 16weeks --every 56 --units metric,kJ | sed '/^Note/,$d'
  Body weight, kg; energy, kJ a day
     day   weight  80 % range         fat      eaten     spent   3500-rule
       0     63.5  63.5            16.7    11,245    11,245         63.5
      56     61.3  58.7–64.0       15.5     9,901    10,681         61.2
     112     59.9  55.5–64.3       14.7     9,901    10,522         58.8
  Eat 9,901 kJ a day to be at 59.9 kg on day 112; then 10,744 kJ a day hold it.
    low     energy availability from day 1 on
  $ ./her plan --compare --units kJ | sed -n '1p; /^\*/p; /apart/p'
    Resting equation           resting    total, kJ a day
  * mifflin-1990                 5,656   10,600
  * ten-haaf-2014                6,260   11,539
    from 4,797 to 6,631: 1,834 apart
  * ledger                       6,071   11,245
    from 10,124 to 11,535: 1,411 apart
  * used by the plan; the resting equations because: an athlete in part, by the hours of
  $ ./her project --intake 700kcal --target 60kg --units imperial,kJ --every 30 | sed -n '1p; /reached/p'
  Body weight, lb; energy, kJ a day
  132.3 lb is reached on day 8; from there 10,858 kJ a day hold it.

In JSON it is an input as well; what JSON says does not change.

  $ ./her plan --units imperial,kJ --json > one; ./her plan --json | cmp - one
  $ echo '{"sex":"male","age":41,"height":"178cm","weight":"72kg","units":"imperial,kJ","running":{"distance":"60km/week"}}' > him.json
  $ refuel plan --input him.json | sed -n '1p; /running  /p'
  Energy, kJ a day                                         80 % range
    running        2,311   37 mi a week, pace not given, net of resting
  $ refuel plan --input him.json --units metric | sed -n '1p; /running  /p'
  Energy, kcal a day                                       80 % range
    running          552   60 km a week, pace not given, net of resting
  $ refuel plan --input him.json --explain > one; refuel plan --input him.json --units metric --explain | cmp - one

Near misses are refused.

  $ ./her plan --units miles
  refuel: units: "miles" is not known; write as-given, metric, imperial, as-given,kJ, kJ, metric,kJ or imperial,kJ
  [2]
  $ ./her plan --units metric,imperial
  refuel: units: "metric,imperial" is not known; write as-given, metric, imperial, as-given,kJ, kJ, metric,kJ or imperial,kJ
  [2]
  $ ./her plan --units 1
  refuel: units: "1" is not known; write as-given, metric, imperial, as-given,kJ, kJ, metric,kJ or imperial,kJ
  [2]

A measured total that leaves less than nothing says so.

  $ ./her plan --expenditure 1500kcal | sed -n '/living/p; /^Note: the measured/,/^Sources/p'
    living          -342   the measured total is less than the other rows: see the note
  Note: the measured expenditure leaves less than nothing for daily life beside resting
        and running
  Sources: refuel plan --explain        Information, not medical advice.
  $ ./her check --expenditure 1500kcal --intake 1500kcal | sed -n '/^Note: the measured/,/^Sources/p'
  Note: the measured expenditure leaves less than nothing for daily life beside resting
        and running
  Sources: refuel check --explain        Information, not medical advice.

So does a method whose total is less than resting energy.

  $ refuel plan --sex female --age 30 --height 165cm --weight 60kg --method nasem-2023 --activity inactive --resting 2600kcal | sed -n '/living/p; /^Note: the total/,/^Sources/p'
    living          -579   all activity, inactive
  Note: the total of this method is less than resting energy, which leaves less than
        nothing for all activity: one of the two is not of this person
  Sources: refuel plan --explain        Information, not medical advice.
  $ refuel plan --sex female --age 30 --height 165cm --weight 60kg --method nasem-2023 --activity inactive --resting 1800kcal | sed -n '/living/p; /^Note: the total/,/^Sources/p'
    living           221   all activity, inactive

A closed pipe is silent.

  $ ./her plan | head -1
  Energy, kcal a day                                       80 % range
  $ for it in plan 'project --days 3650 --every 1 --csv'; do { ./her $it 2> message; echo "$? $(wc -c < message)" > told; } | head -1 > first; cat told; done
  0 0
  141 0
  $ (trap '' PIPE; { sleep 0.2; ./her plan 2>&1 >&3; echo $? >&2; } 3>&1 | true) 2>&1
  141

The chart of a terminal, anywhere: it names its range, and shows the target.

  $ ./her project --target 132lb --in 16weeks --chart | sed '/^$/,$d'
    141.7 lb |                                   ...............................
             |***...............................................................
             |   ****----.......................................................
             |   ....************...............................................
             |       ............************...................................
             |           ....................************.......................
             |               ........................----****************.......
    132.0 lb |= = = = = = = = = =.=.=.=.=.=.=.=.=.=.=.=.=.=.=--------.=.=*******
             |                           ............................--------...
             |                               ................................---
             |                                   ...............................
             |                                           .......................
             |                                               ...................
             |                                                       ...........
    122.3 lb |                                                               ...
             +------------------------------------------------------------------
         day 0                                                            day 112
              * projection   . 80 % range if the planned intake is eaten
              - rule of 3500 kcal per pound   = target 132.0 lb
  $ ./her project --target 132lb --in 16weeks --band same-deficit --chart --units metric | sed -n '/[*] projection/,/target/p'
              * projection   . 80 % range if the planned deficit is kept
              - rule of 3500 kcal per pound   = target 59.9 kg
  $ ./her project --intake 500kcal --chart | sed -n '/[*] projection/,/ends/p'
              * projection   . 80 % range if the planned intake is eaten
              - rule of 3500 kcal per pound
              ends: a body mass index under 15
  $ ./her project --target 132lb --in 16weeks | sed -n 1p
  Body weight, lb; energy, kcal a day
  $ ./her project --days 20 --chart --json
  refuel: chart: chart and json exclude each other: give one of them
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_CONFLICT","field":null,"flag":"--chart","message":"chart: chart and json exclude each other: give one of them","value":null,"low":null,"high":null}],"error":{"status":"REFUEL_E_CONFLICT","field":null,"flag":"--chart","message":"chart: chart and json exclude each other: give one of them","value":null,"low":null,"high":null}}
  [2]
  $ ./her project --days 20 --chart --csv
  refuel: chart: chart and csv exclude each other: give one of them
  [2]
  $ ./her project --days 20 --chart --explain
  refuel: chart: chart and explain exclude each other: give one of them
  [2]

A picture holds every day, whatever the table shows; days, or dates where the target has one. The script that gnuplot gets:

  $ mkdir fake && printf '#!/bin/sh\ncat > script\nprintf "<svg>%%099d</svg>" 0\n' > fake/gnuplot && chmod +x fake/gnuplot
  $ draw() { ./her project "$@" --plot a.svg > table; }; PATH=$PWD/fake:$PATH
  > draw --target 132lb --in 16weeks --every 28 && sed -n '/^\$data/,/^END/p' script | sed '1d;$d' | wc -l && grep -v '^[0-9]' script
  > draw --target 132lb --in 16weeks --units metric,kJ --band same-deficit && sed -n '2p;114p' script && grep 'label\|range if' script | sed 's/,.*range if/ range if/; s/lc rgb.*//'
  > date=$(date -u -d '+100 days' +%Y-%m-%d); draw --target 132lb --by $date && grep -c "$(LC_ALL=C date -u '+%-d %b')" script; grep -c "xlabel 'day'" script
  > draw --intake 500kcal && grep -o 'ends on[^'"'"']*\|body mass index [0-9.]*' script
  113
  $data << END
  END
  set terminal svg size 900,760 font 'sans,14' background rgb 'white' noenhanced
  set multiplot
  set lmargin at screen 0.12
  set rmargin at screen 0.97
  set border 3
  set tics nomirror
  set grid lw 0.5 lc rgb '#bbbbbb'
  set style fill solid 1 noborder
  set xrange [0:112]
  set samples 2
  set key at screen 0.12,0.955 left top vertical maxrows 2 Left reverse samplen 2
  set label 'Projected body weight' at screen 0.12,0.975 left
  set tmargin at screen 0.87
  set bmargin at screen 0.44
  set ylabel 'body weight, lb' offset 1,0
  set xtics ("" 0, "" 14, "" 28, "" 42, "" 56, "" 70, "" 84, "" 98, "" 112) nomirror
  set xlabel ''
  set arrow from graph 0, first 114.620 to graph 1, first 114.620 nohead lw 1.5 dt 4 lc rgb '#aa7700' front
  set label 'body mass index 18.5' at graph 0.01, first 114.620 left offset 0,0.55 tc rgb '#aa7700' front
  set yrange [112.995:143.325]
  set arrow from graph 0, first 132.000 to graph 1, first 132.000 nohead lw 1.5 dt 4 lc rgb '#aa3333' front
  set label 'target 132.0 lb' at graph 0.01, first 132.000 left offset 0,0.55 tc rgb '#aa3333' front
  plot $data using 1:2:3 with filledcurves lc rgb '#bbccee' title '80 % range if the planned intake is eaten', $data using 1:5 with lines dt 2 lw 1.5 lc rgb '#777777' title 'rule of 3500 kcal per pound', $data using 1:4 with lines lw 2.5 lc rgb '#224488' title 'projection', '+' every ::0::0 using (112.000):(132.000) with points pt 7 ps 1.2 lc rgb '#aa3333' notitle
  unset label
  unset arrow
  set tmargin at screen 0.335
  set bmargin at screen 0.09
  set ylabel 'kcal a day' offset 1,0
  set ytics 200.000
  set key at screen 0.12,0.41
  set xtics ("0" 0, "14" 14, "28" 28, "42" 42, "56" 56, "70" 70, "84" 84, "98" 98, "112" 112) nomirror
  set xlabel 'day'
  set yrange [1741.572:2741.198]
  plot $data using 1:6 with fsteps lw 4 lc rgb '#66bb77' title 'eaten', $data using 1:7 with lines lw 2 lc rgb '#882277' title 'spent', 1795.123 with lines lw 1.5 dt 4 lc rgb '#aa7700' title 'floor of intake 1,796 kcal'
  unset multiplot
  0.000 63.503 63.503 63.503 63.503 11245.113 11245.113
  112.000 59.461 60.288 59.874 58.840 9901.029 10521.989
  set label 'Projected body weight' at screen 0.12,0.975 left
  set ylabel 'body weight, kg' offset 1,0
  set xlabel ''
  set label 'target 59.9 kg' at graph 0.01, first 59.874 left offset 0,0.55 tc rgb '#aa3333' front
  plot $data using 1:2:3 with filledcurves 
  unset label
  set ylabel 'kJ a day' offset 1,0
  set xlabel 'day'
  1
  0
  ends on day 82: a body mass index under 15
  body mass index 18.5
  body mass index 15

Completion: the three shells, and what is none.

  $ for shell in bash zsh fish; do refuel help --completion $shell | sed -n '/^# Completion/p'; done
  # Completion of refuel in bash, written by refuel help --completion bash.
  # Completion of refuel in zsh, written by refuel help --completion zsh.
  # Completion of refuel in fish, written by refuel help --completion fish.
  $ refuel help --completion csh
  refuel: completion: "csh" is not known; write bash, zsh or fish
  [2]
  $ refuel help --completion bash --man
  refuel: completion: completion and man exclude each other: give one of them
  [2]
  $ refuel help plan --completion bash
  refuel: completion: completion and plan exclude each other: give one of them
  [2]
  $ refuel help --completion bash > c; bash -c 'source ./c; complete -p refuel; COMP_WORDS=(refuel plan --sex f); COMP_CWORD=3; _refuel; echo "${COMPREPLY[@]}"'
  complete -F _refuel refuel
  female

The manual says what is required, ranges and defaults.

  $ refuel help check | sed -n '3,6p; /--terrain/,+1p; /--level/,+1p'
  usage: refuel check --sex female|male|unknown --age VALUE --height VALUE --weight VALUE [flags]
  Required, as flags or in the file of --input: --sex, --age or --born, --height, --weight
    or --log; and what you eat: --intake, or --carbohydrate, --protein and --fat, or
    --nutrient, or --log. All else may be left out.
    --terrain road|trail|sand         the ground
        default road; JSON running.terrain; also --treadmill alone
    --level VALUE                     level of the intervals; like 0.8
        range 0.5..0.99; default 0.8; JSON level
