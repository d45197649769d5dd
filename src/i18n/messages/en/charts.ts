export const charts = {
  showTable: 'Table',
  showChart: 'Chart',
  cell: '{{x}}, {{y}}: {{value}}',
  cellHint:
    'Point at a cell, or use the arrow keys, to read its figure; a click or Enter says how it comes about.',
  month: 'Month',
  copyPicture: 'Copy picture',
  savePicture: 'Save picture…',
  copyTable: 'Copy table',
  withUnit: '{{name}} ({{unit}})',
  pictureCopied: 'Picture copied',
  pictureNotCopied: 'The picture could not be copied. Please try again, or save it as a file.',
  pictureSaved: 'The picture was saved: {{path}}',
  savePictureDialog: 'Save the picture',
  pictureKind: 'PNG picture',
  tableCopied: 'Table copied',
  tableNotCopied: 'The table could not be copied. Please try again.',
} as const
