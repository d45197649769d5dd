import { Button, Group } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { Currency } from '#domain/currency.ts'
import type { InputDescription, InputValue } from '#domain/inputs.ts'
import { problemsOf, type Problem } from '#domain/problem.ts'
import { checkRange, inputRangeSchema, rangeKindsFor, type Range, type RangeKind } from '#domain/range.ts'
import { inputValueText } from '#i18n/input-words.ts'
import { problemText } from '#i18n/problem-text.ts'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import { SelectField } from '#ui/inputs/SelectField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { startOf } from './range-drafts.ts'
import { RangeFields } from './RangeFields.tsx'
import classes from './RangeForm.module.css'

export interface RangeFormProps {
  input: InputDescription
  /** What is computed with */
  value: InputValue
  range: Range | undefined
  currency: Currency
  /** Carries it out as one step; null takes the range away. */
  onSet: (range: Range | null) => Verdict
  /** What taking away means here, where it is more than that; null: it cannot be taken away here */
  removeLabel?: string | null
  /** What else is to be known about it here */
  note?: string
  onDone: () => void
}

/** Says what an input may turn out to be. Nothing counts until it is sent, as one step. */
export function RangeForm(props: RangeFormProps) {
  const { input, value, range: known, currency, onSet, note, onDone } = props
  const { t, language } = useLanguage()
  const kinds = rangeKindsFor(input)
  const [kind, setKind] = useState<RangeKind>(known?.kind ?? kinds[0]!)
  // What was typed for one kind is there again when it is chosen again.
  const [drafts, setDrafts] = useState<Partial<Record<RangeKind, Range>>>(
    known === undefined ? {} : { [known.kind]: known },
  )
  const draft = drafts[kind] ?? startOf(kind, input, value)
  const [refused, setRefused] = useState<Verdict>(null)
  const problem = findProblem(draft, input)
  const removeLabel = props.removeLabel === undefined ? t('inputs.removeRange') : props.removeLabel
  const shown = inputValueText(input, value, currency, t, language)

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    // A field whose text was refused still shows it, and the range does not hold it.
    const invalid = event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]')
    if (invalid !== null) invalid.focus()
    else if (problem === null) set(draft)
  }

  function set(range: Range | null): void {
    const verdict = onSet(range)
    setRefused(verdict)
    if (verdict === null) onDone()
  }

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <p className={classes.hint}>{t('inputs.rangeHint', { value: shown })}</p>
      {kinds.length === 1 ? null : (
        <SelectField
          label={t('inputs.rangeKind')}
          value={kind}
          options={kinds.map((one) => ({ value: one, label: t(`inputs.${one}Range`) }))}
          onChange={setKind}
          isInPopover
          testId="range-kind"
        />
      )}
      <RangeFields
        range={draft}
        description={input}
        currency={currency}
        onChange={(next) => setDrafts({ ...drafts, [kind]: next })}
      />
      {problem === null && refused === null ? null : (
        <p className={classes.problem} role="alert">
          {problem === null ? refused : problemText(problem, t, language, input.unit)}
        </p>
      )}
      <p className={classes.hint}>{t(`inputs.${kind}Hint`)}</p>
      {note === undefined ? null : <p className={classes.hint}>{note}</p>}
      <Group justify="space-between" gap="xs">
        {known === undefined || removeLabel === null ? (
          <span />
        ) : (
          <Button size="xs" variant="subtle" onClick={() => set(null)}>
            {removeLabel}
          </Button>
        )}
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={onDone}>
            {t('common.cancel')}
          </Button>
          <Button size="xs" type="submit">
            {t('inputs.useRange')}
          </Button>
        </Group>
      </Group>
    </form>
  )
}

function findProblem(range: Range, input: InputDescription): Problem | null {
  const refused = checkRange(range, input)
  if (refused !== null) return refused
  const parsed = inputRangeSchema.safeParse({ path: input.path, range })
  return parsed.success ? null : (problemsOf(parsed.error.issues, '')[0] ?? null)
}
