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
    carbohydrate       401         311–461      5.3
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

A week has 168 hours.

  $ refuel plan $(cat who) --run 400km/week --speed 2km/h
  refuel: run: 400 km/week is outside 0..335.9 km/week
  [2]
