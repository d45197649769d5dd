import type { grid as english } from '../en/grid.ts'
import type { AreaShape } from '../shape.ts'

export const grid = {
  figure: 'Tulos',
  steps: 'Ruutuja',
  across: 'Vaakasuunnassa',
  up: 'Pystysuunnassa',
  needsTwo: 'Suunnitelmassa on alle kaksi lukua, joita voisi vaihdella.',
  titleOf: '{{figure}} kahden luvun mukaan',
  unit: '× on suunnitelma: {{plan}}',
  unitLine: '× on suunnitelma: {{plan}} · viivalla {{level}} · viivoitettu: huonompi',
  description:
    '{{figure}}, kun muuttuvat {{x}} ja {{y}}; suunnitelma antaa {{plan}}. Nuolinäppäimet lukevat ruudut.',
  times: '{{name}}, kerroin',
  plus: '{{name}}, lisäys',
} as const satisfies AreaShape<typeof english, 'one' | 'other'>
