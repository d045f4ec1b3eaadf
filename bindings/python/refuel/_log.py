"""Logs as functions take them: the path of a file, its text, or rows."""
import datetime
import json
import os
from typing import Any, Iterable, Mapping

from refuel import _arrays, _errors, _generated, _inputs

_COLUMNS = ("date", "distance_km", "duration_min", "rpe", "heart_rate_bpm")  # of a log that was read

_GZIP = b"\x1f\x8b"


def _fail(what: str) -> "_errors.TypeError":
    return _errors.TypeError(f"log: {what}", field="log", path="log")


def _cell(name: str, value: Any) -> "str | float | None":
    """A cell as JSON has it: a date as text, a duration in seconds; what is missing is None."""
    if not isinstance(value, str) and str(value) in _arrays.MISSING:
        return None
    if isinstance(value, datetime.timedelta):
        return f"{value.total_seconds()}s"
    cell = _inputs.plain("log", value)
    if isinstance(cell, bool) and name == "complete":
        return "yes" if cell else "no"
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


def _file(path: str) -> str:
    """The text of a file. FIT and packed files are no text: the command line reads them."""
    with open(path, "rb") as file:
        content = file.read()
    if b"\0" in content or content.startswith(_GZIP):
        raise _errors.FileError(f"log: {path} is no text: refuel import {path} -o log.csv makes a log of a file of a watch or one that is "
                                "packed", field="log", path="log")
    return _inputs.whole_text("log", content.decode("utf-8-sig", errors="replace"))


def rows(log: Any) -> "str | list[dict[str, str | float | None]]":
    """The text of a file, or rows: dicts, a pandas.DataFrame or a log that was read."""
    if isinstance(log, _generated.Log):
        return _runs(log)
    if hasattr(log, "columns") and hasattr(log, "to_dict"):
        log = log.to_dict("records")
    if isinstance(log, str) and "\n" in log:
        return _inputs.whole_text("log", log)
    if isinstance(log, (str, os.PathLike)):
        return _file(_inputs.whole_text("log", os.fspath(log)))
    if isinstance(log, (bytes, Mapping)) or not isinstance(log, Iterable):
        raise _fail("it takes the path of a text file, its text, or rows as dicts or a DataFrame")
    return [_row(number, row) for number, row in enumerate(log, 1)]


def request(function: str, inputs: "Mapping[str, Any]", known: "dict[str, _generated.Input]") -> _inputs.Request:
    """The request of a function that takes a log among its inputs."""
    others = {name: value for name, value in inputs.items() if name != "log"}
    tree = {} if inputs.get("log") is None else {"log": rows(inputs["log"])}
    return _inputs.Request(function, others, known, tree)
