"""Expenditure, learnt from a log of weight and intake: track."""
import ctypes
import math
from typing import TYPE_CHECKING, Any, NamedTuple

from refuel import _arrays, _errors, _generated, _library, _table

if TYPE_CHECKING:
    import numpy as np
    from matplotlib.axes import Axes
    from numpy.typing import ArrayLike, NDArray

_WORKSPACE = 32  # REFUEL_TRACK_WORKSPACE
_DAYS_MAX = 36525  # REFUEL_TRACK_DAYS_MAX
_LEVEL = 0.8  # where none is given
_FLAGS = 6  # of REFUEL_TRACK_FLAG_LIST
_CALLED = {"weight": "weight_kg", "intake": "intake_kcal_d", "running": "running_kcal_d", "height": "height_cm",
           "age": "age_y", "body_fat": "fat_kg", "prior": "prior_kcal_d", "prior_sd": "prior_sd_kcal_d",
           "prior_running": "prior_running_kcal_d", "intake_sd": "intake_sd_kcal_d", "least_sd": "least_sd_kcal_d",
           "days": "weight_kg"}


class TrackNow(NamedTuple):
    """What is known on the last day; None is not known. Intervals are at the level that was asked for.

    expenditure_kcal_d   mean of the last seven days, on the scale of the log; None, as the intake, where the reason is "low"
    interval             holds what is really spent while no more than unlogged_share of the food is missing in the log
    weight_kg            without noise and chance water; change_kg_week is that of tissue alone, None on the first day
    intake_kcal_d        habitual intake, as logged
    prior_share          0 to 1: how far an error of the prior still goes into the expenditure
    enough, reason       whether the log tells enough; else "days", "gaps", "wide" or "low" (docs/track.md)
    flags                such as "jump", "far", "milk", "bmi-low"
    """

    expenditure_kcal_d: "float | None"
    sd_kcal_d: "float | None"
    interval: "tuple[float, float] | None"
    weight_kg: float
    weight_sd_kg: float
    change_kg_week: "float | None"
    change_interval: "tuple[float, float] | None"
    intake_kcal_d: "float | None"
    prior_share: float
    enough: bool
    reason: "str | None"
    flags: "tuple[str, ...]"
    days_used: int
    weigh_ins: int
    intakes: int
    weigh_ins_left_out: int
    intakes_left_out: int
    missing_kcal_d: "float | None"  # so much more is spent if all of unlogged_share is missing


class Track(_table.Columns):
    """The days of a log as seen from the last: a dict of arrays, also as attributes, NaN before the first weigh-in; and now.
    day holds the dates, where dates were given, or numbers from 0 on. weighed_kg, prior_kcal_d and level are what was given. A
    notebook shows a short table."""

    now: TrackNow
    weighed_kg: "NDArray[np.float64]"
    prior_kcal_d: float
    level: float
    day: "NDArray[Any]"
    expenditure_kcal_d: "NDArray[np.float64]"
    sd_kcal_d: "NDArray[np.float64]"
    low_kcal_d: "NDArray[np.float64]"
    high_kcal_d: "NDArray[np.float64]"
    weight_kg: "NDArray[np.float64]"
    weight_sd_kg: "NDArray[np.float64]"

    def plot(self, axes: "tuple[Axes, Axes] | None" = None) -> "tuple[Axes, Axes]":
        """Draws the weight with its trend, and the expenditure beside the prior, each with its interval; returns both axes. Where
        the log does not tell enough, the expenditure is not drawn. matplotlib is needed."""
        from refuel import _plot

        return _plot.draw_track(self, axes)

    def _repr_html_(self) -> str:
        from refuel import _html

        return _html.track(self)


def _complete(values: Any) -> Any:
    """refuel_track_complete of truths; what is missing is not said."""
    numpy = _arrays.load_numpy()
    cells = numpy.asarray(values, dtype=object).ravel().tolist()
    codes = [0 if str(cell) in _arrays.MISSING else {"True": 1, "False": 2}.get(str(cell), 3) for cell in cells]
    if 3 in codes:
        raise _arrays.wrong_type("complete", "it takes True, False, and None where it is not known")
    return numpy.array(codes, dtype="uint8")


def _places(date: Any, size: int) -> "tuple[Any, Any]":
    """Where the row of each date belongs, and all days from the first to the last."""
    numpy = _arrays.load_numpy()
    if date is None or size == 0:
        return numpy.arange(size), numpy.arange(size)
    try:
        dates = numpy.asarray(date).astype("datetime64[D]")
    except (TypeError, ValueError):
        raise _arrays.wrong_type("date", "it takes dates") from None
    if dates.ndim != 1 or dates.size != size:
        raise _errors.ConflictError(f"date has {dates.size} values, weight_kg has {size}", field="date")
    if numpy.isnat(dates).any():
        raise _errors.MissingError("date: it is missing in a row", field="date")
    first, last = dates.min(), dates.max()
    if (last - first).astype(int) >= _DAYS_MAX:
        raise _errors.RangeError(f"date: from {first} to {last} are more than {_DAYS_MAX} days", field="date")
    places = (dates - first).astype(int)
    if numpy.unique(places).size != size:
        raise _errors.DuplicateError("date: two rows have the same", field="date")
    return places, numpy.arange(first, last + 1)


def _spread(array: Any, places: Any, days: int, absent: Any) -> Any:
    numpy = _arrays.load_numpy()
    spread = numpy.full(days, absent, dtype=array.dtype)
    spread[places] = array
    return spread


def _word(name: str, word: Any) -> int:
    known = _generated.INPUTS[name].words
    if word is None:
        return 0
    if not isinstance(word, str) or word not in known:
        raise _errors.UnknownError(f"{name}: {word!r} is not known; write {' or '.join(known)}", field=name, path=name)
    return int(known[word])


def _interval(low: float, high: float) -> "tuple[float, float] | None":
    return None if math.isnan(low) else (low, high)


def _now(got: Any) -> TrackNow:
    reason = _library.text_of("refuel_track_reason_name", got.reason) if got.reason else None
    flags = tuple(_library.text_of("refuel_track_flag_name", 1 << bit) for bit in range(_FLAGS) if got.flags >> bit & 1)
    return TrackNow(_library.known(got.expenditure_kcal_d), _library.known(got.expenditure_sd_kcal_d),
                    _interval(got.expenditure_low_kcal_d, got.expenditure_high_kcal_d), got.weight_kg, got.weight_sd_kg,
                    _library.known(got.change_kg_week), _interval(got.change_low_kg_week, got.change_high_kg_week),
                    _library.known(got.intake_kcal_d), got.prior_share, bool(got.enough), reason, flags, got.days_used,
                    got.weigh_ins, got.intakes, got.weigh_ins_left_out, got.intakes_left_out,
                    _library.known(got.missing_kcal_d))


def track(*, weight_kg: "ArrayLike", intake_kcal_d: "ArrayLike", sex: str, age_y: float, height_cm: float, prior_kcal_d: float,
          date: Any = None, running_kcal_d: "ArrayLike | None" = None, complete: Any = None, fat_kg: float = math.nan,
          prior_sd_kcal_d: float = math.nan, prior_running_kcal_d: float = math.nan,
          carbohydrate_fraction: float = math.nan, intake_sd_kcal_d: float = math.nan, level: float = math.nan,
          life_stage: "str | None" = None, unlogged_share: float = math.nan) -> Track:
    """Learns what somebody spends in a day from a log of weight and intake (docs/track.md). Needs numpy.

    Columns   weight_kg, in the morning; intake_kcal_d; running_kcal_d, the running of the day net of rest (0: none);
              complete, whether an intake is all of the day: a fast must say so. NaN or None is not known. With date the
              rows may have gaps and stand in any order; without it they are days one after the other
    Person    sex, age_y (18 or more), height_cm, fat_kg, life_stage ("lactating": the milk is in the expenditure)
    Prior     prior_kcal_d, what an equation says, as plan(...).energy.total_kcal_d; prior_sd_kcal_d (12 %);
              prior_running_kcal_d, the running in it (the mean of the log)
    Others    carbohydrate_fraction (0.5), intake_sd_kcal_d (400, from day to day), level of the intervals (0.8),
              unlogged_share (0.2), so much of what is eaten may be missing in the log

    The expenditure is on the scale of the log: food that nobody logs is missing in it. Its intervals, low_kcal_d and high_kcal_d
    day by day, allow for that: they reach further up than down.

    Errors    those of plan; RangeError under 18, ConflictError in pregnancy, MissingError where nobody was weighed

    >>> log = track(weight_kg=[80.2, 79.8, 80.1, 80.3, 79.9] * 8, intake_kcal_d=[2300, 2500, 2400, 2200, 2600] * 8,
    ...             sex="male", age_y=35, height_cm=180, prior_kcal_d=2600)
    >>> round(log.now.expenditure_kcal_d, -2), log.now.enough, log.now.reason
    (2400.0, True, None)
    >>> len(log.weight_kg), log.weight_kg[-1].round()
    (40, 80.0)
    """
    numpy = _arrays.load_numpy()
    given = {"weight_kg": weight_kg, "intake_kcal_d": intake_kcal_d}
    if running_kcal_d is not None:
        given["running_kcal_d"] = running_kcal_d
    size, columns = _arrays.columns({name: _arrays.numbers(name, values) for name, values in given.items()})
    if complete is not None:
        size, columns = _arrays.columns({**columns, "complete": _complete(complete)})
    places, day = _places(date, size)
    columns = {name: _spread(array, places, day.size, 0 if name == "complete" else numpy.nan)
               for name, array in columns.items()}
    results = Track(day=day, **{name: numpy.empty(day.size) for name in
                                ("expenditure_kcal_d", "sd_kcal_d", "low_kcal_d", "high_kcal_d", "weight_kg", "weight_sd_kg")})
    workspace = numpy.empty(day.size * _WORKSPACE)
    numbers = {"age_y": age_y, "height_cm": height_cm, "prior_kcal_d": prior_kcal_d, "fat_kg": fat_kg,
               "prior_sd_kcal_d": prior_sd_kcal_d, "prior_running_kcal_d": prior_running_kcal_d,
               "carbohydrate_fraction": carbohydrate_fraction, "intake_sd_kcal_d": intake_sd_kcal_d, "level": level,
               "unlogged_share": unlogged_share}
    singles = {name: float(_arrays.numbers(name, value)) for name, value in numbers.items()}
    request = _library.new("refuel_track_request", days=day.size, workspace=workspace.ctypes.data,
                           workspace_capacity=workspace.size, sex=_word("sex", sex), life_stage=_word("life_stage", life_stage),
                           least_sd_kcal_d=math.nan, **singles,
                           **{name: array.ctypes.data for name, array in columns.items()})
    got = _library.new("refuel_track_result", capacity=day.size, day_kcal_d=results["expenditure_kcal_d"].ctypes.data,
                       day_sd_kcal_d=results["sd_kcal_d"].ctypes.data, day_weight_kg=results["weight_kg"].ctypes.data,
                       day_sd_kg=results["weight_sd_kg"].ctypes.data, day_low_kcal_d=results["low_kcal_d"].ctypes.data,
                       day_high_kcal_d=results["high_kcal_d"].ctypes.data)
    error = _library.ErrorStruct()
    status = _library.library.refuel_track(ctypes.byref(request), ctypes.byref(got), ctypes.byref(error))
    _library.check(status, error, lambda path: _CALLED.get(path, path))
    results.now = _now(got)
    results.weighed_kg, results.prior_kcal_d = columns["weight_kg"], singles["prior_kcal_d"]
    results.level = _LEVEL if math.isnan(singles["level"]) else singles["level"]
    return results
