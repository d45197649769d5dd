import { channelFields, describeInput, stageFields, type InputPath } from '#domain/inputs.ts'
import type { Workspace } from '#domain/workspace.ts'
import { inputName } from '#i18n/input-words.ts'
import type { Translate } from '#i18n/translate.ts'

/** Name of an input; of one that is gone what is left to say: "Removed channel: Growth a month". */
export function nameAt(workspace: Workspace, path: InputPath, t: Translate): string {
  const input = describeInput(workspace, path)
  return input === undefined ? nameOfGone(workspace, path, t) : inputName(workspace, input, t)
}

function nameOfGone({ stages }: Workspace, path: InputPath, t: Translate): string {
  const [group, id, field = '', channelId] = path.split('/')
  if (group === 'channel') {
    const channel = t('whatIf.removedChannel')
    if (field === 'isActive') return t('whatIf.channelActivity', { channel })
    if (hasField(channelFields, field))
      return t('plan.inputOfChannel', { channel, field: t(`plan.${field}`) })
  }
  if (group === 'stage' && hasField(stageFields, field)) {
    const known = Object.values(stages).find((one) => one.id === id)
    const stage = known === undefined ? t('whatIf.removedStage') : known.abbreviation || known.name
    const name = t(field === 'costPerEntry' ? 'plan.stageCost' : `plan.${field}`)
    if (channelId === undefined) return t('plan.inputOfStage', { stage, field: name })
    const channel = t('whatIf.ofRemovedChannel')
    return t('plan.inputOfStage', { stage, field: t('plan.rateOfChannel', { field: name, channel }) })
  }
  return t('whatIf.orphanName')
}

function hasField<Fields extends object>(
  fields: Fields,
  name: string,
): name is Extract<keyof Fields, string> {
  return Object.hasOwn(fields, name)
}
