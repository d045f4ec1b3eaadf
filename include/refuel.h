/* refuel: how much a runner needs to eat. This header includes every other; the headers are the manual.

   The one pattern:

       refuel_request request = REFUEL_REQUEST_INIT;          // nothing is given: every number is NaN, every word 0
       refuel_plan_result plan = REFUEL_PLAN_RESULT_INIT;     // a struct knows its own size: older and newer programs fit
       refuel_error err;

       refuel_request_read(&request, "height", "5ft6in", &err);             // a text with its unit
       refuel_request_set(&request, REFUEL_INPUT_WEIGHT, 63.5, &err);       // or a number in the unit of its name
       if (refuel_plan(&request, &plan, &err) != REFUEL_OK) puts(err.message);

   Every function returns a refuel_status. On failure err, which may be NULL, says which input is wrong and how, and
   nothing is written to the results, with two exceptions: with REFUEL_E_BUFFER a count, or needed, tells what room it
   takes; and where refuel_project or refuel_project_band fail on the way (REFUEL_E_NUMERIC, REFUEL_E_NO_MEMORY), their
   arrays may hold the days before. On success err is cleared. The library allocates nothing for the caller, prints
   nothing, keeps no state, and may be called from any thread.

   What to call first                                            header
       one day: energy, goal, food                               plan       refuel_plan
       what the day spends, without goal and food                plan       refuel_expend
       is it enough? the checks of the plan, or of what is eaten plan       refuel_plan_checks, refuel_check
       what to eat on each day of a week                         days       refuel_days
       every equation and method side by side                    compare    refuel_compare
       vitamins, minerals and the like that somebody needs       needs      refuel_needs
       a plan followed over time, a weight by a date             forecast   refuel_forecast
       one run: its cost, and what to eat around it              session    refuel_session
       training load of a log of runs                            load       refuel_load
       expenditure, learnt from a log of weight and intake       track      refuel_track
       why somebody is so tired; emergencies first               fatigue    refuel_fatigue, refuel_sign_emergencies
       many people                                               batch, project_batch
       JSON in, JSON out                                         json       refuel_plan_json and its kin

   Below them
       who, inputs and what is not given                         person request health timing day input export
       one step each                                             body resting selection running requirement split check
                                                                 nutrient dri
       body weight by numbers alone                              hall project band target reach
       what a forecast gives, a run, and tiredness               forecast_result session_result fatigue_result cause sign
       runs by day, what is asked about them, what is told       log load_input load_result
       what a number rests on                                    equation source exercise
       what to know about a result                               status warning verdict
       tables for bindings in other languages                    field input forecast_input session_input fatigue_input
                                                                 result abi
       quantities, labels, dates and constants                   units label date version */
#ifndef REFUEL_H
#define REFUEL_H

#include <refuel/abi.h>
#include <refuel/band.h>
#include <refuel/batch.h>
#include <refuel/body.h>
#include <refuel/cause.h>
#include <refuel/check.h>
#include <refuel/compare.h>
#include <refuel/date.h>
#include <refuel/day.h>
#include <refuel/days.h>
#include <refuel/dri.h>
#include <refuel/equation.h>
#include <refuel/exercise.h>
#include <refuel/exercise_list.h>
#include <refuel/export.h>
#include <refuel/fatigue.h>
#include <refuel/fatigue_input.h>
#include <refuel/fatigue_result.h>
#include <refuel/field.h>
#include <refuel/forecast.h>
#include <refuel/forecast_input.h>
#include <refuel/forecast_result.h>
#include <refuel/hall.h>
#include <refuel/health.h>
#include <refuel/input.h>
#include <refuel/json.h>
#include <refuel/label.h>
#include <refuel/load.h>
#include <refuel/load_input.h>
#include <refuel/load_result.h>
#include <refuel/log.h>
#include <refuel/needs.h>
#include <refuel/nutrient.h>
#include <refuel/person.h>
#include <refuel/plan.h>
#include <refuel/project.h>
#include <refuel/project_batch.h>
#include <refuel/reach.h>
#include <refuel/request.h>
#include <refuel/requirement.h>
#include <refuel/resting.h>
#include <refuel/result.h>
#include <refuel/running.h>
#include <refuel/selection.h>
#include <refuel/session.h>
#include <refuel/session_input.h>
#include <refuel/session_result.h>
#include <refuel/sign.h>
#include <refuel/source.h>
#include <refuel/split.h>
#include <refuel/status.h>
#include <refuel/target.h>
#include <refuel/timing.h>
#include <refuel/track.h>
#include <refuel/units.h>
#include <refuel/verdict.h>
#include <refuel/version.h>
#include <refuel/warning.h>
#include <refuel/warning_list.h>

#endif
