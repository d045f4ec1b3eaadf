#!/usr/bin/env python3
"""The page of bindings/web/build in Chromium, and the npm packages in the tools of others: their tests, with random requests that the native library answered. REQUESTS and SEED as
arguments. Needs what tests/run --web installs into build-web/page/."""
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import web

TESTS = sorted((Path(__file__).resolve().parent / "page").glob("*.test.mjs"))

if __name__ == "__main__":
    count, seed = [int(it) for it in sys.argv[1:]] or (300, 3)
    with tempfile.NamedTemporaryFile("w", suffix=".ndjson") as lines:
        web.write_answers(lines, count, seed)
        env = {**os.environ, "ANSWERS": lines.name}
        codes = [subprocess.run(["node", "--test", "--test-timeout=800000", it], timeout=900, env=env).returncode for it in TESTS]
        sys.exit(max(codes))
