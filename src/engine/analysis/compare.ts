import { applyScenario } from '#domain/scenario.ts'
import { none } from '../figure.ts'
import { figureValue } from '../figure-value.ts'
import { projected } from './projected.ts'
import { figureDifference } from './figure-difference.ts'
import type { ComparedSubject, CompareRequest, CompareResult } from './requests.ts'

/**
 * Figures of the plan and of scenarios side by side, each with its difference to the plan. Scenarios see the
 * workspace of the request as the plan. SPEC S107.
 */
export function compare({ workspace, subjects, figures, series }: CompareRequest): CompareResult {
  const plan = projected(workspace)
  return {
    subjects: subjects.flatMap((scenarioId): ComparedSubject[] => {
      const scenario = scenarioId === null ? undefined : workspace.scenarios[scenarioId]
      if (scenarioId !== null && scenario === undefined) return []
      const seen = scenario === undefined ? plan : projected(applyScenario(workspace, scenario))
      const valuesOf = (projection: typeof plan) =>
        figures.map((name) => (projection === null ? none('no-such-stage') : figureValue(projection, name)))
      const [own, planned] = [valuesOf(seen), valuesOf(plan)]
      return [
        {
          scenarioId,
          figures: own,
          differences: own.map((figure, index) => figureDifference(figure, planned[index]!)),
          series: series === undefined || seen === null ? null : seen[series],
        },
      ]
    }),
  }
}
