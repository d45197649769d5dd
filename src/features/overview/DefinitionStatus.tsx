import { latestVersion } from '#domain/agreement/versions.ts'
import { orderedStages } from '#domain/workspace.ts'
import { isDefinitionComplete } from '#domain/stage.ts'
import { dayOf } from '#i18n/days.ts'
import { formatNumber } from '#i18n/format.ts'
import { reviewReminder } from '#i18n/review-words.ts'
import { obligationText, roleLetter, roleName } from '#i18n/stage-words.ts'
import { useApplication } from '#session/application-context.tsx'
import { useWorkspace } from '#session/session-context.tsx'
import { OwnerMark } from '#ui/funnel/FunnelPicture.tsx'
import { useLanguage } from '#ui/language.tsx'
import tables from '#ui/tables.module.css'
import classes from './DefinitionStatus.module.css'

/** The definitions at a glance: who owns a stage, what it asks, what is still missing. */
export function DefinitionStatus() {
  const { t, language } = useLanguage()
  const workspace = useWorkspace()
  const { now } = useApplication()
  const { version, status } = latestVersion(workspace)
  const review = reviewReminder(workspace.agreement.reviewOn, dayOf(now()), { t, language })
  return (
    <section aria-labelledby="definitions-title">
      <h2 id="definitions-title">
        {t('overview.definitions')}{' '}
        <span className={classes.version}>
          {t('common.versionStatus', { version, status: t(`common.${status}`) })}
          {review === null ? null : ` · ${review.text}`}
        </span>
      </h2>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{t('overview.stage')}</th>
            <th scope="col">{t('overview.duty')}</th>
            <th scope="col" className={tables.number}>
              {t('overview.criteria')}
            </th>
          </tr>
        </thead>
        <tbody>
          {orderedStages(workspace).map((stage) => (
            <tr key={stage.id}>
              <th scope="row">
                <span className={classes.stage}>
                  <OwnerMark
                    owner={{
                      kind: stage.owner.kind,
                      letter: roleLetter(stage.owner, t),
                      label: roleName(stage.owner, t),
                    }}
                  />
                  {stage.name}
                </span>
              </th>
              <td>{obligationText(stage, t) ?? t('common.dash')}</td>
              <td className={tables.number}>
                {isDefinitionComplete(stage) ? (
                  formatNumber(stage.entryCriteria.length, language)
                ) : (
                  <span className={classes.missing}>{t('overview.incomplete')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
