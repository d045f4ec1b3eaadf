# Completion of refuel in bash, written by refuel help --completion bash.

_refuel() {
    local command=${COMP_WORDS[1]-} current=${COMP_WORDS[COMP_CWORD]} flag=${COMP_WORDS[COMP_CWORD-1]}
    local inputs= health= valued= switches= words= place=0 skip= i
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        mapfile -t COMPREPLY < <(compgen -W 'plan check project run load import track needs fatigue batch me equations help --help --version' -- "$current")
        return
    fi
    inputs='--sex --age --born --height --weight --body-fat --fat-free-mass --neck --waist --hip --athlete --life-stage --gestation-week --pre-pregnancy-weight --months-since-birth --run --pace --speed --climb --terrain --living --goal --floors --intake --carbohydrate --protein --fat --fibre --intake-days --method --activity --resting --expenditure --expenditure-sd --equation --level --gait --nursing --units --run-sd --descent --incline --walk --walk-speed --exercise --diet --heavy-sweat --day-types --run-week --alcohol --saturated-fat --added-sugar --free-sugar --exercise-carbohydrate --caffeine --caffeine-single --meals --session --next --carbohydrate-before --before-time --carbohydrate-during --sugars --carbohydrate-after --protein-after --after-time --drink --weight-before --weight-after --urine --sweat-rate --sweat-sodium --event --loading --loading-time --nutrient'
    health=' --eating-disorder --scoff --ede-q --dietary-restriction --missed-periods --periods-year --menarche --hormonal-contraception --menopause --bone-stress --bone-stress-high-risk --bone-stress-months --bone-density-z --unplanned-loss --persistent-fatigue --low-libido --growth-slowed --insulin --kidney-disease --thyroid-disease --glp1 --other-medical --ferritin'
    case $command in
    plan)
        valued="$inputs$health --input --html --log"
        switches='--me --json --explain --strict --help --compare'
        ;;
    check)
        valued="$inputs$health --input --html --log"
        switches='--me --json --explain --strict --help'
        ;;
    project)
        valued="$health --sex --age --born --height --weight --body-fat --fat-free-mass --neck --waist --hip --athlete --life-stage --run --pace --speed --climb --terrain --living --goal --floors --intake --carbohydrate --protein --fat --fibre --intake-days --method --activity --resting --expenditure --expenditure-sd --equation --level --gait --units --run-sd --descent --incline --walk --walk-speed --exercise --diet --heavy-sweat --day-types --run-week --alcohol --saturated-fat --added-sugar --free-sugar --exercise-carbohydrate --caffeine --caffeine-single --meals --session --next --carbohydrate-before --before-time --carbohydrate-during --sugars --carbohydrate-after --protein-after --after-time --drink --weight-before --weight-after --urine --sweat-rate --sweat-sodium --event --loading --loading-time --nutrient --days --every --target --by --in --pal --sodium --carbohydrate-fraction --parameters --integrator --band --samples --seed --intake-sd --input --log --schedule --plot --html"
        switches='--me --json --csv --explain --chart --strict --help'
        ;;
    run)
        valued=" --sex --age --born --height --weight --body-fat --fat-free-mass --athlete --life-stage --gestation-week --pre-pregnancy-weight --run --resting --equation --level --units --run-week --distance --time --pace --speed --climb --terrain --gait --next --input"
        switches='--me --json --explain --help'
        ;;
    load)
        valued=" --from --until --last --kind --resting-heart-rate --max-heart-rate --sex --input --units --plot"
        switches='--me --json --csv --explain --strict --help'
        ;;
    import)
        valued=" --output --zone --weight-unit --distance-unit --user --resting --date --since"
        switches='--json --strict --help'
        ;;
    track)
        valued="$health --sex --age --born --height --body-fat --fat-free-mass --neck --waist --hip --athlete --life-stage --run --pace --speed --climb --terrain --living --method --activity --resting --expenditure --expenditure-sd --equation --level --gait --units --run-sd --descent --incline --walk --walk-speed --exercise --diet --heavy-sweat --day-types --run-week --alcohol --saturated-fat --added-sugar --free-sugar --exercise-carbohydrate --caffeine --caffeine-single --meals --session --next --carbohydrate-before --before-time --carbohydrate-during --sugars --carbohydrate-after --protein-after --after-time --drink --weight-before --weight-after --urine --sweat-rate --sweat-sodium --event --loading --loading-time --nutrient --input --plot --html"
        switches='--me --json --csv --explain --chart --strict --help'
        ;;
    needs)
        valued=" --sex --age --born --height --weight --life-stage --run --units --diet --heavy-sweat --input"
        switches='--me --json --csv --explain --help'
        ;;
    fatigue)
        valued="$health --sex --age --born --height --weight --body-fat --fat-free-mass --neck --waist --hip --athlete --life-stage --gestation-week --pre-pregnancy-weight --months-since-birth --run --pace --speed --climb --terrain --living --goal --intake --carbohydrate --protein --fat --fibre --intake-days --method --activity --resting --expenditure --expenditure-sd --equation --level --gait --nursing --units --run-sd --descent --incline --walk --walk-speed --exercise --diet --heavy-sweat --day-types --run-week --alcohol --saturated-fat --added-sugar --free-sugar --exercise-carbohydrate --caffeine --caffeine-single --meals --session --next --carbohydrate-before --before-time --carbohydrate-during --sugars --carbohydrate-after --protein-after --after-time --drink --weight-before --weight-after --urine --sweat-rate --sweat-sodium --event --loading --loading-time --nutrient --sign --performance-down --sleep --input --html --log"
        switches='--me --json --explain --strict --help --all'
        ;;
    batch)
        valued="$inputs$health --days --every --target --by --in --pal --sodium --carbohydrate-fraction --parameters --integrator --band --samples --seed --intake-sd --what --fields --format --jobs --skip --shard"
        switches='--help'
        ;;
    me)
        valued="$inputs --input"
        switches='--forget --help'
        ;;
    equations)
        valued=""
        switches='--json --bib --markdown --help'
        ;;
    help)
        valued=" --completion"
        switches='--man --schema --python --typescript --json-page --needs-page --checks-page --help'
        ;;
    *) return ;;
    esac
    if [[ $current == '=' ]]; then
        current=
    elif [[ $flag == '=' && $COMP_CWORD -gt 2 ]]; then
        flag=${COMP_WORDS[COMP_CWORD-2]}
    fi
    case $command:$flag in
    plan:--sex | check:--sex | run:--sex | needs:--sex | fatigue:--sex | batch:--sex | me:--sex) words='female male unknown' ;;
    project:--sex) words='female male' ;;
    track:--sex) words='female male' ;;
    plan:--athlete | check:--athlete | project:--athlete | run:--athlete | track:--athlete | fatigue:--athlete | batch:--athlete | me:--athlete) words='yes no auto' ;;
    plan:--life-stage | check:--life-stage | run:--life-stage | needs:--life-stage | fatigue:--life-stage | batch:--life-stage | me:--life-stage) words='none pregnant lactating' ;;
    project:--life-stage) words='none' ;;
    track:--life-stage) words='none lactating' ;;
    plan:--terrain | check:--terrain | project:--terrain | track:--terrain | fatigue:--terrain | batch:--terrain | me:--terrain) words='road trail sand' ;;
    plan:--living | check:--living | project:--living | track:--living | fatigue:--living | batch:--living | me:--living) words='sedentary typical on-feet physical' ;;
    plan:--goal | check:--goal | project:--goal | fatigue:--goal | batch:--goal | me:--goal) words='maintain' ;;
    plan:--floors | check:--floors | project:--floors | batch:--floors | me:--floors) words='warn apply' ;;
    plan:--method | check:--method | project:--method | track:--method | fatigue:--method | batch:--method | me:--method) words='ledger nasem-2023 iom-2005 fao-2004 multiplier' ;;
    plan:--activity | check:--activity | project:--activity | track:--activity | fatigue:--activity | batch:--activity | me:--activity) words='inactive low-active active very-active sedentary light moderate vigorous' ;;
    plan:--equation | check:--equation | project:--equation | run:--equation | track:--equation | fatigue:--equation | batch:--equation | me:--equation) words='auto mifflin-1990 mifflin-1990-unified mifflin-1990-ffm mifflin-1990-w mifflin-1990-w-sex harris-benedict-1919 roza-shizgal-1984 cunningham-1980 cunningham-1980-age cunningham-1991 owen-1986 owen-1986-athlete owen-1987 de-lorenzo-1999 ten-haaf-2014 ten-haaf-2014-ffm tinsley-2019 tinsley-2019-ffm livingston-2005 livingston-2005-w livingston-2005-pooled livingston-2005-pooled-age mueller-2004 mueller-2004-bmi mueller-2004-bc mueller-2004-child mueller-2004-child-bc nelson-1992 nelson-1992-ni luehrmann-2002 luehrmann-2002-w lazzer-2010 korth-2007 bernstein-1983 de-lorenzo-2001 kim-2015 park-2020 park-2020-age weijs-2010 horie-waitzberg-2011 iom-2005-bee iom-2005-bee-normal schofield-1985 schofield-1985-wh fao-1985 fao-1985-wh henry-2005 henry-2005-wh henry-2005-split60' ;;
    plan:--gait | check:--gait | project:--gait | track:--gait | fatigue:--gait | batch:--gait | me:--gait) words='auto run walk' ;;
    plan:--nursing | check:--nursing | fatigue:--nursing | batch:--nursing | me:--nursing) words='full partial' ;;
    plan:--units | check:--units | project:--units | run:--units | track:--units | needs:--units | fatigue:--units | batch:--units | me:--units) words='as-given metric imperial as-given,kJ kJ metric,kJ imperial,kJ' ;;
    plan:--eating-disorder | check:--eating-disorder | project:--eating-disorder | track:--eating-disorder | fatigue:--eating-disorder | batch:--eating-disorder) words='no past now' ;;
    plan:--dietary-restriction | check:--dietary-restriction | project:--dietary-restriction | track:--dietary-restriction | fatigue:--dietary-restriction | batch:--dietary-restriction) words='yes no' ;;
    plan:--menarche | check:--menarche | project:--menarche | track:--menarche | fatigue:--menarche | batch:--menarche) words='not-yet' ;;
    plan:--hormonal-contraception | check:--hormonal-contraception | project:--hormonal-contraception | track:--hormonal-contraception | fatigue:--hormonal-contraception | batch:--hormonal-contraception) words='yes no' ;;
    plan:--menopause | check:--menopause | project:--menopause | track:--menopause | fatigue:--menopause | batch:--menopause) words='yes no' ;;
    plan:--persistent-fatigue | check:--persistent-fatigue | project:--persistent-fatigue | track:--persistent-fatigue | fatigue:--persistent-fatigue | batch:--persistent-fatigue) words='yes no' ;;
    plan:--low-libido | check:--low-libido | project:--low-libido | track:--low-libido | fatigue:--low-libido | batch:--low-libido) words='yes no' ;;
    plan:--growth-slowed | check:--growth-slowed | project:--growth-slowed | track:--growth-slowed | fatigue:--growth-slowed | batch:--growth-slowed) words='yes no' ;;
    plan:--insulin | check:--insulin | project:--insulin | track:--insulin | fatigue:--insulin | batch:--insulin) words='yes no' ;;
    plan:--kidney-disease | check:--kidney-disease | project:--kidney-disease | track:--kidney-disease | fatigue:--kidney-disease | batch:--kidney-disease) words='yes no' ;;
    plan:--thyroid-disease | check:--thyroid-disease | project:--thyroid-disease | track:--thyroid-disease | fatigue:--thyroid-disease | batch:--thyroid-disease) words='yes no' ;;
    plan:--glp1 | check:--glp1 | project:--glp1 | track:--glp1 | fatigue:--glp1 | batch:--glp1) words='yes no' ;;
    plan:--other-medical | check:--other-medical | project:--other-medical | track:--other-medical | fatigue:--other-medical | batch:--other-medical) words='yes no' ;;
    plan:--diet | check:--diet | project:--diet | track:--diet | needs:--diet | fatigue:--diet | batch:--diet | me:--diet) words='omnivore vegetarian vegan' ;;
    plan:--heavy-sweat | check:--heavy-sweat | project:--heavy-sweat | track:--heavy-sweat | needs:--heavy-sweat | fatigue:--heavy-sweat | batch:--heavy-sweat | me:--heavy-sweat) words='yes no' ;;
    plan:--sugars | check:--sugars | project:--sugars | track:--sugars | fatigue:--sugars | batch:--sugars | me:--sugars) words='glucose glucose-fructose' ;;
    plan:--input) words='@file' ;;
    plan:--html) words='@file' ;;
    plan:--log) words='@file' ;;
    check:--input) words='@file' ;;
    check:--html) words='@file' ;;
    check:--log) words='@file' ;;
    project:--sodium) words='constant proportional' ;;
    project:--parameters) words='hall-2011 planner' ;;
    project:--integrator) words='exact rk4 reference' ;;
    project:--band) words='same-intake same-deficit' ;;
    project:--input) words='@file' ;;
    project:--log) words='@file' ;;
    project:--schedule) words='@file' ;;
    project:--plot) words='@file' ;;
    project:--html) words='@file' ;;
    run:--terrain) words='road trail sand' ;;
    run:--gait) words='auto run walk' ;;
    run:--input) words='@file' ;;
    load:--kind) words='session-rpe trimp minutes distance' ;;
    load:--sex) words='female male unknown' ;;
    load:--input) words='@file' ;;
    load:--units) words='metric imperial' ;;
    load:--plot) words='@file' ;;
    import:--output) words='@file' ;;
    import:--weight-unit) words='kg lb st' ;;
    import:--distance-unit) words='km mi' ;;
    track:--input) words='@file' ;;
    track:--plot) words='@file' ;;
    track:--html) words='@file' ;;
    needs:--input) words='@file' ;;
    fatigue:--sign) words='dark-urine little-urine muscle-swelling severe-muscle-pain muscle-weakness numb-limb palpitations fainting confusion vomiting collapse heat-illness headache-after-drinking persistent-fatigue frequent-illness low-mood heavy-legs missed-periods bone-stress-injury' ;;
    fatigue:--input) words='@file' ;;
    fatigue:--html) words='@file' ;;
    fatigue:--log) words='@file' ;;
    batch:--sodium) words='constant proportional' ;;
    batch:--parameters) words='hall-2011 planner' ;;
    batch:--integrator) words='exact rk4 reference' ;;
    batch:--band) words='same-intake same-deficit' ;;
    me:--input) words='@file' ;;
    help:--completion) words='bash zsh fish' ;;
    esac
    if [[ " $valued " == *" $flag "* ]]; then
        if [[ $words == '@file' ]]; then
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
        else
            mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
        fi
        return
    fi
    # what was given is not offered again; words that belong to no flag are counted
    words=
    for ((i = 2; i < COMP_CWORD; i++)); do
        flag=${COMP_WORDS[i]}
        if [[ -n $skip ]]; then
            skip=
            [[ $flag == '=' ]] && skip=yes
        elif [[ $flag == --* ]]; then
            [[ " $valued " == *" $flag "* ]] && skip=yes
        else
            ((place++))
        fi
    done
    case $command:$place in
    load:0) words='@file' ;;
    equations:0) words='show' ;;
    equations:1) words='mifflin-1990 mifflin-1990-unified mifflin-1990-ffm mifflin-1990-w mifflin-1990-w-sex harris-benedict-1919 roza-shizgal-1984 cunningham-1980 cunningham-1980-age cunningham-1991 owen-1986 owen-1986-athlete owen-1987 de-lorenzo-1999 ten-haaf-2014 ten-haaf-2014-ffm tinsley-2019 tinsley-2019-ffm livingston-2005 livingston-2005-w livingston-2005-pooled livingston-2005-pooled-age mueller-2004 mueller-2004-bmi mueller-2004-bc mueller-2004-child mueller-2004-child-bc nelson-1992 nelson-1992-ni luehrmann-2002 luehrmann-2002-w lazzer-2010 korth-2007 bernstein-1983 de-lorenzo-2001 kim-2015 park-2020 park-2020-age weijs-2010 horie-waitzberg-2011 iom-2005-bee iom-2005-bee-normal schofield-1985 schofield-1985-wh fao-1985 fao-1985-wh henry-2005 henry-2005-wh henry-2005-split60 cun-bae-2012 deurenberg-1991 deurenberg-1991-child gallagher-2000 rfm-2018 us-navy-1984 boer-1984 janmahasatian-2005 re3-2025 re3-2023 lcda-walking-2019 per-km-default eer-nasem-2023 eer-iom-2005 eer-iom-2005-ow fao-2004 multiplier hall-2011 niddk-planner-fat' ;;
    help:0) words='plan check project run load import track needs fatigue batch me equations help' ;;
    esac
    local files=
    if [[ $words == '@file' ]]; then
        words=
        files=yes
        compopt -o filenames 2>/dev/null
    fi
    for flag in $valued $switches; do
        [[ " ${COMP_WORDS[*]:2:COMP_CWORD-2} " == *" $flag "* ]] || words+=" $flag"
    done
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current"; [[ -n $files ]] && compgen -f -- "$current")
}
complete -F _refuel refuel
