/* The limit that ratios are given against: the same answers as plain.c by better algebra and AVX2, on one
   thread, and only for the sizes of this workload. */
#include "serve.h"
#include "tuned-projection.h"
#include "tuned-risk.h"
#include "tuned-scenarios.h"

static Answers answers;
static Projection projection;
static float *cash;

static void run_projection(int repetition) {
  static In in;
  if (in.margin == 0) in = workload();
  for (int c = 0; c < C; c++) in.volume[c] = W_volume[c] * (1 + 1e-7 * repetition);
  project(&in, &projection);
}

static void run_risk(int repetition) {
  evaluate_risk(42 + (uint64_t)repetition, cash, &answers);
}

static void run_grid(void) {
  evaluate_grid(&answers);
}

static void run_tornado(void) {
  evaluate_tornado(&answers);
}

static const Answers *all_answers(void) {
  run_projection(0);
  to_out(&projection, &answers.projection);
  run_risk(0);
  run_grid();
  run_tornado();
  return &answers;
}

int main(void) {
  cash = aligned_alloc(64, sizeof(float) * N * TRIALS);
  if (!cash) return 1;
  memset(cash, 0, sizeof(float) * N * TRIALS);
  const Program program = {run_projection, run_risk, run_grid, run_tornado, all_answers};
  return serve(&program);
}
