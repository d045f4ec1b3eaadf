/* diary_export.csv of Waistline: a row for a day, in the language and with the numbers of the phone. */
#include "io/log_foods.h"
#include "io/log_formats.h"

static const char *const dates[] = {"Date", "Datum", "Fecha", "Data", "Dato", NULL};
static const char *const energies[] = {"Calories",
                                       "Kalorien",
                                       "Calor\xC3\xAD"
                                       "as",
                                       "Calorie",
                                       "Calorie\xC3\xABn",
                                       "Kalorier",
                                       "Kalorie",
                                       NULL};
static const char *const kilojoules[] = {"Kilojoules", "Kilojoule", "Kilojulios", NULL};
static const char *const carbohydrates[] = {"Carbohydrates", "Kohlenhydrate",       "Glucides",
                                            "Carbohidratos", "Hidratos de carbono", "Carboidrati",
                                            "Koolhydraten",  "Kulhydrater",         NULL};
static const char *const proteins[] = {"Proteins",         "Protein",  "Eiwei\xC3\x9F", "Prot\xC3\xA9ines",
                                       "Prote\xC3\xADnas", "Proteine", "Eiwitten",      NULL};
static const char *const fats[] = {"Fat",    "Fett", "Lipides", "Mati\xC3\xA8res grasses", "Grasas", "Grassi",
                                   "Vetten", "Fedt", NULL};
static const char *const fibres[] = {"Fiber", "Fibre", "Ballaststoffe", "Fibres", "Fibra", "Vezels", NULL};
static const char *const weights[] = {"Weight", "Gewicht", "Poids", "Peso", "V\xC3\xA6gt", NULL};

static bool sniff(const rf_log_start *start)
{
    const rf_log_headings *head = start->headings;
    return head && rf_log_column_of(head, dates, 1) == 0 &&
           rf_log_column_with(head, kilojoules, RF_U_KCAL, NULL) != RF_LOG_NO_COLUMN &&
           rf_log_column_with(head, energies, RF_U_KCAL, NULL) != RF_LOG_NO_COLUMN;
}

static void read(rf_log_reading *reading)
{
    const rf_log_foods how = {.date = dates,
                              .energy = energies,
                              .carbohydrate = carbohydrates,
                              .protein = proteins,
                              .fat = fats,
                              .fibre = fibres,
                              .weight = weights,
                              .style = RF_LOG_COMMA,
                              .days = true};
    rf_log_read_foods(reading, &how);
}

const rf_log_format rf_log_waistline = {"waistline", "Waistline's diary", RF_LOG_RANK_HAND, sniff, read};
