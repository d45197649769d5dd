import type { InboundStage } from '#domain/templates/inbound.ts'
import type { TemplateText } from '../shape.ts'

export const inbound: TemplateText<InboundStage> = {
  title: 'Inbound',
  summary:
    'Kävijästä asiakkaaksi seitsemässä vaiheessa, polun vierellä suosittelijat ja muut; myynti saa työstää MQL:iä ja myynnin pitää työstää SQL:t.',
  whenToUse:
    'Sopii yritykselle, jonka ostajat löytävät itse haun, sisältöjen ja uutiskirjeen kautta ja ottavat yhteyttä, kun aika on kypsä.',
  stages: {
    visitors: {
      name: 'Kävijät',
      abbreviation: '',
      synonyms: ['Liikenne', 'Istunnot'],
      definition:
        'Käynnit verkkosivustollamme lukumääränä, ilman nimiä. Luku kertoo, kuinka paljon kiinnostusta on tarjolla; yhteyttä ei voi vielä ottaa kehenkään. Lasketaan joka kuukausi samalla tavalla ja samasta analytiikasta.',
      entryCriteria: [
        'On avannut vähintään yhden sivun sivustollamme',
        'Ei ole omaa henkilöstöä, tunnettu toimittaja eikä botti',
      ],
      exitCriteria: ['On jättänyt sähköpostiosoitteensa, joten tiedämme, kuka hän on'],
      sendBackReasons: [],
    },
    subscriber: {
      name: 'Tilaaja',
      abbreviation: '',
      synonyms: ['Uutiskirjeen tilaaja', 'Yhteystieto'],
      definition:
        'Henkilö, joka on antanut luvan lähettää viestejä ja haluaa lukea julkaisujamme, ei muuta. Tiedämme osoitteen, ehkä nimen. Markkinointi kirjoittaa säännöllisesti eikä vielä myy mitään.',
      entryCriteria: [
        'On antanut sähköpostiosoitteensa ja suostunut vastaanottamaan viestejämme',
        'Osoite toimii: vahvistusviesti on avattu tai sen linkkiä on napsautettu',
      ],
      exitCriteria: [
        'On täyttänyt lomakkeen, josta selviävät yritys ja rooli',
        'On perunut suostumuksensa, tai viestit eivät mene perille',
      ],
      sendBackReasons: [],
    },
    lead: {
      name: 'Liidi',
      abbreviation: '',
      synonyms: ['Tunnistettu kontakti'],
      definition:
        'Henkilö, joka on kertonut nimensä ja yrityksensä saadakseen jotain hyödyllistä: oppaan, webinaarin, laskurin. Aihe kiinnostaa, me emme välttämättä vielä. Markkinointi lämmittää liidiä ja selvittää lisää.',
      entryCriteria: [
        'Nimi, yritys ja rooli ovat tiedossa',
        'On ladannut oppaan, osallistunut webinaariin tai käyttänyt työkaluamme',
        'Yritys on olemassa eikä ole kilpailija, opiskelijaprojekti tai toimittaja',
      ],
      exitCriteria: [
        'Saavuttaa sovitun pisterajan ja on siitä lähtien MQL',
        'Ei merkkiäkään aktiivisuudesta 12 kuukauteen',
      ],
      sendBackReasons: [],
    },
    mql: {
      name: 'Markkinoinnin hyväksymä liidi',
      abbreviation: 'MQL',
      synonyms: ['Marketing qualified lead', 'Kuuma liidi'],
      definition:
        'Markkinoinnin omilla mittareilla vahva liidi: oikeanlainen yritys ja niin paljon aktiivisuutta, että kiinnostus on todellista. Myynti SAA ottaa yhteyttä, kun aikaa tai aihetta on. Markkinointi jatkaa työtään, kunnes myös myynnin kriteerit täyttyvät.',
      entryCriteria: [
        'Yritys vastaa sovittuja toimialoja ja kokoluokkaa',
        'Henkilö osallistuu roolissaan ostopäätökseen',
        'Pistemäärä yltää sovittuun pisterajaan',
        'On käynyt sivustollamme tai tapahtumassamme viimeisten 30 päivän aikana',
      ],
      exitCriteria: ['Täyttää jokaisen SQL:n kriteerin', 'Pisteet ovat olleet pisterajan alla 90 päivää'],
      sendBackReasons: [],
    },
    sql: {
      name: 'Myynnin hyväksymä liidi',
      abbreviation: 'SQL',
      synonyms: ['Sales qualified lead', 'Myyntivalmis liidi'],
      definition:
        'Liidi, joka täyttää myös myynnin asettamat kriteerit, tiukimmatkin. Se siirtyy CRM:ään automaattisesti, ja siitä hetkestä myynnin PITÄÄ työstää se: sovittu määrä yrityksiä sovitussa ajassa. Kauppaa ei ole vielä näköpiirissä, mutta myyjän kannattaa soittaa.',
      entryCriteria: [
        'Täyttää kaikki MQL:n kriteerit',
        'On pyytänyt tarjousta, esittelyä tai soittoa, tai on käynyt hinnastosivulla vähintään kahdesti 14 päivän aikana',
        'Puhelinnumero ja yritys on tarkistettu oikeiksi',
        'Ei ole jo asiakas eikä mukana avoimessa myyntimahdollisuudessa',
      ],
      exitCriteria: [
        'Myyjä on keskustellut henkilön kanssa ja avannut myyntimahdollisuuden',
        'Palautettu markkinoinnille jostakin sovitusta syystä',
        'Ei ole tavoitettu viidellä yrityksellä kymmenen päivän aikana',
      ],
      sendBackReasons: [
        'Yritys ei kuulu sovittuihin toimialoihin tai kokoluokkaan',
        'Yhteystiedot ovat väärät, tai henkilö on vaihtanut työpaikkaa',
        'Tarve on aito, mutta yli puolen vuoden päässä',
        'Henkilö ei osallistu päätökseen, eikä päättäjän luo pääse hänen kauttaan',
      ],
    },
    opportunity: {
      name: 'Myyntimahdollisuus',
      abbreviation: '',
      synonyms: ['Opportunity', 'Diili'],
      definition:
        'Ostajan valmisteilla oleva hankinta, jonka voimme voittaa. Myynti on päättänyt asiasta käydyn keskustelun perusteella, ja CRM:ssä on summa ja arvioitu päivä. Myyntiennuste tehdään tästä vaiheesta eteenpäin.',
      entryCriteria: [
        'Tarve, budjetti ja aikataulu on käyty ostajan kanssa läpi',
        'Päätöksen tekijät tiedetään nimeltä',
        'Seuraava tapaaminen on kalenterissa',
        'Summa ja arvioitu päätöspäivä on kirjattu CRM:ään',
      ],
      exitCriteria: [
        'Sopimus on allekirjoitettu',
        'Kauppa hävittiin: syy on kirjattu CRM:ään',
        'Ostajasta ei ole kuulunut 60 päivään',
      ],
      sendBackReasons: [
        'Hanke on siirtynyt, eikä uutta ajankohtaa ole',
        'Hankkeelle ei saatu tänä vuonna budjettia',
        'Yhteyshenkilö on vaihtunut ja tarve pitää kartoittaa uudelleen',
      ],
    },
    customer: {
      name: 'Asiakas',
      abbreviation: '',
      synonyms: ['Voitettu kauppa', 'Closed won'],
      definition:
        'Yritys, joka on allekirjoittanut kanssamme sopimuksen. Vastuu siirtyy myynniltä asiakkuustiimille, joka huolehtii siitä, että luvattu toteutuu. Lasketaan kerran, allekirjoituskuukaudelle.',
      entryCriteria: [
        'Molemmat osapuolet ovat allekirjoittaneet sopimuksen tai vahvistaneet tilauksen',
        'Myynti on siirtänyt asiakkaan asiakkuustiimille ja kirjannut, mitä on luvattu',
      ],
      exitCriteria: ['Sopimus on päättynyt eikä muuta sopimusta ole voimassa'],
      sendBackReasons: [],
    },
    evangelist: {
      name: 'Suosittelija',
      abbreviation: '',
      synonyms: ['Evankelista', 'Referenssiasiakas'],
      definition:
        'Niin tyytyväinen asiakas, että hän puhuu puolestamme pyytämättä tai mielellään pyydettäessä. Suosittelija tuo liidejä, joita mikään kampanja ei tavoita. Markkinointi saa pyytää referenssiä, mutta ei useammin kuin asiakkuustiimin kanssa on sovittu.',
      entryCriteria: [
        'On suositellut meitä jollekulle tai vastannut 9 tai 10, kun suositteluhalukkuutta on kysytty',
        'On antanut kirjallisen luvan käyttää yritystään referenssinä',
      ],
      exitCriteria: ['On pyytänyt, ettei häntä käytetä referenssinä, tai ei ole enää asiakas'],
      sendBackReasons: [],
    },
    other: {
      name: 'Muu',
      abbreviation: '',
      synonyms: ['Ei suppilossa'],
      definition:
        'Tietokannassamme olevat ihmiset, jotka eivät osta: työnhakijat, kumppanit, media, kilpailijat, toimittajat. Pidetään erillään, jotta he eivät vääristä konversioasteita. Heille ei myydä.',
      entryCriteria: [
        'On ottanut yhteyttä muussa kuin ostoasiassa tai on kilpailijan, toimittajan, oppilaitoksen tai median palveluksessa',
        'Omassa organisaatiossa ei ole tarvetta, johon voisimme vastata',
      ],
      exitCriteria: ['Kertoo oman yrityksensä tarpeesta: aloittaa uudelleen liidinä'],
      sendBackReasons: [],
    },
  },
  sampleLeads: [
    'Perheyritys, joka valmistaa metsäkoneita, 180 henkeä. Tuotantojohtaja on käynyt sivuillamme kaksi viikkoa lähes päivittäin, kokeili maanantaina laskuria ja pyysi illalla esittelyä: rahat ovat tämän vuoden budjetissa, käyttöönotto lokakuussa. Numero ja yritys on tarkistettu, ei vielä soitettu.',
    'Maakunnallinen elintarviketukku, 90 henkeä. Logistiikkakoordinaattori osallistui seitsemän viikkoa sitten yhteen webinaariin ja kertoi nimensä, yrityksensä ja roolinsa. Ei ole sen jälkeen avannut mitään. Kirjoitti palautteeseen: kiinnostavaa, mutta meillä ei ole mitään suunnitteilla, seuraan vain alaa.',
    'Elektroniikan sopimusvalmistaja, 240 henkeä. Tuotantopäällikkö ja talousjohtaja tapasivat myyjämme videolla viime torstaina. Tarve, budjetti ja aikataulu käytiin läpi, vertailussa on kolme toimittajaa ja hallitus päättää toukokuussa. Tarjous on heillä, seuraava tapaaminen kalenterissa ja summa CRM:ssä.',
    'Pörssilistattu konepajakonserni, 1 200 henkeä. Tuotekehityksen harjoittelija on viikossa ladannut kaikki seitsemän opasta ja lukenut kolmisenkymmentä sivua: koko tietokannan korkeimmat pisteet. Kertoi chatissa, että esihenkilö haluaa perjantaiksi koosteen alan toimittajista.',
    'Kuuden hengen puusepänverstas, selvästi tavallista asiakastamme pienempi. Omistaja kävi kahdessa päivässä neljästi hinnastosivulla ja pyysi sitten tarjousta ja soittoa. Haluaa päättää tässä kuussa ja maksaa heti. Sanoo, että ensi vuonna väkeä on jo kolmekymmentä.',
    'Rakennusaineita valmistava konserni, 600 henkeä, yhden tiilitehtaansa kautta asiakkaamme viime vuodesta. Nyt toisen liiketoiminnan laatupäällikkö pyytää lomakkeella esittelyä. Oma budjetti, oma päätös, eikä mitään tietoa siitä, että kollegat ostavat meiltä jo.',
    'Yksityinen lääkäriasemaketju, 130 henkeä. Hankintapäällikkö täytti kaksi viikkoa sitten yhteydenottolomakkeen: ”Soittakaa, tämä pitäisi saada kuntoon ennen juhannusta.” Neljä soittoa eri aikoina, kaksi sähköpostia, ei vastausta. Avaa silti jokaisen uutiskirjeen ja kävi eilen hinnastosivulla.',
    'Kunnallinen vesilaitos, 75 henkeä. Käyttöpäällikkö pyysi esittelyä kevään seminaarissamme. Tarve on selvä ja hankinta hänen omissa käsissään, mutta nykyinen sopimus on voimassa ensi vuoden loppuun eikä rahaa ole sitä ennen mihinkään.',
    'Liikkeenjohdon konsulttitoimisto, 25 henkeä. Konsultti osallistui kahteen webinaariin ja pyysi lomakkeella hintoja ja referenssejä asiakkaalleen, joka kuuluu kohderyhmäämme mutta jonka nimeä hän ei saa kertoa. Asiakas valitsee syksyllä; konsultti karsii ehdokkaat mutta ei itse osta mitään.',
    'Ammattikorkeakoulun opiskelija, joka tekee opinnäytetyötä kohderyhmäämme kuuluvalle 300 hengen kemianyritykselle. On ladannut viisi opasta, kysyi webinaarissa hyviä kysymyksiä ja pyytää tunnin haastattelua. Työtä ohjaa tehtaanjohtaja, ja toimittaja on tarkoitus valita sen pohjalta ensi keväänä.',
  ],
}
