#include <refuel/status.h>

const char *refuel_status_text(refuel_status status)
{
    switch (status) {
#define TEXT(name, number, exit_status, exception, text) \
    case name: return text;
        REFUEL_STATUS_LIST(TEXT)
#undef TEXT
    }
    return "unknown status"; /* the number may come from a newer library */
}

const char *refuel_status_name(refuel_status status)
{
    switch (status) {
#define NAME(name, number, exit_status, exception, text) \
    case name: return #name;
        REFUEL_STATUS_LIST(NAME)
#undef NAME
    }
    return "unknown status";
}

int refuel_status_exit(refuel_status status)
{
    switch (status) {
#define EXIT(name, number, exit_status, exception, text) \
    case name: return exit_status;
        REFUEL_STATUS_LIST(EXIT)
#undef EXIT
    }
    return 1;
}
