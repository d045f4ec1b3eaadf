/* The constants of exp, log, log10 and pow (elementary.h).
   Made by src/core/elementary_table.py, which derives them: change that file and run the script. */
#ifndef REFUEL_CORE_ELEMENTARY_TABLE_H
#define REFUEL_CORE_ELEMENTARY_TABLE_H

/* clang-format off */
#define RF_LN_2_HIGH 0x1.62e42fefa3800p-1 /* ln 2, to 2^-42 */
#define RF_LN_2_LOW 0x1.ef35793c76730p-45 /* the rest */
#define RF_ONE_OVER_LN_2 0x1.71547652b82fep+0 /* 1 / ln 2 */
#define RF_LN_UPPER_HIGH 0x1.62c82f2b9c000p-2 /* ln of the upper centre, to 2^-42 */
#define RF_LN_UPPER_LOW 0x1.e54bdbd7c8a98p-44 /* the rest */
#define RF_ONE_OVER_LN_10_HIGH 0x1.bcb7b18000000p-2 /* 1 / ln 10, in 26 bits */
#define RF_ONE_OVER_LN_10_LOW -0x1.6c8d78e6acaa4p-29 /* the rest */

/* m of x = 2^k m lies from LEAST to 2 LEAST, and is near 1 or, from SPLIT on, near UPPER. */
#define RF_LOG_LEAST 0x1.b000000000000p-1 /* 0.84375 */
#define RF_LOG_SPLIT 0x1.3000000000000p+0 /* 1.1875 */
#define RF_LOG_UPPER 0x1.6a00000000000p+0 /* 1.4140625 */

/* (exp(r) - 1 - r - r^2 / 2) / r^3, |r| < 0.34657; exp(r) is off by less than 2^-59 of itself. */
#define RF_EXP_3 0x1.5555555555556p-3
#define RF_EXP_4 0x1.5555555555555p-5
#define RF_EXP_5 0x1.11111111109b5p-7
#define RF_EXP_6 0x1.6c16c16c167e2p-10
#define RF_EXP_7 0x1.a01a01a7c2f89p-13
#define RF_EXP_8 0x1.a01a01a47a5e1p-16
#define RF_EXP_9 0x1.71de0db2d4e97p-19
#define RF_EXP_10 0x1.27e4e1f70ee00p-22
#define RF_EXP_11 0x1.af389f20208cdp-26
#define RF_EXP_12 0x1.1f66d9768d162p-29

/* (atanh(s) / s - 1 - s^2 / 3) / s^4 as a polynomial in s^2 < 0.007772; atanh(s) is off by less than
   2^-69 of itself. */
#define RF_ATANH_5 0x1.9999999999999p-3
#define RF_ATANH_7 0x1.2492492492d00p-3
#define RF_ATANH_9 0x1.c71c71c0efae1p-4
#define RF_ATANH_11 0x1.745d248002c38p-4
#define RF_ATANH_13 0x1.3b06e59ba4047p-4
#define RF_ATANH_15 0x1.16c23f717e73ep-4

#endif
