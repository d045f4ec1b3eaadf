"""What the generated classes of results are made of: frozen dataclasses that read their members when asked for.

A result begins as the JSON text of the library, and a record in it as the JSON object. Its members are read at the first
use of one of them: most callers look at a few numbers of some hundred. Equality, hash, repr and pickle ask for all.
"""
import dataclasses
import functools
import json
import math
import types
from typing import TYPE_CHECKING, Any, Callable, Union, get_args, get_origin

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Series = NDArray[np.float64]
else:
    class Series:
        """Marks the members that are arrays of numpy, or lists where numpy is missing; null is NaN."""

Range = tuple[float, float]
_decode = json.JSONDecoder(parse_int=float).decode
_set = object.__setattr__  # the classes are frozen


def _whole(text: str) -> "dict[str, Any]":
    """The object of an answer. All numbers are floats but the id, which is what the caller gave."""
    raw: "dict[str, Any]" = _decode(text)
    if isinstance(raw.get("id"), float):
        raw["id"] = json.loads(text)["id"]
    return {**raw, "json": text}


class Record:
    """A result. _raw is its JSON: the text of a whole answer until it is looked at, else the object."""

    __slots__ = ("_raw",)

    if not TYPE_CHECKING:  # every member is known to a type checker
        def __getattr__(self, name):
            """A member that was not read yet: its slot is empty. All of this record are read, none of those in it."""
            known = readers(type(self))
            if name not in known:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            raw = self._raw
            if isinstance(raw, str):
                raw = _whole(raw)
            for member, read in known.items():
                _set(self, member, read(raw.get(member)))
            return getattr(self, name)


class Answer(Record):
    """A whole answer of the library: a notebook shows it as a page."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        from refuel import _html

        return _html.page(self)


def _series(values: Any) -> Any:
    numbers = [math.nan if value is None else float(value) for value in values or ()]
    try:
        import numpy
    except ImportError:
        return numbers
    return numpy.array(numbers)


def _same(value: Any) -> Any:
    return value


def _reader(hint: Any) -> "Callable[[Any], Any]":
    """How a JSON value becomes a value of this type. Only the types that the generated classes use."""
    if hint is Series:
        return _series
    if dataclasses.is_dataclass(hint):
        return functools.partial(build, hint)
    if get_origin(hint) in (Union, types.UnionType):
        read = _reader(next(kind for kind in get_args(hint) if kind is not types.NoneType))
        return read if read is _same else lambda value: None if value is None else read(value)
    if get_origin(hint) is tuple:
        read = _reader(get_args(hint)[0])
        return lambda values: tuple(values or ()) if read is _same else tuple(map(read, values or ()))
    return _same


@functools.cache
def readers(cls: type) -> "dict[str, Callable[[Any], Any]]":
    """How each member of a class is read."""
    return {field.name: _reader(field.type) for field in dataclasses.fields(cls)}


def build(cls: type, data: "dict[str, Any] | None") -> Any:
    """A record from a JSON object. A key that it does not know is left out; one that is missing is None."""
    record: Any = object.__new__(cls)
    _set(record, "_raw", data or {})
    return record


def answer(cls: type, text: str) -> Any:
    """A whole answer from the text of the library, which stays its member json."""
    record: Any = object.__new__(cls)
    _set(record, "_raw", text)
    _set(record, "json", text)
    return record
