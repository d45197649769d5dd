import type { settings as english } from '../en/settings.ts'
import type { AreaShape } from '../shape.ts'

export const settings = {
  title: 'Ustawienia',
  language: 'Język',
  theme: 'Wygląd',
  themeSystem: 'Jak w systemie',
  themeLight: 'Jasny',
  themeDark: 'Ciemny',
  paper: 'Format papieru w raportach',
  userName: 'Imię i nazwisko',
  userNameHint: 'Pojawia się jako „Kto” przy wpisanych liczbach. Nie opuszcza tego komputera.',
  notSaved: 'Nie udało się zapisać ustawień',
  about:
    'Wersja {{version}}. Wszystko jest zapisywane na tym komputerze, w folderze {{folder}}. Nic nie jest nigdzie wysyłane.',
} as const satisfies AreaShape<typeof english, 'one' | 'few' | 'many' | 'other'>
