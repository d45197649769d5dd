import type { CriterionVote } from '#domain/agreement/round.ts'
import type { Translate } from '#i18n/translate.ts'

export function voteWord(vote: CriterionVote, t: Translate): string {
  switch (vote) {
    case 'required':
      return t('criteria.required')
    case 'helpful':
      return t('criteria.helpful')
    case 'not-needed':
      return t('criteria.notNeeded')
  }
}
