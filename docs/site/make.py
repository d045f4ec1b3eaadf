#!/usr/bin/env python3
"""Makes the site: the documents as they are, the C API from the headers, the papers, and a gallery of pictures that the program draws.

    docs/site/make.py FOLDER        the site in FOLDER/html; what Sphinx reads is laid out in FOLDER/source

It needs Sphinx, MyST and Furo (tests/run --site installs them), the program and the library in build/ (or in REFUEL_BUILD_DIR).
The documents are plain pages that read well by themselves, so nothing of Sphinx stands in them: what leads through the site is made of
the headings and tables of docs/index.md. Two runs give the same bytes; SOURCE_DATE_EPOCH is the date of the last commit unless it is set.
"""
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(ROOT / "src/core")]
sys.dont_write_bytecode = True
import api  # noqa: E402
import compiled  # noqa: E402
import gallery  # noqa: E402
import headers  # noqa: E402
import source_table  # noqa: E402  what a citation looks like

BUILD = Path(os.environ.get("REFUEL_BUILD_DIR", ROOT / "build")).resolve()
PAGE = ROOT / "bindings/web/page/dist"  # in the site where it was built
ICON = ROOT / "bindings/web/page/src/icon.svg"
TITLES = {"readme": "Overview", "bindings-web": "JavaScript"}  # where they stand alone both pages are called refuel
FILES = ["layers.svg", "schema.json", "refuel.1"]  # beside the pages
FENCE = re.compile(r"(^```.*?^```$)", re.M | re.S)
LINK = re.compile(r"(?<=\]\()([^)\s]+)(?=\))")
PAPER = re.compile(r"\[((?:[A-Z][A-Za-z]+\d{4}[a-z]?(?:, )?)+)\](?!\()")


def places():
    """Where each document stands in the site, without its ending, by its path in the tree."""
    found = {path.relative_to(ROOT): path.relative_to(ROOT / "docs").with_suffix("").as_posix()
             for path in sorted(ROOT.glob("docs/**/*.md")) if "site" not in path.parts[-2:-1]}
    found |= {path.relative_to(ROOT): path.stem.lower() for path in sorted(ROOT.glob("*.md"))}
    found |= {path.relative_to(ROOT): f"bindings-{path.parent.name}" for path in sorted(ROOT.glob("bindings/*/README.md"))}
    found[Path("docs/references.bib")] = "papers"
    found[Path("include/refuel")] = "api/index"
    found |= {path.relative_to(ROOT): f"api/{path.stem}" for path in sorted(ROOT.glob("include/refuel/*.h"))}
    return {path.as_posix(): place for path, place in found.items()}


def relink(text, page, where):
    """Links of a document, as they have to be where it stands in the site; papers become links to their list."""
    here = Path(where[page]).parent

    def link(match):
        target, _, anchor = match[1].partition("#")
        if not target or target.startswith("https://"):
            return match[1]
        path = os.path.normpath(Path(page).parent / target)
        if path in where:
            ending = ".rst" if where[path].startswith("api/") or where[path] == "papers" else ".md"
            there = os.path.relpath(where[path] + ending, here)
        elif Path(path).name in FILES:
            there = os.path.relpath(Path(path).name, here)
        else:
            sys.exit(f"{page}: {match[1]} leads to nothing that is in the site")
        return f"{there}#{anchor}" if anchor else there

    def papers(match):
        return "[" + ", ".join(f"[{key}](paper-{key.lower()})" for key in match[1].split(", ")) + "]"

    parts = FENCE.split(text)
    for at in range(0, len(parts), 2):
        part = LINK.sub(link, parts[at])
        part = "".join(piece if piece.startswith("`") else PAPER.sub(papers, piece) for piece in re.split(r"(`[^`\n]+`)", part))
        parts[at] = re.sub(r"^%", r"\\%", part, flags=re.M)  # MyST takes it for a comment
    return "".join(parts).replace("\n```csv\n", "\n```text\n")  # no lexer knows it


def listed(text):
    """(heading, [page]) of each section of the index that names pages; README and the like are pages as well."""
    seen, found = set(), []
    for section in re.split(r"^## ", text, flags=re.M)[1:]:
        heading, _, body = section.partition("\n")
        pages = [page for page in dict.fromkeys(re.findall(r"\]\(([^)\s#]+)\)", body)) if page not in seen and page.endswith((".md", ".rst"))]
        seen |= set(pages)
        found.append((heading, pages))
    return found


def toctree(heading, pages):
    caption = [f":caption: {heading}"] if heading else []
    return "\n".join(["", "```{toctree}", ":hidden:", *caption, "", *pages, "```", ""])


def index(source):
    """The index leads to all: its sections are the parts of the menu. The decisions get a page of their own."""
    text = (source / "index.md").read_text(encoding="utf-8")
    text, _, decisions = text.partition("## Decisions\n")
    sections = [(heading, [str(Path(page).with_suffix("")) for page in pages]) for heading, pages in listed(text)]
    sections[-1][1].append("decisions")
    pages = "".join(toctree(heading, pages) for heading, pages in sections if pages)
    (source / "decisions.md").write_text(f"# Decisions\n{decisions}" + toctree("", re.findall(r"\((decisions/\d+[^)]*)\.md\)", decisions)),
                                         encoding="utf-8")
    (source / "index.md").write_text(text + "[Decisions](decisions.md): one page for each choice that is not obvious from the code.\n"
                                     + toctree("", ["readme"]) + pages, encoding="utf-8")


def papers(source):
    lines = ["Papers", "======", "", "What refuel rests on: one entry for each paper behind a formula, a check, a standard deviation, a default or a convention.",
             "", ":download:`references.bib <references.bib>` has them for BibTeX.", ""]
    for key, _, fields, _ in source_table.entries():
        title = source_table.plain(fields.get("title", ""))
        cited = source_table.citation(fields)
        cited = cited.rstrip(".") + ("." if title in cited else f". {title}.")
        url = f"https://doi.org/{fields['doi']}" if "doi" in fields else fields.get("url")
        lines += [f".. _paper-{key.lower()}:", "", f"**{key}**",
                  f"   {api.Writer({}, {}).prose(cited)}" + (f" `{fields.get('doi', url)} <{url}>`__" if url else ""), ""]
    (source / "papers.rst").write_text("\n".join(lines), encoding="utf-8")
    shutil.copy(ROOT / "docs/references.bib", source)


def lay_out(source):
    """All pages, as Sphinx reads them."""
    shutil.rmtree(source, ignore_errors=True)
    source.mkdir(parents=True)
    where = places()
    for page in where:
        if page.endswith(".md"):
            there = source / f"{where[page]}.md"
            there.parent.mkdir(parents=True, exist_ok=True)
            text = relink((ROOT / page).read_text(encoding="utf-8"), page, where)
            if where[page] in TITLES:
                text = re.sub(r"\A# refuel\n", f"# {TITLES[where[page]]}\n", text)
            there.write_text(text, encoding="utf-8")
    for name in FILES:
        shutil.copy(ROOT / "docs" / name, source)
    shutil.copytree(HERE / "static", source / "_static")
    shutil.copy(HERE / "conf.py", source)
    shutil.copy(ICON, source)
    read = headers.read_all(ROOT / "include/refuel")
    structs, _ = compiled.types(ROOT / "include")
    about = headers.words_of(re.match(r"/\*.*?\*/", (ROOT / "include/refuel.h").read_text(encoding="utf-8"), flags=re.S)[0])
    api.write(read, about, source / "api", {page: place for page, place in where.items() if page.startswith("docs/") and place != "papers"},
              compiled.helped(BUILD / "librefuel.so", read, structs))
    papers(source)
    index(source)
    if PAGE.is_dir():
        with (source / "web.md").open("a", encoding="utf-8") as web:
            web.write('\n## Here\n\nWhere this site comes from a web server, the page is <a href="page/index.html">a part of it</a>.\n')
    gallery.draw(source, BUILD / "refuel", ROOT, epoch())


def mend_theme(static):
    """What Furo of Debian 12 lacks, each only where it is lacking (docs/decisions/0031-a-site-by-sphinx.md): a style that it asks of the
    root of the web server, the dark colours for a screen that is set to dark, and a script that is one with the script it needs."""
    style, script = static / "styles/furo.css", static / "scripts/furo.js"
    text = style.read_text(encoding="utf-8")
    if other := re.search(r"@import\s*(?:url\()?['\"]?(/javascript/[^'\")]+)['\"]?\)?;", text):
        shutil.copy(Path("/usr/share") / other[1].lstrip("/"), style.parent)
        text = text.replace(other[0], f'@import "{Path(other[1]).name}";')
    if "prefers-color-scheme: dark" not in text:
        dark = re.findall(r'body\[data-theme="dark"\] \{([^}]*--color[^}]*)\}', text)
        rules = "".join(f'body:not([data-theme="light"]) {{{rule}}}\n' for rule in dark)
        text += f"\n@media not print {{\n@media (prefers-color-scheme: dark) {{\n{rules}}}\n}}\n"
    style.write_text(text, encoding="utf-8")
    text = script.read_text(encoding="utf-8")
    if needed := re.match(r'import \w+ from "\./([\w.-]+)";\n', text):
        script.write_text((script.parent / needed[1]).read_text(encoding="utf-8") + text[needed.end():], encoding="utf-8")
        (script.parent / needed[1]).unlink()


def soften(html):
    """Long keys in tables may break behind a point or an underscore; what is copied stays as it is."""
    def key(match):
        return re.sub(r"([._/])(?=\w)", r"\1<wbr />", match[0])

    def cell(match):
        return re.sub(r'(?<=<span class="pre">)[\w./-]{14,}(?=</span>)', key, match[0])

    for page in html.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        page.write_text(re.sub(r"<td>.*?</td>", cell, text, flags=re.S), encoding="utf-8")


def epoch():
    """The time that the site bears: SOURCE_DATE_EPOCH, or that of the last commit."""
    if "SOURCE_DATE_EPOCH" in os.environ:
        return int(os.environ["SOURCE_DATE_EPOCH"])
    done = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, text=True, capture_output=True)
    return int(done.stdout.strip() or "0")


def main(folder):
    source, html = folder / "source", folder / "html"
    lay_out(source)
    shutil.rmtree(html, ignore_errors=True)
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(epoch())}
    done = subprocess.run([sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", "-n", "-E", "-b", "html", "-d", folder / "read", source, html],
                          env=environment)
    if done.returncode:
        sys.exit("the site is not made: see above")
    mend_theme(html / "_static")
    soften(html)
    for left in (".buildinfo", "objects.inv"):
        (html / left).unlink(missing_ok=True)
    if PAGE.is_dir():
        shutil.copytree(PAGE, html / "page")
    print(f"{len(list(html.rglob('*.html')))} pages in {html}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]).resolve())
