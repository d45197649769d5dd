import { formatNumber } from '#i18n/format.ts'
import { parseList } from '#i18n/parse-list.ts'
import { listProblemText } from '#i18n/problem-text.ts'
import { useLanguage } from '#ui/language.tsx'
import type { Verdict } from './NumberField.tsx'
import { TextField } from './TextField.tsx'

interface NumberListFieldProps {
  label: string
  /** The label is read out but stands elsewhere on the screen */
  isLabelHidden?: boolean
  description: string
  values: readonly number[]
  onCommit: (values: number[]) => Verdict
  /** What is shown is each value times this, e.g. 100 for shares in per cent. */
  scale?: number
  /** Units that may follow a number and are dropped */
  suffixes?: readonly string[]
  /** An empty field is a list of none. */
  canBeEmpty?: boolean
  testId: string
}

/** What a double keeps of every decimal number */
const shownDigits = 15

/** Numbers one to a line, typed or pasted from a column or row of a spreadsheet. */
export function NumberListField(props: NumberListFieldProps) {
  const { label, description, values, onCommit, scale = 1, suffixes = [], canBeEmpty = false, testId } = props
  const { t, language } = useLanguage()

  const write = (value: number) =>
    formatNumber(value * scale, language, { maximumSignificantDigits: shownDigits })
  const read = (text: string) =>
    canBeEmpty && text.trim() === ''
      ? ({ ok: true, values: [] } as const)
      : parseList(text, language, { suffixes })

  function commit(text: string): Verdict {
    const parsed = read(text)
    if (!parsed.ok) return listProblemText(parsed.problems, t, language)
    // A line that reads as before is that value to the last bit, not what is left of it after reading.
    const known = new Map(values.map((value) => [write(value), value]))
    return onCommit(parsed.values.map((shown) => known.get(write(shown / scale)) ?? shown / scale))
  }

  function isSame(text: string, value: string): boolean {
    const parsed = read(text)
    return parsed.ok && parsed.values.map((shown) => write(shown / scale)).join('\n') === value
  }

  return (
    <TextField
      isLong
      label={label}
      isLabelHidden={props.isLabelHidden ?? false}
      description={description}
      value={values.map(write).join('\n')}
      onCommit={commit}
      isSame={isSame}
      testId={testId}
    />
  )
}
