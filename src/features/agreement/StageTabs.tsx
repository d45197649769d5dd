import { Select } from '@mantine/core'
import type { StageId } from '#domain/identifier.ts'
import { orderedStages } from '#domain/workspace.ts'
import { useWorkspace } from '#session/session-context.tsx'
import fields from '#ui/inputs/inputs.module.css'
import { useLanguage } from '#ui/language.tsx'
import classes from './StageTabs.module.css'

interface StageTabsProps {
  label: string
  /** Stages in question, in view at once */
  stageIds: readonly StageId[]
  stageId: StageId
  /** One of those in view, or another one */
  onChoose: (stageId: StageId) => void
}

/** Which stage is talked about: one of a few, or any other. */
export function StageTabs({ label, stageIds, stageId, onChoose }: StageTabsProps) {
  const { t } = useLanguage()
  const workspace = useWorkspace()
  const others = orderedStages(workspace).filter(({ id }) => !stageIds.includes(id))
  return (
    <div className={classes.tabs} role="group" aria-label={label}>
      {stageIds.map((id) => {
        const stage = workspace.stages[id]
        if (stage === undefined) return null
        return (
          <button
            key={id}
            type="button"
            className={classes.tab}
            aria-pressed={id === stageId}
            onClick={() => onChoose(id)}
          >
            {stage.abbreviation || stage.name}
          </button>
        )
      })}
      {others.length === 0 ? null : (
        <Select
          classNames={fields}
          className={classes.other}
          aria-label={t('criteria.otherStage')}
          placeholder={t('criteria.otherStage')}
          data={others.map(({ id, name }) => ({ value: id, label: name }))}
          value={null}
          onChange={(id) => {
            if (id !== null) onChoose(id as StageId)
          }}
        />
      )}
    </div>
  )
}
