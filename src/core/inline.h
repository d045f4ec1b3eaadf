/* Functions of kernels, which a loop that the compiler is to run side by side must take in. Where the code is to be small, the
   compiler chooses. */
#ifndef REFUEL_CORE_INLINE_H
#define REFUEL_CORE_INLINE_H

#if defined(__GNUC__) && !defined(REFUEL_SMALL)
#define RF_INLINE static inline __attribute__((always_inline))
#else
#define RF_INLINE static inline
#endif

#endif
