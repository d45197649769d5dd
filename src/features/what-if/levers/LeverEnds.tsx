import { useState } from 'react'
import type { InputDescription } from '#domain/inputs.ts'
import type { Lever } from '#domain/what-if.ts'
import { problemText } from '#i18n/problem-text.ts'
import { unitWords } from '#i18n/unit-words.ts'
import { useSession, useWorkspacePart } from '#session/session-context.tsx'
import { NumberField, type Verdict } from '#ui/inputs/NumberField.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './Lever.module.css'

/** Two fields for where a slider begins and ends. */
export function LeverEnds({ lever, input }: { lever: Lever; input: InputDescription }) {
  const { t, language } = useLanguage()
  const session = useSession()
  const currency = useWorkspacePart((workspace) => workspace.profile.currency)
  const [atEntry, setAtEntry] = useState(lever)
  const { unit, isUnitFirst, scale, step } = unitWords(input.unit, currency, t, language)

  function change(ends: Partial<Lever>): Verdict {
    const { path, low, high } = { ...lever, ...ends }
    const outcome = session.commit({ type: 'set-lever', path, low, high }, { burst: `ends ${path}` })
    return outcome.ok ? null : problemText(outcome.problems[0]!, t, language, input.unit)
  }

  const shared = {
    scale,
    step,
    onPreview: () => null,
    onCancel: () => undefined,
    onEnter: () => setAtEntry(lever),
    ...(unit === undefined ? {} : { unit, isUnitFirst }),
  }
  return (
    <div className={classes.ends}>
      <NumberField
        {...shared}
        label={t('whatIf.low')}
        value={lever.low}
        onCommit={(low) => change({ low: low ?? Number.NaN })}
        onTakeBack={() => void change(atEntry)}
      />
      <NumberField
        {...shared}
        label={t('whatIf.high')}
        value={lever.high}
        onCommit={(high) => change({ high: high ?? Number.NaN })}
        onTakeBack={() => void change(atEntry)}
      />
    </div>
  )
}
