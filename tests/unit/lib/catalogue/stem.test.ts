import { fold } from '@/lib/catalogue/fold'
import { stem } from '@/lib/catalogue/stem'
import { STOP_WORDS } from '@/lib/catalogue/stop-words'
import { LOCALES, type Locale } from '@/lib/locales'

const stems = (words: string, locale: Locale) => new Set(words.split(' ').map((word) => stem(fold(word), locale)))

describe('the forms of a Finnish word', () => {
  it.each([
    'Helsinki Helsingissä Helsingin Helsinkiin Helsingistä',
    'Espoo Espoossa Espoon Espooseen',
    'Vantaa Vantaalla Vantaan Vantaalle',
    'Järvenpää Järvenpäässä Järvenpään',
    'Lohja Lohjalla Lohjan',
    'kiertotalous kiertotalouden kiertotaloutta kiertotaloudessa kiertotalouteen kiertotalouksien',
    'kaupunki kaupungin kaupungit kaupunkia kaupungissa kaupungeissa kaupunkien kaupunkeja',
    'kunta kunnan kunnat kunnissa kuntien kuntia',
    'katu kadun kadut katuja kaduilla',
    'tieto tiedon tietoa tiedot tietoja tietojen',
    'lämpöpumppu lämpöpumput lämpöpumpun lämpöpumpulla lämpöpumppuja',
    'lämpö lämmön lämpöä',
    'hukkalämpö hukkalämmön hukkalämmöllä',
    'hanke hankkeen hankkeet hanketta hankkeita hankkeiden hankkeessa',
    'vesi veden vettä vedessä',
    'vuosi vuoden vuotta vuosien',
    'asuminen asumisen asumista asumiseen',
    'älykäs älykkään älykkäät älykästä',
    'asukas asukkaat asukkaiden asukkaita',
    'rakennus rakennuksen rakennukset rakennusta rakennuksia rakennusten',
    'yritys yrityksen yritykset yritystä yrityksiä yritysten',
    'datakeskus datakeskuksen datakeskukset datakeskusten',
    'terveys terveyden terveyttä',
    'ratkaisu ratkaisun ratkaisut ratkaisuja',
    'palvelu palvelun palvelusta palvelut palveluja palveluiden palvelunsa',
    'alue alueen alueella alueet alueiden alueita',
    'liikenne liikenteen liikennettä',
    'hyvinvointi hyvinvoinnin hyvinvointia',
    'vety vedyn vetyä vedyllä',
    'jäte jätteen jätteet jätettä',
    'ruoka ruoan ruokaa ruoassa',
    'energia energian energiaa',
    'tutkija tutkijan tutkijoiden tutkijoita',
    'sairaala sairaalassa sairaaloiden',
    'verkko verkon verkkoon',
    'käyttö käytön käyttöä',
    'teräs teräksen terästä',
    'digitaalinen digitaalisen digitaalista digitaaliset',
    'julkinen julkista julkisten',
    'Uusimaa Uudenmaan Uudellamaalla',
  ])('meet: %s', (forms) => {
    expect([...stems(forms, 'fi')]).toHaveLength(1)
  })

  it.each([
    ['lämpö', 'hukkalämmöllä'],
    ['pumppu', 'lämpöpumpulla'],
    ['keskus', 'datakeskusten'],
    ['talous', 'kiertotalouden'],
    ['verkko', 'kaukolämpöverkossa'],
    ['hoito', 'kotihoidon'],
    ['sairaala', 'yliopistosairaaloiden'],
  ])('end a joined word: %s in %s', (part, joined) => {
    expect(stem(fold(joined), 'fi')).toMatch(new RegExp(`.${stem(fold(part), 'fi')}$`))
  })

  it.each([
    'kala kalla kallis',
    'tuuli tuli tuoli',
    'kaava kaappi',
    'talo tali',
    'satama sata',
    'vesi vety',
    'kunta kuntoutus kunto',
    'koulu koulutus',
    'liikenne liike liikunta',
    'yritys yrittäjä',
    'hoito hoitaja',
    'kaupunki kauppa',
    'tieto tie',
    'rakennus rakenne',
  ])('do not meet those of another: %s', (words) => {
    expect(stems(words, 'fi').size).toBe(words.split(' ').length)
  })
})

describe('the forms of a Swedish word', () => {
  it.each([
    'fjärrvärme fjärrvärmen',
    'stad staden stadens städer städerna',
    'lösning lösningen lösningar lösningarna',
    'företag företaget företagen företagens',
    'hållbar hållbart hållbara',
    'kommun kommunen kommuner kommunerna kommunens',
    'öppen öppet öppna',
    'skola skolan skolor skolorna',
    'område området områden områdena',
    'invånare invånaren invånarna',
    'vatten vattnet',
    'gammal gammalt gamla',
    'datacenter datacentret datacentren',
    'centrum centrumet',
    'cykel cykeln cyklar',
    'säker säkert säkra',
    'grön grönt gröna',
    'universitet universitetet universiteten',
    'plats platsen platser platserna',
    'hus huset husen',
    'sjukhus sjukhuset',
    'energi energin',
    'digital digitalt digitala',
    'program programmet programmen',
    'sektor sektorn sektorer',
    'dator datorn datorerna',
    'gata gatan gator gatorna',
    'Esbo Esbos',
    'Vanda Vandas',
  ])('meet: %s', (forms) => {
    expect([...stems(forms, 'sv')]).toHaveLength(1)
  })

  it.each([
    ['värme', 'fjärrvärmen'],
    ['pump', 'värmepumpar'],
    ['dator', 'kvantdatorn'],
    ['hus', 'sjukhusets'],
    ['park', 'våtmarksparkerna'],
  ])('end a joined word: %s in %s', (part, joined) => {
    expect(stem(fold(joined), 'sv')).toMatch(new RegExp(`.${stem(fold(part), 'sv')}$`))
  })

  it.each([
    'stad stadig',
    'varm var',
    'skola skog',
    'plats plan planering',
    'sommar som',
    'bygg byggnad',
    'vatten väte',
    'hamn hand',
    'nät nätverk',
    'energi energisk',
    'region regering',
  ])('do not meet those of another: %s', (words) => {
    expect(stems(words, 'sv').size).toBe(words.split(' ').length)
  })
})

describe('the forms of an English word', () => {
  it.each([
    'city cities',
    'bus buses',
    'construct constructs constructed construction',
    'circular circularity',
    'region regions regional',
    'organisation organization organise organizing',
    'house houses housing',
    'plan plans planned planning',
    'share shared sharing',
    'innovate innovative innovation innovations',
    'sustainable sustainability',
    'develop developing development',
    'technology technologies technological',
    'industry industries industrial',
    'harbour harbor harbours',
    'centre center centres',
    'mobile mobility',
    'efficient efficiency',
    'agree agreed',
  ])('meet: %s', (forms) => {
    expect([...stems(forms, 'en')]).toHaveLength(1)
  })

  it.each([
    'health heal heat',
    'university universe',
    'general generate',
    'car care',
    'new news',
    'organ organisation',
    'plan plant',
    'bus business busy',
    'wood would',
    'state station',
    'sing single',
  ])('do not meet those of another: %s', (words) => {
    expect(stems(words, 'en').size).toBe(words.split(' ').length)
  })
})

describe('whatever the language', () => {
  it.each(LOCALES)('short words, numbers and what is no word stay as they are (%s)', (locale) => {
    for (const word of ['', 'a', 'eu', 'tyo', '2030s', '5gen', 'nn', '\ud800', 'n'.repeat(100_000)]) {
      expect(stem(word, locale)).toBe(word)
    }
  })

  it.each(LOCALES)('something is left of each word (%s)', (locale) => {
    for (const word of ['aaaa', 'issa', 'ssss', 'nnnn', 'eeen', 'ingen', 'ning', 'eden', 'sten', 'ased', 'ies']) {
      expect(stem(word, locale)).not.toBe('')
    }
  })

  it.each(LOCALES)('the words that say nothing are folded (%s)', (locale) => {
    for (const word of STOP_WORDS[locale]) expect(fold(word)).toBe(word)
  })
})
