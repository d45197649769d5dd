import type { estimates as english } from '../en/estimates.ts'
import type { AreaShape } from '../shape.ts'

export const estimates = {
  question: 'Kuinka suuria nämä luvut tulevat olemaan?',
  explanation:
    'Jokainen antaa alarajan, todennäköisimmän arvon ja ylärajan muiden näkemättä. Niistä syntyy yhteinen vaihteluväli suunnitelmaan ja riskilaskelmaan. Puhua kannattaa siitä, missä näkemykset eroavat ja tulos riippuu luvusta eniten.',
  inputs: 'Arvioitavat luvut',
  addInput: 'Lisää luku',
  noSuchInput: 'Tällä nimellä ei ole lukua',
  nothingToAsk: 'Arvioitavia lukuja ei ole. Valitse vähintään yksi.',
  nextRound_one: 'Mitä seuraavalla kierroksella kysyttäisiin ({{count}} luku)',
  nextRound_other: 'Mitä seuraavalla kierroksella kysyttäisiin ({{count}} lukua)',

  formHint:
    'Valitse ala- ja yläraja niin, että niitä pienempi tai suurempi arvo yllättäisi sinut. Luvun, jota et osaa arvioida, voi jättää tyhjäksi.',
  rateQuestion: 'Kuinka moni sadasta pääsee vaiheesta ”{{from}}” vaiheeseen ”{{to}}”?',
  askMoney: 'Kuinka paljon? (yksikkö {{unit}})',
  askMoneyAMonth: 'Kuinka paljon kuukaudessa? (yksikkö {{unit}})',
  askPeople: 'Kuinka monta?',
  askPeopleAMonth: 'Kuinka monta kuukaudessa?',
  askShare: 'Kuinka monta prosenttia?',
  askShareAMonth: 'Kuinka monta prosenttia kuukaudessa?',
  askShareAYear: 'Kuinka monta prosenttia vuodessa?',
  askMonths: 'Kuinka monta kuukautta?',
  askHoursADay: 'Kuinka monta tuntia päivässä?',
  outOfOrder: 'Arvojen pitää kasvaa: alaraja, todennäköisin, yläraja.',
  partial: 'Anna kaikki kolme arvoa tai jätä kaikki tyhjiksi.',

  nothingEstimated: 'Kukaan ei arvioinut lukua, joka suunnitelmassa vielä on.',
  discuss: 'Mistä puhua seuraavaksi',
  figure: 'Vaikutus tunnuslukuun',
  talkFirst: 'Puhukaa ensin luvusta ”{{input}}”: siitä, kuka on oikeassa, riippuu {{amount}}.',
  input: 'Luku',
  amount: 'Ero: {{figure}}',
  opinion: 'Näkemyserojen osuus epävarmuudesta',
  discussNote:
    'Osallistujien keskiarvojen hajonta kerrottuna sillä, kuinka paljon suunnitelman tunnusluku muuttuu luvun mukana.',
  nothingToDiscuss: 'Mistään luvusta ei ole kahta arviota, jotka voisivat erota.',
  noAmountAtZero: 'Ei summaa: luku on suunnitelmassa nolla tai sitä ei voi muuttaa.',
  noAmountAround: 'Ei summaa: tunnuslukua {{figure}} ei ole kymmenesosaa suunnitelman ylä- tai alapuolella.',
  alone: 'Vain yhden arvioimat: {{inputs}}.',

  useAll_one: 'Vie {{count}} luku suunnitelmaan',
  useAll_other: 'Vie {{count}} lukua suunnitelmaan',
  allUsed: 'Kaikki ovat suunnitelmassa',
  useHint:
    'Arvioista tulee luvun vaihteluväli ja niiden mediaanista sen arvo. Se on yksi vaihe ja kumottavissa.',
  use: 'Vie {{median}} suunnitelmaan',
  useOf: '{{input}}: vie {{median}} suunnitelmaan',
  inPlan: 'Suunnitelma käyttää näitä arvioita.',
  source_one: 'arvioitu yhdessä, {{count}} osallistuja, {{date}}',
  source_other: 'arvioitu yhdessä, {{count}} osallistujaa, {{date}}',
  sourceSides_one: 'arvioitu yhdessä, {{count}} osapuoli, {{date}}',
  sourceSides_other: 'arvioitu yhdessä, {{count}} osapuolta, {{date}}',
  replaceTitle: 'Korvataanko oma data?',
  replaceConfirm: 'Korvaa',
  replaceText: 'Nämä luvut ovat yrityksen omaa dataa. Arvio tulisi niiden tilalle:',
  replaced: '{{input}}: {{old}} → {{next}}',

  together: 'Yhdessä: keskellä {{p50}}; kerran kymmenestä alle {{p10}}, kerran kymmenestä yli {{p90}}.',
  planRange:
    'Suunnitelmassa luvun vaihteluväli ulottuu kaikkien arvioiden pienimmästä suurimpaan: {{low}} – {{high}}.',
  togetherName: 'Yhdessä',
  togetherPercentiles: 'Yhdessä (10., 50. ja 90. prosenttipiste)',
  gap: 'Arviot jakautuvat ryhmiin, jotka eivät kohtaa: kukaan ei odota arvoa väliltä {{low}} – {{high}}. Keskimmäinen arvo {{median}} on jonkin ryhmän sisällä tai reunalla eikä ole kompromissi. Puhukaa ennen kuin käytätte sitä.',
  plan: 'Suunnitelma {{value}}',
  who: 'Kuka',
  leftOut_one: '{{count}} lukua ei arvioinut kukaan, tai sitä ei enää ole suunnitelmassa.',
  leftOut_other: '{{count}} lukua ei arvioinut kukaan, tai niitä ei enää ole suunnitelmassa.',
} as const satisfies AreaShape<typeof english, 'one' | 'other'>
