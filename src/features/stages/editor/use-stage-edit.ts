import type { Command } from '#domain/commands/command.ts'
import type { Language } from '#domain/language.ts'
import type { Stage } from '#domain/stage.ts'
import { problemText } from '#i18n/problem-text.ts'
import { useSession, useWorkspace } from '#session/session-context.tsx'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import type { KeptText, RefusedTexts } from '#ui/inputs/use-text-draft.ts'
import { useLanguage } from '#ui/language.tsx'

type StageFields = Partial<Omit<Stage, 'id'>>
/** What to change, seen from the stage as it stands then: two fields may belong to one group. */
type Change = StageFields | ((stage: Stage) => StageFields)

/** How the fields of the editor read and change one stage. */
export interface StageEdit {
  stage: Stage
  /** Language that the definitions are written in */
  textLanguage: Language
  /** Each choice is an undo step. */
  choose: (change: Change) => Verdict
  /** Typing in one field is one undo step. */
  type: (field: string, change: Change) => Verdict
  preview: (change: Change) => Verdict
  cancelPreview: () => void
  /** Where a refused text waits while another stage is looked at */
  kept: (field: string) => KeptText
}

export function useStageEdit(stage: Stage, refused: RefusedTexts): StageEdit {
  const session = useSession()
  const { profile } = useWorkspace()
  const { t, language } = useLanguage()
  const { id } = stage

  function commandFor(change: Change): Command {
    const current = session.store.getState().committed.stages[id] ?? stage
    return { type: 'edit-stage', id, fields: typeof change === 'function' ? change(current) : change }
  }
  function commit(change: Change, burst?: string): Verdict {
    const outcome = session.commit(commandFor(change), burst === undefined ? {} : { burst })
    return outcome.ok ? null : problemText(outcome.problems[0]!, t, language)
  }

  return {
    stage,
    textLanguage: profile.language,
    choose: (change) => commit(change),
    type: (field, change) => commit(change, `stage/${id}/${field}`),
    preview(change) {
      const found = session.preview(commandFor(change))[0]
      return found === undefined ? null : problemText(found, t, language)
    },
    cancelPreview: () => session.cancelPreview(),
    kept: (field) => ({ texts: refused, key: `${id}/${field}` }),
  }
}
