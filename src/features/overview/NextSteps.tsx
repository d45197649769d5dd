import { outdatedNumbers } from '#domain/agreement/outdated.ts'
import { latestVersion } from '#domain/agreement/versions.ts'
import { countConfirmed } from '#domain/inputs.ts'
import { isDefinitionComplete } from '#domain/stage.ts'
import { orderedChannels, orderedStages } from '#domain/workspace.ts'
import { dayOf } from '#i18n/days.ts'
import { reviewReminder } from '#i18n/review-words.ts'
import { useApplication } from '#session/application-context.tsx'
import { useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './NextSteps.module.css'

/** What to do next, most pressing first. */
export function NextSteps() {
  const { t, language } = useLanguage()
  const { now } = useApplication()
  const workspace = useWorkspace()
  const base = `#/workspace/${workspace.profile.id}`
  const incomplete = orderedStages(workspace).filter((stage) => !isDefinitionComplete(stage))
  const { confirmed, total } = countConfirmed(workspace)
  const review = reviewReminder(workspace.agreement.reviewOn, dayOf(now()), { t, language })
  const version = latestVersion(workspace)
  const outdated = outdatedNumbers(workspace).length
  const steps: { text: string; href: string }[] = []
  if (review?.isDue === true)
    steps.push({
      text: t('versions.reviewStep', { reminder: review.text }),
      href: `${base}/agreement/versions`,
    })
  if (version.status === 'proposed')
    steps.push({
      text: t('versions.signStep', { version: version.version }),
      href: `${base}/agreement/versions`,
    })
  if (incomplete.length > 0)
    steps.push({ text: t('overview.fillDefinitions', { count: incomplete.length }), href: `${base}/stages` })
  if (orderedChannels(workspace).length === 0)
    steps.push({ text: t('overview.addChannel'), href: `${base}/plan` })
  if (version.status === 'draft')
    steps.push({ text: t('overview.agree', { version: version.version }), href: `${base}/agreement` })
  if (outdated > 0)
    steps.push({ text: t('overview.checkOutdated', { count: outdated }), href: `${base}/plan` })
  if (confirmed < total)
    steps.push({ text: t('overview.confirmInputs', { count: total - confirmed }), href: `${base}/plan` })
  const isAgreed = version.status === 'agreed'
  steps.push({
    text: t(isAgreed ? 'overview.handOutAgreement' : 'overview.printAgreement'),
    href: `${base}/report`,
  })
  return (
    <aside className={classes.next} aria-labelledby="next-title">
      <h2 id="next-title">{t('overview.next')}</h2>
      <ol className={classes.steps}>
        {steps.map(({ text, href }) => (
          <li key={text}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ol>
    </aside>
  )
}
