import { SegmentedControl, Switch, Textarea } from '@mantine/core'
import { useState } from 'react'
import { stageInput } from '#domain/inputs.ts'
import { daysPerMonth, lagShares, meanLagMonths, type Lag } from '#domain/lag.ts'
import type { StageNumbers } from '#domain/stage-numbers.ts'
import type { Stage } from '#domain/stage.ts'
import { orderedChannels } from '#domain/workspace.ts'
import { formatNumber } from '#i18n/format.ts'
import { parseList } from '#i18n/parse-list.ts'
import { listProblemText } from '#i18n/problem-text.ts'
import { useSession, useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './InputTable.module.css'
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
  const { t, language } = useLanguage()
  const input = useInput(stageInput(stage.id, 'lag'))
  const lag = input.value as Lag
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const percent = (share: number) =>
    formatNumber(Number((share * 100).toPrecision(12)), language, { maximumFractionDigits: 10 })

  function choose(kind: string): void {
    // The shares start at what the mean comes to, and the mean at that of the shares: nothing jumps.
    if (kind === 'shares') input.commit({ kind: 'shares', shares: lagShares(lag) })
    else input.commit({ kind: 'days', days: meanLagDays(lag) })
    setDraft(null)
    setProblem(null)
  }

  function take(text: string): void {
    const parsed = parseList(text, language, { suffixes: ['%'] })
    if (!parsed.ok) {
      setProblem(listProblemText(parsed.problems, t, language))
      return
    }
    const verdict = input.commit({ kind: 'shares', shares: parsed.values.map((value) => value / 100) })
    setProblem(verdict)
    if (verdict === null) setDraft(null)
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
        <Textarea
          label={t('plan.lagShareList')}
          description={t('plan.lagShareHint')}
          autosize
          minRows={3}
          maxRows={13}
          data-testid="lag-shares"
          value={draft ?? lag.shares.map(percent).join('\n')}
          error={problem}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={() => draft !== null && take(draft)}
        />
      )}
    </>
  )
}

function meanLagDays(lag: Lag): number {
  return lag.kind === 'days' ? lag.days : Math.round(meanLagMonths(lag) * daysPerMonth)
}
