import { SegmentedControl } from '@mantine/core'
import { planInput } from '#domain/inputs.ts'
import { targetKinds } from '#domain/plan.ts'
import { useWorkspacePart } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import table from '../inputs/InputTable.module.css'
import { PlanInput } from '../inputs/PlanInput.tsx'
import { useCommit } from '../inputs/use-commit.ts'

const words = {
  revenue: { name: 'plan.revenueTarget', hint: 'plan.revenueTargetHint' },
  'gross-profit': { name: 'plan.grossProfitTarget', hint: 'plan.grossProfitTargetHint' },
  pipeline: { name: 'plan.pipelineTarget', hint: 'plan.pipelineTargetHint' },
} as const

/** What is to be reached over the horizon, and what it is counted in. */
export function TargetFields() {
  const { t } = useLanguage()
  const kind = useWorkspacePart(({ plan }) => plan.targetKind)
  const commit = useCommit()
  return (
    <>
      <SegmentedControl
        aria-label={t('plan.targetKind')}
        data={targetKinds.map((one) => ({ value: one, label: t(words[one].name) }))}
        value={kind}
        onChange={(targetKind) => commit({ type: 'edit-plan-options', fields: { targetKind } })}
      />
      <div className={table.grid}>
        <PlanInput
          path={planInput('target')}
          label={t('plan.target')}
          placeholder={t('common.none')}
          hint={t(words[kind].hint)}
        />
      </div>
    </>
  )
}
