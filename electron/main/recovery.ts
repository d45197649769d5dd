import type { Language } from '#platform/contract.ts'

interface Words {
  message: string
  detail: string
  retry: string
  close: string
}

export const recoveryWords: Record<Language, Words> = {
  fi: {
    message: 'Ikkunan sisältöä ei saada näkyviin',
    detail: 'Se on kaatunut useita kertoja peräkkäin. Kaikki tallennetuksi merkitty on tallessa.',
    retry: 'Yritä uudelleen',
    close: 'Sulje',
  },
  pl: {
    message: 'Nie można wyświetlić zawartości okna',
    detail: 'Okno kilka razy z rzędu uległo awarii. Wszystko, co oznaczono jako zapisane, jest bezpieczne.',
    retry: 'Spróbuj ponownie',
    close: 'Zamknij',
  },
  en: {
    message: 'The window cannot be shown',
    detail: 'It crashed several times in a row. Everything that was marked as saved is safe.',
    retry: 'Try again',
    close: 'Close',
  },
}

const mostCrashes = 3
const within = 60_000

/** Tells whether a page that crashed is to be loaded again at once; not when it keeps crashing. */
export function createCrashCounter(now: () => number = Date.now): () => boolean {
  let crashes: number[] = []
  return () => {
    const time = now()
    crashes = [...crashes.filter((earlier) => time - earlier < within), time]
    return crashes.length <= mostCrashes
  }
}

/** Language for what the main process has to say itself. */
export function chooseLanguage(chosen: Language | null, systemLanguages: string[]): Language {
  if (chosen !== null) return chosen
  for (const tag of systemLanguages) {
    const language = tag.toLowerCase().split('-')[0]
    if (language === 'fi' || language === 'pl' || language === 'en') return language
  }
  return 'en'
}
