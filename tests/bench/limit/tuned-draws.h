/* R2's draws: quantile tables of 512 cells, finer towards both tails, filled by an eight-lane xoshiro128++.
 */
#pragma once
#include "lanes.h"
#include "model.h"

#define OCTAVES 16
#define CELLS_PER_OCTAVE 16
#define HALF (OCTAVES * CELLS_PER_OCTAVE)
#define STEPS 400

/* A quantile is a + b u within its cell; the second half of the cells is the upper tail. */
typedef struct {
  float a, b;
} Cell;

typedef struct {
  Cell cell[2 * HALF];
} Table;

typedef enum { BETA, LOGNORMAL } Kind;

/* Edges of the lower half, from 2^-17 to 2^-1. */
static double edge[HALF + 1];

static void fill_edges(void) {
  for (int i = 0; i <= HALF; i++)
    edge[i] = ldexp(1 + (double)(i % CELLS_PER_OCTAVE) / CELLS_PER_OCTAVE, i / CELLS_PER_OCTAVE - 17);
}

/* Beta(a, b) times `width` above `low`, integrated over its logit; or a lognormal with mu a and sigma b. */
static void fill_table(Table *table, Kind kind, double a, double b, double low, double width) {
  double from = -6, to = 6, offset = 0;
  if (kind == BETA) {
    double sd = sqrt(1 / a + 1 / b), middle = log((a - .35) / (b - .35)), mode = log(a / b);
    from = middle - sd * 8 - 2 / a * 4;
    to = middle + sd * 8 + 2 / b * 4;
    offset = (a + b) * log1p(exp(-mode)) + b * mode;
  }
  static double distribution[STEPS + 1], density[STEPS + 1];
  double h = (to - from) / STEPS, density_before = 0, slope_before = 0, sum = 0;
  for (int i = 0; i <= STEPS; i++) {
    double y = from + h * i, here, slope;
    if (kind == LOGNORMAL) {
      here = exp(-.5 * y * y);
      slope = -y * here;
    } else {
      double e = exp(-y), x = 1 / (1 + e);
      here = exp(offset - (a + b) * log1p(e) - b * y);
      slope = here * (a - (a + b) * x);
    }
    if (i) sum += h / 2 * (density_before + here) + h * h / 12 * (slope_before - slope);
    distribution[i] = sum;
    density[i] = here;
    density_before = here;
    slope_before = slope;
  }
  for (int i = 0; i <= STEPS; i++) {
    distribution[i] /= sum;
    density[i] /= sum;
  }
  double quantile[2][HALF + 1];
  int j = 0;
  for (int i = 0; i <= 2 * HALF + 1; i++) {
    int is_upper = i > HALF, e = is_upper ? 2 * HALF + 1 - i : i;
    double u = is_upper ? 1 - edge[e] : edge[e];
    while (j < STEPS - 1 && distribution[j + 1] < u) j++;
    /* Hermite's inverse: how far into the step */
    double dc = distribution[j + 1] - distribution[j], s = (u - distribution[j]) / dc;
    double m0 = dc / (density[j] * h), m1 = dc / (density[j + 1] * h);
    double y = from + h * (j + s * (1 - s) * (1 - s) * m0 + s * s * (3 - 2 * s) + s * s * (s - 1) * m1);
    quantile[is_upper][e] = kind == LOGNORMAL ? exp(a + b * y) : low + width / (1 + exp(-y));
  }
  for (int half = 0; half < 2; half++)
    for (int i = 0; i < HALF; i++) {
      double d = (quantile[half][i + 1] - quantile[half][i]) / (edge[i + 1] - edge[i]);
      table->cell[half * HALF + i].b = (float)d;
      table->cell[half * HALF + i].a = (float)(quantile[half][i] - d * edge[i]);
    }
}

static Table rate_table[C][S - 1], volume_table, deal_table;

static void fill_tables(void) {
  fill_edges();
  for (int c = 0; c < C; c++)
    for (int s = 0; s < S - 1; s++) {
      double rate = W_rate[c][s], concentration = W_betaConcentration[s];
      fill_table(&rate_table[c][s], BETA, rate * concentration, (1 - rate) * concentration, 0, 1);
    }
  double spread = W_pertMax - W_pertMin;
  double a = 1 + 4 * (W_pertMode - W_pertMin) / spread, b = 1 + 4 * (W_pertMax - W_pertMode) / spread;
  fill_table(&volume_table, BETA, a, b, W_pertMin, spread);
  double variance = log(1 + W_dealSizeCv * W_dealSizeCv);
  fill_table(&deal_table, LOGNORMAL, log(W_dealSize) - .5 * variance, sqrt(variance), 0, 1);
}

typedef struct {
  u8 s0, s1, s2, s3;
} Random;

static inline u8 rotate(u8 x, int bits) {
  return x << bits | x >> (32 - bits);
}

static inline u8 next(Random *random) {
  u8 result = rotate(random->s0 + random->s3, 7) + random->s0, t = random->s1 << 9;
  random->s2 ^= random->s0;
  random->s3 ^= random->s1;
  random->s1 ^= random->s2;
  random->s0 ^= random->s3;
  random->s2 ^= t;
  random->s3 = rotate(random->s3, 11);
  return result;
}

static void seed(Random *random, uint64_t x) {
  uint32_t *s = (uint32_t *)random;
  for (int i = 0; i < 32; i++) {
    uint64_t z = (x += 0x9e3779b97f4a7c15ull);
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ z >> 27) * 0x94d049bb133111ebull;
    s[i] = (uint32_t)(z >> 16);
  }
}

static inline f8 uniform(Random *random) {
  return (f8)_mm256_mul_ps(_mm256_cvtepi32_ps((__m256i)(next(random) >> 8)), _mm256_set1_ps(0x1p-24f));
}

/* The lowest bit chooses the tail, the others a number below one half whose exponent and first bits are the
 * cell. */
static inline f8 draw(Random *random, const Table *table) {
  u8 x = next(random);
  i8 bits = (i8)((x >> 1) | 1u);
  f8 f = (f8)_mm256_mul_ps(_mm256_cvtepi32_ps((__m256i)bits), _mm256_set1_ps(0x1p-32f));
  i8 cell = ((i8)(__m256i)_mm256_castps_si256((__m256)f) >> 19) - ((127 - 17) << 4);
  cell = (i8)_mm256_max_epi32((__m256i)cell, _mm256_setzero_si256());
  cell = (i8)_mm256_min_epi32((__m256i)cell, _mm256_set1_epi32(HALF - 1));
  cell += (i8)((x & 1u) << 8);
  __m256i at = (__m256i)cell;
  const double *pairs = (const double *)table->cell;
  __m256d low = _mm256_i32gather_pd(pairs, _mm256_castsi256_si128(at), 8);
  __m256d high = _mm256_i32gather_pd(pairs, _mm256_extracti128_si256(at, 1), 8);
  __m256 a = _mm256_shuffle_ps(_mm256_castpd_ps(low), _mm256_castpd_ps(high), 0x88);
  __m256 b = _mm256_shuffle_ps(_mm256_castpd_ps(low), _mm256_castpd_ps(high), 0xdd);
  /* The lanes are now 0, 1, 4, 5, 2, 3, 6, 7, and f must stay with its cell. */
  f8 moved = (f8)_mm256_permutevar8x32_ps((__m256)f, _mm256_setr_epi32(0, 1, 4, 5, 2, 3, 6, 7));
  return (f8)a + (f8)b * moved;
}
