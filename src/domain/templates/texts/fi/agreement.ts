import type { AgreementText } from '../shape.ts'

export const agreement: AgreementText = {
  participants: {
    management: [
      { name: 'Leena Kallio', title: 'Toimitusjohtaja' },
      { name: 'Jukka Ahonen', title: 'Business controller' },
    ],
    marketing: [
      { name: 'Sanna Hietala', title: 'Markkinointipäällikkö' },
      { name: 'Ville Rantanen', title: 'Markkinoinnin asiantuntija' },
    ],
    sales: [
      { name: 'Petri Laaksonen', title: 'Myyntijohtaja' },
      { name: 'Tiina Ojala', title: 'Asiakkuuspäällikkö' },
    ],
  },
  versions: [
    {
      reason:
        'Ensimmäiset määritelmät, jotka ovat kaikille kolmelle osapuolelle yhteiset. Tähän asti markkinointi on laskenut liidejä ja myynti keskusteluja, ja hallitukselle ne on esitetty ikään kuin samana lukuna.',
      comments: {
        management: 'Vihdoin yksi luku, jonka voin viedä hallitukselle.',
        marketing: 'Siirrämme vähemmän liidejä ja seisomme jokaisen takana.',
        sales:
          'Teemme ne viisi yhteydenottoyritystä. Vastineeksi markkinointi katsoo läpi jokaisen liidin, jonka palautamme.',
      },
    },
    {
      reason:
        'Puolessa vuodessa myynti palautti joka kolmannen SQL:n. Lähes kaikki niistä olivat päässeet läpi kriteerillä ”On kiinnostunut ostamaan”, jonka jokainen osapuoli ymmärsi omalla tavallaan: latauksena, käyntinä, pyyntönä. Tästä lähtien SQL on pyytänyt jotain tai palannut hinnastosivulle, ja puhelinnumero on tarkistettu.',
      comments: {
        management: 'Palataan tähän, kun luvut kahdelta vuosineljännekseltä ovat koossa.',
        marketing: 'Lomakkeella kysytään nyt myös puhelinnumero.',
        sales: 'Tällaisille liideille väkeni soittaa mielellään vielä samana päivänä.',
      },
    },
  ],
  firstSql: {
    definition:
      'Liidi, joka on valmis myynnille: yritys sopii meille ja kiinnostus ostamiseen on aitoa. Myynnin PITÄÄ ottaa yhteyttä viipymättä. Markkinointi ilmoittaa myynnille, kun sellainen löytyy.',
    entryCriteria: ['On kiinnostunut ostamaan', 'Yritys sopii meille', 'Henkilö on tavoitettavissa'],
  },
  reservation:
    'Pisteitä saa myös lukemisesta, eikä lukeminen ole tarve. Voin elää tämän kanssa, koska MQL:lle SAA soittaa mutta ei ole pakko. Jos vuosineljänneksen jälkeen harvempi kuin joka kolmas MQL on edennyt SQL:ksi, pisterajaa on nostettava.',
  objection: {
    raised:
      'Väkeni ei voi luvata viittä yhteydenottoyritystä jokaiselle liidille niin kauan kuin sellaistakaan ei saa palauttaa, jonka ei olisi koskaan pitänyt tulla meille.',
    settled:
      'Vastalause on peruttu: myynti saa palauttaa SQL:n kahden työpäivän kuluessa, mutta vain sovitusta syystä. Sen jälkeen liidi katsotaan hyväksytyksi.',
  },
  answers: {
    mql: {
      management: {
        definition:
          'Oikeanlaisessa yrityksessä työskentelevä ihminen, joka osallistuu päätökseen ja on huomannut meidät. Meille se on ensi vuosineljänneksen myyntiä.',
        duty: 'Myynti soittaa jokaiselle. Muuten on vaikea nähdä, mistä markkinoinnille maksetaan.',
        criteria: [
          'Yritys vastaa sovittuja toimialoja ja kokoluokkaa',
          'Henkilö osallistuu roolissaan ostopäätökseen',
        ],
      },
      marketing: {
        definition:
          'Liidi, joka on yltänyt pisterajaan. Olemme tehneet osuutemme, ja tästä eteenpäin se kuuluu myynnille.',
        duty: 'Myynti ottaa yhteyttä kahden päivän sisällä ja kertoo meille, miten kävi.',
        criteria: [
          'Yritys vastaa sovittuja toimialoja ja kokoluokkaa',
          'Pistemäärä yltää sovittuun pisterajaan',
          'On käynyt sivustollamme tai tapahtumassamme viimeisten 30 päivän aikana',
        ],
      },
      sales: {
        definition:
          'Pelkkä nimi: joku on lukenut jotain. Hänestä voi joskus tulla asiakas, mutta vielä kukaan ei ole pyytänyt meiltä mitään.',
        duty: 'Markkinointi jatkaa, kunnes on jokin kysymys, johon vastata. Hiljaisella viikolla voimme soittaa.',
        criteria: [
          'Yritys vastaa sovittuja toimialoja ja kokoluokkaa',
          'Henkilö osallistuu roolissaan ostopäätökseen',
          'On käynyt sivustollamme tai tapahtumassamme viimeisten 30 päivän aikana',
          'Vastaa annetusta numerosta',
        ],
      },
    },
    sql: {
      management: {
        definition:
          'Kauppa, jonka varaan voi laskea: tarve tiedetään ja suunnilleen myös se, paljonko rahaa on. Myyntiennuste koostuu näistä.',
        duty: 'Tarjous lähtee, ja summa ja kuukausi ovat CRM:ssä.',
        criteria: ['On kiinnostunut ostamaan', 'Yritys sopii meille', 'Hankinnalle on budjetti'],
      },
      marketing: {
        definition:
          'MQL, joka on itse osoittanut kiinnostuksensa: lomake, chat, toinen käynti hinnastosivulla. Sen näkee datasta, eikä siihen tarvita kenenkään mielipidettä.',
        duty: 'Myynti soittaa samana päivänä, yrittää sitkeästi eikä palauta liidiä siksi, että viikko on täynnä.',
        criteria: ['On kiinnostunut ostamaan', 'Henkilö on tavoitettavissa'],
      },
      sales: {
        definition:
          'Ihminen, jonka kanssa joku meistä on puhunut ja joka aikoo ostaa vuoden sisällä. Ennen sitä keskustelua kukaan ei ole SQL, oli pisteitä miten paljon tahansa.',
        duty: 'Sovimme tapaamisen. Jos ostoaikeita ei olekaan, liidi palaa markkinoinnille samalla viikolla ilman väittelyä.',
        criteria: [
          'On kiinnostunut ostamaan',
          'Yritys sopii meille',
          'Henkilö on tavoitettavissa',
          'Myyjä on puhunut henkilön kanssa',
        ],
      },
    },
  },
}
