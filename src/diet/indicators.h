/* Signs that can go with low energy availability, from answers and from the body: which hold. */
#ifndef REFUEL_DIET_INDICATORS_H
#define REFUEL_DIET_INDICATORS_H

#include "diet/case.h"

typedef enum rf_sign_state {
    RF_SIGN_NOT_HERS, /* it does not concern this person */
    RF_SIGN_UNKNOWN,
    RF_SIGN_NO,
    RF_SIGN_YES
} rf_sign_state;

/* sign, what an explanation calls it. Periods count once, by what says most, and so do bone stress injuries. */
#define RF_SIGN_LIST(X)                                    \
    X(RF_SIGN_PERIODS, "periods")                          \
    X(RF_SIGN_BONE_STRESS, "bone stress injuries")         \
    X(RF_SIGN_GROWTH, "growth")                            \
    X(RF_SIGN_EATING_DISORDER, "eating disorder or EDE-Q") \
    X(RF_SIGN_SCOFF, "SCOFF")                              \
    X(RF_SIGN_LIBIDO, "libido")                            \
    X(RF_SIGN_UNPLANNED_LOSS, "unplanned loss")            \
    X(RF_SIGN_LOW_BMI, "body mass index")                  \
    X(RF_SIGN_FATIGUE, "lasting fatigue with low energy availability")

#define RF_SIGN_MEMBER(sign, name) sign,
typedef enum rf_sign { RF_SIGN_LIST(RF_SIGN_MEMBER) RF_SIGNS } rf_sign;
#undef RF_SIGN_MEMBER

extern const char *const rf_sign_names[RF_SIGNS];

void rf_signs_of(const rf_case *c, rf_sign_state sign[RF_SIGNS]);

#endif
