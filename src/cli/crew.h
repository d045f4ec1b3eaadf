/* Answers chunks of lines with several threads, and hands the answers on in the order of the lines. */
#ifndef REFUEL_CLI_CREW_H
#define REFUEL_CLI_CREW_H

#include "cli/lines.h"

#define CLI_JOBS_MAX 256

/* Who is told of each chunk that was answered, in order. False: stop. */
typedef bool cli_answered(void *context, const cli_chunk *chunk);

typedef enum cli_crew_end { CLI_CREW_DONE, CLI_CREW_STOPPED, CLI_CREW_NO_MEMORY } cli_crew_end;

/* Answers all lines. The bytes are the same for any number of jobs: with one, no thread is started. What cannot be read is told by
   lines->error. */
cli_crew_end cli_crew_run(const rf_stream *stream, cli_lines *lines, int jobs, cli_answered *answered, void *context);

#endif
