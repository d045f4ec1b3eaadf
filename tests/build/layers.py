#!/usr/bin/env python3
"""Includes and calls point down, never up or round in a circle, also not between the files of one folder; GSL, cJSON,
expat, printing and exp and log stay where they belong; names say what is public, and a public function lives in the .c of its
header; nothing lies at the top of the tree that has no business there."""
import os
import re
import subprocess
import sys
from pathlib import Path

os.chdir(Path(__file__).resolve().parents[2])
# Folders from the bottom up, each with those that it may use besides itself; neighbours do not see each other.
ORDER = ["core", "person", "training", "energy", "diet", "weight", "plan", "forecast", "session", "fatigue", "batch", "io", "cli"]
BELOW = {name: ORDER[:i] for i, name in enumerate(ORDER)}
BELOW["training"] = ["core", "person"]
BELOW["energy"] = BELOW["diet"] = BELOW["weight"] = ["core", "person"]
BELOW["plan"] = ["core", "person", "energy", "diet"]
BELOW["session"] = [*BELOW["plan"], "plan"]
BELOW["fatigue"] = [*BELOW["plan"], "plan", "training"]
PRINTING = r"\b(?:(?:v?[fd]?printf|f?puts|f?putc|putchar|perror|fwrite)\s*\(|stdout\b|stderr\b)"
# Their last bits differ between C libraries and processors; core/elementary.h has our own.
LIBM = r"\b(?:exp|exp2|expm1|log|log2|log10|log1p|pow|hypot|cbrt|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|fma)[fl]?\s*\("
ONLY_IN = {LIBM: "src/core/elementary", r"#include <gsl/": "src/core/numeric.c", r"#include <cjson/": "src/io/json.c",
           r"#include <expat.h>": "src/io/", PRINTING: "src/cli/"}
# Public headers whose functions live in several .c files: their folder, and the names of these files.
SPREAD = {"batch": ("batch", r"\w+_batch"), "json": ("io", r"json_api|\w+_json")}
NAME = r"\b((?:refuel|rf|cli)_\w+)"
ARGUMENTS = r"\((?:[^;{}()]|\([^()]*\))*\)"
FUNCTION = re.compile(r"^(?!static\b)[a-z_][\w \t*]*?" + NAME + ARGUMENTS + r"\s*\{", re.M)
DATA = re.compile(r"^(?!static\b|extern\b|typedef\b|return\b)[a-z_][\w \t*]*?" + NAME + r"(?:\[[^\]]*\])*\s*=", re.M)
INTERNAL = re.compile(r"^[a-z_][\w \t*]*?\b(refuel_\w+)" + ARGUMENTS + r"\s*[;{]|^\}\s*(refuel_\w+);", re.M)
TOP = {".ci", ".clang-format", ".gitignore", "CHANGELOG.md", "CITATION.cff", "CMakeLists.txt", "CMakePresets.json", "CONTRIBUTING.md",
       "LICENSE", "README.md", "SECURITY.md", "bindings", "data", "docs", "findings", "include", "refuel", "src", "tests"}
CIRCLE = "round in a circle: "
bad = []


def code(path):
    """The text of a file without its comments and without what stands in quotes, except the names of includes."""
    text = re.sub(r"/\*.*?\*/|//[^\n]*", "", path.read_text(encoding="utf-8"), flags=re.S)
    return re.sub(r'(#\s*include\s*"[^"\n]*")|"(?:\\.|[^"\\\n])*"', lambda m: m[1] or '""', text)


texts = {p: code(p) for top in ("src", "include") for p in sorted(Path(top).rglob("*.[ch]"))}
for path in sorted(Path("bindings/sqlite").glob("*.[ch]")):
    for name in re.findall(r'#include [<"]([^">]+)', code(path)):
        if "/" in name and not name.startswith("refuel/"):
            bad.append(f"{path} includes {name}: a binding sees the public headers alone")
sources = {p: text for p, text in texts.items() if p.parts[0] == "src"}
# A public header belongs to the layer of its .c file; one without a .c file is core.
home = {p.stem: p.parent.name for p in sources if p.suffix == ".c" and p.parent.name != "cli"}
# A formula is named from person on, where those of the body are; only energy, where the last of them are, knows them all.
home["equation"] = "person"


def layer(path):
    if path.parts[0] == "src":
        return path.parent.name
    if path.name == "refuel.h":
        return "cli"  # it includes all
    return SPREAD[path.stem][0] if path.stem in SPREAD else home.get(path.stem, "core")


def unit(path):
    """What a file is part of: a .c with its private header, its table and its kernel. A public header holds types that
    many files below its .c speak, so it stands for itself."""
    if path.parts[0] == "include":
        return path.as_posix()
    owner = re.sub(r"_(table|kernel)$", "", path.stem)
    return f"{path.parent.name}/{owner if path.with_name(owner + '.c') in texts else path.stem}"


def target(path, name):
    """The file of ours that an include names, or None."""
    for candidate in (path.parent / name, Path("src", name), Path("include", name)):
        if candidate.exists():
            return Path(os.path.relpath(candidate))
    return None


def circles(arrows):
    """The strongly connected parts of a graph that have more than one node (Tarjan)."""
    number, low, stack, found = {}, {}, [], []

    def visit(node):
        number[node] = low[node] = len(number)
        stack.append(node)
        for other in sorted(arrows.get(node, ())):
            if other not in number:
                visit(other)
            if other in stack:
                low[node] = min(low[node], low[other])
        if low[node] == number[node]:
            part = stack[stack.index(node):]
            del stack[stack.index(node):]
            if len(part) > 1:
                found.append(sorted(part))

    for node in sorted(arrows):
        if node not in number:
            visit(node)
    return sorted(found)


arrows, count = {}, 0


def arrow(path, there, what):
    """A file uses another one: by an include, or by a name that is defined there."""
    global count
    count += 1
    here, below = layer(path), layer(there)
    if below != here and below not in BELOW[here]:
        bad.append(f"{path}: {here} {what} of {below}")
    if unit(path) != unit(there):
        arrows.setdefault(unit(path), {})[unit(there)] = f"{path} {what}"


for path in list(texts):
    if layer(path) not in BELOW:
        bad.append(f"{path}: {layer(path)} is not a layer; add it to ORDER")
        del texts[path]
defined, data = {}, set()
for path, text in texts.items():
    if path.suffix == ".c":
        defined.update({name: path for form in (FUNCTION, DATA) for name in form.findall(text)})
        data.update(DATA.findall(text))
for path, text in texts.items():
    for name in re.findall(r'#\s*include\s*[<"]([^>"]+)[>"]', text):
        if there := target(path, name):
            arrow(path, there, f"includes {there}")
    if path.suffix == ".c":
        used = set(re.findall(r"\b\w+", text))
        for prefix, called in re.findall(r"\b(\w+_)##\w+(\s*\()?", text):  # names that a list writes
            used |= {name for name in (defined if called else data) if name.startswith(prefix)}
        for name in sorted(used & defined.keys()):
            arrow(path, defined[name], f"uses {name}")
    for pattern, place in ONLY_IN.items():
        if path.parts[0] == "src" and re.search(pattern, text) and not path.as_posix().startswith(place):
            bad.append(f"{path}: belongs in {place}: {pattern}")
bad += [CIRCLE + " - ".join(part) for part in circles(arrows)]

headers = {p: text for p, text in texts.items() if p.parts[0] == "include"}
public = {name: path for path, text in headers.items()
          for name in re.findall(r"\bREFUEL_API[^;{]*?\b(refuel_\w+)\s*\(", text)}
types = {name for text in headers.values() for name in re.findall(r"^\}\s*(refuel_\w+);", text, re.M)}
for path, text in sources.items():
    for name in sorted({a or b for a, b in INTERNAL.findall(text)} - public.keys() - types):
        bad.append(f"{path}: {name} is internal; its prefix is rf_")
for name, header in sorted(public.items()):
    place = defined.get(name)
    if not place or not re.fullmatch(SPREAD.get(header.stem, ("", header.stem))[1], place.stem):
        bad.append(f"{name} of {header} is defined in {place or 'no file'}")
stems = {}
for path in sources:
    if path.suffix == ".c" and stems.setdefault(path.stem, path) != path:
        bad.append(f"{path} has the name of {stems[path.stem]}")

for line in [line for line in bad if line.startswith(CIRCLE)]:
    part = line.removeprefix(CIRCLE).split(" - ")
    bad += sorted("  " + why for node in part for other, why in arrows[node].items() if other in part)
print(f"{len(texts)} files, {count} includes and uses, {len(bad)} faults")
if Path(".git").exists():  # not what lies beside it unkept, nor a tree without history
    kept = subprocess.run(["git", "ls-files", "-z"], capture_output=True, text=True).stdout.split("\0")
    bad += [f"{name} is not known at the top of the tree" for name in sorted({n.split("/")[0] for n in kept if n} - TOP)]
sys.exit("\n".join(bad) or (0 if texts else "no files found"))  # a check that looked at nothing has not passed
