import type { FigureName } from '#domain/figure-names.ts'
import type { Figure } from '#engine/figure.ts'
import { figureValueText } from '#i18n/figure-words.ts'
import { useWorkspacePart } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { reasonText } from '#ui/results/figure-text.ts'

/** Words for figures in the currency of the workspace. */
export function useFigureText(name: FigureName) {
  const { t, language } = useLanguage()
  const currency = useWorkspacePart((workspace) => workspace.profile.currency)
  const wording = { t, language, currency }
  return {
    name: t(`figures.${name}`),
    exact: (value: number) => figureValueText(name, value, wording),
    short: (value: number) => figureValueText(name, value, wording, { isShort: true }),
    /** A dash where there is none, with the reason beside it */
    text: (figure: Figure) =>
      figure.kind === 'value'
        ? { text: figureValueText(name, figure.value, wording), reason: null }
        : { text: t('common.dash'), reason: reasonText(figure.reason, t) },
    /** As in a column of the same figure; a dash where there is none */
    inColumn: (value: number | null, style: { isDifference?: boolean } = {}) =>
      value === null || Number.isNaN(value)
        ? t('common.dash')
        : figureValueText(name, value, wording, { ...style, isInColumn: true }),
  }
}
