import { Emphasised } from '#ui/Emphasised.tsx'
import type { ExplainedNumber } from '#ui/explain/Explained.tsx'
import classes from './dialogs.module.css'

interface ConsequencesProps {
  lines: readonly (string | null)[]
  /** What marked numbers are of, by their names */
  explained: Readonly<Record<string, ExplainedNumber>>
}

/** What a dialog says will happen, one thing a line. */
export function Consequences({ lines, explained }: ConsequencesProps) {
  return (
    <ul className={classes.consequences}>
      {lines
        .filter((line) => line !== null)
        .map((line) => (
          <li key={line}>
            <Emphasised isPlain text={line} explained={explained} />
          </li>
        ))}
    </ul>
  )
}
