import { Switch } from '@mantine/core'
import { costTags } from '#domain/cost-tag.ts'
import { stageInput, type StageField } from '#domain/inputs.ts'
import type { CommandOf } from '#domain/commands/of-type.ts'
import type { StageNumbers } from '#domain/stage-numbers.ts'
import type { Stage } from '#domain/stage.ts'
import { obligationText } from '#i18n/stage-words.ts'
import { useProjection, useWorkspacePart } from '#session/session-context.tsx'
import { SelectField } from '#ui/inputs/SelectField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { AmountOrList } from '../inputs/AmountOrList.tsx'
import classes from '../inputs/InputTable.module.css'
import { PlanInput } from '../inputs/PlanInput.tsx'
import { useCommit } from '../inputs/use-commit.ts'
import { ServiceLevel } from './ServiceLevel.tsx'

/** Who works a stage, what that costs, and how many they can work where the agreement says that they must. */
export function WorkFields({ stage, numbers }: { stage: Stage; numbers: StageNumbers }) {
  const { t } = useLanguage()
  const commit = useCommit()
  const { projection } = useProjection()
  const edit = (fields: CommandOf<'edit-stage-numbers'>['fields']) =>
    commit({ type: 'edit-stage-numbers', stageId: stage.id, fields })
  const path = (field: StageField) => stageInput(stage.id, field)
  const isCountedTwice = projection?.countedTwice.includes(stage.id) === true

  return (
    <>
      <div className={classes.grid}>
        <div className={classes.wide}>
          <SelectField
            label={t('plan.costTag')}
            options={costTags.map((tag) => ({ value: tag, label: t(`plan.${tag}Cost`) }))}
            value={numbers.costTag}
            onChange={(costTag) => edit({ costTag })}
          />
        </div>
        <PlanInput path={path('personCost')} label={t('plan.personCost')} />
        <AmountOrList
          amount={path('people')}
          list={path('peopleList')}
          label={t('plan.people')}
          listLabel={t('plan.peopleList')}
          testId="people-list"
        />
      </div>
      {isCountedTwice ? (
        <p className={classes.warning} role="status">
          {t('plan.countedTwice')}
        </p>
      ) : null}
      {stage.obligation === 'must' ? (
        <CapacityFields stage={stage} numbers={numbers} edit={edit} />
      ) : (
        <NotLimited stage={stage} />
      )}
    </>
  )
}

interface CapacityFieldsProps {
  stage: Stage
  numbers: StageNumbers
  edit: (fields: CommandOf<'edit-stage-numbers'>['fields']) => void
}

function CapacityFields({ stage, numbers, edit }: CapacityFieldsProps) {
  const { t } = useLanguage()
  return (
    <>
      <Switch
        label={t('plan.hasCapacity')}
        checked={numbers.hasCapacity}
        onChange={(event) => edit({ hasCapacity: event.currentTarget.checked })}
        data-testid="has-capacity"
      />
      {numbers.hasCapacity ? (
        <>
          <div className={classes.grid}>
            <PlanInput path={stageInput(stage.id, 'leadsPerPerson')} label={t('plan.leadsPerPerson')} />
            <PlanInput
              path={stageInput(stage.id, 'lostAfterMonths')}
              label={t('plan.lostAfterMonths')}
              placeholder={t('plan.theyWait')}
            />
          </div>
          <ServiceLevel stage={stage} />
        </>
      ) : null}
    </>
  )
}

function NotLimited({ stage }: { stage: Stage }) {
  const { t } = useLanguage()
  const workspaceId = useWorkspacePart(({ profile }) => profile.id)
  const obligation = obligationText(stage, t)
  return (
    <p className={classes.note}>
      {obligation === null ? t('plan.nobodyMust') : t('plan.onlyMust', { obligation })}{' '}
      <a href={`#/workspace/${workspaceId}/stages`}>{t('plan.toDefinition')}</a>
    </p>
  )
}
