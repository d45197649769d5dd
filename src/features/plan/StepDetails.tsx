import { SegmentedControl, Switch } from '@mantine/core'
import { stageInput } from '#domain/inputs.ts'
import { daysPerMonth, lagShares, meanLagMonths, type Lag } from '#domain/lag.ts'
import type { StageNumbers } from '#domain/stage-numbers.ts'
import type { Stage } from '#domain/stage.ts'
import { orderedChannels } from '#domain/workspace.ts'
import { useSession, useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './InputTable.module.css'
import { NumberListField } from './NumberListField.tsx'
import { PlanInput } from './PlanInput.tsx'
import { useInput } from './use-input.ts'

interface StepDetailsProps {
  stage: Stage
  numbers: StageNumbers
  step: string
}

/** What a step has beyond its row: a rate for each channel, and a lag as shares by month. */
export function StepDetails({ stage, numbers, step }: StepDetailsProps) {
  const { t } = useLanguage()
  const session = useSession()
  const channels = orderedChannels(useWorkspace())
  const isByChannel = Object.keys(numbers.channelRates).length > 0
  return (
    <div className={classes.more}>
      <Switch
        label={t('plan.rateByChannel')}
        checked={isByChannel}
        disabled={channels.length === 0}
        onChange={(event) =>
          session.commit({ type: 'split-rate', stageId: stage.id, byChannel: event.currentTarget.checked })
        }
      />
      {isByChannel ? (
        <div className={classes.grid}>
          {channels.map((channel) =>
            numbers.channelRates[channel.id] === undefined ? null : (
              <PlanInput
                key={channel.id}
                path={stageInput(stage.id, 'rate', channel.id)}
                label={channel.name}
              />
            ),
          )}
          {channels.every((channel) => numbers.channelRates[channel.id] !== undefined) ? null : (
            <PlanInput path={stageInput(stage.id, 'rate')} label={t('plan.otherChannels')} />
          )}
        </div>
      ) : null}
      <LagFields stage={stage} step={step} />
    </div>
  )
}

function LagFields({ stage, step }: { stage: Stage; step: string }) {
  const { t } = useLanguage()
  const input = useInput(stageInput(stage.id, 'lag'))
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
        <NumberListField
          label={t('plan.lagShareList')}
          description={t('plan.lagShareHint')}
          values={lag.shares}
          scale={100}
          suffixes={['%']}
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
