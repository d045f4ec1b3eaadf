#include "core/verdict.h"

#include <refuel/verdict.h>

#include "core/field.h"

const refuel_choice rf_verdict_words[] = {{"ok", REFUEL_VERDICT_OK},     {"unknown", REFUEL_VERDICT_UNKNOWN},
                                          {"high", REFUEL_VERDICT_HIGH}, {"low", REFUEL_VERDICT_LOW},
                                          {"risk", REFUEL_VERDICT_RISK}, {NULL, 0}};
const refuel_choice rf_action_words[] = {{"none", REFUEL_ACTION_NONE},     {"inform", REFUEL_ACTION_INFORM},
                                         {"warn", REFUEL_ACTION_WARN},     {"refer", REFUEL_ACTION_REFER},
                                         {"refuse", REFUEL_ACTION_REFUSE}, {NULL, 0}};
const refuel_choice rf_direction_words[] = {{"none", REFUEL_DIRECTION_NONE},
                                            {"too-little", REFUEL_DIRECTION_TOO_LITTLE},
                                            {"too-much", REFUEL_DIRECTION_TOO_MUCH},
                                            {"mixed", REFUEL_DIRECTION_MIXED},
                                            {NULL, 0}};

const char *refuel_verdict_text(refuel_verdict verdict)
{
    return rf_choice_name(rf_verdict_words, verdict);
}

const char *refuel_action_text(refuel_action action)
{
    return rf_choice_name(rf_action_words, action);
}

const char *refuel_direction_text(refuel_direction direction)
{
    return rf_choice_name(rf_direction_words, direction);
}
