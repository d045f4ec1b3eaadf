"""Answers in a notebook: HTML that closes what it opens, with every text escaped."""
import dataclasses
import html.parser
import re

import numpy
import pytest

import refuel
from refuel import _html

WHO = {"sex": "female", "age": 34, "height": "5ft6in", "weight": "140lb", "run": "30mi/week", "pace": "9:30/mi"}
INSIDE = {"tr": {"thead", "tbody"}, "td": {"tr"}, "th": {"tr"}, "li": {"ul"}, "caption": {"table"}, "thead": {"table"},
          "tbody": {"table"}, "summary": {"details"}}


class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.open, self.links, self.text, self.tags = [], [], [], set()
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag, attributes):
        assert self.open or tag == "div", "one element"
        assert tag not in INSIDE or self.open[-1] in INSIDE[tag], (tag, self.open)
        assert not (tag in ("table", "ul", "div", "p") and "p" in self.open), "a paragraph has no block in it"
        self.open.append(tag)
        self.tags.add(tag)
        self.links += [value for name, value in attributes if name == "href"]

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)


@pytest.mark.parametrize("answer", [
    lambda: refuel.plan(**WHO, goal="-1lb/week"),
    lambda: refuel.plan(sex="male", age=8, height="130cm", weight="28kg"),
    lambda: refuel.plan(sex="female", age=30, height="165cm", weight="60kg", life_stage="pregnant", gestation_week=30, goal="-1lb/week"),
    lambda: refuel.check(**WHO, intake="1500kcal", protein="40g"), lambda: refuel.compare(**WHO),
    lambda: refuel.project(**WHO, goal="-0.5kg/week", days=200), lambda: refuel.project(**WHO, target="60kg", in_="20weeks"),
    lambda: refuel.project(**WHO, intake="1000kcal", days=2000),
    lambda: refuel.load("date,distance_km\n2025-02-01,10\n2025-02-20,15\n")])
def test_it_is_valid_and_whole(answer):
    result = answer()
    page = Page(result._repr_html_())
    text = " ".join(page.text)
    assert "information, not medical advice" in text and page.tags >= {"div", "table", "td", "details"}
    for source in result.sources:
        assert source.citation in text
    assert page.links == [f"https://doi.org/{source.doi}" for source in result.sources if source.doi]
    for note in getattr(result, "warnings", ()):
        assert note.message in text
    assert not re.search(r"\b(nan|None|inf)\b", text)


def test_a_log_is_a_table_of_its_last_runs():
    page = Page(refuel.read_log("date,distance_km,mood\n" + "2025-02-01,10,\n2025-02-03,8,\n")._repr_html_())
    text = " ".join(page.text)
    assert "Log of runs, 2 of 2" in text and "2025-02-03" in text and "not read: mood" in text and "nan" not in text


def test_it_says_the_numbers():
    plan = " ".join(Page(refuel.plan(**WHO, goal="-1lb/week")._repr_html_()).text)
    for part in ("1,451", "2,688", "2,294\N{EN DASH}3,081", "2,188", "\N{MINUS SIGN}500", "energy-availability", "kcal/kg FFM/d"):
        assert part in plan, part
    refused = " ".join(Page(refuel.plan(**{**WHO, "age": 16}, goal="-1lb/week")._repr_html_()).text)
    assert "gate-minor" in refused and "is refused" in refused
    eaten = " ".join(Page(refuel.check(**WHO, intake="1500kcal")._repr_html_()).text)
    assert "What is eaten" in eaten and "1,500" in eaten
    assert "mifflin-1990" in " ".join(Page(refuel.compare(**WHO)._repr_html_()).text)
    path = refuel.project(sex="male", age=40, height="180cm", weight="95kg", run="30km/week", target="88kg", in_="6months")
    shown = Page(path._repr_html_()).text
    assert "target weight" in shown and "2,966" in shown and f"{path.weight_kg[-1]:.1f}" in shown
    assert len([cell for cell in shown if cell == "95.0"]) == 1, "the first day once"


def test_texts_are_escaped():
    plan = refuel.plan(**WHO)
    evil = dataclasses.replace(plan, overall=dataclasses.replace(plan.overall, message="<script>alert('&')</script>"),
                               sources=(dataclasses.replace(plan.sources[0], doi='10.1/"><b>x'),))
    text = evil._repr_html_()
    assert "<script>" not in text and "&lt;script&gt;" in text and "<b>x" not in text
    assert 'https://doi.org/10.1/"><b>x' in Page(text).links


def test_an_answer_without_a_page_of_its_own():
    @dataclasses.dataclass(frozen=True)
    class Part:
        key: str
        cost_kcal: float

    @dataclasses.dataclass(frozen=True)
    class Other:
        refuel: str
        distance_km: float
        known: bool
        lost: "float | None"
        after: Part
        parts: "tuple[Part, ...]"
        names: "tuple[str, ...]"

    text = _html.page(Other("1.0", 10.0, True, None, Part("<a>", 12.5), (Part("b", 1.0),), ("x", "y")))
    shown = Page(text).text
    for cell in ("distance", "10", "km", "yes", "<a>".replace("<a>", "after"), "12.5", "kcal", "b", "x, y"):
        assert cell in shown, cell
    assert "lost" not in shown and "&lt;a&gt;" in text


def test_numbers_are_rounded_for_people():
    assert [_html._number(value) for value in (2687.65, -500.0, 12.34, 0.384, 0.0, numpy.nan, None, numpy.inf, 99.96)] == [
        "2,688", "\N{MINUS SIGN}500", "12.3", "0.38", "0", "\N{EN DASH}", "\N{EN DASH}", "\N{EN DASH}", "100.0"]
