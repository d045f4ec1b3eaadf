"""Reads the public headers: what each declares, with the comment that belongs to it. The headers are written in one form, which
.clang-format holds, so this is no parser of C; what it does not understand it refuses."""
import re
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Member:
    """Members of a struct, or values of an enum, that one declaration makes."""
    names: list
    code: list  # one declaration for each name
    text: str = ""
    group: str = ""  # the comment that stands above it on a line of its own


@dataclass
class Item:
    """One declaration. kind: text, define, enum, struct or function."""
    kind: str
    name: str = ""
    code: str = ""
    text: str = ""  # the comment, without its frame
    members: list = field(default_factory=list)


@dataclass
class Header:
    name: str
    text: str  # what the header is about
    items: list


COMMENT = re.compile(r"/\*\*?(.*?)\*/", re.S)
ROW = re.compile(r"(\w+_LIST)\(X\)|X\(\s*(\w+),\s*(.*?)\)\s*(?:/\*(.*?)\*/)?\s*(?=X\(|\w+_LIST\(|$)", re.S)
START = re.compile(r"#define\s+(?P<define>\w+)|typedef\s+(?P<typedef>enum|struct)\s+(?P<name>\w+)\s*\{|(?P<anonymous>enum)\s*\{"
                   r"|(?P<api>REFUEL_API|static inline)\s")
SKIPPED = re.compile(r'#(?:include|ifdef|ifndef|if|else|endif|undef).*|extern "C" \{|\}$', re.M)


def words_of(comment):
    """The text of a comment, without stars, with the indentation that it has below its first line."""
    lines = COMMENT.fullmatch(comment.strip())[1].split("\n")
    lines = [lines[0].strip(), *(re.sub(r"^ \* ?", "", line) if line.startswith(" *") else line[3:] for line in lines[1:])]
    return "\n".join(line.rstrip() for line in lines).strip()


def end_of(text, at, kind):
    """Where a declaration ends that starts at a place."""
    if kind == "define":
        while text[text.index("\n", at) - 1] == "\\":
            at = text.index("\n", at) + 1
        return text.index("\n", at)
    if kind == "static inline":
        return text.index("\n}", at) + 2
    if kind == "REFUEL_API":
        return text.index(";", at) + 1
    return text.index("}", at) + text[text.index("}", at):].index(";") + 1


def joined(code):
    return re.sub(r"\s+", " ", code).strip()


def declared(code):
    """double *a, b[3] -> one declaration for each."""
    first, *rest = re.split(r",\s*(?![^()\[\]]*[)\]])", joined(code))
    match = re.fullmatch(r"(.*?)((?:\*\s*(?:const\s+)?)*)(\w+)((?:\[[^\]]*\])*)", first)
    base = match[1].strip()
    for one in [first[len(match[1]):], *rest]:
        name = re.search(r"(\w+)(?:\[[^\]]*\])*$", one)[1]
        yield name, f"{base} {one.strip()}"


def struct_members(body):
    members, group = [], ""
    for line in re.finditer(r"(?P<code>[^;/]*?);|/\*(?P<comment>.*?)\*/", body, flags=re.S):
        if line["comment"] is None:
            found = list(declared(line["code"]))
            members.append(Member([name for name, _ in found], [code for _, code in found], group=group))
            group = ""
        elif members and "\n" not in body[body.rindex(";", 0, line.start()):line.start()] and not group:
            members[-1].text = joined(line["comment"])
        else:
            group = joined(line["comment"])
    return members


def flat(name, lists):
    """The rows of a list, and of the lists within it."""
    return [row for it in lists[name] for row in (flat(it, lists) if isinstance(it, str) else [it])]


def enum_members(body, lists):
    members, group = [], ""
    for part in re.finditer(r"/\*(?P<comment>.*?)\*/|(?P<list>\w+_LIST)\(\w+\)|(?P<value>\w+(?:\s*=\s*[^,/\n]+)?)(?:,|(?=\s*/\*|\s*$))", body, flags=re.S):
        if part["list"]:
            members += flat(part["list"], lists)
        elif part["value"]:
            name = re.match(r"\w+", part["value"])[0]
            members.append(Member([name], [joined(part["value"])], group=group))
            group = ""
        else:
            last = body.rfind("\n", 0, part.start())
            own_line = not body[last + 1:part.start()].strip()
            after_sign = own_line and body[:part.start()].rstrip().endswith("=")
            if own_line and not after_sign:
                group = joined(part["comment"])
            elif members:
                members[-1].text = joined(part["comment"])
    return members


def rows_of_list(code, comment):
    """The values that a list of X(name, number, ...) makes, each with what else its row says; of a list within it the name."""
    columns = [it.strip() for it in re.sub(r"\(.*?\)", "", joined(re.split(r"[.;]", comment)[0].split(":")[-1])).split(",")]
    body = code.split("\n", 1)[1].replace("\\\n", "\n")
    body = re.sub(r"\\$", "", body)
    rows = []
    for other, name, rest, remark in ROW.findall(body):
        if other:
            rows.append(other)
            continue
        values = [joined(re.sub(r'"\s+"', "", it)) for it in re.findall(r'\s*((?:"(?:[^"\\]|\\.)*"\s*)+|[^,"]+)', rest)]
        values = [it.strip('"') for it in values if it.strip()]
        labels = columns[1:] if len(columns) == len(values) + 1 > 3 else []
        told = [f"{label}: {value}" if label else value
                for label, value in zip(labels or [""] * len(values), values) if value][1:]
        rows.append(Member([name], [f"{name} = {values[0]}"], "; ".join([*told, *filter(None, [joined(remark)])])))
    return rows


def read(path, lists):
    """One header. lists keeps the rows of the lists of headers that were read before."""
    text = path.read_text(encoding="utf-8")
    at, comment, about, items = 0, None, None, []

    def put_aside():
        """A comment that belongs to no declaration."""
        if comment and about is not None:
            items.append(Item("text", text=comment))

    while at < len(text):
        start = re.compile(r"\s*").match(text, at)
        if start[0].count("\n") > 1 and comment is not None:
            put_aside()
            comment = None
        at = start.end()
        if at == len(text):
            break
        if text.startswith("/*", at):
            end = text.index("*/", at) + 2
            put_aside()
            comment = words_of(text[at:end])
            if about is None:
                about, comment = comment, None
            at = end
            continue
        skipped = SKIPPED.match(text, at)
        match = START.match(text, at)
        if skipped and not match:
            at = text.index("\n", at) + 1
            continue
        if not match:
            raise SystemExit(f"{path.name}: cannot read: {text[at:at + 80]!r}")
        kind = match["typedef"] or match["anonymous"] or ("define" if match["define"] else match["api"])
        end = end_of(text, at, kind)
        code = text[at:end]
        item = Item(kind, match["define"] or match["name"] or "", code, comment or "")
        at, comment = end, None
        if kind == "define":
            rest = re.compile(r"[ \t]*/\*.*?\*/").match(text, at)
            if match["define"].endswith("_LIST"):
                lists[item.name] = rows_of_list(code, item.text)
            elif re.search(r"_H$|_MEMBER$|^REFUEL_API$", item.name):
                comment = item.text or None  # of the enum that follows
                continue
            assert not rest
        elif kind in ("REFUEL_API", "static inline"):
            item.kind = "function"
            item.code = joined(code.split("{")[0].replace("REFUEL_API", "").replace("static inline", "").rstrip("; \n"))
            item.name = re.search(r"(\w+)\(", item.code)[1]
        else:
            body = code[code.index("{") + 1:code.rindex("}")]
            item.members = enum_members(body, lists) if kind == "enum" else struct_members(body)
        items.append(item)
    put_aside()
    return Header(path.stem, about, items)


def read_all(folder):
    """Every header of a folder, those first whose lists others use."""
    lists, found = {}, {}
    for path in sorted(Path(folder).glob("*.h"), key=lambda path: (not path.stem.endswith("_list"), path.name)):
        found[path.stem] = read(path, lists)
    return dict(sorted(found.items()))
