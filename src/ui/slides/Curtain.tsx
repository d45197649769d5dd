import { Logo } from '../Logo.tsx'
import classes from './Curtain.module.css'

/** Nothing but a mark without colour. */
export function Curtain({ as: Element }: { as: 'main' | 'div' }) {
  return (
    <Element className={classes.curtain} data-testid="curtain">
      <Logo />
    </Element>
  )
}
