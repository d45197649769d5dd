/* Four doubles or eight floats side by side. */
#pragma once
#include <immintrin.h>
#include <stdint.h>

typedef double d4 __attribute__((vector_size(32)));
typedef float f8 __attribute__((vector_size(32)));
typedef uint32_t u8 __attribute__((vector_size(32)));
typedef int32_t i8 __attribute__((vector_size(32)));

/* Zeros before month 0, so that a convolution needs no test for the first months. */
#define PAD (K - 1)
#define ALWAYS_INLINE inline __attribute__((always_inline))

static inline d4 all4(double x) {
  return (d4){x, x, x, x};
}

static inline f8 all8(float x) {
  return (f8){x, x, x, x, x, x, x, x};
}

static inline double sum_lanes(d4 a) {
  return (a[0] + a[1]) + (a[2] + a[3]);
}

/* The sums of the lanes of four vectors as one vector. */
static inline d4 sum_each(d4 a, d4 b, d4 c, d4 d) {
  __m256d x = _mm256_hadd_pd((__m256d)a, (__m256d)b), y = _mm256_hadd_pd((__m256d)c, (__m256d)d);
  return (d4)_mm256_add_pd(_mm256_permute2f128_pd(x, y, 0x20), _mm256_permute2f128_pd(x, y, 0x31));
}
