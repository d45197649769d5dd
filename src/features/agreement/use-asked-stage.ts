import type { StageId } from '#domain/identifier.ts'
import type { Stage } from '#domain/stage.ts'
import { orderedStages } from '#domain/workspace.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { useRemembered } from '#session/use-remembered.ts'
import { stagesToAsk } from './disputed-stages.ts'

interface AskedStage {
  /** Stages in question, in view at once */
  stageIds: readonly StageId[]
  /** The one that is talked about; undefined where there are no stages */
  stage: Stage | undefined
  choose: (id: StageId) => void
}

/** Which stage a question is asked of: one that is usually disputed, or any other; kept while the workspace is open. */
export function useAskedStage(kind: 'terms' | 'criteria'): AskedStage {
  const workspace = useWorkspace()
  const [chosen, setChosen] = useRemembered<readonly StageId[]>(`${kind}/stages`, () => [])
  const [wanted, setWanted] = useRemembered<StageId | null>(`${kind}/stage`, () => null)
  const stageIds = stagesToAsk(workspace, kind, chosen)
  const known = stageIds.find((id) => id === wanted) ?? stageIds[0] ?? orderedStages(workspace)[0]?.id
  return {
    stageIds,
    stage: known === undefined ? undefined : workspace.stages[known],
    choose: (id) => {
      if (!stageIds.includes(id)) setChosen([...chosen, id])
      setWanted(id)
    },
  }
}
