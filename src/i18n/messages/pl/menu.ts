import type { menu as english } from '../en/menu.ts'
import type { AreaShape } from '../shape.ts'

export const menu = {
  file: 'Plik',
  edit: 'Edycja',
  view: 'Widok',
  window: 'Okno',
  new: 'Nowy obszar roboczy…',
  open: 'Otwórz plik obszaru roboczego…',
  checkFile: 'Sprawdź plik obszaru roboczego…',
  saveCopy: 'Zapisz kopię…',
  exportPdf: 'Wspólne definicje jako PDF…',
  settings: 'Ustawienia…',
  quit: 'Zakończ',
  cut: 'Wytnij',
  copy: 'Kopiuj',
  paste: 'Wklej',
  selectAll: 'Zaznacz wszystko',
  zoomIn: 'Powiększ',
  zoomOut: 'Pomniejsz',
  resetZoom: 'Rozmiar rzeczywisty',
  fullScreen: 'Pełny ekran',
  minimize: 'Minimalizuj',
  hide: 'Ukryj',
  about: 'Tuottolaskuri – informacje',
} as const satisfies AreaShape<typeof english, 'one' | 'few' | 'many' | 'other'>
