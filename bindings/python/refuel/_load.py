"""Logs of runs: read_log, and their training load: load."""
import datetime
import json
import os
from typing import TYPE_CHECKING, Any, Iterable, Mapping

from refuel import _arrays, _errors, _generated, _inputs, _plan, _record

if TYPE_CHECKING:
    from typing_extensions import Unpack

    AnyLog = str | os.PathLike[str] | Iterable[Mapping[str, Any]] | _generated.Log

_CAPACITY = 256 * 1024  # a year takes a quarter of it
_COLUMNS = ("date", "distance_km", "duration_min", "rpe", "heart_rate_bpm")  # of a log that was read


def _fail(what: str) -> "_errors.TypeError":
    return _errors.TypeError(f"log: {what}", field="log", path="log")


def _cell(name: str, value: Any) -> "str | float | None":
    """A cell as JSON has it: a date as text, a duration in seconds; what is missing is None."""
    if not isinstance(value, str) and str(value) in _arrays.MISSING:
        return None
    if isinstance(value, datetime.timedelta):
        return f"{value.total_seconds()}s"
    cell = _inputs.plain("log", value)
    if isinstance(cell, bool):
        raise _fail(f"{name} takes a number or a text")
    return cell


def _row(number: int, row: Any) -> "dict[str, str | float | None]":
    if not isinstance(row, Mapping):
        raise _fail(f"row {number} is no dict with date and distance_km or duration_min")
    return {str(name): _cell(str(name), value) for name, value in row.items()}


def _runs(log: _generated.Log) -> "list[dict[str, str | float | None]]":
    """The rows of a log that was read, as the library wrote them: all their digits."""
    columns = json.loads(log.json)
    return [dict(zip(_COLUMNS, row)) for row in zip(*(columns[name] for name in _COLUMNS))]


def rows(log: Any) -> "str | list[dict[str, str | float | None]]":
    """The text of a file, or rows: dicts, a pandas.DataFrame or a log that was read."""
    if isinstance(log, _generated.Log):
        return _runs(log)
    if hasattr(log, "columns") and hasattr(log, "to_dict"):
        log = log.to_dict("records")
    if isinstance(log, str) and "\n" in log:
        return _inputs.whole_text("log", log)
    if isinstance(log, (str, os.PathLike)):
        with open(log, encoding="utf-8-sig", errors="replace", newline="") as file:
            return _inputs.whole_text("log", file.read())
    if isinstance(log, (bytes, Mapping)) or not isinstance(log, Iterable):
        raise _fail("it takes the path of a text file, its text, or rows as dicts or a DataFrame")
    return [_row(number, row) for number, row in enumerate(log, 1)]


def read_log(log: "AnyLog") -> _generated.Log:
    """A log of runs as refuel reads it: what load counts, in the order of the days.

    log is what load takes: the path of a text file, its text, or rows. The answer has date, distance_km, duration_min, rpe
    and heart_rate_bpm, one value for every run, NaN where something is not known, and notes about columns that were not
    read. load takes it as well. A row that cannot be read is an error: what is left out would be a day of rest.

    Errors    those of plan, with .field "log line 7, rpe" where a row is wrong; OSError where the file cannot be read

    >>> log = read_log("date,distance (mi),duration\\n2025-02-23,13.1,2:05:00\\n2025-02-09,6.2,58:20\\n")
    >>> log.date, log.distance_km.round(1).tolist(), log.duration_min.round(1).tolist()
    (('2025-02-09', '2025-02-23'), [10.0, 21.1], [58.3, 125.0])
    >>> load(log).findings[0].verdict
    'unknown'
    """
    request = _inputs.Request("read_log", {}, {}, {"log": rows(log)})
    text = _plan.answer("refuel_log_json", request.text, len(request.text), called=request.called, capacity=_CAPACITY)
    result: _generated.Log = _record.answer(_generated.Log, text)
    return result


def load(log: "AnyLog", **inputs: "Unpack[_generated.LoadInputs]") -> _generated.Load:
    """Training load day by day, and what stands out in the last four weeks (docs/load.md).

    log is the path of a CSV file with a first line such as date,distance_km,duration,rpe,heart_rate, or of another text file
    that refuel import reads (GPX, TCX, lists of apps; of a FIT file refuel import makes a log); or its text, which has
    line breaks; or rows: dicts, a pandas.DataFrame, or what read_log gave, with these names. Several runs of a day add up,
    days without a run are 0, the order does not matter. What is missing is None or NaN.

    RPE times minutes counts where every run has both, else minutes weighted by the heart rate (with resting_heart_rate,
    max_heart_rate and sex), else minutes, else distance; kind says which it was, and kind= asks for one. from_ and until
    are dates, last ("8weeks") how much is told. The arrays of the result are by day.

    Errors    those of plan, with .field "log line 7, rpe" where a row is wrong; OSError where the file cannot be read

    >>> runs = [{"date": f"2025-02-{day:02}", "distance_km": 10 if day % 3 else 6, "duration": "55:00", "rpe": 4}
    ...         for day in range(1, 29)]
    >>> answer = load(runs)
    >>> answer.kind, answer.run_count, round(answer.load[-1])
    ('session-rpe', 28.0, 220)
    >>> [(finding.id, finding.verdict) for finding in answer.findings]
    [('load-single-run', 'unknown'), ('load-monotony', 'unknown')]
    """
    request = _inputs.Request("load", inputs, _generated.LOAD_INPUTS, {"log": rows(log)})
    text = _plan.answer("refuel_load_json", request.text, len(request.text), called=request.called, capacity=_CAPACITY)
    result: _generated.Load = _record.answer(_generated.Load, text)
    return result


setattr(load, "__signature__", _inputs.signature(load, _generated.LoadInputs, "log"))
