import { Split } from 'lucide-react'
import classes from './TermsResults.module.css'

/** Says in words and a sign, not by a colour alone, what is to be talked about. */
export function DisputeMark({ text }: { text: string }) {
  return (
    <span className={classes.mark}>
      <Split size={14} aria-hidden="true" />
      {text}
    </span>
  )
}
