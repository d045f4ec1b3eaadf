"""Answers as HTML, for notebooks. Every text of the library is escaped; numbers are rounded, for people."""
import dataclasses
import html
import math
from typing import Any, Iterable

_TERMS = ("resting", "living", "running", "walking", "exercise", "reproduction", "total", "goal", "intake")
_FOOD = ("carbohydrate_g_d", "protein_g_d", "fat_g_d", "fibre_g_d")
_ROWS = 13  # of the days of a projection
# How names end, and what that says; the longer before the shorter.
_UNITS = {"_kcal_kg_km": "kcal/kg/km", "_kcal_kg_d": "kcal/kg/d", "_kg_week": "kg/week", "_km_week": "km/week",
          "_kcal_d": "kcal/d", "_kg_m2": "kg/m\N{SUPERSCRIPT TWO}", "_km_h": "km/h", "_g_d": "g/d", "_kcal": "kcal",
          "_pct": "%", "_kg": "kg", "_km": "km", "_cm": "cm", "_min": "min", "_h": "h", "_g": "g", "_y": "y", "_m": "m"}


def _number(value: "float | None") -> str:
    """Three digits or more behind which nobody can look: 2,688 or 0.38; a dash where it is not known."""
    if value is None or not math.isfinite(value):
        return "\N{EN DASH}"
    digits = 0 if abs(value) >= 100 or value == round(value) else 1 if abs(value) >= 10 else 2
    return f"{value:,.{digits}f}".replace("-", "\N{MINUS SIGN}")


def _range(ends: "tuple[float, float] | None") -> str:
    return "" if ends is None else f"{_number(ends[0])}\N{EN DASH}{_number(ends[1])}"


def _text(value: Any) -> str:
    return html.escape(str(value))


def _table(caption: str, head: "Iterable[str]", rows: "Iterable[Iterable[str]]") -> str:
    """A table of cells that are escaped here. Nothing where there are no rows."""
    body = ["<tr>" + "".join(f"<td>{_text(cell)}</td>" for cell in row) + "</tr>" for row in rows]
    if not body:
        return ""
    titles = "".join(f'<th scope="col">{_text(cell)}</th>' for cell in head)
    top = f"<thead><tr>{titles}</tr></thead>" if titles else ""
    return (f'<table style="text-align:left"><caption style="text-align:left"><b>{_text(caption)}</b></caption>'
            f"{top}<tbody>{''.join(body)}</tbody></table>")


def _named(members: "Iterable[tuple[str, Any]]") -> "list[tuple[str, str, str]]":
    """Members as rows: target_weight_kg as "target weight", its number, "kg". What is not known is left out."""
    rows = []
    for name, value in members:
        end = next((end for end in _UNITS if name.endswith(end)), "")
        if value is not None:
            rows.append((name[:len(name) - len(end)].replace("_", " "), _shown(value), _UNITS.get(end, "")))
    return rows


def _energy(plan: Any) -> str:
    energy, interval, rows = plan.energy, plan.energy.interval, []
    why = {"resting": energy.resting_equation or "", "living": f"level {_number(energy.living_pal)}",
           "running": energy.running_equation or "", "intake": "what to eat"}
    for term in _TERMS:
        value = getattr(energy, f"{term}_kcal_d", None)
        if value is not None:
            rows.append((term, _number(value), _range(getattr(interval, f"{term}_kcal_d", None)), why.get(term, "")))
    return _table("Energy, kcal a day", ("", "kcal/d", f"{interval.level:.0%} range", ""), rows)


def _food(plan: Any) -> str:
    rows = [(name.split("_")[0], _number(getattr(plan.macros, name)), _range(getattr(plan.targets, name, None)))
            for name in _FOOD if getattr(plan.macros, name) is not None]
    return _table("Food, g a day", ("", "g/d", "target"), rows)


def _eaten(plan: Any) -> str:
    names = ("energy_kcal_d", "balance_kcal_d", *_FOOD)
    rows = [(name.split("_")[0], _number(getattr(plan.eaten, name)), "kcal/d" if "kcal" in name else "g/d")
            for name in names if getattr(plan.eaten, name) is not None]
    return _table("What is eaten", ("", "a day", ""), rows)


def _checks(checks: "Iterable[Any]") -> str:
    rows = [(check.verdict, check.id, f"{_number(check.value)} {check.unit}" if check.value is not None else "",
             check.message) for check in checks if not check.id.startswith("gate-") or check.verdict != "ok"]
    return _table("Checks", ("", "", "", ""), rows)


def _sources(sources: "Iterable[Any]") -> str:
    items = [f"<li>{_text(source.citation)}" +
             (f' <a href="https://doi.org/{html.escape(source.doi, quote=True)}">{_text(source.doi)}</a>' if source.doi else "") +
             "</li>" for source in sources]
    return f"<details><summary>Sources</summary><ul>{''.join(items)}</ul></details>" if items else ""


def _plan(plan: Any) -> "list[str]":
    goal = plan.goal
    refused = "" if goal.accepted else (
        f"<p>The goal of {_number(goal.requested_kg_week)} kg a week is refused ({_text(', '.join(goal.reasons))}); "
        f"the plan is for {_number(goal.applied_kg_week)} kg a week.</p>")
    compared = [(row.key, row.kind, _number(row.resting_kcal_d), _number(row.total_kcal_d), "chosen" if row.chosen else "")
                for row in getattr(plan, "compare", ())]
    return [f"<p><b>{_text(plan.overall.verdict)}</b>: {_text(plan.overall.message)}</p>", refused, _energy(plan),
            _eaten(plan) if hasattr(plan, "eaten") else "", _food(plan), _checks(plan.checks),
            _table("Equations and methods", ("", "", "resting, kcal/d", "total, kcal/d", ""), compared)]


def _solution(solution: Any) -> str:
    if solution is None:
        return ""
    return _table("The target", (), _named(_members(solution)))


def _projection(path: Any) -> "list[str]":
    step = max(1, math.ceil((len(path.day) - 1) / (_ROWS - 1)))
    some = sorted({*range(0, len(path.day), step), len(path.day) - 1}) if len(path.day) else []
    low, high = path.interval.weight_kg
    rows = [(_number(path.day[i]), f"{path.weight_kg[i]:.1f}", f"{low[i]:.1f}\N{EN DASH}{high[i]:.1f}",
             f"{path.fat_kg[i]:.1f}", _number(path.intake_kcal_d[i]), _number(path.expenditure_kcal_d[i])) for i in some]
    head = ("day", "weight, kg", f"{path.interval.level:.0%} range", "fat, kg", "intake, kcal/d", "expenditure, kcal/d")
    ended = f"<p>{_text(path.ended.message)}</p>" if path.ended is not None else ""
    return [ended, _solution(path.solution), _table("Body weight", head, rows), _checks(path.checks)]


def _load(load: Any) -> "list[str]":
    """The last day, and the same day of the weeks before it."""
    names = ("load", "acute", "chronic", "fitness", "fatigue", "form", "monotony", "strain")
    some = range(len(load.day) - 1, -1, -7)[:_ROWS]
    rows = [(load.day[i], *(_number(float(getattr(load, name)[i])) for name in names)) for i in reversed(some)]
    found = [(one.verdict, one.id, one.message) for one in load.findings]
    notes = "".join(f"<li>{_text(note)}</li>" for note in load.notes)
    return [_table(f"Training load, {load.kind}", ("day", *names), rows), _table("Findings", ("", "", ""), found),
            f"<ul>{notes}</ul>"]


def _log(log: Any) -> "list[str]":
    """The last runs."""
    names = ("distance_km", "duration_min", "rpe", "heart_rate_bpm")
    some = range(len(log.date))[-_ROWS:]
    rows = [(log.date[i], *(_number(float(getattr(log, name)[i])) for name in names)) for i in some]
    notes = "".join(f"<li>{_text(note)}</li>" for note in log.notes)
    title = f"Log of runs, {len(rows)} of {len(log.date)}"
    return [_table(title, ("date", *names), rows), f"<ul>{notes}</ul>" if notes else ""]


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None or isinstance(value, float):
        return _number(value)
    return ", ".join(map(_shown, value)) if isinstance(value, (tuple, list)) else str(value)


def _members(record: Any) -> "list[tuple[str, Any]]":
    return [(field.name, getattr(record, field.name)) for field in dataclasses.fields(record)]


def _any(record: Any) -> "list[str]":
    """What has no page of its own: its members, and those of its objects, as tables."""
    plain, parts = [], []
    for name, value in _members(record):
        if name in ("json", "schema", "refuel", "warnings", "sources"):
            continue
        if dataclasses.is_dataclass(value):
            parts.append(_table(name.replace("_", " "), (), _named(_members(value))))
        elif isinstance(value, tuple) and value and dataclasses.is_dataclass(value[0]):
            parts.append(_table(name, [key for key, _ in _members(value[0])],
                                [[_shown(one) for _, one in _members(row)] for row in value]))
        else:
            plain.append((name, value))
    return [_table(type(record).__name__, (), _named(plain)), *parts]


def page(answer: Any) -> str:
    """An answer as one element of HTML."""
    parts = (_projection(answer) if hasattr(answer, "weight_kg") and hasattr(answer, "day") else
             _load(answer) if hasattr(answer, "monotony") else
             _log(answer) if hasattr(answer, "heart_rate_bpm") else
             _plan(answer) if hasattr(answer, "energy") and hasattr(answer, "overall") else _any(answer))
    notes = "".join(f"<li>{_text(note.message)}</li>" for note in getattr(answer, "warnings", ()))
    return (f"<div>{''.join(parts)}{f'<ul>{notes}</ul>' if notes else ''}{_sources(getattr(answer, 'sources', ()))}"
            f"<p><small>refuel {_text(getattr(answer, 'refuel', ''))}: information, not medical advice.</small></p></div>")


def track(log: Any) -> str:
    """What is known on the last day of a log; no expenditure where the log does not tell enough."""
    now = log.now
    spent = (_number(now.expenditure_kcal_d), _range(now.interval)) if now.enough else ("not enough data", str(now.reason))
    rows = [("expenditure", *spent, "kcal/d"), ("prior", _number(log.prior_kcal_d), "", "kcal/d"),
            ("weight, trend", f"{now.weight_kg:.1f}", "", "kg"),
            ("change of weight", _number(now.change_kg_week), _range(now.change_interval), "kg/week"),
            ("eaten, as logged", _number(now.intake_kcal_d), "", "kcal/d")]
    days = f"{now.days_used} of {len(log.day)} days are used; {now.weigh_ins} weigh-ins and {now.intakes} intakes count."
    notes = f" {', '.join(now.flags)}." if now.flags else ""
    return (f"<div>{_table('From the log', ('', '', f'{log.level:.0%} range', ''), rows)}<p>{_text(days + notes)}</p>"
            "<p><small>On the scale of the log; information, not medical advice.</small></p></div>")
