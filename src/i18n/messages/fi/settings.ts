import type { settings as english } from '../en/settings.ts'
import type { AreaShape } from '../shape.ts'

export const settings = {
  title: 'Asetukset',
  language: 'Kieli',
  theme: 'Ulkoasu',
  themeSystem: 'Järjestelmän mukaan',
  themeLight: 'Vaalea',
  themeDark: 'Tumma',
  paper: 'Raporttien paperikoko',
  userName: 'Nimesi',
  userNameHint: 'Näkyy kohdassa ”Kuka” syöttämiesi lukujen vieressä. Pysyy tällä koneella.',
  notSaved: 'Asetuksia ei voitu tallentaa',
  about:
    'Versio {{version}}. Kaikki tallennetaan tälle koneelle, kansioon {{folder}}. Mitään ei lähetetä minnekään.',
} as const satisfies AreaShape<typeof english, 'one' | 'other'>
