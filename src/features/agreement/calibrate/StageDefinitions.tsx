import type { StageId } from '#domain/identifier.ts'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './StageDefinitions.module.css'

/** What is being calibrated, for whoever wants to look it up while answering: the definitions of the offered stages. */
export function StageDefinitions({ stageIds }: { stageIds: readonly string[] }) {
  const { t } = useLanguage()
  const { stages, profile } = useCommittedWorkspace()
  const offered = stageIds.flatMap((id) => stages[id as StageId] ?? [])
  return (
    <details className={classes.definitions}>
      <summary>{t('calibration.definitions')}</summary>
      <dl className={classes.list}>
        {offered.map(({ id, name, definition, entryCriteria }) => (
          <div key={id} className={classes.stage}>
            <dt>{name}</dt>
            <dd>
              {definition === '' ? (
                <p>{t('calibration.noDefinition')}</p>
              ) : (
                <p lang={profile.language} className={classes.text}>
                  {definition}
                </p>
              )}
              {entryCriteria.length === 0 ? null : (
                <>
                  <p className={classes.criteria}>{t('calibration.entryCriteria')}</p>
                  <ul lang={profile.language}>
                    {entryCriteria.map((criterion) => (
                      <li key={criterion.id}>{criterion.text}</li>
                    ))}
                  </ul>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
