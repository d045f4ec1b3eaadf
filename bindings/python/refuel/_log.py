"""Logs as functions take them: the path of a file, its text or bytes, or rows."""
import base64
import datetime
import json
import os
from typing import Any, Iterable, Mapping

from refuel import _arrays, _errors, _generated, _inputs

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


def _content(content: bytes) -> str:
    """What a file holds, as a text of JSON: what is no UTF-8, as FIT and packed files, in base64."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = "\0"
    return "data:;base64," + base64.b64encode(content).decode("ascii") if "\0" in text else text


def _file(path: str) -> str:
    with open(path, "rb") as file:
        return _content(file.read())


def rows(log: Any) -> "str | list[dict[str, str | float | None]]":
    """The content of a file, or rows: dicts, a pandas.DataFrame or a log that was read."""
    if isinstance(log, _generated.Log):
        return _runs(log)
    if hasattr(log, "columns") and hasattr(log, "to_dict"):
        log = log.to_dict("records")
    if isinstance(log, str) and ("\n" in log or log.startswith("data:")):
        return _inputs.whole_text("log", log)
    if isinstance(log, (str, os.PathLike)):
        return _file(_inputs.whole_text("log", os.fspath(log)))
    if isinstance(log, (bytes, bytearray)):
        return _content(bytes(log))
    if isinstance(log, Mapping) or not isinstance(log, Iterable):
        raise _fail("it takes the path of a file, its text or bytes, or rows as dicts or a DataFrame")
    return [_row(number, row) for number, row in enumerate(log, 1)]


def request(function: str, inputs: "Mapping[str, Any]", known: "dict[str, _generated.Input]") -> _inputs.Request:
    """The request of a function that takes a log among its inputs."""
    others = {name: value for name, value in inputs.items() if name != "log"}
    tree = {} if inputs.get("log") is None else {"log": rows(inputs["log"])}
    return _inputs.Request(function, others, known, tree)
