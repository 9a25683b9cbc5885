/**
 * German. Its fixed words, one for each of product.md, and no synonyms:
 *
 * | English | German | | English | German |
 * |---|---|---|---|---|
 * | mailbox | Postfach | | outbox | Postausgang |
 * | link, unlink | verknüpfen, trennen | | draft | Entwurf |
 * | sign in (again) | (neu) anmelden | | schedule | einplanen |
 * | pair | koppeln | | slot | freier Platz |
 * | provider, mail host | Anbieter | | health, score | Zustand, Punktzahl |
 * | companion | Postwarden, Begleiter | | finding, check | Befund, Prüfung |
 * | extension, panel | Erweiterung, Leiste | | fix | beheben, Lösung |
 * | send (one) | Sendung | | notice, snooze | Mitteilung, zurückstellen |
 * | limit | Limit | | quiet hours | Ruhezeiten |
 * | provider’s cap | Obergrenze | | bounce | Rückläufer, zurückkommen |
 * | ramp-up | Anlaufphase | | blocklist | Blockliste |
 * | alias | Alias | | unsubscribe | abbestellen |
 * | keychain | Schlüsselbund | | placement test | Posteingangstest |
 * | app password | App-Passwort | | admin | Administrator |
 *
 * „Sie“, short, no blame. People are „Empfänger“, „Erstkontakte“, „wer …“. A file here holds the ids of its namesake above: one
 * too few or too many does not compile, and other values fail strings.test.ts.
 */
import type { Translated } from '../../wording';
import type { common as english } from '../common';

export const common: Translated<typeof english> = {
  'app.name': 'Postwarden',
  'app.local': 'Bleibt auf diesem Computer',
  'app.version': 'v{version}',
  'language.title': 'Sprache',
  'language.system': 'Wie der Browser',
  'app.open': 'Postwarden öffnen',
  'app.collapse': 'Seitenleiste einklappen',
  'app.expand': 'Seitenleiste öffnen',
  'app.collapsed': 'Postwarden, eingeklappt',
  'app.loading': 'Wird geladen',
  'app.copy': 'Kopieren',
  'app.copied': 'Kopiert',
  'app.not_copied': 'Bitte markieren und von Hand kopieren',
  'app.back': 'Zurück',
  'app.try': 'Noch einmal versuchen',
  'app.unheard': 'Die Erweiterung hat nicht geantwortet.',
  'app.unheard.next': 'Versuchen Sie es noch einmal. Hilft das nicht, laden Sie diesen Tab neu.',
  'app.said': 'Antwort des Servers',
  'app.crash': 'In dieser Leiste ist etwas schiefgegangen',
  'app.crash.text': 'Ihre E-Mails und Limits sind davon nicht betroffen.',
  'app.crash.reload': 'Leiste neu laden',
  'app.crash.copy': 'Einzelheiten kopieren',
  'mailbox.tabs': 'Ansichten des Postfachs',
  'mailbox.none': 'Dieser Mail-Tab',
  'mailbox.unlinked': 'Nicht verknüpft',
  'mailbox.linking': 'Wird verknüpft',
  'mailbox.stopped': 'Verknüpfen angehalten',
  'mailbox.signing_in': 'Anmeldung läuft',
  'mailbox.not_signed_in': 'Anmeldung angehalten',
  'mailbox.synced': '{provider} · abgeglichen {ago}',
  'mailbox.never': '{provider} · noch nicht gelesen',
  'mailbox.syncing': '{provider} · wird abgeglichen',
  'mailbox.stale': '{provider} · Abgleich angehalten',
  'mailbox.signed_out': 'Abgemeldet seit {time}',
  'mailbox.paused': 'Pausiert seit {time}',
  'mailbox.disconnected': 'Getrennt seit {time}',
  'mailbox.offline': 'Offline seit {time}',
  'mailbox.known': 'Stand {time}',
  'layout.new': 'Diese Ansicht von {webmail} kennen wir noch nicht. Die Limits zählen weiter.',
  'provider.gmail': 'Gmail',
  'provider.google_workspace': 'Google Workspace',
  'provider.outlook': 'Outlook.com',
  'provider.outlook.short': 'Outlook',
  'provider.microsoft365': 'Microsoft 365',
  'provider.exchange': 'Exchange',
  'provider.yahoo': 'Yahoo',
  'provider.aol': 'AOL',
  'provider.icloud': 'iCloud',
  'provider.zoho': 'Zoho',
  'provider.fastmail': 'Fastmail',
  'provider.gmx': 'GMX',
  'provider.web.de': 'WEB.DE',
  'provider.yandex': 'Yandex',
  'provider.mail.ru': 'Mail.ru',
  'provider.ovh': 'OVHcloud',
  'provider.rackspace': 'Rackspace',
  'provider.godaddy': 'GoDaddy',
  'provider.custom': 'Mailserver',
  'rail.left': 'frei',
  'rail.off': 'aus',
  'rail.paused': 'Pause',
  'rail.next': 'ab',
  'rail.left.label': '{n, plural, one {Heute noch # Sendung frei} other {Heute noch # Sendungen frei}}',
  'rail.waiting': '{n, plural, one {# Nachricht wartet} other {# Nachrichten warten}}',
};
