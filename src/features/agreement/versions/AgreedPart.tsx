import { Button } from '@mantine/core'
import { useState } from 'react'
import type { AgreedVersion } from '#domain/agreement/version.ts'
import { dayOf } from '#i18n/days.ts'
import { problemText } from '#i18n/problem-text.ts'
import { reviewReminder } from '#i18n/review-words.ts'
import { useApplication } from '#session/application-context.tsx'
import { useSession, useWorkspacePart } from '#session/session-context.tsx'
import { DayField } from '#ui/inputs/DayField.tsx'
import { HashLine } from '#ui/HashLine.tsx'
import { useLanguage } from '#ui/language.tsx'
import { ReasonDialog } from '#ui/ReasonDialog.tsx'
import { SignatureRows } from './SignatureRows.tsx'
import classes from './VersionsView.module.css'

/** An agreed version: who signed, what proves it, when it is looked at again, and the way to the next. */
export function AgreedPart({ version }: { version: AgreedVersion }) {
  const { t, language } = useLanguage()
  const { now } = useApplication()
  const session = useSession()
  const reviewOn = useWorkspacePart((workspace) => workspace.agreement.reviewOn)
  const [isBeginning, setIsBeginning] = useState(false)
  const reminder = reviewReminder(reviewOn, dayOf(now()), { t, language })
  const next = version.version + 1

  return (
    <>
      {version.reason === '' ? null : <p className={classes.reason}>{version.reason}</p>}
      <SignatureRows version={version} />
      <div className={classes.review}>
        <DayField
          label={t('versions.nextReview')}
          value={reviewOn}
          onChange={(day) => {
            const outcome = session.commit({ type: 'edit-agreement', fields: { reviewOn: day } })
            return outcome.ok ? null : problemText(outcome.problems[0]!, t, language)
          }}
          testId="review-on"
        />
        {reminder?.isDue === true ? <p className={classes.due}>{reminder.text}</p> : null}
      </div>
      <div className={classes.actions}>
        <Button onClick={() => setIsBeginning(true)}>{t('versions.begin', { version: next })}</Button>
      </div>
      <div className={classes.proof}>
        <h3>{t('versions.proof')}</h3>
        <HashLine label={t('versions.agreedHash')} hash={version.agreedHash} />
        <HashLine label={t('versions.contentHash')} hash={version.contentHash} />
        <p className={classes.quiet}>{t('versions.proofMeaning')}</p>
      </div>
      {isBeginning ? (
        <ReasonDialog
          title={t('versions.beginTitle', { version: next })}
          label={t('versions.reasonLabel')}
          placeholder={t('versions.reasonExample')}
          action={t('versions.beginConfirm', { version: next })}
          onSubmit={(reason) => {
            const outcome = session.commit({ type: 'start-version', reason })
            return outcome.ok ? null : problemText(outcome.problems[0]!, t, language)
          }}
          onClose={() => setIsBeginning(false)}
        >
          <p>{t('versions.beginText', { version: version.version })}</p>
        </ReasonDialog>
      ) : null}
    </>
  )
}
