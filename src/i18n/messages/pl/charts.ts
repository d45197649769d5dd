import type { charts as english } from '../en/charts.ts'
import type { AreaShape } from '../shape.ts'

export const charts = {
  showTable: 'Tabela',
  showChart: 'Wykres',
  cell: '{{x}}, {{y}}: {{value}}',
  cellHint:
    'Wskaż komórkę lub użyj strzałek, aby odczytać wynik; kliknięcie lub Enter pokaże, skąd się bierze.',
  month: 'Miesiąc',
  copyPicture: 'Kopiuj obraz',
  savePicture: 'Zapisz obraz…',
  copyTable: 'Kopiuj tabelę',
  withUnit: '{{name}} ({{unit}})',
  pictureCopied: 'Skopiowano obraz',
  pictureNotCopied: 'Nie udało się skopiować obrazu. Spróbuj ponownie albo zapisz go w pliku.',
  pictureSaved: 'Obraz zapisano: {{path}}',
  savePictureDialog: 'Zapisz obraz',
  pictureKind: 'Obraz PNG',
  tableCopied: 'Skopiowano tabelę',
  tableNotCopied: 'Nie udało się skopiować tabeli. Spróbuj ponownie.',
} as const satisfies AreaShape<typeof english, 'one' | 'few' | 'many' | 'other'>
