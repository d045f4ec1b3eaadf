#!/usr/bin/env python3
"""Joins a module with those that it imports, so that a browser fetches one file: bundle.py MODULE [EXTERNAL]...

Each imported module becomes a function that is called once and gives what it exports, so that its names stay its own. What lies below a
folder EXTERNAL stays a file of its own. It knows the forms of import and export that the page uses, and fails on others; a module that waits when it is
loaded can only be the first. The joined files are removed."""
import re
import sys
from pathlib import Path

IMPORT = re.compile(r'^import (?:\* as (\w+)|(\{[^}]*\})) from "(\./[^"]+|\.\./[^"]+)";\n', re.M)
EXPORT = re.compile(r"^export (?=(?:async )?(?:function|const|class) (\w+))", re.M)
UNKNOWN = re.compile(r"^(?:import\b(?!\()|export\b|await\b).*", re.M)


class Bundle:
    def __init__(self, first, external):
        self.first, self.root, self.external = first, first.parent, external
        self.outer, self.inner, self.open = [], {}, []  # lines of imports that stay, text by joined module, modules that are being read

    def name(self, path):
        return "$" + re.sub(r"\W", "_", path.relative_to(self.root).as_posix())

    def imported(self, importer, match):
        alias, names, where = match.groups()
        path = (importer.parent / where).resolve()
        it = self.name(path)
        if path.relative_to(self.root).parts[0] in self.external:
            line = f'import * as {it} from "./{path.relative_to(self.root).as_posix()}";\n'
            if line not in self.outer:
                self.outer.append(line)
        elif path not in self.inner:
            self.join(path)
        return f"const {alias or names.replace(' as ', ': ')} = {it};\n"

    def read(self, path):
        if path in self.open:
            sys.exit(f"{path}: imports itself by way of others")
        self.open.append(path)
        text = IMPORT.sub(lambda match: self.imported(path, match), path.read_text(encoding="utf-8"))
        self.open.pop()
        if path.parent != self.root and "import(" in text:
            sys.exit(f"{path}: a path that is fetched later would change")
        return text

    def join(self, path):
        text = self.read(path)
        names = EXPORT.findall(text)
        text = EXPORT.sub("", text)
        if unknown := UNKNOWN.search(text):
            sys.exit(f"{path}: {unknown[0]}")
        self.inner[path] = f"const {self.name(path)} = (() => {{\n{text}return {{ {', '.join(names)} }};\n}})();\n"

    def write(self):
        text = self.read(self.first)
        self.first.write_text("".join([*self.outer, *self.inner.values(), text]), encoding="utf-8")
        for path in self.inner:
            path.unlink()


if __name__ == "__main__":
    Bundle(Path(sys.argv[1]).resolve(), set(sys.argv[2:])).write()
