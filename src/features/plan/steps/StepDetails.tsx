import { Switch } from '@mantine/core'
import { stageInput } from '#domain/inputs.ts'
import type { StageNumbers } from '#domain/stage-numbers.ts'
import type { Stage } from '#domain/stage.ts'
import { orderedChannels } from '#domain/workspace.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { FieldGroup } from '../inputs/FieldGroup.tsx'
import classes from '../inputs/InputTable.module.css'
import { PlanInput } from '../inputs/PlanInput.tsx'
import { useCommit } from '../inputs/use-commit.ts'
import { LagFields } from './LagFields.tsx'
import { OpeningFields } from './OpeningFields.tsx'
import { RecyclingFields } from './RecyclingFields.tsx'
import { WorkFields } from './WorkFields.tsx'

interface StepDetailsProps {
  stage: Stage
  /** Where the step leads; the last stage has none */
  next: Stage | undefined
  numbers: StageNumbers
  step: string
}

/** What a stage and its step have beyond their row: rates by channel, lag, who comes back, who works it. */
export function StepDetails({ stage, next, numbers, step }: StepDetailsProps) {
  const { t } = useLanguage()
  return (
    <div className={classes.more}>
      {next === undefined ? null : (
        <>
          <FieldGroup title={t('plan.stepGroup', { stage: next.name })}>
            <RateFields stage={stage} numbers={numbers} />
            <LagFields stage={stage} step={step} />
          </FieldGroup>
          <FieldGroup title={t('plan.lostGroup')}>
            <RecyclingFields stage={stage} numbers={numbers} />
          </FieldGroup>
        </>
      )}
      <FieldGroup title={t('plan.workGroup')}>
        <WorkFields stage={stage} numbers={numbers} />
      </FieldGroup>
      {next === undefined ? null : <OpeningFields stage={stage} numbers={numbers} />}
    </div>
  )
}

function RateFields({ stage, numbers }: { stage: Stage; numbers: StageNumbers }) {
  const { t } = useLanguage()
  const commit = useCommit()
  const channels = orderedChannels(useWorkspace())
  const isByChannel = Object.keys(numbers.channelRates).length > 0
  return (
    <>
      <Switch
        label={t('plan.rateByChannel')}
        checked={isByChannel}
        disabled={channels.length === 0}
        onChange={(event) =>
          commit({ type: 'split-rate', stageId: stage.id, byChannel: event.currentTarget.checked })
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
    </>
  )
}
