import { Select } from '@mantine/core'
import { inputValue, listInputs } from '#domain/inputs.ts'
import { numberOf } from '#domain/movable.ts'
import { sensibleBounds } from '#domain/sensible-bounds.ts'
import { useSession, useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { inputGroups } from '../input-groups.ts'

/** Any number of the plan, found by its name, becomes a slider. */
export function PinLever() {
  const { t } = useLanguage()
  const session = useSession()
  const workspace = useWorkspace()
  const pinned = new Set(workspace.whatIf.levers.map(({ path }) => path))
  const choices = listInputs(workspace).flatMap((input) => {
    const value = numberOf(inputValue(workspace, input.path))
    return value === null || pinned.has(input.path) ? [] : [{ input, value }]
  })

  function pin(path: string | null): void {
    const choice = choices.find(({ input }) => input.path === path)
    if (choice === undefined) return
    const bounds = sensibleBounds(choice.input, choice.value, workspace.ranges[choice.input.path]?.range)
    session.commit({ type: 'set-lever', path: choice.input.path, ...bounds })
  }

  return (
    <Select
      size="sm"
      w={280}
      aria-label={t('whatIf.pin')}
      placeholder={t('whatIf.pin')}
      searchable
      value={null}
      nothingFoundMessage={t('whatIf.pinNothing')}
      data={inputGroups(
        workspace,
        choices.map(({ input }) => input),
        t,
      )}
      onChange={pin}
      maxDropdownHeight={320}
    />
  )
}
