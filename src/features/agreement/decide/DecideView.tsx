import { useRef, type KeyboardEvent } from 'react'
import { Link } from 'wouter'
import { standsOn } from '#domain/agreement/positions.ts'
import { seatsAt } from '#domain/agreement/seats.ts'
import { fixedVersion } from '#domain/agreement/versions.ts'
import { orderedStages } from '#domain/workspace.ts'
import { joinNames } from '#i18n/join-names.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './DecideView.module.css'
import { buttonAt, buttonOf, rowMark, stanceMark, stanceOfKey } from './position-keys.ts'
import { standingKind } from './standing.ts'
import { StageDecision } from './StageDecision.tsx'

/** Consent, stage by stage: who agrees, who has a reservation, whose objection keeps a stage open. */
export function DecideView() {
  const { t, language } = useLanguage()
  const workspace = useWorkspace()
  const list = useRef<HTMLDivElement>(null)
  const { agreement, profile } = workspace
  const fixed = fixedVersion(workspace)
  const { seated, joined } =
    fixed === undefined ? { seated: agreement.participants, joined: [] } : seatsAt(workspace, fixed)
  const stages = orderedStages(workspace).map((stage) => ({
    stage,
    stands: standsOn(workspace, stage, seated),
  }))
  const kinds = stages.map(({ stands }) => standingKind(stands))
  const count = (kind: (typeof kinds)[number]) => kinds.filter((one) => one === kind).length

  function handleKey(event: KeyboardEvent): void {
    const from = event.target as Element
    if (list.current === null || !from.hasAttribute(stanceMark)) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const stance = stanceOfKey(event.key)
    const row = from.closest(`[${rowMark}]`)
    if (stance !== null && row !== null) {
      event.preventDefault()
      const button = buttonOf(row, stance)
      button?.focus()
      // Pressed once more it would be taken back, which is not what the key says.
      if (button?.getAttribute('aria-pressed') !== 'true' || stance !== 'agree') button?.click()
      else buttonAt(list.current, button, 'ArrowDown')?.focus()
      return
    }
    const next = buttonAt(list.current, from, event.key)
    if (next === null) return
    event.preventDefault()
    next.focus()
  }

  return (
    <section className={classes.view} aria-labelledby="decide-title">
      <header className={classes.lead}>
        <h2 id="decide-title" className={classes.question}>
          {t('decide.title')}
        </h2>
        <p className={classes.explanation}>{t('decide.explanation')}</p>
      </header>
      {fixed === undefined || joined.length === 0 ? null : (
        <p className={classes.keys}>
          {t('decide.joinedAfter', {
            names: joinNames(
              joined.map(({ name }) => name),
              language,
            ),
            version: fixed.version,
            count: joined.length,
          })}
        </p>
      )}
      {fixed !== undefined && joined.length > 0 && seated.length === 0 ? null : seated.length === 0 ? (
        <p className={classes.empty}>
          {t('decide.nobody')}{' '}
          <Link href={`/workspace/${profile.id}/agreement/people`}>{t('decide.toPeople')}</Link>
        </p>
      ) : (
        <>
          <p className={classes.summary}>
            {[
              t('decide.agreedStages', { agreed: count('agreed'), total: stages.length }),
              count('open') === 0 ? null : t('decide.openStages', { count: count('open') }),
            ]
              .filter((part) => part !== null)
              .join(' ')}
          </p>
          <p className={classes.keys}>
            {fixed === undefined
              ? t('decide.keys')
              : t('decide.fixed', { version: fixed.version, status: t(`common.${fixed.status}`) })}
          </p>
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are those of the buttons */}
          <div ref={list} className={classes.cards} onKeyDown={handleKey}>
            {stages.map(({ stage, stands }) => (
              <StageDecision
                key={stage.id}
                stage={stage}
                stands={stands}
                roles={agreement.roles}
                textLanguage={profile.language}
                isFixed={fixed !== undefined}
              />
            ))}
          </div>
        </>
      )}
    </section>
  )
}
