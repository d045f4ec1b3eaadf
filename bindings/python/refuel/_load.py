"""Logs of runs: read_log, and their training load: load."""
from typing import TYPE_CHECKING, Any

from refuel import _generated, _inputs, _log, _plan, _record

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Mapping

    from typing_extensions import Unpack

    AnyLog = str | bytes | os.PathLike[str] | Iterable[Mapping[str, Any]] | _generated.Log

_CAPACITY = 256 * 1024  # a year takes a quarter of it


def read_log(log: "AnyLog") -> _generated.Log:
    """A log of runs as refuel reads it: what load counts, in the order of the days.

    log is what load takes: the path of a file, its text or bytes, or rows. The answer has date, distance_km, duration_min, rpe
    and heart_rate_bpm, one value for every run, NaN where something is not known, and notes about columns that were not
    read. load takes it as well. A row that cannot be read is an error: what is left out would be a day of rest.

    Errors    those of plan, with .field "log line 7, rpe" where a row is wrong; OSError where the file cannot be read

    >>> log = read_log("date,distance (mi),duration\\n2025-02-23,13.1,2:05:00\\n2025-02-09,6.2,58:20\\n")
    >>> log.date, log.distance_km.round(1).tolist(), log.duration_min.round(1).tolist()
    (('2025-02-09', '2025-02-23'), [10.0, 21.1], [58.3, 125.0])
    >>> load(log).findings[0].verdict
    'unknown'
    """
    request = _inputs.Request("read_log", {}, {}, {"log": _log.rows(log)})
    text = _plan.answer("refuel_log_json", request.text, len(request.text), called=request.called, capacity=_CAPACITY)
    result: _generated.Log = _record.answer(_generated.Log, text)
    return result


def load(log: "AnyLog", **inputs: "Unpack[_generated.LoadInputs]") -> _generated.Load:
    """Training load day by day, and what stands out in the last four weeks (docs/load.md).

    log is the path of a CSV file with a first line such as date,distance_km,duration,rpe,heart_rate, or of another file
    that refuel import reads (FIT, GPX, TCX, lists of apps, packed or not); or its bytes, or its text, which has
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
    request = _inputs.Request("load", inputs, _generated.LOAD_INPUTS, {"log": _log.rows(log)})
    text = _plan.answer("refuel_load_json", request.text, len(request.text), called=request.called, capacity=_CAPACITY)
    result: _generated.Load = _record.answer(_generated.Load, text)
    return result


setattr(load, "__signature__", _inputs.signature(load, _generated.LoadInputs, "log"))
