/* The model as it is stated, one scenario or trial at a time: what a C programmer writes first. xoshiro256++,
   polar normals, Marsaglia-Tsang gammas, exact percentiles by quickselect. */
#include "serve.h"

typedef struct {
  uint64_t state[4];
  double spare;
  int has_spare;
} Random;

static inline uint64_t rotate(uint64_t x, int bits) {
  return x << bits | x >> (64 - bits);
}

static inline uint64_t next(Random *random) {
  uint64_t *s = random->state, result = rotate(s[0] + s[3], 23) + s[0], t = s[1] << 17;
  s[2] ^= s[0];
  s[3] ^= s[1];
  s[1] ^= s[2];
  s[0] ^= s[3];
  s[2] ^= t;
  s[3] = rotate(s[3], 45);
  return result;
}

static void seed(Random *random, uint64_t x) {
  for (int i = 0; i < 4; i++) {
    uint64_t z = (x += 0x9e3779b97f4a7c15ull);
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ z >> 27) * 0x94d049bb133111ebull;
    random->state[i] = z ^ z >> 31;
  }
  random->has_spare = 0;
}

static inline double uniform(Random *random) {
  return (double)(next(random) >> 11) * 0x1p-53;
}

static double normal(Random *random) {
  if (random->has_spare) {
    random->has_spare = 0;
    return random->spare;
  }
  double a, b, q;
  do {
    a = 2 * uniform(random) - 1;
    b = 2 * uniform(random) - 1;
    q = a * a + b * b;
  } while (q >= 1 || q == 0);
  double scale = sqrt(-2 * log(q) / q);
  random->spare = b * scale;
  random->has_spare = 1;
  return a * scale;
}

/* All shapes here are above 1. */
static double gamma_draw(Random *random, double shape) {
  double d = shape - 1. / 3, c = 1 / sqrt(9 * d);
  for (;;) {
    double x, v;
    do {
      x = normal(random);
      v = 1 + c * x;
    } while (v <= 0);
    v = v * v * v;
    double u = uniform(random);
    if (u < 1 - .0331 * x * x * x * x) return d * v;
    if (log(u) < .5 * x * x + d * (1 - v + log(v))) return d * v;
  }
}

static inline double beta(Random *random, double a, double b) {
  double x = gamma_draw(random, a), y = gamma_draw(random, b);
  return x / (x + y);
}

/* Monthly rate at which the flows are worth the investment: Newton, kept inside [-0.9, 1]. */
static double irr_monthly(const double *flow, double investment) {
  double low = -0.9, high = 1, x = 0.01, at_low = 0, at_high = 0;
  for (int t = N - 1; t >= 0; t--) {
    at_low = (at_low + flow[t]) / (1 + low);
    at_high = (at_high + flow[t]) / (1 + high);
  }
  at_low -= investment;
  at_high -= investment;
  if ((at_low < 0) == (at_high < 0)) return NAN;
  for (int i = 0; i < 100; i++) {
    double q = 1 / (1 + x), value = 0, slope = 0;
    for (int t = N - 1; t >= 0; t--) {
      slope = (slope + value + flow[t]) * q;
      value = (value + flow[t]) * q;
    }
    value -= investment;
    if ((value < 0) == (at_low < 0))
      low = x;
    else
      high = x;
    double following = x + value / (slope * q);
    if (!(following > low && following < high)) following = (low + high) / 2;
    if (fabs(following - x) < 1e-15) return following;
    x = following;
  }
  return x;
}

typedef enum { CASH, FIGURES, FIGURES_AND_IRR } Wanted;

static void project(const In *in, Out *out, Wanted wanted) {
  for (int c = 0; c < C; c++) {
    double volume = in->volume[c];
    for (int t = 0; t < N; t++) {
      out->entries[c][0][t] = volume * in->season[(START + t) % 12];
      volume *= 1 + in->growth[c];
    }
    for (int s = 1; s < S; s++) {
      const double *from = out->entries[c][s - 1], *lag = in->lag[s - 1];
      double landing[N] = {0};
      for (int k = 0; k < K; k++)
        for (int t = k; t < N; t++) landing[t] += lag[k] * from[t - k];
      for (int t = 0; t < N; t++) out->entries[c][s][t] = in->rate[c][s - 1] * landing[t];
    }
  }
  double fixed = in->overhead;
  for (int c = 0; c < C; c++) fixed += in->fixed[c];
  for (int s = 0; s < S; s++)
    for (int t = 0; t < N; t++) {
      double sum = 0;
      for (int c = 0; c < C; c++) sum += out->entries[c][s][t];
      out->stage[s][t] = sum;
    }
  for (int t = 0; t < N; t++) {
    double cost = fixed;
    for (int c = 0; c < C; c++) cost += in->cost_per_visit[c] * out->entries[c][0][t];
    for (int s = 1; s < S; s++) cost += in->stage_cost[s] * out->stage[s][t];
    out->cost[t] = cost;
  }
  double active = 0, cumulative = -in->investment, revenue = 0;
  out->payback = -1;
  out->total_cost = in->investment;
  for (int t = 0; t < N; t++) {
    active = active * (1 - in->churn) + out->stage[S - 1][t];
    out->active[t] = active;
    out->revenue[t] = in->deal * out->stage[S - 1][t] + in->fee * active;
    out->cash_flow[t] = in->margin * out->revenue[t] - out->cost[t];
    double before = cumulative;
    cumulative += out->cash_flow[t];
    out->cumulative[t] = cumulative;
    if (cumulative >= 0 && out->payback < 0) out->payback = t - before / out->cash_flow[t];
    out->total_cost += out->cost[t];
    revenue += out->revenue[t];
  }
  out->roi = (in->margin * revenue - out->total_cost) / out->total_cost;
  if (wanted == CASH) return;
  double step = pow(1 + in->discount, -1. / 12), factor = step;
  out->npv = -in->investment;
  for (int t = 0; t < N; t++) {
    out->npv += out->cash_flow[t] * factor;
    factor *= step;
  }
  if (wanted == FIGURES) return;
  out->irr_monthly = irr_monthly(out->cash_flow, in->investment);
  out->irr_annual = pow(1 + out->irr_monthly, 12) - 1;
}

static Answers answers;
static double (*cash)[TRIALS];

static void run_projection(int repetition) {
  In in = workload();
  for (int c = 0; c < C; c++) in.volume[c] *= 1 + 1e-7 * repetition;
  project(&in, &answers.projection, FIGURES_AND_IRR);
}

static void run_grid(void) {
  Out out;
  for (int j = 0; j < GRID; j++)
    for (int i = 0; i < GRID; i++) {
      In in = workload();
      for (int c = 0; c < C; c++) {
        in.rate[c][2] *= 0.5 + i * 0.025;
        in.growth[c] += -0.02 + j * 0.001;
      }
      project(&in, &out, FIGURES);
      answers.npv[j * GRID + i] = out.npv;
      answers.roi[j * GRID + i] = out.roi;
      answers.payback[j * GRID + i] = out.payback;
    }
}

static void run_tornado(void) {
  Out out;
  for (int index = 0; index < INPUTS; index++)
    for (int high = 0; high < 2; high++) {
      In in = workload();
      swing(&in, index, high ? 1.1 : 0.9);
      project(&in, &out, FIGURES);
      answers.npv_swing[index][high] = out.npv;
      answers.roi_swing[index][high] = out.roi;
    }
}

/* The k-th smallest of n; afterwards everything behind it is not smaller. */
static double kth(double *values, int n, int k) {
  int left = 0, right = n - 1;
  while (left < right) {
    double pivot = values[(left + right) >> 1];
    int i = left, j = right;
    while (i <= j) {
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
      if (i <= j) {
        double swapped = values[i];
        values[i++] = values[j];
        values[j--] = swapped;
      }
    }
    if (k <= j)
      right = j;
    else if (k >= i)
      left = i;
    else
      break;
  }
  return values[k];
}

static double percentile(double *values, int n, double q) {
  double h = (n - 1) * q;
  int k = (int)h;
  double low = kth(values, n, k);
  if (k + 1 >= n || h == k) return low;
  double high = values[k + 1];
  for (int i = k + 2; i < n; i++)
    if (values[i] < high) high = values[i];
  return low + (h - k) * (high - low);
}

static void draw(Random *random, const In *base, In *in) {
  double spread = W_pertMax - W_pertMin;
  double a = 1 + 4 * (W_pertMode - W_pertMin) / spread, b = 1 + 4 * (W_pertMax - W_pertMode) / spread;
  double sigma = sqrt(log(1 + W_dealSizeCv * W_dealSizeCv)), mu = log(W_dealSize) - .5 * sigma * sigma;
  for (int c = 0; c < C; c++) {
    for (int s = 0; s < S - 1; s++) {
      double rate = base->rate[c][s], concentration = W_betaConcentration[s];
      in->rate[c][s] = beta(random, rate * concentration, (1 - rate) * concentration);
    }
    in->volume[c] = base->volume[c] * (W_pertMin + spread * beta(random, a, b));
  }
  in->deal = exp(mu + sigma * normal(random));
  for (int s = 0; s < S - 1; s++) {
    double weight = uniform(random);
    for (int k = 0; k < K; k++)
      in->lag[s][k] = W_lagFast[s][k] + weight * (W_lagSlow[s][k] - W_lagFast[s][k]);
  }
}

static void run_risk(int repetition) {
  static const double q[3] = {.05, .5, .95};
  Random random;
  seed(&random, 42 + (uint64_t)repetition);
  const In base = workload();
  In in = base;
  Out out;
  int positive = 0;
  for (int i = 0; i < TRIALS; i++) {
    draw(&random, &base, &in);
    project(&in, &out, CASH);
    for (int t = 0; t < N; t++) cash[t][i] = out.cumulative[t];
    positive += out.cumulative[N - 1] > 0;
  }
  answers.probability = (double)positive / TRIALS;
  for (int t = 0; t < N; t++) {
    double sum = 0;
    for (int i = 0; i < TRIALS; i++) sum += cash[t][i];
    answers.mean[t] = sum / TRIALS;
    for (int k = 0; k < 3; k++) answers.percentile[t][k] = percentile(cash[t], TRIALS, q[k]);
  }
}

static const Answers *all_answers(void) {
  run_projection(0);
  run_risk(0);
  run_grid();
  run_tornado();
  return &answers;
}

int main(void) {
  cash = malloc(N * sizeof *cash);
  if (!cash) return 1;
  const Program program = {run_projection, run_risk, run_grid, run_tornado, all_answers};
  return serve(&program);
}
