#include "io/log_sports.h"

#include "io/log_heading.h"

static const char *const running[] = {"run",
                                      "running",
                                      "trail run",
                                      "trail running",
                                      "treadmill running",
                                      "treadmill",
                                      "track running",
                                      "virtual run",
                                      "virtual running",
                                      "indoor running",
                                      "street running",
                                      "ultra run",
                                      "race",
                                      "jog",
                                      "jogging",
                                      "parkrun", /* English */
                                      "lauf",
                                      "laufen",
                                      "trailrun",
                                      "trailrunning",
                                      "laufband",
                                      "virtueller lauf",
                                      "bahnlauf",
                                      "bahnlaufen",
                                      "laufbandtraining",
                                      "traillauf",
                                      "trail-lauf", /* German */
                                      "hardloopsessie",
                                      "hardlopen",
                                      "trailhardlopen",
                                      "loopband",
                                      "virtuele hardloopsessie", /* Dutch */
                                      "course \xC3\xA0 pied",
                                      "course",
                                      "trail",
                                      "course virtuelle",
                                      "course sur tapis roulant", /* French */
                                      "carrera",
                                      "entrenamiento en cinta",
                                      "carrera de monta\xC3\xB1"
                                      "a",
                                      "carrera por sendero",
                                      "carrera virtual",
                                      "trail running",
                                      "carrera en pista", /* Spanish */
                                      "corrida",
                                      "corrida em esteira",
                                      "corrida em trilhas",
                                      "corrida em trilha",
                                      "corrida virtual", /* Portuguese */
                                      "corsa",
                                      "trail corsa",
                                      "corsa su pista",
                                      "corsa su tapis roulant",
                                      "corsa virtuale", /* Italian */
                                      "bieganie",
                                      "bieg",
                                      "bieganie w terenie",
                                      "bieganie na bie\xC5\xBCni", /* Polish */
                                      "l\xC3\xB8"
                                      "b",
                                      "L\xC3\xB8"
                                      "b",
                                      "l\xC3\xB8pning",
                                      "trail-l\xC3\xB8"
                                      "b", /* Danish, Norwegian */
                                      "l\xC3\xB6pning",
                                      "L\xC3\xB6pning",
                                      "juoksu", /* Swedish, Finnish */
                                      NULL};

/* What runners call a run in a column of its type. */
static const char *const sessions[] = {"easy",      "long",        "tempo",     "interval", "intervals", "recovery",
                                       "workout",   "threshold",   "steady",    "fartlek",  "hills",     "strides",
                                       "speed",     "progression", "rest",      "base",     "easy run",  "long run",
                                       "tempo run", "warm up",     "cool down", NULL};

bool rf_log_means_running(const char *word, size_t length)
{
    return rf_log_is_one(word, length, running) || rf_log_is_one(word, length, sessions);
}

bool rf_log_means_track(const char *word, size_t length)
{
    static const char *const words[] = {"track running",    "bahnlauf",       "bahnlaufen",
                                        "carrera en pista", "corsa su pista", NULL};
    return rf_log_is_one(word, length, words);
}
