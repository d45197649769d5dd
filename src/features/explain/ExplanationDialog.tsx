import { Button, Modal } from '@mantine/core'
import { ArrowLeft } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { ScenarioId } from '#domain/identifier.ts'
import type { Explanation, ExplainTarget, Term, TermName } from '#engine/explain/explanation.ts'
import {
  amountText,
  formulaInNumbers,
  formulaInWords,
  targetName,
  termText,
} from '#exchange/explanation-words.ts'
import { useOpenWorkspace, useWorkspace } from '#session/session-context.tsx'
import { seenBy } from '#session/subject.ts'
import { useLanguage } from '#ui/language.tsx'
import { reasonText } from '#ui/results/figure-text.ts'
import tables from '#ui/tables.module.css'
import classes from './ExplanationDialog.module.css'
import { InputSources } from './InputSources.tsx'

interface ExplanationDialogProps {
  target: ExplainTarget
  /** null: the plan */
  scenarioId: ScenarioId | null
  onClose: () => void
}

/** Formula, numbers, and where each comes from; a number that is a result itself opens its own explanation. */
export function ExplanationDialog({ target, scenarioId, onClose }: ExplanationDialogProps) {
  const { t, language } = useLanguage()
  const { engine } = useOpenWorkspace()
  const workspace = useWorkspace()
  const [path, setPath] = useState<ExplainTarget[]>([target])
  const shown = path.at(-1)!
  const seen = seenBy(workspace, scenarioId)
  const explanation = useMemo(() => engine.explain(seen, shown), [engine, seen, shown])
  const wording = { t, language, currency: workspace.profile.currency }
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('explain.title', { name: targetName(workspace, shown, wording) })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {path.length > 1 ? (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<ArrowLeft size={14} aria-hidden />}
          onClick={() => setPath(path.slice(0, -1))}
        >
          {t('explain.back')}
        </Button>
      ) : null}
      {explanation === null ? (
        <p>{t('common.dash')}</p>
      ) : (
        <ExplanationBody
          explanation={explanation}
          scenarioId={scenarioId}
          onOpen={(next) => setPath([...path, next])}
        />
      )}
    </Modal>
  )
}

interface ExplanationBodyProps {
  explanation: Explanation
  scenarioId: ScenarioId | null
  onOpen: (target: ExplainTarget) => void
}

function ExplanationBody({ explanation, scenarioId, onOpen }: ExplanationBodyProps) {
  const { t, language } = useLanguage()
  const workspace = useWorkspace()
  const { currency, agreement } = workspace.profile
  const wording = { t, language, currency }
  const { result, unit, basis, terms } = explanation
  const months = t('common.months', { count: explanation.months })
  return (
    <div className={classes.body} data-testid="explanation">
      {result.kind === 'value' ? (
        <p className={classes.result}>{amountText(result.value, unit, wording)}</p>
      ) : (
        <p className={classes.missing}>{t('explain.none', { reason: reasonText(result.reason, t) })}</p>
      )}
      <dl className={classes.formula}>
        <dt>{t('explain.formula')}</dt>
        <dd>{formulaInWords(explanation, t)}</dd>
        <dt>{t('explain.inNumbers')}</dt>
        <dd className={classes.numbers}>
          {formulaInNumbers(explanation, wording)}
          {result.kind === 'value' && !explanation.formula.includes('≥')
            ? ` = ${amountText(result.value, unit, wording)}`
            : null}
        </dd>
      </dl>
      {explanation.formula.includes('ᵘ') ? <p className={classes.note}>{t('explain.seriesNote')}</p> : null}
      <table className={tables.table}>
        <caption className="visually-hidden">{t('explain.numbers')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('explain.number')}</th>
            <th scope="col" className={tables.number}>
              {t('explain.value')}
            </th>
            <th scope="col">{t('explain.origin')}</th>
          </tr>
        </thead>
        <tbody>
          {(Object.entries(terms) as [TermName, Term][]).map(([name, term]) => (
            <tr key={name}>
              <th scope="row">
                {term.target === undefined ? (
                  t(`explain.${name}`)
                ) : (
                  <button
                    type="button"
                    className={classes.deeper}
                    aria-label={t('explain.openTerm', { name: t(`explain.${name}`) })}
                    onClick={() => onOpen(term.target!)}
                  >
                    {t(`explain.${name}`)}
                  </button>
                )}
              </th>
              <td className={tables.number}>{termText(term, wording)}</td>
              <td>
                {term.inputs.length === 0 ? (
                  <span className={classes.note}>{t('explain.computed')}</span>
                ) : (
                  <InputSources paths={term.inputs} scenarioId={scenarioId} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.note}>
        {basis === 'gross-profit'
          ? t('explain.basisGrossProfit', { months })
          : basis === 'revenue'
            ? t('explain.basisRevenue', { months })
            : t('explain.basisNone', { months })}{' '}
        {t('explain.underVersion', {
          version: agreement.version,
          status: t(`common.${agreement.status}`),
        })}
      </p>
    </div>
  )
}
