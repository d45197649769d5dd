import type { FigureName } from '#domain/figure-names.ts'
import { figureOf, none, type Figure } from './figure.ts'
import type { KeyFigures } from './key-figures.ts'
import type { Projection } from './project.ts'
import type { StageRoleInFigures } from './projection-input.ts'

/** One figure of a projection by its name; none with the reason where it does not exist. SPEC S51. */
export function figureValue({ keyFigures }: Pick<Projection, 'keyFigures'>, name: FigureName): Figure {
  switch (name) {
    case 'payback':
    case 'discountedPayback':
      return keyFigures[name].first
    case 'peakFunding':
      return figureOf(keyFigures.peakFunding.amount)
    case 'costPerMql':
      return costPerLeadOf(keyFigures, 'mql')
    case 'costPerSql':
      return costPerLeadOf(keyFigures, 'sql')
    case 'costPerOpportunity':
      return costPerLeadOf(keyFigures, 'opportunity')
    default: {
      const figure = keyFigures[name]
      return typeof figure === 'number' ? figureOf(figure) : figure
    }
  }
}

/** Fully loaded, of the first stage with the role. */
function costPerLeadOf({ costPerLead }: KeyFigures, role: StageRoleInFigures): Figure {
  return costPerLead.find((cost) => cost.role === role)?.fullyLoaded ?? none('no-such-stage')
}
