import type { overview as english } from '../en/overview.ts'
import type { AreaShape } from '../shape.ts'

export const overview = {
  empty: 'Työtila on tyhjä.',
  toStages: 'Lisää ensimmäinen vaihe',
  noPath: 'Konversiopolulla ei ole vielä yhtään vaihetta.',
  definitions: 'Määritelmät',
  stage: 'Vaihe',
  duty: 'Velvoite',
  criteria: 'Siirtymiskriteerit',
  incomplete: 'kesken',
  next: 'Seuraavaksi',
  fillDefinitions_one: 'Täydennä {{count}} vaiheen määritelmä',
  fillDefinitions_other: 'Täydennä {{count}} vaiheen määritelmät',
  addChannel: 'Lisää kanava ja sen määrä',
  confirmInputs_one: 'Korvaa tai vahvista {{count}} esimerkkiluku',
  confirmInputs_other: 'Korvaa tai vahvista {{count}} esimerkkilukua',
  printAgreement: 'Tulosta yhteiset määritelmät allekirjoitettaviksi',
  agree: 'Sopikaa määritelmistä ja allekirjoittakaa versio {{version}}',
  handOutAgreement: 'Jaa sovitut määritelmät',
  checkOutdated_one: 'Tarkista {{count}} luku, joka on annettu aiemman version mukaan',
  checkOutdated_other: 'Tarkista {{count}} lukua, jotka on annettu aiemman version mukaan',
} as const satisfies AreaShape<typeof english, 'one' | 'other'>
