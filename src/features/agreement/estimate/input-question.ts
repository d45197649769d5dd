import type { InputDescription } from '#domain/inputs.ts'
import { pathStages, type Workspace } from '#domain/workspace.ts'
import type { Translate } from '#i18n/translate.ts'

/** What a rate asks in words that need no explanation; null for other inputs, whose names say it. */
export function inputQuestion(workspace: Workspace, input: InputDescription, t: Translate): string | null {
  if (input.group !== 'stage' || input.field !== 'rate') return null
  const path = pathStages(workspace)
  const place = path.findIndex(({ id }) => id === input.stageId)
  const next = path[place + 1]
  if (place < 0 || next === undefined) return null
  return t('estimates.rateQuestion', { from: path[place]!.name, to: next.name })
}
