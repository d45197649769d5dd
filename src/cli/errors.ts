import type { Language } from '#domain/language.ts'
import type { Problem } from '#domain/problem.ts'
import { problemText } from '#i18n/problem-text.ts'
import { translator } from '#i18n/translate.ts'

/** What can be wrong before the content of a file is looked at, or with an otherwise valid one. */
type CommandErrorCode = 'file-not-found' | 'not-readable' | 'not-text' | 'no-stages'

export interface CommandError {
  path: string
  code: CommandErrorCode
}

export type CommandResult = { output: object } | { errors: readonly (Problem | CommandError)[] }

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
