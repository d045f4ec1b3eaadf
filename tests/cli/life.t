Children under 10: resting energy of a named equation, and nothing that would be guessed.

  $ refuel plan --sex male --age 6 --height 118cm --weight 21kg --run 5km/week | sed -n '2,5p; /^  unknown/p; /^Note/p'
    resting          993   henry-2005-wh                    900–1,080
    living             -   not for under 10 years
    running            -   5 km a week, pace not given, net of resting
    total              -
    unknown very low energy
    unknown energy floor                   -                         993 or more
    unknown energy availability            -                         25 or more
    unknown carbohydrate for the training
    unknown carbohydrate minimum           -                         130 or more
    unknown protein                        -                         21 to 52
    unknown fat
    unknown split into macronutrients
  Note: no pace was given: running is taken at 1.00 kcal per kg and km, at 10 km/h for the
  Note: under 10 years the ledger gives resting energy only; the method nasem-2023 gives
  Note: the running and living terms were derived in adults
  Note: the age is outside the sample that the estimate of body fat was derived from
  $ refuel plan --sex male --age 6 --height 118cm --weight 21kg --json | grep -oE '"(living|running|total|intake)_kcal_d":[^,]*' | tr '\n' ' '
  "living_kcal_d":null "running_kcal_d":null "total_kcal_d":null "intake_kcal_d":null "total_kcal_d":null} "total_kcal_d":null "intake_kcal_d":null}}  (no newline)

The methods for children give the total.

  $ refuel plan --sex male --age 6 --height 118cm --weight 21kg --method nasem-2023 --activity active | sed -n 1,5p
  Energy, kcal a day                                       80 % range
    resting          993   henry-2005-wh                    900–1,080
    living           580   all activity, active
    total          1,572   eer-nasem-2023                   1,240–1,900
    goal               0   maintain
  $ refuel plan --sex female --age 8months --height 70cm --weight 8.5kg --method nasem-2023 | sed -n 1,5p
  Energy, kcal a day                                       80 % range
    resting          441   schofield-1985-wh                360–520
    living           209   all activity, no category
    total            650   eer-nasem-2023                   530–770
    goal               0   maintain

Pregnancy and lactation have a term of their own, also where it is 0.

  $ for week in 5 20 30; do refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage pregnant --gestation-week $week --run 10km/week --json | grep -o '"reproduction_kcal_d":[0-9]*'; done
  "reproduction_kcal_d":0
  "reproduction_kcal_d":340
  "reproduction_kcal_d":452
  $ for month in 3 8; do refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage lactating --months-since-birth $month --run 10km/week --json | grep -o '"reproduction_kcal_d":[0-9]*'; done
  "reproduction_kcal_d":330
  "reproduction_kcal_d":400
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage pregnant --gestation-week 20 --pre-pregnancy-weight 75kg --run 10km/week | grep -E 'reproduction|before pregnancy'
    reproduction     340   pregnancy
  Note: the weight before pregnancy is above the present weight
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --run 10km/week --json | grep -c reproduction
  0
  [1]

What goes with it, and what does not.

  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage pregnant
  refuel: gestation-week: it was not given; the energy of pregnancy depends on it
  [2]
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage lactating
  refuel: months-since-birth: it was not given; the energy of lactation depends on it
  [2]
  $ refuel plan --sex male --age 31 --height 168cm --weight 70kg --life-stage pregnant --gestation-week 20
  refuel: life-stage: pregnant and lactating go with sex female
  [2]
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --gestation-week 20
  refuel: gestation-week: it goes with the life stage pregnant
  [2]
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --months-since-birth 2
  refuel: months-since-birth: it goes with the life stage lactating
  [2]
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --pre-pregnancy-weight 60kg
  refuel: pre-pregnancy-weight: it goes with the life stage pregnant
  [2]
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage pregnant --gestation-week 20weeks
  refuel: gestation-week: 20weeks is a duration, not a number; write it like 22
  [2]
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage pregnant --gestation-week 2000%
  refuel: gestation-week: 2000% is a percentage, not a number; write it like 22
  [2]
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage pregnant --gestation-week 46
  refuel: gestation-week: 46 is outside 0..45
  [2]
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage lactating --months-since-birth 13
  refuel: months-since-birth: 13 is outside 0..12
  [2]

Four hours a week make an athlete, walking never does, and without a volume nothing is known.

  $ for run in '--run 40km/week' '--run 39.9km/week' '--run 80km/week --speed 5km/h' '--run 0km/week' '' '--athlete yes'; do refuel plan --sex female --age 30 --height 168cm --weight 60kg $run --json | grep -oE '"athlete":"[a-z]*"|"resting_equation":"[^"]*"' | tr '\n' ' '; echo; done
  "athlete":"yes" "resting_equation":"ten-haaf-2014" 
  "athlete":"no" "resting_equation":"mifflin-1990" 
  "athlete":"no" "resting_equation":"mifflin-1990" 
  "athlete":"no" "resting_equation":"mifflin-1990" 
  "athlete":"unknown" "resting_equation":"mifflin-1990" 
  "athlete":"yes" "resting_equation":"ten-haaf-2014" 

The date of birth instead of the age.

  $ refuel plan --sex male --born $(($(date +%Y) - 30))-01-01 --height 180cm --weight 75kg --json | grep -o '"age_y":30'
  "age_y":30
  $ refuel plan --sex male --age 408months --height 180cm --weight 75kg --json | grep -o '"age_y":34,'
  "age_y":34,
  $ refuel plan --sex male --born 1990-02-30 --height 180cm --weight 75kg
  refuel: born: 1990-02-30 is not in the calendar (year-month-day)
  [2]
  $ refuel plan --sex male --born 17.5.1990 --height 180cm --weight 75kg
  refuel: born: 17.5.1990 is not a date; write it like 1992-05-21 (year-month-day)
  [2]
  $ refuel plan --sex male --born 1890-01-01 --height 180cm --weight 75kg 2>&1 | sed 's/today, .*/today/'
  refuel: born: 1890-01-01 is more than 120 years before today
  $ refuel plan --sex male --born 2990-01-01 --height 180cm --weight 75kg 2>&1 | sed 's/today, .*/today/'
  refuel: born: 2990-01-01 is after today
  $ refuel plan --sex male --born 1990-05-17 --age 30 --height 180cm --weight 75kg
  refuel: born: age and born exclude each other: give one of them
  [2]
