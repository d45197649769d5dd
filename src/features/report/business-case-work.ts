import type { ScenarioId } from '#domain/identifier.ts'
import type { FigureName } from '#domain/figure-names.ts'
import { rangedInputs } from '#domain/ranged-inputs.ts'
import type { Workspace } from '#domain/workspace.ts'
import { checkpointMonths } from '#exchange/business-case-checkpoints.ts'
import { caseFigures, caseSwing, type BusinessCaseResults } from '#exchange/business-case-results.ts'
import type { RiskResult } from '#engine/analysis/requests.ts'
import { seenBy } from '#session/subject.ts'
import type { Work } from '#session/use-task.ts'

export interface CaseQuestion {
  workspace: Workspace
  /** null: the plan */
  scenarioId: ScenarioId | null
}

/** Printed with the result, so that anybody can repeat it. */
const trials = 10_000
const seed = 1

/** Everything that a business case is written from; null where no stage is on the path. */
export const computeCase: Work<CaseQuestion, BusinessCaseResults | null> = async (
  engine,
  { workspace, scenarioId },
  { signal, onProgress },
) => {
  const seen = seenBy(workspace, scenarioId)
  const scenario = scenarioId === null ? undefined : workspace.scenarios[scenarioId]
  const options = signal === undefined ? {} : { signal }
  const projection = engine.project(seen)
  if (projection === null) return null
  const hasRanges = rangedInputs(seen).length > 0
  const target = hasRanges ? targetOf(seen) : null
  const asked: { figure: FigureName; target: number | null }[] = [
    ...(hasRanges ? caseFigures.map((figure) => ({ figure, target: null })) : []),
    ...(target === null ? [] : [{ figure: target.figure, target: target.value }]),
  ]
  const risks: RiskResult[] = []
  for (const one of asked)
    risks.push(
      await engine.risk(
        { workspace: seen, trials, seed, ...one },
        { ...options, onProgress: (done) => onProgress?.((risks.length + done) / asked.length) },
      ),
    )
  const swing = hasRanges ? ({ kind: 'ranges' } as const) : ({ kind: 'percent', share: caseSwing } as const)
  const months = checkpointMonths(projection.months)
  return {
    seen,
    scenarioName: scenario?.name ?? '',
    keptRanges: rangedInputs(seen).flatMap(({ input: { path } }) =>
      scenario !== undefined &&
      Object.hasOwn(scenario.overrides, path) &&
      !Object.hasOwn(scenario.ranges, path)
        ? [path]
        : [],
    ),
    projection,
    risks: hasRanges
      ? (Object.fromEntries(
          caseFigures.map((figure, index) => [figure, risks[index]!]),
        ) as BusinessCaseResults['risks'])
      : null,
    target: target === null ? null : { ...target, risk: risks.at(-1)! },
    tornado: await engine.tornado({ workspace: seen, figure: 'npv', swing, paths: null }, options),
    checkpoints: await engine.checkpoints({ workspace: seen, months }, options),
    increment: await incrementOf(workspace, scenarioId, (baseline) =>
      engine.increment({ workspace: seen, baseline }, options),
    ),
  }
}

/** The plan's own target, where it is a figure: a pipeline of the whole horizon is none. */
function targetOf({
  plan: { target, targetKind },
}: Workspace): Pick<NonNullable<BusinessCaseResults['target']>, 'figure' | 'value'> | null {
  if (target === null || targetKind === 'pipeline') return null
  return { figure: targetKind === 'revenue' ? 'revenue' : 'grossProfit', value: target }
}

async function incrementOf(
  workspace: Workspace,
  scenarioId: ScenarioId | null,
  compute: (baseline: Workspace) => Promise<NonNullable<BusinessCaseResults['increment']>['result']>,
): Promise<BusinessCaseResults['increment']> {
  const { baselineScenarioId } = workspace.whatIf
  const baseline = baselineScenarioId === null ? undefined : workspace.scenarios[baselineScenarioId]
  if (baseline === undefined || baseline.id === scenarioId) return null
  return { baselineName: baseline.name, result: await compute(seenBy(workspace, baseline.id)) }
}
