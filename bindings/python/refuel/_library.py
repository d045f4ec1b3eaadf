"""Finds the shared library, declares its functions and makes its structs as it tells them."""
import ctypes
import math
import os
import re
import threading
from ctypes import POINTER, c_char, c_char_p, c_double, c_int, c_int32, c_int64, c_size_t, c_void_p
from pathlib import Path
from typing import Any, Callable

from refuel import _errors, _paths


class AbiEntry(ctypes.Structure):
    """refuel_abi_entry, include/refuel/abi.h."""

    _fields_ = [("name", c_char_p), ("size", c_size_t), ("offset", c_size_t), ("type", c_char_p)]


_KINDS: "dict[str, Any]" = {"double": c_double, "int32_t": c_int32, "int64_t": c_int64, "size_t": c_size_t,
                            "pointer": c_void_p}


def layout(name: str, table: "dict[str, tuple[int, int, str]]") -> "type[ctypes.Structure]":
    """A struct as the library tells it: size, offset and type by name. Errors: AbiError where there is no such struct."""
    if name not in table:
        raise _errors.AbiError(f"refuel: the library does not know {name}; it is of another version")
    members = sorted((offset, size, member.split(".")[1], kind) for member, (size, offset, kind) in table.items()
                     if member.startswith(name + "."))
    fields: "list[tuple[str, Any]]" = []
    end = 0
    for offset, size, member, kind in [*members, (table[name][0], 0, "", "")]:
        if offset > end:  # room that no member names
            fields.append((f"_at_{end}", c_char * (offset - end)))
        if member:
            fields.append((member, _KINDS.get(kind, c_char * size)))
        end = offset + size
    struct: "type[ctypes.Structure]" = type(name, (ctypes.Structure,), {"_fields_": fields, "_pack_": 1})
    return struct


_ANSWER = (c_char_p, c_size_t, c_char_p, c_size_t, POINTER(c_size_t), c_void_p)

# What every function returns and takes. Structs and arrays are addresses.
PROTOTYPES: "dict[str, tuple[Any, tuple[Any, ...]]]" = {
    "refuel_version": (c_char_p, ()),
    "refuel_abi_at": (POINTER(AbiEntry), (c_size_t,)),
    "refuel_status_name": (c_char_p, (c_int,)),
    "refuel_end_name": (c_char_p, (c_int32,)),
    "refuel_equation_find": (c_int, (c_char_p,)),
    "refuel_equation_key": (c_char_p, (c_int,)),
    "refuel_input_find": (c_int, (c_char_p,)),
    "refuel_plan_json": (c_int, _ANSWER),
    "refuel_check_json": (c_int, _ANSWER),
    "refuel_needs_json": (c_int, _ANSWER),
    "refuel_compare_json": (c_int, _ANSWER),
    "refuel_project_json": (c_int, _ANSWER),
    "refuel_run_json": (c_int, _ANSWER),
    "refuel_load_json": (c_int, _ANSWER),
    "refuel_fatigue_json": (c_int, _ANSWER),
    "refuel_track_json": (c_int, _ANSWER),
    "refuel_log_json": (c_int, _ANSWER),
    "refuel_equations_json": (c_int, (c_char_p, c_char_p, c_size_t, POINTER(c_size_t), c_void_p)),
    "refuel_request_clear": (c_int, (c_void_p, c_void_p)),
    "refuel_request_set": (c_int, (c_void_p, c_int, c_double, c_void_p)),
    "refuel_request_read": (c_int, (c_void_p, c_char_p, c_char_p, c_void_p)),
    "refuel_track": (c_int, (c_void_p, c_void_p, c_void_p)),
    "refuel_track_reason_name": (c_char_p, (c_int32,)),
    "refuel_track_flag_name": (c_char_p, (c_int32,)),
    "refuel_project_batch": (c_int, (c_void_p, POINTER(c_size_t), c_void_p)),
    "refuel_plan_batch": (c_int, (c_size_t, c_void_p, c_size_t, c_void_p, c_void_p, c_size_t, c_void_p)),
    "refuel_check_batch": (c_int, (c_size_t, c_void_p, c_size_t, c_void_p, c_void_p, c_size_t, c_void_p)),
    "refuel_batch_threads": (c_int, (c_int32, c_size_t, c_void_p, c_size_t, c_void_p, c_void_p, c_size_t, c_int32, c_void_p)),
    "refuel_batch_error": (c_int, (c_size_t, c_int32, c_void_p, c_size_t, c_void_p, c_void_p)),
    "refuel_request_get": (c_double, (c_void_p, c_int)),
    "refuel_resting_batch": (c_int, (c_int, c_size_t, *[c_void_p] * 8)),
}

LIBRARY = "librefuel.so"


def find() -> Path:
    """The library named by REFUEL_LIBRARY; else the one beside this package; else the one of the source tree; else, where this package is
    the system's (python3-refuel of Debian), the system's."""
    named = os.environ.get("REFUEL_LIBRARY")
    if named:
        return Path(named)
    here = Path(__file__).resolve().parent
    if (here / LIBRARY).exists():
        return here / LIBRARY
    tree = here.parents[2]
    in_tree = (tree / "include" / "refuel" / "abi.h").exists()
    if in_tree and (tree / "build" / LIBRARY).exists():
        return tree / "build" / LIBRARY
    if here.is_relative_to("/usr") and not in_tree:
        return Path(LIBRARY + ".0")  # found by the loader of the system
    how = (f"build it: cmake -S {tree} -B {tree / 'build'} && cmake --build {tree / 'build'}" if in_tree else
           "install the package anew, or name the library in the environment variable REFUEL_LIBRARY")
    raise ImportError(f"refuel: {LIBRARY} was not found; {how}")


def load(path: Path) -> "tuple[ctypes.CDLL, dict[str, type[ctypes.Structure]]]":
    """The library with its functions declared, and its structs by name. Errors: ImportError, AbiError."""
    try:
        found = ctypes.CDLL(str(path))
    except OSError as why:
        raise ImportError(f"refuel: {path} could not be loaded: {why}") from None
    for name, (result, arguments) in PROTOTYPES.items():
        function = getattr(found, name, None)
        if function is None:
            raise _errors.AbiError(f"refuel: {path} has no function {name}; it is of another version")
        function.restype, function.argtypes = result, arguments
    table: "dict[str, tuple[int, int, str]]" = {}
    while entry := found.refuel_abi_at(len(table)):
        row = entry.contents
        table[row.name.decode()] = (row.size, row.offset, row.type.decode())
    return found, {name: layout(name, table) for name in STRUCTS}


STRUCTS = ("refuel_error", "refuel_request", "refuel_input_column", "refuel_result_column", "refuel_hall_person",
           "refuel_project_batch_request", "refuel_track_request", "refuel_track_result")
library, structs = load(find())
ErrorStruct = structs["refuel_error"]


def new(name: str, **members: Any) -> Any:
    """A struct of the library with its size and these members; the bytes of the others are 0.

    0 is "not given" for choices and pointers only. For a number that is NaN, which the caller gives, or
    refuel_request_clear.
    """
    struct = structs[name]
    if any(member == "struct_size" for member, *_ in struct._fields_):
        members["struct_size"] = ctypes.sizeof(struct)
    return struct(**members)


def interruptible(function: "Callable[..., int]", *arguments: Any) -> int:
    """What a function gives whose call may take seconds: Ctrl-C acts at once, not when the call has ended.

    Python raises KeyboardInterrupt between two of its own steps and never inside a call of C, so the call runs in a
    thread and the main thread waits. After an interrupt it runs to its end unseen, keeps its arguments until then, and
    does not hold up the end of the program.
    """
    if threading.current_thread() is not threading.main_thread():
        return function(*arguments)  # Ctrl-C concerns the main thread alone
    status: "list[int]" = []
    thread = threading.Thread(target=lambda: status.append(function(*arguments)), name="refuel", daemon=True)
    thread.start()
    thread.join()
    return status[0]


def text_of(function: str, number: int) -> str:
    """The text that a function such as refuel_status_name gives for a number."""
    text: bytes = getattr(library, function)(number)
    return text.decode()


_NO_SEX = 255


def sex_of(text: int) -> int:
    """The refuel_sex of the text at an address; a number that is none where the text is no word for one."""
    request = new("refuel_request")
    library.refuel_request_clear(ctypes.byref(request), None)
    status = library.refuel_request_read(ctypes.byref(request), b"sex", ctypes.string_at(text), None)
    if status != 0:
        return _NO_SEX
    return int(library.refuel_request_get(ctypes.byref(request), library.refuel_input_find(b"sex")))


def known(number: float) -> "float | None":
    return None if math.isnan(number) else number


_EXCLUDE = re.compile(r"([\w.]+) and ([\w.]+) exclude")


def _in_python(message: str, path: str, called: "Callable[[str], str | None]") -> str:
    """A message with inputs by their arguments: "running.distance: ..." as "run: ...", body-fat as body_fat."""
    head, colon, rest = message.partition(":")
    if colon and path and _paths.of_text(head) == _paths.of_text(path):
        message = f"{called(path)}:{rest}"
    message = _EXCLUDE.sub(lambda both: f"{called(both[1])} and {called(both[2])} exclude", message)
    return _paths.NOT_PYTHON.sub(lambda found: _paths.ARGUMENTS[found[0]], message)


def failure(status: int, error: Any, called: "Callable[[str], str | None]") -> _errors.Error:
    """The exception of a status other than REFUEL_OK. called turns a JSON path into what the caller wrote."""
    text = {name: getattr(error, name).decode("utf-8", "replace") for name in ("field", "message")}
    numbers = {name: known(getattr(error, name)) for name in ("value", "low", "high")}
    return told({"status": text_of("refuel_status_name", status), **text, **numbers}, called)


def told(error: "dict[str, Any]", called: "Callable[[str], str | None]") -> _errors.Error:
    """The same of an error as JSON tells it."""
    name, path = error["status"], error.get("field") or ""
    return _errors.BY_STATUS.get(name, _errors.Error)(
        _in_python(error["message"], path, called), status=name, field=called(path) if path else None,
        path=_paths.of_text(path) if path else None, **{part: error.get(part) for part in ("value", "low", "high")})


def check(status: int, error: Any, called: "Callable[[str], str | None]") -> None:
    """Raises the exception of a status other than REFUEL_OK."""
    if status != 0:
        raise failure(status, error, called)
