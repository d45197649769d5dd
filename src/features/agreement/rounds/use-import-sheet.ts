import { useState } from 'react'
import type { Round } from '#domain/agreement/round.ts'
import { readAnswerSheet } from '#exchange/answer-sheet.ts'
import { answerSheetText } from '#exchange/answer-sheet-encoding.ts'
import { sheetProblemText } from '#exchange/answer-sheet-problem.ts'
import { answererName } from '#i18n/party-words.ts'
import { useSession } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { useSeal } from './use-seal.ts'

export type ImportOutcome =
  | { kind: 'sealed'; name: string }
  /** Each with its row and reason */
  | { kind: 'refused'; file: string; problems: string[] }

interface SheetImport {
  /** What became of the last sheet */
  imported: ImportOutcome | null
  importSheet: (file: File) => Promise<void>
}

/** Seals an answer from a sheet without showing it, whole or not at all. */
export function useImportSheet(round: Round): SheetImport {
  const { t } = useLanguage()
  const session = useSession()
  const seal = useSeal(round)
  const [imported, setImported] = useState<ImportOutcome | null>(null)

  async function importSheet(file: File): Promise<void> {
    const refuse = (...problems: string[]) => setImported({ kind: 'refused', file: file.name, problems })
    setImported(null)
    let text: string
    try {
      text = answerSheetText(await file.arrayBuffer())
    } catch {
      return refuse(t('rounds.sheetNotReadable'))
    }
    const sheet = readAnswerSheet(text, session.committed, round)
    if (!sheet.ok) return refuse(...sheet.problems.map((problem) => sheetProblemText(problem, t)))
    const answerer = round.answerers.find(({ id }) => id === sheet.answererId)!
    const name = answererName(answerer, t)
    const problem = seal([sheet])
    if (problem === null) setImported({ kind: 'sealed', name })
    else refuse(t('problems.atField', { field: name, message: problem }))
  }
  return { imported, importSheet }
}
