import type { sensitivity as english } from '../en/sensitivity.ts'
import type { AreaShape } from '../shape.ts'

export const sensitivity = {
  figure: 'Vaikutus lukuun',
  swing: 'Kutakin lukua',
  percent: '± {{percent}} %',
  ranges: 'oma vaihteluväli',
  titleOf: 'Mikä vaikuttaa: {{figure}}',
  unitPercent: 'kukin luku ± {{percent}} %, muut ennallaan · nyt {{plan}}',
  unitRanges: 'kukin luku vaihteluvälinsä päihin, muut ennallaan · nyt {{plan}}',
  nothing: 'Mikään luku ei muuta tätä tulosta.',
  noRanges: 'Millään luvulla ei ole vielä vaihteluväliä. Anna epävarmoille luvuille väli suunnitelmassa.',
  description: '{{figure}}: eniten vaikuttaa {{input}}. Taulukossa ovat kaikki.',
  input: 'Luku',
  from: 'Ala',
  to: 'Ylä',
  figureAtLow: '{{figure}}, alaraja',
  figureAtHigh: '{{figure}}, yläraja',
  bottleneck: 'Missä on pullonkaula?',
  bottleneckNote:
    'Järjestyksessä sen mukaan, mitä kukin askel antaisi vaihteluvälinsä yläpäässä. Prosenttiyksiköllä mitattuna pienet konversioasteet näyttävät todellista paremmilta.',
  bottleneckNoRanges:
    'Konversioasteilla ei ole vielä vaihteluväliä, joten järjestys perustuu yhteen prosenttiyksikköön. Siinä pienet asteet näyttävät todellista paremmilta.',
  step: 'Askel',
  rate: 'Konversioaste',
  reachable: 'Saavutettavissa',
  gain: 'Antaa: {{figure}}',
  perPoint: 'Prosenttiyksiköltä',
} as const satisfies AreaShape<typeof english, 'one' | 'other'>
