import { Button } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { Channel } from '#domain/channel.ts'
import { channelInput } from '#domain/inputs.ts'
import { useSession } from '#session/session-context.tsx'
import { DraftNumber } from '#ui/inputs/DraftNumber.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from '../inputs/InputTable.module.css'
import { useAuthor } from '../inputs/use-author.ts'
import { useCommit } from '../inputs/use-commit.ts'
import { toBudget } from './volume-kind.ts'

interface CostForBudgetProps {
  channel: Channel
  onDone: () => void
}

/** A budget buys nothing that has no price: asks for it, and switches with the answer in one step. */
export function CostForBudget({ channel, onDone }: CostForBudgetProps) {
  const { t } = useLanguage()
  const session = useSession()
  const commit = useCommit()
  const author = useAuthor()
  const [cost, setCost] = useState(0)

  function submit(event: FormEvent): void {
    event.preventDefault()
    const path = channelInput(channel.id, 'costPerEntry')
    const verdict = commit([
      { type: 'set-input', path, value: cost, ...author() },
      ...toBudget(session.workspace, channel, cost, author()),
      { type: 'edit-channel', id: channel.id, fields: { volumeKind: 'budget' } },
    ])
    if (verdict === null) onDone()
  }

  return (
    <form className={classes.question} onSubmit={submit} noValidate>
      <p>{t('plan.budgetAsksCost')}</p>
      <div className={classes.answer}>
        <DraftNumber
          label={t('plan.costPerEntry')}
          unit="money"
          currency={session.workspace.profile.currency}
          value={cost}
          onChange={setCost}
          check={(value) => (value < 0 ? t('problems.negative') : null)}
        />
        <Button size="sm" type="submit" disabled={!(cost > 0)}>
          {t('plan.useBudget')}
        </Button>
      </div>
    </form>
  )
}
