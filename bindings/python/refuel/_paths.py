"""JSON paths of arguments, as errors tell them: always that of the text form, whichever form was given.

weight_kg=nan is refused here, weight_kg=7000 by the library; both are about "weight".
"""
import re

from refuel._generated import MICRONUTRIENTS, PROJECT_INPUTS, RUN_INPUTS


def nutrient(key: str) -> str:
    """What an amount among the micronutrients is called as an argument."""
    return f"micronutrients[{key!r}]"


# Arguments of the functions for many people that are no input of the same name.
_MANY = {"living_pal": "living", "male": "sex", "day": "days"}
# How the library writes inputs in a message where Python writes them otherwise: paths with a point, flags with a dash.
ARGUMENTS = {**{name.rstrip("_").replace("_", "-"): name for name in PROJECT_INPUTS if "_" in name.rstrip("_")},
             **{known.path: name for name, known in reversed(PROJECT_INPUTS.items()) if "." in known.path},
             **{known.path: nutrient(key) for key, known in MICRONUTRIENTS.items()}}
NOT_PYTHON = re.compile(r"(?<![\w.\"-])(?:" + "|".join(map(re.escape, sorted(ARGUMENTS, key=len, reverse=True))) + r")(?![\w.-]\w|[\"])")
_NUTRIENTS = {nutrient(key): known for key, known in MICRONUTRIENTS.items()}
_TEXT = {known.path: known.of for inputs in (RUN_INPUTS, PROJECT_INPUTS, MICRONUTRIENTS) for known in inputs.values()}


def of_argument(name: str) -> "str | None":
    """The path of an argument; None where it is no input of the library."""
    known = PROJECT_INPUTS.get(_MANY.get(name, name)) or RUN_INPUTS.get(name) or _NUTRIENTS.get(name)
    return known.of if known else None


def of_text(path: str) -> str:
    """The path of the text form of the input that a path is for; the path itself where there is none."""
    return _TEXT.get(path, path)
