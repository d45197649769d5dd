import type { CalibrationResult } from '#engine/agreement/calibration.ts'
import { answererName } from '#i18n/party-words.ts'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import type { RoundOf } from '../rounds/round-kind.ts'
import classes from './DisputedLeads.module.css'
import { answeredLeads, type AnsweredLead } from './lead-answers.ts'
import { stageLabel } from './stage-label.ts'

interface DisputedLeadsProps {
  round: RoundOf<'calibration'>
  result: CalibrationResult
}

/** What to talk about: the leads that people put at different stages, and who put them where. */
export function DisputedLeads({ round, result }: DisputedLeadsProps) {
  const { t } = useLanguage()
  const leads = answeredLeads(useCommittedWorkspace(), round, result)
  const disputed = leads.filter(({ isAgreed }) => isAgreed === false)
  const others = leads.filter(({ isAgreed }) => isAgreed !== false)
  return (
    <section className={classes.leads} aria-label={t('calibration.disputed')}>
      <h4>{t('calibration.disputed')}</h4>
      {disputed.length === 0 ? (
        <p>{t('calibration.nothingDisputed')}</p>
      ) : (
        <ol className={classes.list}>
          {disputed.map((lead) => (
            <Lead key={lead.id} lead={lead} />
          ))}
        </ol>
      )}
      {others.length === 0 ? null : (
        <details className={classes.others}>
          <summary>{t('calibration.otherwise', { count: others.length })}</summary>
          <ol className={classes.list}>
            {others.map((lead) => (
              <Lead key={lead.id} lead={lead} />
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}

function Lead({ lead: { number, text, choices } }: { lead: AnsweredLead }) {
  const { t } = useLanguage()
  const workspace = useCommittedWorkspace()
  return (
    <li className={classes.lead}>
      <p className={classes.text}>
        <span className={classes.number}>{t('calibration.leadNumber', { number })}</span>{' '}
        <span lang={workspace.profile.language}>{text}</span>
      </p>
      <ul className={classes.choices}>
        {choices.length === 0 ? <li>{t('calibration.nobodyChose')}</li> : null}
        {choices.map(({ stageId, answerers }) => (
          <li key={stageId}>
            <strong>
              {t('calibration.chosenBy', {
                stage: stageLabel(workspace, stageId, t),
                count: answerers.length,
              })}
            </strong>{' '}
            <span className={classes.names}>
              {answerers.map((answerer) => answererName(answerer, t)).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </li>
  )
}
