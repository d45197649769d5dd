import type { common as english } from '../en/common.ts'
import type { AreaShape } from '../shape.ts'

export const common = {
  productName: 'Tuottolaskuri',
  cancel: 'Peruuta',
  close: 'Sulje',
  save: 'Tallenna',
  delete: 'Poista',
  undo: 'Kumoa',
  redo: 'Tee uudelleen',
  add: 'Lisää',
  remove: 'Poista',
  rename: 'Nimeä uudelleen',
  more: 'Näytä lisää',
  less: 'Näytä vähemmän',
  none: 'ei ole',
  yes: 'Kyllä',
  no: 'Ei',
  dash: '–',
  home: 'Kaikki työtilat',
  overview: 'Yleiskuva',
  stages: 'Vaiheet',
  agreement: 'Sopiminen',
  plan: 'Suunnitelma',
  report: 'Raportti',
  settings: 'Asetukset',
  navigation: 'Työtilan näkymät',
  skipToContent: 'Siirry sisältöön',
  saved: 'Tallennettu',
  savedAt: 'Tallennettu {{time}}',
  saving: 'Tallennetaan…',
  notSaved: 'Tallentamatta',
  notSavedDiskFull:
    'Ei tallennettu: levy on täynnä. Muutokset ovat tallessa muistissa ja tallentuvat, kun levyllä on taas tilaa. Kansio: {{place}}',
  notSavedNotWritable:
    'Ei tallennettu: kansioon {{place}} ei voi kirjoittaa. Muutokset ovat tallessa muistissa, ja tallennusta yritetään uudelleen.',
  notSavedOther:
    'Ei tallennettu: {{detail}}. Muutokset ovat tallessa muistissa, ja tallennusta yritetään uudelleen.',
  saveCopyNow: 'Tallenna kopio muualle',
  closeUnsaved: 'Osaa muutoksista ei voitu tallentaa. Jos suljet nyt, ne menetetään. Suljetaanko silti?',
  closeAnyway: 'Sulje silti',
  keepOpen: 'Pidä auki',
  loading: 'Avataan…',
  draft: 'luonnos',
  proposed: 'ehdotettu',
  agreed: 'sovittu',
  versionStatus: 'v{{version}} {{status}}',
  months_one: '{{count}} kuukausi',
  months_other: '{{count}} kuukautta',
  somethingFailed: 'Jokin meni vikaan',
  failedButKept:
    'Tätä näkymää ei voitu näyttää. Tietosi ovat tallessa: kaikki, mikä näkyi tallennettuna, on levyllä.',
  tryAgain: 'Yritä uudelleen',
  details: 'Tarkemmat tiedot',
  restoredTitle: 'Vaurioituneita tietoja löytyi',
  restored:
    '”{{name}}” oli vaurioitunut tietokannassa. Se palautettiin sellaisena kuin se oli {{time}}. Mitään tallennettua ei puutu.',
  restoredInPart:
    '”{{name}}” oli vaurioitunut. Se palautettiin sellaisena kuin se oli {{time}}. Myös varmuuskopiossa oli vaurioita: tarkista viimeisimmät muutokset.',
  lost: 'Työtilaa ”{{name}}” ei voitu lukea, eikä siitä ole varmuuskopiota, josta sen voisi palauttaa.',
  unchecked:
    'Työtilan ”{{name}}” tallennusta ei voitu tarkistaa: levy on täynnä tai siihen ei voi kirjoittaa. Työtila avautuu viimeksi tallennetussa muodossa.',
  newerTitle: 'Tarvitaan uudempi versio',
  newerWorkspace:
    '”{{name}}” on tallennettu Tuottolaskurin uudemmalla versiolla, eikä sitä voi avata tällä versiolla. Mitään ei muutettu. Asenna uudempi versio.',
  newerDatabase:
    'Tämän koneen tiedot on kirjoitettu Tuottolaskurin uudemmalla versiolla. Mitään ei muutettu. Asenna uudempi versio.',
  cannotOpenData: 'Tämän koneen tietoja ei voitu avata. Mitään ei muutettu.',
  workspaceMissing: 'Tätä työtilaa ei ole tällä koneella.',
  backHome: 'Takaisin työtiloihin',
  undone: 'Kumottu',
  redone: 'Tehty uudelleen',
} as const satisfies AreaShape<typeof english, 'one' | 'other'>
