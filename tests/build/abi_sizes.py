#!/usr/bin/env python3
"""Callers that were compiled with another header than that of the library: every struct with a struct_size in an older,
shorter and in a newer, longer form, made by editing the headers into a temporary folder. The older program works, and
nothing behind its struct is written; the newer one works while the new member is not given, NaN or 0, and is refused
where it is set and the library would have to know it."""
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = Path(os.environ.get("REFUEL_BUILD_DIR", ROOT / "build")).resolve()

# struct, its initialiser, its header, the first of the members that the older header does not have, and whether a caller
# fills it. To add one: a line here, and a call in the program below.
STRUCTS = [
    ("refuel_request", "REFUEL_REQUEST_INIT", "request.h", "double eaten[", True),
    ("refuel_plan_result", "REFUEL_PLAN_RESULT_INIT", "plan.h", "double eaten[", False),
    ("refuel_requirement_request", "REFUEL_REQUIREMENT_REQUEST_INIT", "requirement.h",
     "double gestation_week", True),
    ("refuel_requirement_result", "REFUEL_REQUIREMENT_RESULT_INIT", "requirement.h", "refuel_requirement_terms terms", False),
    ("refuel_track_request", "REFUEL_TRACK_REQUEST_INIT", "track.h", "int32_t sex, life_stage", True),
    ("refuel_track_result", "REFUEL_TRACK_RESULT_INIT", "track.h", "double intake_kcal_d, prior_share", False),
]

PROGRAM = r"""
#include <math.h>
#include <refuel.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CANARY 0xA5
#define BEHIND 256

static int failed;

static void expect(int holds, const char *what)
{
    if (!holds) printf("%s\n", what);
    failed += !holds;
}

/* A struct as the caller's compiler made it, with a canary behind it. */
static void *with_canary(const void *it, size_t size)
{
    unsigned char *block = malloc(size + BEHIND);
    if (!block) exit(9);
    memcpy(block, it, size);
    memset(block + size, CANARY, BEHIND);
    return block;
}

static void expect_canary(const void *block, size_t size, const char *what)
{
    for (size_t i = size; i < size + BEHIND; i++)
        if (((const unsigned char *)block)[i] != CANARY) {
            printf("%s: byte %d behind the struct was written\n", what, (int)(i - size));
            failed++;
            return;
        }
}

#define MAKE(type, name, init)                             \
    type name##_there = init;                              \
    type *name = with_canary(&name##_there, sizeof(type)); \
    expect(name->struct_size == sizeof(type), #type ": struct_size")

#define CHECK(type, name) expect_canary(name, sizeof(type), #type), free(name)

static void fill(refuel_request *r)
{
    refuel_request_set(r, REFUEL_INPUT_SEX, REFUEL_MALE, NULL);
    r->age_y = 35;
    r->weight_kg = 72;
    refuel_request_read(r, "height", "170cm", NULL);
    refuel_request_read(r, "run", "40km/week", NULL);
}

static void plan(double set)
{
    (void)set;
    MAKE(refuel_request, r, REFUEL_REQUEST_INIT);
    MAKE(refuel_plan_result, p, REFUEL_PLAN_RESULT_INIT);
    static refuel_comparison row[REFUEL_COMPARISONS_MAX];
    refuel_finding found[REFUEL_CHECK_END];
    size_t count = 0;
    double total = 0;
    refuel_result_column column = {"energy.total_kcal_d", &total, NULL, NULL};
    refuel_error err = {0};
    expect(isnan(r->age_y) && isnan(r->level) && r->sex == 0, "the initialiser makes everything not given");
    expect(isnan(p->total_kcal_d), "the initialiser of the result");
    fill(r);
#ifdef NEWER_refuel_request
    r->newest_member = set;
#endif
    refuel_status expected = REFUEL_OK;
#ifdef NEWER_refuel_request
    if (!isnan(set) && set != 0) expected = REFUEL_E_VERSION;
#endif
    refuel_status status = refuel_plan(r, p, &err);
    if (status != expected) printf("refuel_plan: %s\n", err.message);
    expect(status == expected, "refuel_plan: status");
    if (expected == REFUEL_OK) expect(p->total_kcal_d > 2500 && p->total_kcal_d < 3500, "refuel_plan: total");
    if (expected != REFUEL_OK) expect(isnan(p->total_kcal_d), "refuel_plan: out is untouched");
    expect(refuel_plan_checks(r, p, found, REFUEL_CHECK_END, &count, NULL) == expected, "refuel_plan_checks");
    if (expected == REFUEL_OK) expect(count > 8, "refuel_plan_checks: count");
    expect(refuel_compare(r, p, row, REFUEL_COMPARISONS_MAX, &count, NULL) == expected, "refuel_compare");
    expect(refuel_plan_batch(1, NULL, 0, r, &column, 1, NULL) == expected, "refuel_plan_batch");
    if (expected == REFUEL_OK) expect(total == p->total_kcal_d, "refuel_plan_batch: the same bits");
#ifdef OLDER_refuel_request
    expect(refuel_check(r, p, found, REFUEL_CHECK_END, &count, NULL) == REFUEL_E_MISSING, "refuel_check without eaten");
    expect(refuel_request_set(r, REFUEL_INPUT_INTAKE, 2000, NULL) == REFUEL_E_VERSION, "refuel_request_set beyond the struct");
    expect(refuel_request_read(r, "protein", "90g", NULL) == REFUEL_E_VERSION, "refuel_request_read beyond the struct");
    expect(isnan(refuel_request_get(r, REFUEL_INPUT_INTAKE)), "refuel_request_get beyond the struct");
#else
    expect(refuel_request_set(r, REFUEL_INPUT_INTAKE, 2000, NULL) == REFUEL_OK, "refuel_request_set");
    expect(refuel_request_get(r, REFUEL_INPUT_INTAKE) == 2000, "refuel_request_get");
#endif
    expect(refuel_request_clear(r, NULL) == REFUEL_OK && isnan(r->age_y) && r->sex == 0, "refuel_request_clear");
    CHECK(refuel_request, r);
    CHECK(refuel_plan_result, p);
}

static void requirement(double set)
{
    (void)set;
    MAKE(refuel_requirement_request, ask, REFUEL_REQUIREMENT_REQUEST_INIT);
    MAKE(refuel_requirement_result, got, REFUEL_REQUIREMENT_RESULT_INIT);
    refuel_status expected = REFUEL_OK;
    ask->person.sex = REFUEL_MALE;
    ask->person.age_y = 2.5; /* no category is needed */
    ask->person.weight_kg = 13;
    ask->person.height_cm = 92;
#ifdef NEWER_refuel_requirement_request
    ask->newest_member = set;
    if (!isnan(set) && set != 0) expected = REFUEL_E_VERSION;
#endif
    refuel_status status = refuel_requirement(ask, REFUEL_EQ_EER_IOM_2005, got, NULL);
    expect(status == expected, "refuel_requirement: status");
    if (expected == REFUEL_OK) expect(got->total.kcal_d > 900 && got->total.kcal_d < 1500, "refuel_requirement: total");
    CHECK(refuel_requirement_request, ask);
    CHECK(refuel_requirement_result, got);
}

static void track(double set)
{
    (void)set;
    static const double weight_kg[] = {70, 70.2, 69.9}, intake_kcal_d[] = {2500, 2400, 2600};
    double workspace[3 * REFUEL_TRACK_WORKSPACE];
    MAKE(refuel_track_request, ask, REFUEL_TRACK_REQUEST_INIT);
    MAKE(refuel_track_result, got, REFUEL_TRACK_RESULT_INIT);
    refuel_status expected = REFUEL_OK;
    ask->weight_kg = weight_kg, ask->intake_kcal_d = intake_kcal_d, ask->days = 3;
    ask->workspace = workspace, ask->workspace_capacity = 3 * REFUEL_TRACK_WORKSPACE;
    ask->height_cm = 175, ask->age_y = 30, ask->prior_kcal_d = 2500;
#ifdef OLDER_refuel_track_request
    expected = REFUEL_E_MISSING; /* its caller cannot say the sex */
#else
    ask->sex = REFUEL_MALE;
#endif
#ifdef NEWER_refuel_track_request
    ask->newest_member = set;
    if (!isnan(set) && set != 0) expected = REFUEL_E_VERSION;
#endif
    expect(refuel_track(ask, got, NULL) == expected, "refuel_track: status");
    if (expected == REFUEL_OK) expect(got->expenditure_kcal_d > 2300 && got->expenditure_kcal_d < 2700, "refuel_track");
    if (expected != REFUEL_OK) expect(isnan(got->expenditure_kcal_d), "refuel_track: out is untouched");
    CHECK(refuel_track_request, ask);
    CHECK(refuel_track_result, got);
}

int main(void)
{
    static const double values[] = {NAN, 0, 1, -1};
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        plan(values[i]);
        requirement(values[i]);
        track(values[i]);
    }
    return failed != 0;
}
"""


def body_of(text, struct):
    """Start and end of the members of a struct, and of its closing line."""
    found = re.search(r"typedef struct " + struct + r" \{\n(.*?)\} " + struct + ";", text, re.S)
    if not found:
        sys.exit(f"{struct}: its definition was not found")
    return found


def macro_of(text, name):
    """The lines of an initialiser, with what stands between its outer braces."""
    found = re.search(r"#define " + name + r"\b[ \\\n]*\{(.*?[^\\])\n\n", text + "\n\n", re.S)
    if not found:
        sys.exit(f"{name}: its definition was not found")
    return found


def split_top(text):
    """The initialisers of one brace level."""
    parts, depth, start = [], 0, 0
    for i, c in enumerate(text):
        depth += (c in "{(") - (c in "})")
        if c == "," and depth == 0:
            parts.append(text[start:i].strip())
            start = i + 1
    return parts + [text[start:].strip()]


def names_of(members):
    """How many members a piece of a struct declares."""
    code = re.sub(r"/\*.*?\*/", "", members, flags=re.S)
    return sum(line.count(",") + 1 for line in re.findall(r"[^;]+;", code))


def edit(folder, struct, macro, header, older_from, newer):
    path = folder / "refuel" / header
    text = path.read_text(encoding="utf-8")
    struct_at = body_of(text, struct)
    members = struct_at[1]
    initialiser = macro_of(text, macro)
    inside = re.sub(r"\\\n", " ", initialiser[1]).strip()
    parts = split_top(inside[:inside.rindex("}")])
    if newer:
        members += "    double newest_member;\n"
        parts.append("NAN")
    else:
        at = members.index("    " + older_from)
        kept = names_of(members[:at])
        if kept != len(parts) - names_of(members[at:]):
            sys.exit(f"{macro} has {len(parts)} values for {names_of(members)} members")
        members, parts = members[:at], parts[:kept]
    mark = f"#define {'NEWER' if newer else 'OLDER'}_{struct} 1\n"
    defined = f"{mark}#define {macro} {{{', '.join(parts)}}}\n\n"
    text = text.replace(initialiser[0].rstrip("\n") + "\n", defined, 1)
    struct_at = body_of(text, struct)
    text = text[:struct_at.start(1)] + members + text[struct_at.end(1):]
    path.write_text(text, encoding="utf-8")


def run(folder, name, include):
    source, program = folder / f"{name}.c", folder / name
    source.write_text(PROGRAM, encoding="utf-8")
    compile_it = [os.environ.get("CC", "cc"), "-std=c11", "-Wall", "-Wextra", "-Werror", "-D_POSIX_C_SOURCE=200809L",
                  f"-I{include}", source, "-o", program, f"-L{BUILD}", "-lrefuel", f"-Wl,-rpath,{BUILD}", "-lm"]
    for command in (compile_it, [program]):
        done = subprocess.run([str(part) for part in command], text=True, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT)
        if done.returncode:
            return f"{name}: {Path(str(command[0])).name} ended with {done.returncode}\n{done.stdout}"
    return None


with tempfile.TemporaryDirectory(prefix="refuel-abi-") as place:
    folder, wrong, runs = Path(place), [], 0
    for which in ("same", "older", "newer"):
        for struct, macro, header, older_from, _ in [("every struct", None, None, None, None), *STRUCTS]:
            if which == "same" and macro:
                continue
            name = f"{which}-{struct.replace(' ', '-')}"
            include = folder / f"include-{name}"
            shutil.copytree(ROOT / "include", include)
            for one in STRUCTS if not macro else [(struct, macro, header, older_from, None)]:
                if which != "same":
                    edit(include, *one[:4], which == "newer")
            problem = run(folder, name, include)
            runs += 1
            if problem:
                wrong.append(problem)
    print(f"{runs} programs with other headers, {len(wrong)} wrong")
    sys.exit("\n".join(wrong) or 0)
