import type { ExplainedSum, SumPlace } from '#engine/explain/explanation.ts'
import { amountText } from '#exchange/explanation-words.ts'
import { monthAt } from '#i18n/plan-months.ts'
import { useWorkspacePart } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import tables from '#ui/tables.module.css'
import type { OpenDeeper } from './ExplanationBody.tsx'
import classes from './ExplanationDialog.module.css'

interface SumTableProps {
  sum: ExplainedSum
  onOpen: OpenDeeper
}

/** The addends of a sum, each with its factors; a month leads to its own explanation. */
export function SumTable({ sum, onOpen }: SumTableProps) {
  const { t, language } = useLanguage()
  const currency = useWorkspacePart((workspace) => workspace.profile.currency)
  const startYear = useWorkspacePart((workspace) => workspace.plan.startYear)
  const startMonth = useWorkspacePart((workspace) => workspace.plan.startMonth)
  const wording = { t, language, currency }
  const name = t(`explain.${sum.term}`)
  const [first] = sum.parts
  const { caption, head } =
    first !== undefined && 'lead' in first
      ? { caption: t('explain.addendsOfLeads', { name }), head: t('explain.lead') }
      : first !== undefined && 'who' in first
        ? { caption: t('explain.addendsOfPeople', { name }), head: t('estimates.who') }
        : { caption: t('explain.addends', { name }), head: t('charts.month') }

  function placeName(place: SumPlace): string {
    if ('lead' in place) return t('calibration.leadNumber', { number: place.lead })
    return 'who' in place ? place.who : monthAt({ startYear, startMonth }, place.month, language)
  }

  return (
    <table className={tables.table} data-testid="addends">
      <caption className={classes.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {sum.factors.map((factor) => (
            <th key={factor.name} scope="col" className={tables.number}>
              {t(`explain.${factor.name}`)}
            </th>
          ))}
          <th scope="col" className={tables.number}>
            {t('explain.value')}
          </th>
        </tr>
      </thead>
      <tbody>
        {sum.parts.map((part, row) => {
          const { factors, value, target } = part
          const text = placeName(part)
          return (
            <tr key={row}>
              <th scope="row">
                {target === undefined ? (
                  text
                ) : (
                  <button
                    type="button"
                    className={classes.deeper}
                    aria-label={t('explain.openTerm', { name: text })}
                    onClick={() => onOpen(target)}
                  >
                    {text}
                  </button>
                )}
              </th>
              {factors.map((factor, place) => (
                <td key={sum.factors[place]!.name} className={tables.number}>
                  {amountText(factor, sum.factors[place]!.unit, wording)}
                </td>
              ))}
              <td className={tables.number}>{amountText(value, sum.unit, wording)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
