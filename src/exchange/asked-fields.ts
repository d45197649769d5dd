import { criterionVotes, type QuestionOf, type Round } from '#domain/agreement/round.ts'
import type { StageId } from '#domain/identifier.ts'
import { describeInput, type InputUnit } from '#domain/inputs.ts'
import type { Language } from '#domain/language.ts'
import { handoffs, obligations, ownerKinds, type StageRole } from '#domain/stage.ts'
import type { Workspace } from '#domain/workspace.ts'
import { inputName } from '#i18n/input-words.ts'
import { handoffName, obligationName, roleName } from '#i18n/stage-words.ts'
import { translator, type Translate } from '#i18n/translate.ts'
import { unitWords } from '#i18n/unit-words.ts'
import { shortName } from './agreement-report-words.ts'

export interface AskedChoice {
  value: string
  label: string
}

/** One thing that a round asks, as it stands on a sheet or a ballot; `key` is its own within the round. */
export type AskedField = { key: string; text: string } & (
  | { kind: 'choice'; choices: readonly AskedChoice[]; isRequired: boolean }
  | { kind: 'text'; isLong: boolean }
  | { kind: 'number'; unit: InputUnit; unitText: string; minimum: number; maximum: number }
)

/** Lines for criteria of one's own on paper and sheets; the form on the screen takes more. */
const ownCriteria = 3

/** Everything that a round asks of one answerer, in the order of the form, with words of the language. */
export function askedFields(
  workspace: Workspace,
  { question }: Pick<Round, 'question'>,
  language: Language,
): AskedField[] {
  const t = translator(language)
  switch (question.kind) {
    case 'terms':
      return termFields(workspace, question, t)
    case 'criteria':
      return question.criteria.map(({ id, text }) => ({
        key: `vote/${id}`,
        text,
        kind: 'choice',
        choices: criterionVotes.map((value) => ({ value, label: t(`rounds.${voteKeys[value]}`) })),
        isRequired: false,
      }))
    case 'calibration':
      return question.leads.map(({ id, text }, index) => ({
        key: `lead/${id}`,
        text: `${index + 1}. ${text}`,
        kind: 'choice',
        choices: question.stageIds.map((stageId) => ({
          value: stageId,
          label: stageLabel(workspace, stageId as StageId),
        })),
        isRequired: false,
      }))
    case 'estimate':
      return question.paths.flatMap((path) => estimateFields(workspace, path, t, language))
  }
}

const voteKeys = { required: 'voteRequired', helpful: 'voteHelpful', 'not-needed': 'voteNotNeeded' } as const

function termFields({ stages }: Workspace, { stageId }: QuestionOf<'terms'>, t: Translate): AskedField[] {
  const stage = stages[stageId as StageId]
  const roles = ownerKinds.map((kind) => ({
    value: kind,
    label: kind === 'own' ? t('rounds.ownRole') : roleName({ kind, name: '' } satisfies StageRole, t),
  }))
  const choice = (key: string, text: string, choices: readonly AskedChoice[], isRequired: boolean) =>
    ({ key, text, kind: 'choice', choices, isRequired }) as const
  const text = (key: string, words: string, isLong: boolean) =>
    ({ key, text: words, kind: 'text', isLong }) as const
  const yesNo = [
    { value: 'yes', label: t('common.yes') },
    { value: 'no', label: t('common.no') },
  ]
  return [
    choice('owner', t('rounds.askOwner'), roles, true),
    text('owner-name', t('rounds.askOwnerName'), false),
    choice(
      'obligation',
      t('rounds.askObligation'),
      obligations.map((value) => ({ value, label: obligationName(value, t) })),
      true,
    ),
    choice('worker', t('rounds.askWorker'), roles, false),
    text('worker-name', t('rounds.askWorkerName'), false),
    choice(
      'handoff',
      t('rounds.askHandoff'),
      handoffs.map((value) => ({ value, label: handoffName(value, t) })),
      true,
    ),
    ...(stage?.entryCriteria ?? []).map(({ id, text: criterion }) =>
      choice(`criterion/${id}`, t('rounds.askCriterion', { criterion }), yesNo, false),
    ),
    ...Array.from({ length: ownCriteria }, (_, index) =>
      text(`own/${index + 1}`, t('rounds.askOwnCriterion', { number: index + 1 }), false),
    ),
    text('definition', t('rounds.askDefinition'), true),
    text('duty', t('rounds.askDuty'), true),
  ]
}

function estimateFields(workspace: Workspace, path: string, t: Translate, language: Language): AskedField[] {
  const input = describeInput(workspace, path)
  if (input === undefined) return []
  const { unit = '' } = unitWords(input.unit, workspace.profile.currency, t, language)
  const name = inputName(workspace, input, t)
  return (['low', 'likely', 'high'] as const).map((end) => ({
    key: `${path}/${end}`,
    text: t(`rounds.${end}Of`, { input: unit === '' ? name : `${name} (${unit})` }),
    kind: 'number',
    unit: input.unit,
    unitText: unit,
    minimum: input.minimum,
    maximum: input.maximum,
  }))
}

function stageLabel({ stages }: Workspace, id: StageId): string {
  const stage = stages[id]
  return stage === undefined ? '' : shortName(stage)
}
