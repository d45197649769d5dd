import type { AgendaItem } from '#domain/agreement/party.ts'
import { formatNumber } from '#i18n/format.ts'
import { useSession, useWorkspacePart } from '#session/session-context.tsx'
import { useTakeBack } from '#session/use-take-back.ts'
import { NumberField } from '#ui/inputs/NumberField.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './PeopleView.module.css'
import { useCommit } from '../use-commit.ts'

/** The parts of the workshop with their minutes, and how long that is together. */
export function AgendaSection() {
  const { t, language } = useLanguage()
  const agenda = useWorkspacePart((workspace) => workspace.agreement.agenda)
  const total = agenda.reduce((sum, { minutes }) => sum + minutes, 0)
  return (
    <section className={classes.section} aria-labelledby="agenda-title">
      <h3 id="agenda-title">{t('people.agenda')}</h3>
      <ul className={classes.list}>
        {agenda.map((item) => (
          <AgendaRow key={item.part} item={item} agenda={agenda} />
        ))}
        <li className={`${classes.row} ${classes.agenda} ${classes.total}`}>
          <span>{t('people.total')}</span>
          <span>{t('people.minutes', { minutes: formatNumber(total, language) })}</span>
        </li>
      </ul>
    </section>
  )
}

function AgendaRow({ item, agenda }: { item: AgendaItem; agenda: readonly AgendaItem[] }) {
  const { t } = useLanguage()
  const session = useSession()
  const commit = useCommit()
  const burst = `agenda/${item.part}`
  const takeBack = useTakeBack(burst)
  const name = t(`people.${item.part}`)
  return (
    <li className={`${classes.row} ${classes.agenda}`}>
      <span>{name}</span>
      <NumberField
        label={t('people.minutesOf', { part: name })}
        isLabelHidden
        unit={t('people.minutesUnit')}
        step={5}
        value={item.minutes}
        onPreview={() => null}
        onCancel={() => session.cancelPreview()}
        onCommit={(minutes) => {
          if (minutes === null) return t('problems.empty')
          const next = agenda.map((one) => (one.part === item.part ? { ...one, minutes } : one))
          return commit({ type: 'edit-agreement', fields: { agenda: next } }, burst)
        }}
        {...takeBack}
      />
    </li>
  )
}
