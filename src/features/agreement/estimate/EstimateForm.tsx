import { useRef, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import type { AnswerFormProps } from '../rounds/round-kind.ts'
import { knownInputs } from './estimable-inputs.ts'
import { emptyEstimate, type EstimatesDraft } from './estimate-draft.ts'
import classes from './EstimateForm.module.css'
import { EstimateFields } from './EstimateFields.tsx'

/** Low, likely and high of each number, from nothing: what the plan says is not shown, so that it leads nobody. */
export function EstimateForm({ round, draft, onChange }: AnswerFormProps<'estimate', EstimatesDraft>) {
  const { t } = useLanguage()
  const workspace = useCommittedWorkspace()
  const form = useRef<HTMLDivElement>(null)

  /** What is being typed is read before the keys of the seal take it: it may be refused. */
  function settleBeforeSeal(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    const field = event.target
    if (field instanceof HTMLInputElement) flushSync(() => field.blur())
    const refused = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    if (refused === null || refused === undefined) return
    event.stopPropagation()
    refused.focus()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are those of the fields
    <div ref={form} className={classes.form} onKeyDownCapture={settleBeforeSeal}>
      <p className={classes.hint}>{t('estimates.formHint')}</p>
      {knownInputs(workspace, round.question.paths).map((input) => (
        <EstimateFields
          key={input.path}
          input={input}
          estimate={draft[input.path] ?? emptyEstimate}
          onChange={(name, value) =>
            onChange(
              { ...draft, [input.path]: { ...(draft[input.path] ?? emptyEstimate), [name]: value } },
              `${input.path}/${name}`,
            )
          }
        />
      ))}
    </div>
  )
}
