export const compare = {
  subjects: 'Beside each other (up to {{count}})',
  noScenarios: 'There is nothing to compare with yet. Make a scenario, or move a lever.',
  series: 'Chart',
  figures: 'Figures in the table',
  figure: 'Figure',
  table: 'Figures side by side',
  cumulativeCash: 'Cumulative cash',
  revenue: 'Revenue by month',
  grossProfit: 'Gross profit by month',
  newCustomers: 'New customers by month',
  active: 'Active customers',
  peopleUnit: 'customers',
  description: '{{title}} until {{to}}: {{names}}.',
  increment: 'What it adds',
  against:
    'On the differences of cash flows to “{{name}}”: an investment takes no credit for sales that come anyway.',
  againstNothing:
    'Against doing nothing. To compare with today’s funnel, make it a scenario and choose “Compare everything with this one” in its menu.',
} as const
