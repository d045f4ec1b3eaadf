Children under 10: resting energy of a named equation, and nothing that would be guessed.

  $ refuel plan --sex male --age 6 --height 118cm --weight 21kg --run 5km/week | sed -n '2,5p; /^  unknown/p; /^Note/p'
    resting          993   henry-2005-wh                    900–1,080
    living             -   not for under 10 years
    running            -   5 km a week, pace not given, net of resting
    total              -
    unknown very low energy, energy floor, energy availability, carbohydrate for the
  Note: no pace was given: running is taken at 1.00 kcal per kg and km, at 10 km/h for the
  Note: under 10 years the ledger gives resting energy only; the method nasem-2023 gives
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
  $ for months in 0 6.99 7 12.01 36; do for nursing in full partial; do refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage lactating --months-since-birth $months --nursing $nursing --run 10km/week --json | grep -oE '"reproduction_kcal_d":[0-9]*|"lactation-late"' | tr '\n' ' '; done; echo; done
  "reproduction_kcal_d":500 "reproduction_kcal_d":250 
  "reproduction_kcal_d":500 "reproduction_kcal_d":250 
  "reproduction_kcal_d":400 "reproduction_kcal_d":400 
  "reproduction_kcal_d":400 "lactation-late" "reproduction_kcal_d":400 "lactation-late" 
  "reproduction_kcal_d":400 "lactation-late" "reproduction_kcal_d":400 "lactation-late" 
  $ for months in 6.99 7; do for nursing in full partial; do refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage lactating --months-since-birth $months --nursing $nursing --method nasem-2023 --activity active --json | grep -o '"reproduction_kcal_d":[0-9]*' | tr '\n' ' '; done; echo; done
  "reproduction_kcal_d":540 "reproduction_kcal_d":270 
  "reproduction_kcal_d":380 "reproduction_kcal_d":380 
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage lactating --months-since-birth 12 --run 10km/week --json | grep -c lactation-late
  0
  [1]

A measured total does not see the milk.

  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage lactating --months-since-birth 3 --run 0km/week --expenditure 2500kcal | sed -n 2,6p
    resting        1,434   mifflin-1990                     1,270–1,600
    living         1,066   the rest of the measured total
    running            0   no running
    reproduction     500   lactation
    total          3,000   measured                         2,840–3,160
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage lactating --run 0km/week --expenditure 2500kcal
  refuel: months-since-birth: it was not given; the energy of lactation depends on it
  [2]
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage pregnant --run 0km/week --expenditure 2500kcal | sed -n 2,6p
    resting        1,434   mifflin-1990                     1,270–1,600
    living         1,066   the rest of the measured total
    running            0   no running
    reproduction       0   pregnancy
    total          2,500   measured                         2,340–2,660

The additions of pregnancy stand on the weight before it. From week 20 on a run comes with a word of care.

  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage pregnant --gestation-week 30 --method iom-2005 --activity active | sed -n '3,6p; /^Note: the weight/,/^  /p'
    living         1,087   all activity, active
    reproduction     452   pregnancy
    total          2,973   eer-iom-2005                     2,590–3,360
    goal               0   maintain
  Note: the weight before pregnancy was not given: the additions stand on it, and are less
        sure with the present one
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage pregnant --gestation-week 30 --pre-pregnancy-weight 60kg --method iom-2005 --activity active | sed -n '3,6p; /^Note: the weight/,/^  /p'
    living         1,068   all activity, active
    reproduction     452   pregnancy
    total          2,854   eer-iom-2005                     2,470–3,240
    goal               0   maintain
  $ for week in 19.99 20 42; do refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage pregnant --gestation-week $week --run 10km/week --json | grep -c running-in-pregnancy; done
  0
  1
  1

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
  refuel: life-stage: pregnant and lactating go with sex female, whose equations they need
  [2]
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --gestation-week 20
  refuel: gestation-week: it goes with the life stage pregnant
  [2]
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --months-since-birth 2
  refuel: months-since-birth: it goes with the life stage lactating
  [2]
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --nursing partial
  refuel: nursing: it goes with the life stage lactating
  [2]
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage lactating --months-since-birth 3 --nursing none
  refuel: nursing: "none" is not known; write full or partial
  [2]
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --pre-pregnancy-weight 60kg
  refuel: pre-pregnancy-weight: it goes with the life stage pregnant
  [2]
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage pregnant --gestation-week 20hours
  refuel: gestation-week: 20hours is in h, where days are the shortest unit; write it like 22 or 22weeks
  [2]
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage pregnant --gestation-week 2000%
  refuel: gestation-week: 2000% is a percentage, not a number of weeks; write it like 22 or 22weeks
  [2]
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage pregnant --gestation-week 42.01
  refuel: gestation-week: 42.01 is outside 0..42
  [2]
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --life-stage lactating --months-since-birth 36.01
  refuel: months-since-birth: 36.01 is outside 0..36
  [2]

A measured total is that of a whole day, and in the unit that was meant.

  $ for it in 1433kcal 6454kcal 8.7MJ 2.100kcal; do refuel plan --sex female --age 31 --height 168cm --weight 70kg --run 0km/week --expenditure $it | sed -n 5p; done
  refuel: expenditure: 1433 kcal/d is outside 1434..6453 kcal/d, 1 to 4.5 times resting energy; is it the whole day, the energy of rest included?
  refuel: expenditure: 6454 kcal/d is outside 1434..6453 kcal/d, 1 to 4.5 times resting energy; did you mean 6454 kJ?
    total          2,079   measured                         1,950–2,210
  refuel: expenditure: 2.100 kcal can mean 2,100 or 2.1 kcal: write 2100kcal or 2.1kcal
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --run 0km/week --expenditure 1434kcal | sed -n '3p; 5p'
    living             0   the rest of the measured total
    total          1,434   measured                         1,340–1,530
  $ refuel plan --sex female --age 31 --height 168cm --weight 70kg --run 0km/week --expenditure 6453kcal | sed -n '3p; 5p'
    living         5,019   the rest of the measured total
    total          6,453   measured                         6,040–6,870

Energy eaten is nothing at all, or enough to be a day's.

  $ for it in 8.7kcal 99.9kcal 2.100kcal 8.700kJ; do refuel check --sex female --age 31 --height 168cm --weight 70kg --run 0km/week --intake $it; done
  refuel: intake: 8.7 kcal is outside 0 or 100..20000 kcal/d; did you mean 8.7 MJ?
  refuel: intake: 99.9 kcal is outside 0 or 100..20000 kcal/d
  refuel: intake: 2.100 kcal can mean 2,100 or 2.1 kcal: write 2100kcal or 2.1kcal
  refuel: intake: 8.700 kJ can mean 8,700 or 8.7 kJ: write 8700kJ or 8.7kJ
  [2]
  $ for it in 0kcal 100kcal 8.700MJ; do refuel check --sex female --age 31 --height 168cm --weight 70kg --run 0km/week --intake $it --json | grep -o '"energy_kcal_d":[0-9.]*' | head -1; done
  "energy_kcal_d":0
  "energy_kcal_d":100
  "energy_kcal_d":2079.3499043977054

The hours of running make an athlete in part, from 2 a week to 6; walking never does, and without a volume nothing is known.

  $ for run in '--run 40km/week' '--run 39.9km/week' '--run 80km/week --speed 5km/h' '--run 0km/week' '' '--athlete yes'; do refuel plan --sex female --age 30 --height 168cm --weight 60kg $run --json | grep -oE '"athlete":"[a-z]*"|"trained_share":[0-9.a-z]{1,5}|"resting_equation":"[^"]*"' | tr '\n' ' '; echo; done
  "athlete":"auto" "trained_share":0.5 "resting_equation":"mifflin-1990" 
  "athlete":"auto" "trained_share":0.497 "resting_equation":"mifflin-1990" 
  "athlete":"auto" "trained_share":0 "resting_equation":"mifflin-1990" 
  "athlete":"auto" "trained_share":0 "resting_equation":"mifflin-1990" 
  "athlete":"unknown" "trained_share":null "resting_equation":"mifflin-1990" 
  "athlete":"yes" "trained_share":1 "resting_equation":"ten-haaf-2014" 

The date of birth instead of the age.

  $ refuel plan --sex male --born $(($(date +%Y) - 30))-01-01 --height 180cm --weight 75kg --json | grep -o '"age_y":30'
  "age_y":30
  $ refuel plan --sex male --age 408months --height 180cm --weight 75kg --json | grep -o '"age_y":34,'
  "age_y":34,
  $ refuel plan --sex male --born 1990-02-30 --height 180cm --weight 75kg
  refuel: born: 1990-02-30 is not in the calendar (year-month-day)
  [2]
  $ refuel plan --sex male --born 17.5.90 --height 180cm --weight 75kg
  refuel: born: 17.5.90 is not a date; write it like 1992-05-21 (year-month-day)
  [2]
  $ refuel plan --sex male --born 1890-01-01 --height 180cm --weight 75kg 2>&1 | sed 's/today, .*/today/'
  refuel: born: 1890-01-01 is more than 120 years before today
  $ refuel plan --sex male --born 2990-01-01 --height 180cm --weight 75kg 2>&1 | sed 's/today, .*/today/'
  refuel: born: 2990-01-01 is after today
  $ refuel plan --sex male --born 1990-05-17 --age 30 --height 180cm --weight 75kg
  refuel: born: age and born exclude each other: give one of them
  [2]
