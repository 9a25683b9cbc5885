"""Errors of sending: why a message is not taken, or does not go out.

Part of the one tree; import them from `companion.core.errors`.
"""

from __future__ import annotations

from companion.core.fault import PostwardenError


class SendRefused(PostwardenError):
    """A message must not go out."""


class HeaderRefused(SendRefused):
    code = "header"
    sentence_text = "The message's {name} holds characters that don't belong there."
    next_step_text = "Remove line breaks and control characters, then try again."


class IdRefused(HeaderRefused):
    code = "id_form"
    sentence_text = "The message's {name} is not written as one is."
    next_step_text = "Copy it whole. One looks like <1234@company.com>."


class IdTaken(SendRefused):
    code = "id_taken"
    sentence_text = "A message of another mailbox has this Message-ID."
    next_step_text = "Give this message an id of its own, or none. Nothing was queued."


class DirectionRefused(SendRefused):
    code = "direction"
    sentence_text = "The {name} holds invisible characters that change how it is read."
    next_step_text = "Type it anew instead of pasting it, then try again."


class HeaderTooLong(SendRefused):
    code = "header_long"
    sentence_text = "The message's {name} is longer than {most:,} characters."
    next_step_text = "Shorten it, then try again."


class EmptyMessage(SendRefused):
    code = "empty"
    sentence_text = "There is nothing in this message."
    next_step_text = "Write something, or attach a file."


class BadAttachment(SendRefused):
    code = "attachment"
    sentence_text = "An attachment's name must have 1 to {most} bytes and no slashes."
    next_step_text = "Rename the file, then attach it again."


class TooManyAttachments(SendRefused):
    code = "attachments"
    sentence_text = "A message can have at most {most} attachments."
    next_step_text = "Put the files into one, such as a ZIP file, then attach that."


class PiecesFull(SendRefused):
    code = "pieces_full"
    sentence_text = "More files wait here to be attached than there is room for."
    next_step_text = "Send the messages they belong to. What no message takes is forgotten after a day."


class NotReadable(PostwardenError):
    """A file of people not to write to. `line`: where it shows, the first is 1."""

    code = "csv"
    sentence_text = "This file isn't a list of addresses: line {line}, {why}."
    next_step_text = "Save it as CSV with a column called “email”, then try again. Nothing was imported."


class FileTooLarge(PostwardenError):
    code = "csv_large"
    sentence_text = "This file is larger than {most} MB."
    next_step_text = "Split it into several files. Nothing was imported."


class LiftReasonMissing(PostwardenError):
    code = "lift_reason"
    sentence_text = "{address} is on the list for a reason, so taking it off needs one too."
    next_step_text = "Say why you may write to this person again."


class TooLarge(SendRefused):
    code = "too_large"
    sentence_text = (
        "With its attachments this message has {size} MB, and {most} MB is the most that {address} may send."
    )
    next_step_text = "Attach fewer or smaller files, or send a link to them."


class AddressNotCarried(SendRefused):
    """`code` stands with a message that a server could not be handed for that."""

    code = "smtputf8"
    sentence_text = "Your mail server can't write to addresses with letters like ü or 王 before the @."
    next_step_text = "Ask for another address of this person. Nothing was sent."


class SignatureTooLong(SendRefused):
    code = "signature_long"
    sentence_text = "The signature is longer than {most:,} characters."
    next_step_text = "Shorten it. Pictures belong on a web page, from where the signature can show them."


class WrongSender(SendRefused):
    code = "wrong_sender"
    sentence_text = "{address} is not the mailbox's own address."
    next_step_text = "Send from the mailbox's address."


class Suppressed(SendRefused):
    code = "suppressed"
    sentence_text = (
        "None of its recipients takes mail from you: they unsubscribed, complained, or it came back."
    )
    next_step_text = "Nothing was sent. Write to another address, or take these people off your list."


class DraftHeld(SendRefused):
    """The draft that was scheduled is not sent as it stands. `code` stands with its message."""


class DraftGone(DraftHeld):
    code = "draft_gone"
    sentence_text = "You deleted this draft, so there is nothing to send."
    next_step_text = "Remove it here as well, or write it again."


class DraftChanged(DraftHeld):
    code = "draft_changed"
    sentence_text = "Since you scheduled this draft its recipients, sender or subject have changed."
    next_step_text = "Open it in your webmail, look at it, and schedule it again. Nothing was sent."


class DraftTwice(DraftHeld):
    code = "draft_twice"
    sentence_text = "Two drafts have these recipients and this subject."
    next_step_text = "Delete the one that should not go out, then try again. Nothing was sent."


class DraftUnreadable(DraftHeld):
    code = "draft_unreadable"
    sentence_text = "This draft's {name} can't be sent as it stands."
    next_step_text = "Open it in your webmail and send it from there. Nothing was sent."


class DraftToken(DraftHeld):
    code = "draft_token"
    sentence_text = "A field of a template, such as [First name], is not filled in."
    next_step_text = "Open the draft and fill it in, or send it as it is. Nothing was sent."


class DraftSubject(DraftHeld):
    code = "draft_subject"
    sentence_text = "This draft has lost its subject."
    next_step_text = "Open the draft and give it one, or send it as it is. Nothing was sent."


class TooManyRecipients(SendRefused):
    code = "recipients"
    sentence_text = "This message has {asked} recipients, more than this mailbox may ever send at once."
    next_step_text = "Send it to fewer people at a time, or raise the limits in Settings."


class NoRecipients(SendRefused):
    code = "no_recipients"
    sentence_text = "This message goes to nobody."
    next_step_text = "Add the address of somebody who is to get it."


class BatchTooLong(SendRefused):
    code = "batch_long"
    sentence_text = "These are {asked} messages, and {most} is the most at once."
    next_step_text = "Send them in several parts. Nothing was queued."


class TooFarAhead(SendRefused):
    code = "too_far"
    sentence_text = "A message can be scheduled for a year ahead at most."
    next_step_text = "Choose an earlier time."


class HoursRefused(SendRefused):
    code = "hours"
    sentence_text = "The first hour must come before the last."
    next_step_text = "Choose others, such as 8:00 to 18:00."


class NotQueued(SendRefused):
    code = "not_queued"
    sentence_text = "This message is {state} already."
    next_step_text = "Only waiting messages can be changed."


class MovedOn(NotQueued):
    """Asked of one whose end was unknown or that failed, and which is neither any more."""

    code = "moved_on"
    sentence_text = "Since you looked, something else became of this message."
    next_step_text = "Look at the list again."


class NoFreeSlot(SendRefused):
    code = "no_slot"
    sentence_text = "Your limits leave no place for this message now."
    next_step_text = "It goes out by itself when one is free."


class OutboxPaused(SendRefused):
    code = "outbox_paused"
    sentence_text = "The outbox of {address} is paused."
    next_step_text = "Choose Resume all, then try again."


class MailboxNotActive(SendRefused):
    code = "not_active"
    sentence_text = "{address} needs attention before it can send."
    next_step_text = "Open the panel and follow what it says."


class NoSending(SendRefused):
    code = "no_sending"
    sentence_text = "{address} was linked without sending."
    next_step_text = "Choose Sign in again in its Settings to link it with sending, then try again."
