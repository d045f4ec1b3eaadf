/* refuel: how much a runner needs to eat. This header includes every other. */
#ifndef REFUEL_H
#define REFUEL_H

#include <refuel/abi.h>
#include <refuel/band.h>
#include <refuel/batch.h>
#include <refuel/body.h>
#include <refuel/check.h>
#include <refuel/compare.h>
#include <refuel/equation.h>
#include <refuel/export.h>
#include <refuel/field.h>
#include <refuel/forecast.h>
#include <refuel/forecast_input.h>
#include <refuel/hall.h>
#include <refuel/input.h>
#include <refuel/json.h>
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
#include <refuel/source.h>
#include <refuel/split.h>
#include <refuel/status.h>
#include <refuel/target.h>
#include <refuel/units.h>
#include <refuel/version.h>
#include <refuel/warning.h>

#endif
