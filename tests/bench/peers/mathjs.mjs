// The workload in math.js's own language: expressions compiled once, matrices of numbers, months along the rows.
import { createRequire } from 'node:module'
import path from 'node:path'
import { workload } from '../workloads.mjs'
import { serveModel } from './serve-model.mjs'

// The first argument is the folder that has the package in its node_modules.
const require = createRequire(path.join(process.argv[2], 'package.json'))
const math = require('mathjs')

const months = Array.from({ length: workload.months }, (_, t) => t)
const stages = workload.stages.map((_name, s) => s)
const lastStage = stages.length - 1

const flows = expression([
  'n0 = volume .* dotPow(1 + growth, t) .* seasonByMonth',
  ...stages.slice(1).map((s) => `n${s} = rate${s} .* (n${s - 1} * lag${s})`),
  ...stages.map((s) => `s${s} = everyChannel * n${s}`),
  `active = s${lastStage} * (dotPow(1 - churn, age) .* isPast)`,
  `revenue = dealSize * s${lastStage} + recurringFee * active`,
  `cost = overhead + sum(fixedCost) + costPerVisit * n0 + ${stages
    .slice(1)
    .map((s) => `stageCost[${s + 1}] * s${s}`)
    .join(' + ')}`,
  'cashFlow = margin * revenue - cost',
  'cumCash = cashFlow * isPast - investment',
])
const figures = expression([
  'totalCost = investment + sum(cost)',
  'roi = (margin * sum(revenue) - totalCost) / totalCost',
  'npv = sum(cashFlow .* dotPow(1 + annualDiscount, -(t + 1) / 12)) - investment',
])
const newtonStep = expression([
  'worth = sum(cashFlow .* dotPow(1 + irr, -1 - t)) - investment',
  'slope = sum(cashFlow .* (t + 1) .* dotPow(1 + irr, -2 - t))',
  'irr = irr + worth / slope',
])

const scope = {
  t: matrix([months]),
  seasonByMonth: matrix([months.map((t) => workload.season[(workload.startMonth + t) % 12])]),
  everyChannel: matrix([workload.channels.map(() => 1)]),
  age: matrix(months.map((u) => months.map((t) => Math.max(0, t - u)))),
  isPast: matrix(months.map((u) => months.map((t) => (u <= t ? 1 : 0)))),
  stageCost: matrix(workload.stageCost),
}
const singles = ['dealSize', 'recurringFee', 'margin', 'churn', 'overhead', 'investment', 'annualDiscount']
let knownLag

function setInputs(inputs) {
  for (const name of singles) scope[name] = inputs[name]
  scope.volume = column(inputs.volume)
  scope.growth = column(inputs.growth)
  scope.costPerVisit = matrix([inputs.costPerVisit])
  scope.fixedCost = matrix(inputs.fixedCost)
  for (const s of stages.slice(1)) scope[`rate${s}`] = column(inputs.rate.map((rates) => rates[s - 1]))
  if (inputs.lag === knownLag) return
  knownLag = inputs.lag
  // lag[u][t]: the share of month u that lands in month t
  inputs.lag.forEach((shares, step) => {
    scope[`lag${step + 1}`] = matrix(months.map((u) => months.map((t) => shares[t - u] ?? 0)))
  })
}

const row = (name) => scope[name].toArray()[0]

function evaluateFigures(inputs) {
  setInputs(inputs)
  flows.evaluate(scope)
  figures.evaluate(scope)
}

function payback() {
  const [cash, flow] = [row('cumCash'), row('cashFlow')]
  const hit = cash.findIndex((value) => value >= 0)
  return hit < 0 ? null : hit - (hit === 0 ? -scope.investment : cash[hit - 1]) / flow[hit]
}

function solveIrr() {
  let before
  scope.irr = 0.01
  do {
    before = scope.irr
    newtonStep.evaluate(scope)
  } while (Math.abs(scope.irr - before) > 1e-14)
  return scope.irr
}

await serveModel(
  math.version,
  {
    project(inputs) {
      evaluateFigures(inputs)
      const irrMonthly = solveIrr()
      const byStage = stages.map((s) => scope[`n${s}`].toArray())
      return {
        stageByChannel: workload.channels.map((_name, c) => byStage.map((byChannel) => byChannel[c])),
        newCustomers: row(`s${lastStage}`),
        ...Object.fromEntries(
          ['active', 'revenue', 'cost', 'cashFlow', 'cumCash'].map((name) => [name, row(name)]),
        ),
        totalCost: scope.totalCost,
        roi: scope.roi,
        npv: scope.npv,
        payback: payback(),
        irrMonthly,
        irrAnnual: (1 + irrMonthly) ** 12 - 1,
      }
    },
    figures(inputs) {
      evaluateFigures(inputs)
      return { npv: scope.npv, roi: scope.roi, payback: payback() }
    },
    cash(inputs) {
      setInputs(inputs)
      flows.evaluate(scope)
      return row('cumCash')
    },
  },
  { amounts: { R2: 40, R3: 41 }, checkedTrials: 400, checkedEvery: 8 },
)

function expression(lines) {
  return math.compile(lines.join('\n'))
}

function matrix(values) {
  return math.matrix(values, 'dense', 'number')
}

function column(values) {
  return matrix(values.map((value) => [value]))
}
