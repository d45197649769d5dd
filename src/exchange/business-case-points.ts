import { describeInput } from '#domain/inputs.ts'
import type { TornadoBar } from '#engine/analysis/requests.ts'
import type { Figure } from '#engine/figure.ts'
import { formatMonth, formatNumber, formatPercent } from '#i18n/format.ts'
import { inputName, inputText, inputValueText } from '#i18n/input-words.ts'
import { calendarMonth } from '#i18n/plan-months.ts'
import { shortName } from './agreement-report-words.ts'
import { chosenCheckpoints, thresholdOf } from './business-case-checkpoints.ts'
import { caseSwing, type BusinessCaseResults } from './business-case-results.ts'
import type { BusinessCase, CasePoint } from './business-case-shape.ts'
import { shortAmountText, type CaseWording } from './business-case-words.ts'

const mostRisks = 3

/** The inputs that the spread comes from, or that move NPV most where nothing has a range, with what they do. */
export function risksPart(results: BusinessCaseResults, wording: CaseWording): BusinessCase['risks'] {
  const { t } = wording
  const { risks, tornado } = results
  const sources = risks?.npv.sources.filter(({ share }) => share.value > 0) ?? null
  const bars =
    sources === null
      ? tornado.bars
      : sources.flatMap(({ path }) => tornado.bars.filter((bar) => bar.path === path))
  return {
    title: t('businessCase.risksTitle'),
    basis:
      sources === null
        ? t('businessCase.risksBySwing', { percent: 100 * caseSwing })
        : t('businessCase.risksBySpread'),
    points: bars.slice(0, mostRisks).flatMap((bar) => {
      const share = sources?.find(({ path }) => path === bar.path)?.share.value ?? null
      return riskPoint(bar, share, wording) ?? []
    }),
    none: t('businessCase.risksNone'),
  }
}

function riskPoint({ path, low, high }: TornadoBar, share: number | null, wording: CaseWording) {
  const { t, language, currency, seen } = wording
  const input = describeInput(seen, path)
  if (input === undefined) return null
  const end = (value: TornadoBar['low']['value']) => inputValueText(input, value, currency, t, language)
  const span = {
    value: inputText(seen, input, t, language),
    low: end(low.value),
    high: end(high.value),
  }
  const npv = (figure: Figure) =>
    figure.kind === 'none' ? t('common.dash') : shortAmountText(figure.value, wording)
  const effect = { low: npv(low.figure), high: npv(high.figure) }
  return {
    title: inputName(seen, input, t),
    text: t(share === null ? 'businessCase.swung' : 'businessCase.between', span),
    note:
      share === null
        ? t('businessCase.effect', effect)
        : t('businessCase.effectAndShare', {
            ...effect,
            share: formatPercent(share, language, { maximumFractionDigits: 0 }),
          }),
  }
}

/** How many people a month it takes on the way, so that a board can stop in time. */
export function checkpointsPart(
  { checkpoints: { stageId, factor, checkpoints }, projection }: BusinessCaseResults,
  wording: CaseWording,
): BusinessCase['checkpoints'] {
  const { t, language, months, seen } = wording
  const isCovered = factor.kind === 'value' && factor.value <= 1
  const stage = stageId === null ? undefined : seen.stages[stageId]
  const points = chosenCheckpoints(checkpoints, projection.months, isCovered).map(
    ({ month, planned, threshold }): CasePoint => ({
      title: t('businessCase.checkpointMonth', {
        number: month + 1,
        month: formatMonth(
          calendarMonth(projection.startYear, projection.startMonth, month),
          language,
          'long',
        ),
      }),
      text: t('businessCase.checkpoint', {
        stage: stage === undefined ? '' : shortName(stage),
        threshold: formatNumber(threshold.kind === 'value' ? thresholdOf(threshold.value) : 0, language),
      }),
      note: t('businessCase.checkpointPlan', {
        planned: formatNumber(planned, language, { maximumFractionDigits: 1 }),
      }),
    }),
  )
  return {
    title: t('businessCase.checkpointsTitle'),
    basis:
      factor.kind === 'value' && factor.value > 1
        ? t('businessCase.fallsShort', {
            months,
            // Upwards: less would not do.
            factor: formatNumber(Math.ceil(100 * factor.value) / 100, language),
          })
        : t('businessCase.checkpointsBasis', { months }),
    points,
    none: withoutPoints(factor, wording),
  }
}

function withoutPoints(factor: Figure, { t, months }: CaseWording): string {
  if (factor.kind === 'none') return t('businessCase.neverPays', { months })
  return t(factor.value === 0 ? 'businessCase.paysAnyway' : 'businessCase.tooFew')
}
