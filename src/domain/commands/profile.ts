import type { Workspace } from '../workspace.ts'
import type { Draft } from './apply.ts'
import type { CommandOf } from './of-type.ts'

export function editProfile(workspace: Workspace, { fields }: CommandOf<'edit-profile'>): Draft {
  return { ...workspace, profile: { ...workspace.profile, ...fields } }
}

export function markDeleted(workspace: Workspace, { at }: CommandOf<'mark-deleted'>): Draft {
  return { ...workspace, profile: { ...workspace.profile, deletedAt: at } }
}

export function editPlanTime(workspace: Workspace, { fields }: CommandOf<'edit-plan-time'>): Draft {
  return { ...workspace, plan: { ...workspace.plan, ...fields } }
}

export function editPlanOptions(workspace: Workspace, { fields }: CommandOf<'edit-plan-options'>): Draft {
  return { ...workspace, plan: { ...workspace.plan, ...fields } }
}
