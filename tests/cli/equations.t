refuel equations: the registry.

  $ refuel equations
  Resting energy expenditure
    mifflin-1990                 high    Resting energy of adults from weight, height, age
                                         and sex
    mifflin-1990-unified         high    Resting energy of adults from weight, height, age
                                         and sex, unrounded
    mifflin-1990-ffm             high    Resting energy of adults from fat-free mass
    mifflin-1990-w               high    Resting energy of adults from weight
    mifflin-1990-w-sex           medium  Resting energy of adults from weight and sex
    harris-benedict-1919         high    Resting energy of adults from weight, height, age
                                         and sex
    roza-shizgal-1984            high    Resting energy of adults from weight, height, age
                                         and sex (Harris-Benedict revised)
    cunningham-1980              high    Resting energy from fat-free mass, for people who
                                         train
    cunningham-1980-age          medium  Resting energy of adults from fat-free mass and
                                         age
    cunningham-1991              high    Resting energy of adults from fat-free mass
                                         (Katch-McArdle)
    owen-1986                    high    Resting energy of women from weight
    owen-1986-athlete            high    Resting energy of trained women from weight
    owen-1987                    high    Resting energy of men from weight
    de-lorenzo-1999              medium  Resting energy of male athletes from weight and
                                         height
    ten-haaf-2014                high    Resting energy of recreational athletes from
                                         weight, height, age and sex
    ten-haaf-2014-ffm            high    Resting energy of recreational athletes from
                                         fat-free mass
    tinsley-2019                 high    Resting energy of physique athletes from weight
    tinsley-2019-ffm             high    Resting energy of physique athletes from fat-free
                                         mass
    livingston-2005              medium  Resting energy of adults from a power of weight,
                                         age and sex
    livingston-2005-w            medium  Resting energy of adults from a power of weight,
                                         and sex
    livingston-2005-pooled       medium  Resting energy of adults from a power of weight
    livingston-2005-pooled-age   medium  Resting energy of adults from a power of weight,
                                         and age
    mueller-2004                 high    Resting energy of adults from weight, age and sex
    mueller-2004-bmi             medium  Resting energy of adults by group of body mass
                                         index
    mueller-2004-bc              medium  Resting energy of adults from fat-free mass, fat
                                         mass, age and sex
    mueller-2004-child           medium  Resting energy of children from weight, height,
                                         age and sex
    mueller-2004-child-bc        medium  Resting energy of children from fat-free mass,
                                         fat mass and sex
    nelson-1992                  medium  Resting energy of adults from fat-free mass and
                                         fat mass
    nelson-1992-ni               high    Resting energy of adults from fat-free mass and
                                         fat mass, no intercept
    luehrmann-2002               medium  Resting energy of older people from weight, age
                                         and sex
    luehrmann-2002-w             medium  Resting energy of older people from weight
    lazzer-2010                  medium  Resting energy of obese adults from weight, age
                                         and sex
    korth-2007                   medium  Resting energy of adults from weight, height, age
                                         and sex
    bernstein-1983               medium  Resting energy of obese adults from weight,
                                         height, age and sex
    de-lorenzo-2001              medium  Resting energy of adults under 60 from weight,
                                         height, age and sex
    kim-2015                     medium  Resting energy of adolescent athletes from
                                         fat-free mass
    park-2020                    medium  Resting energy of adults from fat-free mass
    park-2020-age                medium  Resting energy of adults from fat-free mass and
                                         age
    weijs-2010                   medium  Resting energy of overweight and obese adults
                                         from weight, height, age and sex
    horie-waitzberg-2011         medium  Resting energy in severe obesity from weight and
                                         fat-free mass
    iom-2005-bee                 medium  Basal energy of adults from weight, height, age
                                         and sex
    iom-2005-bee-normal          medium  Basal energy of adults of normal weight from
                                         weight, height, age and sex
    schofield-1985               high    Basal energy at every age from weight and sex
    schofield-1985-wh            medium  Basal energy at every age from weight, height and
                                         sex
    fao-1985                     medium  Basal energy at every age from weight and sex
    fao-1985-wh                  medium  Basal energy from 10 years from weight, height
                                         and sex
    henry-2005                   high    Basal energy at every age from weight and sex
                                         (Oxford)
    henry-2005-wh                high    Basal energy at every age from weight, height and
                                         sex (Oxford)
    henry-2005-split60           medium  Basal energy from 60 years from weight and sex,
                                         split at 70 (Oxford)

  Body fat and fat-free mass
    cun-bae-2012                 high    Body fat of adults from body mass index, age and
                                         sex (CUN-BAE)
    deurenberg-1991              high    Body fat from 16 years from body mass index, age
                                         and sex
    deurenberg-1991-child        high    Body fat to 15 years from body mass index, age
                                         and sex
    gallagher-2000               high    Body fat of adults from body mass index, age and
                                         sex
    rfm-2018                     high    Body fat of adults from height and waist
                                         (relative fat mass)
    us-navy-1984                 high    Body fat from neck, waist and (women) hip
    boer-1984                    high    Fat-free mass of adults from weight, height and
                                         sex
    janmahasatian-2005           high    Fat-free mass of adults from weight, body mass
                                         index and sex

  Running and walking
    re3-2025                     medium  Gross power of running from speed and grade
                                         (Running Energy Expenditure Estimation)
    re3-2023                     high    Gross power of level running from speed
    lcda-walking-2019            high    Gross power of walking from speed and grade (Load
                                         Carriage Decision Aid)
    per-km-default               medium  Cost of running where the pace is unknown

  Total energy expenditure
    eer-nasem-2023               high    Estimated energy requirement at every age, in
                                         pregnancy and lactation (NASEM)
    eer-iom-2005                 high    Estimated energy requirement of people of normal
                                         weight (IOM)
    eer-iom-2005-ow              high    Total energy that keeps an overweight weight
                                         stable (IOM)
    fao-2004                     high    Energy requirement of adults as basal energy
                                         times physical activity level (FAO/WHO/UNU)
    multiplier                   medium  Resting energy times a traditional factor

  Body weight over time
    hall-2011                    high    Body weight over time from intake and activity:
                                         fat, lean tissue, glycogen, water, adaptation
    niddk-planner-fat            high    Body fat at the start of a projection, as the
                                         public planner takes it

  Exercise: kcal per kg and hour, the energy of rest included
    cycling                       7.0    bicycling, general (code 01014)
    cycling-easy                  4.3    bicycling at an easy pace of one's own (code 01015)
    cycling-hard                  9.0    bicycling at a vigorous pace of one's own (code 01017)
    mountain-biking               8.5    mountain biking, general (code 01009)
    e-bike                        6.0    bicycling with light electric support (code 01084)
    exercise-bike                 6.8    stationary bicycle, general (code 01200)
    spinning                      9.0    a class on stationary bicycles (code 01270)
    swimming                      5.8    swimming laps, freestyle, slow (code 18240)
    swimming-hard                 9.8    swimming laps, freestyle, fast (code 18230)
    aqua-aerobics                 5.5    aerobics and calisthenics in water (code 18355)
    rowing-machine                5.0    rowing ergometer, under 100 W (code 02071)
    rowing-machine-hard           7.5    rowing ergometer, 100 to 149 W (code 02072)
    elliptical                    5.0    elliptical trainer, moderate effort (code 02048)
    stair-machine                 9.3    stair ergometer, general (code 02065)
    strength-training             3.5    weights, several exercises of 8 to 15 repetitions (code 02054)
    weightlifting                 6.0    heavy weights or body building, vigorous (code 02050)
    circuit-training              5.0    circuit training, moderate effort (code 02035)
    hiit                          7.0    high intensity intervals, moderate effort (code 02210)
    calisthenics                  3.8    push-ups, sit-ups, lunges, moderate effort (code 02022)
    aerobics                      7.3    aerobics, general (code 02000)
    zumba                         6.5    a zumba class (code 02310)
    rope-skipping                11.8    100 to 120 skips a minute (code 15551)
    pilates                       2.8    pilates, general (code 02105)
    yoga                          2.3    yoga, general (code 02175)
    stretching                    2.3    stretching, mild (code 02101)
    hiking                        6.0    hiking across country (code 17080)
    nordic-walking                4.3    walking with poles, moderate pace (code 17302)
    dancing                       4.5    salsa, flamenco, belly or swing dancing (code 03025)
    soccer                        7.0    soccer, casual (code 15610)
    basketball                    7.5    basketball, general (code 15055)
    tennis                        6.8    tennis, moderate effort (code 15675)
    badminton                     5.5    badminton, social (code 15030)
    squash                        7.3    squash, general (code 15652)
    boxing                        5.8    boxing with a punching bag (code 15110)
    martial-arts                 10.3    judo, karate, kick boxing, moderate pace (code 15430)
    climbing                      5.8    rock climbing, low to moderate difficulty (code 15537)
    cross-country-skiing          8.5    moderate speed and effort (code 19090)
    skiing                        6.3    downhill skiing or snowboarding, moderate effort (code 19160)

  One in full: refuel equations show KEY        For programs: refuel equations --json
  KEY may also be a method (ledger), a check (fibre), an activity (cycling) or a
  paper (Mifflin1990).
  $ refuel equations show mifflin-1990
  mifflin-1990
    title        Resting energy of adults from weight, height, age and sex
    kind         resting
    formula      men 10 W + 6.25 H - 5 A + 5; women 10 W + 6.25 H - 5 A - 161; kcal/d, W
                 kg, H cm, A years
    source       Mifflin1990
    citation     Mifflin MD et al. Am J Clin Nutr 1990;51:241-7
    doi          10.1093/ajcn/51.2.241
    sample       498 people (251 men, 247 women), 19-78 y (45 +- 14), 264 of normal
                 weight, 234 obese, BMI 17-42
    ages         19 to 78 years in the sample; outside: computed and flagged
    error        9 % (1 SD, one person)
    confidence   high
    note         the rounded form of the paper; the unrounded one is mifflin-1990-unified
  $ refuel equations show re3-2025
  re3-2025
    title        Gross power of running from speed and grade (Running Energy Expenditure
                 Estimation)
    kind         running
    formula      4.43 + 1.51 v + 0.37 v^2 + 30.43 v g (1 - 1.133^(1 - 1.056^(100 g +
                 43))); W/kg, v m/s, g fraction
    source       Looney2025
    citation     Looney DP, Hoogkamer W, Kram R. Eur J Appl Physiol 2025;126:1621-33
    doi          10.1007/s00421-025-05999-5
    sample       treadmill studies, ages 18-44; level speeds of about 1.78-5.70 m/s,
                 grades -45 to +82 %
    ages         18 to 44 years in the sample; outside: computed and flagged
    error        10 % (1 SD, one person)
    confidence   medium
    note         on the level identical to re3-2023; two spoilt forms of the grade term
                 circulate: the powers are nested and the grade stands in percent
  $ refuel equations show cun-bae-2012
  cun-bae-2012
    title        Body fat of adults from body mass index, age and sex (CUN-BAE)
    kind         body
    formula      -44.988 + 0.503 A + 10.689 F + 3.172 BMI - 0.026 BMI^2 + 0.181 BMI F -
                 0.02 BMI A - 0.005 BMI^2 F + 0.00021 BMI^2 A; % fat, A years, F 1 for
                 women and 0 for men, BMI kg/m2
    source       GomezAmbrosi2012
    citation     Gómez-Ambrosi J et al. Diabetes Care 2012;35:383-8
    doi          10.2337/dc11-1334
    sample       6510 people (67 % women), 18-80 y, air displacement
    ages         18 to 80 years in the sample; outside: computed and flagged
    error        4.66 points of body fat (1 SD, one person)
    confidence   high
    note         corrupt copies of the coefficients circulate
  $ refuel equations show owen
  owen is owen-1986 for women and owen-1987 for men

  owen-1986
    title        Resting energy of women from weight
    kind         resting
    formula      women 795 + 7.18 W; kcal/d, W kg
    source       Owen1986
    citation     Owen OE et al. Am J Clin Nutr 1986;44:1-19
    doi          10.1093/ajcn/44.1.1
    sample       44 women (36, and 8 trained), 18-65 y, 43-143 kg
    ages         18 to 65 years in the sample; outside: computed and flagged
    confidence   high
    note         alias owen for women; the men are owen-1987

  owen-1987
    title        Resting energy of men from weight
    kind         resting
    formula      men 879 + 10.2 W; kcal/d, W kg
    source       Owen1987
    citation     Owen OE et al. Am J Clin Nutr 1987;46:875-85
    doi          10.1093/ajcn/46.6.875
    sample       60 men, 18-82 y, up to 171 kg
    ages         18 to 82 years in the sample; outside: computed and flagged
    confidence   high
    note         alias owen for men; the women are owen-1986

A method, a check, an activity and a paper are found by the same word, in any letter case; a paper says what rests on it.

  $ refuel equations show cycling
  cycling
    title        bicycling, general
    kind         activity
    use          refuel plan --exercise "cycling 3h/week"
    met          7.0 kcal per kg and hour, the energy of rest included
    code         01014
    source       Herrmann2024
    citation     Herrmann SD et al. J Sport Health Sci 2024;13:6-12
    doi          10.1016/j.jshs.2023.10.010
    page         docs/ledger.md
  $ refuel equations show Ledger
  ledger
    title        Resting energy, living and running added up, each once; the default
    method       refuel plan --method ledger
    formula      resting + resting (PAL - 1)(1 - t/24) + (gross - resting t/24), and in
                 pregnancy and lactation their additions; kcal/d, t hours of running,
                 walking and exercise a day, gross what these cost, PAL the activity level
                 of the other hours
    source       refuel
    citation     Convention of this project; the pages of docs/ give the reasons
    page         docs/ledger.md
  $ refuel equations show nasem-2023 | head -4
  nasem-2023
    method       refuel plan --method nasem-2023
    equation     eer-nasem-2023
    title        Estimated energy requirement at every age, in pregnancy and lactation
  $ refuel equations show energy-availability
  energy-availability
    title        energy availability
    kind         check
    unit         kcal/kg FFM/d
    source       Burke2018
    citation     Burke LM, Lundy B, Fahrenholtz IL, Melin AK. Int J Sport Nutr Exerc Metab
                 2018;28:350-63
    page         docs/adequacy.md
  $ refuel equations show burke2018
  Burke2018
    authors      Burke LM, Lundy B, Fahrenholtz IL, Melin AK
    journal      Int J Sport Nutr Exerc Metab
    year         2018
    volume       28
    pages        350-363
    checks       energy-availability
  $ refuel equations show MIFFLIN1990
  Mifflin1990
    authors      Mifflin MD et al.
    title        A new predictive equation for resting energy expenditure in healthy
                 individuals
    journal      Am J Clin Nutr
    year         1990
    volume       51
    pages        241-247
    doi          10.1093/ajcn/51.2.241
    formulas     mifflin-1990, mifflin-1990-unified, mifflin-1990-ffm, mifflin-1990-w,
                 mifflin-1990-w-sex
  $ refuel equations show Hodgdon1984b
  Hodgdon1984b
    authors      Hodgdon JA, Beckett MB
    title        Prediction of percent body fat for U.S. Navy women from body
                 circumferences and height
    publisher    Naval Health Research Center Report
    year         1984
    number       84-29
    formulas     us-navy-1984
  $ refuel equations show IOM2002 | sed -n '/formulas/,$p'
    formulas     iom-2005-bee, iom-2005-bee-normal, eer-iom-2005, eer-iom-2005-ow
    checks       carbohydrate-minimum, fat-minimum, fibre, macro-amdr
  $ refuel equations show NFHS2006
  NFHS2006
    authors      National Federation of State High School Associations
    year         2006
    note         weight control of wrestlers
    checks       gate-essential-fat
  $ refuel equations show refuel
  refuel
    title        Convention of this project; the pages of docs/ give the reasons
    formulas     per-km-default
    checks       macro-split, gate-lactation, gate-medical, label-consistency, days-floor
  $ refuel equations show tradition | tail -1
    formulas     multiplier
  $ refuel equations show KATCH-McArdle | head -2
  cunningham-1991
    title        Resting energy of adults from fat-free mass (Katch-McArdle)
  $ refuel equations show us-navy-1984 | sed -n '/source/,/sample/p'
    source       Hodgdon1984a
    citation     Hodgdon JA, Beckett MB. Prediction of percent body fat for U.S. Navy men
                 from body circumferences and height. Naval Health Research Center Report
                 84-11, 1984
    source       Hodgdon1984b
    citation     Hodgdon JA, Beckett MB. Prediction of percent body fat for U.S. Navy
                 women from body circumferences and height. Naval Health Research Center
                 Report 84-29, 1984
    sample       US Navy men and women

JSON: all of it, one of them.

  $ cat > look.py <<'END'
  > import json, sys
  > answer = json.load(sys.stdin)
  > rows = answer["equations"]
  > print(answer["schema"], len(rows) == len({row["key"] for row in rows}), sorted({row["kind"] for row in rows}), sorted({row["confidence"] for row in rows}))
  > print("without citation:", [row["key"] for row in rows if not row["citation"]], "without sample:", [row["key"] for row in rows if not row["sample"]])
  > print(*(row["key"] for row in rows if not row["doi"]), sep=", ")
  > END
  $ refuel equations --json | /usr/bin/python3 look.py
  refuel/equations/1 True ['body', 'requirement', 'resting', 'running', 'weight'] ['high', 'medium']
  without citation: [] without sample: []
  de-lorenzo-1999, korth-2007, de-lorenzo-2001, weijs-2010, horie-waitzberg-2011, schofield-1985, schofield-1985-wh, fao-1985, fao-1985-wh, us-navy-1984, boer-1984, per-km-default, fao-2004, multiplier
  $ refuel equations show mifflin-1990 --json
  {"schema":"refuel/equations/1","equations":[{"key":"mifflin-1990","kind":"resting","title":"Resting energy of adults from weight, height, age and sex","source":"Mifflin1990","second_source":null,"citation":"Mifflin MD et al. Am J Clin Nutr 1990;51:241-7","doi":"10.1093/ajcn/51.2.241","needs":["sex","age","height","weight"],"age_y":[19,78],"sample":"498 people (251 men, 247 women), 19-78 y (45 +- 14), 264 of normal weight, 234 obese, BMI 17-42","sd_percent":9,"sd_kcal_d":null,"confidence":"high","formula":"men 10 W + 6.25 H - 5 A + 5; women 10 W + 6.25 H - 5 A - 161; kcal/d, W kg, H cm, A years","note":"the rounded form of the paper; the unrounded one is mifflin-1990-unified"}]}

  $ cat > others.py <<'END'
  > import json, sys
  > answer = json.load(sys.stdin)
  > print(*(name for name, rows in answer.items() if name != "schema" and len(rows) > 4))
  > print([row["key"] for row in answer["methods"]])
  > known = {row["key"] for row in answer["sources"]}
  > print("no such source:", [row for name in ("equations", "methods", "checks", "activities") for row in answer[name] if row["source"] not in known])
  > END
  $ refuel equations --json | /usr/bin/python3 others.py
  equations methods checks activities sources
  ['ledger', 'nasem-2023', 'iom-2005', 'fao-2004', 'multiplier']
  no such source: []
  $ refuel equations show burke2018 --json
  {"schema":"refuel/equations/1","equations":[],"sources":[{"key":"Burke2018","type":"article","author":"Burke LM, Lundy B, Fahrenholtz IL, Melin AK","title":null,"journal":"Int J Sport Nutr Exerc Metab","publisher":null,"year":"2018","volume":"28","number":null,"pages":"350-363","doi":null,"url":null,"note":null,"citation":"Burke LM, Lundy B, Fahrenholtz IL, Melin AK. Int J Sport Nutr Exerc Metab 2018;28:350-63","equations":[],"checks":["energy-availability"],"activities":[]}]}
  $ refuel equations show Rope-Skipping --json
  {"schema":"refuel/equations/1","equations":[],"activities":[{"key":"rope-skipping","code":"15551","met":11.8,"description":"100 to 120 skips a minute","source":"Herrmann2024"}]}
  $ refuel equations show Fibre --json
  {"schema":"refuel/equations/1","equations":[],"checks":[{"id":"fibre","title":"fibre","unit":"g/d","source":"IOM2002"}]}
  $ refuel equations show ledger --json
  {"schema":"refuel/equations/1","equations":[],"methods":[{"key":"ledger","title":"Resting energy, living and running added up, each once; the default","equation":null,"formula":"resting + resting (PAL - 1)(1 - t/24) + (gross - resting t/24), and in pregnancy and lactation their additions; kcal/d, t hours of running, walking and exercise a day, gross what these cost, PAL the activity level of the other hours","source":"refuel"}]}
  $ refuel equations show nasem-2023 --json | grep -o '"key":"[^"]*"'
  "key":"eer-nasem-2023"
  "key":"nasem-2023"

BibTeX: one entry for each paper, as in docs/references.bib, in the order of the keys, braces in pairs.

  $ refuel equations --bib | sed -n 1,18p
  @article{AAP2017,
    author = {{American Academy of Pediatrics}},
    title = {{Promotion of healthy weight-control practices in young athletes}},
    journal = {Pediatrics},
    year = {2017},
    volume = {140},
    pages = {e20171871},
    doi = {10.1542/peds.2017-1871}
  }

  @article{ACSM2016,
    author = {Thomas, D. T. and Erdman, K. A. and Burke, L. M.},
    title = {{Nutrition and athletic performance}},
    journal = {Med Sci Sports Exerc},
    year = {2016},
    volume = {48},
    pages = {543--568},
    doi = {10.1249/MSS.0000000000000852}
  $ refuel equations --bib | grep '^@' | LC_ALL=C sort -c -t '{' -k 2 && echo sorted
  sorted
  $ refuel equations --bib > all.bib; [ $(tr -cd '{' < all.bib | wc -c) = $(tr -cd '}' < all.bib | wc -c) ] && [ $(grep -c '^@' all.bib) = $(refuel equations --json | grep -o '"type":' | wc -l) ] && echo whole
  whole
  $ refuel equations --markdown | sed -n '/^### mifflin-1990$/,/^### /p'
  ### mifflin-1990

  Resting energy of adults from weight, height, age and sex.

  - Formula: `men 10 W + 6.25 H - 5 A + 5; women 10 W + 6.25 H - 5 A - 161; kcal/d, W kg, H cm, A years`
  - Source: Mifflin MD et al. Am J Clin Nutr 1990;51:241-7, [doi:10.1093/ajcn/51.2.241](https://doi.org/10.1093/ajcn/51.2.241)
  - Derived from: 498 people (251 men, 247 women), 19-78 y (45 +- 14), 264 of normal weight, 234 obese, BMI 17-42
  - Confidence: high
  - Error: 9 %
  - Note: the rounded form of the paper; the unrounded one is mifflin-1990-unified

  ### mifflin-1990-unified

One entry alone: the papers of a formula, of two where a name stands for two, the source of a check or of a method.

  $ refuel equations show owen --bib
  @article{Owen1986,
    author = {Owen, O. E. and others},
    title = {{A reappraisal of caloric requirements in healthy women}},
    journal = {Am J Clin Nutr},
    year = {1986},
    volume = {44},
    pages = {1--19},
    doi = {10.1093/ajcn/44.1.1}
  }

  @article{Owen1987,
    author = {Owen, O. E. and others},
    title = {{A reappraisal of the caloric requirements of men}},
    journal = {Am J Clin Nutr},
    year = {1987},
    volume = {46},
    pages = {875--885},
    doi = {10.1093/ajcn/46.6.875}
  }
  $ refuel equations show cycling --bib | sed -n 1p
  @article{Herrmann2024,
  $ refuel equations show fibre --bib | sed -n 1p
  @book{IOM2002,
  $ refuel equations show ledger --bib | sed -n 1p
  @misc{refuel,
  $ refuel equations show iom-2005 --bib | grep '^@'
  @book{IOM2002,
  $ refuel equations show Mifflin1990 --bib | grep '^@'
  @article{Mifflin1990,
  $ refuel equations show nothing --bib
  refuel: equation: "nothing" is not known; refuel equations lists the keys
  [2]
  $ for key in $(refuel equations --json | grep -o '"\(key\|id\)":"[^"]*"' | cut -d '"' -f 4); do
  >   refuel equations show $key --bib | grep -q '^@' || echo "$key has no paper"
  > done

What is not there.

  $ refuel equations show
  refuel: equation: write refuel equations show KEY
  [2]
  $ refuel equations show mifflin
  refuel: equation: "mifflin" is not known; did you mean mifflin-1990?
  [2]
  $ refuel equations show mifflin-1991
  refuel: equation: "mifflin-1991" is not known; did you mean mifflin-1990?
  [2]
  $ refuel equations show ten-haff-2014
  refuel: equation: "ten-haff-2014" is not known; did you mean ten-haaf-2014?
  [2]
  $ refuel equations show Burke2019
  refuel: equation: "Burke2019" is not known; did you mean Burke2011?
  [2]
  $ refuel equations show energy-avilability
  refuel: equation: "energy-avilability" is not known; did you mean energy-availability?
  [2]
  $ refuel equations show ledgers
  refuel: equation: "ledgers" is not known; did you mean ledger?
  [2]
  $ refuel equations show own
  refuel: equation: "own" is not known; did you mean owen?
  [2]
  $ refuel equations show Mifflin-1990 | head -1
  mifflin-1990
  $ refuel equations show ''
  refuel: equation: "" is not known; refuel equations lists the keys
  [2]
  $ refuel equations show mifflin-1990 owen
  refuel: command: "owen" belongs to no flag; flags begin with --, as refuel help equations shows
  [2]
  $ refuel equations list
  refuel: command: "list" is not known here; write refuel equations show KEY
  [2]
  $ refuel equations mifflin-1990
  refuel: command: "mifflin-1990" is not known here; write refuel equations show KEY
  [2]
  $ refuel equations show nothing --json
  refuel: equation: "nothing" is not known; refuel equations lists the keys
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_UNKNOWN","field":"equation","flag":null,"message":"equation: \"nothing\" is not known; refuel equations lists the keys","value":null,"low":null,"high":null}],"error":{"status":"REFUEL_E_UNKNOWN","field":"equation","flag":null,"message":"equation: \"nothing\" is not known; refuel equations lists the keys","value":null,"low":null,"high":null}}
  [2]
  $ refuel equations --csv
  refuel: csv: there is no such flag; refuel help equations lists them
  [2]
  $ refuel equations --json --bib
  refuel: bib: bib and json exclude each other: give one of them
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_CONFLICT","field":null,"flag":"--bib","message":"bib: bib and json exclude each other: give one of them","value":null,"low":null,"high":null}],"error":{"status":"REFUEL_E_CONFLICT","field":null,"flag":"--bib","message":"bib: bib and json exclude each other: give one of them","value":null,"low":null,"high":null}}
  [2]
  $ refuel equations --bib --markdown
  refuel: bib: bib and markdown exclude each other: give one of them
  [2]
  $ refuel equations --markdown --json
  refuel: markdown: markdown and json exclude each other: give one of them
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_CONFLICT","field":null,"flag":"--markdown","message":"markdown: markdown and json exclude each other: give one of them","value":null,"low":null,"high":null}],"error":{"status":"REFUEL_E_CONFLICT","field":null,"flag":"--markdown","message":"markdown: markdown and json exclude each other: give one of them","value":null,"low":null,"high":null}}
  [2]
  $ refuel equations show owen --json --bib
  refuel: bib: bib and json exclude each other: give one of them
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_CONFLICT","field":null,"flag":"--bib","message":"bib: bib and json exclude each other: give one of them","value":null,"low":null,"high":null}],"error":{"status":"REFUEL_E_CONFLICT","field":null,"flag":"--bib","message":"bib: bib and json exclude each other: give one of them","value":null,"low":null,"high":null}}
  [2]
  $ refuel equations show owen --markdown
  refuel: markdown: markdown and show exclude each other: give one of them
  [2]

A name for two rows, one for each sex.

  $ refuel equations show owen --json | grep -o '"key":"owen-[0-9]*"'
  "key":"owen-1986"
  "key":"owen-1987"
