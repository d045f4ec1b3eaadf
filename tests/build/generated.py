#!/usr/bin/env python3
"""What is generated and committed is what its maker writes today: documents by the program, the tables of sources, of
reference intakes and of the constants of exp and log by scripts."""
import os
import subprocess
import sys
from pathlib import Path

PAGES = {"docs/equations.md": ["equations", "--markdown"], "docs/refuel.1": ["help", "--man"], "docs/json.md": ["help", "--json-page"],
         "docs/needs.md": ["help", "--needs-page"], "docs/checks.md": ["help", "--checks-page"],
         "docs/schema.json": ["help", "--schema"], "bindings/python/refuel/_generated.py": ["help", "--python"],
         "bindings/web/refuel.d.ts": ["help", "--typescript"],
         **{f"data/completion/refuel.{shell}": ["help", "--completion", shell] for shell in ("bash", "zsh", "fish")}}
root = Path(__file__).resolve().parents[2]
program = Path(os.environ.get("REFUEL_BUILD_DIR", root / "build")) / "refuel"
stale = []
for page, arguments in PAGES.items():
    written = subprocess.run([program, *arguments], check=True, capture_output=True).stdout
    if not written or written != (root / page).read_bytes():
        stale.append(f"{page} is stale: ./refuel {' '.join(arguments)} > {page}")
for script in ("src/core/source_table.py", "src/core/elementary_table.py", "src/diet/dri_table.py"):
    made = subprocess.run([sys.executable, root / script, "--check"], stderr=subprocess.PIPE, text=True)
    if made.returncode:
        stale.append(made.stderr.strip())
sys.exit("\n".join(stale) or 0)
