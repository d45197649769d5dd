import { inputValue, listInputs, type InputDescription, type InputPath } from '#domain/inputs.ts'
import { movedValue } from '#domain/movable.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { TornadoResult } from '#engine/analysis/requests.ts'

/** Inputs of a kind that can be moved; what is empty or a season cannot. */
export function swingable(workspace: Workspace): InputDescription[] {
  return listInputs(workspace).filter(
    (input) => movedValue(input, inputValue(workspace, input.path) ?? null, (number) => number) !== null,
  )
}

/** What a choice of inputs starts with: the levers, which are what the talk is about. */
export function firstChosen(workspace: Workspace): InputPath[] {
  const offered = new Set(swingable(workspace).map(({ path }) => path))
  return workspace.whatIf.levers.flatMap(({ path }) => (offered.has(path) ? [path] : []))
}

/** Inputs that were chosen and have no bar, with why: they could not be moved, or that changes nothing. */
export function withoutBar(
  chosen: readonly InputPath[],
  { bars, skipped }: TornadoResult,
): { skipped: InputPath[]; noEffect: InputPath[] } {
  const shown = new Set(bars.flatMap(({ paths }) => paths))
  const left = chosen.filter((path) => !shown.has(path))
  return {
    skipped: left.filter((path) => skipped.includes(path)),
    noEffect: left.filter((path) => !skipped.includes(path)),
  }
}
