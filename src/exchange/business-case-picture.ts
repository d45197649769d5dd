import type { Language } from '#domain/language.ts'
import { formatMonth } from '#i18n/format.ts'
import { monthsOf } from '#i18n/plan-months.ts'
import type { CasePicture } from './business-case-shape.ts'
import type { BusinessCaseResults } from './business-case-results.ts'

interface PictureWords {
  language: Language
  /** An amount as short as on an axis */
  short: (amount: number) => string
  planName: string
  bandName: string
  peakName: string
}

/** Cumulative cash from the start to the last month, with its deepest point, and how far it may spread. */
export function casePicture(results: BusinessCaseResults, words: PictureWords): CasePicture {
  const { projection, risks, seen } = results
  const { short, language } = words
  const { amount, month } = projection.keyFigures.peakFunding
  const plan = [0 - seen.plan.investment, ...projection.cumulativeCash].map((value) => value + 0)
  const fan = risks?.npv.fan
  const band =
    fan === undefined
      ? null
      : {
          low: [...fan.p5],
          high: [...fan.p95],
          name: words.bandName,
          lowName: `P5 ${short(fan.p5.at(-1)!)}`,
          highName: `P95 ${short(fan.p95.at(-1)!)}`,
        }
  const all = [...plan, ...(band?.low ?? []), ...(band?.high ?? []), 0]
  return {
    plan,
    band,
    planName: `${words.planName} ${short(plan.at(-1)!)}`,
    peak: { month: month === null ? 0 : month + 1, amount: 0 - amount + 0, name: words.peakName },
    amounts: roundAmounts(Math.min(...all), Math.max(...all)).map((value) => ({ value, name: short(value) })),
    months: roundMonths(projection.months).map((number) => ({
      month: number,
      number: String(number),
      name: formatMonth(monthsOf(projection)[number - 1]!, language, 'axis'),
    })),
  }
}

const mostLines = 6

/** Multiples of 1, 2 or 5 times a power of ten between the two, zero among them: about five. */
export function roundAmounts(low: number, high: number): number[] {
  const span = Math.max(high - low, 1)
  const power = 10 ** Math.floor(Math.log10(span / mostLines))
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => span / one <= mostLines)!
  const first = Math.ceil(low / step)
  const count = Math.floor(high / step) - first + 1
  return Array.from({ length: count }, (_, index) => (first + index) * step + 0)
}

const mostMonths = 6

/** Numbers of months, from 1, at equal distances that a year can be divided by. */
function roundMonths(horizon: number): number[] {
  const step = [1, 2, 3, 6, 12, 24].find((one) => horizon / one <= mostMonths) ?? 24
  return Array.from({ length: Math.floor(horizon / step) }, (_, index) => (index + 1) * step)
}
