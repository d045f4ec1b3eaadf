/* refuel equations: the registry as a table, as JSON, as BibTeX, and one entry in full. */
#include <refuel/json.h>
#include <string.h>

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/fail.h"
#include "cli/json_out.h"
#include "cli/one_of.h"
#include "cli/render_bibtex.h"
#include "cli/render_equations.h"
#include "core/failure.h"
#include "core/printable.h"

static refuel_status report_registry(rf_json_writer *w, const void *what, refuel_error *err)
{
    return rf_report_equations(w, what, err);
}

static int write_json(cli_args *args, const char *key)
{
    return cli_write_json(report_registry, key, &args->err) == REFUEL_OK ? 0 : cli_fail(args);
}

static int show(cli_args *args)
{
    const char *key = args->position[1];
    if (!key) {
        rf_fail(&args->err, REFUEL_E_MISSING, "equation", "write refuel equations show KEY");
        return cli_fail(args);
    }
    if (cli_option_of(args, "markdown") && cli_exclude(args, "markdown", "show") != REFUEL_OK) return cli_fail(args);
    if (args->json) return write_json(args, key);
    rf_entry entry = rf_registry_find(key);
    if (entry.kind == RF_ENTRY_NONE) {
        rf_registry_unknown(key, &args->err);
        return cli_fail(args);
    }
    if (cli_option_of(args, "bib"))
        cli_render_bibtex(&entry);
    else
        cli_render_entry(&entry);
    return 0;
}

static int run(cli_args *args)
{
    static const char *const forms[] = {"bib", "markdown", "json", NULL};
    if (cli_one_of(args, forms) != REFUEL_OK) return cli_fail(args);
    if (args->positions > 0 && strcmp(args->position[0], "show") == 0) return show(args);
    if (args->positions > 0) {
        char shown[RF_PRINTABLE];
        rf_printable(args->position[0], strlen(args->position[0]), shown);
        rf_fail(&args->err, REFUEL_E_UNKNOWN, "command", "\"%s\" is not known here; write refuel equations show KEY",
                shown);
        return cli_fail(args);
    }
    if (args->json) return write_json(args, NULL);
    if (cli_option_of(args, "bib"))
        cli_render_bibliography();
    else if (cli_option_of(args, "markdown"))
        cli_render_equations_page();
    else
        cli_render_formulas();
    return 0;
}

static const cli_option options[] = {{"json", NULL, "writes JSON", NULL},
                                     {"bib", NULL, "writes BibTeX", NULL},
                                     {"markdown", NULL, "writes the page docs/equations.md", NULL},
                                     {"help", NULL, "this manual", NULL},
                                     {NULL, NULL, NULL, NULL}};

const cli_command cli_equations = {
    .name = "equations",
    .summary = "every published formula with its citation, sample and error",
    .run = run,
    .options = options,
    .positions_name = "[show KEY]",
    .positions = 2,
    .example = "refuel equations show mifflin-1990",
};
