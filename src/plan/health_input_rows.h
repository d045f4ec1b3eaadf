/* The questions about health: rows of rf_request_fields. input.c includes this inside the table, with its macros.
   Every answer is optional, and none is written to a profile. */
#define HEALTH(NAME, flag_, key) \
    .info.number = REFUEL_INPUT_##NAME, .info.flag = flag_, .info.path = "health." key, .unkept = true
#define ANSWER(NAME, flag_, key) HEALTH(NAME, flag_, key), WORDS, .truth = true, AT(health.word[REFUEL_HEALTH_##NAME])
#define YES_NO(NAME, flag_, key) \
    ANSWER(NAME, flag_, key), .info.high = REFUEL_NO, .info.choices = rf_yes_no_choices, .also = rf_yes_no_also
#define AMOUNT(NAME, KIND, flag_, key, unit_) \
    HEALTH(NAME, flag_, key), .info.number_path = "health." key unit_, QUANTITY(KIND)
#define COUNT_OF(NAME, flag_, key, most) \
    AMOUNT(NAME, COUNT, flag_, key, ""), AT(health.number[REFUEL_HEALTH_##NAME]), .info.low = 0, .info.high = most

ROW(EATING_DISORDER) = {ANSWER(EATING_DISORDER, "eating-disorder", "eating_disorder"),
                        .info.high = REFUEL_EATING_DISORDER_PAST, .info.choices = rf_eating_disorder_choices,
                        .also = rf_eating_disorder_also,
                        .info.help = "whether there is an eating disorder, or was one"},
    ROW(SCOFF) = {COUNT_OF(SCOFF, "scoff", "scoff", 5), .info.example = "1",
                  .info.help = "yes answers to the five questions of SCOFF on eating (docs/adequacy.md)"},
    ROW(EDE_Q) = {AMOUNT(EDE_Q, NUMBER, "ede-q", "ede_q", ""),
                  AT(health.number[REFUEL_HEALTH_EDE_Q]),
                  .info.low = 0,
                  .info.high = 6,
                  .info.example = "1.2",
                  .info.help = "global score of the EDE-Q, where it was made"},
    ROW(DIETARY_RESTRICTION) = {YES_NO(DIETARY_RESTRICTION, "dietary-restriction", "dietary_restriction"),
                                .info.help = "whether food is restricted on purpose, to some extent"},
    ROW(MISSED_PERIODS) = {COUNT_OF(MISSED_PERIODS, "missed-periods", "missed_periods", 240), .info.example = "3",
                           .info.help = "periods missed in a row: the longest run of the last 12 months, or until now"},
    ROW(PERIODS_YEAR) = {COUNT_OF(PERIODS_YEAR, "periods-year", "periods_year", 20), .info.example = "12",
                         .info.help = "periods in the last 12 months"},
    ROW(MENARCHE) = {AMOUNT(MENARCHE, AGE, "menarche", "menarche", "_y"),
                     AT(health.number[REFUEL_HEALTH_MENARCHE_Y]),
                     .info.low = 5,
                     .info.high = 40,
                     .info.choices = rf_menarche_choices,
                     .also = rf_menarche_also,
                     .info.example = "13 or not-yet",
                     .info.help = "age at the first period, or not-yet"},
    ROW(HORMONAL_CONTRACEPTION) = {YES_NO(HORMONAL_CONTRACEPTION, "hormonal-contraception", "hormonal_contraception"),
                                   .info.help = "hormonal contraception: it hides what periods would tell"},
    ROW(MENOPAUSE) = {YES_NO(MENOPAUSE, "menopause", "menopause"),
                      .info.help = "whether periods have ended for good, also after an operation"},
    ROW(BONE_STRESS) = {COUNT_OF(BONE_STRESS, "bone-stress", "bone_stress", 50), .info.example = "1",
                        .info.help = "bone stress injuries in the last 2 years, stress fractures among them"},
    ROW(BONE_STRESS_HIGH_RISK) = {COUNT_OF(BONE_STRESS_HIGH_RISK, "bone-stress-high-risk", "bone_stress_high_risk", 50),
                                  .info.example = "1", .info.help = "of these at the femoral neck, sacrum or pelvis"},
    ROW(BONE_STRESS_MONTHS) = {AMOUNT(BONE_STRESS_MONTHS, NUMBER, "bone-stress-months", "bone_stress_months", ""),
                               AT(health.number[REFUEL_HEALTH_BONE_STRESS_MONTHS]),
                               .info.low = 0,
                               .info.high = 24,
                               .info.example = "2",
                               .info.help = "months of training lost to them in the last 2 years"},
    ROW(BONE_DENSITY_Z) = {AMOUNT(BONE_DENSITY_Z, NUMBER, "bone-density-z", "bone_density_z", ""),
                           AT(health.number[REFUEL_HEALTH_BONE_DENSITY_Z]),
                           .info.low = -10,
                           .info.high = 10,
                           .info.example = "-0.5",
                           .info.help = "Z-score of bone mineral density, where it was measured"},
    ROW(UNPLANNED_LOSS) = {AMOUNT(UNPLANNED_LOSS, PERCENT, "unplanned-loss", "unplanned_loss", "_pct"),
                           .other = rf_loss_other,
                           AT(health.number[REFUEL_HEALTH_UNPLANNED_LOSS_PCT]),
                           .info.low = 0,
                           .info.high = 50,
                           .info.example = "0% or 3kg",
                           .info.help = "weight lost within a month without a plan, as a share of what it was"},
    ROW(PERSISTENT_FATIGUE) = {YES_NO(PERSISTENT_FATIGUE, "persistent-fatigue", "persistent_fatigue"),
                               .info.help = "fatigue that lasts for weeks"},
    ROW(LOW_LIBIDO) = {YES_NO(LOW_LIBIDO, "low-libido", "low_libido"),
                       .info.help = "of a man: low libido, or fewer morning erections"},
    ROW(GROWTH_SLOWED) = {YES_NO(GROWTH_SLOWED, "growth-slowed", "growth_slowed"),
                          .info.help = "under 20 years: height or weight has left its line in the growth chart"},
    ROW(INSULIN) = {YES_NO(INSULIN, "insulin", "insulin"), .info.help = "takes insulin or a sulfonylurea"},
    ROW(KIDNEY_DISEASE) = {YES_NO(KIDNEY_DISEASE, "kidney-disease", "kidney_disease"), .info.help = "kidney disease"},
    ROW(THYROID_DISEASE) = {YES_NO(THYROID_DISEASE, "thyroid-disease", "thyroid_disease"),
                            .info.help = "thyroid disease"},
    ROW(GLP1) = {YES_NO(GLP1, "glp1", "glp1"), .info.help = "takes a GLP-1 medicine for weight, such as semaglutide"},
    ROW(OTHER_MEDICAL) = {YES_NO(OTHER_MEDICAL, "other-medical", "other_medical"),
                          .info.help = "another disease or medicine that bears on potassium, sodium or protein"},
    ROW(FERRITIN) = {AMOUNT(FERRITIN, NUMBER, "ferritin", "ferritin", "_ug_l"),
                     .read = rf_read_ferritin,
                     AT(health.number[REFUEL_HEALTH_FERRITIN_UG_L]),
                     .info.low = 1,
                     .info.high = 10000,
                     .info.example = "35ug/L",
                     .info.help = "ferritin in blood, ug/L (ng/mL is the same number), where it was measured"},

#undef HEALTH
#undef ANSWER
#undef YES_NO
#undef AMOUNT
#undef COUNT_OF
