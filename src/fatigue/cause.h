/* The rows of the causes, and which check speaks for or against which. */
#ifndef REFUEL_FATIGUE_CAUSE_H
#define REFUEL_FATIGUE_CAUSE_H

#include <refuel/cause.h>
#include <refuel/verdict.h>
#include <stddef.h>

typedef struct rf_cause_row {
    const char *title;                            /* "too little food" */
    const char *message[REFUEL_VERDICT_RISK + 1]; /* by verdict */
    const char *advice, *source;
    const char *advice_measured; /* where ferritin was measured; NULL: the same */
    const char *advice_other;    /* where something speaks for the cause, and it is not iron; NULL: the same */
    const char *advice_too_much,
        *advice_both; /* where of a vitamin or mineral there is too much; and of one too little */
    const char *title_caffeine, *message_caffeine, *advice_caffeine,
        *source_caffeine; /* where caffeine alone speaks; NULL: the same */
    /* Where what is spent is known without the running alone; NULL: the same. */
    const char *advice_without_running, *unknown_without_running;
} rf_cause_row;

/* By refuel_cause_id; the first is empty. */
extern const rf_cause_row rf_cause_rows[REFUEL_CAUSE_END];

/* What evidence rests on: two pieces of the same kind are not two witnesses. */
typedef enum rf_witness {
    RF_WITNESS_EATEN,    /* amounts that are eaten, against what is spent */
    RF_WITNESS_BODY,     /* weight and height, a measurement */
    RF_WITNESS_ANSWERED, /* answers about health, signs */
    RF_WITNESS_PLANNED,  /* what somebody means to do */
    RF_WITNESS_SLEPT,
    RF_WITNESS_TRAINED,  /* the log of runs */
    RF_WITNESS_NUTRIENT, /* vitamins and minerals that are eaten: they do not show what the body has in store */
    RF_WITNESS_SESSION,  /* what is sweated and drunk in a session, which is one of many */
    RF_WITNESS_CAFFEINE  /* that it keeps from sleeping is not seen */
} rf_witness;

/* One check, and the cause that it speaks for where it finds too little or too much. */
typedef struct rf_link {
    int32_t cause, check;
    rf_witness witness;
    int needed;        /* without it the cause is never ok */
    int32_t direction; /* refuel_direction of a finding that speaks for the cause */
} rf_link;

/* In the order of the causes. */
extern const rf_link rf_links[];
extern const size_t rf_link_count;

/* What is published about a state. */
typedef struct rf_state_row {
    const char *message, *source;
} rf_state_row;
extern const rf_state_row rf_state_rows[REFUEL_STATE_END];

/* Names for the tables of results and for JSON; each ends with NULL. */
extern const char *const rf_withheld_words[REFUEL_WITHHELD_EMERGENCY + 1];

/* What to do about every cause while a sign is an emergency. */
extern const char rf_emergency_advice[];

#endif
