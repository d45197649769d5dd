import { Checkbox } from '@mantine/core'
import { handoffs, type Stage } from '#domain/stage.ts'
import { handoffName } from '#i18n/stage-words.ts'
import { useLanguage } from '#ui/language.tsx'
import { ChoiceField } from './ChoiceField.tsx'
import { NumberOfStage } from './NumberOfStage.tsx'
import { Section } from './Section.tsx'
import classes from './StageEditor.module.css'
import type { StageEdit } from './use-stage-edit.ts'

export function HandoffSection({ edit }: { edit: StageEdit }) {
  const { t } = useLanguage()
  const { stage } = edit
  const { serviceLevel } = stage
  return (
    <Section title={t('stages.sectionHandoff')} hint={t('stages.sectionHandoffHint')}>
      <ChoiceField
        label={t('stages.handoff')}
        value={stage.handoff}
        options={handoffs.map((value) => ({ value, label: handoffName(value, t) }))}
        onChoose={(handoff) => edit.choose({ handoff })}
        isWide
      />
      <div className={classes.triple} role="group" aria-label={t('stages.serviceLevel')}>
        <NumberOfStage
          edit={edit}
          field="firstTouchHours"
          label={t('stages.firstTouch')}
          unit={t('stages.workingHours')}
          value={serviceLevel.firstTouchHours}
          change={(old, firstTouchHours) => withServiceLevel(old, { firstTouchHours })}
        />
        <NumberOfStage
          edit={edit}
          field="attempts"
          label={t('stages.attempts')}
          value={serviceLevel.attempts}
          change={(old, attempts) => withServiceLevel(old, { attempts })}
        />
        <NumberOfStage
          edit={edit}
          field="attemptDays"
          label={t('stages.attemptDays')}
          unit={t('stages.attemptDaysUnit')}
          value={serviceLevel.attemptDays}
          change={(old, attemptDays) => withServiceLevel(old, { attemptDays })}
        />
      </div>
      <Checkbox
        classNames={{ input: classes.check!, description: classes.checkHint! }}
        label={t('stages.isFitForCrm')}
        description={t('stages.isFitForCrmHint')}
        checked={stage.isFitForCrm}
        onChange={(event) => edit.choose({ isFitForCrm: event.currentTarget.checked })}
      />
    </Section>
  )
}

function withServiceLevel(
  stage: Stage,
  changes: Partial<Stage['serviceLevel']>,
): Pick<Stage, 'serviceLevel'> {
  return { serviceLevel: { ...stage.serviceLevel, ...changes } }
}
