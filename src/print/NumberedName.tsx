import type { ReactNode } from 'react'
import tables from './tables.module.css'

interface NumberedNameProps {
  /** null beside the path */
  number: number | null
  /** Under the name, smaller */
  note?: ReactNode | undefined
  children: ReactNode
}

/** Name of a stage at the head of a row, with its place on the path. */
export function NumberedName({ number, note, children }: NumberedNameProps) {
  return (
    <span className={tables.numbered}>
      <span className={tables.number}>{number}</span>
      <span>
        {children}
        {note === undefined ? null : <span className={tables.note}>{note}</span>}
      </span>
    </span>
  )
}
