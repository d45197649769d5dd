export const workshop = {
  title: 'Agreement',
  views: 'Parts of the agreement',
  noStages: 'There are no stages to agree on yet.',
  toStages: 'Choose or add stages',
  people: 'People',
  terms: 'Terms',
  criteria: 'Criteria',
  calibrate: 'Calibrate',
  estimate: 'Estimates',
  decide: 'Decide',
  versions: 'Versions',
} as const
