"""One exception per status of the library; the list is REFUEL_STATUS_LIST in include/refuel/status.h.

Some of them have the name of a builtin (SyntaxError, TypeError, BufferError), as in that list. In this module those
builtins are therefore written with `builtins.`, and other modules use these classes as `_errors.TypeError`.
"""
import builtins


class Error(Exception):
    """What every failure of the library raises.

    status      name of the status, as "REFUEL_E_RANGE"
    field       the argument at fault, as the caller named it; None where no single one is
    path        the same input by the JSON path of its text form, as "running.distance"; None likewise, and for what only
                the functions for many people take
    value       the value at fault; None where it is not a number
    low, high   what is allowed, ends included; None where there is no range
    errors      everything that is wrong with the request, this first: a tuple of exceptions, each with its own field
    """

    status = "REFUEL_ERROR"

    def __init__(self, message: str = "", *, status: "str | None" = None, field: "str | None" = None,
                 path: "str | None" = None, value: "float | None" = None, low: "float | None" = None,
                 high: "float | None" = None) -> None:
        super().__init__(message)
        self.status = status or type(self).status
        self.field, self.path = field, path
        self.value, self.low, self.high = value, low, high
        self.others: "tuple[Error, ...]" = ()

    @property
    def errors(self) -> "tuple[Error, ...]":
        """This and the others."""
        return (self, *self.others)

    def at_row(self, row: object) -> "Error":
        """The same about one person of many."""
        self.args = (f"row {row}: {self}",)
        return self

    @property
    def message(self) -> str:
        """One line that names the input, what was given and what is allowed."""
        return str(self)


RefuelError = Error


class NullError(Error, ValueError):
    """A required pointer is null: a bug of the binding."""

    status = "REFUEL_E_NULL"


class RangeError(Error, ValueError):
    """An input is outside what is possible."""

    status = "REFUEL_E_RANGE"


class MissingError(Error, ValueError):
    """An input that is needed was not given."""

    status = "REFUEL_E_MISSING"


class ConflictError(Error, ValueError):
    """Two inputs exclude each other."""

    status = "REFUEL_E_CONFLICT"


class VersionError(Error, RuntimeError):
    """struct_size is not set, or a struct is newer than the library."""

    status = "REFUEL_E_VERSION"


class UnitError(Error, ValueError):
    """A quantity has no unit, or one of the wrong kind."""

    status = "REFUEL_E_UNIT"


class SyntaxError(Error, ValueError):
    """A text cannot be read. A ValueError: it has nothing to do with the syntax of Python."""

    status = "REFUEL_E_SYNTAX"


class UnknownError(Error, ValueError):
    """A choice or a formula that does not exist."""

    status = "REFUEL_E_UNKNOWN"


class DuplicateError(Error, ValueError):
    """An input was given twice."""

    status = "REFUEL_E_DUPLICATE"


class TypeError(Error, builtins.TypeError):
    """An input has the wrong type."""

    status = "REFUEL_E_TYPE"


class NoMemoryError(Error, MemoryError):
    """Out of memory."""

    status = "REFUEL_E_NO_MEMORY"


class BufferError(Error, builtins.BufferError):
    """A buffer is too small: a bug of the binding."""

    status = "REFUEL_E_BUFFER"


class NumericError(Error, ArithmeticError):
    """A numerical method failed."""

    status = "REFUEL_E_NUMERIC"


class ModelError(Error, ValueError):
    """The body would leave the range of the model."""

    status = "REFUEL_E_MODEL"


class FileError(Error, OSError):
    """A file could not be read or written."""

    status = "REFUEL_E_FILE"


class AbiError(ImportError):
    """The shared library that was found is not the one that this package was written for."""


BY_STATUS = {cls.status: cls for cls in Error.__subclasses__()}
for _cls in (Error, AbiError, *BY_STATUS.values()):
    _cls.__module__ = "refuel"  # as tracebacks and pickles name them
