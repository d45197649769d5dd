import { Button } from '@mantine/core'
import { Plus } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { ChannelId } from '#domain/identifier.ts'
import { pathStages } from '#domain/workspace.ts'
import { problemText } from '#i18n/problem-text.ts'
import { useApplication } from '#session/application-context.tsx'
import { useSession, useWorkspacePart } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { channelNameElementId } from './channel-name-element.ts'
import { ChannelRow } from './ChannelRow.tsx'
import classes from '../inputs/InputTable.module.css'

/** Where people come from: volume, growth and cost of each channel. */
export function ChannelsSection() {
  const { t, language } = useLanguage()
  const { newId } = useApplication()
  const session = useSession()
  const order = useWorkspacePart(({ profile }) => profile.channelOrder)
  const all = useWorkspacePart(({ channels }) => channels)
  const [problem, setProblem] = useState<string | null>(null)
  /** Added last; it stands open, ready to be named. */
  const [added, setAdded] = useState<ChannelId | null>(null)
  const channels = order.flatMap((id) => all[id] ?? [])
  useEffect(() => {
    if (added === null) return
    const name = document.getElementById(channelNameElementId(added))
    name?.focus()
    if (name instanceof HTMLInputElement) name.select()
  }, [added])

  function add(): void {
    const entry = pathStages(session.workspace)[0]
    if (entry === undefined) return
    const id = newId() as ChannelId
    const outcome = session.commit({
      type: 'add-channel',
      id,
      name: t('plan.newChannel', { number: channels.length + 1 }),
      entryStageId: entry.id,
      index: channels.length,
    })
    if (outcome.ok) setAdded(id)
    setProblem(outcome.ok ? null : problemText(outcome.problems[0]!, t, language))
  }

  return (
    <section aria-labelledby="channels-title">
      <div className={classes.head}>
        <h2 id="channels-title">{t('plan.channels')}</h2>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<Plus size={14} aria-hidden />}
          data-testid="add-channel"
          onClick={add}
        >
          {t('plan.addChannel')}
        </Button>
      </div>
      {problem === null ? null : (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
      {channels.length === 0 ? (
        <p className={classes.empty}>{t('plan.noChannels')}</p>
      ) : (
        <table className={classes.table} data-columns="channels">
          <thead>
            <tr>
              <th scope="col">{t('plan.channel')}</th>
              <th scope="col">{t('plan.base')}</th>
              <th scope="col">{t('plan.growth')}</th>
              <th scope="col">{t('plan.costPerEntry')}</th>
              <th scope="col">{t('plan.fixedCost')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('common.more')}</span>
              </th>
            </tr>
          </thead>
          {channels.map((channel) => (
            <ChannelRow key={channel.id} channel={channel} isNew={channel.id === added} />
          ))}
        </table>
      )}
    </section>
  )
}
