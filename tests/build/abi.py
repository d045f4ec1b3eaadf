#!/usr/bin/env python3
"""What programs that are linked with the library rely on: its functions, the layout of its structs and the numbers of its enums. librefuel.abi beside
this file is what the public headers declared when it was last written. Both are compiled, and abidiff compares them. What is gone or lies elsewhere
fails; what is new only asks for

  python3 tests/build/abi.py --update     writes librefuel.abi anew; refused where something is gone, as long as SOVERSION is the same

It is text and not a dump of debugging information, so that it is the same for every compiler and the difference can be read. That the library
exports what its headers declare is exports.py.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BASELINE = Path(__file__).with_name("librefuel.abi")
CC = os.environ.get("CC", "cc")
SONAME = "librefuel.so." + re.search(r"\bSOVERSION (\d+)", (ROOT / "src/CMakeLists.txt").read_text(encoding="utf-8"))[1]
API, INCLUDES = '__attribute__((visibility("default")))', "#include <stddef.h>\n#include <stdint.h>\n"
STRUCT = r"(typedef struct (\w+) \{\n)(    size_t struct_size;\n.*?)(^\} \2;$)"
ENUM = r"enum ?\w* \{\n(.*?)^\}"
HEAD = "/* What {} declares, as abi.py of this folder wrote it: it says what has to be done where something changes. */\n"


def run(*command, **more):
    return subprocess.run([str(part) for part in command], check=True, text=True, stdout=subprocess.PIPE, **more).stdout


def declared(include):
    """The declarations of the public headers alone, one a line, without comments and macros."""
    source = "".join(f"#include <refuel/{path.name}>\n" for path in sorted((include / "refuel").glob("*.h")))
    ours, lines = False, []
    for line in run(CC, "-E", "-std=c11", f"-I{include}", "-x", "c", "-", input=source).splitlines():
        if line.startswith("# "):
            ours = line.split('"')[1].startswith(f"{include}/refuel/")
        elif ours:
            lines.append(line)
    text = re.sub(r"\s+", " ", " ".join(lines)).strip().replace(API, "REFUEL_API")
    text = re.sub(r"static inline [^{]*\{[^}]*\} ?", "", text)  # is compiled into programs
    text = re.sub(r",? ?\} ?", "\n} ", text)
    text = re.sub(r"\{ ?", "{\n", text)
    text = re.sub(r"; ?", ";\n", text).replace("} ;", "};")
    return "\n".join(lines_of(text)) + "\n"


def lines_of(text):
    """A line for each member and each enumerator."""
    inside = None
    for line in filter(None, map(str.strip, text.splitlines())):
        if line.startswith("}"):
            inside = None
        for part in re.split(r", ?", line) if inside == "enum" else [line]:
            yield f"    {part}{',' if inside == 'enum' else ''}" if inside else part
        if line.endswith("{"):
            inside = "enum" if "enum" in line else "struct"


def library(folder, name, text):
    """A library of these declarations, whose functions do nothing; and of each struct a function, so that all are compared."""
    bodies = re.sub(r"^(REFUEL_API [^;]*);", r"\1 { __builtin_trap(); }", text, flags=re.M)
    structs = "".join(f"void struct_{it}({it} *it) {{ (void)it; }}\n" for it in re.findall(r"^typedef struct (\w+)", text, re.M))
    source, made = folder / f"{name}.c", folder / f"{name}.so"
    source.write_text(f"{INCLUDES}#define REFUEL_API {API}\n{bodies}{structs}", encoding="utf-8")
    run(CC, "-std=c11", "-g", "-O0", "-w", "-shared", "-fPIC", f"-Wl,-soname,{SONAME}", source, "-o", made)
    return made


def numbers(folder, name, text):
    names = re.findall(r"^    (\w+)", "".join(re.findall(ENUM, text, re.M | re.S)), re.M)
    source, program = folder / f"{name}.c", folder / name
    prints = "".join(f'printf("{it} %lld\\n", (long long){it});\n' for it in names)
    source.write_text(f"#include <stdio.h>\n{INCLUDES}#define REFUEL_API\n{text}int main(void) {{\n{prints}}}\n", encoding="utf-8")
    run(CC, "-std=c11", "-O0", "-w", source, "-o", program)
    return dict(line.split() for line in run(program).splitlines())


def as_known(now, before):
    """The declarations of now, of which a struct with a struct_size has the members of before alone, where others follow them: that a newer
    library may have more there is what struct_size is for. Not so where it is a member of another struct, which has none behind it then."""
    old = {it[2]: it[3] for it in re.finditer(STRUCT, before, re.M | re.S)}

    def cut(it):
        known, is_member = old.get(it[2]), re.search(rf"^    (const )?{it[2]} \w", now, re.M)
        return it[1] + (known if known and it[3].startswith(known) and not is_member else it[3]) + it[4]

    return re.sub(STRUCT, cut, now, flags=re.M | re.S)


def broken(now, before):
    """What a program that was compiled with the declarations of before cannot rely on any more."""
    with tempfile.TemporaryDirectory(prefix="refuel-abi-") as place:
        folder = Path(place)
        had, has = numbers(folder, "had", before), numbers(folder, "has", now)
        for name, number in had.items():
            if has.get(name) != number and not (name in has and name.endswith("_END")):
                yield f"{name} was {number} and is {has.get(name, 'gone')}"
        enums = folder / "enums"  # their numbers were compared
        enums.write_text("[suppress_type]\n  type_kind = enum\n", encoding="utf-8")
        done = subprocess.run(["abidiff", "--no-added-syms", "--suppr", enums, library(folder, "before", before),
                               library(folder, "now", as_known(now, before))], text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if done.returncode:
            yield done.stdout.strip() or f"abidiff ended with {done.returncode}"


if not shutil.which("abidiff"):
    sys.exit("abidiff is missing (Debian: apt-get install abigail-tools); tests/run installs it")
now, update = HEAD.format(SONAME) + declared(ROOT / "include"), "--update" in sys.argv
before = BASELINE.read_text(encoding="utf-8") if BASELINE.exists() else now
wrong = list(broken(now, before)) if before.startswith(HEAD.format(SONAME)) else []
if wrong:
    sys.exit("\n".join([*wrong, "programs that were linked with the library would break: take it back, or raise SOVERSION in src/CMakeLists.txt"]))
if update:
    BASELINE.write_text(now, encoding="utf-8")
elif now != before or not BASELINE.exists():
    sys.exit("the library has grown, or has another name: python3 tests/build/abi.py --update")
print(f"{now.count('REFUEL_API ')} functions, {len(re.findall('^typedef struct', now, re.M))} structs, {len(re.findall(ENUM, now, re.M | re.S))} enums")
