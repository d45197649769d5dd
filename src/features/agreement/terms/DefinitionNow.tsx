import { Link } from 'wouter'
import type { Stage } from '#domain/stage.ts'
import { useWorkspacePart } from '#session/session-context.tsx'
import { TextField } from '#ui/inputs/TextField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { useCommit } from '../use-commit.ts'
import classes from './TermsView.module.css'

/** The definition as it stands: its wording can be worked on here, everything else under Stages. */
export function DefinitionNow({ stage }: { stage: Stage }) {
  const { t } = useLanguage()
  const commit = useCommit()
  const { id: workspaceId, language: textLanguage } = useWorkspacePart((workspace) => workspace.profile)
  const { id, definition, entryCriteria } = stage

  return (
    <section className={classes.now} aria-labelledby="definition-now">
      <h3 id="definition-now">{t('terms.definitionNow')}</h3>
      <TextField
        label={t('stages.definition')}
        isLong
        value={definition}
        textLanguage={textLanguage}
        onCommit={(text) =>
          commit({ type: 'edit-stage', id, fields: { definition: text } }, `stage/${id}/definition`)
        }
        testId="definition-now"
      />
      <h4 className={classes.label}>{t('stages.entryCriteria')}</h4>
      {entryCriteria.length === 0 ? (
        <p>{t('common.none')}</p>
      ) : (
        <ul className={classes.criteria} lang={textLanguage}>
          {entryCriteria.map((criterion) => (
            <li key={criterion.id}>{criterion.text}</li>
          ))}
        </ul>
      )}
      <p>
        <Link href={`/workspace/${workspaceId}/stages`}>{t('terms.toStages')}</Link>
      </p>
    </section>
  )
}
