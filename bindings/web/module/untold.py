#!/usr/bin/env python3
"""untold.py SOURCES TO: the tables of equations without what only the list of equations tells, titles, samples, notes and formulas, for a module that
has no list of equations. They are put where the compiler looks first."""
import re
import sys
from pathlib import Path

sources, to = map(Path, sys.argv[1:])
WORDS = re.compile(r'\.(title|sample|note|formula) =\s*("(\\.|[^"\\])*"\s*)+(,\s*|(?=\}))')
for name in ("energy/requirement", "energy/resting", "energy/running", "energy/weight", "person/body"):
    table = Path(f"{name}_table.h")
    text, found = WORDS.subn("", (sources / table).read_text(encoding="utf-8"))
    assert found, table
    (to / table).parent.mkdir(parents=True, exist_ok=True)
    (to / table).write_text(text, encoding="utf-8")
