"""Errors of addresses, linking and signing in: why a mailbox can't be linked (UX.md 6.3 and 6.4).

Part of the one tree; import them from `companion.core.errors`.
"""

from __future__ import annotations

from companion.core.fault import PostwardenError


class LinkRefused(PostwardenError):
    """A mailbox could not be linked. Nothing was stored."""


class BadAddress(LinkRefused):
    code = "addr"
    sentence_text = "This address isn't complete."
    next_step_text = "It should look like name@company.com."


class ConsentMissing(LinkRefused):
    code = "consent"
    sentence_text = "Postwarden needs your consent before it links a mailbox."
    next_step_text = "Tick the box to continue."


class AlreadyLinked(LinkRefused):
    code = "linked"
    sentence_text = "{address} is linked already."
    next_step_text = "Choose it in the list of mailboxes."


class AlreadyLinking(LinkRefused):
    code = "linking"
    sentence_text = "{address} is being linked just now."
    next_step_text = "Wait until that has ended, or cancel it."


class TooManyMailboxes(LinkRefused):
    code = "full"
    sentence_text = "{limit} is the most you can link."
    next_step_text = "Unlink one to make room."


class HostRefused(LinkRefused):
    code = "host_refused"
    sentence_text = "{host}, port {port} is not an address that Postwarden connects to."
    next_step_text = "Use your provider's public mail server and port 993, 143, 465 or 587."


class LinkInterrupted(LinkRefused):
    code = "interrupted"
    sentence_text = "Postwarden was stopped before this mailbox was linked."
    next_step_text = "Link it again. Nothing was stored."


class ReadingInterrupted(PostwardenError):
    code = "reading_interrupted"
    sentence_text = "{address} is linked, but Postwarden was stopped while it read the mailbox."
    next_step_text = "It continues from there by itself."


class LinkCancelled(LinkRefused):
    code = "cancelled"
    sentence_text = "You stopped linking {address}. Nothing was stored."
    next_step_text = "Link it again whenever you like."


class SignInInterrupted(LinkRefused):
    code = "sign_in_interrupted"
    sentence_text = "Postwarden was stopped before {address} was signed in."
    next_step_text = "Sign in again. Everything is as it was before."


class SignInCancelled(LinkRefused):
    code = "sign_in_cancelled"
    sentence_text = "You stopped signing in to {address}."
    next_step_text = "Everything is as it was before. Sign in again whenever you like."


class NoMailServer(LinkRefused):
    code = "no_mail_server"
    sentence_text = "{domain} has no mail server."
    next_step_text = "Check the address for typos."


class Pop3Only(LinkRefused):
    code = "pop3"
    sentence_text = "{domain} only offers POP3. Postwarden needs IMAP to see replies and bounces."
    next_step_text = "Ask them to turn on IMAP, or move the mailbox."


class NoSettings(LinkRefused):
    code = "noauto"
    sentence_text = "We couldn't find settings for {domain}."
    next_step_text = 'Your mail host lists them under "IMAP" or "mail client". Enter them yourself.'


class ForeignServers(LinkRefused):
    """Found in unsigned DNS and outside of the domain; the user has not seen them yet, so no password went there."""

    code = "foreign"
    sentence_text = "The DNS of {domain} names servers at another company: {imap} and {smtp}."
    next_step_text = (
        "If that is your mail host, enter these two servers yourself. Else ask who looks after the domain."
    )


class Transactional(LinkRefused):
    code = "transactional"
    sentence_text = "{service} sends receipts and newsletters. It has no mailbox that could be linked."
    next_step_text = "Link the mailbox in which you read the answers."


class GoogleGroup(LinkRefused):
    code = "group"
    sentence_text = "This is a Google group or another address of {me}, not a mailbox, so it can't sign in."
    next_step_text = "Link {me}, then add {address} as an alias."


class AliasOfLinked(LinkRefused):
    code = "alias"
    sentence_text = "This is an alias of {mailbox}, which is linked. They share one limit."
    next_step_text = "Add it as an alias of {mailbox}."


class SpfNamesOther(LinkRefused):
    code = "spf_other"
    sentence_text = (
        "{domain} has its mailboxes at Microsoft, but its SPF record names only Google. "
        "What you send from here would land in spam."
    )
    next_step_text = "Change the record at {domain} to: {record}"


class TooManyTries(LinkRefused):
    """`minutes` to wait; the servers were not asked this time."""

    code = "wait"
    sentence_text = "{tries} sign-ins to {address} were refused, so Postwarden waits before the next."
    next_step_text = "Try again in {minutes} min. More wrong tries could make your provider lock the mailbox."


# --- signing in on a provider's page (OAuth). `name`: Google or Microsoft, `issuer` its id ---


class NoClient(LinkRefused):
    code = "no_client"
    sentence_text = "Signing in with {name} isn't set up on this computer yet."
    next_step_text = "Use an app password, or set it up once: postwarden setup {issuer}"


class ClientRefused(LinkRefused):
    code = "client"
    sentence_text = "{name} doesn't know the client that was set up on this computer."
    next_step_text = "Check the client ID and secret, then set it up again: postwarden setup {issuer}"


class BadClient(LinkRefused):
    code = "client_form"
    sentence_text = "This is no {name} client for a desktop program ({why})."
    next_step_text = "Make one of the kind {wanted}, then try again."


class SignInClosed(LinkRefused):
    code = "sign_in_closed"
    sentence_text = "You closed {name} before finishing. Nothing was linked."
    next_step_text = "Try again, or choose another way to link."


class PartialScopes(LinkRefused):
    code = "partial"
    sentence_text = '{name} didn\'t grant "{scope}".'
    next_step_text = "Without it Postwarden can't {effect}. Try again and leave every box ticked."


class AdminConsent(LinkRefused):
    code = "admin"
    sentence_text = "Your company must allow Postwarden first."
    next_step_text = (
        "Send your admin a note with client ID {client_id}, or use an app password if your company allows it."
    )


class OtherAccount(LinkRefused):
    code = "other_account"
    sentence_text = "You signed in as {signed_in}, but this inbox is {address}."
    next_step_text = "Sign in as {address}, or link {signed_in} instead."


# --- unlinking and aliases ---


class DraftsNotSaved(PostwardenError):
    code = "drafts"
    sentence_text = "{count} waiting messages couldn't be saved as drafts. Nothing was unlinked."
    next_step_text = "Sign in to {address} first, or let them be sent from another mailbox."


class StillSending(PostwardenError):
    code = "still_sending"
    sentence_text = "A message of {address} is being sent just now."
    next_step_text = "Try again in a minute."


class AliasRefused(PostwardenError):
    """An address that can't be an alias of this mailbox. `why` is a whole sentence."""

    code = "alias_refused"
    sentence_text = "{address} can't be an alias of {mailbox}."
    next_step_text = "{why}"
