import { planInput } from '#domain/inputs.ts'
import {
  enteringByMix,
  fromOpening,
  goalStage,
  reverseFunnel,
  upTo,
  wantedEntries,
} from '../analysis/reverse-funnel.ts'
import { figureOf } from '../figure.ts'
import { project } from '../project.ts'
import { projectionInput } from '../projection-input.ts'
import { stageInputs } from './behind.ts'
import { explainPeriod } from './explain-month.ts'
import type { Derivation, Term } from './explanation.ts'
import type { Explained } from './subject.ts'
import { askedTerm, explainedTerm, madeOf, valueOf, type Of } from './terms.ts'

/** What a target asks of one stage; null where the way back from it does not lead over the stage. SPEC S106, S128. */
export function explainNeeded(target: Of<'needed'>, explained: Explained): Derivation | null {
  const { stageId, column, goal, goalKind, month } = target
  const { plan } = explained.workspace
  const asked = { ...explained.workspace, plan: { ...plan, target: goal, targetKind: goalKind } }
  const stage = reverseFunnel({ workspace: asked, month }).stages.find((one) => one.stageId === stageId)
  if (stage === undefined) return null
  const last = Math.min(Math.max(0, month), plan.months - 1)
  const other = (name: Of<'needed'>['column'], value: number) =>
    explainedTerm({ ...target, column: name }, value, 'people')
  switch (column) {
    case 'needed':
      return { ...neededFormula(target, explained, upTo(asked, last)), result: figureOf(stage.needed) }
    case 'planned':
      return explainPeriod(
        {
          kind: 'period',
          each: { kind: 'stage-month', stageId, count: 'entries' },
          firstMonth: 0,
          monthCount: Math.max(0, stage.byMonth + 1),
        },
        explained,
      )
    case 'missing':
      return {
        formula: stage.missing > 0 ? '{needed} − {plannedByThen}' : '{plannedByThen} ≥ {needed}',
        terms: { needed: other('needed', stage.needed), plannedByThen: other('planned', stage.planned) },
        result: figureOf(stage.missing),
        unit: 'people',
      }
    case 'byMonth':
    case 'safeByMonth':
      return {
        formula: '{goalMonth} − {leadMonths}',
        terms: {
          goalMonth: askedTerm(last + 1, 'month-number'),
          leadMonths: madeOf(stepsAhead(target, explained, ['lag']), last - stage[column], 'months'),
        },
        result: figureOf(stage[column] + 1),
        unit: 'month-number',
      }
  }
}

function neededFormula(
  target: Of<'needed'>,
  explained: Explained,
  asked: Explained['workspace'],
): Pick<Derivation, 'formula' | 'terms' | 'unit'> {
  const input = projectionInput(asked)!
  const place = input.stages.findIndex(({ id }) => id === target.stageId)
  const goal = goalStage(input)
  const wanted = valueOf(wantedEntries(input, project(input))) ?? 0
  const entering = enteringByMix(input, goal)
  const amount = target.goal ?? 0
  const opening = Math.min(wanted, fromOpening(input, goal))
  const isPlanned = explained.workspace.plan.target === target.goal
  const worth: Term = {
    value: wanted === 0 ? null : amount / wanted,
    unit: 'money',
    inputs: [
      planInput('dealSize'),
      ...(target.goalKind === 'pipeline' ? [] : [planInput('recurringFee')]),
      ...(target.goalKind === 'gross-profit' ? [planInput('margin')] : []),
    ],
  }
  const terms = {
    goal: isPlanned ? madeOf([planInput('target')], amount, 'money') : askedTerm(amount, 'money'),
    worthEach: worth,
    perGoal: madeOf(stepsAhead(target, explained, ['rate']), entering[place]! / entering[goal]!, 'ratio'),
  } as const
  return opening === 0
    ? { formula: '{goal} ÷ {worthEach} × {perGoal}', terms, unit: 'people' }
    : {
        formula: '({goal} ÷ {worthEach} − {fromOpening}) × {perGoal}',
        terms: { ...terms, fromOpening: madeOf([], opening, 'people') },
        unit: 'people',
      }
}

/** Inputs of the steps from a stage to the one that the target is counted in. */
function stepsAhead({ stageId, goalKind }: Of<'needed'>, explained: Explained, fields: readonly string[]) {
  const { stages, ...input } = explained.input
  const goal = goalStage({ ...input, stages, target: { kind: goalKind, amount: 0 } })
  const from = stages.findIndex(({ id }) => id === stageId)
  return stages
    .slice(from, goal)
    .flatMap(({ id }) => stageInputs(explained, id, (field) => fields.includes(field)))
}
