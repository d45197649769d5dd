export const grid = {
  figure: 'Figure',
  steps: 'Cells',
  across: 'Across',
  up: 'Up',
  needsTwo: 'The plan has fewer than two numbers that could be varied.',
  titleOf: '{{figure}} over two numbers',
  unit: '× marks “{{name}}”: {{plan}}',
  unitLine: '× marks “{{name}}”: {{plan}} · on the line {{level}} · hatched: worse than that',
  description: '{{figure}} by {{x}} and {{y}}; as it stands it gives {{plan}}. Arrow keys read the cells.',
  times: '{{name}}, times',
  plus: '{{name}}, plus',
} as const
