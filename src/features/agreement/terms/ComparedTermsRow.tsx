import { Button } from '@mantine/core'
import type { Answerer } from '#domain/agreement/round.ts'
import type { Language } from '#domain/language.ts'
import type { Stage } from '#domain/stage.ts'
import { answererName } from '#i18n/party-words.ts'
import { useLanguage } from '#ui/language.tsx'
import type { ComparedRow } from './compared-terms.ts'
import { DisputeMark } from './DisputeMark.tsx'
import classes from './TermsResults.module.css'

interface ComparedTermsRowProps {
  row: ComparedRow
  answerers: readonly Answerer[]
  /** Where the cells hold words that people wrote */
  textLanguage?: Language
  /** Left out where the definitions stand fixed */
  onTakeOver: ((fields: Partial<Omit<Stage, 'id'>>) => void) | undefined
}

export function ComparedTermsRow({ row, answerers, textLanguage, onTakeOver }: ComparedTermsRowProps) {
  const { t } = useLanguage()
  return (
    <tr data-disputed={row.isDisputed || undefined}>
      <th scope="row">
        {row.label}
        {row.isDisputed ? <DisputeMark text={t('terms.differs')} /> : null}
      </th>
      <td className={classes.now} lang={textLanguage}>
        {row.now || t('common.dash')}
      </td>
      {row.cells.map(({ answererId, text, takeOver }) => {
        const answerer = answerers.find(({ id }) => id === answererId)
        const name = answerer === undefined ? '' : answererName(answerer, t)
        return (
          <td key={answererId}>
            <p lang={textLanguage} className={classes.words}>
              {text || t('common.dash')}
            </p>
            {takeOver === null || onTakeOver === undefined ? null : (
              <Button
                size="compact-xs"
                variant="light"
                aria-label={t('terms.takeOverOf', { name, asked: row.label })}
                onClick={() => onTakeOver(takeOver)}
              >
                {row.isAppended === true ? t('terms.append') : t('terms.takeOver')}
              </Button>
            )}
          </td>
        )
      })}
    </tr>
  )
}
