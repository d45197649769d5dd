/* The workload as both programs see it. workload.h is made from reference/workload.json when they are built.
 */
#pragma once
#include "workload.h"
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TRIALS 100000
#define INPUTS 40

typedef struct {
  double volume[C], growth[C], cost_per_visit[C], fixed[C], season[12], rate[C][S - 1], lag[S - 1][K],
      stage_cost[S];
  double deal, fee, margin, churn, overhead, investment, discount;
} In;

typedef struct {
  double entries[C][S][N], stage[S][N], active[N], revenue[N], cost[N], cash_flow[N], cumulative[N];
  double total_cost, roi, npv, payback, irr_monthly, irr_annual;
} Out;

/* All that is checked; a payback below zero stands for none. */
typedef struct {
  Out projection;
  double mean[N], percentile[N][3], probability;
  double npv[GRID * GRID], roi[GRID * GRID], payback[GRID * GRID];
  double npv_swing[INPUTS][2], roi_swing[INPUTS][2];
} Answers;

static In workload(void) {
  In in;
  memcpy(in.volume, W_volume, sizeof in.volume);
  memcpy(in.growth, W_growth, sizeof in.growth);
  memcpy(in.cost_per_visit, W_costPerVisit, sizeof in.cost_per_visit);
  memcpy(in.fixed, W_fixedCost, sizeof in.fixed);
  memcpy(in.season, W_season, sizeof in.season);
  memcpy(in.rate, W_rate, sizeof in.rate);
  memcpy(in.lag, W_lag, sizeof in.lag);
  memcpy(in.stage_cost, W_stageCost, sizeof in.stage_cost);
  in.deal = W_dealSize;
  in.fee = W_recurringFee;
  in.margin = W_margin;
  in.churn = W_churn;
  in.overhead = W_overhead;
  in.investment = W_investment;
  in.discount = W_annualDiscount;
  return in;
}

/* Input `index` of the tornado, times a factor. */
static void swing(In *in, int index, double factor) {
  double *single[] = {&in->deal,     &in->fee,      &in->margin,    &in->churn,
                      &in->discount, &in->overhead, &in->investment};
  if (index < 24)
    in->rate[index / 6][index % 6] *= factor;
  else if (index < 28)
    in->volume[index - 24] *= factor;
  else if (index < 32)
    in->cost_per_visit[index - 28] *= factor;
  else if (index < 39)
    *single[index - 32] *= factor;
  else
    for (int c = 0; c < C; c++) in->growth[c] *= factor;
}
