#!/usr/bin/env python3
"""Writes into a page which modules it loads at first, so that a browser fetches them at once, and into its service worker which files it
keeps, and a name that changes with any of them."""
import hashlib
import json
import sys
from pathlib import Path

page = Path(sys.argv[1])
worker = page / "offline.js"
late = ("whole/", "readers/")  # kept when they are first asked for
files = sorted(it.relative_to(page).as_posix() for it in page.rglob("*") if it.is_file() and it != worker)
index = page / "index.html"
modules = [name for name in files if name.endswith(".js") and not name.startswith(late)]
links = "\n".join(f'<link rel="modulepreload" href="{name}">' for name in modules)
index.write_text(index.read_text(encoding="utf-8").replace("<!-- MODULES -->", links), encoding="utf-8")
whole = hashlib.sha256()
for name in files:
    whole.update(name.encode() + b"\0" + (page / name).read_bytes())
kept = ["./", *(name for name in files if not name.startswith(late))]
text = worker.read_text(encoding="utf-8")
for mark, value in {"VERSION": whole.hexdigest()[:16], "FILES": kept}.items():
    assert f'"{mark}"' in text, mark
    text = text.replace(f'"{mark}"', json.dumps(value), 1)
worker.write_text(text, encoding="utf-8")
