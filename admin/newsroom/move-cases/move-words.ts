import { words } from '@/collections/words'

/** What stands beside the form of a theme that ends. */
export const MOVE_WORDS = {
  heading: words('Cases in this theme', 'Teeman esimerkit', 'Exempel i temat'),
  left: words(
    'Published: {published}. Drafts: {drafts}.',
    'Julkaistuja: {published}. Luonnoksia: {drafts}.',
    'Publicerade: {published}. Utkast: {drafts}.',
  ),
  none: words('No cases are left in it.', 'Siinä ei ole enää esimerkkejä.', 'Det har inga exempel kvar.'),
  advice: words(
    'Visitors will find these cases in a theme that has ended, and nothing tells them where the work goes on. Choose its successors above before you archive it, or move the cases first.',
    'Kävijät löytävät nämä esimerkit päättyneestä teemasta, eikä mikään kerro, missä työ jatkuu. Valitse jatkavat teemat yltä ennen arkistointia tai siirrä esimerkit ensin.',
    'Besökarna hittar dessa exempel i ett tema som har avslutats, och inget berättar var arbetet fortsätter. Välj temana som tar vid ovan innan du arkiverar, eller flytta exemplen först.',
  ),
  to: words('Move its cases to', 'Siirrä esimerkit teemaan', 'Flytta exemplen till'),
  choose: words('Choose a theme', 'Valitse teema', 'Välj tema'),
  move: words('Move the cases', 'Siirrä esimerkit', 'Flytta exemplen'),
  saveFirst: words(
    'Save what you have changed here first. Then the cases can be moved.',
    'Tallenna ensin muutoksesi. Sen jälkeen esimerkit voi siirtää.',
    'Spara först dina ändringar. Sedan kan exemplen flyttas.',
  ),
}
