import { useState } from 'react'
import type { RoundKind } from '#domain/agreement/round.ts'
import { orderedRounds } from '#domain/agreement/rounds.ts'
import type { RoundId } from '#domain/identifier.ts'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { BeginRound } from './BeginRound.tsx'
import { OpenRound } from './OpenRound.tsx'
import { RevealedRounds } from './RevealedRounds.tsx'
import type { RoundOf, RoundPanelProps } from './round-kind.ts'
import classes from './RoundPanel.module.css'

/**
 * Everything around one question that is answered blind: begin, collect sealed answers, reveal, look at results,
 * ask again, compare. The kind brings what is particular to it (`KindOfRound`). Where another question can take the
 * place of this one, give the panel a `key`.
 */
export function RoundPanel<Kind extends RoundKind, Draft>(props: RoundPanelProps<Kind, Draft>) {
  const { kind, title, question, isSame } = props
  const workspace = useCommittedWorkspace()
  // The focus follows what was begun or revealed here.
  const [latestHere, setLatestHere] = useState<RoundId | null>(null)
  const rounds = (orderedRounds(workspace, kind.kind) as RoundOf<Kind>[]).filter((round) =>
    isSame(round.question),
  )
  const open = rounds.find(({ revealedAt }) => revealedAt === null)
  const revealed = rounds.filter(({ revealedAt }) => revealedAt !== null)

  return (
    <div className={classes.panel}>
      {open === undefined ? null : (
        <OpenRound
          key={open.id}
          kind={kind}
          title={title}
          round={open}
          number={rounds.indexOf(open) + 1}
          isNew={open.id === latestHere}
          onReveal={() => setLatestHere(open.id)}
        />
      )}
      {revealed.length === 0 ? null : (
        <RevealedRounds
          // What was looked at before is not what a reveal or a new round is about.
          key={`${rounds.length}/${revealed.length}`}
          kind={kind}
          rounds={revealed}
          isFolded={open !== undefined}
          isNew={open === undefined && revealed.at(-1)!.id === latestHere}
        />
      )}
      {open === undefined ? (
        <BeginRound
          key={rounds.length}
          usualMode={kind.usualMode}
          question={question}
          isAgain={revealed.length > 0}
          onBegin={setLatestHere}
        />
      ) : null}
    </div>
  )
}
