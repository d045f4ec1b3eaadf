"""What callers have in columns (arrays, lists, pandas) as the contiguous arrays that the library reads."""
import ctypes
import importlib
import operator
import sys
from typing import TYPE_CHECKING, Any, Callable, Iterator, NamedTuple

from refuel import _errors, _library, _paths
from refuel._generated import INPUTS, Input

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]
    Progress = bool | Callable[[int, int], Any] | None

MISSING = {"None", "nan", "NaT", "<NA>"}
SLICE = 200_000  # people in one call of the library, at the most: some 0.05 s, and 1 s where each goes by themselves


def load_numpy() -> Any:
    """numpy, which the rest of the package does without."""
    try:
        import numpy
    except ImportError as why:
        raise ImportError("refuel: check_batch, plan_batch, project_batch and resting_batch need numpy; the others do "
                          "not") from why
    return numpy


def load_pandas() -> Any:
    """pandas, where one of its columns was given; by name, since its types are not known everywhere."""
    return importlib.import_module("pandas")


class Column(NamedTuple):
    """A column as the library reads it: numbers (float64), or words (int32), of which 0 is not given. Where texts, the
    addresses of texts, has one, that holds; kept is the memory that they lie in."""

    numbers: "Array | None"
    texts: "Array | None" = None
    kept: Any = None

    @property
    def one(self) -> "Array":
        """One of the two, for its shape."""
        array = self.numbers if self.texts is None else self.texts
        assert array is not None
        return array

    def each(self, change: "Callable[[Array], Any]") -> "Column":
        """The same with both changed in one way."""
        numbers, texts = (None if array is None else change(array) for array in (self.numbers, self.texts))
        return Column(numbers, texts, self.kept)


def wrong_type(name: str, what: str) -> "_errors.TypeError":
    return _errors.TypeError(f"{name}: {what}", field=name, path=_paths.of_argument(name))


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
        known = INPUTS.get(name)
        text = next((one for one, it in INPUTS.items() if known and it.of == known.of and it.text), None)
        also = f"; for texts with a unit take {text}" if text and text != name else ""
        raise wrong_type(name, f"it takes numbers, in the unit of its name{also}") from None


def _addresses(texts: "list[str]") -> "tuple[Any, list[int]]":
    """Texts that C can read, one behind the other in one memory, and where each begins. A NUL cannot be read."""
    encoded = [text.replace("\0", "\x01").encode("utf-8", "replace") for text in texts]
    kept = ctypes.create_string_buffer(b"\0".join(encoded) + b"\0")
    at, starts = ctypes.addressof(kept), []
    for one in encoded:
        starts.append(at)
        at += len(one) + 1
    return kept, starts


def _cell(known: Input, cell: Any) -> "tuple[float | None, str | None]":
    """One cell: its number, None where it is not given; or its text, which the library judges. Errors: TypeError."""
    if isinstance(cell, str):
        return (known.words[cell], None) if cell in known.words else (None, cell)
    if str(cell) in MISSING:
        return None, None
    if hasattr(cell, "item"):
        cell = cell.item()
    if isinstance(cell, bool):
        if "yes" not in known.words:
            raise TypeError
        return known.words["yes" if cell else "no"], None
    if hasattr(cell, "__len__") or not hasattr(cell, "__float__"):
        raise TypeError
    if not known.number:
        return None, str(cell)
    return _level(known, float(cell)), None


def _level(known: Input, number: float) -> float:
    """A number that stands for a word is none that a caller may give: it becomes infinite, which nothing allows."""
    return float("inf") if number in known.words.values() else number


def _of_cells(name: str, known: Input, cells: Any) -> Column:
    """A column of objects. Every cell that differs is looked at once."""
    numpy = load_numpy()
    flat = cells.ravel().tolist()
    try:
        read = {cell: _cell(known, cell) for cell in set(flat)}
    except (TypeError, ValueError, OverflowError):
        raise wrong_type(name, "it takes numbers and texts" if known.number else "it takes texts") from None
    texts = {cell: text for cell, (_, text) in read.items() if text is not None}
    if not known.text and texts and all(number is None for number, _ in read.values()):
        return Column(numbers(name, cells))  # an argument of numbers that has texts alone: refused
    kept, starts = _addresses(list(texts.values()))
    where, absent = dict(zip(texts, starts)), numpy.nan if known.number else 0
    value = {cell: absent if number is None else number for cell, (number, _) in read.items()}
    found, addresses = None, None
    if known.number or known.words:
        found = numpy.fromiter(map(value.__getitem__, flat), dtype="float64" if known.number else "int32", count=len(flat))
    if texts or found is None:
        addresses = numpy.fromiter((where.get(cell, 0) for cell in flat), dtype="uint64", count=len(flat))
    return Column(found, addresses, kept).each(lambda array: array.reshape(cells.shape))


def _objects(values: Any) -> Any:
    numpy = load_numpy()
    if isinstance(values, numpy.ma.MaskedArray):
        return values.astype(object).filled(None)
    return numpy.asarray(values, dtype=object)


def _of_category(name: str, known: Input, category: Any) -> Column:
    """Its words are read once. The last one is the missing one, to which the code -1 points."""
    numpy = load_numpy()
    words = _of_cells(name, known, numpy.append(_objects(category.categories), None))
    codes = numpy.asarray(category.codes)
    taken: "Callable[[Array], Any]" = lambda array: array[codes]
    return words.each(taken)


def _of_numbers(name: str, known: Input, values: Any) -> Column:
    numpy = load_numpy()
    array = numbers(name, values)
    if not known.number and not numpy.isnan(array).all():  # a column in which nothing is given is one of numbers to pandas
        raise wrong_type(name, "it takes " + (" or ".join(f'"{word}"' for word in known.words) or "texts with a unit"))
    if not known.number:
        return Column(numpy.zeros(array.shape, "int32")) if known.words else Column(None, numpy.zeros(array.shape, "uint64"))
    return Column(numpy.where(numpy.isin(array, list(known.words.values())), numpy.inf, array) if known.words else array)


def column(name: str, known: Input, values: Any) -> Column:
    """A column of an input: numbers, texts, truths or a category. A cell that cannot be read is for the library to refuse,
    in its row alone; what no cell of a column can be is an error. Errors: TypeError."""
    numpy = load_numpy()
    category = getattr(values, "cat", values)  # a categorical column of pandas, or its values
    if hasattr(category, "categories") and hasattr(category, "codes"):
        return _of_category(name, known, category)
    array = values
    if not hasattr(values, "dtype"):
        try:
            array = numpy.asarray(values)
        except ValueError:
            raise wrong_type(name, "it takes one dimension") from None
    if array.dtype.kind in "fiu":
        return _of_numbers(name, known, array)
    if array.dtype.kind == "b" and "yes" in known.words and not _nullable(array, "b"):
        return Column(numpy.where(array, known.words["yes"], known.words["no"]).astype("int32"))
    if array.dtype.kind not in "OUb" or (array.dtype.kind == "b" and not _nullable(array, "b")):
        raise wrong_type(name, "it takes numbers, in the unit of its name" if known.number else "it takes texts")
    return _of_cells(name, known, _objects(values))


def sex_column(sex: Any, male: Any) -> Column:
    """The column of refuel_sex from sex or male; 0 where it is missing."""
    if sex is not None and male is not None:
        raise _errors.ConflictError("sex and male exclude each other: give one of them", field="male", path="sex")
    if sex is not None:
        return column("sex", INPUTS["sex"], sex)
    if male is None:
        raise _errors.MissingError("sex: it was not given and is needed; give sex or male", field="sex", path="sex")
    numpy = load_numpy()
    if isinstance(male, numpy.ndarray) and male.dtype == "bool":  # one pass: a column as long as the others
        return Column(numpy.add(male.view("int8"), 1, dtype="int32"))
    nullable = _nullable(male, "biu")
    array = male.to_numpy(dtype="object", na_value=2) if nullable else numpy.asarray(male)
    if not nullable and array.dtype.kind not in "biu":
        raise wrong_type("male", "it takes booleans, or 0 and 1")
    found = numpy.where(array == 1, 2, numpy.where(array == 0, 1, 0))
    if not nullable and (found == 0).any():
        raise _errors.RangeError("male: it takes booleans, or 0 and 1", field="male", path="sex", low=0, high=1)
    return Column(found.astype("int32"))


def sex_codes(sex: Any, male: Any) -> Any:
    """The same for a call that takes no texts. A word that is not known is no refuel_sex, which the library refuses."""
    numpy = load_numpy()
    found = sex_column(sex, male)
    codes = numpy.zeros(found.one.shape, "uint8") if found.numbers is None else found.numbers.astype("uint8")
    if found.texts is not None:
        for address in set(found.texts.ravel().tolist()) - {0}:
            codes[found.texts == address] = _library.sex_of(address)
    return codes


def size_of(given: "dict[str, Any]") -> int:
    """The length of the columns; 1 where all are single values. Errors: ConflictError where the lengths differ."""
    size, first = 1, ""
    for name, array in given.items():
        if array.ndim > 1:
            raise wrong_type(name, f"it takes one dimension, not {array.ndim}")
        if array.ndim == 1 and first and array.size != size:
            raise _errors.ConflictError(f"{name} has {array.size} values, {first} has {size}", field=name,
                                        path=_paths.of_argument(name), value=float(array.size), low=float(size),
                                        high=float(size))
        if array.ndim == 1:
            size, first = array.size, name
    return size


def repeated(array: Any, size: int) -> Any:
    """An array of that length, contiguous: a single value is repeated, and what is right already is not copied."""
    numpy = load_numpy()
    return numpy.require(numpy.broadcast_to(array, (size,)), requirements="CA")


def columns(given: "dict[str, Any]") -> "tuple[int, dict[str, Array]]":
    """Arrays of one length. Errors: ConflictError where the lengths differ."""
    size = size_of(given)
    return size, {name: repeated(array, size) for name, array in given.items()}


def index_of(given: "dict[str, Any]") -> Any:
    """The index that the columns of pandas have in common; None where none is of pandas. Errors: ConflictError."""
    found, first = None, ""
    for name, values in given.items():
        index = getattr(values, "index", None)
        if not hasattr(values, "iloc") or index is None:
            continue
        if found is None:
            found, first = index, name
        elif found is not index and not found.equals(index):
            raise _errors.ConflictError(f"{name}: its index is not that of {first}; align them first (reindex)", field=name,
                                        path=_paths.of_argument(name))
    return found


def teller(progress: "Progress") -> "Callable[[int, int], Any]":
    """What is told after every portion how many people are done, of how many."""
    if progress is None or progress is False:
        return lambda done, people: None
    return _tell if progress is True else progress


def _tell(done: int, people: int) -> None:
    share = done / people if people else 1.0
    end = "\n" if done >= people else ""
    print(f"\rrefuel: {done:,} of {people:,} people, {share:.0%}", end=end, file=sys.stderr, flush=True)


def threads(given: Any) -> int:
    """How many threads a call may use. What does not fit the library's number is refused by it all the same."""
    if isinstance(given, bool):
        raise wrong_type("threads", "it takes a whole number")
    try:
        return max(-1, min(operator.index(given), 2 ** 30))
    except TypeError:
        raise wrong_type("threads", "it takes a whole number") from None


def slices(size: int, people: int, progress: "Progress" = None) -> "Iterator[slice]":
    """Everybody, in portions of so many people for one call of the library each.

    Python raises KeyboardInterrupt between two calls and never inside one. The library takes every person alone, so
    the numbers are those of one call. Where there is nobody there is one empty slice: the call can be wrong all the same.
    """
    tell = teller(progress)
    for first in range(0, max(size, 1), people):
        last = min(first + people, size)
        yield slice(first, last)
        tell(last, size)
