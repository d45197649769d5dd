import { useWorkspacePart } from '#session/session-context.tsx'
import { DayField } from '#ui/inputs/DayField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { useCommit } from '../use-commit.ts'
import classes from './PeopleView.module.css'

/** When the definitions are looked at again. */
export function ReviewSection() {
  const { t } = useLanguage()
  const reviewOn = useWorkspacePart((workspace) => workspace.agreement.reviewOn)
  const commit = useCommit()
  return (
    <section className={classes.section}>
      <DayField
        label={t('people.review')}
        value={reviewOn}
        {...(reviewOn === null ? { description: t('people.reviewHint') } : {})}
        onChange={(day) => commit({ type: 'edit-agreement', fields: { reviewOn: day } })}
        testId="review-on"
      />
    </section>
  )
}
