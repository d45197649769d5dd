import type { verification as english } from '../en/verification.ts'
import type { AreaShape } from '../shape.ts'

export const verification = {
  version: 'Versio {{version}}',
  altered: '{{place}}: muutettu ehdottamisen tai allekirjoittamisen jälkeen.',
  alteredSomewhere:
    'Versiota {{version}} on muutettu ehdottamisen tai allekirjoittamisen jälkeen; muutettua kohtaa ei voi päätellä.',
  chainHash: 'Versio {{version}} ei ole jatkoa edelliselle: edellisen version SHA-256 on toinen.',
  chainWorkspace: 'Versio {{version}} on peräisin eri työtilasta kuin edellinen versio.',
  signatureForOther: 'Versio {{version}}: {{name}} on allekirjoittanut jotakin muuta.',
  signatureUnasked:
    'Versio {{version}}: {{name}} on allekirjoittanut roolissa, jolta allekirjoitusta ei pyydetty tai joka oli jo allekirjoittanut.',
  signatureMissing:
    'Versio {{version}} on merkitty sovituksi, vaikka joku vaadituista allekirjoituksista puuttuu.',
  live: '{{place}}: työtilassa lukee muuta kuin kiinnitetyssä versiossa {{version}}.',

  stage: 'Vaihe {{number}}',
  party: 'Osapuoli {{number}}',
  signature: 'Allekirjoitus {{number}}',
  status: 'Tila',
  number: 'Numero',
  reason: 'Version peruste',
  workspaceId: 'Työtilan tunniste',
  previousAgreedHash: 'Edellisen version SHA-256',
  language: 'Määritelmien kieli',
  stageOrder: 'Vaiheiden järjestys',
  scoring: 'Liidien pisteytys',
  contentHash: 'Sisällön SHA-256',
  proposedBy: 'Ehdottaja',
  proposedAt: 'Ehdottamisen ajankohta',
  agreedAt: 'Sopimisen ajankohta',
  agreedHash: 'Sopimuksen SHA-256',
  fingerprints: 'Osien tarkisteet',
} as const satisfies AreaShape<typeof english, 'one' | 'other'>
