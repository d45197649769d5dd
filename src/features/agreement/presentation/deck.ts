import { type AgendaItem, type AgendaPart, usualAgenda } from '#domain/agreement/party.ts'
import type { Workspace } from '#domain/workspace.ts'
import { writeDate } from '#i18n/dates.ts'
import { plannedTimes } from './clock.ts'
import { label, words } from './slide-words.ts'
import { calibrationSteps } from './slides-calibration.ts'
import { criteriaSteps } from './slides-criteria.ts'
import { estimateSteps } from './slides-estimates.ts'
import { handoffSteps } from './slides-handoffs.ts'
import { closingStep, signingSteps } from './slides-signing.ts'
import { termsSteps } from './slides-terms.ts'
import type { DeckSource, Step } from './step.ts'

const stepsOf: Record<AgendaPart, (source: DeckSource) => Step[]> = {
  introduction: () => [],
  align: termsSteps,
  criteria: criteriaSteps,
  calibrate: calibrationSteps,
  handoffs: handoffSteps,
  numbers: estimateSteps,
  sign: signingSteps,
  spare: (source) => [closingStep(source)],
}

/** Parts that are given time; the usual ones where none is. */
export function plannedParts({ agreement }: Workspace): readonly AgendaItem[] {
  const planned = agreement.agenda.filter(({ minutes }) => minutes > 0)
  return planned.length > 0 ? planned : usualAgenda
}

/**
 * The slides of a workshop: what today is for, then the agenda and the steps of each part that is given time. Nothing
 * of a round that was not revealed is in it but its question and how many have answered.
 */
export function deckOf(source: DeckSource): Step[] {
  const agenda = plannedParts(source.workspace)
  return [
    titleStep(source, agenda[0]!.part),
    ...agenda.flatMap(({ part }) => [agendaStep(source, agenda, part), ...stepsOf[part](source)]),
  ]
}

function titleStep({ workspace, t }: DeckSource, part: AgendaPart): Step {
  const { client, name } = workspace.profile
  const lines = [client.trim() || name, t('presentation.blind'), t('presentation.ending')]
  return {
    key: 'title',
    part,
    slide: { kind: 'title', heading: label(t('presentation.purpose')), lines: lines.map(label) },
    notes: [t('presentation.noteTitle'), t('presentation.noteClock')],
    round: null,
    place: 'agreement/people',
  }
}

/** Where the workshop is: by the clock once it was started, otherwise by minutes. */
function agendaStep(
  { t, language, startedAt }: DeckSource,
  agenda: readonly AgendaItem[],
  current: AgendaPart,
): Step {
  const times = startedAt === null ? null : plannedTimes(agenda, startedAt)
  const place = agenda.findIndex(({ part }) => part === current)
  const time = (instant: number) => writeDate(instant, language, { timeStyle: 'short' })
  return {
    key: `agenda/${current}`,
    part: current,
    slide: {
      kind: 'agenda',
      heading: label(t('presentation.agenda')),
      items: agenda.map(({ part, minutes }, index) => ({
        label: label(t(`people.${part}`)),
        minutes: words(
          times === null
            ? t('people.minutes', { minutes })
            : t('presentation.fromTo', { from: time(times[index]!.from), to: time(times[index]!.to) }),
        ),
        state: index < place ? 'done' : index === place ? 'now' : 'next',
      })),
    },
    notes: startedAt === null ? [t('presentation.noteClock')] : [t('presentation.noteAgenda')],
    round: null,
    place: 'agreement/people',
  }
}
