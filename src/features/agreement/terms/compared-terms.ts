import type { AnswerOf } from '#domain/agreement/round.ts'
import type { Criterion, Stage } from '#domain/stage.ts'
import { capitalized, handoffName, obligationText, roleName } from '#i18n/stage-words.ts'
import type { Language } from '#domain/language.ts'
import type { Translate } from '#i18n/translate.ts'

type StageFields = Partial<Omit<Stage, 'id'>>

export interface ComparedCell {
  answererId: string
  /** '' where nothing was said */
  text: string
  /** What taking it over makes of the definition; null where that says it already, or there is nothing to take */
  takeOver: StageFields | null
}

/** One thing that was asked, as everybody answered it, and as it stands in the definition. */
export interface ComparedRow {
  key: string
  label: string
  now: string
  cells: ComparedCell[]
  /** Whether the answers are not all the same; own words always differ, so they are not judged */
  isDisputed: boolean
  /** Taking it over puts it after what is there, rather than in its place. */
  isAppended?: true
}

/** One criterion that anybody proposed or the definition has. */
export interface ComparedCriterion {
  text: string
  /** Who wants it, of those who answered */
  wantedBy: ReadonlySet<string>
  /** In the definition as it stands; null: not there */
  criterion: Criterion | null
  isDisputed: boolean
  /** The definition has it, and nobody who answered wants it. */
  isUnwanted: boolean
}

interface Answered {
  answererId: string
  content: AnswerOf<'terms'>
}

interface Words {
  t: Translate
  language: Language
}

/** The choices of a round side by side. */
export function comparedChoices(
  answers: readonly Answered[],
  stage: Stage,
  { t, language }: Words,
): ComparedRow[] {
  const workOf = (from: Pick<Stage, 'obligation' | 'worker'>) =>
    capitalized(obligationText(from, t) ?? t('stages.nobody'), language)
  const row = (
    key: string,
    label: string,
    textOf: (from: Pick<Stage, 'owner' | 'obligation' | 'worker' | 'handoff'>) => string,
    fieldsOf: (content: AnswerOf<'terms'>) => StageFields,
  ): ComparedRow => {
    const now = textOf(stage)
    const cells = answers.map(({ answererId, content }) => {
      const text = textOf(content)
      return { answererId, text, takeOver: text === now ? null : fieldsOf(content) }
    })
    return { key, label, now, cells, isDisputed: new Set(cells.map(({ text }) => text)).size > 1 }
  }
  return [
    row(
      'owner',
      t('stages.owner'),
      ({ owner }) => capitalized(roleName(owner, t), language),
      ({ owner }) => ({ owner }),
    ),
    row('work', t('stages.obligation'), workOf, ({ obligation, worker }) =>
      // Where nobody works them the one who did stays in the record, as in the editor of stages.
      obligation === 'nobody' ? { obligation } : { obligation, worker },
    ),
    row(
      'handoff',
      t('stages.handoff'),
      ({ handoff }) => handoffName(handoff, t),
      ({ handoff }) => ({ handoff }),
    ),
  ]
}

/** Every criterion that was wanted or is in the definition, the most wanted first. */
export function comparedCriteria(answers: readonly Answered[], stage: Stage): ComparedCriterion[] {
  const texts = [
    ...stage.entryCriteria.map(({ text }) => text),
    ...answers.flatMap(({ content }) => content.criteria),
  ]
  return [...new Set(texts)]
    .map((text) => {
      const wantedBy = new Set(
        answers.filter(({ content }) => content.criteria.includes(text)).map(({ answererId }) => answererId),
      )
      const criterion = stage.entryCriteria.find((one) => one.text === text) ?? null
      return {
        text,
        wantedBy,
        criterion,
        isDisputed: wantedBy.size > 0 && wantedBy.size < answers.length,
        isUnwanted: criterion !== null && wantedBy.size === 0,
      }
    })
    .sort((a, b) => b.wantedBy.size - a.wantedBy.size)
}

/** What was said in own words. The duty has no field of its own: it is put after the definition. */
export function comparedWords(answers: readonly Answered[], stage: Stage, { t }: Words): ComparedRow[] {
  const { definition } = stage
  const { meaning, appended } = partedDefinition(
    definition,
    answers.map(({ content }) => content.duty),
  )
  return [
    {
      key: 'definition',
      label: t('terms.definition'),
      now: definition,
      isDisputed: false,
      cells: answers.map(({ answererId, content }) => ({
        answererId,
        text: content.definition,
        takeOver:
          content.definition === '' || [definition, meaning].includes(content.definition)
            ? null
            : { definition: paragraphs(content.definition, ...appended) },
      })),
    },
    {
      key: 'duty',
      isAppended: true,
      label: t('terms.duty'),
      now: '',
      isDisputed: false,
      cells: answers.map(({ answererId, content }) => ({
        answererId,
        text: content.duty,
        takeOver:
          content.duty === '' || definition.includes(content.duty)
            ? null
            : { definition: paragraphs(definition, content.duty) },
      })),
    },
  ]
}

/** What the definition says by itself, and the duties that were put after it, in their order. */
function partedDefinition(
  definition: string,
  duties: readonly string[],
): { meaning: string; appended: string[] } {
  let meaning = definition
  const appended: string[] = []
  for (;;) {
    const last = duties.find((duty) => duty !== '' && (meaning === duty || meaning.endsWith(`\n\n${duty}`)))
    if (last === undefined) return { meaning, appended }
    meaning = meaning.slice(0, -last.length).trimEnd()
    appended.unshift(last)
  }
}

function paragraphs(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}
