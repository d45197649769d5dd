import { describeInput, type InputPath } from '#domain/inputs.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { ExplainTarget } from '#engine/explain/explanation.ts'
import { formatPercent } from '#i18n/format.ts'
import { inputName } from '#i18n/input-words.ts'
import { Explained } from '#ui/explain/Explained.tsx'
import { useLanguage } from '#ui/language.tsx'
import tables from '#ui/tables.module.css'
import settingsClasses from '../Settings.module.css'
import { changeText } from './change-text.ts'
import type { FoundChange } from './goal-question.ts'
import classes from './SeekAnswer.module.css'

interface JointChangeProps {
  workspace: Workspace
  changes: readonly FoundChange[]
  /** What a value that was found is of */
  targetOf: (path: InputPath) => ExplainTarget
  /** Otherwise the changes only come as near as the bounds let them */
  isReached: boolean
}

/** Several numbers that change together, each with how much of the way between its bounds it goes. */
export function JointChange({ workspace, changes, targetOf, isReached }: JointChangeProps) {
  const { t, language } = useLanguage()
  const wording = { currency: workspace.profile.currency, t, language }
  return (
    <>
      <table className={tables.table} data-testid="joint-change">
        <caption className="visually-hidden">{t('goal.jointChange')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('goal.input')}</th>
            <th scope="col" className={tables.number}>
              {t('goal.from')}
            </th>
            <th scope="col" className={tables.number}>
              {t('goal.to')}
            </th>
            <th scope="col" className={tables.number}>
              {t('goal.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => {
            const input = describeInput(workspace, change.path)
            if (input === undefined) return null
            const { from, to } = changeText(input, change, wording)
            return (
              <tr key={change.path}>
                <th scope="row">{inputName(workspace, input, t)}</th>
                <td className={tables.number}>{from}</td>
                <td className={tables.number}>
                  {change.share === 0 ? (
                    t('goal.stays')
                  ) : (
                    <Explained target={targetOf(change.path)}>{to}</Explained>
                  )}
                </td>
                <td className={tables.number}>
                  <span className={classes.bar} aria-hidden>
                    <span
                      className={classes.filled}
                      style={{ width: `${100 * Math.min(1, change.share)}%` }}
                    />
                  </span>
                  <span className={classes.percent}>
                    {formatPercent(change.share, language, { maximumFractionDigits: 0 })}
                  </span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {isReached ? <p className={settingsClasses.note}>{t('goal.shareNote')}</p> : null}
    </>
  )
}
