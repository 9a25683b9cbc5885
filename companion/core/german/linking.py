"""German: what linking asks for, and how app passwords are made."""

from __future__ import annotations

WORDS: dict[str, str] = {
    # scopes
    "To send the messages you send or schedule, and no others, through Microsoft Graph, since SMTP is switched off.": "Um die Nachrichten zu senden, die Sie senden oder planen, und keine anderen; über Microsoft Graph, da SMTP ausgeschaltet ist.",
    "Gmail lets programs read and send mail by this permission only. Postwarden never deletes, moves or edits your mail.": "Gmail lässt Programme nur mit dieser Berechtigung E-Mails lesen und senden. Postwarden löscht, verschiebt und ändert Ihre E-Mails nie.",
    "So that Postwarden can tell that you signed in to this inbox and to no other.": "Damit Postwarden erkennt, dass Sie sich bei diesem Posteingang angemeldet haben und bei keinem anderen.",
    "Google's words for telling who signed in. Nothing more is read.": "Googles Worte dafür, dass erkannt wird, wer sich angemeldet hat. Mehr wird nicht gelesen.",
    "To count what you send and see replies and bounces. Postwarden never deletes, moves or edits your mail.": "Um zu zählen, was Sie senden, und Antworten und Rückläufer zu sehen. Postwarden löscht, verschiebt und ändert Ihre E-Mails nie.",
    "To send the messages you send or schedule, and no others.": "Um die Nachrichten zu senden, die Sie senden oder planen, und keine anderen.",
    "So that you don't have to sign in again every hour.": "Damit Sie sich nicht jede Stunde neu anmelden müssen.",
    # provider_hosts
    "Copy the password and paste it here": "Kopieren Sie das Passwort und fügen Sie es hier ein",
    "Security": "Sicherheit",
    "Copy the password and paste it here; without two-factor sign-in your normal one works": "Kopieren Sie das Passwort und fügen Sie es hier ein; ohne Zwei-Faktor-Anmeldung geht auch Ihr normales",
    "Security Options": "Sicherheitsoptionen",
    "Turn on IMAP Access at Zoho Mail: Settings, then Mail Accounts": "Schalten Sie den IMAP-Zugriff bei Zoho Mail ein: Einstellungen, dann Mailkonten",
    "Open Security at Zoho Accounts, choose App Passwords, then Generate New Password, name it Postwarden": "Öffnen Sie bei Zoho Accounts „Sicherheit“, wählen Sie „App-Passwörter“, dann „Neues Passwort erstellen“, und nennen Sie es Postwarden",
    "Turn on IMAP at {name}: E-Mail, then Settings, then POP3 & IMAP": "Schalten Sie IMAP bei {name} ein: E-Mail, dann Einstellungen, dann POP3 & IMAP",
    "Open My Account, then {security}, choose Application-specific passwords and make one": "Öffnen Sie „Mein Account“, dann „{security}“, wählen Sie „Anwendungsspezifische Passwörter“ und erstellen Sie eines",
    "Turn on IMAP at Yandex Mail: Settings, then Email clients": "Schalten Sie IMAP bei Yandex Mail ein: Einstellungen, dann E-Mail-Programme",
    "Open App passwords at Yandex ID, choose Mail, name it Postwarden": "Öffnen Sie bei Yandex ID die App-Passwörter, wählen Sie „Mail“ und nennen Sie es Postwarden",
    "Open Password and security at Mail.ru, then Passwords for external applications": "Öffnen Sie bei Mail.ru „Passwort und Sicherheit“, dann „Passwörter für externe Anwendungen“",
    "Choose Create, name it Postwarden, with access to mail": "Wählen Sie „Erstellen“, nennen Sie es Postwarden, mit Zugriff auf E-Mails",
    # provider_rows
    "Copy the 16 letters and paste them here": "Kopieren Sie die 16 Buchstaben und fügen Sie sie hier ein",
    "Turn on 2-Step Verification at Google, if it is off": "Schalten Sie bei Google die Bestätigung in zwei Schritten ein, falls sie aus ist",
    "Open App passwords at Google, type Postwarden and choose Create": "Öffnen Sie bei Google „App-Passwörter“, geben Sie Postwarden ein und wählen Sie „Erstellen“",
    "Open Yahoo account security": "Öffnen Sie die Kontosicherheit bei Yahoo",
    "Choose Create app password, name it Postwarden": "Wählen Sie „App-Passwort erstellen“ und nennen Sie es Postwarden",
    "Open AOL account security": "Öffnen Sie die Kontosicherheit bei AOL",
    "Open your Apple Account, then Sign-In and Security": "Öffnen Sie Ihren Apple Account, dann „Anmeldung und Sicherheit“",
    "Choose App-Specific Passwords, then Generate, name it Postwarden": "Wählen Sie „App-spezifische Passwörter“, dann „Erstellen“, und nennen Sie es Postwarden",
    "Open Settings at Fastmail, then Privacy & Security, then Manage app passwords": "Öffnen Sie die Einstellungen bei Fastmail, dann „Privatsphäre und Sicherheit“, dann „App-Passwörter verwalten“",
    "Choose New app password, name it Postwarden, with access to mail": "Wählen Sie „Neues App-Passwort“, nennen Sie es Postwarden, mit Zugriff auf E-Mails",
}
