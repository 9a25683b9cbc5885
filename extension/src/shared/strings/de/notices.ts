/** German: buttons of a notification, and that Postwarden stopped. */
import type { Translated } from '../../wording';
import type { notices as english } from '../notices';

export const notices: Translated<typeof english> = {
  'stopped.title': 'Postwarden läuft nicht mehr',
  'stopped.text': 'Limits und geplanter Versand ruhen, bis es wieder startet.',
  'stopped.start': 'Postwarden starten',
  'notice.fix': 'Lösung zeigen',
  'menu.link': 'Dieses Postfach verknüpfen',
  'notice.snooze': '1 Stunde zurückstellen',
};
