import { findAlterations } from '#domain/agreement/verify.ts'
import type { Version } from '#domain/agreement/version.ts'
import { orderedVersions } from '#domain/agreement/versions.ts'
import { alterationText } from '#exchange/verification-words.ts'
import { translator } from '#i18n/translate.ts'
import type { Command } from './command.ts'

/** Whether the versions of a file are as they were proposed, signed and agreed. */
export const verifyFile: Command = {
  summary: 'check what was signed',
  help: `tuottolaskuri verify FILE

Checks that the proposed and agreed versions of the definitions in a workspace file (.tuotto) are as they were
proposed and signed, that each follows from the one before, and that the definitions of the workspace are those of
a version that stands fixed. Prints
  ok           true where all is in order; with false the exit code is 1
  versions     each with version, status, contentHash, agreedHash and how many signatures it has; hashes are
               SHA-256, null where there is none yet
  alterations  each with its kind (altered, chain, signature, live), the path of what was altered, the version that
               it concerns, and a message
Whoever alters a file and computes every hash anew goes unnoticed: compare agreedHash with the one that is printed
on the signed document.
`,
  options: [],
  run(workspace, _options, { language }) {
    const t = translator(language)
    const alterations = findAlterations(workspace)
    return {
      ok: alterations.length === 0,
      versions: orderedVersions(workspace).map(describeVersion),
      alterations: alterations.map((alteration) => ({
        ...alteration,
        message: alterationText(workspace, alteration, t),
      })),
    }
  },
}

function describeVersion(version: Version) {
  const isDraft = version.status === 'draft'
  return {
    version: version.version,
    status: version.status,
    contentHash: isDraft ? null : version.contentHash,
    agreedHash: version.status === 'agreed' ? version.agreedHash : null,
    signatures: isDraft ? 0 : version.signatures.length,
  }
}
