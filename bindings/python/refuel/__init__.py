"""How much a runner needs to eat: energy, the intake for a goal, food, a check of what is eaten, weight over time.

    import refuel

    day = refuel.plan(sex="female", age=34, height="5ft7in", weight="140lb", run="30mi/week", goal="-1lb/week")
    print(day.energy.total_kcal_d, day.energy.interval.total_kcal_d)

One person: plan, check, compare, project, run, needs, fatigue. A log of runs: load, read_log; of weight and intake: track, with
numpy. Many people, with numpy: plan_batch, check_batch, project_batch, resting_batch.
Formulas: equations.
Errors are exceptions by status, all of them refuel.Error, with .field, .value, .low and .high.
Information, not medical advice.
"""
from refuel._batch import check_batch, plan_batch, resting_batch
from refuel._errors import (AbiError, BufferError, ConflictError, DuplicateError, Error, FileError, MissingError,
                            ModelError, NoMemoryError, NullError, NumericError, RangeError, RefuelError, SyntaxError,
                            TypeError, UnitError, UnknownError, VersionError)
from refuel._fatigue import fatigue
from refuel._generated import (Baseline, Cause, CheckedPlan, Compared, ComparedPlan, Comparison, Coverage,
                               Eaten, Emergency, Ended, Energy, Equation, Evidence, ExercisePart, Fatigue,
                               FatigueEnergy, FatigueLog, FatigueState, Finding, Followed, FromLog, Goal, Interval, Load,
                               LoadFinding, Log, Macros, Missing, Need, NeedNote, Needs, NeedsPerson, Notice,
                               Overall, Person, Plan, RestingPart, Run, RunAfter, RunBefore, RunDuring,
                               RunInterval, RunSpread, See, Solution, Source, Split, Spread, StaticRule,
                               Sweat, Targets, Tomorrow, WeightInterval)
from refuel._load import load, read_log
from refuel._plan import check, compare, equations, needs, plan, run, version
from refuel._project import ProjectBatch, project, project_batch
from refuel._results import Projection
from refuel._table import CheckBatch, PlanBatch
from refuel._track import Track, TrackNow, track

__version__ = version()

# For "from refuel import *": without the exceptions that would hide a builtin (SyntaxError, TypeError, BufferError).
__all__ = ["AbiError", "Baseline", "Cause", "CheckBatch", "CheckedPlan", "Compared", "ComparedPlan",
           "Comparison", "ConflictError", "Coverage", "DuplicateError", "Eaten", "Emergency", "Ended", "Energy",
           "Equation", "Error", "Evidence", "ExercisePart", "Fatigue", "FatigueEnergy", "FatigueLog", "FatigueState",
           "FileError", "Finding", "Followed", "FromLog", "Goal", "Interval", "Load", "LoadFinding", "Log", "Macros", "Missing",
           "MissingError", "ModelError", "Need", "NeedNote", "Needs", "NeedsPerson", "NoMemoryError", "Notice",
           "NullError", "NumericError", "Overall", "Person", "Plan", "PlanBatch", "ProjectBatch", "Projection",
           "RangeError", "RefuelError", "RestingPart", "Run", "RunAfter", "RunBefore", "RunDuring",
           "RunInterval", "RunSpread", "See", "Solution", "Source", "Split", "Spread", "StaticRule", "Sweat", "Targets",
           "Tomorrow", "Track", "TrackNow", "UnitError", "UnknownError", "VersionError", "WeightInterval", "check", "check_batch",
           "compare", "equations", "fatigue", "load", "needs", "plan", "plan_batch", "project", "project_batch",
           "read_log", "resting_batch", "run", "track", "version"]
