import type { RoundKind } from '#domain/agreement/round.ts'
import { askedStage } from '#domain/agreement/round.ts'
import { orderedRounds } from '#domain/agreement/rounds.ts'
import type { StageId } from '#domain/identifier.ts'
import { orderedStages, pathStages, type Workspace } from '#domain/workspace.ts'

/** The stages that people usually see differently: MQL and SQL, or else the first two that people with a name are in. */
export function disputedStages(workspace: Workspace): StageId[] {
  const path = pathStages(workspace).filter(({ counting }) => counting === 'people')
  const usual = path.filter(({ figureRole }) => figureRole === 'mql' || figureRole === 'sql')
  return (usual.length > 0 ? usual : path.slice(0, 2)).map(({ id }) => id)
}

/** The disputed stages, then those that rounds of a kind were about, then others that were chosen; gone ones left out. */
export function stagesToAsk(workspace: Workspace, kind: RoundKind, chosen: readonly StageId[]): StageId[] {
  const asked = orderedRounds(workspace, kind).flatMap(({ question }) => askedStage(question) ?? [])
  const all = new Set([...disputedStages(workspace), ...asked, ...chosen])
  const known = orderedStages(workspace).map(({ id }) => id)
  return [...all].filter((id) => known.includes(id))
}
