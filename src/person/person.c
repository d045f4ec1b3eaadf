#include "person/person.h"

double refuel_bmi(double weight_kg, double height_cm)
{
    double height_m = height_cm / 100;
    return weight_kg / (height_m * height_m);
}
