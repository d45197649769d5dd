import { ChevronRight } from 'lucide-react'
import { memo, useState } from 'react'
import type { Channel } from '#domain/channel.ts'
import { channelInput } from '#domain/inputs.ts'
import { useWorkspacePart } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { ChannelDetails } from './ChannelDetails.tsx'
import classes from './InputTable.module.css'
import { PlanInput } from './PlanInput.tsx'

/** One channel: its everyday numbers in a row, the rest below it on demand. */
export const ChannelRow = memo(function ChannelRow({ channel }: { channel: Channel }) {
  const { t } = useLanguage()
  const [isOpen, setIsOpen] = useState(false)
  const entry = useWorkspacePart((workspace) => workspace.stages[channel.entryStageId])
  const isList = channel.volumeKind === 'list'
  const input = (field: 'base' | 'growth' | 'costPerEntry' | 'fixedCost') => (
    <PlanInput
      path={channelInput(channel.id, field)}
      label={`${channel.name}: ${t(`plan.${field}`)}`}
      isLabelHidden
    />
  )
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
        {isList ? (
          <td colSpan={2} className={classes.note}>
            {t('plan.listOf', { months: t('common.months', { count: channel.list.length }) })}
          </td>
        ) : (
          <>
            <td>{input('base')}</td>
            <td>{input('growth')}</td>
          </>
        )}
        <td>{input('costPerEntry')}</td>
        <td>{input('fixedCost')}</td>
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
