import type { Range } from '#domain/range.ts'
import type { Workspace } from '#domain/workspace.ts'
import { orderedChannels, pathStages } from '#domain/workspace.ts'
import workload from '../reference/workload.json' with { type: 'json' }

/** The reference workload with what R2 draws as the ranges of its inputs. */
export function riskWorkspace(workspace: Workspace): Workspace {
  const { betaConcentration, volumePert, dealSizeCv, lagFast, lagSlow } = workload.mc
  const channels = orderedChannels(workspace)
  const steps = pathStages(workspace).slice(0, -1)
  const ranges: [path: string, range: Range][] = [
    ...channels.flatMap(({ id }, c): [string, Range][] => [
      ...steps.map((stage, s): [string, Range] => [
        `stage/${stage.id}/rate/${id}`,
        { kind: 'beta', mean: workload.rate[c]![s]!, concentration: betaConcentration[s]! },
      ]),
      [
        `channel/${id}/base`,
        {
          kind: 'pert',
          low: workload.volume[c]! * volumePert.min,
          likely: workload.volume[c]! * volumePert.mode,
          high: workload.volume[c]! * volumePert.max,
        },
      ],
    ]),
    ['plan/dealSize', { kind: 'lognormal', mean: workload.dealSize, cv: dealSizeCv }],
    ...steps.map((stage, s): [string, Range] => [
      `stage/${stage.id}/lag`,
      {
        kind: 'lagMix',
        fast: { kind: 'shares', shares: lagFast[s]! },
        slow: { kind: 'shares', shares: lagSlow[s]! },
      },
    ]),
  ]
  return {
    ...workspace,
    ranges: Object.fromEntries(ranges.map(([path, range]) => [path, { path, range }])),
  }
}
