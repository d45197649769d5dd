import { orderedRounds } from '#domain/agreement/rounds.ts'
import { intervalText, kappaCaution, kappaMeaning, kappaText } from '#exchange/kappa-words.ts'
import { answererName } from '#i18n/party-words.ts'
import { joinNames } from '#i18n/join-names.ts'
import type { CalibratedRound } from '#session/calibrations.ts'
import { answeredLeads, type AnsweredLead } from '../calibrate/lead-answers.ts'
import { stageLabel } from '../calibrate/stage-label.ts'
import type { RoundOf } from '../rounds/round-kind.ts'
import { label, sentence } from './slide-words.ts'
import { questionStep, revealKey, type DeckSource, type Step } from './step.ts'

/** There is time to talk about so many. */
const mostDisputed = 4
const common = { part: 'calibrate', place: 'agreement/calibrate' } as const

/** The leads one by one while they are classified; then how far people agreed, and on which leads they did not. */
export function calibrationSteps(source: DeckSource): Step[] {
  const { workspace, t } = source
  const round = (orderedRounds(workspace, 'calibration') as RoundOf<'calibration'>[]).at(-1)
  const question = questionStep(source, {
    ...common,
    key: 'calibration',
    heading: t('calibration.question'),
    text: t('presentation.calibrationAsked'),
    round,
  })
  if (round === undefined) return [question]
  if (round.revealedAt === null) return [question, ...leadSteps(source, round)]
  const calibrated = source.calibrations?.find((one) => one.round.id === round.id)
  if (calibrated === undefined) return [question]
  const disputed = answeredLeads(workspace, round, calibrated.result).filter(
    ({ isAgreed }) => isAgreed === false,
  )
  return [
    question,
    resultStep(source, calibrated),
    ...disputed.slice(0, mostDisputed).map((lead) => disputedStep(source, round, lead)),
  ]
}

function leadSteps(source: DeckSource, round: RoundOf<'calibration'>): Step[] {
  const { workspace, t } = source
  const { leads, stageIds } = round.question
  return leads.map(({ id, text }, place) => {
    const step = questionStep(source, {
      ...common,
      key: `lead/${round.id}/${id}`,
      heading: t('calibration.leadOf', { number: place + 1, total: leads.length }),
      text,
      choices: stageIds.map((stageId) => stageLabel(workspace, stageId, t)),
      round,
    })
    return { ...step, notes: [t('presentation.noteLead'), ...step.notes] }
  })
}

function resultStep(source: DeckSource, { round, result }: CalibratedRound): Step {
  const { t, language, calibrations } = source
  const caution = kappaCaution(result, t)
  const lines = [kappaMeaning(result, t)]
  if (result.kappa.kind === 'value')
    lines.push(
      t(result.interval === null ? 'calibration.kappaAlone' : 'calibration.kappa', {
        kappa: kappaText(result.kappa.value, language),
        interval: intervalText(result, t, language),
      }),
    )
  const first = calibrations?.[0]
  if (first !== undefined && first.round.id !== round.id)
    lines.push(t('calibration.progress', { from: shareText(first), to: shareText({ round, result }) }))
  return {
    ...common,
    key: revealKey(round),
    round: null,
    slide: {
      kind: 'title',
      heading: label(t('calibration.agreed', { agreed: result.agreed, count: result.leads.length })),
      lines: lines.map(label),
    },
    notes: [t('presentation.noteCalibrated'), ...(caution === null ? [] : [caution])],
  }

  function shareText({ result: { agreed, leads } }: CalibratedRound): string {
    return t('calibration.share', { agreed, total: leads.length })
  }
}

function disputedStep(source: DeckSource, round: RoundOf<'calibration'>, lead: AnsweredLead): Step {
  const { workspace, t, language } = source
  return {
    ...common,
    key: `disputed/${round.id}/${lead.id}`,
    round: null,
    slide: {
      kind: 'question',
      part: t(`people.${common.part}`),
      heading: label(t('presentation.disputedLead', { number: lead.number })),
      text: sentence([lead.text, '', ...lead.choices.map(choiceText)].join('\n')),
      choices: [],
      progress: null,
      remaining: '',
    },
    notes: [t('presentation.noteDisputed')],
  }

  function choiceText({ stageId, answerers }: AnsweredLead['choices'][number]): string {
    const names = answerers.map((answerer) => answererName(answerer, t))
    return t('presentation.chosen', {
      stage: stageLabel(workspace, stageId, t),
      votes: answerers.length,
      names: joinNames(names, language),
    })
  }
}
