import type { ClassicStage } from '#domain/templates/classic.ts'
import type { TemplateText } from '../shape.ts'

export const classic: TemplateText<ClassicStage> = {
  title: 'Klassinen',
  summary:
    'Kohdeyleisöstä asiakkaaksi kuudessa vaiheessa; jokainen MQL varmistetaan käsin, yleensä puhelimessa, ja myyntimahdollisuudesta päättää yksin myynti.',
  whenToUse:
    'Sopii yritykselle, joka lähestyy ostajia itse siinä missä odottaa yhteydenottoja ja jossa esimyynti soittaa ennen myyjää.',
  stages: {
    suspect: {
      name: 'Kohdeyleisö',
      abbreviation: '',
      synonyms: ['Suspect', 'Tavoitetut'],
      definition:
        'Kuka tahansa, jonka viestimme tavoittaa: sivuston kävijä, messuvieras, mainoksen lukija. Heidät tuo houkuttelu, markkinoinnin jatkuva työ, joka vetää puoleensa niin oikeita kuin vääriäkin ihmisiä. Siksi seuraavia vaiheita tarvitaan. Lasketaan lukumääränä, ilman nimiä.',
      entryCriteria: [
        'On käynyt sivustollamme, osastollamme tai tapahtumassamme',
        'Ei ole omaa henkilöstöä, tunnettu toimittaja eikä botti',
      ],
      exitCriteria: ['On reagoinut niin, että tiedämme, kuka hän on'],
      sendBackReasons: [],
    },
    prospect: {
      name: 'Prospekti',
      abbreviation: '',
      synonyms: ['Prospect', 'Kontakti'],
      definition:
        'Henkilö, joka on reagoinut markkinointiin: vastannut viestiin, täyttänyt lomakkeen, jättänyt käyntikortin osastolle. Tiedämme nimen ja saamme ottaa yhteyttä. Yksi reaktio kertoo uteliaisuudesta, ei vielä tarpeesta.',
      entryCriteria: [
        'On reagoinut kampanjaan, lomakkeeseen tai kutsuun',
        'Nimi, yritys ja toimiva sähköposti tai puhelinnumero ovat tiedossa',
        'Yhteyttä saa ottaa: suostumus tai muu oikeusperuste on kirjattu',
      ],
      exitCriteria: [
        'Saavuttaa sovitun pisterajan ja on siitä lähtien MQL',
        'Ei ole reagoinut mihinkään viestiimme 12 kuukauteen',
      ],
      sendBackReasons: [],
    },
    mql: {
      name: 'Markkinoinnin hyväksymä liidi',
      abbreviation: 'MQL',
      synonyms: ['Marketing qualified lead', 'Esimyynnin liidi'],
      definition:
        'Henkilö, jonka mitattu aktiivisuus on tuonut liidien pisteytyksessä tarpeeksi pisteitä: luettuja sivuja, lähetettyjä lomakkeita, tapahtumia. MQL:n ratkaisevat pisteet eivätkä mielipiteet. Esimyynnin PITÄÄ soittaa jokaiselle, sillä pisteet kertovat aktiivisuudesta mutta eivät tarpeesta.',
      entryCriteria: [
        'Pistemäärä yltää sovittuun pisterajaan',
        'Ainakin osa pisteistä on viimeisten 30 päivän ajalta',
        'Yritys vastaa sovittuja toimialoja ja kokoluokkaa',
        'Puhelinnumero on tiedossa tai löydettävissä',
      ],
      exitCriteria: [
        'Esimyynti on keskustellut henkilön kanssa ja varmistanut liidin',
        'Palautettu markkinoinnille jostakin sovitusta syystä',
        'Ei ole tavoitettu kolmella yrityksellä viiden päivän aikana',
      ],
      sendBackReasons: [
        'Puhelinnumero tai yritys on väärä',
        'Opiskelija, työnhakija, kilpailija tai toimittaja',
        'Luki mielenkiinnosta; yrityksessä ei ole tarvetta',
      ],
    },
    sql: {
      name: 'Myynnin hyväksymä liidi',
      abbreviation: 'SQL',
      synonyms: ['SAL', 'Sales accepted lead', 'Sales qualified lead'],
      definition:
        'MQL, jonka ihminen on varmistanut käsin, yleensä esimyynnin puhelussa. Esimyynti kirjaa kuulemansa ja siirtää liidin CRM:ssä myynnille, ja siitä alkaen myynnin PITÄÄ työstää se. Kahden työpäivän kuluessa myynti joko hyväksyy liidin tai palauttaa sen perustellusti.',
      entryCriteria: [
        'Esimyynti on puhunut henkilön kanssa; pelkkä sähköpostinvaihto ei riitä',
        'Tarve on kirjattu muistiin henkilön omin sanoin',
        'Aikataulu on olemassa: hankinta tehdään 12 kuukauden kuluessa',
        'Henkilö päättää hankinnasta tai osallistuu päätökseen',
      ],
      exitCriteria: [
        'Myynti on päättänyt edistää sitä myyntimahdollisuutena',
        'Palautettu esimyynnille jostakin sovitusta syystä',
        'Ei ole tavoitettu viidellä yrityksellä kymmenen päivän aikana',
      ],
      sendBackReasons: [
        'Tarve ei ole sellainen, johon voimme vastata',
        'Esimyynnille kerrottu aikataulu ei pidä',
        'Henkilöllä ei ole sananvaltaa, eikä hän ohjaa päättäjän luo',
        'Puhelun muistiinpanot puuttuvat tai ovat liian niukat',
      ],
    },
    sqo: {
      name: 'Myynnin hyväksymä myyntimahdollisuus',
      abbreviation: 'SQO',
      synonyms: ['Sales qualified opportunity', 'Myyntimahdollisuus', 'Diili'],
      definition:
        'SQL, josta myynti odottaa kauppaa. Myynti päättää asiasta yksin oman tapaamisensa jälkeen, eikä jokaisesta SQL:stä tule SQO:ta. Summa, päivä ja seuraava askel on kirjattu, ja niistä syntyy myyntiennuste.',
      entryCriteria: [
        'Myyjä on tavannut ostajan kasvotusten tai videolla',
        'Budjetti, tarve ja aikataulu on vahvistettu tapaamisessa',
        'Tiedämme, kuka päättää ja ketkä muut tarjoavat',
        'Summa ja arvioitu päätöspäivä on kirjattu CRM:ään',
      ],
      exitCriteria: [
        'Sopimus on allekirjoitettu',
        'Kauppa hävittiin: syy on kirjattu CRM:ään',
        'Seuraavasta askeleesta ei ole sovittu 60 päivään',
      ],
      sendBackReasons: [
        'Hankinta on lykkääntynyt, eikä uutta ajankohtaa ole',
        'Hankinnalle ei saatu budjettia',
        'Ostaja päätti jatkaa entiseen tapaan',
      ],
    },
    customer: {
      name: 'Asiakas',
      abbreviation: '',
      synonyms: ['Voitettu kauppa', 'Closed won'],
      definition:
        'Sopimus on allekirjoitettu. Tulkinnanvaraa ei ole: ilman allekirjoitusta ei ole asiakasta. Vastuu siirtyy asiakkuustiimille, ja myynti kertoo sille kirjallisesti, mitä on luvattu.',
      entryCriteria: [
        'Molemmat osapuolet ovat allekirjoittaneet sopimuksen',
        'Allekirjoitettu sopimus on liitetty kauppaan CRM:ssä',
      ],
      exitCriteria: ['Sopimus on päättynyt eikä muuta sopimusta ole voimassa'],
      sendBackReasons: [],
    },
  },
  sampleLeads: [
    'Kuljetusliike, 110 henkeä. Kalustopäällikkö jätti viime kuussa käyntikortin messuosastollemme ja otti esitteen mukaansa. Sähköpostilupa on kirjattu. Ei ole avannut kumpaakaan sen jälkeen lähetettyä viestiä, ja sanoi jo osastolla vain katselevansa.',
    'Leipomokonserni, 210 henkeä. Kunnossapitopäällikön pisteet kertyivät oppaista ja tapahtumasta; esimyynti soitti tiistaina. Tarve on kirjattu hänen sanoillaan: ”kaksi seisokkia kuussa liikaa”. Hankinta joulukuuhun mennessä; hän valmistelee päätöksen, talousjohtaja hyväksyy. Siirretty CRM:ssä myynnille.',
    'Muovituotteiden valmistaja, 320 henkeä. Myyjämme tapasi tehtaalla tehtaanjohtajan ja ostajan. Budjetti, tarve ja aikataulu vahvistettiin, kaksi kilpailijaa tarjoaa, toimitusjohtaja päättää maaliskuussa. Summa ja päätöspäivä ovat CRM:ssä; seuraavaksi käydään referenssiasiakkaan luona.',
    'LVI-urakoitsija, 45 henkeä. Toimistopäällikkö kirjoitti yleiseen osoitteeseen: ”Lähettäisittekö hinnaston ja toimitusajat.” Ei pisteitä, ei aiempia käyntejä, allekirjoituksessa ei puhelinnumeroa. Seuraavana päivänä tuli toinen viesti: kuuluuko asennus hintoihin?',
    'Puutavaraliike, 150 henkeä. Kumppanimme esitteli toimitusjohtajan sähköpostilla: ”Teidän kannattaisi jutella.” Toimitusjohtaja kiitti, lähtisi mielellään lounaalle ja päättää kaikesta, mutta ei näe tarvetta mihinkään ja kysyi esimyynniltä, mitä me oikeastaan teemme.',
    'Ulkomaisen yhtiön kahden hengen myyntikonttori. Markkinointijohtaja latasi kolmessa päivässä kaiken ja kyseli esimyynniltä hintoja, alennuksia ja toimitusaikoja, mutta ei sanonut sanaakaan omasta tarpeesta. Myyjiemme käsityksen mukaan omistajalla on osuus myös kilpailijasta.',
    'Vuokrataloyhtiö, 85 henkeä. Kiinteistöpäällikkö pyysi esittelyä ja puhui esimyynnin kanssa puoli tuntia: tarve on selvä ja hän päättää yksin. Nykyistä sopimusta on kuitenkin jäljellä neljätoista kuukautta, eikä budjettia ole sitä ennen. Esittelyn hän haluaisi silti jo tässä kuussa.',
    'Hammaslaboratorioketju, 60 henkeä. Ostopäällikkö ylitti pisterajan ja jätti yhdeksän päivää sitten soittopyynnön. Esimyynti on soittanut neljästi ja jättänyt kaksi viestiä. Vastaukseksi tuli yksi tekstiviesti: ”Palavereissa koko viikon, kiinnostaa kovasti, soittakaa ensi viikolla.”',
    'Kahdeksan hengen kasvuyritys, selvästi sovittua kokoluokkaa pienempi. Toimitusjohtaja soitti vaihteeseen ja kysyi hintaa, kuvasi esimyynnille aidon ongelman ja haluaa sen ratkaistuksi kuukaudessa. Sijoittajien rahat ovat tilillä. Kahden vuoden päästä heitä on kuulemma kahdeksankymmentä.',
    'Alihankintakonepaja, 140 henkeä. Tuotantopäällikkö istui messuosastollamme tunnin myyjän kanssa, näytti piirustuksia ja mainitsi summan ja päivän. Ei pisteitä, ei käyntejä sivustolla, eikä esimyynti ole soittanut. Myyjä haluaa avata saman tien myyntimahdollisuuden.',
  ],
}
