/* The days of training: rows of rf_request_fields. input.c includes this inside the table, with its macros. Both write
   the same list, and seven distances the running volume as well. */
ROW(DAY_TYPES) =
    {NUMBER(DAY_TYPES),
     .info.flag = "day-types",
     .info.path = "day_types",
     WORDS,
     .info.high = REFUEL_DAYS,
     .read = rf_day_types_read,
     AT(days),
     .items = offsetof(refuel_request, day),
     .info.item = &rf_day_type_item,
     .info.excludes = REFUEL_INPUT_WEEK,
     .info.example = "rest,easy,hard,long",
     .info.help =
         "of plan and check: what to eat on each of 1 to 7 days that follow each other, and then again: rest, easy, "
         "hard or long; the mean is that of the plan"},
    ROW(WEEK) = {NUMBER(WEEK),
                 .info.flag = "run-week",
                 .info.path = "running.week",
                 .info.number_path = "running.week_km",
                 .kind = RF_KIND_END,
                 .info.unit = "km",
                 .info.whole = true,
                 .info.low = 0,
                 .info.high = REFUEL_DAYS,
                 .read = rf_run_week_read,
                 AT(days),
                 .items = offsetof(refuel_request, day),
                 .info.item = &rf_run_week_item,
                 .info.excludes = REFUEL_INPUT_DAY_TYPES,
                 .yields = {REFUEL_INPUT_DISTANCE},
                 .info.example = "10km,0,8km,0,12km,0,25km",
                 .info.help =
                     "what to eat on each day of a week of seven distances, Monday first, or of times at the pace; "
                     "a day may be called easy, hard or long, as 10km hard. It gives the running volume too"},
