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
PACKED_MOST = {"refuel": 350_000, "refuel-readers": 140_000}  # bytes; a text that grew by mistake is noticed
BROTLI_MOST = {"dist/refuel.wasm": 260_000, "page/dist/day/refuel.wasm": 150_000, "dist/readers/readers.wasm": 110_000}


def run(*command, **more):
    done = subprocess.run(command, capture_output=True, text=True, timeout=900, **more)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def write_answers(lines, count, seed):
    """Random requests, and what the native library answers."""
    for what, status, answer, request in processors.answers(count, seed):
        if what != "command":
            lines.write(json.dumps({"what": what, "request": request, "answer": json.loads(answer) if status == 0 else None}) + "\n")
    lines.flush()


def same_bits(count, seed):
    with tempfile.NamedTemporaryFile("w", suffix=".ndjson") as lines:
        write_answers(lines, count, seed)
        print(run("node", HERE / "bits.mjs", lines.name), end="")


def small():
    sizes = json.loads(run("node", HERE / "sizes.mjs", *(ROOT / "bindings/web" / name for name in BROTLI_MOST)))
    for (name, most), size in zip(BROTLI_MOST.items(), sizes):
        print(f"{name}: {size:,} bytes of brotli")
        if size > most:
            sys.exit(f"{name} has more than {most:,}")


def package(name):
    folder = DIST / "readers" if name == "refuel-readers" else DIST
    it, = (it for it in folder.glob("*.tgz") if re.fullmatch(name + r"-[\d.]+\.tgz", it.name))
    size = it.stat().st_size
    print(f"{it.name}: {size:,} bytes")
    if size > PACKED_MOST[name]:
        sys.exit(f"{it.name} has more than {PACKED_MOST[name]:,} bytes")
    return it


def packed():
    """What npm installs is enough: the README's example runs with it, and files are read."""
    packages = [package(name) for name in PACKED_MOST]
    example = re.search(r"^```js\n(.*?)^```$", (ROOT / "bindings/web/README.md").read_text(), flags=re.M | re.S)[1]
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "package.json").write_text('{"private": true, "type": "module"}')
        Path(folder, "example.js").write_text(example)
        Path(folder, "files.js").write_text(
            'import { readFile } from "node:fs/promises"; import { read } from "refuel-readers"; import { load } from "refuel";\n'
            f'const {{ log, report }} = read([{{ name: "a.fit", bytes: await readFile("{ROOT}/tests/logs/import/activity.fit") }}]);\n'
            'console.log(report.runs, load({ log }).schema);')
        run("npm", "install", "--offline", "--no-audit", "--no-fund", *packages, cwd=folder, env={**os.environ, "HOME": folder})
        told = run("node", "example.js", cwd=folder)
        if not re.fullmatch(r"2688 ok\nweight_kg: .*outside.*\nintake.*\n", told):
            sys.exit(f"the example of the README wrote {told!r}")
        if run("node", "files.js", cwd=folder) != "1 refuel/load/1\n":
            sys.exit("a FIT file was not read")


if __name__ == "__main__":
    given = [int(it) for it in sys.argv[1:]]
    for count, seed in [given] if given else [(2000, 1), (2000, 2)]:
        same_bits(count, seed)
    run("node", "--test", HERE / "api.mjs")
    run("node", "--test", HERE / "readers.mjs", env={**os.environ, "REFUEL": str(ROOT / "build/refuel")})
    small()
    packed()
