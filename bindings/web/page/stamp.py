#!/usr/bin/env python3
"""Joins the style sheets of a page into one, and writes into its service worker which files it keeps, at first and later, and a name that
changes with any of them."""
import hashlib
import json
import re
import sys
from pathlib import Path

SHEET = re.compile(r'<link rel="stylesheet" href="([^"]+)"(?: media="(\w+)")?>\n')
LATE = ("whole/", "readers/")  # what a first answer does without

page = Path(sys.argv[1])
worker = page / "offline.js"


def join_sheets():
    index, joined = page / "index.html", page / "style.css"
    text = index.read_text(encoding="utf-8")
    for name, medium in SHEET.findall(text):
        rules = (page / name).read_text(encoding="utf-8")
        with joined.open("a", encoding="utf-8") as sheet:
            sheet.write(f"@media {medium} {{\n{rules}}}\n" if medium else rules)
        (page / name).unlink()
    (page / "style").rmdir()
    text = SHEET.sub(f'<link rel="stylesheet" href="{joined.name}">\n', text, count=1)
    index.write_text(SHEET.sub(lambda it: it[0] if it[1] == joined.name else "", text), encoding="utf-8")


def stamp():
    files = sorted(it.relative_to(page).as_posix() for it in page.rglob("*") if it.is_file() and it != worker)
    whole = hashlib.sha256()
    for name in files:
        whole.update(name.encode() + b"\0" + (page / name).read_bytes())
    late = [name for name in files if name.startswith(LATE)]
    text = worker.read_text(encoding="utf-8")
    for mark, value in {"VERSION": whole.hexdigest()[:16], "FILES": ["./", *(name for name in files if name not in late)], "LATE": late}.items():
        assert f'"{mark}"' in text, mark
        text = text.replace(f'"{mark}"', json.dumps(value), 1)
    worker.write_text(text, encoding="utf-8")


join_sheets()
stamp()
