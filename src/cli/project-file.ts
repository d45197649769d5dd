import type { Workspace } from '#domain/workspace.ts'
import type { Figure } from '#engine/figure.ts'
import type { Projection } from '#engine/project.ts'
import { inlineRunner } from '#runner/inline.ts'
import type { CommandResult } from './errors.ts'

/** The projection of a workspace as plain JSON, at full precision. */
export function projectFile(workspace: Workspace): CommandResult {
  const projection = inlineRunner.project(workspace)
  if (projection === null) return { errors: [{ path: 'profile/stageOrder', code: 'no-stages' }] }
  return { output: { ...describePlan(workspace, projection), ...describeResults(projection) } }
}

function describePlan(workspace: Workspace, projection: Projection) {
  const { name, currency } = workspace.profile
  const { months, startYear, startMonth, stageIds, channelIds } = projection
  return {
    name,
    currency,
    amounts: 'before tax and without VAT',
    months,
    startYear,
    startMonth,
    stageIds,
    stageNames: stageIds.map((id) => workspace.stages[id]!.name),
    channelIds,
    channelNames: channelIds.map((id) => workspace.channels[id]!.name),
  }
}

function describeResults({ keyFigures, cost, ...projection }: Projection) {
  const { total, byChannel, ...parts } = cost
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
