import type { Channel } from '#domain/channel.ts'
import { useProjection } from '#session/session-context.tsx'
import { Emphasised, emphasis } from '#ui/Emphasised.tsx'
import { formatPeople } from '#ui/funnel/funnel-model.ts'
import { useLanguage } from '#ui/language.tsx'

/** How many people a channel brings a month, in words: one number, or from the least to the most. */
export function BoughtEntries({ channel }: { channel: Channel }) {
  const { t, language } = useLanguage()
  const { projection } = useProjection()
  const volumes = Array.from(projection?.volumes[projection.channelIds.indexOf(channel.id)] ?? [])
  const first = channel.startMonth ?? 0
  const active = volumes.slice(first, (channel.endMonth ?? Infinity) + 1)
  if (active.length === 0) return null
  const [fewest, most] = [Math.min(...active), Math.max(...active)]
  const texts = { least: formatPeople(fewest, language), most: formatPeople(most, language) }
  const inMonthOf = (people: number) => ({
    target: { kind: 'volume' as const, channelId: channel.id, month: first + active.indexOf(people) },
  })
  return (
    <Emphasised
      isPlain
      text={
        texts.least === texts.most
          ? t('plan.buys', { entries: emphasis(texts.most, 'most') })
          : t('plan.buysBetween', {
              least: emphasis(texts.least, 'least'),
              most: emphasis(texts.most, 'most'),
            })
      }
      explained={{ least: inMonthOf(fewest), most: inMonthOf(most) }}
    />
  )
}
