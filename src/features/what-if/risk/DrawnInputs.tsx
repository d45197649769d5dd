import { rangedInputs, type RangedInput } from '#domain/ranged-inputs.ts'
import type { Workspace } from '#domain/workspace.ts'
import { inputName, inputText } from '#i18n/input-words.ts'
import { rangeText } from '#i18n/range-words.ts'
import { useLanguage } from '#ui/language.tsx'
import tables from '#ui/tables.module.css'
import classes from './DrawnInputs.module.css'

/** Which numbers are drawn anew in each trial, from which range, beside what the plan says. */
export function DrawnInputs({ seen }: { seen: Workspace }) {
  const { t, language } = useLanguage()
  const inputs = rangedInputs(seen)
  const { currency } = seen.profile
  const words = ({ range, input }: RangedInput) =>
    rangeText(range, { unit: input.unit, currency, t, language })
  return (
    <details className={classes.drawn}>
      <summary>{t('risk.drawn', { count: inputs.length })}</summary>
      <table className={tables.table} data-testid="drawn-inputs">
        <thead>
          <tr>
            <th scope="col">{t('risk.input')}</th>
            <th scope="col" className={tables.number}>
              {t('inputs.range')}
            </th>
            <th scope="col" className={tables.number}>
              {t('risk.planned')}
            </th>
          </tr>
        </thead>
        <tbody>
          {inputs.map((ranged) => (
            <tr key={ranged.input.path}>
              <th scope="row">{inputName(seen, ranged.input, t)}</th>
              <td className={tables.number}>{words(ranged)}</td>
              <td className={tables.number}>{inputText(seen, ranged.input, t, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
