The profile, the JSON of --input and the flags are put together before anything is read: a later source in place of an earlier one.

  $ cat > goal <<'END'
  > /usr/bin/python3 -c 'import json, sys; print(json.load(sys.stdin)["goal"]["requested_kg_week"])'
  > END
  $ cat > eaten <<'END'
  > /usr/bin/python3 -c 'import json, sys; it = json.load(sys.stdin)["eaten"]; print(*(it[k + "_g_d"] for k in ("carbohydrate", "protein", "fat")))'
  > END
  $ echo '{"sex": "female", "age": 34, "height": "168cm", "weight": "60kg", "goal": "-0.5%/week", "running": {"distance": "48km/week"}}' > her.json

A share is one of the weight and of the energy that count in the end, wherever each stands.

  $ refuel plan --input her.json --json | sh goal; refuel plan --input her.json --weight 80kg --json | sh goal
  -0.3
  -0.4
  $ refuel check --input her.json --protein 1.6g/kg --intake 2000kcal --fat 27% --json | sh eaten
  None 96 60
  $ refuel me --protein 1.6g/kg --fat 27% --carbohydrate 50% > /dev/null; refuel check --me --input her.json --intake 2000kcal --weight 70kg --json | sh eaten
  250 112 60
  $ echo '{"intake": {"energy_kcal_d": 1000, "protein": "20%"}}' > food.json; refuel check --me --input food.json --sex female --age 34 --height 168cm --weight 70kg --intake 2000kcal --json | sh eaten
  250 100 60
  $ refuel check --me --sex female --age 34 --height 168cm --weight 70kg
  refuel: intake: check needs what is eaten: the energy like 2300kcal, or carbohydrate, protein and fat, or a vitamin or mineral
  [2]
  $ refuel plan --me --sex female --age 34 --height 168cm --weight 70kg --json | grep -oE '"weight_kg":[0-9]*'
  "weight_kg":70
  $ refuel plan --sex female --age 34 --height 168cm --fat 30% --carbohydrate 50%
  refuel: carbohydrate: 50% is a share of the energy eaten, which was not given; give the energy, or write grams like 120g
  refuel: fat: 30% is a share of the energy eaten, which was not given; give the energy, or write grams like 120g
  refuel: weight: it was not given and is needed; write it like 63.5kg or 140lb
  [2]
  $ refuel me --forget
  Forgotten.

Two names of one input: the later source counts.

  $ refuel me --sex female --born 1990-05-17 --height 168cm --weight 60kg --body-fat 24% --run "48 km a week at 6:00/km" > /dev/null
  $ refuel plan --me --age 41 --json | grep -oE '"age_y":[0-9.]*'
  "age_y":41
  $ echo '{"age": 52, "fat_free_mass_kg": 45, "height_in": 70, "running": {"speed_km_h": 11}}' > other.json
  $ refuel plan --me --input other.json --json | grep -oE '"(age_y|height_cm|fat_free_mass_kg)":[0-9.]*'
  "age_y":52
  "height_cm":177.8
  "fat_free_mass_kg":45
  $ refuel plan --me --input other.json | grep '  running'
    running          366   48 km a week at 5:27/km, net of resting
  $ refuel plan --me --input other.json --pace 5:00/km --born 1996-02-29 --body-fat 20% --height 160cm --json | grep -oE '"(height_cm|fat_free_mass_kg)":[0-9.]*'
  "height_cm":160
  "fat_free_mass_kg":48
  $ refuel plan --me --input other.json --pace 5:00/km | grep '  running'
    running          367   48 km a week at 5:00/km, net of resting

What a text says beside its value goes with the text: the pace, and the width of a range with its note.

  $ refuel me --age 35 | grep -e age -e born
    --age                   35
  $ refuel plan --me --run 30km/week | grep '  running'
    running          233   30 km a week, pace not given, net of resting
  $ refuel plan --me --run "30 km a week at 5:00/km" --weight 61kg | grep '  running'
    running          234   30 km a week at 5:00/km, net of resting
  $ echo '{"running": {"distance": "40-60km/week", "pace": "5:00/km"}}' > range.json
  $ refuel plan --me --input range.json --json | grep -c range-given
  1
  $ refuel plan --me --input range.json --run 50km/week --json | grep -c range-given
  0
  [1]
  $ refuel plan --me --input range.json --run "50 km a week at 7:00/km" | grep '  running'
    running          384   50 km a week at 7:00/km, net of resting
  $ refuel plan --me --input range.json --run-sd 2km/week | grep '  running'
    running          382   50 km a week at 5:00/km, net of resting

What contradicts itself in one source is an error, also where another source comes on top.

  $ echo '{"age": 34, "born": "1990-05-17", "running": {"pace": "6:00/km", "speed_km_h": 11}}' > both.json
  $ refuel plan --me --input both.json --age 30
  refuel: born: age and born exclude each other: give one of them (from both.json)
  refuel: running.speed_km_h: running.pace and running.speed_km_h exclude each other: give one of them (from both.json)
  [2]
  $ refuel plan --me --age 34 --born 1990-05-17
  refuel: born: age and born exclude each other: give one of them
  [2]
  $ refuel plan --me --run "30 km a week at 5:00/km" --speed 11km/h
  refuel: speed: run and speed exclude each other: give one of them
  [2]

A wrong value is one where it counts, and is told with its file; what overrides it mends it.

  $ echo '{"weight": "7000kg", "height": 170, "sex": "femal"}' > wrong.json
  $ refuel plan --me --input wrong.json
  refuel: height: 170 has no unit; write a text like 170cm or 5ft7in, or the number as height_cm (from wrong.json)
  refuel: sex: "femal" is not known; did you mean female? Write female, male or unknown (from wrong.json)
  refuel: weight: 7000 kg is outside 2..650 kg (from wrong.json)
  [2]
  $ refuel plan --me --input wrong.json --weight 60kg --height 170cm --sex female --json | grep -oE '"(height_cm|weight_kg)":[0-9.]*'
  "height_cm":170
  "weight_kg":60
  $ refuel plan --me --input - < wrong.json 2>&1 | tail -1
  refuel: weight: 7000 kg is outside 2..650 kg
  $ echo '{"hieght": "170cm", "sex": "male"}' | refuel plan --me --input - --height 170cm
  refuel: hieght: there is no such input; did you mean height?
  [2]

An array: each member stands on the profile, and the flags on each.

  $ echo '[{"id": 1}, {"id": 2, "weight": "80kg"}, {"id": 3, "weight": "8kg", "age": "x"}]' > many.json
  $ refuel plan --me --goal -0.5%/week --input many.json --json > answers
  refuel: request 3: age: x does not begin with a number; write it like 34 or 8months
  [4]
  $ grep -oE '"id":[0-9]+|"requested_kg_week":[-0-9.]*' answers
  "id":1
  "requested_kg_week":-0.3
  "id":2
  "requested_kg_week":-0.4
  "id":3

A projection: the same sources, and its own inputs. Goal, intake, schedule and the day of a target say what is asked: the last source
that says it counts.

  $ cat > end <<'END'
  > /usr/bin/python3 -c 'import json, sys; it = json.load(sys.stdin); print(round(it["baseline"]["intake_kcal_d"] - it["intake_kcal_d"][-1], 1), round(it["intake_kcal_d"][-1]), round((it["solution"] or {}).get("target_day", 0)))'
  > END
  $ refuel me --goal -0.5%/week --fat 30% > /dev/null; refuel project --me --weight 80kg --days 30 --json | sh end
  440.9 2806 0
  $ refuel project --me --intake 1900kcal --days 30 --json | sh end
  754.6 1900 0
  $ refuel project --me --target 58kg --in 20weeks --json | sh end
  149.2 2505 140
  $ refuel project --me --target 58kg --json | sh end
  66.6 2588 47
  $ printf 'day,intake_kcal_d\n0,1800\n' > s.csv; echo '{"schedule": [{"day": 0, "intake_kcal_d": "much"}], "target": "58kg", "in_days": 100, "every": 50}' > p.json
  $ refuel project --me --input p.json --schedule s.csv --days 30 --json | sh end
  59.6 2595 12
  $ refuel project --me --input p.json --days 30
  refuel: schedule row 1: intake_kcal_d takes a number (from p.json)
  [2]
  $ echo '{"target": "58kg", "in_days": 100, "every": 50}' > p.json; refuel project --me --input p.json --json | sh end
  188.8 2466 100
  $ refuel project --me --input p.json --in 200days --json | sh end
  118.9 2536 200
  $ refuel project --me --input p.json --goal -0.25kg/week --json | sh end
  67.3 2587 60
  $ refuel project --me --goal -0.5kg/week --intake 1900kcal
  refuel: goal: goal, intake and schedule exclude each other: give one of them
  [2]

What is missing is told in one line, as each command needs it.

  $ refuel me --forget; refuel me --sex female --height 168cm > /dev/null
  Forgotten.
  $ refuel plan --me
  refuel: --age and --weight are missing: write --age 34 or 8months or --born 1990-05-17, --weight 70kg or 154lb
  [2]
  $ refuel check --me
  refuel: --age, --weight and --intake are missing: write --age 34 or 8months or --born 1990-05-17, --weight 70kg or 154lb, --intake 2100kcal or 8.8MJ
  [2]
  $ refuel project --me --age 34
  refuel: weight: it was not given and is needed; write it like 63.5kg or 140lb
  [2]
  $ refuel check --me --json 2>/dev/null | grep -oE '"field":"[^"]*","flag":"[^"]*"' | sort -u
  "field":"age","flag":"--age"
  "field":"intake.energy","flag":"--intake"
  "field":"weight","flag":"--weight"
