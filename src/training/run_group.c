#include "training/run_group.h"

#include "training/entry_order.h"

bool rf_run_share_file(const rf_runs *it, size_t a, size_t b)
{
    for (size_t i = rf_run_first_near(a); i < rf_run_end_near(it, a); i++)
        for (size_t k = rf_run_first_near(b); k < rf_run_end_near(it, b) && it->run[i].same == a; k++)
            if (it->run[k].same == b && it->run[k].file == it->run[i].file) return true;
    return false;
}

static void fill(double *into, double from)
{
    if (isnan(*into)) *into = from;
}

static void swap(rf_log_entry *a, rf_log_entry *b)
{
    rf_log_entry kept = *a;
    *a = *b;
    *b = kept;
    b->same = a->same;
    a->same = kept.same;
}

/* What the first does not know, the other tells. */
static void fill_run(rf_log_entry *run, const rf_log_entry *other)
{
    fill(&run->distance_m, other->distance_m);
    fill(&run->moving_s, other->moving_s);
    fill(&run->climb_m, other->climb_m);
    fill(&run->rpe, other->rpe);
    fill(&run->heart_rate_bpm, other->heart_rate_bpm);
    if (run->note == RF_LOG_NO_NOTE) run->note = other->note;
    bool is_local = run->clock == RF_LOG_CLOCK_UTC && other->clock == RF_LOG_CLOCK_LOCAL;
    if (isnan(other->start_s) || (!isnan(run->start_s) && !is_local)) return;
    run->day = other->day;
    run->start_s = other->start_s;
    run->clock = other->clock;
}

void rf_run_join(rf_runs *it, size_t a, size_t b)
{
    size_t group = a < b ? a : b, i = a < b ? b : a;
    rf_log_entry *kept = &it->run[group], *other = &it->run[i];
    bool known = !isnan(kept->distance_m) && !isnan(other->distance_m);
    bool differ = known && !rf_run_agree(kept->distance_m, other->distance_m, RF_RUN_DISTANCE);
    if (rf_entry_is_before(other, kept)) swap(other, kept);
    for (size_t k = rf_run_first_near(i); k < rf_run_end_near(it, i); k++)
        if (it->run[k].same == i) it->run[k].same = group;
    it->merge->duplicates++;
    it->merge->conflicts += differ;
    if (differ) kept->warnings |= RF_LOG_WARNING_BIT(CONFLICT);
    if (differ && it->merge->tell) it->merge->tell(it->merge->context, RF_LOG_WARNING_CONFLICT, kept, other);
    fill_run(kept, other);
}
