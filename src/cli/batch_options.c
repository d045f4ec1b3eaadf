#include "cli/batch_options.h"

#include <string.h>
#include <unistd.h>

#include "core/failure.h"
#include "core/printable.h"
#include "core/word.h"

static refuel_status read_count(const char *flag, const char *text, size_t low, size_t high, size_t *count,
                                refuel_error *err)
{
    char shown[RF_PRINTABLE];
    size_t value = 0;
    const char *at = text;
    for (; *at >= '0' && *at <= '9' && value <= high; at++) value = 10 * value + (size_t)(*at - '0');
    if (at != text && *at == '\0' && value >= low && value <= high) {
        *count = value;
        return REFUEL_OK;
    }
    rf_printable(text, strlen(text), shown);
    return rf_fail(err, REFUEL_E_RANGE, flag, "\"%s\" is no whole number from %zu to %zu", shown, low, high);
}

/* "2/8": the second of eight. */
static refuel_status read_shard(const char *text, cli_share *share, refuel_error *err)
{
    char first[24], shown[RF_PRINTABLE];
    const char *slash = strchr(text, '/');
    rf_printable(text, strlen(text), shown);
    if (slash && (size_t)(slash - text) < sizeof first) {
        memcpy(first, text, (size_t)(slash - text));
        first[slash - text] = '\0';
        if (read_count("shard", slash + 1, 1, 1000000, &share->n, NULL) == REFUEL_OK &&
            read_count("shard", first, 1, share->n, &share->i, NULL) == REFUEL_OK)
            return REFUEL_OK;
    }
    return rf_fail(err, REFUEL_E_SYNTAX, "shard", "\"%s\" is no part like 2/8, the second of eight", shown);
}

static refuel_status read_word(const cli_args *args, const char *flag, const refuel_choice *choices, int *out,
                               refuel_error *err)
{
    const rf_words words = {.choices = choices};
    const char *text = cli_option_of(args, flag);
    double value = 0;
    if (!text) return REFUEL_OK;
    if (!rf_word_find(&words, text, strlen(text), &value))
        return rf_word_refuse(&words, text, strlen(text), flag, NULL, err);
    *out = (int)value;
    return REFUEL_OK;
}

static size_t processors(void)
{
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    return cores < 1 ? 1 : cores > CLI_JOBS_MAX ? CLI_JOBS_MAX : (size_t)cores;
}

refuel_status cli_batch_options_read(const cli_args *args, cli_batch_options *out, refuel_error *err)
{
    static const refuel_choice answers[] = {{"plan", RF_STREAM_PLAN},
                                            {"check", RF_STREAM_CHECK},
                                            {"project", RF_STREAM_PROJECT},
                                            {"needs", RF_STREAM_NEEDS},
                                            {NULL, 0}};
    static const refuel_choice forms[] = {{"ndjson", CLI_BATCH_NDJSON}, {"csv", CLI_BATCH_CSV}, {NULL, 0}};
    const char *jobs = cli_option_of(args, "jobs"), *skip = cli_option_of(args, "skip"),
               *shard = cli_option_of(args, "shard");
    int what = RF_STREAM_PLAN, form = CLI_BATCH_TOLD_BY_LINE;
    size_t count = processors();
    out->share = (cli_share){1, 1, 0};
    refuel_status status = read_word(args, "what", answers, &what, err);
    if (status == REFUEL_OK) status = read_word(args, "format", forms, &form, err);
    if (status == REFUEL_OK && jobs) status = read_count("jobs", jobs, 1, CLI_JOBS_MAX, &count, err);
    if (status == REFUEL_OK && skip) status = read_count("skip", skip, 0, (size_t)1 << 52, &out->share.skip, err);
    if (status == REFUEL_OK && shard) status = read_shard(shard, &out->share, err);
    out->what = (rf_stream_what)what;
    out->form = (cli_batch_form)form;
    out->jobs = (int)count;
    return status;
}
