/* R2: eight trials are the eight lanes; the algebra is that of tuned-scenarios.h. Percentiles are exact order
   statistics: a histogram, then the few bins that hold them are collected and sorted. */
#pragma once
#include "tuned-draws.h"

#define BINS 4096
#define MOST_IN_A_BIN 65536

static float base_volume[C][N], lag_fast[S - 1][K], lag_more[S - 1][K];

static void fill_constants(void) {
  for (int c = 0; c < C; c++) {
    double volume = W_volume[c];
    for (int t = 0; t < N; t++) {
      base_volume[c][t] = (float)(volume * W_season[(START + t) % 12]);
      volume *= 1 + W_growth[c];
    }
  }
  for (int s = 0; s < S - 1; s++)
    for (int k = 0; k < K; k++) {
      lag_fast[s][k] = (float)W_lagFast[s][k];
      lag_more[s][k] = (float)(W_lagSlow[s][k] - W_lagFast[s][k]);
    }
}

/* In place, so the last months come first. */
static ALWAYS_INLINE void convolve8(f8 *z, const f8 *lag) {
  for (int t = N - 1; t >= 0; t -= 2) {
    f8 a = lag[0] * z[t], b = lag[0] * z[t - 1];
#pragma GCC unroll 12
    for (int k = 1; k < K; k++) {
      a += lag[k] * z[t - k];
      b += lag[k] * z[t - 1 - k];
    }
    z[t] = a;
    z[t - 1] = b;
  }
}

/* cash[t * TRIALS + i] */
static void simulate(uint64_t first_seed, float *cash) {
  Random random;
  seed(&random, first_seed);
  f8 u[S][N], padded[PAD + N], visit_cost[N], *z = padded + PAD;
  for (int i = 0; i < PAD; i++) padded[i] = all8(0);
  float fixed = W_overhead;
  for (int c = 0; c < C; c++) fixed += (float)W_fixedCost[c];
  for (int i = 0; i < TRIALS; i += 8) {
    f8 reach[C][S], cost[C];
    for (int c = 0; c < C; c++) {
      f8 product = draw(&random, &volume_table);
      cost[c] = product * (float)W_costPerVisit[c];
      for (int s = 1; s < S; s++) {
        product *= draw(&random, &rate_table[c][s - 1]);
        reach[c][s] = product;
      }
    }
    f8 deal = draw(&random, &deal_table);
    for (int t = 0; t < N; t++) {
      f8 x0 = all8(base_volume[0][t]), x1 = all8(base_volume[1][t]);
      f8 x2 = all8(base_volume[2][t]), x3 = all8(base_volume[3][t]);
      visit_cost[t] = x0 * cost[0] + x1 * cost[1] + x2 * cost[2] + x3 * cost[3];
      for (int s = 1; s < S; s++)
        u[s][t] = x0 * reach[0][s] + x1 * reach[1][s] + x2 * reach[2][s] + x3 * reach[3][s];
    }
    f8 active = all8(0), for_deal = (float)W_margin * deal - (float)W_stageCost[S - 1];
    float for_fee = W_margin * W_recurringFee, staying = 1 - W_churn;
    for (int t = 0; t < N; t++) {
      active = active * staying + u[S - 1][t];
      z[t] = for_deal * u[S - 1][t] + for_fee * active;
    }
    for (int s = S - 1;; s--) {
      f8 weight = uniform(&random), lag[K];
#pragma GCC unroll 13
      for (int k = 0; k < K; k++) lag[k] = lag_fast[s - 1][k] + weight * lag_more[s - 1][k];
      convolve8(z, lag);
      if (s == 1) break;
      float stage_cost = (float)W_stageCost[s - 1];
      for (int t = 0; t < N; t++) z[t] -= stage_cost * u[s - 1][t];
    }
    f8 cumulative = all8(-W_investment);
    for (int t = 0; t < N; t++) {
      cumulative += z[t] - visit_cost[t] - fixed;
      *(f8 *)(cash + (size_t)t * TRIALS + i) = cumulative;
    }
  }
}

static int by_size(const void *a, const void *b) {
  float x = *(const float *)a, y = *(const float *)b;
  return (x > y) - (x < y);
}

static inline __m256i bins_of(f8 values, float low, float scale) {
  __m256 place = _mm256_max_ps((__m256)((values - low) * scale), _mm256_setzero_ps());
  return _mm256_cvttps_epi32(_mm256_min_ps(place, _mm256_set1_ps(BINS - 1)));
}

static void summarise(const float *values, double *percentile, double *mean) {
  static const double q[3] = {.05, .5, .95};
  static float collected[3][MOST_IN_A_BIN];
  /* Two histograms, so that equal bins side by side do not wait for each other. */
  uint32_t count[2][BINS + 2];
  memset(count, 0, sizeof count);
  float low = values[0], high = values[0];
  for (int i = 0; i < TRIALS; i += 16) {
    low = values[i] < low ? values[i] : low;
    high = values[i] > high ? values[i] : high;
  }
  float scale = (BINS - 1) / (high - low);
  double sum = 0;
  for (int i = 0; i < TRIALS; i += 8) {
    f8 eight = *(const f8 *)(values + i);
    uint32_t bin[8];
    _mm256_storeu_si256((__m256i *)bin, bins_of(eight, low, scale));
    for (int lane = 0; lane < 8; lane++) count[lane & 1][bin[lane]]++;
    __m128 pairs = _mm_add_ps(_mm256_castps256_ps128((__m256)eight), _mm256_extractf128_ps((__m256)eight, 1));
    sum += sum_lanes((d4)_mm256_cvtps_pd(pairs));
  }
  *mean = sum / TRIALS;
  int first[3], last[3], before[3];
  for (int k = 0; k < 3; k++) {
    int rank = (int)((TRIALS - 1) * q[k]), following = rank + 1 < TRIALS ? rank + 1 : rank, passed = 0,
        bin = 0;
    for (; passed + (int)(count[0][bin] + count[1][bin]) <= rank; bin++)
      passed += count[0][bin] + count[1][bin];
    first[k] = bin;
    before[k] = passed;
    for (; passed + (int)(count[0][bin] + count[1][bin]) <= following; bin++)
      passed += count[0][bin] + count[1][bin];
    last[k] = bin;
  }
  int size[3] = {0, 0, 0};
  for (int i = 0; i < TRIALS; i += 8) {
    i8 bin = (i8)bins_of(*(const f8 *)(values + i), low, scale);
    i8 is_wanted = ((bin >= first[0]) & (bin <= last[0])) | ((bin >= first[1]) & (bin <= last[1])) |
                   ((bin >= first[2]) & (bin <= last[2]));
    for (int mask = _mm256_movemask_ps((__m256)is_wanted); mask; mask &= mask - 1) {
      int lane = __builtin_ctz((unsigned)mask);
      for (int k = 0; k < 3; k++)
        if (bin[lane] >= first[k] && bin[lane] <= last[k]) collected[k][size[k]++] = values[i + lane];
    }
  }
  for (int k = 0; k < 3; k++) {
    double h = (TRIALS - 1) * q[k];
    int rank = (int)h, at = rank - before[k];
    qsort(collected[k], (size_t)size[k], sizeof(float), by_size);
    double a = collected[k][at], b = at + 1 < size[k] ? collected[k][at + 1] : a;
    percentile[k] = a + (h - rank) * (b - a);
  }
}

static void evaluate_risk(uint64_t first_seed, float *cash, Answers *answers) {
  fill_tables();
  fill_constants();
  simulate(first_seed, cash);
  for (int t = 0; t < N; t++) summarise(cash + (size_t)t * TRIALS, answers->percentile[t], &answers->mean[t]);
  int positive = 0;
  for (int i = 0; i < TRIALS; i++) positive += cash[(size_t)(N - 1) * TRIALS + i] > 0;
  answers->probability = (double)positive / TRIALS;
}
