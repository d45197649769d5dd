import type { InputDescription } from '#domain/inputs.ts'
import type { Workspace } from '#domain/workspace.ts'
import { inputName } from '#i18n/input-words.ts'
import type { Translate } from '#i18n/translate.ts'

/** Inputs to choose from, under the headings that the plan has them under. */
export function inputGroups(workspace: Workspace, inputs: readonly InputDescription[], t: Translate) {
  const headings = { channel: t('plan.channels'), stage: t('plan.steps'), plan: t('plan.economics') }
  return (Object.keys(headings) as (keyof typeof headings)[]).flatMap((group) => {
    const items = inputs
      .filter((input) => input.group === group)
      .map((input) => ({ value: input.path, label: inputName(workspace, input, t) }))
    return items.length === 0 ? [] : [{ group: headings[group], items }]
  })
}
