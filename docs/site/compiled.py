"""What the compiler and the library know of the API, beside what the text of the headers says: the members of every struct with their
places, the values of every enum, the functions that are exported, and what the tables of the library tell of a member."""
import ctypes
import os
import re
import subprocess
import tempfile
from pathlib import Path

ENTRY = re.compile(r"^ <(\d+)><\w+>: Abbrev Number: \d+(?: \((DW_TAG_\w+)\))?")
VALUE = re.compile(r"^\s+<\w+>\s+(DW_AT_\w+)\s*:\s*(?:\(.*?\)(?:: | ))?(.*)")


def types(include):
    """({struct: {member: offset}}, {enumerator}) of refuel.h, as they are in what the compiler writes for debuggers."""
    with tempfile.TemporaryDirectory() as folder:
        source, made = Path(folder, "all.c"), Path(folder, "all.o")
        source.write_text("#include <refuel.h>\n", encoding="utf-8")
        subprocess.run([os.environ.get("CC", "cc"), "-std=c11", "-g", "-fno-eliminate-unused-debug-types", f"-I{include}", "-c", source,
                        "-o", made], check=True)
        dump = subprocess.run(["readelf", "--debug-dump=info", "--wide", made], check=True, text=True, capture_output=True).stdout
    structs, enumerators, struct, tag, entry = {}, set(), {}, "", {}

    def close():
        nonlocal struct
        name = entry.get("DW_AT_name", "").strip().split("): ")[-1]
        if tag == "DW_TAG_structure_type":
            struct = structs.setdefault(name, {})
        elif tag == "DW_TAG_member":
            struct[name] = int(entry["DW_AT_data_member_location"].split()[-1].strip("()"), 0)
        elif tag == "DW_TAG_enumerator":
            enumerators.add(name)

    for line in dump.splitlines():
        if start := ENTRY.match(line):
            close()
            tag, entry = start[2], {}
        elif value := VALUE.match(line):
            entry[value[1]] = value[2]
    close()
    ours = {name: members for name, members in structs.items() if name.startswith("refuel_")}
    return ours, {name for name in enumerators if name.startswith("REFUEL_")}


def exported(library):
    """The functions that the shared library shows."""
    listed = subprocess.run(["nm", "-D", "--defined-only", library], check=True, text=True, capture_output=True).stdout
    return {line.split()[-1] for line in listed.splitlines() if " T " in line}


class ResultInfo(ctypes.Structure):
    """The beginning of refuel_result_info, include/refuel/field.h."""
    _fields_ = [("path", ctypes.c_char_p), ("unit", ctypes.c_char_p), ("help", ctypes.c_char_p), ("choices", ctypes.c_void_p),
                ("offset", ctypes.c_size_t)]


class InputInfo(ctypes.Structure):
    """The beginning of refuel_input_info."""
    _fields_ = [(name, ctypes.c_char_p) for name in ("flag", "path", "number_path", "unit", "fallback", "example", "help", "needed")]
    _fields_ += [("choices", ctypes.c_void_p), ("low", ctypes.c_double), ("high", ctypes.c_double), ("offset", ctypes.c_size_t)]


def rows(function, kind, *first):
    function.restype, number = ctypes.POINTER(kind), 0
    while row := function(*first, ctypes.c_size_t(number)):
        yield row.contents
        number += 1


def helped(library, headers, structs):
    """{struct: {member: what a table of the library tells of it}}. A header tells which struct a record is in the comment of its number."""
    library, told = ctypes.CDLL(str(library)), {}

    def put(struct, row, last):
        at = {offset: name for name, offset in structs[struct].items()}
        unit = f", {row.unit.decode()}" if row.unit else ""
        if row.offset in at:
            told.setdefault(struct, {}).setdefault(at[row.offset], f"{row.help.decode()}{unit}{last}")

    for header in headers.values():
        at_of = {match[1]: item.name for item in header.items if item.kind == "function"
                 and (match := re.search(r"(refuel_\w*record) record, size_t", item.code))}
        for item in (item for other in headers.values() for item in other.items if item.kind == "enum" and item.name in at_of):
            for member in item.members:
                number, struct = re.search(r"= (\d+)", member.code[0]), re.match(r"refuel_\w+", member.text)
                for row in rows(getattr(library, at_of[item.name]), ResultInfo, int(number[1])) if number and struct else ():
                    put(struct[0], row, f"; `{row.path.decode()}` in JSON")
    for row in rows(library.refuel_session_result_at, ResultInfo):
        put("refuel_session_result", row, f"; `{row.path.decode()}` in JSON")
    for row in rows(library.refuel_input_at, InputInfo):
        put("refuel_request", row, (f", {row.low:g} to {row.high:g}" if row.unit else "") + f"; `{row.path.decode()}` in JSON")
    return told
