import { criterionVotes, type CriterionVote } from '#domain/agreement/round.ts'
import { orderedRounds } from '#domain/agreement/rounds.ts'
import type { StageId } from '#domain/identifier.ts'
import type { Stage } from '#domain/stage.ts'
import { criteriaOutcome, type CriterionOutcome } from '../criteria/criteria-outcome.ts'
import { voteWord } from '../criteria/vote-words.ts'
import { disputedStages } from '../disputed-stages.ts'
import type { RoundOf } from '../rounds/round-kind.ts'
import { label, pagesOf, words } from './slide-words.ts'
import { questionStep, revealKey, type DeckSource, type SlideBody, type Step } from './step.ts'

const mostBars = 8
const common = { part: 'criteria', place: 'agreement/criteria' } as const
const tones: Record<CriterionVote, 'accent' | 'soft' | 'faint'> = {
  required: 'accent',
  helpful: 'soft',
  'not-needed': 'faint',
}

/** For each stage that was voted on: the question, and the shares once they are revealed. */
export function criteriaSteps(source: DeckSource): Step[] {
  const { workspace } = source
  const rounds = orderedRounds(workspace, 'criteria') as RoundOf<'criteria'>[]
  const asked = [...new Set(rounds.map(({ question }) => question.stageId as StageId))]
  // Nothing was voted on: the first stage in question is where to begin.
  const stages = (asked.length === 0 ? disputedStages(workspace).slice(0, 1) : asked).flatMap(
    (id) => workspace.stages[id] ?? [],
  )
  return stages.flatMap((stage) =>
    stageSteps(source, stage, rounds.filter(({ question }) => question.stageId === stage.id).at(-1)),
  )
}

function stageSteps(source: DeckSource, stage: Stage, round: RoundOf<'criteria'> | undefined): Step[] {
  const { workspace, t } = source
  const heading = t('criteria.question', { stage: stage.name })
  const question = questionStep(source, {
    ...common,
    key: `criteria/${stage.id}`,
    heading,
    text: round?.question.criteria.map(({ text }) => `· ${text}`).join('\n') ?? '',
    choices: criterionVotes.map((vote) => voteWord(vote, t)),
    round,
  })
  if (round === undefined || round.revealedAt === null) return [question]
  const outcome = criteriaOutcome(workspace, round, source.tallyOf)
  const results = pagesOf(outcome, mostBars).map(
    (some, page): Step => ({
      ...common,
      key: page === 0 ? revealKey(round) : `${revealKey(round)}/${page + 1}`,
      round: null,
      slide: { kind: 'bars', heading: label(heading), rows: some.map((one) => rowOf(one, source)) },
      notes: [t('presentation.noteShares'), t('presentation.noteTakeOver')],
    }),
  )
  return [question, ...results]
}

function rowOf({ criterion, tally }: CriterionOutcome, { t }: DeckSource): SlideBody<'bars'>['rows'][number] {
  const { counts, answers, shares } = tally
  const given = criterionVotes.filter((vote) => counts[vote] > 0)
  return {
    label: label(criterion.text),
    parts:
      shares === null
        ? [{ share: 0, tone: 'faint', label: t('criteria.nobodyVoted') }]
        : given.map((vote) => ({ share: shares[vote], tone: tones[vote], label: voteWord(vote, t) })),
    value: words(t('presentation.ofAll', { votes: counts.required, total: answers })),
  }
}
