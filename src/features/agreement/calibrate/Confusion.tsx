import type { CalibrationRequest, CalibrationResult } from '#engine/agreement/calibration.ts'
import type { CalibrationQuantity } from '#engine/explain/agreement-target.ts'
import { formatNumber } from '#i18n/format.ts'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { Emphasised, emphasis, withoutEmphasis } from '#ui/Emphasised.tsx'
import type { ExplainedNumber } from '#ui/explain/Explained.tsx'
import { ExplainedTable, type CellAt } from '#ui/explain/ExplainedTable.tsx'
import { useLanguage } from '#ui/language.tsx'
import tables from '#ui/tables.module.css'
import { PictureWithTable } from '../PictureWithTable.tsx'
import classes from './Confusion.module.css'
import { chosenStages, confusedPairs } from './confusion.ts'
import { stageLabel } from './stage-label.ts'

interface ConfusionProps {
  request: CalibrationRequest
  result: CalibrationResult
  /** What a number of the round is of */
  explained: (quantity: CalibrationQuantity) => ExplainedNumber
}

const largest = 40
const smallest = 22

/** Which stages were taken for each other: where their row and column meet, the larger the more often. */
export function Confusion({ request, result, explained }: ConfusionProps) {
  const { t, language } = useLanguage()
  const workspace = useCommittedWorkspace()
  const confused = confusedPairs(request, result)
  const stages = chosenStages(request)
  const worst = confused[0]
  const name = (id: string) => stageLabel(workspace, id, t)
  const sentence =
    worst === undefined
      ? t('calibration.nothingConfused')
      : t('calibration.mostConfused', {
          one: name(worst.stageIds[0]),
          other: name(worst.stageIds[1]),
          leads: emphasis(String(worst.leads), 'leads'),
          count: result.leads.length,
        })
  const pairOf = (one: string, other: string) =>
    confused.find(({ stageIds }) => stageIds.includes(one) && stageIds.includes(other))

  const cellAt: CellAt = (row, column) => {
    const pair = confused[row]
    const name = ({ 2: 'pairs', 3: 'leads' } as const)[column]
    return pair === undefined || name === undefined ? null : explained({ name, stageIds: pair.stageIds })
  }

  return (
    <div className={classes.confusion}>
      <PictureWithTable
        title={t('calibration.confusion')}
        picture={
          <>
            <p className={classes.sentence}>
              <Emphasised
                isPlain
                text={sentence}
                explained={
                  worst === undefined ? {} : { leads: explained({ name: 'leads', stageIds: worst.stageIds }) }
                }
              />
            </p>
            {worst === undefined ? null : (
              <>
                <div className={classes.picture} role="img" aria-label={withoutEmphasis(sentence)}>
                  {stages.map((row, place) => (
                    <div key={row} className={classes.row}>
                      {stages.slice(0, place).map((column) => {
                        const pair = pairOf(row, column)
                        const size =
                          pair === undefined
                            ? 0
                            : Math.max(smallest, largest * Math.sqrt(pair.pairs / worst.pairs))
                        return (
                          <span key={column} className={classes.cell}>
                            {pair === undefined ? null : (
                              <>
                                <span
                                  className={classes.disc}
                                  data-worst={pair === worst || undefined}
                                  style={{ width: size, height: size }}
                                />
                                <span className={classes.count}>{formatNumber(pair.pairs, language)}</span>
                              </>
                            )}
                          </span>
                        )
                      })}
                      <span className={classes.name}>{name(row)}</span>
                    </div>
                  ))}
                </div>
                <p className={classes.note}>{t('calibration.confusionNote')}</p>
              </>
            )}
          </>
        }
        table={
          <ExplainedTable className={tables.table} cellAt={cellAt}>
            <caption className="visually-hidden">{t('calibration.confusion')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('calibration.oneStage')}</th>
                <th scope="col">{t('calibration.otherStage')}</th>
                <th scope="col" className={tables.number}>
                  {t('calibration.pairs')}
                </th>
                <th scope="col" className={tables.number}>
                  {t('calibration.onLeads')}
                </th>
              </tr>
            </thead>
            <tbody>
              {confused.map(({ stageIds: [one, other], pairs, leads }) => (
                <tr key={`${one}/${other}`}>
                  <td>{name(one)}</td>
                  <td>{name(other)}</td>
                  <td className={tables.number}>{formatNumber(pairs, language)}</td>
                  <td className={tables.number}>{formatNumber(leads, language)}</td>
                </tr>
              ))}
            </tbody>
          </ExplainedTable>
        }
      />
    </div>
  )
}
