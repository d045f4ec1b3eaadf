#!/usr/bin/env python3
"""Every public header compiles alone, as C11 and as C++17, and so does every initialiser; refuel.h includes each header
and nothing else."""
import os
import re
import subprocess
import sys
from pathlib import Path

INCLUDE = Path(__file__).resolve().parents[2] / "include"
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Werror", "-fsyntax-only", f"-I{INCLUDE}"]
COMPILERS = {
    "C11": [os.environ.get("CC", "cc"), "-x", "c", "-std=c11", "-Wstrict-prototypes"],
    "C++17": [os.environ.get("CXX", "c++"), "-x", "c++", "-std=c++17"],
}

headers = sorted(INCLUDE.rglob("*.h"))
bad = []
for header in headers:
    name = header.relative_to(INCLUDE).as_posix()
    for language, command in COMPILERS.items():
        # Twice, so that the guard is tested too.
        done = subprocess.run([*command, *WARNINGS, "-"], input=f"#include <{name}>\n#include <{name}>\n",
                              text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if done.returncode:
            bad.append(f"{name} does not compile alone as {language}:\n{done.stdout}")

# Initialisers are expanded by the caller's compiler, whatever its language: all in one file, which names the wrong one.
initialisers = []
for header in headers:
    for name in re.findall(r"^#define REFUEL_(\w+)_INIT\b", header.read_text(encoding="utf-8"), re.M):
        it = f"refuel_{name.lower()} its_{name.lower()}"
        initialisers.append(f"#include <{header.relative_to(INCLUDE).as_posix()}>\n"
                            f"extern {it};\n{it} = REFUEL_{name}_INIT;\n")
for language, command in COMPILERS.items():
    done = subprocess.run([*command, *WARNINGS, "-"], input="".join(initialisers), text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    if done.returncode:
        bad.append(f"an initialiser does not compile as {language}:\n{done.stdout}")
bad += [] if initialisers else ["no initialisers found"]

text = re.sub(r"/\*.*?\*/", "", (INCLUDE / "refuel.h").read_text(encoding="utf-8"), flags=re.S)
included = set(re.findall(r"#include <(refuel/\w+\.h)>", text))
there = {f"refuel/{p.name}" for p in (INCLUDE / "refuel").glob("*.h")}
bad += [f"refuel.h does not include {name}" for name in sorted(there - included)]
bad += [f"refuel.h includes {name}, which does not exist" for name in sorted(included - there)]
rest = [line for line in text.splitlines() if line.strip() and not re.match(r"#\s*(include|ifndef|define|endif)\b", line)]
bad += [f"refuel.h holds more than includes: {line}" for line in rest]
print(f"{len(headers)} headers, {len(bad)} wrong")
sys.exit("\n".join(bad) or (0 if headers else "no headers found"))
