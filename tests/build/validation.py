#!/usr/bin/env python3
"""The comparison with measured people in docs/validation.md is what the present program says. With --all that in simulated
people too, which takes a minute; a short run of them is a test of its own."""
import os
import subprocess
import sys
from pathlib import Path

root = Path(__file__).resolve().parents[2]
program = Path(os.environ.get("REFUEL_BUILD_DIR", root / "build")) / "bin" / "test_validation"
page = root / "docs" / "validation.md"
parts = [] if "--all" in sys.argv else ["measured"]
written = subprocess.run([program, *parts], check=True, capture_output=True).stdout
shown = page.read_bytes() if page.exists() else b""
if parts:
    shown = shown.partition(b"\n## Expenditure from a log")[0]
if not written or written != shown:
    sys.exit("docs/validation.md is stale: build/bin/test_validation > docs/validation.md")
