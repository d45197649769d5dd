import type { Answerer, Round } from '#domain/agreement/round.ts'
import type { Language } from '#domain/language.ts'
import type { Workspace } from '#domain/workspace.ts'
import { formatDate } from '#i18n/format.ts'
import { answererName, partyName } from '#i18n/party-words.ts'
import { translator } from '#i18n/translate.ts'
import { askedFields, type AskedField } from './asked-fields.ts'
import type { Ballots, BallotQuestion } from './ballots-shape.ts'
import { safeFileName } from './file-name.ts'

interface BallotOptions {
  round: Round
  /** Who gets a ballot */
  answerers: readonly Answerer[]
  /** What is asked */
  title: string
  language: Language
  /** Milliseconds since 1970 */
  now: number
}

/** Printable ballots of a round, one for each answerer: the same questions as on screen and sheet, and no answers. */
export function ballotsOf(workspace: Workspace, options: BallotOptions): Ballots {
  const { round, answerers, title, language, now } = options
  const t = translator(language)
  const { name } = workspace.profile
  const client = workspace.profile.client.trim()
  const questions = askedFields(workspace, round, language).map(questionOf)
  return {
    language,
    contentLanguage: workspace.profile.language,
    documentTitle: t('rounds.ballotsTitle', { title }),
    subject: title,
    client,
    workspace: name,
    footer: [client, name, formatDate(now, language)].filter((part) => part !== '').join(' · '),
    pageLabel: t('agreement.pageLabel'),
    fileName: safeFileName([client, name, t('rounds.ballotsName')], 'pdf'),
    title,
    instruction: t('rounds.ballotHowTo'),
    ballots: answerers.map((answerer) => ({
      id: answerer.id,
      name: answererName(answerer, t),
      side: answerer.name === '' || answerer.side === 'own' ? '' : partyName({ ...answerer, name: '' }, t),
      questions,
    })),
  }
}

function questionOf(field: AskedField): BallotQuestion {
  const { key, text } = field
  switch (field.kind) {
    case 'choice':
      // Numbered as the keys are with which they are typed in.
      return {
        key,
        text,
        choices: field.choices.map(({ label }, index) => `${index + 1} ${label}`),
        lines: 0,
      }
    case 'text':
      return { key, text, choices: [], lines: field.isLong ? 3 : 1 }
    case 'number':
      return { key, text, choices: [], lines: 1 }
  }
}
