#include "person/person.h"

#include "person/bmi_kernel.h"

double refuel_bmi(double weight_kg, double height_cm)
{
    return rf_bmi(weight_kg, height_cm);
}
