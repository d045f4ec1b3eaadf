#!/usr/bin/env python3
"""The pages of --html: well formed, valid, complete by themselves, readable without seeing or colour, and true: every number is
that of the JSON of the same answer, and every drawing stands where its number does."""
import datetime
import json
import math
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "support"))
from recent_log import recent  # noqa: E402

PROGRAM = Path(os.environ.get("REFUEL_BUILD_DIR", ROOT / "build")).resolve() / "refuel"
HER = "--sex female --age 34 --height 5ft6in --weight 140lb --run 30mi/week --pace 9:30/mi".split()
HIM = "--sex male --age 41 --height 178cm --weight 72kg --run 60km/week --pace 5:13/km".split()
THIN = "--sex female --age 29 --height 165cm --weight 45kg --run 70km/week".split()
SMALL = "--sex female --age 60 --height 150cm --weight 48kg --run 0km/week --living sedentary".split()
LOGGED = "--sex female --age 34 --height 168cm".split()
DIARY = str(ROOT / "tests" / "logs" / "track" / "sixty-days.csv")  # Path(folder, DIARY) is DIARY
CASES = {
    "plan": ["plan", *HER, "--goal", "-1lb/week"],
    "maintain, kJ": ["plan", *HIM, "--units", "imperial,kJ", "--level", "0.95"],
    "training": ["plan", *HIM, "--walk", "20km/week", "--exercise", "cycling 3h/week"],
    "refused": ["plan", *SMALL, "--goal", "-2lb/week"],
    "cut": ["plan", *HIM, "--expenditure", "2000kcal"],
    "unknown sex": ["plan", "--sex", "unknown", "--age", "30", "--height", "168cm", "--weight", "62kg"],
    "lactating": ["plan", *HER, "--life-stage", "lactating", "--months-since-birth", "4", "--explain"],
    "child": ["plan", "--sex", "male", "--age", "8", "--height", "130cm", "--weight", "27kg"],
    "method": ["plan", *HIM[:8], "--method", "nasem-2023", "--activity", "active"],
    "compare": ["plan", *HER, "--compare"],
    "days": ["plan", *HER, "--goal", "-1lb/week", "--day-types", "rest,easy,hard,long", "--explain"],
    "week": ["plan", *HER[:8], "--pace", "5:30/km", "--run-week", "10km,0,8km,0,12km,0,25km", "--goal", "-0.5lb/week", "--units", "metric,kJ"],
    "days of a check": ["check", *HER, "--day-types", "rest,easy,long", "--intake", "2000kcal"],
    "check": ["check", *HER, "--intake", "1900kcal", "--carbohydrate", "230g", "--protein", "80g"],
    "all of it": ["check", *HIM, "--intake", "3400kcal", "--carbohydrate", "450g", "--protein", "130g", "--fat", "110g", "--fibre",
                  "40g", "--units", "metric,kJ"],
    "little": ["check", *THIN, "--intake", "750kcal"],
    "target": ["project", *HER, "--target", "132lb", "--in", "16weeks"],
    "day": ["project", *HIM, "--intake", "2900kcal", "--target", "70kg", "--explain"],
    "by a date": ["project", *HIM, "--target", "66kg", "--in", "10months", "--units", "metric,kJ"],
    "infeasible": ["project", *HER, "--target", "100lb", "--in", "8weeks"],
    "ends": ["project", *HER[:8], "--intake", "900kcal", "--days", "3650"],
    "ten years": ["project", *HIM, "--goal", "+0.1kg/week", "--days", "3650"],
    "one day": ["project", *HIM, "--days", "1"],
    "tired": ["fatigue", *HER, "--intake", "1700kcal", "--sleep", "6h", "--performance-down", "3weeks", "--explain"],
    "tired, kJ": ["fatigue", *HIM, "--intake", "2100kcal", "--carbohydrate", "200g", "--protein", "70g", "--fat", "110g", "--sign",
                  "heavy-legs", "--units", "imperial,kJ"],
    "tired, thin": ["fatigue", *THIN, "--intake", "1500kcal", "--missed-periods", "4", "--ferritin", "9"],
    "tired, eating": ["fatigue", *THIN, "--intake", "750kcal", "--eating-disorder", "now"],
    "tired, nobody": ["fatigue"],
    "tired, log": ["fatigue", *HER, "--intake", "1700kcal", "--log", "log.csv", "--explain"],
    "tired, log alone": ["fatigue", "--log", "log.csv", "--units", "imperial,kJ"],
    "emergency, log": ["fatigue", "--log", "log.csv", "--sign", "collapse"],
    "emergency": ["fatigue", *HIM, "--intake", "2100kcal", "--sign", "dark-urine, collapse"],
    "emergency, all": ["fatigue", *HIM, "--intake", "2100kcal", "--sign", "dark-urine", "--all"],
    "plan, log": ["plan", *LOGGED, "--log", DIARY, "--run", "30mi/week", "--units", "metric", "--explain"],
    "check, log": ["check", *LOGGED, "--log", DIARY],
    "project, log": ["project", *LOGGED, "--log", "diary.csv", "--goal", "-0.25kg/week"],
    "log": ["track", "weights.csv", *LOGGED, "--explain"],
    "log, kJ": ["track", "weights.csv", *LOGGED, "--units", "imperial,kJ", "--level", "0.95"],
    "log, long": ["track", "years.csv", *LOGGED],
    "log, few": ["track", "few.csv", *LOGGED],
    "log, one day": ["track", "day.csv", *LOGGED],
    "log, little": ["track", "little.csv", *LOGGED, "--explain"],
    "log, thin": ["track", "weights.csv", *LOGGED[:4], "--height", "188cm"],
    "log, nurses": ["track", "weights.csv", *LOGGED, "--life-stage", "lactating", "--months-since-birth", "5"],
    "log, eating": ["track", "weights.csv", *LOGGED, "--eating-disorder", "now", "--explain"],
    "another level": ["project", *HIM, "--pal", "1.5", "--days", "60"],
}
ALONE = "script", "link", "img", "iframe", "object", "embed", "audio", "video", "form", "input", "button"
bad, counted = [], {"pages": 0, "logged": 0, "numbers": 0, "drawings": 0, "contrasts": 0}


def say(name, what):
    bad.append(f"{name}: {what}")


def text_of(node):
    return re.sub(r"\s+", " ", "".join(node.itertext())).strip()


def own_text(node):
    """The text of a cell without the small print below."""
    return re.sub(r"\s+", " ", node.text or "").strip()


def by_class(node, name):
    return [it for it in node.iter() if name in it.get("class", "").split()]


def near(name, what, got, wanted, tolerance):
    counted["numbers"] += 1
    if wanted is None or not math.isfinite(wanted):
        if got is not None:
            say(name, f"{what}: {got} where nothing is known")
    elif got is None or abs(got - wanted) > tolerance:
        say(name, f"{what}: {got} on the page, {wanted} in JSON")


def number(text):
    """The first number of a text, or None."""
    found = re.search(r"-?\d[\d,]*(?:\.\d+)?", text)
    return float(found[0].replace(",", "")) if found else None


def percent(node, attribute):
    return float(node.get(attribute).removesuffix("%"))


def check_structure(name, page):
    """Language, headings, ids, links, tables, drawings; nothing that a browser would load or run."""
    if page.get("lang") != "en":
        say(name, "no language")
    levels = [int(it.tag[1]) for it in page.iter() if re.fullmatch("h[1-6]", it.tag)]
    if levels[0] != 1 or levels.count(1) != 1 or any(b > a + 1 for a, b in zip(levels, levels[1:])):
        say(name, f"headings of the levels {levels}")
    ids = [it.get("id") for it in page.iter() if it.get("id")]
    if len(ids) != len(set(ids)):
        say(name, f"an id stands twice: {sorted(it for it in ids if ids.count(it) > 1)}")
    for it in page.iter():
        link, referred = it.get("href"), (it.get("aria-labelledby") or "").split()
        if it.tag in ALONE or it.get("src") or it.get("style") or any(key.startswith("on") for key in it.attrib):
            say(name, f"<{it.tag}> {it.attrib}")
        if link and not (link[1:] in ids if link.startswith("#") else it.tag == "a" and link.startswith("https://doi.org/10.")):
            say(name, f"a link to {link}")
        if any(key not in ids for key in referred):
            say(name, f"labelled by {referred}")
        if it.tag == "table" and not all(th.get("scope") for th in it.iter("th")):
            say(name, "a table with a heading of nothing")
        if it.tag == "section" and not referred:
            say(name, "a section without a name")
        if it.tag == "svg" and it.get("aria-hidden") != "true" and not (it.get("role") == "img" and it.get("aria-label")):
            say(name, "a drawing without words")
    policy = [it.get("content") for it in page.iter("meta") if it.get("http-equiv") == "Content-Security-Policy"]
    if policy != ["default-src 'none'; style-src 'unsafe-inline'"]:
        say(name, f"the policy {policy}")
    for part in "main", "header", "footer", "title":
        if len(list(page.find("body" if part != "title" else "head").iter(part))) < 1:
            say(name, f"no <{part}>")
    if "Information, not medical advice." not in text_of(page):
        say(name, "it does not say what it is not")


def check_valid(name, source):
    done = subprocess.run(["tidy", "-q", "-e", "-utf8"], input=source, capture_output=True)
    if done.returncode or done.stderr:
        say(name, f"tidy: {done.stderr.decode()}")


def rows_of(page, section):
    """The rows of the tables of a section, by what stands at their head."""
    part = next((it for it in page.iter("section") if it.get("aria-labelledby") == section), None)
    return {} if part is None else {own_text(tr[0]).removeprefix("* "): tr for tr in part.iter("tr") if tr[0].get("scope") == "row"}


def check_bar(name, what, tr, start, end, scale):
    """A bar begins and ends where its numbers do. scale, percent of the width per unit, is that of the first bar."""
    rects = list(tr.iter("rect"))
    if end is None or start is None or start == end or not rects:
        return scale
    counted["drawings"] += 1
    zero = percent(by_class(tr, "zero")[0], "x1")
    x, width = percent(rects[0], "x") - zero, percent(rects[0], "width")
    scale = scale or (x + width if end > 0 else x) / end
    if abs(x - scale * min(start, end)) > 0.02 or abs(width - scale * abs(end - start)) > 0.02:
        say(name, f"the bar of {what} from {x} by {width} percent, not from {start} to {end}")
    return scale


def check_energy(name, page, answer, kcal):
    """The ledger. kcal: how many of the unit shown are one kcal."""
    rows, energy, behind, scale = rows_of(page, "energy"), answer["energy"], 0.0, None
    terms = [it for it in rows if it not in ("total", "goal", "eat", "you eat")]
    wanted = [it for it in ("resting", "living", "running", "walking", "exercise", "reproduction") if f"{it}_kcal_d" in energy]
    if energy["method"] != "ledger":
        wanted = [it for it in wanted if it != "running"]  # all activity is one there
    if terms != wanted:
        say(name, f"the terms {terms} for {wanted}")
    values = {**{it: energy[f"{it}_kcal_d"] for it in terms}, "total": energy["total_kcal_d"], "goal": energy["goal_kcal_d"],
              "eat": energy["intake_kcal_d"], "you eat": answer.get("eaten", {}).get("energy_kcal_d")}
    ranges = {"resting": "resting_kcal_d", "total": "total_kcal_d", "eat": "intake_kcal_d"}
    for it, tr in rows.items():
        value = values[it]
        near(name, it, number(own_text(tr[2])), value and value * kcal, 0.5)
        start = behind if it in terms or it == "goal" else 0.0
        scale = check_bar(name, it, tr, start, None if value is None else start + value, scale)
        behind = (behind + (value or 0.0)) if it in terms else value or 0.0
        ends = energy["interval"].get(ranges.get(it)) if it in ranges else None
        for end, shown in zip(ends or (), re.findall(r"[\d,]+", text_of(tr[2].find("small")) if tr[2].find("small") is not None else "")):
            near(name, f"range of {it}", number(shown), end * kcal, 5)
    if energy["total_kcal_d"] is not None and energy["method"] == "ledger":
        near(name, "sum of the terms", sum(values[it] for it in terms), energy["total_kcal_d"], 1e-6)


def check_food(name, page, answer):
    rows, macros, behind, scale = rows_of(page, "food"), answer["macros"], 0.0, None
    kcal = {"carbohydrate": 4, "protein": 4, "fat": 9}
    planned = {it: macros.get(f"{it}_g_d") for it in (*kcal, "fibre")}
    fits = answer["split"]["state"] in ("fits", "compromised")
    if list(rows) != ([it for it in planned if planned[it] is not None] if fits else []):
        say(name, f"the food {list(rows)}")
    for it, tr in rows.items():
        near(name, it, number(own_text(tr[3])), planned[it], 0.5)
        if it not in kcal:
            continue
        whole = sum(planned[key] * kcal[key] for key in kcal)
        near(name, f"share of {it}", number(text_of(tr[2])), 100 * planned[it] * kcal[it] / whole, 0.5)
        near(name, f"{it} per kg", number(text_of(tr[4])), planned[it] / answer["person"]["weight_kg"], 0.05 + 1e-9)
        scale = check_bar(name, it, tr, behind, behind + planned[it] * kcal[it], scale)
        behind += planned[it] * kcal[it]
        if len(tr) > 5:
            near(name, f"{it} eaten", number(text_of(tr[5])), answer["eaten"][f"{it}_g_d"], 0.5)


def check_days(name, page, answer, kcal):
    """A row for each day, and their mean."""
    rows, days = rows_of(page, "days"), [*answer.get("days", []), answer.get("days_mean")]
    if len(rows) != (len(days) if days[-1] else 0):
        say(name, f"the days {list(rows)}")
        return
    scale = None
    for (it, tr), day in zip(rows.items(), days):
        if not it.endswith(day.get("type", "mean")):
            say(name, f"{it} is a day of {day['type']}")
        for at, key, factor in (2, "total_kcal_d", kcal), (4, "intake_kcal_d", kcal), (5, "carbohydrate_g_d", 1), (6, "protein_g_d", 1), (7, "fat_g_d", 1):
            near(name, f"{key} of {it}", number(own_text(tr[at])), day[key] * factor, 0.5)
        near(name, f"goal of {it}", number(text_of(tr[4].find("small"))), day["goal_kcal_d"] * kcal, 0.5)
        scale = check_bar(name, it, tr, 0.0, day["intake_kcal_d"], scale)


def check_range(name, check, svg, shown):
    """The value stands on the side of each edge on which it is, and within its interval."""
    counted["drawings"] += 1
    mark = percent(by_class(svg, "mark")[0], "cx")
    edges = [percent(it, "x1") for it in by_class(svg, "edge")]
    wanted = [it for it in (check["low"], check["high"]) if it is not None]
    reach = [(percent(it, "x1"), percent(it, "x2")) for it in by_class(svg, "reach")]
    if len(edges) != len(wanted) or not 0 <= mark <= 100 or sorted(edges) != edges:
        say(name, f"{check['id']}: the edges {edges} for {wanted}, the value at {mark}")
        return
    for edge, limit in zip(edges, wanted):
        if abs(mark - edge) > 0.02 and (mark > edge) != (check["value"] > limit):
            say(name, f"{check['id']}: {check['value']} stands on the wrong side of {limit}")
    if reach and not (0 <= reach[0][0] <= mark <= reach[0][1] <= 100):
        say(name, f"{check['id']}: the value {mark} outside of its interval {reach}")
    if shown not in svg.get("aria-label"):
        say(name, f"{check['id']}: the words of the drawing are {svg.get('aria-label')}")


def check_checks(name, page, answer, factor):
    """Every check that has something to say, the worst first, with its number; and what is not known."""
    part = next(it for it in page.iter("section") if it.get("aria-labelledby") == "checks")
    items = part.find("ul[@class='checks']").findall("li")
    titles = {it["id"]: it for it in json.loads(run("equations", "--json"))["checks"]}
    wanted = [it for it in answer["checks"] if it["verdict"] != "unknown" and not
              (it["verdict"] == "ok" and it["action"] == "none" and it["id"].startswith("gate-"))]
    order = {"risk": 0, "low": 1, "high": 2, "ok": 3}
    shown = [(text_of(it[0]), it) for it in items if text_of(it[0]) != "unknown"]
    if [verdict for verdict, _ in shown] != sorted((it["verdict"] for it in wanted), key=order.get):
        say(name, f"the verdicts {[verdict for verdict, _ in shown]}")
    unknown = [titles[it["id"]]["title"] for it in answer["checks"] if it["verdict"] == "unknown"]
    said = [text_of(it[1][0]) for it in items if text_of(it[0]) == "unknown"]
    if said != ([", ".join(unknown)] if unknown else []):
        say(name, f"{said} for the unknown {unknown}")
    for check in wanted:
        title = titles[check["id"]]["title"]
        found = [it for _, it in shown if text_of(it.find("div/h3")) == title]
        if len(found) != 1 or text_of(found[0][0]) != check["verdict"]:
            say(name, f"{check['id']} stands {len(found)} times")
            continue
        check_one(name, check, found[0], factor)


def check_one(name, check, item, factor):
    scaled = factor if check["unit"].startswith("kcal") else 1
    decimals = 2 if check["unit"].startswith("%") or check["unit"] == "kg/m2" else 0
    svgs = list(item.iter("svg"))
    has_edges = check["low"] is not None or check["high"] is not None
    if check["value"] is not None:
        value = text_of(item.find("div/p"))
        near(name, check["id"], number(value), check["value"] * scaled, 0.5 * 10 ** -decimals + 1e-9)
        if len(svgs) != has_edges:
            say(name, f"{check['id']} has {len(svgs)} drawings")
        elif svgs:
            check_range(name, check, svgs[0], value.split(" ok: ")[0])
    links = [it.get("href") for it in item.iter("a")]
    if links != [f"#source-{check['source']}"]:
        say(name, f"{check['id']} leads to {links}, not to {check['source']}")


def check_fatigue(name, command, page, answer, factor):
    """The words of JSON, each cause with all its evidence; an emergency first, and nothing beside it unless it is asked for."""
    lines = [text_of(it) for it in by_class(page, "answer")[0].findall("p")]
    sections = [it.get("aria-labelledby") for it in page.iter("section")]
    if lines[0] != answer["summary"]:
        say(name, f"it begins with {lines[0]}")
    for it in answer["emergency"]:
        words = it["message"].removeprefix(answer["summary"]).strip()
        if not any(words in line and it["title"] in line for line in lines[1:]):
            say(name, f"{it['sign']} is not told: {lines}")
    if answer["emergency"] and "--all" not in command:
        if set(sections) - {"sources", "explanation"} or "The rest can wait" not in lines[-1]:
            say(name, f"beside the emergency stand {sections}")
        return
    if "--log" in command and not any(answer["log"]["last_day"] in line for line in lines):
        say(name, f"the log is not told: {lines}")
    if set(answer["notes"]) - set(lines) or ("--log" in command) != bool(answer["notes"]):
        say(name, f"the notes {answer['notes']} are not in {lines}")
    part = next(it for it in page.iter("section") if it.get("aria-labelledby") == "causes")
    told = {text_of(it).split(":")[0]: it for it in part.iter("h3")}
    wanted = [it for it in answer["causes"] if it["certainty"]]
    if sorted(told) != sorted(it["title"] for it in wanted):
        say(name, f"the causes {list(told)}")
    lists = dict(zip(told, part.findall("ul[@class='checks']")))
    quiet = text_of(part)
    for cause in answer["causes"]:
        if cause["title"] not in quiet:
            say(name, f"{cause['id']} is not named")
        if not cause["certainty"] or cause["title"] not in told:
            continue
        if f"{cause['certainty']} signs" not in text_of(told[cause["title"]]):
            say(name, f"{cause['id']} is not as sure as {cause['certainty']}")
        items = lists[cause["title"]].findall("li")
        shown = [it for side in ("for", "against") for it in cause["evidence"] if it["side"] == side]
        if [text_of(it[0]) for it in items] != [it["side"] for it in shown]:
            say(name, f"{cause['id']} has {len(items)} pieces of evidence for {len(shown)}")
        for item, one in zip(items, shown):
            if one["title"] not in text_of(item) or (factor == 1 and one["message"] not in text_of(item)):
                say(name, f"{one['id']}: {text_of(item)}")
            if one["value"] is not None and list(item.iter("svg")):
                scaled = factor if one["unit"].startswith("kcal") else 1
                decimals = 2 if one["unit"].startswith("%") or one["unit"] == "kg/m2" else 0
                near(name, one["id"], number(text_of(item.find("div/p")).removeprefix(one["title"])), one["value"] * scaled,
                     0.5 * 10 ** -decimals + 1e-9)
                check_range(name, one, next(item.iter("svg")), "")
    for key in "see", "missing":
        part = next((it for it in page.iter("section") if it.get("aria-labelledby") == key), None)
        got = [] if part is None else [text_of(it) for it in part.iter("li")]
        if [it["message"] for it in answer[key]] != [line.split(": ", 1)[-1] if key == "missing" else line for line in got]:
            say(name, f"{key}: {got}")
    if answer["tomorrow"]["withheld"] and answer["see"] and not answer["emergency"]:
        whole = text_of(page)
        if re.search(r"\d k(cal|J)\b", whole[:whole.find(answer["see"][0]["message"])]):
            say(name, "amounts stand before whom to see about them")
    energy = answer["tomorrow"]["energy_kcal_d"]
    if energy is not None:
        part = next(it for it in page.iter("section") if it.get("aria-labelledby") == "tomorrow")
        near(name, "tomorrow", number(text_of(part.find("p"))), energy * factor, 5 * factor + 50 * (factor != 1))


def check_answer(name, page, answer, factor):
    """What is said first: the sentence of a check, what to eat, and before that what crosses a limit of health."""
    lines = [text_of(it) for it in by_class(page, "answer")[0].findall("p")]
    overall, ended = answer.get("overall"), answer.get("ended")
    if ended and not lines[0].startswith(f"Ends on day {ended['day']:.0f}. "):
        say(name, f"the end is not said first: {lines}")
    if not overall:
        last, days = answer["day"][-1], "day" if answer["day"][-1] == 1 else "days"
        if not any(re.search(rf"\bin {last:.0f} {days}(;|\.)", line) for line in lines):
            say(name, f"how long it takes is not said: {lines}")
        return
    if "eaten" in answer:
        if factor == 1 and lines[0] != overall["message"]:
            say(name, f"it begins with {lines[0]}")
        return
    sentence = next((line for line in lines if line.startswith(f"{overall['verdict']} {overall['message']}")), None)
    if not sentence or (overall["verdict"] == "risk") != (lines[0] == sentence and answer["energy"]["intake_kcal_d"] is not None):
        say(name, f"the sentence of all checks stands elsewhere: {lines}")
    intake = [line for line in lines if line.startswith("The plan is " if overall["verdict"] == "risk" else "Eat ")]
    near(name, "intake", number(intake[0]) if intake else None, (answer["energy"]["intake_kcal_d"] or math.nan) * factor, 0.5)


def check_table(name, page, answer, energy_factor, weight_factor):
    """The numbers of a projection, all rows."""
    details = next(page.iter("details"))
    rows = [[text_of(cell) for cell in tr] for tr in details.iter("tr")][1:]
    if len(rows) != len(answer["day"]) or details.find("summary") is None or details.find(".//caption") is None:
        say(name, f"{len(rows)} rows for {len(answer['day'])} days")
    columns = [("day", 1, 0), ("weight_kg", weight_factor, 1), (None, 1, 0), ("fat_kg", weight_factor, 1),
               ("intake_kcal_d", energy_factor, 0), ("expenditure_kcal_d", energy_factor, 0)]
    for i, row in enumerate(rows):
        for cell, (key, factor, decimals) in zip(row, columns):
            if key:
                near(name, f"{key} of day {row[0]}", number(cell), answer[key][i] * factor, 0.5 * 10 ** -decimals + 1e-9)
        rule = answer["static_rule"]["weight_kg"][i]
        near(name, f"rule on day {row[0]}", number(row[6]), rule and rule * weight_factor, 0.05 + 1e-9)


def points(path):
    return [tuple(map(float, pair)) for pair in re.findall(r"[ML](-?[\d.]+) (-?[\d.]+)", path.get("d"))]


def check_chart(name, page, daily, factor):
    """The line of the weight goes where the days of a daily projection go, by one straight scale; so does its range."""
    figures = list(page.iter("figure"))
    if len(figures) != 2 or not all(it.find("figcaption") is not None and it.find(".//title") is not None and
                                    text_of(it.find(".//desc")) for it in figures):
        say(name, "not two figures with title and description")
        return
    line = points(next(it for it in figures[0].iter("symbol") if it.get("id") == "weight-path")[0])
    last, weights = daily["day"][-1], dict(zip(daily["day"], daily["weight_kg"]))
    got = [(x / 1000 * last, y) for x, y in line]
    days = [min(daily["day"], key=lambda day: abs(day - at)) for at, _ in got]
    counted["drawings"] += 1
    if days[0] != 0 or days[-1] != last or len(set(days)) != len(days) or len(days) < min(len(weights), 200):
        say(name, f"the line has {len(days)} points, from {days[0]} to {days[-1]}")
    top, bottom = max(days, key=weights.get), min(days, key=weights.get)
    height = dict(zip(days, (y for _, y in got)))
    if weights[top] - weights[bottom] < 0.1:
        return
    per_kg = (height[bottom] - height[top]) / (weights[top] - weights[bottom])
    for day in days:
        if abs(height[top] + (weights[top] - weights[day]) * per_kg - height[day]) > 0.05:
            say(name, f"the line is off on day {day}")
            return
    for label in (it for it in figures[0].iter("text") if it.get("x") == "-8"):
        kg = number(text_of(label)) / factor
        if abs(height[top] + (weights[top] - kg) * per_kg - (float(label.get("y")) - 4)) > 0.05:
            say(name, f"the grid is off at {text_of(label)}")
    low, high = (dict(zip(daily["day"], it)) for it in daily["interval"]["weight_kg"])
    spread = points(next(it for it in figures[0].iter("symbol") if it.get("id") == "weight-spread")[0])
    for (x, y), ends in ((spread[len(spread) // 2 - 1], high), (spread[len(spread) // 2], low)):
        if abs(height[top] + (weights[top] - ends[last]) * per_kg - y) > 0.05 or abs(x - 1000) > 0.01:
            say(name, "the range ends elsewhere")


def check_followed(name, page, answer):
    part = next((it for it in page.iter("section") if it.get("aria-labelledby") == "checks"), None)
    wanted = [it for it in answer["checks"] if it["first_day"] is not None]
    shown = [] if part is None else part.find("ul[@class='checks']").findall("li")
    if [text_of(it[0]) for it in shown] != [it["verdict"] for it in wanted]:
        say(name, f"{len(shown)} checks on the way for {len(wanted)}")
    for item, check in zip(shown, wanted):
        day = "the start" if check["first_day"] == 0 else f"day {check['first_day']:.0f}"
        if f"from {day} on" not in text_of(item.find("div/h3")):
            say(name, f"{check['id']}: {text_of(item.find('div/h3'))}")


def check_lists(name, command, page, answer):
    sources = [it for it in page.iter("li") if (it.get("id") or "").startswith("source-")]
    wanted = answer["sources"]
    if answer.get("emergency") and "--all" not in command:  # nothing else is shown, so nothing else is named
        of_emergency = {it["source"] for it in answer["emergency"]}
        wanted = [it for it in wanted if it["id"] in of_emergency]
    if [it.get("id") for it in sources] != [f"source-{it['id']}" for it in wanted]:
        say(name, "the sources are not those of JSON")
    for item, source in zip(sources, wanted):
        links = [it.get("href") for it in item.iter("a")]
        if source["citation"] not in text_of(item) or links != ([f"https://doi.org/{source['doi']}"] if source["doi"] else []):
            say(name, f"the source {source['id']}: {text_of(item)} {links}")
    if answer.get("emergency") and "--all" not in " ".join(map(str, command)):
        return  # nothing stands beside it
    if command[0] == "track":
        check_explained(name, page, answer)
        return
    notes = [text_of(it) for it in by_class(page, "notes") for it in it.findall("li")]
    if len(notes) != len(answer["warnings"]):
        say(name, f"{len(notes)} notes for {len(answer['warnings'])} warnings")
    check_explained(name, page, answer)


def check_explained(name, page, answer):
    explained = "".join(text_of(it) for it in page.iter("pre"))
    for line in answer.get("explain", [])[:3]:
        if re.sub(r"\s+", " ", line).strip() not in explained:
            say(name, f"the explanation lacks: {line}")


def check_track(name, page, answer, energy, weight):
    """What is told stands on the page, in the table and in the drawings, and nothing of what is not."""
    now, told = answer["now"], [text_of(it) for it in by_class(page, "answer")[0].findall("p")]
    said = [*told, *(text_of(it) for it in by_class(page, "notes") for it in it.findall("li"))]
    if energy == 1 and [it for it in answer["notes"] if it not in said]:
        say(name, f"the notes are not all told: {said}")
    rows, shown = rows_of(page, "now"), by_class(page, "plot")
    if answer["withheld"]:
        if rows or shown or re.search(r"\d(?:\.\d+)? ?(?:kcal|kJ|kg|lb)\b", text_of(page.find("body"))):
            say(name, "an amount is told")
        return
    spent = now["expenditure_kcal_d"] if now["enough"] else None
    sentence = [it for it in told if it.startswith(("You spend", "You spent"))]
    if len(sentence) != bool(now["enough"]):
        say(name, f"it begins with {told}")
    near(name, "the sentence", number(sentence[0]) if sentence else None, spent and spent * energy, 0.5)
    near(name, "spent", number(text_of(next(iter(rows.values()))[1])), spent and spent * energy, 0.5)
    near(name, "weight", number(text_of(rows["trend weight"][1])), now["trend_weight_kg"] * weight, 0.05 + 1e-9)
    if len(shown) != 2 or not all(text_of(it.find(".//desc")) for it in shown):
        say(name, f"{len(shown)} drawings")
    check_track_table(name, page, answer, energy, weight)
    check_track_lines(name, page, answer)


def check_track_table(name, page, answer, energy, weight):
    """A row for each day, or one for each week of a long log, up to the last day."""
    days, rows = answer["day"], [[text_of(cell) for cell in tr] for tr in next(page.iter("details")).iter("tr")][1:]
    if [row[0] for row in rows] != days[(len(days) - 1) % 7::7] * (len(days) > 42) + days * (len(days) <= 42):
        say(name, f"{len(rows)} rows for {len(days)} days")
    for row in rows:
        at = days.index(row[0])
        near(name, f"weight of {row[0]}", number(row[1]), answer["trend_weight_kg"][at] * weight, 0.05 + 1e-9)
        spent = answer["expenditure_kcal_d"][at] if answer["now"]["enough"] and at >= 6 else None
        near(name, f"spent on {row[0]}", number(row[3]) if row[3] != "-" else None, spent and spent * energy, 0.5 + 1e-9)
        if (row[5] == "enough") and (at < 27 or not spent):
            say(name, f"{row[0]} is told to be enough")


def check_track_lines(name, page, answer):
    """The trend goes by one straight scale through the days; no expenditure is drawn where it is not told."""
    lines = {it.get("id"): points(it[0]) for it in page.iter("symbol")}
    if ("energy-path" in lines or "energy-spread" in lines) != answer["now"]["enough"]:
        say(name, f"the lines {sorted(lines)}")
    counted["drawings"] += len(lines)
    if len(lines["weight-dot"]) > 1200 or (answer["weigh_ins"] <= 1200 and len(lines["weight-dot"]) != answer["weigh_ins"]):
        say(name, f"{len(lines['weight-dot'])} dots for {answer['weigh_ins']} weigh-ins")
    if len(answer["day"]) > 400 or len(answer["day"]) < 2:
        return
    heights = [y for _, y in lines["weight-path"]]
    kg = answer["trend_weight_kg"]
    top, bottom = kg.index(max(kg)), kg.index(min(kg))
    for at, y in enumerate(heights):
        wanted = heights[top] + (kg[top] - kg[at]) / (kg[top] - kg[bottom]) * (heights[bottom] - heights[top])
        if abs(y - wanted) > 0.05:
            say(name, f"the trend is off on {answer['day'][at]}")
            return


def check_refused(folder):
    """Of whom nothing is learnt the page says so; the exit status stays."""
    for words, who in (("adults", ["--age", "15"]), ("pregnancy", ["--age", "30", "--life-stage", "pregnant"])):
        path = Path(folder, "refused.html")
        done = subprocess.run([PROGRAM, "track", Path(folder, "weights.csv"), "--sex", "female", "--height", "168cm", *who, "--html", path],
                              capture_output=True, check=False)
        page = xml.fromstring(path.read_bytes())
        check_structure(f"refused, {words}", page)
        check_valid(f"refused, {words}", path.read_bytes())
        if done.returncode != 2 or words not in text_of(by_class(page, "answer")[0]) or list(page.iter("svg")) or list(page.iter("table")):
            say(f"refused, {words}", f"exit status {done.returncode}, {text_of(page.find('body'))}")
        path.unlink()


def write_logs(folder):
    """Weights and food of somebody made up, with a gap and two weighings of somebody else."""
    def rows(count, eaten):
        start = datetime.date.today() - datetime.timedelta(days=count)
        for i in range(count):
            kg = "" if i % 6 == 5 or 40 <= i < 52 else 68.4 if i == 20 else 80 if i == 30 else round(64 - i % 400 / 100 + i * 7 % 11 / 20, 1)
            kcal = "" if i % 9 == 4 or 40 <= i < 52 else eaten + i * 37 % 500
            yield f"{start + datetime.timedelta(days=i)},{kg},{kcal},{(8, 0, 12, 0, 10, 0, 0)[i % 7]}"
    for name, count, eaten in (("weights", 90, 2000), ("years", 2000, 2000), ("few", 9, 2000), ("day", 1, 2000), ("little", 60, 900)):
        Path(folder, f"{name}.csv").write_text("date,weight_kg,intake_kcal,distance_km\n" + "\n".join(rows(count, eaten)) + "\n", encoding="utf-8")


def run(*command, **more):
    return subprocess.run([PROGRAM, *command], check=True, capture_output=True, encoding="utf-8", **more).stdout


def unit_factors(page):
    """How many of the unit that is shown are one kcal and one kg."""
    text = text_of(page)
    return 4.184 if re.search(r"\bkJ a day", text) else 1.0, 1 / 0.45359237 if "Body weight, lb" in text else 1.0


def check_log(name, page, answer):
    """What a log gave: each input with its value, its days, and whether it counts; and what there is to know about it."""
    labels = {"running.distance": "running", "running.speed": "pace", "intake.energy": "intake"}
    rows = rows_of(page, "log")
    if list(rows) != [labels.get(it["input"], it["input"]) for it in answer.get("from_log", [])]:
        say(name, f"the log gave {list(rows)}")
    for it, tr in zip(answer.get("from_log", []), rows.values()):
        shown, where = text_of(tr[1]), text_of(tr[2])
        words = {"overridden": "as given", "not-taken": "not taken"}.get(it["state"], "taken" if it["value"] is None else None)
        if words and shown != words or it["state"] != "overridden" and where not in it["message"]:
            say(name, f"{it['input']}: {shown}, {where}")
        if not words and it["unit"] in ("kg", "kcal/d", "km/week"):
            near(name, it["input"], number(shown), it["value"], 0.5)
        counted["logged"] += 1
    lines = [text_of(one) for part in page.iter("section") if part.get("aria-labelledby") == "log" for one in part.findall("p")]
    if lines != answer.get("log_notes", []):
        say(name, f"the notes of the log are {lines}")


def check_page(name, command, folder, **more):
    path = Path(folder, "page.html")
    answer = json.loads(run(*command, "--json", "--html", path, **more))
    source = path.read_bytes()
    page = xml.fromstring(source)
    counted["pages"] += 1
    check_structure(name, page)
    check_valid(name, source)
    check_lists(name, command, page, answer)
    energy, weight = unit_factors(page)
    if command[0] == "fatigue":
        check_fatigue(name, command, page, answer, energy if "kJ" not in " ".join(map(str, command)) else 4.184)
        return page
    if command[0] == "track":
        check_track(name, page, answer, energy, weight)
        return page
    check_answer(name, page, answer, energy)
    check_log(name, page, answer)
    if command[0] == "project":
        rows = [] if "--every" in command else ["--every", "1"]
        table = json.loads(run(*command, "--json", "--every", "7"))
        daily = json.loads(run(*command, "--json", *rows))
        path.unlink()
        run(*command, "--every", "7", "--html", path)
        page = xml.fromstring(path.read_bytes())
        check_table(name, page, table, energy, weight)
        check_chart(name, page, daily, weight)
        check_followed(name, page, answer)
    else:
        check_energy(name, page, answer, energy)
        check_food(name, page, answer)
        check_days(name, page, answer, energy)
        check_checks(name, page, answer, energy)
    return page


def check_escaped(folder):
    """What a request calls itself is text, whatever it holds; and it does not widen the page for ever."""
    evil = "</title><script>alert('1')</script> & \"Anna\" \u202e" + "x" * 200
    request = {"id": evil, "sex": "female", "age": 34, "height_cm": 168, "weight_kg": 64}
    page = check_page("id", ["plan", "--input", "-"], folder, input=json.dumps(request))
    shown = text_of(by_class(page, "client")[0])
    if not shown.startswith("</title><script>alert('1')</script> & ") or len(shown) > 60 or "\u202e" in shown:
        say("id", f"shown as {shown!r}")
    if shown not in text_of(page.find("head/title")):
        say("id", "not in the title")
    page = check_page("number", ["plan", "--input", "-"], folder, input=json.dumps({**request, "id": 17.5}))
    if text_of(by_class(page, "client")[0]) != "17.5":
        say("number", "an id that is a number is not shown")


def luminance(colour):
    channel = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channel]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def check_contrast(style):
    """WCAG 2.1, level AA: 4.5 for text, 3 for what is drawn. Light and dark are two lists of the same names."""
    themes = [dict(re.findall(r"--(\w+):(#[0-9a-f]{6})", block)) for block in re.findall(r":root\{([^}]*)\}", style)]
    if len(themes) != 2 or themes[0].keys() != themes[1].keys() or len(set(style.split("prefers-color-scheme:dark"))) != 2:
        say("style", "not one light and one dark list of colours")
    text = [(ink, on) for ink in ("ink", "soft", "good", "warn", "bad", "link") for on in ("page", "wash")]
    drawn = [(ink, "page") for ink in ("bar", "sum", "edge", "path", "rule", "eaten", "spent", "ink")] + [
        ("path", "spread"), ("ink", "band"), ("edge", "band"), ("bad", "spread"), ("warn", "spread"), ("rule", "spread")]
    for theme, names in zip(themes, ("light", "dark")):
        for least, pairs in ((4.5, text), (3, drawn)):
            for one, other in pairs:
                lights = sorted((luminance(theme[one]), luminance(theme[other])))
                contrast = (lights[1] + 0.05) / (lights[0] + 0.05)
                counted["contrasts"] += 1
                if contrast < least:
                    say("style", f"{names}: {one} on {other} has a contrast of {contrast:.2f}, less than {least}")


def check_style(page):
    style = text_of(page.find("head/style"))
    if re.search(r"url\(|@import|expression|<", style):
        say("style", "it loads something")
    named = set(re.findall(r"\.(-?[a-z][\w-]*)", re.sub(r'"[^"]*"', "", style)))
    for wanted in "@media print", "prefers-color-scheme:dark", "max-width":
        if wanted not in style:
            say("style", f"nothing for {wanted}")
    check_contrast(style)
    return named


if not shutil.which("tidy"):
    sys.exit("tidy is missing (Debian: apt-get install tidy); tests/run installs it")
with tempfile.TemporaryDirectory() as scratch:
    used, named = set(), set()
    days = [(datetime.date.today() - datetime.timedelta(days=i), 25 if i == 4 else 8 + i % 3) for i in range(60, 1, -2)]
    rows = "".join(f"{day},{km},{5.5 * km}min,red\n" for day, km in days)
    Path(scratch, "log.csv").write_text("date,distance_km,duration,<shoes>\n" + rows, encoding="utf-8")
    write_logs(scratch)
    Path(scratch, "diary.csv").write_text(recent(Path(DIARY).read_text(encoding="utf-8")), encoding="utf-8")
    check_refused(scratch)
    for case, arguments in CASES.items():
        made = check_page(case, [Path(scratch, word) if word.endswith(".csv") else word for word in arguments], scratch)
        used |= {word for it in made.iter() for word in it.get("class", "").split()}
        named = named or check_style(made)
    check_escaped(scratch)
    if unstyled := used - named:
        say("style", f"classes without a rule: {sorted(unstyled)}")
print(", ".join(f"{count} {what}" for what, count in counted.items()))
sys.exit("\n".join(bad) or (0 if all(counted.values()) else "something was not looked at"))
