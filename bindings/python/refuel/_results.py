"""Results as frozen dataclasses, with the names of the JSON results; null is None, arrays are tuples.

What a projection has for every day is a Series: an array of numpy, or a list where numpy is missing; null is NaN.
"""
import dataclasses
import functools
import math
import types
from typing import TYPE_CHECKING, Any, Callable, Union, get_args, get_origin

if TYPE_CHECKING:
    import numpy as np
    from matplotlib.axes import Axes
    from numpy.typing import NDArray

    Series = NDArray[np.float64]
else:
    class Series:
        """Marks the members that are arrays; see _series."""

Range = tuple[float, float]
_result = dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
_daily = functools.partial(dataclasses.field, repr=False, compare=False)  # json says whether two projections are equal


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

    reasons name the gates, the binding one first. safe_kg_week is the nearest goal that clears every floor,
    mildest_kg_week the one, in steps of half a pound, that leaves enough to eat for the floors and for the split.
    """

    requested_kg_week: float | None
    accepted: bool
    applied_kg_week: float | None
    safe_kg_week: float | None
    mildest_kg_week: float | None
    reasons: tuple[str, ...]


@_result
class Macros:
    """Food of a day, g."""

    carbohydrate_g_d: float | None
    protein_g_d: float | None
    fat_g_d: float | None
    fibre_g_d: float | None


@_result
class Split:
    """How the intake became food. state: "fits", "compromised" (cut says what was cut) or "infeasible".

    minimum_kcal_d is the least energy that holds the smallest amounts, shortfall_kcal_d how far the intake is below it.
    """

    state: str | None
    cut: tuple[str, ...]
    minimum_kcal_d: float | None
    shortfall_kcal_d: float | None


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
    equation: str | None
    resting_kcal_d: float | None
    total_kcal_d: float | None
    activity: str | None
    chosen: bool


@_result
class Compared:
    """From the least to the most: of resting energy among the equations, of the total among the methods."""

    resting_kcal_d: Range | None
    total_kcal_d: Range | None


@_result
class Plan:
    """A day: energy, the goal, food, checks. json is the same result as the library wrote it, every key included."""

    schema: str
    refuel: str
    person: Person
    energy: Energy
    goal: Goal
    macros: Macros
    split: Split
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
    spread: Compared


@_result
class Equation:
    """One formula of the registry. source is the key of its paper; sample and age_y describe whom it was derived from."""

    key: str
    kind: str
    title: str
    source: str
    second_source: str | None
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


@_result
class Baseline:
    """Where a projection starts: weight is stable at intake = resting energy x pal."""

    resting_kcal_d: float
    pal: float
    intake_kcal_d: float
    fat_kg: float


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class WeightInterval:
    """The band: weight_kg is (low, high) of every day at a level such as 0.8, sd_kg the standard deviation."""

    level: float
    weight_kg: tuple[Series, Series] = dataclasses.field(repr=False)
    sd_kg: Series = dataclasses.field(repr=False)


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class StaticRule:
    """What 3500 kcal per pound would give. It ignores that expenditure falls with weight."""

    weight_kg: Series = dataclasses.field(repr=False)


@_result
class Solution:
    """The answer to a target: the intake for a day, or the day for an intake (target_day, else None).

    maintenance_kcal_d keeps the weight afterwards; settled_kcal_d is the intake at which it settles there in the end.
    Where feasible is False, binding names the limit, and binding_weight_kg and binding_intake_kcal_d are the nearest
    that it allows. plateau_weight_kg is where the weight of an intake settles.
    """

    target_weight_kg: float
    target_day: float | None
    intake_kcal_d: float | None
    maintenance_kcal_d: float | None
    settled_kcal_d: float | None
    reached_weight_kg: float | None
    plateau_weight_kg: float | None
    feasible: bool
    binding: str | None
    binding_intake_kcal_d: float | None
    binding_weight_kg: float | None


@_result
class Followed:
    """One check over all days. verdict and action are the worst; the days are the first that is not ok, and at risk.

    value, low and high are those of first_day; of the last day where every day is ok.
    """

    id: str
    verdict: str
    action: str
    first_day: float | None
    first_risk_day: float | None
    value: float | None
    low: float | None
    high: float | None
    unit: str
    source: str


@_result
class Projection:
    """Body weight over time. Arrays have one number for every value of day; NaN once the model has ended.

    intake and expenditure are those just before the day. solution is None without a target. json is the same result
    as the library wrote it.
    """

    schema: str
    refuel: str
    model: str
    parameters: str
    baseline: Baseline
    day: Series = _daily()
    weight_kg: Series = _daily()
    fat_kg: Series = _daily()
    fat_free_kg: Series = _daily()
    intake_kcal_d: Series = _daily()
    expenditure_kcal_d: Series = _daily()
    interval: WeightInterval = dataclasses.field(compare=False)
    static_rule: StaticRule = _daily()
    goal: Goal
    solution: Solution | None
    checks: tuple[Followed, ...]
    warnings: tuple[Notice, ...]
    sources: tuple[Source, ...] = dataclasses.field(repr=False)
    json: str = dataclasses.field(repr=False)

    def plot(self, ax: "Axes | None" = None) -> "Axes":
        """Draws the weight, its band, the static rule and the target; returns the axes. matplotlib is needed."""
        from refuel import _plot

        return _plot.draw(self, ax)


def _series(values: Any) -> Any:
    numbers = [math.nan if value is None else float(value) for value in values or ()]
    try:
        import numpy
    except ImportError:
        return numbers
    return numpy.array(numbers)


def _reader(hint: Any) -> "Callable[[Any], Any]":
    """How a JSON value becomes a value of this type. Only the types that are used above."""
    if hint is Series:
        return _series
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
