"""Keyword arguments as the JSON that the library reads. Which there are stands in _generated."""
import datetime
import difflib
import inspect
import json
import math
from typing import Any, Callable, Iterable, Mapping

from refuel import _arrays, _errors, _paths
from refuel._generated import INPUTS, MICRONUTRIENTS, Input


def signature(function: "Callable[..., Any]", hints: type, *first: str) -> inspect.Signature:
    """The signature that help() and completion show: the first arguments, and every input by name."""
    kinds = {name: kind for base in reversed(hints.__mro__) for name, kind in vars(base).get("__annotations__", {}).items()}
    inputs = [inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=kind)
              for name, kind in kinds.items()]
    own = [inspect.Parameter(name, inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=function.__annotations__[name])
           for name in first]
    return inspect.Signature(own + inputs, return_annotation=function.__annotations__["return"])


def listed(known: "dict[str, Input]") -> str:
    """For a docstring: every input on a line, with the ways to give it and the words it takes."""
    ways: "dict[str, list[str]]" = {}
    for name, it in known.items():
        ways.setdefault(it.of, []).append(name)
    lines = []
    for names in ways.values():
        words = ", ".join(f'"{word}"' for name in names for word in known[name].words)
        number = " or a number" if words and any(known[name].number for name in names) else ""
        lines.append(f"    {' or '.join(names)}" + (f": {words}{number}" if words else ""))
    return "\n".join(["Inputs", *lines, "    id: any text or number; the result has it again",
                      "    explain: True tells in .explain how each number came about"])


def unexpected(function: str, name: str, known: "list[str]") -> TypeError:
    """Python's own error for an argument that does not exist, with the nearest one that does."""
    near = difflib.get_close_matches(name, known, 1)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    return TypeError(f"{function}() got an unexpected keyword argument {name!r}{hint}")


def whole_text(name: str, text: str) -> str:
    """A text that C can read to its end. Errors: SyntaxError (of refuel) where it holds a NUL."""
    if "\0" in text:
        raise _errors.SyntaxError(f"{name}: the text holds a NUL", field=name, path=_paths.of_argument(name))
    return text


def plain(name: str, value: Any) -> "str | bool | float":
    """One value as text, truth or float. Errors: RangeError (not finite), SyntaxError (NUL), TypeError."""
    if isinstance(value, str):
        return whole_text(name, value)
    if isinstance(value, bool):
        return value
    if isinstance(value, datetime.date):
        return value.isoformat()[:10]
    if getattr(value, "ndim", 0) == 0 and hasattr(value, "item"):  # a scalar of numpy
        value = value.item()
        if isinstance(value, (str, bool)):
            return plain(name, value)
    try:
        if hasattr(value, "__len__"):
            raise TypeError
        number = float(value)
    except OverflowError:
        number = math.inf
    except TypeError:
        kind = type(value).__name__
        raise _errors.TypeError(f"{name}: it takes one value, not {kind}", field=name,
                                path=_paths.of_argument(name)) from None
    if not math.isfinite(number):
        raise _errors.RangeError(f"{name}: {number} is not a finite number", field=name,
                                 path=_paths.of_argument(name), value=number)
    return number


def _element(where: str, value: Any) -> "str | bool | float | dict[str, Any]":
    """One of a list: a text, a number, or an object whose keys the library judges."""
    if isinstance(value, Mapping):
        return {str(key): plain(where, part) for key, part in value.items() if part is not None}
    return plain(where, value)


def several(name: str, value: Any) -> Any:
    """A text, or a list of texts, numbers and dicts."""
    if isinstance(value, (str, bytes, Mapping)) or not isinstance(value, Iterable):
        return plain(name, value)
    return [_element(name, one) for one in value]


_ID = "id"  # no input: the answer echoes it
_EXPLAIN = "explain"  # nor this: the answer tells how each number came about
_CELLS = ("day", "intake_kcal_d", "run_km_week")


def _row(where: str, row: Any) -> "dict[str, float]":
    """One row of a schedule. A cell that is None or NaN is left out."""
    if isinstance(row, (str, bytes)) or not hasattr(row, "__len__"):
        raise _errors.TypeError(f"{where}: a row is a dict, or (day, intake_kcal_d[, run_km_week])", field="schedule",
                                path="schedule")
    if not isinstance(row, Mapping):
        if not 2 <= len(row) <= len(_CELLS):
            raise _errors.TypeError(f"{where}: it has {len(row)} cells; a row is day, intake_kcal_d[, run_km_week]",
                                    field="schedule", path="schedule")
        row = dict(zip(_CELLS, row))
    cells: "dict[str, float]" = {}
    for name, value in row.items():
        if name not in _CELLS:
            raise _errors.UnknownError(f"{where}: there is no {name!r}; a row has {', '.join(_CELLS)}",
                                       field="schedule", path="schedule")
        if not isinstance(value, str) and str(value) in _arrays.MISSING:
            continue
        number = plain("schedule", value)
        if not isinstance(number, float):
            raise _errors.TypeError(f"{where}: {name} takes a number", field="schedule", path="schedule")
        cells[name] = number
    for name in _CELLS[:2]:
        if name not in cells:
            raise _errors.MissingError(f"{where}: {name} is missing", field="schedule", path="schedule")
    return cells


def _schedule(rows: Any) -> "list[dict[str, float]]":
    """The rows of a schedule: dicts, tuples, a two-dimensional array, or a pandas.DataFrame."""
    if hasattr(rows, "columns") and hasattr(rows, "to_dict"):
        rows = rows.to_dict("records")
    if isinstance(rows, (str, bytes, Mapping)) or not isinstance(rows, Iterable):
        raise _errors.TypeError("schedule: it takes rows, as a list of dicts or tuples, or a DataFrame",
                                field="schedule", path="schedule")
    return [_row(f"schedule[{number}]", row) for number, row in enumerate(rows)]


def _id(value: Any) -> "str | int | float":
    """What the answer echoes, as the caller gave it. Errors: those of plain."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    read = value.item() if hasattr(value, "item") else value  # a scalar of numpy
    if isinstance(read, bool) or not isinstance(read, (str, int, float)):
        raise _errors.TypeError(f"id: it takes a text or a number, not {type(value).__name__}", field="id", path="id")
    return read if isinstance(read, int) else plain("id", read)


def _truth(value: Any) -> bool:
    """Whether an explanation is asked for, also as a truth of numpy."""
    read = value.item() if hasattr(value, "item") else value
    if not isinstance(read, bool):
        raise _errors.TypeError(f"explain: it takes True or False, not {type(value).__name__}", field="explain", path="explain")
    return read


def nutrients(given: Any) -> "dict[str, Any]":
    """The amounts that are given, by the key. Errors: TypeError, UnknownError with the nearest key."""
    if not hasattr(given, "items"):
        raise _errors.TypeError('micronutrients: it takes a dict, like {"iron": "12mg"} or {"iron_mg": 12}',
                                field="micronutrients", path=INPUTS["micronutrients"].of)
    for key in given:
        if key not in MICRONUTRIENTS:
            near = difflib.get_close_matches(str(key), MICRONUTRIENTS, 1)
            hint = f"did you mean {near[0]!r}?" if near else "docs/needs.md lists them"
            raise _errors.UnknownError(f"{_paths.nutrient(key)}: there is no such vitamin or mineral; {hint}",
                                       field=_paths.nutrient(key), path=INPUTS["micronutrients"].of)
    return {key: value for key, value in given.items() if value is not None}


class Request:
    """Keyword arguments as the JSON that the library reads. Remembers how the caller named them."""

    def __init__(self, function: str, inputs: "Mapping[str, Any]", known: "dict[str, Input]" = INPUTS,
                 tree: "dict[str, Any] | None" = None) -> None:
        """tree is what stands in the JSON already."""
        self.given: "list[str]" = []
        self.known = known
        self.nutrients: "dict[str, Any]" = {}
        tree = {} if tree is None else tree
        wrong: "list[_errors.Error]" = []
        for name, value in inputs.items():
            if name not in known and name not in (_ID, _EXPLAIN):
                raise unexpected(function, name, [*known, _ID, _EXPLAIN])
            try:
                if value is not None:
                    self._put(tree, name, self._read(name, value))
            except _errors.Error as why:
                wrong.append(why)
        if wrong:
            wrong[0].others = tuple(wrong[1:])
            raise wrong[0]
        self.text = json.dumps(tree).encode()

    def _read(self, name: str, value: Any) -> Any:
        if name == _ID:
            return _id(value)
        if name == _EXPLAIN:
            return _truth(value)
        if name == "schedule":
            return _schedule(value)
        if name == "micronutrients":
            self.nutrients = nutrients(value)
            return self._amounts()
        return several(name, value) if self.known[name].several else plain(name, value)

    def _amounts(self) -> "dict[str, Any]":
        tree: "dict[str, Any]" = {}
        for key, value in self.nutrients.items():
            known, called = MICRONUTRIENTS[key], _paths.nutrient(key)
            own = known.path.rpartition(".")[2]  # another name of it is no key of the JSON
            if own in tree:
                raise _errors.ConflictError(f"{called}: it was given as {self.called(known.path)} already", field=called,
                                            path=known.of)
            tree[own] = plain(called, value)
        return tree

    def _put(self, tree: "dict[str, Any]", name: str, value: Any) -> None:
        if name in (_ID, _EXPLAIN):
            tree[name] = value
            return
        path = self.known[name].path
        group, point, key = path.rpartition(".")
        if point:
            tree = tree.setdefault(group, {})
        if key in tree:
            raise _errors.ConflictError(f"{name}: it was given as {self.called(path)} already", field=name,
                                        path=self.known[name].of)
        tree[key] = value
        self.given.append(name)

    def called(self, path: str) -> str:
        """The argument behind a JSON path: the one that was given, else the one that takes a text."""
        known = self.known
        if path.startswith(INPUTS["micronutrients"].of + "."):
            own = [key for key in self.nutrients if path in (MICRONUTRIENTS[key].path, MICRONUTRIENTS[key].of)]
            return _paths.nutrient((own + [path.rpartition(".")[2]])[0])
        whole = next((it.of for it in known.values() if path in (it.path, it.of)), path)
        names = ([name for name in self.given if known[name].path == path] +
                 [name for name in self.given if known[name].of == whole] +
                 [name for name, it in known.items() if it.of == whole])
        return (names + [path])[0]
