import type { WaterfallStage } from '#domain/templates/waterfall.ts'
import type { TemplateText } from '../shape.ts'

export const waterfall: TemplateText<WaterfallStage> = {
  title: 'Kysynnän vesiputous',
  summary:
    'Kävijästä voitetuksi kaupaksi kahdeksassa vaiheessa (demand waterfall); markkinoinnin automaation ja myynnin välissä on puhelintiimi, ja jokainen ottaa liidin vastaan, ennen kuin arvioi sen.',
  whenToUse:
    'Sopii isompaan organisaatioon, jossa on markkinoinnin automaatio ja soittava tiimi ja jossa halutaan nähdä, missä siirrossa liidit katoavat.',
  stages: {
    visitors: {
      name: 'Kävijät',
      abbreviation: '',
      synonyms: ['Liikenne', 'Istunnot'],
      definition:
        'Käynnit verkkosivustollamme lukumääränä, ilman nimiä. Luku kertoo, kuinka paljon kysyntää on otettavissa vastaan. Lasketaan joka kuukausi samalla tavalla ja samasta analytiikasta.',
      entryCriteria: [
        'On avannut vähintään yhden sivun sivustollamme',
        'Ei ole omaa henkilöstöä, tunnettu toimittaja eikä botti',
      ],
      exitCriteria: ['On ottanut yhteyttä, joten tiedämme, kuka hän on'],
      sendBackReasons: [],
    },
    inquiry: {
      name: 'Yhteydenotto',
      abbreviation: 'INQ',
      synonyms: ['Inquiry', 'Vastaus kampanjaan'],
      definition:
        'Henkilö, joka on ensimmäistä kertaa vastannut meille: täyttänyt lomakkeen, ilmoittautunut webinaariin, kirjoittanut. Mukaan tulevat kaikki, hyvät ja huonot; mitään ei ole vielä arvioitu. Tästä jatkaa markkinoinnin automaatio.',
      entryCriteria: [
        'On lähettänyt lomakkeen, ilmoittautumisen tai viestin',
        'Nimi, yritys ja sähköpostiosoite ovat tiedossa',
        'Ei ole jo tietokannassa käsittelyssä olevana liidinä',
      ],
      exitCriteria: [
        'Markkinoinnin automaatio on hyväksynyt liidin pisteiden perusteella',
        'Ei uutta yhteydenottoa 12 kuukauteen',
      ],
      sendBackReasons: [],
    },
    aql: {
      name: 'Automaation hyväksymä liidi',
      abbreviation: 'AQL',
      synonyms: ['Automation qualified lead', 'MQL'],
      definition:
        'Yhteydenotto, jonka markkinoinnin automaatio on todennut riittävän hyväksi etukäteen sovituilla säännöillä: yrityksen ja roolin sopivuus sekä aktiivisuus. Kukaan ihminen ei ole vielä katsonut sitä. Markkinointi tarjoaa liidiä puhelintiimille, joka saa ottaa sen työn alle.',
      entryCriteria: [
        'Pistemäärä yltää sovittuun pisterajaan',
        'Yritys vastaa sovittuja toimialoja, kokoluokkaa ja maita',
        'Rooli on sovitulla listalla',
        'Tiedot ovat täydelliset: puhelinnumero, yritys, maa',
      ],
      exitCriteria: [
        'Puhelintiimi on ottanut liidin vastaan',
        'Liidiä ei ole otettu vastaan viidessä työpäivässä: takaisin lämmitettäväksi',
      ],
      sendBackReasons: [],
    },
    tal: {
      name: 'Puhelintiimin vastaanottama liidi',
      abbreviation: 'TAL',
      synonyms: ['Teleprospecting accepted lead', 'Soitettava liidi'],
      definition:
        'Liidi, jonka puhelintiimi on katsonut läpi ja ottanut vastaan. Vastaanottaminen on lupaus: tiimin PITÄÄ nyt soittaa niin pian ja niin monta kertaa kuin on sovittu. Joka ottaa liidin eikä soita, estää muita soittamasta.',
      entryCriteria: [
        'Tiimin jäsen on katsonut liidin ja ottanut sen omiin nimiinsä',
        'Kukaan muu meiltä ei ole yhteydessä henkilöön',
        'Yhteystiedot ovat käyttökelpoiset',
      ],
      exitCriteria: [
        'Hyväksytty puhelun perusteella',
        'Palautettu markkinoinnille jostakin sovitusta syystä',
        'Ei ole tavoitettu viidellä yrityksellä kymmenen päivän aikana',
      ],
      sendBackReasons: [
        'Numero on väärä eikä parempaa löydy',
        'Yritys ei kuulu sovittuihin toimialoihin, kokoluokkaan tai maihin',
        'Henkilö on jo asiakas tai neuvottelee myynnin kanssa',
      ],
    },
    tql: {
      name: 'Puhelintiimin hyväksymä liidi',
      abbreviation: 'TQL',
      synonyms: ['Teleprospecting qualified lead', 'Puhelimessa varmistettu liidi'],
      definition:
        'Liidi, jonka kanssa tiimi on keskustellut ja jolla on tarve, aikataulu ja sananvaltaa päätöksessä. Se siirretään muistiinpanoineen CRM:ään ja tarjotaan nimetylle myyjälle. Vastuu on tiimillä, kunnes myyjä on ottanut liidin vastaan.',
      entryCriteria: [
        'Keskustelu on käyty, ja muistiinpanot ovat CRM:ssä',
        'Tarve on sellainen, johon voimme vastata',
        'Hankinta tehdään 12 kuukauden kuluessa',
        'Henkilö on suostunut siihen, että myyjä ottaa yhteyttä',
      ],
      exitCriteria: [
        'Myyjä on ottanut liidin vastaan',
        'Myynti on hylännyt liidin jostakin sovitusta syystä',
      ],
      sendBackReasons: [
        'Puhelun muistiinpanot puuttuvat tai ovat liian niukat',
        'Aikataulu on epäselvä ja vaatii uuden puhelun',
        'Henkilö ei ole suostunut myyjän yhteydenottoon',
      ],
    },
    sal: {
      name: 'Myynnin vastaanottama liidi',
      abbreviation: 'SAL',
      synonyms: ['Sales accepted lead'],
      definition:
        'Hyväksytty liidi, jonka nimetty myyjä on ottanut omakseen. Siitä alkaen myynnin PITÄÄ työstää se sovitussa ajassa, ja palauttaa sen voi vain sovitusta syystä. Ensimmäinen vaihe, josta myynti vastaa omalla nimellään.',
      entryCriteria: [
        'Nimetty myyjä on ottanut liidin vastaan CRM:ssä',
        'Täyttää kaikki TQL:n kriteerit',
        'Ei kuulu jo avoimeen myyntimahdollisuuteen',
      ],
      exitCriteria: [
        'Myyjä on tavannut ostajan ja vienyt kaupan ennusteeseen',
        'Palautettu jostakin sovitusta syystä',
        'Ei ole tavoitettu viidellä yrityksellä kymmenen päivän aikana',
      ],
      sendBackReasons: [
        'Tarve ei vahvistunut keskustelussa myyjän kanssa',
        'Hankinta on yli 12 kuukauden päässä',
        'Henkilö ei osallistu päätökseen',
        'Asiakkuus kuuluu kumppanille',
      ],
    },
    sql: {
      name: 'Myynnin hyväksymä liidi',
      abbreviation: 'SQL',
      synonyms: ['Sales qualified lead', 'Myyntimahdollisuus', 'Diili'],
      definition:
        'Vesiputouksessa tällä nimellä kutsutaan kauppaa, joka on myyntiputkessa: myyjä on tavannut ostajan, uskoo kaupan toteutuvan ja on antanut sille summan ja päivän. Muualla samasta puhutaan myyntimahdollisuutena. Päätöksen tekee yksin myynti.',
      entryCriteria: [
        'Myyjä on tavannut ostajan kasvotusten tai videolla',
        'Budjetti, tarve ja aikataulu on vahvistettu',
        'Päätöksen tekijät tiedetään nimeltä',
        'Summa ja arvioitu päätöspäivä on kirjattu CRM:ään',
      ],
      exitCriteria: [
        'Kauppa voitettiin: sopimus on allekirjoitettu',
        'Kauppa hävittiin: syy on kirjattu CRM:ään',
        'Seuraavasta askeleesta ei ole sovittu 60 päivään',
      ],
      sendBackReasons: [
        'Hanke on siirtynyt, eikä uutta ajankohtaa ole',
        'Hankkeelle ei saatu budjettia',
        'Ostaja jatkaa nykyisen toimittajan kanssa',
      ],
    },
    won: {
      name: 'Voitettu kauppa',
      abbreviation: '',
      synonyms: ['Asiakas', 'Closed won'],
      definition:
        'Sopimus on allekirjoitettu, ja yritys on asiakas. Vastuu siirtyy myynniltä asiakkuustiimille. Lasketaan kerran, allekirjoituskuukaudelle.',
      entryCriteria: [
        'Molemmat osapuolet ovat allekirjoittaneet sopimuksen',
        'Myynti on siirtänyt asiakkaan asiakkuustiimille ja kirjannut, mitä on luvattu',
      ],
      exitCriteria: ['Sopimus on päättynyt eikä muuta sopimusta ole voimassa'],
      sendBackReasons: [],
    },
  },
  sampleLeads: [
    'Huonekaluketju, 400 henkeä. Verkkokaupan koordinaattori ilmoittautui keskiviikkona webinaariin, ensimmäistä kertaa; nimi, yritys ja sähköposti ovat tiedossa, puhelinnumero ei. Pisteet jäävät kauas pisterajasta. Odotuksiksi hän kirjoitti: kuulla, mitä alalla on uutta.',
    'Logistiikkakonserni, 900 henkeä. Puhelintiimi jutteli varastojohtajan kanssa kaksikymmentä minuuttia. CRM:ssä lukee: tarve on meille sopiva, hankinta syyskuuhun mennessä, päättää yhdessä tietohallinnon kanssa, myyjä saa soittaa. Tarjottu eilen alueen myyjälle, joka ei ole vielä ehtinyt katsoa.',
    'Vakuutusyhtiö, 1 500 henkeä. Myyjämme on tavannut kahdesti korvausjohtajan ja tietohallintojohtajan. Budjetti on myönnetty, tarve ja aikataulu vahvistettu, kaikki kolme päättäjää tiedetään nimeltä. Summa ja kesäkuinen päätöspäivä ovat CRM:ssä ja ennusteessa; sopimusluonnos on heidän juristeillaan.',
    'Autokauppaketju, 700 henkeä. Markkinoinnin harjoittelija latasi kymmenessä päivässä yhdeksän dokumenttia, ja säännöt nostivat pisteet reilusti yli pisterajan. Lomakkeessa tittelinä on ”päällikkö”, ammattiprofiilissa ”harjoittelija”. Numero vie vaihteeseen. Yrityksen tarpeesta ei sanaakaan.',
    'Teleoperaattori, 2 000 henkeä, verkkoyksikkönsä kautta asiakkaamme jo neljättä vuotta. Asiakaspalvelujohtaja, eri yksiköstä ja omalla budjetilla, oli tilaisuudessamme ja pyysi soittoa. Pisteraja ylittyi. Asiakkuuspäällikölle ei ole kerrottu, eikä hän tunne henkilöä.',
    'Elintarvikkeiden valmistaja, 350 henkeä. Toimitusketjun johtaja ylitti pisterajan kolme viikkoa sitten, ja puhelintiimin jäsen otti liidin vielä samana päivänä omiin nimiinsä. Yhtään soittoa ei ole tehty: ensin olivat messut, sitten lomat. Johtaja on sillä välin ladannut hintaoppaan kahdesti.',
    'Energiayhtiö, 500 henkeä. Kiinteistöpäällikkö puhui soittajamme kanssa vartin: tarve on aito, hankinta tehdään puolen vuoden sisällä ja hän istuu ohjausryhmässä. Myyjän soittoa hän ei kuitenkaan halua: ”Lähettäkää materiaalit, palaan asiaan kesän jälkeen.”',
    'Insinööritoimisto, 260 henkeä. Liidi siirrettiin hyvien muistiinpanojen kera. Myyjä on tuntenut teknisen johtajan vuosia, soitti kotimatkalla ja sopi lounaan ensi viikolle, mutta ei ole ottanut liidiä vastaan CRM:ssä. Kahden päivän määräaika umpeutui eilen.',
    'Ruokakauppaketju, 1 100 henkeä. Kumppanimme pyysi soittamaan tietohallintopäällikölle: ”Te sopisitte heille hyvin.” Päällikkö oli kohtelias eikä näe tänä vuonna tarvetta, mutta ei pane pahakseen myyjänkään soittoa. Asiakkuus saattaa kuulua kumppanille.',
    'Kiinteistöyhtiö, 180 henkeä. Hankintajohtaja kirjoitti suoraan yhdelle myyjistämme: ”Lähettäisittekö hinnaston, vertailemme tässä kuussa neljää toimittajaa.” Markkinoinnin järjestelmässä häntä ei ole, kukaan ei ole puhunut hänen kanssaan, ja yritys on hieman sovittua kokoluokkaa pienempi.',
  ],
}
