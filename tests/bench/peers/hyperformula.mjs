// The workload as a workbook that HyperFormula keeps up to date, told only what has changed: one sheet of inputs, and
// one with a column for each series and the months downwards.
import { createRequire } from 'node:module'
import path from 'node:path'
import { workload } from '../workloads.mjs'
import { serveModel } from './serve-model.mjs'

// The first argument is the folder that has the package in its node_modules.
const require = createRequire(path.join(process.argv[2], 'package.json'))
const { HyperFormula } = require('hyperformula')

const { months, startMonth } = workload
const channels = indices(workload.channels.length)
const stages = indices(workload.stages.length)
const lastStage = stages.length - 1

// The sheet of inputs: a row for each input, rates below, lags below those, downwards and last tap first, as the
// months stand that they are multiplied with.
const [inputSheet, modelSheet] = [0, 1]
const lists = ['volume', 'growth', 'costPerVisit', 'fixedCost', 'season', 'stageCost']
const singles = ['dealSize', 'recurringFee', 'margin', 'churn', 'overhead', 'investment', 'annualDiscount']
const inputNames = [...lists, ...singles]
const rateRow = inputNames.length
const lagRow = rateRow + channels.length
/** Rows of zeros above month 0, so that all months have the same formulas. */
const padding = workload.lag[0].length - 1
const [firstRow, lastRow] = [padding, padding + months - 1]

const entriesColumn = (c, s) => c * stages.length + s
const totalColumn = (s) => entriesColumn(channels.length, s)
const [activeColumn, revenueColumn, costColumn, flowColumn, cashColumn, paybackColumn, figureColumn] =
  indices(7).map((i) => totalColumn(stages.length) + i)
const figures = ['totalCost', 'roi', 'npv', 'payback', 'irrMonthly', 'irrAnnual']

function inputCells(inputs) {
  return [
    ...inputNames.flatMap((name, row) =>
      [inputs[name]].flat().map((value, column) => ({ row, column, value })),
    ),
    ...inputs.rate.flatMap((rates, c) => rates.map((value, column) => ({ row: rateRow + c, column, value }))),
    ...inputs.lag.flatMap((shares, column) =>
      shares.map((value, k) => ({ row: lagRow + padding - k, column, value })),
    ),
  ]
}

const input = (name, column = 0) => `Inputs!${address(column, inputNames.indexOf(name))}`
const rate = (c, step) => `Inputs!${address(step, rateRow + c)}`
const lag = (step) => `Inputs!${range(step, lagRow, lagRow + padding)}`

function monthCells(t) {
  const row = firstRow + t
  const here = (column) => address(column, row)
  const above = (column, before) => (t === 0 ? before : address(column, row - 1))
  const won = here(totalColumn(lastStage))
  const cashBefore = above(cashColumn, `(-${input('investment')})`)
  const paybackBefore = above(paybackColumn, '-1')
  const costs = [
    input('overhead'),
    ...channels.map((c) => input('fixedCost', c)),
    ...channels.map((c) => `${input('costPerVisit', c)}*${here(entriesColumn(c, 0))}`),
    ...stages.slice(1).map((s) => `${input('stageCost', s)}*${here(totalColumn(s))}`),
  ]
  const formulas = [
    ...channels.flatMap((c) =>
      stages.map((s) => [entriesColumn(c, s), s === 0 ? volumeFormula(c, t) : stepFormula(c, s, row)]),
    ),
    ...stages.map((s) => [totalColumn(s), channels.map((c) => here(entriesColumn(c, s))).join('+')]),
    [activeColumn, `${above(activeColumn, '0')}*(1-${input('churn')})+${won}`],
    [revenueColumn, `${input('dealSize')}*${won}+${input('recurringFee')}*${here(activeColumn)}`],
    [costColumn, costs.join('+')],
    [flowColumn, `${input('margin')}*${here(revenueColumn)}-${here(costColumn)}`],
    [cashColumn, `${cashBefore}+${here(flowColumn)}`],
    [
      paybackColumn,
      `IF(${paybackBefore}>=0,${paybackBefore},IF(${here(cashColumn)}>=0,${t}-${cashBefore}/${here(flowColumn)},-1))`,
    ],
  ]
  return formulas.map(([column, formula]) => ({ row, column, value: `=${formula}` }))
}

function volumeFormula(c, t) {
  return `${input('volume', c)}*(1+${input('growth', c)})^${t}*${input('season', (startMonth + t) % 12)}`
}

function stepFormula(c, s, row) {
  return `${rate(c, s - 1)}*SUMPRODUCT(${lag(s - 1)},${range(entriesColumn(c, s - 1), row - padding, row)})`
}

function figureCells() {
  const months = (column) => range(column, firstRow, lastRow)
  const figure = (name) => address(figureColumn, figures.indexOf(name))
  const profit = `${input('margin')}*SUM(${months(revenueColumn)})`
  const monthlyDiscount = `(1+${input('annualDiscount')})^(1/12)-1`
  const formulas = {
    totalCost: `${input('investment')}+SUM(${months(costColumn)})`,
    roi: `(${profit}-${figure('totalCost')})/${figure('totalCost')}`,
    npv: `NPV(${monthlyDiscount},${months(flowColumn)})-${input('investment')}`,
    payback: address(paybackColumn, lastRow),
    // Without a guess it finds none.
    irrMonthly: `IRR(${range(flowColumn, firstRow - 1, lastRow)},0.01)`,
    irrAnnual: `(1+${figure('irrMonthly')})^12-1`,
  }
  return figures.map((name, row) => ({ row, column: figureColumn, value: `=${formulas[name]}` }))
}

const paddingCells = channels.flatMap((c) =>
  stages.flatMap((s) => indices(padding).map((row) => ({ row, column: entriesColumn(c, s), value: 0 }))),
)
const modelCells = [
  ...paddingCells,
  ...indices(months).flatMap(monthCells),
  { row: firstRow - 1, column: flowColumn, value: `=-${input('investment')}` },
  ...figureCells(),
]

/** A workbook without the columns and figures that a workload does not ask for. */
function createWorkbook(isWanted = () => true) {
  const engine = HyperFormula.buildFromSheets(
    { Inputs: toRows(inputCells(workload)), Model: toRows(modelCells.filter(isWanted)) },
    { licenseKey: 'gpl-v3', smartRounding: false, undoLimit: 0 },
  )
  let known = inputCells(workload)
  const read = (row, column) => engine.getCellValue({ sheet: modelSheet, row, col: column })
  return {
    set(inputs) {
      const cells = inputCells(inputs)
      engine.batch(() => {
        cells.forEach(({ row, column, value }, i) => {
          if (value === known[i].value) return
          engine.setCellContents({ sheet: inputSheet, row, col: column }, value)
        })
      })
      known = cells
    },
    series: (column) => indices(months).map((t) => read(firstRow + t, column)),
    figure: (name) => read(figures.indexOf(name), figureColumn),
  }
}

const whole = createWorkbook()
const withoutIrr = createWorkbook(
  ({ row, column }) => column !== figureColumn || !figures[row].startsWith('irr'),
)
const cashAlone = createWorkbook(({ column }) => column < paybackColumn)

await serveModel(
  HyperFormula.version,
  {
    project(inputs) {
      whole.set(inputs)
      return {
        stageByChannel: channels.map((c) => stages.map((s) => whole.series(entriesColumn(c, s)))),
        newCustomers: whole.series(totalColumn(lastStage)),
        active: whole.series(activeColumn),
        revenue: whole.series(revenueColumn),
        cost: whole.series(costColumn),
        cashFlow: whole.series(flowColumn),
        cumCash: whole.series(cashColumn),
        ...Object.fromEntries(figures.map((name) => [name, whole.figure(name)])),
      }
    },
    figures(inputs) {
      withoutIrr.set(inputs)
      return {
        npv: withoutIrr.figure('npv'),
        roi: withoutIrr.figure('roi'),
        payback: withoutIrr.figure('payback'),
      }
    },
    cash(inputs) {
      cashAlone.set(inputs)
      return cashAlone.series(cashColumn)
    },
  },
  { amounts: { R2: 10, R3: 41 }, checkedTrials: 150, checkedEvery: 8 },
)

function toRows(cells) {
  const rows = []
  for (const { row, column, value } of cells) (rows[row] ??= [])[column] = value
  return Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null))
}

/** Zero-based column and row as a spreadsheet writes them. */
function address(column, row) {
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))
  return `$${letters}${String.fromCharCode(65 + (column % 26))}$${row + 1}`
}

function range(column, from, to) {
  return `${address(column, from)}:${address(column, to)}`
}

function indices(count) {
  return Array.from({ length: count }, (_, index) => index)
}
