"""What callers have in columns (arrays, lists, pandas) as the contiguous arrays that the library reads."""
from typing import TYPE_CHECKING, Any, Iterator

from refuel import _errors, _paths
from refuel._generated import INPUTS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]

MISSING = {"None", "nan", "NaT", "<NA>"}
SLICE = 20_000  # people in one call of the library, at the most: some 0.1 s


def load_numpy() -> Any:
    """numpy, which the rest of the package does without."""
    try:
        import numpy
    except ImportError as why:
        raise ImportError("refuel: plan_batch, project_batch and resting_batch need numpy; the others do not") from why
    return numpy


def _nullable(values: Any, kinds: str) -> bool:
    """Whether this is a column of pandas with a mask, of one of these kinds of numpy."""
    kind: Any = getattr(values, "dtype", None)
    return hasattr(kind, "na_value") and kind.kind in kinds


def numbers(name: str, values: Any) -> Any:
    """A column of numbers as float64. What a nullable or masked column lacks becomes NaN: not given."""
    numpy = load_numpy()
    if _nullable(values, "fiu"):
        values = values.to_numpy(dtype="float64", na_value=numpy.nan)
    try:
        array = numpy.ma.asarray(values)
        texts = array.dtype.kind == "O" and any(isinstance(value, (str, bytes)) for value in array.flat)
        if texts or array.dtype.kind not in "fiuO":
            raise TypeError
        return array.astype("float64", copy=False).filled(numpy.nan)
    except (TypeError, ValueError, OverflowError):
        raise _errors.TypeError(f"{name}: it takes numbers, in the unit of its name", field=name,
                                path=_paths.of_argument(name)) from None


def codes(name: str, values: Any, words: "dict[str, float]") -> Any:
    """A column of words (missing allowed) as their numbers; 0 where it is missing."""
    numpy = load_numpy()
    category = getattr(values, "cat", values)  # a categorical column of pandas, or its values
    if hasattr(category, "categories") and hasattr(category, "codes"):
        known = numpy.append(codes(name, numpy.asarray(category.categories, dtype=object), words), 0)
        return known[numpy.asarray(category.codes)].astype("uint8")
    texts = numpy.asarray(values, dtype=object)
    numbers = numpy.array([words.get(value, 0) if isinstance(value, str) else 0 for value in texts.flat],
                          dtype="uint8")
    for value in texts.flatten()[numbers == 0]:
        if isinstance(value, str) and value in words:
            continue
        if isinstance(value, str) or str(value) not in MISSING:
            raise _errors.UnknownError(f"{name}: {value!r} is not known; write {' or '.join(words)}", field=name,
                                       path=_paths.of_argument(name))
    return numbers.reshape(texts.shape)


def levels(name: str, values: Any, words: "dict[str, float]") -> Any:
    """A column of numbers some of which are words. A number that stands for a word is none that a caller may give: it
    becomes infinite, which nothing allows."""
    numpy = load_numpy()
    if getattr(getattr(values, "dtype", None), "kind", "O") in "OUS":
        cells = numpy.asarray(values, dtype=object)
        texts = numpy.array([isinstance(cell, str) for cell in cells.flat], dtype=bool).reshape(cells.shape)
        unknown = next((cell for cell in cells[texts] if cell not in words), None)
        if unknown is not None:
            raise _errors.UnknownError(f"{name}: {unknown!r} is not known; write {' or '.join(words)}, or a number",
                                       field=name, path=_paths.of_argument(name))
        absent = numpy.array([str(cell) in MISSING for cell in cells.flat], dtype=bool).reshape(cells.shape)
        array = numbers(name, numpy.where(texts | absent, numpy.nan, cells))
    else:
        array = numbers(name, values)
        cells, texts = array, numpy.zeros(array.shape, dtype=bool)
    array = numpy.where(numpy.isin(array, list(words.values())), numpy.inf, array)
    array[texts] = [words[word] for word in cells[texts]]
    return array


def sex_codes(sex: Any, male: Any) -> Any:
    """The column of refuel_sex from sex or male; 0 where it is missing."""
    if sex is not None and male is not None:
        raise _errors.ConflictError("sex and male exclude each other: give one of them", field="male", path="sex")
    if sex is not None:
        return codes("sex", sex, INPUTS["sex"].words)
    if male is None:
        raise _errors.MissingError("sex: it was not given and is needed; give sex or male", field="sex", path="sex")
    numpy = load_numpy()
    nullable = _nullable(male, "biu")
    array = male.to_numpy(dtype="object", na_value=2) if nullable else numpy.asarray(male)
    if not nullable and array.dtype.kind not in "biu":
        raise _errors.TypeError("male: it takes booleans, or 0 and 1", field="male", path="sex")
    numbers = numpy.where(array == 1, 2, numpy.where(array == 0, 1, 0))
    if not nullable and (numbers == 0).any():
        raise _errors.RangeError("male: it takes booleans, or 0 and 1", field="male", path="sex", low=0, high=1)
    return numbers.astype("uint8")


def columns(given: "dict[str, Any]") -> "tuple[int, dict[str, Array]]":
    """Arrays of one length: single values are repeated. Errors: ConflictError where the lengths differ."""
    numpy = load_numpy()
    size, first = 1, ""
    for name, array in given.items():
        if array.ndim > 1:
            raise _errors.TypeError(f"{name}: it takes one dimension, not {array.ndim}", field=name,
                                    path=_paths.of_argument(name))
        if array.ndim == 1 and first and array.size != size:
            raise _errors.ConflictError(f"{name} has {array.size} values, {first} has {size}", field=name,
                                        path=_paths.of_argument(name), value=float(array.size), low=float(size),
                                        high=float(size))
        if array.ndim == 1:
            size, first = array.size, name
    return size, {name: numpy.require(numpy.broadcast_to(array, (size,)), requirements="CA")
                  for name, array in given.items()}


def slices(size: int, people: int) -> "Iterator[slice]":
    """Everybody, in portions of so many people for one call of the library each.

    Python raises KeyboardInterrupt between two calls and never inside one. The library takes every person alone, so
    the numbers are those of one call. Where there is nobody there is one empty slice: the call can be wrong all the same.
    """
    for first in range(0, max(size, 1), people):
        yield slice(first, min(first + people, size))
