import { SegmentedControl } from '@mantine/core'
import { stageInput } from '#domain/inputs.ts'
import { daysPerMonth, lagShares, meanLagMonths, type Lag } from '#domain/lag.ts'
import type { Stage } from '#domain/stage.ts'
import { useLanguage } from '#ui/language.tsx'
import { ShareListInput } from '../inputs/ShareListInput.tsx'
import { useInput } from '../inputs/use-input.ts'

/** A time lag as its mean in days, which stands in the row, or as shares by month. */
export function LagFields({ stage, step }: { stage: Stage; step: string }) {
  const { t } = useLanguage()
  const path = stageInput(stage.id, 'lag')
  const input = useInput(path)
  const lag = input.value as Lag

  function choose(kind: string): void {
    // The shares start at what the mean comes to, and the mean at that of the shares: nothing jumps.
    if (kind === 'shares') input.convert({ kind: 'shares', shares: lagShares(lag) })
    else input.convert({ kind: 'days', days: meanLagDays(lag) })
  }

  return (
    <>
      <SegmentedControl
        aria-label={t('plan.lagKind', { step })}
        data={[
          { value: 'days', label: t('plan.lagDays') },
          { value: 'shares', label: t('plan.lagShares') },
        ]}
        value={lag.kind}
        onChange={choose}
      />
      {lag.kind === 'days' ? null : (
        <ShareListInput
          label={t('plan.lagShareList')}
          shares={lag.shares}
          path={path}
          onCommit={(shares) => input.commit({ kind: 'shares', shares })}
          testId="lag-shares"
        />
      )}
    </>
  )
}

function meanLagDays(lag: Lag): number {
  return lag.kind === 'days' ? lag.days : Math.round(meanLagMonths(lag) * daysPerMonth)
}
