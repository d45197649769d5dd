import type { AgreementReport } from '#exchange/agreement-report-shape.ts'
import { hyphenate } from '#ui/agreement/hyphenate.ts'
import { cardAnchor } from './card-anchor.ts'
import classes from './Glossary.module.css'
import { Missing } from './Missing.tsx'
import { Section } from './Section.tsx'
import tables from './tables.module.css'

/** Every term with its short meaning; each leads to its card. */
export function Glossary({ report }: { report: AgreementReport }) {
  const { glossary, contentLanguage, notAgreed } = report
  if (glossary.rows.length === 0) return null
  const { columns } = glossary
  return (
    <Section title={glossary.title}>
      <table className={`${tables.table} ${classes.glossary}`}>
        <caption>{glossary.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.term}</th>
            <th scope="col">{columns.abbreviation}</th>
            <th scope="col">{columns.synonyms}</th>
            <th scope="col">{columns.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {glossary.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <span className={tables.numbered}>
                  <span className={tables.number}>{row.number}</span>
                  <span>
                    <a href={`#${cardAnchor(row.id)}`} lang={contentLanguage}>
                      {hyphenate(row.term, contentLanguage)}
                    </a>
                    {row.number === null ? <span className={tables.note}>{glossary.besideMark}</span> : null}
                  </span>
                </span>
              </th>
              <td lang={contentLanguage}>{row.abbreviation}</td>
              <td lang={contentLanguage}>{hyphenate(row.synonyms, contentLanguage)}</td>
              <td>
                {row.meaning === '' ? <Missing text={notAgreed} /> : <span lang={contentLanguage}>{row.meaning}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
