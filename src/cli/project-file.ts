import type { Figure } from '#engine/figure.ts'
import type { Projection } from '#engine/project.ts'
import { inlineRunner } from '#runner/inline.ts'
import type { Command } from './command.ts'
import { describeSubject, subjectOf, type Subject } from './subject.ts'

/** The projection of a workspace as plain JSON, at full precision. */
export const projectFile: Command = {
  summary: 'compute what its plan returns',
  help: `tuottolaskuri project FILE [--scenario NAME]

Computes the plan of a workspace file (.tuotto), or one of its scenarios by name or id. Prints, before tax and
without VAT:
  by month     stageByChannel [channel][stage][month], stage [stage][month], newCustomers, active,
               revenue, grossProfit, cost, costParts, cashFlow, cumCash
  over all     totalCost, roi, npv, payback, irrMonthly, irrAnnual (null where there is none),
               keyFigures (each figure with its value, or the reason why there is none), openAtEnd
  by period    quarters, years
  of the plan  name, currency, amounts, scenario, months, startYear, startMonth (0 is January),
               stageIds, stageNames, channelIds, channelNames (active channels alone)
`,
  options: ['scenario'],
  run(file, options) {
    const subject = subjectOf(file, options.scenario)
    const projection = inlineRunner.project(subject.workspace)!
    return { ...describePlan(subject, projection), ...describeResults(projection) }
  },
}

function describePlan(subject: Subject, projection: Projection) {
  const { months, startYear, startMonth, stageIds, channelIds } = projection
  const { stages, channels } = subject.workspace
  return {
    ...describeSubject(subject),
    months,
    startYear,
    startMonth,
    stageIds,
    stageNames: stageIds.map((id) => stages[id]!.name),
    channelIds,
    channelNames: channelIds.map((id) => channels[id]!.name),
  }
}

function describeResults({ keyFigures, cost, ...projection }: Projection) {
  const { total, byChannel, byStage, byBeside, byTag, ...parts } = cost
  return {
    stageByChannel: projection.entries.map((byStage) => byStage.map(numbers)),
    stage: projection.stageEntries.map(numbers),
    newCustomers: numbers(projection.newCustomers),
    active: numbers(projection.active),
    revenue: numbers(projection.revenue),
    grossProfit: numbers(projection.grossProfit),
    cost: numbers(total),
    costParts: {
      ...Object.fromEntries(Object.entries(parts).map(([part, values]) => [part, numbers(values)])),
      byChannel: byChannel.map(numbers),
      byStage: byStage.map(numbers),
      byBeside: byBeside.map(numbers),
      byTag: Object.fromEntries(Object.entries(byTag).map(([tag, values]) => [tag, numbers(values)])),
    },
    cashFlow: numbers(projection.cashFlow),
    cumCash: numbers(projection.cumulativeCash),
    totalCost: keyFigures.totalCost,
    roi: valueOf(keyFigures.roi),
    npv: keyFigures.npv,
    payback: valueOf(keyFigures.payback.first),
    irrMonthly: valueOf(keyFigures.irrMonthly),
    irrAnnual: valueOf(keyFigures.irrAnnual),
    openAtEnd: numbers(projection.openAtEnd),
    quarters: projection.quarters,
    years: projection.years,
    keyFigures,
  }
}

/** JSON.stringify makes an object of a typed array. */
function numbers(values: Float64Array): number[] {
  return Array.from(values)
}

function valueOf(figure: Figure): number | null {
  return figure.kind === 'value' ? figure.value : null
}
