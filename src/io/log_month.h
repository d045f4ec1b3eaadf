/* Months as apps write them, in the languages of their users. */
#ifndef REFUEL_IO_LOG_MONTH_H
#define REFUEL_IO_LOG_MONTH_H

#include <stddef.h>

/* 1 to 12; 0 of another word. Abbreviations need no full stop, and may have one. */
int rf_log_month(const char *word, size_t length);

#endif
