import { useMemo } from 'react'
import {
  inputValue,
  describeInput,
  type InputDescription,
  type InputPath,
  type InputValue,
} from '#domain/inputs.ts'
import type { Problem } from '#domain/problem.ts'
import type { Provenance } from '#domain/provenance.ts'
import { problemText } from '#i18n/problem-text.ts'
import { useApplication } from '#session/application-context.tsx'
import { useSession, useWorkspacePart } from '#session/session-context.tsx'
import { useTakeBack } from '#session/use-take-back.ts'
import { useLanguage } from '#ui/language.tsx'
import type { Verdict } from '#ui/inputs/NumberField.tsx'

export interface InputHandle {
  description: InputDescription
  value: InputValue
  provenance: Provenance | undefined
  preview(value: InputValue): Verdict
  commit(value: InputValue): Verdict
  cancel(): void
  onEnter(): void
  onTakeBack(): void
  /** The same value in another form: whoever vouched for it goes on to. */
  convert(value: InputValue): Verdict
}

/** One input of the plan: its value and what fields do to it. */
export function useInput(path: InputPath): InputHandle {
  const session = useSession()
  const { settings, now } = useApplication()
  const { t, language } = useLanguage()
  const value = useWorkspacePart((workspace) => inputValue(workspace, path))
  const provenance = useWorkspacePart((workspace) => workspace.provenance[path])
  const takeBack = useTakeBack(path)
  const description = useMemo(() => describeInput(session.workspace, path), [session, path])
  if (description === undefined || value === undefined) throw new Error(`no input ${path}`)

  const command = (next: InputValue) =>
    ({ type: 'set-input', path, value: next, who: settings.userName, at: now() }) as const
  const verdict = (problems: readonly Problem[]): Verdict =>
    problems[0] === undefined ? null : problemText(problems[0], t, language, description.unit)

  return {
    description,
    value,
    provenance,
    preview: (next) => verdict(session.preview(command(next))),
    commit(next) {
      const outcome = session.commit(command(next), { burst: path })
      return verdict(outcome.ok ? [] : outcome.problems)
    },
    cancel: () => session.cancelPreview(),
    ...takeBack,
    convert(next) {
      const outcome = session.commit({ ...command(next), keepsOrigin: true })
      return verdict(outcome.ok ? [] : outcome.problems)
    },
  }
}
