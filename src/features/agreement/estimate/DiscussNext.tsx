import { figureDescriptions, figureNames, type FigureName } from '#domain/figure-names.ts'
import { describeInput, type InputPath } from '#domain/inputs.ts'
import type { DiscussionItem } from '#engine/agreement/discussion-order.ts'
import type { EstimationRequest, EstimationResult } from '#engine/agreement/estimation.ts'
import { figureValueText } from '#i18n/figure-words.ts'
import { formatPercent } from '#i18n/format.ts'
import { inputName } from '#i18n/input-words.ts'
import { Emphasised, emphasis } from '#ui/Emphasised.tsx'
import type { ExplainedNumber } from '#ui/explain/Explained.tsx'
import { ExplainedTable, type CellAt } from '#ui/explain/ExplainedTable.tsx'
import { SelectField } from '#ui/inputs/SelectField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { reasonText } from '#ui/results/figure-text.ts'
import tables from '#ui/tables.module.css'
import classes from './EstimateResults.module.css'
import type { ExplainEstimate } from './explained-estimates.ts'

interface DiscussNextProps {
  /** What `result` is the answer to */
  request: EstimationRequest
  result: EstimationResult
  figure: FigureName
  onFigure: (figure: FigureName) => void
  /** What numbers of an input are of; null where it is gone */
  explained: (path: InputPath) => ExplainEstimate | null
}

/** Where people differ most and the figure hangs on it most: that is worth the next ten minutes. */
export function DiscussNext({ request, result, figure, onFigure, explained }: DiscussNextProps) {
  const { t, language } = useLanguage()
  const { workspace } = request
  const { currency } = workspace.profile
  const figureName = t(`figures.${request.figure}`)
  const nameOf = (path: string) => {
    const input = describeInput(workspace, path)
    return input === undefined ? '' : inputName(workspace, input, t)
  }
  const amountText = (amount: number, style: { isShort?: boolean } = {}) =>
    figureValueText(request.figure, amount, { t, language, currency }, style)
  const first = result.discussion[0]
  const alone = Object.entries(request.estimates).filter(([, own]) => own.length === 1)

  function reasonOf({ path }: DiscussionItem): string {
    if (result.planned.kind === 'none') return reasonText(result.planned.reason, t)
    return result.unmoved.includes(path)
      ? t('estimates.noAmountAtZero')
      : t('estimates.noAmountAround', { figure: figureName })
  }

  function amountOf({ path, amount }: DiscussionItem): ExplainedNumber | null {
    return amount === null ? null : (explained(path)?.({ name: 'amount', figure: request.figure }) ?? null)
  }
  const cellAt: CellAt = (row, column) => {
    const item = result.discussion[row]
    if (item === undefined) return null
    if (column === 1) return amountOf(item)
    return column === 2 ? (explained(item.path)?.({ name: 'opinion' }) ?? null) : null
  }

  return (
    <div className={classes.discuss}>
      <div className={classes.discussHead}>
        <h4>{t('estimates.discuss')}</h4>
        <div className={classes.figure}>
          <SelectField
            label={t('estimates.figure')}
            value={figure}
            options={figureNames
              .filter((name) => figureDescriptions[name].unit === 'money')
              .map((name) => ({ value: name, label: t(`figures.${name}`) }))}
            onChange={onFigure}
          />
        </div>
      </div>
      {first === undefined ? (
        <p>{t('estimates.nothingToDiscuss')}</p>
      ) : (
        <>
          {(first.amount ?? 0) > 0 ? (
            <p className={classes.first}>
              <Emphasised
                isPlain
                text={t('estimates.talkFirst', {
                  input: nameOf(first.path),
                  amount: emphasis(amountText(first.amount!, { isShort: true }), 'amount'),
                })}
                explained={amountOf(first) === null ? {} : { amount: amountOf(first)! }}
              />
            </p>
          ) : null}
          <div className={classes.table} tabIndex={0} role="region" aria-label={t('estimates.discuss')}>
            <ExplainedTable className={tables.table} cellAt={cellAt}>
              <caption className="visually-hidden">{t('estimates.discuss')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('estimates.input')}</th>
                  <th scope="col" className={tables.number}>
                    {t('estimates.amount', { figure: figureName })}
                  </th>
                  <th scope="col" className={tables.number}>
                    {t('estimates.opinion')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {result.discussion.map((item) => (
                  <tr key={item.path}>
                    <th scope="row">
                      {nameOf(item.path)}
                      {item.amount === null ? <p className={classes.note}>{reasonOf(item)}</p> : null}
                    </th>
                    <td className={tables.number}>
                      {item.amount === null ? t('common.dash') : amountText(item.amount)}
                    </td>
                    <td className={tables.number}>
                      {formatPercent(item.share, language, { maximumFractionDigits: 0 })}
                    </td>
                  </tr>
                ))}
              </tbody>
            </ExplainedTable>
          </div>
          <p className={classes.note}>{t('estimates.discussNote')}</p>
        </>
      )}
      {alone.length === 0 ? null : (
        <p className={classes.note}>
          {t('estimates.alone', { inputs: alone.map(([path]) => nameOf(path)).join(', ') })}
        </p>
      )}
    </div>
  )
}
