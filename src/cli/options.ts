import { figureNames } from '#domain/figure-names.ts'
import { maximumGridSteps, maximumTrials } from '#domain/kept-chart.ts'
import { languages } from '#domain/language.ts'
import * as value from './option-values.ts'

/** Most threads that may be asked for; more than the machine has cores only cost. */
const maximumWorkers = 64
const maximumSeed = 4_294_967_295

/** Every option that takes a value, with what it takes. */
export const options = {
  language: value.oneOf(languages),
  scenario: value.words,
  scenarios: value.listOf(value.words),
  figure: value.oneOf(figureNames),
  figures: value.listOf(value.oneOf(figureNames)),
  target: value.number,
  trials: value.wholeNumber(1, maximumTrials),
  seed: value.wholeNumber(0, maximumSeed),
  workers: value.wholeNumber(1, maximumWorkers),
  percent: value.percentage,
  inputs: value.listOf(value.inputPattern),
  input: value.soughtInput,
  x: value.listOf(value.inputPattern),
  'x-operation': value.oneOf(['set', 'times', 'plus']),
  'x-from': value.number,
  'x-to': value.number,
  'x-steps': value.wholeNumber(2, maximumGridSteps),
  y: value.listOf(value.inputPattern),
  'y-operation': value.oneOf(['set', 'times', 'plus']),
  'y-from': value.number,
  'y-to': value.number,
  'y-steps': value.wholeNumber(2, maximumGridSteps),
} as const

/** Options that are said or not. */
export const flags = ['ranges'] as const
/** Options that may be said more than once: their values are a list. */
export const repeatable = ['input'] as const satisfies readonly ValueOption[]

type ValueOption = keyof typeof options
type Repeatable = (typeof repeatable)[number]
export type OptionName = ValueOption | (typeof flags)[number]

type ValueOf<Name extends ValueOption> = NonNullable<ReturnType<(typeof options)[Name]['read']>>

/** What was said on the command line, read. */
export type OptionValues = {
  readonly [Name in ValueOption]?: Name extends Repeatable ? readonly ValueOf<Name>[] : ValueOf<Name>
} & { readonly [Name in (typeof flags)[number]]?: boolean }
