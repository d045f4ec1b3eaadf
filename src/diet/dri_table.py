#!/usr/bin/env python3
"""Makes the reference intakes in C from dri.csv: dri_table.h, the table, and dri_source.h, the source of each nutrient by its
number, for other tables.

To change a value or add a nutrient: edit dri.csv (and the list in include/refuel/nutrient.h), then run this script without
arguments. With --check it writes nothing and says what is stale. It refuses a row that it does not understand.
"""
import csv
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
GROUPS = {"child": ("REFUEL_LIFE_STAGE_NONE", "REFUEL_SEX_NONE"), "male": ("REFUEL_LIFE_STAGE_NONE", "REFUEL_MALE"),
          "female": ("REFUEL_LIFE_STAGE_NONE", "REFUEL_FEMALE"), "pregnant": ("REFUEL_PREGNANT", "REFUEL_FEMALE"),
          "lactating": ("REFUEL_LACTATING", "REFUEL_FEMALE")}
LAST_YEAR = {"child": 8, "male": 120, "female": 120, "pregnant": 50, "lactating": 50}
VALUES = ("EAR", "RDA", "AI", "UL", "CDRR")


def fail(what):
    sys.exit(f"src/diet/dri.csv: {what}")


def constants():
    """Nutrients (constant and number) and sources as constants of C, by key."""
    header = (ROOT / "include/refuel/nutrient.h").read_text(encoding="utf-8")
    rows = re.findall(r'X\((REFUEL_NUTRIENT_\w+), (\d+), "(\w+)"', header)
    nutrients = {key: (name, number) for name, number, key in rows}
    keys = (ROOT / "src/core/source_keys.h").read_text(encoding="utf-8")
    sources = dict((key, name) for name, key in re.findall(r'^#define (\w+) +"(\w+)"', keys, flags=re.M))
    return nutrients, sources


def group_rows(columns):
    """One line for each column: whom it is for, from the first completed year until the first of the next."""
    rows = []
    for name, after in zip(columns, [*columns[1:], ""]):
        group, _, first = name.partition("_")
        if group not in GROUPS or not first.isdigit():
            fail(f"the column {name} is no group with its first year")
        until = int(after.partition("_")[2]) if after.startswith(group + "_") else LAST_YEAR[group] + 1
        rows.append("    {{{}, {}, {}, {}}},".format(*GROUPS[group], first, until))
    return rows


def numbers(cells, where):
    for cell in cells:
        if not re.fullmatch(r"(\d+(\.\d+)?)?", cell) or (cell and float(cell) <= 0):
            fail(f"{where}: {cell!r} is no amount")
    return [cell or "NAN" for cell in cells]


def nutrient_rows(rows, columns):
    nutrients, sources = constants()
    found = {}
    for row in rows:
        key, value = row["nutrient"], row["value"]
        where = f"{key} {value}"
        if key not in nutrients or value not in VALUES or row["source"] not in sources:
            fail(f"{where} {row['source']}: not known")
        mine = found.setdefault(key, {})
        if value in mine or ("RDA" in mine and value == "AI") or ("AI" in mine and value == "RDA"):
            fail(f"{where}: it has this row, or the one that excludes it, already")
        mine[value] = numbers([row[name] for name in columns], where)
        if mine.setdefault("source", sources[row["source"]]) != sources[row["source"]]:
            fail(f"{where}: its rows have two sources")
    text, known, named = [], [], []
    for at, group in enumerate([*columns, "nobody"]):
        text += [f"    {{ /* {group} */", "        [REFUEL_NUTRIENT_NONE] = NO_CELL,"]
        for key, (name, _) in nutrients.items():
            values = [found[key][value][at] if at < len(columns) and value in found.get(key, {}) else "NAN" for value in VALUES]
            cell = "NO_CELL" if set(values) == {"NAN"} else "{" + ", ".join(values) + "}"
            text.append(f"        [{name}] = {cell},")
        text.append("    },")
    for key, mine in found.items():
        name, number = nutrients[key]
        known.append(f"    [{name}] = {mine['source']},")
        named.append(f"#define RF_DRI_SOURCE_{number} {mine['source']}")
    return text, known, named


def header(name, what, includes, body):
    guard = f"REFUEL_DIET_{name.upper()}_H"
    included = "".join(f'#include "{path}"\n' for path in includes)
    if "NAN" in body:
        included = "#include <math.h>\n\n" + included
    return (f"/* {what}\n   Made from src/diet/dri.csv by src/diet/dri_table.py: change that file and run the script. */\n"
            f"#ifndef {guard}\n#define {guard}\n\n{included}\n/* clang-format off */\n{body}\n/* clang-format on */\n\n#endif\n")


def main():
    lines = [line for line in (HERE / "dri.csv").read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    reader = csv.DictReader(lines)
    columns = reader.fieldnames[3:]
    rows, known, named = nutrient_rows(reader, columns)
    table = ["static const rf_dri_people dri_groups[RF_DRI_GROUPS] = {", *group_rows(columns), "};", "",
             "#define NO_CELL {NAN, NAN, NAN, NAN, NAN}",
             "static const rf_dri_cell dri_cells[RF_DRI_GROUPS + 1][REFUEL_NUTRIENT_END] = {", *rows, "};", "#undef NO_CELL", "",
             "static const char *const dri_sources[REFUEL_NUTRIENT_END] = {", *known, "};"]
    files = {"dri_table": header("dri_table", "Dietary Reference Intakes, a day: EAR, RDA, AI, UL and CDRR by group. NAN: not determined.",
                                 ("core/source_keys.h", "diet/dri.h"), "\n".join(table)),
             "dri_source": header("dri_source", "Which report the reference of a nutrient is from, by the number of the nutrient.",
                                  ("core/source_keys.h",), "\n".join(named))}
    stale = []
    for name, text in files.items():
        path = HERE / f"{name}.h"
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(f"src/diet/{name}.h is stale: python3 src/diet/dri_table.py")
        if "--check" not in sys.argv:
            path.write_text(text, encoding="utf-8")
    if "--check" in sys.argv:
        sys.exit("\n".join(stale) or 0)


main()
