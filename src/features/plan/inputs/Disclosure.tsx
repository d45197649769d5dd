import { ChevronRight } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import classes from './Disclosure.module.css'

/** "More": what is not needed every day, one click away. */
export function Disclosure({ label, children }: { label: string; children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div>
      <button
        type="button"
        className={classes.button}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <ChevronRight size={14} aria-hidden className={classes.icon} />
        {label}
      </button>
      {isOpen ? children : null}
    </div>
  )
}
