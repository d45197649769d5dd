import { notifications } from '@mantine/notifications'
import type { ScenarioId } from '#domain/identifier.ts'
import { orderedScenarios, type Scenario } from '#domain/scenario.ts'
import { useApplication } from '#session/application-context.tsx'
import { useSession } from '#session/session-context.tsx'
import { useSubject } from '#session/use-subject.ts'
import { useLanguage } from '#ui/language.tsx'

/** What can be done with scenarios; each is one undo step. */
export function useScenarios() {
  const session = useSession()
  const { newId, now, settings } = useApplication()
  const { select } = useSubject()
  const { t } = useLanguage()
  const author = () => ({ who: settings.userName, at: now() })

  /** The first "Scenario n" that is still free. */
  function freeName(): string {
    const names = new Set(orderedScenarios(session.workspace).map((scenario) => scenario.name))
    for (let number = 1; ; number++) {
      const name = t('whatIf.newScenarioName', { number })
      if (!names.has(name)) return name
    }
  }

  function addition(id: ScenarioId) {
    const index = session.committed.whatIf.scenarioOrder.length
    return { type: 'add-scenario', id, name: freeName(), index, ...author() } as const
  }

  return {
    /** The command that adds a scenario, for whoever carries it out together with others. */
    addition,
    add(): void {
      const id = newId() as ScenarioId
      session.commit(addition(id))
      select(id)
    },
    duplicate({ id, name }: Scenario): void {
      const copy = newId() as ScenarioId
      const copyName = t('whatIf.copyName', { name }).slice(0, 120)
      session.commit({ type: 'duplicate-scenario', id, newId: copy, name: copyName, ...author() })
      select(copy)
    },
    edit(id: ScenarioId, fields: Partial<Pick<Scenario, 'name' | 'note' | 'isLocked'>>) {
      return session.commit({ type: 'edit-scenario', id, fields })
    },
    move(id: ScenarioId, by: -1 | 1): void {
      const index = session.committed.whatIf.scenarioOrder.indexOf(id) + by
      session.commit({ type: 'move-scenario', id, index })
    },
    setBaseline(scenarioId: ScenarioId | null): void {
      session.commit({ type: 'set-baseline', scenarioId })
    },
    remove({ id, name }: Scenario): void {
      session.commit({ type: 'remove-scenario', id })
      select(null)
      notifications.show({
        message: t('whatIf.removed', { name }),
        closeButtonProps: { 'aria-label': t('common.close') },
      })
    },
    promote({ id, name }: Scenario): void {
      const outcome = session.commit({ type: 'promote-scenario', id, ...author() })
      if (!outcome.ok) return
      select(null)
      notifications.show({
        message: t('whatIf.promoted', { name }),
        closeButtonProps: { 'aria-label': t('common.close') },
      })
    },
    reset(id: ScenarioId, path: string): void {
      session.commit({ type: 'reset-override', id, path })
    },
  }
}
