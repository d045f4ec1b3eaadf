"""Why somebody is so tired: fatigue."""
import json
from typing import TYPE_CHECKING, Any

from refuel import _generated, _log, _plan, _record

if TYPE_CHECKING:
    from typing_extensions import Unpack


def _texts(value: Any) -> "list[str]":
    """Every text in a value, however it is nested."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for part in value.items() for text in _texts(list(part))]
    return [text for part in value for text in _texts(part)] if isinstance(value, (list, tuple, set, frozenset)) else []


def _tell_emergencies(error: Exception, given: "dict[str, Any]") -> None:
    """An emergency is not lost with the rest of a call: it stands in front of the message, and in .emergency."""
    texts = _texts({name: value for name, value in given.items() if name not in ("id", "explain", "log")})
    request = json.dumps([{"signs": texts}]).encode()
    found = json.loads(_plan.answer("refuel_fatigue_json", request, len(request), called=str))[0].get("emergency", [])
    if not found:
        return
    setattr(error, "emergency", tuple(_record.build(_generated.Emergency, row) for row in found))
    first = " ".join(dict.fromkeys(row["message"] for row in found))
    if isinstance(error, OSError):  # its message is made of its parts
        error.strerror = f"{first} ({error.strerror})"
    else:
        error.args = (f"{first} ({error})",)


def _answer(given: "dict[str, Any]") -> _generated.Fatigue:
    request = _log.request("fatigue", given, _generated.FATIGUE_INPUTS)
    text = _plan.answer("refuel_fatigue_json", request.text, len(request.text), called=request.called)
    result: _generated.Fatigue = _record.answer(_generated.Fatigue, text)
    return result


def fatigue(**inputs: "Unpack[_generated.FatigueInputs]") -> _generated.Fatigue:
    """Why am I so tired? What may be behind it, how sure that is, what to eat tomorrow, and whom to see.

    Nothing is needed; the more is given, the more can be said: what plan and check take, and sign (one, or a list), sleep
    ("6h"), performance_down ("3weeks") and log, the runs of the last weeks as load takes them. A sign that is an emergency
    stands first, in .emergency; where something else is wrong it is in .emergency of the exception, and its message begins
    with it. Nothing here is a diagnosis.

    Errors are those of plan and load; a sign that is not known is UnknownError.

    >>> it = fatigue(sex="female", age=31, height="168cm", weight="58kg", run="45km/week", pace="5:45/km",
    ...              intake="1700kcal", sleep="6h", performance_down="3weeks")
    >>> it.likely, round(it.tomorrow.energy_kcal_d, -1), it.state.id
    (('under-fuelling',), 2540.0, 'weeks-to-months')
    >>> [cause.certainty for cause in it.causes if cause.certainty]
    ['moderate', 'weak']
    >>> fatigue(sign="dark-urine").emergency[0].message[:22]
    'Seek medical help now:'
    """
    given: "dict[str, Any]" = dict(inputs)
    if "signs" in given and "sign" not in given:  # as JSON has it
        given["sign"] = given.pop("signs")
    try:
        return _answer(given)
    except Exception as error:
        _tell_emergencies(error, given)
        raise


_plan.list_inputs(fatigue, _generated.FATIGUE_INPUTS)
