Pace, speed, hills and ground.

  $ who='--sex male --age 30 --height 180cm --weight 75kg --athlete no'; echo "$who" > who
  $ plan() { refuel plan $(cat who) "$@" --json | grep -oE '"running_equation":[^,]*|"running_h_week":[^,]*|"running_gross_kcal_d":[^,]*|"running_kcal_d":[^,]*|"id":"(pace-not-given|walking|speed-outside-sample|grade-outside-sample|running-not-given)"'; }; plan --run 50km/week --speed 12km/h
  "running_equation":"re3-2025"
  "running_h_week":4.166666666666667
  "running_gross_kcal_d":521.4166211417645
  "running_kcal_d":478.50987511001847
  $ refuel plan $(cat who) --run 50km/week --pace 5:00/km | grep '  running'
    running          479   50 km a week at 5:00/km, net of resting
  $ refuel plan $(cat who) --run 31.07mi/week --pace 8:03/mi | grep '  running'
    running          479   31 mi a week at 8:03/mi, net of resting
  $ refuel plan $(cat who) --run 7km/day --pace 5:00/km | grep '  running'
    running          469   49 km a week at 5:00/km, net of resting
  $ refuel plan $(cat who) --run 50km/week | grep '  running'
    running          484   50 km a week, pace not given, net of resting
  $ refuel plan $(cat who) --run 0km/week | grep '  running'
    running            0   no running
  $ refuel plan $(cat who) | grep '  running'
    running            0   running volume not given

Below 7.056 km/h it is walking, by the equation for walking.

  $ refuel plan $(cat who) --run 30km/week --speed 7.05km/h --json | grep -o '"running_equation":"[^"]*"'
  "running_equation":"lcda-walking-2019"
  $ refuel plan $(cat who) --run 30km/week --speed 7.056km/h --json | grep -o '"running_equation":"[^"]*"'
  "running_equation":"lcda-walking-2019"
  $ refuel plan --sex male --age 30 --height 180cm --weight 75kg --run 40km/week --speed 5km/h | sed -n '2,5p; /^  carbohydrate/p; /^Note/p'
    resting        1,730   mifflin-1990                     1,530–1,930
    living           989   activity level 1.6 when not running
    running          254   40 km a week at 12:00/km, net of resting
    total          2,973                                    2,530–3,410
    carbohydrate       401         311–460      5.3
  Note: this distance is taken as walked: the walking equation, half of the minutes for

Hills: half of the way up, half of it down. A trail whose climb is given gets the smaller factor.

  $ for more in '' '--climb 800m/week' '--climb 2625ft/week' '--terrain trail' '--terrain trail --climb 0m/week' '--terrain sand'; do refuel plan $(cat who) --run 40km/week --pace 6:00/km $more --json | grep -o '"running_gross_kcal_d":[0-9]*'; done
  "running_gross_kcal_d":423
  "running_gross_kcal_d":434
  "running_gross_kcal_d":434
  "running_gross_kcal_d":474
  "running_gross_kcal_d":444
  "running_gross_kcal_d":677

Climb needs a distance, and has an end at 45 %.

  $ refuel plan $(cat who) --climb 400m/week
  refuel: run: a climb needs the distance it is spread over
  [2]
  $ refuel plan $(cat who) --run 0km/week --climb 400m/week
  refuel: run: a climb needs the distance it is spread over
  [2]
  $ refuel plan $(cat who) --run 0km/week --climb 0m/week | grep '  running'
    running            0   no running
  $ refuel plan $(cat who) --run 40km/week --climb 9000m/week | grep -c '  running'
  1
  $ refuel plan $(cat who) --run 40km/week --climb 9001m/week
  refuel: climb: 9001 m/week is outside 0..9000 m/week
  [2]

A treadmill rises or falls alone, and a way may fall more than it climbs. Up alone is the same, however it is said.

  $ for more in '--incline 0%' '--incline 5%' '--climb 2000m/week --descent 0m/week' '--incline 5% --terrain trail' '--incline -3%' '--climb 1000m/week --descent 500m/week' '--climb 800m/week --descent 800m/week'; do refuel plan $(cat who) --run 40km/week --pace 6:00/km $more --json | grep -o '"running_gross_kcal_d":[0-9]*'; done
  "running_gross_kcal_d":423
  "running_gross_kcal_d":547
  "running_gross_kcal_d":547
  "running_gross_kcal_d":574
  "running_gross_kcal_d":364
  "running_gross_kcal_d":459
  "running_gross_kcal_d":434
  $ refuel plan $(cat who) --run 40km/week --pace 6:00/km --climb 1000m/week --descent 500m/week --explain | grep -A4 'Grade ='
   9. Grade = (1000.0 m + 500.0 m) / 1000 / 40.000 km = 0.037500
  10. Share of the way that goes up = 1000.0 m / (1000.0 m + 500.0 m) = 0.666667
  11. v = 10.000 km/h / 3.6 = 2.7778 m/s
  12. Power up = 4.43 + 1.51 x 2.7778 + 0.37 x 2.7778^2 + 30.43 x 2.7778 x 0.037500 x (1 - 1.133^(1 - 1.056^(100 x 0.037500 + 43))) = 13.9204 W/kg
  13. Power down = 4.43 + 1.51 x 2.7778 + 0.37 x 2.7778^2 + 30.43 x 2.7778 x (-0.037500) x (1 - 1.133^(1 - 1.056^(100 x (-0.037500) + 43))) = 9.5540 W/kg
  $ refuel plan $(cat who) --run 40km/week --pace 6:00/km --treadmill --incline 5% --json | grep -o '"running_gross_kcal_d":[0-9]*'
  "running_gross_kcal_d":547
  $ refuel run 10km --pace 6:00/km --weight 70kg --treadmill --json > by-flag; refuel run 10km --pace 6:00/km --weight 70kg --terrain treadmill --json | cmp - by-flag
  $ refuel plan $(cat who) --treadmill --terrain trail; refuel plan $(cat who) --treadmill=yes; refuel plan $(cat who) --treadmil; refuel plan $(cat who) --treadmill 5%; refuel equations --treadmill
  refuel: terrain: it was given twice
  refuel: treadmill: --treadmill takes no value
  refuel: treadmil: there is no such flag; did you mean --treadmill?
  refuel: command: "5%" belongs to no flag; flags begin with --, as refuel help plan shows
  refuel: treadmill: there is no such flag; refuel help equations lists them
  [2]
  $ refuel plan $(cat who) --run 40km/week --incline 5% --climb 100m/week
  refuel: incline: climb and incline exclude each other: give one of them
  [2]
  $ refuel plan $(cat who) --run 40km/week --incline 5% --descent 100m/week
  refuel: incline: an incline is a treadmill's, whose way only rises or falls: leave climb and descent out, or the incline
  [2]
  $ refuel plan $(cat who) --run 40km/week --descent 100m/week
  refuel: climb: a descent stands beside the climb: give both; 0m/week is an answer
  [2]
  $ refuel plan $(cat who) --run 40km/week --incline 46%
  refuel: incline: 46 % is outside -45..45 %
  [2]
  $ refuel plan $(cat who) --run 40km/week --climb 9000m/week --descent 9001m/week
  refuel: climb: 9000 m/week is outside 0..8999 m/week
  [2]
  $ refuel plan $(cat who) --run 40km/week --climb 0m/week --descent 18001m/week
  refuel: descent: 18001 m/week is outside 0..18000 m/week
  [2]
  $ echo '{"sex":"male","age":30,"height_cm":180,"weight_kg":75,"athlete":"no","running":{"distance_km_week":40,"speed_km_h":10,"incline_pct":5}}' | refuel plan --input - --json | grep -o '"running_gross_kcal_d":[0-9]*'
  "running_gross_kcal_d":547
  $ echo '{"sex":"male","age":30,"height_cm":180,"weight_kg":75,"running":{"distance_km_week":40,"climb_m_week":100,"incline":"5%"}}' | refuel plan --input -
  refuel: running.incline: running.climb_m_week and running.incline exclude each other: give one of them
  [2]

A week has 168 hours.

  $ refuel plan $(cat who) --run 400km/week --speed 2km/h
  refuel: run: 400 km/week is outside 0..335.9 km/week
  [2]
