#!/usr/bin/env python3
"""No common misspelling stands in what people read: documents, messages, help, headers, sources and the bindings. codespell knows the
mistakes; tests/support/spelling.txt has the words that are none here. Tests of how wrong words are answered are full of wrong words and
are left out, as are logs and other data."""
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ALLOWED = ROOT / "tests/support/spelling.txt"
READ = ["*.md", "*.txt", "*.cff", "*.json", "refuel", ".ci/*", "data/**/*", "docs/**/*", "include/**/*", "src/**/*", "bindings/**/*",
        "findings/**/*", "tests/*", "tests/bench/**/*", "tests/build/**/*", "tests/packages/**/*", "tests/property/**/*",
        "tests/site/**/*", "tests/support/**/*"]
LEFT_OUT = {"node_modules", "__pycache__", "dist", "spelling.txt", "package-lock.json"}
BINARY = {".so", ".wasm", ".gz", ".fit", ".png", ".tgz", ".whl", ".o"}
MADE_WRONG = {"batch.py", "schema.py", "spelling.py"}  # of tests/build: they write wrong words and look at the answers


def files():
    found = {path for pattern in READ for path in ROOT.glob(pattern)}
    return sorted(str(path.relative_to(ROOT)) for path in found
                  if path.is_file() and path.suffix not in BINARY and not LEFT_OUT & set(path.relative_to(ROOT).parts[1:] + (path.name,))
                  and not (path.parent.name == "build" and path.name in MADE_WRONG))


def allowed():
    """The words, each with its reason."""
    words = {}
    for line in ALLOWED.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            word, _, reason = line.partition(" ")
            if not reason.strip():
                sys.exit(f"{ALLOWED.name}: no reason for {word}")
            words[word] = reason
    return words


def misspelt(paths, words, folder=ROOT):
    """Lines of codespell, FILE:LINE: WRONG ==> RIGHT."""
    command = ["codespell", "--check-filenames", *(["--ignore-words-list", ",".join(words)] if words else []), "--", *paths]
    try:
        done = subprocess.run(command, cwd=folder, text=True, capture_output=True, timeout=300)
    except FileNotFoundError:
        sys.exit("codespell is not installed; tests/run installs it")
    if done.returncode not in (0, 65) or "WARNING" in done.stderr:
        sys.exit(f"codespell could not read everything: {done.stderr}")
    return done.stdout.splitlines()


def notices_mistakes():
    """A mistake of each kind of file is found; otherwise silence means nothing."""
    planted = {"page.md": "The wieght of a runner is mesured.\n", "header.h": "/** Recieves the enery of a day. */\n",
               "message.c": 'static const char *const message = "the langauge is not known";\n'}
    with tempfile.TemporaryDirectory() as folder:
        for name, text in planted.items():
            Path(folder, name).write_text(text, encoding="utf-8")
        found = "\n".join(misspelt(sorted(planted), [], folder))
        if misspelt(["page.md"], ["wieght", "mesured"], folder):
            sys.exit("a word that is allowed was told")
    for wrong in ("page.md:1: wieght", "page.md:1: mesured", "header.h:1: Recieves", "header.h:1: enery", "message.c:1: langauge"):
        if wrong not in found:
            sys.exit(f"codespell did not find what was planted: {wrong}\n{found}")


notices_mistakes()
paths, words = files(), allowed()
bad = misspelt(paths, words)
text = "\n".join(Path(ROOT, path).read_text(encoding="utf-8", errors="replace").lower() for path in paths) if words else ""
bad += [f"{ALLOWED.name}: nobody writes {word} any more" for word in words if not re.search(rf"\b{re.escape(word)}\b", text)]
print(f"{len(paths)} files, {len(words)} words allowed, {len(bad)} wrong")
if len(paths) < 500:
    bad.append("files are missing from what is read")
sys.exit("\n".join(bad) or 0)
