/* Which activities there are beside running: one line and one number each. The values are those of the 2024 Adult
   Compendium of Physical Activities (Herrmann 2024, doi:10.1016/j.jshs.2023.10.010, pacompendium.com); 1 MET is 1 kcal per
   kg and hour, the energy of rest included. */
#ifndef REFUEL_EXERCISE_LIST_H
#define REFUEL_EXERCISE_LIST_H

/* activity, number, key, code of the Compendium, MET, what it is. Append only: the numbers are ABI. A changed value is a new
   activity. */
#define REFUEL_EXERCISE_LIST(X)                                                                                       \
    X(REFUEL_EXERCISE_CYCLING, 1, "cycling", "01014", 7.0, "bicycling, general")                                      \
    X(REFUEL_EXERCISE_CYCLING_EASY, 2, "cycling-easy", "01015", 4.3, "bicycling at an easy pace of one's own")        \
    X(REFUEL_EXERCISE_CYCLING_HARD, 3, "cycling-hard", "01017", 9.0, "bicycling at a vigorous pace of one's own")     \
    X(REFUEL_EXERCISE_MOUNTAIN_BIKING, 4, "mountain-biking", "01009", 8.5, "mountain biking, general")                \
    X(REFUEL_EXERCISE_E_BIKE, 5, "e-bike", "01084", 6.0, "bicycling with light electric support")                     \
    X(REFUEL_EXERCISE_EXERCISE_BIKE, 6, "exercise-bike", "01200", 6.8, "stationary bicycle, general")                 \
    X(REFUEL_EXERCISE_SPINNING, 7, "spinning", "01270", 9.0, "a class on stationary bicycles")                        \
    X(REFUEL_EXERCISE_SWIMMING, 8, "swimming", "18240", 5.8, "swimming laps, freestyle, slow")                        \
    X(REFUEL_EXERCISE_SWIMMING_HARD, 9, "swimming-hard", "18230", 9.8, "swimming laps, freestyle, fast")              \
    X(REFUEL_EXERCISE_AQUA_AEROBICS, 10, "aqua-aerobics", "18355", 5.5, "aerobics and calisthenics in water")         \
    X(REFUEL_EXERCISE_ROWING_MACHINE, 11, "rowing-machine", "02071", 5.0, "rowing ergometer, under 100 W")            \
    X(REFUEL_EXERCISE_ROWING_MACHINE_HARD, 12, "rowing-machine-hard", "02072", 7.5, "rowing ergometer, 100 to 149 W") \
    X(REFUEL_EXERCISE_ELLIPTICAL, 13, "elliptical", "02048", 5.0, "elliptical trainer, moderate effort")              \
    X(REFUEL_EXERCISE_STAIR_MACHINE, 14, "stair-machine", "02065", 9.3, "stair ergometer, general")                   \
    X(REFUEL_EXERCISE_STRENGTH_TRAINING, 15, "strength-training", "02054", 3.5,                                       \
      "weights, several exercises of 8 to 15 repetitions")                                                            \
    X(REFUEL_EXERCISE_WEIGHTLIFTING, 16, "weightlifting", "02050", 6.0, "heavy weights or body building, vigorous")   \
    X(REFUEL_EXERCISE_CIRCUIT_TRAINING, 17, "circuit-training", "02035", 5.0, "circuit training, moderate effort")    \
    X(REFUEL_EXERCISE_HIIT, 18, "hiit", "02210", 7.0, "high intensity intervals, moderate effort")                    \
    X(REFUEL_EXERCISE_CALISTHENICS, 19, "calisthenics", "02022", 3.8, "push-ups, sit-ups, lunges, moderate effort")   \
    X(REFUEL_EXERCISE_AEROBICS, 20, "aerobics", "02000", 7.3, "aerobics, general")                                    \
    X(REFUEL_EXERCISE_ZUMBA, 21, "zumba", "02310", 6.5, "a zumba class")                                              \
    X(REFUEL_EXERCISE_ROPE_SKIPPING, 22, "rope-skipping", "15551", 11.8, "100 to 120 skips a minute")                 \
    X(REFUEL_EXERCISE_PILATES, 23, "pilates", "02105", 2.8, "pilates, general")                                       \
    X(REFUEL_EXERCISE_YOGA, 24, "yoga", "02175", 2.3, "yoga, general")                                                \
    X(REFUEL_EXERCISE_STRETCHING, 25, "stretching", "02101", 2.3, "stretching, mild")                                 \
    X(REFUEL_EXERCISE_HIKING, 26, "hiking", "17080", 6.0, "hiking across country")                                    \
    X(REFUEL_EXERCISE_NORDIC_WALKING, 27, "nordic-walking", "17302", 4.3, "walking with poles, moderate pace")        \
    X(REFUEL_EXERCISE_DANCING, 28, "dancing", "03025", 4.5, "salsa, flamenco, belly or swing dancing")                \
    X(REFUEL_EXERCISE_SOCCER, 29, "soccer", "15610", 7.0, "soccer, casual")                                           \
    X(REFUEL_EXERCISE_BASKETBALL, 30, "basketball", "15055", 7.5, "basketball, general")                              \
    X(REFUEL_EXERCISE_TENNIS, 31, "tennis", "15675", 6.8, "tennis, moderate effort")                                  \
    X(REFUEL_EXERCISE_BADMINTON, 32, "badminton", "15030", 5.5, "badminton, social")                                  \
    X(REFUEL_EXERCISE_SQUASH, 33, "squash", "15652", 7.3, "squash, general")                                          \
    X(REFUEL_EXERCISE_BOXING, 34, "boxing", "15110", 5.8, "boxing with a punching bag")                               \
    X(REFUEL_EXERCISE_MARTIAL_ARTS, 35, "martial-arts", "15430", 10.3, "judo, karate, kick boxing, moderate pace")    \
    X(REFUEL_EXERCISE_CLIMBING, 36, "climbing", "15537", 5.8, "rock climbing, low to moderate difficulty")            \
    X(REFUEL_EXERCISE_CROSS_COUNTRY_SKIING, 37, "cross-country-skiing", "19090", 8.5, "moderate speed and effort")    \
    X(REFUEL_EXERCISE_SKIING, 38, "skiing", "19160", 6.3, "downhill skiing or snowboarding, moderate effort")

#define REFUEL_EXERCISE_MEMBER(activity, number, key, code, met, text) activity = number,
typedef enum refuel_exercise_id {
    REFUEL_EXERCISE_NONE = 0,
    REFUEL_EXERCISE_LIST(REFUEL_EXERCISE_MEMBER) REFUEL_EXERCISE_END
} refuel_exercise_id;
#undef REFUEL_EXERCISE_MEMBER

#endif
