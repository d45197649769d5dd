import { orderedRounds } from '#domain/agreement/rounds.ts'
import { describeInput, inputValue, type InputDescription } from '#domain/inputs.ts'
import { figureValueText } from '#i18n/figure-words.ts'
import { formatPercent } from '#i18n/format.ts'
import { inputName, inputValueText } from '#i18n/input-words.ts'
import { answererName } from '#i18n/party-words.ts'
import { knownInputs } from '../estimate/estimable-inputs.ts'
import { estimatedInputs, type EstimatedInput } from '../estimate/estimated-inputs.ts'
import { inputQuestion } from '../estimate/input-question.ts'
import { tidiedPooled } from '../estimate/pooled-numbers.ts'
import type { RoundOf } from '../rounds/round-kind.ts'
import { label, pagesOf, words } from './slide-words.ts'
import { questionStep, revealKey, type DeckSource, type SlideBody, type Step } from './step.ts'

/** With the pooled range below them */
const mostRanges = 9
const mostDiscussed = 5
const common = { part: 'numbers', place: 'agreement/estimate' } as const

type RangesRow = SlideBody<'ranges'>['rows'][number]

/** A question for each number while it is estimated; then the ranges over each other, and what to talk about next. */
export function estimateSteps(source: DeckSource): Step[] {
  const { workspace, t } = source
  const round = (orderedRounds(workspace, 'estimate') as RoundOf<'estimate'>[]).at(-1)
  if (round === undefined)
    return [
      questionStep(source, {
        ...common,
        key: 'estimate',
        heading: t('estimates.question'),
        text: t('presentation.estimateAsked'),
        round,
      }),
    ]
  if (round.revealedAt === null)
    return knownInputs(workspace, round.question.paths).map((input) =>
      questionStep(source, {
        ...common,
        key: `estimate/${round.id}/${input.path}`,
        heading: questionOf(source, input),
        text: t('presentation.estimateAsked'),
        round,
      }),
    )
  const inputs = estimatedInputs(workspace, round)
  const ranges = inputs.flatMap((input, place) => rangeSteps(source, round, input, place === 0))
  return [...ranges, ...discussionSteps(source, round)]
}

function questionOf({ workspace, t }: DeckSource, input: InputDescription): string {
  return inputQuestion(workspace, input, t) ?? inputName(workspace, input, t)
}

function rangeSteps(
  source: DeckSource,
  round: RoundOf<'estimate'>,
  { input, estimates }: EstimatedInput,
  isFirst: boolean,
): Step[] {
  const { workspace, t, language, estimation } = source
  const text = (value: number) => inputValueText(input, value, workspace.profile.currency, t, language)
  const amount = (value: number) => ({ value, words: label(text(value)) })
  const pooled = estimation?.roundId === round.id ? estimation.result.pooled[input.path] : undefined
  const rows = estimates
    .toSorted((a, b) => a.estimate.likely - b.estimate.likely)
    .map(
      ({ answerer, estimate: { low, likely, high } }): RangesRow => ({
        label: label(answererName(answerer, t)),
        low: amount(low),
        likely: amount(likely),
        high: amount(high),
        isPooled: false,
      }),
    )
  const planned = inputValue(workspace, input.path)
  return pagesOf(rows, mostRanges).map((some, page): Step => {
    const isRevealStep = isFirst && page === 0
    return {
      ...common,
      key: isRevealStep ? revealKey(round) : `${revealKey(round)}/${input.path}/${page}`,
      round: null,
      slide: {
        kind: 'ranges',
        heading: label(questionOf(source, input)),
        unit: typeof planned === 'number' ? words(t('estimates.plan', { value: text(planned) })) : '',
        rows: [...some, ...together()],
      },
      notes: [t('presentation.noteRanges'), t('presentation.noteUse')],
    }
  })

  function together(): RangesRow[] {
    if (pooled === null || pooled === undefined || estimates.length < 2) return []
    const { p10, p50, p90 } = tidiedPooled(pooled)
    return [
      {
        label: label(t('estimates.togetherName')),
        low: amount(p10),
        likely: amount(p50),
        high: amount(p90),
        isPooled: true,
      },
    ]
  }
}

/** Where people differ most and the result hangs on it most; nothing while it is not computed, or nobody differs. */
function discussionSteps(source: DeckSource, round: RoundOf<'estimate'>): Step[] {
  const { workspace, t, language, estimation } = source
  if (estimation?.roundId !== round.id || estimation.result.discussion.length === 0) return []
  const { figure, result } = estimation
  const { currency } = workspace.profile
  return [
    {
      ...common,
      key: `discuss/${round.id}`,
      round: null,
      slide: {
        kind: 'table',
        heading: label(t('estimates.discuss')),
        columns: [
          '',
          words(t('estimates.amount', { figure: t(`figures.${figure}`) })),
          words(t('estimates.opinion')),
        ],
        rows: result.discussion.slice(0, mostDiscussed).map(({ path, amount, share }) => {
          const input = describeInput(workspace, path)
          const money =
            amount === null
              ? t('common.dash')
              : figureValueText(figure, amount, { t, language, currency }, { isShort: true })
          return {
            label: label(input === undefined ? '' : inputName(workspace, input, t)),
            cells: [
              { text: words(money), mark: 'none' as const },
              { text: formatPercent(share, language, { maximumFractionDigits: 0 }), mark: 'none' as const },
            ],
          }
        }),
        legend: { differs: t('presentation.differs'), same: t('presentation.same') },
      },
      notes: [t('presentation.noteDiscuss')],
    },
  ]
}
