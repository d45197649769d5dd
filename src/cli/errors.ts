import type { Language } from '#domain/language.ts'
import type { Problem } from '#domain/problem.ts'
import { problemText } from '#i18n/problem-text.ts'
import { translator } from '#i18n/translate.ts'

/** What can be wrong before the content of a file is looked at, or with what is asked of a valid one. */
type CommandErrorCode =
  | 'file-not-found'
  | 'not-readable'
  | 'not-text'
  | 'no-stages'
  | 'several-scenarios'
  | 'not-movable'
  | 'ends-missing'
  | 'axis-without-width'

export interface CommandError {
  path: string
  code: CommandErrorCode
}

/** Why a file cannot be read, or cannot be worked on as was asked. */
export class Refused extends Error {
  override name = 'Refused'
  readonly errors: readonly (Problem | CommandError)[]

  constructor(errors: readonly (Problem | CommandError)[]) {
    super(errors.map(({ path, code }) => `${path}: ${code}`).join(', '))
    this.errors = errors
  }
}

const texts: Record<CommandErrorCode, Record<Language, string>> = {
  'file-not-found': {
    en: 'There is no such file.',
    fi: 'Tiedostoa ei ole.',
    pl: 'Nie ma takiego pliku.',
  },
  'not-readable': {
    en: 'The file cannot be read.',
    fi: 'Tiedostoa ei voi lukea.',
    pl: 'Nie można odczytać pliku.',
  },
  'not-text': {
    en: 'The file is not text in UTF-8.',
    fi: 'Tiedosto ei ole UTF-8-tekstiä.',
    pl: 'Plik nie jest tekstem w UTF-8.',
  },
  'no-stages': {
    en: 'No stage is on the conversion path, so there is nothing to compute.',
    fi: 'Konversiopolulla ei ole yhtään vaihetta, joten laskettavaa ei ole.',
    pl: 'Na ścieżce konwersji nie ma żadnego etapu, więc nie ma czego obliczać.',
  },
  'several-scenarios': {
    en: 'Several scenarios have this name. Say the id of the one you mean.',
    fi: 'Tämänniminen skenaario on useampi kuin yksi. Anna tarkoittamasi skenaarion tunniste.',
    pl: 'Tę nazwę ma więcej niż jeden scenariusz. Podaj identyfikator właściwego.',
  },
  'not-movable': {
    en: 'This input has no value that can be moved: it is empty, or a list of shares or factors.',
    fi: 'Tässä lähtöarvossa ei ole muutettavaa lukua: se on tyhjä tai luettelo osuuksia tai kertoimia.',
    pl: 'To założenie nie ma wartości, którą można zmieniać: jest puste albo jest listą udziałów lub współczynników.',
  },
  'ends-missing': {
    en: 'Nothing says from where to where this axis should go. Say its first and its last value.',
    fi: 'Tälle akselille ei ole itsestään selvää väliä. Anna sen ensimmäinen ja viimeinen arvo.',
    pl: 'Nie wiadomo, od ilu do ilu ma sięgać ta oś. Podaj jej pierwszą i ostatnią wartość.',
  },
  'axis-without-width': {
    en: 'The first value of an axis must be smaller than the last.',
    fi: 'Akselin ensimmäisen arvon on oltava pienempi kuin viimeisen.',
    pl: 'Pierwsza wartość osi musi być mniejsza od ostatniej.',
  },
}

/** Errors as they are printed: with a message in the language asked for. */
export function fileErrors(
  errors: readonly (Problem | CommandError)[],
  language: Language,
): { path: string; code: string; message: string }[] {
  const translate = translator(language)
  return errors.map((error) => ({
    path: error.path,
    code: error.code,
    message: isCommandError(error) ? texts[error.code][language] : problemText(error, translate, language),
  }))
}

function isCommandError(error: Problem | CommandError): error is CommandError {
  return Object.hasOwn(texts, error.code)
}
