import type { Answerer } from '#domain/agreement/round.ts'
import { orderedRounds, revealedAnswers } from '#domain/agreement/rounds.ts'
import type { Stage } from '#domain/stage.ts'
import { shortName } from '#exchange/agreement-report-words.ts'
import { answererName } from '#i18n/party-words.ts'
import { capitalized, handoffName, obligationText, roleName } from '#i18n/stage-words.ts'
import { stagesToAsk } from '../disputed-stages.ts'
import type { RoundOf } from '../rounds/round-kind.ts'
import { comparedChoices, comparedCriteria } from '../terms/compared-terms.ts'
import { label, pagesOf, sentence, words } from './slide-words.ts'
import { questionStep, revealKey, type DeckSource, type SlideBody, type Step } from './step.ts'

/** As many as stand beside each other and can still be read */
const mostAnswerers = 6
const mostCriteria = 8
const mostWordingCriteria = 9

const common = { part: 'align', place: 'agreement/terms', round: null } as const
type Cells = SlideBody<'table'>['rows'][number]['cells']
type Mark = Cells[number]['mark']

/** For each stage in question: what is asked, what was answered, and the wording as it stands then. */
export function termsSteps(source: DeckSource): Step[] {
  const { workspace } = source
  return stagesToAsk(workspace, 'terms', []).flatMap((id) => stageSteps(source, workspace.stages[id]!))
}

function stageSteps(source: DeckSource, stage: Stage): Step[] {
  const { workspace, t } = source
  const round = (orderedRounds(workspace, 'terms') as RoundOf<'terms'>[])
    .filter(({ question }) => question.stageId === stage.id)
    .at(-1)
  const question = questionStep(source, {
    ...common,
    key: `terms/${stage.id}`,
    heading: t('terms.question', { stage: stage.name }),
    text: t('presentation.termsAsked'),
    round,
  })
  // Earlier answers and the wording would lead the new ones.
  if (round === undefined || round.revealedAt === null) return [question]
  return [question, ...answerSteps(source, stage, round), wordingStep(source, stage)]
}

function answerSteps(source: DeckSource, stage: Stage, round: RoundOf<'terms'>): Step[] {
  const { workspace, t } = source
  const answers = revealedAnswers(workspace, round, 'terms')
  const answerers = round.answerers.filter(({ id }) => answers.some(({ answererId }) => answererId === id))
  const choices = comparedChoices(answers, stage, source)
  const criteria = comparedCriteria(answers, stage).filter(({ wantedBy }) => wantedBy.size > 0)
  const key = revealKey(round)
  const choicePages = pagesOf(answerers, mostAnswerers).map((shown, page) =>
    tableStep(source, {
      key: page === 0 ? key : `${key}/${page + 1}`,
      heading: t('presentation.answersOn', { stage: stage.name }),
      shown,
      notes: [t('presentation.noteDiffer'), t('presentation.noteTakeOver')],
      rows: choices.map((row) => ({
        label: label(row.label),
        cells: shown.map(({ id }) => ({
          text: words(row.cells.find(({ answererId }) => answererId === id)?.text ?? ''),
          mark: markOf(row.isDisputed),
        })),
      })),
    }),
  )
  const criteriaPages = pagesOf(answerers, mostAnswerers).flatMap((shown, page) =>
    pagesOf(criteria, mostCriteria).map((some, part) =>
      tableStep(source, {
        key: `${key}/criteria/${page}/${part}`,
        heading: t('presentation.criteriaOn', { stage: stage.name }),
        shown,
        notes: [t('presentation.noteDiffer')],
        rows: some.map(({ text, wantedBy, isDisputed }) => ({
          label: label(text),
          cells: shown.map(({ id }) => ({
            text: wantedBy.has(id) ? t('terms.wanted') : t('common.dash'),
            mark: markOf(isDisputed),
          })),
        })),
      }),
    ),
  )
  const own = answers
    .map(({ answererId, content }) => ({
      answerer: answerers.find(({ id }) => id === answererId)!,
      text: [content.definition, content.duty].filter((text) => text.trim() !== '').join('\n'),
    }))
    .filter(({ text }) => text !== '')
    .map(({ answerer, text }): Step => {
      const heading = t('presentation.inWordsOf', {
        stage: shortName(stage),
        name: answererName(answerer, t),
      })
      return {
        ...common,
        key: `${key}/words/${answerer.id}`,
        slide: textSlide(source, heading, text, []),
        notes: [t('presentation.noteWords')],
      }
    })
  return [...choicePages, ...criteriaPages, ...own]
}

function markOf(isDisputed: boolean): Mark {
  return isDisputed ? 'differs' : 'same'
}

interface TableParts {
  key: string
  heading: string
  shown: readonly Answerer[]
  rows: SlideBody<'table'>['rows']
  notes: string[]
}

function tableStep({ t }: DeckSource, { key, heading, shown, rows, notes }: TableParts): Step {
  return {
    ...common,
    key,
    notes,
    slide: {
      kind: 'table',
      heading: label(heading),
      columns: ['', ...shown.map((answerer) => words(answererName(answerer, t)))],
      rows,
      legend: { differs: t('presentation.differs'), same: t('presentation.same') },
    },
  }
}

function textSlide(
  { t }: DeckSource,
  heading: string,
  text: string,
  choices: string[],
): SlideBody<'question'> {
  return {
    kind: 'question',
    part: t(`people.${common.part}`),
    heading: label(heading),
    text: sentence(text),
    choices: choices.map(label),
    progress: null,
    remaining: '',
  }
}

/** The definition, who is responsible and works, and what must hold. */
function wordingStep(source: DeckSource, stage: Stage): Step {
  const { t, language } = source
  const { definition, entryCriteria, owner } = stage
  const duties = [
    `${t('stages.owner')}: ${roleName(owner, t)}`,
    capitalized(obligationText(stage, t) ?? t('stages.nobody'), language),
    handoffName(stage.handoff, t),
  ]
  const text = [definition.trim() || t('presentation.noWording'), duties.join(' · ')].join('\n')
  const criteria = entryCriteria.map((one) => one.text).filter((one) => one.trim() !== '')
  const shown =
    criteria.length <= mostWordingCriteria
      ? criteria
      : [
          ...criteria.slice(0, mostWordingCriteria - 1),
          t('presentation.moreCriteria', { count: criteria.length - mostWordingCriteria + 1 }),
        ]
  return {
    ...common,
    key: `wording/${stage.id}`,
    slide: textSlide(source, t('presentation.wordingNow', { stage: stage.name }), text, shown),
    notes: [t('presentation.noteWording')],
  }
}
