"""Pages about the C API, one for each public header, in the C domain of Sphinx: signatures with links, and what the comment says.

A comment of a header has a first part, and below it sections: Given, Returned, Status, Warnings, Notes, Reference, Example. A line such as
"low, high   the edges of ok" names members or parameters and says what they are.
"""
import re

SECTIONS = ("Given", "Returned", "Status", "Warnings", "Notes", "Reference", "Example")
NAMED = re.compile(r"(\w+(?:, \w+)*(?:,)?) {2,}(\S.*)")
KINDS = {"function": "func", "struct": "struct", "enum": "enum", "define": "macro"}


class Writer:
    """known: what each name of the API is, for the links in the text; pages: the documents that a text may name."""

    def __init__(self, known, pages):
        self.known, self.pages = known, pages

    def link(self, match):
        name = match[0]
        if name in self.pages:
            role = f":doc:`{name} </{self.pages[name]}>`"
        elif name in self.known:
            role = f":c:{self.known[name]}:`{name}`"
        else:
            return name
        before, behind = match.string[:match.start()][-1:], match.string[match.end():][:1]
        return ("" if re.match(r"""[\s'"(\[{</:-]|$""", before) else "\\ ") + role + ("" if re.match(r"""[\s'")\]}>/\\:.,;!?-]|$""", behind) else "\\ ")

    def prose(self, text):
        """Plain text as reStructuredText, with links to what it names."""
        out = []
        for literal, plain in re.findall(r"(`[^`\n]+`)|([^`]+|`)", text):
            if literal:
                out.append(f"`{literal}`")
                continue
            plain = re.sub(r"([\\*|`])", r"\\\1", plain)
            plain = re.sub(r"(?<=\w)_(?!\w)", r"\\_", plain)
            plain = re.sub(r"(?<!\w)(?:docs/[\w-]+\.md|(?:refuel|REFUEL)_\w+)(?!\w|\\)", self.link, plain)
            out.append(plain)
        return "".join(out)

    def paragraph(self, lines, indent):
        text = self.prose(" ".join(line.strip() for line in lines))
        return [indent + text, ""] if text else []

    def body(self, text, indent, left_out=()):
        """Paragraphs, indented code and named lines of the first part of a comment."""
        out, lines = [], text.split("\n")
        at = 0
        while at < len(lines):
            end = at + 1
            if not lines[at].strip():
                at = end
                continue
            named = NAMED.fullmatch(lines[at].strip()) if not lines[at].startswith("    ") else None
            while end < len(lines) and lines[end].strip() and not (NAMED.fullmatch(lines[end].strip()) and len(lines[end]) - len(lines[end].lstrip()) < 4):
                if named and not lines[end].startswith("    "):
                    break
                end += 1
            block = lines[at:end]
            while block[0].startswith("    ") and end + 1 < len(lines) and not lines[end] and lines[end + 1].startswith("    "):
                block.append("")  # code goes on behind an empty line
                end += 1
                while end < len(lines) and lines[end].strip():
                    block.append(lines[end])
                    end += 1
            if named:
                if not set(re.findall(r"\w+", named[1])) & set(left_out):
                    out += self.named(named[1], [named[2], *block[1:]], indent)
            elif block[0].startswith("    "):
                out += self.code(block, indent)
            else:
                out += self.paragraph(block, indent)
            at = end
        return out

    def named(self, names, lines, indent):
        told = ", ".join(f"``{name}``" for name in re.findall(r"\w+", names))
        return [f"{indent}{told}", *self.paragraph(lines, indent + "   ")]

    def code(self, lines, indent):
        least = min(len(line) - len(line.lstrip()) for line in lines if line.strip())
        return [f"{indent}.. code-block:: c", "", *(f"{indent}   {line[least:]}".rstrip() for line in lines), ""]

    def section(self, name, lines, indent):
        """One section: its lines are without the label, and as far to the left as they go."""
        if name == "Example":
            return [f"{indent}:Example:", "", *self.code(lines, indent + "   ")]
        out = [f"{indent}:{name}:", ""]
        inner, block = indent + "   ", []
        start = r"\d+\) " if name == "Notes" else r"(?:\w+(?:, ?\w+)*(?: \.\.\.)?) {2,}\S|refuel_\w+ {2,}"

        def flush():
            if not block:
                return
            first = block[0]
            if name == "Notes" and re.match(r"\d+\) ", first):
                text = self.prose(" ".join([first.split(" ", 1)[1], *(line.strip() for line in block[1:])]))
                out.extend([f"{inner}* {text}", ""])
            elif re.match(start, first):
                names, told = re.split(r" {2,}", first, 1)
                names = ", ".join(self.link_or_literal(it) for it in re.findall(r"\w+", names))
                out.extend([f"{inner}{names}", *self.paragraph([told, *block[1:]], inner + "   ")])
            else:
                out.extend(self.paragraph(block, inner))
            block.clear()

        for line in lines:
            if not line.startswith(" ") and block and (re.match(start, line) or re.match(start, block[0])):
                flush()
            block.append(line)
        flush()
        return out

    def link_or_literal(self, name):
        return f":c:{self.known[name]}:`{name}`" if name in self.known else f"``{name}``"

    def comment(self, text, indent, left_out=()):
        """All of a comment. left_out: members that tell it themselves."""
        parts = re.split(rf"^ ?({'|'.join(SECTIONS)}):", text, flags=re.M)
        out = self.body(parts[0], indent, left_out)
        for name, lines in zip(parts[1::2], parts[2::2]):
            lines = [" " * (len(name) + 2) + lines.split("\n")[0], *lines.rstrip().split("\n")[1:]]
            lines = [line for line in lines if line.strip()]
            width = min((len(line) - len(line.lstrip()) for line in lines), default=0)
            if lines:
                out += self.section(name, [line[width:] for line in lines], indent)
        return out


def told_of_members(text):
    """What a comment says of each name in its named lines."""
    told, names = {}, ()
    for line in re.split(rf"^ ?(?:{'|'.join(SECTIONS)}):", text, flags=re.M)[0].split("\n"):
        match = NAMED.fullmatch(line.strip()) if not line.startswith("    ") else None
        if match:
            names = tuple(re.findall(r"\w+", match[1]))
            told[names] = match[2]
        elif names and line.startswith("   "):
            told[names] += " " + line.strip()
        elif names and line.strip():
            names = ()
    return told


def members(item, writer, kind, extra):
    """The members of a struct or the values of an enum, with what is known of each. extra: of the tables of the library, by name."""
    told = told_of_members(item.text)
    own = {name for member in item.members for name in member.names}
    out, used = [], set()
    for member in item.members:
        if member.group:
            out += ["", f"   *{writer.prose(member.group)}*", ""]
        code = dict(zip(member.names, member.code))
        rest = list(member.names)
        while rest:
            together = next((names for names in told if rest[0] in names and set(names) <= own), (rest[0],))
            now = [name for name in rest if name in together]
            rest = [name for name in rest if name not in now]
            used |= set(now)
            help_text = [text for names, text in told.items() if set(names) & set(now) and set(names) <= own]
            shown = [now] if help_text else [[name] for name in now]
            for names in shown:
                directive = f"   .. c:{kind}:: "
                out += [(" " * len(directive) if at else directive) + code[name] for at, name in enumerate(names)]
                text = " ".join(filter(None, [*help_text, member.text]))
                text = text or next((extra[name] for name in names if name in extra), "")
                out += ["", *writer.paragraph([text], "      ")]
    return out, used


def define(item, writer):
    code = re.sub(r"\\\n", " ", item.code)
    match = re.fullmatch(r"#define (\w+(?:\([^)]*\))?)\s*(.*?)\s*(?:/\*(.*?)\*/)?\s*", code, flags=re.S)
    value = re.sub(r"\s+", " ", match[2])
    out = [f".. c:macro:: {match[1]}", ""]
    if item.name.endswith("_LIST"):
        return out + writer.paragraph(["X(name, ...) for each.", *item.text.split("\n")], "   ")
    remark = re.sub(r"\s+", " ", match[3] or "").strip()
    if value and not value.startswith("{"):
        remark = f"`{value}`: {remark}" if remark else f"`{value}`"
    return out + writer.paragraph([remark], "   ")


def page(header, writer, extra):
    """The page of one header as reStructuredText."""
    title = f"{header.name}.h"
    out = [title, "=" * len(title), "", *writer.comment(header.text, ""), f"``#include <refuel/{title}>``", ""]
    for item in header.items:
        if item.kind == "text":
            out += writer.comment(item.text, "")
        elif item.kind == "define":
            if item.text and not item.name.endswith("_LIST"):
                out += writer.comment(item.text, "")
            out += define(item, writer)
        elif item.kind == "function":
            out += [f".. c:function:: {item.code}", "", *writer.comment(item.text, "   ")]
        else:
            name = item.name or f"@{header.name}"
            out += [f".. c:{item.kind}:: {name}", ""]
            rows, used = members(item, writer, "member" if item.kind == "struct" else "enumerator", extra.get(item.name, {}))
            out += writer.comment(item.text, "   ", used) + rows
        out.append("")
    return "\n".join(out) + "\n"


def names_of(headers):
    """name: the role of the C domain that links to it."""
    known = {}
    for header in headers.values():
        for item in header.items:
            if item.kind in KINDS and item.name:
                known[item.name] = KINDS[item.kind]
            if item.kind == "enum":
                known.update({name: "enumerator" for member in item.members for name in member.names})
    return known


def table(lines, at, writer, headers):
    """A part of the map of refuel.h, whose right part begins at a column: names of headers and functions become links."""
    def links(words):
        return " ".join(f":doc:`{word.strip(',')}`" if word.strip(",") in headers else writer.prose(word) for word in words.split())

    rows = []
    for line in lines:
        left, right = line[:at].strip(), line[at:]
        if left or not rows:
            rows.append([left, right])
        else:
            rows[-1][1] += " " + right
    out = [".. list-table::", "   :widths: 50 50", ""]
    for left, right in rows:
        out += [f"   * - {writer.prose(left)}", f"     - {links(right)}"]
    return [*out, ""]


def index(about, writer, headers):
    """The first page: what refuel.h says, its map as tables, and what each header is about."""
    out = ["The C API", "=========", "", "Made from the headers, which say the same. :ref:`genindex` has every name.", ""]
    column = about.split("What to call first", 1)[1].split("\n", 1)[0].index("header") + len("What to call first")
    text, *parts = re.split(r"^(What to call first|Below them).*\n", about, flags=re.M)
    out += writer.comment(text, "")
    for title, rows in zip(parts[::2], parts[1::2]):
        out += [title, "-" * len(title), "", *table([row for row in rows.split("\n") if row.strip()], column, writer, headers)]
    out += ["Headers", "-------", ""]
    for header in headers.values():
        first = re.split(r"(?<=[.?]) (?=[A-Z])", " ".join(header.text.split()))[0]
        out += [f":doc:`{header.name}`", f"   {writer.prose(first)}", ""]
    return "\n".join([*out, ".. toctree::", "   :hidden:", "", *(f"   {name}" for name in headers), ""])


def write(headers, about, folder, pages, extra):
    """All pages, and api/index. about: the first comment of refuel.h."""
    writer = Writer(names_of(headers), pages)
    folder.mkdir(parents=True, exist_ok=True)
    for header in headers.values():
        (folder / f"{header.name}.rst").write_text(page(header, writer, extra), encoding="utf-8")
    (folder / "index.rst").write_text(index(about, writer, headers), encoding="utf-8")
