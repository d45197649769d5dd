import { Fragment } from 'react'
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

/** The message alone, where nothing can stand out. */
export function withoutEmphasis(text: string): string {
  return text.replaceAll(/\u2068[^\u2063]*\u2063|\u2069/g, '')
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
      {text.split(start).flatMap((piece, index) => {
        if (index === 0) return piece
        const [marked = '', rest = ''] = piece.split(end)
        const [name = '', shown = ''] = marked.split(named)
        const number = explained[name]
        const part = number === undefined ? shown : <Explained {...number}>{shown}</Explained>
        return [
          isPlain ? (
            <Fragment key={`${index}-${shown}`}>{part}</Fragment>
          ) : (
            <strong key={`${index}-${shown}`} className={classes.strong}>
              {part}
            </strong>
          ),
          rest,
        ]
      })}
    </>
  )
}
