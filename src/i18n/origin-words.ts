import type { Origin } from '#domain/provenance.ts'
import type { Translate } from './translate.ts'

export function originName(origin: Origin | undefined, t: Translate): string {
  switch (origin) {
    case 'example':
      return t('inputs.example')
    case 'estimate':
      return t('inputs.estimate')
    case 'benchmark':
      return t('inputs.benchmark')
    case 'own-data':
      return t('inputs.ownData')
    case undefined:
      return t('inputs.unknown')
  }
}
