/**
 * Identifiers are random, lower-case letters and digits, made outside the domain (which has no source of
 * randomness) and handed in with commands.
 */
declare const brand: unique symbol
type Identifier<Kind extends string> = string & { readonly [brand]: Kind }

export type WorkspaceId = Identifier<'workspace'>
export type StageId = Identifier<'stage'>
export type ChannelId = Identifier<'channel'>
export type ScenarioId = Identifier<'scenario'>
export type ChartId = Identifier<'chart'>
export type RoleId = Identifier<'role'>
export type ParticipantId = Identifier<'participant'>
export type RoundId = Identifier<'round'>
export type SampleLeadId = Identifier<'sample-lead'>

/** Every object has a `constructor` by itself, so a record must not stand under that name. */
export const identifierPattern = /^(?!constructor$)[0-9a-z]{1,40}$/
/** Files are named after it, so it has to be long enough to be the only one of its kind on a machine. */
export const workspaceIdPattern = /^[0-9a-z]{16,40}$/
