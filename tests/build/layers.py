#!/usr/bin/env python3
"""Includes point down, never up or round in a circle; GSL, cJSON and printing stay where they belong."""
import graphlib
import os
import re
import sys
from pathlib import Path

os.chdir(Path(__file__).resolve().parents[2])
ORDER = ["core", "person", "training", "energy", "diet", "weight", "plan", "batch", "io", "cli"]
BELOW = {name: ORDER[:i] for i, name in enumerate(ORDER)}
BELOW["training"] = ["core"]  # neighbours do not see each other
BELOW["plan"] = ["core", "person", "training", "energy", "diet"]
ONLY_IN = {
    r"#include <gsl/": "src/core/numeric.c",
    r"#include <cjson/": "src/io/json.c",
    r"\b(?:v?f?printf|f?puts|f?putc|putchar|perror)\s*\(": "src/cli/",
}

files = sorted(p for top in ("src", "include") for p in Path(top).rglob("*.[ch]"))
# A public header belongs to the layer of its .c file; one without a .c file is core.
home = {p.stem: p.parent.name for p in files if p.parts[0] == "src" and p.suffix == ".c" and p.parent.name != "cli"}
# A formula is named from person on, where those of the body are; only energy, where the last of them are, knows them all.
home["equation"] = "person"
bad, arrows = [], {}


def layer(path):
    if path.parts[0] == "src":
        return path.parent.name
    return "cli" if path.name == "refuel.h" else home.get(path.stem, "core")  # refuel.h includes all


def target(path, name):
    """The file of ours that an include names, or None."""
    for candidate in (path.parent / name, Path("src", name), Path("include", name)):
        if candidate.exists():
            return Path(os.path.relpath(candidate))
    return None


for path in files:
    text = re.sub(r"/\*.*?\*/|//[^\n]*", "", path.read_text(encoding="utf-8"), flags=re.S)
    here = layer(path)
    if here not in BELOW:
        bad.append(f"{path}: {here} is not a layer; add it to ORDER")
        continue
    for name in re.findall(r'#\s*include\s*[<"]([^>"]+)[>"]', text):
        there = target(path, name)
        if not there:
            continue
        arrows.setdefault(path, []).append(there)
        if layer(there) != here and layer(there) not in BELOW[here]:
            bad.append(f"{path}: {here} includes {there} of {layer(there)}")
    for pattern, place in ONLY_IN.items():
        if path.parts[0] == "src" and re.search(pattern, text) and not path.as_posix().startswith(place):
            bad.append(f"{path}: belongs in {place}: {pattern}")
try:
    graphlib.TopologicalSorter(arrows).prepare()
except graphlib.CycleError as circle:
    bad.append("includes go round: " + " - ".join(map(str, circle.args[1])))
print(f"{len(files)} files, {sum(map(len, arrows.values()))} includes, {len(bad)} wrong")
sys.exit("\n".join(bad) or (0 if files else "no files found"))  # a check that looked at nothing has not passed
