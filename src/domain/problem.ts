import type { core } from 'zod/mini'

/**
 * Why something is refused. Words are made of it by i18n; `path` names the field: an input path
 * (`channel/<id>/base`) or the place in a workspace file (`stages/<id>/name`).
 */
export const problemCodes = [
  'required',
  'too-long',
  'too-many',
  'too-few',
  'too-small',
  'too-large',
  'not-a-number',
  'not-whole',
  'wrong-type',
  'wrong-format',
  'not-offered',
  'unexpected-field',
  'shares-do-not-add-up',
  'ends-before-start',
  'budget-needs-cost',
  'recycles-forward',
  'range-out-of-order',
  'range-without-width',
  'range-does-not-fit',
  'outside-range',
  'locked',
  'unknown-scenario',
  'unknown-chart',
  'unknown-stage',
  'unknown-channel',
  'unknown-role',
  'unknown-participant',
  'unknown-round',
  'unknown-lead',
  'role-is-held',
  'already-answered',
  'already-revealed',
  'nobody-answered',
  'open-objection',
  'nobody-signs',
  'nothing-changed',
  'definitions-fixed',
  'altered',
  'not-proposed',
  'not-agreed-yet',
  'already-signed',
  'differs-from-agreed',
  'agreed-for-good',
  'versions-out-of-order',
  'unknown-input',
  'beside-the-path',
  'order-differs',
  'duplicate',
  'same-stage',
  'not-json',
  'not-a-workspace-file',
  'newer-version',
  'too-deep',
  'too-big-a-file',
  'duplicate-key',
] as const
export type ProblemCode = (typeof problemCodes)[number]

export interface Problem {
  path: string
  code: ProblemCode
  parameters: Record<string, string | number>
}

export function problem(path: string, code: ProblemCode, parameters: Problem['parameters'] = {}): Problem {
  return { path, code, parameters }
}

/** Turns what zod found into problems whose paths start with `prefix`. */
export function problemsOf(issues: readonly core.$ZodIssue[], prefix: string): Problem[] {
  return issues.flatMap((issue) => {
    const path = [prefix, ...issue.path.map(String)].filter((part) => part !== '').join('/')
    return problemOfIssue(issue, path)
  })
}

function problemOfIssue(issue: core.$ZodIssue, path: string): Problem[] {
  switch (issue.code) {
    case 'too_big':
      if (issue.origin === 'string') return [problem(path, 'too-long', { maximum: Number(issue.maximum) })]
      if (issue.origin === 'array') return [problem(path, 'too-many', { maximum: Number(issue.maximum) })]
      return [problem(path, 'too-large', { maximum: Number(issue.maximum) })]
    case 'too_small':
      if (issue.origin === 'string') return [problem(path, 'required')]
      if (issue.origin === 'array') return [problem(path, 'too-few', { minimum: Number(issue.minimum) })]
      return [problem(path, 'too-small', { minimum: Number(issue.minimum) })]
    case 'invalid_type':
      if (issue.expected === 'number') return [problem(path, 'not-a-number')]
      if (issue.expected === 'int') return [problem(path, 'not-whole')]
      return [problem(path, 'wrong-type', { expected: String(issue.expected) })]
    case 'not_multiple_of':
      return [problem(path, 'not-whole')]
    case 'invalid_format':
      return [problem(path, 'wrong-format')]
    case 'invalid_value':
      return [problem(path, 'not-offered', { offered: issue.values.map(String).join(', ') })]
    case 'unrecognized_keys':
      return issue.keys.map((key) => problem(path === '' ? key : `${path}/${key}`, 'unexpected-field'))
    case 'custom': {
      const code = (issue.params as { problem?: ProblemCode } | undefined)?.problem
      return [problem(path, code ?? 'wrong-format')]
    }
    default:
      return [problem(path, 'wrong-format')]
  }
}
