#!/usr/bin/env python3
"""The pages about the C API that docs/site/api.py makes of the headers have all of it: every function that the library shows, every
member of every struct and every value of every enum that the compiler knows, and no more."""
import os
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = Path(os.environ.get("REFUEL_BUILD_DIR", ROOT / "build")).resolve()
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "docs/site"))
import api  # noqa: E402
import compiled  # noqa: E402
import headers  # noqa: E402

INLINE = {"refuel_warned"}  # no symbol of the library
bad = []


def compare(what, told, true):
    bad.extend(f"no page has {what} {name}" for name in sorted(true - told))
    bad.extend(f"a page has {what} {name}, which does not exist" for name in sorted(told - true))


def shown(pages):
    """What the pages show: functions, members with their struct, values, macros."""
    functions, members, values, macros, struct, kind = set(), set(), set(), set(), "", ""
    for line in "\n".join(pages).splitlines():
        if match := re.match(r"( *)\.\. c:(\w+):: (.*)", line):
            kind, rest = match[2], match[3]
        elif kind in ("member", "enumerator") and re.match(r" {10,}\S", line):
            rest = line.strip()
        else:
            kind = kind if not line.strip() else ""
            continue
        if kind == "struct":
            struct = rest
        elif kind == "function":
            functions.add(re.search(r"(\w+)\(", rest)[1])
        elif kind == "member":
            members.add((struct, re.search(r"(\w+)(?:\[[^\]]*\])*$", rest)[1]))
        elif kind == "enumerator":
            values.add(rest.split()[0])
        elif kind == "macro":
            macros.add(re.match(r"\w+", rest)[0])
    return functions, members, values, macros


read = headers.read_all(ROOT / "include/refuel")
writer = api.Writer(api.names_of(read), {})
functions, members, values, macros = shown(api.page(header, writer, {}) for header in read.values())
structs, enumerators = compiled.types(ROOT / "include")
compare("the function", functions, compiled.exported(BUILD / "librefuel.so") | INLINE)
compare("the member", {".".join(it) for it in members}, {f"{struct}.{name}" for struct, names in structs.items() for name in names})
compare("the value", values, enumerators)
text = "".join(path.read_text(encoding="utf-8") for path in ROOT.glob("include/refuel/*.h"))
compare("the macro", macros, {name for name in re.findall(r"^ *# *define (\w+)", text, flags=re.M)
                              if not re.search(r"_H$|_MEMBER$|^REFUEL_API$", name)})
helped = compiled.helped(BUILD / "librefuel.so", read, structs)
if len(helped.get("refuel_plan_result", {})) < 60 or "age_y" not in helped.get("refuel_request", {}):
    bad.append("the tables of the library were not read")
print(f"{len(functions)} functions, {len(members)} members, {len(values)} values, {len(macros)} macros, {len(bad)} wrong")
if min(map(len, (functions, members, values, macros))) < 50:
    bad.append("too little was found")
sys.exit("\n".join(bad) or 0)
