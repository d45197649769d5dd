import type { QuestionOf, Round } from '#domain/agreement/round.ts'
import { asksSameLeads } from '#domain/agreement/rounds.ts'
import type { CalibrationResult } from '#engine/agreement/calibration.ts'
import { formatDate, formatNumber } from '#i18n/format.ts'
import type { ReportCalibration } from './agreement-report-shape.ts'
import type { PrintedVersion } from './agreement-report-version.ts'
import type { Writing } from './agreement-report-words.ts'
import { intervalText, kappaCaution, kappaMeaning, kappaText } from './kappa-words.ts'

/** A revealed calibration with what the engine makes of it. */
export interface CalibratedRound {
  round: Round & { question: QuestionOf<'calibration'> }
  result: CalibrationResult
}

/** How well people classified the same leads until this version; null where nobody did. */
export function calibrationPart(
  calibrated: readonly CalibratedRound[],
  { version }: Pick<PrintedVersion, 'version'>,
  writing: Pick<Writing, 't' | 'language'>,
): ReportCalibration | null {
  const rounds = calibrated.filter(({ round }) => round.version <= version.version)
  const last = rounds.at(-1)
  if (last === undefined) return null
  const { t, language } = writing
  return {
    title: t('agreement.calibrationTitle'),
    sentences: [
      outcome(last, writing),
      ...(rounds.length === 1 ? [] : [progress(rounds[0]!, last, writing)]),
      ...certainty(last, writing),
    ],
    caption: t('agreement.calibrationCaption'),
    columns: {
      round: t('agreement.calibrationRound'),
      date: t('agreement.date'),
      version: t('agreement.version'),
      agreed: t('agreement.calibrationAgreed'),
      kappa: t('agreement.calibrationKappa'),
      interval: t('agreement.calibrationInterval'),
    },
    rows: rounds.map((one, index) => ({
      id: one.round.id,
      round: formatNumber(index + 1, language),
      date: formatDate(one.round.revealedAt ?? one.round.startedAt, language),
      version: formatNumber(one.round.version, language),
      agreed: share(one, writing),
      kappa:
        one.result.kappa.kind === 'none' ? t('common.dash') : kappaText(one.result.kappa.value, language),
      interval: intervalText(one.result, t, language),
    })),
  }
}

type Words = Pick<Writing, 't' | 'language'>

function outcome({ result }: CalibratedRound, { t }: Words): string {
  const meaning = kappaMeaning(result, t)
  const count = result.leads.length
  if (count === 0) return meaning
  return `${t('agreement.calibrationOutcome', { agreed: result.agreed, count })} ${meaning}`
}

function progress(first: CalibratedRound, last: CalibratedRound, writing: Words): string {
  const { t } = writing
  const text = t('agreement.calibrationProgress', {
    first: share(first, writing),
    last: share(last, writing),
  })
  return asksSameLeads(first.round.question, last.round.question)
    ? text
    : `${text} ${t('calibration.otherLeads')}`
}

/** What the number says, and how far it may be off; nothing where there is no number. */
function certainty({ result }: CalibratedRound, { t }: Words): string[] {
  if (result.kappa.kind === 'none') return []
  const caution = kappaCaution(result, t)
  const scale = t('agreement.calibrationScale')
  return [caution === null ? scale : `${scale} ${caution}`]
}

function share({ result }: CalibratedRound, { t }: Words): string {
  return t('calibration.share', { agreed: result.agreed, total: result.leads.length })
}
