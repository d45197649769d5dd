import { ChevronRight } from 'lucide-react'
import { memo, useState } from 'react'
import type { Channel } from '#domain/channel.ts'
import { channelInput, type ChannelField } from '#domain/inputs.ts'
import { useWorkspacePart } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from '../inputs/InputTable.module.css'
import { PlanInput } from '../inputs/PlanInput.tsx'
import { BoughtEntries } from './BoughtEntries.tsx'
import { ChannelDetails } from './ChannelDetails.tsx'

interface ChannelRowProps {
  channel: Channel
  /** Just added, so that all of it is open from the start */
  isNew?: boolean
}

/** One channel: its everyday numbers in a row, the rest below it on demand. */
export const ChannelRow = memo(function ChannelRow({ channel, isNew = false }: ChannelRowProps) {
  const { t } = useLanguage()
  const [isOpen, setIsOpen] = useState(isNew)
  const entry = useWorkspacePart((workspace) => workspace.stages[channel.entryStageId])
  return (
    <tbody data-testid="channel">
      <tr>
        <th scope="row" className={channel.isActive ? undefined : classes.off}>
          {channel.name}
          <div className={classes.note}>
            {channel.isActive
              ? t('plan.intoStage', { stage: entry?.abbreviation || entry?.name || '' })
              : t('plan.switchedOff')}
          </div>
        </th>
        <VolumeCells channel={channel} />
        <td>
          <RowInput channel={channel} field="costPerEntry" />
        </td>
        {channel.fixedCostList.length > 0 ? (
          <td className={classes.note}>{t('plan.byMonth')}</td>
        ) : (
          <td>
            <RowInput channel={channel} field="fixedCost" />
          </td>
        )}
        <td>
          <button
            type="button"
            className={classes.toggle}
            aria-expanded={isOpen}
            aria-label={t('plan.moreOf', { name: channel.name })}
            onClick={() => setIsOpen(!isOpen)}
          >
            <ChevronRight size={16} aria-hidden />
          </button>
        </td>
      </tr>
      {isOpen ? (
        <tr>
          <td colSpan={6}>
            <ChannelDetails channel={channel} />
          </td>
        </tr>
      ) : null}
    </tbody>
  )
})

function VolumeCells({ channel }: { channel: Channel }) {
  const { t } = useLanguage()
  switch (channel.volumeKind) {
    case 'rule':
      return (
        <>
          <td>
            <RowInput channel={channel} field="base" />
          </td>
          <td>
            <RowInput channel={channel} field="growth" />
          </td>
        </>
      )
    case 'list':
      return (
        <td colSpan={2} className={classes.note}>
          {t('plan.listOf', { months: t('common.months', { count: channel.list.length }) })}
        </td>
      )
    case 'budget':
      return (
        <>
          {channel.budgetList.length > 0 ? (
            <td className={classes.note}>{t('plan.budgetList')}</td>
          ) : (
            <td>
              <RowInput channel={channel} field="budget" />
            </td>
          )}
          <td className={classes.note}>
            <BoughtEntries channel={channel} />
          </td>
        </>
      )
  }
}

function RowInput({ channel, field }: { channel: Channel; field: ChannelField }) {
  const { t } = useLanguage()
  return (
    <PlanInput
      path={channelInput(channel.id, field)}
      label={`${channel.name}: ${t(`plan.${field}`)}`}
      isLabelHidden
    />
  )
}
