import { obligations } from '#domain/stage.ts'
import { obligationText, roleName } from '#i18n/stage-words.ts'
import { useLanguage } from '#ui/language.tsx'
import { ChoiceField } from './ChoiceField.tsx'
import { RoleField } from './RoleField.tsx'
import { Section } from './Section.tsx'
import type { StageEdit } from './use-stage-edit.ts'

export function ResponsibilitySection({ edit }: { edit: StageEdit }) {
  const { t } = useLanguage()
  const { stage } = edit
  return (
    <Section title={t('stages.sectionResponsibility')} hint={t('stages.sectionResponsibilityHint')}>
      <RoleField edit={edit} field="owner" label={t('stages.owner')} wordsFor={(role) => roleName(role, t)} />
      <ChoiceField
        label={t('stages.obligation')}
        value={stage.obligation}
        options={obligations.map((value) => ({ value, label: t(`stages.${value}`) }))}
        onChoose={(obligation) => edit.choose({ obligation })}
      />
      {stage.obligation === 'nobody' ? null : (
        <RoleField
          edit={edit}
          field="worker"
          label={t('stages.worker')}
          wordsFor={(worker) => obligationText({ ...stage, worker }, t) ?? ''}
        />
      )}
    </Section>
  )
}
