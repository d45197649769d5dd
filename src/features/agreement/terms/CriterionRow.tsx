import { Button } from '@mantine/core'
import { Check } from 'lucide-react'
import type { Answerer } from '#domain/agreement/round.ts'
import type { Stage } from '#domain/stage.ts'
import { useApplication } from '#session/application-context.tsx'
import { useWorkspacePart } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import type { ComparedCriterion } from './compared-terms.ts'
import { DisputeMark } from './DisputeMark.tsx'
import classes from './TermsResults.module.css'

interface CriterionRowProps {
  compared: ComparedCriterion
  answerers: readonly Answerer[]
  stage: Stage
  /** Left out where the definitions stand fixed */
  onChange: ((fields: Pick<Stage, 'entryCriteria'>) => void) | undefined
}

/** Who wants a criterion, and whether the definition has it. */
export function CriterionRow({ compared, answerers, stage, onChange }: CriterionRowProps) {
  const { t } = useLanguage()
  const { newId } = useApplication()
  const textLanguage = useWorkspacePart((workspace) => workspace.profile.language)
  const { text, wantedBy, criterion, isDisputed, isUnwanted } = compared

  function toggle(): void {
    const { entryCriteria } = stage
    onChange?.({
      entryCriteria:
        criterion === null
          ? [...entryCriteria, { id: newId(), text }]
          : entryCriteria.filter(({ id }) => id !== criterion.id),
    })
  }

  return (
    <tr data-disputed={isDisputed || isUnwanted || undefined}>
      <th scope="row">
        <span className={classes.kind}>{t('terms.criterion')}</span>
        <span lang={textLanguage}>{text}</span>
        {isDisputed ? <DisputeMark text={t('terms.differs')} /> : null}
        {isUnwanted ? <DisputeMark text={t('terms.unwanted')} /> : null}
      </th>
      <td className={classes.now}>
        <p className={classes.words}>{criterion === null ? t('common.dash') : t('terms.inDefinition')}</p>
        {onChange === undefined ? null : (
          <Button
            size="compact-xs"
            variant={criterion === null ? 'light' : 'subtle'}
            {...(criterion === null ? {} : { color: 'gray', className: classes.remove! })}
            aria-label={
              criterion === null
                ? t('terms.addOf', { criterion: text })
                : t('terms.removeOf', { criterion: text })
            }
            onClick={toggle}
          >
            {criterion === null ? t('terms.takeOver') : t('common.remove')}
          </Button>
        )}
      </td>
      {answerers.map(({ id }) => (
        <td key={id}>
          {wantedBy.has(id) ? (
            <span className={classes.wanted}>
              <Check size={14} aria-hidden="true" />
              {t('terms.wanted')}
            </span>
          ) : (
            t('common.dash')
          )}
        </td>
      ))}
    </tr>
  )
}
