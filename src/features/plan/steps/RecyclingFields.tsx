import { stageInput } from '#domain/inputs.ts'
import type { StageId } from '#domain/identifier.ts'
import type { StageNumbers } from '#domain/stage-numbers.ts'
import type { Stage } from '#domain/stage.ts'
import { orderedStages, pathStages } from '#domain/workspace.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { SelectField } from '#ui/inputs/SelectField.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from '../inputs/InputTable.module.css'
import { PlanInput } from '../inputs/PlanInput.tsx'
import { useCommit } from '../inputs/use-commit.ts'

const nowhere = ''

/** Where a share of those who do not move on comes back to: this stage, an earlier one, one beside the path. */
export function RecyclingFields({ stage, numbers }: { stage: Stage; numbers: StageNumbers }) {
  const { t } = useLanguage()
  const workspace = useWorkspace()
  const commit = useCommit()
  const path = pathStages(workspace)
  const earlier = path.slice(0, path.findIndex(({ id }) => id === stage.id) + 1).reverse()
  const beside = orderedStages(workspace).filter(({ placement }) => placement === 'beside')
  const target = numbers.recycleToStageId

  function nameOf({ id, name, placement }: Stage): string {
    if (id === stage.id) return t('plan.sameStage', { stage: name })
    return placement === 'beside' ? t('plan.besideStage', { stage: name }) : name
  }

  return (
    <div className={classes.grid}>
      <div className={classes.wide}>
        <SelectField
          label={t('plan.recycleTo')}
          value={target ?? nowhere}
          options={[
            { value: nowhere, label: t('plan.recycleNowhere') },
            ...[...earlier, ...beside].map((one) => ({ value: one.id, label: nameOf(one) })),
          ]}
          onChange={(id) =>
            commit({
              type: 'edit-stage-numbers',
              stageId: stage.id,
              fields: { recycleToStageId: id === nowhere ? null : (id as StageId) },
            })
          }
          testId="recycle-to"
        />
      </div>
      {target === null ? null : (
        <>
          <PlanInput path={stageInput(stage.id, 'recycleShare')} label={t('plan.recycleShare')} />
          <PlanInput path={stageInput(stage.id, 'recycleAfterMonths')} label={t('plan.recycleAfterMonths')} />
        </>
      )}
    </div>
  )
}
