"""The one error tree. Each error has a stable code, one sentence for the user and one next step.

Sentences follow UX.md section 6. `{name}` is filled from the keyword arguments, which are also kept in
`facts`.
Nothing here may hold a secret: an error is shown, logged by code and sent to the sidebar.
"""

from __future__ import annotations

from companion.core.fault import PostwardenError as PostwardenError
from companion.core.fault import printable as printable
from companion.core.linkings import AdminConsent as AdminConsent
from companion.core.linkings import AliasOfLinked as AliasOfLinked
from companion.core.linkings import AliasRefused as AliasRefused
from companion.core.linkings import AlreadyLinked as AlreadyLinked
from companion.core.linkings import AlreadyLinking as AlreadyLinking
from companion.core.linkings import BadAddress as BadAddress
from companion.core.linkings import BadClient as BadClient
from companion.core.linkings import ClientRefused as ClientRefused
from companion.core.linkings import ConsentMissing as ConsentMissing
from companion.core.linkings import DraftsNotSaved as DraftsNotSaved
from companion.core.linkings import ForeignServers as ForeignServers
from companion.core.linkings import GoogleGroup as GoogleGroup
from companion.core.linkings import HostRefused as HostRefused
from companion.core.linkings import LinkCancelled as LinkCancelled
from companion.core.linkings import LinkInterrupted as LinkInterrupted
from companion.core.linkings import LinkRefused as LinkRefused
from companion.core.linkings import NoClient as NoClient
from companion.core.linkings import NoMailServer as NoMailServer
from companion.core.linkings import NoSettings as NoSettings
from companion.core.linkings import OtherAccount as OtherAccount
from companion.core.linkings import PartialScopes as PartialScopes
from companion.core.linkings import Pop3Only as Pop3Only
from companion.core.linkings import ReadingInterrupted as ReadingInterrupted
from companion.core.linkings import SignInCancelled as SignInCancelled
from companion.core.linkings import SignInClosed as SignInClosed
from companion.core.linkings import SignInInterrupted as SignInInterrupted
from companion.core.linkings import SpfNamesOther as SpfNamesOther
from companion.core.linkings import StillSending as StillSending
from companion.core.linkings import TooManyMailboxes as TooManyMailboxes
from companion.core.linkings import TooManyTries as TooManyTries
from companion.core.linkings import Transactional as Transactional
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
from companion.core.sendings import AddressNotCarried as AddressNotCarried
from companion.core.sendings import BadAttachment as BadAttachment
from companion.core.sendings import BatchTooLong as BatchTooLong
from companion.core.sendings import DirectionRefused as DirectionRefused
from companion.core.sendings import DraftChanged as DraftChanged
from companion.core.sendings import DraftGone as DraftGone
from companion.core.sendings import DraftHeld as DraftHeld
from companion.core.sendings import DraftSubject as DraftSubject
from companion.core.sendings import DraftToken as DraftToken
from companion.core.sendings import DraftTwice as DraftTwice
from companion.core.sendings import DraftUnreadable as DraftUnreadable
from companion.core.sendings import EmptyMessage as EmptyMessage
from companion.core.sendings import FileTooLarge as FileTooLarge
from companion.core.sendings import HeaderRefused as HeaderRefused
from companion.core.sendings import HeaderTooLong as HeaderTooLong
from companion.core.sendings import HoursRefused as HoursRefused
from companion.core.sendings import IdRefused as IdRefused
from companion.core.sendings import IdTaken as IdTaken
from companion.core.sendings import LiftReasonMissing as LiftReasonMissing
from companion.core.sendings import MailboxNotActive as MailboxNotActive
from companion.core.sendings import MovedOn as MovedOn
from companion.core.sendings import NoFreeSlot as NoFreeSlot
from companion.core.sendings import NoRecipients as NoRecipients
from companion.core.sendings import NoSending as NoSending
from companion.core.sendings import NotQueued as NotQueued
from companion.core.sendings import NotReadable as NotReadable
from companion.core.sendings import OutboxPaused as OutboxPaused
from companion.core.sendings import PiecesFull as PiecesFull
from companion.core.sendings import SendRefused as SendRefused
from companion.core.sendings import SignatureTooLong as SignatureTooLong
from companion.core.sendings import Suppressed as Suppressed
from companion.core.sendings import TooFarAhead as TooFarAhead
from companion.core.sendings import TooLarge as TooLarge
from companion.core.sendings import TooManyAttachments as TooManyAttachments
from companion.core.sendings import TooManyRecipients as TooManyRecipients
from companion.core.sendings import WrongSender as WrongSender
from companion.core.servers import AppPasswordNeeded as AppPasswordNeeded
from companion.core.servers import BrowserSignIn as BrowserSignIn
from companion.core.servers import CertificateEnded as CertificateEnded
from companion.core.servers import CertificateOfAnother as CertificateOfAnother
from companion.core.servers import CertificateUntrusted as CertificateUntrusted
from companion.core.servers import ConnectionLost as ConnectionLost
from companion.core.servers import GmailOff as GmailOff
from companion.core.servers import GraphConsent as GraphConsent
from companion.core.servers import GraphOff as GraphOff
from companion.core.servers import GraphTokenRefused as GraphTokenRefused
from companion.core.servers import HostSilent as HostSilent
from companion.core.servers import HostUnknown as HostUnknown
from companion.core.servers import MailError as MailError
from companion.core.servers import NoEncryption as NoEncryption
from companion.core.servers import NoSentFolder as NoSentFolder
from companion.core.servers import NumberedAnew as NumberedAnew
from companion.core.servers import Offline as Offline
from companion.core.servers import OldEncryption as OldEncryption
from companion.core.servers import OutcomeUnknown as OutcomeUnknown
from companion.core.servers import PasswordOff as PasswordOff
from companion.core.servers import ProtocolBroken as ProtocolBroken
from companion.core.servers import ReceivingOff as ReceivingOff
from companion.core.servers import SenderFull as SenderFull
from companion.core.servers import SendingOff as SendingOff
from companion.core.servers import ServerBusy as ServerBusy
from companion.core.servers import SignInEnded as SignInEnded
from companion.core.servers import SignInRefused as SignInRefused
from companion.core.servers import SignInUnavailable as SignInUnavailable
from companion.core.servers import SwitchedOff as SwitchedOff
from companion.core.servers import TokenRefused as TokenRefused

# --- requests -------------------------------------------------------------------------------------


class BadRequest(PostwardenError):
    code = "bad_request"
    sentence_text = "This request doesn't have the right form ({why})."
    next_step_text = "Update the extension and the companion to the same version."


class RequestTooLarge(PostwardenError):
    code = "request_large"
    sentence_text = "This has {size} MB, and Postwarden takes {most} MB at a time."
    next_step_text = "Shorten it, or send it in parts. Nothing was changed."


class TextTooLong(PostwardenError):
    code = "text_long"
    sentence_text = "The {name} is longer than {most:,} characters."
    next_step_text = "Shorten it, then try again."


class NotFound(PostwardenError):
    code = "not_found"
    sentence_text = "There is no such {what}."
    next_step_text = "Reload the panel."


class PieceGone(NotFound):
    code = "piece_gone"
    sentence_text = "A part of an attachment is not here, or was sent with another message."
    next_step_text = "Attach the file again. It waits here for a day."


class BadRange(PostwardenError):
    code = "range"
    sentence_text = "A report goes from one day to the same or a later one, over {most} days at most."
    next_step_text = "Choose other days, such as 2026-11-01 to 2026-11-30."


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
    code = "not_linked"
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


# --- settings -------------------------------------------------------------------------------------


class LimitRange(PostwardenError):
    code = "limit_range"
    sentence_text = "{name} must be between {low:,} and {high:,}."
    next_step_text = "Use a number in that range."


class LimitOverProvider(PostwardenError):
    code = "limit_provider"
    sentence_text = "{name} stops at {most:,} a day."
    next_step_text = "Use {most:,} or less."


class LimitOverDay(PostwardenError):
    code = "limit_day"
    sentence_text = "{name} can't be higher than the daily limit, {day:,}."
    next_step_text = "Raise the daily limit first, or use {day:,} or less."


class HourOverDay(PostwardenError):
    code = "limit_hour"
    sentence_text = "The hourly limit can't be higher than the daily limit, {day:,}."
    next_step_text = "Raise the daily limit first, or use {day:,} or less."
