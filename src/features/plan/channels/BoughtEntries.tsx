import type { Channel } from '#domain/channel.ts'
import { useProjection } from '#session/session-context.tsx'
import { formatPeople } from '#ui/funnel/funnel-model.ts'
import { useLanguage } from '#ui/language.tsx'

/** How many people a channel brings a month, in words: one number, or from the least to the most. */
export function BoughtEntries({ channel }: { channel: Channel }) {
  const { t, language } = useLanguage()
  const { projection } = useProjection()
  const volumes = projection?.volumes[projection.channelIds.indexOf(channel.id)] ?? []
  const active = Array.from(volumes).slice(channel.startMonth ?? 0, (channel.endMonth ?? Infinity) + 1)
  if (active.length === 0) return null
  const [least, most] = [Math.min(...active), Math.max(...active)].map((people) =>
    formatPeople(people, language),
  )
  return (
    <>
      {least === most
        ? t('plan.buys', { entries: most! })
        : t('plan.buysBetween', { least: least!, most: most! })}
    </>
  )
}
