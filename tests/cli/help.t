refuel help: the overview, the manual of a command, the man page.

  $ refuel help
  refuel 0.1.0: how much a runner needs to eat

  usage: refuel COMMAND [flags]

    plan        daily energy, intake for the goal, carbohydrate, protein and fat, and
                checks of the plan
    check       judges what you eat: one verdict per rule
    project     body weight over time under a goal or an intake; the intake that reaches a
                weight by a date
    run         one run: its energy, gross and net, and what to eat and drink before,
                during and after it
    load        training load from a log of runs: monotony, strain, fitness, and runs that
                were much longer than usual
    import      makes one log of files of watches, scales and food diaries; says what was
                not read, and why
    track       what somebody spends in a day, learnt from a log of weight and intake, and
                how sure that is
    needs       what a person needs in a day of vitamins, minerals, water and more, and
                how much is too much
    fatigue     why am I so tired? What may be behind it, how sure that is, what to eat
                tomorrow, and whom to see
    batch       many people, a line each: JSON or CSV in, the same out, in the same order
    me          writes who you are to a file of your own that --me reads in every command;
                without flags, prints it
    equations   every published formula with its citation, sample and error
    help        this overview, or the manual of a command

  plan, check, project, me need --sex, --age or --born, --height, --weight or --log; check
  also what you eat: --intake, or --carbohydrate, --protein and --fat, or --nutrient, or
  --log; run only --weight and two of the distance, the time and the pace; with --me the
  usual pace serves; track only --sex, --age or --born, --height; needs only --sex, --age
  or --born; fatigue needs nothing. All else may be left out: refuel help plan tells the
  defaults and ranges.

  Start with: refuel plan --sex female --age 34 --height 5ft6in --weight 140lb --run 30mi/week --pace 9:30/mi --goal -1lb/week
  Version: refuel --version. Exit status: 0 done, 1 could not be done, 2 wrong request, 3 a finding under --strict.
  $ refuel | sed -n 1p
  refuel 0.1.0: how much a runner needs to eat
  $ refuel --help > one; refuel help > two; refuel -h | cmp - one; cmp one two
  $ refuel version
  refuel 0.1.0
  $ refuel --version
  refuel 0.1.0
  $ refuel help equations
  refuel equations: every published formula with its citation, sample and error

  usage: refuel equations [show KEY] [flags]

    --json                            writes JSON
    --bib                             writes BibTeX
    --markdown                        writes the page docs/equations.md
    --help                            this manual

  Example: refuel equations show mifflin-1990
  $ refuel help help
  refuel help: this overview, or the manual of a command

  usage: refuel help [COMMAND] [flags]

    --man                             writes the man page
    --schema                          writes the JSON Schema of requests and results
    --python                          writes the module of the Python package that follows
                                      the tables
    --typescript                      writes the types of requests and results for
                                      TypeScript
    --json-page                       writes the page docs/json.md
    --needs-page                      writes the page docs/needs.md
    --checks-page                     writes the page docs/checks.md
    --completion bash|zsh|fish        writes the completion of a shell
    --help                            this manual

  Example: refuel help plan

A command in three ways.

  $ refuel help project > one; refuel project --help | cmp - one; refuel project -h | cmp - one; refuel project --days 5 --help | cmp - one
  $ sed -n '1,/--height VALUE  /p' one
  refuel project: body weight over time under a goal or an intake; the intake that reaches
    a weight by a date

  usage: refuel project --sex female|male --age VALUE --height VALUE --weight VALUE [flags]
  Required, as flags or in the file of --input: --sex, --age or --born, --height, --weight
    or --log. All else may be left out.

    --sex female|male                 selects the equations; refused here: unknown
        required; JSON sex; also --gender
    --age VALUE                       age in years, fractions allowed; like 34 or 8months
        required, or instead --born; range 0..120 y; JSON age, age_y
    --born VALUE                      date of birth, instead of the age; like 1990-05-17
        JSON born; also --dob; also --birthday; also --birthdate
    --height VALUE                    body height without shoes; like 170cm or 5ft7in
  $ refuel help plan | sed -n '/--input FILE/,$p'
    --input FILE                      reads the request as JSON (- is standard input);
                                      flags override it
    --json                            writes JSON
    --explain                         shows how each number came about
    --html FILE                       writes a page to read or print, in one file (- is
                                      standard output)
    --strict                          exit status 3 where a check finds something or the
                                      goal is refused
    --help                            this manual
    --log FILE                        takes what a log tells: any file that refuel import
                                      reads (- is standard input), also several
        JSON log
    --compare                         every equation and method that applies, side by side

  More about food and drink: single nutrients, meals, and what is eaten and drunk around a session
  or before a race. Each may be left out; what follows from it: docs/adequacy.md.

    --alcohol VALUE                   alcohol drunk in a day, as energy; a US standard
                                      drink holds 14 g; like 20g
        range 0..500 g/d; JSON intake.alcohol, intake.alcohol_g_d
    --saturated-fat VALUE             saturated fat of the fat eaten in a day; like 25g
        range 0..1000 g/d; JSON intake.saturated_fat, intake.saturated_fat_g_d; also
          --saturates
    --added-sugar VALUE               sugar added to food and drink, that taken in
                                      exercise included; like 40g
        range 0..2000 g/d; JSON intake.added_sugar, intake.added_sugar_g_d; also
          --added-sugars
    --free-sugar VALUE                free sugar: the added one, and that of juice, syrup
                                      and honey; like 45g
        range 0..2000 g/d; JSON intake.free_sugar, intake.free_sugar_g_d; also
          --free-sugars
    --exercise-carbohydrate VALUE     of that sugar what was taken in exercise, as the
                                      mean of a day: it is left out of it; like 30g
        range 0..2000 g/d; default 0; JSON intake.exercise_carbohydrate,
          intake.exercise_carbohydrate_g_d; also --exercise-carbs
    --caffeine VALUE                  caffeine of a day; a cup of coffee holds about 90
                                      mg; like 200mg
        range 0..5000 mg/d; JSON intake.caffeine, intake.caffeine_mg_d
    --caffeine-single VALUE           the most caffeine at once; like 100mg
        range 0..5000 mg; JSON intake.caffeine_single, intake.caffeine_single_mg; also
          --caffeine-dose
    --meals VALUE                     meals of a day that hold protein: how many, or the
                                      protein of each; like 4 or 30g,25g,40g
        range 0..24; JSON intake.meals, intake.meals_g
    --session VALUE                   how long the session takes that food and drink are
                                      judged around; like 90min or 2h30
        range 0.3..10080 min; JSON session.duration, session.duration_h,
          session.duration_min; also --session-time
    --next VALUE                      time from its end to the next demanding run; like 6h
        range 0..336 h; JSON session.next, session.next_h
    --carbohydrate-before VALUE       carbohydrate eaten before it; like 120g or 2g/kg
        range 0..2000 g; JSON session.carbohydrate_before, session.carbohydrate_before_g;
          also --carbs-before
    --before-time VALUE               how long before the start that was; like 3h
        range 0..24 h; JSON session.before_time, session.before_time_h
    --carbohydrate-during VALUE       carbohydrate on the way, an hour, or in all of the
                                      session; like 60g/h
        range 0..500 g/h; JSON session.carbohydrate_during,
          session.carbohydrate_during_g_h; also --carbs-during
    --sugars glucose|glucose-fructose what that is: glucose (or maltodextrin) alone, or
                                      with fructose, as in table sugar
        JSON session.sugars
    --carbohydrate-after VALUE        carbohydrate in the 4 hours after it, an hour, or in
                                      all; like 70g/h
        range 0..500 g/h; JSON session.carbohydrate_after, session.carbohydrate_after_g_h;
          also --carbs-after
    --protein-after VALUE             protein of the first meal after it; like 25g or
                                      0.4g/kg
        range 0..500 g; JSON session.protein_after, session.protein_after_g
    --after-time VALUE                how long after the end that was; like 1h
        range 0..48 h; JSON session.after_time, session.after_time_h
    --drink VALUE                     what is drunk on the way, an hour, or in all of the
                                      session; like 600ml/h
        range 0..10 l/h; JSON session.drink, session.drink_l_h, session.drink_ml_h
    --weight-before VALUE             on the scales right before the session, with little
                                      on; like 70kg or 154lb
        range 2..650 kg; JSON session.weight_before, session.weight_before_kg,
          session.weight_before_lb
    --weight-after VALUE              and right after it, towelled dry; like 70kg or 154lb
        range 2..650 kg; JSON session.weight_after, session.weight_after_kg,
          session.weight_after_lb
    --urine VALUE                     urine passed between the two weighings; like 200ml
        range 0..20 l; default 0; JSON session.urine, session.urine_l, session.urine_ml
    --sweat-rate VALUE                sweat an hour, where it is known; else the two
                                      weights tell it; like 1.2l/h
        range 0..6 l/h; JSON session.sweat_rate, session.sweat_rate_l_h,
          session.sweat_rate_ml_h
    --sweat-sodium VALUE              sodium of the sweat, where it was measured; like
                                      40mmol/L or 920mg/L
        range 1..200; JSON session.sweat_sodium, session.sweat_sodium_mmol_l
    --event VALUE                     how long the race takes that is eaten for; like 3h30
        range 0.3..10080 min; JSON event.duration, event.duration_h, event.duration_min;
          also --race
    --loading VALUE                   carbohydrate of a day before it; like 700g or 10g/kg
        range 0..3000 g/d; JSON event.carbohydrate, event.carbohydrate_g_d
    --loading-time VALUE              for how long that is eaten; like 36h
        range 0..336 h; JSON event.loading_time, event.loading_time_h

  Health questions. Each may be left out; what follows from an answer: docs/adequacy.md.
  No answer is stored: refuel me refuses them.

    --eating-disorder no|past|now     whether there is an eating disorder, or was one
        JSON health.eating_disorder
    --scoff VALUE                     yes answers to the five questions of SCOFF on eating
                                      (docs/adequacy.md); like 1
        range 0..5; JSON health.scoff
    --ede-q VALUE                     global score of the EDE-Q, where it was made; like
                                      1.2
        range 0..6; JSON health.ede_q
    --dietary-restriction yes|no      whether food is restricted on purpose, to some
                                      extent
        JSON health.dietary_restriction
    --missed-periods VALUE            periods missed in a row: the longest run of the last
                                      12 months, or until now; like 3
        range 0..240; JSON health.missed_periods
    --periods-year VALUE              periods in the last 12 months; like 12
        range 0..20; JSON health.periods_year
    --menarche VALUE                  age at the first period, or not-yet; like 13 or
                                      not-yet
        range 5..40 y; JSON health.menarche, health.menarche_y
    --hormonal-contraception yes|no   hormonal contraception: it hides what periods would
                                      tell
        JSON health.hormonal_contraception
    --menopause yes|no                whether periods have ended for good, also after an
                                      operation
        JSON health.menopause
    --bone-stress VALUE               bone stress injuries in the last 2 years, stress
                                      fractures among them; like 1
        range 0..50; JSON health.bone_stress
    --bone-stress-high-risk VALUE     of these at the femoral neck, sacrum or pelvis; like
                                      1
        range 0..50; JSON health.bone_stress_high_risk
    --bone-stress-months VALUE        months of training lost to them in the last 2 years;
                                      like 2
        range 0..24; JSON health.bone_stress_months
    --bone-density-z VALUE            Z-score of bone mineral density, where it was
                                      measured; like -0.5
        range -10..10; JSON health.bone_density_z
    --unplanned-loss VALUE            weight lost within a month without a plan, as a
                                      share of what it was; like 0% or 3kg
        range 0..50 %; JSON health.unplanned_loss, health.unplanned_loss_pct
    --persistent-fatigue yes|no       fatigue that lasts for weeks
        JSON health.persistent_fatigue
    --low-libido yes|no               of a man: low libido, or fewer morning erections
        JSON health.low_libido
    --growth-slowed yes|no            under 20 years: height or weight has left its line
                                      in the growth chart
        JSON health.growth_slowed
    --insulin yes|no                  takes insulin or a sulfonylurea
        JSON health.insulin
    --kidney-disease yes|no           kidney disease
        JSON health.kidney_disease
    --thyroid-disease yes|no          thyroid disease
        JSON health.thyroid_disease
    --glp1 yes|no                     takes a GLP-1 medicine for weight, such as
                                      semaglutide
        JSON health.glp1
    --other-medical yes|no            another disease or medicine that bears on potassium,
                                      sodium or protein
        JSON health.other_medical
    --ferritin VALUE                  ferritin in blood, ug/L (ng/mL is the same number),
                                      where it was measured; like 35ug/L
        range 1..10000; JSON health.ferritin, health.ferritin_ug_l

  Example: refuel plan --sex female --age 34 --height 5ft6in --weight 140lb --run 30mi/week --pace 9:30/mi --goal -1lb/week
  Information, not medical advice.

Every input of the manual can be used: each flag is known to the command.

  $ for command in plan check project equations help; do
  >   for flag in $(refuel help $command | sed -n 's/^  --\([a-z-]*\).*/\1/p'); do refuel $command --$flag --nothing < /dev/null 2>&1 | grep "^refuel: $flag: there is no such flag"; done
  > done
  refuel: glp: there is no such flag; did you mean --glp1?
  refuel: glp: there is no such flag; did you mean --glp1?
  refuel: glp: there is no such flag; did you mean --glp1?
  [1]

The man page, as man reads it.

  $ refuel help --man | sed -n 1,3p
  .TH REFUEL 1 "" "refuel 0.1.0"
  .SH NAME
  refuel \- how much a runner needs to eat
  $ refuel help --man | LC_ALL=C grep -c '[^ -~]'
  0
  [1]

What is not there.

  $ refuel help nothing
  refuel: command: "nothing" is not known; refuel help lists the commands
  [2]
  $ refuel help plan check
  refuel: command: "check" belongs to no flag; flags begin with --, as refuel help help shows
  [2]
  $ refuel help --json
  refuel: json: there is no such flag; did you mean --json-page?
  {"schema":"refuel/error/1","errors":[{"status":"REFUEL_E_UNKNOWN","field":null,"flag":"--json","message":"json: there is no such flag; did you mean --json-page?","value":null,"low":null,"high":null}],"error":{"status":"REFUEL_E_UNKNOWN","field":null,"flag":"--json","message":"json: there is no such flag; did you mean --json-page?","value":null,"low":null,"high":null}}
  [2]
  $ refuel --verbose
  refuel: command: "--verbose" is not known; refuel help lists the commands
  [2]
  $ refuel plan help
  refuel: command: "help" belongs to no flag; flags begin with --, as refuel help plan shows
  [2]

What is written alone.

  $ refuel help --schema --python
  refuel: schema: schema and python exclude each other: give one of them
  [2]
  $ refuel help --json-page --man
  refuel: man: man and json-page exclude each other: give one of them
  [2]
  $ refuel help plan --schema
  refuel: schema: schema and plan exclude each other: give one of them
  [2]
