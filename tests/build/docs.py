#!/usr/bin/env python3
"""The documents tell the truth: the examples of the README, the tutorials and the gallery run and print what is shown, links lead somewhere, and
lists that stand in a document and in a header agree, and so do papers and the bibliography.

A ```text block shows the exact output of the example before it, and a ```json block a part of it. The examples of a page run one after
the other in one folder and, as in one terminal, with what was exported before; HOME is a folder of their own. A ```c block whose first
line is a comment with the name of a file, /* eat.c */, is saved under it; another one is compiled and run.
"""
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = Path(os.environ.get("REFUEL_BUILD_DIR", ROOT / "build")).resolve()
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("bindings/**/*.md")])
bad = []
counted = {"examples": 0, "links": 0, "rows": 0, "functions of the web": 0, "keys": 0}


def output(what, command, folder, **more):
    """Standard output of a command that must succeed; standard error stays apart."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "HOME": str(folder), "XDG_CONFIG_HOME": "", "PYTHONPATH": str(ROOT / "bindings/python"),
                   "REFUEL_LIBRARY": str(BUILD / "librefuel.so"), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, cwd=folder, env=environment, text=True, encoding="utf-8", stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120, **more)
    if done.returncode:
        bad.append(f"{what}: exit status {done.returncode}\n{done.stderr}")
    return done.stdout


def run_sh(code, folder):
    """What is exported lasts until the end of the page."""
    kept = "if [ -e .exported ]; then . ./.exported; fi\n"
    return output(code, ["sh", "-c", f"{kept}trap 'export -p >.exported' EXIT\n{code}"], folder)


def run_c(code, folder):
    if named := re.match(r"/\* (\w+\.c) \*/\n", code):
        Path(folder, named[1]).write_text(code, encoding="utf-8")
        return None
    Path(folder, "example.c").write_text(code, encoding="utf-8")
    output(code, [os.environ.get("CC", "cc"), "-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", f"-I{ROOT / 'include'}",
                  "example.c", f"-L{BUILD}", "-lrefuel", f"-Wl,-rpath,{BUILD}", "-o", "example"], folder)
    return output(code, ["./example"], folder) if Path(folder, "example").exists() else ""


RUN = {"sh": run_sh, "python": lambda code, folder: output(code, [sys.executable, "-c", code], folder), "c": run_c}


def holds(whole, part):
    """Whether part is in whole, numbers to two decimals."""
    if isinstance(part, dict):
        return isinstance(whole, dict) and all(key in whole and holds(whole[key], part[key]) for key in part)
    if isinstance(part, list):
        return isinstance(whole, list) and len(whole) == len(part) and all(map(holds, whole, part))
    if isinstance(part, float):
        return isinstance(whole, (int, float)) and abs(whole - part) <= 0.0051
    return whole == part


def check_examples(name):
    """Runs the examples of a page; in the README, where people start, ./refuel and tests/run are the only commands."""
    text = (ROOT / name).read_text(encoding="utf-8")
    set_up, came = [], None
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "refuel").symlink_to(BUILD / "refuel")  # the launcher has a test of its own
        Path(folder, "tests").symlink_to(ROOT / "tests")  # the log of an example
        Path(folder, "bindings").symlink_to(ROOT / "bindings")
        Path(folder, "build").symlink_to(BUILD)
        for language, code in re.findall(r"^```(\w*)\n(.*?)^```$", text, flags=re.M | re.S):
            if language == "text":
                if came != code:
                    bad.append(f"{name} shows\n{code}but what came is\n{came}")
            elif language == "json":
                if not holds(json.loads(came), json.loads(code)):
                    bad.append(f"{name} shows\n{code}which is no part of\n{came}")
            elif name == "README.md" and language == "sh" and not code.startswith("./refuel "):
                set_up += code.splitlines()
            elif language == "python" and code.startswith(">>> "):
                pass  # bindings/python/tests/test_examples.py runs them
            elif language in RUN:
                counted["examples"] += 1
                came = RUN[language](code, folder)
            else:
                bad.append(f"{name}: nobody runs a block of {language or 'no language'}")
    if name == "README.md" and set_up != ["tests/run"]:
        bad.append(f"{name}: besides ./refuel there is one command, tests/run; found {set_up}")


def anchors(page):
    headings = re.findall(r"^#+ +(.*)$", page.read_text(encoding="utf-8"), flags=re.M)
    return {re.sub(r"[^\w -]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


def check_links(page):
    text = re.sub(r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.M | re.S)
    for link in re.findall(r"\]\(([^)\s]+)\)", text):
        if link.startswith("https://"):
            continue
        counted["links"] += 1
        path, _, anchor = link.partition("#")
        there = (page.parent / path).resolve() if path else page
        if not there.exists():
            bad.append(f"{os.path.relpath(page, ROOT)}: {link} leads nowhere")
        elif anchor and anchor not in anchors(there):
            bad.append(f"{os.path.relpath(page, ROOT)}: {link}: there is no such heading")


def notices_mistakes():
    """A page with mistakes is called wrong, a right one is not; otherwise silence means nothing."""
    right = "# A page\n\n[a](#a-page)\n\n```sh\nexport told=yes\n```\n\n```sh\necho \"$told\"\n```\n\n```text\nyes\n```\n"
    wrong = {"[a](gone.md)": "gone.md leads nowhere", "[a](#gone)": "#gone: there is no such heading", "```text\nno\n```": "shows\nno\n",
             "```sh\nfalse\n```": "exit status 1", "```ruby\n1\n```": "nobody runs a block of ruby", "```\n1\n```": "nobody runs a block of no language"}
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "page.md")
        for more, told in {"": "", **wrong}.items():
            page.write_text(right + more + "\n", encoding="utf-8")
            check_links(page)
            check_examples(str(page))
            said = "".join(bad)
            bad.clear()
            if told not in said or (said and not told):
                sys.exit(f"of a page with {more!r} this is said: {said!r}")


def rows_of(header, pattern):
    text = (ROOT / "include/refuel" / header).read_text(encoding="utf-8")
    rows = re.findall(pattern, re.sub(r"[\s\\]*\n\s*", " ", text))
    if not rows:
        bad.append(f"include/refuel/{header}: no rows were found")
    return rows


def check_rows(page, rows):
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    for row in rows:
        counted["rows"] += 1
        if row not in text:
            bad.append(f"docs/{page} lacks: {row}")


def check_lists():
    statuses = rows_of("status.h", r'X\((REFUEL_\w+), (\d+), (\d+), (\w+), "([^"]*)"\)')
    check_rows("errors.md", [f"| `{name}` | {number} | {exit_status} | {'' if python == 'None' else f'`{python}`'} | {text} |"
                             for name, number, exit_status, python, text in statuses])
    warnings = rows_of("warning_list.h", r'X\(REFUEL_WARNING_\w+, \d+, "([^"]+)", "([^"]+)", ((?:"[^"]*"\s*)+)\)')
    check_rows("errors.md", ["| `{}` | `{}` | {} |".format(name, field, "".join(re.findall('"([^"]*)"', text)))
                             for name, field, text in warnings])
    check_rows("adequacy.md", [f"| `{name.replace('_', '-')}`" for name in rows_of("check.h", r"X\(REFUEL_CHECK_\w+, \d+, (\w+)\)")])
    check_rows("load.md", [f"| `{name}` |" for name in rows_of("load_result.h", r'X\(REFUEL_LOAD_\w+, \d+, "([^"]+)"\)')])
    check_rows("load.md", [f"| `{name}` |" for name in rows_of("load_input.h", r'X\(REFUEL_LOAD_\w+, \d+, "([^"]+)", "')])
    check_rows("index.md", [f"(decisions/{page.name})" for page in ROOT.glob("docs/decisions/*.md")])
    check_rows("index.md", [f"({page.name})" for page in ROOT.glob("docs/*.md") if page.name != "index.md"])


def check_web():
    """The README of the npm package names each function that it has."""
    page = (ROOT / "bindings/web/README.md").read_text(encoding="utf-8")
    for name in re.findall(r"^export (?:const|function) (\w+)", (ROOT / "bindings/web/refuel.js").read_text(encoding="utf-8"), flags=re.M):
        counted["functions of the web"] += 1
        if f"`{name}`" not in page:
            bad.append(f"bindings/web/README.md: no word of {name}")


def check_keys():
    """A paper that a page names, as [Black2000] or [Black2000, Kim2015], is in the bibliography; each of its papers is named
    by a formula, by a check or by a page."""
    bib = set(re.findall(r"^@\w+\{(\w+),", (ROOT / "docs/references.bib").read_text(encoding="utf-8"), flags=re.M))
    named = set()
    for page in PAGES:
        for group in re.findall(r"\[((?:[A-Z][A-Za-z]+\d{4}[a-z]?(?:, )?)+)\]", page.read_text(encoding="utf-8")):
            for key in group.split(", "):
                counted["keys"] += 1
                named.add(key)
                if key not in bib:
                    bad.append(f"{page.relative_to(ROOT)}: [{key}] is not in docs/references.bib")
    text = "".join(path.read_text(encoding="utf-8") for path in [*ROOT.glob("src/**/*.[ch]"), *ROOT.glob("include/**/*.h")]
                   if path.name not in ("source_keys.h", "source_table.h"))
    constants = re.findall(r'^#define (\w+) +"(\w+)"', (ROOT / "src/core/source_keys.h").read_text(encoding="utf-8"), flags=re.M)
    named |= {key for constant, key in constants if re.search(rf'\b{constant}\b|"{key}"', text)}
    bad.extend(f"docs/references.bib: nobody names {key}" for key in sorted(bib - named))


notices_mistakes()
counted = dict.fromkeys(counted, 0)
for name in ["README.md", *sorted(str(page.relative_to(ROOT)) for page in [ROOT / "docs/gallery.md", *ROOT.glob("docs/tutorial-*.md")])]:
    check_examples(name)
for page in PAGES:
    check_links(page)
check_lists()
check_web()
check_keys()
print(", ".join(f"{count} {what}" for what, count in counted.items()), f"{len(bad)} wrong", sep=", ")
bad += [f"no {what} were looked at" for what, count in counted.items() if not count]
sys.exit("\n".join(bad) or 0)
