import type { FunnelStage } from './FunnelPicture.tsx'
import classes from './ObligationMark.module.css'

/** MAY and MUST differ by border and ground, so that they are told apart in black and white too. */
export function ObligationMark({ obligation }: { obligation: NonNullable<FunnelStage['obligation']> }) {
  return (
    <span className={classes.obligation} data-kind={obligation.kind}>
      {obligation.label}
    </span>
  )
}
