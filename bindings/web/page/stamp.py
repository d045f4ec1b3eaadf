#!/usr/bin/env python3
"""Writes into the service worker of a page which files it keeps, at first and later, and a name that changes with any of them."""
import hashlib
import json
import sys
from pathlib import Path

LATE = ("whole/", "readers/")  # what a first answer does without

page = Path(sys.argv[1])
worker = page / "offline.js"
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
