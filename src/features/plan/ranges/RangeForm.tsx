import { Button, Group } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { inputRangeSchema, checkRange, rangeKindsFor, type Range, type RangeKind } from '#domain/range.ts'
import { describeInput, type InputPath } from '#domain/inputs.ts'
import { problemsOf, type Problem } from '#domain/problem.ts'
import { inputText } from '#i18n/input-words.ts'
import { problemText } from '#i18n/problem-text.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { SelectField } from '#ui/inputs/SelectField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { useCommit } from '../inputs/use-commit.ts'
import { useInput } from '../inputs/use-input.ts'
import classes from './RangeForm.module.css'
import { RangeFields } from './RangeFields.tsx'
import { startOf } from './range-drafts.ts'

interface RangeFormProps {
  path: InputPath
  onDone: () => void
}

/** Says what an input may turn out to be. Nothing counts until it is sent, as one step. */
export function RangeForm({ path, onDone }: RangeFormProps) {
  const { t, language } = useLanguage()
  const workspace = useWorkspace()
  const commit = useCommit()
  const input = useInput(path)
  const { description } = input
  const kinds = rangeKindsFor(description)
  const known = workspace.ranges[path]?.range
  const [kind, setKind] = useState<RangeKind>(known?.kind ?? kinds[0]!)
  // What was typed for one kind is there again when it is chosen again.
  const [drafts, setDrafts] = useState<Partial<Record<RangeKind, Range>>>(
    known === undefined ? {} : { [known.kind]: known },
  )
  const draft = drafts[kind] ?? startOf(kind, description, input.value)
  const problem = findProblem(draft, description)
  const shown = inputText(workspace, describeInput(workspace, path)!, t, language)

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    // A field whose text was refused still shows it, and the range does not hold it.
    const refused = event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]')
    if (refused !== null) refused.focus()
    else if (problem === null && commit({ type: 'set-range', path, range: draft }) === null) onDone()
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
        description={description}
        onChange={(next) => setDrafts({ ...drafts, [kind]: next })}
      />
      {problem === null ? null : (
        <p className={classes.problem} role="alert">
          {problemText(problem, t, language, description.unit)}
        </p>
      )}
      <p className={classes.hint}>{t(`inputs.${kind}Hint`)}</p>
      <Group justify="space-between" gap="xs">
        {known === undefined ? (
          <span />
        ) : (
          <Button
            size="xs"
            variant="subtle"
            onClick={() => {
              commit({ type: 'set-range', path, range: null })
              onDone()
            }}
          >
            {t('inputs.removeRange')}
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

function findProblem(range: Range, description: Parameters<typeof checkRange>[1]): Problem | null {
  const refused = checkRange(range, description)
  if (refused !== null) return refused
  const parsed = inputRangeSchema.safeParse({ path: description.path, range })
  return parsed.success ? null : (problemsOf(parsed.error.issues, '')[0] ?? null)
}
