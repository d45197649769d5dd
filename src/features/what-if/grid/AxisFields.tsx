import { Select } from '@mantine/core'
import { useState } from 'react'
import { describeInput, listInputs, type InputPath } from '#domain/inputs.ts'
import { inputName } from '#i18n/input-words.ts'
import { problemText } from '#i18n/problem-text.ts'
import { unitWords } from '#i18n/unit-words.ts'
import { useWorkspace } from '#session/session-context.tsx'
import inputs from '#ui/inputs/inputs.module.css'
import { NumberField, type Verdict } from '#ui/inputs/NumberField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { inputGroups } from '../input-groups.ts'
import { choiceOf, type AxisChoice } from './axis-choices.ts'
import classes from './AxisFields.module.css'

interface AxisFieldsProps {
  label: string
  choice: AxisChoice
  onChange: (choice: AxisChoice) => void
  /** Inputs that are not offered, as they are chosen elsewhere */
  isTaken?: (path: InputPath) => boolean
  /** The labels are read out but stand elsewhere, e.g. above the line before. */
  areLabelsHidden?: boolean
}

/** Which input, and between which of its values. */
export function AxisFields(props: AxisFieldsProps) {
  const { label, choice, onChange, isTaken = () => false, areLabelsHidden = false } = props
  const { t, language } = useLanguage()
  const workspace = useWorkspace()
  const [atEntry, setAtEntry] = useState(choice)
  const input = describeInput(workspace, choice.path)
  const { currency } = workspace.profile

  function change(ends: Partial<AxisChoice>): Verdict {
    const next = { ...choice, ...ends }
    const wrong = input === undefined ? undefined : wrongEnd(next, input)
    if (wrong !== undefined) return problemText({ path: choice.path, ...wrong }, t, language, input?.unit)
    onChange(next)
    return null
  }

  const words = input === undefined ? null : unitWords(input.unit, currency, t, language)
  const shared = {
    isLabelHidden: areLabelsHidden,
    scale: words?.scale ?? 1,
    step: words?.step ?? 1,
    onPreview: () => null,
    onCancel: () => undefined,
    onEnter: () => setAtEntry(choice),
    onTakeBack: () => onChange(atEntry),
    ...(words?.unit === undefined ? {} : { unit: words.unit, isUnitFirst: words.isUnitFirst }),
  }
  return (
    <fieldset className={classes.fields}>
      <legend className="visually-hidden">{label}</legend>
      <Select
        {...(areLabelsHidden ? { 'aria-label': label } : { label })}
        classNames={{ ...inputs, root: classes.input! }}
        title={input === undefined ? undefined : inputName(workspace, input, t)}
        searchable
        allowDeselect={false}
        maxDropdownHeight={320}
        data={inputGroups(
          workspace,
          listInputs(workspace).filter((one) => !isTaken(one.path) && choiceOf(workspace, one.path) !== null),
          t,
        )}
        value={choice.path}
        onChange={(path) => {
          const next = path === null ? null : choiceOf(workspace, path)
          if (next !== null) onChange(next)
        }}
      />
      <div className={classes.end}>
        <NumberField
          {...shared}
          label={t('whatIf.low')}
          value={choice.from}
          onCommit={(from) => change({ from: from ?? Number.NaN })}
        />
      </div>
      <div className={classes.end}>
        <NumberField
          {...shared}
          label={t('whatIf.high')}
          value={choice.to}
          onCommit={(to) => change({ to: to ?? Number.NaN })}
        />
      </div>
    </fieldset>
  )
}

type Limits = { minimum: number; maximum: number }

function wrongEnd({ from, to }: AxisChoice, { minimum, maximum }: Limits) {
  if (from < minimum || to < minimum) return { code: 'too-small', parameters: { minimum } } as const
  if (from > maximum || to > maximum) return { code: 'too-large', parameters: { maximum } } as const
  return from < to ? undefined : ({ code: 'range-without-width', parameters: {} } as const)
}
