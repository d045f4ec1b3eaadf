#!/usr/bin/env python3
"""The npm package of bindings/web/build --pack: random requests have the numbers of the native library to the last bit, what refuel.js
promises holds, and the package installs from its file alone. REQUESTS and SEED as arguments; both seeds of 2,000 without them."""
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "tests/build"))
import processors  # noqa: E402

HERE, DIST = ROOT / "bindings/web/tests", ROOT / "bindings/web/dist"
PACKED_MOST = 400_000  # bytes; a text that grew by mistake is noticed


def run(*command, **more):
    done = subprocess.run(command, capture_output=True, text=True, timeout=900, **more)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def same_bits(count, seed):
    with tempfile.NamedTemporaryFile("w", suffix=".ndjson") as lines:
        for what, status, answer, request in processors.answers(count, seed):
            if what != "command":
                lines.write(json.dumps({"what": what, "request": request, "answer": json.loads(answer) if status == 0 else None}) + "\n")
        lines.flush()
        print(run("node", HERE / "bits.mjs", lines.name), end="")


def packed():
    """What npm installs is enough: the README's example runs with it."""
    package, = DIST.glob("refuel-*.tgz")
    if package.stat().st_size > PACKED_MOST:
        sys.exit(f"{package.name} has {package.stat().st_size:,} bytes, more than {PACKED_MOST:,}")
    example = re.search(r"^```js\n(.*?)^```$", (ROOT / "bindings/web/README.md").read_text(), flags=re.M | re.S)[1]
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "package.json").write_text('{"private": true, "type": "module"}')
        Path(folder, "example.js").write_text(example)
        run("npm", "install", "--offline", "--no-audit", "--no-fund", package, cwd=folder, env={**os.environ, "HOME": folder})
        told = run("node", "example.js", cwd=folder)
        if not re.fullmatch(r"2688 ok\nweight_kg: .*outside.*\nintake.*\n", told):
            sys.exit(f"the example of the README wrote {told!r}")
    print(f"{package.name}: {package.stat().st_size:,} bytes")


if __name__ == "__main__":
    given = [int(it) for it in sys.argv[1:]]
    for count, seed in [given] if given else [(2000, 1), (2000, 2)]:
        same_bits(count, seed)
    run("node", "--test", HERE / "api.mjs")
    packed()
