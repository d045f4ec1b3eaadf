Training beside the running: walking.

  $ echo '--sex female --age 34 --height 168cm --weight 63.5kg' > who
  $ refuel plan $(cat who) --run 48km/week --pace 5:30/km --walk 20km/week | sed -n '1,9p; /^  carbohydrate/p'
  Energy, kcal a day                                       80 % range
    resting        1,441   ten-haaf-2014 60 %               1,260–1,620
                           mifflin-1990 40 %
    living           821   activity level 1.6 when not training
    running          388   48 km a week at 5:30/km, net of resting
    walking          108   20 km a week at 5 km/h, net of resting
    total          2,758                                    2,380–3,140
    goal               0   maintain
    eat            2,758                                    2,380–3,140
    carbohydrate       370         307–434      5.8
  $ refuel plan $(cat who) --run 48km/week --pace 5:30/km --walk 20km/week --json | grep -oE '"(walking|running|living|total)_[a-z_]*":[0-9.]*'
  "running_equation":
  "total_equation":
  "living_pal":1.6
  "running_h_week":4.4
  "running_gross_kcal_d":425.96987658612886
  "walking_h_week":4
  "walking_gross_kcal_d":142.59865307305407
  "living_kcal_d":821.0928230592734
  "running_kcal_d":388.24213617822573
  "walking_kcal_d":108.3007072476876
  "total_kcal_d":2758.1493911505786
  "total_kcal_d":297.21856665021215
  "total_kcal_d":
  $ refuel plan $(cat who) --run 48km/week --pace 5:30/km --walk 0km/week | grep walking
    walking            0   no walking
  $ refuel plan $(cat who) --run 48km/week --pace 5:30/km --json | grep -c walking
  0
  [1]

It costs what a run of that way costs whose gait is a walk, and is read as it is printed.

  $ for way in '--run 0km/week --walk 30km/week --walk-speed 6km/h' '--run 30km/week --speed 6km/h --gait walk'; do refuel plan $(cat who) $way --json | grep -oE '"(living|total)_kcal_d":[0-9.]*|"total_kcal_d":[[][^]]*]'; done
  "living_kcal_d":788.2214285714286
  "total_kcal_d":2324.7013663495895
  "total_kcal_d":274.0685865899275
  "total_kcal_d":[1973.468340138672,2675.934392560507]
  "living_kcal_d":788.2214285714286
  "total_kcal_d":2324.7013663495895
  "total_kcal_d":274.0685865899275
  "total_kcal_d":[1973.468340138672,2675.934392560507]
  $ refuel plan $(cat who) --run 0km/week --walk "12 mi a week at 3.1 mph" | grep walking
    walking          106   19 km a week at 5 km/h, net of resting
  $ refuel plan $(cat who) --run 0km/week --walk 12mi/week --walk-pace 20:00/mi | grep walking
    walking          106   19 km a week at 4.8 km/h, net of resting

Faster than the equation knows, and what cannot be.

  $ refuel plan $(cat who) --run 0km/week --walk 20km/week --walk-speed 7.5km/h | grep -A1 Note
  Note: the walking is faster than the 7.06 km/h that the walking equation was derived
        from
  $ refuel plan $(cat who) --walk 20km/week --walk-speed 9km/h
  refuel: walk-speed: 9 km/h is outside 2..8 km/h; did you mean 9 min/km?
  [2]
  $ refuel plan $(cat who) --walk 501km/week
  refuel: walk: 501 km/week is outside 0..500 km/week
  [2]
  $ refuel plan $(cat who) --run 400km/week --walk 500km/week --walk-speed 3km/h
  refuel: walk: running and walking take 29.5 h a day, of 24
  [2]

A category of activity contains it; without one the level of the ledger chooses the category. A measured total leaves living the rest.

  $ refuel plan $(cat who) --walk 20km/week --method nasem-2023 --activity active
  refuel: activity: the category already contains the walking, so it would be counted twice: leave one out
  [2]
  $ for walk in '' '--walk 100km/week'; do refuel plan $(cat who) --run 0km/week $walk --method nasem-2023 | grep 'living\|walking\|total'; done
    living           863   all activity, low-active
    total          2,217   eer-nasem-2023                   1,910–2,530
    living         1,241   all activity, very-active
    total          2,595   eer-nasem-2023                   2,290–2,900
  $ refuel plan $(cat who) --walk 100km/week --method nasem-2023 | grep 'living\|total'
    living         1,241   all activity, very-active
    total          2,595   eer-nasem-2023                   2,290–2,900
  $ refuel plan $(cat who) --run 30km/week --walk 20km/week --expenditure 2600kcal | sed -n '2,7p'
    resting        1,390   mifflin-1990 75 %                1,230–1,550
                           ten-haaf-2014 25 %
    living           853   the rest of the measured total
    running          247   30 km a week, pace not given, net of resting
    walking          110   20 km a week at 5 km/h, net of resting
    total          2,600   measured                         2,430–2,770
