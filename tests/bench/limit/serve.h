/* How a program is driven: it says who it is, then answers each line "answers" or "time R2 3" with one line
 * of JSON. */
#pragma once
#include "model.h"
#include <time.h>

typedef struct {
  void (*projection)(int repetition); /* R1, with volumes that depend on the repetition */
  void (*risk)(int repetition);       /* R2, with a seed that does */
  void (*grid)(void);                 /* R3 */
  void (*tornado)(void);              /* R4 */
  const Answers *(*answers)(void);
} Program;

static double milliseconds(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static void run(const Program *program, char which, int repetition) {
  if (which == '1') program->projection(repetition);
  if (which == '2') program->risk(repetition);
  if (which == '3') program->grid();
  if (which == '4') program->tornado();
}

static void time_it(const Program *program, char which, int repetitions) {
  double cpu = milliseconds(CLOCK_THREAD_CPUTIME_ID), wall = milliseconds(CLOCK_MONOTONIC);
  for (int i = 0; i < repetitions; i++) run(program, which, i);
  cpu = milliseconds(CLOCK_THREAD_CPUTIME_ID) - cpu;
  wall = milliseconds(CLOCK_MONOTONIC) - wall;
  printf("{\"cpu\":%.6f,\"wall\":%.6f}\n", cpu, wall);
}

static void print_list(const char *before, const double *values, int count, int stride) {
  printf("%s[", before);
  for (int i = 0; i < count; i++) printf(i ? ",%.17g" : "%.17g", values[i * stride]);
  printf("]");
}

static void print_projection(const Out *out) {
  printf("\"R1\":{\"stageByChannel\":");
  for (int c = 0; c < C; c++)
    for (int s = 0; s < S; s++) print_list(s ? "," : c ? "],[" : "[[", out->entries[c][s], N, 1);
  print_list("]],\"newCustomers\":", out->stage[S - 1], N, 1);
  print_list(",\"active\":", out->active, N, 1);
  print_list(",\"revenue\":", out->revenue, N, 1);
  print_list(",\"cost\":", out->cost, N, 1);
  print_list(",\"cashFlow\":", out->cash_flow, N, 1);
  print_list(",\"cumCash\":", out->cumulative, N, 1);
  printf(",\"totalCost\":%.17g,\"roi\":%.17g,\"npv\":%.17g", out->total_cost, out->roi, out->npv);
  printf(",\"payback\":%.17g,\"irrMonthly\":%.17g", out->payback, out->irr_monthly);
  printf(",\"irrAnnual\":%.17g}", out->irr_annual);
}

static void print_answers(const Answers *answers) {
  printf("{");
  print_projection(&answers->projection);
  printf(",\"R2\":{\"trials\":%d,\"probRoiPositive\":%.17g", TRIALS, answers->probability);
  print_list(",\"mean\":", answers->mean, N, 1);
  print_list(",\"p5\":", answers->percentile[0], N, 3);
  print_list(",\"p50\":", answers->percentile[0] + 1, N, 3);
  print_list(",\"p95\":", answers->percentile[0] + 2, N, 3);
  print_list("},\"R3\":{\"npv\":", answers->npv, GRID * GRID, 1);
  print_list(",\"roi\":", answers->roi, GRID * GRID, 1);
  print_list(",\"payback\":", answers->payback, GRID * GRID, 1);
  print_list("},\"R4\":{\"npvLow\":", answers->npv_swing[0], INPUTS, 2);
  print_list(",\"npvHigh\":", answers->npv_swing[0] + 1, INPUTS, 2);
  print_list(",\"roiLow\":", answers->roi_swing[0], INPUTS, 2);
  print_list(",\"roiHigh\":", answers->roi_swing[0] + 1, INPUTS, 2);
  printf("}}\n");
}

static int serve(const Program *program) {
  char line[64], which;
  int repetitions;
  printf("{\"version\":\"(compiler %s)\"}\n", __VERSION__);
  fflush(stdout);
  while (fgets(line, sizeof line, stdin)) {
    if (!strncmp(line, "answers", 7))
      print_answers(program->answers());
    else if (sscanf(line, "time R%c %d", &which, &repetitions) == 2)
      time_it(program, which, repetitions);
    else
      return 64;
    fflush(stdout);
  }
  return 0;
}
