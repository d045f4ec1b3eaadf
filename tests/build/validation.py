#!/usr/bin/env python3
"""The comparison with measured people in docs/validation.md is what the present program says."""
import os
import subprocess
import sys
from pathlib import Path

root = Path(__file__).resolve().parents[2]
program = Path(os.environ.get("REFUEL_BUILD_DIR", root / "build")) / "bin" / "test_validation"
page = root / "docs" / "validation.md"
written = subprocess.run([program], check=True, capture_output=True).stdout
if not written or not page.exists() or written != page.read_bytes():
    sys.exit("docs/validation.md is stale: build/bin/test_validation > docs/validation.md")
