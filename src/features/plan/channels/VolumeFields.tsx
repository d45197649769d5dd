import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { volumeKinds, type Channel } from '#domain/channel.ts'
import { channelInput, type ChannelField } from '#domain/inputs.ts'
import { monthlyGrowth, yearlyGrowth } from '#domain/yearly.ts'
import { useProjection, useSession } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { FactorFields } from '../inputs/FactorFields.tsx'
import classes from '../inputs/InputTable.module.css'
import { MonthlyListField } from '../inputs/MonthlyListField.tsx'
import { PlanInput } from '../inputs/PlanInput.tsx'
import { useAuthor } from '../inputs/use-author.ts'
import { useCommit } from '../inputs/use-commit.ts'
import { YearlyField } from '../inputs/YearlyField.tsx'
import { BudgetFields } from './BudgetFields.tsx'
import { CostForBudget } from './CostForBudget.tsx'
import { toBudget, toList } from './volume-kind.ts'

/** How many people a channel brings: by a rule, month by month, or what a budget buys. */
export function VolumeFields({ channel }: { channel: Channel }) {
  const { t } = useLanguage()
  const session = useSession()
  const { projection } = useProjection()
  const commit = useCommit()
  const author = useAuthor()
  const [isCostAsked, setIsCostAsked] = useState(false)
  const shown = isCostAsked ? 'budget' : channel.volumeKind

  function choose(kind: Channel['volumeKind']): void {
    const needsCost = kind === 'budget' && channel.costPerEntry === 0
    setIsCostAsked(needsCost)
    if (needsCost || kind === channel.volumeKind) return
    const { workspace } = session
    const commands =
      kind === 'list'
        ? toList(workspace, channel, projection, author())
        : kind === 'budget'
          ? toBudget(workspace, channel, channel.costPerEntry, author())
          : []
    commit([...commands, { type: 'edit-channel', id: channel.id, fields: { volumeKind: kind } }])
  }

  return (
    <>
      <SegmentedControl
        aria-label={t('plan.volumeKind')}
        data={volumeKinds.map((kind) => ({ value: kind, label: t(`plan.${kind}Volume`) }))}
        value={shown}
        onChange={(kind) => choose(kind)}
      />
      {isCostAsked ? (
        <CostForBudget channel={channel} onDone={() => setIsCostAsked(false)} />
      ) : (
        <VolumeOfKind channel={channel} />
      )}
    </>
  )
}

function VolumeOfKind({ channel }: { channel: Channel }) {
  const { t } = useLanguage()
  const path = (field: ChannelField) => channelInput(channel.id, field)
  const ceiling = (
    <PlanInput path={path('ceiling')} label={t('plan.ceiling')} placeholder={t('common.none')} />
  )
  switch (channel.volumeKind) {
    case 'rule':
      return (
        <>
          <div className={classes.grid}>
            <PlanInput path={path('growth')} label={t('plan.growth')} />
            <YearlyField
              path={path('growth')}
              label={t('plan.growthYear')}
              toYearly={yearlyGrowth}
              toMonthly={monthlyGrowth}
            />
            {ceiling}
            <PlanInput path={path('rampMonths')} label={t('plan.rampMonths')} />
          </div>
          <FactorFields
            path={path('season')}
            title={(mean) => t('plan.seasonMean', { mean })}
            flatLabel={t('plan.flatSeason')}
            canNormalise
          />
        </>
      )
    case 'list':
      return (
        <>
          <MonthlyListField path={path('list')} label={t('plan.list')} canBeEmpty testId="volume-list" />
          <div className={classes.grid}>{ceiling}</div>
        </>
      )
    case 'budget':
      return (
        <>
          <BudgetFields channel={channel} />
          <div className={classes.grid}>{ceiling}</div>
        </>
      )
  }
}
