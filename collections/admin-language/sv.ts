import type { DefaultTranslationsObject, Language } from '@payloadcms/translations'
import { sv as payloads } from '@payloadcms/translations/languages/sv'

/**
 * Where Payload's own Swedish is wrong (one text holds the instructions of the machine that translated it), or says it
 * so that one has to guess. Keys that a newer Payload has mended may go.
 */
const mended = {
  authentication: {
    lockUntil: 'Låst till',
    youAreInactive:
      'Du har inte varit aktiv på en stund och loggas snart ut för din säkerhets skull. Vill du fortsätta vara inloggad?',
  },
  dashboard: {
    addWidget: 'Lägg till en del',
    deleteWidget: 'Ta bort delen {{id}}',
    discardConfirmLabel: 'Kasta ändringarna',
    discardMessage: 'Översiktens utseende har ändringar som inte är sparade. Vill du kasta dem?',
    discardTitle: 'Vill du kasta ändringarna?',
    editDashboard: 'Redigera översikten',
    editingDashboard: 'Redigering av översikten',
    noItems: 'Översikten är tom. Du kan lägga till delar i menyn ”Översikt” högst upp.',
    searchWidgets: 'Sök delar…',
  },
  error: {
    correctInvalidFields: 'Rätta de fält som är fel.',
    emailOrPasswordIncorrect: 'E-postadressen eller lösenordet är fel.',
    noUser: 'Ingen användare',
    notAllowedToAccessPage: 'Du har inte rätt att se den här sidan.',
    notAllowedToPerformAction: 'Du har inte rätt att göra detta.',
    notFound: 'Det du sökte finns inte.',
    tokenInvalidOrExpired: 'Länken är felaktig eller gäller inte längre.',
    tokenNotProvided: 'Länken är ofullständig.',
    unauthorized: 'Logga in först.',
    unauthorizedAdmin: 'Kontot har inte tillgång till administrationen.',
    valueMustBeUnique: 'Värdet används redan. Ange ett annat.',
  },
  fields: {
    addUpload: 'Lägg till en fil',
    chooseBetweenCustomTextOrDocument: 'Skriv en webbadress själv eller länka till innehåll på webbplatsen.',
    customURL: 'Webbadress',
    editLabelData: 'Redigera uppgifter: {{label}}',
    enterURL: 'Skriv en webbadress',
    removeUpload: 'Ta bort filen',
    swapRelationship: 'Byt relation',
    swapUpload: 'Byt fil',
    textToDisplay: 'Text som visas',
  },
  folder: { itemsMovedToRoot: '{{title}} flyttades till rotmappen' },
  general: {
    currentlyEditing:
      'redigerar det här innehållet just nu. Om du tar över kan personen inte fortsätta redigera och kan förlora ändringar som inte är sparade.',
    deletedAt: 'Raderat',
    documentLocked: 'Innehållet är låst',
    documentModified: 'Innehållet har ändrats',
    documentOutOfDate: 'Någon annan har just uppdaterat det här innehållet. Det du ser är inte aktuellt.',
    editedSince: 'Redigeras sedan',
    emptyTrashLabel: 'Töm papperskorgen: {{label}}',
    errors: 'fel',
    false: 'Nej',
    globals: 'Gemensamt innehåll',
    item: 'objekt',
    items: 'objekt',
    perPage: 'Per sida: {{limit}}',
    restoring: 'Återställer…',
    true: 'Ja',
    viewReadOnly: 'Öppna bara för läsning',
  },
  operators: {
    equals: 'är',
    isGreaterThanOrEqualTo: 'är minst',
    isLessThanOrEqualTo: 'är högst',
    isNotEqualTo: 'är inte',
  },
  validation: {
    greaterThanMax: '{{label}}: {{value}} är mer än det högsta tillåtna, {{max}}.',
    lessThanMin: '{{label}}: {{value}} är mindre än det lägsta tillåtna, {{min}}.',
    trueOrFalse: 'Fältet kan bara vara ja eller nej.',
    validUploadID: 'Det finns ingen sådan uppladdad fil.',
  },
  version: {
    aboutToRestore: 'Vill du återställa {{label}} till den version som sparades {{versionDate}}?',
    aboutToRestoreGlobal: 'Vill du återställa {{label}} till den version som sparades {{versionDate}}?',
    aboutToRevertToPublished: 'Vill du kasta ändringarna och gå tillbaka till den publicerade versionen?',
    aboutToUnpublish: 'Vill du avpublicera det här innehållet?',
    changed: 'Ändrat efter publiceringen',
    currentDocumentStatus: 'Innehållets läge: {{docStatus}}',
    lastSavedAgo: 'Senast sparat för {{distance}} sedan',
    revertToPublished: 'Gå tillbaka till den publicerade versionen',
    versionAgo: 'för {{distance}} sedan',
    viewingVersionGlobal: 'Version: {{entityLabel}}',
    viewingVersionsGlobal: 'Versioner: {{entityLabel}}',
  },
} satisfies { [Space in keyof DefaultTranslationsObject]?: Partial<DefaultTranslationsObject[Space]> }

const texts = payloads.translations as Record<string, object>

/** Payload's Swedish, mended. */
export const sv: Language = {
  ...payloads,
  translations: {
    ...payloads.translations,
    ...Object.fromEntries(Object.entries(mended).map(([space, better]) => [space, { ...texts[space], ...better }])),
  } as Language['translations'],
}
