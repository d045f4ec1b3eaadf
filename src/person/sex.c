#include "person/sex.h"

#include <refuel/person.h>

const refuel_choice rf_sex_choices[] = {
    {"female", REFUEL_FEMALE}, {"male", REFUEL_MALE}, {"unknown", REFUEL_SEX_UNKNOWN}, {NULL, 0}};

/* A row is a spelling and the value of the choice that it means; case, spaces, dashes and underscores do not count. */
const refuel_choice rf_sex_also[] = {
    {"f", REFUEL_FEMALE},
    {"woman", REFUEL_FEMALE},
    {"women", REFUEL_FEMALE},
    {"girl", REFUEL_FEMALE},
    {"lady", REFUEL_FEMALE},
    {"m", REFUEL_MALE},
    {"man", REFUEL_MALE},
    {"men", REFUEL_MALE},
    {"boy", REFUEL_MALE},
    /* Whom no equation was made for, or who does not wish to say: that is what unknown is for. */
    {"other", REFUEL_SEX_UNKNOWN},
    {"x", REFUEL_SEX_UNKNOWN},
    {"divers", REFUEL_SEX_UNKNOWN},
    {"diverse", REFUEL_SEX_UNKNOWN},
    {"nonbinary", REFUEL_SEX_UNKNOWN},
    {"non-binary", REFUEL_SEX_UNKNOWN},
    {"intersex", REFUEL_SEX_UNKNOWN},
    {"prefer-not-to-say", REFUEL_SEX_UNKNOWN},
    {"rather-not-say", REFUEL_SEX_UNKNOWN},
    {"unspecified", REFUEL_SEX_UNKNOWN},
    {"undisclosed", REFUEL_SEX_UNKNOWN},
    {NULL, 0}};
