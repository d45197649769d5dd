import { CalibrateView } from './calibrate/CalibrateView.tsx'
import { CriteriaView } from './criteria/CriteriaView.tsx'
import { DecideView } from './decide/DecideView.tsx'
import { EstimateView } from './estimate/EstimateView.tsx'
import { PeopleView } from './people/PeopleView.tsx'
import { TermsView } from './terms/TermsView.tsx'
import { VersionsView } from './versions/VersionsView.tsx'

/** The parts of agreeing, in the order in which a workshop goes through them. */
export const views = {
  people: PeopleView,
  terms: TermsView,
  criteria: CriteriaView,
  calibrate: CalibrateView,
  estimate: EstimateView,
  decide: DecideView,
  versions: VersionsView,
}
export type ViewName = keyof typeof views
