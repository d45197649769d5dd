import classes from './Emphasised.module.css'

// Isolation marks are invisible and never typed by anybody, so they can carry emphasis through a message.
const start = '\u2068'
const end = '\u2069'

/** Marks a parameter of a message to be emphasised by `Emphasised`. */
export function emphasis(text: string): string {
  return start + text + end
}

/** A message whose marked parts stand out. */
export function Emphasised({ text }: { text: string }) {
  return (
    <>
      {text.split(start).flatMap((part, index) => {
        if (index === 0) return part
        const [strong = '', rest = ''] = part.split(end)
        return [
          <strong key={`${index}-${strong}`} className={classes.strong}>
            {strong}
          </strong>,
          rest,
        ]
      })}
    </>
  )
}
