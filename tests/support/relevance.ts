import type { Locale } from '@/lib/locales'

type Expectation = {
  locale: Locale
  q: string
  /** The slug of a case that belongs among the first three. */
  finds: string
  /** Another that belongs there as well. */
  also?: string
}

/**
 * What visitors may type, and the case that any of them would expect: the judge of whether search finds well. The
 * texts are those of seed/content; no query is here that more than three cases answer equally well.
 */
export const RELEVANCE: Expectation[] = [
  // English: words of a title
  { locale: 'en', q: 'library', finds: 'oodi-central-library' },
  { locale: 'en', q: 'sand battery', finds: 'pornainen-sand-battery' },
  { locale: 'en', q: 'foundry', finds: 'karkkila-foundry' },

  // English: topics, and words of a summary
  { locale: 'en', q: 'virtual reality', finds: 'varjo-mixed-reality' },
  { locale: 'en', q: 'circular construction', finds: 'circuit-vantaa', also: 'vattuniemi-circular-demolition' },
  { locale: 'en', q: 'open data', finds: 'helsinki-region-infoshare', also: 'helsinki-3d-city-model' },
  { locale: 'en', q: 'elevators', finds: 'kone-tytyri-test-laboratory', also: 'kone-people-flow-hyvinkaa' },
  { locale: 'en', q: 'algorithms', finds: 'helsinki-ai-register' },

  // English: organisations, whole and in part
  { locale: 'en', q: 'Polar Night Energy', finds: 'pornainen-sand-battery' },
  { locale: 'en', q: 'Forum Virium', finds: 'smart-kalasatama', also: 'mobility-lab-helsinki' },
  { locale: 'en', q: 'Microsoft', finds: 'data-centre-heat-espoo-kirkkonummi' },
  { locale: 'en', q: 'Kesko', finds: 'kesko-onnela-hyvinkaa' },

  // English: places, by any of their names, with and without diacritics
  { locale: 'en', q: 'Järvenpää', finds: 'lidl-distribution-centre-jarvenpaa' },
  { locale: 'en', q: 'jarvenpaa', finds: 'lidl-distribution-centre-jarvenpaa' },
  { locale: 'en', q: 'Raseborg', finds: 'fiskars-village' },
  { locale: 'en', q: 'Hangö', finds: 'tvarminne-zoological-station' },
  { locale: 'en', q: 'quantum computer Esbo', finds: 'quantum-computer-espoo' },

  // English: as someone types
  { locale: 'en', q: 'circ', finds: 'helsinki-uusimaa-circular-hub' },
  { locale: 'en', q: 'quant', finds: 'quantum-computer-espoo' },
  { locale: 'en', q: 'hydrogen val', finds: 'balticseah2-hydrogen-valley' },

  // English: mistyped
  { locale: 'en', q: 'libary', finds: 'oodi-central-library' },
  { locale: 'en', q: 'radar satelites', finds: 'iceye-radar-satellites' },
  { locale: 'en', q: 'raodmap', finds: 'carbon-neutral-helsinki-uusimaa-roadmap' },

  // English: questions
  { locale: 'en', q: 'circular construction in Vantaa', finds: 'circuit-vantaa' },
  { locale: 'en', q: 'pilots for health', finds: 'smart-kalasatama' },
  { locale: 'en', q: 'where does waste heat from data centres go?', finds: 'data-centre-heat-espoo-kirkkonummi' },
  { locale: 'en', q: 'how are elevators tested', finds: 'kone-tytyri-test-laboratory' },
  { locale: 'en', q: 'home care for older people', finds: 'helsinki-remote-home-care' },

  // English: phrases whose words stand scattered elsewhere
  { locale: 'en', q: 'city data', finds: 'helsinki-region-infoshare' },
  { locale: 'en', q: 'living room', finds: 'oodi-central-library' },
  { locale: 'en', q: 'Gulf of Finland', finds: 'balticseah2-hydrogen-valley' },
  { locale: 'en', q: 'old hospital', finds: 'maria-01-startup-campus' },

  // English: a theme and a place
  { locale: 'en', q: 'timber school Tuusula', finds: 'monio-tuusula' },
  { locale: 'en', q: 'health services Pukkila', finds: 'onni-wellbeing-centre-pukkila' },
  { locale: 'en', q: 'protein Kirkkonummi', finds: 'enifer-kantvik' },

  // Finnish: words of a title
  { locale: 'fi', q: 'kirjasto', finds: 'oodi-central-library' },
  { locale: 'fi', q: 'hiekka-akku', finds: 'pornainen-sand-battery' },
  { locale: 'fi', q: 'tiekartta', finds: 'carbon-neutral-helsinki-uusimaa-roadmap' },

  // Finnish: other forms of a word than the text has
  { locale: 'fi', q: 'lämpöpumpulla', finds: 'katri-vala-heat-pump-plant' },
  { locale: 'fi', q: 'kiertotalouden kaupunginosat', finds: 'kera-espoo', also: 'kivisilta-kerava' },
  { locale: 'fi', q: 'datakeskuksilta hukkalämpöä', finds: 'data-centre-heat-espoo-kirkkonummi' },
  { locale: 'fi', q: 'kvanttitietokoneella', finds: 'quantum-computer-espoo' },
  { locale: 'fi', q: 'hissien testaus', finds: 'kone-tytyri-test-laboratory' },
  { locale: 'fi', q: 'kosteikkopuistossa', finds: 'nummela-wetland-parks' },
  { locale: 'fi', q: 'asuntomessut', finds: 'kuningattarenranta-loviisa', also: 'kivisilta-kerava' },

  // Finnish: places in any case, by any of their names, without diacritics
  { locale: 'fi', q: 'Hangossa', finds: 'tvarminne-zoological-station' },
  { locale: 'fi', q: 'Järvenpäässä', finds: 'lidl-distribution-centre-jarvenpaa' },
  { locale: 'fi', q: 'jarvenpaa', finds: 'lidl-distribution-centre-jarvenpaa' },
  { locale: 'fi', q: 'Raaseporiin', finds: 'fiskars-village' },
  { locale: 'fi', q: 'kvanttitietokone Espoossa', finds: 'quantum-computer-espoo' },
  { locale: 'fi', q: 'robottibussit Helsingissä', finds: 'helsinki-robot-buses' },
  { locale: 'fi', q: 'Träskända', finds: 'lidl-distribution-centre-jarvenpaa' },
  { locale: 'fi', q: 'tekoaly', finds: 'helsinki-ai-register' },

  // Finnish: organisations, whole and in part
  { locale: 'fi', q: 'Vantaan Energia', finds: 'varanto-cavern-heat-storage' },
  { locale: 'fi', q: 'Kierrätyskeskus', finds: 'circuit-vantaa' },
  { locale: 'fi', q: 'Uudenmaan liitto', finds: 'ris-boost-helsinki-uusimaa', also: 'helsinki-uusimaa-circular-hub' },

  // Finnish: as someone types
  { locale: 'fi', q: 'kierto', finds: 'kera-espoo' },
  { locale: 'fi', q: 'kvantti', finds: 'quantum-computer-espoo' },
  { locale: 'fi', q: 'robottib', finds: 'helsinki-robot-buses' },

  // Finnish: mistyped
  { locale: 'fi', q: 'robotibussi', finds: 'helsinki-robot-buses' },
  { locale: 'fi', q: 'tutkasateliitti', finds: 'iceye-radar-satellites' },
  { locale: 'fi', q: 'hyvinvontikeskus', finds: 'onni-wellbeing-centre-pukkila' },

  // Finnish: the last part of a joined word
  { locale: 'fi', q: 'pumppu', finds: 'katri-vala-heat-pump-plant' },
  { locale: 'fi', q: 'laakso', finds: 'balticseah2-hydrogen-valley' },

  // Finnish: questions and phrases
  { locale: 'fi', q: 'missä hissejä testataan?', finds: 'kone-tytyri-test-laboratory' },
  { locale: 'fi', q: 'ikäihmisten kotihoito', finds: 'helsinki-remote-home-care' },
  { locale: 'fi', q: 'avoin rekisteri', finds: 'helsinki-ai-register' },
  { locale: 'fi', q: 'vanha sairaala', finds: 'maria-01-startup-campus' },
  { locale: 'fi', q: 'elämää öljyn jälkeen', finds: 'neste-porvoo-transformation' },

  // Finnish: a theme and a place
  { locale: 'fi', q: 'kaukolämpö Mäntsälä', finds: 'mantsala-data-centre-heat' },
  { locale: 'fi', q: 'vety Inkoossa', finds: 'blastr-green-steel-inkoo' },
  { locale: 'fi', q: 'lukio hirrestä Tuusula', finds: 'monio-tuusula' },

  // Swedish: words of a title
  { locale: 'sv', q: 'bibliotek', finds: 'oodi-central-library' },
  { locale: 'sv', q: 'sandbatteri', finds: 'pornainen-sand-battery' },
  { locale: 'sv', q: 'färdplan', finds: 'carbon-neutral-helsinki-uusimaa-roadmap' },

  // Swedish: other forms of a word than the text has
  { locale: 'sv', q: 'värmepump', finds: 'katri-vala-heat-pump-plant' },
  { locale: 'sv', q: 'skolor', finds: 'circuit-vantaa' },
  { locale: 'sv', q: 'kvantdatorn', finds: 'quantum-computer-espoo' },
  { locale: 'sv', q: 'robotbussen', finds: 'helsinki-robot-buses' },
  { locale: 'sv', q: 'våtmarksparkerna', finds: 'nummela-wetland-parks' },
  { locale: 'sv', q: 'bostadsmässor', finds: 'kuningattarenranta-loviisa', also: 'kivisilta-kerava' },
  { locale: 'sv', q: 'datacentrens spillvärme', finds: 'data-centre-heat-espoo-kirkkonummi' },
  { locale: 'sv', q: 'fjärrvärmen i Borgnäs', finds: 'pornainen-sand-battery' },

  // Swedish: places by any of their names, without diacritics
  { locale: 'sv', q: 'Esbo kvantdator', finds: 'quantum-computer-espoo' },
  { locale: 'sv', q: 'Träskända', finds: 'lidl-distribution-centre-jarvenpaa' },
  { locale: 'sv', q: 'traskanda', finds: 'lidl-distribution-centre-jarvenpaa' },
  { locale: 'sv', q: 'Raasepori', finds: 'fiskars-village' },
  { locale: 'sv', q: 'Högfors', finds: 'karkkila-foundry' },
  { locale: 'sv', q: 'oppna data', finds: 'helsinki-3d-city-model', also: 'helsinki-region-infoshare' },
  { locale: 'sv', q: 'halsobyn', finds: 'health-village' },

  // Swedish: organisations, whole and in part
  { locale: 'sv', q: 'Vanda Energi', finds: 'varanto-cavern-heat-storage' },
  { locale: 'sv', q: 'FPA', finds: 'iso-omena-service-centre' },
  { locale: 'sv', q: 'Forststyrelsen', finds: 'haltia-nature-centre' },

  // Swedish: as someone types
  { locale: 'sv', q: 'cirk', finds: 'kera-espoo' },
  { locale: 'sv', q: 'vätgas', finds: 'balticseah2-hydrogen-valley' },
  { locale: 'sv', q: 'våtmark', finds: 'nummela-wetland-parks' },

  // Swedish: mistyped
  { locale: 'sv', q: 'biblotek', finds: 'oodi-central-library' },
  { locale: 'sv', q: 'radarsateliter', finds: 'iceye-radar-satellites' },
  { locale: 'sv', q: 'oljerafinaderi', finds: 'neste-porvoo-transformation' },

  // Swedish: the last part of a joined word
  { locale: 'sv', q: 'värme', finds: 'data-centre-heat-espoo-kirkkonummi', also: 'varanto-cavern-heat-storage' },
  { locale: 'sv', q: 'pump', finds: 'katri-vala-heat-pump-plant' },
  { locale: 'sv', q: 'batteri', finds: 'pornainen-sand-battery', also: 'lidl-distribution-centre-jarvenpaa' },

  // Swedish: questions and phrases
  {
    locale: 'sv',
    q: 'spillvärme från datacenter',
    finds: 'data-centre-heat-espoo-kirkkonummi',
    also: 'mantsala-data-centre-heat',
  },
  { locale: 'sv', q: 'var testas hissar?', finds: 'kone-tytyri-test-laboratory' },
  { locale: 'sv', q: 'cirkulärt byggande i Vanda', finds: 'circuit-vantaa' },
  { locale: 'sv', q: 'stål utan kol', finds: 'blastr-green-steel-inkoo' },
  { locale: 'sv', q: 'levande labb', finds: 'smart-kalasatama' },
  { locale: 'sv', q: 'gammalt sjukhus', finds: 'maria-01-startup-campus' },

  // Swedish: a theme and a place
  { locale: 'sv', q: 'fjärrvärme Mäntsälä', finds: 'mantsala-data-centre-heat' },
  { locale: 'sv', q: 'protein Vanda', finds: 'solar-foods-factory-01' },
  { locale: 'sv', q: 'hälsovård Pukkila', finds: 'onni-wellbeing-centre-pukkila' },
]

/** No word, or a word of which no case says anything. */
export const FINDS_NOTHING: { locale: Locale; q: string }[] = [
  { locale: 'en', q: 'xqzvw' },
  { locale: 'en', q: 'giraffe' },
  { locale: 'fi', q: 'qwxzzy' },
  { locale: 'fi', q: 'hammaslääkäri' },
  { locale: 'sv', q: 'zzxxqq' },
  { locale: 'sv', q: 'älgjakt' },
  { locale: 'en', q: '😀 …' },
]
