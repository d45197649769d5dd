import { useLanguage } from '#ui/language.tsx'
import classes from './RoundPapers.module.css'
import type { ImportOutcome } from './use-import-sheet.ts'

/** What became of a sheet: sealed, or every reason why nothing of it was taken. */
export function SheetOutcome({ outcome }: { outcome: ImportOutcome }) {
  const { t } = useLanguage()
  if (outcome.kind === 'sealed') return <p role="status">{t('rounds.sheetSealed', { name: outcome.name })}</p>
  return (
    <div role="alert" className={classes.problem}>
      <p>{t('rounds.sheetRefused', { file: outcome.file })}</p>
      <ul className={classes.reasons}>
        {outcome.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  )
}
