import type { BusinessCase, CaseFigure, CasePicture, CasePoint, CaseRow } from './business-case-shape.ts'
import { finiteNumber, list, object, orNull, text, wholeNumber } from './print-document-guards.ts'
import { printFactGuards } from './print-facts.ts'

const texts = list(text)
const numbers = list(finiteNumber)
const figures = list(object<CaseFigure>({ label: text, value: text, note: text }))
const points = list(object<CasePoint>({ title: text, text: text, note: text }))
const picture = object<CasePicture>({
  plan: numbers,
  band: orNull(
    object<NonNullable<CasePicture['band']>>({
      low: numbers,
      high: numbers,
      name: text,
      lowName: text,
      highName: text,
    }),
  ),
  planName: text,
  peak: object<CasePicture['peak']>({ month: wholeNumber, amount: finiteNumber, name: text }),
  amounts: list(object<CasePicture['amounts'][number]>({ value: finiteNumber, name: text })),
  months: list(object<CasePicture['months'][number]>({ month: wholeNumber, number: text, name: text })),
})

/** Reads the report model of a business case, or throws a `DocumentError` that names the place. */
export const readBusinessCase = object<BusinessCase>({
  ...printFactGuards,
  title: text,
  date: text,
  lead: text,
  facts: texts,
  basis: text,
  asked: object<BusinessCase['asked']>({ title: text, figures }),
  returns: object<BusinessCase['returns']>({
    title: text,
    caption: text,
    columns: list(object<{ name: string; hint: string }>({ name: text, hint: text })),
    rows: list(object<CaseRow>({ label: text, values: texts })),
    chances: figures,
    note: text,
  }),
  cash: object<BusinessCase['cash']>({ title: text, description: text, picture }),
  risks: object<BusinessCase['risks']>({ title: text, basis: text, points, none: text }),
  checkpoints: object<BusinessCase['checkpoints']>({ title: text, basis: text, points, none: text }),
  increment: orNull(object<NonNullable<BusinessCase['increment']>>({ title: text, basis: text, figures })),
  method: text,
})
