import type { Round } from '#domain/agreement/round.ts'
import { answeredBy } from '#domain/agreement/rounds.ts'
import { joinNames } from '#i18n/join-names.ts'
import { answererName } from '#i18n/party-words.ts'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './RevealedRounds.module.css'

/** How many of those who were asked stand behind the results, and who does not. */
export function Attendance({ round }: { round: Round }) {
  const { t, language } = useLanguage()
  const answered = answeredBy(useCommittedWorkspace(), round)
  const missing = round.answerers.filter(({ id }) => !answered.includes(id))
  const names = joinNames(
    missing.map((answerer) => answererName(answerer, t)),
    language,
  )
  return (
    <p className={classes.attendance}>
      {t('rounds.answered', { answered: answered.length, count: round.answerers.length })}
      {missing.length === 0 ? null : ` · ${t('rounds.notAnswered', { names })}`}
    </p>
  )
}
