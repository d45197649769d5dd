import type { verification as english } from '../en/verification.ts'
import type { AreaShape } from '../shape.ts'

export const verification = {
  version: 'Wersja {{version}}',
  altered: '{{place}}: zmieniono po zaproponowaniu lub podpisaniu.',
  alteredSomewhere:
    'Wersję {{version}} zmieniono po zaproponowaniu lub podpisaniu; nie da się ustalić, w którym miejscu.',
  chainHash:
    'Wersja {{version}} nie jest dalszym ciągiem poprzedniej: poprzednia ma inną sumę kontrolną (SHA-256).',
  chainWorkspace: 'Wersja {{version}} pochodzi z innego obszaru roboczego niż poprzednia.',
  signatureForOther: 'Wersja {{version}}: podpis złożono pod czymś innym ({{name}}).',
  signatureUnasked:
    'Wersja {{version}}: podpis złożono za rolę, której o to nie proszono albo która już podpisała ({{name}}).',
  signatureMissing: 'Wersja {{version}} jest oznaczona jako uzgodniona, choć brakuje wymaganego podpisu.',
  live: '{{place}}: w obszarze roboczym jest co innego niż w ustalonej wersji {{version}}.',

  stage: 'Etap {{number}}',
  party: 'Strona {{number}}',
  signature: 'Podpis {{number}}',
  status: 'Stan',
  number: 'Numer',
  reason: 'Powód wydania wersji',
  workspaceId: 'Identyfikator obszaru roboczego',
  previousAgreedHash: 'Suma kontrolna (SHA-256) poprzedniej wersji',
  language: 'Język definicji',
  stageOrder: 'Kolejność etapów',
  scoring: 'Punktacja leadów',
  contentHash: 'Suma kontrolna (SHA-256) treści',
  proposedBy: 'Kto zaproponował',
  proposedAt: 'Czas zaproponowania',
  agreedAt: 'Czas uzgodnienia',
  agreedHash: 'Suma kontrolna (SHA-256) uzgodnienia',
  fingerprints: 'Sumy kontrolne części',
} as const satisfies AreaShape<typeof english, 'one' | 'few' | 'many' | 'other'>
