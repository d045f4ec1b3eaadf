refuel track --plot: weight and expenditure as a picture. The script that gnuplot gets, by a gnuplot that draws nothing.

  $ cat > her <<'END'
  > #!/bin/sh
  > log=$1; shift
  > exec refuel track "$log" --sex female --age 34 --height 168cm "$@"
  > END
  $ chmod +x her; cp $TESTS/logs/track/sixty-days.csv log.csv
  > mkdir fake && printf '#!/bin/sh\ncat > script\nprintf "<svg>%%099d</svg>" 0\n' > fake/gnuplot && chmod +x fake/gnuplot

Every day, its weigh-in, both with their ranges; the expenditure begins where a week is known, and is drawn twice where it is sure.

  $ PATH=$PWD/fake:$PATH ./her log.csv --plot a.svg > table && grep -v '^[0-9]' script; sed -n '2p;8p;40p' script; sed -n '/^.weighed/,/^END/p' script | sed '1d;$d' | wc -l
  $days << END
  END
  $weighed << END
  END
  $odd << END
  END
  set terminal svg size 900,760 font 'sans,14' background rgb 'white' noenhanced
  set multiplot
  set lmargin at screen 0.12
  set rmargin at screen 0.97
  set border 3
  set tics nomirror
  set grid lw 0.5 lc rgb '#bbbbbb'
  set style fill solid 1 noborder
  set xrange [0:57]
  set samples 2
  set key at screen 0.12,0.955 left top vertical maxrows 2 Left reverse samplen 2
  set label 'Weight and expenditure by the log, 2026-03-04 to 2026-04-30' at screen 0.12,0.975 left
  set rmargin at screen 0.95
  set xrange [-0.500:57.500]
  set tmargin at screen 0.87
  set bmargin at screen 0.44
  set ylabel 'body weight, kg' offset 1,0
  set ytics 0.500
  set xtics ("" 0, "" 7, "" 14, "" 21, "" 28, "" 35, "" 42, "" 49, "" 56) nomirror
  set xlabel ''
  set yrange [62.625:64.466]
  plot $days using 1:2:3 with filledcurves lc rgb '#bbccee' title 'its 80 % range', $weighed using 1:2 with points pt 7 ps 0.55 lc rgb '#666666' title 'weigh-in', $days using 1:4 with lines lw 2.5 lc rgb '#224488' title 'trend weight'
  unset label
  set tmargin at screen 0.335
  set bmargin at screen 0.09
  set ylabel 'kcal a day' offset 1,0
  set ytics 200.000
  set key at screen 0.12,0.41
  set xtics ("4 Mar\n2026" 0, "11 Mar\n2026" 7, "18 Mar\n2026" 14, "25 Mar\n2026" 21, "1 Apr\n2026" 28, "8 Apr\n2026" 35, "15 Apr\n2026" 42, "22 Apr\n2026" 49, "29 Apr\n2026" 56) nomirror
  set xlabel ''
  set yrange [2197.190:3216.157]
  plot $days using 1:5:6 with filledcurves lc rgb '#eeddee' notitle, $days using 1:8:9 with filledcurves lc rgb '#d9b8d9' title 'its 80 % range', $days using 1:7 with lines lw 1.5 dt 2 lc rgb '#882277' title 'less sure: few days, or too wide', $days using 1:10 with lines lw 2.5 lc rgb '#882277' title 'expenditure', 2675.009 with lines lw 2 dt 4 lc rgb '#777777' title 'what the equations say, 2,675'
  unset multiplot
  0 63.931 64.367 64.149 NaN NaN NaN NaN NaN NaN
  6 63.806 64.145 63.975 2318.763 3161.569 2445.007 NaN NaN NaN
  38 63.163 63.461 63.312 2270.352 3089.636 2396.596 2270.352 3089.636 2396.596
  51

Other units; a weigh-in far off is a cross, and one too far for the picture is counted.

  $ sed 's/^2026-03-20,[0-9.]*/2026-03-20,67.2/;s/^2026-04-02,[0-9.]*/2026-04-02,82.1/' log.csv > odd.csv && PATH=$PWD/fake:$PATH ./her odd.csv --units imperial,kJ --plot a.svg > table && grep -e ylabel -e yrange script && grep -o "title '[^']*'" script && sed -n '/^.odd/,/^END/p' script
  set ylabel 'body weight, lb' offset 1,0
  set yrange [137.682:148.743]
  set ylabel 'kJ a day' offset 1,0
  set yrange [9182.756:13489.134]
  title 'its 80 % range'
  title 'weigh-in'
  title 'trend weight'
  title 'does not count; 1 not shown'
  title 'its 80 % range'
  title 'less sure: few days, or too wide'
  title 'expenditure'
  title 'what the equations say, 11,192'
  $odd << END
  16 148.151
  29 181.000
  END

Too few days: no expenditure is drawn, and the picture says why. Food that must be missing: likewise.

  $ PATH=$PWD/fake:$PATH ./her $TESTS/logs/track/ten-days.csv --plot a.svg > table && grep -o "expenditure[^']*'" script && grep -c 'days using 1:7' script; sed -n '2p;9p' script
  expenditure by the log, 2026-03-04 to 2026-03-11'
  expenditure: not enough data, fewer than 28 days'
  0
  0 63.866 64.404 64.135 NaN NaN NaN NaN NaN NaN
  7 63.570 64.219 63.894 NaN NaN NaN NaN NaN NaN
  $ awk -F, -v OFS=, '/^2026/ && $3 { $3 = 1050 } { print }' log.csv > little.csv; PATH=$PWD/fake:$PATH ./her little.csv --plot a.svg > table && grep -o "expenditure[^']*'" script
  expenditure by the log, 2026-03-04 to 2026-04-30'
  expenditure: not told, food must be missing in the log'

A long log: means of days, every so many weigh-ins, years at the axis, and a script that stays small.

  $ python3 -c "
  > import datetime
  > print('date,weight_kg,intake_kcal')
  > for i in range(4000):
  >     print(datetime.date(2015, 1, 1) + datetime.timedelta(i), 64 + i % 7 / 10, 2200 + i % 11 * 10, sep=',')" > long.csv
  $ PATH=$PWD/fake:$PATH ./her long.csv --plot a.svg > table && grep -o "title '[^']*'" script && grep -o '"Jan[^"]*"' script | sed -n '1p;$p' && test $(wc -l < script) -lt 3000 && echo small
  title 'its 80 % range'
  title 'weigh-in, one of 4'
  title 'trend weight'
  title 'its 80 % range'
  title 'less sure: few days, or too wide'
  title 'expenditure, mean of 11 days'
  title 'what the equations say, 2,174'
  "Jan\n2015"
  "Jan\n2025"
  small

Where no amounts and no weights are told, there is none in the script.

  $ PATH=$PWD/fake:$PATH ./her log.csv --eating-disorder past --plot a.svg > table && cat script
  set terminal svg size 900,760 font 'sans,14' background rgb 'white' noenhanced
  unset border
  unset tics
  unset key
  set xrange [0:1]
  set yrange [0:1]
  set label "No amounts and no weights are told here, because of an answer about\neating. A doctor or dietitian can look at the log with you." at graph 0.5,0.6 center
  plot NaN notitle

Real pictures are whole and small.

  $ ./her odd.csv --plot a.svg > table && python3 -c "
  > import os, xml.etree.ElementTree as xml
  > print(xml.parse('a.svg').getroot().tag, os.path.getsize('a.svg') < 100000)"
  {http://www.w3.org/2000/svg}svg True
  $ ./her long.csv --plot long.svg --json > long.json && python3 -c "import os; print(os.path.getsize('long.svg') < 500000)"
  True
  $ ./her log.csv --plot p.png > table && head -c 4 p.png | tail -c 3; echo
  PNG
  $ ./her log.csv --plot p.gif
  refuel: plot: the name ends in .svg or .png
  [2]
  $ echo '[{}]' | refuel track --input - --plot p.svg
  refuel: plot: an array of requests is answered as JSON alone
  [2]
