import { Button } from '@mantine/core'
import { Check } from 'lucide-react'
import { criterionVotes } from '#domain/agreement/round.ts'
import type { Language } from '#domain/language.ts'
import type { CriterionTally } from '#engine/agreement/criterion-tally.ts'
import { formatNumber } from '#i18n/format.ts'
import { useLanguage } from '#ui/language.tsx'
import classes from './CriterionRow.module.css'
import { voteWord } from './vote-words.ts'

interface CriterionRowProps {
  text: string
  textLanguage: Language
  tally: CriterionTally
  isInDefinition: boolean
  /** The definition cannot be changed now. */
  isFixed: boolean
  onPut: () => void
  onTakeOut: () => void
}

/** The votes on one criterion as a bar and in words. */
export function CriterionRow(props: CriterionRowProps) {
  const { text, textLanguage, tally, isInDefinition, isFixed, onPut, onTakeOut } = props
  const { t, language } = useLanguage()
  const given = criterionVotes.filter((vote) => tally.counts[vote] > 0)
  const number = (count: number) => formatNumber(count, language)
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <p className={classes.text} lang={textLanguage}>
          {text}
        </p>
        <p className={classes.state}>
          {isInDefinition ? (
            <span className={classes.mark}>
              <Check size={14} aria-hidden="true" />
              {t('criteria.inDefinition')}
            </span>
          ) : null}
          {suggestion()}
        </p>
      </div>
      <div className={classes.votes}>
        <div className={classes.bar} aria-hidden="true">
          {given.map((vote) => (
            <span
              key={vote}
              className={classes.part}
              data-vote={vote}
              style={{ flexGrow: tally.counts[vote] }}
            >
              {number(tally.counts[vote])}
            </span>
          ))}
        </div>
        <p className={classes.counts}>
          {tally.answers === 0
            ? t('criteria.nobodyVoted')
            : given
                .map((vote) =>
                  t('criteria.votes', { votes: number(tally.counts[vote]), word: voteWord(vote, t) }),
                )
                .join(' · ')}
        </p>
      </div>
      <Button
        size="xs"
        variant="default"
        disabled={isFixed}
        aria-label={t(isInDefinition ? 'criteria.takeOutOf' : 'criteria.putOf', { criterion: text })}
        onClick={isInDefinition ? onTakeOut : onPut}
      >
        {isInDefinition ? t('criteria.takeOut') : t('criteria.put')}
      </Button>
    </li>
  )

  function suggestion(): string | null {
    if (tally.isAcceptanceSuggested) return isInDefinition ? null : t('criteria.suggested')
    return isInDefinition && tally.answers > 0 ? t('criteria.notSuggested') : null
  }
}
