import type { HistoryEntry } from '@/collections/newsroom/history'
import { type Words, words } from '@/collections/words'

export const WORDS = {
  title: words('Stage of work', 'Työvaihe', 'Arbetsskede'),
  notRead: words('The stage could not be read.', 'Työvaihetta ei voitu lukea.', 'Arbetsskedet kunde inte läsas.'),
  published: words('On the site', 'Julkaistu sivustolla', 'På webbplatsen'),
  notPublished: words('Not on the site', 'Ei sivustolla', 'Inte på webbplatsen'),
  hasChanges: words(
    'There are changes that are not on the site yet.',
    'Tässä on muutoksia, joita ei ole vielä julkaistu.',
    'Det finns ändringar som inte är publicerade ännu.',
  ),
  ask: words('Ask for review', 'Pyydä tarkistusta', 'Be om granskning'),
  askAgain: words('Ask for review again', 'Pyydä tarkistusta uudelleen', 'Be om granskning på nytt'),
  note: words('Note to the editor', 'Viesti toimittajalle', 'Meddelande till redaktören'),
  noteHint: words('You can leave this empty.', 'Voit jättää tämän tyhjäksi.', 'Du kan lämna det här tomt.'),
  takeBack: words('Take back to writing', 'Ota takaisin kirjoitettavaksi', 'Ta tillbaka för skrivning'),
  request: words('Ask for changes', 'Pyydä muutoksia', 'Be om ändringar'),
  what: words('What should be changed?', 'Mitä pitäisi muuttaa?', 'Vad ska ändras?'),
  whatHint: words(
    'The author sees this here. If all is well, publish with the button at the top.',
    'Tekijä näkee tämän tässä. Jos kaikki on kunnossa, julkaise sivun yläreunan painikkeella.',
    'Skribenten ser det här på sidan. Om allt är bra publicerar du med knappen högst upp.',
  ),
  whatMissing: words(
    'Write what should be changed, so that the author knows what to do.',
    'Kirjoita, mitä pitäisi muuttaa, jotta tekijä tietää, mitä tehdä.',
    'Skriv vad som ska ändras så att skribenten vet vad som ska göras.',
  ),
  asked: words(
    'Review was asked for. The text is saved too.',
    'Tarkistusta on pyydetty. Myös teksti on tallennettu.',
    'Granskning har begärts. Texten är också sparad.',
  ),
  requested: words('Changes were asked for.', 'Muutoksia on pyydetty.', 'Ändringar har begärts.'),
  takenBack: words('You can go on writing.', 'Voit jatkaa kirjoittamista.', 'Du kan fortsätta skriva.'),
  newer: words(
    'There is a newer version than the one in front of you. What you write here can’t be saved on top of it: copy what you need, open the document in another tab to compare, and then reload this page.',
    'Tästä on uudempi versio kuin se, joka sinulla on auki. Tähän kirjoittamaasi ei voi tallentaa sen päälle: kopioi tarvitsemasi, vertaa avaamalla sisältö toiseen välilehteen ja lataa sitten tämä sivu uudelleen.',
    'Det finns en nyare version än den du har öppen. Det du skriver här kan inte sparas ovanpå den: kopiera det du behöver, jämför genom att öppna innehållet i en annan flik och ladda sedan om sidan.',
  ),
}

/** Who asked for what and when, as one line. */
export const requestLine = (entry: HistoryEntry, at: string): Words =>
  entry.step === 'changes-requested'
    ? words(
        `${entry.by ?? 'An editor'} asked for changes on ${at}:`,
        `${entry.by ?? 'Toimittaja'} pyysi muutoksia ${at}:`,
        `${entry.by ?? 'En redaktör'} bad om ändringar ${at}:`,
      )
    : words(
        `${entry.by ?? 'The author'} asked for review on ${at}.`,
        `${entry.by ?? 'Tekijä'} pyysi tarkistusta ${at}.`,
        `${entry.by ?? 'Skribenten'} bad om granskning ${at}.`,
      )
