import type { ScenarioId } from '#domain/identifier.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { MonthSeries } from '#ui/charts/month-chart-configuration.ts'

const colours = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5'] as const
const dashes = [[], [7, 3], [2, 3], [9, 3, 2, 3], [4, 4]] as const

/** The same scenario has the same colour and dash in every chart: by its place in the list. The plan is grey. */
export function lineStyle(
  { whatIf }: Workspace,
  scenarioId: ScenarioId | null,
): Pick<MonthSeries, 'colour' | 'dash'> {
  if (scenarioId === null) return { colour: 'ghost' }
  const place = Math.max(0, whatIf.scenarioOrder.indexOf(scenarioId))
  return {
    colour: colours[place % colours.length]!,
    // Beyond five the colours come again, with the next dash.
    dash: dashes[(place + Math.floor(place / colours.length)) % dashes.length]!,
  }
}
