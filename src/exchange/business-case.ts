import { latestVersion } from '#domain/agreement/versions.ts'
import type { Language } from '#domain/language.ts'
import type { Workspace } from '#domain/workspace.ts'
import { formatDate, formatNumber } from '#i18n/format.ts'
import { monthAt } from '#i18n/plan-months.ts'
import { translator } from '#i18n/translate.ts'
import { casePicture } from './business-case-picture.ts'
import { checkpointsPart, risksPart } from './business-case-points.ts'
import type { BusinessCaseResults } from './business-case-results.ts'
import { askedFigures, leadText, peakText, returnsPart, valueText } from './business-case-returns.ts'
import type { BusinessCase } from './business-case-shape.ts'
import { amountText, basisText, shortAmountText, type CaseWording } from './business-case-words.ts'
import { safeFileName } from './file-name.ts'

export interface BusinessCaseOptions {
  language: Language
  /** Milliseconds since 1970 */
  now: number
  applicationVersion: string
}

/** A business case on one page, before any layout: what is asked for, what comes back, and what may go wrong. */
export function businessCase(
  { profile }: Pick<Workspace, 'profile'>,
  results: BusinessCaseResults,
  { language, now, applicationVersion }: BusinessCaseOptions,
): BusinessCase {
  const t = translator(language)
  const { seen, scenarioName, projection, risks } = results
  const months = t('common.months', { count: projection.months })
  const wording: CaseWording = { t, language, currency: profile.currency, seen, months }
  const client = profile.client.trim()
  const date = formatDate(now, language)
  const { version, status: versionStatus } = latestVersion(seen)
  const status = t(`common.${versionStatus}`)
  const scenario = scenarioName === '' ? t('whatIf.plan') : t('businessCase.scenario', { name: scenarioName })
  const time = t('plan.timeFrom', { months, month: monthAt(projection, 0, language) })
  return {
    language,
    title: t('businessCase.title'),
    documentTitle: t('businessCase.documentTitle', { subject: client === '' ? profile.name : client }),
    subject: t('businessCase.documentSubject', { scenario, time }),
    client,
    workspace: profile.name,
    date,
    lead: leadText(projection, wording),
    facts: [
      scenario,
      time,
      t('businessCase.definitions', { version, status }),
      ...(profile.isSample ? [t('businessCase.sample')] : []),
    ],
    basis: basisText(wording),
    asked: { title: t('businessCase.askedTitle'), figures: askedFigures(results, wording) },
    returns: returnsPart(results, wording),
    cash: cashPart(results, wording),
    risks: risksPart(results, wording),
    checkpoints: checkpointsPart(results, wording),
    increment: incrementPart(results, wording),
    method: [
      risks === null
        ? t('businessCase.methodPlan')
        : t('businessCase.method', {
            trials: formatNumber(risks.npv.trials, language),
            seed: formatNumber(risks.npv.seed, language, { isGrouped: false }),
          }),
      t('agreement.madeWith', { version: applicationVersion }),
    ].join(' · '),
    footer: [client, profile.name, scenario, t('common.versionStatus', { version, status }), date]
      .filter((part) => part !== '')
      .join(' · '),
    pageLabel: t('agreement.pageLabel'),
    fileName: safeFileName([client, profile.name, t('businessCase.fileName')], 'pdf'),
  }
}

function cashPart(results: BusinessCaseResults, wording: CaseWording): BusinessCase['cash'] {
  const { t, language } = wording
  const { projection, risks } = results
  const { peakFunding, endCash } = projection.keyFigures
  const { month } = peakFunding
  const fan = risks?.npv.fan
  const ofPlan = t('businessCase.description', {
    from: monthAt(projection, 0, language),
    to: monthAt(projection, projection.months - 1, language),
    peak: amountText(0 - peakFunding.amount + 0, wording),
    when: peakText(projection, wording),
    end: amountText(endCash, wording),
  })
  const ofBand =
    fan === undefined
      ? []
      : [
          t('businessCase.bandDescription', {
            low: amountText(fan.p5.at(-1)!, wording),
            high: amountText(fan.p95.at(-1)!, wording),
          }),
        ]
  return {
    title: t('results.cumulativeCash'),
    description: [ofPlan, ...ofBand].join(' '),
    picture: casePicture(results, {
      language,
      short: (amount) => shortAmountText(amount, wording),
      planName: t(results.scenarioName === '' ? 'results.plan' : 'whatIf.scenario'),
      bandName: t('businessCase.band'),
      peakName: t('businessCase.peakMark', {
        amount: amountText(peakFunding.amount, wording),
        month: month === null ? t('businessCase.peakAtStart') : monthAt(projection, month, language),
      }),
    }),
  }
}

function incrementPart({ increment }: BusinessCaseResults, wording: CaseWording): BusinessCase['increment'] {
  if (increment === null) return null
  const { t } = wording
  const { grossProfit, totalCost, roi, npv, payback } = increment.result
  const figure = (label: string, value: string) => ({ label, value, note: '' })
  return {
    title: t('businessCase.incrementTitle', { name: increment.baselineName }),
    basis: t('businessCase.incrementBasis'),
    figures: [
      figure(t('businessCase.moreGrossProfit'), amountText(grossProfit, wording)),
      figure(t('businessCase.moreCost'), amountText(totalCost, wording)),
      figure(t('figures.npv'), valueText('npv', npv, wording)),
      figure(t('figures.roi'), valueText('roi', roi, wording)),
      figure(t('figures.payback'), valueText('payback', payback, wording)),
    ],
  }
}
