import type { FixedVersion } from '#domain/agreement/version.ts'
import { unitOfPath, type InputUnit } from '#domain/inputs.ts'
import type { Language } from '#domain/language.ts'
import type { Problem } from '#domain/problem.ts'
import { formatNumber, formatPercent } from './format.ts'
import type { ListProblem } from './parse-list.ts'
import type { NumberProblem } from './parse-number.ts'
import type { Translate } from './translate.ts'

/** Why something is refused, in words; limits are written in the unit of the input where it is known. */
export function problemText(problem: Problem, t: Translate, language: Language, unit?: InputUnit): string {
  const limit = (name: 'minimum' | 'maximum'): string => {
    const value = Number(problem.parameters[name] ?? 0)
    const isShare = (unit ?? unitOfPath(problem.path))?.startsWith('share') === true
    // A year has no groups of thousands.
    const isGrouped = !problem.path.endsWith('startYear')
    return isShare ? formatPercent(value, language) : formatNumber(value, language, { isGrouped })
  }
  switch (problem.code) {
    case 'required':
      return t('problems.required')
    case 'too-long':
      return t('problems.tooLong', { maximum: limit('maximum') })
    case 'too-many':
      return t('problems.tooMany', { maximum: limit('maximum') })
    case 'too-few':
      return t('problems.tooFew', { minimum: limit('minimum') })
    case 'too-small':
      return problem.parameters['minimum'] === 0
        ? t('problems.negative')
        : t('problems.tooSmall', { minimum: limit('minimum') })
    case 'too-large':
      return t('problems.tooLarge', { maximum: limit('maximum') })
    case 'not-a-number':
      return t('problems.notANumber')
    case 'not-whole':
      return t('problems.notWhole')
    case 'wrong-type':
      return t('problems.wrongType', { expected: String(problem.parameters['expected'] ?? '') })
    case 'wrong-format':
      return t('problems.wrongFormat')
    case 'not-offered':
      return t('problems.notOffered', { offered: String(problem.parameters['offered'] ?? '') })
    case 'unexpected-field':
      return t('problems.unexpectedField')
    case 'shares-do-not-add-up':
      return t('problems.sharesDoNotAddUp')
    case 'ends-before-start':
      return t('problems.endsBeforeStart')
    case 'budget-needs-cost':
      return t('problems.budgetNeedsCost')
    case 'recycles-forward':
      return t('problems.recyclesForward')
    case 'range-out-of-order':
      return t('problems.rangeOutOfOrder')
    case 'range-without-width':
      return t('problems.rangeWithoutWidth')
    case 'range-does-not-fit':
      return t('problems.rangeDoesNotFit')
    case 'outside-range':
      return t('problems.outsideRange', { minimum: limit('minimum'), maximum: limit('maximum') })
    case 'locked':
      return t('problems.locked')
    case 'unknown-scenario':
      return t('problems.unknownScenario')
    case 'unknown-chart':
      return t('problems.unknownChart')
    case 'unknown-stage':
      return t('problems.unknownStage')
    case 'unknown-channel':
      return t('problems.unknownChannel')
    case 'unknown-input':
      return t('problems.unknownInput')
    case 'unknown-role':
      return t('problems.unknownRole')
    case 'unknown-participant':
      return t('problems.unknownParticipant')
    case 'unknown-round':
      return t('problems.unknownRound')
    case 'unknown-lead':
      return t('problems.unknownLead')
    case 'role-is-held':
      return t('problems.roleIsHeld')
    case 'already-answered':
      return t('problems.alreadyAnswered')
    case 'already-revealed':
      return t('problems.alreadyRevealed')
    case 'nobody-answered':
      return t('problems.nobodyAnswered')
    case 'open-objection':
      return t('problems.openObjection')
    case 'nobody-signs':
      return t('problems.nobodySigns')
    case 'nothing-changed':
      return t('problems.nothingChanged', { version: Number(problem.parameters['version'] ?? 0) })
    case 'definitions-fixed':
      return definitionsFixedText(
        {
          version: Number(problem.parameters['version'] ?? 0),
          status: problem.parameters['status'] === 'agreed' ? 'agreed' : 'proposed',
        },
        t,
      )
    case 'altered':
      return t('problems.altered', { version: Number(problem.parameters['version'] ?? 0) })
    case 'not-proposed':
      return t('problems.notProposed', { version: Number(problem.parameters['version'] ?? 0) })
    case 'not-agreed-yet':
      return t('problems.notAgreedYet')
    case 'already-signed':
      return t('problems.alreadySigned')
    case 'differs-from-agreed':
      return t('problems.differsFromAgreed', { version: Number(problem.parameters['version'] ?? 0) })
    case 'agreed-for-good':
      return t('problems.agreedForGood', { version: Number(problem.parameters['version'] ?? 0) })
    case 'versions-out-of-order':
      return t('problems.versionsOutOfOrder')
    case 'beside-the-path':
      return t('problems.besideThePath')
    case 'order-differs':
      return t('problems.orderDiffers')
    case 'duplicate':
      return t('problems.duplicate')
    case 'same-stage':
      return t('problems.sameStage')
    case 'not-json':
      return t('problems.notJson')
    case 'not-a-workspace-file':
      return t('problems.notAWorkspaceFile')
    case 'newer-version':
      return t('problems.newerVersion')
    case 'too-deep':
      return t('problems.tooDeep')
    case 'too-big-a-file':
      return t('problems.tooBigAFile')
    case 'duplicate-key':
      return t('problems.duplicateKey')
  }
}

/** Why a text was not taken as a number. */
export function numberProblemText(problem: NumberProblem, t: Translate, language: Language): string {
  switch (problem.reason) {
    case 'empty':
      return t('problems.empty')
    case 'not-a-number':
      return t('problems.notANumber')
    case 'ambiguous':
      return t('problems.ambiguous', {
        first: formatNumber(problem.readings[0], language),
        second: formatNumber(problem.readings[1], language),
      })
    case 'wrong-separator': {
      const reading = formatNumber(problem.reading, language, { maximumFractionDigits: 10 })
      return problem.expected === ','
        ? t('problems.wrongSeparatorComma', { reading })
        : t('problems.wrongSeparatorPoint', { reading })
    }
    case 'wrong-groups':
      return t('problems.wrongGroups')
    case 'too-many-digits':
      return t('problems.tooManyDigits', { maximum: problem.maximum })
  }
}

/** The first cell of a pasted list that is not a number, and why. */
export function listProblemText(problems: readonly ListProblem[], t: Translate, language: Language): string {
  const [first] = problems
  if (first === undefined) throw new Error('a refused list has a problem')
  if (first.problem.reason === 'single-number')
    return t('problems.singleNumber', { reading: formatNumber(first.problem.reading, language) })
  return t('problems.cellProblem', {
    position: first.index + 1,
    message: numberProblemText(first.problem, t, language),
  })
}

/** Why definitions cannot be edited, and what to do to edit them: a proposal is withdrawn, an agreed version is not. */
export function definitionsFixedText(
  { version, status }: Pick<FixedVersion, 'version' | 'status'>,
  t: Translate,
): string {
  return t(status === 'agreed' ? 'problems.definitionsAgreed' : 'problems.definitionsProposed', { version })
}
