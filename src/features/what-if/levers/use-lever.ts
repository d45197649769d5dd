import { useRef } from 'react'
import type { Command } from '#domain/commands/command.ts'
import type { ScenarioId } from '#domain/identifier.ts'
import { inputValue, type InputDescription } from '#domain/inputs.ts'
import { numberOf } from '#domain/movable.ts'
import { endsOf } from '#domain/range.ts'
import type { Problem } from '#domain/problem.ts'
import { problemText } from '#i18n/problem-text.ts'
import { useApplication } from '#session/application-context.tsx'
import { useSession, useWorkspace } from '#session/session-context.tsx'
import { useSubject } from '#session/use-subject.ts'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { useScenarios } from '../scenarios/use-scenarios.ts'
import { leverValue } from './lever-bounds.ts'

export interface LeverHandle {
  /** What the plan says, and what is looked at; null where there is no single number to move */
  planned: number | null
  value: number | null
  isLocked: boolean
  /** The nearest value that the range of the input lets through, and why it is not the one asked for */
  withinRange(value: number): { value: number; reason: Verdict }
  preview(value: number): Verdict
  commit(value: number, options?: { burst?: string }): Verdict
  cancel(): void
}

/**
 * Moves one input in the scenario that is looked at. Where that is the plan, the first movement makes a scenario:
 * both are one undo step, and the plan stays as it is.
 */
export function useLever(input: InputDescription): LeverHandle {
  const session = useSession()
  const workspace = useWorkspace()
  const { scenario, seen, select } = useSubject()
  const { newId } = useApplication()
  const { addition } = useScenarios()
  const { t, language } = useLanguage()
  /** Made at the grip, so that all previews of one drag are of one scenario */
  const wanted = useRef<ScenarioId | null>(null)
  const { path } = input

  function commands(value: number): { id: ScenarioId; commands: Command[] } {
    const known = scenario !== null && session.committed.scenarios[scenario.id] !== undefined
    const id = known ? scenario.id : (wanted.current ??= newId() as ScenarioId)
    const change: Command = { type: 'set-override', id, path, value: leverValue(input, value) }
    return { id, commands: known ? [change] : [addition(id), change] }
  }

  function verdict(problems: readonly Problem[]): Verdict {
    return problems[0] === undefined ? null : problemText(problems[0], t, language, input.unit)
  }

  return {
    planned: numberOf(inputValue(workspace, path)),
    value: numberOf(inputValue(seen, path)),
    isLocked: scenario?.isLocked ?? false,
    withinRange(value) {
      const range = seen.ranges[path]?.range
      const ends = range === undefined ? null : endsOf(range)
      if (ends === null || (value >= ends.low && value <= ends.high)) return { value, reason: null }
      const parameters = { minimum: ends.low, maximum: ends.high }
      const reason = verdict([{ path, code: 'outside-range', parameters }])
      return { value: Math.min(ends.high, Math.max(ends.low, value)), reason }
    },
    preview(value) {
      const { id, commands: all } = commands(value)
      select(id)
      return verdict(session.preview(...all))
    },
    commit(value, options = {}) {
      const { id, commands: all } = commands(value)
      const outcome = session.commit(all, options)
      wanted.current = null
      select(session.committed.scenarios[id] === undefined ? null : id)
      return verdict(outcome.ok ? [] : outcome.problems)
    },
    cancel() {
      session.cancelPreview()
      if (wanted.current !== null) select(null)
      wanted.current = null
    },
  }
}
