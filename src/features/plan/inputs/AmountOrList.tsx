import { Switch } from '@mantine/core'
import type { InputPath } from '#domain/inputs.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { carriedInput } from './carried-input.ts'
import classes from './InputTable.module.css'
import { MonthlyListField } from './MonthlyListField.tsx'
import { PlanInput } from './PlanInput.tsx'
import { useAuthor } from './use-author.ts'
import { useCommit } from './use-commit.ts'
import { useInput } from './use-input.ts'

interface AmountOrListProps {
  amount: InputPath
  list: InputPath
  /** Of the amount; left out where it stands elsewhere on the screen */
  label?: string
  listLabel: string
  hint?: string | undefined
  testId: string
}

/** One amount for every month, or a list that takes its place and starts at it, so that nothing jumps. */
export function AmountOrList({ amount, list, label, listLabel, hint, testId }: AmountOrListProps) {
  const workspace = useWorkspace()
  const single = useInput(amount).value as number
  const isList = (useInput(list).value as readonly number[]).length > 0
  const commit = useCommit()
  const author = useAuthor()

  function choose(wantsList: boolean): void {
    const value = wantsList ? Array<number>(workspace.plan.months).fill(single) : []
    if (wantsList) commit(carriedInput(workspace, { from: amount, to: list, value }, author()))
    else commit({ type: 'set-input', path: list, value, keepsOrigin: true, ...author() })
  }

  return (
    <>
      {isList || label === undefined ? null : <PlanInput path={amount} label={label} hint={hint} />}
      <Switch
        className={classes.switch}
        label={listLabel}
        checked={isList}
        onChange={(event) => choose(event.currentTarget.checked)}
        data-testid={`${testId}-switch`}
      />
      {isList ? <MonthlyListField path={list} label={listLabel} isLabelHidden testId={testId} /> : null}
    </>
  )
}
