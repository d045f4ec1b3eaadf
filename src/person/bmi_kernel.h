/* The body mass index: numbers in, a number out. */
#ifndef REFUEL_PERSON_BMI_KERNEL_H
#define REFUEL_PERSON_BMI_KERNEL_H

static inline double rf_bmi(double weight_kg, double height_cm)
{
    double height_m = height_cm / 100;
    return weight_kg / (height_m * height_m);
}

#endif
