import { Button, Select, Switch } from '@mantine/core'
import type { Channel } from '#domain/channel.ts'
import type { CommandOf } from '#domain/commands/of-type.ts'
import { costTags } from '#domain/cost-tag.ts'
import { channelInput } from '#domain/inputs.ts'
import { pathStages } from '#domain/workspace.ts'
import { formatMonth } from '#i18n/format.ts'
import { useWorkspace } from '#session/session-context.tsx'
import fields from '#ui/inputs/inputs.module.css'
import { SelectField } from '#ui/inputs/SelectField.tsx'
import { TextField } from '#ui/inputs/TextField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { calendarMonth } from '#i18n/plan-months.ts'
import { AmountOrList } from '../inputs/AmountOrList.tsx'
import { FieldGroup } from '../inputs/FieldGroup.tsx'
import classes from '../inputs/InputTable.module.css'
import { PlanInput } from '../inputs/PlanInput.tsx'
import { useCommit } from '../inputs/use-commit.ts'
import { channelNameElementId } from './channel-name-element.ts'
import { VolumeFields } from './VolumeFields.tsx'

type EditableFields = CommandOf<'edit-channel'>['fields']

/** What a channel has beyond its row: name, entry stage, kind of volume, dates, season, other costs. */
export function ChannelDetails({ channel }: { channel: Channel }) {
  const { t } = useLanguage()
  const workspace = useWorkspace()
  const commit = useCommit()
  const edit = (changes: EditableFields, burst?: string) =>
    commit({ type: 'edit-channel', id: channel.id, fields: changes }, burst === undefined ? {} : { burst })

  return (
    <div className={classes.more}>
      <div className={classes.grid}>
        <div className={classes.wide}>
          <TextField
            elementId={channelNameElementId(channel.id)}
            label={t('plan.channelName')}
            value={channel.name}
            onCommit={(name) => edit({ name: name.trim() }, `channel/${channel.id}/name`)}
            isSame={(text, name) => text.trim() === name}
          />
        </div>
        <div className={classes.wide}>
          <SelectField
            label={t('plan.entryStage')}
            options={pathStages(workspace).map((stage) => ({ value: stage.id, label: stage.name }))}
            value={channel.entryStageId}
            onChange={(entryStageId) => edit({ entryStageId })}
          />
        </div>
        <Switch
          className={classes.switch}
          label={t('plan.isActive')}
          checked={channel.isActive}
          onChange={(event) => edit({ isActive: event.currentTarget.checked })}
        />
      </div>
      <FieldGroup title={t('plan.volume')}>
        <VolumeFields channel={channel} />
        <div className={classes.grid}>
          <div className={classes.wide}>
            <MonthSelect channel={channel} field="startMonth" edit={edit} />
          </div>
          <div className={classes.wide}>
            <MonthSelect channel={channel} field="endMonth" edit={edit} />
          </div>
        </div>
      </FieldGroup>
      <FieldGroup title={t('plan.costs')}>
        <div className={classes.grid}>
          <PlanInput path={channelInput(channel.id, 'oneOffCost')} label={t('plan.oneOffCost')} />
          <div className={classes.wide}>
            <SelectField
              label={t('plan.costTag')}
              options={costTags.map((tag) => ({ value: tag, label: t(`plan.${tag}Cost`) }))}
              value={channel.costTag}
              onChange={(costTag) => edit({ costTag })}
            />
          </div>
          <AmountOrList
            amount={channelInput(channel.id, 'fixedCost')}
            list={channelInput(channel.id, 'fixedCostList')}
            listLabel={t('plan.fixedCostList')}
            testId="fixed-cost-list"
          />
        </div>
      </FieldGroup>
      <div className={classes.actions}>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => commit({ type: 'remove-channel', id: channel.id })}
        >
          {t('plan.removeChannel', { name: channel.name })}
        </Button>
      </div>
    </div>
  )
}

interface MonthSelectProps {
  channel: Channel
  field: 'startMonth' | 'endMonth'
  edit: (changes: EditableFields) => void
}

function MonthSelect({ channel, field, edit }: MonthSelectProps) {
  const { t, language } = useLanguage()
  const { startYear, startMonth, months } = useWorkspace().plan
  return (
    <Select
      classNames={fields}
      label={t(`plan.${field}`)}
      placeholder={t(field === 'startMonth' ? 'plan.fromTheStart' : 'plan.toTheEnd')}
      clearable
      clearButtonProps={{ 'aria-label': t('common.remove') }}
      searchable
      data={Array.from({ length: months }, (_, index) => ({
        value: String(index),
        label: formatMonth(calendarMonth(startYear, startMonth, index), language, 'short'),
      }))}
      value={channel[field] === null ? null : String(channel[field])}
      onChange={(value) => edit({ [field]: value === null ? null : Number(value) })}
    />
  )
}
