"""Errors of mail servers: the classes of mail.md 3.5, each with its sentence.

Part of the one tree; import them from `companion.core.errors`.
"""

from __future__ import annotations

from companion.core.fault import PostwardenError


class MailError(PostwardenError):
    """A mail server refused or failed. The subclasses are the error classes of mail.md 3.5."""


class SignInRefused(MailError):
    code = "auth"
    sentence_text = "The server didn't accept this password."
    next_step_text = (
        "Check it in webmail, then try again. After a few wrong tries the server may lock you out."
    )


class SignInUnavailable(MailError):
    code = "auth_temporary"
    sentence_text = "{host} can't check sign-ins just now."
    next_step_text = "Postwarden tries again by itself."


class SwitchedOff(MailError):
    code = "switched_off"
    sentence_text = "{what} is turned off for this mailbox."
    next_step_text = "Turn it on in your provider's settings, or ask your admin."


class ReceivingOff(SwitchedOff):
    code = "imap_off"
    sentence_text = "Receiving (IMAP) is turned off for this mailbox."
    next_step_text = "Turn IMAP on in your provider's settings, or ask your admin."


class SendingOff(SwitchedOff):
    code = "smtp_off"
    sentence_text = "Your company or provider switched off sending by programs (SMTP) for this mailbox."
    next_step_text = "Ask your admin to turn on Authenticated SMTP, or link without sending."


class GraphConsent(SendingOff):
    """SMTP is switched off, and Microsoft's page has not yet asked for the permission to send another way. `shown`: how
    that page words it."""

    code = "graph_consent"
    sentence_text = (
        "Your company switched off sending by programs (SMTP) for this mailbox. Microsoft has another way, which needs "
        'one more permission: "{shown}".'
    )
    next_step_text = (
        "Sign in again and allow it (`postwarden link ADDRESS --graph`), or link without sending."
    )


class GraphOff(SendingOff):
    code = "graph_off"
    sentence_text = "Microsoft lets this mailbox send neither by SMTP nor through Microsoft Graph."
    next_step_text = "Ask your admin to turn on Authenticated SMTP, or link without sending."


class GmailOff(SwitchedOff):
    code = "gmail_off"
    sentence_text = "Gmail is switched off for this account."
    next_step_text = "Ask your admin to turn on the Gmail service for you."


class PasswordOff(SwitchedOff):
    """The server takes no password at all, neither a normal one nor an app password."""

    code = "password_off"
    sentence_text = "{host} doesn't take passwords any more."
    next_step_text = "Sign in with your provider's own page instead."


class AppPasswordNeeded(SignInRefused):
    """`provider`: its id, `name`: what users call it."""

    code = "app_password"
    sentence_text = "{name} doesn't accept your normal password here. It needs an app password."
    next_step_text = "Takes about a minute. Create one at {name}, then paste it here."


class BrowserSignIn(SignInRefused):
    code = "browser_sign_in"
    sentence_text = "Your provider wants you to sign in once in the browser first."
    next_step_text = "Sign in to your mailbox in the browser, confirm that it was you, then try again."


class TokenRefused(SignInRefused):
    """The user signed in on the provider's page, and the mail server does not take what came of it."""

    code = "token"
    sentence_text = "{name} signed you in, but its mail server {host} didn't let Postwarden into {address}."
    next_step_text = "Check that IMAP is turned on for this mailbox, or ask your admin, then try again."


class GraphTokenRefused(SignInRefused):
    code = "graph_token"
    sentence_text = "Microsoft no longer lets Postwarden send from this mailbox."
    next_step_text = "Sign in again. It is usually a password change, or somebody removed access."


class SignInEnded(SignInRefused):
    """A refresh token is dead. `name`: Google or Microsoft."""

    code = "signin"
    sentence_text = "{name} ended the sign-in."
    next_step_text = (
        "Sign in again. It is usually a password change, a new phone, or you removed access. "
        "With a client of your own in the status Testing, Google ends it after 7 days."
    )


class ServerBusy(MailError):
    """`wait`: how many seconds the server itself said, where it did."""

    code = "limit"
    sentence_text = "{host} asked us to slow down."
    next_step_text = "Postwarden tries again by itself."


class HostUnknown(MailError):
    code = "host_unknown"
    sentence_text = "There is no server called {host}."
    next_step_text = 'Check the server name for typos; your mail host lists it under "IMAP" or "mail client".'


class HostSilent(MailError):
    code = "host"
    sentence_text = "Nothing answers at {host}, port {port}."
    next_step_text = (
        'Check the server name and port; your mail host lists them under "IMAP" or "mail client".'
    )


class ConnectionLost(MailError):
    code = "connection_lost"
    sentence_text = "{host} stopped answering in the middle."
    next_step_text = "Try again. Postwarden continues from where it was."


class Offline(MailError):
    code = "offline"
    sentence_text = "The name {host} can't be looked up just now."
    next_step_text = "Check this computer's internet connection, then try again."


class CertificateOfAnother(MailError):
    """`names`: whose it is; `other`: one of them that could be tried in place of `host`, or None."""

    code = "tls"
    sentence_text = (
        "This server's certificate is for {names}, not {host}. We stopped before sending your password."
    )
    next_step_text = "If that is your host, use its own server name; else ask your mail host."


class CertificateEnded(MailError):
    """`date`: its last day, as in 2026-11-02. A pass notes an error's code alone, so it may be missing."""

    code = "tls_old"
    sentence_text = "The certificate of {host} ended on {date}. We stopped before sending your password."
    next_step_text = "Ask your mail host to renew it."

    @property
    def sentence(self) -> str:
        text = self.sentence_text if "date" in self.facts else self.sentence_text.replace(" on {date}", "")
        return text.format(**self.facts)


class CertificateUntrusted(MailError):
    code = "tls_unknown"
    sentence_text = (
        "Nobody this computer trusts vouches for the certificate of {host}. "
        "We stopped before sending your password."
    )
    next_step_text = "Ask your mail host for a server name with a valid certificate."


class NoEncryption(MailError):
    code = "plain"
    sentence_text = "{host} offers no encryption on port {port}."
    next_step_text = "Use port 993 for receiving, 465 for sending."


class ProtocolBroken(MailError):
    code = "protocol"
    sentence_text = "{host} answered in a way Postwarden doesn't understand."
    next_step_text = (
        "Check that it is a mail server of the right kind (IMAP for receiving, SMTP for sending)."
    )

    @property
    def extension(self) -> str:
        """The extension (`IDLE`, `QRESYNC` …) that was being used; empty for what every server must know."""
        return str(self.facts.get("extension", ""))


class NumberedAnew(MailError):
    """A folder's UIDVALIDITY changes all the time. Everything else is read as ever."""

    code = "numbered_anew"
    sentence_text = "{host} keeps numbering the messages of a folder anew, so only its last 30 days are read."
    next_step_text = (
        "Postwarden reads all of it again once a day has passed without that. "
        "If it goes on, tell your mail host (UIDVALIDITY changes)."
    )


class OldEncryption(MailError):
    code = "tls_version"
    sentence_text = (
        "{host} only offers encryption that is no longer safe. We stopped before sending your password."
    )
    next_step_text = "Ask your mail host for a server that speaks TLS 1.2 or newer."


class OutcomeUnknown(MailError):
    """The connection was lost from the first byte of the message to the reply: it may have been accepted."""

    code = "outcome_unknown"
    sentence_text = "{host} stopped answering while it took the message, so it may or may not go out."
    next_step_text = "Postwarden looks for it in your Sent folder and doesn't send it twice by itself."


class SenderFull(MailError):
    code = "sender_full"
    sentence_text = "Your own mailbox is full, so Microsoft doesn't take what you send."
    next_step_text = "Make room in webmail. Postwarden tries again by itself."


class NoSentFolder(MailError):
    code = "no_sent_folder"
    sentence_text = "{host} shows no folder for sent mail."
    next_step_text = "Make one called Sent in webmail; Postwarden finds it by itself."
