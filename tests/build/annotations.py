#!/usr/bin/env python3
"""The Python package is typed: mypy --strict has nothing to say."""
import subprocess
import sys
import tempfile
from pathlib import Path

home = Path(__file__).resolve().parents[2] / "bindings" / "python"
with tempfile.TemporaryDirectory() as cache:
    done = subprocess.run([sys.executable, "-m", "mypy", "--cache-dir", cache], cwd=home, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
print(done.stdout.strip())
sys.exit(done.returncode)
