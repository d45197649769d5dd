export const charts = {
  showTable: 'Table',
  showChart: 'Chart',
  month: 'Month',
} as const
