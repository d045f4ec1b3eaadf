#!/usr/bin/env python3
"""Makes the table of sources from docs/references.bib: source_table.h, its rows, and source_keys.h, its keys as constants.

To add a paper: an entry in docs/references.bib, in the order of the keys; then run this script without arguments.
With --check it writes nothing and says what is stale. It refuses an entry that it does not understand.
"""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BIB = ROOT / "docs/references.bib"
TYPES = {"article", "book", "techreport", "misc"}
FIELDS = ("author", "title", "journal", "publisher", "institution", "series", "number", "address", "year", "volume", "pages",
          "doi", "url", "note")
MOST_NAMED = 4  # of more authors a citation names the first


def fail(what):
    sys.exit(f"docs/references.bib: {what}")


def entries():
    """(key, type, fields, text) of every entry, in the order of the file."""
    text = BIB.read_text(encoding="utf-8")
    found = []
    for entry in re.split(r"\n\n+", re.sub(r"^%.*\n", "", text, flags=re.M).strip()):
        head, *lines, last = entry.split("\n")
        match = re.fullmatch(r"@(\w+)\{(\w+),", head)
        if not match or match[1] not in TYPES or last != "}":
            fail(f"{head}: not @article{{Key, ... }} or another of {', '.join(sorted(TYPES))}")
        if "\\" in entry or '"' in entry:
            fail(f"{match[2]}: neither TeX commands nor double quotes, please")
        fields = {}
        for number, line in enumerate(lines, 1):
            field = re.fullmatch(r"  (\w+) = \{(.*)\}(,?)", line)
            if not field or field[1] not in FIELDS or field[1] in fields or bool(field[3]) != (number < len(lines)):
                fail(f"{match[2]}: {line.strip()}")
            fields[field[1]] = field[2]
        found.append((match[2], match[1], fields, entry))
    keys = [key for key, *_ in found]
    if keys != sorted(set(keys)):
        fail("the keys are not in the order of their letters, capitals first, each once")
    return found


def plain(text):
    """Without the braces that keep capitals and the names of institutions together."""
    return text.replace("{", "").replace("}", "")


def authors(text):
    """Mifflin, M. D. and others -> [Mifflin MD, et al.]"""
    if re.fullmatch(r"\{[^{}]*\}", text):
        return [plain(text)]  # an institution
    names = []
    for name in filter(None, plain(text).split(" and ")):
        family, _, given = name.partition(", ")
        initials = re.sub(r"[^A-ZÀ-Þ]", "", given)
        names.append("et al." if name == "others" else f"{family} {initials}".strip())
    return names


def joined(names):
    return ", ".join(names).replace(", et al.", " et al.")


def span(pages):
    """241--247 -> 241-7, as the papers on nutrition write it."""
    first, _, last = pages.partition("--")
    while len(first) == len(pages.partition("--")[2]) and len(last) > 1 and last[0] == first[len(first) - len(last)]:
        last = last[1:]
    return f"{first}-{last}" if last else first


def journal_reference(fields):
    volume, number, pages = (fields.get(name, "") for name in ("volume", "number", "pages"))
    if number:
        volume += f" {number}" if number[0].isalpha() else f"({number})"
    return f"{fields['journal']} {fields['year']}" + (f";{volume}" if volume else "") + (f":{span(pages)}" if pages else "")


def citation(fields):
    """One line: authors, then the journal, or where there is none the title and who published it."""
    names = authors(fields.get("author", ""))
    if len(names) > MOST_NAMED:
        names = [names[0], "et al."]
    who = joined(names)
    parts = [who + ("" if not who or who.endswith(".") else ".")]
    if "journal" in fields:
        parts.append(journal_reference(fields))
    else:
        place = " ".join(filter(None, (fields.get("series") or fields.get("institution"), fields.get("number"))))
        when = " ".join(filter(None, (fields.get("address"), fields.get("year"))))
        title = plain(fields.get("title", ""))
        imprint = ", ".join(filter(None, (place, when)))
        parts.append(". ".join(filter(None, (title, imprint))))
    if "note" in fields:
        parts.append(f"({fields['note']})")
    return " ".join(filter(None, parts))


def literal(text):
    return '"' + text.replace("\n", "\\n") + '"'


def constant(key):
    """Mifflin1990 -> RF_SOURCE_MIFFLIN_1990"""
    return "RF_SOURCE_" + re.sub(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=\d)", "_", key).upper()


def row(key, kind, fields, text):
    members = {"key": key, "type": kind, "author": joined(authors(fields.get("author", ""))),
               "title": plain(fields.get("title", "")), "journal": fields.get("journal") or fields.get("series", ""),
               "publisher": fields.get("publisher") or fields.get("institution", "")}
    members |= {name: fields.get(name, "") for name in ("year", "volume", "number", "pages", "doi", "url", "note")}
    members["pages"] = members["pages"].replace("--", "-")
    members |= {"citation": citation(fields)}
    told = {name: members.pop(name) for name in ("key", "citation", "doi")}  # by every answer; the rest by the registry alone
    lines = [f"    .{name} = {literal(value)}," for name, value in told.items()] + ["    RF_PAPER("]
    lines += [f"        .{name} = {literal(value)}," for name, value in members.items()]
    lines[-1] = lines[-1][:-1] + "),"
    entry = [f"        {literal(line + chr(10))}" for line in text.split("\n")]
    return "\n".join(["    {", *("    " + line for line in lines), "        .bibtex = RF_BIBTEX("] + ["    " + line for line in entry[:-1]] + [f"    {entry[-1]}),", "    },"])


def header(name, what, body):
    guard = f"REFUEL_CORE_{name.upper()}_H"
    return (f"/* {what}\n   Made from docs/references.bib by src/core/source_table.py: change that page and run the script. */\n"
            f"#ifndef {guard}\n#define {guard}\n\n/* clang-format off */\n{body}\n/* clang-format on */\n\n#endif\n")


def main():
    found = entries()
    width = max(len(constant(key)) for key, *_ in found)
    keys = "\n".join(f'#define {constant(key):{width}} "{key}"' for key, *_ in found)
    rows = "\n".join(row(*entry) for entry in found)
    files = {"source_keys": header("source_keys", "The keys of the table of sources, so that a wrong one does not compile.", keys),
             "source_table": header("source_table", "The table of sources, in the order of the keys.",
                                    f"static const refuel_source source_rows[] = {{\n{rows}\n}};")}
    stale = []
    for name, text in files.items():
        path = Path(__file__).resolve().with_name(f"{name}.h")
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(f"src/core/{name}.h is stale: python3 src/core/source_table.py")
        if "--check" not in sys.argv:
            path.write_text(text, encoding="utf-8")
    if "--check" in sys.argv:
        sys.exit("\n".join(stale) or 0)


main()
