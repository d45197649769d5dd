/** What is wrong with a version that was altered. */
export const verification = {
  version: 'Version {{version}}',
  altered: '{{place}}: altered since it was proposed or signed.',
  alteredSomewhere:
    'Version {{version}} was altered after it was proposed or signed; which part of it cannot be told.',
  chainHash:
    'Version {{version}} does not follow from the one before it: the SHA-256 of that version is another.',
  chainWorkspace: 'Version {{version}} comes from another workspace than the one before it.',
  signatureForOther: 'Version {{version}}: what {{name}} signed is something else.',
  signatureUnasked:
    'Version {{version}}: {{name}} signed for a role that was not asked to, or that had signed already.',
  signatureMissing: 'Version {{version}} is marked as agreed although somebody who had to sign has not.',
  live: '{{place}}: the workspace says something else than version {{version}}, which stands fixed.',

  stage: 'Stage {{number}}',
  party: 'Party {{number}}',
  signature: 'Signature {{number}}',
  status: 'Status',
  number: 'Number',
  reason: 'Reason for the version',
  workspaceId: 'Identifier of the workspace',
  previousAgreedHash: 'SHA-256 of the version before',
  language: 'Language of the definitions',
  stageOrder: 'Order of the stages',
  scoring: 'Lead scoring',
  contentHash: 'SHA-256 of the content',
  proposedBy: 'Proposed by',
  proposedAt: 'Time of the proposal',
  agreedAt: 'Time of the agreement',
  agreedHash: 'SHA-256 of the agreement',
  fingerprints: 'Fingerprints',
} as const
