import type { Explanation, Term } from '#engine/explain/explanation.ts'
import type { TermName } from '#engine/explain/term-names.ts'
import { termName, termText } from '#exchange/explanation-words.ts'
import type { Translate } from '#i18n/translate.ts'
import { useWorkspacePart } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import tables from '#ui/tables.module.css'
import type { OpenDeeper } from './ExplanationBody.tsx'
import classes from './ExplanationDialog.module.css'
import { InputSources } from './InputSources.tsx'

interface TermTableProps {
  explanation: Explanation
  onOpen: OpenDeeper
}

/** The numbers in the formula, each with where it comes from. */
export function TermTable({ explanation: { terms, subject }, onOpen }: TermTableProps) {
  const { t, language } = useLanguage()
  const currency = useWorkspacePart((workspace) => workspace.profile.currency)
  const wording = { t, language, currency }
  return (
    <table className={tables.table}>
      <caption className="visually-hidden">{t('explain.numbers')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('explain.number')}</th>
          <th scope="col" className={tables.number}>
            {t('explain.value')}
          </th>
          <th scope="col">{t('explain.origin')}</th>
        </tr>
      </thead>
      <tbody>
        {(Object.entries(terms) as [TermName, Term][]).map(([name, term]) => (
          <tr key={name}>
            <th scope="row">
              {term.target === undefined ? (
                termName(name, term, t)
              ) : (
                <button
                  type="button"
                  className={classes.deeper}
                  aria-label={t('explain.openTerm', { name: termName(name, term, t) })}
                  onClick={() => onOpen(term.target!, term.subject)}
                >
                  {termName(name, term, t)}
                </button>
              )}
            </th>
            <td className={tables.number}>{termText(term, wording)}</td>
            <td>
              {term.inputs.length === 0 ? (
                <span className={classes.note}>{originOf(term, t)}</span>
              ) : (
                <InputSources
                  paths={term.inputs}
                  subject={term.subject ?? subject}
                  isDrawn={term.isOfRanges ?? false}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function originOf({ from }: Term, t: Translate): string {
  switch (from) {
    case 'question':
      return t('explain.asked')
    case 'definitions':
      return t('explain.fromDefinitions')
    case 'answers':
      return t('explain.fromAnswers')
    default:
      return t('explain.computed')
  }
}
