import type { charts as english } from '../en/charts.ts'
import type { AreaShape } from '../shape.ts'

export const charts = {
  showTable: 'Taulukko',
  showChart: 'Kaavio',
  cell: '{{x}}, {{y}}: {{value}}',
  cellHint:
    'Osoita ruutua tai käytä nuolinäppäimiä, niin näet sen tuloksen; napsautus tai Enter kertoo, mistä se tulee.',
  month: 'Kuukausi',
  copyPicture: 'Kopioi kuva',
  savePicture: 'Tallenna kuva…',
  copyTable: 'Kopioi taulukko',
  withUnit: '{{name}} ({{unit}})',
  pictureCopied: 'Kuva kopioitiin',
  pictureNotCopied: 'Kuvan kopiointi ei onnistunut. Yritä uudelleen tai tallenna kuva tiedostoon.',
  pictureSaved: 'Kuva tallennettiin: {{path}}',
  savePictureDialog: 'Tallenna kuva',
  pictureKind: 'PNG-kuva',
  tableCopied: 'Taulukko kopioitiin',
  tableNotCopied: 'Taulukon kopiointi ei onnistunut. Yritä uudelleen.',
} as const satisfies AreaShape<typeof english, 'one' | 'other'>
