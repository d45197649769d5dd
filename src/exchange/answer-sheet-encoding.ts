import { languages } from '#domain/language.ts'
import { translator } from '#i18n/translate.ts'

/** What spreadsheet programs write where they do not write UTF-8 */
const olderEncodings = { en: 'windows-1252', fi: 'windows-1252', pl: 'windows-1250' } as const

/**
 * Text of an answer sheet that came back: UTF-8, otherwise the older encoding of the language whose words head the
 * sheet. Where neither fits, unreadable characters stay in it as U+FFFD, which `readAnswerSheet` refuses.
 */
export function answerSheetText(content: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
  }
  for (const language of languages) {
    const text = new TextDecoder(olderEncodings[language]).decode(content)
    if (text.includes(translator(language)('rounds.sheetKey'))) return text
  }
  return new TextDecoder().decode(content)
}
