import { describeInput, type InputPath, type InputValue } from '#domain/inputs.ts'
import type { Language } from '#domain/language.ts'
import { switchedChannel, type OverrideValue } from '#domain/scenario.ts'
import type { Workspace } from '#domain/workspace.ts'
import { inputValueText } from '#i18n/input-words.ts'
import type { Translate } from '#i18n/translate.ts'
import { nameAt } from '../input-name.ts'

/** Name of what a scenario overrides. */
export function overrideName(workspace: Workspace, path: InputPath, t: Translate): string {
  const channel = switchedChannel(workspace, path)
  return channel === undefined
    ? nameAt(workspace, path, t)
    : t('whatIf.channelActivity', { channel: channel.name })
}

/** A value of an override with its unit. */
export function overrideText(
  workspace: Workspace,
  path: InputPath,
  value: OverrideValue,
  t: Translate,
  language: Language,
): string {
  if (typeof value === 'boolean') return t(value ? 'whatIf.on' : 'whatIf.off')
  const input = describeInput(workspace, path)
  return input === undefined
    ? t('common.dash')
    : inputValueText(input, value as InputValue, workspace.profile.currency, t, language)
}
