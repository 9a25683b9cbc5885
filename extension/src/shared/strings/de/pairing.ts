/** German: pairing. */
import type { Translated } from '../../wording';
import type { pairing as english } from '../pairing';

export const pairing: Translated<typeof english> = {
  'pair.ask': 'Diesen Browser koppeln',
  'pair.side': 'Durch das Koppeln kann nur dieser Browser Postwarden benutzen. Es braucht einen Code und eine halbe Minute.',
  'pair.side.tab': 'Öffnet sich in einem eigenen Tab, in den keine Mail-Seite hineinsieht.',
  'pair.where': 'Wo finde ich den Code?',
  'pair.where.run': 'Geben Sie {command} in einem Terminal ein.',
  'pair.where.copy': 'Kopieren Sie den Code und fügen Sie ihn in dem Tab ein, der sich öffnet.',
  'pair.command': 'postwarden pair',
  'pair.lost': 'Dieser Browser ist nicht mehr gekoppelt',
  'pair.lost.text': 'Die Kopplung wurde aufgehoben. Ihre Postfächer sind weiter verknüpft.',
  'pair.again': 'Neu koppeln',
};
