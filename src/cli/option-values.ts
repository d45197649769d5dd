/** A kind of value that an option takes. */
export interface OptionValue<Value> {
  /** Completes "--option takes …" */
  takes: string
  /** undefined where the text is no such value */
  read(text: string): Value | undefined
}

/** Names and ids, as they stand in the file. */
export const words: OptionValue<string> = {
  takes: 'a name or an id',
  read: (text) => (text.trim() === '' ? undefined : text.trim()),
}

/** A plain decimal number; nothing is guessed from commas, units or blanks. */
export const number: OptionValue<number> = {
  takes: 'a number such as 0.25 or -1e6',
  read(text) {
    const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN
    return Number.isFinite(value) ? value : undefined
  },
}

/** Per cent that an input goes to either side. */
export const percentage: OptionValue<number> = {
  takes: 'a number above 0 and up to 100',
  read(text) {
    const value = number.read(text)
    return value !== undefined && value > 0 && value <= 100 ? value : undefined
  },
}

export function wholeNumber(minimum: number, maximum: number): OptionValue<number> {
  return {
    takes: `a whole number from ${minimum} to ${maximum}`,
    read(text) {
      const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
      return value >= minimum && value <= maximum ? value : undefined
    },
  }
}

export function oneOf<const Choice extends string>(choices: readonly Choice[]): OptionValue<Choice> {
  return {
    takes: `one of ${choices.join(', ')}`,
    read: (text) => choices.find((choice) => choice === text),
  }
}

/** Values with commas between them, each once. */
export function listOf<Value>(single: OptionValue<Value>): OptionValue<readonly Value[]> {
  return {
    takes: `${single.takes}, or several with commas between them, each once`,
    read(text) {
      const parts = text.split(',').map((part) => part.trim())
      const values = parts.map((part) => single.read(part)).filter((value) => value !== undefined)
      return values.length === parts.length && new Set(parts).size === parts.length ? values : undefined
    },
  }
}

/** Path of an input, in which a `*` may stand for any one part but the first. */
export const inputPattern: OptionValue<string> = {
  takes: 'the path of an input such as plan/dealSize or channel/*/growth',
  read: (text) => (/^[a-z]+(\/([0-9A-Za-z]+|\*)){1,3}$/.test(text) ? text : undefined),
}

export interface SoughtPath {
  path: string
  /** Ends between which is sought; null: not said */
  bounds: { low: number; high: number } | null
}

export const soughtInput: OptionValue<SoughtPath> = {
  takes: 'the path of one input such as plan/dealSize, or with its bounds plan/dealSize:20000:30000',
  read(text) {
    const [path = '', ...ends] = text.split(':')
    if (path.includes('*') || inputPattern.read(path) === undefined) return undefined
    if (ends.length === 0) return { path, bounds: null }
    const [low, high] = ends.map((end) => number.read(end))
    const isOrdered = ends.length === 2 && low !== undefined && high !== undefined && low < high
    return isOrdered ? { path, bounds: { low, high } } : undefined
  },
}
