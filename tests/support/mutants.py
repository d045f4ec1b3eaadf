#!/usr/bin/env python3
"""Changes constants, comparisons and signs of the C sources, one at a time, and tells which changes no test notices.

  mutants.py                       a sample of 200 from src/core, person, energy, diet and plan
  mutants.py FILE...               every mutant of these files or folders
  mutants.py --sample 40 [FILE...] so many at random; --seed draws others
  mutants.py --list [FILE...]      shows them and runs nothing

A mutant is killed by a unit test, a property test or a command line test, in this order; the first that fails, crashes
or takes too long is enough. Some of those that survive change nothing that can be seen (a capacity, a loop that ends
one step later): each is for a person to judge. Works on a copy of the tree in build/mutants, removed at the end.
"""
import argparse
import concurrent.futures
import fcntl
import json
import os
import queue
import random
import re
import resource
import shlex
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
HOME = ROOT / "build" / "mutants"
TREE, BASE = HOME / "tree", HOME / "base"
ORDER = ["core", "person", "training", "energy", "diet", "weight", "plan", "forecast", "batch", "io", "cli"]
DEFAULT = ["core", "person", "energy", "diet", "plan"]
TABLE_SHARE = 0.1  # of the mutants of a table of data that a sample of whole folders draws from
SWAPS = {" < ": " <= ", " <= ": " < ", " > ": " >= ", " >= ": " > ", " == ": " != ", " != ": " == ", " && ": " || ",
         " || ": " && ", " + ": " - ", " - ": " + ", " += ": " -= ", " -= ": " += "}
NUMBER = re.compile(r"(?<![\w.])(?:(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+|\d+(?![\w.]))")
# No mutants here: comments, texts, the preprocessor but for #define, assertions of the compiler, sizes of arrays, {0},
# and the sums that only ask whether all of them are numbers.
SILENT = re.compile(r"""/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'|^\s*\#\s*(?!define\b)[^\n]*|
                        _Static_assert\(.*?\);|(?<!return)(?<!else)(?<!case)\s\**\w+\[\w*\](?=[;,\s])(?!\s=[^={])|
                        \{0\}|\bis(?:nan|finite)\([^()]*\)""", re.S | re.M | re.X)


class Mutant(NamedTuple):
    path: Path  # in the tree, as src/core/date.c
    start: int
    old: str
    new: str

    def within(self, text):
        """The text of the file with this change."""
        return text[:self.start] + self.new + text[self.start + len(self.old):]


def changed(number):
    """What a number becomes: 1 more; a fraction also 1 % more, or another last digit."""
    if number.isdigit():
        return [str(int(number) + 1)]
    mantissa, _, exponent = number.lower().partition("e")
    digit = max(i for i, char in enumerate(mantissa) if char.isdigit())
    last = str((int(mantissa[digit]) + 1) % 10)
    other = mantissa[:digit] + last + mantissa[digit + 1:] + (f"e{exponent}" if exponent else "")
    return [f"{float(number) * 1.01:.12g}", other] if float(number) else [other]


def mutants_of(path):
    text = (ROOT / path).read_text(encoding="utf-8")
    plain = SILENT.sub(lambda m: re.sub(r"[^\n]", "\0", m[0]), text)
    found = [Mutant(path, m.start(), m[0], new) for m in NUMBER.finditer(plain) for new in changed(m[0])]
    for old, new in SWAPS.items():
        found += [Mutant(path, m.start(), old, new) for m in re.finditer(re.escape(old), plain)]
    return sorted(found)


def chosen(options):
    """The mutants to run."""
    names = options.files or [ROOT / "src" / folder for folder in DEFAULT]
    files = set()
    for name in names:
        name = Path(name).resolve()
        files |= set(name.rglob("*.[ch]")) if name.is_dir() else {name}
    for name in files:
        if ROOT / "src" not in name.parents or not name.is_file():
            sys.exit(f"{name} is no source below {ROOT / 'src'}")
    draw = random.Random(options.seed)
    found = [mutant for name in sorted(files) for mutant in mutants_of(name.relative_to(ROOT))]
    sample = options.sample or (None if options.files else 200)
    if sample and sample < len(found):
        if not options.files:
            found = [m for m in found if not m.path.stem.endswith("_table") or draw.random() < TABLE_SHARE]
        found = draw.sample(found, min(sample, len(found)))
    return found


def run(command, folder=None, limit=None, env=None):
    """Status of a command and what it said; None after the limit in seconds. Memory and files are bounded."""
    def bound():
        resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
        resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 28, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with subprocess.Popen([str(part) for part in command], cwd=folder, env=env, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
                          preexec_fn=bound) as process:
        try:
            said = process.communicate(timeout=limit)[0]
        except BaseException as why:
            os.killpg(process.pid, signal.SIGKILL)  # with all that it started
            if isinstance(why, subprocess.TimeoutExpired):
                return None, b""
            raise
    return process.returncode, said


def must(command, folder=None):
    status, said = run(command, folder)
    if status:
        sys.exit(f"{shlex.join(map(str, command))}\n{said.decode(errors='replace')}")


class Build:
    """The objects of the copy: how each is compiled, what it includes, and what is linked of them. Everything below the
    command line is one shared library, so that a mutant needs one compilation and one link, whatever the tests are."""

    def __init__(self):
        must(["cmake", "-S", TREE, "-B", HOME / "cmake", "-DCMAKE_BUILD_TYPE=Debug", "-DCMAKE_C_FLAGS_DEBUG=-O0",
              "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON", "-DREFUEL_WERROR=OFF", "-DCMAKE_C_COMPILER_LAUNCHER="])
        self.cache = ["ccache"] if shutil.which("ccache") else []
        self.commands, self.includes = {}, {}
        for row in json.loads((HOME / "cmake" / "compile_commands.json").read_text()):
            source = Path(row["file"]).relative_to(TREE)
            if source.parts[0] == "src" or source.parts[1] in ("unit", "property", "support"):
                words = shlex.split(row["command"])
                flags = [w for w in words[1:words.index("-o")] if w != "-fvisibility=hidden"]
                self.commands[source] = [words[0], *flags, "-w"]
        self.tests = [p for p in self.commands if p.parts[0] == "tests" and p.parts[1] != "support"]
        self.link_flags = {"cli": self.libraries("src", "refuel_cli")}
        for test in self.tests:
            target = "test_" + "_".join(test.parts[1:-1])
            self.link_flags[test] = self.libraries("tests", target)

    @staticmethod
    def libraries(folder, target):
        link = HOME / "cmake" / folder / "CMakeFiles" / f"{target}.dir" / "link.txt"
        words = shlex.split(link.read_text())
        return words[words.index("-o") + 2:]

    def compile(self, source, place, overlay=None):
        """Compiles a source into a folder of objects; what lies in the overlay goes before the tree."""
        target = place / source.with_suffix(".o")
        target.parent.mkdir(parents=True, exist_ok=True)
        compiler, *flags = self.commands[source]
        where = overlay / source if overlay and (overlay / source).exists() else TREE / source
        first = [f"-I{overlay / 'include'}", f"-I{overlay / 'src'}"] if overlay else []
        status, said = run([*self.cache, compiler, *first, *flags, "-MMD", "-MF", target.with_suffix(".d"),
                            "-o", target, "-c", where])
        if not overlay:
            if status:
                sys.exit(f"{source} does not compile:\n{said.decode(errors='replace')}")
            names = target.with_suffix(".d").read_text().replace("\\\n", " ").split()[1:]
            self.includes[source] = {Path(n).relative_to(TREE) for n in names if n.startswith(f"{TREE}/")}
        elif status == 0 and where.is_relative_to(TREE) and str(overlay) not in target.with_suffix(".d").read_text():
            sys.exit(f"{source} was compiled without the mutant")
        return status == 0

    def link(self, place, changed_sources=()):
        """Links what the changed objects in a folder are part of; everything for the base. False where it fails."""
        def objects(sources):
            return [(place if s in changed_sources else BASE) / s.with_suffix(".o") for s in sources]
        library = [s for s in self.commands if s.parts[0] == "src" and s.parts[1] != "cli"]
        jobs, base = [], place == BASE
        if base or set(library) & set(changed_sources):
            jobs.append(["cc", "-shared", "-o", place / "libinternals.so", *objects(library), *self.link_flags["cli"]])
        programs = {"cli": [s for s in self.commands if s.parts[:2] == ("src", "cli")]}
        programs.update({test: [test, Path("tests/support/cases.c")] for test in self.tests})
        for name, sources in programs.items():
            if base or set(sources) & set(changed_sources):
                jobs.append(["cc", "-o", self.program(name, place), *objects(sources), f"-L{BASE}", "-linternals",
                             *self.link_flags[name]])
        place.mkdir(exist_ok=True)
        return all(run(job)[0] == 0 for job in jobs)

    @staticmethod
    def program(name, place):
        (place / "bin").mkdir(parents=True, exist_ok=True)
        return place / "bin" / ("refuel" if name == "cli" else "-".join(name.with_suffix("").parts[1:]))


class Tests:
    """The tests in the order in which they are likely to kill a mutant of a file, with the time that each takes."""

    def __init__(self, build, with_cli):
        self.build, self.seconds, self.killers, self.lock = build, {}, {}, threading.Lock()
        self.scripts = sorted(p.relative_to(TREE) for p in (TREE / "tests" / "cli").glob("*.t")) if with_cli else []
        self.all = [*build.tests, *self.scripts]

    def run(self, test, place, limit):
        """Does the test pass with what a folder holds? None after the limit."""
        library = place if (place / "libinternals.so").exists() else BASE
        env = {**os.environ, "LD_LIBRARY_PATH": str(library)}
        name = "cli" if test in self.scripts else test
        program = self.build.program(name, place)
        if not program.exists():
            program = self.build.program(name, BASE)
        command = [program, "--fail-fast"]
        if test in self.scripts:
            command = [sys.executable, TREE / "tests" / "support" / "cli_test.py", "--program", program, TREE / test]
        status, said = run(command, TREE, limit, env)
        return None if status is None else status == 0, said

    def measure(self, workers):
        def once(test):
            begin = time.monotonic()
            passed, said = self.run(test, BASE, None)
            if not passed:
                sys.exit(f"{test} fails without a mutant:\n{said.decode(errors='replace')}")
            self.seconds[test] = time.monotonic() - begin
        list(workers.map(once, self.all))

    def order(self, path):
        folder, stem = path.parts[1], re.sub(r"_(table|kernel)$", "", path.stem)
        killers = self.killers.get(path, [])

        def rank(test):
            if test in killers:
                return -1
            if test in self.scripts:
                return 4
            if test.parts[1] == "property":
                return 2
            return (0 if test.stem.startswith(f"test_{stem}") else 1) if test.parts[2] == folder else 3
        below = ORDER[:ORDER.index(folder)] if folder in ORDER else []
        concerned = [t for t in self.all if not (t.parts[1] == "unit" and t.parts[2] in below)]
        return sorted(concerned, key=lambda test: (rank(test), self.seconds[test]))

    def killer(self, path, place, floor):
        """The first test that a mutant does not pass, and whether it took too long; None where all pass."""
        for test in self.order(path):
            passed, _ = self.run(test, place, max(floor, 10 * self.seconds[test]))
            if not passed:
                with self.lock:
                    self.killers.setdefault(path, []).append(test)
                return test, passed is None
        return None


def judge(mutant, build, tests, place, floor):
    """ "killed", "time", "survived" or "broken": does not compile."""
    shutil.rmtree(place, ignore_errors=True)
    overlay = place / "overlay"
    text = (TREE / mutant.path).read_text(encoding="utf-8")
    there = overlay / mutant.path
    there.parent.mkdir(parents=True)
    there.write_text(mutant.within(text), encoding="utf-8")
    sources = [s for s, includes in build.includes.items() if mutant.path == s or mutant.path in includes]
    if not all(build.compile(s, place, overlay) for s in sources) or not build.link(place, sources):
        return "broken"
    found = tests.killer(mutant.path, place, floor)
    return "survived" if not found else "time" if found[1] else "killed"


def copy_tree():
    shutil.rmtree(HOME, ignore_errors=True)
    TREE.mkdir(parents=True)
    for entry in ROOT.iterdir():
        if entry.name.startswith((".", "build")):
            continue
        if entry.is_dir():
            shutil.copytree(entry, TREE / entry.name, symlinks=True)
        else:
            shutil.copy2(entry, TREE / entry.name)


def work(options, found):
    copy_tree()
    begin, counts = time.monotonic(), dict.fromkeys(("killed", "time", "survived", "broken"), 0)
    places = queue.Queue()
    for i in range(options.jobs):
        places.put(HOME / f"worker-{i}")
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as workers:
        build = Build()
        list(workers.map(lambda source: build.compile(source, BASE), build.commands))
        if not build.link(BASE):
            sys.exit("the copy of the tree does not link")
        tests = Tests(build, not options.no_cli)
        tests.measure(workers)
        took = time.monotonic() - begin
        print(f"built, and {len(tests.all)} tests pass without a mutant, in {took:.0f} s", flush=True)

        def one(mutant):
            place = places.get()
            try:
                return mutant, judge(mutant, build, tests, place, options.limit)
            finally:
                places.put(place)
        futures = [workers.submit(one, mutant) for mutant in found]
        try:
            for i, future in enumerate(concurrent.futures.as_completed(futures), 1):
                mutant, how = future.result()
                counts[how] += 1
                if how == "survived":
                    show(mutant, TREE)
                if sys.stderr.isatty():
                    print(f"{i}/{len(found)}", end="\r", file=sys.stderr, flush=True)
        except BaseException:
            workers.shutdown(wait=False, cancel_futures=True)
            raise
    total = counts["killed"] + counts["time"] + counts["survived"]
    print(f"{len(found)} mutants, seed {options.seed}: {counts['killed']} killed, {counts['time']} by time, "
          f"{counts['survived']} survived, {counts['broken']} do not compile; "
          f"{100 * (total - counts['survived']) / max(total, 1):.0f} % killed, in {time.monotonic() - begin:.0f} s")


def show(mutant, tree=ROOT):
    text = (tree / mutant.path).read_text(encoding="utf-8")
    line = text.count("\n", 0, mutant.start)
    became = mutant.within(text).splitlines()[line].strip()
    print(f"{mutant.path}:{line + 1} {mutant.old.strip()} -> {mutant.new.strip()}    {became}", flush=True)


def main():
    parser = argparse.ArgumentParser(description="Tell which changes of the sources no test notices.")
    parser.add_argument("files", nargs="*", metavar="FILE")
    parser.add_argument("--sample", type=int, metavar="N")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit", type=float, default=10, metavar="SECONDS",
                        help="for a test; where it takes more than a tenth of it without a mutant, ten times as long")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--no-cli", action="store_true", help="without the command line tests")
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    found = chosen(options)
    if options.list:
        for mutant in found:
            show(mutant)
        print(f"{len(found)} mutants")
        return
    if not found:
        sys.exit("there is nothing to change in these files")
    HOME.parent.mkdir(exist_ok=True)
    with open(HOME.parent / ".mutants.lock", "w", encoding="utf-8") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            sys.exit("another run of this tree is not finished")
        try:
            work(options, found)
        finally:
            shutil.rmtree(HOME, ignore_errors=True)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit("interrupted")
