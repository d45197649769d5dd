import { limits } from '#domain/fields.ts'
import type { ScenarioId } from '#domain/identifier.ts'
import type { Workspace } from '#domain/workspace.ts'

/** Whether a scenario other than its own has the name already, read as people read it. */
export function isNameTaken({ scenarios }: Workspace, name: string, own: ScenarioId | null = null): boolean {
  const wanted = plain(name)
  return Object.values(scenarios).some(({ id, name: other }) => id !== own && plain(other) === wanted)
}

/** The first name made of a stem and 1, 2, 3 ... that no scenario has yet; a long stem is cut, its number is not. */
export function freeName(
  workspace: Workspace,
  stem: string,
  nameOf: (stem: string, number: number) => string,
): string {
  for (let number = 1; ; number++) {
    const excess = Math.max(0, nameOf(stem, number).length - limits.name)
    const name = nameOf(stem.slice(0, stem.length - excess).trimEnd(), number)
    if (!isNameTaken(workspace, name)) return name
  }
}

function plain(name: string): string {
  return name.trim().toLowerCase()
}
