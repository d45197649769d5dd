import { Popover } from '@mantine/core'
import { useState } from 'react'
import { describeInput, inputValue, type InputPath } from '#domain/inputs.ts'
import type { Workspace } from '#domain/workspace.ts'
import { useSubject } from '#session/use-subject.ts'
import { SelectField } from '#ui/inputs/SelectField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { RangeForm } from '#ui/ranges/RangeForm.tsx'
import { nameAt } from '../input-name.ts'
import { useSetRange } from '../use-set-range.ts'
import classes from './BottleneckTable.module.css'

interface EnterRangeProps {
  /** Rates of one step that have no range yet */
  paths: readonly [InputPath, ...InputPath[]]
  /** The workspace with the scenario in view applied */
  seen: Workspace
  /** "MQL → SQL" */
  step: string
}

/** Says how far a rate may get, where the step is looked at: a range of one's own, or that of a benchmark. */
export function EnterRange({ paths, seen, step }: EnterRangeProps) {
  const { t } = useLanguage()
  const { scenario } = useSubject()
  const setRange = useSetRange()
  const [chosen, setChosen] = useState<InputPath | null>(null)
  const path = chosen !== null && paths.includes(chosen) ? chosen : paths[0]
  const input = describeInput(seen, path)
  // What a scenario changes has a range of the scenario's own; everything else is the plan's.
  const owner = scenario?.overrides[path] === undefined ? null : scenario
  const mark = (
    <button
      type="button"
      className={classes.enter}
      aria-label={t('inputs.setRange', { input: step })}
      aria-expanded={chosen !== null}
      onClick={() => setChosen(chosen === null ? path : null)}
    >
      {t('sensitivity.enterRange')}
    </button>
  )
  if (chosen === null || input === undefined) return mark
  return (
    <Popover opened onChange={() => setChosen(null)} position="bottom-end" withArrow trapFocus>
      <Popover.Target>{mark}</Popover.Target>
      <Popover.Dropdown className={classes.form}>
        {paths.length === 1 ? null : (
          <SelectField
            label={t('sensitivity.whichRate')}
            value={path}
            options={paths.map((one) => ({ value: one, label: nameAt(seen, one, t) }))}
            onChange={setChosen}
            isSearchable
            isInPopover
          />
        )}
        <RangeForm
          key={path}
          input={input}
          value={inputValue(seen, path) ?? null}
          range={undefined}
          currency={seen.profile.currency}
          onSet={(range) => setRange(owner, path, range)}
          onDone={() => setChosen(null)}
          note={`${t('sensitivity.benchmarkHint')} ${
            owner === null ? t('sensitivity.setsPlan') : t('sensitivity.setsScenario', { name: owner.name })
          }`}
        />
      </Popover.Dropdown>
    </Popover>
  )
}
