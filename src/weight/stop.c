#include "weight/stop.h"

#include "person/person.h"
#include "weight/stop_kernel.h"

void rf_stop_start(rf_stop *stop, const rf_hall *hall, int32_t ends)
{
    double square = hall->height_m * hall->height_m, share = hall->fat_kg / hall->weight_kg;
    double essential = ends & REFUEL_END_ESSENTIAL_FAT ? hall->essential_fat : 0;
    double danger_kg = ends & REFUEL_END_BMI_15 ? RF_STOP_BMI * square : 0;
    double underweight_kg = ends & REFUEL_END_BMI_18_5 ? RF_UNDERWEIGHT_BMI * square : 0;
    stop->edge[RF_STOP_SHARE] = rf_stop_edge(share, essential);
    stop->edge[RF_STOP_DANGER] = rf_stop_edge(hall->weight_kg, danger_kg);
    stop->edge[RF_STOP_UNDERWEIGHT] = rf_stop_edge(hall->weight_kg, underweight_kg);
}

int32_t rf_stop_on(const rf_stop *stop, double weight_kg, double fat_share)
{
    int32_t end = weight_kg < stop->edge[RF_STOP_UNDERWEIGHT] ? REFUEL_END_BMI_18_5 : 0;
    end = weight_kg < stop->edge[RF_STOP_DANGER] ? REFUEL_END_BMI_15 : end;
    return fat_share < stop->edge[RF_STOP_SHARE] ? REFUEL_END_ESSENTIAL_FAT : end;
}
