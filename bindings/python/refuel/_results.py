"""Results as frozen dataclasses, with the names of the JSON results; null is None, arrays are tuples."""
import dataclasses
import functools
import types
from typing import Any, Callable, Union, get_args, get_origin

Range = tuple[float, float]
_result = dataclasses.dataclass(frozen=True, kw_only=True, slots=True)


@_result
class Person:
    """Who the plan is for. fat_free_mass_source is a formula, or "measured"."""

    sex: str
    age_y: float
    height_cm: float
    weight_kg: float
    bmi_kg_m2: float
    fat_free_mass_kg: float | None
    body_fat_pct: float | None
    fat_free_mass_source: str | None
    life_stage: str
    athlete: str


@_result
class Spread:
    """Standard deviations, kcal a day."""

    resting_kcal_d: float | None
    total_kcal_d: float | None


@_result
class Interval:
    """Intervals at a level such as 0.8: (low, high), kcal a day."""

    level: float
    resting_kcal_d: Range | None
    total_kcal_d: Range | None
    intake_kcal_d: Range | None


@_result
class Energy:
    """The day, kcal: total = (resting + living) + running (+ reproduction), intake = total + goal.

    running_kcal_d is net of resting energy. What is None could not be estimated for this person.
    """

    method: str
    resting_equation: str | None
    resting_reason: str
    running_equation: str | None
    total_equation: str | None
    activity: str | None
    living_pal: float | None
    running_h_week: float | None
    running_gross_kcal_d: float | None
    resting_kcal_d: float | None
    living_kcal_d: float | None
    running_kcal_d: float | None
    reproduction_kcal_d: float | None
    total_kcal_d: float | None
    goal_kcal_d: float | None
    intake_kcal_d: float | None
    sd: Spread
    interval: Interval


@_result
class Goal:
    """Change of weight, kg a week. Where a gate refuses the goal, applied is the nearest that passes.

    reasons name the gates, the binding one first. safe_kg_week is the nearest goal that clears every floor.
    """

    requested_kg_week: float | None
    accepted: bool
    applied_kg_week: float | None
    safe_kg_week: float | None
    reasons: tuple[str, ...]


@_result
class Macros:
    """Food of a day, g."""

    carbohydrate_g_d: float | None
    protein_g_d: float | None
    fat_g_d: float | None
    fibre_g_d: float | None


@_result
class Targets:
    """Targets of a day, g: (low, high)."""

    carbohydrate_g_d: Range | None
    protein_g_d: Range | None
    fat_g_d: Range | None


@_result
class Eaten:
    """What is eaten in a day. balance_kcal_d is its energy less the total of the day."""

    energy_kcal_d: float | None
    balance_kcal_d: float | None
    carbohydrate_g_d: float | None
    protein_g_d: float | None
    fat_g_d: float | None
    fibre_g_d: float | None
    days: float | None


@_result
class Finding:
    """One check. verdict: ok, low, high, risk or unknown; low and high are the edges of ok, in unit."""

    id: str
    verdict: str
    action: str
    value: float | None
    interval: Range | None
    low: float | None
    high: float | None
    unit: str
    message: str
    source: str


@_result
class Notice:
    """One warning: something about the result that its reader should know. field is an input by its JSON path."""

    id: str
    field: str
    message: str


@_result
class Source:
    """Where a number or a limit comes from."""

    id: str
    citation: str
    doi: str | None


@_result
class Comparison:
    """One equation (kind "resting") or method of the whole day (kind "method")."""

    key: str
    kind: str
    resting_kcal_d: float | None
    total_kcal_d: float | None
    activity: str | None
    chosen: bool


@_result
class Plan:
    """A day: energy, the goal, food, checks. json is the same result as the library wrote it, every key included."""

    schema: str
    refuel: str
    person: Person
    energy: Energy
    goal: Goal
    macros: Macros
    targets: Targets
    overall: str
    checks: tuple[Finding, ...]
    warnings: tuple[Notice, ...]
    sources: tuple[Source, ...]
    json: str = dataclasses.field(repr=False, compare=False)


@_result
class CheckedPlan(Plan):
    """A plan whose checks judge what is eaten."""

    eaten: Eaten


@_result
class ComparedPlan(Plan):
    """A plan with what every equation and method gives for the same person."""

    compare: tuple[Comparison, ...]


@_result
class Equation:
    """One formula of the registry. sample and age_y describe the people that it was derived from."""

    key: str
    kind: str
    title: str
    citation: str
    doi: str | None
    needs: tuple[str, ...]
    age_y: Range | None
    sample: str
    sd_percent: float | None
    sd_kcal_d: float | None
    confidence: str
    formula: str
    note: str


def _reader(hint: Any) -> "Callable[[Any], Any]":
    """How a JSON value becomes a value of this type. Only the types that are used above."""
    if dataclasses.is_dataclass(hint):
        return functools.partial(build, hint)
    if get_origin(hint) in (Union, types.UnionType):
        read = _reader(next(kind for kind in get_args(hint) if kind is not types.NoneType))
        return lambda value: None if value is None else read(value)
    if get_origin(hint) is tuple:
        read = _reader(get_args(hint)[0])
        return lambda values: tuple(read(value) for value in values or ())
    if hint is float:
        return lambda value: None if value is None else float(value)
    return lambda value: value


@functools.cache
def _readers(cls: type) -> "dict[str, Callable[[Any], Any]]":
    return {field.name: _reader(field.type) for field in dataclasses.fields(cls)}


def build(cls: type, data: "dict[str, Any] | None") -> Any:
    """A dataclass from a JSON object. A key that it does not know is left out; one that is missing is None."""
    data = data or {}
    return cls(**{name: read(data.get(name)) for name, read in _readers(cls).items()})
