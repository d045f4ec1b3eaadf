#!/usr/bin/env python3
"""Checks the site that docs/site/make.py made: tests/site/check.py build-site/html

Every link within it leads to a file and to an anchor that exist, every page can be reached from the first one and has a title of its own, and no page, style or
script asks another host for anything; a link that a reader follows may lead elsewhere. The checker is tried first on pages with faults.
"""
import re
import sys
import tempfile
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

LOADED = {"src", "srcset", "poster", "data", "action", "formaction", "background", "manifest"}
URL_IN_CSS = re.compile(r"""url\(\s*['"]?([^'")]+)|@import\s+['"]([^'"]+)""")
ASKED_BY_SCRIPT = re.compile(r"""(?:fetch|import|importScripts|open|WebSocket|EventSource|sendBeacon)\(\s*(?:["']GET["'],\s*)?["'`]((?:https?:|wss?:)?//[^"'`]+)""")


class Page(HTMLParser):
    """The anchors of a page, what it links to, and what it loads."""

    def __init__(self, text):
        super().__init__()
        self.anchors, self.links, self.loads, self.inside, self.title = set(), [], [], "", ""
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        told = dict(attributes)
        self.anchors |= {told[name] for name in ("id", "name") if told.get(name)}
        for name, value in told.items():
            if value and name in ("href", "xlink:href"):
                canonical = tag == "link" and told.get("rel") in ("canonical", "next", "prev", "search", "index", "genindex", "author", "copyright", "top", "license")
                (self.links if tag == "a" or canonical else self.loads).append(value)
            elif value and name in LOADED:
                self.loads += [part.split()[0] for part in value.split(", ")] if name == "srcset" else [value]
            elif value and name == "style":
                self.loads += css(value)
        self.inside = tag if tag in ("style", "script") or tag == "title" and not self.title else ""  # a drawing in it may have one as well

    def handle_endtag(self, tag):
        self.inside = ""

    def handle_data(self, data):
        if self.inside == "title":
            self.title += data
        elif self.inside == "style":
            self.loads += css(data)
        elif self.inside == "script":
            self.loads += ASKED_BY_SCRIPT.findall(data)


def css(text):
    return [one or other for one, other in URL_IN_CSS.findall(text)]


def elsewhere(target):
    return bool(urlsplit(target).netloc) or urlsplit(target).scheme in ("http", "https", "ws", "wss")


def check(site):
    """(what is wrong, how many pages and links)."""
    bad, counted, pages, leads = [], 0, {}, {}

    def page(path):
        if path not in pages:
            pages[path] = Page(path.read_text(encoding="utf-8"))
        return pages[path]

    for path in sorted(site.rglob("*")):
        name = path.relative_to(site)
        if path.suffix == ".html":
            it = page(path)
            targets, loads = it.links, it.loads
        elif path.suffix == ".css":
            targets, loads = [], css(path.read_text(encoding="utf-8"))
        elif path.suffix in (".js", ".mjs"):
            targets, loads = [], []
            bad += [f"{name}: asks {host}" for host in ASKED_BY_SCRIPT.findall(path.read_text(encoding="utf-8"))]
        elif path.suffix == ".svg":
            it = Page(path.read_text(encoding="utf-8"))
            targets, loads = it.links, it.loads
        else:
            continue
        bad += [f"{name}: loads {target}" for target in loads if elsewhere(target)]
        for target in [*targets, *loads]:
            parts = urlsplit(target)
            if elsewhere(target) or parts.scheme in ("data", "mailto", "javascript", "about"):
                continue
            counted += 1
            there = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            if there.is_dir():
                there /= "index.html"
            if path.suffix == ".html":
                leads.setdefault(path, set()).add(there)
            if not there.is_relative_to(site) or not there.is_file():
                bad.append(f"{name}: {target} leads nowhere")
            elif parts.fragment and there.suffix == ".html" and unquote(parts.fragment) not in page(there).anchors:
                bad.append(f"{name}: {target}: there is no such anchor")
            elif parts.fragment and there.suffix == ".svg" and f'id="{parts.fragment}"' not in there.read_text(encoding="utf-8").replace("'", '"'):
                bad.append(f"{name}: {target}: there is no such anchor")
    reached, at = set(), [site / "index.html"]
    while at:
        path = at.pop()
        if path not in reached:
            reached.add(path)
            at += leads.get(path, ())
    titles = {}
    for path, it in pages.items():
        if path.parent.name == "gallery":
            continue  # what the program writes, by the name that it gives to all of them
        titles.setdefault(it.title.strip(), []).append(str(path.relative_to(site)))
    bad += [f"{', '.join(names)}: all are called {title}" for title, names in titles.items() if title and len(names) > 1]
    bad += [f"{path.relative_to(site)}: no way leads to it from the first page" for path in pages if path not in reached]
    return bad, len(pages), counted


def notices_faults():
    """Each kind of fault is found, and nothing that is right is called wrong."""
    good = '<html><body id="top"><a href="b.html#there">b</a><a href="https://doi.org/1">paper</a><img src="a.svg"></body></html>'
    faults = {'<a href="gone.html">': "gone.html leads nowhere", '<a href="b.html#gone">': "b.html#gone: there is no such anchor",
              '<img src="https://example.org/a.png">': "loads https://example.org/a.png", '<link rel="stylesheet" href="//example.org/a.css">': "loads //example.org",
              "<style>@import 'https://example.org/b.css';</style>": "loads https://example.org/b.css", '<script>fetch("https://example.org/c")</script>': "loads https://example.org/c",
              '<iframe src="http://example.org/"></iframe>': "loads http://example.org/", '<a href="../outside.html">': "outside.html leads nowhere"}
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder).resolve()
        (site / "a.svg").write_text("<svg></svg>", encoding="utf-8")
        (site / "b.html").write_text('<a id="there" href="index.html">back</a>', encoding="utf-8")
        (site / "index.html").write_text(good, encoding="utf-8")
        if check(site)[0]:
            sys.exit(f"a good page is called wrong: {check(site)[0]}")
        for fault, told in faults.items():
            (site / "index.html").write_text(good + fault, encoding="utf-8")
            if not any(told in it for it in check(site)[0]):
                sys.exit(f"the checker does not notice {fault}: {check(site)[0]}")
        (site / "index.html").write_text(good, encoding="utf-8")
        (site / "alone.html").write_text('<a href="twin.html">', encoding="utf-8")
        (site / "twin.html").write_text('<a href="alone.html">', encoding="utf-8")
        (site / "namesake.html").write_text('<title>One</title><a href="other.html">', encoding="utf-8")
        (site / "other.html").write_text('<title>One</title><svg><title>One</title></svg>', encoding="utf-8")
        (site / "more.css").write_text("body { background: url(https://example.org/d.png) }", encoding="utf-8")
        (site / "more.js").write_text('fetch("https://example.org/e")', encoding="utf-8")
        found = "\n".join(check(site)[0])
        for told in ("alone.html: no way leads to it", "twin.html: no way leads to it", "all are called One", "more.css: loads", "more.js: asks"):
            if told not in found:
                sys.exit(f"the checker does not notice: {told}")


notices_faults()
if len(sys.argv) != 2:
    sys.exit(__doc__)
bad, pages, links = check(Path(sys.argv[1]).resolve())
print(f"{pages} pages, {links} links within the site, {len(bad)} wrong")
if pages < 100 or links < 5000:
    bad.append("the site is not whole")
sys.exit("\n".join(bad) or 0)
