import type { grid as english } from '../en/grid.ts'
import type { AreaShape } from '../shape.ts'

export const grid = {
  figure: 'Tunnusluku',
  steps: 'Ruutuja',
  across: 'Vaakasuunnassa',
  up: 'Pystysuunnassa',
  needsTwo: 'Suunnitelmassa on alle kaksi lukua, joita voisi vaihdella.',
  titleOf: '{{figure}} kahden luvun mukaan',
  unit: '× on ”{{name}}”: {{plan}}',
  unitLine: '× on ”{{name}}”: {{plan}} · viivalla {{level}} · viivoitettu: huonompi',
  description: '{{figure}}, kun muuttuvat {{x}} ja {{y}}; nyt {{plan}}. Nuolinäppäimet lukevat ruudut.',
  times: '{{name}}, kerroin',
  plus: '{{name}}, lisäys',
} as const satisfies AreaShape<typeof english, 'one' | 'other'>
