// R2 in Squiggle's own language: sample sets, which keep trials together through all arithmetic.
import * as fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { workload } from '../workloads.mjs'
import { serve } from './serve.mjs'

// The first argument is the folder that has the package in its node_modules.
const folder = path.join(process.argv[2], 'node_modules', '@quri', 'squiggle-lang')
const { version, module: entry } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
const { run } = await import(pathToFileURL(path.join(folder, entry)))

const timedTrials = 1000
const checkedTrials = 4000

const { mc, season, startMonth, months } = workload
const { min, mode, max, lambda } = mc.volumePert
const list = (values) => `[${values.map((value) => (Array.isArray(value) ? list(value) : value))}]`
const drawn = (distribution) => `SampleSet.fromDist(${distribution})`
const beta = (a, b) => drawn(`beta(${a}, ${b})`)
const seasonByMonth = Array.from({ length: months }, (_, t) => season[(startMonth + t) % 12])
const fixedCosts = workload.overhead + workload.fixedCost.reduce((sum, cost) => sum + cost, 0)
const variable = workload.rate.map((rates, c) => {
  const a = 1 + (lambda * (mode - min)) / (max - min)
  const b = 1 + (lambda * (max - mode)) / (max - min)
  return `{
    volume: ${workload.volume[c]} * (${min} + ${max - min} * ${beta(a, b)}),
    growth: ${workload.growth[c]},
    costPerVisit: ${workload.costPerVisit[c]},
    rates: ${list(rates.map((rate, step) => beta(rate * mc.betaConcentration[step], (1 - rate) * mc.betaConcentration[step])))},
  }`
})

const source = `
season = ${list(seasonByMonth)}
fast = ${list(mc.lagFast)}
slow = ${list(mc.lagSlow)}
stageCost = ${list(workload.stageCost)}
months = List.upTo(0, ${months - 1})
sum(values) = List.reduce(List.slice(values, 1), values[0], {|total, value| total + value})

channels = ${list(variable)}
deal = ${drawn(`lognormal({mean: ${workload.dealSize}, stdev: ${workload.dealSize * mc.dealSizeCv}})`)}
lags = List.map(fast, {|shares, step|
  weight = ${drawn('uniform(0, 1)')}
  List.map(shares, {|share, k| share + weight * (slow[step][k] - share)})
})

visits = List.map(channels, {|c| List.map(months, {|t| c.volume * ((1 + c.growth)^t * season[t])})})
reach = List.map(channels, {|c|
  List.reduce(c.rates, [], {|products, rate|
    List.append(products, if List.length(products) == 0 then rate else List.last(products) * rate)
  })
})
unlagged(stage, t) = sum(List.map(visits, {|byMonth, c| byMonth[t] * reach[c][stage - 1]}))
convolve(series, shares) = List.map(months, {|t|
  sum(List.map(List.upTo(0, min([t, List.length(shares) - 1])), {|k| shares[k] * series[t - k]}))
})

// The lags are shared by the channels, so cash needs one convolution a step.
won = List.map(months, {|t| unlagged(6, t)})
active = List.reduce(won, [], {|all, customers|
  List.append(all, if List.length(all) == 0 then customers else List.last(all) * ${1 - workload.churn} + customers)
})
last = List.map(months, {|t| won[t] * (${workload.margin} * deal - stageCost[6]) + ${workload.margin * workload.recurringFee} * active[t]})
before(series, step) = List.map(convolve(series, lags[step - 1]), {|cash, t|
  if step == 1 then cash else cash - stageCost[step - 1] * unlagged(step - 1, t)
})
landed = List.reduce([6, 5, 4, 3, 2, 1], last, {|series, step| before(series, step)})
flow = List.map(landed, {|cash, t|
  cash - sum(List.map(channels, {|channel, c| channel.costPerVisit * visits[c][t]})) - ${fixedCosts}
})
cumulative = List.reduce(flow, [], {|all, cash|
  List.append(all, if List.length(all) == 0 then cash - ${workload.investment} else List.last(all) + cash)
})

{
  mean: List.map(cumulative, {|cash| mean(cash)}),
  p5: List.map(cumulative, {|cash| quantile(cash, 0.05)}),
  p50: List.map(cumulative, {|cash| quantile(cash, 0.5)}),
  p95: List.map(cumulative, {|cash| quantile(cash, 0.95)}),
  probRoiPositive: mean(SampleSet.map(List.last(cumulative), {|cash| if cash > 0 then 1 else 0})),
}
`

await serve(
  {
    version,
    workloads: ['R2'],
    amounts: { R2: timedTrials },
    without: Object.fromEntries(['R1', 'R3', 'R4'].map((name) => [name, 'made for R2 alone'])),
  },
  { R2: (repetition) => simulate(timedTrials, repetition) },
  async () => ({ R2: await simulate(checkedTrials, 42) }),
)

async function simulate(trials, seed) {
  const environment = { sampleCount: trials, xyPointLength: 1000, seed: String(seed) }
  const { result } = await run(source, { environment })
  if (!result.ok) throw new Error(result.value.toString())
  return { trials, ...result.value.result.asJS().value }
}
