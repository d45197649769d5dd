import type { Language } from '#domain/language.ts'
import type { AgreementReport, ReportGlossaryRow } from '#exchange/agreement-report-shape.ts'
import { hyphenate } from '#ui/agreement/hyphenate.ts'
import { cardAnchor } from './card-anchor.ts'
import classes from './Glossary.module.css'
import { Missing } from './Missing.tsx'
import { NumberedName } from './NumberedName.tsx'
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
                <Term row={row} besideMark={glossary.besideMark} language={contentLanguage} />
              </th>
              <td lang={contentLanguage}>{row.abbreviation}</td>
              <td lang={contentLanguage}>{hyphenate(row.synonyms, contentLanguage)}</td>
              <td>
                {row.meaning === '' ? (
                  <Missing text={notAgreed} />
                ) : (
                  <span lang={contentLanguage}>{row.meaning}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function Term(props: { row: ReportGlossaryRow; besideMark: string; language: Language }) {
  const { row, besideMark, language } = props
  return (
    <NumberedName number={row.number} note={row.number === null ? besideMark : undefined}>
      <a href={`#${cardAnchor(row.id)}`} lang={language}>
        {hyphenate(row.term, language)}
      </a>
    </NumberedName>
  )
}
