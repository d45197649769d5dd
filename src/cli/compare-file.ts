import { figureNames, type FigureName } from '#domain/figure-names.ts'
import { applyScenario, orderedScenarios, type Scenario } from '#domain/scenario.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { IncrementResult } from '#engine/analysis/requests.ts'
import type { Figure } from '#engine/figure.ts'
import { inlineRunner } from '#runner/inline.ts'
import type { Command } from './command.ts'
import { figureOutput } from './figure-output.ts'
import { figuresHelp } from './help-texts.ts'
import { describeScenario, describeSubject, findScenario, subjectOf } from './subject.ts'

/** The plan and its scenarios side by side. */
export const compareFile: Command = {
  summary: 'the plan and its scenarios side by side',
  help: `tuottolaskuri compare FILE [options]

Computes the plan and scenarios. Prints
  baseline     what each is an increment to: the scenario that the file names, null for nothing
  subjects     the plan (scenario null), then the scenarios, each with
    figures      by name: {"value", "reason"}
    differences  each figure less the plan's
    increment    roi, npv, payback, irrAnnual, grossProfit and totalCost of what it brings and costs beyond the
                 baseline

  --scenarios NAME,...   names or ids, unless said all in their order; a name with a comma in it is said by its id
  --figures NAME,...     unless said all: ${figuresHelp(25)}
`,
  options: ['scenarios', 'figures'],
  async run(file, options) {
    const { scenario: _, ...plan } = describeSubject(subjectOf(file, undefined))
    const figures = options.figures ?? figureNames
    const scenarios = options.scenarios?.map((said) => findScenario(file, said)) ?? orderedScenarios(file)
    const compared = [null, ...scenarios]
    const baselineId = file.whatIf.baselineScenarioId
    const baseline = baselineId === null ? null : file.scenarios[baselineId]!
    const { subjects } = await inlineRunner.compare({
      workspace: file,
      subjects: compared.map((scenario) => scenario?.id ?? null),
      figures,
    })
    const increments = await Promise.all(
      compared.map((scenario) =>
        inlineRunner.increment({
          workspace: seenBy(file, scenario),
          baseline: baseline === null ? null : seenBy(file, baseline),
        }),
      ),
    )
    return {
      ...plan,
      baseline: describeScenario(baseline),
      subjects: compared.map((scenario, index) => ({
        scenario: describeScenario(scenario),
        figures: byName(figures, subjects[index]!.figures),
        differences: byName(figures, subjects[index]!.differences),
        increment: describeIncrement(increments[index]!),
      })),
    }
  },
}

function seenBy(file: Workspace, scenario: Scenario | null): Workspace {
  return scenario === null ? file : applyScenario(file, scenario)
}

function byName(names: readonly FigureName[], figures: readonly Figure[]) {
  return Object.fromEntries(names.map((name, index) => [name, figureOutput(figures[index]!)]))
}

function describeIncrement({ roi, npv, payback, irrAnnual, grossProfit, totalCost }: IncrementResult) {
  return {
    roi: figureOutput(roi),
    npv: figureOutput(npv),
    payback: figureOutput(payback),
    irrAnnual: figureOutput(irrAnnual),
    grossProfit,
    totalCost,
  }
}
