import { costTags } from '#domain/cost-tag.ts'
import { planInput, type PlanField } from '#domain/inputs.ts'
import { pathStages } from '#domain/workspace.ts'
import { monthlyGrowth, monthlyLoss, yearlyGrowth, yearlyLoss } from '#domain/yearly.ts'
import { useWorkspacePart } from '#session/session-context.tsx'
import { SelectField } from '#ui/inputs/SelectField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { AmountOrList } from '../inputs/AmountOrList.tsx'
import { FactorFields } from '../inputs/FactorFields.tsx'
import { FieldGroup } from '../inputs/FieldGroup.tsx'
import table from '../inputs/InputTable.module.css'
import { PlanInput } from '../inputs/PlanInput.tsx'
import { useCommit } from '../inputs/use-commit.ts'
import { YearlyField } from '../inputs/YearlyField.tsx'
import { DealFields } from './DealFields.tsx'
import { TargetFields } from './TargetFields.tsx'

/** Economics that a first plan can do without. */
export function MoreEconomics() {
  const { t } = useLanguage()
  const hasCapacity = useWorkspacePart((workspace) =>
    pathStages(workspace).some(
      ({ id, obligation }) => obligation === 'must' && workspace.stageNumbers[id]?.hasCapacity === true,
    ),
  )
  const field = (name: PlanField, hint?: string) => (
    <PlanInput path={planInput(name)} label={t(`plan.${name}`)} hint={hint} />
  )
  return (
    <div className={table.more}>
      <FieldGroup title={t('plan.targetGroup')}>
        <TargetFields />
      </FieldGroup>
      <FieldGroup title={t('plan.customersGroup')}>
        <div className={table.grid}>
          {field('recurringFee')}
          {field('lifetimeMonths')}
        </div>
        <div className={table.grid}>
          {field('churn')}
          <YearlyField
            path={planInput('churn')}
            label={t('plan.churnYear')}
            toYearly={yearlyLoss}
            toMonthly={monthlyLoss}
          />
          {field('expansion')}
          <YearlyField
            path={planInput('expansion')}
            label={t('plan.expansionYear')}
            toYearly={yearlyGrowth}
            toMonthly={monthlyGrowth}
          />
        </div>
      </FieldGroup>
      <FieldGroup title={t('plan.paymentGroup')}>
        <DealFields />
        <div className={table.grid}>
          {field('paymentDelayMonths')}
          {field('discountRate')}
        </div>
      </FieldGroup>
      <FieldGroup title={t('plan.overheadGroup')}>
        <OverheadFields />
      </FieldGroup>
      {hasCapacity ? (
        <FieldGroup title={t('plan.workTimeGroup')}>
          <div className={table.grid}>{field('hoursPerDay', t('plan.hoursPerDayHint'))}</div>
          <FactorFields
            path={planInput('workCalendar')}
            title={(mean) => t('plan.workCalendarMean', { mean })}
            hint={t('plan.workCalendarHint')}
            flatLabel={t('plan.fullCalendar')}
          />
        </FieldGroup>
      ) : null}
    </div>
  )
}

function OverheadFields() {
  const { t } = useLanguage()
  const tag = useWorkspacePart(({ plan }) => plan.overheadTag)
  const commit = useCommit()
  return (
    <div className={table.grid}>
      <div className={table.wide}>
        <SelectField
          label={t('plan.costTag')}
          options={costTags.map((one) => ({ value: one, label: t(`plan.${one}Cost`) }))}
          value={tag}
          onChange={(overheadTag) => commit({ type: 'edit-plan-options', fields: { overheadTag } })}
        />
      </div>
      <AmountOrList
        amount={planInput('overhead')}
        list={planInput('overheadList')}
        listLabel={t('plan.overheadList')}
        testId="overhead-list"
      />
    </div>
  )
}
