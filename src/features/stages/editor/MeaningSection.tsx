import { TextField } from '#ui/inputs/TextField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { definitionElementId } from '../focus.ts'
import { Section } from './Section.tsx'
import classes from './StageEditor.module.css'
import { SynonymsField } from './SynonymsField.tsx'
import type { StageEdit } from './use-stage-edit.ts'

export function MeaningSection({ edit }: { edit: StageEdit }) {
  const { t } = useLanguage()
  const { stage, textLanguage } = edit
  return (
    <Section title={t('stages.sectionMeaning')} hint={t('stages.sectionMeaningHint')}>
      <div className={classes.nameRow}>
        <TextField
          label={t('stages.name')}
          value={stage.name}
          onCommit={(name) => edit.type('name', { name })}
          textLanguage={textLanguage}
          kept={edit.kept('name')}
          testId="stage-name"
        />
        <TextField
          label={t('stages.abbreviation')}
          value={stage.abbreviation}
          onCommit={(abbreviation) => edit.type('abbreviation', { abbreviation })}
          kept={edit.kept('abbreviation')}
          testId="stage-abbreviation"
        />
      </div>
      <TextField
        label={t('stages.definition')}
        value={stage.definition}
        onCommit={(definition) => edit.type('definition', { definition })}
        placeholder={t('stages.definitionPlaceholder')}
        isLong
        textLanguage={textLanguage}
        kept={edit.kept('definition')}
        elementId={definitionElementId}
        testId="stage-definition"
      />
      <SynonymsField edit={edit} />
    </Section>
  )
}
