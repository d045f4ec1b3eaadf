"""Loading the library, and the agreement of its headers with what is declared here."""
import ctypes
import os
import pickle
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import refuel
from refuel import _errors, _library

PACKAGE = Path(refuel.__file__).parent
POINTERS = {"size_t": ctypes.POINTER(ctypes.c_size_t), "char": ctypes.c_char_p,
            "refuel_abi_entry": ctypes.POINTER(_library.AbiEntry)}  # every other pointer is an address
VALUES = {"double": ctypes.c_double, "size_t": ctypes.c_size_t, "void": None}


def ctype(text):
    """The ctypes type of a C declaration such as "const double *weight_kg". What is no number here is an enum."""
    words = text.replace("const ", "").replace("*", " * ").split()
    return POINTERS.get(words[0], ctypes.c_void_p) if "*" in words else VALUES.get(words[0], ctypes.c_int)


def declared(root, *headers):
    paths = [root / "include" / "refuel" / f"{name}.h" for name in headers] or (root / "include").rglob("*.h")
    text = " ".join(re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.S) for path in paths)
    found = re.findall(r"REFUEL_API\s+([^;(]*?)(\w+)\(([^)]*)\)\s*;", text)
    return {name: (result, arguments) for result, name, arguments in found}


def test_prototypes_are_those_of_the_headers(root):
    api = declared(root)
    for name, (result, arguments) in _library.PROTOTYPES.items():
        in_c = [] if api[name][1].strip() == "void" else api[name][1].split(",")
        assert result == ctype(api[name][0] + "x"), name
        assert list(arguments) == [ctype(argument) for argument in in_c], name


def test_covers_the_headers_that_it_is_made_for(root):
    covered = set(declared(root, "abi", "batch", "json", "version")) - {"refuel_error_json"}
    assert len(covered) >= 8
    assert covered <= set(_library.PROTOTYPES)


def library_table():
    table = {}
    while entry := _library.library.refuel_abi_at(len(table)):
        row = entry.contents
        table[row.name.decode()] = (row.size, row.offset, row.type.decode())
    return table


def test_structs_are_those_of_the_library():
    table = library_table()
    assert set(_library.STRUCTS) == {name for name in table if "." not in name}
    for name, (size, offset, kind) in table.items():
        struct, _, member = name.partition(".")
        if member:
            place = getattr(_library.structs[struct], member)
            assert (place.size, place.offset) == (size, offset), name
        else:
            assert (ctypes.sizeof(_library.structs[struct]), kind) == (size, "struct")


def test_a_struct_that_the_library_does_not_know_is_refused():
    with pytest.raises(refuel.AbiError, match="refuel_error"):
        _library.layout("refuel_error", {})
    assert issubclass(refuel.AbiError, ImportError)


def test_another_library_is_refused():
    with pytest.raises(refuel.AbiError, match="has no function refuel_version"):
        _library.load(Path("libm.so.6"))


def python(folder, code, **environment):
    kept = {name: value for name, value in os.environ.items() if name not in ("REFUEL_LIBRARY", "PYTHONPATH")}
    return subprocess.run([sys.executable, "-W", "error", "-c", code], cwd=folder, text=True, capture_output=True,
                          env={**kept, **environment, "PYTHONDONTWRITEBYTECODE": "1"})


def loaded():
    return str(_library.find())


def test_import_is_silent_and_does_not_need_numpy():
    code = "import refuel, sys; assert 'numpy' not in sys.modules; assert refuel.__version__ == refuel.version()"
    done = python(".", code, PYTHONPATH=str(PACKAGE.parent), REFUEL_LIBRARY=loaded())
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_library_is_named_then_beside_then_in_the_tree(tmp_path):
    shutil.copytree(PACKAGE, tmp_path / "bindings" / "python" / "refuel", ignore=shutil.ignore_patterns("*.so*"))
    home, show = tmp_path / "bindings" / "python", "from refuel import _library; print(_library.find())"
    missing = python(home, show)
    assert "REFUEL_LIBRARY" in missing.stderr and "was not found" in missing.stderr
    (tmp_path / "include" / "refuel").mkdir(parents=True)
    (tmp_path / "include" / "refuel" / "abi.h").touch()
    assert f"cmake --build {tmp_path / 'build'}" in python(home, show).stderr
    (tmp_path / "build").mkdir()
    shutil.copy(loaded(), tmp_path / "build" / "librefuel.so")
    assert python(home, show).stdout.strip() == str(tmp_path / "build" / "librefuel.so")
    shutil.copy(loaded(), home / "refuel" / "librefuel.so")
    assert python(home, show).stdout.strip() == str(home / "refuel" / "librefuel.so")
    assert python(home, show, REFUEL_LIBRARY=loaded()).stdout.strip() == loaded()
    assert "nothing.so could not be loaded" in python(home, show, REFUEL_LIBRARY="nothing.so").stderr


def test_version_is_that_of_the_tree(root):
    version = re.search(r"project\(refuel VERSION ([0-9.]+)", (root / "CMakeLists.txt").read_text(encoding="utf-8"))[1]
    assert refuel.__version__ == version


def test_exceptions_are_those_of_the_status_list(root):
    header = (root / "include" / "refuel" / "status.h").read_text(encoding="utf-8")
    rows = re.findall(r'X\((REFUEL_\w+), (\d+), (\d+), (\w+), "', header)
    assert len(rows) >= 16
    assert {name: cls.__name__ for name, cls in _errors.BY_STATUS.items()} == {
        name: exception for name, _, _, exception in rows if exception != "None"}
    for name, number, exit_status, exception in rows:
        assert _library.text_of("refuel_status_name", int(number)) == name
        if exit_status == "2":  # the caller's mistake
            assert issubclass(getattr(refuel, exception), (ValueError, TypeError)), name


def test_star_import_hides_no_builtin():
    import builtins

    assert not set(refuel.__all__) & set(dir(builtins))
    assert all(hasattr(refuel, name) for name in refuel.__all__)


def test_errors_survive_pickling():
    with pytest.raises(refuel.RangeError) as caught:
        refuel.plan(sex="female", age=30, height="170cm", weight_kg=7000)
    again = pickle.loads(pickle.dumps(caught.value))
    assert type(again) is refuel.RangeError
    assert (again.message, vars(again)) == (caught.value.message, vars(caught.value))
    for cls in _errors.BY_STATUS.values():
        error = cls("text", field="weight", low=2)
        assert vars(pickle.loads(pickle.dumps(error))) == vars(error)


def test_a_status_of_a_newer_library():
    error = _library.ErrorStruct(field=b"weight", message=b"weight: new")
    with pytest.raises(refuel.Error, match="weight: new"):
        _library.check(99, error, str)


def test_threads_get_the_same_results(people):
    def answer(who):
        try:
            return refuel.plan(**{("living" if name == "living_pal" else name): value for name, value in who.items()})
        except refuel.Error as why:
            return why.message

    alone = [answer(who) for who in people[:200]]
    with ThreadPoolExecutor(8) as pool:
        for _ in range(3):
            assert list(pool.map(answer, people[:200])) == alone
