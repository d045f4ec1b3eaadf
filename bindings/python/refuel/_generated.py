"""What follows the tables of the library: inputs, results, words, columns.

Written by refuel help --python; do not edit.
"""
import datetime
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Iterable, Mapping, NamedTuple, SupportsFloat, TypedDict

from refuel._record import Answer, Range, Record, Series

if TYPE_CHECKING:
    from numpy.typing import ArrayLike
else:
    ArrayLike = Any

Text = str | None
Number = SupportsFloat | None


class Inputs(TypedDict, total=False):
    """Keyword arguments of plan, check and compare. None is the same as not given."""

    sex: Text
    gender: Text
    age: Text | Number
    age_y: Number
    born: Text | datetime.date
    dob: Text | datetime.date
    birthday: Text | datetime.date
    birthdate: Text | datetime.date
    height: Text
    height_cm: Number
    height_m: Number
    height_in: Number
    weight: Text
    weight_kg: Number
    weight_lb: Number
    body_fat: Text
    body_fat_pct: Number
    bodyfat: Text
    fat_free_mass: Text
    fat_free_mass_kg: Number
    fat_free_mass_lb: Number
    neck: Text
    neck_cm: Number
    neck_in: Number
    waist: Text
    waist_cm: Number
    waist_in: Number
    hip: Text
    hip_cm: Number
    hip_in: Number
    athlete: Text | bool
    life_stage: Text
    gestation_week: Text | Number
    pre_pregnancy_weight: Text
    pre_pregnancy_weight_kg: Number
    pre_pregnancy_weight_lb: Number
    months_since_birth: Text | Number
    run: Text
    distance_km_week: Number
    run_km_week: Number
    distance_mi_week: Number
    run_mi_week: Number
    distance: Text
    pace: Text
    pace_min_km: Number
    pace_min_mi: Number
    speed: Text
    speed_km_h: Number
    speed_mph: Number
    climb: Text
    climb_m_week: Number
    climb_ft_week: Number
    terrain: Text
    living: Text | Number
    goal: Text
    goal_kg_week: Number
    goal_lb_week: Number
    floors: Text
    intake: Text
    energy_kcal_d: Number
    intake_kcal_d: Number
    energy_kj_d: Number
    intake_kj_d: Number
    calories: Text
    carbohydrate: Text
    carbohydrate_g_d: Number
    carbs: Text
    protein: Text
    protein_g_d: Number
    fat: Text
    fat_g_d: Number
    fibre: Text
    fibre_g_d: Number
    fiber: Text
    intake_days: Text | Number
    method: Text
    activity: Text
    resting: Text
    resting_kcal_d: Number
    resting_kj_d: Number
    expenditure: Text
    expenditure_kcal_d: Number
    expenditure_kj_d: Number
    expenditure_sd: Text
    expenditure_sd_kcal_d: Number
    expenditure_sd_kj_d: Number
    equation: Text
    level: Text | Number
    gait: Text
    nursing: Text
    units: Text
    run_sd: Text
    distance_sd_km_week: Number
    descent: Text
    descent_m_week: Number
    descent_ft_week: Number
    incline: Text
    incline_pct: Number
    walk: Text
    walking_distance_km_week: Number
    walk_km_week: Number
    walking_distance_mi_week: Number
    walk_mi_week: Number
    walk_speed: Text
    walking_speed_km_h: Number
    walking_speed_mph: Number
    walk_pace: Text
    exercise: Text | Iterable[Any]
    exercise_kcal_d: Number
    eating_disorder: Text | bool
    scoff: Text | Number
    ede_q: Text | Number
    dietary_restriction: Text | bool
    missed_periods: Text | Number
    periods_year: Text | Number
    menarche: Text | Number
    menarche_y: Number
    hormonal_contraception: Text | bool
    menopause: Text | bool
    bone_stress: Text | Number
    bone_stress_high_risk: Text | Number
    bone_stress_months: Text | Number
    bone_density_z: Text | Number
    unplanned_loss: Text
    unplanned_loss_pct: Number
    persistent_fatigue: Text | bool
    low_libido: Text | bool
    growth_slowed: Text | bool
    insulin: Text | bool
    kidney_disease: Text | bool
    thyroid_disease: Text | bool
    glp1: Text | bool
    other_medical: Text | bool
    ferritin: Text
    ferritin_ug_l: Number
    diet: Text
    heavy_sweat: Text | bool
    day_types: Text | Iterable[Any]
    run_week: Text | Iterable[Any]
    week_km: Iterable[Any] | None
    alcohol: Text
    alcohol_g_d: Number
    saturated_fat: Text
    saturated_fat_g_d: Number
    saturates: Text
    added_sugar: Text
    added_sugar_g_d: Number
    added_sugars: Text
    free_sugar: Text
    free_sugar_g_d: Number
    free_sugars: Text
    exercise_carbohydrate: Text
    exercise_carbohydrate_g_d: Number
    exercise_carbs: Text
    caffeine: Text
    caffeine_mg_d: Number
    caffeine_single: Text
    caffeine_single_mg: Number
    caffeine_dose: Text
    meals: Text | Number
    meals_g: Iterable[float] | None
    session: Text
    duration_h: Number
    session_h: Number
    duration_min: Number
    session_min: Number
    session_time: Text
    next: Text
    next_h: Number
    carbohydrate_before: Text
    carbohydrate_before_g: Number
    carbs_before: Text
    before_time: Text
    before_time_h: Number
    carbohydrate_during: Text
    carbohydrate_during_g_h: Number
    carbs_during: Text
    sugars: Text
    carbohydrate_after: Text
    carbohydrate_after_g_h: Number
    carbs_after: Text
    protein_after: Text
    protein_after_g: Number
    after_time: Text
    after_time_h: Number
    drink: Text
    drink_l_h: Number
    drink_ml_h: Number
    weight_before: Text
    weight_before_kg: Number
    weight_before_lb: Number
    weight_after: Text
    weight_after_kg: Number
    weight_after_lb: Number
    urine: Text
    urine_l: Number
    urine_ml: Number
    sweat_rate: Text
    sweat_rate_l_h: Number
    sweat_rate_ml_h: Number
    sweat_sodium: Text
    sweat_sodium_mmol_l: Number
    event: Text
    event_duration_h: Number
    event_h: Number
    event_duration_min: Number
    event_min: Number
    race: Text
    loading: Text
    event_carbohydrate_g_d: Number
    loading_g_d: Number
    loading_time: Text
    loading_time_h: Number
    log: str | bytes | os.PathLike[str] | Iterable[Any] | None
    micronutrients: Mapping[str, Text | Number] | None
    id: str | int | float | None
    explain: bool | None


class ProjectInputs(Inputs, total=False):
    """Keyword arguments of project: those of plan, and these."""

    days: Text | Number
    every: Text | Number
    target: Text
    target_weight_kg: Number
    target_weight_lb: Number
    by: Text | datetime.date
    in_: Text
    in_days: Number
    in_weeks: Number
    pal: Text | Number
    sodium: Text
    carbohydrate_fraction: Text | Number
    parameters: Text
    integrator: Text
    band: Text
    samples: Text | Number
    seed: Text | Number
    intake_sd: Text
    intake_sd_kcal_d: Number
    intake_sd_kj_d: Number
    schedule: Iterable[Any] | None


class RunInputs(Inputs, total=False):
    """Keyword arguments of run: those of plan, and these."""

    distance_km: Number
    distance_mi: Number
    time: Text
    time_h: Number
    time_min: Number
    climb_m: Number
    climb_ft: Number


class LoadInputs(TypedDict, total=False):
    """Keyword arguments of load besides its log."""

    from_: Text | datetime.date
    until: Text | datetime.date
    last: Text
    last_days: Number
    last_weeks: Number
    kind: Text
    resting_heart_rate: Text | Number
    resting_heart_rate_bpm: Number
    max_heart_rate: Text | Number
    max_heart_rate_bpm: Number
    sex: Text
    gender: Text
    explain: bool | None


class FatigueInputs(Inputs, total=False):
    """Keyword arguments of fatigue: those of plan, and these."""

    sign: Text | Iterable[Any]
    signs: Text | Iterable[Any]
    symptom: Text | Iterable[Any]
    symptoms: Text | Iterable[Any]
    performance_down: Text
    performance_down_d: Number
    performance_down_weeks: Number
    sleep: Text
    sleep_h: Number


class BatchInputs(TypedDict, total=False):
    """Keyword arguments of plan_batch and check_batch besides sex, male and the numbers that every person needs: one for all, or a column."""

    gender: Text | ArrayLike
    age: Text | ArrayLike
    height: Text | ArrayLike
    weight: Text | ArrayLike
    body_fat: Text | ArrayLike
    body_fat_pct: ArrayLike | None
    bodyfat: Text | ArrayLike
    fat_free_mass: Text | ArrayLike
    fat_free_mass_kg: ArrayLike | None
    neck: Text | ArrayLike
    neck_cm: ArrayLike | None
    waist: Text | ArrayLike
    waist_cm: ArrayLike | None
    hip: Text | ArrayLike
    hip_cm: ArrayLike | None
    athlete: Text | bool | ArrayLike
    life_stage: Text | ArrayLike
    gestation_week: Text | ArrayLike
    pre_pregnancy_weight: Text | ArrayLike
    pre_pregnancy_weight_kg: ArrayLike | None
    months_since_birth: Text | ArrayLike
    run: Text | ArrayLike
    distance_km_week: ArrayLike | None
    run_km_week: ArrayLike | None
    distance: Text | ArrayLike
    pace: Text | ArrayLike
    speed: Text | ArrayLike
    speed_km_h: ArrayLike | None
    climb: Text | ArrayLike
    climb_m_week: ArrayLike | None
    terrain: Text | ArrayLike
    living: Text | ArrayLike
    goal: Text | ArrayLike
    goal_kg_week: ArrayLike | None
    floors: Text | ArrayLike
    intake: Text | ArrayLike
    energy_kcal_d: ArrayLike | None
    intake_kcal_d: ArrayLike | None
    calories: Text | ArrayLike
    carbohydrate: Text | ArrayLike
    carbohydrate_g_d: ArrayLike | None
    carbs: Text | ArrayLike
    protein: Text | ArrayLike
    protein_g_d: ArrayLike | None
    fat: Text | ArrayLike
    fat_g_d: ArrayLike | None
    fibre: Text | ArrayLike
    fibre_g_d: ArrayLike | None
    fiber: Text | ArrayLike
    intake_days: Text | ArrayLike
    method: Text | ArrayLike
    activity: Text | ArrayLike
    resting: Text | ArrayLike
    resting_kcal_d: ArrayLike | None
    expenditure: Text | ArrayLike
    expenditure_kcal_d: ArrayLike | None
    expenditure_sd: Text | ArrayLike
    expenditure_sd_kcal_d: ArrayLike | None
    equation: Text | ArrayLike
    level: Text | ArrayLike
    gait: Text | ArrayLike
    nursing: Text | ArrayLike
    units: Text | ArrayLike
    run_sd: Text | ArrayLike
    distance_sd_km_week: ArrayLike | None
    descent: Text | ArrayLike
    descent_m_week: ArrayLike | None
    incline: Text | ArrayLike
    incline_pct: ArrayLike | None
    walk: Text | ArrayLike
    walking_distance_km_week: ArrayLike | None
    walk_km_week: ArrayLike | None
    walk_speed: Text | ArrayLike
    walking_speed_km_h: ArrayLike | None
    walk_pace: Text | ArrayLike
    exercise: Text | ArrayLike
    exercise_kcal_d: ArrayLike | None
    eating_disorder: Text | bool | ArrayLike
    scoff: Text | ArrayLike
    ede_q: Text | ArrayLike
    dietary_restriction: Text | bool | ArrayLike
    missed_periods: Text | ArrayLike
    periods_year: Text | ArrayLike
    menarche: Text | ArrayLike
    menarche_y: ArrayLike | None
    hormonal_contraception: Text | bool | ArrayLike
    menopause: Text | bool | ArrayLike
    bone_stress: Text | ArrayLike
    bone_stress_high_risk: Text | ArrayLike
    bone_stress_months: Text | ArrayLike
    bone_density_z: Text | ArrayLike
    unplanned_loss: Text | ArrayLike
    unplanned_loss_pct: ArrayLike | None
    persistent_fatigue: Text | bool | ArrayLike
    low_libido: Text | bool | ArrayLike
    growth_slowed: Text | bool | ArrayLike
    insulin: Text | bool | ArrayLike
    kidney_disease: Text | bool | ArrayLike
    thyroid_disease: Text | bool | ArrayLike
    glp1: Text | bool | ArrayLike
    other_medical: Text | bool | ArrayLike
    ferritin: Text | ArrayLike
    ferritin_ug_l: ArrayLike | None
    diet: Text | ArrayLike
    heavy_sweat: Text | bool | ArrayLike
    day_types: Text | ArrayLike
    run_week: Text | ArrayLike
    alcohol: Text | ArrayLike
    alcohol_g_d: ArrayLike | None
    saturated_fat: Text | ArrayLike
    saturated_fat_g_d: ArrayLike | None
    saturates: Text | ArrayLike
    added_sugar: Text | ArrayLike
    added_sugar_g_d: ArrayLike | None
    added_sugars: Text | ArrayLike
    free_sugar: Text | ArrayLike
    free_sugar_g_d: ArrayLike | None
    free_sugars: Text | ArrayLike
    exercise_carbohydrate: Text | ArrayLike
    exercise_carbohydrate_g_d: ArrayLike | None
    exercise_carbs: Text | ArrayLike
    caffeine: Text | ArrayLike
    caffeine_mg_d: ArrayLike | None
    caffeine_single: Text | ArrayLike
    caffeine_single_mg: ArrayLike | None
    caffeine_dose: Text | ArrayLike
    meals: Text | ArrayLike
    session: Text | ArrayLike
    duration_h: ArrayLike | None
    session_h: ArrayLike | None
    session_time: Text | ArrayLike
    next: Text | ArrayLike
    next_h: ArrayLike | None
    carbohydrate_before: Text | ArrayLike
    carbohydrate_before_g: ArrayLike | None
    carbs_before: Text | ArrayLike
    before_time: Text | ArrayLike
    before_time_h: ArrayLike | None
    carbohydrate_during: Text | ArrayLike
    carbohydrate_during_g_h: ArrayLike | None
    carbs_during: Text | ArrayLike
    sugars: Text | ArrayLike
    carbohydrate_after: Text | ArrayLike
    carbohydrate_after_g_h: ArrayLike | None
    carbs_after: Text | ArrayLike
    protein_after: Text | ArrayLike
    protein_after_g: ArrayLike | None
    after_time: Text | ArrayLike
    after_time_h: ArrayLike | None
    drink: Text | ArrayLike
    drink_l_h: ArrayLike | None
    weight_before: Text | ArrayLike
    weight_before_kg: ArrayLike | None
    weight_after: Text | ArrayLike
    weight_after_kg: ArrayLike | None
    urine: Text | ArrayLike
    urine_l: ArrayLike | None
    sweat_rate: Text | ArrayLike
    sweat_rate_l_h: ArrayLike | None
    sweat_sodium: Text | ArrayLike
    sweat_sodium_mmol_l: ArrayLike | None
    event: Text | ArrayLike
    event_duration_h: ArrayLike | None
    event_h: ArrayLike | None
    race: Text | ArrayLike
    loading: Text | ArrayLike
    event_carbohydrate_g_d: ArrayLike | None
    loading_g_d: ArrayLike | None
    loading_time: Text | ArrayLike
    loading_time_h: ArrayLike | None
    micronutrients: Mapping[str, Text | ArrayLike] | None


class Input(NamedTuple):
    """One argument: where it stands in JSON, and what it takes."""

    path: str
    of: str  # the path of its text form: the same for all arguments of one input
    text: bool
    number: bool
    words: dict[str, float]  # that stand for the numbers of C; those of a number lie outside its range
    excludes: str  # the path of the input that may not be given together with it, or ""
    unit: str = ""  # of the number, where it is not that of the library
    several: bool = False  # a list of texts, numbers or objects may be given


INPUTS = {
    "sex": Input("sex", "sex", True, False, {"female": 1, "male": 2, "unknown": 3}, ""),
    "gender": Input("sex", "sex", True, False, {"female": 1, "male": 2, "unknown": 3}, ""),
    "age": Input("age", "age", True, True, {}, "born"),
    "age_y": Input("age_y", "age", False, True, {}, "born"),
    "born": Input("born", "born", True, False, {}, "age"),
    "dob": Input("born", "born", True, False, {}, "age"),
    "birthday": Input("born", "born", True, False, {}, "age"),
    "birthdate": Input("born", "born", True, False, {}, "age"),
    "height": Input("height", "height", True, False, {}, ""),
    "height_cm": Input("height_cm", "height", False, True, {}, ""),
    "height_m": Input("height_m", "height", False, True, {}, "", "m"),
    "height_in": Input("height_in", "height", False, True, {}, "", "in"),
    "weight": Input("weight", "weight", True, False, {}, ""),
    "weight_kg": Input("weight_kg", "weight", False, True, {}, ""),
    "weight_lb": Input("weight_lb", "weight", False, True, {}, "", "lb"),
    "body_fat": Input("body_fat", "body_fat", True, False, {}, "fat_free_mass"),
    "body_fat_pct": Input("body_fat_pct", "body_fat", False, True, {}, "fat_free_mass"),
    "bodyfat": Input("body_fat", "body_fat", True, False, {}, "fat_free_mass"),
    "fat_free_mass": Input("fat_free_mass", "fat_free_mass", True, False, {}, "body_fat"),
    "fat_free_mass_kg": Input("fat_free_mass_kg", "fat_free_mass", False, True, {}, "body_fat"),
    "fat_free_mass_lb": Input("fat_free_mass_lb", "fat_free_mass", False, True, {}, "body_fat", "lb"),
    "neck": Input("neck", "neck", True, False, {}, ""),
    "neck_cm": Input("neck_cm", "neck", False, True, {}, ""),
    "neck_in": Input("neck_in", "neck", False, True, {}, "", "in"),
    "waist": Input("waist", "waist", True, False, {}, ""),
    "waist_cm": Input("waist_cm", "waist", False, True, {}, ""),
    "waist_in": Input("waist_in", "waist", False, True, {}, "", "in"),
    "hip": Input("hip", "hip", True, False, {}, ""),
    "hip_cm": Input("hip_cm", "hip", False, True, {}, ""),
    "hip_in": Input("hip_in", "hip", False, True, {}, "", "in"),
    "athlete": Input("athlete", "athlete", True, False, {"yes": 1, "no": 2, "auto": 0}, ""),
    "life_stage": Input("life_stage", "life_stage", True, False, {"none": 0, "pregnant": 1, "lactating": 2}, ""),
    "gestation_week": Input("gestation_week", "gestation_week", True, True, {}, ""),
    "pre_pregnancy_weight": Input("pre_pregnancy_weight", "pre_pregnancy_weight", True, False, {}, ""),
    "pre_pregnancy_weight_kg": Input("pre_pregnancy_weight_kg", "pre_pregnancy_weight", False, True, {}, ""),
    "pre_pregnancy_weight_lb": Input("pre_pregnancy_weight_lb", "pre_pregnancy_weight", False, True, {}, "", "lb"),
    "months_since_birth": Input("months_since_birth", "months_since_birth", True, True, {}, ""),
    "run": Input("running.distance", "running.distance", True, False, {}, ""),
    "distance_km_week": Input("running.distance_km_week", "running.distance", False, True, {}, ""),
    "run_km_week": Input("running.distance_km_week", "running.distance", False, True, {}, ""),
    "distance_mi_week": Input("running.distance_mi_week", "running.distance", False, True, {}, "", "mi/week"),
    "run_mi_week": Input("running.distance_mi_week", "running.distance", False, True, {}, "", "mi/week"),
    "distance": Input("running.distance", "running.distance", True, False, {}, ""),
    "pace": Input("running.pace", "running.pace", True, False, {}, "running.speed"),
    "pace_min_km": Input("running.pace_min_km", "running.pace", False, True, {}, "running.speed", "min/km"),
    "pace_min_mi": Input("running.pace_min_mi", "running.pace", False, True, {}, "running.speed", "min/mi"),
    "speed": Input("running.speed", "running.speed", True, False, {}, "running.pace"),
    "speed_km_h": Input("running.speed_km_h", "running.speed", False, True, {}, "running.pace"),
    "speed_mph": Input("running.speed_mph", "running.speed", False, True, {}, "running.pace", "mi/h"),
    "climb": Input("running.climb", "running.climb", True, False, {}, "running.incline"),
    "climb_m_week": Input("running.climb_m_week", "running.climb", False, True, {}, "running.incline"),
    "climb_ft_week": Input("running.climb_ft_week", "running.climb", False, True, {}, "running.incline", "ft/week"),
    "terrain": Input("running.terrain", "running.terrain", True, False, {"road": 1, "trail": 2, "sand": 3}, ""),
    "living": Input("living", "living", True, True, {"sedentary": -0.2, "typical": 0, "on-feet": 0.15, "physical": 0.3}, ""),
    "goal": Input("goal", "goal", True, False, {}, ""),
    "goal_kg_week": Input("goal_kg_week", "goal", False, True, {}, ""),
    "goal_lb_week": Input("goal_lb_week", "goal", False, True, {}, "", "lb/week"),
    "floors": Input("floors", "floors", True, False, {"warn": 0, "apply": 1}, ""),
    "intake": Input("intake.energy", "intake.energy", True, False, {}, ""),
    "energy_kcal_d": Input("intake.energy_kcal_d", "intake.energy", False, True, {}, ""),
    "intake_kcal_d": Input("intake.energy_kcal_d", "intake.energy", False, True, {}, ""),
    "energy_kj_d": Input("intake.energy_kj_d", "intake.energy", False, True, {}, "", "kJ/d"),
    "intake_kj_d": Input("intake.energy_kj_d", "intake.energy", False, True, {}, "", "kJ/d"),
    "calories": Input("intake.energy", "intake.energy", True, False, {}, ""),
    "carbohydrate": Input("intake.carbohydrate", "intake.carbohydrate", True, False, {}, ""),
    "carbohydrate_g_d": Input("intake.carbohydrate_g_d", "intake.carbohydrate", False, True, {}, ""),
    "carbs": Input("intake.carbohydrate", "intake.carbohydrate", True, False, {}, ""),
    "protein": Input("intake.protein", "intake.protein", True, False, {}, ""),
    "protein_g_d": Input("intake.protein_g_d", "intake.protein", False, True, {}, ""),
    "fat": Input("intake.fat", "intake.fat", True, False, {}, ""),
    "fat_g_d": Input("intake.fat_g_d", "intake.fat", False, True, {}, ""),
    "fibre": Input("intake.fibre", "intake.fibre", True, False, {}, ""),
    "fibre_g_d": Input("intake.fibre_g_d", "intake.fibre", False, True, {}, ""),
    "fiber": Input("intake.fibre", "intake.fibre", True, False, {}, ""),
    "intake_days": Input("intake.days", "intake.days", True, True, {}, ""),
    "method": Input("method", "method", True, False, {"ledger": 0, "nasem-2023": 1, "iom-2005": 2, "fao-2004": 3, "multiplier": 4}, ""),
    "activity": Input("activity", "activity", True, False, {"inactive": 1, "low-active": 2, "active": 3, "very-active": 4, "sedentary": 5, "light": 6, "moderate": 7, "vigorous": 8}, ""),
    "resting": Input("resting", "resting", True, False, {}, ""),
    "resting_kcal_d": Input("resting_kcal_d", "resting", False, True, {}, ""),
    "resting_kj_d": Input("resting_kj_d", "resting", False, True, {}, "", "kJ/d"),
    "expenditure": Input("expenditure", "expenditure", True, False, {}, ""),
    "expenditure_kcal_d": Input("expenditure_kcal_d", "expenditure", False, True, {}, ""),
    "expenditure_kj_d": Input("expenditure_kj_d", "expenditure", False, True, {}, "", "kJ/d"),
    "expenditure_sd": Input("expenditure_sd", "expenditure_sd", True, False, {}, ""),
    "expenditure_sd_kcal_d": Input("expenditure_sd_kcal_d", "expenditure_sd", False, True, {}, ""),
    "expenditure_sd_kj_d": Input("expenditure_sd_kj_d", "expenditure_sd", False, True, {}, "", "kJ/d"),
    "equation": Input("equation", "equation", True, False, {}, ""),
    "level": Input("level", "level", True, True, {}, ""),
    "gait": Input("running.gait", "running.gait", True, False, {"auto": 0, "run": 1, "walk": 2}, ""),
    "nursing": Input("nursing", "nursing", True, False, {"full": 1, "partial": 2}, ""),
    "units": Input("units", "units", True, False, {"as-given": 0, "metric": 1, "imperial": 2, "as-given,kJ": 3, "kJ": 3, "metric,kJ": 4, "imperial,kJ": 5}, ""),
    "run_sd": Input("running.distance_sd", "running.distance_sd", True, False, {}, ""),
    "distance_sd_km_week": Input("running.distance_sd_km_week", "running.distance_sd", False, True, {}, ""),
    "descent": Input("running.descent", "running.descent", True, False, {}, ""),
    "descent_m_week": Input("running.descent_m_week", "running.descent", False, True, {}, ""),
    "descent_ft_week": Input("running.descent_ft_week", "running.descent", False, True, {}, "", "ft/week"),
    "incline": Input("running.incline", "running.incline", True, False, {}, "running.climb"),
    "incline_pct": Input("running.incline_pct", "running.incline", False, True, {}, "running.climb"),
    "walk": Input("walking.distance", "walking.distance", True, False, {}, ""),
    "walking_distance_km_week": Input("walking.distance_km_week", "walking.distance", False, True, {}, ""),
    "walk_km_week": Input("walking.distance_km_week", "walking.distance", False, True, {}, ""),
    "walking_distance_mi_week": Input("walking.distance_mi_week", "walking.distance", False, True, {}, "", "mi/week"),
    "walk_mi_week": Input("walking.distance_mi_week", "walking.distance", False, True, {}, "", "mi/week"),
    "walk_speed": Input("walking.speed", "walking.speed", True, False, {}, ""),
    "walking_speed_km_h": Input("walking.speed_km_h", "walking.speed", False, True, {}, ""),
    "walking_speed_mph": Input("walking.speed_mph", "walking.speed", False, True, {}, "", "mi/h"),
    "walk_pace": Input("walking.speed", "walking.speed", True, False, {}, ""),
    "exercise": Input("exercise", "exercise", True, False, {}, "", several=True),
    "exercise_kcal_d": Input("exercise_kcal_d", "exercise", False, True, {}, ""),
    "eating_disorder": Input("health.eating_disorder", "health.eating_disorder", True, False, {"no": 2, "past": 3, "now": 1}, ""),
    "scoff": Input("health.scoff", "health.scoff", True, True, {}, ""),
    "ede_q": Input("health.ede_q", "health.ede_q", True, True, {}, ""),
    "dietary_restriction": Input("health.dietary_restriction", "health.dietary_restriction", True, False, {"yes": 1, "no": 2}, ""),
    "missed_periods": Input("health.missed_periods", "health.missed_periods", True, True, {}, ""),
    "periods_year": Input("health.periods_year", "health.periods_year", True, True, {}, ""),
    "menarche": Input("health.menarche", "health.menarche", True, True, {"not-yet": -1}, ""),
    "menarche_y": Input("health.menarche_y", "health.menarche", False, True, {}, ""),
    "hormonal_contraception": Input("health.hormonal_contraception", "health.hormonal_contraception", True, False, {"yes": 1, "no": 2}, ""),
    "menopause": Input("health.menopause", "health.menopause", True, False, {"yes": 1, "no": 2}, ""),
    "bone_stress": Input("health.bone_stress", "health.bone_stress", True, True, {}, ""),
    "bone_stress_high_risk": Input("health.bone_stress_high_risk", "health.bone_stress_high_risk", True, True, {}, ""),
    "bone_stress_months": Input("health.bone_stress_months", "health.bone_stress_months", True, True, {}, ""),
    "bone_density_z": Input("health.bone_density_z", "health.bone_density_z", True, True, {}, ""),
    "unplanned_loss": Input("health.unplanned_loss", "health.unplanned_loss", True, False, {}, ""),
    "unplanned_loss_pct": Input("health.unplanned_loss_pct", "health.unplanned_loss", False, True, {}, ""),
    "persistent_fatigue": Input("health.persistent_fatigue", "health.persistent_fatigue", True, False, {"yes": 1, "no": 2}, ""),
    "low_libido": Input("health.low_libido", "health.low_libido", True, False, {"yes": 1, "no": 2}, ""),
    "growth_slowed": Input("health.growth_slowed", "health.growth_slowed", True, False, {"yes": 1, "no": 2}, ""),
    "insulin": Input("health.insulin", "health.insulin", True, False, {"yes": 1, "no": 2}, ""),
    "kidney_disease": Input("health.kidney_disease", "health.kidney_disease", True, False, {"yes": 1, "no": 2}, ""),
    "thyroid_disease": Input("health.thyroid_disease", "health.thyroid_disease", True, False, {"yes": 1, "no": 2}, ""),
    "glp1": Input("health.glp1", "health.glp1", True, False, {"yes": 1, "no": 2}, ""),
    "other_medical": Input("health.other_medical", "health.other_medical", True, False, {"yes": 1, "no": 2}, ""),
    "ferritin": Input("health.ferritin", "health.ferritin", True, False, {}, ""),
    "ferritin_ug_l": Input("health.ferritin_ug_l", "health.ferritin", False, True, {}, ""),
    "diet": Input("diet", "diet", True, False, {"omnivore": 1, "vegetarian": 2, "vegan": 3}, ""),
    "heavy_sweat": Input("heavy_sweat", "heavy_sweat", True, False, {"yes": 1, "no": 2}, ""),
    "day_types": Input("day_types", "day_types", True, False, {}, "running.week", several=True),
    "run_week": Input("running.week", "running.week", True, False, {}, "day_types", several=True),
    "week_km": Input("running.week_km", "running.week", False, False, {}, "day_types", several=True),
    "alcohol": Input("intake.alcohol", "intake.alcohol", True, False, {}, ""),
    "alcohol_g_d": Input("intake.alcohol_g_d", "intake.alcohol", False, True, {}, ""),
    "saturated_fat": Input("intake.saturated_fat", "intake.saturated_fat", True, False, {}, ""),
    "saturated_fat_g_d": Input("intake.saturated_fat_g_d", "intake.saturated_fat", False, True, {}, ""),
    "saturates": Input("intake.saturated_fat", "intake.saturated_fat", True, False, {}, ""),
    "added_sugar": Input("intake.added_sugar", "intake.added_sugar", True, False, {}, ""),
    "added_sugar_g_d": Input("intake.added_sugar_g_d", "intake.added_sugar", False, True, {}, ""),
    "added_sugars": Input("intake.added_sugar", "intake.added_sugar", True, False, {}, ""),
    "free_sugar": Input("intake.free_sugar", "intake.free_sugar", True, False, {}, ""),
    "free_sugar_g_d": Input("intake.free_sugar_g_d", "intake.free_sugar", False, True, {}, ""),
    "free_sugars": Input("intake.free_sugar", "intake.free_sugar", True, False, {}, ""),
    "exercise_carbohydrate": Input("intake.exercise_carbohydrate", "intake.exercise_carbohydrate", True, False, {}, ""),
    "exercise_carbohydrate_g_d": Input("intake.exercise_carbohydrate_g_d", "intake.exercise_carbohydrate", False, True, {}, ""),
    "exercise_carbs": Input("intake.exercise_carbohydrate", "intake.exercise_carbohydrate", True, False, {}, ""),
    "caffeine": Input("intake.caffeine", "intake.caffeine", True, False, {}, ""),
    "caffeine_mg_d": Input("intake.caffeine_mg_d", "intake.caffeine", False, True, {}, ""),
    "caffeine_single": Input("intake.caffeine_single", "intake.caffeine_single", True, False, {}, ""),
    "caffeine_single_mg": Input("intake.caffeine_single_mg", "intake.caffeine_single", False, True, {}, ""),
    "caffeine_dose": Input("intake.caffeine_single", "intake.caffeine_single", True, False, {}, ""),
    "meals": Input("intake.meals", "intake.meals", True, True, {}, ""),
    "meals_g": Input("intake.meals_g", "intake.meals", False, False, {}, "", "g", several=True),
    "session": Input("session.duration", "session.duration", True, False, {}, ""),
    "duration_h": Input("session.duration_h", "session.duration", False, True, {}, ""),
    "session_h": Input("session.duration_h", "session.duration", False, True, {}, ""),
    "duration_min": Input("session.duration_min", "session.duration", False, True, {}, "", "min"),
    "session_min": Input("session.duration_min", "session.duration", False, True, {}, "", "min"),
    "session_time": Input("session.duration", "session.duration", True, False, {}, ""),
    "next": Input("session.next", "session.next", True, False, {}, ""),
    "next_h": Input("session.next_h", "session.next", False, True, {}, ""),
    "carbohydrate_before": Input("session.carbohydrate_before", "session.carbohydrate_before", True, False, {}, ""),
    "carbohydrate_before_g": Input("session.carbohydrate_before_g", "session.carbohydrate_before", False, True, {}, ""),
    "carbs_before": Input("session.carbohydrate_before", "session.carbohydrate_before", True, False, {}, ""),
    "before_time": Input("session.before_time", "session.before_time", True, False, {}, ""),
    "before_time_h": Input("session.before_time_h", "session.before_time", False, True, {}, ""),
    "carbohydrate_during": Input("session.carbohydrate_during", "session.carbohydrate_during", True, False, {}, ""),
    "carbohydrate_during_g_h": Input("session.carbohydrate_during_g_h", "session.carbohydrate_during", False, True, {}, ""),
    "carbs_during": Input("session.carbohydrate_during", "session.carbohydrate_during", True, False, {}, ""),
    "sugars": Input("session.sugars", "session.sugars", True, False, {"glucose": 1, "glucose-fructose": 2}, ""),
    "carbohydrate_after": Input("session.carbohydrate_after", "session.carbohydrate_after", True, False, {}, ""),
    "carbohydrate_after_g_h": Input("session.carbohydrate_after_g_h", "session.carbohydrate_after", False, True, {}, ""),
    "carbs_after": Input("session.carbohydrate_after", "session.carbohydrate_after", True, False, {}, ""),
    "protein_after": Input("session.protein_after", "session.protein_after", True, False, {}, ""),
    "protein_after_g": Input("session.protein_after_g", "session.protein_after", False, True, {}, ""),
    "after_time": Input("session.after_time", "session.after_time", True, False, {}, ""),
    "after_time_h": Input("session.after_time_h", "session.after_time", False, True, {}, ""),
    "drink": Input("session.drink", "session.drink", True, False, {}, ""),
    "drink_l_h": Input("session.drink_l_h", "session.drink", False, True, {}, ""),
    "drink_ml_h": Input("session.drink_ml_h", "session.drink", False, True, {}, "", "ml/h"),
    "weight_before": Input("session.weight_before", "session.weight_before", True, False, {}, ""),
    "weight_before_kg": Input("session.weight_before_kg", "session.weight_before", False, True, {}, ""),
    "weight_before_lb": Input("session.weight_before_lb", "session.weight_before", False, True, {}, "", "lb"),
    "weight_after": Input("session.weight_after", "session.weight_after", True, False, {}, ""),
    "weight_after_kg": Input("session.weight_after_kg", "session.weight_after", False, True, {}, ""),
    "weight_after_lb": Input("session.weight_after_lb", "session.weight_after", False, True, {}, "", "lb"),
    "urine": Input("session.urine", "session.urine", True, False, {}, ""),
    "urine_l": Input("session.urine_l", "session.urine", False, True, {}, ""),
    "urine_ml": Input("session.urine_ml", "session.urine", False, True, {}, "", "ml"),
    "sweat_rate": Input("session.sweat_rate", "session.sweat_rate", True, False, {}, ""),
    "sweat_rate_l_h": Input("session.sweat_rate_l_h", "session.sweat_rate", False, True, {}, ""),
    "sweat_rate_ml_h": Input("session.sweat_rate_ml_h", "session.sweat_rate", False, True, {}, "", "ml/h"),
    "sweat_sodium": Input("session.sweat_sodium", "session.sweat_sodium", True, False, {}, ""),
    "sweat_sodium_mmol_l": Input("session.sweat_sodium_mmol_l", "session.sweat_sodium", False, True, {}, ""),
    "event": Input("event.duration", "event.duration", True, False, {}, ""),
    "event_duration_h": Input("event.duration_h", "event.duration", False, True, {}, ""),
    "event_h": Input("event.duration_h", "event.duration", False, True, {}, ""),
    "event_duration_min": Input("event.duration_min", "event.duration", False, True, {}, "", "min"),
    "event_min": Input("event.duration_min", "event.duration", False, True, {}, "", "min"),
    "race": Input("event.duration", "event.duration", True, False, {}, ""),
    "loading": Input("event.carbohydrate", "event.carbohydrate", True, False, {}, ""),
    "event_carbohydrate_g_d": Input("event.carbohydrate_g_d", "event.carbohydrate", False, True, {}, ""),
    "loading_g_d": Input("event.carbohydrate_g_d", "event.carbohydrate", False, True, {}, ""),
    "loading_time": Input("event.loading_time", "event.loading_time", True, False, {}, ""),
    "loading_time_h": Input("event.loading_time_h", "event.loading_time", False, True, {}, ""),
    "log": Input("log", "log", False, False, {}, ""),
    "micronutrients": Input("intake.micronutrients", "intake.micronutrients", False, False, {}, ""),
}

PROJECT_INPUTS = {
    **INPUTS,
    "days": Input("days", "days", True, True, {}, ""),
    "every": Input("every", "every", True, True, {}, ""),
    "target": Input("target", "target", True, False, {}, ""),
    "target_weight_kg": Input("target_weight_kg", "target", False, True, {}, ""),
    "target_weight_lb": Input("target_weight_lb", "target", False, True, {}, "", "lb"),
    "by": Input("by", "by", True, False, {}, "in"),
    "in_": Input("in", "in", True, False, {}, "by"),
    "in_days": Input("in_days", "in", False, True, {}, "by"),
    "in_weeks": Input("in_weeks", "in", False, True, {}, "by", "week"),
    "pal": Input("pal", "pal", True, True, {}, ""),
    "sodium": Input("sodium", "sodium", True, False, {"constant": 1, "proportional": 2}, ""),
    "carbohydrate_fraction": Input("carbohydrate_fraction", "carbohydrate_fraction", True, True, {}, ""),
    "parameters": Input("parameters", "parameters", True, False, {"hall-2011": 1, "planner": 2}, ""),
    "integrator": Input("integrator", "integrator", True, False, {"exact": 1, "rk4": 2, "reference": 3}, ""),
    "band": Input("band", "band", True, False, {"same-intake": 1, "same-deficit": 2}, ""),
    "samples": Input("samples", "samples", True, True, {}, ""),
    "seed": Input("seed", "seed", True, True, {}, ""),
    "intake_sd": Input("intake_sd", "intake_sd", True, False, {}, ""),
    "intake_sd_kcal_d": Input("intake_sd_kcal_d", "intake_sd", False, True, {}, ""),
    "intake_sd_kj_d": Input("intake_sd_kj_d", "intake_sd", False, True, {}, "", "kJ/d"),
    "schedule": Input("schedule", "schedule", False, False, {}, ""),
}

RUN_INPUTS = {
    **INPUTS,
    "distance": Input("distance", "distance", True, False, {}, ""),
    "distance_km": Input("distance_km", "distance", False, True, {}, ""),
    "distance_mi": Input("distance_mi", "distance", False, True, {}, "", "mi"),
    "time": Input("time", "time", True, False, {}, ""),
    "time_h": Input("time_h", "time", False, True, {}, ""),
    "time_min": Input("time_min", "time", False, True, {}, "", "min"),
    "pace": Input("pace", "pace", True, False, {}, "speed"),
    "pace_min_km": Input("pace_min_km", "pace", False, True, {}, "speed", "min/km"),
    "pace_min_mi": Input("pace_min_mi", "pace", False, True, {}, "speed", "min/mi"),
    "speed": Input("speed", "speed", True, False, {}, "pace"),
    "speed_km_h": Input("speed_km_h", "speed", False, True, {}, "pace"),
    "speed_mph": Input("speed_mph", "speed", False, True, {}, "pace", "mi/h"),
    "climb": Input("climb", "climb", True, False, {}, ""),
    "climb_m": Input("climb_m", "climb", False, True, {}, ""),
    "climb_ft": Input("climb_ft", "climb", False, True, {}, "", "ft"),
    "terrain": Input("terrain", "terrain", True, False, {"road": 1, "trail": 2, "sand": 3}, ""),
    "gait": Input("gait", "gait", True, False, {"auto": 0, "run": 1, "walk": 2}, ""),
    "next": Input("next", "next", True, False, {}, ""),
    "next_h": Input("next_h", "next", False, True, {}, ""),
}

LOAD_INPUTS = {
    "from_": Input("from", "from", True, False, {}, ""),
    "until": Input("until", "until", True, False, {}, ""),
    "last": Input("last", "last", True, False, {}, ""),
    "last_days": Input("last_days", "last", False, True, {}, ""),
    "last_weeks": Input("last_weeks", "last", False, True, {}, "", "week"),
    "kind": Input("kind", "kind", True, False, {"session-rpe": 1, "trimp": 2, "minutes": 3, "distance": 4}, ""),
    "resting_heart_rate": Input("resting_heart_rate", "resting_heart_rate", True, True, {}, ""),
    "resting_heart_rate_bpm": Input("resting_heart_rate_bpm", "resting_heart_rate", False, True, {}, ""),
    "max_heart_rate": Input("max_heart_rate", "max_heart_rate", True, True, {}, ""),
    "max_heart_rate_bpm": Input("max_heart_rate_bpm", "max_heart_rate", False, True, {}, ""),
    "sex": Input("sex", "sex", True, False, {"female": 1, "male": 2, "unknown": 3}, ""),
    "gender": Input("sex", "sex", True, False, {"female": 1, "male": 2, "unknown": 3}, ""),
}

FATIGUE_INPUTS = {
    **INPUTS,
    "sign": Input("signs", "signs", True, False, {"dark-urine": 1, "little-urine": 2, "muscle-swelling": 4, "severe-muscle-pain": 8, "muscle-weakness": 16, "numb-limb": 32, "palpitations": 64, "fainting": 128, "confusion": 256, "vomiting": 512, "collapse": 1024, "heat-illness": 2048, "headache-after-drinking": 4096, "persistent-fatigue": 8192, "frequent-illness": 16384, "low-mood": 32768, "heavy-legs": 65536, "missed-periods": 131072, "bone-stress-injury": 262144}, "", several=True),
    "signs": Input("signs", "signs", True, False, {"dark-urine": 1, "little-urine": 2, "muscle-swelling": 4, "severe-muscle-pain": 8, "muscle-weakness": 16, "numb-limb": 32, "palpitations": 64, "fainting": 128, "confusion": 256, "vomiting": 512, "collapse": 1024, "heat-illness": 2048, "headache-after-drinking": 4096, "persistent-fatigue": 8192, "frequent-illness": 16384, "low-mood": 32768, "heavy-legs": 65536, "missed-periods": 131072, "bone-stress-injury": 262144}, "", several=True),
    "symptom": Input("signs", "signs", True, False, {"dark-urine": 1, "little-urine": 2, "muscle-swelling": 4, "severe-muscle-pain": 8, "muscle-weakness": 16, "numb-limb": 32, "palpitations": 64, "fainting": 128, "confusion": 256, "vomiting": 512, "collapse": 1024, "heat-illness": 2048, "headache-after-drinking": 4096, "persistent-fatigue": 8192, "frequent-illness": 16384, "low-mood": 32768, "heavy-legs": 65536, "missed-periods": 131072, "bone-stress-injury": 262144}, "", several=True),
    "symptoms": Input("signs", "signs", True, False, {"dark-urine": 1, "little-urine": 2, "muscle-swelling": 4, "severe-muscle-pain": 8, "muscle-weakness": 16, "numb-limb": 32, "palpitations": 64, "fainting": 128, "confusion": 256, "vomiting": 512, "collapse": 1024, "heat-illness": 2048, "headache-after-drinking": 4096, "persistent-fatigue": 8192, "frequent-illness": 16384, "low-mood": 32768, "heavy-legs": 65536, "missed-periods": 131072, "bone-stress-injury": 262144}, "", several=True),
    "performance_down": Input("performance_down", "performance_down", True, False, {}, ""),
    "performance_down_d": Input("performance_down_d", "performance_down", False, True, {}, ""),
    "performance_down_weeks": Input("performance_down_weeks", "performance_down", False, True, {}, "", "weeks"),
    "sleep": Input("sleep", "sleep", True, False, {}, ""),
    "sleep_h": Input("sleep_h", "sleep", False, True, {}, ""),
}

MICRONUTRIENTS = {
    "vitamin_a": Input("intake.micronutrients.vitamin_a", "intake.micronutrients.vitamin_a", True, False, {}, ""),
    "vitamin_a_ug": Input("intake.micronutrients.vitamin_a_ug", "intake.micronutrients.vitamin_a", False, True, {}, ""),
    "vitamin_a_mcg": Input("intake.micronutrients.vitamin_a_mcg", "intake.micronutrients.vitamin_a", False, True, {}, "", "ug/d"),
    "vitamin_a_mg": Input("intake.micronutrients.vitamin_a_mg", "intake.micronutrients.vitamin_a", False, True, {}, "", "mg/d"),
    "vitamin_a_iu": Input("intake.micronutrients.vitamin_a_iu", "intake.micronutrients.vitamin_a", False, True, {}, "", "IU/d"),
    "vitamin_c": Input("intake.micronutrients.vitamin_c", "intake.micronutrients.vitamin_c", True, False, {}, ""),
    "vitamin_c_mg": Input("intake.micronutrients.vitamin_c_mg", "intake.micronutrients.vitamin_c", False, True, {}, ""),
    "vitamin_d": Input("intake.micronutrients.vitamin_d", "intake.micronutrients.vitamin_d", True, False, {}, ""),
    "vitamin_d_ug": Input("intake.micronutrients.vitamin_d_ug", "intake.micronutrients.vitamin_d", False, True, {}, ""),
    "vitamin_d_mcg": Input("intake.micronutrients.vitamin_d_mcg", "intake.micronutrients.vitamin_d", False, True, {}, "", "ug/d"),
    "vitamin_d_mg": Input("intake.micronutrients.vitamin_d_mg", "intake.micronutrients.vitamin_d", False, True, {}, "", "mg/d"),
    "vitamin_d_iu": Input("intake.micronutrients.vitamin_d_iu", "intake.micronutrients.vitamin_d", False, True, {}, "", "IU/d"),
    "vitamin_e": Input("intake.micronutrients.vitamin_e", "intake.micronutrients.vitamin_e", True, False, {}, ""),
    "vitamin_e_mg": Input("intake.micronutrients.vitamin_e_mg", "intake.micronutrients.vitamin_e", False, True, {}, ""),
    "vitamin_e_iu": Input("intake.micronutrients.vitamin_e_iu", "intake.micronutrients.vitamin_e", False, True, {}, "", "IU/d"),
    "vitamin_k": Input("intake.micronutrients.vitamin_k", "intake.micronutrients.vitamin_k", True, False, {}, ""),
    "vitamin_k_ug": Input("intake.micronutrients.vitamin_k_ug", "intake.micronutrients.vitamin_k", False, True, {}, ""),
    "vitamin_k_mcg": Input("intake.micronutrients.vitamin_k_mcg", "intake.micronutrients.vitamin_k", False, True, {}, "", "ug/d"),
    "vitamin_k_mg": Input("intake.micronutrients.vitamin_k_mg", "intake.micronutrients.vitamin_k", False, True, {}, "", "mg/d"),
    "thiamin": Input("intake.micronutrients.thiamin", "intake.micronutrients.thiamin", True, False, {}, ""),
    "thiamin_mg": Input("intake.micronutrients.thiamin_mg", "intake.micronutrients.thiamin", False, True, {}, ""),
    "riboflavin": Input("intake.micronutrients.riboflavin", "intake.micronutrients.riboflavin", True, False, {}, ""),
    "riboflavin_mg": Input("intake.micronutrients.riboflavin_mg", "intake.micronutrients.riboflavin", False, True, {}, ""),
    "niacin": Input("intake.micronutrients.niacin", "intake.micronutrients.niacin", True, False, {}, ""),
    "niacin_mg": Input("intake.micronutrients.niacin_mg", "intake.micronutrients.niacin", False, True, {}, ""),
    "vitamin_b6": Input("intake.micronutrients.vitamin_b6", "intake.micronutrients.vitamin_b6", True, False, {}, ""),
    "vitamin_b6_mg": Input("intake.micronutrients.vitamin_b6_mg", "intake.micronutrients.vitamin_b6", False, True, {}, ""),
    "folate": Input("intake.micronutrients.folate", "intake.micronutrients.folate", True, False, {}, ""),
    "folate_ug": Input("intake.micronutrients.folate_ug", "intake.micronutrients.folate", False, True, {}, ""),
    "folate_mcg": Input("intake.micronutrients.folate_mcg", "intake.micronutrients.folate", False, True, {}, "", "ug/d"),
    "folate_mg": Input("intake.micronutrients.folate_mg", "intake.micronutrients.folate", False, True, {}, "", "mg/d"),
    "vitamin_b12": Input("intake.micronutrients.vitamin_b12", "intake.micronutrients.vitamin_b12", True, False, {}, ""),
    "vitamin_b12_ug": Input("intake.micronutrients.vitamin_b12_ug", "intake.micronutrients.vitamin_b12", False, True, {}, ""),
    "vitamin_b12_mcg": Input("intake.micronutrients.vitamin_b12_mcg", "intake.micronutrients.vitamin_b12", False, True, {}, "", "ug/d"),
    "vitamin_b12_mg": Input("intake.micronutrients.vitamin_b12_mg", "intake.micronutrients.vitamin_b12", False, True, {}, "", "mg/d"),
    "pantothenic_acid": Input("intake.micronutrients.pantothenic_acid", "intake.micronutrients.pantothenic_acid", True, False, {}, ""),
    "pantothenic_acid_mg": Input("intake.micronutrients.pantothenic_acid_mg", "intake.micronutrients.pantothenic_acid", False, True, {}, ""),
    "biotin": Input("intake.micronutrients.biotin", "intake.micronutrients.biotin", True, False, {}, ""),
    "biotin_ug": Input("intake.micronutrients.biotin_ug", "intake.micronutrients.biotin", False, True, {}, ""),
    "biotin_mcg": Input("intake.micronutrients.biotin_mcg", "intake.micronutrients.biotin", False, True, {}, "", "ug/d"),
    "biotin_mg": Input("intake.micronutrients.biotin_mg", "intake.micronutrients.biotin", False, True, {}, "", "mg/d"),
    "choline": Input("intake.micronutrients.choline", "intake.micronutrients.choline", True, False, {}, ""),
    "choline_mg": Input("intake.micronutrients.choline_mg", "intake.micronutrients.choline", False, True, {}, ""),
    "calcium": Input("intake.micronutrients.calcium", "intake.micronutrients.calcium", True, False, {}, ""),
    "calcium_mg": Input("intake.micronutrients.calcium_mg", "intake.micronutrients.calcium", False, True, {}, ""),
    "chromium": Input("intake.micronutrients.chromium", "intake.micronutrients.chromium", True, False, {}, ""),
    "chromium_ug": Input("intake.micronutrients.chromium_ug", "intake.micronutrients.chromium", False, True, {}, ""),
    "chromium_mcg": Input("intake.micronutrients.chromium_mcg", "intake.micronutrients.chromium", False, True, {}, "", "ug/d"),
    "chromium_mg": Input("intake.micronutrients.chromium_mg", "intake.micronutrients.chromium", False, True, {}, "", "mg/d"),
    "copper": Input("intake.micronutrients.copper", "intake.micronutrients.copper", True, False, {}, ""),
    "copper_ug": Input("intake.micronutrients.copper_ug", "intake.micronutrients.copper", False, True, {}, ""),
    "copper_mcg": Input("intake.micronutrients.copper_mcg", "intake.micronutrients.copper", False, True, {}, "", "ug/d"),
    "copper_mg": Input("intake.micronutrients.copper_mg", "intake.micronutrients.copper", False, True, {}, "", "mg/d"),
    "fluoride": Input("intake.micronutrients.fluoride", "intake.micronutrients.fluoride", True, False, {}, ""),
    "fluoride_mg": Input("intake.micronutrients.fluoride_mg", "intake.micronutrients.fluoride", False, True, {}, ""),
    "iodine": Input("intake.micronutrients.iodine", "intake.micronutrients.iodine", True, False, {}, ""),
    "iodine_ug": Input("intake.micronutrients.iodine_ug", "intake.micronutrients.iodine", False, True, {}, ""),
    "iodine_mcg": Input("intake.micronutrients.iodine_mcg", "intake.micronutrients.iodine", False, True, {}, "", "ug/d"),
    "iodine_mg": Input("intake.micronutrients.iodine_mg", "intake.micronutrients.iodine", False, True, {}, "", "mg/d"),
    "iron": Input("intake.micronutrients.iron", "intake.micronutrients.iron", True, False, {}, ""),
    "iron_mg": Input("intake.micronutrients.iron_mg", "intake.micronutrients.iron", False, True, {}, ""),
    "magnesium": Input("intake.micronutrients.magnesium", "intake.micronutrients.magnesium", True, False, {}, ""),
    "magnesium_mg": Input("intake.micronutrients.magnesium_mg", "intake.micronutrients.magnesium", False, True, {}, ""),
    "manganese": Input("intake.micronutrients.manganese", "intake.micronutrients.manganese", True, False, {}, ""),
    "manganese_mg": Input("intake.micronutrients.manganese_mg", "intake.micronutrients.manganese", False, True, {}, ""),
    "molybdenum": Input("intake.micronutrients.molybdenum", "intake.micronutrients.molybdenum", True, False, {}, ""),
    "molybdenum_ug": Input("intake.micronutrients.molybdenum_ug", "intake.micronutrients.molybdenum", False, True, {}, ""),
    "molybdenum_mcg": Input("intake.micronutrients.molybdenum_mcg", "intake.micronutrients.molybdenum", False, True, {}, "", "ug/d"),
    "molybdenum_mg": Input("intake.micronutrients.molybdenum_mg", "intake.micronutrients.molybdenum", False, True, {}, "", "mg/d"),
    "phosphorus": Input("intake.micronutrients.phosphorus", "intake.micronutrients.phosphorus", True, False, {}, ""),
    "phosphorus_mg": Input("intake.micronutrients.phosphorus_mg", "intake.micronutrients.phosphorus", False, True, {}, ""),
    "selenium": Input("intake.micronutrients.selenium", "intake.micronutrients.selenium", True, False, {}, ""),
    "selenium_ug": Input("intake.micronutrients.selenium_ug", "intake.micronutrients.selenium", False, True, {}, ""),
    "selenium_mcg": Input("intake.micronutrients.selenium_mcg", "intake.micronutrients.selenium", False, True, {}, "", "ug/d"),
    "selenium_mg": Input("intake.micronutrients.selenium_mg", "intake.micronutrients.selenium", False, True, {}, "", "mg/d"),
    "zinc": Input("intake.micronutrients.zinc", "intake.micronutrients.zinc", True, False, {}, ""),
    "zinc_mg": Input("intake.micronutrients.zinc_mg", "intake.micronutrients.zinc", False, True, {}, ""),
    "potassium": Input("intake.micronutrients.potassium", "intake.micronutrients.potassium", True, False, {}, ""),
    "potassium_mg": Input("intake.micronutrients.potassium_mg", "intake.micronutrients.potassium", False, True, {}, ""),
    "sodium": Input("intake.micronutrients.sodium", "intake.micronutrients.sodium", True, False, {}, ""),
    "sodium_mg": Input("intake.micronutrients.sodium_mg", "intake.micronutrients.sodium", False, True, {}, ""),
    "chloride": Input("intake.micronutrients.chloride", "intake.micronutrients.chloride", True, False, {}, ""),
    "chloride_mg": Input("intake.micronutrients.chloride_mg", "intake.micronutrients.chloride", False, True, {}, ""),
    "vitamin_a_preformed": Input("intake.micronutrients.vitamin_a_preformed", "intake.micronutrients.vitamin_a_preformed", True, False, {}, ""),
    "vitamin_a_preformed_ug": Input("intake.micronutrients.vitamin_a_preformed_ug", "intake.micronutrients.vitamin_a_preformed", False, True, {}, ""),
    "vitamin_a_preformed_mcg": Input("intake.micronutrients.vitamin_a_preformed_mcg", "intake.micronutrients.vitamin_a_preformed", False, True, {}, "", "ug/d"),
    "vitamin_a_preformed_mg": Input("intake.micronutrients.vitamin_a_preformed_mg", "intake.micronutrients.vitamin_a_preformed", False, True, {}, "", "mg/d"),
    "vitamin_a_preformed_iu": Input("intake.micronutrients.vitamin_a_preformed_iu", "intake.micronutrients.vitamin_a_preformed", False, True, {}, "", "IU/d"),
    "vitamin_e_added": Input("intake.micronutrients.vitamin_e_added", "intake.micronutrients.vitamin_e_added", True, False, {}, ""),
    "vitamin_e_added_mg": Input("intake.micronutrients.vitamin_e_added_mg", "intake.micronutrients.vitamin_e_added", False, True, {}, ""),
    "vitamin_e_added_iu": Input("intake.micronutrients.vitamin_e_added_iu", "intake.micronutrients.vitamin_e_added", False, True, {}, "", "IU/d"),
    "niacin_added": Input("intake.micronutrients.niacin_added", "intake.micronutrients.niacin_added", True, False, {}, ""),
    "niacin_added_mg": Input("intake.micronutrients.niacin_added_mg", "intake.micronutrients.niacin_added", False, True, {}, ""),
    "folic_acid": Input("intake.micronutrients.folic_acid", "intake.micronutrients.folic_acid", True, False, {}, ""),
    "folic_acid_ug": Input("intake.micronutrients.folic_acid_ug", "intake.micronutrients.folic_acid", False, True, {}, ""),
    "folic_acid_mcg": Input("intake.micronutrients.folic_acid_mcg", "intake.micronutrients.folic_acid", False, True, {}, "", "ug/d"),
    "folic_acid_mg": Input("intake.micronutrients.folic_acid_mg", "intake.micronutrients.folic_acid", False, True, {}, "", "mg/d"),
    "magnesium_supplement": Input("intake.micronutrients.magnesium_supplement", "intake.micronutrients.magnesium_supplement", True, False, {}, ""),
    "magnesium_supplement_mg": Input("intake.micronutrients.magnesium_supplement_mg", "intake.micronutrients.magnesium_supplement", False, True, {}, ""),
    "total_water": Input("intake.micronutrients.total_water", "intake.micronutrients.total_water", True, False, {}, ""),
    "total_water_l": Input("intake.micronutrients.total_water_l", "intake.micronutrients.total_water", False, True, {}, ""),
    "total_water_ml": Input("intake.micronutrients.total_water_ml", "intake.micronutrients.total_water", False, True, {}, "", "ml/d"),
    "water": Input("intake.micronutrients.total_water", "intake.micronutrients.total_water", True, False, {}, ""),
}

NUTRIENT_CHECKS = {
    "intake.micronutrients.vitamin_a": ("micronutrient-vitamin-a", "micronutrient-ul-vitamin-a", ),
    "intake.micronutrients.vitamin_c": ("micronutrient-vitamin-c", "micronutrient-ul-vitamin-c", ),
    "intake.micronutrients.vitamin_d": ("micronutrient-vitamin-d", "micronutrient-ul-vitamin-d", ),
    "intake.micronutrients.vitamin_e": ("micronutrient-vitamin-e", "micronutrient-ul-vitamin-e", ),
    "intake.micronutrients.vitamin_k": ("micronutrient-vitamin-k", "micronutrient-ul-vitamin-k", ),
    "intake.micronutrients.thiamin": ("micronutrient-thiamin", "micronutrient-ul-thiamin", ),
    "intake.micronutrients.riboflavin": ("micronutrient-riboflavin", "micronutrient-ul-riboflavin", ),
    "intake.micronutrients.niacin": ("micronutrient-niacin", "micronutrient-ul-niacin", ),
    "intake.micronutrients.vitamin_b6": ("micronutrient-vitamin-b6", "micronutrient-ul-vitamin-b6", ),
    "intake.micronutrients.folate": ("micronutrient-folate", "micronutrient-ul-folate", ),
    "intake.micronutrients.vitamin_b12": ("micronutrient-vitamin-b12", "micronutrient-ul-vitamin-b12", ),
    "intake.micronutrients.pantothenic_acid": ("micronutrient-pantothenic-acid", "micronutrient-ul-pantothenic-acid", ),
    "intake.micronutrients.biotin": ("micronutrient-biotin", "micronutrient-ul-biotin", ),
    "intake.micronutrients.choline": ("micronutrient-choline", "micronutrient-ul-choline", ),
    "intake.micronutrients.calcium": ("micronutrient-calcium", "micronutrient-ul-calcium", ),
    "intake.micronutrients.chromium": ("micronutrient-chromium", "micronutrient-ul-chromium", ),
    "intake.micronutrients.copper": ("micronutrient-copper", "micronutrient-ul-copper", ),
    "intake.micronutrients.fluoride": ("micronutrient-fluoride", "micronutrient-ul-fluoride", ),
    "intake.micronutrients.iodine": ("micronutrient-iodine", "micronutrient-ul-iodine", ),
    "intake.micronutrients.iron": ("micronutrient-iron", "micronutrient-ul-iron", ),
    "intake.micronutrients.magnesium": ("micronutrient-magnesium", "micronutrient-ul-magnesium", ),
    "intake.micronutrients.manganese": ("micronutrient-manganese", "micronutrient-ul-manganese", ),
    "intake.micronutrients.molybdenum": ("micronutrient-molybdenum", "micronutrient-ul-molybdenum", ),
    "intake.micronutrients.phosphorus": ("micronutrient-phosphorus", "micronutrient-ul-phosphorus", ),
    "intake.micronutrients.selenium": ("micronutrient-selenium", "micronutrient-ul-selenium", ),
    "intake.micronutrients.zinc": ("micronutrient-zinc", "micronutrient-ul-zinc", ),
    "intake.micronutrients.potassium": ("micronutrient-potassium", "micronutrient-ul-potassium", ),
    "intake.micronutrients.sodium": ("micronutrient-sodium", "micronutrient-ul-sodium", "micronutrient-sodium-cdrr", ),
    "intake.micronutrients.chloride": ("micronutrient-chloride", "micronutrient-ul-chloride", ),
    "intake.micronutrients.vitamin_a_preformed": ("micronutrient-ul-vitamin-a", ),
    "intake.micronutrients.vitamin_e_added": ("micronutrient-ul-vitamin-e", ),
    "intake.micronutrients.niacin_added": ("micronutrient-ul-niacin", ),
    "intake.micronutrients.folic_acid": ("micronutrient-ul-folate", ),
    "intake.micronutrients.magnesium_supplement": ("micronutrient-ul-magnesium", ),
    "intake.micronutrients.total_water": ("water-total", ),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Person(Record):
    """Who the plan is for."""

    sex: str  # selects the equations
    age_y: float  # age, y
    height_cm: float  # body height, cm
    weight_kg: float  # body weight, kg
    bmi_kg_m2: float  # body mass index, kg/m2
    fat_free_mass_kg: float | None  # fat-free mass, measured or estimated, kg
    body_fat_pct: float | None  # body fat, likewise, %
    fat_free_mass_source: str | None  # formula behind the fat-free mass, or measured
    fat_free_mass_measured: bool  # whether it was measured
    life_stage: str  # pregnancy or lactation
    athlete: str  # whether somebody trains: said, or auto by the hours of running
    trained_share: float | None  # how much an athlete, 0 to 1


@dataclass(frozen=True, kw_only=True, slots=True)
class RestingPart(Record):
    """the equations that resting energy is mixed of, the largest share first"""

    equation: str | None  # the formula
    share: float  # what it takes of the whole, 0 to 1
    kcal_d: float  # what it gives for the person, kcal/d
    at_35: bool  # whether its value at 35 years is carried on


@dataclass(frozen=True, kw_only=True, slots=True)
class ExercisePart(Record):
    """the activities of that exercise"""

    activity: str  # what it is
    met: float  # its gross energy by the Compendium, kcal/kg/h
    h_week: float  # how long, h/week
    gross_kcal_d: float  # what it costs, resting energy of its hours included, kcal/d


@dataclass(frozen=True, kw_only=True, slots=True)
class Spread(Record):
    """Standard deviations."""

    resting_kcal_d: float | None  # one standard deviation of resting energy, kcal/d
    total_kcal_d: float | None  # one standard deviation of the total, kcal/d


@dataclass(frozen=True, kw_only=True, slots=True)
class Interval(Record):
    """Intervals at a level such as 0.8."""

    level: float  # level of the intervals
    resting_kcal_d: Range | None  # interval of resting energy, kcal/d
    total_kcal_d: Range | None  # interval of the total, kcal/d
    intake_kcal_d: Range | None  # that of the total, plus the goal, kcal/d


@dataclass(frozen=True, kw_only=True, slots=True)
class Energy(Record):
    """The day, kcal: what is spent, and what to eat."""

    method: str  # how the total was estimated
    resting_equation: str | None  # formula of resting energy, that of the largest share; or measured
    resting_parts: tuple[RestingPart, ...]
    athletes_share: float | None  # what the equations for athletes take of it
    resting_untrained_kcal_d: float | None  # what it would be by athlete no, kcal/d
    resting_athlete_kcal_d: float | None  # what it would be by athlete yes, kcal/d
    resting_reason: str | None  # why that one
    running_equation: str | None  # formula of the cost of running
    total_equation: str | None  # formula of the total, of a method other than the ledger
    activity: str | None  # category of such a method
    living_pal: float | None  # physical activity level of the hours that have no term of their own
    running_h_week: float | None  # time on foot, h/week
    run_share: float | None  # what of the distance is run, the rest is walked: by the gait, else by the speed, 0 up to 6.5 km/h and 1 from 8
    running_gross_kcal_d: float | None  # cost of running, resting energy of its hours included, kcal/d
    walking_h_week: float | None  # time of walking beside the running, h/week
    walking_gross_kcal_d: float | None  # cost of that walking, resting energy of its hours included, kcal/d
    exercise_h_week: float | None  # time of exercise beside both, h/week
    exercise_gross_kcal_d: float | None  # cost of that exercise, resting energy of its hours included; what was given as net is counted as it is, kcal/d
    exercise_parts: tuple[ExercisePart, ...]
    resting_kcal_d: float | None  # resting energy, kcal/d
    living_kcal_d: float | None  # daily life: what has no term of its own, above resting, kcal/d
    running_kcal_d: float | None  # running, net of resting, kcal/d
    walking_kcal_d: float | None  # walking beside the running, net of resting, kcal/d
    exercise_kcal_d: float | None  # exercise beside both, net of resting, kcal/d
    reproduction_kcal_d: float | None  # pregnancy or milk, kcal/d
    total_kcal_d: float | None  # (resting + living) + running, + walking + exercise + reproduction where they apply, kcal/d
    total_female_kcal_d: float | None  # of sex unknown, that of a woman, kcal/d
    total_male_kcal_d: float | None  # of sex unknown, that of a man, kcal/d
    goal_kcal_d: float | None  # the goal as energy, by the static rule, kcal/d
    intake_kcal_d: float | None  # total + goal: what to eat, kcal/d
    sd: Spread
    interval: Interval


@dataclass(frozen=True, kw_only=True, slots=True)
class Goal(Record):
    """The change of weight. Where a gate refuses the goal, applied is the nearest that passes."""

    requested_kg_week: float | None  # the goal asked for, kg/week
    accepted: bool  # whether no gate refused it
    applied_kg_week: float | None  # the goal that the plan is for, kg/week
    safe_kg_week: float | None  # the nearest goal that clears every gate and floor, kg/week
    mildest_kg_week: float | None  # the mildest change of the goal that eats enough, kg/week
    reasons: tuple[str, ...]  # what changed the goal, the binding check first


@dataclass(frozen=True, kw_only=True, slots=True)
class Macros(Record):
    """Food of a day."""

    carbohydrate_g_d: float | None  # planned carbohydrate, g/d
    protein_g_d: float | None  # planned protein, g/d
    fat_g_d: float | None  # planned fat, g/d
    fibre_g_d: float | None  # planned fibre, g/d


@dataclass(frozen=True, kw_only=True, slots=True)
class Split(Record):
    """How the intake became food."""

    state: str | None  # whether the amounts fit into the energy
    cut: tuple[str, ...]  # what was cut to make them fit
    minimum_kcal_d: float | None  # the least energy that holds the smallest amounts, kcal/d
    shortfall_kcal_d: float | None  # how far the energy is below it, kcal/d


@dataclass(frozen=True, kw_only=True, slots=True)
class Targets(Record):
    """Targets of food for a day."""

    carbohydrate_g_d: Range | None  # range of carbohydrate for the training, g/d
    protein_g_d: Range | None  # range of protein, g/d
    fat_g_d: Range | None  # range of fat, g/d


@dataclass(frozen=True, kw_only=True, slots=True)
class FromLog(Record):
    """One input that the log has, or might have had: its value, and where that comes from."""

    input: str  # the input of a request
    state: str  # taken; overridden by what the request gives; or not-taken, for the reason that message tells
    value: float | None  # in the unit beside it; null where nothing was taken, or no amount is told
    unit: str  # of value and sd
    sd: float | None  # standard error of an expenditure
    first_day: str | None  # the first day that it comes from
    last_day: str | None  # the last day that it comes from
    days: float | None  # how many days, or weighings, it is made of
    message: str  # all this in a sentence


@dataclass(frozen=True, kw_only=True, slots=True)
class Sweat(Record):
    """Sweat of the session that was told of."""

    sweat_rate_l_h: float | None  # sweat, as it was given or by the weights, L/h
    lost_kg: float | None  # weight lost; below 0: gained, kg
    sodium_loss_mg_h: float | None  # sodium lost with the sweat, mg/h
    fluid_after_l: float | None  # to drink afterwards, bit by bit, L


@dataclass(frozen=True, kw_only=True, slots=True)
class Day(Record):
    """One of the days that were asked for, in their order."""

    type: str  # what the day is like
    distance_km: float  # its run, km
    minutes: float  # how long that takes, min
    running_kcal_d: float | None  # running of the day, net of resting, kcal/d
    total_kcal_d: float | None  # spent on the day, kcal/d
    goal_kcal_d: float | None  # its part of the goal, kcal/d
    intake_kcal_d: float | None  # total + goal: what to eat, kcal/d
    carbohydrate_g_d: float | None  # carbohydrate, g/d
    protein_g_d: float | None  # protein, g/d
    fat_g_d: float | None  # fat, g/d
    carbohydrate_target_g_d: Range | None  # range of carbohydrate for the training, g/d
    state: str | None  # whether the amounts fit into the energy
    cut: tuple[str, ...]  # what was cut to make them fit


@dataclass(frozen=True, kw_only=True, slots=True)
class DaysMean(Record):
    """The mean of these days, which is the plan, and what holds for all of them."""

    distance_km: float  # running, km
    minutes: float  # how long that takes, min
    running_kcal_d: float | None  # running, net of resting, kcal/d
    total_kcal_d: float | None  # spent: the total of the plan, kcal/d
    goal_kcal_d: float | None  # the goal of the plan, as far as the days hold it, kcal/d
    intake_kcal_d: float | None  # total + goal, kcal/d
    carbohydrate_g_d: float | None  # carbohydrate, g/d
    protein_g_d: float | None  # protein, g/d
    fat_g_d: float | None  # fat, g/d
    energy_availability_kcal_kg_d: float | None  # energy availability of the mean; of a single day it says nothing, kcal/kg/d
    three_days_kcal_d: float | None  # of three days in a row, the first behind the last, the mean intake that is least above its floor, kcal/d
    floor_kcal_d: float | None  # floor of intake of these three days, kcal/d
    deficit_days: str  # where the deficit lies: all of it on free days (rest and easy, not before a hard or long one), or there as much as they hold
    whole_kg_week: float  # the goal that the days hold: that of the plan, or the nearest milder one, kg/week
    short_kcal_d: float | None  # of the deficit of the plan what the days do not hold, kcal/d


@dataclass(frozen=True, kw_only=True, slots=True)
class Overall(Record):
    """All checks in one."""

    verdict: str  # the worst of the checks
    worst: tuple[str, ...]  # the checks that made it so
    direction: str  # towards eating more, or less
    message: str  # one plain sentence


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding(Record):
    """One check. low and high are the edges of ok."""

    id: str  # the check
    verdict: str  # what it found
    action: str  # what it asks for
    direction: str  # towards eating more, or less
    value: float | None  # what was judged
    interval: Range | None  # of the value
    low: float | None  # lower edge of ok
    high: float | None  # upper edge of ok
    unit: str  # of these numbers
    message: str  # in plain words
    source: str  # key of the source of the edge that binds


@dataclass(frozen=True, kw_only=True, slots=True)
class Notice(Record):
    """Something about the result that one should know."""

    id: str  # the warning
    field: str  # the input that it is about
    message: str  # in plain words


@dataclass(frozen=True, kw_only=True, slots=True)
class Source(Record):
    """Where a number or a limit comes from."""

    id: str  # key of the source, or of the formula
    citation: str  # the paper
    doi: str | None  # its DOI


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan(Answer):
    """A day: energy, the goal, food, checks."""

    schema: str  # what this is, and the version of its shape
    id: str | int | float | None  # that of the request, as it was written
    refuel: str  # version of the library
    person: Person
    energy: Energy
    goal: Goal
    macros: Macros
    split: Split
    targets: Targets
    from_log: tuple[FromLog, ...]
    log_notes: tuple[str, ...]
    session: Sweat
    days: tuple[Day, ...]
    days_mean: DaysMean
    overall: Overall
    checks: tuple[Finding, ...]
    warnings: tuple[Notice, ...]
    sources: tuple[Source, ...] = field(repr=False)
    explain: tuple[str, ...]
    json: str = field(repr=False, compare=False)  # the same as the library wrote it


@dataclass(frozen=True, kw_only=True, slots=True)
class Eaten(Record):
    """What is eaten in a day."""

    energy_kcal_d: float | None  # energy eaten, or added up, kcal/d
    balance_kcal_d: float | None  # energy eaten less the total; null where an answer tells of an eating disorder, kcal/d
    carbohydrate_g_d: float | None  # carbohydrate eaten, g/d
    protein_g_d: float | None  # protein eaten, g/d
    fat_g_d: float | None  # fat eaten, g/d
    fibre_g_d: float | None  # fibre eaten, g/d
    days: float | None  # days that this is the mean of
    alcohol_g_d: float | None  # alcohol drunk, g/d
    saturated_fat_g_d: float | None  # saturated fat eaten, g/d
    added_sugar_g_d: float | None  # added sugar eaten, g/d
    free_sugar_g_d: float | None  # free sugar eaten, g/d
    exercise_carbohydrate_g_d: float | None  # sugar taken in exercise, g/d
    caffeine_mg_d: float | None  # caffeine taken, mg/d


@dataclass(frozen=True, kw_only=True, slots=True)
class Need(Record):
    """The reference intakes of one nutrient, a day."""

    nutrient: str  # the vitamin, the mineral, or what else it is
    unit: str  # of these numbers, a day; u is micro
    ear: float | None  # estimated average requirement: enough for half of the people
    rda: float | None  # recommended dietary allowance: enough for nearly all
    ai: float | None  # adequate intake, where the two are not known
    ul: float | None  # tolerable upper intake level; null: none was determined
    cdrr: float | None  # intake above which less lowers the risk of chronic disease
    flags: tuple[str, ...]  # what one should know about it
    source: str  # key of the report


@dataclass(frozen=True, kw_only=True, slots=True)
class NeedNote(Record):
    """What a flag means, for this person."""

    id: str  # the flag
    nutrient: str  # that it is about
    message: str  # in plain words, with the amounts that it speaks of
    source: str  # key of its source


@dataclass(frozen=True, kw_only=True, slots=True)
class CheckedPlan(Plan):
    """A plan whose checks judge what is eaten."""

    eaten: Eaten
    needs: tuple[Need, ...]
    notes: tuple[NeedNote, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Comparison(Record):
    """One equation, or one method of the whole day."""

    key: str  # of the equation, or the name of the method
    kind: str  # a resting equation, or a method of the whole day
    equation: str | None  # the formula behind it
    resting_kcal_d: float | None  # resting energy, kcal/d
    total_kcal_d: float | None  # total of the day, kcal/d
    activity: str | None  # category of a method
    chosen: bool  # whether the plan uses it


@dataclass(frozen=True, kw_only=True, slots=True)
class Compared(Record):
    """From the least to the most of the comparison."""

    resting_kcal_d: Range | None  # resting energy, of the equations, kcal/d
    total_kcal_d: Range | None  # total of the day, of the methods, kcal/d


@dataclass(frozen=True, kw_only=True, slots=True)
class ComparedPlan(Plan):
    """A plan with what every equation and method gives for the same person."""

    compare: tuple[Comparison, ...]
    spread: Compared


@dataclass(frozen=True, kw_only=True, slots=True)
class Baseline(Record):
    """Where a projection starts: the weight is stable at intake = resting energy x pal."""

    resting_kcal_d: float  # resting energy at the start, kcal/d
    pal: float  # physical activity level at the start
    intake_kcal_d: float  # intake that keeps the weight of the start, kcal/d
    fat_kg: float  # body fat at the start, kg


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class WeightInterval(Record):
    """The band, at a level such as 0.8."""

    level: float  # level of the band
    weight_kg: tuple[Series, Series] = field(repr=False, compare=False)  # the low ends of body weight, and the high ones, kg
    sd_kg: Series = field(repr=False, compare=False)  # one standard deviation of body weight, kg


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class StaticRule(Record):
    """What 3500 kcal per pound would give. It ignores that expenditure falls with weight."""

    weight_kg: Series = field(repr=False, compare=False)  # body weight by the rule of 3500 kcal per pound, which ignores that expenditure falls; null where nobody weighs that, kg


@dataclass(frozen=True, kw_only=True, slots=True)
class Solution(Record):
    """The answer to a target: the intake for a day, or the day for an intake."""

    target_weight_kg: float  # the weight to reach, kg
    target_day: float | None  # the day on which it is reached, d
    intake_kcal_d: float | None  # what is eaten until then, kcal/d
    maintenance_kcal_d: float | None  # what keeps the weight from then on, kcal/d
    settled_kcal_d: float | None  # the intake at which the weight settles there in the end, kcal/d
    reached_weight_kg: float | None  # the weight on that day, of an intake that was looked for, kg
    plateau_weight_kg: float | None  # where the weight of a given intake settles; null where the path ends before, kg
    feasible: bool  # whether nothing forbids it
    binding: str | None  # the limit that stands in the way
    binding_intake_kcal_d: float | None  # the nearest intake that it allows, kcal/d
    binding_weight_kg: float | None  # the nearest weight that it allows, kg


@dataclass(frozen=True, kw_only=True, slots=True)
class Ended(Record):
    """Where the path falls through a limit and is not followed any further; null where it does not."""

    day: float  # the first day on the other side of the limit, and the last of the series, d
    reason: str  # the limit through which the path falls
    message: str  # what that means, and what to do


@dataclass(frozen=True, kw_only=True, slots=True)
class Followed(Record):
    """One check over all days."""

    id: str  # the check
    verdict: str  # the worst on the way
    action: str  # the strongest that it asks for
    first_day: float | None  # on which it first is not ok, d
    first_risk_day: float | None  # on which it first is a risk, d
    value: float | None  # what was judged, on the first day that is not ok, else on the last
    low: float | None  # lower edge of ok then
    high: float | None  # upper edge of ok then
    unit: str  # of these numbers
    source: str  # key of the source of the edge that binds
    message: str  # what the worst verdict means


@dataclass(frozen=True, kw_only=True, slots=True)
class Projection(Answer):
    """Body weight over time. Series have one number for every value of day."""

    schema: str  # what this is, and the version of its shape
    id: str | int | float | None  # that of the request, as it was written
    refuel: str  # version of the library
    model: str  # the model of body weight
    parameters: str  # constants of the model
    baseline: Baseline
    day: Series = field(repr=False, compare=False)  # days from the start, one for each number of the other series, d
    weight_kg: Series = field(repr=False, compare=False)  # body weight, kg
    fat_kg: Series = field(repr=False, compare=False)  # body fat, kg
    fat_free_kg: Series = field(repr=False, compare=False)  # everything else, kg
    intake_kcal_d: Series = field(repr=False, compare=False)  # energy eaten, just before the day, kcal/d
    expenditure_kcal_d: Series = field(repr=False, compare=False)  # energy spent, likewise, kcal/d
    interval: WeightInterval = field(compare=False)
    static_rule: StaticRule = field(compare=False)
    from_log: tuple[FromLog, ...]
    log_notes: tuple[str, ...]
    goal: Goal
    solution: Solution | None
    ended: Ended | None
    checks: tuple[Followed, ...]
    warnings: tuple[Notice, ...]
    sources: tuple[Source, ...] = field(repr=False)
    explain: tuple[str, ...]
    json: str = field(repr=False)  # the same as the library wrote it


@dataclass(frozen=True, kw_only=True, slots=True)
class RunSpread(Record):
    """Standard deviations."""

    gross_kcal: float  # one standard deviation of the gross energy, kcal
    net_kcal: float  # one standard deviation of the net energy, kcal


@dataclass(frozen=True, kw_only=True, slots=True)
class RunInterval(Record):
    """Intervals at a level such as 0.8."""

    level: float  # level of the intervals
    gross_kcal: Range | None  # interval of the gross energy, kcal
    net_kcal: Range | None  # interval of the net energy, kcal


@dataclass(frozen=True, kw_only=True, slots=True)
class RunBefore(Record):
    """What to eat before the run, and before a race so long."""

    carbohydrate_g: Range | None  # carbohydrate before the start; null: nothing is named, g
    carbohydrate_g_kg: Range | None  # the same per kg, g/kg
    hours: Range | None  # how long before the start, h
    loading_g_d: Range | None  # carbohydrate of a day before a race so long; null under 18, in pregnancy and where the age is not given, g/d
    loading_g_kg_d: Range | None  # the same per kg, g/kg/d
    loading_hours: Range | None  # for so long before it, h
    message: str  # in plain words


@dataclass(frozen=True, kw_only=True, slots=True)
class RunDuring(Record):
    """What to eat and drink on the way."""

    carbohydrate_g: Range | None  # carbohydrate on the way, in all, g
    carbohydrate_g_h: Range | None  # the same per hour, whatever the weight, g/h
    fluid_loss_kg: float | None  # the most weight to lose by sweating, kg
    message: str  # in plain words
    fluid_message: str  # about drinking


@dataclass(frozen=True, kw_only=True, slots=True)
class RunAfter(Record):
    """What to eat and drink after it."""

    carbohydrate_g_h: Range | None  # carbohydrate an hour, where the next demanding run is less than 8 h away; else null, g/h
    carbohydrate_g_kg_h: Range | None  # the same per kg, g/kg/h
    carbohydrate_hours: float | None  # for so long, h
    protein_g: Range | None  # protein, with the next meal, g
    protein_g_kg: Range | None  # the same per kg, g/kg
    fluid_l_kg: float | None  # what to drink for each kg that was lost, L/kg
    message: str  # in plain words
    fluid_message: str  # about drinking


@dataclass(frozen=True, kw_only=True, slots=True)
class Run(Answer):
    """One run: what it costs, and what to eat and drink around it."""

    schema: str  # what this is, and the version of its shape
    id: str | int | float | None  # that of the request, as it was written
    refuel: str  # version of the library
    distance_km: float  # length of the run, km
    time_h: float  # how long it takes, h
    speed_km_h: float  # mean speed, km/h
    climb_m: float | None  # climbed, and as much down again; null where it was not given, m
    grade: float  # of the rising half of the way, as a fraction
    terrain_factor: float  # what the ground multiplies the cost by
    run_share: float  # what of the way is run, 0 to 1; the rest is walked
    weight_kg: float  # body weight, kg
    basis_kg: float  # the weight that amounts per kg refer to, kg
    running_equation: str | None  # formula of the cost, that of the larger share
    gross_kcal: float  # energy of the run, what rest would have taken included, kcal
    net_kcal: float  # without that: what the run adds, kcal
    rest_kcal: float  # what rest would have taken in the same time, kcal
    rest: str  # what that is by: the resting energy of the person, or met, 1 kcal per kg and hour
    gross_kcal_kg_km: float  # gross, per kg and km, kcal/kg/km
    net_kcal_kg_km: float  # net, per kg and km, kcal/kg/km
    sd: RunSpread
    interval: RunInterval
    before: RunBefore
    during: RunDuring
    after: RunAfter
    warnings: tuple[Notice, ...]
    sources: tuple[Source, ...] = field(repr=False)
    explain: tuple[str, ...]
    json: str = field(repr=False, compare=False)  # the same as the library wrote it


@dataclass(frozen=True, kw_only=True, slots=True)
class Coverage(Record):
    """A kind of load, and how many runs of the log have its numbers."""

    kind: str  # a kind of load
    runs: float  # how many runs have its numbers
    last_without: str | None  # date of the last run that has not; null where every run has


@dataclass(frozen=True, kw_only=True, slots=True)
class LoadFinding(Record):
    """One rule about the last four weeks."""

    id: str  # the rule
    verdict: str  # what it found in the last 28 days
    action: str  # what it asks for
    day: str | None  # the day that is told; null where there is none
    value: float | None  # of the rule on that day
    high: float  # upper edge of ok
    run_km: float | None  # the run that was compared, km
    before_km: float | None  # with the longest of the 30 days before, km
    injury_rate_ratio: float | None  # rate of injuries in one group of runners, over that after runs up to 10 % longer; no risk of one person
    injury_rate_interval: Range | None  # its 95 % confidence interval
    message: str  # what that means
    source: str  # key of the source of the edge


@dataclass(frozen=True, kw_only=True, slots=True)
class Load(Answer):
    """Training load day by day. Series have one value for every date of day; loads are in the unit of their kind."""

    schema: str  # what this is, and the version of its shape
    id: str | int | float | None  # that of the request, as it was written
    refuel: str  # version of the library
    kind: str  # what is counted as load, and the unit of all loads
    estimated: bool  # whether minutes of some runs follow from the distance at the mean pace
    run_count: float  # runs of the log that count
    first_day: str  # day from which on they count
    day: tuple[str, ...] = field(repr=False, compare=False)  # dates, one for each number of the other series
    runs: Series = field(repr=False, compare=False)  # runs of the day
    distance_km: Series = field(repr=False, compare=False)  # their distance; null where one of them has none, km
    duration_min: Series = field(repr=False, compare=False)  # their duration; null where one of them has none, min
    load: Series = field(repr=False, compare=False)  # load of the day; 0 without a run
    acute: Series = field(repr=False, compare=False)  # mean load of the last 7 days; null before there are 7
    chronic: Series = field(repr=False, compare=False)  # mean load of the last 28 days; null before there are 28
    acute_ewma: Series = field(repr=False, compare=False)  # exponentially weighted mean of 7 days
    chronic_ewma: Series = field(repr=False, compare=False)  # exponentially weighted mean of 28 days
    acute_chronic_ratio: Series = field(repr=False, compare=False)  # acute / chronic, a description of which no risk follows
    fitness: Series = field(repr=False, compare=False)  # exponentially weighted mean, time constant 42 days, from 0 on
    fatigue: Series = field(repr=False, compare=False)  # exponentially weighted mean, time constant 7 days, from 0 on
    form: Series = field(repr=False, compare=False)  # fitness less fatigue, both of the day before
    monotony: Series = field(repr=False, compare=False)  # mean / standard deviation of 7 days; null where they are equal
    strain: Series = field(repr=False, compare=False)  # load of 7 days x monotony
    longest_run_km: Series = field(repr=False, compare=False)  # longest run of the day; null where one has no distance, km
    longest_run_ratio: Series = field(repr=False, compare=False)  # longest run of the day / longest of the 30 days before; null where one of them is missing
    flags: tuple[tuple[str, ...], ...] = field(repr=False, compare=False)  # what stands out on the day
    coverage: tuple[Coverage, ...]
    findings: tuple[LoadFinding, ...]
    notes: tuple[str, ...]
    sources: tuple[Source, ...] = field(repr=False)
    explain: tuple[str, ...]
    json: str = field(repr=False)  # the same as the library wrote it


@dataclass(frozen=True, kw_only=True, slots=True)
class Log(Answer):
    """A log of runs as it was read, in the order of the days. Series have one value for every run."""

    schema: str  # what this is, and the version of its shape
    id: str | int | float | None  # that of the request, as it was written
    refuel: str  # version of the library
    date: tuple[str, ...] = field(repr=False, compare=False)  # of each run, from the first on; a day may have several
    distance_km: Series = field(repr=False, compare=False)  # how far; null: not known; 0 without a duration: no run, km
    duration_min: Series = field(repr=False, compare=False)  # how long; null: not known, min
    rpe: Series = field(repr=False, compare=False)  # how hard the whole run was, 0 to 10; null: not known
    heart_rate_bpm: Series = field(repr=False, compare=False)  # the mean of the run; null: not known, bpm
    notes: tuple[str, ...]
    json: str = field(repr=False)  # the same as the library wrote it


@dataclass(frozen=True, kw_only=True, slots=True)
class NotRead(Record):
    """what was not read"""

    count: float  # how many
    reason: str  # why, as one word
    line: float  # where the first of them stands; 0: nowhere
    message: str  # why, in words


@dataclass(frozen=True, kw_only=True, slots=True)
class ImportedFile(Record):
    """A file, and what was read of it and what was not."""

    name: str  # the file
    kind: str | None  # what it is; null: nothing that is read
    entries: float  # runs, weights and days of food in it
    runs: float  # of them runs
    weights: float  # of them weights
    days: float  # of them days of food
    not_read: tuple[NotRead, ...]
    warnings: tuple[NotRead, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Import(Answer):
    """Files of watches, scales and diaries, made one log: what was read, what was not, and what they disagree about."""

    schema: str  # what this is, and the version of its shape
    id: str | int | float | None  # that of the request, as it was written
    refuel: str  # version of the library
    files: tuple[ImportedFile, ...]
    days: float  # days in the log
    runs: float  # runs in the log
    weights: float  # days with a weight
    food: float  # days with food
    duplicates: float  # entries that another file has as well
    zone: str | None  # the zone that runs in UTC and the same runs in local time agree on; null: none
    conflicts: tuple[str, ...]
    doubts: tuple[str, ...]
    json: str = field(repr=False, compare=False)  # the same as the library wrote it


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class TrackInterval(Record):
    """Intervals at a level such as 0.8, day by day."""

    level: float  # of the intervals
    expenditure_kcal_d: tuple[Series, Series] = field(repr=False, compare=False)  # the low ends, and the high ones, kcal/d
    trend_weight_kg: tuple[Series, Series] = field(repr=False, compare=False)  # the low ends, and the high ones, kg


@dataclass(frozen=True, kw_only=True, slots=True)
class TrackedNow(Record):
    """What is known on the last day."""

    date: str  # the last day of the log
    expenditure_kcal_d: float | None  # on the scale of the log; to be used only where there is enough, kcal/d
    sd_kcal_d: float | None  # its standard deviation, kcal/d
    interval: Range | None  # at the level, of what is really spent: as much food may be missing in the log as is allowed for, kcal/d
    missing_kcal_d: float | None  # so much more than told is spent if all of that food is missing, kcal/d
    trend_weight_kg: float | None  # weight without noise and chance water, kg
    change_kg_week: float | None  # change of tissue, without water, kg/week
    change_interval: Range | None  # its interval at the level, kg/week
    intake_kcal_d: float | None  # habitual intake, as logged, kcal/d
    prior_share: float | None  # 0 to 1: how far an error of the equations still goes into the expenditure
    enough: bool  # whether the log tells enough
    reason: str | None  # why it does not
    flags: tuple[str, ...]  # what deserves a warning


@dataclass(frozen=True, kw_only=True, slots=True)
class LeftOut(Record):
    """what does not count, and why"""

    count: float  # how many
    reason: str  # why, as one word
    message: str  # why, in words


@dataclass(frozen=True, kw_only=True, slots=True)
class Tracked(Answer):
    """Expenditure, learnt from a log of weight and intake. Series have one value for every date of day."""

    schema: str  # what this is, and the version of its shape
    id: str | int | float | None  # that of the request, as it was written
    refuel: str  # version of the library
    day: tuple[str, ...] = field(repr=False, compare=False)  # dates, one for each number of the other series
    expenditure_kcal_d: Series = field(repr=False, compare=False)  # mean of the seven days up to each day, as seen from the last, on the scale of the log, kcal/d
    sd_kcal_d: Series = field(repr=False, compare=False)  # its standard deviation, kcal/d
    trend_weight_kg: Series = field(repr=False, compare=False)  # weight without noise and chance water, kg
    interval: TrackInterval = field(compare=False)
    now: TrackedNow
    withheld: bool  # no amounts and no weights are told: an answer tells of an eating disorder
    days_used: float  # days of which a weigh-in or an intake counts
    weigh_ins: float  # weigh-ins that count
    intakes: float  # days whose intake counts
    runs: float  # runs that count
    days_left_out: tuple[LeftOut, ...]
    notes: tuple[str, ...]
    sources: tuple[Source, ...] = field(repr=False)
    explain: tuple[str, ...]
    json: str = field(repr=False)  # the same as the library wrote it


@dataclass(frozen=True, kw_only=True, slots=True)
class NeedsPerson(Record):
    """Who the references are for."""

    sex: str  # selects the references
    age_y: float  # age; completed years count, y
    life_stage: str  # pregnancy or lactation
    weight_kg: float | None  # body weight, where it was given: the protein is of it then, kg
    diet: str | None  # what is eaten, where it was given


@dataclass(frozen=True, kw_only=True, slots=True)
class Needs(Answer):
    """What a person needs in a day, by the reference intakes."""

    schema: str  # what this is, and the version of its shape
    id: str | int | float | None  # that of the request, as it was written
    refuel: str  # version of the library
    person: NeedsPerson
    needs: tuple[Need, ...]
    notes: tuple[NeedNote, ...]
    sources: tuple[Source, ...] = field(repr=False)
    json: str = field(repr=False, compare=False)  # the same as the library wrote it


@dataclass(frozen=True, kw_only=True, slots=True)
class Emergency(Record):
    """Signs that need medical help now: they come before everything else."""

    sign: str  # the sign that was named
    title: str  # the same in plain words
    message: str  # what to do now, and why
    source: str | None  # where that stands


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence(Record):
    """Something that speaks for the cause or against it, or that is missing."""

    side: str  # whether it speaks for the cause, against it, or is missing
    id: str  # of the check, the sign, or the input
    title: str  # the same in plain words
    verdict: str  # of the check; a sign by itself crosses no edge
    action: str  # what it asks for
    value: float | None  # what was found, in the unit
    interval: Range | None  # its range
    low: float | None  # lower edge of ok
    high: float | None  # upper edge of ok
    unit: str  # of these numbers
    message: str  # in plain words
    source: str | None  # source of the edge


@dataclass(frozen=True, kw_only=True, slots=True)
class Cause(Record):
    """Each cause, in the order in which they can be mended."""

    id: str  # the cause
    title: str  # the same in plain words
    verdict: str  # the worst of what speaks for it; ok only where all that it needs was judged
    certainty: str | None  # how much speaks for it; null: nothing does
    evidence: tuple[Evidence, ...]
    message: str  # what the verdict means
    advice: str  # what to do about it, with the numbers of the person
    source: str | None  # what the cause rests on


@dataclass(frozen=True, kw_only=True, slots=True)
class FatigueState(Record):
    """For how long performance has been down, and what is published about such a time."""

    id: str  # by how long performance has been down
    message: str  # what is published about such a time
    performance_down_d: float | None  # how long that is, d
    source: str | None  # where that stands


@dataclass(frozen=True, kw_only=True, slots=True)
class FatigueLog(Record):
    """What a log of runs tells about the last weeks."""

    last_day: str | None  # the last day of the log; null: there is none
    is_fresh: bool  # whether it reaches near enough to today to tell about now
    distance_km_week: float | None  # running a week, in its last weeks, four at the most, or in its last days where that is clearly more, km/week
    speed_km_h: float | None  # at that speed, km/h
    gives_running: bool  # whether that counts, since no running volume was given
    days_in_a_row: float | None  # the most days in a row with a run, of those that reach into the last 7 days, d


@dataclass(frozen=True, kw_only=True, slots=True)
class FatigueEnergy(Record):
    """What is eaten against what is spent."""

    eaten_kcal_d: float | None  # eaten, kcal/d
    total_kcal_d: float | None  # spent, running included where it is known, kcal/d
    total_interval_kcal_d: Range | None  # its range, kcal/d
    balance_kcal_d: float | None  # eaten less spent; null where that is without the running, kcal/d
    without_running: bool  # whether what is spent is without the running, of which no volume was given


@dataclass(frozen=True, kw_only=True, slots=True)
class Tomorrow(Record):
    """What to eat tomorrow, for the weight as it is."""

    energy_kcal_d: float | None  # what holds the weight as it is, kcal/d
    at_least: bool  # whether that is the least: of somebody growing, nursing, too light or at risk, and without the running
    without_running: bool  # whether what the running costs is to be added, since no volume of it was given
    carbohydrate_g_d: float | None  # carbohydrate in it, g/d
    protein_g_d: float | None  # protein in it, g/d
    fat_g_d: float | None  # fat in it, g/d
    carbohydrate_target_g_d: Range | None  # range for the training, g/d
    protein_target_g_d: Range | None  # likewise, g/d
    after_run_protein_g: Range | None  # protein of the meal after a run, g
    before_run_carbohydrate_g: Range | None  # carbohydrate in the 1 to 4 hours before a run of more than an hour, g
    withheld: str | None  # why no amount is named; null where they are


@dataclass(frozen=True, kw_only=True, slots=True)
class See(Record):
    """Whom to see."""

    id: str  # why
    message: str  # whom, and why, in plain words


@dataclass(frozen=True, kw_only=True, slots=True)
class Missing(Record):
    """What was not given and would help, first what would help most."""

    id: str  # what is missing
    inputs: tuple[str, ...]  # inputs that give it, by their JSON paths
    message: str  # what it would tell


@dataclass(frozen=True, kw_only=True, slots=True)
class Fatigue(Answer):
    """What may be behind tiredness, how sure that is, and what to do."""

    schema: str  # what this is, and the version of its shape
    id: str | int | float | None  # that of the request, as it was written
    refuel: str  # version of the library
    emergency: tuple[Emergency, ...]
    summary: str  # what is most likely, and how sure that is
    likely: tuple[str, ...]
    causes: tuple[Cause, ...]
    state: FatigueState
    log: FatigueLog
    energy: FatigueEnergy
    tomorrow: Tomorrow
    see: tuple[See, ...]
    missing: tuple[Missing, ...]
    person: Person | None
    warnings: tuple[Notice, ...]
    notes: tuple[str, ...]
    sources: tuple[Source, ...] = field(repr=False)
    explain: tuple[str, ...]
    json: str = field(repr=False, compare=False)  # the same as the library wrote it


@dataclass(frozen=True, kw_only=True, slots=True)
class Equation(Record):
    """One formula."""

    key: str  # of the formula
    kind: str  # what it gives
    title: str  # what it is
    source: str  # key of its paper
    second_source: str | None  # key of a second paper
    citation: str  # the paper
    doi: str | None  # its DOI
    needs: tuple[str, ...]  # the inputs that it uses
    age_y: Range | None  # ages that it was derived from, y
    sample: str  # people that it was derived from
    sd_percent: float | None  # one standard deviation between persons, %
    sd_kcal_d: float | None  # the same as energy, kcal/d
    confidence: str  # in the coefficients: high where two sources agree
    formula: str  # as one writes it
    note: str  # what else there is to know


@dataclass(frozen=True, kw_only=True, slots=True)
class Method(Record):
    """One way to estimate the total of a day."""

    key: str  # as --method takes it
    title: str  # what it is
    equation: str | None  # the formula behind it
    formula: str  # as one writes it
    source: str  # key of its paper


@dataclass(frozen=True, kw_only=True, slots=True)
class Check(Record):
    """One rule that judges a diet."""

    id: str  # of the check
    title: str  # what it judges
    unit: str  # of its numbers
    source: str  # key of the source that it rests on


@dataclass(frozen=True, kw_only=True, slots=True)
class Activity(Record):
    """One activity of exercise."""

    key: str  # as --exercise takes it
    code: str  # in the Compendium of Physical Activities
    met: float  # gross energy, that of rest included, kcal/kg/h
    description: str  # what it is
    source: str  # key of its paper


@dataclass(frozen=True, kw_only=True, slots=True)
class Paper(Record):
    """One source, and what rests on it."""

    key: str  # as in docs/references.bib
    type: str  # of BibTeX
    author: str | None  # who wrote it
    title: str | None  # what it is called
    journal: str | None  # or the series of a book
    publisher: str | None  # of a book or report
    year: str | None  # of publication
    volume: str | None  # of the journal
    number: str | None  # issue of the journal, or number in the series
    pages: str | None  # in the volume
    doi: str | None  # its DOI
    url: str | None  # where it is found
    note: str | None  # what else there is to know
    citation: str  # all of it in one line
    equations: tuple[str, ...]  # formulas that rest on it
    checks: tuple[str, ...]  # checks that rest on it
    activities: tuple[str, ...]  # activities whose energy rests on it


@dataclass(frozen=True, kw_only=True, slots=True)
class Registry(Answer):
    """What refuel rests on: formulas, methods, checks, activities and papers."""

    schema: str  # what this is, and the version of its shape
    equations: tuple[Equation, ...]
    methods: tuple[Method, ...]
    checks: tuple[Check, ...]
    activities: tuple[Activity, ...]
    sources: tuple[Paper, ...]
    json: str = field(repr=False, compare=False)  # the same as the library wrote it


WARNINGS = {
    "running-not-given": 1,
    "pace-not-given": 2,
    "outside-sample-age": 3,
    "outside-sample-bmi": 4,
    "training-unknown": 5,
    "athlete-by-hours": 6,
    "no-good-equation": 7,
    "fat-free-mass-from-circumferences": 8,
    "circumferences-incomplete": 9,
    "body-fat-clamped": 10,
    "basis-adjusted": 11,
    "speed-outside-sample": 12,
    "grade-outside-sample": 13,
    "walking": 14,
    "above-sustained-ceiling": 15,
    "under-ten": 16,
    "pre-pregnancy-weight-above-present": 17,
    "activity-from-ledger": 18,
    "overweight-form": 19,
    "intake-from-macros": 20,
    "intake-inconsistent": 21,
    "expenditure-low": 22,
    "interval-borrowed": 23,
    "no-primary-source": 24,
    "intake-not-judged": 25,
    "for-groups": 26,
    "adult-model": 27,
    "pregnant-composition": 28,
    "no-food-targets": 29,
    "running-outside-sample-age": 30,
    "body-fat-outside-sample-age": 31,
    "fat-low": 32,
    "bmi-low": 33,
    "fat-clamped": 34,
    "activity-clamped": 35,
    "fat-transfer": 36,
    "minor": 37,
    "reproduction": 38,
    "gait-mixed": 39,
    "walking-fast": 40,
    "living-raised": 41,
    "power-implausible": 42,
    "pace-implausible": 43,
    "lactation-late": 44,
    "pre-pregnancy-weight-not-given": 45,
    "running-in-pregnancy": 46,
    "pregnancy-gain": 47,
    "resting-unusual": 48,
    "feet-decimal": 49,
    "range-given": 50,
    "goal-unsigned": 51,
    "method-below-resting": 52,
    "sex-unknown": 53,
    "net-by-met": 54,
    "run-minor": 55,
    "walking-outside-sample": 56,
    "exercise-outside-sample-age": 57,
    "health-insulin": 58,
    "health-kidney": 59,
    "health-thyroid": 60,
    "health-other": 61,
    "health-weight-medicine": 62,
    "health-ferritin": 63,
    "days-train-low": 64,
    "walk-time": 65,
    "health-weight-medicine-eating": 66,
    "alcohol-pregnancy": 67,
}


class Column(NamedTuple):
    """One column of a batch by its short name. words are those of its numbers."""

    path: str
    kind: str
    words: dict[str, int]


COLUMNS = {
    "sex": Column("person.sex", "choice", {"female": 1, "male": 2, "unknown": 3}),
    "age_y": Column("person.age_y", "number", {}),
    "height_cm": Column("person.height_cm", "number", {}),
    "weight_kg": Column("person.weight_kg", "number", {}),
    "bmi_kg_m2": Column("person.bmi_kg_m2", "number", {}),
    "fat_free_mass_kg": Column("person.fat_free_mass_kg", "number", {}),
    "body_fat_pct": Column("person.body_fat_pct", "number", {}),
    "fat_free_mass_source": Column("person.fat_free_mass_source", "equation", {}),
    "fat_free_mass_measured": Column("person.fat_free_mass_measured", "truth", {}),
    "life_stage": Column("person.life_stage", "choice", {"none": 0, "pregnant": 1, "lactating": 2}),
    "athlete": Column("person.athlete", "choice", {"yes": 1, "no": 2, "auto": 0, "unknown": 3}),
    "trained_share": Column("person.trained_share", "number", {}),
    "method": Column("energy.method", "choice", {"ledger": 0, "nasem-2023": 1, "iom-2005": 2, "fao-2004": 3, "multiplier": 4}),
    "resting_equation": Column("energy.resting_equation", "equation", {}),
    "athletes_share": Column("energy.athletes_share", "number", {}),
    "resting_untrained_kcal_d": Column("energy.resting_untrained_kcal_d", "number", {}),
    "resting_athlete_kcal_d": Column("energy.resting_athlete_kcal_d", "number", {}),
    "resting_reason": Column("energy.resting_reason", "choice", {"measured": 1, "you chose it": 2, "the method of the whole day stands on it": 3, "under 3 years": 4, "3 to 9 years": 5, "by age and sex; no training counts": 6, "by age and sex; whether you train is not known": 7, "an athlete": 8, "an athlete in part, by the hours of running, the age and the body mass index": 9}),
    "running_equation": Column("energy.running_equation", "equation", {}),
    "total_equation": Column("energy.total_equation", "equation", {}),
    "activity": Column("energy.activity", "choice", {"inactive": 1, "low-active": 2, "active": 3, "very-active": 4, "sedentary": 5, "light": 6, "moderate": 7, "vigorous": 8}),
    "living_pal": Column("energy.living_pal", "number", {}),
    "running_h_week": Column("energy.running_h_week", "number", {}),
    "run_share": Column("energy.run_share", "number", {}),
    "running_gross_kcal_d": Column("energy.running_gross_kcal_d", "number", {}),
    "walking_h_week": Column("energy.walking_h_week", "number", {}),
    "walking_gross_kcal_d": Column("energy.walking_gross_kcal_d", "number", {}),
    "exercise_h_week": Column("energy.exercise_h_week", "number", {}),
    "exercise_gross_kcal_d": Column("energy.exercise_gross_kcal_d", "number", {}),
    "resting_kcal_d": Column("energy.resting_kcal_d", "number", {}),
    "living_kcal_d": Column("energy.living_kcal_d", "number", {}),
    "running_kcal_d": Column("energy.running_kcal_d", "number", {}),
    "walking_kcal_d": Column("energy.walking_kcal_d", "number", {}),
    "exercise_kcal_d": Column("energy.exercise_kcal_d", "number", {}),
    "reproduction_kcal_d": Column("energy.reproduction_kcal_d", "number", {}),
    "total_kcal_d": Column("energy.total_kcal_d", "number", {}),
    "total_female_kcal_d": Column("energy.total_female_kcal_d", "number", {}),
    "total_male_kcal_d": Column("energy.total_male_kcal_d", "number", {}),
    "goal_kcal_d": Column("energy.goal_kcal_d", "number", {}),
    "intake_kcal_d": Column("energy.intake_kcal_d", "number", {}),
    "sd_resting_kcal_d": Column("energy.sd.resting_kcal_d", "number", {}),
    "sd_total_kcal_d": Column("energy.sd.total_kcal_d", "number", {}),
    "interval_level": Column("energy.interval.level", "number", {}),
    "interval_resting_kcal_d_low": Column("energy.interval.resting_kcal_d.low", "number", {}),
    "interval_resting_kcal_d_high": Column("energy.interval.resting_kcal_d.high", "number", {}),
    "interval_total_kcal_d_low": Column("energy.interval.total_kcal_d.low", "number", {}),
    "interval_total_kcal_d_high": Column("energy.interval.total_kcal_d.high", "number", {}),
    "interval_intake_kcal_d_low": Column("energy.interval.intake_kcal_d.low", "number", {}),
    "interval_intake_kcal_d_high": Column("energy.interval.intake_kcal_d.high", "number", {}),
    "requested_kg_week": Column("goal.requested_kg_week", "number", {}),
    "accepted": Column("goal.accepted", "truth", {}),
    "applied_kg_week": Column("goal.applied_kg_week", "number", {}),
    "safe_kg_week": Column("goal.safe_kg_week", "number", {}),
    "mildest_kg_week": Column("goal.mildest_kg_week", "number", {}),
    "carbohydrate_g_d": Column("macros.carbohydrate_g_d", "number", {}),
    "protein_g_d": Column("macros.protein_g_d", "number", {}),
    "fat_g_d": Column("macros.fat_g_d", "number", {}),
    "fibre_g_d": Column("macros.fibre_g_d", "number", {}),
    "split_state": Column("split.state", "choice", {"fits": 1, "compromised": 2, "infeasible": 3}),
    "split_cut": Column("split.cut", "bits", {"carbohydrate, inside its range": 1, "protein": 2, "carbohydrate to that of a day of rest": 4, "fat to its least": 8}),
    "split_minimum_kcal_d": Column("split.minimum_kcal_d", "number", {}),
    "split_shortfall_kcal_d": Column("split.shortfall_kcal_d", "number", {}),
    "targets_carbohydrate_g_d_low": Column("targets.carbohydrate_g_d.low", "number", {}),
    "targets_carbohydrate_g_d_high": Column("targets.carbohydrate_g_d.high", "number", {}),
    "targets_protein_g_d_low": Column("targets.protein_g_d.low", "number", {}),
    "targets_protein_g_d_high": Column("targets.protein_g_d.high", "number", {}),
    "targets_fat_g_d_low": Column("targets.fat_g_d.low", "number", {}),
    "targets_fat_g_d_high": Column("targets.fat_g_d.high", "number", {}),
    "eaten_energy_kcal_d": Column("eaten.energy_kcal_d", "number", {}),
    "eaten_balance_kcal_d": Column("eaten.balance_kcal_d", "number", {}),
    "eaten_carbohydrate_g_d": Column("eaten.carbohydrate_g_d", "number", {}),
    "eaten_protein_g_d": Column("eaten.protein_g_d", "number", {}),
    "eaten_fat_g_d": Column("eaten.fat_g_d", "number", {}),
    "eaten_fibre_g_d": Column("eaten.fibre_g_d", "number", {}),
    "eaten_days": Column("eaten.days", "number", {}),
    "eaten_alcohol_g_d": Column("eaten.alcohol_g_d", "number", {}),
    "eaten_saturated_fat_g_d": Column("eaten.saturated_fat_g_d", "number", {}),
    "eaten_added_sugar_g_d": Column("eaten.added_sugar_g_d", "number", {}),
    "eaten_free_sugar_g_d": Column("eaten.free_sugar_g_d", "number", {}),
    "eaten_exercise_carbohydrate_g_d": Column("eaten.exercise_carbohydrate_g_d", "number", {}),
    "eaten_caffeine_mg_d": Column("eaten.caffeine_mg_d", "number", {}),
    "session_sweat_rate_l_h": Column("session.sweat_rate_l_h", "number", {}),
    "session_lost_kg": Column("session.lost_kg", "number", {}),
    "session_sodium_loss_mg_h": Column("session.sodium_loss_mg_h", "number", {}),
    "session_fluid_after_l": Column("session.fluid_after_l", "number", {}),
    "overall_verdict": Column("overall.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "overall_direction": Column("overall.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "status": Column("status", "status", {}),
    "warnings": Column("warnings", "warnings", {}),
    "checks_gate_minor_verdict": Column("checks.gate-minor.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_gate_minor_action": Column("checks.gate-minor.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_gate_minor_direction": Column("checks.gate-minor.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_gate_minor_value": Column("checks.gate-minor.value", "number", {}),
    "checks_gate_minor_interval_low": Column("checks.gate-minor.interval.low", "number", {}),
    "checks_gate_minor_interval_high": Column("checks.gate-minor.interval.high", "number", {}),
    "checks_gate_minor_low": Column("checks.gate-minor.low", "number", {}),
    "checks_gate_minor_high": Column("checks.gate-minor.high", "number", {}),
    "checks_gate_pregnancy_verdict": Column("checks.gate-pregnancy.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_gate_pregnancy_action": Column("checks.gate-pregnancy.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_gate_pregnancy_direction": Column("checks.gate-pregnancy.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_gate_pregnancy_value": Column("checks.gate-pregnancy.value", "number", {}),
    "checks_gate_pregnancy_interval_low": Column("checks.gate-pregnancy.interval.low", "number", {}),
    "checks_gate_pregnancy_interval_high": Column("checks.gate-pregnancy.interval.high", "number", {}),
    "checks_gate_pregnancy_low": Column("checks.gate-pregnancy.low", "number", {}),
    "checks_gate_pregnancy_high": Column("checks.gate-pregnancy.high", "number", {}),
    "checks_gate_underweight_verdict": Column("checks.gate-underweight.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_gate_underweight_action": Column("checks.gate-underweight.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_gate_underweight_direction": Column("checks.gate-underweight.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_gate_underweight_value": Column("checks.gate-underweight.value", "number", {}),
    "checks_gate_underweight_interval_low": Column("checks.gate-underweight.interval.low", "number", {}),
    "checks_gate_underweight_interval_high": Column("checks.gate-underweight.interval.high", "number", {}),
    "checks_gate_underweight_low": Column("checks.gate-underweight.low", "number", {}),
    "checks_gate_underweight_high": Column("checks.gate-underweight.high", "number", {}),
    "checks_gate_vlcd_verdict": Column("checks.gate-vlcd.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_gate_vlcd_action": Column("checks.gate-vlcd.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_gate_vlcd_direction": Column("checks.gate-vlcd.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_gate_vlcd_value": Column("checks.gate-vlcd.value", "number", {}),
    "checks_gate_vlcd_interval_low": Column("checks.gate-vlcd.interval.low", "number", {}),
    "checks_gate_vlcd_interval_high": Column("checks.gate-vlcd.interval.high", "number", {}),
    "checks_gate_vlcd_low": Column("checks.gate-vlcd.low", "number", {}),
    "checks_gate_vlcd_high": Column("checks.gate-vlcd.high", "number", {}),
    "checks_intake_plausibility_verdict": Column("checks.intake-plausibility.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_intake_plausibility_action": Column("checks.intake-plausibility.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_intake_plausibility_direction": Column("checks.intake-plausibility.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_intake_plausibility_value": Column("checks.intake-plausibility.value", "number", {}),
    "checks_intake_plausibility_interval_low": Column("checks.intake-plausibility.interval.low", "number", {}),
    "checks_intake_plausibility_interval_high": Column("checks.intake-plausibility.interval.high", "number", {}),
    "checks_intake_plausibility_low": Column("checks.intake-plausibility.low", "number", {}),
    "checks_intake_plausibility_high": Column("checks.intake-plausibility.high", "number", {}),
    "checks_energy_floor_verdict": Column("checks.energy-floor.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_energy_floor_action": Column("checks.energy-floor.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_energy_floor_direction": Column("checks.energy-floor.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_energy_floor_value": Column("checks.energy-floor.value", "number", {}),
    "checks_energy_floor_interval_low": Column("checks.energy-floor.interval.low", "number", {}),
    "checks_energy_floor_interval_high": Column("checks.energy-floor.interval.high", "number", {}),
    "checks_energy_floor_low": Column("checks.energy-floor.low", "number", {}),
    "checks_energy_floor_high": Column("checks.energy-floor.high", "number", {}),
    "checks_loss_rate_verdict": Column("checks.loss-rate.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_loss_rate_action": Column("checks.loss-rate.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_loss_rate_direction": Column("checks.loss-rate.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_loss_rate_value": Column("checks.loss-rate.value", "number", {}),
    "checks_loss_rate_interval_low": Column("checks.loss-rate.interval.low", "number", {}),
    "checks_loss_rate_interval_high": Column("checks.loss-rate.interval.high", "number", {}),
    "checks_loss_rate_low": Column("checks.loss-rate.low", "number", {}),
    "checks_loss_rate_high": Column("checks.loss-rate.high", "number", {}),
    "checks_gain_rate_verdict": Column("checks.gain-rate.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_gain_rate_action": Column("checks.gain-rate.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_gain_rate_direction": Column("checks.gain-rate.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_gain_rate_value": Column("checks.gain-rate.value", "number", {}),
    "checks_gain_rate_interval_low": Column("checks.gain-rate.interval.low", "number", {}),
    "checks_gain_rate_interval_high": Column("checks.gain-rate.interval.high", "number", {}),
    "checks_gain_rate_low": Column("checks.gain-rate.low", "number", {}),
    "checks_gain_rate_high": Column("checks.gain-rate.high", "number", {}),
    "checks_energy_availability_verdict": Column("checks.energy-availability.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_energy_availability_action": Column("checks.energy-availability.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_energy_availability_direction": Column("checks.energy-availability.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_energy_availability_value": Column("checks.energy-availability.value", "number", {}),
    "checks_energy_availability_interval_low": Column("checks.energy-availability.interval.low", "number", {}),
    "checks_energy_availability_interval_high": Column("checks.energy-availability.interval.high", "number", {}),
    "checks_energy_availability_low": Column("checks.energy-availability.low", "number", {}),
    "checks_energy_availability_high": Column("checks.energy-availability.high", "number", {}),
    "checks_carbohydrate_training_load_verdict": Column("checks.carbohydrate-training-load.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_carbohydrate_training_load_action": Column("checks.carbohydrate-training-load.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_carbohydrate_training_load_direction": Column("checks.carbohydrate-training-load.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_carbohydrate_training_load_value": Column("checks.carbohydrate-training-load.value", "number", {}),
    "checks_carbohydrate_training_load_interval_low": Column("checks.carbohydrate-training-load.interval.low", "number", {}),
    "checks_carbohydrate_training_load_interval_high": Column("checks.carbohydrate-training-load.interval.high", "number", {}),
    "checks_carbohydrate_training_load_low": Column("checks.carbohydrate-training-load.low", "number", {}),
    "checks_carbohydrate_training_load_high": Column("checks.carbohydrate-training-load.high", "number", {}),
    "checks_carbohydrate_minimum_verdict": Column("checks.carbohydrate-minimum.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_carbohydrate_minimum_action": Column("checks.carbohydrate-minimum.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_carbohydrate_minimum_direction": Column("checks.carbohydrate-minimum.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_carbohydrate_minimum_value": Column("checks.carbohydrate-minimum.value", "number", {}),
    "checks_carbohydrate_minimum_interval_low": Column("checks.carbohydrate-minimum.interval.low", "number", {}),
    "checks_carbohydrate_minimum_interval_high": Column("checks.carbohydrate-minimum.interval.high", "number", {}),
    "checks_carbohydrate_minimum_low": Column("checks.carbohydrate-minimum.low", "number", {}),
    "checks_carbohydrate_minimum_high": Column("checks.carbohydrate-minimum.high", "number", {}),
    "checks_protein_daily_verdict": Column("checks.protein-daily.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_protein_daily_action": Column("checks.protein-daily.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_protein_daily_direction": Column("checks.protein-daily.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_protein_daily_value": Column("checks.protein-daily.value", "number", {}),
    "checks_protein_daily_interval_low": Column("checks.protein-daily.interval.low", "number", {}),
    "checks_protein_daily_interval_high": Column("checks.protein-daily.interval.high", "number", {}),
    "checks_protein_daily_low": Column("checks.protein-daily.low", "number", {}),
    "checks_protein_daily_high": Column("checks.protein-daily.high", "number", {}),
    "checks_fat_minimum_verdict": Column("checks.fat-minimum.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_fat_minimum_action": Column("checks.fat-minimum.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_fat_minimum_direction": Column("checks.fat-minimum.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_fat_minimum_value": Column("checks.fat-minimum.value", "number", {}),
    "checks_fat_minimum_interval_low": Column("checks.fat-minimum.interval.low", "number", {}),
    "checks_fat_minimum_interval_high": Column("checks.fat-minimum.interval.high", "number", {}),
    "checks_fat_minimum_low": Column("checks.fat-minimum.low", "number", {}),
    "checks_fat_minimum_high": Column("checks.fat-minimum.high", "number", {}),
    "checks_fibre_verdict": Column("checks.fibre.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_fibre_action": Column("checks.fibre.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_fibre_direction": Column("checks.fibre.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_fibre_value": Column("checks.fibre.value", "number", {}),
    "checks_fibre_interval_low": Column("checks.fibre.interval.low", "number", {}),
    "checks_fibre_interval_high": Column("checks.fibre.interval.high", "number", {}),
    "checks_fibre_low": Column("checks.fibre.low", "number", {}),
    "checks_fibre_high": Column("checks.fibre.high", "number", {}),
    "checks_macro_split_verdict": Column("checks.macro-split.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_macro_split_action": Column("checks.macro-split.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_macro_split_direction": Column("checks.macro-split.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_macro_split_value": Column("checks.macro-split.value", "number", {}),
    "checks_macro_split_interval_low": Column("checks.macro-split.interval.low", "number", {}),
    "checks_macro_split_interval_high": Column("checks.macro-split.interval.high", "number", {}),
    "checks_macro_split_low": Column("checks.macro-split.low", "number", {}),
    "checks_macro_split_high": Column("checks.macro-split.high", "number", {}),
    "checks_weight_status_verdict": Column("checks.weight-status.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_weight_status_action": Column("checks.weight-status.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_weight_status_direction": Column("checks.weight-status.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_weight_status_value": Column("checks.weight-status.value", "number", {}),
    "checks_weight_status_interval_low": Column("checks.weight-status.interval.low", "number", {}),
    "checks_weight_status_interval_high": Column("checks.weight-status.interval.high", "number", {}),
    "checks_weight_status_low": Column("checks.weight-status.low", "number", {}),
    "checks_weight_status_high": Column("checks.weight-status.high", "number", {}),
    "checks_gate_lactation_verdict": Column("checks.gate-lactation.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_gate_lactation_action": Column("checks.gate-lactation.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_gate_lactation_direction": Column("checks.gate-lactation.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_gate_lactation_value": Column("checks.gate-lactation.value", "number", {}),
    "checks_gate_lactation_interval_low": Column("checks.gate-lactation.interval.low", "number", {}),
    "checks_gate_lactation_interval_high": Column("checks.gate-lactation.interval.high", "number", {}),
    "checks_gate_lactation_low": Column("checks.gate-lactation.low", "number", {}),
    "checks_gate_lactation_high": Column("checks.gate-lactation.high", "number", {}),
    "checks_gate_essential_fat_verdict": Column("checks.gate-essential-fat.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_gate_essential_fat_action": Column("checks.gate-essential-fat.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_gate_essential_fat_direction": Column("checks.gate-essential-fat.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_gate_essential_fat_value": Column("checks.gate-essential-fat.value", "number", {}),
    "checks_gate_essential_fat_interval_low": Column("checks.gate-essential-fat.interval.low", "number", {}),
    "checks_gate_essential_fat_interval_high": Column("checks.gate-essential-fat.interval.high", "number", {}),
    "checks_gate_essential_fat_low": Column("checks.gate-essential-fat.low", "number", {}),
    "checks_gate_essential_fat_high": Column("checks.gate-essential-fat.high", "number", {}),
    "checks_gate_eating_disorder_verdict": Column("checks.gate-eating-disorder.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_gate_eating_disorder_action": Column("checks.gate-eating-disorder.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_gate_eating_disorder_direction": Column("checks.gate-eating-disorder.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_gate_eating_disorder_value": Column("checks.gate-eating-disorder.value", "number", {}),
    "checks_gate_eating_disorder_interval_low": Column("checks.gate-eating-disorder.interval.low", "number", {}),
    "checks_gate_eating_disorder_interval_high": Column("checks.gate-eating-disorder.interval.high", "number", {}),
    "checks_gate_eating_disorder_low": Column("checks.gate-eating-disorder.low", "number", {}),
    "checks_gate_eating_disorder_high": Column("checks.gate-eating-disorder.high", "number", {}),
    "checks_gate_scoff_verdict": Column("checks.gate-scoff.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_gate_scoff_action": Column("checks.gate-scoff.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_gate_scoff_direction": Column("checks.gate-scoff.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_gate_scoff_value": Column("checks.gate-scoff.value", "number", {}),
    "checks_gate_scoff_interval_low": Column("checks.gate-scoff.interval.low", "number", {}),
    "checks_gate_scoff_interval_high": Column("checks.gate-scoff.interval.high", "number", {}),
    "checks_gate_scoff_low": Column("checks.gate-scoff.low", "number", {}),
    "checks_gate_scoff_high": Column("checks.gate-scoff.high", "number", {}),
    "checks_gate_menstrual_verdict": Column("checks.gate-menstrual.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_gate_menstrual_action": Column("checks.gate-menstrual.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_gate_menstrual_direction": Column("checks.gate-menstrual.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_gate_menstrual_value": Column("checks.gate-menstrual.value", "number", {}),
    "checks_gate_menstrual_interval_low": Column("checks.gate-menstrual.interval.low", "number", {}),
    "checks_gate_menstrual_interval_high": Column("checks.gate-menstrual.interval.high", "number", {}),
    "checks_gate_menstrual_low": Column("checks.gate-menstrual.low", "number", {}),
    "checks_gate_menstrual_high": Column("checks.gate-menstrual.high", "number", {}),
    "checks_gate_bone_stress_verdict": Column("checks.gate-bone-stress.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_gate_bone_stress_action": Column("checks.gate-bone-stress.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_gate_bone_stress_direction": Column("checks.gate-bone-stress.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_gate_bone_stress_value": Column("checks.gate-bone-stress.value", "number", {}),
    "checks_gate_bone_stress_interval_low": Column("checks.gate-bone-stress.interval.low", "number", {}),
    "checks_gate_bone_stress_interval_high": Column("checks.gate-bone-stress.interval.high", "number", {}),
    "checks_gate_bone_stress_low": Column("checks.gate-bone-stress.low", "number", {}),
    "checks_gate_bone_stress_high": Column("checks.gate-bone-stress.high", "number", {}),
    "checks_gate_unplanned_loss_verdict": Column("checks.gate-unplanned-loss.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_gate_unplanned_loss_action": Column("checks.gate-unplanned-loss.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_gate_unplanned_loss_direction": Column("checks.gate-unplanned-loss.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_gate_unplanned_loss_value": Column("checks.gate-unplanned-loss.value", "number", {}),
    "checks_gate_unplanned_loss_interval_low": Column("checks.gate-unplanned-loss.interval.low", "number", {}),
    "checks_gate_unplanned_loss_interval_high": Column("checks.gate-unplanned-loss.interval.high", "number", {}),
    "checks_gate_unplanned_loss_low": Column("checks.gate-unplanned-loss.low", "number", {}),
    "checks_gate_unplanned_loss_high": Column("checks.gate-unplanned-loss.high", "number", {}),
    "checks_gate_medical_verdict": Column("checks.gate-medical.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_gate_medical_action": Column("checks.gate-medical.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_gate_medical_direction": Column("checks.gate-medical.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_gate_medical_value": Column("checks.gate-medical.value", "number", {}),
    "checks_gate_medical_interval_low": Column("checks.gate-medical.interval.low", "number", {}),
    "checks_gate_medical_interval_high": Column("checks.gate-medical.interval.high", "number", {}),
    "checks_gate_medical_low": Column("checks.gate-medical.low", "number", {}),
    "checks_gate_medical_high": Column("checks.gate-medical.high", "number", {}),
    "checks_lea_indicators_verdict": Column("checks.lea-indicators.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_lea_indicators_action": Column("checks.lea-indicators.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_lea_indicators_direction": Column("checks.lea-indicators.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_lea_indicators_value": Column("checks.lea-indicators.value", "number", {}),
    "checks_lea_indicators_interval_low": Column("checks.lea-indicators.interval.low", "number", {}),
    "checks_lea_indicators_interval_high": Column("checks.lea-indicators.interval.high", "number", {}),
    "checks_lea_indicators_low": Column("checks.lea-indicators.low", "number", {}),
    "checks_lea_indicators_high": Column("checks.lea-indicators.high", "number", {}),
    "checks_triad_cra_verdict": Column("checks.triad-cra.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_triad_cra_action": Column("checks.triad-cra.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_triad_cra_direction": Column("checks.triad-cra.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_triad_cra_value": Column("checks.triad-cra.value", "number", {}),
    "checks_triad_cra_interval_low": Column("checks.triad-cra.interval.low", "number", {}),
    "checks_triad_cra_interval_high": Column("checks.triad-cra.interval.high", "number", {}),
    "checks_triad_cra_low": Column("checks.triad-cra.low", "number", {}),
    "checks_triad_cra_high": Column("checks.triad-cra.high", "number", {}),
    "checks_micronutrient_sodium_cdrr_verdict": Column("checks.micronutrient-sodium-cdrr.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_sodium_cdrr_action": Column("checks.micronutrient-sodium-cdrr.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_sodium_cdrr_direction": Column("checks.micronutrient-sodium-cdrr.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_sodium_cdrr_value": Column("checks.micronutrient-sodium-cdrr.value", "number", {}),
    "checks_micronutrient_sodium_cdrr_interval_low": Column("checks.micronutrient-sodium-cdrr.interval.low", "number", {}),
    "checks_micronutrient_sodium_cdrr_interval_high": Column("checks.micronutrient-sodium-cdrr.interval.high", "number", {}),
    "checks_micronutrient_sodium_cdrr_low": Column("checks.micronutrient-sodium-cdrr.low", "number", {}),
    "checks_micronutrient_sodium_cdrr_high": Column("checks.micronutrient-sodium-cdrr.high", "number", {}),
    "checks_water_total_verdict": Column("checks.water-total.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_water_total_action": Column("checks.water-total.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_water_total_direction": Column("checks.water-total.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_water_total_value": Column("checks.water-total.value", "number", {}),
    "checks_water_total_interval_low": Column("checks.water-total.interval.low", "number", {}),
    "checks_water_total_interval_high": Column("checks.water-total.interval.high", "number", {}),
    "checks_water_total_low": Column("checks.water-total.low", "number", {}),
    "checks_water_total_high": Column("checks.water-total.high", "number", {}),
    "checks_label_consistency_verdict": Column("checks.label-consistency.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_label_consistency_action": Column("checks.label-consistency.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_label_consistency_direction": Column("checks.label-consistency.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_label_consistency_value": Column("checks.label-consistency.value", "number", {}),
    "checks_label_consistency_interval_low": Column("checks.label-consistency.interval.low", "number", {}),
    "checks_label_consistency_interval_high": Column("checks.label-consistency.interval.high", "number", {}),
    "checks_label_consistency_low": Column("checks.label-consistency.low", "number", {}),
    "checks_label_consistency_high": Column("checks.label-consistency.high", "number", {}),
    "checks_protein_deficit_verdict": Column("checks.protein-deficit.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_protein_deficit_action": Column("checks.protein-deficit.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_protein_deficit_direction": Column("checks.protein-deficit.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_protein_deficit_value": Column("checks.protein-deficit.value", "number", {}),
    "checks_protein_deficit_interval_low": Column("checks.protein-deficit.interval.low", "number", {}),
    "checks_protein_deficit_interval_high": Column("checks.protein-deficit.interval.high", "number", {}),
    "checks_protein_deficit_low": Column("checks.protein-deficit.low", "number", {}),
    "checks_protein_deficit_high": Column("checks.protein-deficit.high", "number", {}),
    "checks_protein_per_meal_verdict": Column("checks.protein-per-meal.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_protein_per_meal_action": Column("checks.protein-per-meal.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_protein_per_meal_direction": Column("checks.protein-per-meal.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_protein_per_meal_value": Column("checks.protein-per-meal.value", "number", {}),
    "checks_protein_per_meal_interval_low": Column("checks.protein-per-meal.interval.low", "number", {}),
    "checks_protein_per_meal_interval_high": Column("checks.protein-per-meal.interval.high", "number", {}),
    "checks_protein_per_meal_low": Column("checks.protein-per-meal.low", "number", {}),
    "checks_protein_per_meal_high": Column("checks.protein-per-meal.high", "number", {}),
    "checks_fat_saturated_verdict": Column("checks.fat-saturated.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_fat_saturated_action": Column("checks.fat-saturated.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_fat_saturated_direction": Column("checks.fat-saturated.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_fat_saturated_value": Column("checks.fat-saturated.value", "number", {}),
    "checks_fat_saturated_interval_low": Column("checks.fat-saturated.interval.low", "number", {}),
    "checks_fat_saturated_interval_high": Column("checks.fat-saturated.interval.high", "number", {}),
    "checks_fat_saturated_low": Column("checks.fat-saturated.low", "number", {}),
    "checks_fat_saturated_high": Column("checks.fat-saturated.high", "number", {}),
    "checks_sugar_added_verdict": Column("checks.sugar-added.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_sugar_added_action": Column("checks.sugar-added.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_sugar_added_direction": Column("checks.sugar-added.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_sugar_added_value": Column("checks.sugar-added.value", "number", {}),
    "checks_sugar_added_interval_low": Column("checks.sugar-added.interval.low", "number", {}),
    "checks_sugar_added_interval_high": Column("checks.sugar-added.interval.high", "number", {}),
    "checks_sugar_added_low": Column("checks.sugar-added.low", "number", {}),
    "checks_sugar_added_high": Column("checks.sugar-added.high", "number", {}),
    "checks_macro_amdr_verdict": Column("checks.macro-amdr.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_macro_amdr_action": Column("checks.macro-amdr.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_macro_amdr_direction": Column("checks.macro-amdr.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_macro_amdr_value": Column("checks.macro-amdr.value", "number", {}),
    "checks_macro_amdr_interval_low": Column("checks.macro-amdr.interval.low", "number", {}),
    "checks_macro_amdr_interval_high": Column("checks.macro-amdr.interval.high", "number", {}),
    "checks_macro_amdr_low": Column("checks.macro-amdr.low", "number", {}),
    "checks_macro_amdr_high": Column("checks.macro-amdr.high", "number", {}),
    "checks_caffeine_verdict": Column("checks.caffeine.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_caffeine_action": Column("checks.caffeine.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_caffeine_direction": Column("checks.caffeine.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_caffeine_value": Column("checks.caffeine.value", "number", {}),
    "checks_caffeine_interval_low": Column("checks.caffeine.interval.low", "number", {}),
    "checks_caffeine_interval_high": Column("checks.caffeine.interval.high", "number", {}),
    "checks_caffeine_low": Column("checks.caffeine.low", "number", {}),
    "checks_caffeine_high": Column("checks.caffeine.high", "number", {}),
    "checks_carbohydrate_loading_verdict": Column("checks.carbohydrate-loading.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_carbohydrate_loading_action": Column("checks.carbohydrate-loading.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_carbohydrate_loading_direction": Column("checks.carbohydrate-loading.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_carbohydrate_loading_value": Column("checks.carbohydrate-loading.value", "number", {}),
    "checks_carbohydrate_loading_interval_low": Column("checks.carbohydrate-loading.interval.low", "number", {}),
    "checks_carbohydrate_loading_interval_high": Column("checks.carbohydrate-loading.interval.high", "number", {}),
    "checks_carbohydrate_loading_low": Column("checks.carbohydrate-loading.low", "number", {}),
    "checks_carbohydrate_loading_high": Column("checks.carbohydrate-loading.high", "number", {}),
    "checks_carbohydrate_pre_session_verdict": Column("checks.carbohydrate-pre-session.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_carbohydrate_pre_session_action": Column("checks.carbohydrate-pre-session.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_carbohydrate_pre_session_direction": Column("checks.carbohydrate-pre-session.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_carbohydrate_pre_session_value": Column("checks.carbohydrate-pre-session.value", "number", {}),
    "checks_carbohydrate_pre_session_interval_low": Column("checks.carbohydrate-pre-session.interval.low", "number", {}),
    "checks_carbohydrate_pre_session_interval_high": Column("checks.carbohydrate-pre-session.interval.high", "number", {}),
    "checks_carbohydrate_pre_session_low": Column("checks.carbohydrate-pre-session.low", "number", {}),
    "checks_carbohydrate_pre_session_high": Column("checks.carbohydrate-pre-session.high", "number", {}),
    "checks_carbohydrate_during_verdict": Column("checks.carbohydrate-during.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_carbohydrate_during_action": Column("checks.carbohydrate-during.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_carbohydrate_during_direction": Column("checks.carbohydrate-during.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_carbohydrate_during_value": Column("checks.carbohydrate-during.value", "number", {}),
    "checks_carbohydrate_during_interval_low": Column("checks.carbohydrate-during.interval.low", "number", {}),
    "checks_carbohydrate_during_interval_high": Column("checks.carbohydrate-during.interval.high", "number", {}),
    "checks_carbohydrate_during_low": Column("checks.carbohydrate-during.low", "number", {}),
    "checks_carbohydrate_during_high": Column("checks.carbohydrate-during.high", "number", {}),
    "checks_refuel_window_verdict": Column("checks.refuel-window.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_refuel_window_action": Column("checks.refuel-window.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_refuel_window_direction": Column("checks.refuel-window.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_refuel_window_value": Column("checks.refuel-window.value", "number", {}),
    "checks_refuel_window_interval_low": Column("checks.refuel-window.interval.low", "number", {}),
    "checks_refuel_window_interval_high": Column("checks.refuel-window.interval.high", "number", {}),
    "checks_refuel_window_low": Column("checks.refuel-window.low", "number", {}),
    "checks_refuel_window_high": Column("checks.refuel-window.high", "number", {}),
    "checks_protein_post_session_verdict": Column("checks.protein-post-session.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_protein_post_session_action": Column("checks.protein-post-session.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_protein_post_session_direction": Column("checks.protein-post-session.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_protein_post_session_value": Column("checks.protein-post-session.value", "number", {}),
    "checks_protein_post_session_interval_low": Column("checks.protein-post-session.interval.low", "number", {}),
    "checks_protein_post_session_interval_high": Column("checks.protein-post-session.interval.high", "number", {}),
    "checks_protein_post_session_low": Column("checks.protein-post-session.low", "number", {}),
    "checks_protein_post_session_high": Column("checks.protein-post-session.high", "number", {}),
    "checks_fluid_loss_verdict": Column("checks.fluid-loss.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_fluid_loss_action": Column("checks.fluid-loss.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_fluid_loss_direction": Column("checks.fluid-loss.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_fluid_loss_value": Column("checks.fluid-loss.value", "number", {}),
    "checks_fluid_loss_interval_low": Column("checks.fluid-loss.interval.low", "number", {}),
    "checks_fluid_loss_interval_high": Column("checks.fluid-loss.interval.high", "number", {}),
    "checks_fluid_loss_low": Column("checks.fluid-loss.low", "number", {}),
    "checks_fluid_loss_high": Column("checks.fluid-loss.high", "number", {}),
    "checks_fluid_overdrinking_verdict": Column("checks.fluid-overdrinking.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_fluid_overdrinking_action": Column("checks.fluid-overdrinking.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_fluid_overdrinking_direction": Column("checks.fluid-overdrinking.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_fluid_overdrinking_value": Column("checks.fluid-overdrinking.value", "number", {}),
    "checks_fluid_overdrinking_interval_low": Column("checks.fluid-overdrinking.interval.low", "number", {}),
    "checks_fluid_overdrinking_interval_high": Column("checks.fluid-overdrinking.interval.high", "number", {}),
    "checks_fluid_overdrinking_low": Column("checks.fluid-overdrinking.low", "number", {}),
    "checks_fluid_overdrinking_high": Column("checks.fluid-overdrinking.high", "number", {}),
    "checks_days_floor_verdict": Column("checks.days-floor.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_days_floor_action": Column("checks.days-floor.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_days_floor_direction": Column("checks.days-floor.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_days_floor_value": Column("checks.days-floor.value", "number", {}),
    "checks_days_floor_interval_low": Column("checks.days-floor.interval.low", "number", {}),
    "checks_days_floor_interval_high": Column("checks.days-floor.interval.high", "number", {}),
    "checks_days_floor_low": Column("checks.days-floor.low", "number", {}),
    "checks_days_floor_high": Column("checks.days-floor.high", "number", {}),
    "checks_micronutrient_vitamin_a_verdict": Column("checks.micronutrient-vitamin-a.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_vitamin_a_action": Column("checks.micronutrient-vitamin-a.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_vitamin_a_direction": Column("checks.micronutrient-vitamin-a.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_vitamin_a_value": Column("checks.micronutrient-vitamin-a.value", "number", {}),
    "checks_micronutrient_vitamin_a_interval_low": Column("checks.micronutrient-vitamin-a.interval.low", "number", {}),
    "checks_micronutrient_vitamin_a_interval_high": Column("checks.micronutrient-vitamin-a.interval.high", "number", {}),
    "checks_micronutrient_vitamin_a_low": Column("checks.micronutrient-vitamin-a.low", "number", {}),
    "checks_micronutrient_vitamin_a_high": Column("checks.micronutrient-vitamin-a.high", "number", {}),
    "checks_micronutrient_vitamin_c_verdict": Column("checks.micronutrient-vitamin-c.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_vitamin_c_action": Column("checks.micronutrient-vitamin-c.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_vitamin_c_direction": Column("checks.micronutrient-vitamin-c.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_vitamin_c_value": Column("checks.micronutrient-vitamin-c.value", "number", {}),
    "checks_micronutrient_vitamin_c_interval_low": Column("checks.micronutrient-vitamin-c.interval.low", "number", {}),
    "checks_micronutrient_vitamin_c_interval_high": Column("checks.micronutrient-vitamin-c.interval.high", "number", {}),
    "checks_micronutrient_vitamin_c_low": Column("checks.micronutrient-vitamin-c.low", "number", {}),
    "checks_micronutrient_vitamin_c_high": Column("checks.micronutrient-vitamin-c.high", "number", {}),
    "checks_micronutrient_vitamin_d_verdict": Column("checks.micronutrient-vitamin-d.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_vitamin_d_action": Column("checks.micronutrient-vitamin-d.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_vitamin_d_direction": Column("checks.micronutrient-vitamin-d.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_vitamin_d_value": Column("checks.micronutrient-vitamin-d.value", "number", {}),
    "checks_micronutrient_vitamin_d_interval_low": Column("checks.micronutrient-vitamin-d.interval.low", "number", {}),
    "checks_micronutrient_vitamin_d_interval_high": Column("checks.micronutrient-vitamin-d.interval.high", "number", {}),
    "checks_micronutrient_vitamin_d_low": Column("checks.micronutrient-vitamin-d.low", "number", {}),
    "checks_micronutrient_vitamin_d_high": Column("checks.micronutrient-vitamin-d.high", "number", {}),
    "checks_micronutrient_vitamin_e_verdict": Column("checks.micronutrient-vitamin-e.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_vitamin_e_action": Column("checks.micronutrient-vitamin-e.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_vitamin_e_direction": Column("checks.micronutrient-vitamin-e.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_vitamin_e_value": Column("checks.micronutrient-vitamin-e.value", "number", {}),
    "checks_micronutrient_vitamin_e_interval_low": Column("checks.micronutrient-vitamin-e.interval.low", "number", {}),
    "checks_micronutrient_vitamin_e_interval_high": Column("checks.micronutrient-vitamin-e.interval.high", "number", {}),
    "checks_micronutrient_vitamin_e_low": Column("checks.micronutrient-vitamin-e.low", "number", {}),
    "checks_micronutrient_vitamin_e_high": Column("checks.micronutrient-vitamin-e.high", "number", {}),
    "checks_micronutrient_vitamin_k_verdict": Column("checks.micronutrient-vitamin-k.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_vitamin_k_action": Column("checks.micronutrient-vitamin-k.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_vitamin_k_direction": Column("checks.micronutrient-vitamin-k.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_vitamin_k_value": Column("checks.micronutrient-vitamin-k.value", "number", {}),
    "checks_micronutrient_vitamin_k_interval_low": Column("checks.micronutrient-vitamin-k.interval.low", "number", {}),
    "checks_micronutrient_vitamin_k_interval_high": Column("checks.micronutrient-vitamin-k.interval.high", "number", {}),
    "checks_micronutrient_vitamin_k_low": Column("checks.micronutrient-vitamin-k.low", "number", {}),
    "checks_micronutrient_vitamin_k_high": Column("checks.micronutrient-vitamin-k.high", "number", {}),
    "checks_micronutrient_thiamin_verdict": Column("checks.micronutrient-thiamin.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_thiamin_action": Column("checks.micronutrient-thiamin.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_thiamin_direction": Column("checks.micronutrient-thiamin.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_thiamin_value": Column("checks.micronutrient-thiamin.value", "number", {}),
    "checks_micronutrient_thiamin_interval_low": Column("checks.micronutrient-thiamin.interval.low", "number", {}),
    "checks_micronutrient_thiamin_interval_high": Column("checks.micronutrient-thiamin.interval.high", "number", {}),
    "checks_micronutrient_thiamin_low": Column("checks.micronutrient-thiamin.low", "number", {}),
    "checks_micronutrient_thiamin_high": Column("checks.micronutrient-thiamin.high", "number", {}),
    "checks_micronutrient_riboflavin_verdict": Column("checks.micronutrient-riboflavin.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_riboflavin_action": Column("checks.micronutrient-riboflavin.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_riboflavin_direction": Column("checks.micronutrient-riboflavin.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_riboflavin_value": Column("checks.micronutrient-riboflavin.value", "number", {}),
    "checks_micronutrient_riboflavin_interval_low": Column("checks.micronutrient-riboflavin.interval.low", "number", {}),
    "checks_micronutrient_riboflavin_interval_high": Column("checks.micronutrient-riboflavin.interval.high", "number", {}),
    "checks_micronutrient_riboflavin_low": Column("checks.micronutrient-riboflavin.low", "number", {}),
    "checks_micronutrient_riboflavin_high": Column("checks.micronutrient-riboflavin.high", "number", {}),
    "checks_micronutrient_niacin_verdict": Column("checks.micronutrient-niacin.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_niacin_action": Column("checks.micronutrient-niacin.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_niacin_direction": Column("checks.micronutrient-niacin.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_niacin_value": Column("checks.micronutrient-niacin.value", "number", {}),
    "checks_micronutrient_niacin_interval_low": Column("checks.micronutrient-niacin.interval.low", "number", {}),
    "checks_micronutrient_niacin_interval_high": Column("checks.micronutrient-niacin.interval.high", "number", {}),
    "checks_micronutrient_niacin_low": Column("checks.micronutrient-niacin.low", "number", {}),
    "checks_micronutrient_niacin_high": Column("checks.micronutrient-niacin.high", "number", {}),
    "checks_micronutrient_vitamin_b6_verdict": Column("checks.micronutrient-vitamin-b6.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_vitamin_b6_action": Column("checks.micronutrient-vitamin-b6.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_vitamin_b6_direction": Column("checks.micronutrient-vitamin-b6.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_vitamin_b6_value": Column("checks.micronutrient-vitamin-b6.value", "number", {}),
    "checks_micronutrient_vitamin_b6_interval_low": Column("checks.micronutrient-vitamin-b6.interval.low", "number", {}),
    "checks_micronutrient_vitamin_b6_interval_high": Column("checks.micronutrient-vitamin-b6.interval.high", "number", {}),
    "checks_micronutrient_vitamin_b6_low": Column("checks.micronutrient-vitamin-b6.low", "number", {}),
    "checks_micronutrient_vitamin_b6_high": Column("checks.micronutrient-vitamin-b6.high", "number", {}),
    "checks_micronutrient_folate_verdict": Column("checks.micronutrient-folate.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_folate_action": Column("checks.micronutrient-folate.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_folate_direction": Column("checks.micronutrient-folate.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_folate_value": Column("checks.micronutrient-folate.value", "number", {}),
    "checks_micronutrient_folate_interval_low": Column("checks.micronutrient-folate.interval.low", "number", {}),
    "checks_micronutrient_folate_interval_high": Column("checks.micronutrient-folate.interval.high", "number", {}),
    "checks_micronutrient_folate_low": Column("checks.micronutrient-folate.low", "number", {}),
    "checks_micronutrient_folate_high": Column("checks.micronutrient-folate.high", "number", {}),
    "checks_micronutrient_vitamin_b12_verdict": Column("checks.micronutrient-vitamin-b12.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_vitamin_b12_action": Column("checks.micronutrient-vitamin-b12.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_vitamin_b12_direction": Column("checks.micronutrient-vitamin-b12.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_vitamin_b12_value": Column("checks.micronutrient-vitamin-b12.value", "number", {}),
    "checks_micronutrient_vitamin_b12_interval_low": Column("checks.micronutrient-vitamin-b12.interval.low", "number", {}),
    "checks_micronutrient_vitamin_b12_interval_high": Column("checks.micronutrient-vitamin-b12.interval.high", "number", {}),
    "checks_micronutrient_vitamin_b12_low": Column("checks.micronutrient-vitamin-b12.low", "number", {}),
    "checks_micronutrient_vitamin_b12_high": Column("checks.micronutrient-vitamin-b12.high", "number", {}),
    "checks_micronutrient_pantothenic_acid_verdict": Column("checks.micronutrient-pantothenic-acid.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_pantothenic_acid_action": Column("checks.micronutrient-pantothenic-acid.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_pantothenic_acid_direction": Column("checks.micronutrient-pantothenic-acid.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_pantothenic_acid_value": Column("checks.micronutrient-pantothenic-acid.value", "number", {}),
    "checks_micronutrient_pantothenic_acid_interval_low": Column("checks.micronutrient-pantothenic-acid.interval.low", "number", {}),
    "checks_micronutrient_pantothenic_acid_interval_high": Column("checks.micronutrient-pantothenic-acid.interval.high", "number", {}),
    "checks_micronutrient_pantothenic_acid_low": Column("checks.micronutrient-pantothenic-acid.low", "number", {}),
    "checks_micronutrient_pantothenic_acid_high": Column("checks.micronutrient-pantothenic-acid.high", "number", {}),
    "checks_micronutrient_biotin_verdict": Column("checks.micronutrient-biotin.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_biotin_action": Column("checks.micronutrient-biotin.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_biotin_direction": Column("checks.micronutrient-biotin.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_biotin_value": Column("checks.micronutrient-biotin.value", "number", {}),
    "checks_micronutrient_biotin_interval_low": Column("checks.micronutrient-biotin.interval.low", "number", {}),
    "checks_micronutrient_biotin_interval_high": Column("checks.micronutrient-biotin.interval.high", "number", {}),
    "checks_micronutrient_biotin_low": Column("checks.micronutrient-biotin.low", "number", {}),
    "checks_micronutrient_biotin_high": Column("checks.micronutrient-biotin.high", "number", {}),
    "checks_micronutrient_choline_verdict": Column("checks.micronutrient-choline.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_choline_action": Column("checks.micronutrient-choline.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_choline_direction": Column("checks.micronutrient-choline.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_choline_value": Column("checks.micronutrient-choline.value", "number", {}),
    "checks_micronutrient_choline_interval_low": Column("checks.micronutrient-choline.interval.low", "number", {}),
    "checks_micronutrient_choline_interval_high": Column("checks.micronutrient-choline.interval.high", "number", {}),
    "checks_micronutrient_choline_low": Column("checks.micronutrient-choline.low", "number", {}),
    "checks_micronutrient_choline_high": Column("checks.micronutrient-choline.high", "number", {}),
    "checks_micronutrient_calcium_verdict": Column("checks.micronutrient-calcium.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_calcium_action": Column("checks.micronutrient-calcium.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_calcium_direction": Column("checks.micronutrient-calcium.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_calcium_value": Column("checks.micronutrient-calcium.value", "number", {}),
    "checks_micronutrient_calcium_interval_low": Column("checks.micronutrient-calcium.interval.low", "number", {}),
    "checks_micronutrient_calcium_interval_high": Column("checks.micronutrient-calcium.interval.high", "number", {}),
    "checks_micronutrient_calcium_low": Column("checks.micronutrient-calcium.low", "number", {}),
    "checks_micronutrient_calcium_high": Column("checks.micronutrient-calcium.high", "number", {}),
    "checks_micronutrient_chromium_verdict": Column("checks.micronutrient-chromium.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_chromium_action": Column("checks.micronutrient-chromium.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_chromium_direction": Column("checks.micronutrient-chromium.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_chromium_value": Column("checks.micronutrient-chromium.value", "number", {}),
    "checks_micronutrient_chromium_interval_low": Column("checks.micronutrient-chromium.interval.low", "number", {}),
    "checks_micronutrient_chromium_interval_high": Column("checks.micronutrient-chromium.interval.high", "number", {}),
    "checks_micronutrient_chromium_low": Column("checks.micronutrient-chromium.low", "number", {}),
    "checks_micronutrient_chromium_high": Column("checks.micronutrient-chromium.high", "number", {}),
    "checks_micronutrient_copper_verdict": Column("checks.micronutrient-copper.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_copper_action": Column("checks.micronutrient-copper.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_copper_direction": Column("checks.micronutrient-copper.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_copper_value": Column("checks.micronutrient-copper.value", "number", {}),
    "checks_micronutrient_copper_interval_low": Column("checks.micronutrient-copper.interval.low", "number", {}),
    "checks_micronutrient_copper_interval_high": Column("checks.micronutrient-copper.interval.high", "number", {}),
    "checks_micronutrient_copper_low": Column("checks.micronutrient-copper.low", "number", {}),
    "checks_micronutrient_copper_high": Column("checks.micronutrient-copper.high", "number", {}),
    "checks_micronutrient_fluoride_verdict": Column("checks.micronutrient-fluoride.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_fluoride_action": Column("checks.micronutrient-fluoride.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_fluoride_direction": Column("checks.micronutrient-fluoride.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_fluoride_value": Column("checks.micronutrient-fluoride.value", "number", {}),
    "checks_micronutrient_fluoride_interval_low": Column("checks.micronutrient-fluoride.interval.low", "number", {}),
    "checks_micronutrient_fluoride_interval_high": Column("checks.micronutrient-fluoride.interval.high", "number", {}),
    "checks_micronutrient_fluoride_low": Column("checks.micronutrient-fluoride.low", "number", {}),
    "checks_micronutrient_fluoride_high": Column("checks.micronutrient-fluoride.high", "number", {}),
    "checks_micronutrient_iodine_verdict": Column("checks.micronutrient-iodine.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_iodine_action": Column("checks.micronutrient-iodine.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_iodine_direction": Column("checks.micronutrient-iodine.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_iodine_value": Column("checks.micronutrient-iodine.value", "number", {}),
    "checks_micronutrient_iodine_interval_low": Column("checks.micronutrient-iodine.interval.low", "number", {}),
    "checks_micronutrient_iodine_interval_high": Column("checks.micronutrient-iodine.interval.high", "number", {}),
    "checks_micronutrient_iodine_low": Column("checks.micronutrient-iodine.low", "number", {}),
    "checks_micronutrient_iodine_high": Column("checks.micronutrient-iodine.high", "number", {}),
    "checks_micronutrient_iron_verdict": Column("checks.micronutrient-iron.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_iron_action": Column("checks.micronutrient-iron.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_iron_direction": Column("checks.micronutrient-iron.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_iron_value": Column("checks.micronutrient-iron.value", "number", {}),
    "checks_micronutrient_iron_interval_low": Column("checks.micronutrient-iron.interval.low", "number", {}),
    "checks_micronutrient_iron_interval_high": Column("checks.micronutrient-iron.interval.high", "number", {}),
    "checks_micronutrient_iron_low": Column("checks.micronutrient-iron.low", "number", {}),
    "checks_micronutrient_iron_high": Column("checks.micronutrient-iron.high", "number", {}),
    "checks_micronutrient_magnesium_verdict": Column("checks.micronutrient-magnesium.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_magnesium_action": Column("checks.micronutrient-magnesium.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_magnesium_direction": Column("checks.micronutrient-magnesium.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_magnesium_value": Column("checks.micronutrient-magnesium.value", "number", {}),
    "checks_micronutrient_magnesium_interval_low": Column("checks.micronutrient-magnesium.interval.low", "number", {}),
    "checks_micronutrient_magnesium_interval_high": Column("checks.micronutrient-magnesium.interval.high", "number", {}),
    "checks_micronutrient_magnesium_low": Column("checks.micronutrient-magnesium.low", "number", {}),
    "checks_micronutrient_magnesium_high": Column("checks.micronutrient-magnesium.high", "number", {}),
    "checks_micronutrient_manganese_verdict": Column("checks.micronutrient-manganese.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_manganese_action": Column("checks.micronutrient-manganese.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_manganese_direction": Column("checks.micronutrient-manganese.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_manganese_value": Column("checks.micronutrient-manganese.value", "number", {}),
    "checks_micronutrient_manganese_interval_low": Column("checks.micronutrient-manganese.interval.low", "number", {}),
    "checks_micronutrient_manganese_interval_high": Column("checks.micronutrient-manganese.interval.high", "number", {}),
    "checks_micronutrient_manganese_low": Column("checks.micronutrient-manganese.low", "number", {}),
    "checks_micronutrient_manganese_high": Column("checks.micronutrient-manganese.high", "number", {}),
    "checks_micronutrient_molybdenum_verdict": Column("checks.micronutrient-molybdenum.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_molybdenum_action": Column("checks.micronutrient-molybdenum.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_molybdenum_direction": Column("checks.micronutrient-molybdenum.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_molybdenum_value": Column("checks.micronutrient-molybdenum.value", "number", {}),
    "checks_micronutrient_molybdenum_interval_low": Column("checks.micronutrient-molybdenum.interval.low", "number", {}),
    "checks_micronutrient_molybdenum_interval_high": Column("checks.micronutrient-molybdenum.interval.high", "number", {}),
    "checks_micronutrient_molybdenum_low": Column("checks.micronutrient-molybdenum.low", "number", {}),
    "checks_micronutrient_molybdenum_high": Column("checks.micronutrient-molybdenum.high", "number", {}),
    "checks_micronutrient_phosphorus_verdict": Column("checks.micronutrient-phosphorus.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_phosphorus_action": Column("checks.micronutrient-phosphorus.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_phosphorus_direction": Column("checks.micronutrient-phosphorus.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_phosphorus_value": Column("checks.micronutrient-phosphorus.value", "number", {}),
    "checks_micronutrient_phosphorus_interval_low": Column("checks.micronutrient-phosphorus.interval.low", "number", {}),
    "checks_micronutrient_phosphorus_interval_high": Column("checks.micronutrient-phosphorus.interval.high", "number", {}),
    "checks_micronutrient_phosphorus_low": Column("checks.micronutrient-phosphorus.low", "number", {}),
    "checks_micronutrient_phosphorus_high": Column("checks.micronutrient-phosphorus.high", "number", {}),
    "checks_micronutrient_selenium_verdict": Column("checks.micronutrient-selenium.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_selenium_action": Column("checks.micronutrient-selenium.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_selenium_direction": Column("checks.micronutrient-selenium.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_selenium_value": Column("checks.micronutrient-selenium.value", "number", {}),
    "checks_micronutrient_selenium_interval_low": Column("checks.micronutrient-selenium.interval.low", "number", {}),
    "checks_micronutrient_selenium_interval_high": Column("checks.micronutrient-selenium.interval.high", "number", {}),
    "checks_micronutrient_selenium_low": Column("checks.micronutrient-selenium.low", "number", {}),
    "checks_micronutrient_selenium_high": Column("checks.micronutrient-selenium.high", "number", {}),
    "checks_micronutrient_zinc_verdict": Column("checks.micronutrient-zinc.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_zinc_action": Column("checks.micronutrient-zinc.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_zinc_direction": Column("checks.micronutrient-zinc.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_zinc_value": Column("checks.micronutrient-zinc.value", "number", {}),
    "checks_micronutrient_zinc_interval_low": Column("checks.micronutrient-zinc.interval.low", "number", {}),
    "checks_micronutrient_zinc_interval_high": Column("checks.micronutrient-zinc.interval.high", "number", {}),
    "checks_micronutrient_zinc_low": Column("checks.micronutrient-zinc.low", "number", {}),
    "checks_micronutrient_zinc_high": Column("checks.micronutrient-zinc.high", "number", {}),
    "checks_micronutrient_potassium_verdict": Column("checks.micronutrient-potassium.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_potassium_action": Column("checks.micronutrient-potassium.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_potassium_direction": Column("checks.micronutrient-potassium.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_potassium_value": Column("checks.micronutrient-potassium.value", "number", {}),
    "checks_micronutrient_potassium_interval_low": Column("checks.micronutrient-potassium.interval.low", "number", {}),
    "checks_micronutrient_potassium_interval_high": Column("checks.micronutrient-potassium.interval.high", "number", {}),
    "checks_micronutrient_potassium_low": Column("checks.micronutrient-potassium.low", "number", {}),
    "checks_micronutrient_potassium_high": Column("checks.micronutrient-potassium.high", "number", {}),
    "checks_micronutrient_sodium_verdict": Column("checks.micronutrient-sodium.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_sodium_action": Column("checks.micronutrient-sodium.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_sodium_direction": Column("checks.micronutrient-sodium.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_sodium_value": Column("checks.micronutrient-sodium.value", "number", {}),
    "checks_micronutrient_sodium_interval_low": Column("checks.micronutrient-sodium.interval.low", "number", {}),
    "checks_micronutrient_sodium_interval_high": Column("checks.micronutrient-sodium.interval.high", "number", {}),
    "checks_micronutrient_sodium_low": Column("checks.micronutrient-sodium.low", "number", {}),
    "checks_micronutrient_sodium_high": Column("checks.micronutrient-sodium.high", "number", {}),
    "checks_micronutrient_chloride_verdict": Column("checks.micronutrient-chloride.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_chloride_action": Column("checks.micronutrient-chloride.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_chloride_direction": Column("checks.micronutrient-chloride.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_chloride_value": Column("checks.micronutrient-chloride.value", "number", {}),
    "checks_micronutrient_chloride_interval_low": Column("checks.micronutrient-chloride.interval.low", "number", {}),
    "checks_micronutrient_chloride_interval_high": Column("checks.micronutrient-chloride.interval.high", "number", {}),
    "checks_micronutrient_chloride_low": Column("checks.micronutrient-chloride.low", "number", {}),
    "checks_micronutrient_chloride_high": Column("checks.micronutrient-chloride.high", "number", {}),
    "checks_micronutrient_ul_vitamin_a_verdict": Column("checks.micronutrient-ul-vitamin-a.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_ul_vitamin_a_action": Column("checks.micronutrient-ul-vitamin-a.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_ul_vitamin_a_direction": Column("checks.micronutrient-ul-vitamin-a.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_ul_vitamin_a_value": Column("checks.micronutrient-ul-vitamin-a.value", "number", {}),
    "checks_micronutrient_ul_vitamin_a_interval_low": Column("checks.micronutrient-ul-vitamin-a.interval.low", "number", {}),
    "checks_micronutrient_ul_vitamin_a_interval_high": Column("checks.micronutrient-ul-vitamin-a.interval.high", "number", {}),
    "checks_micronutrient_ul_vitamin_a_low": Column("checks.micronutrient-ul-vitamin-a.low", "number", {}),
    "checks_micronutrient_ul_vitamin_a_high": Column("checks.micronutrient-ul-vitamin-a.high", "number", {}),
    "checks_micronutrient_ul_vitamin_c_verdict": Column("checks.micronutrient-ul-vitamin-c.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_ul_vitamin_c_action": Column("checks.micronutrient-ul-vitamin-c.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_ul_vitamin_c_direction": Column("checks.micronutrient-ul-vitamin-c.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_ul_vitamin_c_value": Column("checks.micronutrient-ul-vitamin-c.value", "number", {}),
    "checks_micronutrient_ul_vitamin_c_interval_low": Column("checks.micronutrient-ul-vitamin-c.interval.low", "number", {}),
    "checks_micronutrient_ul_vitamin_c_interval_high": Column("checks.micronutrient-ul-vitamin-c.interval.high", "number", {}),
    "checks_micronutrient_ul_vitamin_c_low": Column("checks.micronutrient-ul-vitamin-c.low", "number", {}),
    "checks_micronutrient_ul_vitamin_c_high": Column("checks.micronutrient-ul-vitamin-c.high", "number", {}),
    "checks_micronutrient_ul_vitamin_d_verdict": Column("checks.micronutrient-ul-vitamin-d.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_ul_vitamin_d_action": Column("checks.micronutrient-ul-vitamin-d.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_ul_vitamin_d_direction": Column("checks.micronutrient-ul-vitamin-d.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_ul_vitamin_d_value": Column("checks.micronutrient-ul-vitamin-d.value", "number", {}),
    "checks_micronutrient_ul_vitamin_d_interval_low": Column("checks.micronutrient-ul-vitamin-d.interval.low", "number", {}),
    "checks_micronutrient_ul_vitamin_d_interval_high": Column("checks.micronutrient-ul-vitamin-d.interval.high", "number", {}),
    "checks_micronutrient_ul_vitamin_d_low": Column("checks.micronutrient-ul-vitamin-d.low", "number", {}),
    "checks_micronutrient_ul_vitamin_d_high": Column("checks.micronutrient-ul-vitamin-d.high", "number", {}),
    "checks_micronutrient_ul_vitamin_e_verdict": Column("checks.micronutrient-ul-vitamin-e.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_ul_vitamin_e_action": Column("checks.micronutrient-ul-vitamin-e.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_ul_vitamin_e_direction": Column("checks.micronutrient-ul-vitamin-e.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_ul_vitamin_e_value": Column("checks.micronutrient-ul-vitamin-e.value", "number", {}),
    "checks_micronutrient_ul_vitamin_e_interval_low": Column("checks.micronutrient-ul-vitamin-e.interval.low", "number", {}),
    "checks_micronutrient_ul_vitamin_e_interval_high": Column("checks.micronutrient-ul-vitamin-e.interval.high", "number", {}),
    "checks_micronutrient_ul_vitamin_e_low": Column("checks.micronutrient-ul-vitamin-e.low", "number", {}),
    "checks_micronutrient_ul_vitamin_e_high": Column("checks.micronutrient-ul-vitamin-e.high", "number", {}),
    "checks_micronutrient_ul_vitamin_k_verdict": Column("checks.micronutrient-ul-vitamin-k.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_ul_vitamin_k_action": Column("checks.micronutrient-ul-vitamin-k.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_ul_vitamin_k_direction": Column("checks.micronutrient-ul-vitamin-k.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_ul_vitamin_k_value": Column("checks.micronutrient-ul-vitamin-k.value", "number", {}),
    "checks_micronutrient_ul_vitamin_k_interval_low": Column("checks.micronutrient-ul-vitamin-k.interval.low", "number", {}),
    "checks_micronutrient_ul_vitamin_k_interval_high": Column("checks.micronutrient-ul-vitamin-k.interval.high", "number", {}),
    "checks_micronutrient_ul_vitamin_k_low": Column("checks.micronutrient-ul-vitamin-k.low", "number", {}),
    "checks_micronutrient_ul_vitamin_k_high": Column("checks.micronutrient-ul-vitamin-k.high", "number", {}),
    "checks_micronutrient_ul_thiamin_verdict": Column("checks.micronutrient-ul-thiamin.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_ul_thiamin_action": Column("checks.micronutrient-ul-thiamin.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_ul_thiamin_direction": Column("checks.micronutrient-ul-thiamin.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_ul_thiamin_value": Column("checks.micronutrient-ul-thiamin.value", "number", {}),
    "checks_micronutrient_ul_thiamin_interval_low": Column("checks.micronutrient-ul-thiamin.interval.low", "number", {}),
    "checks_micronutrient_ul_thiamin_interval_high": Column("checks.micronutrient-ul-thiamin.interval.high", "number", {}),
    "checks_micronutrient_ul_thiamin_low": Column("checks.micronutrient-ul-thiamin.low", "number", {}),
    "checks_micronutrient_ul_thiamin_high": Column("checks.micronutrient-ul-thiamin.high", "number", {}),
    "checks_micronutrient_ul_riboflavin_verdict": Column("checks.micronutrient-ul-riboflavin.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_ul_riboflavin_action": Column("checks.micronutrient-ul-riboflavin.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_ul_riboflavin_direction": Column("checks.micronutrient-ul-riboflavin.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_ul_riboflavin_value": Column("checks.micronutrient-ul-riboflavin.value", "number", {}),
    "checks_micronutrient_ul_riboflavin_interval_low": Column("checks.micronutrient-ul-riboflavin.interval.low", "number", {}),
    "checks_micronutrient_ul_riboflavin_interval_high": Column("checks.micronutrient-ul-riboflavin.interval.high", "number", {}),
    "checks_micronutrient_ul_riboflavin_low": Column("checks.micronutrient-ul-riboflavin.low", "number", {}),
    "checks_micronutrient_ul_riboflavin_high": Column("checks.micronutrient-ul-riboflavin.high", "number", {}),
    "checks_micronutrient_ul_niacin_verdict": Column("checks.micronutrient-ul-niacin.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_ul_niacin_action": Column("checks.micronutrient-ul-niacin.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_ul_niacin_direction": Column("checks.micronutrient-ul-niacin.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_ul_niacin_value": Column("checks.micronutrient-ul-niacin.value", "number", {}),
    "checks_micronutrient_ul_niacin_interval_low": Column("checks.micronutrient-ul-niacin.interval.low", "number", {}),
    "checks_micronutrient_ul_niacin_interval_high": Column("checks.micronutrient-ul-niacin.interval.high", "number", {}),
    "checks_micronutrient_ul_niacin_low": Column("checks.micronutrient-ul-niacin.low", "number", {}),
    "checks_micronutrient_ul_niacin_high": Column("checks.micronutrient-ul-niacin.high", "number", {}),
    "checks_micronutrient_ul_vitamin_b6_verdict": Column("checks.micronutrient-ul-vitamin-b6.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_ul_vitamin_b6_action": Column("checks.micronutrient-ul-vitamin-b6.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_ul_vitamin_b6_direction": Column("checks.micronutrient-ul-vitamin-b6.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_ul_vitamin_b6_value": Column("checks.micronutrient-ul-vitamin-b6.value", "number", {}),
    "checks_micronutrient_ul_vitamin_b6_interval_low": Column("checks.micronutrient-ul-vitamin-b6.interval.low", "number", {}),
    "checks_micronutrient_ul_vitamin_b6_interval_high": Column("checks.micronutrient-ul-vitamin-b6.interval.high", "number", {}),
    "checks_micronutrient_ul_vitamin_b6_low": Column("checks.micronutrient-ul-vitamin-b6.low", "number", {}),
    "checks_micronutrient_ul_vitamin_b6_high": Column("checks.micronutrient-ul-vitamin-b6.high", "number", {}),
    "checks_micronutrient_ul_folate_verdict": Column("checks.micronutrient-ul-folate.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_ul_folate_action": Column("checks.micronutrient-ul-folate.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_ul_folate_direction": Column("checks.micronutrient-ul-folate.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_ul_folate_value": Column("checks.micronutrient-ul-folate.value", "number", {}),
    "checks_micronutrient_ul_folate_interval_low": Column("checks.micronutrient-ul-folate.interval.low", "number", {}),
    "checks_micronutrient_ul_folate_interval_high": Column("checks.micronutrient-ul-folate.interval.high", "number", {}),
    "checks_micronutrient_ul_folate_low": Column("checks.micronutrient-ul-folate.low", "number", {}),
    "checks_micronutrient_ul_folate_high": Column("checks.micronutrient-ul-folate.high", "number", {}),
    "checks_micronutrient_ul_vitamin_b12_verdict": Column("checks.micronutrient-ul-vitamin-b12.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_ul_vitamin_b12_action": Column("checks.micronutrient-ul-vitamin-b12.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_ul_vitamin_b12_direction": Column("checks.micronutrient-ul-vitamin-b12.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_ul_vitamin_b12_value": Column("checks.micronutrient-ul-vitamin-b12.value", "number", {}),
    "checks_micronutrient_ul_vitamin_b12_interval_low": Column("checks.micronutrient-ul-vitamin-b12.interval.low", "number", {}),
    "checks_micronutrient_ul_vitamin_b12_interval_high": Column("checks.micronutrient-ul-vitamin-b12.interval.high", "number", {}),
    "checks_micronutrient_ul_vitamin_b12_low": Column("checks.micronutrient-ul-vitamin-b12.low", "number", {}),
    "checks_micronutrient_ul_vitamin_b12_high": Column("checks.micronutrient-ul-vitamin-b12.high", "number", {}),
    "checks_micronutrient_ul_pantothenic_acid_verdict": Column("checks.micronutrient-ul-pantothenic-acid.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_ul_pantothenic_acid_action": Column("checks.micronutrient-ul-pantothenic-acid.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_ul_pantothenic_acid_direction": Column("checks.micronutrient-ul-pantothenic-acid.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_ul_pantothenic_acid_value": Column("checks.micronutrient-ul-pantothenic-acid.value", "number", {}),
    "checks_micronutrient_ul_pantothenic_acid_interval_low": Column("checks.micronutrient-ul-pantothenic-acid.interval.low", "number", {}),
    "checks_micronutrient_ul_pantothenic_acid_interval_high": Column("checks.micronutrient-ul-pantothenic-acid.interval.high", "number", {}),
    "checks_micronutrient_ul_pantothenic_acid_low": Column("checks.micronutrient-ul-pantothenic-acid.low", "number", {}),
    "checks_micronutrient_ul_pantothenic_acid_high": Column("checks.micronutrient-ul-pantothenic-acid.high", "number", {}),
    "checks_micronutrient_ul_biotin_verdict": Column("checks.micronutrient-ul-biotin.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_ul_biotin_action": Column("checks.micronutrient-ul-biotin.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_ul_biotin_direction": Column("checks.micronutrient-ul-biotin.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_ul_biotin_value": Column("checks.micronutrient-ul-biotin.value", "number", {}),
    "checks_micronutrient_ul_biotin_interval_low": Column("checks.micronutrient-ul-biotin.interval.low", "number", {}),
    "checks_micronutrient_ul_biotin_interval_high": Column("checks.micronutrient-ul-biotin.interval.high", "number", {}),
    "checks_micronutrient_ul_biotin_low": Column("checks.micronutrient-ul-biotin.low", "number", {}),
    "checks_micronutrient_ul_biotin_high": Column("checks.micronutrient-ul-biotin.high", "number", {}),
    "checks_micronutrient_ul_choline_verdict": Column("checks.micronutrient-ul-choline.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_ul_choline_action": Column("checks.micronutrient-ul-choline.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_ul_choline_direction": Column("checks.micronutrient-ul-choline.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_ul_choline_value": Column("checks.micronutrient-ul-choline.value", "number", {}),
    "checks_micronutrient_ul_choline_interval_low": Column("checks.micronutrient-ul-choline.interval.low", "number", {}),
    "checks_micronutrient_ul_choline_interval_high": Column("checks.micronutrient-ul-choline.interval.high", "number", {}),
    "checks_micronutrient_ul_choline_low": Column("checks.micronutrient-ul-choline.low", "number", {}),
    "checks_micronutrient_ul_choline_high": Column("checks.micronutrient-ul-choline.high", "number", {}),
    "checks_micronutrient_ul_calcium_verdict": Column("checks.micronutrient-ul-calcium.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_ul_calcium_action": Column("checks.micronutrient-ul-calcium.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_ul_calcium_direction": Column("checks.micronutrient-ul-calcium.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_ul_calcium_value": Column("checks.micronutrient-ul-calcium.value", "number", {}),
    "checks_micronutrient_ul_calcium_interval_low": Column("checks.micronutrient-ul-calcium.interval.low", "number", {}),
    "checks_micronutrient_ul_calcium_interval_high": Column("checks.micronutrient-ul-calcium.interval.high", "number", {}),
    "checks_micronutrient_ul_calcium_low": Column("checks.micronutrient-ul-calcium.low", "number", {}),
    "checks_micronutrient_ul_calcium_high": Column("checks.micronutrient-ul-calcium.high", "number", {}),
    "checks_micronutrient_ul_chromium_verdict": Column("checks.micronutrient-ul-chromium.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_ul_chromium_action": Column("checks.micronutrient-ul-chromium.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_ul_chromium_direction": Column("checks.micronutrient-ul-chromium.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_ul_chromium_value": Column("checks.micronutrient-ul-chromium.value", "number", {}),
    "checks_micronutrient_ul_chromium_interval_low": Column("checks.micronutrient-ul-chromium.interval.low", "number", {}),
    "checks_micronutrient_ul_chromium_interval_high": Column("checks.micronutrient-ul-chromium.interval.high", "number", {}),
    "checks_micronutrient_ul_chromium_low": Column("checks.micronutrient-ul-chromium.low", "number", {}),
    "checks_micronutrient_ul_chromium_high": Column("checks.micronutrient-ul-chromium.high", "number", {}),
    "checks_micronutrient_ul_copper_verdict": Column("checks.micronutrient-ul-copper.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_ul_copper_action": Column("checks.micronutrient-ul-copper.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_ul_copper_direction": Column("checks.micronutrient-ul-copper.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_ul_copper_value": Column("checks.micronutrient-ul-copper.value", "number", {}),
    "checks_micronutrient_ul_copper_interval_low": Column("checks.micronutrient-ul-copper.interval.low", "number", {}),
    "checks_micronutrient_ul_copper_interval_high": Column("checks.micronutrient-ul-copper.interval.high", "number", {}),
    "checks_micronutrient_ul_copper_low": Column("checks.micronutrient-ul-copper.low", "number", {}),
    "checks_micronutrient_ul_copper_high": Column("checks.micronutrient-ul-copper.high", "number", {}),
    "checks_micronutrient_ul_fluoride_verdict": Column("checks.micronutrient-ul-fluoride.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_ul_fluoride_action": Column("checks.micronutrient-ul-fluoride.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_ul_fluoride_direction": Column("checks.micronutrient-ul-fluoride.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_ul_fluoride_value": Column("checks.micronutrient-ul-fluoride.value", "number", {}),
    "checks_micronutrient_ul_fluoride_interval_low": Column("checks.micronutrient-ul-fluoride.interval.low", "number", {}),
    "checks_micronutrient_ul_fluoride_interval_high": Column("checks.micronutrient-ul-fluoride.interval.high", "number", {}),
    "checks_micronutrient_ul_fluoride_low": Column("checks.micronutrient-ul-fluoride.low", "number", {}),
    "checks_micronutrient_ul_fluoride_high": Column("checks.micronutrient-ul-fluoride.high", "number", {}),
    "checks_micronutrient_ul_iodine_verdict": Column("checks.micronutrient-ul-iodine.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_ul_iodine_action": Column("checks.micronutrient-ul-iodine.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_ul_iodine_direction": Column("checks.micronutrient-ul-iodine.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_ul_iodine_value": Column("checks.micronutrient-ul-iodine.value", "number", {}),
    "checks_micronutrient_ul_iodine_interval_low": Column("checks.micronutrient-ul-iodine.interval.low", "number", {}),
    "checks_micronutrient_ul_iodine_interval_high": Column("checks.micronutrient-ul-iodine.interval.high", "number", {}),
    "checks_micronutrient_ul_iodine_low": Column("checks.micronutrient-ul-iodine.low", "number", {}),
    "checks_micronutrient_ul_iodine_high": Column("checks.micronutrient-ul-iodine.high", "number", {}),
    "checks_micronutrient_ul_iron_verdict": Column("checks.micronutrient-ul-iron.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_ul_iron_action": Column("checks.micronutrient-ul-iron.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_ul_iron_direction": Column("checks.micronutrient-ul-iron.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_ul_iron_value": Column("checks.micronutrient-ul-iron.value", "number", {}),
    "checks_micronutrient_ul_iron_interval_low": Column("checks.micronutrient-ul-iron.interval.low", "number", {}),
    "checks_micronutrient_ul_iron_interval_high": Column("checks.micronutrient-ul-iron.interval.high", "number", {}),
    "checks_micronutrient_ul_iron_low": Column("checks.micronutrient-ul-iron.low", "number", {}),
    "checks_micronutrient_ul_iron_high": Column("checks.micronutrient-ul-iron.high", "number", {}),
    "checks_micronutrient_ul_magnesium_verdict": Column("checks.micronutrient-ul-magnesium.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_ul_magnesium_action": Column("checks.micronutrient-ul-magnesium.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_ul_magnesium_direction": Column("checks.micronutrient-ul-magnesium.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_ul_magnesium_value": Column("checks.micronutrient-ul-magnesium.value", "number", {}),
    "checks_micronutrient_ul_magnesium_interval_low": Column("checks.micronutrient-ul-magnesium.interval.low", "number", {}),
    "checks_micronutrient_ul_magnesium_interval_high": Column("checks.micronutrient-ul-magnesium.interval.high", "number", {}),
    "checks_micronutrient_ul_magnesium_low": Column("checks.micronutrient-ul-magnesium.low", "number", {}),
    "checks_micronutrient_ul_magnesium_high": Column("checks.micronutrient-ul-magnesium.high", "number", {}),
    "checks_micronutrient_ul_manganese_verdict": Column("checks.micronutrient-ul-manganese.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_ul_manganese_action": Column("checks.micronutrient-ul-manganese.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_ul_manganese_direction": Column("checks.micronutrient-ul-manganese.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_ul_manganese_value": Column("checks.micronutrient-ul-manganese.value", "number", {}),
    "checks_micronutrient_ul_manganese_interval_low": Column("checks.micronutrient-ul-manganese.interval.low", "number", {}),
    "checks_micronutrient_ul_manganese_interval_high": Column("checks.micronutrient-ul-manganese.interval.high", "number", {}),
    "checks_micronutrient_ul_manganese_low": Column("checks.micronutrient-ul-manganese.low", "number", {}),
    "checks_micronutrient_ul_manganese_high": Column("checks.micronutrient-ul-manganese.high", "number", {}),
    "checks_micronutrient_ul_molybdenum_verdict": Column("checks.micronutrient-ul-molybdenum.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_ul_molybdenum_action": Column("checks.micronutrient-ul-molybdenum.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_ul_molybdenum_direction": Column("checks.micronutrient-ul-molybdenum.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_ul_molybdenum_value": Column("checks.micronutrient-ul-molybdenum.value", "number", {}),
    "checks_micronutrient_ul_molybdenum_interval_low": Column("checks.micronutrient-ul-molybdenum.interval.low", "number", {}),
    "checks_micronutrient_ul_molybdenum_interval_high": Column("checks.micronutrient-ul-molybdenum.interval.high", "number", {}),
    "checks_micronutrient_ul_molybdenum_low": Column("checks.micronutrient-ul-molybdenum.low", "number", {}),
    "checks_micronutrient_ul_molybdenum_high": Column("checks.micronutrient-ul-molybdenum.high", "number", {}),
    "checks_micronutrient_ul_phosphorus_verdict": Column("checks.micronutrient-ul-phosphorus.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_ul_phosphorus_action": Column("checks.micronutrient-ul-phosphorus.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_ul_phosphorus_direction": Column("checks.micronutrient-ul-phosphorus.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_ul_phosphorus_value": Column("checks.micronutrient-ul-phosphorus.value", "number", {}),
    "checks_micronutrient_ul_phosphorus_interval_low": Column("checks.micronutrient-ul-phosphorus.interval.low", "number", {}),
    "checks_micronutrient_ul_phosphorus_interval_high": Column("checks.micronutrient-ul-phosphorus.interval.high", "number", {}),
    "checks_micronutrient_ul_phosphorus_low": Column("checks.micronutrient-ul-phosphorus.low", "number", {}),
    "checks_micronutrient_ul_phosphorus_high": Column("checks.micronutrient-ul-phosphorus.high", "number", {}),
    "checks_micronutrient_ul_selenium_verdict": Column("checks.micronutrient-ul-selenium.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_ul_selenium_action": Column("checks.micronutrient-ul-selenium.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_ul_selenium_direction": Column("checks.micronutrient-ul-selenium.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_ul_selenium_value": Column("checks.micronutrient-ul-selenium.value", "number", {}),
    "checks_micronutrient_ul_selenium_interval_low": Column("checks.micronutrient-ul-selenium.interval.low", "number", {}),
    "checks_micronutrient_ul_selenium_interval_high": Column("checks.micronutrient-ul-selenium.interval.high", "number", {}),
    "checks_micronutrient_ul_selenium_low": Column("checks.micronutrient-ul-selenium.low", "number", {}),
    "checks_micronutrient_ul_selenium_high": Column("checks.micronutrient-ul-selenium.high", "number", {}),
    "checks_micronutrient_ul_zinc_verdict": Column("checks.micronutrient-ul-zinc.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_ul_zinc_action": Column("checks.micronutrient-ul-zinc.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_ul_zinc_direction": Column("checks.micronutrient-ul-zinc.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_ul_zinc_value": Column("checks.micronutrient-ul-zinc.value", "number", {}),
    "checks_micronutrient_ul_zinc_interval_low": Column("checks.micronutrient-ul-zinc.interval.low", "number", {}),
    "checks_micronutrient_ul_zinc_interval_high": Column("checks.micronutrient-ul-zinc.interval.high", "number", {}),
    "checks_micronutrient_ul_zinc_low": Column("checks.micronutrient-ul-zinc.low", "number", {}),
    "checks_micronutrient_ul_zinc_high": Column("checks.micronutrient-ul-zinc.high", "number", {}),
    "checks_micronutrient_ul_potassium_verdict": Column("checks.micronutrient-ul-potassium.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_ul_potassium_action": Column("checks.micronutrient-ul-potassium.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_ul_potassium_direction": Column("checks.micronutrient-ul-potassium.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_ul_potassium_value": Column("checks.micronutrient-ul-potassium.value", "number", {}),
    "checks_micronutrient_ul_potassium_interval_low": Column("checks.micronutrient-ul-potassium.interval.low", "number", {}),
    "checks_micronutrient_ul_potassium_interval_high": Column("checks.micronutrient-ul-potassium.interval.high", "number", {}),
    "checks_micronutrient_ul_potassium_low": Column("checks.micronutrient-ul-potassium.low", "number", {}),
    "checks_micronutrient_ul_potassium_high": Column("checks.micronutrient-ul-potassium.high", "number", {}),
    "checks_micronutrient_ul_sodium_verdict": Column("checks.micronutrient-ul-sodium.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_ul_sodium_action": Column("checks.micronutrient-ul-sodium.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_ul_sodium_direction": Column("checks.micronutrient-ul-sodium.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_ul_sodium_value": Column("checks.micronutrient-ul-sodium.value", "number", {}),
    "checks_micronutrient_ul_sodium_interval_low": Column("checks.micronutrient-ul-sodium.interval.low", "number", {}),
    "checks_micronutrient_ul_sodium_interval_high": Column("checks.micronutrient-ul-sodium.interval.high", "number", {}),
    "checks_micronutrient_ul_sodium_low": Column("checks.micronutrient-ul-sodium.low", "number", {}),
    "checks_micronutrient_ul_sodium_high": Column("checks.micronutrient-ul-sodium.high", "number", {}),
    "checks_micronutrient_ul_chloride_verdict": Column("checks.micronutrient-ul-chloride.verdict", "choice", {"ok": 1, "unknown": 2, "high": 3, "low": 4, "risk": 5}),
    "checks_micronutrient_ul_chloride_action": Column("checks.micronutrient-ul-chloride.action", "choice", {"none": 0, "inform": 1, "warn": 2, "refer": 3, "refuse": 4}),
    "checks_micronutrient_ul_chloride_direction": Column("checks.micronutrient-ul-chloride.direction", "choice", {"none": 0, "too-little": 1, "too-much": 2, "mixed": 3}),
    "checks_micronutrient_ul_chloride_value": Column("checks.micronutrient-ul-chloride.value", "number", {}),
    "checks_micronutrient_ul_chloride_interval_low": Column("checks.micronutrient-ul-chloride.interval.low", "number", {}),
    "checks_micronutrient_ul_chloride_interval_high": Column("checks.micronutrient-ul-chloride.interval.high", "number", {}),
    "checks_micronutrient_ul_chloride_low": Column("checks.micronutrient-ul-chloride.low", "number", {}),
    "checks_micronutrient_ul_chloride_high": Column("checks.micronutrient-ul-chloride.high", "number", {}),
}
