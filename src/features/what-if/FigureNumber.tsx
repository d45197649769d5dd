import type { ReactNode } from 'react'
import { figureDescriptions, type FigureDescription, type FigureName } from '#domain/figure-names.ts'
import type { InputUnit } from '#domain/inputs.ts'
import { unitWords } from '#i18n/unit-words.ts'
import { useWorkspacePart } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { AskedNumber } from './AskedNumber.tsx'

interface FigureNumberProps {
  label: string
  figure: FigureName
  value: number | null
  onChange: (value: number | null) => void
  /** What an empty field means */
  placeholder?: string
  hint?: ReactNode
}

const units: Record<FigureDescription['unit'], InputUnit> = {
  money: 'money',
  share: 'share',
  ratio: 'factor',
  months: 'months',
  people: 'people',
}

/** A value of a figure in its unit; may be left empty. */
export function FigureNumber({ figure, ...shown }: FigureNumberProps) {
  const { t, language } = useLanguage()
  const currency = useWorkspacePart((workspace) => workspace.profile.currency)
  const { unit, ...words } = unitWords(units[figureDescriptions[figure].unit], currency, t, language)
  return <AskedNumber isOptional {...shown} {...words} {...(unit === undefined ? {} : { unit })} />
}
