import { Link } from 'wouter'
import classes from './ViewTabs.module.css'

interface ViewTabsProps {
  /** What they are parts of, for those who do not see them */
  label: string
  views: readonly { name: string; label: string; address: string }[]
  /** Name of the one in view */
  current: string
}

/** The parts of a screen beside each other, of which one is in view. */
export function ViewTabs({ label, views, current }: ViewTabsProps) {
  return (
    <nav className={classes.views} aria-label={label}>
      {views.map((view) => (
        <Link
          key={view.name}
          href={view.address}
          className={classes.view}
          aria-current={view.name === current ? 'page' : undefined}
        >
          {view.label}
        </Link>
      ))}
    </nav>
  )
}
