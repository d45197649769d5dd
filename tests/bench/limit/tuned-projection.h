/* R1: the four channels are the four lanes. */
#pragma once
#include "lanes.h"
#include "model.h"

#define QUARTERS (N / 4)

typedef struct {
  d4 entries[S][PAD + N];
  d4 stage[S][QUARTERS], active[QUARTERS], revenue[QUARTERS], cost[QUARTERS], cash_flow[QUARTERS];
  double cumulative[N], total_cost, roi, npv, payback, irr_monthly, irr_annual;
} Projection;

/* Newton in q = 1 / (1 + rate), four months to a step of Horner's scheme. */
static double irr_of(const double *flow, double investment) {
  d4 a[QUARTERS], d[QUARTERS];
  for (int j = 0; j < QUARTERS; j++) {
    a[j] = ((const d4 *)flow)[j];
    d[j] = a[j] * (d4){4 * j + 1, 4 * j + 2, 4 * j + 3, 4 * j + 4};
  }
  double low = 1 / 2.0, high = 1 / 0.1, q = 1 / 1.01, at_low = 0, at_high = 0;
  for (int end = 0; end < 2; end++) {
    double x = end ? high : low, x2 = x * x, x4 = x2 * x2;
    d4 sum = a[QUARTERS - 1];
    for (int j = QUARTERS - 2; j >= 0; j--) sum = sum * x4 + a[j];
    double value = sum_lanes(sum * (d4){x, x2, x2 * x, x4}) - investment;
    if (end)
      at_high = value;
    else
      at_low = value;
  }
  if ((at_low < 0) == (at_high < 0)) return NAN;
  for (int i = 0; i < 60; i++) {
    double q2 = q * q, q4 = q2 * q2;
    d4 f = a[QUARTERS - 1], g = d[QUARTERS - 1], powers = {q, q2, q2 * q, q4};
    for (int j = QUARTERS - 2; j >= 0; j--) {
      f = f * q4 + a[j];
      g = g * q4 + d[j];
    }
    double value = sum_lanes(f * powers) - investment, slope = sum_lanes(g * powers) / q;
    if ((value < 0) == (at_low < 0))
      low = q;
    else
      high = q;
    double following = q - value / slope;
    if (!(following > low && following < high)) following = .5 * (low + high);
    if (fabs(following - q) < 1e-15 * q) return 1 / following - 1;
    q = following;
  }
  return 1 / q - 1;
}

static void project(const In *in, Projection *out) {
  d4 volume = {in->volume[0], in->volume[1], in->volume[2], in->volume[3]};
  d4 growth = {1 + in->growth[0], 1 + in->growth[1], 1 + in->growth[2], 1 + in->growth[3]};
  d4 cost_per_visit = {in->cost_per_visit[0], in->cost_per_visit[1], in->cost_per_visit[2],
                       in->cost_per_visit[3]};
  for (int t = 0, m = START; t < N; t++) {
    out->entries[0][PAD + t] = volume * in->season[m];
    volume *= growth;
    if (++m == 12) m = 0;
  }
  for (int s = 1; s < S; s++) {
    const d4 *x = out->entries[s - 1] + PAD;
    d4 *y = out->entries[s] + PAD;
    const double *lag = in->lag[s - 1];
    d4 rate = {in->rate[0][s - 1], in->rate[1][s - 1], in->rate[2][s - 1], in->rate[3][s - 1]};
    for (int t = 0; t < N; t += 6) {
      d4 a0 = all4(0), a1 = a0, a2 = a0, a3 = a0, a4 = a0, a5 = a0;
#pragma GCC unroll 13
      for (int k = 0; k < K; k++) {
        d4 share = all4(lag[k]);
        a0 += share * x[t - k];
        a1 += share * x[t + 1 - k];
        a2 += share * x[t + 2 - k];
        a3 += share * x[t + 3 - k];
        a4 += share * x[t + 4 - k];
        a5 += share * x[t + 5 - k];
      }
      y[t] = rate * a0;
      y[t + 1] = rate * a1;
      y[t + 2] = rate * a2;
      y[t + 3] = rate * a3;
      y[t + 4] = rate * a4;
      y[t + 5] = rate * a5;
    }
  }
  double fixed = in->overhead + in->fixed[0] + in->fixed[1] + in->fixed[2] + in->fixed[3];
  d4 costs = all4(0);
  for (int j = 0; j < QUARTERS; j++) {
    for (int s = 0; s < S; s++) {
      const d4 *n = out->entries[s] + PAD + 4 * j;
      out->stage[s][j] = sum_each(n[0], n[1], n[2], n[3]);
    }
    const d4 *n = out->entries[0] + PAD + 4 * j;
    d4 cost =
        sum_each(n[0] * cost_per_visit, n[1] * cost_per_visit, n[2] * cost_per_visit, n[3] * cost_per_visit);
    cost += fixed;
    for (int s = 1; s < S; s++) cost += in->stage_cost[s] * out->stage[s][j];
    out->cost[j] = cost;
    costs += cost;
  }
  double paying = 0, staying = 1 - in->churn, *active = (double *)out->active;
  const double *won = (const double *)out->stage[S - 1];
  for (int t = 0; t < N; t++) {
    paying = paying * staying + won[t];
    active[t] = paying;
  }
  d4 revenues = all4(0);
  for (int j = 0; j < QUARTERS; j++) {
    out->revenue[j] = in->deal * out->stage[S - 1][j] + in->fee * out->active[j];
    out->cash_flow[j] = in->margin * out->revenue[j] - out->cost[j];
    revenues += out->revenue[j];
  }
  const double *flow = (const double *)out->cash_flow;
  double cumulative = -in->investment;
  for (int t = 0; t < N; t++) {
    cumulative += flow[t];
    out->cumulative[t] = cumulative;
  }
  int hit = 0;
  while (hit < N && out->cumulative[hit] < 0) hit++;
  out->payback = hit == N ? -1 : hit - (hit ? out->cumulative[hit - 1] : -in->investment) / flow[hit];
  out->total_cost = in->investment + sum_lanes(costs);
  out->roi = (in->margin * sum_lanes(revenues) - out->total_cost) / out->total_cost;
  double q = exp2(-log2(1 + in->discount) / 12), q2 = q * q, q4 = q2 * q2;
  d4 worth = out->cash_flow[QUARTERS - 1];
  for (int j = QUARTERS - 2; j >= 0; j--) worth = worth * q4 + out->cash_flow[j];
  out->npv = sum_lanes(worth * (d4){q, q2, q2 * q, q4}) - in->investment;
  out->irr_monthly = irr_of(flow, in->investment);
  double x = 1 + out->irr_monthly;
  x *= x * x;
  x *= x;
  out->irr_annual = x * x - 1;
}

static void to_out(const Projection *from, Out *out) {
  for (int s = 0; s < S; s++)
    for (int t = 0; t < N; t++) {
      for (int c = 0; c < C; c++) out->entries[c][s][t] = from->entries[s][PAD + t][c];
      out->stage[s][t] = ((const double *)from->stage[s])[t];
    }
  memcpy(out->active, from->active, sizeof out->active);
  memcpy(out->revenue, from->revenue, sizeof out->revenue);
  memcpy(out->cost, from->cost, sizeof out->cost);
  memcpy(out->cash_flow, from->cash_flow, sizeof out->cash_flow);
  memcpy(out->cumulative, from->cumulative, sizeof out->cumulative);
  out->total_cost = from->total_cost;
  out->roi = from->roi;
  out->npv = from->npv;
  out->payback = from->payback;
  out->irr_monthly = from->irr_monthly;
  out->irr_annual = from->irr_annual;
}
