#!/usr/bin/env python3
"""The page of bindings/web/build in Chromium, and the npm packages in the tools of others: their tests, with random requests that the native
library answered. REQUESTS and SEED as arguments. Needs what tests/run --web installs into build-web/page/.

--short: what must not be told beside a danger, and of the rest what the page promises first."""
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import web

PAGE = Path(__file__).resolve().parent / "page"
FIRST = "numbers of the README|light, loss|native one|without a network|keyboard alone|emergency"


def node(test, *options, **more):
    return subprocess.run(["node", "--test", "--test-timeout=800000", *options, test], timeout=900, **more).returncode


def main(short, count=300, seed=3):
    with tempfile.NamedTemporaryFile("w", suffix=".ndjson") as lines:
        web.write_answers(lines, count, seed)
        env = {**os.environ, "ANSWERS": lines.name}
        if short:
            return max(node(PAGE / "safety.test.mjs", env=env), node(PAGE / "page.test.mjs", f"--test-name-pattern={FIRST}", env=env))
        return max(node(it, env=env) for it in sorted(PAGE.glob("*.test.mjs")))


if __name__ == "__main__":
    given = [it for it in sys.argv[1:] if it != "--short"]
    sys.exit(main("--short" in sys.argv, *map(int, given)))
