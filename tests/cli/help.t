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
    needs       what a person needs in a day of vitamins, minerals, water and more, and
                how much is too much
    fatigue     why am I so tired? What may be behind it, how sure that is, what to eat
                tomorrow, and whom to see
    batch       many people, a line each: JSON or CSV in, the same out, in the same order
    me          writes who you are to a file of your own that --me reads in every command;
                without flags, prints it
    equations   every published formula with its citation, sample and error
    help        this overview, or the manual of a command

  plan, check, project, me need --sex, --age or --born, --height, --weight; check also
  what you eat: --intake, or --carbohydrate, --protein and --fat, or --nutrient; run only
  --weight and two of the distance, the time and the pace; with --me the usual pace
  serves; needs only --sex, --age or --born; fatigue needs nothing. All else may be left
  out: refuel help plan tells the defaults and ranges.

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
    --completion bash|zsh|fish        writes the completion of a shell
    --help                            this manual

  Example: refuel help plan

A command in three ways.

  $ refuel help project > one; refuel project --help | cmp - one; refuel project -h | cmp - one; refuel project --days 5 --help | cmp - one
  $ sed -n '1,/--height VALUE  /p' one
  refuel project: body weight over time under a goal or an intake; the intake that reaches
    a weight by a date

  usage: refuel project --sex female|male --age VALUE --height VALUE --weight VALUE [flags]
  Required, as flags or in the file of --input: --sex, --age or --born, --height,
    --weight. All else may be left out.

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
    --compare                         every equation and method that applies, side by side

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
