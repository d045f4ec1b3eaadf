"""What a batch gives: result columns by name, and what their numbers are called."""
from typing import TYPE_CHECKING, Any, Iterable, TypeVar

from refuel import _arrays, _errors, _generated, _library

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[Any]
    Room = dict[str, tuple[_generated.Column, Array]]

Self = TypeVar("Self", bound="Columns")
Batch = TypeVar("Batch", bound="PlanBatch")

# What is called another way than by the rule, for the sake of being short.
_SHORT = {"overall": "overall.verdict",
          "energy_availability_kcal_kg_d": "checks.energy-availability.value"}
_BY_PATH = {column.path: column for column in _generated.COLUMNS.values()}
_ALL_CHECKS = list(dict.fromkeys(path.split(".")[1] for path in _BY_PATH if path.startswith("checks.")))
# Those of vitamins, minerals and water are told where somebody gives one.
_OF_NUTRIENTS = {check for checks in _generated.NUTRIENT_CHECKS.values() for check in checks}
CHECKS = [check for check in _ALL_CHECKS if check not in _OF_NUTRIENTS]
_WARNING = {number: name for name, number in _generated.WARNINGS.items()}


def column(name: str) -> "_generated.Column | None":
    """The column of a short name or of a JSON path."""
    return _generated.COLUMNS.get(name) or _BY_PATH.get(_SHORT.get(name, name))


def names() -> "list[str]":
    return [*_generated.COLUMNS, *_SHORT, *_BY_PATH]


def checked(checks: "Iterable[str]") -> "list[str]":
    """The short names of the columns that checks are told in."""
    return [f"checks_{check.replace('-', '_')}_{what}" for check in checks for what in ("verdict", "value")]


class Columns(dict[str, "Array"]):
    """Result columns by name: a dict of arrays, also as attributes. Where a column of pandas was given they are columns of
    pandas with its index."""

    index: Any = None  # of pandas, where there is one
    decoded = False  # whether numbers that have names are categories there

    def __getattr__(self, name: str) -> "Array":
        try:
            return self[name]
        except KeyError:
            raise AttributeError(f"there is no column {name!r}; there are {', '.join(self)}") from None

    def _text(self, name: str, number: int) -> str:
        """What a number of a column is called; "" where it has no name."""
        known = column(name)
        if known is None or known.kind not in ("choice", "equation", "status"):
            raise KeyError(f"{name}: it has no names")
        if known.kind == "choice":
            return next((word for word, one in known.words.items() if one == number), "")
        return _library.text_of("refuel_status_name" if known.kind == "status" else "refuel_equation_key", number)

    def named(self, name: str) -> "NDArray[np.object_]":
        """A column of numbers that have names, as texts: status ("REFUEL_OK"), overall ("ok"), resting_equation."""
        numpy = _arrays.load_numpy()
        self._text(name, 0)
        values: Any = self[name]
        if values.dtype == "category":
            named: Any = values.astype(object).fillna("")
        else:
            numbers, where = numpy.unique(numpy.asarray(values), return_inverse=True)
            named = numpy.array([self._text(name, int(number)) for number in numbers], dtype=object)[where]
            if self.index is not None:
                named = _arrays.load_pandas().Series(named, index=self.index, name=name)
        found: "NDArray[np.object_]" = named
        return found

    def names(self, name: str) -> "list[str]":
        """The names of the numbers of such a column, in their order: numpy.array(batch.names("overall"))[batch.overall]."""
        known = column(name)
        if known is None or known.kind != "choice":
            raise KeyError(f"{name}: it has no list of names")
        words = {number: word for word, number in known.words.items()}
        return [words.get(number, "") for number in range(max(words) + 1)]

    def _put(self, name: str, array: "Array") -> None:
        """Adds a column: as it is, or as pandas has it."""
        if self.index is not None:
            values: Any = self._category(name, array) if self.decoded and array.dtype == "int32" else array
            series: Any = _arrays.load_pandas().Series(values, index=self.index, name=name, copy=False)
            array = series
        self[name] = array

    def _category(self, name: str, array: "Array") -> Any:
        """The numbers of a column as a category of pandas: what has no name is missing. The column itself where it has
        numbers alone."""
        numpy, pandas = _arrays.load_numpy(), _arrays.load_pandas()
        try:
            texts = {int(number): self._text(name, int(number)) for number in numpy.unique(array)}
        except KeyError:
            return array
        known = [number for number, text in texts.items() if text]
        codes = numpy.where(numpy.isin(array, known), numpy.searchsorted(known, array), -1)
        return pandas.Categorical.from_codes(codes, [texts[number] for number in known])

    @classmethod
    def with_index(cls: "type[Self]", columns: "dict[str, Array]", index: Any) -> "Self":
        """The columns as pandas has them, where index is not None. What has two dimensions stays an array."""
        results = cls()
        results.index = index
        for name, array in columns.items():
            if array.ndim == 1:
                results._put(name, array)
            else:
                results[name] = array
        return results

    def frame(self) -> Any:
        """The columns as a pandas.DataFrame: names instead of numbers, and the index of the columns that were given."""
        numpy, pandas, columns = _arrays.load_numpy(), _arrays.load_pandas(), {}
        for name, values in self.items():
            array = numpy.asarray(values) if getattr(values, "dtype", None) == "int32" else values
            if array.ndim == 1:  # a weight of every day is no column
                columns[name] = self._category(name, array) if array.dtype == "int32" else array
        return pandas.DataFrame(columns, index=self.index)


class PlanBatch(Columns):
    """Result columns by name: a dict of arrays (pandas.DataFrame(batch) works), also as attributes.

    Units are in the names; NaN where the request of that person is wrong, and status says why. resting_equation,
    overall and status are numbers: see named. warnings and warnings_high are the bits of a set: see flags and warned.
    Where a column of pandas was given, all are columns of pandas with its index; frame() has names instead of numbers.
    errors holds, for the first hundred people whose request is wrong, the exception that plan would raise, by the place
    in the columns, or by the label where there is an index.
    """

    resting_kcal_d: "NDArray[np.float64]"
    living_kcal_d: "NDArray[np.float64]"
    running_kcal_d: "NDArray[np.float64]"
    total_kcal_d: "NDArray[np.float64]"
    sd_total_kcal_d: "NDArray[np.float64]"
    goal_kcal_d: "NDArray[np.float64]"
    intake_kcal_d: "NDArray[np.float64]"
    applied_kg_week: "NDArray[np.float64]"
    safe_kg_week: "NDArray[np.float64]"
    carbohydrate_g_d: "NDArray[np.float64]"
    protein_g_d: "NDArray[np.float64]"
    fat_g_d: "NDArray[np.float64]"
    fat_free_mass_kg: "NDArray[np.float64]"
    energy_availability_kcal_kg_d: "NDArray[np.float64]"
    resting_equation: "NDArray[np.int32]"
    overall: "NDArray[np.int32]"
    status: "NDArray[np.int32]"
    warnings: "NDArray[np.uint64]"
    warnings_high: "NDArray[np.uint64]"
    errors: "dict[Any, _errors.Error]"

    @classmethod
    def of(cls: "type[Batch]", room: "Room", index: Any, errors: "dict[Any, _errors.Error]") -> "Batch":
        """From the arrays that the library filled."""
        columns = {}
        for name, (known, array) in room.items():
            columns[name] = array[:, 0] if known.kind == "warnings" else array
            if known.kind == "warnings":
                columns[f"{name}_high"] = array[:, 1]
        results = cls.with_index(columns, index)
        results.errors = errors
        return results

    def warned(self, warning: "int | str") -> "NDArray[np.bool_]":
        """For each person whether a warning was given: by its name ("running-not-given"), or by its number in
        include/refuel/warning_list.h."""
        numpy = _arrays.load_numpy()
        number = _generated.WARNINGS.get(warning, 0) if isinstance(warning, str) else warning
        if number == 0:
            raise _errors.UnknownError(f"there is no warning {warning!r}")
        word = self["warnings_high" if number >= 64 else "warnings"]
        warned: "NDArray[np.bool_]" = (word // numpy.uint64(1 << (number % 64))) % numpy.uint64(2) != 0
        return warned

    @property
    def flags(self) -> "NDArray[np.object_]":
        """For each person the names of the warnings, a tuple: ("running-not-given",)."""
        numpy = _arrays.load_numpy()
        low, high = numpy.asarray(self["warnings"]), numpy.asarray(self["warnings_high"])
        texts: "dict[tuple[int, int], tuple[str, ...]]" = {}
        flags: Any = numpy.empty(low.shape, dtype=object)
        for i, both in enumerate(zip(low.tolist(), high.tolist())):
            if both not in texts:
                bits = both[0] | both[1] << 64
                texts[both] = tuple(name for number, name in _WARNING.items() if bits >> number & 1)
            flags[i] = texts[both]
        if self.index is not None:
            flags = _arrays.load_pandas().Series(flags, index=self.index, name="flags")
        found: "NDArray[np.object_]" = flags
        return found

    def frame(self) -> Any:
        """The columns as a pandas.DataFrame: names instead of numbers, flags instead of warnings, and the index of the
        columns that were given."""
        whole = super().frame()
        if "warnings" in self and "warnings_high" in self:
            whole = whole.drop(columns=["warnings", "warnings_high"])
            whole["flags"] = self.flags
        return whole


class CheckBatch(PlanBatch):
    """Result columns of check_batch, as those of plan_batch: what is eaten, overall, and of every check the verdict and the
    value (checks_protein_daily_verdict, checks_protein_daily_value). Where a column of pandas was given, what has names is a
    category: batch.overall is "low" and not 4."""

    decoded = True
    eaten_energy_kcal_d: "NDArray[np.float64]"
    eaten_balance_kcal_d: "NDArray[np.float64]"
    overall_direction: "NDArray[np.int32]"

    def _of_checks(self, what: str) -> "dict[str, str]":
        """The columns of this kind by the check."""
        found = {}
        for name in self:
            known = column(name)
            if known is not None and known.path.startswith("checks.") and known.path.endswith(f".{what}"):
                found[known.path.split(".")[1]] = name
        return found

    @property
    def verdicts(self) -> "dict[str, NDArray[np.object_]]":
        """The verdicts in words by the check: "ok", "low", "high", "risk", "unknown"; "" where it does not concern the
        person, or where the request is wrong."""
        return {check: self.named(name) for check, name in self._of_checks("verdict").items()}

    @property
    def judged(self) -> "dict[str, NDArray[np.float64]]":
        """The values that were judged by the check, in its unit."""
        return {check: self[name] for check, name in self._of_checks("value").items()}
