import { Button } from '@mantine/core'
import type { Command } from '#domain/commands/command.ts'
import { describeInput, inputValue, type InputValue } from '#domain/inputs.ts'
import { keptRanges, movedRange } from '#domain/moved-range.ts'
import type { Scenario } from '#domain/scenario.ts'
import { useSession, useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './KeptRanges.module.css'
import { overrideName } from './override-words.ts'

/**
 * Says which numbers a scenario changes while their ranges stay the plan's: what is drawn from them knows nothing of
 * the change. Offers to move the ranges along, in proportion.
 */
export function KeptRanges({ scenario }: { scenario: Scenario | null }) {
  const { t } = useLanguage()
  const session = useSession()
  const workspace = useWorkspace()
  const paths = scenario === null ? [] : keptRanges(workspace, scenario)
  if (scenario === null || paths.length === 0) return null

  function moveAlong({ id, overrides }: Scenario): void {
    const commands = paths.flatMap((path): Command[] => {
      const input = describeInput(workspace, path)
      const range = workspace.ranges[path]?.range
      if (input === undefined || range === undefined) return []
      const planned = inputValue(workspace, path) ?? null
      const moved = movedRange(range, planned, overrides[path] as InputValue, input.maximum)
      return moved === null ? [] : [{ type: 'set-scenario-range', id, path, range: moved }]
    })
    session.commit(commands)
  }

  return (
    <div className={classes.notice} role="note" data-testid="kept-ranges">
      <p>
        {t('whatIf.keptRanges', {
          name: scenario.name,
          inputs: paths.map((path) => overrideName(workspace, path, t)).join(', '),
        })}
      </p>
      {scenario.isLocked ? null : (
        <Button size="compact-sm" variant="light" onClick={() => moveAlong(scenario)}>
          {t('whatIf.moveRanges')}
        </Button>
      )}
    </div>
  )
}
