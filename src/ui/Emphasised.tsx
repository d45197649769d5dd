import { Explained, type ExplainedNumber } from '#ui/explain/Explained.tsx'
import classes from './Emphasised.module.css'

// Isolation marks are invisible and never typed by anybody, so they can carry emphasis through a message.
const start = '\u2068'
const end = '\u2069'
const named = '\u2063'

/** Marks a parameter of a message to be emphasised by `Emphasised`; a name tells it from the others. */
export function emphasis(text: string, name = ''): string {
  return start + name + named + text + end
}

interface EmphasisedProps {
  text: string
  /** What numbers are of that stand out, by the names of their parts */
  explained?: Readonly<Record<string, ExplainedNumber>>
  /** Nothing stands out, numbers can only be asked about */
  isPlain?: boolean
}

/** A message whose marked parts stand out. */
export function Emphasised({ text, explained = {}, isPlain = false }: EmphasisedProps) {
  return (
    <>
      {text.split(start).flatMap((part, index) => {
        if (index === 0) return part
        const [marked = '', rest = ''] = part.split(end)
        const [name = '', strong = ''] = marked.split(named)
        return [
          <strong key={`${index}-${strong}`} className={isPlain ? classes.plain : classes.strong}>
            {explained[name] === undefined ? strong : <Explained {...explained[name]}>{strong}</Explained>}
          </strong>,
          rest,
        ]
      })}
    </>
  )
}
