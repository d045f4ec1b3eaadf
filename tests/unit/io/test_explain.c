#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdio.h>
#include <string.h>

#include "core/printable.h"
#include "io/answer.h"
#include "io/explain.h"
#include "io/teller.h"
#include "property/people.h"
#include "support/requests.h"

#define WOMAN "sex=female;age=34;height=5ft6in;weight=140lb;run=30mi/week;pace=9:30/mi;goal=-1lb/week"

/* All lines of a derivation, and how many are numbered. */
typedef struct story {
    char text[1 << 15];
    size_t length, lines;
    int steps;
} story;

static void keep(void *context, const char *line)
{
    story *s = context;
    size_t length = strlen(line);
    cr_assert(lt(sz, s->length + length + 2, sizeof s->text));
    memcpy(s->text + s->length, line, length);
    s->length += length;
    s->text[s->length++] = '\n';
    s->text[s->length] = 0;
    s->lines++;
    s->steps += strncmp(line, "    ", 4) != 0;
}

static const char *told_of(rf_answer_kind kind, const char *pairs)
{
    static story s;
    static rf_answer answer;
    refuel_request request;
    refuel_error err = {.message = ""};
    refuel_status status = request_of(pairs, &request, &err);
    if (status == REFUEL_OK) status = rf_answer_make(kind, &request, &answer, &err);
    cr_assert(eq(int, (int)status, REFUEL_OK), "%s: %s", pairs, err.message);
    s.length = s.lines = 0;
    s.steps = 0;
    rf_explain(&answer, keep, &s);
    cr_expect(gt(int, s.steps, 0));
    return s.text;
}

static const char *told(const char *pairs)
{
    return told_of(RF_ANSWER_PLAN, pairs);
}

#define SAYS(text, part) cr_expect(strstr(text, part) != NULL, "it should say: %s", part)
#define IS_SILENT(text, part) cr_expect(strstr(text, part) == NULL, "it should not say: %s", part)

/* The promised example; ten Haaf 2014 published 49.940 W + 2459.053 H - 34.014 A + 799.257 S + 122.502 in kJ. */
Test(explain, promised_plan)
{
    const char *text = told(WOMAN);
    static const char *const parts[] = {
        " 1. Share that is run = smallest of (largest of ((10.164278 - 6.5) / (8 - 6.5), 0), 1) = 1.00000\n",
        "Share that trains = 1.00000 x smallest of (largest of ((4.7500 - 2) / (6 - 2), 0), 1) = 0.687500\n",
        "Body mass index = 63.502932 kg / (1.6764 m)^2 = 22.5964 kg/m2\n",
        "Fat-free mass = smallest of (63.502932 x (1 - 31.020 / 100) x (1 + 0.1 x 0.687500), 55.883) = 46.816 kg\n",
        "(122.502 + 49.94 x 63.502932 + 2459.053 x 1.6764 - 34.014 x 34.00) kJ / 4.184 = 1496.1 kcal/d\n",
        "(-161 + 10 x 63.502932 + 6.25 x 167.64 - 5 x 34.00) kcal = 1351.8 kcal/d\n",
        "Resting = 0.687500 x 1496.1 + 0.312500 x 1351.8 = 1451.0 kcal/d\n",
        "Because: an athlete in part, by the hours of running, the age and the body mass index\n",
        "doi:10.1371/journal.pone.0108460",
        "Living = 1451.0 x (1.600000 - 1) x (1 - 0.6786 / 24) = 846.0 kcal/d\n",
        "Total = 1451.0 + 846.0 + 390.7 = 2687.6 kcal/d\n",
        "= 307.2 kcal/d\n",
        "Ranges that hold 80 % of persons like this: z: 1.2816 ",
        "Range of the total = 2687.6 +- 1.2816 x 307.2 = 2294.0 to 3081.3 kcal/d\n",
        "Goal = -0.453592 kg/week / 0.45359237 x 500 kcal = -500.0 kcal/d\n",
        "Eat = 2687.6 + (-500.0) = 2187.6 kcal/d\n",
        "energy-availability: low: 38.38 kcal/kg FFM/d, at least 45.00; ",
    };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) SAYS(text, parts[i]);
    IS_SILENT(text, "eaten");
    IS_SILENT(text, "gate-");
}

/* The change of gait is cited where the pace decides what is run, and not where it was said or no pace is known. */
Test(explain, change_of_gait)
{
    static const char abe[] = "doi:10.1371/journal.pone.0138154";
    const char *text = told("sex=male;age=30;height=180cm;weight=75kg;run=30km/week;speed=7.25km/h");
    SAYS(text, " = smallest of (largest of ((7.250 - 6.5) / (8 - 6.5), 0), 1) = 0.50000\n");
    SAYS(text, abe);
    text = told("sex=male;age=30;height=180cm;weight=75kg;run=30km/week;speed=7.25km/h;gait=run");
    SAYS(text, "Share that is run: 1.00000 of all\n");
    IS_SILENT(text, abe);
    text = told("sex=male;age=30;height=180cm;weight=75kg;run=30km/week;speed=7.25km/h;gait=walk");
    SAYS(text, "Share that is run: 0.00000 of all\n");
    IS_SILENT(text, abe);
    text = told("sex=male;age=30;height=180cm;weight=75kg;run=30km/week");
    SAYS(text, "Share that is run: 1.00000 of all\n");
    IS_SILENT(text, abe);
}

/* What was measured is not derived. */
Test(explain, measurements)
{
    const char *text = told(
        "sex=male;age=40;height=180cm;weight=80kg;fat-free-mass=68kg;resting=1700kcal;"
        "expenditure=3000kcal;run=0km/week");
    SAYS(text, "Fat-free mass, measured: 68.000 kg\n");
    SAYS(text, "Body fat = (1 - 68.000 / 80.000) x 100 = 15.00 %\n");
    SAYS(text, "Resting energy, measured: 1700.0 kcal/d\n");
    SAYS(text, "One standard deviation of a measurement = 6 / 100 x 1700.0 = 102.0 kcal/d\n");
    SAYS(text, "Running: 0 km a week\n");
    SAYS(text, "Total, measured: 3000.0 kcal/d\n");
    SAYS(text, "One standard deviation = 5 / 100 x 3000.0 = 150.0 kcal/d\n");
    SAYS(text, "Living, what the other terms leave = 3000.0 - 0.0 - 1700.0 = 1300.0 kcal/d\n");
    IS_SILENT(text, "Equation: ");
    IS_SILENT(text, "SD of the total");
}

/* No volume is not 0 km. */
Test(explain, running_not_given)
{
    const char *text = told("sex=male;age=40;height=180cm;weight=80kg");
    SAYS(text, "Running: no volume was given; it counts as 0\n");
    SAYS(text, "energy-availability: unknown: ");
    SAYS(text, "Note: no running volume was given");
}

/* Another method: its own total, and no ledger. */
Test(explain, method)
{
    const char *text = told("sex=male;age=35;height=170cm;weight=72kg;method=nasem-2023;activity=active");
    SAYS(text,
         "Total by eer-nasem-2023, category active = 1004.82 + (-10.83) x 35.00 + 1 x (6.52 x 170.00 + 15.91 x 72.000) "
         "+ 0 = "
         "2879.7 kcal/d\n");
    SAYS(text, "the category contains all running\n");
    IS_SILENT(text, "Living = 1");
    IS_SILENT(text, "SD of the total");
}

Test(explain, reproduction)
{
    const char *text = told("sex=female;age=30;height=165cm;weight=65kg;life-stage=pregnant;gestation-week=20");
    SAYS(text, "at its mean week, and tissue = 8 x 20 + 180 = 340 kcal/d\n");
    SAYS(text, " + 340 = ");
}

/* A pace in minutes is no round speed, nor a pound a round weight: shown with the digits that the next steps need. */
Test(explain, digits_that_are_needed)
{
    const char *text = told("sex=female;age=34;height=168cm;weight=63kg;run=60km/week;pace=7:00/km");
    SAYS(text, "Time on foot = 60.000 km / 7 / 8.571429 km/h = 1.0000 h a day\n");
    SAYS(text, "v = 8.571429 km/h / 3.6 = 2.3810 m/s\n");
    text = told(
        "sex=male;age=40;height=5ft10in;weight=171.3lb;run=10mi/week;speed=10.5km/h;climb=500ft/week;goal=-1.7lb/week");
    SAYS(text, "Body mass index = 77.700373 kg / (1.7780 m)^2 = ");
    SAYS(text, "Time on foot = 16.09344 km / 7 / 10.500 km/h = ");
    SAYS(text, "Grade = 2 x 152.4 m / 1000 / 16.09344 km = ");
    SAYS(text, "Goal = -0.771107 kg/week / 0.45359237 x 500 kcal = -850.0 kcal/d\n");
    text = told_of(RF_ANSWER_CHECK, WOMAN ";intake=9001kJ");
    SAYS(text, "Balance, eaten - total = 2151.290631 - 2687.6 = -536.4 kcal/d\n");
    SAYS(text, "Energy availability = (2151.290631 - running 390.7) / 46.816 kg = ");
}

/* The edge that binds is the one that is cited. */
Test(explain, sources_of_food)
{
    const char *text =
        told("sex=male;age=30;height=180cm;weight=86kg;run=0km/week;expenditure=2000kcal;goal=-2lb/week");
    SAYS(text, "essential fats 18.6 g) = 43.00 g\n    Source: Iraki J");
    SAYS(text, "A deficit is an intake below = 2000.0 - smallest of (250, 0.1 x 2000.0) = 1800.0 kcal\n");
    SAYS(text, "Protein = 1.6 to 2.4 g/kg x 86.000 kg = 137.60 to 206.40 g\n    Source: Hector AJ");
    text = told("sex=male;age=30;height=180cm;weight=86kg;run=0km/week");
    IS_SILENT(text, "(the least)");
    SAYS(text, "Protein = 1 to 1.2 g/kg x 86.000 kg = 86.00 to 103.20 g\n    Source: Convention of this project");
    text = told("sex=male;age=30;height=180cm;weight=86kg;run=50km/week");
    SAYS(text, "Protein = 1.4 to 1.8 g/kg x 86.000 kg = 120.40 to 154.80 g\n    Source: J");
    text = told("sex=male;age=70;height=180cm;weight=70kg;run=0km/week");
    SAYS(text, "Protein = 1.2 to 1.2 g/kg x 70.000 kg = 84.00 to 84.00 g\n    Source: Bauer J");
}

/* The straight lines: protein around 3 hours, carbohydrate over the first 20 minutes, the weight between BMI 28 and 32. */
Test(explain, straight_lines_of_food)
{
    const char *text = told("sex=male;age=30;height=200cm;weight=120kg;run=30km/week;speed=10km/h");
    SAYS(text, "Share of the adjusted weight = smallest of (1, (120.000 / 2.0000^2 - 28) / (32 - 28)) = 0.5000\n");
    SAYS(text, "They refer to = 120.000 + 0.5000 x (105.000 - 120.000) = 112.500 kg\n");
    SAYS(text, "Share of the way = (3.000 - (3 - 0.5)) / (2 x 0.5) = 0.5000\n");
    SAYS(text, "Lower edge of ok = 1 + 0.5000 x (1.2 - 1) = 1.1000 g/kg\n");
    text = told("sex=male;age=30;height=180cm;weight=60kg;run=7km/week;speed=10km/h");
    SAYS(text, "At 20 minutes the band begins at = 3 + (20 - 0) / (60 - 0) x (5 - 3) = 3.6667 g/kg\n");
    SAYS(text, "At least = largest of (reference 130 g, 130 + (220.00 - 130) x 6.00 / 20) = 157.00 g\n");
}

/* What is left over goes to the next that may have it; and where nothing helps, that is said. */
Test(explain, split)
{
    const char *text = told("sex=male;age=30;height=180cm;weight=75kg;run=0km/week;expenditure=4500kcal");
    SAYS(text, "Fat takes it, up to 35 % of the energy = ");
    SAYS(text, "Carbohydrate takes it, up to the end of its range = ");
    SAYS(text, "Protein takes it, up to 2 g/kg = ");
    SAYS(text, "Fat takes it, up to 40 % of the energy = ");
    SAYS(text, "Protein takes it, up to 2.5 g/kg = ");
    SAYS(text, "Fat takes it, up to 45 % of the energy = ");
    SAYS(text, "Carbohydrate takes the rest = 375.00 + 225.0 / 4 = 431.25 g\n"); /* (0.55 x 4500 - 4 x 187.5) / 4 */
    text = told("sex=male;age=16;height=180cm;weight=75kg;run=0km/week;expenditure=4500kcal");
    SAYS(text, "Carbohydrate takes the rest = ");
    text = told("sex=male;age=30;height=180cm;weight=75kg;run=30km/week;resting=850kcal;expenditure=900kcal");
    SAYS(text, "Carbohydrate and protein alone are more than it: there is no split\n");
    SAYS(text, "Keeping the weight does not hold them either: no goal of loss helps\n");
    IS_SILENT(text, "Energy of the food");
    text = told_of(RF_ANSWER_CHECK,
                   "sex=male;age=30;height=180cm;weight=75kg;run=0km/week;intake=1000kcal;fat=30g;"
                   "expenditure=2700kcal");
    SAYS(text, "Energy that asks for it = largest of (eaten 1000.0, smallest of (2700.0, 2700.0)) = 2700.0 kcal\n");
}

/* A convention of refuel is cited as one. */
Test(explain, conventions)
{
    const char *text = told(WOMAN);
    SAYS(text, "Level of the hours not running: 1.600000 of resting energy\n    Source: Convention of this project");
    SAYS(text, "of the fat-free mass (8 %, a guess)\n    Source: Convention of this project");
    IS_SILENT(told(WOMAN ";living=1.5"), "Level of the hours not running");
}

/* A goal that a gate refused is told with its reason; the goal line has the one that is applied. */
Test(explain, refused_goal)
{
    const char *text = told("sex=female;age=16;height=165cm;weight=55kg;goal=-1lb/week;run=30km/week");
    SAYS(text, "The goal asked for was changed: ");
    SAYS(text, "Goal: maintain; eat the total, ");
    SAYS(text, "gate-minor: risk: ");
}

/* Under ten the ledger has no total: nothing is derived from it. */
Test(explain, under_ten)
{
    const char *text = told("sex=male;age=8;height=130cm;weight=27kg;run=5km/week");
    SAYS(text, "Resting by henry-2005-wh = ");
    IS_SILENT(text, "Total = ");
    IS_SILENT(text, "Eat = ");
    IS_SILENT(text, "nan");
}

Test(explain, eaten)
{
    const char *text = told_of(RF_ANSWER_CHECK, WOMAN ";intake=2300kcal");
    SAYS(text, "Balance, eaten - total = 2300.0 - 2687.6 = -387.6 kcal/d\n");
    SAYS(text, "intake-plausibility: ok: 2300.00 kcal/d, at least 1596.1");
}

/* The lines of anybody: numbered 1, 2, 3 ..., never cut, no number that is not there, plain text. */
typedef struct reader {
    int step, person;
} reader;

static void read_line(void *context, const char *line)
{
    reader *r = context;
    size_t length = strlen(line);
    int step = 0;
    if (strncmp(line, "    ", 4) != 0 && (sscanf(line, "%d. ", &step) != 1 || step != ++r->step))
        cr_fatal("person %d: step %d: %s", r->person, r->step, line);
    if (length < 6 || length >= RF_TELLER_LINE - 1) cr_fatal("person %d: cut: %s", r->person, line);
    if (!rf_utf8_valid(line, length) || rf_has_control(line, length)) cr_fatal("person %d: %s", r->person, line);
    if (strstr(line, " nan") || strstr(line, " inf ") || strstr(line, "(null)"))
        cr_fatal("person %d: %s", r->person, line);
}

Test(explain, anybody)
{
    uint64_t state = 51;
    int told_plans = 0;
    for (int i = 0; i < 4000; i++) {
        refuel_request request = people_request(&state);
        static rf_answer answer;
        int eaten = people_gave(&request, REFUEL_INPUT_INTAKE);
        if (rf_answer_make(eaten ? RF_ANSWER_CHECK : RF_ANSWER_PLAN, &request, &answer, NULL) != REFUEL_OK) continue;
        reader r = {.person = i};
        rf_explain(&answer, read_line, &r);
        if (r.step < 5) cr_fatal("person %d: %d steps", i, r.step);
        told_plans++;
    }
    cr_expect(gt(int, told_plans, 3000));
}
