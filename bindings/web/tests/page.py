#!/usr/bin/env python3
"""The page of bindings/web/build in Chromium: its tests, with random requests that the native library answered. REQUESTS and SEED as
arguments. Needs what tests/run --web installs into build-web/page/."""
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "tests/build"))
import processors  # noqa: E402

if __name__ == "__main__":
    count, seed = [int(it) for it in sys.argv[1:]] or (300, 3)
    with tempfile.NamedTemporaryFile("w", suffix=".ndjson") as lines:
        for what, status, answer, request in processors.answers(count, seed):
            if what != "command":
                lines.write(json.dumps({"what": what, "request": request, "answer": json.loads(answer) if status == 0 else None}) + "\n")
        lines.flush()
        sys.exit(subprocess.run(["node", "--test", "--test-timeout=300000", ROOT / "bindings/web/tests/page/page.test.mjs"], timeout=900,
                                env={**os.environ, "ANSWERS": lines.name}).returncode)
