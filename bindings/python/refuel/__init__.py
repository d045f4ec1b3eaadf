"""How much a runner needs to eat: energy, the intake for a goal, food, a check of what is eaten, weight over time.

    import refuel

    day = refuel.plan(sex="female", age=34, height="5ft7in", weight="140lb", run="30mi/week", goal="-1lb/week")
    print(day.energy.total_kcal_d, day.energy.interval.total_kcal_d)

One person: plan, check, compare, project, run. Many people, with numpy: plan_batch, check_batch,
project_batch, resting_batch.
Formulas: equations.
Errors are exceptions by status, all of them refuel.Error, with .field, .value, .low and .high.
Information, not medical advice.
"""
from refuel._batch import check_batch, plan_batch, resting_batch
from refuel._errors import (AbiError, BufferError, ConflictError, DuplicateError, Error, FileError, MissingError,
                            ModelError, NoMemoryError, NullError, NumericError, RangeError, RefuelError, SyntaxError,
                            TypeError, UnitError, UnknownError, VersionError)
from refuel._generated import (Baseline, CheckedPlan, ComparedPlan, Compared, Comparison, Eaten, Ended, Energy, Equation,
                               ExercisePart, Finding, Followed, Goal, Interval, Macros, Notice, Overall, Person, Plan, RestingPart,
                               Run, RunAfter, RunBefore, RunDuring, RunInterval, RunSpread, Solution, Source, Split, Spread,
                               StaticRule, Sweat, Targets, WeightInterval)
from refuel._plan import check, compare, equations, plan, run, version
from refuel._project import ProjectBatch, project, project_batch
from refuel._results import Projection
from refuel._table import CheckBatch, PlanBatch

__version__ = version()

# For "from refuel import *": without the exceptions that would hide a builtin (SyntaxError, TypeError, BufferError).
__all__ = ["AbiError", "Baseline", "CheckBatch", "CheckedPlan", "ComparedPlan", "Compared", "Comparison", "ConflictError", "DuplicateError",
           "Eaten", "Ended", "Energy", "Equation", "Error", "ExercisePart", "FileError", "Finding", "Followed", "Goal", "Interval", "Macros",
           "MissingError", "ModelError", "NoMemoryError", "Notice", "NullError", "NumericError", "Overall", "Person", "Plan",
           "PlanBatch", "ProjectBatch", "Projection", "RangeError", "RefuelError", "RestingPart", "Run", "RunAfter",
           "RunBefore", "RunDuring", "RunInterval", "RunSpread", "Solution", "Source", "Split", "Spread", "StaticRule", "Sweat", "Targets", "UnitError", "UnknownError", "VersionError", "WeightInterval", "check",
           "check_batch", "compare", "equations", "plan", "plan_batch", "project", "project_batch", "resting_batch", "run", "version"]
