import type { ScenarioId } from '#domain/identifier.ts'
import type { Scenario } from '#domain/scenario.ts'
import { useApplication } from '#session/application-context.tsx'
import { useSession } from '#session/session-context.tsx'
import { useSubject } from '#session/use-subject.ts'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { useNotice } from '../use-notice.ts'
import { freeName, isNameTaken } from './scenario-names.ts'

/** What can be done with scenarios; each is one undo step. */
export function useScenarios() {
  const session = useSession()
  const { newId, now, settings } = useApplication()
  const { select } = useSubject()
  const { t } = useLanguage()
  const show = useNotice()
  const author = () => ({ who: settings.userName, at: now() })

  /** The first "Scenario n" that is still free, unless another name is wanted. */
  function addition(id: ScenarioId, wantedName?: string) {
    const name =
      wantedName === undefined
        ? freeName(session.workspace, '', (_, number) => t('whatIf.newScenarioName', { number }))
        : freeName(session.workspace, wantedName, (stem, number) =>
            number === 1 ? stem : t('whatIf.numberedName', { name: stem, number }),
          )
    const index = session.committed.whatIf.scenarioOrder.length
    return { type: 'add-scenario', id, name, index, ...author() } as const
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
      const copyName = freeName(session.workspace, name, (stem, number) =>
        number === 1
          ? t('whatIf.copyName', { name: stem })
          : t('whatIf.copyNameNumbered', { name: stem, number }),
      )
      session.commit({ type: 'duplicate-scenario', id, newId: copy, name: copyName, ...author() })
      select(copy)
    },
    edit(id: ScenarioId, fields: Partial<Pick<Scenario, 'name' | 'note' | 'isLocked'>>) {
      return session.commit({ type: 'edit-scenario', id, fields })
    },
    /** Why a scenario cannot have a name, beyond what any name must be. */
    checkName(id: ScenarioId, name: string): Verdict {
      return isNameTaken(session.workspace, name, id) ? t('whatIf.nameTaken') : null
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
      show(t('whatIf.removed', { name }))
    },
    promote({ id, name }: Scenario): void {
      const outcome = session.commit({ type: 'promote-scenario', id, ...author() })
      if (!outcome.ok) return
      select(null)
      show(t('whatIf.promoted', { name }))
    },
    reset(id: ScenarioId, path: string): void {
      session.commit({ type: 'reset-override', id, path })
    },
  }
}
