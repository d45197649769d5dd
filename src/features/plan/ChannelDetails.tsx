import { Button, SegmentedControl, Select, Switch } from '@mantine/core'
import type { Channel } from '#domain/channel.ts'
import type { Command } from '#domain/commands/command.ts'
import type { CommandOf } from '#domain/commands/of-type.ts'
import type { StageId } from '#domain/identifier.ts'
import { channelInput, type ChannelField } from '#domain/inputs.ts'
import { pathStages } from '#domain/workspace.ts'
import type { Projection } from '#engine/project.ts'
import { yearlyGrowth } from '#domain/yearly.ts'
import { formatMonth, formatPercent } from '#i18n/format.ts'
import { problemText } from '#i18n/problem-text.ts'
import { useApplication } from '#session/application-context.tsx'
import { useProjection, useSession, useWorkspace } from '#session/session-context.tsx'
import { TextField } from '#ui/inputs/TextField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { calendarMonth } from '#ui/results/figure-text.ts'
import classes from './InputTable.module.css'
import { PlanInput } from './PlanInput.tsx'
import { SeasonFields } from './SeasonFields.tsx'
import { VolumeList } from './VolumeList.tsx'

type EditableFields = CommandOf<'edit-channel'>['fields']

/** What a channel has beyond its row: name, entry stage, kind of volume, dates, season, one-off cost. */
export function ChannelDetails({ channel }: { channel: Channel }) {
  const { t, language } = useLanguage()
  const session = useSession()
  const workspace = useWorkspace()
  const { plan } = workspace
  const { projection } = useProjection()
  const { settings, now } = useApplication()

  function edit(fields: EditableFields, burst?: string): string | null {
    const outcome = session.commit(
      { type: 'edit-channel', id: channel.id, fields },
      burst === undefined ? {} : { burst },
    )
    return outcome.ok ? null : problemText(outcome.problems[0]!, t, language)
  }

  /** The list starts at what the rule gives, so that switching changes no figure. */
  function chooseVolumeKind(volumeKind: Channel['volumeKind']): void {
    const isFirstTime = volumeKind === 'list' && channel.list.length === 0
    const volume = isFirstTime ? volumeOf(channel, projection) : []
    const path = channelInput(channel.id, 'list')
    const commands: Command[] = [{ type: 'edit-channel', id: channel.id, fields: { volumeKind } }]
    if (volume.length > 0) {
      const base = workspace.provenance[channelInput(channel.id, 'base')]
      const author = { who: settings.userName, at: now() }
      commands.push({ type: 'set-input', path, value: volume, ...author })
      // The list says the same as the rule, so it is vouched for in the same way.
      if (base !== undefined)
        commands.push({ ...base, type: 'set-origin', paths: [path], at: base.at ?? author.at })
    }
    session.commit(commands)
  }

  const input = (field: ChannelField, hint?: string) => (
    <PlanInput
      path={channelInput(channel.id, field)}
      label={t(`plan.${field}`)}
      {...(field === 'ceiling' ? { placeholder: t('common.none') } : {})}
      hint={hint}
    />
  )
  const months = Array.from({ length: plan.months }, (_, index) => ({
    value: String(index),
    label: formatMonth(calendarMonth(plan.startYear, plan.startMonth, index), language, 'short'),
  }))
  const monthSelect = (field: 'startMonth' | 'endMonth') => (
    <Select
      label={t(`plan.${field}`)}
      placeholder={t(field === 'startMonth' ? 'plan.fromTheStart' : 'plan.toTheEnd')}
      clearable
      clearButtonProps={{ 'aria-label': t('common.remove') }}
      searchable
      data={months}
      value={channel[field] === null ? null : String(channel[field])}
      onChange={(value) => edit({ [field]: value === null ? null : Number(value) })}
    />
  )

  return (
    <div className={classes.more}>
      <div className={classes.grid}>
        <TextField
          label={t('plan.channelName')}
          value={channel.name}
          onCommit={(name) => edit({ name: name.trim() }, `channel/${channel.id}/name`)}
          isSame={(text, name) => text.trim() === name}
        />
        <Select
          label={t('plan.entryStage')}
          allowDeselect={false}
          data={pathStages(workspace).map((stage) => ({ value: stage.id, label: stage.name }))}
          value={channel.entryStageId}
          onChange={(value) => edit({ entryStageId: value as StageId })}
        />
        <Switch
          label={t('plan.isActive')}
          checked={channel.isActive}
          onChange={(event) => edit({ isActive: event.currentTarget.checked })}
        />
      </div>
      <SegmentedControl
        aria-label={t('plan.volumeKind')}
        data={[
          { value: 'rule', label: t('plan.volumeRule') },
          { value: 'list', label: t('plan.volumeList') },
        ]}
        value={channel.volumeKind}
        onChange={(value) => chooseVolumeKind(value as Channel['volumeKind'])}
      />
      {channel.volumeKind === 'list' ? (
        <VolumeList channel={channel} />
      ) : (
        <>
          <div className={classes.grid}>
            {input(
              'growth',
              t('plan.yearly', { share: formatPercent(yearlyGrowth(channel.growth), language) }),
            )}
            {input('ceiling')}
            {input('rampMonths')}
          </div>
          <SeasonFields channel={channel} />
        </>
      )}
      <div className={classes.grid}>
        {monthSelect('startMonth')}
        {monthSelect('endMonth')}
        {input('oneOffCost')}
      </div>
      <div className={classes.actions}>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => session.commit({ type: 'remove-channel', id: channel.id })}
        >
          {t('plan.removeChannel', { name: channel.name })}
        </Button>
      </div>
    </div>
  )
}

/** Nobody is upstream of where a channel enters, so its entries there are its volume. Whole people from ten on. */
function volumeOf(channel: Channel, projection: Projection | null): number[] {
  const place = projection?.channelIds.indexOf(channel.id) ?? -1
  const stage = projection?.stageIds.indexOf(channel.entryStageId) ?? -1
  const volume = projection?.entries[place]?.[stage] ?? []
  return Array.from(volume, (people) => Number(people.toFixed(people < 10 ? 1 : 0)))
}
