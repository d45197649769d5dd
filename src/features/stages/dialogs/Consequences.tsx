import classes from './dialogs.module.css'

/** What a dialog says will happen, one thing a line. */
export function Consequences({ lines }: { lines: readonly (string | null)[] }) {
  return (
    <ul className={classes.consequences}>
      {lines
        .filter((line) => line !== null)
        .map((line) => (
          <li key={line}>{line}</li>
        ))}
    </ul>
  )
}
