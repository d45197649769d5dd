import type { Criterion } from '#domain/stage.ts'
import { useApplication } from '#session/application-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { LineList } from './LineList.tsx'
import { moved, without } from './lines.ts'
import { Section } from './Section.tsx'
import type { StageEdit } from './use-stage-edit.ts'

export function CriteriaSection({ edit }: { edit: StageEdit }) {
  const { t } = useLanguage()
  return (
    <Section title={t('stages.sectionCriteria')} hint={t('stages.sectionCriteriaHint')}>
      <CriteriaList
        edit={edit}
        field="entryCriteria"
        testId="entry-criteria"
        title={t('stages.entryCriteria')}
        hint={t('stages.entryCriteriaHint')}
        lineName={(number) => t('stages.entryCriterion', { number })}
        addLabel={t('stages.addEntryCriterion')}
      />
      <CriteriaList
        edit={edit}
        field="exitCriteria"
        testId="exit-criteria"
        title={t('stages.exitCriteria')}
        hint={t('stages.exitCriteriaHint')}
        lineName={(number) => t('stages.exitCriterion', { number })}
        addLabel={t('stages.addExitCriterion')}
      />
    </Section>
  )
}

interface CriteriaListProps {
  edit: StageEdit
  field: 'entryCriteria' | 'exitCriteria'
  testId: string
  title: string
  hint: string
  lineName: (number: number) => string
  addLabel: string
}

function CriteriaList({ edit, field, ...words }: CriteriaListProps) {
  const { newId } = useApplication()
  const criteria = edit.stage[field]

  function change(next: (criteria: Criterion[]) => Criterion[]) {
    return edit.choose((stage) => ({ [field]: next(stage[field]) }))
  }

  return (
    <LineList
      {...words}
      lines={criteria.map(({ id, text }) => ({ key: id, text, kept: edit.kept(`${field}/${id}`) }))}
      textLanguage={edit.textLanguage}
      kept={edit.kept(`${field}/new`)}
      onAdd={(texts) => change((old) => [...old, ...texts.map((text) => ({ id: newId(), text }))])}
      onEdit={(index, text) => {
        const id = criteria[index]!.id
        return edit.type(`${field}/${id}`, (stage) => ({
          [field]: stage[field].map((criterion) => (criterion.id === id ? { id, text } : criterion)),
        }))
      }}
      onMove={(from, to) => change((old) => moved(old, from, to))}
      onRemove={(index) => change((old) => without(old, index))}
    />
  )
}
