"""Generated from shared-schemas/ by `make schemas`. Do not edit."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias
from typing_extensions import TypedDict


Model: TypeAlias = Any


class Hello(TypedDict, closed=True):
    api: int
    api_min: int
    version: str


Ms: TypeAlias = int


Id: TypeAlias = str


Address: TypeAlias = str


Nonce: TypeAlias = str


class Empty(TypedDict, closed=True):
    pass


class Window(TypedDict, closed=True):
    """
    One rolling window of sends. frees_at: when the oldest counted send leaves it, null while it is empty.
    """

    used: int
    limit: int
    left: int
    frees_at: Ms | None


class Usage(TypedDict, closed=True):
    """
    The windows of a mailbox. day: the ramp-up's number where that is lower. next_slot: when one more send is allowed, null when it is allowed now.
    """

    hour: Window
    day: Window
    ceiling: Window
    domain: NotRequired[Window | None]
    can_send_now: int
    next_slot: Ms | None


class Problem(TypedDict, closed=True):
    """
    RFC 9457 problem details.
    """

    type: str
    title: str
    status: int
    code: str
    detail: str
    field: NotRequired[str]
    said: NotRequired[str]
    facts: NotRequired[dict[str, str | int]]


class Fault(TypedDict, closed=True):
    """
    Why something failed: stable code, one sentence, one next step.
    """

    code: str
    sentence: str
    next_step: str
    field: str | None
    said: str | None
    facts: dict[str, str | int]


class Event(TypedDict, closed=True):
    id: int
    at: Ms
    kind: Literal[
        "link",
        "sync",
        "usage",
        "health",
        "outbox",
        "mailbox",
        "clients",
        "notices",
        "suppressions",
    ]
    mailbox: Id | None
    link: Id | None


class Events(TypedDict, closed=True):
    events: list[Event]
    last: int


class Record(TypedDict, closed=True):
    type: Literal["TXT", "CNAME", "MX", "PTR"]
    name: str
    host: str
    value: str
    ttl: int
    replaces: str | None


class Fix(TypedDict, closed=True):
    text: str
    steps: list[str]
    record: Record | None


class Evidence(TypedDict, closed=True):
    question: str
    answer: list[str]
    servers: int
    asked_at: Ms
    holds_until: NotRequired[Ms | None]


class Finding(TypedDict, closed=True):
    """
    severity unknown: could not be checked; never counts as bad.
    """

    id: str
    check: Literal[
        "spf",
        "dkim",
        "dmarc",
        "mx",
        "provider",
        "ptr",
        "blocklists",
        "tracking",
        "services",
        "mta_sts",
        "tls_rpt",
        "bimi",
        "dnssec",
        "bounces",
        "rejections",
        "deferrals",
        "complaints",
        "unsubscribes",
        "replies",
        "placement",
    ]
    severity: Literal["stop", "fix", "hint", "ok", "unknown"]
    title: str
    text: str
    evidence: list[Evidence]
    fix: Fix | None
    gain: float
    checked_at: Ms


class Cap(TypedDict, closed=True):
    id: str
    at: int
    text: str


class Score(TypedDict, closed=True):
    model: Literal["dm1"]
    score: float | None
    low: float
    high: float
    evidence_share: float
    provisional: bool
    caps: list[Cap]


class Health(TypedDict, closed=True):
    mailbox: Id
    domain: str
    checked_at: Ms
    seconds: float
    queries: int
    score: Score
    findings: list[Finding]


class DayScore(TypedDict, closed=True):
    """
    The last check-up of a local day.
    """

    day: str
    score: float | None
    low: float
    high: float


class Changes(TypedDict, closed=True):
    """
    What changed since an earlier day.
    """

    day: str
    said: list[str]


class AttemptRequest(TypedDict, closed=True):
    """
    The user copied the record of a finding, or says that it is set. What isn't wrong by the last check-up is not waited for.
    """

    finding: str
    check: bool


class Server(TypedDict, closed=True):
    host: str
    port: int
    security: Literal["tls", "starttls"]


Issuer: TypeAlias = Literal["google", "microsoft"]


SignIn: TypeAlias = Literal["password", "google", "microsoft"]


class Consent(TypedDict, closed=True):
    agreed: bool
    version: str


class LinkRequest1(TypedDict, closed=True):
    """
    Either a password or oauth. address is checked by the companion, so that its refusal has a sentence. Servers that are left out are those of the address's provider; a refusal says where none are known. For a mailbox that is signed out, or was linked without sending and is to send now, it is a sign-in again, which needs no new consent.
    """

    address: str
    password: str
    oauth: NotRequired[Issuer]
    imap: NotRequired[Server]
    smtp: NotRequired[Server]
    user: NotRequired[str]
    smtp_user: NotRequired[str]
    smtp_password: NotRequired[str]
    sending: NotRequired[bool]
    sends_by: NotRequired[Literal["smtp", "graph"]]
    consent: Consent


class LinkRequest2(TypedDict, closed=True):
    """
    Either a password or oauth. address is checked by the companion, so that its refusal has a sentence. Servers that are left out are those of the address's provider; a refusal says where none are known. For a mailbox that is signed out, or was linked without sending and is to send now, it is a sign-in again, which needs no new consent.
    """

    address: str
    password: NotRequired[str]
    oauth: Issuer
    imap: NotRequired[Server]
    smtp: NotRequired[Server]
    user: NotRequired[str]
    smtp_user: NotRequired[str]
    smtp_password: NotRequired[str]
    sending: NotRequired[bool]
    sends_by: NotRequired[Literal["smtp", "graph"]]
    consent: Consent


LinkRequest: TypeAlias = LinkRequest1 | LinkRequest2


class LinkStarted(TypedDict, closed=True):
    link: Id
    sign_in_url: str | None


class Step(TypedDict, closed=True):
    name: Literal[
        "settings", "signed_in", "receiving", "sending", "reading", "checking"
    ]
    state: Literal["waiting", "running", "done", "failed"]
    seconds: float | None
    detail: str | None
    done: int | None
    total: int | None


class LinkWait(TypedDict, closed=True):
    """
    The server is throttled or down: the linking tries again by itself then.
    """

    error: Fault
    retry_at: Ms


MailboxState: TypeAlias = Literal[
    "linking", "active", "needs_sign_in", "paused", "disconnected"
]


class MailboxSummary(TypedDict, closed=True):
    id: Id
    address: str
    provider: str
    state: MailboxState
    reason: str | None
    since: Ms
    synced_at: Ms | None
    score: float | None
    sign_in: SignIn
    sent: int
    limit: int


class Limits(TypedDict, closed=True):
    hour: int
    day: int
    gap_seconds: int
    counts: Literal["outreach", "all"]
    send_anyway: bool


class Sync(TypedDict, closed=True):
    state: Literal["never", "syncing", "current", "failed"]
    at: Ms | None
    error: Fault | None


class Day(TypedDict, closed=True):
    """
    Sends that left on one local day, and how many of these were answered by somebody or came back, whenever.
    """

    day: str
    sent: int
    replied: int
    bounced: int


class Owners(TypedDict, closed=True):
    """
    Those that came back, by whose matter it was; one that nobody can tell is in none.
    """

    address: int
    sender: int
    limit: int
    transport: int


class Stream(TypedDict, closed=True):
    """
    What came of the sends of the days that are shown; each send counts once.
    """

    sent: int
    replied: int
    auto_replied: int
    bounced: int
    deferred: int
    owners: Owners
    complained: int
    unsubscribed: int


class Bounce(TypedDict, closed=True):
    """
    A send that came back.
    """

    address: str
    sent_at: Ms
    at: Ms
    cause: Literal[
        "no_mailbox",
        "no_domain",
        "disabled",
        "full",
        "spam",
        "blocked",
        "unproven",
        "refused",
        "limit",
        "too_big",
        "unreachable",
        "unknown",
    ]
    permanent: bool
    said: str | None
    suppressed: bool


class BounceList(TypedDict, closed=True):
    """
    Those of the last 30 local days, those that came back last first.
    """

    bounces: list[Bounce]


class Pause(TypedDict, closed=True):
    """
    Too much came back; bounces: addresses, rejections: how it was sent.
    """

    why: Literal["bounces", "rejections"]
    at: Ms
    addresses: list[str]


class Alias(TypedDict, closed=True):
    """
    Another From address of a mailbox; shares its limits. proving: a message to itself is under way. found: in Sent, or added by hand.
    """

    address: str
    state: Literal["proving", "proven", "failed"]
    found: Literal["sent", "hand"]
    since: Ms


class AliasRequest(TypedDict, closed=True):
    address: str


class PlacementPartner(TypedDict, closed=True):
    address: str
    provider: str
    on: bool


class PlacementTest(TypedDict, closed=True):
    """
    at: when it left, or else was put into the outbox.
    """

    to: str | None
    provider: str
    at: Ms
    place: Literal["inbox", "spam", "archived", "missing"] | None


class PlacementRequest(TypedDict, closed=True):
    on: bool


class DiscoverRequest(TypedDict, closed=True):
    address: str
    ask_host: NotRequired[bool]


class Scope(TypedDict, closed=True):
    shown: str
    why: str


class OAuthWay(TypedDict, closed=True):
    issuer: Issuer
    ready: bool
    scopes: list[Scope]


class AppPasswordWay(TypedDict, closed=True):
    """
    The provider's own page for app passwords, and what to do there.
    """

    page: str
    steps: list[str]


class Discovery(TypedDict, closed=True):
    """
    How a mailbox would be linked, and where each setting comes from. No password is asked for it and nothing is signed in to.
    """

    address: str
    domain: str
    provider: str
    name: str
    source: Literal["table", "mx", "srv", "autoconfig", "none"]
    found_at: str | None
    imap: Server | None
    smtp: Server | None
    user: str | None
    ways: list[Literal["oauth", "app_password", "password"]]
    oauth: OAuthWay | None
    app_password: AppPasswordWay | None
    foreign: bool
    may_ask: list[str]
    refusal: Fault | None


class UnlinkRequest(TypedDict, closed=True):
    waiting: Literal["drafts", "move", "discard"]
    move_to: NotRequired[Id]
    history: Literal["keep", "delete"]


class Unlinked(TypedDict, closed=True):
    address: str
    drafts: int
    moved: int
    revoked: bool
    access_page: str | None


class Notice(TypedDict, closed=True):
    id: Id
    rule: str
    severity: Literal["stop", "fix", "info"]
    title: str
    text: str
    mailboxes: list[Id]
    since: Ms
    told_at: Ms | None
    snoozed: bool
    snoozed_until: Ms | None


class NoticeShow(TypedDict, closed=True):
    id: Id
    rule: str | None
    severity: Literal["stop", "fix", "info"]
    title: str
    text: str
    at: Ms
    mailboxes: list[Id]
    mailbox: Id | None
    webmail: Literal["gmail", "outlook"] | None


class NoticeList(TypedDict, closed=True):
    notices: list[Notice]
    count: int
    show: NoticeShow | None


NoticeSeenRequest = TypedDict(
    "NoticeSeenRequest",
    {
        "as": Literal["notice", "panel"],
    },
    closed=True,
)


class NoticeTaken(TypedDict, closed=True):
    show: bool


class NoticeSnoozeRequest(TypedDict, closed=True):
    until: Literal["hour", "day", "changed", "now"]


TimeOfDay: TypeAlias = str


class Alerts(TypedDict, closed=True):
    """
    Which notices interrupt the user, and when none does. The list and the badge have them all.
    """

    urgent: bool
    warnings: bool
    good_news: bool
    quiet_from: TimeOfDay
    quiet_until: TimeOfDay
    weekends: bool
    break_quiet: bool
    ramp_up: bool


class AlertsRequest(TypedDict, closed=True):
    """
    All of them, as they are to be from now on.
    """

    urgent: bool
    warnings: bool
    good_news: bool
    quiet_from: TimeOfDay
    quiet_until: TimeOfDay
    weekends: bool
    break_quiet: bool
    ramp_up: bool


class OutboxBatchRequest(TypedDict, closed=True):
    messages: list[dict[str, Any]]


class OutboxRefused(TypedDict, closed=True):
    """
    This message is not in the outbox, for this reason.
    """

    problem: Problem


class Attachment(TypedDict, closed=True):
    name: str
    pieces: list[Id]


class PieceRequest(TypedDict, closed=True):
    mailbox: Id
    data: str


class Piece(TypedDict, closed=True):
    id: Id


ScheduleRequest = TypedDict(
    "ScheduleRequest",
    {
        "mailbox": Id,
        "from": Address,
        "recipients": list[Address],
        "subject_hash": str,
        "message_id": NotRequired[str],
        "at": Ms,
    },
    closed=True,
)


class Signature(TypedDict, closed=True):
    """
    What a mailbox's messages end with.
    """

    html: str
    text: str
    unsubscribe: bool
    way_out: str


class SignatureRequest(TypedDict, closed=True):
    """
    What is left out stays as it is.
    """

    html: NotRequired[str]
    unsubscribe: NotRequired[bool]
    way_out: NotRequired[str]


class Barred(TypedDict, closed=True):
    why: Literal["bounced", "complained", "unsubscribed", "by_hand"]
    at: Ms


class Hours(TypedDict, closed=True):
    """
    On workdays, in the time of the companion's computer; minutes of the day.
    """

    start: int
    end: int


class Late(TypedDict, closed=True):
    """
    What was due while the computer slept and still waits: since when, and from when to when it leaves now.
    """

    at: Ms
    count: int
    first: Ms | None
    last: Ms | None


class CancelRequest(TypedDict, closed=True):
    keep: NotRequired[bool]


class TimeRequest(TypedDict, closed=True):
    at: Ms | None


class HoursRequest(TypedDict, closed=True):
    hours: Hours | None


class LimitsRequest(TypedDict, closed=True):
    """
    What to change. Numbers out of range are refused with a sentence. ceiling: what the provider allows takes a lower one back; domain_day: null ends the limit of the domain.
    """

    hour: NotRequired[int]
    day: NotRequired[int]
    gap_seconds: NotRequired[int]
    counts: NotRequired[Literal["outreach", "all"]]
    send_anyway: NotRequired[bool]
    replies: NotRequired[bool]
    ceiling: NotRequired[int]
    domain_day: NotRequired[int | None]


class Plan(TypedDict, closed=True):
    start: NotRequired[int]
    ceiling: NotRequired[int]
    step: NotRequired[int]
    every: NotRequired[int]
    used: NotRequired[int]
    surge: NotRequired[int]
    idle_days: NotRequired[int]
    bounces: NotRequired[float]
    complaints: NotRequired[float]
    yellow: NotRequired[int]
    red: NotRequired[int]


class RampUpRequest(TypedDict, closed=True):
    """
    on: whether to ramp up; plan: the numbers to change.
    """

    on: NotRequired[bool]
    plan: NotRequired[Plan]


class OwnLimits(TypedDict, closed=True):
    """
    Sends in any 60 minutes and 24 hours, seconds between two messages of the outbox; replies: answers to people who wrote first pass them.
    """

    hour: int
    day: int
    gap_seconds: int
    counts: Literal["outreach", "all"]
    send_anyway: bool
    replies: bool


class Bounds(TypedDict, closed=True):
    """
    provider: what it allows in 24 hours; ceiling: what counts, which the user (own) or a refusal (learnt) may have lowered. domain_day: outreach of all linked mailboxes of the domain in 24 hours.
    """

    provider: int
    ceiling: int
    own: int | None
    learnt: int | None
    learnt_at: Ms | None
    domain: str
    domain_day: int | None
    mailboxes: int


class RampPlan(TypedDict, closed=True):
    """
    Sends a day: start, ceiling (the goal), step, added after `every` good days. Per cent: used, surge, bounces, complaints. Scores: yellow, red.
    """

    start: int
    ceiling: int
    step: int
    every: int
    used: int
    surge: int
    idle_days: int
    bounces: float
    complaints: float
    yellow: int
    red: int


class RampDay(TypedDict, closed=True):
    day: str
    number: int


class RampUp(TypedDict, closed=True):
    """
    number: what it allows today, 0 while stopped; null while it is off or the mailbox was not read yet. next, goal: when it moves on, and when the goal is reached, if all goes well. since: since when the number stands. bounce_rate: per cent of 30 days' sends.
    """

    on: bool
    proven: bool
    plan: RampPlan
    number: int | None
    why: (
        Literal[
            "start",
            "step",
            "goal",
            "room",
            "weekend",
            "usual",
            "idle",
            "alarm",
            "complaints",
            "paused",
            "yellow",
            "bounces",
        ]
        | None
    )
    stopped: bool
    stage: int | None
    stages: int
    since: str | None
    next: RampDay | None
    goal: RampDay | None
    bounce_rate: float
    days: list[RampDay]


class Pacing(TypedDict, closed=True):
    """
    How much a mailbox may send, and why.
    """

    limits: OwnLimits
    bounds: Bounds
    ramp_up: RampUp
    usage: Usage


class DraftLink(TypedDict, closed=True):
    host: str
    shown: NotRequired[str]


Token: TypeAlias = str


Pixel: TypeAlias = str


class Draft(TypedDict, closed=True):
    """
    Facts about what the user wrote, without quotes. No subject, no text. What is left out is not known.
    """

    has_unsubscribe: bool
    links: list[DraftLink]
    html_bytes: int
    attachment_bytes: int
    tokens: list[Token]
    images: NotRequired[int]
    text_chars: NotRequired[int]
    pixels: NotRequired[list[Pixel]]
    visible_recipients: NotRequired[int]
    title: NotRequired[Literal["empty", "answer", "other"]]
    answers: NotRequired[bool]
    reply_to_domain: NotRequired[str]
    fingerprint: NotRequired[str]


KeptItem: TypeAlias = str


PermitRequest = TypedDict(
    "PermitRequest",
    {
        "mailbox": Id,
        "from": Address,
        "recipients": list[Address],
        "reply_to_message": NotRequired[str],
        "anyway": NotRequired[bool],
        "kept": NotRequired[list[KeptItem]],
        "filed": NotRequired[bool],
        "draft": Draft,
    },
    closed=True,
)


class Concern(TypedDict, closed=True):
    """
    Something to look at before sending.
    """

    id: str
    severity: Literal["stop", "fix", "hint"]
    address: str | None
    title: str
    text: str
    about: str | None
    suggestion: str | None
    key: str


class Permit(TypedDict, closed=True):
    """
    which: the limit that said no; recipients: the message alone needs more than the limit. warn: there are concerns, and nothing is reserved until the same is asked with them kept; those of severity stop cannot be.
    """

    decision: Literal["allow", "warn", "block"]
    permit: Id | None
    which: (
        Literal["hour", "day", "ceiling", "domain", "recipients", "not_active"] | None
    )
    retry_at: Ms | None
    asked: int
    may_send_anyway: bool
    concerns: list[Concern]
    usage: Usage


class ConcernList(TypedDict, closed=True):
    """
    Worst first.
    """

    concerns: list[Concern]
    late: NotRequired[bool]


class Check1(TypedDict, closed=True):
    """
    One kind of concern, and whether it is looked for.
    """

    id: str
    on: bool


class CheckList(TypedDict, closed=True):
    checks: list[Check1]


class CheckRequest(TypedDict, closed=True):
    on: bool


ReportDate: TypeAlias = str


class ReportDay(TypedDict, closed=True):
    """
    Sends that left on one local day. outbox, webmail and elsewhere make up sent. What came of them counts on this day, whenever it came, each send once; refused: those of bounced whose newest refusal was about the sender.
    """

    day: ReportDate
    sent: int
    outbox: int
    webmail: int
    elsewhere: int
    outreach: int
    answered: int
    bounced: int
    refused: int
    unsubscribed: int


class Report(TypedDict, closed=True):
    address: str
    days: list[ReportDay]
    csv: str


class Suppression(TypedDict, closed=True):
    """
    Somebody not to write to, from whichever mailbox.
    """

    address: str
    why: Literal["bounced", "complained", "unsubscribed", "by_hand"]
    at: Ms
    status: str | None
    note: str | None


class SuppressionList(TypedDict, closed=True):
    """
    The newest first. total: all that hold what was searched for.
    """

    items: list[Suppression]
    total: int
    next: str | None


SuppressionAfter: TypeAlias = str


class SuppressionPageRequest(TypedDict, closed=True):
    """
    A body, since no request target can hold an address.
    """

    search: NotRequired[str]
    after: NotRequired[SuppressionAfter]


class SuppressionExportRequest(TypedDict, closed=True):
    after: NotRequired[SuppressionAfter]


class SuppressionRequest(TypedDict, closed=True):
    """
    address is checked by the companion, so that its refusal has a sentence.
    """

    address: str
    note: NotRequired[str]


class Suppressed(TypedDict, closed=True):
    item: Suppression
    added: bool


class LiftRequest(TypedDict, closed=True):
    """
    Lets somebody be written to again. reason is needed where the address was not added by hand.
    """

    address: str
    reason: NotRequired[str]


class Lifted(TypedDict, closed=True):
    """
    lift takes it back.
    """

    lift: int
    item: Suppression


class RestoreRequest(TypedDict, closed=True):
    lift: int


class SuppressionFileRequest(TypedDict, closed=True):
    """
    A part of a file. file: what the part before it was answered with.
    """

    file: NotRequired[Id]
    data: str


class SuppressionFile(TypedDict, closed=True):
    file: Id


class SuppressionImportRequest(TypedDict, closed=True):
    file: Id
    skip_bad: bool


class BadItem(TypedDict, closed=True):
    line: int
    why: Literal["address", "columns"]


class SuppressionImport(TypedDict, closed=True):
    """
    Not done: nothing was imported, since bad_lines lines could not be read; bad are the first of them.
    """

    done: bool
    readable: int
    added: int
    bad: list[BadItem]
    bad_lines: int


class SuppressionExport(TypedDict, closed=True):
    """
    A part of the list as a file.
    """

    csv: str
    next: str | None


Check: TypeAlias = Literal[
    "spf",
    "dkim",
    "dmarc",
    "mx",
    "provider",
    "ptr",
    "blocklists",
    "tracking",
    "services",
    "mta_sts",
    "tls_rpt",
    "bimi",
    "dnssec",
    "bounces",
    "rejections",
    "deferrals",
    "complaints",
    "unsubscribes",
    "replies",
    "placement",
]


class PairRequest(TypedDict, closed=True):
    nonce: Nonce
    label: str


class PairReply(TypedDict, closed=True):
    client_id: str
    server_nonce: Nonce


class RotateRequest(TypedDict, closed=True):
    nonce: Nonce


class RotateReply(TypedDict, closed=True):
    server_nonce: Nonce


class Waiting(TypedDict, closed=True):
    """
    A finding whose fix the user tries: the companion looks again by itself, until it is fixed or `until`. A fixed one is told for a day.
    """

    finding: str
    check: Check
    since: Ms
    looked_at: Ms | None
    next_at: Ms | None
    until: Ms
    fixed_at: Ms | None


class HealthReply(TypedDict, closed=True):
    health: Health | None
    checking: bool
    asking: list[Check]
    history: list[DayScore]
    changes: Changes | None
    waiting: list[Waiting]


class Link(TypedDict, closed=True):
    """
    A linking under way or just ended. A sign-in again has the first four steps only, and no mailbox until it is done.
    """

    id: Id
    address: str
    mailbox: Id | None
    state: Literal["running", "done", "failed", "cancelled"]
    steps: list[Step]
    error: Fault | None
    started_at: Ms
    sign_in_url: str | None
    waiting: LinkWait | None


class MailboxList(TypedDict, closed=True):
    mailboxes: list[MailboxSummary]
    links: list[Link]
    limit: int


class Mailbox(TypedDict, closed=True):
    """
    A mailbox as Today shows it.
    """

    id: Id
    address: str
    provider: str
    state: MailboxState
    reason: str | None
    since: Ms
    synced_at: Ms | None
    score: float | None
    user: str | None
    imap: Server
    smtp: Server | None
    limits: Limits
    usage: Usage
    sync: Sync
    days: list[Day]
    stream: Stream
    sign_in: SignIn
    sending: bool
    sends_by: Literal["smtp", "graph", "none"]
    smtp_user: str | None
    aliases: list[Alias]
    linked_from: str | None
    access_page: str | None
    pause: Pause | None


class Placement(TypedDict, closed=True):
    """
    Placement tests: messages between the user's own mailboxes at different providers, at most one a day each way.
    """

    on: bool
    consent: str
    partners: list[PlacementPartner]
    tests: list[PlacementTest]


OutboxRequest = TypedDict(
    "OutboxRequest",
    {
        "mailbox": Id,
        "from": Address,
        "to": list[Address],
        "cc": NotRequired[list[Address]],
        "bcc": NotRequired[list[Address]],
        "subject": str,
        "text": NotRequired[str],
        "html": NotRequired[str],
        "at": NotRequired[Ms],
        "in_reply_to": NotRequired[str],
        "references": NotRequired[str],
        "message_id": NotRequired[str],
        "attachments": NotRequired[list[Attachment]],
        "signature": NotRequired[bool],
        "unsubscribe": NotRequired[bool],
    },
    closed=True,
)


class OutboxItem(TypedDict, closed=True):
    id: Id
    mailbox: Id
    message_id: str
    recipients: list[str]
    state: Literal[
        "queued", "paused", "sending", "sent", "failed", "unknown", "cancelled"
    ]
    reason: str | None
    said: str | None
    due_at: Ms
    created_at: Ms
    ended_at: Ms | None
    tries: int
    kind: Literal["message", "draft"]
    subject: str | None
    wanted_at: Ms | None
    leaves_at: Ms | None
    why: (
        Literal[
            "next",
            "picked",
            "moved",
            "gap",
            "hour",
            "day",
            "ramp",
            "ceiling",
            "domain",
            "hours",
            "provider",
            "later",
            "sign_in",
            "no_sending",
            "paused",
            "stopped",
        ]
        | None
    )
    barred: Barred | None


class OutboxList(TypedDict, closed=True):
    items: list[OutboxItem]
    waiting: int
    paused_at: Ms | None
    hours: Hours | None
    late: Late | None


class OutboxTaken(TypedDict, closed=True):
    item: OutboxItem


class OutboxBatch(TypedDict, closed=True):
    results: list[OutboxTaken | OutboxRefused]
