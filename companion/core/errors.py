"""The one error tree. Each error has a stable code, one sentence for the user and one next step.

Sentences follow UX.md section 6. `{name}` is filled from the keyword arguments, which are also kept in
`facts`.
Nothing here may hold a secret: an error is shown, logged by code and sent to the sidebar.
"""

from __future__ import annotations

from companion.core.fault import PostwardenError as PostwardenError
from companion.core.fault import printable as printable
from companion.core.refusals import DatabaseTooNew as DatabaseTooNew
from companion.core.refusals import DataDirectoryRefused as DataDirectoryRefused
from companion.core.refusals import KeyringFailed as KeyringFailed
from companion.core.refusals import KeyringLocked as KeyringLocked
from companion.core.refusals import KeyringRefused as KeyringRefused
from companion.core.refusals import NoKeyring as NoKeyring
from companion.core.refusals import NotRunning as NotRunning
from companion.core.refusals import OldComponent as OldComponent
from companion.core.refusals import PortTaken as PortTaken
from companion.core.refusals import SecondCompanion as SecondCompanion
from companion.core.refusals import SecretLost as SecretLost
from companion.core.refusals import StartRefused as StartRefused
from companion.core.refusals import StoreUnavailable as StoreUnavailable
from companion.core.refusals import VaultChanged as VaultChanged
from companion.core.refusals import VaultChosenAlready as VaultChosenAlready
from companion.core.refusals import VaultKeyExposed as VaultKeyExposed
from companion.core.refusals import VaultKeyMissing as VaultKeyMissing
from companion.core.refusals import VaultKeyUnreadable as VaultKeyUnreadable
from companion.core.refusals import VaultRefused as VaultRefused
from companion.core.servers import CertificateEnded as CertificateEnded
from companion.core.servers import CertificateOfAnother as CertificateOfAnother
from companion.core.servers import CertificateUntrusted as CertificateUntrusted
from companion.core.servers import ConnectionLost as ConnectionLost
from companion.core.servers import HostSilent as HostSilent
from companion.core.servers import HostUnknown as HostUnknown
from companion.core.servers import MailError as MailError
from companion.core.servers import NoEncryption as NoEncryption
from companion.core.servers import NoSentFolder as NoSentFolder
from companion.core.servers import Offline as Offline
from companion.core.servers import OldEncryption as OldEncryption
from companion.core.servers import OutcomeUnknown as OutcomeUnknown
from companion.core.servers import ProtocolBroken as ProtocolBroken
from companion.core.servers import ServerBusy as ServerBusy
from companion.core.servers import SignInRefused as SignInRefused
from companion.core.servers import SignInUnavailable as SignInUnavailable
from companion.core.servers import SwitchedOff as SwitchedOff

# --- requests -------------------------------------------------------------------------------------


class BadRequest(PostwardenError):
    code = "bad_request"
    sentence_text = "This request doesn't have the right form ({why})."
    next_step_text = "Update the extension and the companion to the same version."


class NotFound(PostwardenError):
    code = "not_found"
    sentence_text = "There is no such {what}."
    next_step_text = "Reload the panel."


class NoSuchRoute(PostwardenError):
    code = "no_such_route"
    sentence_text = "This Postwarden doesn't know that request."
    next_step_text = "Update the extension and the companion to the same version."


class Stale(PostwardenError):
    code = "stale"
    sentence_text = "The clocks of the browser and of Postwarden differ by more than a minute."
    next_step_text = "Set this computer's clock, then try again."


class Replay(PostwardenError):
    code = "replay"
    sentence_text = "This request was made before."
    next_step_text = "Reload the panel. Nothing was done twice."


class InstanceChanged(PostwardenError):
    code = "instance_changed"
    sentence_text = "Postwarden was started again since the last request."
    next_step_text = "Try again."


class Busy(PostwardenError):
    code = "busy"
    sentence_text = "Postwarden has more requests than it can check."
    next_step_text = "Wait two minutes, then try again."


class NoSuchMailbox(NotFound):
    sentence_text = "{address} isn't linked."
    next_step_text = "See what is linked: `postwarden mailboxes`."


class TooFast(PostwardenError):
    code = "too_fast"
    sentence_text = "Too many requests at once."
    next_step_text = "Wait a moment, then try again."


class CodeUsed(PostwardenError):
    code = "code_used"
    sentence_text = "This pairing code was used already."
    next_step_text = "Run `postwarden pair` for a new one."


class TooManyClients(PostwardenError):
    code = "too_many_clients"
    sentence_text = "{limit} browsers are paired already, which is the most."
    next_step_text = "Unpair one with `postwarden unpair`, then try again."


# --- addresses and linking ------------------------------------------------------------------------


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


# --- sending --------------------------------------------------------------------------------------


class SendRefused(PostwardenError):
    """A message must not go out."""


class HeaderRefused(SendRefused):
    code = "header"
    sentence_text = "The message's {name} holds characters that don't belong there."
    next_step_text = "Remove line breaks and control characters, then try again."


class WrongSender(SendRefused):
    code = "wrong_sender"
    sentence_text = "{address} is not the mailbox's own address."
    next_step_text = "Send from the mailbox's address."


class TooManyRecipients(SendRefused):
    code = "recipients"
    sentence_text = "This message has {asked} recipients, more than this mailbox may ever send at once."
    next_step_text = "Send it to fewer people at a time, or raise the limits in Settings."


class NotQueued(SendRefused):
    code = "not_queued"
    sentence_text = "This message is {state} already."
    next_step_text = "Only waiting messages can be cancelled."


class MailboxNotActive(SendRefused):
    code = "not_active"
    sentence_text = "{address} needs attention before it can send."
    next_step_text = "Open the panel and follow what it says."


# --- settings -------------------------------------------------------------------------------------


class LimitRange(PostwardenError):
    code = "limit_range"
    sentence_text = "{name} must be between {low} and {high}."
    next_step_text = "Use a whole number in that range."


class LimitOverProvider(PostwardenError):
    code = "limit_provider"
    sentence_text = "The provider stops at {most} a day."
    next_step_text = "Use {most} or less."


class HourOverDay(PostwardenError):
    code = "limit_hour"
    sentence_text = "The hourly limit can't be higher than the daily limit, {day}."
    next_step_text = "Raise the daily limit first, or use {day} or less."
