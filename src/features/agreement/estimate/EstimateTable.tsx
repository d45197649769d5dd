import type { Pooled } from '#engine/agreement/pooled.ts'
import { ExplainedTable, type CellAt } from '#ui/explain/ExplainedTable.tsx'
import { useLanguage } from '#ui/language.tsx'
import tables from '#ui/tables.module.css'
import { estimateNames } from './estimate-draft.ts'
import type { ExplainEstimate } from './explained-estimates.ts'
import type { PersonEstimate } from './RangePicture.tsx'

interface EstimateTableProps {
  caption: string
  people: readonly PersonEstimate[]
  pooled: Pooled
  text: (value: number) => string
  explained: ExplainEstimate
}

/** The estimates as numbers; what they come to stands below, in percentiles. */
export function EstimateTable({ caption, people, pooled, text, explained }: EstimateTableProps) {
  const { t } = useLanguage()
  // The last row alone is computed.
  const cellAt: CellAt = (row, column) => {
    const percentile = ([undefined, 'p10', 'p50', 'p90'] as const)[column]
    return row < people.length || percentile === undefined
      ? null
      : explained({ name: 'percentile', percentile })
  }
  return (
    <ExplainedTable className={tables.table} cellAt={cellAt}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('estimates.who')}</th>
          {estimateNames.map((name) => (
            <th key={name} scope="col" className={tables.number}>
              {t(`inputs.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map(({ id, name, estimate }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {estimateNames.map((end) => (
              <td key={end} className={tables.number}>
                {text(estimate[end])}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{t('estimates.togetherPercentiles')}</th>
          {[pooled.p10, pooled.p50, pooled.p90].map((value, place) => (
            <td key={place} className={tables.number}>
              {text(value)}
            </td>
          ))}
        </tr>
      </tbody>
    </ExplainedTable>
  )
}
