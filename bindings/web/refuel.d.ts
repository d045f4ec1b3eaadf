// Requests and results of refuel. Written by refuel help --typescript; do not edit.

/** The request of plan. */
export interface PlanRequest {
  /** any text or number; the answer echoes it */
  id?: string | number | null;
  /** true: the answer tells how each number came about */
  explain?: boolean | null;
  /** selects the equations; unknown: both, their middle, and the stricter of the checks */
  sex: "female" | "male" | "unknown";
  /** age in years, fractions allowed (y) */
  age?: number | string | null;
  /** age in years, fractions allowed (y) */
  age_y?: number | null;
  /** date of birth, instead of the age */
  born?: string | null;
  /** body height without shoes */
  height?: string | null;
  /** body height without shoes (cm) */
  height_cm?: number | null;
  /** body height without shoes (m) */
  height_m?: number | null;
  /** body height without shoes (in) */
  height_in?: number | null;
  /** body weight */
  weight?: string | null;
  /** body weight (kg) */
  weight_kg?: number | null;
  /** body weight (lb) */
  weight_lb?: number | null;
  /** body fat, measured */
  body_fat?: string | null;
  /** body fat, measured (%) */
  body_fat_pct?: number | null;
  /** fat-free mass, measured */
  fat_free_mass?: string | null;
  /** fat-free mass, measured (kg) */
  fat_free_mass_kg?: number | null;
  /** fat-free mass, measured (lb) */
  fat_free_mass_lb?: number | null;
  /** circumference of the neck, for body fat */
  neck?: string | null;
  /** circumference of the neck, for body fat (cm) */
  neck_cm?: number | null;
  /** circumference of the neck, for body fat (in) */
  neck_in?: number | null;
  /** circumference of the waist (men: at the navel), for body fat */
  waist?: string | null;
  /** circumference of the waist (men: at the navel), for body fat (cm) */
  waist_cm?: number | null;
  /** circumference of the waist (men: at the navel), for body fat (in) */
  waist_in?: number | null;
  /** circumference of the hips, for the body fat of women */
  hip?: string | null;
  /** circumference of the hips, for the body fat of women (cm) */
  hip_cm?: number | null;
  /** circumference of the hips, for the body fat of women (in) */
  hip_in?: number | null;
  /** whether you train; auto: in part from 2 h of running a week on, fully from 6 */
  athlete?: "yes" | "no" | "auto" | boolean | null;
  /** whether a child is carried or nursed; pregnant: with gestation-week; lactating: with months-since-birth */
  life_stage?: "none" | "pregnant" | "lactating" | null;
  /** completed week of pregnancy, with life-stage pregnant */
  gestation_week?: number | string | null;
  /** weight before pregnancy; the energy of pregnancy is an addition to what that body needed */
  pre_pregnancy_weight?: string | null;
  /** weight before pregnancy; the energy of pregnancy is an addition to what that body needed (kg) */
  pre_pregnancy_weight_kg?: number | null;
  /** weight before pregnancy; the energy of pregnancy is an addition to what that body needed (lb) */
  pre_pregnancy_weight_lb?: number | null;
  /** months since the birth, with life-stage lactating: there is less milk from month 7 on */
  months_since_birth?: number | string | null;
  running?: {
    /** usual running volume; 0km/week is an answer, leaving it out is not */
    distance?: string | null;
    /** usual running volume; 0km/week is an answer, leaving it out is not (km/week) */
    distance_km_week?: number | null;
    /** usual running volume; 0km/week is an answer, leaving it out is not (mi/week) */
    distance_mi_week?: number | null;
    /** usual pace */
    pace?: string | null;
    /** usual pace (min/km) */
    pace_min_km?: number | null;
    /** usual pace (min/mi) */
    pace_min_mi?: number | null;
    /** usual speed, instead of the pace */
    speed?: string | null;
    /** usual speed, instead of the pace (km/h) */
    speed_km_h?: number | null;
    /** usual speed, instead of the pace (mi/h) */
    speed_mph?: number | null;
    /** metres climbed in a usual week */
    climb?: string | null;
    /** metres climbed in a usual week (m/week) */
    climb_m_week?: number | null;
    /** metres climbed in a usual week (ft/week) */
    climb_ft_week?: number | null;
    /** the ground */
    terrain?: "road" | "trail" | "sand" | null;
    /** whether the distance is run or walked; auto: by the speed, from walking at 6.5 km/h to running at 8 */
    gait?: "auto" | "run" | "walk" | null;
    /** how far the weeks stray from the running volume, 1 SD */
    distance_sd?: string | null;
    /** how far the weeks stray from the running volume, 1 SD (km/week) */
    distance_sd_km_week?: number | null;
    /** metres descended in a usual week, beside the climb */
    descent?: string | null;
    /** metres descended in a usual week, beside the climb (m/week) */
    descent_m_week?: number | null;
    /** metres descended in a usual week, beside the climb (ft/week) */
    descent_ft_week?: number | null;
    /** incline of a treadmill: all of the distance rises, instead of climb and descent */
    incline?: string | null;
    /** incline of a treadmill: all of the distance rises, instead of climb and descent (%) */
    incline_pct?: number | null;
    /** what to eat on each day of a week of seven distances, Monday first, or of times at the pace; a day may be called easy, hard or long, as 10km hard. It gives the running volume too */
    week?: string | string[] | null;
    /** what to eat on each day of a week of seven distances, Monday first, or of times at the pace; a day may be called easy, hard or long, as 10km hard. It gives the running volume too (km) */
    week_km?: number[] | null;
  } | null;
  /** life outside running: a word (of adults sedentary 1.4, typical 1.6, on-feet 1.75, physical 1.9; more in youth) or a physical activity level */
  living?: number | string | null;
  /** change of weight */
  goal?: string | null;
  /** change of weight (kg/week) */
  goal_kg_week?: number | null;
  /** change of weight (lb/week) */
  goal_lb_week?: number | null;
  /** apply: use the nearest goal that crosses no floor */
  floors?: "warn" | "apply" | null;
  intake?: {
    /** energy usually eaten in a day */
    energy?: string | null;
    /** energy usually eaten in a day (kcal/d) */
    energy_kcal_d?: number | null;
    /** energy usually eaten in a day (kJ/d) */
    energy_kj_d?: number | null;
    /** carbohydrate eaten in a day */
    carbohydrate?: string | null;
    /** carbohydrate eaten in a day (g/d) */
    carbohydrate_g_d?: number | null;
    /** protein eaten in a day */
    protein?: string | null;
    /** protein eaten in a day (g/d) */
    protein_g_d?: number | null;
    /** fat eaten in a day */
    fat?: string | null;
    /** fat eaten in a day (g/d) */
    fat_g_d?: number | null;
    /** fibre eaten in a day */
    fibre?: string | null;
    /** fibre eaten in a day (g/d) */
    fibre_g_d?: number | null;
    /** days that the intake is the mean of */
    days?: number | string | null;
    /** alcohol drunk in a day, as energy; a US standard drink holds 14 g */
    alcohol?: string | null;
    /** alcohol drunk in a day, as energy; a US standard drink holds 14 g (g/d) */
    alcohol_g_d?: number | null;
    /** saturated fat of the fat eaten in a day */
    saturated_fat?: string | null;
    /** saturated fat of the fat eaten in a day (g/d) */
    saturated_fat_g_d?: number | null;
    /** sugar added to food and drink, that taken in exercise included */
    added_sugar?: string | null;
    /** sugar added to food and drink, that taken in exercise included (g/d) */
    added_sugar_g_d?: number | null;
    /** free sugar: the added one, and that of juice, syrup and honey */
    free_sugar?: string | null;
    /** free sugar: the added one, and that of juice, syrup and honey (g/d) */
    free_sugar_g_d?: number | null;
    /** of that sugar what was taken in exercise, as the mean of a day: it is left out of it */
    exercise_carbohydrate?: string | null;
    /** of that sugar what was taken in exercise, as the mean of a day: it is left out of it (g/d) */
    exercise_carbohydrate_g_d?: number | null;
    /** caffeine of a day; a cup of coffee holds about 90 mg */
    caffeine?: string | null;
    /** caffeine of a day; a cup of coffee holds about 90 mg (mg/d) */
    caffeine_mg_d?: number | null;
    /** the most caffeine at once */
    caffeine_single?: string | null;
    /** the most caffeine at once (mg) */
    caffeine_single_mg?: number | null;
    /** meals of a day that hold protein: how many, or the protein of each */
    meals?: number | string | null;
    /** meals of a day that hold protein: how many, or the protein of each (g) */
    meals_g?: number[] | null;
    micronutrients?: Micronutrients | null;
  } | null;
  /** how the total of a day is estimated */
  method?: "ledger" | "nasem-2023" | "iom-2005" | "fao-2004" | "multiplier" | null;
  /** category of the other methods; it contains the running */
  activity?: "inactive" | "low-active" | "active" | "very-active" | "sedentary" | "light" | "moderate" | "vigorous" | null;
  /** measured resting energy, instead of an equation */
  resting?: string | null;
  /** measured resting energy, instead of an equation (kcal/d) */
  resting_kcal_d?: number | null;
  /** measured resting energy, instead of an equation (kJ/d) */
  resting_kj_d?: number | null;
  /** measured or tracked total of a day, instead of the estimate; in lactation without the milk, which is added */
  expenditure?: string | null;
  /** measured or tracked total of a day, instead of the estimate; in lactation without the milk, which is added (kcal/d) */
  expenditure_kcal_d?: number | null;
  /** measured or tracked total of a day, instead of the estimate; in lactation without the milk, which is added (kJ/d) */
  expenditure_kj_d?: number | null;
  /** its standard deviation */
  expenditure_sd?: string | null;
  /** its standard deviation (kcal/d) */
  expenditure_sd_kcal_d?: number | null;
  /** its standard deviation (kJ/d) */
  expenditure_sd_kj_d?: number | null;
  /** key of a resting equation */
  equation?: string | null;
  /** level of the intervals */
  level?: number | string | null;
  /** with life-stage lactating, under 7 months: partial counts half of the milk */
  nursing?: "full" | "partial" | null;
  /** of what people are shown; as-given: those that you write in; JSON keys stay */
  units?: "as-given" | "metric" | "imperial" | "as-given,kJ" | "kJ" | "metric,kJ" | "imperial,kJ" | null;
  walking?: {
    /** walking beside the running, for exercise or on the way; it makes no athlete */
    distance?: string | null;
    /** walking beside the running, for exercise or on the way; it makes no athlete (km/week) */
    distance_km_week?: number | null;
    /** walking beside the running, for exercise or on the way; it makes no athlete (mi/week) */
    distance_mi_week?: number | null;
    /** usual speed of that walking, or its pace */
    speed?: string | null;
    /** usual speed of that walking, or its pace (km/h) */
    speed_km_h?: number | null;
    /** usual speed of that walking, or its pace (mi/h) */
    speed_mph?: number | null;
  } | null;
  /** other training, several times if need be: an activity of refuel equations with its hours, or its net energy; it makes no athlete */
  exercise?: string | (string | { activity: string; hours_week: number } | { kcal_d: number })[] | null;
  /** other training, several times if need be: an activity of refuel equations with its hours, or its net energy; it makes no athlete (kcal/d) */
  exercise_kcal_d?: number | null;
  health?: {
    /** whether there is an eating disorder, or was one */
    eating_disorder?: "no" | "past" | "now" | boolean | null;
    /** yes answers to the five questions of SCOFF on eating (docs/adequacy.md) */
    scoff?: number | string | null;
    /** global score of the EDE-Q, where it was made */
    ede_q?: number | string | null;
    /** whether food is restricted on purpose, to some extent */
    dietary_restriction?: "yes" | "no" | boolean | null;
    /** periods missed in a row: the longest run of the last 12 months, or until now */
    missed_periods?: number | string | null;
    /** periods in the last 12 months */
    periods_year?: number | string | null;
    /** age at the first period, or not-yet (y) */
    menarche?: number | string | null;
    /** age at the first period, or not-yet (y) */
    menarche_y?: number | null;
    /** hormonal contraception: it hides what periods would tell */
    hormonal_contraception?: "yes" | "no" | boolean | null;
    /** whether periods have ended for good, also after an operation */
    menopause?: "yes" | "no" | boolean | null;
    /** bone stress injuries in the last 2 years, stress fractures among them */
    bone_stress?: number | string | null;
    /** of these at the femoral neck, sacrum or pelvis */
    bone_stress_high_risk?: number | string | null;
    /** months of training lost to them in the last 2 years */
    bone_stress_months?: number | string | null;
    /** Z-score of bone mineral density, where it was measured */
    bone_density_z?: number | string | null;
    /** weight lost within a month without a plan, as a share of what it was */
    unplanned_loss?: string | null;
    /** weight lost within a month without a plan, as a share of what it was (%) */
    unplanned_loss_pct?: number | null;
    /** fatigue that lasts for weeks */
    persistent_fatigue?: "yes" | "no" | boolean | null;
    /** of a man: low libido, or fewer morning erections */
    low_libido?: "yes" | "no" | boolean | null;
    /** under 20 years: height or weight has left its line in the growth chart */
    growth_slowed?: "yes" | "no" | boolean | null;
    /** takes insulin or a sulfonylurea */
    insulin?: "yes" | "no" | boolean | null;
    /** kidney disease */
    kidney_disease?: "yes" | "no" | boolean | null;
    /** thyroid disease */
    thyroid_disease?: "yes" | "no" | boolean | null;
    /** takes a GLP-1 medicine for weight, such as semaglutide */
    glp1?: "yes" | "no" | boolean | null;
    /** another disease or medicine that bears on potassium, sodium or protein */
    other_medical?: "yes" | "no" | boolean | null;
    /** ferritin in blood, ug/L (ng/mL is the same number), where it was measured */
    ferritin?: string | null;
    /** ferritin in blood, ug/L (ng/mL is the same number), where it was measured */
    ferritin_ug_l?: number | null;
  } | null;
  /** decides the notes about iron, zinc and vitamin B12 */
  diet?: "omnivore" | "vegetarian" | "vegan" | null;
  /** whether you sweat heavily in training: the limit of sodium does not hold then */
  heavy_sweat?: "yes" | "no" | boolean | null;
  /** of plan and check: what to eat on each of 1 to 7 days that follow each other, and then again: rest, easy, hard or long; the mean is that of the plan */
  day_types?: string | string[] | null;
  session?: {
    /** how long the session takes that food and drink are judged around */
    duration?: string | null;
    /** how long the session takes that food and drink are judged around (h) */
    duration_h?: number | null;
    /** how long the session takes that food and drink are judged around (min) */
    duration_min?: number | null;
    /** time from its end to the next demanding run */
    next?: string | null;
    /** time from its end to the next demanding run (h) */
    next_h?: number | null;
    /** carbohydrate eaten before it */
    carbohydrate_before?: string | null;
    /** carbohydrate eaten before it (g) */
    carbohydrate_before_g?: number | null;
    /** how long before the start that was */
    before_time?: string | null;
    /** how long before the start that was (h) */
    before_time_h?: number | null;
    /** carbohydrate on the way, an hour, or in all of the session */
    carbohydrate_during?: string | null;
    /** carbohydrate on the way, an hour, or in all of the session (g/h) */
    carbohydrate_during_g_h?: number | null;
    /** what that is: glucose (or maltodextrin) alone, or with fructose, as in table sugar */
    sugars?: "glucose" | "glucose-fructose" | null;
    /** carbohydrate in the 4 hours after it, an hour, or in all */
    carbohydrate_after?: string | null;
    /** carbohydrate in the 4 hours after it, an hour, or in all (g/h) */
    carbohydrate_after_g_h?: number | null;
    /** protein of the first meal after it */
    protein_after?: string | null;
    /** protein of the first meal after it (g) */
    protein_after_g?: number | null;
    /** how long after the end that was */
    after_time?: string | null;
    /** how long after the end that was (h) */
    after_time_h?: number | null;
    /** what is drunk on the way, an hour, or in all of the session */
    drink?: string | null;
    /** what is drunk on the way, an hour, or in all of the session (l/h) */
    drink_l_h?: number | null;
    /** what is drunk on the way, an hour, or in all of the session (ml/h) */
    drink_ml_h?: number | null;
    /** on the scales right before the session, with little on */
    weight_before?: string | null;
    /** on the scales right before the session, with little on (kg) */
    weight_before_kg?: number | null;
    /** on the scales right before the session, with little on (lb) */
    weight_before_lb?: number | null;
    /** and right after it, towelled dry */
    weight_after?: string | null;
    /** and right after it, towelled dry (kg) */
    weight_after_kg?: number | null;
    /** and right after it, towelled dry (lb) */
    weight_after_lb?: number | null;
    /** urine passed between the two weighings */
    urine?: string | null;
    /** urine passed between the two weighings (l) */
    urine_l?: number | null;
    /** urine passed between the two weighings (ml) */
    urine_ml?: number | null;
    /** sweat an hour, where it is known; else the two weights tell it */
    sweat_rate?: string | null;
    /** sweat an hour, where it is known; else the two weights tell it (l/h) */
    sweat_rate_l_h?: number | null;
    /** sweat an hour, where it is known; else the two weights tell it (ml/h) */
    sweat_rate_ml_h?: number | null;
    /** sodium of the sweat, where it was measured */
    sweat_sodium?: string | null;
    /** sodium of the sweat, where it was measured */
    sweat_sodium_mmol_l?: number | null;
  } | null;
  event?: {
    /** how long the race takes that is eaten for */
    duration?: string | null;
    /** how long the race takes that is eaten for (h) */
    duration_h?: number | null;
    /** how long the race takes that is eaten for (min) */
    duration_min?: number | null;
    /** carbohydrate of a day before it */
    carbohydrate?: string | null;
    /** carbohydrate of a day before it (g/d) */
    carbohydrate_g_d?: number | null;
    /** for how long that is eaten */
    loading_time?: string | null;
    /** for how long that is eaten (h) */
    loading_time_h?: number | null;
  } | null;
  /** weights, intakes and runs by day, in any order: what the request does not give is taken from them */
  log?: { date: string; weight_kg?: number | null; intake_kcal?: number | null; complete?: string | boolean | null; distance_km?: number | null; duration?: string | null; time?: string | null; carbohydrate_g?: number | null; protein_g?: number | null; fat_g?: number | null; fibre_g?: number | null }[] | string | null;
}

export interface Micronutrients {
  /** vitamin A */
  vitamin_a?: string | null;
  /** vitamin A (ug/d) */
  vitamin_a_ug?: number | null;
  /** vitamin A (ug/d) */
  vitamin_a_mcg?: number | null;
  /** vitamin A (mg/d) */
  vitamin_a_mg?: number | null;
  /** vitamin A (IU/d) */
  vitamin_a_iu?: number | null;
  /** vitamin C */
  vitamin_c?: string | null;
  /** vitamin C (mg/d) */
  vitamin_c_mg?: number | null;
  /** vitamin D */
  vitamin_d?: string | null;
  /** vitamin D (ug/d) */
  vitamin_d_ug?: number | null;
  /** vitamin D (ug/d) */
  vitamin_d_mcg?: number | null;
  /** vitamin D (mg/d) */
  vitamin_d_mg?: number | null;
  /** vitamin D (IU/d) */
  vitamin_d_iu?: number | null;
  /** vitamin E */
  vitamin_e?: string | null;
  /** vitamin E (mg/d) */
  vitamin_e_mg?: number | null;
  /** vitamin E (IU/d) */
  vitamin_e_iu?: number | null;
  /** vitamin K */
  vitamin_k?: string | null;
  /** vitamin K (ug/d) */
  vitamin_k_ug?: number | null;
  /** vitamin K (ug/d) */
  vitamin_k_mcg?: number | null;
  /** vitamin K (mg/d) */
  vitamin_k_mg?: number | null;
  /** thiamin (B1) */
  thiamin?: string | null;
  /** thiamin (B1) (mg/d) */
  thiamin_mg?: number | null;
  /** riboflavin (B2) */
  riboflavin?: string | null;
  /** riboflavin (B2) (mg/d) */
  riboflavin_mg?: number | null;
  /** niacin (B3) */
  niacin?: string | null;
  /** niacin (B3) (mg/d) */
  niacin_mg?: number | null;
  /** vitamin B6 */
  vitamin_b6?: string | null;
  /** vitamin B6 (mg/d) */
  vitamin_b6_mg?: number | null;
  /** folate (B9) */
  folate?: string | null;
  /** folate (B9) (ug/d) */
  folate_ug?: number | null;
  /** folate (B9) (ug/d) */
  folate_mcg?: number | null;
  /** folate (B9) (mg/d) */
  folate_mg?: number | null;
  /** vitamin B12 */
  vitamin_b12?: string | null;
  /** vitamin B12 (ug/d) */
  vitamin_b12_ug?: number | null;
  /** vitamin B12 (ug/d) */
  vitamin_b12_mcg?: number | null;
  /** vitamin B12 (mg/d) */
  vitamin_b12_mg?: number | null;
  /** pantothenic acid (B5) */
  pantothenic_acid?: string | null;
  /** pantothenic acid (B5) (mg/d) */
  pantothenic_acid_mg?: number | null;
  /** biotin */
  biotin?: string | null;
  /** biotin (ug/d) */
  biotin_ug?: number | null;
  /** biotin (ug/d) */
  biotin_mcg?: number | null;
  /** biotin (mg/d) */
  biotin_mg?: number | null;
  /** choline */
  choline?: string | null;
  /** choline (mg/d) */
  choline_mg?: number | null;
  /** calcium */
  calcium?: string | null;
  /** calcium (mg/d) */
  calcium_mg?: number | null;
  /** chromium */
  chromium?: string | null;
  /** chromium (ug/d) */
  chromium_ug?: number | null;
  /** chromium (ug/d) */
  chromium_mcg?: number | null;
  /** chromium (mg/d) */
  chromium_mg?: number | null;
  /** copper */
  copper?: string | null;
  /** copper (ug/d) */
  copper_ug?: number | null;
  /** copper (ug/d) */
  copper_mcg?: number | null;
  /** copper (mg/d) */
  copper_mg?: number | null;
  /** fluoride */
  fluoride?: string | null;
  /** fluoride (mg/d) */
  fluoride_mg?: number | null;
  /** iodine */
  iodine?: string | null;
  /** iodine (ug/d) */
  iodine_ug?: number | null;
  /** iodine (ug/d) */
  iodine_mcg?: number | null;
  /** iodine (mg/d) */
  iodine_mg?: number | null;
  /** iron */
  iron?: string | null;
  /** iron (mg/d) */
  iron_mg?: number | null;
  /** magnesium */
  magnesium?: string | null;
  /** magnesium (mg/d) */
  magnesium_mg?: number | null;
  /** manganese */
  manganese?: string | null;
  /** manganese (mg/d) */
  manganese_mg?: number | null;
  /** molybdenum */
  molybdenum?: string | null;
  /** molybdenum (ug/d) */
  molybdenum_ug?: number | null;
  /** molybdenum (ug/d) */
  molybdenum_mcg?: number | null;
  /** molybdenum (mg/d) */
  molybdenum_mg?: number | null;
  /** phosphorus */
  phosphorus?: string | null;
  /** phosphorus (mg/d) */
  phosphorus_mg?: number | null;
  /** selenium */
  selenium?: string | null;
  /** selenium (ug/d) */
  selenium_ug?: number | null;
  /** selenium (ug/d) */
  selenium_mcg?: number | null;
  /** selenium (mg/d) */
  selenium_mg?: number | null;
  /** zinc */
  zinc?: string | null;
  /** zinc (mg/d) */
  zinc_mg?: number | null;
  /** potassium */
  potassium?: string | null;
  /** potassium (mg/d) */
  potassium_mg?: number | null;
  /** sodium */
  sodium?: string | null;
  /** sodium (mg/d) */
  sodium_mg?: number | null;
  /** chloride */
  chloride?: string | null;
  /** chloride (mg/d) */
  chloride_mg?: number | null;
  /** vitamin A as retinol */
  vitamin_a_preformed?: string | null;
  /** vitamin A as retinol (ug/d) */
  vitamin_a_preformed_ug?: number | null;
  /** vitamin A as retinol (ug/d) */
  vitamin_a_preformed_mcg?: number | null;
  /** vitamin A as retinol (mg/d) */
  vitamin_a_preformed_mg?: number | null;
  /** vitamin A as retinol (IU/d) */
  vitamin_a_preformed_iu?: number | null;
  /** vitamin E of supplements and fortified food */
  vitamin_e_added?: string | null;
  /** vitamin E of supplements and fortified food (mg/d) */
  vitamin_e_added_mg?: number | null;
  /** vitamin E of supplements and fortified food (IU/d) */
  vitamin_e_added_iu?: number | null;
  /** niacin of supplements and fortified food */
  niacin_added?: string | null;
  /** niacin of supplements and fortified food (mg/d) */
  niacin_added_mg?: number | null;
  /** folic acid of supplements and fortified food */
  folic_acid?: string | null;
  /** folic acid of supplements and fortified food (ug/d) */
  folic_acid_ug?: number | null;
  /** folic acid of supplements and fortified food (ug/d) */
  folic_acid_mcg?: number | null;
  /** folic acid of supplements and fortified food (mg/d) */
  folic_acid_mg?: number | null;
  /** magnesium of supplements */
  magnesium_supplement?: string | null;
  /** magnesium of supplements (mg/d) */
  magnesium_supplement_mg?: number | null;
  /** water of food and drink */
  total_water?: string | null;
  /** water of food and drink (l/d) */
  total_water_l?: number | null;
  /** water of food and drink (ml/d) */
  total_water_ml?: number | null;
}

/** The request of check. */
export interface CheckRequest {
  /** any text or number; the answer echoes it */
  id?: string | number | null;
  /** true: the answer tells how each number came about */
  explain?: boolean | null;
  /** selects the equations; unknown: both, their middle, and the stricter of the checks */
  sex: "female" | "male" | "unknown";
  /** age in years, fractions allowed (y) */
  age?: number | string | null;
  /** age in years, fractions allowed (y) */
  age_y?: number | null;
  /** date of birth, instead of the age */
  born?: string | null;
  /** body height without shoes */
  height?: string | null;
  /** body height without shoes (cm) */
  height_cm?: number | null;
  /** body height without shoes (m) */
  height_m?: number | null;
  /** body height without shoes (in) */
  height_in?: number | null;
  /** body weight */
  weight?: string | null;
  /** body weight (kg) */
  weight_kg?: number | null;
  /** body weight (lb) */
  weight_lb?: number | null;
  /** body fat, measured */
  body_fat?: string | null;
  /** body fat, measured (%) */
  body_fat_pct?: number | null;
  /** fat-free mass, measured */
  fat_free_mass?: string | null;
  /** fat-free mass, measured (kg) */
  fat_free_mass_kg?: number | null;
  /** fat-free mass, measured (lb) */
  fat_free_mass_lb?: number | null;
  /** circumference of the neck, for body fat */
  neck?: string | null;
  /** circumference of the neck, for body fat (cm) */
  neck_cm?: number | null;
  /** circumference of the neck, for body fat (in) */
  neck_in?: number | null;
  /** circumference of the waist (men: at the navel), for body fat */
  waist?: string | null;
  /** circumference of the waist (men: at the navel), for body fat (cm) */
  waist_cm?: number | null;
  /** circumference of the waist (men: at the navel), for body fat (in) */
  waist_in?: number | null;
  /** circumference of the hips, for the body fat of women */
  hip?: string | null;
  /** circumference of the hips, for the body fat of women (cm) */
  hip_cm?: number | null;
  /** circumference of the hips, for the body fat of women (in) */
  hip_in?: number | null;
  /** whether you train; auto: in part from 2 h of running a week on, fully from 6 */
  athlete?: "yes" | "no" | "auto" | boolean | null;
  /** whether a child is carried or nursed; pregnant: with gestation-week; lactating: with months-since-birth */
  life_stage?: "none" | "pregnant" | "lactating" | null;
  /** completed week of pregnancy, with life-stage pregnant */
  gestation_week?: number | string | null;
  /** weight before pregnancy; the energy of pregnancy is an addition to what that body needed */
  pre_pregnancy_weight?: string | null;
  /** weight before pregnancy; the energy of pregnancy is an addition to what that body needed (kg) */
  pre_pregnancy_weight_kg?: number | null;
  /** weight before pregnancy; the energy of pregnancy is an addition to what that body needed (lb) */
  pre_pregnancy_weight_lb?: number | null;
  /** months since the birth, with life-stage lactating: there is less milk from month 7 on */
  months_since_birth?: number | string | null;
  running?: {
    /** usual running volume; 0km/week is an answer, leaving it out is not */
    distance?: string | null;
    /** usual running volume; 0km/week is an answer, leaving it out is not (km/week) */
    distance_km_week?: number | null;
    /** usual running volume; 0km/week is an answer, leaving it out is not (mi/week) */
    distance_mi_week?: number | null;
    /** usual pace */
    pace?: string | null;
    /** usual pace (min/km) */
    pace_min_km?: number | null;
    /** usual pace (min/mi) */
    pace_min_mi?: number | null;
    /** usual speed, instead of the pace */
    speed?: string | null;
    /** usual speed, instead of the pace (km/h) */
    speed_km_h?: number | null;
    /** usual speed, instead of the pace (mi/h) */
    speed_mph?: number | null;
    /** metres climbed in a usual week */
    climb?: string | null;
    /** metres climbed in a usual week (m/week) */
    climb_m_week?: number | null;
    /** metres climbed in a usual week (ft/week) */
    climb_ft_week?: number | null;
    /** the ground */
    terrain?: "road" | "trail" | "sand" | null;
    /** whether the distance is run or walked; auto: by the speed, from walking at 6.5 km/h to running at 8 */
    gait?: "auto" | "run" | "walk" | null;
    /** how far the weeks stray from the running volume, 1 SD */
    distance_sd?: string | null;
    /** how far the weeks stray from the running volume, 1 SD (km/week) */
    distance_sd_km_week?: number | null;
    /** metres descended in a usual week, beside the climb */
    descent?: string | null;
    /** metres descended in a usual week, beside the climb (m/week) */
    descent_m_week?: number | null;
    /** metres descended in a usual week, beside the climb (ft/week) */
    descent_ft_week?: number | null;
    /** incline of a treadmill: all of the distance rises, instead of climb and descent */
    incline?: string | null;
    /** incline of a treadmill: all of the distance rises, instead of climb and descent (%) */
    incline_pct?: number | null;
    /** what to eat on each day of a week of seven distances, Monday first, or of times at the pace; a day may be called easy, hard or long, as 10km hard. It gives the running volume too */
    week?: string | string[] | null;
    /** what to eat on each day of a week of seven distances, Monday first, or of times at the pace; a day may be called easy, hard or long, as 10km hard. It gives the running volume too (km) */
    week_km?: number[] | null;
  } | null;
  /** life outside running: a word (of adults sedentary 1.4, typical 1.6, on-feet 1.75, physical 1.9; more in youth) or a physical activity level */
  living?: number | string | null;
  /** change of weight */
  goal?: string | null;
  /** change of weight (kg/week) */
  goal_kg_week?: number | null;
  /** change of weight (lb/week) */
  goal_lb_week?: number | null;
  /** apply: use the nearest goal that crosses no floor */
  floors?: "warn" | "apply" | null;
  intake?: {
    /** energy usually eaten in a day */
    energy?: string | null;
    /** energy usually eaten in a day (kcal/d) */
    energy_kcal_d?: number | null;
    /** energy usually eaten in a day (kJ/d) */
    energy_kj_d?: number | null;
    /** carbohydrate eaten in a day */
    carbohydrate?: string | null;
    /** carbohydrate eaten in a day (g/d) */
    carbohydrate_g_d?: number | null;
    /** protein eaten in a day */
    protein?: string | null;
    /** protein eaten in a day (g/d) */
    protein_g_d?: number | null;
    /** fat eaten in a day */
    fat?: string | null;
    /** fat eaten in a day (g/d) */
    fat_g_d?: number | null;
    /** fibre eaten in a day */
    fibre?: string | null;
    /** fibre eaten in a day (g/d) */
    fibre_g_d?: number | null;
    /** days that the intake is the mean of */
    days?: number | string | null;
    /** alcohol drunk in a day, as energy; a US standard drink holds 14 g */
    alcohol?: string | null;
    /** alcohol drunk in a day, as energy; a US standard drink holds 14 g (g/d) */
    alcohol_g_d?: number | null;
    /** saturated fat of the fat eaten in a day */
    saturated_fat?: string | null;
    /** saturated fat of the fat eaten in a day (g/d) */
    saturated_fat_g_d?: number | null;
    /** sugar added to food and drink, that taken in exercise included */
    added_sugar?: string | null;
    /** sugar added to food and drink, that taken in exercise included (g/d) */
    added_sugar_g_d?: number | null;
    /** free sugar: the added one, and that of juice, syrup and honey */
    free_sugar?: string | null;
    /** free sugar: the added one, and that of juice, syrup and honey (g/d) */
    free_sugar_g_d?: number | null;
    /** of that sugar what was taken in exercise, as the mean of a day: it is left out of it */
    exercise_carbohydrate?: string | null;
    /** of that sugar what was taken in exercise, as the mean of a day: it is left out of it (g/d) */
    exercise_carbohydrate_g_d?: number | null;
    /** caffeine of a day; a cup of coffee holds about 90 mg */
    caffeine?: string | null;
    /** caffeine of a day; a cup of coffee holds about 90 mg (mg/d) */
    caffeine_mg_d?: number | null;
    /** the most caffeine at once */
    caffeine_single?: string | null;
    /** the most caffeine at once (mg) */
    caffeine_single_mg?: number | null;
    /** meals of a day that hold protein: how many, or the protein of each */
    meals?: number | string | null;
    /** meals of a day that hold protein: how many, or the protein of each (g) */
    meals_g?: number[] | null;
    micronutrients?: Micronutrients | null;
  } | null;
  /** how the total of a day is estimated */
  method?: "ledger" | "nasem-2023" | "iom-2005" | "fao-2004" | "multiplier" | null;
  /** category of the other methods; it contains the running */
  activity?: "inactive" | "low-active" | "active" | "very-active" | "sedentary" | "light" | "moderate" | "vigorous" | null;
  /** measured resting energy, instead of an equation */
  resting?: string | null;
  /** measured resting energy, instead of an equation (kcal/d) */
  resting_kcal_d?: number | null;
  /** measured resting energy, instead of an equation (kJ/d) */
  resting_kj_d?: number | null;
  /** measured or tracked total of a day, instead of the estimate; in lactation without the milk, which is added */
  expenditure?: string | null;
  /** measured or tracked total of a day, instead of the estimate; in lactation without the milk, which is added (kcal/d) */
  expenditure_kcal_d?: number | null;
  /** measured or tracked total of a day, instead of the estimate; in lactation without the milk, which is added (kJ/d) */
  expenditure_kj_d?: number | null;
  /** its standard deviation */
  expenditure_sd?: string | null;
  /** its standard deviation (kcal/d) */
  expenditure_sd_kcal_d?: number | null;
  /** its standard deviation (kJ/d) */
  expenditure_sd_kj_d?: number | null;
  /** key of a resting equation */
  equation?: string | null;
  /** level of the intervals */
  level?: number | string | null;
  /** with life-stage lactating, under 7 months: partial counts half of the milk */
  nursing?: "full" | "partial" | null;
  /** of what people are shown; as-given: those that you write in; JSON keys stay */
  units?: "as-given" | "metric" | "imperial" | "as-given,kJ" | "kJ" | "metric,kJ" | "imperial,kJ" | null;
  walking?: {
    /** walking beside the running, for exercise or on the way; it makes no athlete */
    distance?: string | null;
    /** walking beside the running, for exercise or on the way; it makes no athlete (km/week) */
    distance_km_week?: number | null;
    /** walking beside the running, for exercise or on the way; it makes no athlete (mi/week) */
    distance_mi_week?: number | null;
    /** usual speed of that walking, or its pace */
    speed?: string | null;
    /** usual speed of that walking, or its pace (km/h) */
    speed_km_h?: number | null;
    /** usual speed of that walking, or its pace (mi/h) */
    speed_mph?: number | null;
  } | null;
  /** other training, several times if need be: an activity of refuel equations with its hours, or its net energy; it makes no athlete */
  exercise?: string | (string | { activity: string; hours_week: number } | { kcal_d: number })[] | null;
  /** other training, several times if need be: an activity of refuel equations with its hours, or its net energy; it makes no athlete (kcal/d) */
  exercise_kcal_d?: number | null;
  health?: {
    /** whether there is an eating disorder, or was one */
    eating_disorder?: "no" | "past" | "now" | boolean | null;
    /** yes answers to the five questions of SCOFF on eating (docs/adequacy.md) */
    scoff?: number | string | null;
    /** global score of the EDE-Q, where it was made */
    ede_q?: number | string | null;
    /** whether food is restricted on purpose, to some extent */
    dietary_restriction?: "yes" | "no" | boolean | null;
    /** periods missed in a row: the longest run of the last 12 months, or until now */
    missed_periods?: number | string | null;
    /** periods in the last 12 months */
    periods_year?: number | string | null;
    /** age at the first period, or not-yet (y) */
    menarche?: number | string | null;
    /** age at the first period, or not-yet (y) */
    menarche_y?: number | null;
    /** hormonal contraception: it hides what periods would tell */
    hormonal_contraception?: "yes" | "no" | boolean | null;
    /** whether periods have ended for good, also after an operation */
    menopause?: "yes" | "no" | boolean | null;
    /** bone stress injuries in the last 2 years, stress fractures among them */
    bone_stress?: number | string | null;
    /** of these at the femoral neck, sacrum or pelvis */
    bone_stress_high_risk?: number | string | null;
    /** months of training lost to them in the last 2 years */
    bone_stress_months?: number | string | null;
    /** Z-score of bone mineral density, where it was measured */
    bone_density_z?: number | string | null;
    /** weight lost within a month without a plan, as a share of what it was */
    unplanned_loss?: string | null;
    /** weight lost within a month without a plan, as a share of what it was (%) */
    unplanned_loss_pct?: number | null;
    /** fatigue that lasts for weeks */
    persistent_fatigue?: "yes" | "no" | boolean | null;
    /** of a man: low libido, or fewer morning erections */
    low_libido?: "yes" | "no" | boolean | null;
    /** under 20 years: height or weight has left its line in the growth chart */
    growth_slowed?: "yes" | "no" | boolean | null;
    /** takes insulin or a sulfonylurea */
    insulin?: "yes" | "no" | boolean | null;
    /** kidney disease */
    kidney_disease?: "yes" | "no" | boolean | null;
    /** thyroid disease */
    thyroid_disease?: "yes" | "no" | boolean | null;
    /** takes a GLP-1 medicine for weight, such as semaglutide */
    glp1?: "yes" | "no" | boolean | null;
    /** another disease or medicine that bears on potassium, sodium or protein */
    other_medical?: "yes" | "no" | boolean | null;
    /** ferritin in blood, ug/L (ng/mL is the same number), where it was measured */
    ferritin?: string | null;
    /** ferritin in blood, ug/L (ng/mL is the same number), where it was measured */
    ferritin_ug_l?: number | null;
  } | null;
  /** decides the notes about iron, zinc and vitamin B12 */
  diet?: "omnivore" | "vegetarian" | "vegan" | null;
  /** whether you sweat heavily in training: the limit of sodium does not hold then */
  heavy_sweat?: "yes" | "no" | boolean | null;
  /** of plan and check: what to eat on each of 1 to 7 days that follow each other, and then again: rest, easy, hard or long; the mean is that of the plan */
  day_types?: string | string[] | null;
  session?: {
    /** how long the session takes that food and drink are judged around */
    duration?: string | null;
    /** how long the session takes that food and drink are judged around (h) */
    duration_h?: number | null;
    /** how long the session takes that food and drink are judged around (min) */
    duration_min?: number | null;
    /** time from its end to the next demanding run */
    next?: string | null;
    /** time from its end to the next demanding run (h) */
    next_h?: number | null;
    /** carbohydrate eaten before it */
    carbohydrate_before?: string | null;
    /** carbohydrate eaten before it (g) */
    carbohydrate_before_g?: number | null;
    /** how long before the start that was */
    before_time?: string | null;
    /** how long before the start that was (h) */
    before_time_h?: number | null;
    /** carbohydrate on the way, an hour, or in all of the session */
    carbohydrate_during?: string | null;
    /** carbohydrate on the way, an hour, or in all of the session (g/h) */
    carbohydrate_during_g_h?: number | null;
    /** what that is: glucose (or maltodextrin) alone, or with fructose, as in table sugar */
    sugars?: "glucose" | "glucose-fructose" | null;
    /** carbohydrate in the 4 hours after it, an hour, or in all */
    carbohydrate_after?: string | null;
    /** carbohydrate in the 4 hours after it, an hour, or in all (g/h) */
    carbohydrate_after_g_h?: number | null;
    /** protein of the first meal after it */
    protein_after?: string | null;
    /** protein of the first meal after it (g) */
    protein_after_g?: number | null;
    /** how long after the end that was */
    after_time?: string | null;
    /** how long after the end that was (h) */
    after_time_h?: number | null;
    /** what is drunk on the way, an hour, or in all of the session */
    drink?: string | null;
    /** what is drunk on the way, an hour, or in all of the session (l/h) */
    drink_l_h?: number | null;
    /** what is drunk on the way, an hour, or in all of the session (ml/h) */
    drink_ml_h?: number | null;
    /** on the scales right before the session, with little on */
    weight_before?: string | null;
    /** on the scales right before the session, with little on (kg) */
    weight_before_kg?: number | null;
    /** on the scales right before the session, with little on (lb) */
    weight_before_lb?: number | null;
    /** and right after it, towelled dry */
    weight_after?: string | null;
    /** and right after it, towelled dry (kg) */
    weight_after_kg?: number | null;
    /** and right after it, towelled dry (lb) */
    weight_after_lb?: number | null;
    /** urine passed between the two weighings */
    urine?: string | null;
    /** urine passed between the two weighings (l) */
    urine_l?: number | null;
    /** urine passed between the two weighings (ml) */
    urine_ml?: number | null;
    /** sweat an hour, where it is known; else the two weights tell it */
    sweat_rate?: string | null;
    /** sweat an hour, where it is known; else the two weights tell it (l/h) */
    sweat_rate_l_h?: number | null;
    /** sweat an hour, where it is known; else the two weights tell it (ml/h) */
    sweat_rate_ml_h?: number | null;
    /** sodium of the sweat, where it was measured */
    sweat_sodium?: string | null;
    /** sodium of the sweat, where it was measured */
    sweat_sodium_mmol_l?: number | null;
  } | null;
  event?: {
    /** how long the race takes that is eaten for */
    duration?: string | null;
    /** how long the race takes that is eaten for (h) */
    duration_h?: number | null;
    /** how long the race takes that is eaten for (min) */
    duration_min?: number | null;
    /** carbohydrate of a day before it */
    carbohydrate?: string | null;
    /** carbohydrate of a day before it (g/d) */
    carbohydrate_g_d?: number | null;
    /** for how long that is eaten */
    loading_time?: string | null;
    /** for how long that is eaten (h) */
    loading_time_h?: number | null;
  } | null;
  /** weights, intakes and runs by day, in any order: what the request does not give is taken from them */
  log?: { date: string; weight_kg?: number | null; intake_kcal?: number | null; complete?: string | boolean | null; distance_km?: number | null; duration?: string | null; time?: string | null; carbohydrate_g?: number | null; protein_g?: number | null; fat_g?: number | null; fibre_g?: number | null }[] | string | null;
}

/** The request of project. */
export interface ProjectRequest {
  /** any text or number; the answer echoes it */
  id?: string | number | null;
  /** true: the answer tells how each number came about */
  explain?: boolean | null;
  /** selects the equations; refused here: unknown */
  sex: "female" | "male";
  /** age in years, fractions allowed (y) */
  age?: number | string | null;
  /** age in years, fractions allowed (y) */
  age_y?: number | null;
  /** date of birth, instead of the age */
  born?: string | null;
  /** body height without shoes */
  height?: string | null;
  /** body height without shoes (cm) */
  height_cm?: number | null;
  /** body height without shoes (m) */
  height_m?: number | null;
  /** body height without shoes (in) */
  height_in?: number | null;
  /** body weight */
  weight?: string | null;
  /** body weight (kg) */
  weight_kg?: number | null;
  /** body weight (lb) */
  weight_lb?: number | null;
  /** body fat, measured */
  body_fat?: string | null;
  /** body fat, measured (%) */
  body_fat_pct?: number | null;
  /** fat-free mass, measured */
  fat_free_mass?: string | null;
  /** fat-free mass, measured (kg) */
  fat_free_mass_kg?: number | null;
  /** fat-free mass, measured (lb) */
  fat_free_mass_lb?: number | null;
  /** circumference of the neck, for body fat */
  neck?: string | null;
  /** circumference of the neck, for body fat (cm) */
  neck_cm?: number | null;
  /** circumference of the neck, for body fat (in) */
  neck_in?: number | null;
  /** circumference of the waist (men: at the navel), for body fat */
  waist?: string | null;
  /** circumference of the waist (men: at the navel), for body fat (cm) */
  waist_cm?: number | null;
  /** circumference of the waist (men: at the navel), for body fat (in) */
  waist_in?: number | null;
  /** circumference of the hips, for the body fat of women */
  hip?: string | null;
  /** circumference of the hips, for the body fat of women (cm) */
  hip_cm?: number | null;
  /** circumference of the hips, for the body fat of women (in) */
  hip_in?: number | null;
  /** whether you train; auto: in part from 2 h of running a week on, fully from 6 */
  athlete?: "yes" | "no" | "auto" | boolean | null;
  /** whether a child is carried or nursed; refused here: pregnant, lactating */
  life_stage?: "none" | null;
  running?: {
    /** usual running volume; 0km/week is an answer, leaving it out is not */
    distance?: string | null;
    /** usual running volume; 0km/week is an answer, leaving it out is not (km/week) */
    distance_km_week?: number | null;
    /** usual running volume; 0km/week is an answer, leaving it out is not (mi/week) */
    distance_mi_week?: number | null;
    /** usual pace */
    pace?: string | null;
    /** usual pace (min/km) */
    pace_min_km?: number | null;
    /** usual pace (min/mi) */
    pace_min_mi?: number | null;
    /** usual speed, instead of the pace */
    speed?: string | null;
    /** usual speed, instead of the pace (km/h) */
    speed_km_h?: number | null;
    /** usual speed, instead of the pace (mi/h) */
    speed_mph?: number | null;
    /** metres climbed in a usual week */
    climb?: string | null;
    /** metres climbed in a usual week (m/week) */
    climb_m_week?: number | null;
    /** metres climbed in a usual week (ft/week) */
    climb_ft_week?: number | null;
    /** the ground */
    terrain?: "road" | "trail" | "sand" | null;
    /** whether the distance is run or walked; auto: by the speed, from walking at 6.5 km/h to running at 8 */
    gait?: "auto" | "run" | "walk" | null;
    /** how far the weeks stray from the running volume, 1 SD */
    distance_sd?: string | null;
    /** how far the weeks stray from the running volume, 1 SD (km/week) */
    distance_sd_km_week?: number | null;
    /** metres descended in a usual week, beside the climb */
    descent?: string | null;
    /** metres descended in a usual week, beside the climb (m/week) */
    descent_m_week?: number | null;
    /** metres descended in a usual week, beside the climb (ft/week) */
    descent_ft_week?: number | null;
    /** incline of a treadmill: all of the distance rises, instead of climb and descent */
    incline?: string | null;
    /** incline of a treadmill: all of the distance rises, instead of climb and descent (%) */
    incline_pct?: number | null;
    /** what to eat on each day of a week of seven distances, Monday first, or of times at the pace; a day may be called easy, hard or long, as 10km hard. It gives the running volume too */
    week?: string | string[] | null;
    /** what to eat on each day of a week of seven distances, Monday first, or of times at the pace; a day may be called easy, hard or long, as 10km hard. It gives the running volume too (km) */
    week_km?: number[] | null;
  } | null;
  /** life outside running: a word (of adults sedentary 1.4, typical 1.6, on-feet 1.75, physical 1.9; more in youth) or a physical activity level */
  living?: number | string | null;
  /** change of weight */
  goal?: string | null;
  /** change of weight (kg/week) */
  goal_kg_week?: number | null;
  /** change of weight (lb/week) */
  goal_lb_week?: number | null;
  /** apply: use the nearest goal that crosses no floor */
  floors?: "warn" | "apply" | null;
  intake?: {
    /** energy usually eaten in a day */
    energy?: string | null;
    /** energy usually eaten in a day (kcal/d) */
    energy_kcal_d?: number | null;
    /** energy usually eaten in a day (kJ/d) */
    energy_kj_d?: number | null;
    /** carbohydrate eaten in a day */
    carbohydrate?: string | null;
    /** carbohydrate eaten in a day (g/d) */
    carbohydrate_g_d?: number | null;
    /** protein eaten in a day */
    protein?: string | null;
    /** protein eaten in a day (g/d) */
    protein_g_d?: number | null;
    /** fat eaten in a day */
    fat?: string | null;
    /** fat eaten in a day (g/d) */
    fat_g_d?: number | null;
    /** fibre eaten in a day */
    fibre?: string | null;
    /** fibre eaten in a day (g/d) */
    fibre_g_d?: number | null;
    /** days that the intake is the mean of */
    days?: number | string | null;
    /** alcohol drunk in a day, as energy; a US standard drink holds 14 g */
    alcohol?: string | null;
    /** alcohol drunk in a day, as energy; a US standard drink holds 14 g (g/d) */
    alcohol_g_d?: number | null;
    /** saturated fat of the fat eaten in a day */
    saturated_fat?: string | null;
    /** saturated fat of the fat eaten in a day (g/d) */
    saturated_fat_g_d?: number | null;
    /** sugar added to food and drink, that taken in exercise included */
    added_sugar?: string | null;
    /** sugar added to food and drink, that taken in exercise included (g/d) */
    added_sugar_g_d?: number | null;
    /** free sugar: the added one, and that of juice, syrup and honey */
    free_sugar?: string | null;
    /** free sugar: the added one, and that of juice, syrup and honey (g/d) */
    free_sugar_g_d?: number | null;
    /** of that sugar what was taken in exercise, as the mean of a day: it is left out of it */
    exercise_carbohydrate?: string | null;
    /** of that sugar what was taken in exercise, as the mean of a day: it is left out of it (g/d) */
    exercise_carbohydrate_g_d?: number | null;
    /** caffeine of a day; a cup of coffee holds about 90 mg */
    caffeine?: string | null;
    /** caffeine of a day; a cup of coffee holds about 90 mg (mg/d) */
    caffeine_mg_d?: number | null;
    /** the most caffeine at once */
    caffeine_single?: string | null;
    /** the most caffeine at once (mg) */
    caffeine_single_mg?: number | null;
    /** meals of a day that hold protein: how many, or the protein of each */
    meals?: number | string | null;
    /** meals of a day that hold protein: how many, or the protein of each (g) */
    meals_g?: number[] | null;
    micronutrients?: Micronutrients | null;
  } | null;
  /** how the total of a day is estimated */
  method?: "ledger" | "nasem-2023" | "iom-2005" | "fao-2004" | "multiplier" | null;
  /** category of the other methods; it contains the running */
  activity?: "inactive" | "low-active" | "active" | "very-active" | "sedentary" | "light" | "moderate" | "vigorous" | null;
  /** measured resting energy, instead of an equation */
  resting?: string | null;
  /** measured resting energy, instead of an equation (kcal/d) */
  resting_kcal_d?: number | null;
  /** measured resting energy, instead of an equation (kJ/d) */
  resting_kj_d?: number | null;
  /** measured or tracked total of a day, instead of the estimate; in lactation without the milk, which is added */
  expenditure?: string | null;
  /** measured or tracked total of a day, instead of the estimate; in lactation without the milk, which is added (kcal/d) */
  expenditure_kcal_d?: number | null;
  /** measured or tracked total of a day, instead of the estimate; in lactation without the milk, which is added (kJ/d) */
  expenditure_kj_d?: number | null;
  /** its standard deviation */
  expenditure_sd?: string | null;
  /** its standard deviation (kcal/d) */
  expenditure_sd_kcal_d?: number | null;
  /** its standard deviation (kJ/d) */
  expenditure_sd_kj_d?: number | null;
  /** key of a resting equation */
  equation?: string | null;
  /** level of the intervals */
  level?: number | string | null;
  /** of what people are shown; as-given: those that you write in; JSON keys stay */
  units?: "as-given" | "metric" | "imperial" | "as-given,kJ" | "kJ" | "metric,kJ" | "imperial,kJ" | null;
  walking?: {
    /** walking beside the running, for exercise or on the way; it makes no athlete */
    distance?: string | null;
    /** walking beside the running, for exercise or on the way; it makes no athlete (km/week) */
    distance_km_week?: number | null;
    /** walking beside the running, for exercise or on the way; it makes no athlete (mi/week) */
    distance_mi_week?: number | null;
    /** usual speed of that walking, or its pace */
    speed?: string | null;
    /** usual speed of that walking, or its pace (km/h) */
    speed_km_h?: number | null;
    /** usual speed of that walking, or its pace (mi/h) */
    speed_mph?: number | null;
  } | null;
  /** other training, several times if need be: an activity of refuel equations with its hours, or its net energy; it makes no athlete */
  exercise?: string | (string | { activity: string; hours_week: number } | { kcal_d: number })[] | null;
  /** other training, several times if need be: an activity of refuel equations with its hours, or its net energy; it makes no athlete (kcal/d) */
  exercise_kcal_d?: number | null;
  health?: {
    /** whether there is an eating disorder, or was one */
    eating_disorder?: "no" | "past" | "now" | boolean | null;
    /** yes answers to the five questions of SCOFF on eating (docs/adequacy.md) */
    scoff?: number | string | null;
    /** global score of the EDE-Q, where it was made */
    ede_q?: number | string | null;
    /** whether food is restricted on purpose, to some extent */
    dietary_restriction?: "yes" | "no" | boolean | null;
    /** periods missed in a row: the longest run of the last 12 months, or until now */
    missed_periods?: number | string | null;
    /** periods in the last 12 months */
    periods_year?: number | string | null;
    /** age at the first period, or not-yet (y) */
    menarche?: number | string | null;
    /** age at the first period, or not-yet (y) */
    menarche_y?: number | null;
    /** hormonal contraception: it hides what periods would tell */
    hormonal_contraception?: "yes" | "no" | boolean | null;
    /** whether periods have ended for good, also after an operation */
    menopause?: "yes" | "no" | boolean | null;
    /** bone stress injuries in the last 2 years, stress fractures among them */
    bone_stress?: number | string | null;
    /** of these at the femoral neck, sacrum or pelvis */
    bone_stress_high_risk?: number | string | null;
    /** months of training lost to them in the last 2 years */
    bone_stress_months?: number | string | null;
    /** Z-score of bone mineral density, where it was measured */
    bone_density_z?: number | string | null;
    /** weight lost within a month without a plan, as a share of what it was */
    unplanned_loss?: string | null;
    /** weight lost within a month without a plan, as a share of what it was (%) */
    unplanned_loss_pct?: number | null;
    /** fatigue that lasts for weeks */
    persistent_fatigue?: "yes" | "no" | boolean | null;
    /** of a man: low libido, or fewer morning erections */
    low_libido?: "yes" | "no" | boolean | null;
    /** under 20 years: height or weight has left its line in the growth chart */
    growth_slowed?: "yes" | "no" | boolean | null;
    /** takes insulin or a sulfonylurea */
    insulin?: "yes" | "no" | boolean | null;
    /** kidney disease */
    kidney_disease?: "yes" | "no" | boolean | null;
    /** thyroid disease */
    thyroid_disease?: "yes" | "no" | boolean | null;
    /** takes a GLP-1 medicine for weight, such as semaglutide */
    glp1?: "yes" | "no" | boolean | null;
    /** another disease or medicine that bears on potassium, sodium or protein */
    other_medical?: "yes" | "no" | boolean | null;
    /** ferritin in blood, ug/L (ng/mL is the same number), where it was measured */
    ferritin?: string | null;
    /** ferritin in blood, ug/L (ng/mL is the same number), where it was measured */
    ferritin_ug_l?: number | null;
  } | null;
  /** decides the notes about iron, zinc and vitamin B12 */
  diet?: "omnivore" | "vegetarian" | "vegan" | null;
  /** whether you sweat heavily in training: the limit of sodium does not hold then */
  heavy_sweat?: "yes" | "no" | boolean | null;
  /** of plan and check: what to eat on each of 1 to 7 days that follow each other, and then again: rest, easy, hard or long; the mean is that of the plan */
  day_types?: string | string[] | null;
  session?: {
    /** how long the session takes that food and drink are judged around */
    duration?: string | null;
    /** how long the session takes that food and drink are judged around (h) */
    duration_h?: number | null;
    /** how long the session takes that food and drink are judged around (min) */
    duration_min?: number | null;
    /** time from its end to the next demanding run */
    next?: string | null;
    /** time from its end to the next demanding run (h) */
    next_h?: number | null;
    /** carbohydrate eaten before it */
    carbohydrate_before?: string | null;
    /** carbohydrate eaten before it (g) */
    carbohydrate_before_g?: number | null;
    /** how long before the start that was */
    before_time?: string | null;
    /** how long before the start that was (h) */
    before_time_h?: number | null;
    /** carbohydrate on the way, an hour, or in all of the session */
    carbohydrate_during?: string | null;
    /** carbohydrate on the way, an hour, or in all of the session (g/h) */
    carbohydrate_during_g_h?: number | null;
    /** what that is: glucose (or maltodextrin) alone, or with fructose, as in table sugar */
    sugars?: "glucose" | "glucose-fructose" | null;
    /** carbohydrate in the 4 hours after it, an hour, or in all */
    carbohydrate_after?: string | null;
    /** carbohydrate in the 4 hours after it, an hour, or in all (g/h) */
    carbohydrate_after_g_h?: number | null;
    /** protein of the first meal after it */
    protein_after?: string | null;
    /** protein of the first meal after it (g) */
    protein_after_g?: number | null;
    /** how long after the end that was */
    after_time?: string | null;
    /** how long after the end that was (h) */
    after_time_h?: number | null;
    /** what is drunk on the way, an hour, or in all of the session */
    drink?: string | null;
    /** what is drunk on the way, an hour, or in all of the session (l/h) */
    drink_l_h?: number | null;
    /** what is drunk on the way, an hour, or in all of the session (ml/h) */
    drink_ml_h?: number | null;
    /** on the scales right before the session, with little on */
    weight_before?: string | null;
    /** on the scales right before the session, with little on (kg) */
    weight_before_kg?: number | null;
    /** on the scales right before the session, with little on (lb) */
    weight_before_lb?: number | null;
    /** and right after it, towelled dry */
    weight_after?: string | null;
    /** and right after it, towelled dry (kg) */
    weight_after_kg?: number | null;
    /** and right after it, towelled dry (lb) */
    weight_after_lb?: number | null;
    /** urine passed between the two weighings */
    urine?: string | null;
    /** urine passed between the two weighings (l) */
    urine_l?: number | null;
    /** urine passed between the two weighings (ml) */
    urine_ml?: number | null;
    /** sweat an hour, where it is known; else the two weights tell it */
    sweat_rate?: string | null;
    /** sweat an hour, where it is known; else the two weights tell it (l/h) */
    sweat_rate_l_h?: number | null;
    /** sweat an hour, where it is known; else the two weights tell it (ml/h) */
    sweat_rate_ml_h?: number | null;
    /** sodium of the sweat, where it was measured */
    sweat_sodium?: string | null;
    /** sodium of the sweat, where it was measured */
    sweat_sodium_mmol_l?: number | null;
  } | null;
  event?: {
    /** how long the race takes that is eaten for */
    duration?: string | null;
    /** how long the race takes that is eaten for (h) */
    duration_h?: number | null;
    /** how long the race takes that is eaten for (min) */
    duration_min?: number | null;
    /** carbohydrate of a day before it */
    carbohydrate?: string | null;
    /** carbohydrate of a day before it (g/d) */
    carbohydrate_g_d?: number | null;
    /** for how long that is eaten */
    loading_time?: string | null;
    /** for how long that is eaten (h) */
    loading_time_h?: number | null;
  } | null;
  /** length of the projection */
  days?: number | string | null;
  /** days between two rows */
  every?: number | string | null;
  /** a weight to reach: by a day (the intake is found), or with the intake or goal that is given (the day is found) */
  target?: string | null;
  /** a weight to reach: by a day (the intake is found), or with the intake or goal that is given (the day is found) (kg) */
  target_weight_kg?: number | null;
  /** a weight to reach: by a day (the intake is found), or with the intake or goal that is given (the day is found) (lb) */
  target_weight_lb?: number | null;
  /** date of the target */
  by?: string | null;
  /** time to the target, instead of its date */
  in?: string | null;
  /** time to the target, instead of its date (d) */
  in_days?: number | null;
  /** time to the target, instead of its date (week) */
  in_weeks?: number | null;
  /** physical activity level at the start */
  pal?: number | string | null;
  /** whether sodium follows the intake */
  sodium?: "constant" | "proportional" | null;
  /** share of the energy from carbohydrate */
  carbohydrate_fraction?: number | string | null;
  /** constants of the model */
  parameters?: "hall-2011" | "planner" | null;
  /** how it is solved */
  integrator?: "exact" | "rk4" | "reference" | null;
  /** what the band assumes: the planned intake is eaten, or the planned deficit is kept */
  band?: "same-intake" | "same-deficit" | null;
  /** makes the band from so many random people instead of linearisation */
  samples?: number | string | null;
  /** of the random people */
  seed?: number | string | null;
  /** how far the intake strays from the plan for good, 1 SD */
  intake_sd?: string | null;
  /** how far the intake strays from the plan for good, 1 SD (kcal/d) */
  intake_sd_kcal_d?: number | null;
  /** how far the intake strays from the plan for good, 1 SD (kJ/d) */
  intake_sd_kj_d?: number | null;
  /** intake and running by day; each row holds from its day on */
  schedule?: { day: number; intake_kcal_d: number; run_km_week?: number }[] | null;
  /** weights, intakes and runs by day, in any order: what the request does not give is taken from them */
  log?: { date: string; weight_kg?: number | null; intake_kcal?: number | null; complete?: string | boolean | null; distance_km?: number | null; duration?: string | null; time?: string | null; carbohydrate_g?: number | null; protein_g?: number | null; fat_g?: number | null; fibre_g?: number | null }[] | string | null;
}

/** The request of run. */
export interface RunRequest {
  /** any text or number; the answer echoes it */
  id?: string | number | null;
  /** true: the answer tells how each number came about */
  explain?: boolean | null;
  /** selects the equations; unknown: both, their middle, and the stricter of the checks */
  sex?: "female" | "male" | "unknown" | null;
  /** age in years, fractions allowed (y) */
  age?: number | string | null;
  /** age in years, fractions allowed (y) */
  age_y?: number | null;
  /** date of birth, instead of the age */
  born?: string | null;
  /** body height without shoes */
  height?: string | null;
  /** body height without shoes (cm) */
  height_cm?: number | null;
  /** body height without shoes (m) */
  height_m?: number | null;
  /** body height without shoes (in) */
  height_in?: number | null;
  /** body weight */
  weight?: string | null;
  /** body weight (kg) */
  weight_kg?: number | null;
  /** body weight (lb) */
  weight_lb?: number | null;
  /** body fat, measured */
  body_fat?: string | null;
  /** body fat, measured (%) */
  body_fat_pct?: number | null;
  /** fat-free mass, measured */
  fat_free_mass?: string | null;
  /** fat-free mass, measured (kg) */
  fat_free_mass_kg?: number | null;
  /** fat-free mass, measured (lb) */
  fat_free_mass_lb?: number | null;
  /** circumference of the neck, for body fat */
  neck?: string | null;
  /** circumference of the neck, for body fat (cm) */
  neck_cm?: number | null;
  /** circumference of the neck, for body fat (in) */
  neck_in?: number | null;
  /** circumference of the waist (men: at the navel), for body fat */
  waist?: string | null;
  /** circumference of the waist (men: at the navel), for body fat (cm) */
  waist_cm?: number | null;
  /** circumference of the waist (men: at the navel), for body fat (in) */
  waist_in?: number | null;
  /** circumference of the hips, for the body fat of women */
  hip?: string | null;
  /** circumference of the hips, for the body fat of women (cm) */
  hip_cm?: number | null;
  /** circumference of the hips, for the body fat of women (in) */
  hip_in?: number | null;
  /** whether you train; auto: in part from 2 h of running a week on, fully from 6 */
  athlete?: "yes" | "no" | "auto" | boolean | null;
  /** whether a child is carried or nursed; pregnant: with gestation-week; lactating: with months-since-birth */
  life_stage?: "none" | "pregnant" | "lactating" | null;
  /** completed week of pregnancy, with life-stage pregnant */
  gestation_week?: number | string | null;
  /** weight before pregnancy; the energy of pregnancy is an addition to what that body needed */
  pre_pregnancy_weight?: string | null;
  /** weight before pregnancy; the energy of pregnancy is an addition to what that body needed (kg) */
  pre_pregnancy_weight_kg?: number | null;
  /** weight before pregnancy; the energy of pregnancy is an addition to what that body needed (lb) */
  pre_pregnancy_weight_lb?: number | null;
  /** months since the birth, with life-stage lactating: there is less milk from month 7 on */
  months_since_birth?: number | string | null;
  running?: {
    /** usual running volume; 0km/week is an answer, leaving it out is not */
    distance?: string | null;
    /** usual running volume; 0km/week is an answer, leaving it out is not (km/week) */
    distance_km_week?: number | null;
    /** usual running volume; 0km/week is an answer, leaving it out is not (mi/week) */
    distance_mi_week?: number | null;
    /** usual pace */
    pace?: string | null;
    /** usual pace (min/km) */
    pace_min_km?: number | null;
    /** usual pace (min/mi) */
    pace_min_mi?: number | null;
    /** usual speed, instead of the pace */
    speed?: string | null;
    /** usual speed, instead of the pace (km/h) */
    speed_km_h?: number | null;
    /** usual speed, instead of the pace (mi/h) */
    speed_mph?: number | null;
    /** metres climbed in a usual week */
    climb?: string | null;
    /** metres climbed in a usual week (m/week) */
    climb_m_week?: number | null;
    /** metres climbed in a usual week (ft/week) */
    climb_ft_week?: number | null;
    /** the ground */
    terrain?: "road" | "trail" | "sand" | null;
    /** whether the distance is run or walked; auto: by the speed, from walking at 6.5 km/h to running at 8 */
    gait?: "auto" | "run" | "walk" | null;
    /** how far the weeks stray from the running volume, 1 SD */
    distance_sd?: string | null;
    /** how far the weeks stray from the running volume, 1 SD (km/week) */
    distance_sd_km_week?: number | null;
    /** metres descended in a usual week, beside the climb */
    descent?: string | null;
    /** metres descended in a usual week, beside the climb (m/week) */
    descent_m_week?: number | null;
    /** metres descended in a usual week, beside the climb (ft/week) */
    descent_ft_week?: number | null;
    /** incline of a treadmill: all of the distance rises, instead of climb and descent */
    incline?: string | null;
    /** incline of a treadmill: all of the distance rises, instead of climb and descent (%) */
    incline_pct?: number | null;
    /** what to eat on each day of a week of seven distances, Monday first, or of times at the pace; a day may be called easy, hard or long, as 10km hard. It gives the running volume too */
    week?: string | string[] | null;
    /** what to eat on each day of a week of seven distances, Monday first, or of times at the pace; a day may be called easy, hard or long, as 10km hard. It gives the running volume too (km) */
    week_km?: number[] | null;
  } | null;
  /** life outside running: a word (of adults sedentary 1.4, typical 1.6, on-feet 1.75, physical 1.9; more in youth) or a physical activity level */
  living?: number | string | null;
  /** change of weight */
  goal?: string | null;
  /** change of weight (kg/week) */
  goal_kg_week?: number | null;
  /** change of weight (lb/week) */
  goal_lb_week?: number | null;
  /** apply: use the nearest goal that crosses no floor */
  floors?: "warn" | "apply" | null;
  intake?: {
    /** energy usually eaten in a day */
    energy?: string | null;
    /** energy usually eaten in a day (kcal/d) */
    energy_kcal_d?: number | null;
    /** energy usually eaten in a day (kJ/d) */
    energy_kj_d?: number | null;
    /** carbohydrate eaten in a day */
    carbohydrate?: string | null;
    /** carbohydrate eaten in a day (g/d) */
    carbohydrate_g_d?: number | null;
    /** protein eaten in a day */
    protein?: string | null;
    /** protein eaten in a day (g/d) */
    protein_g_d?: number | null;
    /** fat eaten in a day */
    fat?: string | null;
    /** fat eaten in a day (g/d) */
    fat_g_d?: number | null;
    /** fibre eaten in a day */
    fibre?: string | null;
    /** fibre eaten in a day (g/d) */
    fibre_g_d?: number | null;
    /** days that the intake is the mean of */
    days?: number | string | null;
    /** alcohol drunk in a day, as energy; a US standard drink holds 14 g */
    alcohol?: string | null;
    /** alcohol drunk in a day, as energy; a US standard drink holds 14 g (g/d) */
    alcohol_g_d?: number | null;
    /** saturated fat of the fat eaten in a day */
    saturated_fat?: string | null;
    /** saturated fat of the fat eaten in a day (g/d) */
    saturated_fat_g_d?: number | null;
    /** sugar added to food and drink, that taken in exercise included */
    added_sugar?: string | null;
    /** sugar added to food and drink, that taken in exercise included (g/d) */
    added_sugar_g_d?: number | null;
    /** free sugar: the added one, and that of juice, syrup and honey */
    free_sugar?: string | null;
    /** free sugar: the added one, and that of juice, syrup and honey (g/d) */
    free_sugar_g_d?: number | null;
    /** of that sugar what was taken in exercise, as the mean of a day: it is left out of it */
    exercise_carbohydrate?: string | null;
    /** of that sugar what was taken in exercise, as the mean of a day: it is left out of it (g/d) */
    exercise_carbohydrate_g_d?: number | null;
    /** caffeine of a day; a cup of coffee holds about 90 mg */
    caffeine?: string | null;
    /** caffeine of a day; a cup of coffee holds about 90 mg (mg/d) */
    caffeine_mg_d?: number | null;
    /** the most caffeine at once */
    caffeine_single?: string | null;
    /** the most caffeine at once (mg) */
    caffeine_single_mg?: number | null;
    /** meals of a day that hold protein: how many, or the protein of each */
    meals?: number | string | null;
    /** meals of a day that hold protein: how many, or the protein of each (g) */
    meals_g?: number[] | null;
    micronutrients?: Micronutrients | null;
  } | null;
  /** how the total of a day is estimated */
  method?: "ledger" | "nasem-2023" | "iom-2005" | "fao-2004" | "multiplier" | null;
  /** category of the other methods; it contains the running */
  activity?: "inactive" | "low-active" | "active" | "very-active" | "sedentary" | "light" | "moderate" | "vigorous" | null;
  /** measured resting energy, instead of an equation */
  resting?: string | null;
  /** measured resting energy, instead of an equation (kcal/d) */
  resting_kcal_d?: number | null;
  /** measured resting energy, instead of an equation (kJ/d) */
  resting_kj_d?: number | null;
  /** measured or tracked total of a day, instead of the estimate; in lactation without the milk, which is added */
  expenditure?: string | null;
  /** measured or tracked total of a day, instead of the estimate; in lactation without the milk, which is added (kcal/d) */
  expenditure_kcal_d?: number | null;
  /** measured or tracked total of a day, instead of the estimate; in lactation without the milk, which is added (kJ/d) */
  expenditure_kj_d?: number | null;
  /** its standard deviation */
  expenditure_sd?: string | null;
  /** its standard deviation (kcal/d) */
  expenditure_sd_kcal_d?: number | null;
  /** its standard deviation (kJ/d) */
  expenditure_sd_kj_d?: number | null;
  /** key of a resting equation */
  equation?: string | null;
  /** level of the intervals */
  level?: number | string | null;
  /** with life-stage lactating, under 7 months: partial counts half of the milk */
  nursing?: "full" | "partial" | null;
  /** of what people are shown; as-given: those that you write in; JSON keys stay */
  units?: "as-given" | "metric" | "imperial" | "as-given,kJ" | "kJ" | "metric,kJ" | "imperial,kJ" | null;
  walking?: {
    /** walking beside the running, for exercise or on the way; it makes no athlete */
    distance?: string | null;
    /** walking beside the running, for exercise or on the way; it makes no athlete (km/week) */
    distance_km_week?: number | null;
    /** walking beside the running, for exercise or on the way; it makes no athlete (mi/week) */
    distance_mi_week?: number | null;
    /** usual speed of that walking, or its pace */
    speed?: string | null;
    /** usual speed of that walking, or its pace (km/h) */
    speed_km_h?: number | null;
    /** usual speed of that walking, or its pace (mi/h) */
    speed_mph?: number | null;
  } | null;
  /** other training, several times if need be: an activity of refuel equations with its hours, or its net energy; it makes no athlete */
  exercise?: string | (string | { activity: string; hours_week: number } | { kcal_d: number })[] | null;
  /** other training, several times if need be: an activity of refuel equations with its hours, or its net energy; it makes no athlete (kcal/d) */
  exercise_kcal_d?: number | null;
  health?: {
    /** whether there is an eating disorder, or was one */
    eating_disorder?: "no" | "past" | "now" | boolean | null;
    /** yes answers to the five questions of SCOFF on eating (docs/adequacy.md) */
    scoff?: number | string | null;
    /** global score of the EDE-Q, where it was made */
    ede_q?: number | string | null;
    /** whether food is restricted on purpose, to some extent */
    dietary_restriction?: "yes" | "no" | boolean | null;
    /** periods missed in a row: the longest run of the last 12 months, or until now */
    missed_periods?: number | string | null;
    /** periods in the last 12 months */
    periods_year?: number | string | null;
    /** age at the first period, or not-yet (y) */
    menarche?: number | string | null;
    /** age at the first period, or not-yet (y) */
    menarche_y?: number | null;
    /** hormonal contraception: it hides what periods would tell */
    hormonal_contraception?: "yes" | "no" | boolean | null;
    /** whether periods have ended for good, also after an operation */
    menopause?: "yes" | "no" | boolean | null;
    /** bone stress injuries in the last 2 years, stress fractures among them */
    bone_stress?: number | string | null;
    /** of these at the femoral neck, sacrum or pelvis */
    bone_stress_high_risk?: number | string | null;
    /** months of training lost to them in the last 2 years */
    bone_stress_months?: number | string | null;
    /** Z-score of bone mineral density, where it was measured */
    bone_density_z?: number | string | null;
    /** weight lost within a month without a plan, as a share of what it was */
    unplanned_loss?: string | null;
    /** weight lost within a month without a plan, as a share of what it was (%) */
    unplanned_loss_pct?: number | null;
    /** fatigue that lasts for weeks */
    persistent_fatigue?: "yes" | "no" | boolean | null;
    /** of a man: low libido, or fewer morning erections */
    low_libido?: "yes" | "no" | boolean | null;
    /** under 20 years: height or weight has left its line in the growth chart */
    growth_slowed?: "yes" | "no" | boolean | null;
    /** takes insulin or a sulfonylurea */
    insulin?: "yes" | "no" | boolean | null;
    /** kidney disease */
    kidney_disease?: "yes" | "no" | boolean | null;
    /** thyroid disease */
    thyroid_disease?: "yes" | "no" | boolean | null;
    /** takes a GLP-1 medicine for weight, such as semaglutide */
    glp1?: "yes" | "no" | boolean | null;
    /** another disease or medicine that bears on potassium, sodium or protein */
    other_medical?: "yes" | "no" | boolean | null;
    /** ferritin in blood, ug/L (ng/mL is the same number), where it was measured */
    ferritin?: string | null;
    /** ferritin in blood, ug/L (ng/mL is the same number), where it was measured */
    ferritin_ug_l?: number | null;
  } | null;
  /** decides the notes about iron, zinc and vitamin B12 */
  diet?: "omnivore" | "vegetarian" | "vegan" | null;
  /** whether you sweat heavily in training: the limit of sodium does not hold then */
  heavy_sweat?: "yes" | "no" | boolean | null;
  /** of plan and check: what to eat on each of 1 to 7 days that follow each other, and then again: rest, easy, hard or long; the mean is that of the plan */
  day_types?: string | string[] | null;
  session?: {
    /** how long the session takes that food and drink are judged around */
    duration?: string | null;
    /** how long the session takes that food and drink are judged around (h) */
    duration_h?: number | null;
    /** how long the session takes that food and drink are judged around (min) */
    duration_min?: number | null;
    /** time from its end to the next demanding run */
    next?: string | null;
    /** time from its end to the next demanding run (h) */
    next_h?: number | null;
    /** carbohydrate eaten before it */
    carbohydrate_before?: string | null;
    /** carbohydrate eaten before it (g) */
    carbohydrate_before_g?: number | null;
    /** how long before the start that was */
    before_time?: string | null;
    /** how long before the start that was (h) */
    before_time_h?: number | null;
    /** carbohydrate on the way, an hour, or in all of the session */
    carbohydrate_during?: string | null;
    /** carbohydrate on the way, an hour, or in all of the session (g/h) */
    carbohydrate_during_g_h?: number | null;
    /** what that is: glucose (or maltodextrin) alone, or with fructose, as in table sugar */
    sugars?: "glucose" | "glucose-fructose" | null;
    /** carbohydrate in the 4 hours after it, an hour, or in all */
    carbohydrate_after?: string | null;
    /** carbohydrate in the 4 hours after it, an hour, or in all (g/h) */
    carbohydrate_after_g_h?: number | null;
    /** protein of the first meal after it */
    protein_after?: string | null;
    /** protein of the first meal after it (g) */
    protein_after_g?: number | null;
    /** how long after the end that was */
    after_time?: string | null;
    /** how long after the end that was (h) */
    after_time_h?: number | null;
    /** what is drunk on the way, an hour, or in all of the session */
    drink?: string | null;
    /** what is drunk on the way, an hour, or in all of the session (l/h) */
    drink_l_h?: number | null;
    /** what is drunk on the way, an hour, or in all of the session (ml/h) */
    drink_ml_h?: number | null;
    /** on the scales right before the session, with little on */
    weight_before?: string | null;
    /** on the scales right before the session, with little on (kg) */
    weight_before_kg?: number | null;
    /** on the scales right before the session, with little on (lb) */
    weight_before_lb?: number | null;
    /** and right after it, towelled dry */
    weight_after?: string | null;
    /** and right after it, towelled dry (kg) */
    weight_after_kg?: number | null;
    /** and right after it, towelled dry (lb) */
    weight_after_lb?: number | null;
    /** urine passed between the two weighings */
    urine?: string | null;
    /** urine passed between the two weighings (l) */
    urine_l?: number | null;
    /** urine passed between the two weighings (ml) */
    urine_ml?: number | null;
    /** sweat an hour, where it is known; else the two weights tell it */
    sweat_rate?: string | null;
    /** sweat an hour, where it is known; else the two weights tell it (l/h) */
    sweat_rate_l_h?: number | null;
    /** sweat an hour, where it is known; else the two weights tell it (ml/h) */
    sweat_rate_ml_h?: number | null;
    /** sodium of the sweat, where it was measured */
    sweat_sodium?: string | null;
    /** sodium of the sweat, where it was measured */
    sweat_sodium_mmol_l?: number | null;
  } | null;
  event?: {
    /** how long the race takes that is eaten for */
    duration?: string | null;
    /** how long the race takes that is eaten for (h) */
    duration_h?: number | null;
    /** how long the race takes that is eaten for (min) */
    duration_min?: number | null;
    /** carbohydrate of a day before it */
    carbohydrate?: string | null;
    /** carbohydrate of a day before it (g/d) */
    carbohydrate_g_d?: number | null;
    /** for how long that is eaten */
    loading_time?: string | null;
    /** for how long that is eaten (h) */
    loading_time_h?: number | null;
  } | null;
  /** length of the run; also how long it takes, like 50min */
  distance?: string | null;
  /** length of the run; also how long it takes, like 50min (km) */
  distance_km?: number | null;
  /** length of the run; also how long it takes, like 50min (mi) */
  distance_mi?: number | null;
  /** how long it takes: with the distance instead of a pace, or with a pace */
  time?: string | null;
  /** how long it takes: with the distance instead of a pace, or with a pace (h) */
  time_h?: number | null;
  /** how long it takes: with the distance instead of a pace, or with a pace (min) */
  time_min?: number | null;
  /** pace of this run */
  pace?: string | null;
  /** pace of this run (min/km) */
  pace_min_km?: number | null;
  /** pace of this run (min/mi) */
  pace_min_mi?: number | null;
  /** speed of this run, instead of the pace */
  speed?: string | null;
  /** speed of this run, instead of the pace (km/h) */
  speed_km_h?: number | null;
  /** speed of this run, instead of the pace (mi/h) */
  speed_mph?: number | null;
  /** metres climbed on this run; as many go down again */
  climb?: string | null;
  /** metres climbed on this run; as many go down again (m) */
  climb_m?: number | null;
  /** metres climbed on this run; as many go down again (ft) */
  climb_ft?: number | null;
  /** the ground of this run */
  terrain?: "road" | "trail" | "sand" | null;
  /** whether it is run or walked; auto: by the speed, from walking at 6.5 km/h to running at 8 */
  gait?: "auto" | "run" | "walk" | null;
  /** time from the end to the next demanding run */
  next?: string | null;
  /** time from the end to the next demanding run (h) */
  next_h?: number | null;
}

/** The request of load. */
export interface LoadRequest {
  /** any text or number; the answer echoes it */
  id?: string | number | null;
  /** true: the answer tells how each number came about */
  explain?: boolean | null;
  /** date of the first day; runs before it are left out */
  from?: string | null;
  /** date of the last day; days without a row count as days without a run */
  until?: string | null;
  /** how much is shown, up to the last day; what lies before still counts */
  last?: string | null;
  /** how much is shown, up to the last day; what lies before still counts (d) */
  last_days?: number | null;
  /** how much is shown, up to the last day; what lies before still counts (week) */
  last_weeks?: number | null;
  /** what is counted */
  kind?: "session-rpe" | "trimp" | "minutes" | "distance" | null;
  /** measured at rest, for trimp (bpm) */
  resting_heart_rate?: number | string | null;
  /** measured at rest, for trimp (bpm) */
  resting_heart_rate_bpm?: number | null;
  /** the highest measured, for trimp; no formula by age stands in for it (bpm) */
  max_heart_rate?: number | string | null;
  /** the highest measured, for trimp; no formula by age stands in for it (bpm) */
  max_heart_rate_bpm?: number | null;
  /** for trimp, which weights a heart rate by it */
  sex?: "female" | "male" | "unknown" | null;
  /** runs by day, in any order */
  log: { date: string; distance_km?: number | null; duration_min?: number | null; duration?: string | null; rpe?: number | null; heart_rate?: number | null; sleep_h?: number | null }[] | string;
}

/** The request of track. */
export interface TrackRequest {
  /** any text or number; the answer echoes it */
  id?: string | number | null;
  /** true: the answer tells how each number came about */
  explain?: boolean | null;
  /** selects the equations; refused here: unknown */
  sex: "female" | "male";
  /** age in years, fractions allowed (y) */
  age?: number | string | null;
  /** age in years, fractions allowed (y) */
  age_y?: number | null;
  /** date of birth, instead of the age */
  born?: string | null;
  /** body height without shoes */
  height?: string | null;
  /** body height without shoes (cm) */
  height_cm?: number | null;
  /** body height without shoes (m) */
  height_m?: number | null;
  /** body height without shoes (in) */
  height_in?: number | null;
  /** body weight */
  weight?: string | null;
  /** body weight (kg) */
  weight_kg?: number | null;
  /** body weight (lb) */
  weight_lb?: number | null;
  /** body fat, measured */
  body_fat?: string | null;
  /** body fat, measured (%) */
  body_fat_pct?: number | null;
  /** fat-free mass, measured */
  fat_free_mass?: string | null;
  /** fat-free mass, measured (kg) */
  fat_free_mass_kg?: number | null;
  /** fat-free mass, measured (lb) */
  fat_free_mass_lb?: number | null;
  /** circumference of the neck, for body fat */
  neck?: string | null;
  /** circumference of the neck, for body fat (cm) */
  neck_cm?: number | null;
  /** circumference of the neck, for body fat (in) */
  neck_in?: number | null;
  /** circumference of the waist (men: at the navel), for body fat */
  waist?: string | null;
  /** circumference of the waist (men: at the navel), for body fat (cm) */
  waist_cm?: number | null;
  /** circumference of the waist (men: at the navel), for body fat (in) */
  waist_in?: number | null;
  /** circumference of the hips, for the body fat of women */
  hip?: string | null;
  /** circumference of the hips, for the body fat of women (cm) */
  hip_cm?: number | null;
  /** circumference of the hips, for the body fat of women (in) */
  hip_in?: number | null;
  /** whether you train; auto: in part from 2 h of running a week on, fully from 6 */
  athlete?: "yes" | "no" | "auto" | boolean | null;
  /** whether a child is carried or nursed; lactating: with months-since-birth; refused here: pregnant */
  life_stage?: "none" | "lactating" | null;
  running?: {
    /** usual running volume; 0km/week is an answer, leaving it out is not */
    distance?: string | null;
    /** usual running volume; 0km/week is an answer, leaving it out is not (km/week) */
    distance_km_week?: number | null;
    /** usual running volume; 0km/week is an answer, leaving it out is not (mi/week) */
    distance_mi_week?: number | null;
    /** usual pace */
    pace?: string | null;
    /** usual pace (min/km) */
    pace_min_km?: number | null;
    /** usual pace (min/mi) */
    pace_min_mi?: number | null;
    /** usual speed, instead of the pace */
    speed?: string | null;
    /** usual speed, instead of the pace (km/h) */
    speed_km_h?: number | null;
    /** usual speed, instead of the pace (mi/h) */
    speed_mph?: number | null;
    /** metres climbed in a usual week */
    climb?: string | null;
    /** metres climbed in a usual week (m/week) */
    climb_m_week?: number | null;
    /** metres climbed in a usual week (ft/week) */
    climb_ft_week?: number | null;
    /** the ground */
    terrain?: "road" | "trail" | "sand" | null;
    /** whether the distance is run or walked; auto: by the speed, from walking at 6.5 km/h to running at 8 */
    gait?: "auto" | "run" | "walk" | null;
    /** how far the weeks stray from the running volume, 1 SD */
    distance_sd?: string | null;
    /** how far the weeks stray from the running volume, 1 SD (km/week) */
    distance_sd_km_week?: number | null;
    /** metres descended in a usual week, beside the climb */
    descent?: string | null;
    /** metres descended in a usual week, beside the climb (m/week) */
    descent_m_week?: number | null;
    /** metres descended in a usual week, beside the climb (ft/week) */
    descent_ft_week?: number | null;
    /** incline of a treadmill: all of the distance rises, instead of climb and descent */
    incline?: string | null;
    /** incline of a treadmill: all of the distance rises, instead of climb and descent (%) */
    incline_pct?: number | null;
    /** what to eat on each day of a week of seven distances, Monday first, or of times at the pace; a day may be called easy, hard or long, as 10km hard. It gives the running volume too */
    week?: string | string[] | null;
    /** what to eat on each day of a week of seven distances, Monday first, or of times at the pace; a day may be called easy, hard or long, as 10km hard. It gives the running volume too (km) */
    week_km?: number[] | null;
  } | null;
  /** life outside running: a word (of adults sedentary 1.4, typical 1.6, on-feet 1.75, physical 1.9; more in youth) or a physical activity level */
  living?: number | string | null;
  /** change of weight */
  goal?: string | null;
  /** change of weight (kg/week) */
  goal_kg_week?: number | null;
  /** change of weight (lb/week) */
  goal_lb_week?: number | null;
  /** apply: use the nearest goal that crosses no floor */
  floors?: "warn" | "apply" | null;
  intake?: {
    /** energy usually eaten in a day */
    energy?: string | null;
    /** energy usually eaten in a day (kcal/d) */
    energy_kcal_d?: number | null;
    /** energy usually eaten in a day (kJ/d) */
    energy_kj_d?: number | null;
    /** carbohydrate eaten in a day */
    carbohydrate?: string | null;
    /** carbohydrate eaten in a day (g/d) */
    carbohydrate_g_d?: number | null;
    /** protein eaten in a day */
    protein?: string | null;
    /** protein eaten in a day (g/d) */
    protein_g_d?: number | null;
    /** fat eaten in a day */
    fat?: string | null;
    /** fat eaten in a day (g/d) */
    fat_g_d?: number | null;
    /** fibre eaten in a day */
    fibre?: string | null;
    /** fibre eaten in a day (g/d) */
    fibre_g_d?: number | null;
    /** days that the intake is the mean of */
    days?: number | string | null;
    /** alcohol drunk in a day, as energy; a US standard drink holds 14 g */
    alcohol?: string | null;
    /** alcohol drunk in a day, as energy; a US standard drink holds 14 g (g/d) */
    alcohol_g_d?: number | null;
    /** saturated fat of the fat eaten in a day */
    saturated_fat?: string | null;
    /** saturated fat of the fat eaten in a day (g/d) */
    saturated_fat_g_d?: number | null;
    /** sugar added to food and drink, that taken in exercise included */
    added_sugar?: string | null;
    /** sugar added to food and drink, that taken in exercise included (g/d) */
    added_sugar_g_d?: number | null;
    /** free sugar: the added one, and that of juice, syrup and honey */
    free_sugar?: string | null;
    /** free sugar: the added one, and that of juice, syrup and honey (g/d) */
    free_sugar_g_d?: number | null;
    /** of that sugar what was taken in exercise, as the mean of a day: it is left out of it */
    exercise_carbohydrate?: string | null;
    /** of that sugar what was taken in exercise, as the mean of a day: it is left out of it (g/d) */
    exercise_carbohydrate_g_d?: number | null;
    /** caffeine of a day; a cup of coffee holds about 90 mg */
    caffeine?: string | null;
    /** caffeine of a day; a cup of coffee holds about 90 mg (mg/d) */
    caffeine_mg_d?: number | null;
    /** the most caffeine at once */
    caffeine_single?: string | null;
    /** the most caffeine at once (mg) */
    caffeine_single_mg?: number | null;
    /** meals of a day that hold protein: how many, or the protein of each */
    meals?: number | string | null;
    /** meals of a day that hold protein: how many, or the protein of each (g) */
    meals_g?: number[] | null;
    micronutrients?: Micronutrients | null;
  } | null;
  /** how the total of a day is estimated */
  method?: "ledger" | "nasem-2023" | "iom-2005" | "fao-2004" | "multiplier" | null;
  /** category of the other methods; it contains the running */
  activity?: "inactive" | "low-active" | "active" | "very-active" | "sedentary" | "light" | "moderate" | "vigorous" | null;
  /** measured resting energy, instead of an equation */
  resting?: string | null;
  /** measured resting energy, instead of an equation (kcal/d) */
  resting_kcal_d?: number | null;
  /** measured resting energy, instead of an equation (kJ/d) */
  resting_kj_d?: number | null;
  /** measured or tracked total of a day, instead of the estimate; in lactation without the milk, which is added */
  expenditure?: string | null;
  /** measured or tracked total of a day, instead of the estimate; in lactation without the milk, which is added (kcal/d) */
  expenditure_kcal_d?: number | null;
  /** measured or tracked total of a day, instead of the estimate; in lactation without the milk, which is added (kJ/d) */
  expenditure_kj_d?: number | null;
  /** its standard deviation */
  expenditure_sd?: string | null;
  /** its standard deviation (kcal/d) */
  expenditure_sd_kcal_d?: number | null;
  /** its standard deviation (kJ/d) */
  expenditure_sd_kj_d?: number | null;
  /** key of a resting equation */
  equation?: string | null;
  /** level of the intervals */
  level?: number | string | null;
  /** of what people are shown; as-given: those that you write in; JSON keys stay */
  units?: "as-given" | "metric" | "imperial" | "as-given,kJ" | "kJ" | "metric,kJ" | "imperial,kJ" | null;
  walking?: {
    /** walking beside the running, for exercise or on the way; it makes no athlete */
    distance?: string | null;
    /** walking beside the running, for exercise or on the way; it makes no athlete (km/week) */
    distance_km_week?: number | null;
    /** walking beside the running, for exercise or on the way; it makes no athlete (mi/week) */
    distance_mi_week?: number | null;
    /** usual speed of that walking, or its pace */
    speed?: string | null;
    /** usual speed of that walking, or its pace (km/h) */
    speed_km_h?: number | null;
    /** usual speed of that walking, or its pace (mi/h) */
    speed_mph?: number | null;
  } | null;
  /** other training, several times if need be: an activity of refuel equations with its hours, or its net energy; it makes no athlete */
  exercise?: string | (string | { activity: string; hours_week: number } | { kcal_d: number })[] | null;
  /** other training, several times if need be: an activity of refuel equations with its hours, or its net energy; it makes no athlete (kcal/d) */
  exercise_kcal_d?: number | null;
  health?: {
    /** whether there is an eating disorder, or was one */
    eating_disorder?: "no" | "past" | "now" | boolean | null;
    /** yes answers to the five questions of SCOFF on eating (docs/adequacy.md) */
    scoff?: number | string | null;
    /** global score of the EDE-Q, where it was made */
    ede_q?: number | string | null;
    /** whether food is restricted on purpose, to some extent */
    dietary_restriction?: "yes" | "no" | boolean | null;
    /** periods missed in a row: the longest run of the last 12 months, or until now */
    missed_periods?: number | string | null;
    /** periods in the last 12 months */
    periods_year?: number | string | null;
    /** age at the first period, or not-yet (y) */
    menarche?: number | string | null;
    /** age at the first period, or not-yet (y) */
    menarche_y?: number | null;
    /** hormonal contraception: it hides what periods would tell */
    hormonal_contraception?: "yes" | "no" | boolean | null;
    /** whether periods have ended for good, also after an operation */
    menopause?: "yes" | "no" | boolean | null;
    /** bone stress injuries in the last 2 years, stress fractures among them */
    bone_stress?: number | string | null;
    /** of these at the femoral neck, sacrum or pelvis */
    bone_stress_high_risk?: number | string | null;
    /** months of training lost to them in the last 2 years */
    bone_stress_months?: number | string | null;
    /** Z-score of bone mineral density, where it was measured */
    bone_density_z?: number | string | null;
    /** weight lost within a month without a plan, as a share of what it was */
    unplanned_loss?: string | null;
    /** weight lost within a month without a plan, as a share of what it was (%) */
    unplanned_loss_pct?: number | null;
    /** fatigue that lasts for weeks */
    persistent_fatigue?: "yes" | "no" | boolean | null;
    /** of a man: low libido, or fewer morning erections */
    low_libido?: "yes" | "no" | boolean | null;
    /** under 20 years: height or weight has left its line in the growth chart */
    growth_slowed?: "yes" | "no" | boolean | null;
    /** takes insulin or a sulfonylurea */
    insulin?: "yes" | "no" | boolean | null;
    /** kidney disease */
    kidney_disease?: "yes" | "no" | boolean | null;
    /** thyroid disease */
    thyroid_disease?: "yes" | "no" | boolean | null;
    /** takes a GLP-1 medicine for weight, such as semaglutide */
    glp1?: "yes" | "no" | boolean | null;
    /** another disease or medicine that bears on potassium, sodium or protein */
    other_medical?: "yes" | "no" | boolean | null;
    /** ferritin in blood, ug/L (ng/mL is the same number), where it was measured */
    ferritin?: string | null;
    /** ferritin in blood, ug/L (ng/mL is the same number), where it was measured */
    ferritin_ug_l?: number | null;
  } | null;
  /** decides the notes about iron, zinc and vitamin B12 */
  diet?: "omnivore" | "vegetarian" | "vegan" | null;
  /** whether you sweat heavily in training: the limit of sodium does not hold then */
  heavy_sweat?: "yes" | "no" | boolean | null;
  /** of plan and check: what to eat on each of 1 to 7 days that follow each other, and then again: rest, easy, hard or long; the mean is that of the plan */
  day_types?: string | string[] | null;
  session?: {
    /** how long the session takes that food and drink are judged around */
    duration?: string | null;
    /** how long the session takes that food and drink are judged around (h) */
    duration_h?: number | null;
    /** how long the session takes that food and drink are judged around (min) */
    duration_min?: number | null;
    /** time from its end to the next demanding run */
    next?: string | null;
    /** time from its end to the next demanding run (h) */
    next_h?: number | null;
    /** carbohydrate eaten before it */
    carbohydrate_before?: string | null;
    /** carbohydrate eaten before it (g) */
    carbohydrate_before_g?: number | null;
    /** how long before the start that was */
    before_time?: string | null;
    /** how long before the start that was (h) */
    before_time_h?: number | null;
    /** carbohydrate on the way, an hour, or in all of the session */
    carbohydrate_during?: string | null;
    /** carbohydrate on the way, an hour, or in all of the session (g/h) */
    carbohydrate_during_g_h?: number | null;
    /** what that is: glucose (or maltodextrin) alone, or with fructose, as in table sugar */
    sugars?: "glucose" | "glucose-fructose" | null;
    /** carbohydrate in the 4 hours after it, an hour, or in all */
    carbohydrate_after?: string | null;
    /** carbohydrate in the 4 hours after it, an hour, or in all (g/h) */
    carbohydrate_after_g_h?: number | null;
    /** protein of the first meal after it */
    protein_after?: string | null;
    /** protein of the first meal after it (g) */
    protein_after_g?: number | null;
    /** how long after the end that was */
    after_time?: string | null;
    /** how long after the end that was (h) */
    after_time_h?: number | null;
    /** what is drunk on the way, an hour, or in all of the session */
    drink?: string | null;
    /** what is drunk on the way, an hour, or in all of the session (l/h) */
    drink_l_h?: number | null;
    /** what is drunk on the way, an hour, or in all of the session (ml/h) */
    drink_ml_h?: number | null;
    /** on the scales right before the session, with little on */
    weight_before?: string | null;
    /** on the scales right before the session, with little on (kg) */
    weight_before_kg?: number | null;
    /** on the scales right before the session, with little on (lb) */
    weight_before_lb?: number | null;
    /** and right after it, towelled dry */
    weight_after?: string | null;
    /** and right after it, towelled dry (kg) */
    weight_after_kg?: number | null;
    /** and right after it, towelled dry (lb) */
    weight_after_lb?: number | null;
    /** urine passed between the two weighings */
    urine?: string | null;
    /** urine passed between the two weighings (l) */
    urine_l?: number | null;
    /** urine passed between the two weighings (ml) */
    urine_ml?: number | null;
    /** sweat an hour, where it is known; else the two weights tell it */
    sweat_rate?: string | null;
    /** sweat an hour, where it is known; else the two weights tell it (l/h) */
    sweat_rate_l_h?: number | null;
    /** sweat an hour, where it is known; else the two weights tell it (ml/h) */
    sweat_rate_ml_h?: number | null;
    /** sodium of the sweat, where it was measured */
    sweat_sodium?: string | null;
    /** sodium of the sweat, where it was measured */
    sweat_sodium_mmol_l?: number | null;
  } | null;
  event?: {
    /** how long the race takes that is eaten for */
    duration?: string | null;
    /** how long the race takes that is eaten for (h) */
    duration_h?: number | null;
    /** how long the race takes that is eaten for (min) */
    duration_min?: number | null;
    /** carbohydrate of a day before it */
    carbohydrate?: string | null;
    /** carbohydrate of a day before it (g/d) */
    carbohydrate_g_d?: number | null;
    /** for how long that is eaten */
    loading_time?: string | null;
    /** for how long that is eaten (h) */
    loading_time_h?: number | null;
  } | null;
  /** weights, intakes and runs by day, in any order */
  log: { date: string; weight_kg?: number | null; intake_kcal?: number | null; complete?: string | boolean | null; distance_km?: number | null; duration?: string | null; time?: string | null; carbohydrate_g?: number | null; protein_g?: number | null; fat_g?: number | null; fibre_g?: number | null }[] | string;
}

/** The request of needs. */
export interface NeedsRequest {
  /** any text or number; the answer echoes it */
  id?: string | number | null;
  /** selects the equations; unknown: both, their middle, and the stricter of the checks */
  sex: "female" | "male" | "unknown";
  /** age in years, fractions allowed (y) */
  age?: number | string | null;
  /** age in years, fractions allowed (y) */
  age_y?: number | null;
  /** date of birth, instead of the age */
  born?: string | null;
  /** body height without shoes */
  height?: string | null;
  /** body height without shoes (cm) */
  height_cm?: number | null;
  /** body height without shoes (m) */
  height_m?: number | null;
  /** body height without shoes (in) */
  height_in?: number | null;
  /** body weight */
  weight?: string | null;
  /** body weight (kg) */
  weight_kg?: number | null;
  /** body weight (lb) */
  weight_lb?: number | null;
  /** body fat, measured */
  body_fat?: string | null;
  /** body fat, measured (%) */
  body_fat_pct?: number | null;
  /** fat-free mass, measured */
  fat_free_mass?: string | null;
  /** fat-free mass, measured (kg) */
  fat_free_mass_kg?: number | null;
  /** fat-free mass, measured (lb) */
  fat_free_mass_lb?: number | null;
  /** circumference of the neck, for body fat */
  neck?: string | null;
  /** circumference of the neck, for body fat (cm) */
  neck_cm?: number | null;
  /** circumference of the neck, for body fat (in) */
  neck_in?: number | null;
  /** circumference of the waist (men: at the navel), for body fat */
  waist?: string | null;
  /** circumference of the waist (men: at the navel), for body fat (cm) */
  waist_cm?: number | null;
  /** circumference of the waist (men: at the navel), for body fat (in) */
  waist_in?: number | null;
  /** circumference of the hips, for the body fat of women */
  hip?: string | null;
  /** circumference of the hips, for the body fat of women (cm) */
  hip_cm?: number | null;
  /** circumference of the hips, for the body fat of women (in) */
  hip_in?: number | null;
  /** whether you train; auto: in part from 2 h of running a week on, fully from 6 */
  athlete?: "yes" | "no" | "auto" | boolean | null;
  /** whether a child is carried or nursed; pregnant: with gestation-week; lactating: with months-since-birth */
  life_stage?: "none" | "pregnant" | "lactating" | null;
  /** completed week of pregnancy, with life-stage pregnant */
  gestation_week?: number | string | null;
  /** weight before pregnancy; the energy of pregnancy is an addition to what that body needed */
  pre_pregnancy_weight?: string | null;
  /** weight before pregnancy; the energy of pregnancy is an addition to what that body needed (kg) */
  pre_pregnancy_weight_kg?: number | null;
  /** weight before pregnancy; the energy of pregnancy is an addition to what that body needed (lb) */
  pre_pregnancy_weight_lb?: number | null;
  /** months since the birth, with life-stage lactating: there is less milk from month 7 on */
  months_since_birth?: number | string | null;
  running?: {
    /** usual running volume; 0km/week is an answer, leaving it out is not */
    distance?: string | null;
    /** usual running volume; 0km/week is an answer, leaving it out is not (km/week) */
    distance_km_week?: number | null;
    /** usual running volume; 0km/week is an answer, leaving it out is not (mi/week) */
    distance_mi_week?: number | null;
    /** usual pace */
    pace?: string | null;
    /** usual pace (min/km) */
    pace_min_km?: number | null;
    /** usual pace (min/mi) */
    pace_min_mi?: number | null;
    /** usual speed, instead of the pace */
    speed?: string | null;
    /** usual speed, instead of the pace (km/h) */
    speed_km_h?: number | null;
    /** usual speed, instead of the pace (mi/h) */
    speed_mph?: number | null;
    /** metres climbed in a usual week */
    climb?: string | null;
    /** metres climbed in a usual week (m/week) */
    climb_m_week?: number | null;
    /** metres climbed in a usual week (ft/week) */
    climb_ft_week?: number | null;
    /** the ground */
    terrain?: "road" | "trail" | "sand" | null;
    /** whether the distance is run or walked; auto: by the speed, from walking at 6.5 km/h to running at 8 */
    gait?: "auto" | "run" | "walk" | null;
    /** how far the weeks stray from the running volume, 1 SD */
    distance_sd?: string | null;
    /** how far the weeks stray from the running volume, 1 SD (km/week) */
    distance_sd_km_week?: number | null;
    /** metres descended in a usual week, beside the climb */
    descent?: string | null;
    /** metres descended in a usual week, beside the climb (m/week) */
    descent_m_week?: number | null;
    /** metres descended in a usual week, beside the climb (ft/week) */
    descent_ft_week?: number | null;
    /** incline of a treadmill: all of the distance rises, instead of climb and descent */
    incline?: string | null;
    /** incline of a treadmill: all of the distance rises, instead of climb and descent (%) */
    incline_pct?: number | null;
    /** what to eat on each day of a week of seven distances, Monday first, or of times at the pace; a day may be called easy, hard or long, as 10km hard. It gives the running volume too */
    week?: string | string[] | null;
    /** what to eat on each day of a week of seven distances, Monday first, or of times at the pace; a day may be called easy, hard or long, as 10km hard. It gives the running volume too (km) */
    week_km?: number[] | null;
  } | null;
  /** life outside running: a word (of adults sedentary 1.4, typical 1.6, on-feet 1.75, physical 1.9; more in youth) or a physical activity level */
  living?: number | string | null;
  /** change of weight */
  goal?: string | null;
  /** change of weight (kg/week) */
  goal_kg_week?: number | null;
  /** change of weight (lb/week) */
  goal_lb_week?: number | null;
  /** apply: use the nearest goal that crosses no floor */
  floors?: "warn" | "apply" | null;
  intake?: {
    /** energy usually eaten in a day */
    energy?: string | null;
    /** energy usually eaten in a day (kcal/d) */
    energy_kcal_d?: number | null;
    /** energy usually eaten in a day (kJ/d) */
    energy_kj_d?: number | null;
    /** carbohydrate eaten in a day */
    carbohydrate?: string | null;
    /** carbohydrate eaten in a day (g/d) */
    carbohydrate_g_d?: number | null;
    /** protein eaten in a day */
    protein?: string | null;
    /** protein eaten in a day (g/d) */
    protein_g_d?: number | null;
    /** fat eaten in a day */
    fat?: string | null;
    /** fat eaten in a day (g/d) */
    fat_g_d?: number | null;
    /** fibre eaten in a day */
    fibre?: string | null;
    /** fibre eaten in a day (g/d) */
    fibre_g_d?: number | null;
    /** days that the intake is the mean of */
    days?: number | string | null;
    /** alcohol drunk in a day, as energy; a US standard drink holds 14 g */
    alcohol?: string | null;
    /** alcohol drunk in a day, as energy; a US standard drink holds 14 g (g/d) */
    alcohol_g_d?: number | null;
    /** saturated fat of the fat eaten in a day */
    saturated_fat?: string | null;
    /** saturated fat of the fat eaten in a day (g/d) */
    saturated_fat_g_d?: number | null;
    /** sugar added to food and drink, that taken in exercise included */
    added_sugar?: string | null;
    /** sugar added to food and drink, that taken in exercise included (g/d) */
    added_sugar_g_d?: number | null;
    /** free sugar: the added one, and that of juice, syrup and honey */
    free_sugar?: string | null;
    /** free sugar: the added one, and that of juice, syrup and honey (g/d) */
    free_sugar_g_d?: number | null;
    /** of that sugar what was taken in exercise, as the mean of a day: it is left out of it */
    exercise_carbohydrate?: string | null;
    /** of that sugar what was taken in exercise, as the mean of a day: it is left out of it (g/d) */
    exercise_carbohydrate_g_d?: number | null;
    /** caffeine of a day; a cup of coffee holds about 90 mg */
    caffeine?: string | null;
    /** caffeine of a day; a cup of coffee holds about 90 mg (mg/d) */
    caffeine_mg_d?: number | null;
    /** the most caffeine at once */
    caffeine_single?: string | null;
    /** the most caffeine at once (mg) */
    caffeine_single_mg?: number | null;
    /** meals of a day that hold protein: how many, or the protein of each */
    meals?: number | string | null;
    /** meals of a day that hold protein: how many, or the protein of each (g) */
    meals_g?: number[] | null;
    micronutrients?: Micronutrients | null;
  } | null;
  /** how the total of a day is estimated */
  method?: "ledger" | "nasem-2023" | "iom-2005" | "fao-2004" | "multiplier" | null;
  /** category of the other methods; it contains the running */
  activity?: "inactive" | "low-active" | "active" | "very-active" | "sedentary" | "light" | "moderate" | "vigorous" | null;
  /** measured resting energy, instead of an equation */
  resting?: string | null;
  /** measured resting energy, instead of an equation (kcal/d) */
  resting_kcal_d?: number | null;
  /** measured resting energy, instead of an equation (kJ/d) */
  resting_kj_d?: number | null;
  /** measured or tracked total of a day, instead of the estimate; in lactation without the milk, which is added */
  expenditure?: string | null;
  /** measured or tracked total of a day, instead of the estimate; in lactation without the milk, which is added (kcal/d) */
  expenditure_kcal_d?: number | null;
  /** measured or tracked total of a day, instead of the estimate; in lactation without the milk, which is added (kJ/d) */
  expenditure_kj_d?: number | null;
  /** its standard deviation */
  expenditure_sd?: string | null;
  /** its standard deviation (kcal/d) */
  expenditure_sd_kcal_d?: number | null;
  /** its standard deviation (kJ/d) */
  expenditure_sd_kj_d?: number | null;
  /** key of a resting equation */
  equation?: string | null;
  /** level of the intervals */
  level?: number | string | null;
  /** with life-stage lactating, under 7 months: partial counts half of the milk */
  nursing?: "full" | "partial" | null;
  /** of what people are shown; as-given: those that you write in; JSON keys stay */
  units?: "as-given" | "metric" | "imperial" | "as-given,kJ" | "kJ" | "metric,kJ" | "imperial,kJ" | null;
  walking?: {
    /** walking beside the running, for exercise or on the way; it makes no athlete */
    distance?: string | null;
    /** walking beside the running, for exercise or on the way; it makes no athlete (km/week) */
    distance_km_week?: number | null;
    /** walking beside the running, for exercise or on the way; it makes no athlete (mi/week) */
    distance_mi_week?: number | null;
    /** usual speed of that walking, or its pace */
    speed?: string | null;
    /** usual speed of that walking, or its pace (km/h) */
    speed_km_h?: number | null;
    /** usual speed of that walking, or its pace (mi/h) */
    speed_mph?: number | null;
  } | null;
  /** other training, several times if need be: an activity of refuel equations with its hours, or its net energy; it makes no athlete */
  exercise?: string | (string | { activity: string; hours_week: number } | { kcal_d: number })[] | null;
  /** other training, several times if need be: an activity of refuel equations with its hours, or its net energy; it makes no athlete (kcal/d) */
  exercise_kcal_d?: number | null;
  health?: {
    /** whether there is an eating disorder, or was one */
    eating_disorder?: "no" | "past" | "now" | boolean | null;
    /** yes answers to the five questions of SCOFF on eating (docs/adequacy.md) */
    scoff?: number | string | null;
    /** global score of the EDE-Q, where it was made */
    ede_q?: number | string | null;
    /** whether food is restricted on purpose, to some extent */
    dietary_restriction?: "yes" | "no" | boolean | null;
    /** periods missed in a row: the longest run of the last 12 months, or until now */
    missed_periods?: number | string | null;
    /** periods in the last 12 months */
    periods_year?: number | string | null;
    /** age at the first period, or not-yet (y) */
    menarche?: number | string | null;
    /** age at the first period, or not-yet (y) */
    menarche_y?: number | null;
    /** hormonal contraception: it hides what periods would tell */
    hormonal_contraception?: "yes" | "no" | boolean | null;
    /** whether periods have ended for good, also after an operation */
    menopause?: "yes" | "no" | boolean | null;
    /** bone stress injuries in the last 2 years, stress fractures among them */
    bone_stress?: number | string | null;
    /** of these at the femoral neck, sacrum or pelvis */
    bone_stress_high_risk?: number | string | null;
    /** months of training lost to them in the last 2 years */
    bone_stress_months?: number | string | null;
    /** Z-score of bone mineral density, where it was measured */
    bone_density_z?: number | string | null;
    /** weight lost within a month without a plan, as a share of what it was */
    unplanned_loss?: string | null;
    /** weight lost within a month without a plan, as a share of what it was (%) */
    unplanned_loss_pct?: number | null;
    /** fatigue that lasts for weeks */
    persistent_fatigue?: "yes" | "no" | boolean | null;
    /** of a man: low libido, or fewer morning erections */
    low_libido?: "yes" | "no" | boolean | null;
    /** under 20 years: height or weight has left its line in the growth chart */
    growth_slowed?: "yes" | "no" | boolean | null;
    /** takes insulin or a sulfonylurea */
    insulin?: "yes" | "no" | boolean | null;
    /** kidney disease */
    kidney_disease?: "yes" | "no" | boolean | null;
    /** thyroid disease */
    thyroid_disease?: "yes" | "no" | boolean | null;
    /** takes a GLP-1 medicine for weight, such as semaglutide */
    glp1?: "yes" | "no" | boolean | null;
    /** another disease or medicine that bears on potassium, sodium or protein */
    other_medical?: "yes" | "no" | boolean | null;
    /** ferritin in blood, ug/L (ng/mL is the same number), where it was measured */
    ferritin?: string | null;
    /** ferritin in blood, ug/L (ng/mL is the same number), where it was measured */
    ferritin_ug_l?: number | null;
  } | null;
  /** decides the notes about iron, zinc and vitamin B12 */
  diet?: "omnivore" | "vegetarian" | "vegan" | null;
  /** whether you sweat heavily in training: the limit of sodium does not hold then */
  heavy_sweat?: "yes" | "no" | boolean | null;
  /** of plan and check: what to eat on each of 1 to 7 days that follow each other, and then again: rest, easy, hard or long; the mean is that of the plan */
  day_types?: string | string[] | null;
  session?: {
    /** how long the session takes that food and drink are judged around */
    duration?: string | null;
    /** how long the session takes that food and drink are judged around (h) */
    duration_h?: number | null;
    /** how long the session takes that food and drink are judged around (min) */
    duration_min?: number | null;
    /** time from its end to the next demanding run */
    next?: string | null;
    /** time from its end to the next demanding run (h) */
    next_h?: number | null;
    /** carbohydrate eaten before it */
    carbohydrate_before?: string | null;
    /** carbohydrate eaten before it (g) */
    carbohydrate_before_g?: number | null;
    /** how long before the start that was */
    before_time?: string | null;
    /** how long before the start that was (h) */
    before_time_h?: number | null;
    /** carbohydrate on the way, an hour, or in all of the session */
    carbohydrate_during?: string | null;
    /** carbohydrate on the way, an hour, or in all of the session (g/h) */
    carbohydrate_during_g_h?: number | null;
    /** what that is: glucose (or maltodextrin) alone, or with fructose, as in table sugar */
    sugars?: "glucose" | "glucose-fructose" | null;
    /** carbohydrate in the 4 hours after it, an hour, or in all */
    carbohydrate_after?: string | null;
    /** carbohydrate in the 4 hours after it, an hour, or in all (g/h) */
    carbohydrate_after_g_h?: number | null;
    /** protein of the first meal after it */
    protein_after?: string | null;
    /** protein of the first meal after it (g) */
    protein_after_g?: number | null;
    /** how long after the end that was */
    after_time?: string | null;
    /** how long after the end that was (h) */
    after_time_h?: number | null;
    /** what is drunk on the way, an hour, or in all of the session */
    drink?: string | null;
    /** what is drunk on the way, an hour, or in all of the session (l/h) */
    drink_l_h?: number | null;
    /** what is drunk on the way, an hour, or in all of the session (ml/h) */
    drink_ml_h?: number | null;
    /** on the scales right before the session, with little on */
    weight_before?: string | null;
    /** on the scales right before the session, with little on (kg) */
    weight_before_kg?: number | null;
    /** on the scales right before the session, with little on (lb) */
    weight_before_lb?: number | null;
    /** and right after it, towelled dry */
    weight_after?: string | null;
    /** and right after it, towelled dry (kg) */
    weight_after_kg?: number | null;
    /** and right after it, towelled dry (lb) */
    weight_after_lb?: number | null;
    /** urine passed between the two weighings */
    urine?: string | null;
    /** urine passed between the two weighings (l) */
    urine_l?: number | null;
    /** urine passed between the two weighings (ml) */
    urine_ml?: number | null;
    /** sweat an hour, where it is known; else the two weights tell it */
    sweat_rate?: string | null;
    /** sweat an hour, where it is known; else the two weights tell it (l/h) */
    sweat_rate_l_h?: number | null;
    /** sweat an hour, where it is known; else the two weights tell it (ml/h) */
    sweat_rate_ml_h?: number | null;
    /** sodium of the sweat, where it was measured */
    sweat_sodium?: string | null;
    /** sodium of the sweat, where it was measured */
    sweat_sodium_mmol_l?: number | null;
  } | null;
  event?: {
    /** how long the race takes that is eaten for */
    duration?: string | null;
    /** how long the race takes that is eaten for (h) */
    duration_h?: number | null;
    /** how long the race takes that is eaten for (min) */
    duration_min?: number | null;
    /** carbohydrate of a day before it */
    carbohydrate?: string | null;
    /** carbohydrate of a day before it (g/d) */
    carbohydrate_g_d?: number | null;
    /** for how long that is eaten */
    loading_time?: string | null;
    /** for how long that is eaten (h) */
    loading_time_h?: number | null;
  } | null;
}

/** The request of fatigue. */
export interface FatigueRequest {
  /** any text or number; the answer echoes it */
  id?: string | number | null;
  /** true: the answer tells how each number came about */
  explain?: boolean | null;
  /** selects the equations; unknown: both, their middle, and the stricter of the checks */
  sex?: "female" | "male" | "unknown" | null;
  /** age in years, fractions allowed (y) */
  age?: number | string | null;
  /** age in years, fractions allowed (y) */
  age_y?: number | null;
  /** date of birth, instead of the age */
  born?: string | null;
  /** body height without shoes */
  height?: string | null;
  /** body height without shoes (cm) */
  height_cm?: number | null;
  /** body height without shoes (m) */
  height_m?: number | null;
  /** body height without shoes (in) */
  height_in?: number | null;
  /** body weight */
  weight?: string | null;
  /** body weight (kg) */
  weight_kg?: number | null;
  /** body weight (lb) */
  weight_lb?: number | null;
  /** body fat, measured */
  body_fat?: string | null;
  /** body fat, measured (%) */
  body_fat_pct?: number | null;
  /** fat-free mass, measured */
  fat_free_mass?: string | null;
  /** fat-free mass, measured (kg) */
  fat_free_mass_kg?: number | null;
  /** fat-free mass, measured (lb) */
  fat_free_mass_lb?: number | null;
  /** circumference of the neck, for body fat */
  neck?: string | null;
  /** circumference of the neck, for body fat (cm) */
  neck_cm?: number | null;
  /** circumference of the neck, for body fat (in) */
  neck_in?: number | null;
  /** circumference of the waist (men: at the navel), for body fat */
  waist?: string | null;
  /** circumference of the waist (men: at the navel), for body fat (cm) */
  waist_cm?: number | null;
  /** circumference of the waist (men: at the navel), for body fat (in) */
  waist_in?: number | null;
  /** circumference of the hips, for the body fat of women */
  hip?: string | null;
  /** circumference of the hips, for the body fat of women (cm) */
  hip_cm?: number | null;
  /** circumference of the hips, for the body fat of women (in) */
  hip_in?: number | null;
  /** whether you train; auto: in part from 2 h of running a week on, fully from 6 */
  athlete?: "yes" | "no" | "auto" | boolean | null;
  /** whether a child is carried or nursed; pregnant: with gestation-week; lactating: with months-since-birth */
  life_stage?: "none" | "pregnant" | "lactating" | null;
  /** completed week of pregnancy, with life-stage pregnant */
  gestation_week?: number | string | null;
  /** weight before pregnancy; the energy of pregnancy is an addition to what that body needed */
  pre_pregnancy_weight?: string | null;
  /** weight before pregnancy; the energy of pregnancy is an addition to what that body needed (kg) */
  pre_pregnancy_weight_kg?: number | null;
  /** weight before pregnancy; the energy of pregnancy is an addition to what that body needed (lb) */
  pre_pregnancy_weight_lb?: number | null;
  /** months since the birth, with life-stage lactating: there is less milk from month 7 on */
  months_since_birth?: number | string | null;
  running?: {
    /** usual running volume; 0km/week is an answer, leaving it out is not */
    distance?: string | null;
    /** usual running volume; 0km/week is an answer, leaving it out is not (km/week) */
    distance_km_week?: number | null;
    /** usual running volume; 0km/week is an answer, leaving it out is not (mi/week) */
    distance_mi_week?: number | null;
    /** usual pace */
    pace?: string | null;
    /** usual pace (min/km) */
    pace_min_km?: number | null;
    /** usual pace (min/mi) */
    pace_min_mi?: number | null;
    /** usual speed, instead of the pace */
    speed?: string | null;
    /** usual speed, instead of the pace (km/h) */
    speed_km_h?: number | null;
    /** usual speed, instead of the pace (mi/h) */
    speed_mph?: number | null;
    /** metres climbed in a usual week */
    climb?: string | null;
    /** metres climbed in a usual week (m/week) */
    climb_m_week?: number | null;
    /** metres climbed in a usual week (ft/week) */
    climb_ft_week?: number | null;
    /** the ground */
    terrain?: "road" | "trail" | "sand" | null;
    /** whether the distance is run or walked; auto: by the speed, from walking at 6.5 km/h to running at 8 */
    gait?: "auto" | "run" | "walk" | null;
    /** how far the weeks stray from the running volume, 1 SD */
    distance_sd?: string | null;
    /** how far the weeks stray from the running volume, 1 SD (km/week) */
    distance_sd_km_week?: number | null;
    /** metres descended in a usual week, beside the climb */
    descent?: string | null;
    /** metres descended in a usual week, beside the climb (m/week) */
    descent_m_week?: number | null;
    /** metres descended in a usual week, beside the climb (ft/week) */
    descent_ft_week?: number | null;
    /** incline of a treadmill: all of the distance rises, instead of climb and descent */
    incline?: string | null;
    /** incline of a treadmill: all of the distance rises, instead of climb and descent (%) */
    incline_pct?: number | null;
    /** what to eat on each day of a week of seven distances, Monday first, or of times at the pace; a day may be called easy, hard or long, as 10km hard. It gives the running volume too */
    week?: string | string[] | null;
    /** what to eat on each day of a week of seven distances, Monday first, or of times at the pace; a day may be called easy, hard or long, as 10km hard. It gives the running volume too (km) */
    week_km?: number[] | null;
  } | null;
  /** life outside running: a word (of adults sedentary 1.4, typical 1.6, on-feet 1.75, physical 1.9; more in youth) or a physical activity level */
  living?: number | string | null;
  /** change of weight */
  goal?: string | null;
  /** change of weight (kg/week) */
  goal_kg_week?: number | null;
  /** change of weight (lb/week) */
  goal_lb_week?: number | null;
  /** apply: use the nearest goal that crosses no floor */
  floors?: "warn" | "apply" | null;
  intake?: {
    /** energy usually eaten in a day */
    energy?: string | null;
    /** energy usually eaten in a day (kcal/d) */
    energy_kcal_d?: number | null;
    /** energy usually eaten in a day (kJ/d) */
    energy_kj_d?: number | null;
    /** carbohydrate eaten in a day */
    carbohydrate?: string | null;
    /** carbohydrate eaten in a day (g/d) */
    carbohydrate_g_d?: number | null;
    /** protein eaten in a day */
    protein?: string | null;
    /** protein eaten in a day (g/d) */
    protein_g_d?: number | null;
    /** fat eaten in a day */
    fat?: string | null;
    /** fat eaten in a day (g/d) */
    fat_g_d?: number | null;
    /** fibre eaten in a day */
    fibre?: string | null;
    /** fibre eaten in a day (g/d) */
    fibre_g_d?: number | null;
    /** days that the intake is the mean of */
    days?: number | string | null;
    /** alcohol drunk in a day, as energy; a US standard drink holds 14 g */
    alcohol?: string | null;
    /** alcohol drunk in a day, as energy; a US standard drink holds 14 g (g/d) */
    alcohol_g_d?: number | null;
    /** saturated fat of the fat eaten in a day */
    saturated_fat?: string | null;
    /** saturated fat of the fat eaten in a day (g/d) */
    saturated_fat_g_d?: number | null;
    /** sugar added to food and drink, that taken in exercise included */
    added_sugar?: string | null;
    /** sugar added to food and drink, that taken in exercise included (g/d) */
    added_sugar_g_d?: number | null;
    /** free sugar: the added one, and that of juice, syrup and honey */
    free_sugar?: string | null;
    /** free sugar: the added one, and that of juice, syrup and honey (g/d) */
    free_sugar_g_d?: number | null;
    /** of that sugar what was taken in exercise, as the mean of a day: it is left out of it */
    exercise_carbohydrate?: string | null;
    /** of that sugar what was taken in exercise, as the mean of a day: it is left out of it (g/d) */
    exercise_carbohydrate_g_d?: number | null;
    /** caffeine of a day; a cup of coffee holds about 90 mg */
    caffeine?: string | null;
    /** caffeine of a day; a cup of coffee holds about 90 mg (mg/d) */
    caffeine_mg_d?: number | null;
    /** the most caffeine at once */
    caffeine_single?: string | null;
    /** the most caffeine at once (mg) */
    caffeine_single_mg?: number | null;
    /** meals of a day that hold protein: how many, or the protein of each */
    meals?: number | string | null;
    /** meals of a day that hold protein: how many, or the protein of each (g) */
    meals_g?: number[] | null;
    micronutrients?: Micronutrients | null;
  } | null;
  /** how the total of a day is estimated */
  method?: "ledger" | "nasem-2023" | "iom-2005" | "fao-2004" | "multiplier" | null;
  /** category of the other methods; it contains the running */
  activity?: "inactive" | "low-active" | "active" | "very-active" | "sedentary" | "light" | "moderate" | "vigorous" | null;
  /** measured resting energy, instead of an equation */
  resting?: string | null;
  /** measured resting energy, instead of an equation (kcal/d) */
  resting_kcal_d?: number | null;
  /** measured resting energy, instead of an equation (kJ/d) */
  resting_kj_d?: number | null;
  /** measured or tracked total of a day, instead of the estimate; in lactation without the milk, which is added */
  expenditure?: string | null;
  /** measured or tracked total of a day, instead of the estimate; in lactation without the milk, which is added (kcal/d) */
  expenditure_kcal_d?: number | null;
  /** measured or tracked total of a day, instead of the estimate; in lactation without the milk, which is added (kJ/d) */
  expenditure_kj_d?: number | null;
  /** its standard deviation */
  expenditure_sd?: string | null;
  /** its standard deviation (kcal/d) */
  expenditure_sd_kcal_d?: number | null;
  /** its standard deviation (kJ/d) */
  expenditure_sd_kj_d?: number | null;
  /** key of a resting equation */
  equation?: string | null;
  /** level of the intervals */
  level?: number | string | null;
  /** with life-stage lactating, under 7 months: partial counts half of the milk */
  nursing?: "full" | "partial" | null;
  /** of what people are shown; as-given: those that you write in; JSON keys stay */
  units?: "as-given" | "metric" | "imperial" | "as-given,kJ" | "kJ" | "metric,kJ" | "imperial,kJ" | null;
  walking?: {
    /** walking beside the running, for exercise or on the way; it makes no athlete */
    distance?: string | null;
    /** walking beside the running, for exercise or on the way; it makes no athlete (km/week) */
    distance_km_week?: number | null;
    /** walking beside the running, for exercise or on the way; it makes no athlete (mi/week) */
    distance_mi_week?: number | null;
    /** usual speed of that walking, or its pace */
    speed?: string | null;
    /** usual speed of that walking, or its pace (km/h) */
    speed_km_h?: number | null;
    /** usual speed of that walking, or its pace (mi/h) */
    speed_mph?: number | null;
  } | null;
  /** other training, several times if need be: an activity of refuel equations with its hours, or its net energy; it makes no athlete */
  exercise?: string | (string | { activity: string; hours_week: number } | { kcal_d: number })[] | null;
  /** other training, several times if need be: an activity of refuel equations with its hours, or its net energy; it makes no athlete (kcal/d) */
  exercise_kcal_d?: number | null;
  health?: {
    /** whether there is an eating disorder, or was one */
    eating_disorder?: "no" | "past" | "now" | boolean | null;
    /** yes answers to the five questions of SCOFF on eating (docs/adequacy.md) */
    scoff?: number | string | null;
    /** global score of the EDE-Q, where it was made */
    ede_q?: number | string | null;
    /** whether food is restricted on purpose, to some extent */
    dietary_restriction?: "yes" | "no" | boolean | null;
    /** periods missed in a row: the longest run of the last 12 months, or until now */
    missed_periods?: number | string | null;
    /** periods in the last 12 months */
    periods_year?: number | string | null;
    /** age at the first period, or not-yet (y) */
    menarche?: number | string | null;
    /** age at the first period, or not-yet (y) */
    menarche_y?: number | null;
    /** hormonal contraception: it hides what periods would tell */
    hormonal_contraception?: "yes" | "no" | boolean | null;
    /** whether periods have ended for good, also after an operation */
    menopause?: "yes" | "no" | boolean | null;
    /** bone stress injuries in the last 2 years, stress fractures among them */
    bone_stress?: number | string | null;
    /** of these at the femoral neck, sacrum or pelvis */
    bone_stress_high_risk?: number | string | null;
    /** months of training lost to them in the last 2 years */
    bone_stress_months?: number | string | null;
    /** Z-score of bone mineral density, where it was measured */
    bone_density_z?: number | string | null;
    /** weight lost within a month without a plan, as a share of what it was */
    unplanned_loss?: string | null;
    /** weight lost within a month without a plan, as a share of what it was (%) */
    unplanned_loss_pct?: number | null;
    /** fatigue that lasts for weeks */
    persistent_fatigue?: "yes" | "no" | boolean | null;
    /** of a man: low libido, or fewer morning erections */
    low_libido?: "yes" | "no" | boolean | null;
    /** under 20 years: height or weight has left its line in the growth chart */
    growth_slowed?: "yes" | "no" | boolean | null;
    /** takes insulin or a sulfonylurea */
    insulin?: "yes" | "no" | boolean | null;
    /** kidney disease */
    kidney_disease?: "yes" | "no" | boolean | null;
    /** thyroid disease */
    thyroid_disease?: "yes" | "no" | boolean | null;
    /** takes a GLP-1 medicine for weight, such as semaglutide */
    glp1?: "yes" | "no" | boolean | null;
    /** another disease or medicine that bears on potassium, sodium or protein */
    other_medical?: "yes" | "no" | boolean | null;
    /** ferritin in blood, ug/L (ng/mL is the same number), where it was measured */
    ferritin?: string | null;
    /** ferritin in blood, ug/L (ng/mL is the same number), where it was measured */
    ferritin_ug_l?: number | null;
  } | null;
  /** decides the notes about iron, zinc and vitamin B12 */
  diet?: "omnivore" | "vegetarian" | "vegan" | null;
  /** whether you sweat heavily in training: the limit of sodium does not hold then */
  heavy_sweat?: "yes" | "no" | boolean | null;
  /** of plan and check: what to eat on each of 1 to 7 days that follow each other, and then again: rest, easy, hard or long; the mean is that of the plan */
  day_types?: string | string[] | null;
  session?: {
    /** how long the session takes that food and drink are judged around */
    duration?: string | null;
    /** how long the session takes that food and drink are judged around (h) */
    duration_h?: number | null;
    /** how long the session takes that food and drink are judged around (min) */
    duration_min?: number | null;
    /** time from its end to the next demanding run */
    next?: string | null;
    /** time from its end to the next demanding run (h) */
    next_h?: number | null;
    /** carbohydrate eaten before it */
    carbohydrate_before?: string | null;
    /** carbohydrate eaten before it (g) */
    carbohydrate_before_g?: number | null;
    /** how long before the start that was */
    before_time?: string | null;
    /** how long before the start that was (h) */
    before_time_h?: number | null;
    /** carbohydrate on the way, an hour, or in all of the session */
    carbohydrate_during?: string | null;
    /** carbohydrate on the way, an hour, or in all of the session (g/h) */
    carbohydrate_during_g_h?: number | null;
    /** what that is: glucose (or maltodextrin) alone, or with fructose, as in table sugar */
    sugars?: "glucose" | "glucose-fructose" | null;
    /** carbohydrate in the 4 hours after it, an hour, or in all */
    carbohydrate_after?: string | null;
    /** carbohydrate in the 4 hours after it, an hour, or in all (g/h) */
    carbohydrate_after_g_h?: number | null;
    /** protein of the first meal after it */
    protein_after?: string | null;
    /** protein of the first meal after it (g) */
    protein_after_g?: number | null;
    /** how long after the end that was */
    after_time?: string | null;
    /** how long after the end that was (h) */
    after_time_h?: number | null;
    /** what is drunk on the way, an hour, or in all of the session */
    drink?: string | null;
    /** what is drunk on the way, an hour, or in all of the session (l/h) */
    drink_l_h?: number | null;
    /** what is drunk on the way, an hour, or in all of the session (ml/h) */
    drink_ml_h?: number | null;
    /** on the scales right before the session, with little on */
    weight_before?: string | null;
    /** on the scales right before the session, with little on (kg) */
    weight_before_kg?: number | null;
    /** on the scales right before the session, with little on (lb) */
    weight_before_lb?: number | null;
    /** and right after it, towelled dry */
    weight_after?: string | null;
    /** and right after it, towelled dry (kg) */
    weight_after_kg?: number | null;
    /** and right after it, towelled dry (lb) */
    weight_after_lb?: number | null;
    /** urine passed between the two weighings */
    urine?: string | null;
    /** urine passed between the two weighings (l) */
    urine_l?: number | null;
    /** urine passed between the two weighings (ml) */
    urine_ml?: number | null;
    /** sweat an hour, where it is known; else the two weights tell it */
    sweat_rate?: string | null;
    /** sweat an hour, where it is known; else the two weights tell it (l/h) */
    sweat_rate_l_h?: number | null;
    /** sweat an hour, where it is known; else the two weights tell it (ml/h) */
    sweat_rate_ml_h?: number | null;
    /** sodium of the sweat, where it was measured */
    sweat_sodium?: string | null;
    /** sodium of the sweat, where it was measured */
    sweat_sodium_mmol_l?: number | null;
  } | null;
  event?: {
    /** how long the race takes that is eaten for */
    duration?: string | null;
    /** how long the race takes that is eaten for (h) */
    duration_h?: number | null;
    /** how long the race takes that is eaten for (min) */
    duration_min?: number | null;
    /** carbohydrate of a day before it */
    carbohydrate?: string | null;
    /** carbohydrate of a day before it (g/d) */
    carbohydrate_g_d?: number | null;
    /** for how long that is eaten */
    loading_time?: string | null;
    /** for how long that is eaten (h) */
    loading_time_h?: number | null;
  } | null;
  /** a sign that is there, again for each; those up to headache-after-drinking are emergencies */
  signs?: "dark-urine" | "little-urine" | "muscle-swelling" | "severe-muscle-pain" | "muscle-weakness" | "numb-limb" | "palpitations" | "fainting" | "confusion" | "vomiting" | "collapse" | "heat-illness" | "headache-after-drinking" | "persistent-fatigue" | "frequent-illness" | "low-mood" | "heavy-legs" | "missed-periods" | "bone-stress-injury" | null;
  /** for how long your running has been worse than it was; 0d: it is not */
  performance_down?: string | null;
  /** for how long your running has been worse than it was; 0d: it is not (d) */
  performance_down_d?: number | null;
  /** for how long your running has been worse than it was; 0d: it is not (weeks) */
  performance_down_weeks?: number | null;
  /** how long you sleep a night, as a rule */
  sleep?: string | null;
  /** how long you sleep a night, as a rule (h) */
  sleep_h?: number | null;
  /** runs of the last weeks by day, in any order */
  log?: { date: string; distance_km?: number | null; duration_min?: number | null; duration?: string | null; rpe?: number | null; heart_rate?: number | null; sleep_h?: number | null }[] | string | null;
}

/** The request of me. */
export interface MeRequest {
  /** any text or number; the answer echoes it */
  id?: string | number | null;
  /** selects the equations; unknown: both, their middle, and the stricter of the checks */
  sex: "female" | "male" | "unknown";
  /** age in years, fractions allowed (y) */
  age?: number | string | null;
  /** age in years, fractions allowed (y) */
  age_y?: number | null;
  /** date of birth, instead of the age */
  born?: string | null;
  /** body height without shoes */
  height?: string | null;
  /** body height without shoes (cm) */
  height_cm?: number | null;
  /** body height without shoes (m) */
  height_m?: number | null;
  /** body height without shoes (in) */
  height_in?: number | null;
  /** body weight */
  weight?: string | null;
  /** body weight (kg) */
  weight_kg?: number | null;
  /** body weight (lb) */
  weight_lb?: number | null;
  /** body fat, measured */
  body_fat?: string | null;
  /** body fat, measured (%) */
  body_fat_pct?: number | null;
  /** fat-free mass, measured */
  fat_free_mass?: string | null;
  /** fat-free mass, measured (kg) */
  fat_free_mass_kg?: number | null;
  /** fat-free mass, measured (lb) */
  fat_free_mass_lb?: number | null;
  /** circumference of the neck, for body fat */
  neck?: string | null;
  /** circumference of the neck, for body fat (cm) */
  neck_cm?: number | null;
  /** circumference of the neck, for body fat (in) */
  neck_in?: number | null;
  /** circumference of the waist (men: at the navel), for body fat */
  waist?: string | null;
  /** circumference of the waist (men: at the navel), for body fat (cm) */
  waist_cm?: number | null;
  /** circumference of the waist (men: at the navel), for body fat (in) */
  waist_in?: number | null;
  /** circumference of the hips, for the body fat of women */
  hip?: string | null;
  /** circumference of the hips, for the body fat of women (cm) */
  hip_cm?: number | null;
  /** circumference of the hips, for the body fat of women (in) */
  hip_in?: number | null;
  /** whether you train; auto: in part from 2 h of running a week on, fully from 6 */
  athlete?: "yes" | "no" | "auto" | boolean | null;
  /** whether a child is carried or nursed; pregnant: with gestation-week; lactating: with months-since-birth */
  life_stage?: "none" | "pregnant" | "lactating" | null;
  /** completed week of pregnancy, with life-stage pregnant */
  gestation_week?: number | string | null;
  /** weight before pregnancy; the energy of pregnancy is an addition to what that body needed */
  pre_pregnancy_weight?: string | null;
  /** weight before pregnancy; the energy of pregnancy is an addition to what that body needed (kg) */
  pre_pregnancy_weight_kg?: number | null;
  /** weight before pregnancy; the energy of pregnancy is an addition to what that body needed (lb) */
  pre_pregnancy_weight_lb?: number | null;
  /** months since the birth, with life-stage lactating: there is less milk from month 7 on */
  months_since_birth?: number | string | null;
  running?: {
    /** usual running volume; 0km/week is an answer, leaving it out is not */
    distance?: string | null;
    /** usual running volume; 0km/week is an answer, leaving it out is not (km/week) */
    distance_km_week?: number | null;
    /** usual running volume; 0km/week is an answer, leaving it out is not (mi/week) */
    distance_mi_week?: number | null;
    /** usual pace */
    pace?: string | null;
    /** usual pace (min/km) */
    pace_min_km?: number | null;
    /** usual pace (min/mi) */
    pace_min_mi?: number | null;
    /** usual speed, instead of the pace */
    speed?: string | null;
    /** usual speed, instead of the pace (km/h) */
    speed_km_h?: number | null;
    /** usual speed, instead of the pace (mi/h) */
    speed_mph?: number | null;
    /** metres climbed in a usual week */
    climb?: string | null;
    /** metres climbed in a usual week (m/week) */
    climb_m_week?: number | null;
    /** metres climbed in a usual week (ft/week) */
    climb_ft_week?: number | null;
    /** the ground */
    terrain?: "road" | "trail" | "sand" | null;
    /** whether the distance is run or walked; auto: by the speed, from walking at 6.5 km/h to running at 8 */
    gait?: "auto" | "run" | "walk" | null;
    /** how far the weeks stray from the running volume, 1 SD */
    distance_sd?: string | null;
    /** how far the weeks stray from the running volume, 1 SD (km/week) */
    distance_sd_km_week?: number | null;
    /** metres descended in a usual week, beside the climb */
    descent?: string | null;
    /** metres descended in a usual week, beside the climb (m/week) */
    descent_m_week?: number | null;
    /** metres descended in a usual week, beside the climb (ft/week) */
    descent_ft_week?: number | null;
    /** incline of a treadmill: all of the distance rises, instead of climb and descent */
    incline?: string | null;
    /** incline of a treadmill: all of the distance rises, instead of climb and descent (%) */
    incline_pct?: number | null;
    /** what to eat on each day of a week of seven distances, Monday first, or of times at the pace; a day may be called easy, hard or long, as 10km hard. It gives the running volume too */
    week?: string | string[] | null;
    /** what to eat on each day of a week of seven distances, Monday first, or of times at the pace; a day may be called easy, hard or long, as 10km hard. It gives the running volume too (km) */
    week_km?: number[] | null;
  } | null;
  /** life outside running: a word (of adults sedentary 1.4, typical 1.6, on-feet 1.75, physical 1.9; more in youth) or a physical activity level */
  living?: number | string | null;
  /** change of weight */
  goal?: string | null;
  /** change of weight (kg/week) */
  goal_kg_week?: number | null;
  /** change of weight (lb/week) */
  goal_lb_week?: number | null;
  /** apply: use the nearest goal that crosses no floor */
  floors?: "warn" | "apply" | null;
  intake?: {
    /** energy usually eaten in a day */
    energy?: string | null;
    /** energy usually eaten in a day (kcal/d) */
    energy_kcal_d?: number | null;
    /** energy usually eaten in a day (kJ/d) */
    energy_kj_d?: number | null;
    /** carbohydrate eaten in a day */
    carbohydrate?: string | null;
    /** carbohydrate eaten in a day (g/d) */
    carbohydrate_g_d?: number | null;
    /** protein eaten in a day */
    protein?: string | null;
    /** protein eaten in a day (g/d) */
    protein_g_d?: number | null;
    /** fat eaten in a day */
    fat?: string | null;
    /** fat eaten in a day (g/d) */
    fat_g_d?: number | null;
    /** fibre eaten in a day */
    fibre?: string | null;
    /** fibre eaten in a day (g/d) */
    fibre_g_d?: number | null;
    /** days that the intake is the mean of */
    days?: number | string | null;
    /** alcohol drunk in a day, as energy; a US standard drink holds 14 g */
    alcohol?: string | null;
    /** alcohol drunk in a day, as energy; a US standard drink holds 14 g (g/d) */
    alcohol_g_d?: number | null;
    /** saturated fat of the fat eaten in a day */
    saturated_fat?: string | null;
    /** saturated fat of the fat eaten in a day (g/d) */
    saturated_fat_g_d?: number | null;
    /** sugar added to food and drink, that taken in exercise included */
    added_sugar?: string | null;
    /** sugar added to food and drink, that taken in exercise included (g/d) */
    added_sugar_g_d?: number | null;
    /** free sugar: the added one, and that of juice, syrup and honey */
    free_sugar?: string | null;
    /** free sugar: the added one, and that of juice, syrup and honey (g/d) */
    free_sugar_g_d?: number | null;
    /** of that sugar what was taken in exercise, as the mean of a day: it is left out of it */
    exercise_carbohydrate?: string | null;
    /** of that sugar what was taken in exercise, as the mean of a day: it is left out of it (g/d) */
    exercise_carbohydrate_g_d?: number | null;
    /** caffeine of a day; a cup of coffee holds about 90 mg */
    caffeine?: string | null;
    /** caffeine of a day; a cup of coffee holds about 90 mg (mg/d) */
    caffeine_mg_d?: number | null;
    /** the most caffeine at once */
    caffeine_single?: string | null;
    /** the most caffeine at once (mg) */
    caffeine_single_mg?: number | null;
    /** meals of a day that hold protein: how many, or the protein of each */
    meals?: number | string | null;
    /** meals of a day that hold protein: how many, or the protein of each (g) */
    meals_g?: number[] | null;
    micronutrients?: Micronutrients | null;
  } | null;
  /** how the total of a day is estimated */
  method?: "ledger" | "nasem-2023" | "iom-2005" | "fao-2004" | "multiplier" | null;
  /** category of the other methods; it contains the running */
  activity?: "inactive" | "low-active" | "active" | "very-active" | "sedentary" | "light" | "moderate" | "vigorous" | null;
  /** measured resting energy, instead of an equation */
  resting?: string | null;
  /** measured resting energy, instead of an equation (kcal/d) */
  resting_kcal_d?: number | null;
  /** measured resting energy, instead of an equation (kJ/d) */
  resting_kj_d?: number | null;
  /** measured or tracked total of a day, instead of the estimate; in lactation without the milk, which is added */
  expenditure?: string | null;
  /** measured or tracked total of a day, instead of the estimate; in lactation without the milk, which is added (kcal/d) */
  expenditure_kcal_d?: number | null;
  /** measured or tracked total of a day, instead of the estimate; in lactation without the milk, which is added (kJ/d) */
  expenditure_kj_d?: number | null;
  /** its standard deviation */
  expenditure_sd?: string | null;
  /** its standard deviation (kcal/d) */
  expenditure_sd_kcal_d?: number | null;
  /** its standard deviation (kJ/d) */
  expenditure_sd_kj_d?: number | null;
  /** key of a resting equation */
  equation?: string | null;
  /** level of the intervals */
  level?: number | string | null;
  /** with life-stage lactating, under 7 months: partial counts half of the milk */
  nursing?: "full" | "partial" | null;
  /** of what people are shown; as-given: those that you write in; JSON keys stay */
  units?: "as-given" | "metric" | "imperial" | "as-given,kJ" | "kJ" | "metric,kJ" | "imperial,kJ" | null;
  walking?: {
    /** walking beside the running, for exercise or on the way; it makes no athlete */
    distance?: string | null;
    /** walking beside the running, for exercise or on the way; it makes no athlete (km/week) */
    distance_km_week?: number | null;
    /** walking beside the running, for exercise or on the way; it makes no athlete (mi/week) */
    distance_mi_week?: number | null;
    /** usual speed of that walking, or its pace */
    speed?: string | null;
    /** usual speed of that walking, or its pace (km/h) */
    speed_km_h?: number | null;
    /** usual speed of that walking, or its pace (mi/h) */
    speed_mph?: number | null;
  } | null;
  /** other training, several times if need be: an activity of refuel equations with its hours, or its net energy; it makes no athlete */
  exercise?: string | (string | { activity: string; hours_week: number } | { kcal_d: number })[] | null;
  /** other training, several times if need be: an activity of refuel equations with its hours, or its net energy; it makes no athlete (kcal/d) */
  exercise_kcal_d?: number | null;
  health?: {
    /** whether there is an eating disorder, or was one */
    eating_disorder?: "no" | "past" | "now" | boolean | null;
    /** yes answers to the five questions of SCOFF on eating (docs/adequacy.md) */
    scoff?: number | string | null;
    /** global score of the EDE-Q, where it was made */
    ede_q?: number | string | null;
    /** whether food is restricted on purpose, to some extent */
    dietary_restriction?: "yes" | "no" | boolean | null;
    /** periods missed in a row: the longest run of the last 12 months, or until now */
    missed_periods?: number | string | null;
    /** periods in the last 12 months */
    periods_year?: number | string | null;
    /** age at the first period, or not-yet (y) */
    menarche?: number | string | null;
    /** age at the first period, or not-yet (y) */
    menarche_y?: number | null;
    /** hormonal contraception: it hides what periods would tell */
    hormonal_contraception?: "yes" | "no" | boolean | null;
    /** whether periods have ended for good, also after an operation */
    menopause?: "yes" | "no" | boolean | null;
    /** bone stress injuries in the last 2 years, stress fractures among them */
    bone_stress?: number | string | null;
    /** of these at the femoral neck, sacrum or pelvis */
    bone_stress_high_risk?: number | string | null;
    /** months of training lost to them in the last 2 years */
    bone_stress_months?: number | string | null;
    /** Z-score of bone mineral density, where it was measured */
    bone_density_z?: number | string | null;
    /** weight lost within a month without a plan, as a share of what it was */
    unplanned_loss?: string | null;
    /** weight lost within a month without a plan, as a share of what it was (%) */
    unplanned_loss_pct?: number | null;
    /** fatigue that lasts for weeks */
    persistent_fatigue?: "yes" | "no" | boolean | null;
    /** of a man: low libido, or fewer morning erections */
    low_libido?: "yes" | "no" | boolean | null;
    /** under 20 years: height or weight has left its line in the growth chart */
    growth_slowed?: "yes" | "no" | boolean | null;
    /** takes insulin or a sulfonylurea */
    insulin?: "yes" | "no" | boolean | null;
    /** kidney disease */
    kidney_disease?: "yes" | "no" | boolean | null;
    /** thyroid disease */
    thyroid_disease?: "yes" | "no" | boolean | null;
    /** takes a GLP-1 medicine for weight, such as semaglutide */
    glp1?: "yes" | "no" | boolean | null;
    /** another disease or medicine that bears on potassium, sodium or protein */
    other_medical?: "yes" | "no" | boolean | null;
    /** ferritin in blood, ug/L (ng/mL is the same number), where it was measured */
    ferritin?: string | null;
    /** ferritin in blood, ug/L (ng/mL is the same number), where it was measured */
    ferritin_ug_l?: number | null;
  } | null;
  /** decides the notes about iron, zinc and vitamin B12 */
  diet?: "omnivore" | "vegetarian" | "vegan" | null;
  /** whether you sweat heavily in training: the limit of sodium does not hold then */
  heavy_sweat?: "yes" | "no" | boolean | null;
  /** of plan and check: what to eat on each of 1 to 7 days that follow each other, and then again: rest, easy, hard or long; the mean is that of the plan */
  day_types?: string | string[] | null;
  session?: {
    /** how long the session takes that food and drink are judged around */
    duration?: string | null;
    /** how long the session takes that food and drink are judged around (h) */
    duration_h?: number | null;
    /** how long the session takes that food and drink are judged around (min) */
    duration_min?: number | null;
    /** time from its end to the next demanding run */
    next?: string | null;
    /** time from its end to the next demanding run (h) */
    next_h?: number | null;
    /** carbohydrate eaten before it */
    carbohydrate_before?: string | null;
    /** carbohydrate eaten before it (g) */
    carbohydrate_before_g?: number | null;
    /** how long before the start that was */
    before_time?: string | null;
    /** how long before the start that was (h) */
    before_time_h?: number | null;
    /** carbohydrate on the way, an hour, or in all of the session */
    carbohydrate_during?: string | null;
    /** carbohydrate on the way, an hour, or in all of the session (g/h) */
    carbohydrate_during_g_h?: number | null;
    /** what that is: glucose (or maltodextrin) alone, or with fructose, as in table sugar */
    sugars?: "glucose" | "glucose-fructose" | null;
    /** carbohydrate in the 4 hours after it, an hour, or in all */
    carbohydrate_after?: string | null;
    /** carbohydrate in the 4 hours after it, an hour, or in all (g/h) */
    carbohydrate_after_g_h?: number | null;
    /** protein of the first meal after it */
    protein_after?: string | null;
    /** protein of the first meal after it (g) */
    protein_after_g?: number | null;
    /** how long after the end that was */
    after_time?: string | null;
    /** how long after the end that was (h) */
    after_time_h?: number | null;
    /** what is drunk on the way, an hour, or in all of the session */
    drink?: string | null;
    /** what is drunk on the way, an hour, or in all of the session (l/h) */
    drink_l_h?: number | null;
    /** what is drunk on the way, an hour, or in all of the session (ml/h) */
    drink_ml_h?: number | null;
    /** on the scales right before the session, with little on */
    weight_before?: string | null;
    /** on the scales right before the session, with little on (kg) */
    weight_before_kg?: number | null;
    /** on the scales right before the session, with little on (lb) */
    weight_before_lb?: number | null;
    /** and right after it, towelled dry */
    weight_after?: string | null;
    /** and right after it, towelled dry (kg) */
    weight_after_kg?: number | null;
    /** and right after it, towelled dry (lb) */
    weight_after_lb?: number | null;
    /** urine passed between the two weighings */
    urine?: string | null;
    /** urine passed between the two weighings (l) */
    urine_l?: number | null;
    /** urine passed between the two weighings (ml) */
    urine_ml?: number | null;
    /** sweat an hour, where it is known; else the two weights tell it */
    sweat_rate?: string | null;
    /** sweat an hour, where it is known; else the two weights tell it (l/h) */
    sweat_rate_l_h?: number | null;
    /** sweat an hour, where it is known; else the two weights tell it (ml/h) */
    sweat_rate_ml_h?: number | null;
    /** sodium of the sweat, where it was measured */
    sweat_sodium?: string | null;
    /** sodium of the sweat, where it was measured */
    sweat_sodium_mmol_l?: number | null;
  } | null;
  event?: {
    /** how long the race takes that is eaten for */
    duration?: string | null;
    /** how long the race takes that is eaten for (h) */
    duration_h?: number | null;
    /** how long the race takes that is eaten for (min) */
    duration_min?: number | null;
    /** carbohydrate of a day before it */
    carbohydrate?: string | null;
    /** carbohydrate of a day before it (g/d) */
    carbohydrate_g_d?: number | null;
    /** for how long that is eaten */
    loading_time?: string | null;
    /** for how long that is eaten (h) */
    loading_time_h?: number | null;
  } | null;
}

/** A day: energy, the goal, food, checks. */
export interface Plan {
  /** what this is, and the version of its shape */
  schema: string;
  /** that of the request, as it was written */
  id?: string | number;
  /** version of the library */
  refuel: string;
  /** Who the plan is for. */
  person: Person;
  /** The day, kcal: what is spent, and what to eat. */
  energy: Energy;
  /** The change of weight. Where a gate refuses the goal, applied is the nearest that passes. */
  goal: Goal;
  /** Food of a day. */
  macros: Macros;
  /** How the intake became food. */
  split: Split;
  /** Targets of food for a day. */
  targets: Targets;
  /** One input that the log has, or might have had: its value, and where that comes from. */
  from_log?: FromLog[];
  /** What to know about the log: its age, and what of it was not read. */
  log_notes?: string[];
  /** Sweat of the session that was told of. */
  session?: Sweat;
  /** One of the days that were asked for, in their order. */
  days?: Day[];
  /** The mean of these days, which is the plan, and what holds for all of them. */
  days_mean?: DaysMean;
  /** All checks in one. */
  overall: Overall;
  /** One check. low and high are the edges of ok. */
  checks: Finding[];
  /** Something about the result that one should know. */
  warnings: Notice[];
  /** Where a number or a limit comes from. */
  sources: Source[];
  /** How each number came about, where it was asked for. */
  explain?: string[];
}

/** Who the plan is for. */
export interface Person {
  /** selects the equations */
  sex: "female" | "male" | "unknown";
  /** age (y) */
  age_y: number;
  /** body height (cm) */
  height_cm: number;
  /** body weight (kg) */
  weight_kg: number;
  /** body mass index (kg/m2) */
  bmi_kg_m2: number;
  /** fat-free mass, measured or estimated (kg) */
  fat_free_mass_kg: number | null;
  /** body fat, likewise (%) */
  body_fat_pct: number | null;
  /** formula behind the fat-free mass, or measured */
  fat_free_mass_source: string | null;
  /** whether it was measured */
  fat_free_mass_measured: boolean;
  /** pregnancy or lactation */
  life_stage: "none" | "pregnant" | "lactating";
  /** whether somebody trains: said, or auto by the hours of running */
  athlete: "yes" | "no" | "auto" | "unknown";
  /** how much an athlete, 0 to 1 */
  trained_share: number | null;
}

/** The day, kcal: what is spent, and what to eat. */
export interface Energy {
  /** how the total was estimated */
  method: "ledger" | "nasem-2023" | "iom-2005" | "fao-2004" | "multiplier";
  /** formula of resting energy, that of the largest share; or measured */
  resting_equation: string | null;
  /** the equations that resting energy is mixed of, the largest share first */
  resting_parts: RestingPart[];
  /** what the equations for athletes take of it */
  athletes_share: number | null;
  /** what it would be by athlete no (kcal/d) */
  resting_untrained_kcal_d: number | null;
  /** what it would be by athlete yes (kcal/d) */
  resting_athlete_kcal_d: number | null;
  /** why that one */
  resting_reason: "measured" | "you chose it" | "the method of the whole day stands on it" | "under 3 years" | "3 to 9 years" | "by age and sex; no training counts" | "by age and sex; whether you train is not known" | "an athlete" | "an athlete in part, by the hours of running, the age and the body mass index" | null;
  /** formula of the cost of running */
  running_equation: string | null;
  /** formula of the total, of a method other than the ledger */
  total_equation: string | null;
  /** category of such a method */
  activity?: "inactive" | "low-active" | "active" | "very-active" | "sedentary" | "light" | "moderate" | "vigorous" | null;
  /** physical activity level of the hours that have no term of their own */
  living_pal: number | null;
  /** time on foot (h/week) */
  running_h_week: number | null;
  /** what of the distance is run, the rest is walked: by the gait, else by the speed, 0 up to 6.5 km/h and 1 from 8 */
  run_share: number | null;
  /** cost of running, resting energy of its hours included (kcal/d) */
  running_gross_kcal_d: number | null;
  /** time of walking beside the running (h/week) */
  walking_h_week?: number | null;
  /** cost of that walking, resting energy of its hours included (kcal/d) */
  walking_gross_kcal_d?: number | null;
  /** time of exercise beside both (h/week) */
  exercise_h_week?: number | null;
  /** cost of that exercise, resting energy of its hours included; what was given as net is counted as it is (kcal/d) */
  exercise_gross_kcal_d?: number | null;
  /** the activities of that exercise */
  exercise_parts?: ExercisePart[];
  /** resting energy (kcal/d) */
  resting_kcal_d: number | null;
  /** daily life: what has no term of its own, above resting (kcal/d) */
  living_kcal_d: number | null;
  /** running, net of resting (kcal/d) */
  running_kcal_d: number | null;
  /** walking beside the running, net of resting (kcal/d) */
  walking_kcal_d?: number | null;
  /** exercise beside both, net of resting (kcal/d) */
  exercise_kcal_d?: number | null;
  /** pregnancy or milk (kcal/d) */
  reproduction_kcal_d?: number | null;
  /** (resting + living) + running, + walking + exercise + reproduction where they apply (kcal/d) */
  total_kcal_d: number | null;
  /** of sex unknown, that of a woman (kcal/d) */
  total_female_kcal_d?: number | null;
  /** of sex unknown, that of a man (kcal/d) */
  total_male_kcal_d?: number | null;
  /** the goal as energy, by the static rule (kcal/d) */
  goal_kcal_d: number | null;
  /** total + goal: what to eat (kcal/d) */
  intake_kcal_d: number | null;
  /** Standard deviations. */
  sd: Spread;
  /** Intervals at a level such as 0.8. */
  interval: Interval;
}

/** the equations that resting energy is mixed of, the largest share first */
export interface RestingPart {
  /** the formula */
  equation: string | null;
  /** what it takes of the whole, 0 to 1 */
  share: number;
  /** what it gives for the person (kcal/d) */
  kcal_d: number;
  /** whether its value at 35 years is carried on */
  at_35: boolean;
}

/** the activities of that exercise */
export interface ExercisePart {
  /** what it is */
  activity: "cycling" | "cycling-easy" | "cycling-hard" | "mountain-biking" | "e-bike" | "exercise-bike" | "spinning" | "swimming" | "swimming-hard" | "aqua-aerobics" | "rowing-machine" | "rowing-machine-hard" | "elliptical" | "stair-machine" | "strength-training" | "weightlifting" | "circuit-training" | "hiit" | "calisthenics" | "aerobics" | "zumba" | "rope-skipping" | "pilates" | "yoga" | "stretching" | "hiking" | "nordic-walking" | "dancing" | "soccer" | "basketball" | "tennis" | "badminton" | "squash" | "boxing" | "martial-arts" | "climbing" | "cross-country-skiing" | "skiing";
  /** its gross energy by the Compendium (kcal/kg/h) */
  met: number;
  /** how long (h/week) */
  h_week: number;
  /** what it costs, resting energy of its hours included (kcal/d) */
  gross_kcal_d: number;
}

/** Standard deviations. */
export interface Spread {
  /** one standard deviation of resting energy (kcal/d) */
  resting_kcal_d: number | null;
  /** one standard deviation of the total (kcal/d) */
  total_kcal_d: number | null;
}

/** Intervals at a level such as 0.8. */
export interface Interval {
  /** level of the intervals */
  level: number;
  /** interval of resting energy (kcal/d) */
  resting_kcal_d: [number, number] | null;
  /** interval of the total (kcal/d) */
  total_kcal_d: [number, number] | null;
  /** that of the total, plus the goal (kcal/d) */
  intake_kcal_d: [number, number] | null;
}

/** The change of weight. Where a gate refuses the goal, applied is the nearest that passes. */
export interface Goal {
  /** the goal asked for (kg/week) */
  requested_kg_week: number | null;
  /** whether no gate refused it */
  accepted: boolean;
  /** the goal that the plan is for (kg/week) */
  applied_kg_week: number | null;
  /** the nearest goal that clears every gate and floor (kg/week) */
  safe_kg_week: number | null;
  /** the mildest change of the goal that eats enough (kg/week) */
  mildest_kg_week: number | null;
  /** what changed the goal, the binding check first */
  reasons: string[];
}

/** Food of a day. */
export interface Macros {
  /** planned carbohydrate (g/d) */
  carbohydrate_g_d: number | null;
  /** planned protein (g/d) */
  protein_g_d: number | null;
  /** planned fat (g/d) */
  fat_g_d: number | null;
  /** planned fibre (g/d) */
  fibre_g_d: number | null;
}

/** How the intake became food. */
export interface Split {
  /** whether the amounts fit into the energy */
  state: "fits" | "compromised" | "infeasible" | null;
  /** what was cut to make them fit */
  cut: ("carbohydrate, inside its range" | "protein" | "carbohydrate to that of a day of rest" | "fat to its least")[];
  /** the least energy that holds the smallest amounts (kcal/d) */
  minimum_kcal_d: number | null;
  /** how far the energy is below it (kcal/d) */
  shortfall_kcal_d: number | null;
}

/** Targets of food for a day. */
export interface Targets {
  /** range of carbohydrate for the training (g/d) */
  carbohydrate_g_d: [number, number] | null;
  /** range of protein (g/d) */
  protein_g_d: [number, number] | null;
  /** range of fat (g/d) */
  fat_g_d: [number, number] | null;
}

/** One input that the log has, or might have had: its value, and where that comes from. */
export interface FromLog {
  /** the input of a request */
  input: string;
  /** taken; overridden by what the request gives; or not-taken, for the reason that message tells */
  state: "taken" | "overridden" | "not-taken";
  /** in the unit beside it; null where nothing was taken, or no amount is told */
  value: number | null;
  /** of value and sd */
  unit: string;
  /** standard error of an expenditure */
  sd: number | null;
  /** the first day that it comes from */
  first_day: string | null;
  /** the last day that it comes from */
  last_day: string | null;
  /** how many days, or weighings, it is made of */
  days: number | null;
  /** all this in a sentence */
  message: string;
}

/** Sweat of the session that was told of. */
export interface Sweat {
  /** sweat, as it was given or by the weights (L/h) */
  sweat_rate_l_h: number | null;
  /** weight lost; below 0: gained (kg) */
  lost_kg: number | null;
  /** sodium lost with the sweat (mg/h) */
  sodium_loss_mg_h: number | null;
  /** to drink afterwards, bit by bit (L) */
  fluid_after_l: number | null;
}

/** One of the days that were asked for, in their order. */
export interface Day {
  /** what the day is like */
  type: "rest" | "easy" | "hard" | "long";
  /** its run (km) */
  distance_km: number;
  /** how long that takes (min) */
  minutes: number;
  /** running of the day, net of resting (kcal/d) */
  running_kcal_d: number | null;
  /** spent on the day (kcal/d) */
  total_kcal_d: number | null;
  /** its part of the goal (kcal/d) */
  goal_kcal_d: number | null;
  /** total + goal: what to eat (kcal/d) */
  intake_kcal_d: number | null;
  /** carbohydrate (g/d) */
  carbohydrate_g_d: number | null;
  /** protein (g/d) */
  protein_g_d: number | null;
  /** fat (g/d) */
  fat_g_d: number | null;
  /** range of carbohydrate for the training (g/d) */
  carbohydrate_target_g_d: [number, number] | null;
  /** whether the amounts fit into the energy */
  state: "fits" | "compromised" | "infeasible" | null;
  /** what was cut to make them fit */
  cut: ("carbohydrate, inside its range" | "protein" | "carbohydrate to that of a day of rest" | "fat to its least")[];
}

/** The mean of these days, which is the plan, and what holds for all of them. */
export interface DaysMean {
  /** running (km) */
  distance_km: number;
  /** how long that takes (min) */
  minutes: number;
  /** running, net of resting (kcal/d) */
  running_kcal_d: number | null;
  /** spent: the total of the plan (kcal/d) */
  total_kcal_d: number | null;
  /** the goal of the plan, as far as the days hold it (kcal/d) */
  goal_kcal_d: number | null;
  /** total + goal (kcal/d) */
  intake_kcal_d: number | null;
  /** carbohydrate (g/d) */
  carbohydrate_g_d: number | null;
  /** protein (g/d) */
  protein_g_d: number | null;
  /** fat (g/d) */
  fat_g_d: number | null;
  /** energy availability of the mean; of a single day it says nothing (kcal/kg/d) */
  energy_availability_kcal_kg_d: number | null;
  /** of three days in a row, the first behind the last, the mean intake that is least above its floor (kcal/d) */
  three_days_kcal_d: number | null;
  /** floor of intake of these three days (kcal/d) */
  floor_kcal_d: number | null;
  /** where the deficit lies: all of it on free days (rest and easy, not before a hard or long one), or there as much as they hold */
  deficit_days: "none" | "free-days" | "part";
  /** the goal that the days hold: that of the plan, or the nearest milder one (kg/week) */
  whole_kg_week: number;
  /** of the deficit of the plan what the days do not hold (kcal/d) */
  short_kcal_d: number | null;
}

/** All checks in one. */
export interface Overall {
  /** the worst of the checks */
  verdict: "ok" | "unknown" | "high" | "low" | "risk";
  /** the checks that made it so */
  worst: string[];
  /** towards eating more, or less */
  direction: "none" | "too-little" | "too-much" | "mixed";
  /** one plain sentence */
  message: string;
}

/** One check. low and high are the edges of ok. */
export interface Finding {
  /** the check */
  id: string;
  /** what it found */
  verdict: "ok" | "unknown" | "high" | "low" | "risk";
  /** what it asks for */
  action: "none" | "inform" | "warn" | "refer" | "refuse";
  /** towards eating more, or less */
  direction: "none" | "too-little" | "too-much" | "mixed";
  /** what was judged */
  value: number | null;
  /** of the value */
  interval: [number, number] | null;
  /** lower edge of ok */
  low: number | null;
  /** upper edge of ok */
  high: number | null;
  /** of these numbers */
  unit: string;
  /** in plain words */
  message: string;
  /** key of the source of the edge that binds */
  source: string;
}

/** Something about the result that one should know. */
export interface Notice {
  /** the warning */
  id: string;
  /** the input that it is about */
  field: string;
  /** in plain words */
  message: string;
}

/** Where a number or a limit comes from. */
export interface Source {
  /** key of the source, or of the formula */
  id: string;
  /** the paper */
  citation: string;
  /** its DOI */
  doi: string | null;
}

/** A plan whose checks judge what is eaten. */
export interface CheckedPlan {
  /** what this is, and the version of its shape */
  schema: string;
  /** that of the request, as it was written */
  id?: string | number;
  /** version of the library */
  refuel: string;
  /** Who the plan is for. */
  person: Person;
  /** The day, kcal: what is spent, and what to eat. */
  energy: Energy;
  /** The change of weight. Where a gate refuses the goal, applied is the nearest that passes. */
  goal: Goal;
  /** Food of a day. */
  macros: Macros;
  /** How the intake became food. */
  split: Split;
  /** Targets of food for a day. */
  targets: Targets;
  /** What is eaten in a day. */
  eaten: Eaten;
  /** One input that the log has, or might have had: its value, and where that comes from. */
  from_log?: FromLog[];
  /** What to know about the log: its age, and what of it was not read. */
  log_notes?: string[];
  /** Sweat of the session that was told of. */
  session?: Sweat;
  /** One of the days that were asked for, in their order. */
  days?: Day[];
  /** The mean of these days, which is the plan, and what holds for all of them. */
  days_mean?: DaysMean;
  /** All checks in one. */
  overall: Overall;
  /** One check. low and high are the edges of ok. */
  checks: Finding[];
  /** Something about the result that one should know. */
  warnings: Notice[];
  /** Where a number or a limit comes from. */
  sources: Source[];
  /** The reference intakes of one nutrient, a day. */
  needs?: Need[];
  /** What a flag means, for this person. */
  notes?: NeedNote[];
  /** How each number came about, where it was asked for. */
  explain?: string[];
}

/** What is eaten in a day. */
export interface Eaten {
  /** energy eaten, or added up (kcal/d) */
  energy_kcal_d: number | null;
  /** energy eaten less the total; null where an answer tells of an eating disorder (kcal/d) */
  balance_kcal_d: number | null;
  /** carbohydrate eaten (g/d) */
  carbohydrate_g_d: number | null;
  /** protein eaten (g/d) */
  protein_g_d: number | null;
  /** fat eaten (g/d) */
  fat_g_d: number | null;
  /** fibre eaten (g/d) */
  fibre_g_d: number | null;
  /** days that this is the mean of */
  days: number | null;
  /** alcohol drunk (g/d) */
  alcohol_g_d?: number | null;
  /** saturated fat eaten (g/d) */
  saturated_fat_g_d?: number | null;
  /** added sugar eaten (g/d) */
  added_sugar_g_d?: number | null;
  /** free sugar eaten (g/d) */
  free_sugar_g_d?: number | null;
  /** sugar taken in exercise (g/d) */
  exercise_carbohydrate_g_d?: number | null;
  /** caffeine taken (mg/d) */
  caffeine_mg_d?: number | null;
}

/** The reference intakes of one nutrient, a day. */
export interface Need {
  /** the vitamin, the mineral, or what else it is */
  nutrient: string;
  /** of these numbers, a day; u is micro */
  unit: string;
  /** estimated average requirement: enough for half of the people */
  ear: number | null;
  /** recommended dietary allowance: enough for nearly all */
  rda: number | null;
  /** adequate intake, where the two are not known */
  ai: number | null;
  /** tolerable upper intake level; null: none was determined */
  ul: number | null;
  /** intake above which less lowers the risk of chronic disease */
  cdrr: number | null;
  /** what one should know about it */
  flags: ("ul-preformed-only" | "ul-supplemental-tocopherol" | "ul-synthetic-only" | "ul-supplement-only" | "ul-printed-rounded" | "ul-high-energy-note" | "ul-replaced-by-cdrr" | "ul-not-determined" | "iron-runner" | "iron-vegetarian" | "iron-no-stack" | "iron-test-first" | "calcium-low-ea" | "vitamin-d-status" | "zinc-vegetarian" | "b12-over-50" | "b12-vegan" | "folate-pregnancy-possible" | "sodium-heavy-sweat" | "by-weight" | "sex-unknown" | "no-reference" | "iron-screening" | "iron-blood-donor")[];
  /** key of the report */
  source: string;
}

/** What a flag means, for this person. */
export interface NeedNote {
  /** the flag */
  id: string;
  /** that it is about */
  nutrient: string;
  /** in plain words, with the amounts that it speaks of */
  message: string;
  /** key of its source */
  source: string;
}

/** A plan with what every equation and method gives for the same person. */
export interface ComparedPlan {
  /** what this is, and the version of its shape */
  schema: string;
  /** that of the request, as it was written */
  id?: string | number;
  /** version of the library */
  refuel: string;
  /** Who the plan is for. */
  person: Person;
  /** The day, kcal: what is spent, and what to eat. */
  energy: Energy;
  /** The change of weight. Where a gate refuses the goal, applied is the nearest that passes. */
  goal: Goal;
  /** Food of a day. */
  macros: Macros;
  /** How the intake became food. */
  split: Split;
  /** Targets of food for a day. */
  targets: Targets;
  /** One input that the log has, or might have had: its value, and where that comes from. */
  from_log?: FromLog[];
  /** What to know about the log: its age, and what of it was not read. */
  log_notes?: string[];
  /** Sweat of the session that was told of. */
  session?: Sweat;
  /** One of the days that were asked for, in their order. */
  days?: Day[];
  /** The mean of these days, which is the plan, and what holds for all of them. */
  days_mean?: DaysMean;
  /** All checks in one. */
  overall: Overall;
  /** One check. low and high are the edges of ok. */
  checks: Finding[];
  /** Something about the result that one should know. */
  warnings: Notice[];
  /** Where a number or a limit comes from. */
  sources: Source[];
  /** One equation, or one method of the whole day. */
  compare: Comparison[];
  /** From the least to the most of the comparison. */
  spread: Compared;
  /** How each number came about, where it was asked for. */
  explain?: string[];
}

/** One equation, or one method of the whole day. */
export interface Comparison {
  /** of the equation, or the name of the method */
  key: string;
  /** a resting equation, or a method of the whole day */
  kind: "resting" | "method";
  /** the formula behind it */
  equation: string | null;
  /** resting energy (kcal/d) */
  resting_kcal_d: number | null;
  /** total of the day (kcal/d) */
  total_kcal_d: number | null;
  /** category of a method */
  activity?: "inactive" | "low-active" | "active" | "very-active" | "sedentary" | "light" | "moderate" | "vigorous" | null;
  /** whether the plan uses it */
  chosen: boolean;
}

/** From the least to the most of the comparison. */
export interface Compared {
  /** resting energy, of the equations (kcal/d) */
  resting_kcal_d: [number, number] | null;
  /** total of the day, of the methods (kcal/d) */
  total_kcal_d: [number, number] | null;
}

/** Body weight over time. Series have one number for every value of day. */
export interface Projection {
  /** what this is, and the version of its shape */
  schema: string;
  /** that of the request, as it was written */
  id?: string | number;
  /** version of the library */
  refuel: string;
  /** the model of body weight */
  model: string;
  /** constants of the model */
  parameters: "hall-2011" | "planner";
  /** Where a projection starts: the weight is stable at intake = resting energy x pal. */
  baseline: Baseline;
  /** days from the start, one for each number of the other series (d) */
  day: (number | null)[];
  /** body weight (kg) */
  weight_kg: (number | null)[];
  /** body fat (kg) */
  fat_kg: (number | null)[];
  /** everything else (kg) */
  fat_free_kg: (number | null)[];
  /** energy eaten, just before the day (kcal/d) */
  intake_kcal_d: (number | null)[];
  /** energy spent, likewise (kcal/d) */
  expenditure_kcal_d: (number | null)[];
  /** The band, at a level such as 0.8. */
  interval: WeightInterval;
  /** What 3500 kcal per pound would give. It ignores that expenditure falls with weight. */
  static_rule: StaticRule;
  /** One input that the log has, or might have had: its value, and where that comes from. */
  from_log?: FromLog[];
  /** What to know about the log: its age, and what of it was not read. */
  log_notes?: string[];
  /** The change of weight. Where a gate refuses the goal, applied is the nearest that passes. */
  goal: Goal;
  /** The answer to a target: the intake for a day, or the day for an intake. */
  solution: Solution | null;
  /** Where the path falls through a limit and is not followed any further; null where it does not. */
  ended: Ended | null;
  /** One check over all days. */
  checks: Followed[];
  /** Something about the result that one should know. */
  warnings: Notice[];
  /** Where a number or a limit comes from. */
  sources: Source[];
  /** How each number came about, where it was asked for. */
  explain?: string[];
}

/** Where a projection starts: the weight is stable at intake = resting energy x pal. */
export interface Baseline {
  /** resting energy at the start (kcal/d) */
  resting_kcal_d: number;
  /** physical activity level at the start */
  pal: number;
  /** intake that keeps the weight of the start (kcal/d) */
  intake_kcal_d: number;
  /** body fat at the start (kg) */
  fat_kg: number;
}

/** The band, at a level such as 0.8. */
export interface WeightInterval {
  /** level of the band */
  level: number;
  /** the low ends of body weight, and the high ones (kg) */
  weight_kg: [(number | null)[], (number | null)[]];
  /** one standard deviation of body weight (kg) */
  sd_kg: (number | null)[];
}

/** What 3500 kcal per pound would give. It ignores that expenditure falls with weight. */
export interface StaticRule {
  /** body weight by the rule of 3500 kcal per pound, which ignores that expenditure falls; null where nobody weighs that (kg) */
  weight_kg: (number | null)[];
}

/** The answer to a target: the intake for a day, or the day for an intake. */
export interface Solution {
  /** the weight to reach (kg) */
  target_weight_kg: number;
  /** the day on which it is reached (d) */
  target_day: number | null;
  /** what is eaten until then (kcal/d) */
  intake_kcal_d: number | null;
  /** what keeps the weight from then on (kcal/d) */
  maintenance_kcal_d: number | null;
  /** the intake at which the weight settles there in the end (kcal/d) */
  settled_kcal_d: number | null;
  /** the weight on that day, of an intake that was looked for (kg) */
  reached_weight_kg?: number | null;
  /** where the weight of a given intake settles; null where the path ends before (kg) */
  plateau_weight_kg?: number | null;
  /** whether nothing forbids it */
  feasible: boolean;
  /** the limit that stands in the way */
  binding: "age" | "pregnancy" | "bmi" | "essential-fat" | "intake-floor" | "rate" | "energy-availability" | "horizon" | "model" | "plateau" | "health" | null;
  /** the nearest intake that it allows (kcal/d) */
  binding_intake_kcal_d?: number | null;
  /** the nearest weight that it allows (kg) */
  binding_weight_kg?: number | null;
}

/** Where the path falls through a limit and is not followed any further; null where it does not. */
export interface Ended {
  /** the first day on the other side of the limit, and the last of the series (d) */
  day: number;
  /** the limit through which the path falls */
  reason: "essential-fat" | "bmi-15" | "bmi-18.5";
  /** what that means, and what to do */
  message: string;
}

/** One check over all days. */
export interface Followed {
  /** the check */
  id: string;
  /** the worst on the way */
  verdict: "ok" | "unknown" | "high" | "low" | "risk";
  /** the strongest that it asks for */
  action: "none" | "inform" | "warn" | "refer" | "refuse";
  /** on which it first is not ok (d) */
  first_day: number | null;
  /** on which it first is a risk (d) */
  first_risk_day: number | null;
  /** what was judged, on the first day that is not ok, else on the last */
  value: number | null;
  /** lower edge of ok then */
  low: number | null;
  /** upper edge of ok then */
  high: number | null;
  /** of these numbers */
  unit: string;
  /** key of the source of the edge that binds */
  source: string;
  /** what the worst verdict means */
  message: string;
}

/** One run: what it costs, and what to eat and drink around it. */
export interface Run {
  /** what this is, and the version of its shape */
  schema: string;
  /** that of the request, as it was written */
  id?: string | number;
  /** version of the library */
  refuel: string;
  /** length of the run (km) */
  distance_km: number;
  /** how long it takes (h) */
  time_h: number;
  /** mean speed (km/h) */
  speed_km_h: number;
  /** climbed, and as much down again; null where it was not given (m) */
  climb_m: number | null;
  /** of the rising half of the way, as a fraction */
  grade: number;
  /** what the ground multiplies the cost by */
  terrain_factor: number;
  /** what of the way is run, 0 to 1; the rest is walked */
  run_share: number;
  /** body weight (kg) */
  weight_kg: number;
  /** the weight that amounts per kg refer to (kg) */
  basis_kg: number;
  /** formula of the cost, that of the larger share */
  running_equation: string | null;
  /** energy of the run, what rest would have taken included (kcal) */
  gross_kcal: number;
  /** without that: what the run adds (kcal) */
  net_kcal: number;
  /** what rest would have taken in the same time (kcal) */
  rest_kcal: number;
  /** what that is by: the resting energy of the person, or met, 1 kcal per kg and hour */
  rest: "resting-energy" | "met";
  /** gross, per kg and km (kcal/kg/km) */
  gross_kcal_kg_km: number;
  /** net, per kg and km (kcal/kg/km) */
  net_kcal_kg_km: number;
  /** Standard deviations. */
  sd: RunSpread;
  /** Intervals at a level such as 0.8. */
  interval: RunInterval;
  /** What to eat before the run, and before a race so long. */
  before: RunBefore;
  /** What to eat and drink on the way. */
  during: RunDuring;
  /** What to eat and drink after it. */
  after: RunAfter;
  /** Something about the result that one should know. */
  warnings: Notice[];
  /** Where a number or a limit comes from. */
  sources: Source[];
  /** How each number came about, where it was asked for. */
  explain?: string[];
}

/** Standard deviations. */
export interface RunSpread {
  /** one standard deviation of the gross energy (kcal) */
  gross_kcal: number;
  /** one standard deviation of the net energy (kcal) */
  net_kcal: number;
}

/** Intervals at a level such as 0.8. */
export interface RunInterval {
  /** level of the intervals */
  level: number;
  /** interval of the gross energy (kcal) */
  gross_kcal: [number, number] | null;
  /** interval of the net energy (kcal) */
  net_kcal: [number, number] | null;
}

/** What to eat before the run, and before a race so long. */
export interface RunBefore {
  /** carbohydrate before the start; null: nothing is named (g) */
  carbohydrate_g: [number, number] | null;
  /** the same per kg (g/kg) */
  carbohydrate_g_kg: [number, number] | null;
  /** how long before the start (h) */
  hours: [number, number] | null;
  /** carbohydrate of a day before a race so long; null under 18, in pregnancy and where the age is not given (g/d) */
  loading_g_d: [number, number] | null;
  /** the same per kg (g/kg/d) */
  loading_g_kg_d: [number, number] | null;
  /** for so long before it (h) */
  loading_hours: [number, number] | null;
  /** in plain words */
  message: string;
}

/** What to eat and drink on the way. */
export interface RunDuring {
  /** carbohydrate on the way, in all (g) */
  carbohydrate_g: [number, number] | null;
  /** the same per hour, whatever the weight (g/h) */
  carbohydrate_g_h: [number, number] | null;
  /** the most weight to lose by sweating (kg) */
  fluid_loss_kg: number | null;
  /** in plain words */
  message: string;
  /** about drinking */
  fluid_message: string;
}

/** What to eat and drink after it. */
export interface RunAfter {
  /** carbohydrate an hour, where the next demanding run is less than 8 h away; else null (g/h) */
  carbohydrate_g_h: [number, number] | null;
  /** the same per kg (g/kg/h) */
  carbohydrate_g_kg_h: [number, number] | null;
  /** for so long (h) */
  carbohydrate_hours: number | null;
  /** protein, with the next meal (g) */
  protein_g: [number, number] | null;
  /** the same per kg (g/kg) */
  protein_g_kg: [number, number] | null;
  /** what to drink for each kg that was lost (L/kg) */
  fluid_l_kg: number | null;
  /** in plain words */
  message: string;
  /** about drinking */
  fluid_message: string;
}

/** Training load day by day. Series have one value for every date of day; loads are in the unit of their kind. */
export interface Load {
  /** what this is, and the version of its shape */
  schema: string;
  /** that of the request, as it was written */
  id?: string | number;
  /** version of the library */
  refuel: string;
  /** what is counted as load, and the unit of all loads */
  kind: "session-rpe" | "trimp" | "minutes" | "distance";
  /** whether minutes of some runs follow from the distance at the mean pace */
  estimated: boolean;
  /** runs of the log that count */
  run_count: number;
  /** day from which on they count */
  first_day: string;
  /** dates, one for each number of the other series */
  day: string[];
  /** runs of the day */
  runs: (number | null)[];
  /** their distance; null where one of them has none (km) */
  distance_km: (number | null)[];
  /** their duration; null where one of them has none (min) */
  duration_min: (number | null)[];
  /** load of the day; 0 without a run */
  load: (number | null)[];
  /** mean load of the last 7 days; null before there are 7 */
  acute: (number | null)[];
  /** mean load of the last 28 days; null before there are 28 */
  chronic: (number | null)[];
  /** exponentially weighted mean of 7 days */
  acute_ewma: (number | null)[];
  /** exponentially weighted mean of 28 days */
  chronic_ewma: (number | null)[];
  /** acute / chronic, a description of which no risk follows */
  acute_chronic_ratio: (number | null)[];
  /** exponentially weighted mean, time constant 42 days, from 0 on */
  fitness: (number | null)[];
  /** exponentially weighted mean, time constant 7 days, from 0 on */
  fatigue: (number | null)[];
  /** fitness less fatigue, both of the day before */
  form: (number | null)[];
  /** mean / standard deviation of 7 days; null where they are equal */
  monotony: (number | null)[];
  /** load of 7 days x monotony */
  strain: (number | null)[];
  /** longest run of the day; null where one has no distance (km) */
  longest_run_km: (number | null)[];
  /** longest run of the day / longest of the 30 days before; null where one of them is missing */
  longest_run_ratio: (number | null)[];
  /** what stands out on the day */
  flags: ("longest-run-over-10" | "longest-run-over-30" | "longest-run-over-100" | "nothing-before" | "short-history" | "monotony-watch" | "monotony-high" | "equal-days")[][];
  /** A kind of load, and how many runs of the log have its numbers. */
  coverage: Coverage[];
  /** One rule about the last four weeks. */
  findings: LoadFinding[];
  /** What to know about the numbers: why no other kind of load is counted, and what does not follow. */
  notes: string[];
  /** Where a number or a limit comes from. */
  sources: Source[];
  /** How the numbers of the last day came about, where it was asked for. */
  explain?: string[];
}

/** A kind of load, and how many runs of the log have its numbers. */
export interface Coverage {
  /** a kind of load */
  kind: "session-rpe" | "trimp" | "minutes" | "distance";
  /** how many runs have its numbers */
  runs: number;
  /** date of the last run that has not; null where every run has */
  last_without: string | null;
}

/** One rule about the last four weeks. */
export interface LoadFinding {
  /** the rule */
  id: "load-single-run" | "load-monotony";
  /** what it found in the last 28 days */
  verdict: "ok" | "unknown" | "high" | "low" | "risk";
  /** what it asks for */
  action: "none" | "inform" | "warn" | "refer" | "refuse";
  /** the day that is told; null where there is none */
  day: string | null;
  /** of the rule on that day */
  value: number | null;
  /** upper edge of ok */
  high: number;
  /** the run that was compared (km) */
  run_km: number | null;
  /** with the longest of the 30 days before (km) */
  before_km: number | null;
  /** rate of injuries in one group of runners, over that after runs up to 10 % longer; no risk of one person */
  injury_rate_ratio: number | null;
  /** its 95 % confidence interval */
  injury_rate_interval: [number, number] | null;
  /** what that means */
  message: string;
  /** key of the source of the edge */
  source: string;
}

/** A log of runs as it was read, in the order of the days. Series have one value for every run. */
export interface Log {
  /** what this is, and the version of its shape */
  schema: string;
  /** that of the request, as it was written */
  id?: string | number;
  /** version of the library */
  refuel: string;
  /** of each run, from the first on; a day may have several */
  date: string[];
  /** how far; null: not known; 0 without a duration: no run (km) */
  distance_km: (number | null)[];
  /** how long; null: not known (min) */
  duration_min: (number | null)[];
  /** how hard the whole run was, 0 to 10; null: not known */
  rpe: (number | null)[];
  /** the mean of the run; null: not known (bpm) */
  heart_rate_bpm: (number | null)[];
  /** What to know about the log: columns that were not read, and rows without a run. */
  notes: string[];
}

/** Files of watches, scales and diaries, made one log: what was read, what was not, and what they disagree about. */
export interface Import {
  /** what this is, and the version of its shape */
  schema: string;
  /** that of the request, as it was written */
  id?: string | number;
  /** version of the library */
  refuel: string;
  /** A file, and what was read of it and what was not. */
  files: ImportedFile[];
  /** days in the log */
  days: number;
  /** runs in the log */
  runs: number;
  /** days with a weight */
  weights: number;
  /** days with food */
  food: number;
  /** entries that another file has as well */
  duplicates: number;
  /** the zone that runs in UTC and the same runs in local time agree on; null: none */
  zone: string | null;
  /** What the files say differently, and which of them counts: 200 lines, then how many more there are. */
  conflicts: string[];
  /** Weights that are probably somebody else's, and days of which probably not all was written down; likewise. */
  doubts: string[];
}

/** A file, and what was read of it and what was not. */
export interface ImportedFile {
  /** the file */
  name: string;
  /** what it is; null: nothing that is read */
  kind: string | null;
  /** runs, weights and days of food in it */
  entries: number;
  /** of them runs */
  runs: number;
  /** of them weights */
  weights: number;
  /** of them days of food */
  days: number;
  /** what was not read */
  not_read: NotRead[];
  /** what is to be known about what was read */
  warnings: NotRead[];
}

/** what was not read */
export interface NotRead {
  /** how many */
  count: number;
  /** why, as one word */
  reason: string;
  /** where the first of them stands; 0: nowhere */
  line: number;
  /** why, in words */
  message: string;
}

/** Expenditure, learnt from a log of weight and intake. Series have one value for every date of day. */
export interface Tracked {
  /** what this is, and the version of its shape */
  schema: string;
  /** that of the request, as it was written */
  id?: string | number;
  /** version of the library */
  refuel: string;
  /** dates, one for each number of the other series */
  day: string[];
  /** mean of the seven days up to each day, as seen from the last, on the scale of the log (kcal/d) */
  expenditure_kcal_d: (number | null)[];
  /** its standard deviation (kcal/d) */
  sd_kcal_d: (number | null)[];
  /** weight without noise and chance water (kg) */
  trend_weight_kg: (number | null)[];
  /** Intervals at a level such as 0.8, day by day. */
  interval: TrackInterval;
  /** What is known on the last day. */
  now: TrackedNow;
  /** no amounts and no weights are told: an answer tells of an eating disorder */
  withheld: boolean;
  /** days of which a weigh-in or an intake counts */
  days_used: number;
  /** weigh-ins that count */
  weigh_ins: number;
  /** days whose intake counts */
  intakes: number;
  /** runs that count */
  runs: number;
  /** what does not count, and why */
  days_left_out: LeftOut[];
  /** What to know about the numbers: why they are not enough, what they rest on, and rows that were not read. */
  notes: string[];
  /** Where a number or a limit comes from. */
  sources: Source[];
  /** How each number came about, where it was asked for. */
  explain?: string[];
}

/** Intervals at a level such as 0.8, day by day. */
export interface TrackInterval {
  /** of the intervals */
  level: number;
  /** the low ends, and the high ones (kcal/d) */
  expenditure_kcal_d: [(number | null)[], (number | null)[]];
  /** the low ends, and the high ones (kg) */
  trend_weight_kg: [(number | null)[], (number | null)[]];
}

/** What is known on the last day. */
export interface TrackedNow {
  /** the last day of the log */
  date: string;
  /** on the scale of the log; to be used only where there is enough (kcal/d) */
  expenditure_kcal_d: number | null;
  /** its standard deviation (kcal/d) */
  sd_kcal_d: number | null;
  /** at the level, of what is really spent: as much food may be missing in the log as is allowed for (kcal/d) */
  interval: [number, number] | null;
  /** so much more than told is spent if all of that food is missing (kcal/d) */
  missing_kcal_d: number | null;
  /** weight without noise and chance water (kg) */
  trend_weight_kg: number | null;
  /** change of tissue, without water (kg/week) */
  change_kg_week: number | null;
  /** its interval at the level (kg/week) */
  change_interval: [number, number] | null;
  /** habitual intake, as logged (kcal/d) */
  intake_kcal_d: number | null;
  /** 0 to 1: how far an error of the equations still goes into the expenditure */
  prior_share: number | null;
  /** whether the log tells enough */
  enough: boolean;
  /** why it does not */
  reason: "days" | "gaps" | "wide" | "low" | null;
  /** what deserves a warning */
  flags: ("milk" | "fat-clamped" | "jump" | "held" | "far" | "bmi-low")[];
}

/** what does not count, and why */
export interface LeftOut {
  /** how many */
  count: number;
  /** why, as one word */
  reason: string;
  /** why, in words */
  message: string;
}

/** What a person needs in a day, by the reference intakes. */
export interface Needs {
  /** what this is, and the version of its shape */
  schema: string;
  /** that of the request, as it was written */
  id?: string | number;
  /** version of the library */
  refuel: string;
  /** Who the references are for. */
  person: NeedsPerson;
  /** The reference intakes of one nutrient, a day. */
  needs: Need[];
  /** What a flag means, for this person. */
  notes: NeedNote[];
  /** Where a number or a limit comes from. */
  sources: Source[];
}

/** Who the references are for. */
export interface NeedsPerson {
  /** selects the references */
  sex: "female" | "male" | "unknown";
  /** age; completed years count (y) */
  age_y: number;
  /** pregnancy or lactation */
  life_stage: "none" | "pregnant" | "lactating";
  /** body weight, where it was given: the protein is of it then (kg) */
  weight_kg: number | null;
  /** what is eaten, where it was given */
  diet: "omnivore" | "vegetarian" | "vegan" | null;
}

/** What may be behind tiredness, how sure that is, and what to do. */
export interface Fatigue {
  /** what this is, and the version of its shape */
  schema: string;
  /** that of the request, as it was written */
  id?: string | number;
  /** version of the library */
  refuel: string;
  /** Signs that need medical help now: they come before everything else. */
  emergency: Emergency[];
  /** what is most likely, and how sure that is */
  summary: string;
  /** The causes for which most speaks, and too little food wherever a limit of health is crossed; none where nothing does. */
  likely: string[];
  /** Each cause, in the order in which they can be mended. */
  causes: Cause[];
  /** For how long performance has been down, and what is published about such a time. */
  state: FatigueState;
  /** What a log of runs tells about the last weeks. */
  log: FatigueLog;
  /** What is eaten against what is spent. */
  energy: FatigueEnergy;
  /** What to eat tomorrow, for the weight as it is. */
  tomorrow: Tomorrow;
  /** Whom to see. */
  see: See[];
  /** What was not given and would help, first what would help most. */
  missing: Missing[];
  /** Who is tired; null where sex, age, height and weight are not all known. */
  person: Person | null;
  /** Something about the result that one should know. */
  warnings: Notice[];
  /** What to know about the log: columns of it that were not read, and that the sleep is from it. */
  notes: string[];
  /** Where a number or a limit comes from. */
  sources: Source[];
  /** How each number came about, where it was asked for. */
  explain?: string[];
}

/** Signs that need medical help now: they come before everything else. */
export interface Emergency {
  /** the sign that was named */
  sign: string;
  /** the same in plain words */
  title: string;
  /** what to do now, and why */
  message: string;
  /** where that stands */
  source: string | null;
}

/** Each cause, in the order in which they can be mended. */
export interface Cause {
  /** the cause */
  id: "under-fuelling" | "carbohydrate" | "protein" | "load" | "micronutrients" | "fluid-and-heat" | "sleep" | "illness";
  /** the same in plain words */
  title: string;
  /** the worst of what speaks for it; ok only where all that it needs was judged */
  verdict: "ok" | "unknown" | "high" | "low" | "risk";
  /** how much speaks for it; null: nothing does */
  certainty: "weak" | "moderate" | "strong" | null;
  /** Something that speaks for the cause or against it, or that is missing. */
  evidence: Evidence[];
  /** what the verdict means */
  message: string;
  /** what to do about it, with the numbers of the person */
  advice: string;
  /** what the cause rests on */
  source: string | null;
}

/** Something that speaks for the cause or against it, or that is missing. */
export interface Evidence {
  /** whether it speaks for the cause, against it, or is missing */
  side: "for" | "against" | "missing";
  /** of the check, the sign, or the input */
  id: string;
  /** the same in plain words */
  title: string;
  /** of the check; a sign by itself crosses no edge */
  verdict: "ok" | "unknown" | "high" | "low" | "risk";
  /** what it asks for */
  action: "none" | "inform" | "warn" | "refer" | "refuse";
  /** what was found, in the unit */
  value: number | null;
  /** its range */
  interval: [number, number] | null;
  /** lower edge of ok */
  low: number | null;
  /** upper edge of ok */
  high: number | null;
  /** of these numbers */
  unit: string;
  /** in plain words */
  message: string;
  /** source of the edge */
  source: string | null;
}

/** For how long performance has been down, and what is published about such a time. */
export interface FatigueState {
  /** by how long performance has been down */
  id: "unknown" | "not-down" | "days-to-weeks" | "weeks-to-months" | "months";
  /** what is published about such a time */
  message: string;
  /** how long that is (d) */
  performance_down_d: number | null;
  /** where that stands */
  source: string | null;
}

/** What a log of runs tells about the last weeks. */
export interface FatigueLog {
  /** the last day of the log; null: there is none */
  last_day: string | null;
  /** whether it reaches near enough to today to tell about now */
  is_fresh: boolean;
  /** running a week, in its last weeks, four at the most, or in its last days where that is clearly more (km/week) */
  distance_km_week: number | null;
  /** at that speed (km/h) */
  speed_km_h: number | null;
  /** whether that counts, since no running volume was given */
  gives_running: boolean;
  /** the most days in a row with a run, of those that reach into the last 7 days (d) */
  days_in_a_row: number | null;
}

/** What is eaten against what is spent. */
export interface FatigueEnergy {
  /** eaten (kcal/d) */
  eaten_kcal_d: number | null;
  /** spent, running included where it is known (kcal/d) */
  total_kcal_d: number | null;
  /** its range (kcal/d) */
  total_interval_kcal_d: [number, number] | null;
  /** eaten less spent; null where that is without the running (kcal/d) */
  balance_kcal_d: number | null;
  /** whether what is spent is without the running, of which no volume was given */
  without_running: boolean;
}

/** What to eat tomorrow, for the weight as it is. */
export interface Tomorrow {
  /** what holds the weight as it is (kcal/d) */
  energy_kcal_d: number | null;
  /** whether that is the least: of somebody growing, nursing, too light or at risk, and without the running */
  at_least: boolean;
  /** whether what the running costs is to be added, since no volume of it was given */
  without_running: boolean;
  /** carbohydrate in it (g/d) */
  carbohydrate_g_d: number | null;
  /** protein in it (g/d) */
  protein_g_d: number | null;
  /** fat in it (g/d) */
  fat_g_d: number | null;
  /** range for the training (g/d) */
  carbohydrate_target_g_d: [number, number] | null;
  /** likewise (g/d) */
  protein_target_g_d: [number, number] | null;
  /** protein of the meal after a run (g) */
  after_run_protein_g: [number, number] | null;
  /** carbohydrate in the 1 to 4 hours before a run of more than an hour (g) */
  before_run_carbohydrate_g: [number, number] | null;
  /** why no amount is named; null where they are */
  withheld: string | null;
}

/** Whom to see. */
export interface See {
  /** why */
  id: string;
  /** whom, and why, in plain words */
  message: string;
}

/** What was not given and would help, first what would help most. */
export interface Missing {
  /** what is missing */
  id: string;
  /** inputs that give it, by their JSON paths */
  inputs: string[];
  /** what it would tell */
  message: string;
}

/** What refuel rests on: formulas, methods, checks, activities and papers. */
export interface Registry {
  /** what this is, and the version of its shape */
  schema: string;
  /** One formula. */
  equations: Equation[];
  /** One way to estimate the total of a day. */
  methods?: Method[];
  /** One rule that judges a diet. */
  checks?: Check[];
  /** One activity of exercise. */
  activities?: Activity[];
  /** One source, and what rests on it. */
  sources?: Paper[];
}

/** One formula. */
export interface Equation {
  /** of the formula */
  key: string;
  /** what it gives */
  kind: "resting" | "body" | "running" | "requirement" | "weight";
  /** what it is */
  title: string;
  /** key of its paper */
  source: string;
  /** key of a second paper */
  second_source: string | null;
  /** the paper */
  citation: string;
  /** its DOI */
  doi: string | null;
  /** the inputs that it uses */
  needs: ("sex" | "age" | "height" | "weight" | "fat_free_mass" | "circumferences" | "activity" | "speed" | "grade")[];
  /** ages that it was derived from (y) */
  age_y: [number, number] | null;
  /** people that it was derived from */
  sample: string;
  /** one standard deviation between persons (%) */
  sd_percent: number | null;
  /** the same as energy (kcal/d) */
  sd_kcal_d: number | null;
  /** in the coefficients: high where two sources agree */
  confidence: "high" | "medium";
  /** as one writes it */
  formula: string;
  /** what else there is to know */
  note: string;
}

/** One way to estimate the total of a day. */
export interface Method {
  /** as --method takes it */
  key: string;
  /** what it is */
  title: string;
  /** the formula behind it */
  equation: string | null;
  /** as one writes it */
  formula: string;
  /** key of its paper */
  source: string;
}

/** One rule that judges a diet. */
export interface Check {
  /** of the check */
  id: string;
  /** what it judges */
  title: string;
  /** of its numbers */
  unit: string;
  /** key of the source that it rests on */
  source: string;
}

/** One activity of exercise. */
export interface Activity {
  /** as --exercise takes it */
  key: string;
  /** in the Compendium of Physical Activities */
  code: string;
  /** gross energy, that of rest included (kcal/kg/h) */
  met: number;
  /** what it is */
  description: string;
  /** key of its paper */
  source: string;
}

/** One source, and what rests on it. */
export interface Paper {
  /** as in docs/references.bib */
  key: string;
  /** of BibTeX */
  type: string;
  /** who wrote it */
  author: string | null;
  /** what it is called */
  title: string | null;
  /** or the series of a book */
  journal: string | null;
  /** of a book or report */
  publisher: string | null;
  /** of publication */
  year: string | null;
  /** of the journal */
  volume: string | null;
  /** issue of the journal, or number in the series */
  number: string | null;
  /** in the volume */
  pages: string | null;
  /** its DOI */
  doi: string | null;
  /** where it is found */
  url: string | null;
  /** what else there is to know */
  note: string | null;
  /** all of it in one line */
  citation: string;
  /** formulas that rest on it */
  equations: string[];
  /** checks that rest on it */
  checks: string[];
  /** activities whose energy rests on it */
  activities: string[];
}

/** What any command gives in place of its result. */
export interface ErrorAnswer {
  /** what this is, and the version of its shape */
  schema: string;
  /** that of the request, as it was written */
  id?: string | number;
  /** Signs that need medical help now, whatever is wrong with the request. */
  emergency?: Emergency[];
  /** Everything that is wrong with the request. */
  errors: Failure[];
  /** The first of them: why there is no result. */
  error: Failure;
  /** The signs that there are, where one was asked for that is none of them. */
  signs?: string[];
}

/** Everything that is wrong with the request. */
export interface Failure {
  /** its name, as "REFUEL_E_RANGE" */
  status: string;
  /** the input at fault, by its JSON path */
  field: string | null;
  /** the flag for it, on the command line */
  flag: string | null;
  /** what is wrong, in one line */
  message: string;
  /** what was given */
  value: number | null;
  /** the least that is allowed */
  low: number | null;
  /** the most that is allowed */
  high: number | null;
}

/** Why there is no result. */
export class RefuelError extends Error {
  /** name of the status, as "REFUEL_E_RANGE" */
  readonly status: string;
  /** the input at fault, by its JSON path */
  readonly field: string | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** every failure that was found, this one first */
  readonly errors: Failure[];
  /** signs that need help now, whatever is wrong; of a request that is a text, message says that there is one */
  readonly emergency: Emergency[];
}

/** Each takes a request as an object or as its JSON text, and throws RefuelError. An array of requests gives an
 *  array of answers, with an error in the place of each wrong one. */
export function plan(request: PlanRequest | string): Plan;
export function plan(requests: PlanRequest[]): (Plan | ErrorAnswer)[];
export function check(request: CheckRequest | string): CheckedPlan;
export function check(requests: CheckRequest[]): (CheckedPlan | ErrorAnswer)[];
export function compare(request: PlanRequest | string): ComparedPlan;
export function compare(requests: PlanRequest[]): (ComparedPlan | ErrorAnswer)[];
export function project(request: ProjectRequest | string): Projection;
export function project(requests: ProjectRequest[]): (Projection | ErrorAnswer)[];
/** One run: its cost, and what to eat and drink around it. */
export function run(request: RunRequest | string): Run;
export function run(requests: RunRequest[]): (Run | ErrorAnswer)[];
/** Training load of a log of runs. */
export function load(request: LoadRequest | string): Load;
export function load(requests: LoadRequest[]): (Load | ErrorAnswer)[];
/** Expenditure, learnt from a log of weight and intake. */
export function track(request: TrackRequest | string): Tracked;
export function track(requests: TrackRequest[]): (Tracked | ErrorAnswer)[];
/** The daily reference values of a person: vitamins, minerals, water and more. */
export function needs(request: NeedsRequest | string): Needs;
export function needs(requests: NeedsRequest[]): (Needs | ErrorAnswer)[];
/** Why am I so tired? What may be behind it, how sure that is, and what to do. An emergency stands first. */
export function fatigue(request: FatigueRequest | string): Fatigue;
export function fatigue(requests: FatigueRequest[]): (Fatigue | ErrorAnswer)[];
/** What refuel rests on: everything, or one entry. */
export function equations(key?: string): Registry;
/** The tables of the inputs, the checks and the signs of tiredness, from which a form is drawn. */
export interface Tables {
  inputs: {
    /** the command that takes it; the others take those of a plan too */
    of: "plan" | "project" | "fatigue";
    flag: string;
    path: string;
    number_path: string | null;
    unit: string;
    help: string;
    example: string | null;
    fallback: string | null;
    needed: string | null;
    low: number | null;
    high: number | null;
    or_zero: boolean;
    several: boolean;
    choices?: string[];
    /** keys that take a number, each in a unit of its own */
    numbers: { path: string; unit: string }[];
  }[];
  checks: { id: string; title: string }[];
  signs: { id: string; title: string; emergency: boolean; message: string }[];
}
export function tables(): Tables;
/** The version of the library, as "0.1.0". */
export function version(): string;
