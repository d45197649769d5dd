import type { risk as english } from '../en/risk.ts'
import type { AreaShape } from '../shape.ts'

export const risk = {
  figure: 'Tunnusluku',
  target: 'Tavoite',
  noTarget: 'ei ole',
  trials: 'Toistoja',
  otherTrials: 'muu',
  numberOfTrials: 'Kuinka monta',
  seed: 'Siemenluku',
  otherSeed: 'Toinen siemenluku',
  correlation: 'Konversioasteiden yhteinen syy',
  noCorrelation: 'riippumattomat',
  correlationHint: '0–1, esim. 0,3',
  run: 'Laske',
  runAgain: 'Laske uudelleen',
  ready:
    'Valitse tunnusluku ja käynnistä laskenta: joka toistossa jokainen epävarma luku arvotaan uudelleen.',
  cancelled: 'Laskenta keskeytettiin.',
  cancelledBefore: 'Laskenta keskeytettiin. Alla ovat edellisen laskennan luvut.',
  outdated:
    'Alla ovat aiemman laskennan luvut: asetukset tai suunnitelman luvut ovat sen jälkeen muuttuneet.',
  ofRun: '{{trials}} toistoa, siemenluku {{seed}}.',
  emptyTitle: 'Millään luvulla ei ole vielä vaihteluväliä',
  emptyText:
    'Riski syntyy siitä, mitä kukaan ei varmasti tiedä. Anna suunnitelmassa epävarmoille luvuille vaihteluväli: kuinka pieniä ja kuinka suuria ne voivat todellisuudessa olla. Palaa sitten katsomaan, mitä se tulokselle merkitsee.',
  toPlan: 'Siirry suunnitelmaan',
  noRanges: 'Millään luvulla ei ole enää vaihteluväliä, joten arvottavaa ei ole.',
  reached: 'todennäköisyys saavuttaa tavoite: {{figure}} {{target}}',
  shortfall: 'puuttuu keskimäärin, kun tavoite jää saavuttamatta',
  medianOf: 'mediaani: {{figure}}',
  profitable: 'todennäköisyys, että ROI on yli nollan',
  plusMinus: '± {{error}}',
  independent:
    'Luvut arvottiin toisistaan riippumatta. Todellisuudessa se, mikä laskee yhtä konversioastetta, laskee usein muitakin, joten todellinen hajonta on suurempi kuin tässä. Ota se huomioon antamalla konversioasteille yhteinen syy.',
  correlated:
    'Konversioasteilla on yhteinen syy (järjestyskorrelaatio {{correlation}}). Niiden osuudet hajonnasta ovat osin päällekkäisiä.',
  absent:
    'Arvoa ei ole lainkaan {{share}} toistoista: {{figure}}. Niissä tavoite katsotaan jääneen saavuttamatta, eivätkä ne ole mukana keskiarvoissa ja persentiileissä.',
  errors:
    '± kertoo, minkä toistojen määrä jättää auki: todennäköisyyksille ja keskiarvoille keskivirheen, persentiileille puolet 95 prosentin luottamusvälistä. Toistojen lisääminen pienentää sitä mutta ei paranna vaihteluvälejä.',
  histogramError:
    'Viuhkan persentiilit on luettu histogrammeista: tarkkuus on {{error}} persentiilien P5 ja P95 etäisyydestä.',
  fanTitle: 'Mihin kumulatiivinen kassavirta voi päätyä',
  fanUnit: '{{currency}}, ennen veroja · sisempi vyö: keskimmäinen puolet toistoista · ulompi vyö: 9/10',
  fanDescription:
    'Kumulatiivinen kassavirta, {{from}} – {{to}}: viimeisenä kuukautena yhdeksän toistoa kymmenestä on välillä {{low}} – {{high}}, mediaani on {{median}}.',
  median: 'mediaani',
  medianRow: 'Mediaani',
  mean: 'Keskiarvo',
  plan: 'suunnitelma',
  histogramTitle: 'Kuinka usein: {{figure}}',
  histogramUnit: 'osuus toistoista ({{trials}})',
  histogramUnitTarget: 'osuus toistoista ({{trials}}) · täytetyt: tavoite saavutetaan',
  histogramDescription:
    '{{figure}}: useimmat toistot ovat välillä {{from}} – {{to}}. Kaikki ovat taulukossa.',
  nowhere: 'Arvoa ei ole yhdessäkään toistossa: {{figure}}.',
  targetMark: 'tavoite {{value}}',
  planMark: 'suunnitelma {{value}}',
  shareOfTrials: 'Osuus toistoista',
  from: 'Vähintään',
  to: 'Alle',
  percentilesTitle: 'Persentiilit: {{figure}}',
  percentile: 'Persentiili',
  sourcesTitle: 'Mistä hajonta syntyy',
  sourcesUnit: 'osuus varianssista · {{figure}} · r: järjestyskorrelaatio',
  sourcesDescription:
    '{{figure}}: varianssista {{share}} tulee yhdestä luvusta ({{input}}). Kaikki ovat taulukossa.',
  shareOfSpread: 'Osuus varianssista',
  sourceExact: '{{share}} ± {{error}} varianssista, järjestyskorrelaatio {{correlation}}',
  input: 'Luku',
  planned: 'Suunnitelmassa',
  rankCorrelation: 'Järjestyskorrelaatio',
  drawn_one: 'Joka toistossa arvotaan {{count}} luku',
  drawn_other: 'Joka toistossa arvotaan {{count}} lukua',
} as const satisfies AreaShape<typeof english, 'one' | 'other'>
