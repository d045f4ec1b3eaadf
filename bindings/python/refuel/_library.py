"""Finds the shared library, declares its functions and compares its structs with the ones declared here."""
import ctypes
import math
import os
import threading
from ctypes import (POINTER, c_char, c_char_p, c_double, c_int, c_int32, c_int64, c_size_t, c_uint8, c_uint64,
                    c_void_p)
from pathlib import Path
from typing import Any, Callable

from refuel import _errors


class ErrorStruct(ctypes.Structure):
    """refuel_error, include/refuel/status.h."""

    _fields_ = [("status", c_int32), ("reserved", c_int32), ("value", c_double), ("low", c_double), ("high", c_double),
                ("field", c_char * 48), ("message", c_char * 256)]


class PlanColumns(ctypes.Structure):
    """refuel_plan_columns, include/refuel/batch.h."""

    _fields_ = [("struct_size", c_size_t),
                *[(name, POINTER(c_double)) for name in ("age_y", "height_cm", "weight_kg")],
                ("sex", POINTER(c_uint8)),
                *[(name, POINTER(c_double)) for name in (
                    "fat_free_mass_kg", "distance_km_week", "speed_km_h", "climb_m_week", "living_pal", "goal_kg_week",
                    "resting_kcal_d", "expenditure_kcal_d")]]


class PlanResults(ctypes.Structure):
    """refuel_plan_results, include/refuel/batch.h."""

    _fields_ = [("struct_size", c_size_t),
                *[(name, POINTER(c_double)) for name in (
                    "resting_kcal_d", "living_kcal_d", "running_kcal_d", "total_kcal_d", "sd_total_kcal_d",
                    "goal_kcal_d", "intake_kcal_d", "applied_kg_week", "safe_kg_week", "carbohydrate_g_d",
                    "protein_g_d", "fat_g_d", "fat_free_mass_kg", "energy_availability_kcal_kg_d")],
                *[(name, POINTER(c_int32)) for name in ("resting_equation", "overall", "status")],
                ("warnings", POINTER(c_uint64))]


class HallPerson(ctypes.Structure):
    """refuel_hall_person, include/refuel/hall.h."""

    _fields_ = [("struct_size", c_size_t),
                *[(name, c_double) for name in (
                    "weight_kg", "height_cm", "age_y", "fat_kg", "resting_kcal_d", "pal", "carbohydrate_fraction",
                    "sodium_change_mg_d")],
                *[(name, c_int32) for name in (
                    "sex", "fat_measured", "parameters", "sodium", "integrator", "reserved")]]


class ProjectBatchRequest(ctypes.Structure):
    """refuel_project_batch_request, include/refuel/project_batch.h."""

    _fields_ = [("struct_size", c_size_t), ("n", c_size_t),
                *[(name, POINTER(c_double)) for name in (
                    "weight_kg", "height_cm", "age_y", "fat_kg", "resting_kcal_d", "pal", "intake_kcal_d")],
                ("sex", POINTER(c_uint8)), ("settings", POINTER(HallPerson)), ("day", c_int64),
                *[(name, POINTER(c_double)) for name in ("final_weight_kg", "final_fat_kg", "daily_weight_kg")],
                ("status", POINTER(c_int32))]


class AbiEntry(ctypes.Structure):
    """refuel_abi_entry, include/refuel/abi.h."""

    _fields_ = [("name", c_char_p), ("size", c_size_t), ("offset", c_size_t)]


STRUCTS = {"refuel_error": ErrorStruct, "refuel_plan_columns": PlanColumns, "refuel_plan_results": PlanResults,
           "refuel_hall_person": HallPerson, "refuel_project_batch_request": ProjectBatchRequest}

_ERROR = POINTER(ErrorStruct)
_DOUBLES = POINTER(c_double)
_ANSWER = (c_char_p, c_size_t, c_char_p, c_size_t, POINTER(c_size_t), _ERROR)

# What every function returns and takes. A request is opaque here: its size comes from the library.
PROTOTYPES = {
    "refuel_version": (c_char_p, ()),
    "refuel_abi_at": (POINTER(AbiEntry), (c_size_t,)),
    "refuel_status_name": (c_char_p, (c_int,)),
    "refuel_verdict_text": (c_char_p, (c_int,)),
    "refuel_equation_find": (c_int, (c_char_p,)),
    "refuel_equation_key": (c_char_p, (c_int,)),
    "refuel_plan_json": (c_int, _ANSWER),
    "refuel_check_json": (c_int, _ANSWER),
    "refuel_compare_json": (c_int, _ANSWER),
    "refuel_project_json": (c_int, _ANSWER),
    "refuel_equations_json": (c_int, (c_char_p, c_char_p, c_size_t, POINTER(c_size_t), _ERROR)),
    "refuel_request_init": (None, (c_void_p,)),
    "refuel_request_set": (c_int, (c_void_p, c_int, c_double, _ERROR)),
    "refuel_request_read": (c_int, (c_void_p, c_char_p, c_char_p, _ERROR)),
    "refuel_project_batch": (c_int, (POINTER(ProjectBatchRequest), POINTER(c_size_t), _ERROR)),
    "refuel_plan_batch": (c_int, (c_size_t, POINTER(PlanColumns), POINTER(PlanResults), c_void_p, _ERROR)),
    "refuel_resting_batch": (c_int, (c_int, c_size_t, _DOUBLES, _DOUBLES, _DOUBLES, POINTER(c_uint8), _DOUBLES,
                                     _DOUBLES, POINTER(c_uint64), _ERROR)),
}

LIBRARY = "librefuel.so"


def find() -> Path:
    """The library named by REFUEL_LIBRARY; else the one beside this package; else the one of the source tree."""
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
    how = (f"build it: cmake -S {tree} -B {tree / 'build'} && cmake --build {tree / 'build'}" if in_tree else
           "install the package anew, or name the library in the environment variable REFUEL_LIBRARY")
    raise ImportError(f"refuel: {LIBRARY} was not found; {how}")


def compare(table: "dict[str, tuple[int, int]]") -> None:
    """Raises AbiError where a size or an offset of the library (by name) differs from the structs of this module."""
    expected = {}
    for name, struct in STRUCTS.items():
        expected[name] = (ctypes.sizeof(struct), 0)
        for member, _ in struct._fields_:
            if member != "reserved":
                place = getattr(struct, member)
                expected[f"{name}.{member}"] = (place.size, place.offset)
    for name, wanted in expected.items():
        if table.get(name) != wanted:
            raise _errors.AbiError(f"refuel: the library has {name} as {table.get(name)} (size, offset), this package "
                                   f"as {wanted}; they are of different versions")
    if "refuel_request" not in table:
        raise _errors.AbiError("refuel: the library does not tell the size of refuel_request")


def load(path: Path) -> "tuple[ctypes.CDLL, int]":
    """The library with its functions declared, and the size of a request. Errors: ImportError, AbiError."""
    try:
        library = ctypes.CDLL(str(path))
    except OSError as why:
        raise ImportError(f"refuel: {path} could not be loaded: {why}") from None
    for name, (result, arguments) in PROTOTYPES.items():
        function = getattr(library, name, None)
        if function is None:
            raise _errors.AbiError(f"refuel: {path} has no function {name}; it is of another version")
        function.restype, function.argtypes = result, arguments
    table = {}
    while entry := library.refuel_abi_at(len(table)):
        table[entry.contents.name.decode()] = (entry.contents.size, entry.contents.offset)
    compare(table)
    return library, table["refuel_request"][0]


library, REQUEST_SIZE = load(find())


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


def _known(number: float) -> "float | None":
    return None if math.isnan(number) else number


def check(status: int, error: ErrorStruct, called: "Callable[[str], str | None]") -> None:
    """Raises the exception of a status other than REFUEL_OK. called turns a JSON path into what the caller wrote."""
    if status == 0:
        return
    name = text_of("refuel_status_name", status)
    path = error.field.decode("utf-8", "replace") or None
    raise _errors.BY_STATUS.get(name, _errors.Error)(
        error.message.decode("utf-8", "replace"), status=name, field=called(path) if path else None, path=path,
        value=_known(error.value), low=_known(error.low), high=_known(error.high))
