import { problemText } from '#i18n/problem-text.ts'
import { useSession, useWorkspacePart } from '#session/session-context.tsx'
import { useTakeBack } from '#session/use-take-back.ts'
import { NumberField, type Verdict } from '#ui/inputs/NumberField.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './RiskSettings.module.css'

const burst = 'rate correlation'

/** How far all rates have a common cause; belongs to the workspace, like the ranges. */
export function CorrelationField() {
  const { t, language } = useLanguage()
  const session = useSession()
  const correlation = useWorkspacePart((workspace) => workspace.whatIf.rateCorrelation)
  const takeBack = useTakeBack(burst)

  function verdict(outcome: ReturnType<typeof session.commit>): Verdict {
    return outcome.ok ? null : problemText(outcome.problems[0]!, t, language)
  }

  return (
    <div className={classes.wide}>
      <NumberField
        label={t('risk.correlation')}
        value={correlation}
        step={0.1}
        isOptional
        placeholder={t('risk.noCorrelation')}
        hint={t('risk.correlationHint')}
        onPreview={() => null}
        onCancel={() => undefined}
        onCommit={(value) =>
          verdict(session.commit({ type: 'set-rate-correlation', correlation: value }, { burst }))
        }
        onEnter={takeBack.onEnter}
        onTakeBack={takeBack.onTakeBack}
      />
    </div>
  )
}
