import type { menu as english } from '../en/menu.ts'
import type { AreaShape } from '../shape.ts'

export const menu = {
  file: 'Tiedosto',
  edit: 'Muokkaa',
  view: 'Näytä',
  window: 'Ikkuna',
  new: 'Uusi työtila…',
  open: 'Avaa työtilatiedosto…',
  checkFile: 'Tarkista työtilatiedosto…',
  saveCopy: 'Tallenna kopio…',
  exportPdf: 'Yhteiset määritelmät PDF-tiedostona…',
  settings: 'Asetukset…',
  quit: 'Lopeta',
  cut: 'Leikkaa',
  copy: 'Kopioi',
  paste: 'Liitä',
  selectAll: 'Valitse kaikki',
  zoomIn: 'Lähennä',
  zoomOut: 'Loitonna',
  resetZoom: 'Todellinen koko',
  fullScreen: 'Koko näyttö',
  minimize: 'Pienennä',
  hide: 'Kätke',
  about: 'Tietoja Tuottolaskurista',
} as const satisfies AreaShape<typeof english, 'one' | 'other'>
