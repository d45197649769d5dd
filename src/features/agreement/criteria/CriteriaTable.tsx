import { criterionVotes } from '#domain/agreement/round.ts'
import type { Criterion } from '#domain/stage.ts'
import { formatNumber, formatPercent } from '#i18n/format.ts'
import { useLanguage } from '#ui/language.tsx'
import tables from '#ui/tables.module.css'
import type { CriterionOutcome } from './criteria-outcome.ts'
import { voteWord } from './vote-words.ts'

interface CriteriaTableProps {
  outcome: readonly CriterionOutcome[]
  isInDefinition: (criterion: Criterion) => boolean
}

/** The votes as numbers and shares. */
export function CriteriaTable({ outcome, isInDefinition }: CriteriaTableProps) {
  const { t, language } = useLanguage()
  return (
    <table className={tables.table}>
      <caption className="visually-hidden">{t('criteria.shares')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('criteria.criterion')}</th>
          {criterionVotes.map((vote) => (
            <th key={vote} scope="col" className={tables.number}>
              {voteWord(vote, t)}
            </th>
          ))}
          <th scope="col" className={tables.number}>
            {t('criteria.answers')}
          </th>
          <th scope="col">{t('criteria.inDefinition')}</th>
        </tr>
      </thead>
      <tbody>
        {outcome.map(({ criterion, tally }) => (
          <tr key={criterion.id}>
            <th scope="row">{criterion.text}</th>
            {criterionVotes.map((vote) => (
              <td key={vote} className={tables.number}>
                {tally.shares === null
                  ? t('common.dash')
                  : t('criteria.countAndShare', {
                      votes: formatNumber(tally.counts[vote], language),
                      share: formatPercent(tally.shares[vote], language, { maximumFractionDigits: 0 }),
                    })}
              </td>
            ))}
            <td className={tables.number}>{formatNumber(tally.answers, language)}</td>
            <td>{isInDefinition(criterion) ? t('common.yes') : t('common.no')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
