#include "training/log_entry.h"

#define WORDS(name, word, text) {word, text},
const rf_log_word rf_log_warning_words[RF_LOG_WARNING_END] = {RF_LOG_WARNINGS(WORDS)};
const rf_log_word rf_log_reason_words[RF_LOG_REASON_END] = {RF_LOG_REASONS(WORDS)};
#undef WORDS

rf_log_entry rf_log_entry_of(rf_log_of of)
{
    return (rf_log_entry){.of = of,
                          .rank = RF_LOG_RANK_OF_FILE,
                          .day = RF_LOG_NO_DAY,
                          .start_s = NAN,
                          .distance_m = NAN,
                          .moving_s = NAN,
                          .climb_m = NAN,
                          .rpe = NAN,
                          .heart_rate_bpm = NAN,
                          .weight_kg = NAN,
                          .kcal = NAN,
                          .carbohydrate_g = NAN,
                          .protein_g = NAN,
                          .fat_g = NAN,
                          .fibre_g = NAN,
                          .alcohol_g = NAN,
                          .last_s = NAN,
                          .sleep_h = NAN,
                          .note = RF_LOG_NO_NOTE,
                          .source = RF_LOG_NO_NOTE};
}
