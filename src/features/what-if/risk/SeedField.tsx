import { ActionIcon } from '@mantine/core'
import { Dices } from 'lucide-react'
import { problem } from '#domain/problem.ts'
import { problemText } from '#i18n/problem-text.ts'
import { useLanguage } from '#ui/language.tsx'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import { AskedNumber } from '../AskedNumber.tsx'
import { largestSeed } from './risk-request.ts'
import classes from './RiskSettings.module.css'

interface SeedFieldProps {
  seed: number
  onChange: (seed: number) => void
}

/** What the draws begin with: the same seed gives the same figures, the next one others that are as good. */
export function SeedField({ seed, onChange }: SeedFieldProps) {
  const { t, language } = useLanguage()

  function check(value: number | null): Verdict {
    const refuse = (...parts: Parameters<typeof problem>) => problemText(problem(...parts), t, language)
    if (value === null || !Number.isInteger(value)) return refuse('seed', 'not-whole')
    if (value < 0) return refuse('seed', 'too-small', { minimum: 0 })
    return value > largestSeed ? refuse('seed', 'too-large', { maximum: largestSeed }) : null
  }

  return (
    <div className={classes.joined}>
      <div className={classes.narrow}>
        <AskedNumber
          label={t('risk.seed')}
          value={seed}
          isGrouped={false}
          check={check}
          onChange={(value) => {
            if (value !== null) onChange(value)
          }}
        />
      </div>
      <ActionIcon
        variant="default"
        size={32}
        className={classes.beside!}
        aria-label={t('risk.otherSeed')}
        title={t('risk.otherSeed')}
        onClick={() => onChange(seed === largestSeed ? 0 : seed + 1)}
      >
        <Dices size={16} aria-hidden />
      </ActionIcon>
    </div>
  )
}
