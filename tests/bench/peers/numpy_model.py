"""The workload in NumPy: whole arrays at a time, lags as Toeplitz matrices or, where they are drawn, tap by tap."""

import json
import sys
import time
from pathlib import Path

import numpy as np

workload = json.loads((Path(__file__).parent.parent / "reference" / "workload.json").read_text())
months, start_month = workload["months"], workload["startMonth"]
volume, growth, cost_per_visit, fixed_cost, season, rate, lag, stage_cost = (
    np.array(workload[name])
    for name in ("volume", "growth", "costPerVisit", "fixedCost", "season", "rate", "lag", "stageCost")
)
channels, steps = rate.shape
taps = lag.shape[1]
month = np.arange(months)
season_by_month = season[(start_month + month) % 12]
trials_of_workload = 100_000
# So many trials at a time stay in the cache.
chunk = 1000

base = {
    name: np.array([workload[name]])
    for name in ("dealSize", "recurringFee", "margin", "churn", "overhead", "investment", "annualDiscount")
} | {"volume": volume[None], "growth": growth[None], "costPerVisit": cost_per_visit[None], "rate": rate[None]}


def toeplitz(shares):
    matrix = np.zeros((months, months))
    for k, share in enumerate(shares):
        matrix += share * np.eye(months, k=k)
    return matrix


lag_matrices = [toeplitz(shares) for shares in lag]


def with_inputs(**changed):
    """Inputs with a leading axis of scenarios."""
    return base | {name: np.asarray(value) for name, value in changed.items()}


def entries_by_stage(inputs):
    entries = (
        inputs["volume"][:, :, None] * (1 + inputs["growth"][:, :, None]) ** month * season_by_month
    )
    stages = [entries]
    for step in range(steps):
        entries = inputs["rate"][:, :, step, None] * (entries @ lag_matrices[step])
        stages.append(entries)
    return stages


def active_customers(won, churn):
    active = np.empty_like(won)
    paying = np.zeros(won.shape[0])
    for t in range(months):
        paying = paying * (1 - churn) + won[:, t]
        active[:, t] = paying
    return active


def evaluate(inputs):
    """Scenarios along the first axis: all series, and the figures without IRR."""
    stages = entries_by_stage(inputs)
    totals = [entries.sum(axis=1) for entries in stages]
    column = {name: inputs[name][:, None] for name in ("dealSize", "recurringFee", "margin", "overhead")}
    active = active_customers(totals[-1], inputs["churn"])
    revenue = column["dealSize"] * totals[-1] + column["recurringFee"] * active
    cost = column["overhead"] + fixed_cost.sum()
    cost = cost + np.einsum("sc,sct->st", np.broadcast_to(inputs["costPerVisit"], stages[0].shape[:2]), stages[0])
    for stage in range(1, steps + 1):
        cost = cost + stage_cost[stage] * totals[stage]
    flow = column["margin"] * revenue - cost
    cumulative = np.cumsum(flow, axis=1) - inputs["investment"][:, None]
    total_cost = inputs["investment"] + cost.sum(axis=1)
    discount = (1 + inputs["annualDiscount"][:, None]) ** (-(month + 1) / 12)
    hit = np.argmax(cumulative >= 0, axis=1)
    scenario = np.arange(len(flow))
    before = cumulative[scenario, hit] - flow[scenario, hit]
    payback = np.where((cumulative >= 0).any(axis=1), hit - before / flow[scenario, hit], -1)
    return {
        "stages": stages,
        "newCustomers": totals[-1],
        "active": active,
        "revenue": revenue,
        "cost": cost,
        "cashFlow": flow,
        "cumCash": cumulative,
        "totalCost": total_cost,
        "roi": (inputs["margin"] * revenue.sum(axis=1) - total_cost) / total_cost,
        "npv": (flow * discount).sum(axis=1) - inputs["investment"],
        "payback": payback,
    }


def internal_rate(flow, investment):
    x = 0.01
    for _ in range(100):
        powers = (1 + x) ** -(month + 1.0)
        worth = flow @ powers - investment
        slope = -(flow * (month + 1)) @ powers / (1 + x)
        step = worth / slope
        x -= step
        if abs(step) < 1e-14:
            break
    return x


def project(repetition):
    result = evaluate(with_inputs(volume=base["volume"] * (1 + 1e-7 * repetition)))
    irr = internal_rate(result["cashFlow"][0], workload["investment"])
    return result | {"irrMonthly": irr, "irrAnnual": (1 + irr) ** 12 - 1}


def grid(_repetition=0):
    n = workload["grid"]["n"]
    j, i = np.divmod(np.arange(n * n), n)
    factor = workload["grid"]["rateMulFrom"] + workload["grid"]["rateMulStep"] * i
    added = workload["grid"]["growthAddFrom"] + workload["grid"]["growthAddStep"] * j
    rates = np.repeat(base["rate"], n * n, axis=0)
    rates[:, :, workload["grid"]["rateTransition"]] *= factor[:, None]
    return evaluate(with_inputs(rate=rates, growth=base["growth"] + added[:, None]))


def tornado(_repetition=0):
    count = 80
    inputs = {name: np.repeat(value, count, axis=0) for name, value in base.items()}
    order = [("rate", c, step) for c in range(channels) for step in range(steps)]
    order += [(name, c) for name in ("volume", "costPerVisit") for c in range(channels)]
    order += [
        (name,)
        for name in ("dealSize", "recurringFee", "margin", "churn", "annualDiscount", "overhead", "investment")
    ]
    order += [("growth", slice(None))]
    for index, (name, *place) in enumerate(order):
        inputs[name][(2 * index, *place)] *= 0.9
        inputs[name][(2 * index + 1, *place)] *= 1.1
    result = evaluate(inputs)
    return {"npv": result["npv"].reshape(-1, 2), "roi": result["roi"].reshape(-1, 2)}


def draw(random, count):
    risk = workload["mc"]
    concentration = np.array(risk["betaConcentration"])
    pert = risk["volumePert"]
    spread = pert["max"] - pert["min"]
    a = 1 + pert["lambda"] * (pert["mode"] - pert["min"]) / spread
    b = 1 + pert["lambda"] * (pert["max"] - pert["mode"]) / spread
    variance = np.log(1 + risk["dealSizeCv"] ** 2)
    fast, slow = np.array(risk["lagFast"]), np.array(risk["lagSlow"])
    weight = random.random((count, steps, 1))
    return {
        "rate": random.beta(rate * concentration, (1 - rate) * concentration, (count, channels, steps)),
        "volume": volume * (pert["min"] + spread * random.beta(a, b, (count, channels))),
        "deal": random.lognormal(np.log(workload["dealSize"]) - variance / 2, np.sqrt(variance), count),
        "lag": fast + weight * (slow - fast),
    }


def convolve(series, shares):
    """Each trial's series with its own lag."""
    result = shares[:, :1] * series
    for k in range(1, taps):
        result[:, k:] += shares[:, k, None] * series[:, :-k]
    return result


def cash_of_trials(random, count):
    """The lags are shared by the channels, so cash needs one convolution a step."""
    drawn = draw(random, count)
    profile = (1 + growth[:, None]) ** month * season_by_month
    visits = drawn["volume"][:, :, None] * profile
    reach = np.cumprod(drawn["rate"], axis=2)
    unlagged = np.einsum("ncs,nct->snt", reach, visits)
    active = active_customers(unlagged[-1], workload["churn"])
    worth = workload["margin"] * drawn["deal"] - stage_cost[-1]
    cash = worth[:, None] * unlagged[-1] + workload["margin"] * workload["recurringFee"] * active
    for step in range(steps - 1, -1, -1):
        cash = convolve(cash, drawn["lag"][:, step])
        if step > 0:
            cash -= stage_cost[step] * unlagged[step - 1]
    cash -= np.einsum("c,nct->nt", cost_per_visit, visits) + workload["overhead"] + fixed_cost.sum()
    return np.cumsum(cash, axis=1) - workload["investment"]


def risk(repetition):
    random = np.random.Generator(np.random.SFC64(repetition))
    cash = np.concatenate([cash_of_trials(random, chunk) for _ in range(trials_of_workload // chunk)])
    low, middle, high = np.quantile(cash, [0.05, 0.5, 0.95], axis=0)
    return {
        "trials": len(cash),
        "mean": cash.mean(axis=0),
        "p5": low,
        "p50": middle,
        "p95": high,
        "probRoiPositive": np.mean(cash[:, -1] > 0),
    }


def answers():
    result = project(0)
    names = ("newCustomers", "active", "revenue", "cost", "cashFlow", "cumCash", "totalCost", "roi", "npv", "payback")
    cells, swings = grid(), tornado()
    return {
        "R1": {name: result[name][0] for name in names}
        | {"irrMonthly": result["irrMonthly"], "irrAnnual": result["irrAnnual"]}
        | {"stageByChannel": np.stack([entries[0] for entries in result["stages"]], axis=1)},
        "R2": risk(42),
        "R3": {name: cells[name] for name in ("npv", "roi", "payback")},
        "R4": {f"{name}{end}": swings[name][:, i] for name in ("npv", "roi") for i, end in enumerate(("Low", "High"))},
    }


def time_it(unit, repetitions):
    cpu, wall = time.process_time(), time.perf_counter()
    for repetition in range(repetitions):
        unit(repetition)
    return {"cpu": (time.process_time() - cpu) * 1e3, "wall": (time.perf_counter() - wall) * 1e3}


def say(value):
    print(json.dumps(value, default=lambda array: array.tolist()), flush=True)


units = {"R1": project, "R2": risk, "R3": grid, "R4": tornado}
say({"version": np.__version__})
for line in sys.stdin:
    word, *rest = line.split()
    say(answers() if word == "answers" else time_it(units[rest[0]], int(rest[1])))
