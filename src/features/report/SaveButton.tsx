import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '#ui/language.tsx'
import { failureText } from './failure-text.ts'
import classes from './SaveButton.module.css'
import type { SavingState } from './use-saving.ts'

interface SaveButtonProps {
  label: string
  busyLabel: string
  /** Says where the file is */
  savedText: (path: string) => string
  state: SavingState
  /** Whether there is something to save already */
  isReady?: boolean
  onSave: () => void
  isPrimary?: boolean
  icon: ReactNode
  testId: string
}

/** A button that saves something, and under it what became of that. */
export function SaveButton(props: SaveButtonProps) {
  const { label, busyLabel, savedText, state, onSave, isReady = true, isPrimary = false } = props
  const isBusy = state.kind === 'saving'
  return (
    <div className={classes.saving}>
      <Button
        variant={isPrimary ? 'filled' : 'default'}
        leftSection={props.icon}
        // Not disabled: that would take the focus away from whoever works with the keyboard.
        aria-disabled={isBusy || !isReady || undefined}
        data-testid={props.testId}
        onClick={onSave}
      >
        {isBusy ? busyLabel : label}
      </Button>
      <p role="status" className={classes.result}>
        {state.kind === 'saved' ? savedText(state.path) : null}
      </p>
      {state.kind === 'failed' ? <Failure error={state.error} /> : null}
    </div>
  )
}

function Failure({ error }: { error: unknown }) {
  const { t } = useLanguage()
  const { message, detail } = failureText(error, t)
  return (
    <div role="alert" className={classes.failure}>
      <p>{message}</p>
      {detail === null ? null : <p className={classes.detail}>{detail}</p>}
    </div>
  )
}
