#compdef refuel
# Completion of refuel in zsh, written by refuel help --completion zsh.

_refuel() {
    local -a commands inputs health
    commands=(
        'plan:daily energy, intake for the goal, carbohydrate, protein and fat, and checks of the plan'
        'check:judges what you eat, one verdict per rule'
        'project:body weight over time under a goal or an intake'
        'run:one run, its energy, gross and net, and what to eat and drink before, during and after it'
        'load:training load from a log of runs, monotony, strain, fitness, and runs that were much longer'
        'import:makes one log of files of watches, scales and food diaries'
        'track:what somebody spends in a day, learnt from a log of weight and intake, and how sure that is'
        'needs:what a person needs in a day of vitamins, minerals, water and more, and how much is too much'
        'fatigue:why am I so tired? What may be behind it, how sure that is, what to eat tomorrow, and whom to'
        'batch:many people, a line each, JSON or CSV in, the same out, in the same order'
        'me:writes who you are to a file of your own that --me reads in every command'
        'equations:every published formula with its citation, sample and error'
        'help:this overview, or the manual of a command'
    )
    inputs=(
        '--sex=[selects the equations]:sex:(female male unknown)'
        '--age=[age in years, fractions allowed]:age: '
        '--born=[date of birth, instead of the age]:born: '
        '--height=[body height without shoes]:height: '
        '--weight=[body weight]:weight: '
        '--body-fat=[body fat, measured]:body-fat: '
        '--fat-free-mass=[fat-free mass, measured]:fat-free-mass: '
        '--neck=[circumference of the neck, for body fat]:neck: '
        '--waist=[circumference of the waist (men, at the navel), for body fat]:waist: '
        '--hip=[circumference of the hips, for the body fat of women]:hip: '
        '--athlete=[whether you train]:athlete:(yes no auto)'
        '--life-stage=[whether a child is carried or nursed]:life-stage:(none pregnant lactating)'
        '--gestation-week=[completed week of pregnancy, with life-stage pregnant]:gestation-week: '
        '--pre-pregnancy-weight=[weight before pregnancy]:pre-pregnancy-weight: '
        '--months-since-birth=[months since the birth, with life-stage lactating, there is less milk from month 7 on]:months-since-birth: '
        '--run=[usual running volume]:run: '
        '--pace=[usual pace]:pace: '
        '--speed=[usual speed, instead of the pace]:speed: '
        '--climb=[metres climbed in a usual week]:climb: '
        '--terrain=[the ground]:terrain:(road trail sand)'
        '--living=[life outside running, a word (of adults sedentary 1.4, typical 1.6, on-feet 1.75, physical 1.9]:living:(sedentary typical on-feet physical)'
        '--goal=[change of weight]:goal:(maintain)'
        '--floors=[apply, use the nearest goal that crosses no floor]:floors:(warn apply)'
        '--intake=[energy usually eaten in a day]:intake: '
        '--carbohydrate=[carbohydrate eaten in a day]:carbohydrate: '
        '--protein=[protein eaten in a day]:protein: '
        '--fat=[fat eaten in a day]:fat: '
        '--fibre=[fibre eaten in a day]:fibre: '
        '--intake-days=[days that the intake is the mean of]:intake-days: '
        '--method=[how the total of a day is estimated]:method:(ledger nasem-2023 iom-2005 fao-2004 multiplier)'
        '--activity=[category of the other methods]:activity:(inactive low-active active very-active sedentary light moderate vigorous)'
        '--resting=[measured resting energy, instead of an equation]:resting: '
        '--expenditure=[measured or tracked total of a day, instead of the estimate]:expenditure: '
        '--expenditure-sd=[its standard deviation]:expenditure-sd: '
        '--equation=[key of a resting equation]:equation:(auto mifflin-1990 mifflin-1990-unified mifflin-1990-ffm mifflin-1990-w mifflin-1990-w-sex harris-benedict-1919 roza-shizgal-1984 cunningham-1980 cunningham-1980-age cunningham-1991 owen-1986 owen-1986-athlete owen-1987 de-lorenzo-1999 ten-haaf-2014 ten-haaf-2014-ffm tinsley-2019 tinsley-2019-ffm livingston-2005 livingston-2005-w livingston-2005-pooled livingston-2005-pooled-age mueller-2004 mueller-2004-bmi mueller-2004-bc mueller-2004-child mueller-2004-child-bc nelson-1992 nelson-1992-ni luehrmann-2002 luehrmann-2002-w lazzer-2010 korth-2007 bernstein-1983 de-lorenzo-2001 kim-2015 park-2020 park-2020-age weijs-2010 horie-waitzberg-2011 iom-2005-bee iom-2005-bee-normal schofield-1985 schofield-1985-wh fao-1985 fao-1985-wh henry-2005 henry-2005-wh henry-2005-split60)'
        '--level=[level of the intervals]:level: '
        '--gait=[whether the distance is run or walked]:gait:(auto run walk)'
        '--nursing=[with life-stage lactating, under 7 months, partial counts half of the milk]:nursing:(full partial)'
        '--units=[of what people are shown]:units:(as-given metric imperial as-given,kJ kJ metric,kJ imperial,kJ)'
        '--run-sd=[how far the weeks stray from the running volume, 1 SD]:run-sd: '
        '--descent=[metres descended in a usual week, beside the climb]:descent: '
        '--incline=[incline of a treadmill, all of the distance rises, instead of climb and descent]:incline: '
        '--walk=[walking beside the running, for exercise or on the way]:walk: '
        '--walk-speed=[usual speed of that walking, or its pace]:walk-speed: '
        '--exercise=[other training, several times if need be, an activity of refuel equations with its hours, or]:exercise: '
        '--diet=[decides the notes about iron, zinc and vitamin B12]:diet:(omnivore vegetarian vegan)'
        '--heavy-sweat=[whether you sweat heavily in training, the limit of sodium does not hold then]:heavy-sweat:(yes no)'
        '--day-types=[of plan and check, what to eat on each of 1 to 7 days that follow each other, and then again]:day-types: '
        '--run-week=[what to eat on each day of a week of seven distances, Monday first, or of times at the pace]:run-week: '
        '--alcohol=[alcohol drunk in a day, as energy]:alcohol: '
        '--saturated-fat=[saturated fat of the fat eaten in a day]:saturated-fat: '
        '--added-sugar=[sugar added to food and drink, that taken in exercise included]:added-sugar: '
        '--free-sugar=[free sugar, the added one, and that of juice, syrup and honey]:free-sugar: '
        '--exercise-carbohydrate=[of that sugar what was taken in exercise, as the mean of a day, it is left out of it]:exercise-carbohydrate: '
        '--caffeine=[caffeine of a day]:caffeine: '
        '--caffeine-single=[the most caffeine at once]:caffeine-single: '
        '--meals=[meals of a day that hold protein, how many, or the protein of each]:meals: '
        '--session=[how long the session takes that food and drink are judged around]:session: '
        '--next=[time from its end to the next demanding run]:next: '
        '--carbohydrate-before=[carbohydrate eaten before it]:carbohydrate-before: '
        '--before-time=[how long before the start that was]:before-time: '
        '--carbohydrate-during=[carbohydrate on the way, an hour, or in all of the session]:carbohydrate-during: '
        '--sugars=[what that is, glucose (or maltodextrin) alone, or with fructose, as in table sugar]:sugars:(glucose glucose-fructose)'
        '--carbohydrate-after=[carbohydrate in the 4 hours after it, an hour, or in all]:carbohydrate-after: '
        '--protein-after=[protein of the first meal after it]:protein-after: '
        '--after-time=[how long after the end that was]:after-time: '
        '--drink=[what is drunk on the way, an hour, or in all of the session]:drink: '
        '--weight-before=[on the scales right before the session, with little on]:weight-before: '
        '--weight-after=[and right after it, towelled dry]:weight-after: '
        '--urine=[urine passed between the two weighings]:urine: '
        '--sweat-rate=[sweat an hour, where it is known]:sweat-rate: '
        '--sweat-sodium=[sodium of the sweat, where it was measured]:sweat-sodium: '
        '--event=[how long the race takes that is eaten for]:event: '
        '--loading=[carbohydrate of a day before it]:loading: '
        '--loading-time=[for how long that is eaten]:loading-time: '
        '--nutrient=[what is eaten of a vitamin or mineral, or of water]:nutrient: '
    )
    health=(
        '--eating-disorder=[whether there is an eating disorder, or was one]:eating-disorder:(no past now)'
        '--scoff=[yes answers to the five questions of SCOFF on eating (docs/adequacy.md)]:scoff: '
        '--ede-q=[global score of the EDE-Q, where it was made]:ede-q: '
        '--dietary-restriction=[whether food is restricted on purpose, to some extent]:dietary-restriction:(yes no)'
        '--missed-periods=[periods missed in a row, the longest run of the last 12 months, or until now]:missed-periods: '
        '--periods-year=[periods in the last 12 months]:periods-year: '
        '--menarche=[age at the first period, or not-yet]:menarche:(not-yet)'
        '--hormonal-contraception=[hormonal contraception, it hides what periods would tell]:hormonal-contraception:(yes no)'
        '--menopause=[whether periods have ended for good, also after an operation]:menopause:(yes no)'
        '--bone-stress=[bone stress injuries in the last 2 years, stress fractures among them]:bone-stress: '
        '--bone-stress-high-risk=[of these at the femoral neck, sacrum or pelvis]:bone-stress-high-risk: '
        '--bone-stress-months=[months of training lost to them in the last 2 years]:bone-stress-months: '
        '--bone-density-z=[Z-score of bone mineral density, where it was measured]:bone-density-z: '
        '--unplanned-loss=[weight lost within a month without a plan, as a share of what it was]:unplanned-loss: '
        '--persistent-fatigue=[fatigue that lasts for weeks]:persistent-fatigue:(yes no)'
        '--low-libido=[of a man, low libido, or fewer morning erections]:low-libido:(yes no)'
        '--growth-slowed=[under 20 years, height or weight has left its line in the growth chart]:growth-slowed:(yes no)'
        '--insulin=[takes insulin or a sulfonylurea]:insulin:(yes no)'
        '--kidney-disease=[kidney disease]:kidney-disease:(yes no)'
        '--thyroid-disease=[thyroid disease]:thyroid-disease:(yes no)'
        '--glp1=[takes a GLP-1 medicine for weight, such as semaglutide]:glp1:(yes no)'
        '--other-medical=[another disease or medicine that bears on potassium, sodium or protein]:other-medical:(yes no)'
        '--ferritin=[ferritin in blood, ug/L (ng/mL is the same number), where it was measured]:ferritin: '
    )
    if ((CURRENT == 2)); then
        _describe command commands
        return
    fi
    local command=$words[2]
    shift words
    ((CURRENT--))
    case $command in
    plan)
        _arguments "${inputs[@]}" "${health[@]}" \
            '--me[reads the profile of refuel me]' \
            '--input=[reads the request as JSON (- is standard input)]:file:_files' \
            '--json[writes JSON]' \
            '--explain[shows how each number came about]' \
            '--html=[writes a page to read or print, in one file (- is standard output)]:file:_files' \
            '--strict[exit status 3 where a check finds something or the goal is refused]' \
            '--help[this manual]' \
            '--log=[takes what a log tells, any file that refuel import reads (- is standard input), also several]:file:_files' \
            '--compare[every equation and method that applies, side by side]'
        ;;
    check)
        _arguments "${inputs[@]}" "${health[@]}" \
            '--me[reads the profile of refuel me]' \
            '--input=[reads the request as JSON (- is standard input)]:file:_files' \
            '--json[writes JSON]' \
            '--explain[shows how each number came about]' \
            '--html=[writes a page to read or print, in one file (- is standard output)]:file:_files' \
            '--strict[exit status 3 where a check finds something or the goal is refused]' \
            '--help[this manual]' \
            '--log=[takes what a log tells, any file that refuel import reads (- is standard input), also several]:file:_files'
        ;;
    project)
        _arguments "${health[@]}" \
            '--sex=[selects the equations]:sex:(female male)' \
            '--age=[age in years, fractions allowed]:age: ' \
            '--born=[date of birth, instead of the age]:born: ' \
            '--height=[body height without shoes]:height: ' \
            '--weight=[body weight]:weight: ' \
            '--body-fat=[body fat, measured]:body-fat: ' \
            '--fat-free-mass=[fat-free mass, measured]:fat-free-mass: ' \
            '--neck=[circumference of the neck, for body fat]:neck: ' \
            '--waist=[circumference of the waist (men, at the navel), for body fat]:waist: ' \
            '--hip=[circumference of the hips, for the body fat of women]:hip: ' \
            '--athlete=[whether you train]:athlete:(yes no auto)' \
            '--life-stage=[whether a child is carried or nursed]:life-stage:(none)' \
            '--run=[usual running volume]:run: ' \
            '--pace=[usual pace]:pace: ' \
            '--speed=[usual speed, instead of the pace]:speed: ' \
            '--climb=[metres climbed in a usual week]:climb: ' \
            '--terrain=[the ground]:terrain:(road trail sand)' \
            '--living=[life outside running, a word (of adults sedentary 1.4, typical 1.6, on-feet 1.75, physical 1.9]:living:(sedentary typical on-feet physical)' \
            '--goal=[change of weight]:goal:(maintain)' \
            '--floors=[apply, use the nearest goal that crosses no floor]:floors:(warn apply)' \
            '--intake=[energy usually eaten in a day]:intake: ' \
            '--carbohydrate=[carbohydrate eaten in a day]:carbohydrate: ' \
            '--protein=[protein eaten in a day]:protein: ' \
            '--fat=[fat eaten in a day]:fat: ' \
            '--fibre=[fibre eaten in a day]:fibre: ' \
            '--intake-days=[days that the intake is the mean of]:intake-days: ' \
            '--method=[how the total of a day is estimated]:method:(ledger nasem-2023 iom-2005 fao-2004 multiplier)' \
            '--activity=[category of the other methods]:activity:(inactive low-active active very-active sedentary light moderate vigorous)' \
            '--resting=[measured resting energy, instead of an equation]:resting: ' \
            '--expenditure=[measured or tracked total of a day, instead of the estimate]:expenditure: ' \
            '--expenditure-sd=[its standard deviation]:expenditure-sd: ' \
            '--equation=[key of a resting equation]:equation:(auto mifflin-1990 mifflin-1990-unified mifflin-1990-ffm mifflin-1990-w mifflin-1990-w-sex harris-benedict-1919 roza-shizgal-1984 cunningham-1980 cunningham-1980-age cunningham-1991 owen-1986 owen-1986-athlete owen-1987 de-lorenzo-1999 ten-haaf-2014 ten-haaf-2014-ffm tinsley-2019 tinsley-2019-ffm livingston-2005 livingston-2005-w livingston-2005-pooled livingston-2005-pooled-age mueller-2004 mueller-2004-bmi mueller-2004-bc mueller-2004-child mueller-2004-child-bc nelson-1992 nelson-1992-ni luehrmann-2002 luehrmann-2002-w lazzer-2010 korth-2007 bernstein-1983 de-lorenzo-2001 kim-2015 park-2020 park-2020-age weijs-2010 horie-waitzberg-2011 iom-2005-bee iom-2005-bee-normal schofield-1985 schofield-1985-wh fao-1985 fao-1985-wh henry-2005 henry-2005-wh henry-2005-split60)' \
            '--level=[level of the intervals]:level: ' \
            '--gait=[whether the distance is run or walked]:gait:(auto run walk)' \
            '--units=[of what people are shown]:units:(as-given metric imperial as-given,kJ kJ metric,kJ imperial,kJ)' \
            '--run-sd=[how far the weeks stray from the running volume, 1 SD]:run-sd: ' \
            '--descent=[metres descended in a usual week, beside the climb]:descent: ' \
            '--incline=[incline of a treadmill, all of the distance rises, instead of climb and descent]:incline: ' \
            '--walk=[walking beside the running, for exercise or on the way]:walk: ' \
            '--walk-speed=[usual speed of that walking, or its pace]:walk-speed: ' \
            '--exercise=[other training, several times if need be, an activity of refuel equations with its hours, or]:exercise: ' \
            '--diet=[decides the notes about iron, zinc and vitamin B12]:diet:(omnivore vegetarian vegan)' \
            '--heavy-sweat=[whether you sweat heavily in training, the limit of sodium does not hold then]:heavy-sweat:(yes no)' \
            '--day-types=[of plan and check, what to eat on each of 1 to 7 days that follow each other, and then again]:day-types: ' \
            '--run-week=[what to eat on each day of a week of seven distances, Monday first, or of times at the pace]:run-week: ' \
            '--alcohol=[alcohol drunk in a day, as energy]:alcohol: ' \
            '--saturated-fat=[saturated fat of the fat eaten in a day]:saturated-fat: ' \
            '--added-sugar=[sugar added to food and drink, that taken in exercise included]:added-sugar: ' \
            '--free-sugar=[free sugar, the added one, and that of juice, syrup and honey]:free-sugar: ' \
            '--exercise-carbohydrate=[of that sugar what was taken in exercise, as the mean of a day, it is left out of it]:exercise-carbohydrate: ' \
            '--caffeine=[caffeine of a day]:caffeine: ' \
            '--caffeine-single=[the most caffeine at once]:caffeine-single: ' \
            '--meals=[meals of a day that hold protein, how many, or the protein of each]:meals: ' \
            '--session=[how long the session takes that food and drink are judged around]:session: ' \
            '--next=[time from its end to the next demanding run]:next: ' \
            '--carbohydrate-before=[carbohydrate eaten before it]:carbohydrate-before: ' \
            '--before-time=[how long before the start that was]:before-time: ' \
            '--carbohydrate-during=[carbohydrate on the way, an hour, or in all of the session]:carbohydrate-during: ' \
            '--sugars=[what that is, glucose (or maltodextrin) alone, or with fructose, as in table sugar]:sugars:(glucose glucose-fructose)' \
            '--carbohydrate-after=[carbohydrate in the 4 hours after it, an hour, or in all]:carbohydrate-after: ' \
            '--protein-after=[protein of the first meal after it]:protein-after: ' \
            '--after-time=[how long after the end that was]:after-time: ' \
            '--drink=[what is drunk on the way, an hour, or in all of the session]:drink: ' \
            '--weight-before=[on the scales right before the session, with little on]:weight-before: ' \
            '--weight-after=[and right after it, towelled dry]:weight-after: ' \
            '--urine=[urine passed between the two weighings]:urine: ' \
            '--sweat-rate=[sweat an hour, where it is known]:sweat-rate: ' \
            '--sweat-sodium=[sodium of the sweat, where it was measured]:sweat-sodium: ' \
            '--event=[how long the race takes that is eaten for]:event: ' \
            '--loading=[carbohydrate of a day before it]:loading: ' \
            '--loading-time=[for how long that is eaten]:loading-time: ' \
            '--nutrient=[what is eaten of a vitamin or mineral, or of water]:nutrient: ' \
            '--days=[length of the projection]:days: ' \
            '--every=[days between two rows]:every: ' \
            '--target=[a weight to reach, by a day (the intake is found), or with the intake or goal that is given]:target: ' \
            '--by=[date of the target]:by: ' \
            '--in=[time to the target, instead of its date]:in: ' \
            '--pal=[physical activity level at the start]:pal: ' \
            '--sodium=[whether sodium follows the intake]:sodium:(constant proportional)' \
            '--carbohydrate-fraction=[share of the energy from carbohydrate]:carbohydrate-fraction: ' \
            '--parameters=[constants of the model]:parameters:(hall-2011 planner)' \
            '--integrator=[how it is solved]:integrator:(exact rk4 reference)' \
            '--band=[what the band assumes, the planned intake is eaten, or the planned deficit is kept]:band:(same-intake same-deficit)' \
            '--samples=[makes the band from so many random people instead of linearisation]:samples: ' \
            '--seed=[of the random people]:seed: ' \
            '--intake-sd=[how far the intake strays from the plan for good, 1 SD]:intake-sd: ' \
            '--me[reads the profile of refuel me]' \
            '--input=[reads the request as JSON (- is standard input)]:file:_files' \
            '--log=[takes what a log tells, any file that refuel import reads (- is standard input), also several]:file:_files' \
            '--schedule=[CSV day,intake_kcal_d,run_km_week, each row holds from its day on]:file:_files' \
            '--json[writes JSON]' \
            '--csv[writes CSV]' \
            '--explain[shows how each number came about]' \
            '--chart[draws a chart in characters above the table, as on a terminal]' \
            '--plot=[draws a picture (.svg or .png) with gnuplot, weight and energy, day by day]:file:_files' \
            '--html=[writes a page to read or print, in one file (- is standard output)]:file:_files' \
            '--strict[exit status 3 where a check fails on the way, the path ends, or the target cannot be reached]' \
            '--help[this manual]'
        ;;
    run)
        _arguments \
            '--sex=[selects the equations]:sex:(female male unknown)' \
            '--age=[age in years, fractions allowed]:age: ' \
            '--born=[date of birth, instead of the age]:born: ' \
            '--height=[body height without shoes]:height: ' \
            '--weight=[body weight]:weight: ' \
            '--body-fat=[body fat, measured]:body-fat: ' \
            '--fat-free-mass=[fat-free mass, measured]:fat-free-mass: ' \
            '--athlete=[whether you train]:athlete:(yes no auto)' \
            '--life-stage=[whether a child is carried or nursed]:life-stage:(none pregnant lactating)' \
            '--gestation-week=[completed week of pregnancy, with life-stage pregnant]:gestation-week: ' \
            '--pre-pregnancy-weight=[weight before pregnancy]:pre-pregnancy-weight: ' \
            '--run=[usual running volume]:run: ' \
            '--resting=[measured resting energy, instead of an equation]:resting: ' \
            '--equation=[key of a resting equation]:equation:(auto mifflin-1990 mifflin-1990-unified mifflin-1990-ffm mifflin-1990-w mifflin-1990-w-sex harris-benedict-1919 roza-shizgal-1984 cunningham-1980 cunningham-1980-age cunningham-1991 owen-1986 owen-1986-athlete owen-1987 de-lorenzo-1999 ten-haaf-2014 ten-haaf-2014-ffm tinsley-2019 tinsley-2019-ffm livingston-2005 livingston-2005-w livingston-2005-pooled livingston-2005-pooled-age mueller-2004 mueller-2004-bmi mueller-2004-bc mueller-2004-child mueller-2004-child-bc nelson-1992 nelson-1992-ni luehrmann-2002 luehrmann-2002-w lazzer-2010 korth-2007 bernstein-1983 de-lorenzo-2001 kim-2015 park-2020 park-2020-age weijs-2010 horie-waitzberg-2011 iom-2005-bee iom-2005-bee-normal schofield-1985 schofield-1985-wh fao-1985 fao-1985-wh henry-2005 henry-2005-wh henry-2005-split60)' \
            '--level=[level of the intervals]:level: ' \
            '--units=[of what people are shown]:units:(as-given metric imperial as-given,kJ kJ metric,kJ imperial,kJ)' \
            '--run-week=[what to eat on each day of a week of seven distances, Monday first, or of times at the pace]:run-week: ' \
            '--distance=[length of the run]:distance: ' \
            '--time=[how long it takes, with the distance instead of a pace, or with a pace]:time: ' \
            '--pace=[pace of this run]:pace: ' \
            '--speed=[speed of this run, instead of the pace]:speed: ' \
            '--climb=[metres climbed on this run]:climb: ' \
            '--terrain=[the ground of this run]:terrain:(road trail sand)' \
            '--gait=[whether it is run or walked]:gait:(auto run walk)' \
            '--next=[time from the end to the next demanding run]:next: ' \
            '--me[reads the profile of refuel me]' \
            '--input=[reads the request as JSON (- is standard input)]:file:_files' \
            '--json[writes JSON]' \
            '--explain[shows how each number came about]' \
            '--help[this manual]' \
            '1:: :()'
        ;;
    load)
        _arguments \
            '--from=[date of the first day]:from: ' \
            '--until=[date of the last day]:until: ' \
            '--last=[how much is shown, up to the last day]:last: ' \
            '--kind=[what is counted]:kind:(session-rpe trimp minutes distance)' \
            '--resting-heart-rate=[measured at rest, for trimp]:resting-heart-rate: ' \
            '--max-heart-rate=[the highest measured, for trimp]:max-heart-rate: ' \
            '--sex=[for trimp, which weights a heart rate by it]:sex:(female male unknown)' \
            '--me[takes the sex from the profile of refuel me]' \
            '--input=[reads the request as JSON (- is standard input)]:file:_files' \
            '--units=[of distances in the table and the picture]:units:(metric imperial)' \
            '--json[writes JSON, day by day]' \
            '--csv[writes CSV, day by day]' \
            '--explain[shows how each number of the last day came about]' \
            '--plot=[draws a picture (.svg or .png) with gnuplot, load, fitness and fatigue, day by day]:file:_files' \
            '--strict[exit status 3 where a rule finds more than to be known]' \
            '--help[this manual]' \
            '1:: :_files'
        ;;
    import)
        _arguments \
            '--output=[writes the log there, also as -o FILE]:file:_files' \
            '--zone=[local time minus UTC, of files whose times are UTC, Stravas list, GPX, TCX]:zone: ' \
            '--weight-unit=[of weights whose file names no unit]:weight-unit:(kg lb st)' \
            '--distance-unit=[of distances whose file names no unit]:distance-unit:(km mi)' \
            '--user=[which user of a scale counts]:user: ' \
            '--resting=[resting energy a day, like 1450kcal, a day below half of it was not written down whole]:resting: ' \
            '--date=[of a single file whose runs have no date]:date: ' \
            '--since=[writes no earlier day]:since: ' \
            '--json[writes what was read, and what was not, as JSON]' \
            '--strict[exit status 3 where a row could not be read, files disagree, or one ends early]' \
            '--help[this manual]' \
            '1:: :()'
        ;;
    track)
        _arguments "${health[@]}" \
            '--sex=[selects the equations]:sex:(female male)' \
            '--age=[age in years, fractions allowed]:age: ' \
            '--born=[date of birth, instead of the age]:born: ' \
            '--height=[body height without shoes]:height: ' \
            '--body-fat=[body fat, measured]:body-fat: ' \
            '--fat-free-mass=[fat-free mass, measured]:fat-free-mass: ' \
            '--neck=[circumference of the neck, for body fat]:neck: ' \
            '--waist=[circumference of the waist (men, at the navel), for body fat]:waist: ' \
            '--hip=[circumference of the hips, for the body fat of women]:hip: ' \
            '--athlete=[whether you train]:athlete:(yes no auto)' \
            '--life-stage=[whether a child is carried or nursed]:life-stage:(none lactating)' \
            '--run=[usual running volume]:run: ' \
            '--pace=[usual pace]:pace: ' \
            '--speed=[usual speed, instead of the pace]:speed: ' \
            '--climb=[metres climbed in a usual week]:climb: ' \
            '--terrain=[the ground]:terrain:(road trail sand)' \
            '--living=[life outside running, a word (of adults sedentary 1.4, typical 1.6, on-feet 1.75, physical 1.9]:living:(sedentary typical on-feet physical)' \
            '--method=[how the total of a day is estimated]:method:(ledger nasem-2023 iom-2005 fao-2004 multiplier)' \
            '--activity=[category of the other methods]:activity:(inactive low-active active very-active sedentary light moderate vigorous)' \
            '--resting=[measured resting energy, instead of an equation]:resting: ' \
            '--expenditure=[measured or tracked total of a day, instead of the estimate]:expenditure: ' \
            '--expenditure-sd=[its standard deviation]:expenditure-sd: ' \
            '--equation=[key of a resting equation]:equation:(auto mifflin-1990 mifflin-1990-unified mifflin-1990-ffm mifflin-1990-w mifflin-1990-w-sex harris-benedict-1919 roza-shizgal-1984 cunningham-1980 cunningham-1980-age cunningham-1991 owen-1986 owen-1986-athlete owen-1987 de-lorenzo-1999 ten-haaf-2014 ten-haaf-2014-ffm tinsley-2019 tinsley-2019-ffm livingston-2005 livingston-2005-w livingston-2005-pooled livingston-2005-pooled-age mueller-2004 mueller-2004-bmi mueller-2004-bc mueller-2004-child mueller-2004-child-bc nelson-1992 nelson-1992-ni luehrmann-2002 luehrmann-2002-w lazzer-2010 korth-2007 bernstein-1983 de-lorenzo-2001 kim-2015 park-2020 park-2020-age weijs-2010 horie-waitzberg-2011 iom-2005-bee iom-2005-bee-normal schofield-1985 schofield-1985-wh fao-1985 fao-1985-wh henry-2005 henry-2005-wh henry-2005-split60)' \
            '--level=[level of the intervals]:level: ' \
            '--gait=[whether the distance is run or walked]:gait:(auto run walk)' \
            '--units=[of what people are shown]:units:(as-given metric imperial as-given,kJ kJ metric,kJ imperial,kJ)' \
            '--run-sd=[how far the weeks stray from the running volume, 1 SD]:run-sd: ' \
            '--descent=[metres descended in a usual week, beside the climb]:descent: ' \
            '--incline=[incline of a treadmill, all of the distance rises, instead of climb and descent]:incline: ' \
            '--walk=[walking beside the running, for exercise or on the way]:walk: ' \
            '--walk-speed=[usual speed of that walking, or its pace]:walk-speed: ' \
            '--exercise=[other training, several times if need be, an activity of refuel equations with its hours, or]:exercise: ' \
            '--diet=[decides the notes about iron, zinc and vitamin B12]:diet:(omnivore vegetarian vegan)' \
            '--heavy-sweat=[whether you sweat heavily in training, the limit of sodium does not hold then]:heavy-sweat:(yes no)' \
            '--day-types=[of plan and check, what to eat on each of 1 to 7 days that follow each other, and then again]:day-types: ' \
            '--run-week=[what to eat on each day of a week of seven distances, Monday first, or of times at the pace]:run-week: ' \
            '--alcohol=[alcohol drunk in a day, as energy]:alcohol: ' \
            '--saturated-fat=[saturated fat of the fat eaten in a day]:saturated-fat: ' \
            '--added-sugar=[sugar added to food and drink, that taken in exercise included]:added-sugar: ' \
            '--free-sugar=[free sugar, the added one, and that of juice, syrup and honey]:free-sugar: ' \
            '--exercise-carbohydrate=[of that sugar what was taken in exercise, as the mean of a day, it is left out of it]:exercise-carbohydrate: ' \
            '--caffeine=[caffeine of a day]:caffeine: ' \
            '--caffeine-single=[the most caffeine at once]:caffeine-single: ' \
            '--meals=[meals of a day that hold protein, how many, or the protein of each]:meals: ' \
            '--session=[how long the session takes that food and drink are judged around]:session: ' \
            '--next=[time from its end to the next demanding run]:next: ' \
            '--carbohydrate-before=[carbohydrate eaten before it]:carbohydrate-before: ' \
            '--before-time=[how long before the start that was]:before-time: ' \
            '--carbohydrate-during=[carbohydrate on the way, an hour, or in all of the session]:carbohydrate-during: ' \
            '--sugars=[what that is, glucose (or maltodextrin) alone, or with fructose, as in table sugar]:sugars:(glucose glucose-fructose)' \
            '--carbohydrate-after=[carbohydrate in the 4 hours after it, an hour, or in all]:carbohydrate-after: ' \
            '--protein-after=[protein of the first meal after it]:protein-after: ' \
            '--after-time=[how long after the end that was]:after-time: ' \
            '--drink=[what is drunk on the way, an hour, or in all of the session]:drink: ' \
            '--weight-before=[on the scales right before the session, with little on]:weight-before: ' \
            '--weight-after=[and right after it, towelled dry]:weight-after: ' \
            '--urine=[urine passed between the two weighings]:urine: ' \
            '--sweat-rate=[sweat an hour, where it is known]:sweat-rate: ' \
            '--sweat-sodium=[sodium of the sweat, where it was measured]:sweat-sodium: ' \
            '--event=[how long the race takes that is eaten for]:event: ' \
            '--loading=[carbohydrate of a day before it]:loading: ' \
            '--loading-time=[for how long that is eaten]:loading-time: ' \
            '--nutrient=[what is eaten of a vitamin or mineral, or of water]:nutrient: ' \
            '--me[reads the profile of refuel me]' \
            '--input=[reads the request as JSON (- is standard input)]:file:_files' \
            '--json[writes JSON, day by day]' \
            '--csv[writes CSV, day by day]' \
            '--explain[shows how each number came about]' \
            '--chart[draws a chart in characters above the table, as on a terminal]' \
            '--plot=[draws a picture (.svg or .png) with gnuplot, weight and expenditure, day by day]:file:_files' \
            '--html=[writes a page to read or print, in one file (- is standard output)]:file:_files' \
            '--strict[exit status 3 where the log does not tell enough, or deserves a warning]' \
            '--help[this manual]' \
            '1:: :()'
        ;;
    needs)
        _arguments \
            '--sex=[selects the equations]:sex:(female male unknown)' \
            '--age=[age in years, fractions allowed]:age: ' \
            '--born=[date of birth, instead of the age]:born: ' \
            '--height=[body height without shoes]:height: ' \
            '--weight=[body weight]:weight: ' \
            '--life-stage=[whether a child is carried or nursed]:life-stage:(none pregnant lactating)' \
            '--run=[usual running volume]:run: ' \
            '--units=[of what people are shown]:units:(as-given metric imperial as-given,kJ kJ metric,kJ imperial,kJ)' \
            '--diet=[decides the notes about iron, zinc and vitamin B12]:diet:(omnivore vegetarian vegan)' \
            '--heavy-sweat=[whether you sweat heavily in training, the limit of sodium does not hold then]:heavy-sweat:(yes no)' \
            '--me[reads the profile of refuel me]' \
            '--input=[reads the request as JSON (- is standard input)]:file:_files' \
            '--json[writes JSON]' \
            '--csv[writes CSV]' \
            '--explain[shows where each number comes from]' \
            '--help[this manual]'
        ;;
    fatigue)
        _arguments "${health[@]}" \
            '--sex=[selects the equations]:sex:(female male unknown)' \
            '--age=[age in years, fractions allowed]:age: ' \
            '--born=[date of birth, instead of the age]:born: ' \
            '--height=[body height without shoes]:height: ' \
            '--weight=[body weight]:weight: ' \
            '--body-fat=[body fat, measured]:body-fat: ' \
            '--fat-free-mass=[fat-free mass, measured]:fat-free-mass: ' \
            '--neck=[circumference of the neck, for body fat]:neck: ' \
            '--waist=[circumference of the waist (men, at the navel), for body fat]:waist: ' \
            '--hip=[circumference of the hips, for the body fat of women]:hip: ' \
            '--athlete=[whether you train]:athlete:(yes no auto)' \
            '--life-stage=[whether a child is carried or nursed]:life-stage:(none pregnant lactating)' \
            '--gestation-week=[completed week of pregnancy, with life-stage pregnant]:gestation-week: ' \
            '--pre-pregnancy-weight=[weight before pregnancy]:pre-pregnancy-weight: ' \
            '--months-since-birth=[months since the birth, with life-stage lactating, there is less milk from month 7 on]:months-since-birth: ' \
            '--run=[usual running volume]:run: ' \
            '--pace=[usual pace]:pace: ' \
            '--speed=[usual speed, instead of the pace]:speed: ' \
            '--climb=[metres climbed in a usual week]:climb: ' \
            '--terrain=[the ground]:terrain:(road trail sand)' \
            '--living=[life outside running, a word (of adults sedentary 1.4, typical 1.6, on-feet 1.75, physical 1.9]:living:(sedentary typical on-feet physical)' \
            '--goal=[change of weight]:goal:(maintain)' \
            '--intake=[energy usually eaten in a day]:intake: ' \
            '--carbohydrate=[carbohydrate eaten in a day]:carbohydrate: ' \
            '--protein=[protein eaten in a day]:protein: ' \
            '--fat=[fat eaten in a day]:fat: ' \
            '--fibre=[fibre eaten in a day]:fibre: ' \
            '--intake-days=[days that the intake is the mean of]:intake-days: ' \
            '--method=[how the total of a day is estimated]:method:(ledger nasem-2023 iom-2005 fao-2004 multiplier)' \
            '--activity=[category of the other methods]:activity:(inactive low-active active very-active sedentary light moderate vigorous)' \
            '--resting=[measured resting energy, instead of an equation]:resting: ' \
            '--expenditure=[measured or tracked total of a day, instead of the estimate]:expenditure: ' \
            '--expenditure-sd=[its standard deviation]:expenditure-sd: ' \
            '--equation=[key of a resting equation]:equation:(auto mifflin-1990 mifflin-1990-unified mifflin-1990-ffm mifflin-1990-w mifflin-1990-w-sex harris-benedict-1919 roza-shizgal-1984 cunningham-1980 cunningham-1980-age cunningham-1991 owen-1986 owen-1986-athlete owen-1987 de-lorenzo-1999 ten-haaf-2014 ten-haaf-2014-ffm tinsley-2019 tinsley-2019-ffm livingston-2005 livingston-2005-w livingston-2005-pooled livingston-2005-pooled-age mueller-2004 mueller-2004-bmi mueller-2004-bc mueller-2004-child mueller-2004-child-bc nelson-1992 nelson-1992-ni luehrmann-2002 luehrmann-2002-w lazzer-2010 korth-2007 bernstein-1983 de-lorenzo-2001 kim-2015 park-2020 park-2020-age weijs-2010 horie-waitzberg-2011 iom-2005-bee iom-2005-bee-normal schofield-1985 schofield-1985-wh fao-1985 fao-1985-wh henry-2005 henry-2005-wh henry-2005-split60)' \
            '--level=[level of the intervals]:level: ' \
            '--gait=[whether the distance is run or walked]:gait:(auto run walk)' \
            '--nursing=[with life-stage lactating, under 7 months, partial counts half of the milk]:nursing:(full partial)' \
            '--units=[of what people are shown]:units:(as-given metric imperial as-given,kJ kJ metric,kJ imperial,kJ)' \
            '--run-sd=[how far the weeks stray from the running volume, 1 SD]:run-sd: ' \
            '--descent=[metres descended in a usual week, beside the climb]:descent: ' \
            '--incline=[incline of a treadmill, all of the distance rises, instead of climb and descent]:incline: ' \
            '--walk=[walking beside the running, for exercise or on the way]:walk: ' \
            '--walk-speed=[usual speed of that walking, or its pace]:walk-speed: ' \
            '--exercise=[other training, several times if need be, an activity of refuel equations with its hours, or]:exercise: ' \
            '--diet=[decides the notes about iron, zinc and vitamin B12]:diet:(omnivore vegetarian vegan)' \
            '--heavy-sweat=[whether you sweat heavily in training, the limit of sodium does not hold then]:heavy-sweat:(yes no)' \
            '--day-types=[of plan and check, what to eat on each of 1 to 7 days that follow each other, and then again]:day-types: ' \
            '--run-week=[what to eat on each day of a week of seven distances, Monday first, or of times at the pace]:run-week: ' \
            '--alcohol=[alcohol drunk in a day, as energy]:alcohol: ' \
            '--saturated-fat=[saturated fat of the fat eaten in a day]:saturated-fat: ' \
            '--added-sugar=[sugar added to food and drink, that taken in exercise included]:added-sugar: ' \
            '--free-sugar=[free sugar, the added one, and that of juice, syrup and honey]:free-sugar: ' \
            '--exercise-carbohydrate=[of that sugar what was taken in exercise, as the mean of a day, it is left out of it]:exercise-carbohydrate: ' \
            '--caffeine=[caffeine of a day]:caffeine: ' \
            '--caffeine-single=[the most caffeine at once]:caffeine-single: ' \
            '--meals=[meals of a day that hold protein, how many, or the protein of each]:meals: ' \
            '--session=[how long the session takes that food and drink are judged around]:session: ' \
            '--next=[time from its end to the next demanding run]:next: ' \
            '--carbohydrate-before=[carbohydrate eaten before it]:carbohydrate-before: ' \
            '--before-time=[how long before the start that was]:before-time: ' \
            '--carbohydrate-during=[carbohydrate on the way, an hour, or in all of the session]:carbohydrate-during: ' \
            '--sugars=[what that is, glucose (or maltodextrin) alone, or with fructose, as in table sugar]:sugars:(glucose glucose-fructose)' \
            '--carbohydrate-after=[carbohydrate in the 4 hours after it, an hour, or in all]:carbohydrate-after: ' \
            '--protein-after=[protein of the first meal after it]:protein-after: ' \
            '--after-time=[how long after the end that was]:after-time: ' \
            '--drink=[what is drunk on the way, an hour, or in all of the session]:drink: ' \
            '--weight-before=[on the scales right before the session, with little on]:weight-before: ' \
            '--weight-after=[and right after it, towelled dry]:weight-after: ' \
            '--urine=[urine passed between the two weighings]:urine: ' \
            '--sweat-rate=[sweat an hour, where it is known]:sweat-rate: ' \
            '--sweat-sodium=[sodium of the sweat, where it was measured]:sweat-sodium: ' \
            '--event=[how long the race takes that is eaten for]:event: ' \
            '--loading=[carbohydrate of a day before it]:loading: ' \
            '--loading-time=[for how long that is eaten]:loading-time: ' \
            '--nutrient=[what is eaten of a vitamin or mineral, or of water]:nutrient: ' \
            '--sign=[a sign that is there, again for each]:sign:(dark-urine little-urine muscle-swelling severe-muscle-pain muscle-weakness numb-limb palpitations fainting confusion vomiting collapse heat-illness headache-after-drinking persistent-fatigue frequent-illness low-mood heavy-legs missed-periods bone-stress-injury)' \
            '--performance-down=[for how long your running has been worse than it was]:performance-down: ' \
            '--sleep=[how long you sleep a night, as a rule]:sleep: ' \
            '--me[reads the profile of refuel me]' \
            '--input=[reads the request as JSON (- is standard input)]:file:_files' \
            '--json[writes JSON]' \
            '--explain[shows how each number came about]' \
            '--html=[writes a page to read or print, in one file (- is standard output)]:file:_files' \
            '--strict[exit status 3 where a check finds something or the goal is refused]' \
            '--help[this manual]' \
            '--log=[reads the runs of the last weeks from a file that refuel load reads (- is standard input)]:file:_files' \
            '--all[beside an emergency, shows the rest as well]'
        ;;
    batch)
        _arguments "${inputs[@]}" "${health[@]}" \
            '--days=[length of the projection]:days: ' \
            '--every=[days between two rows]:every: ' \
            '--target=[a weight to reach, by a day (the intake is found), or with the intake or goal that is given]:target: ' \
            '--by=[date of the target]:by: ' \
            '--in=[time to the target, instead of its date]:in: ' \
            '--pal=[physical activity level at the start]:pal: ' \
            '--sodium=[whether sodium follows the intake]:sodium:(constant proportional)' \
            '--carbohydrate-fraction=[share of the energy from carbohydrate]:carbohydrate-fraction: ' \
            '--parameters=[constants of the model]:parameters:(hall-2011 planner)' \
            '--integrator=[how it is solved]:integrator:(exact rk4 reference)' \
            '--band=[what the band assumes, the planned intake is eaten, or the planned deficit is kept]:band:(same-intake same-deficit)' \
            '--samples=[makes the band from so many random people instead of linearisation]:samples: ' \
            '--seed=[of the random people]:seed: ' \
            '--intake-sd=[how far the intake strays from the plan for good, 1 SD]:intake-sd: ' \
            '--what=[plan (as without it), check, project (the last day) or needs]:what: ' \
            '--fields=[members of the answers, with commas, energy.total_kcal_d,macros]:fields: ' \
            '--format=[ndjson or csv of what is read]:format: ' \
            '--jobs=[threads]:jobs: ' \
            '--skip=[leaves out the first N answers, which are there already]:skip: ' \
            '--shard=[every Nth line from the Ith on, one of N parts]:shard: ' \
            '--help[this manual]' \
            '1:: :()'
        ;;
    me)
        _arguments "${inputs[@]}" \
            '--input=[reads inputs as JSON (- is standard input)]:file:_files' \
            '--forget[removes the profile]' \
            '--help[this manual]'
        ;;
    equations)
        _arguments \
            '--json[writes JSON]' \
            '--bib[writes BibTeX]' \
            '--markdown[writes the page docs/equations.md]' \
            '--help[this manual]' \
            '1:: :(show)' \
            '2:: :(mifflin-1990 mifflin-1990-unified mifflin-1990-ffm mifflin-1990-w mifflin-1990-w-sex harris-benedict-1919 roza-shizgal-1984 cunningham-1980 cunningham-1980-age cunningham-1991 owen-1986 owen-1986-athlete owen-1987 de-lorenzo-1999 ten-haaf-2014 ten-haaf-2014-ffm tinsley-2019 tinsley-2019-ffm livingston-2005 livingston-2005-w livingston-2005-pooled livingston-2005-pooled-age mueller-2004 mueller-2004-bmi mueller-2004-bc mueller-2004-child mueller-2004-child-bc nelson-1992 nelson-1992-ni luehrmann-2002 luehrmann-2002-w lazzer-2010 korth-2007 bernstein-1983 de-lorenzo-2001 kim-2015 park-2020 park-2020-age weijs-2010 horie-waitzberg-2011 iom-2005-bee iom-2005-bee-normal schofield-1985 schofield-1985-wh fao-1985 fao-1985-wh henry-2005 henry-2005-wh henry-2005-split60 cun-bae-2012 deurenberg-1991 deurenberg-1991-child gallagher-2000 rfm-2018 us-navy-1984 boer-1984 janmahasatian-2005 re3-2025 re3-2023 lcda-walking-2019 per-km-default eer-nasem-2023 eer-iom-2005 eer-iom-2005-ow fao-2004 multiplier hall-2011 niddk-planner-fat)'
        ;;
    help)
        _arguments \
            '--man[writes the man page]' \
            '--schema[writes the JSON Schema of requests and results]' \
            '--python[writes the module of the Python package that follows the tables]' \
            '--typescript[writes the types of requests and results for TypeScript]' \
            '--json-page[writes the page docs/json.md]' \
            '--needs-page[writes the page docs/needs.md]' \
            '--checks-page[writes the page docs/checks.md]' \
            '--completion=[writes the completion of a shell]:completion:(bash zsh fish)' \
            '--help[this manual]' \
            '1:: :(plan check project run load import track needs fatigue batch me equations help)'
        ;;
    esac
}

if [[ $funcstack[1] == _refuel ]]; then
    _refuel "$@"
else
    compdef _refuel refuel
fi
