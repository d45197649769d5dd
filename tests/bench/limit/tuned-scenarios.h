/* R3 and R4: four scenarios are the four lanes. The lags are shared by the channels and convolutions commute,
   so cash is P1(h1 u1 + P2(h2 u2 + ... P6(h6 u6))) with u_s the volumes times the rates up to stage s: six
   convolutions a scenario instead of 24. Total cost needs none: it is a product with a vector that depends on
   the lags alone. */
#pragma once
#include "lanes.h"
#include "model.h"

typedef struct {
  d4 volume[C], growth[C], cost_per_visit[C], rate[C][S - 1];
  d4 deal, fee, margin, churn, overhead, investment, discount_factor;
  double fixed, lag[S - 1][K];
  /* landed[s][t]: the share of what enters stage 0 in month t that has landed in stage s by the end */
  double landed[S][N];
} Scenarios;

typedef struct {
  d4 npv, roi, payback;
} Figures;

static void fill_landed(Scenarios *in) {
  double kernel[N] = {1}, convolved[N];
  for (int s = 1; s < S; s++) {
    for (int t = 0; t < N; t++) {
      double sum = 0;
      for (int k = 0; k < K && k <= t; k++) sum += in->lag[s - 1][k] * kernel[t - k];
      convolved[t] = sum;
    }
    double landed = 0;
    for (int t = 0; t < N; t++) {
      kernel[t] = convolved[t];
      landed += convolved[t];
      in->landed[s][N - 1 - t] = landed;
    }
  }
}

static void set_lane(Scenarios *to, const In *from, int lane) {
  for (int c = 0; c < C; c++) {
    to->volume[c][lane] = from->volume[c];
    to->growth[c][lane] = 1 + from->growth[c];
    to->cost_per_visit[c][lane] = from->cost_per_visit[c];
    for (int s = 0; s < S - 1; s++) to->rate[c][s][lane] = from->rate[c][s];
  }
  to->deal[lane] = from->deal;
  to->fee[lane] = from->fee;
  to->margin[lane] = from->margin;
  to->churn[lane] = from->churn;
  to->overhead[lane] = from->overhead;
  to->investment[lane] = from->investment;
  to->discount_factor[lane] = exp2(-log2(1 + from->discount) / 12);
}

static void set_base(Scenarios *to) {
  const In base = workload();
  memset(to, 0, sizeof *to);
  memcpy(to->lag, base.lag, sizeof base.lag);
  to->fixed = base.fixed[0] + base.fixed[1] + base.fixed[2] + base.fixed[3];
  for (int lane = 0; lane < 4; lane++) set_lane(to, &base, lane);
  fill_landed(to);
}

/* In place, so the last months come first. */
static ALWAYS_INLINE void convolve4(d4 *z, const double *lag) {
  for (int t = N - 6; t >= 0; t -= 6) {
    d4 a0 = all4(0), a1 = a0, a2 = a0, a3 = a0, a4 = a0, a5 = a0;
#pragma GCC unroll 13
    for (int k = 0; k < K; k++) {
      d4 share = all4(lag[k]);
      a0 += share * z[t - k];
      a1 += share * z[t + 1 - k];
      a2 += share * z[t + 2 - k];
      a3 += share * z[t + 3 - k];
      a4 += share * z[t + 4 - k];
      a5 += share * z[t + 5 - k];
    }
    z[t] = a0;
    z[t + 1] = a1;
    z[t + 2] = a2;
    z[t + 3] = a3;
    z[t + 4] = a4;
    z[t + 5] = a5;
  }
}

static void evaluate(const Scenarios *in, Figures *out) {
  static d4 u[S][N], padded[PAD + N];
  d4 *z = padded + PAD, visit_cost[N], reach[C][S], volume[C];
  for (int c = 0; c < C; c++) {
    volume[c] = in->volume[c];
    d4 product = all4(1);
    for (int s = 1; s < S; s++) {
      product *= in->rate[c][s - 1];
      reach[c][s] = product;
    }
  }
  d4 fixed = in->fixed + in->overhead, total_cost = in->investment + N * fixed;
  for (int t = 0, m = START; t < N; t++) {
    d4 x[C], sum = all4(0);
    for (int c = 0; c < C; c++) {
      x[c] = volume[c] * W_season[m];
      volume[c] *= in->growth[c];
      sum += in->cost_per_visit[c] * x[c];
    }
    visit_cost[t] = sum;
    total_cost += sum;
    for (int s = 1; s < S; s++)
      u[s][t] = x[0] * reach[0][s] + x[1] * reach[1][s] + x[2] * reach[2][s] + x[3] * reach[3][s];
    if (++m == 12) m = 0;
  }
  for (int s = 1; s < S; s++) {
    d4 even = all4(0), odd = even;
    for (int t = 0; t < N; t += 2) {
      even += u[s][t] * in->landed[s][t];
      odd += u[s][t + 1] * in->landed[s][t + 1];
    }
    total_cost += W_stageCost[s] * (even + odd);
  }
  d4 active = all4(0), staying = 1 - in->churn;
  d4 for_deal = in->margin * in->deal - W_stageCost[S - 1], for_fee = in->margin * in->fee;
  for (int t = 0; t < N; t++) {
    active = active * staying + u[S - 1][t];
    z[t] = for_deal * u[S - 1][t] + for_fee * active;
  }
  for (int s = S - 1;; s--) {
    convolve4(z, in->lag[s - 1]);
    if (s == 1) break;
    for (int t = 0; t < N; t++) z[t] -= W_stageCost[s - 1] * u[s - 1][t];
  }
  d4 cumulative = -in->investment, npv = cumulative, factor = in->discount_factor, payback = all4(-1);
  for (int t = 0; t < N; t++) {
    d4 flow = z[t] - visit_cost[t] - fixed, before = cumulative;
    cumulative += flow;
    npv += flow * factor;
    factor *= in->discount_factor;
    d4 crossing = t - before / flow;
    __m256d is_first = _mm256_and_pd(_mm256_cmp_pd((__m256d)cumulative, _mm256_setzero_pd(), _CMP_GE_OQ),
                                     _mm256_cmp_pd((__m256d)payback, _mm256_setzero_pd(), _CMP_LT_OQ));
    payback = (d4)_mm256_blendv_pd((__m256d)payback, (__m256d)crossing, is_first);
  }
  out->npv = npv;
  out->payback = payback;
  out->roi = cumulative / total_cost;
}

static void evaluate_grid(Answers *answers) {
  Scenarios in;
  Figures out;
  set_base(&in);
  d4 rate[C], growth[C];
  for (int c = 0; c < C; c++) {
    rate[c] = in.rate[c][2];
    growth[c] = in.growth[c];
  }
  for (int first = 0; first < GRID * GRID; first += 4) {
    d4 times, plus;
    for (int lane = 0; lane < 4; lane++) {
      int cell = first + lane < GRID * GRID ? first + lane : GRID * GRID - 1;
      times[lane] = 0.5 + (cell % GRID) * 0.025;
      plus[lane] = -0.02 + (cell / GRID) * 0.001;
    }
    for (int c = 0; c < C; c++) {
      in.rate[c][2] = rate[c] * times;
      in.growth[c] = growth[c] + plus;
    }
    evaluate(&in, &out);
    for (int lane = 0; lane < 4 && first + lane < GRID * GRID; lane++) {
      answers->npv[first + lane] = out.npv[lane];
      answers->roi[first + lane] = out.roi[lane];
      answers->payback[first + lane] = out.payback[lane];
    }
  }
}

static void evaluate_tornado(Answers *answers) {
  Scenarios base, in;
  Figures out;
  set_base(&base);
  for (int index = 0; index < INPUTS; index += 2) {
    in = base;
    for (int lane = 0; lane < 4; lane++) {
      In swung = workload();
      swing(&swung, index + lane / 2, lane & 1 ? 1.1 : 0.9);
      set_lane(&in, &swung, lane);
    }
    evaluate(&in, &out);
    for (int lane = 0; lane < 4; lane++) {
      answers->npv_swing[index + lane / 2][lane & 1] = out.npv[lane];
      answers->roi_swing[index + lane / 2][lane & 1] = out.roi[lane];
    }
  }
}
