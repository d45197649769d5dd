import type { SampleLead } from '#domain/agreement/sample-lead.ts'
import type { Profile } from '#domain/profile.ts'
import { templateTexts } from '#domain/templates/texts/texts.ts'

/** The ten leads that come with the template of a workspace, in its language; none with the empty one. */
export function readyLeads({
  template,
  language,
}: Pick<Profile, 'template' | 'language'>): readonly string[] {
  return template === 'empty' ? [] : templateTexts[language][template].sampleLeads
}

/** Those of the ten that the list does not have as they are. */
export function missingReadyLeads(
  profile: Pick<Profile, 'template' | 'language'>,
  leads: readonly Pick<SampleLead, 'text'>[],
): readonly string[] {
  return readyLeads(profile).filter((text) => !leads.some((lead) => lead.text === text))
}
