import { useLanguage } from '#ui/language.tsx'
import { AgendaSection } from './AgendaSection.tsx'
import { LogoSection } from './LogoSection.tsx'
import { ParticipantsSection } from './ParticipantsSection.tsx'
import classes from './PeopleView.module.css'
import { ReviewSection } from './ReviewSection.tsx'
import { RolesSection } from './RolesSection.tsx'

/** Who agrees and who must sign, how the workshop is divided, when the definitions are looked at again. */
export function PeopleView() {
  const { t } = useLanguage()
  return (
    <section className={classes.view} aria-labelledby="people-title">
      <h2 id="people-title">{t('people.title')}</h2>
      <div className={classes.columns}>
        <div className={classes.column}>
          <ParticipantsSection />
          <RolesSection />
        </div>
        <div className={classes.column}>
          <AgendaSection />
          <ReviewSection />
          <LogoSection />
        </div>
      </div>
    </section>
  )
}
