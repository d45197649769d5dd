import type { businessCase as english } from '../en/business-case.ts'
import type { AreaShape } from '../shape.ts'

export const businessCase = {
  title: 'Investointiesitys',
  documentTitle: 'Investointiesitys: {{subject}}',
  documentSubject: '{{scenario}}, {{time}}',
  fileName: 'investointiesitys',
  scenario: 'Skenaario ”{{name}}”',
  definitions: 'määritelmien versio {{version}} ({{status}})',
  sample: 'Esimerkki: yritys on keksitty',
  basis: 'Tarkastelujakso {{months}}, myyntikatteesta, ennen veroja, ilman arvonlisäveroa',
  askedTitle: 'Mitä pyydetään',
  startUp: 'Alkuinvestointi',
  startUpNote: 'kerran, ennen kuin {{month}} alkaa',
  peakFunding: 'Suurin rahoitustarve',
  peakNote: '{{month}} ({{number}}. kuukausi)',
  peakAtStart: 'alussa',
  running: 'Juoksevat kulut kuukaudessa',
  runningNote: 'keskimäärin; enimmillään {{amount}}, {{month}}',
  returnsTitle: 'Mitä saadaan takaisin',
  figure: 'Tunnusluku',
  low: 'Heikko',
  lowHint: 'joka kymmenes jää huonommaksi',
  planHint: 'annetuilla luvuilla',
  high: 'Vahva',
  highHint: 'joka kymmenes on parempi',
  returnOf: 'Myyntikate jokaista käytettyä {{unit}} kohti',
  npvAt: 'Nettonykyarvo (NPV), laskentakorko {{rate}}',
  notWithin: 'ei tarkastelujaksolla',
  chanceBack: 'Todennäköisyys saada rahat takaisin',
  chanceBackNote: 'myyntikate kattaa kaikki kustannukset, {{months}}',
  chanceTarget: 'Todennäköisyys saavuttaa tavoite',
  chanceTargetNote: '{{figure}} {{target}}',
  independent:
    'Epävarmat luvut arvottiin toisistaan riippumatta. Todellisuudessa se, mikä laskee yhtä, laskee usein muitakin, joten todellinen hajonta on suurempi.',
  correlated: 'Konversioasteille arvottiin yhteinen syy (järjestyskorrelaatio {{correlation}}).',
  keptRanges:
    'Skenaario muuttaa näitä lukuja mutta ei niiden vaihteluvälejä, joten heikko, vahva ja todennäköisyydet perustuvat yhä suunnitelman väleihin: {{inputs}}.',
  noRanges:
    'Millään luvulla ei ole vielä vaihteluväliä. Sivulla on vain suunnitelma, eikä sen todennäköisyydestä voi sanoa mitään.',
  band: '9 toistoa 10:stä (P5–P95)',
  peakMark: 'suurin rahoitustarve {{amount}}, {{month}}',
  description:
    'Kumulatiivinen kassavirta, {{from}} – {{to}}. Alimmillaan se on {{peak}} ({{when}}) ja lopussa {{end}}.',
  bandDescription: 'Yhdeksässä toistossa kymmenestä se päätyy välille {{low}} – {{high}}.',
  risksTitle: 'Riskialtteimmat luvut',
  risksBySpread: 'Järjestys: osuus nettonykyarvon hajonnasta.',
  risksBySwing:
    'Vaihteluvälejä ei ole annettu: kukin luku ± {{percent}} %, järjestys vaikutuksen (NPV) mukaan.',
  risksNone: 'Mikään luku ei muuta tulosta.',
  between: 'suunnitelmassa {{value}}, voi olla {{low}} – {{high}}',
  swung: 'suunnitelmassa {{value}}; kokeiltu {{low}} – {{high}}',
  effect: 'NPV {{low}} – {{high}}',
  effectAndShare: 'NPV {{low}} – {{high}} · {{share}} hajonnasta',
  checkpointsTitle: 'Tarkistuspisteet: jatketaan vai lopetetaan',
  checkpointsBasis: 'Jos määrä jää tämän alle, kustannuksia ei kateta ({{months}}).',
  checkpointMonth: '{{number}}. kuukausi, {{month}}',
  checkpoint: '{{stage}}: vähintään {{threshold}} kuukaudessa, muuten lopetetaan',
  checkpointPlan: 'suunnitelmassa {{planned}}',
  fallsShort:
    'Nykyisellään suunnitelma ei kata kustannuksiaan ({{months}}): siihen tarvittaisiin suunniteltu määrä {{factor}}-kertaisena.',
  neverPays:
    'Mikään määrä ei saa suunnitelmaa kattamaan kustannuksiaan ({{months}}). Odottaminen ei auta: suunnitelmaa on muutettava ensin.',
  paysAnyway: 'Kustannukset katetaan ilman uusia liidejäkin, joten liidien määrä ei anna aihetta lopettaa.',
  tooFew:
    'Ihmisiä on kuukaudessa niin vähän, ettei mikään kuukausi kerro, kannattaako jatkaa. Seuraa kassavirtaa.',
  incrementTitle: 'Mitä se tuo lisää: vertailutaso ”{{name}}”',
  incrementBasis:
    'Kassavirtojen erotuksista, ennen veroja, ilman arvonlisäveroa: muutenkin tulevaa myyntiä ei lasketa mukaan.',
  moreGrossProfit: 'Lisää myyntikatetta',
  moreCost: 'Lisää kustannuksia',
  noExtraCost: 'ei lisäkustannuksia',
  method:
    'Heikko, vahva ja vyö: {{trials}} toistoa, siemenluku {{seed}}. Suunnitelma on laskettu kerran, sen omilla luvuilla.',
  methodPlan: 'Suunnitelma on laskettu kerran, sen omilla luvuilla, ilman toistoja.',
} as const satisfies AreaShape<typeof english, 'one' | 'other'>
