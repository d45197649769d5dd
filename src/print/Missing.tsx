import classes from './Missing.module.css'

/** Stands where something important is empty: a gap that is seen gets closed. */
export function Missing({ text }: { text: string }) {
  return <span className={classes.missing}>{text}</span>
}
