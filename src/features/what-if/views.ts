import { LeversView } from './levers/LeversView.tsx'

/** The ways of asking, in the order of the tabs. */
export const views = {
  levers: LeversView,
}
export type ViewName = keyof typeof views
