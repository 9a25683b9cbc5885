"""What servers write when they refuse a message, as shapes: who or what, and what is wrong with it, near each other.

`bounce_words` holds what has to be known by heart; here stands what follows from how such sentences are built, with
anything in between, as long as no sentence ends there (`~40~`: at most 40 characters). So all of it is linear. Words
are compared as `owners.telling` leaves them.
"""

from __future__ import annotations

import re

_GAP = re.compile(r"~(\d+)~")


def _one_of(*shapes: str) -> re.Pattern[str]:
    return re.compile("|".join(_GAP.sub(r"(?:[^.;!?]|\.(?=\\w)){0,\1}", shape) for shape in shapes))


_WHO = (
    r"\b(?:users?|recipients?|rcpt|mail-?box(?:es)?|mail box|inbox|address(?:es|ee)?|accounts?"
    r"|alias(?:es)?|customer"
    r"|subscriber|userid|user ?name|local.?part|person|one|nobody|people|(?:e-?mail|distribution"
    r"|directory) (?:list|name)"
    r"|empfanger|benutzer|adresse|postfach|destinataires?|destinatarios?|usuarios?|utilisateur|utente"
    r"|cuenta|buzon"
    r"|casella|gebruiker|geadresseerde|uzytkownik|odbiorca|adresat|mottagare\w*|modtager\w*|mottaker\w*)\b"
)
_GONE = (
    r"\b(?:un?known|unkown|invalid|inactive|disabled|deactivated|suspended|terminated|frozen|discontinued"
    r"|deleted"
    r"|undeliverable|non-?existent|expired|locked|suspend|archived?e?|retired|cancell?ed|abandoned|dormant"
    r"|closed|moved|no longer"
    r"|not (?:be |been |currently |yet )?(?:found|known|exist\w*|valid|present|listed|registered|defined"
    r"|recogni[sz]ed"
    r"|active|local|ok\b|here|deliverable|in use|an? (?:active|valid|known|local|existing))"
    r"|isn'?t (?:valid|found|known|active|here)|(?:does|do|did) ?n[o']?t? ?(?:not )?exist|missing home"
    r"|unbekannt|ungultig|inconnue?s?|invalide|desconocid[oa]s?|sconosciut[oi]|inesistente|inexistente"
    r"|onbekend"
    r"|nieznany|okand|ukendt|ukjent)\b"
)
_NONE = (
    r"\b(?:unknown|invalid|no such|no valid|no known|no local|no|no mail|non-?existent|bad|inactive"
    r"|illegal|ambiguous"
    r"|unable to find|can(?:'?t|not) (?:find|accept)|could ?n[o']t find|not an? (?:known|valid|local"
    r"|registered|real|active"
    r"|existing|deliverable)|unbekannte[rn]?|ungultige[rn]?|kein|keine solche|aucun|ningun)\b"
)
_ADDRESS = _one_of(
    rf"{_WHO}~40~?{_GONE}",
    rf"{_NONE}[^.;!?,:]{{0,20}}?{_WHO}",
    r"\bbad(?:rcptto|_?recipient)|\bvalidrcpt|\bdoes ?n[o']?t have an?\b~30~\baccount",
    r"\b(?:domain|host)s?\b~30~\b(?:unknown|invalid|not found|does ?n[o']?t exist|non-?existent)\b",
    r"\b(?:unknown|invalid|no such|non-?existent) (?:domain|host)s?\b|\bno smtp service",
    r"\bnot unique\b|\b(?:several|multiple) matches|\bmailbox name\b~20~\bnot allowed"
    r"|\bname or service not known|\bnxdomain",
)
_NOT_WHO = re.compile(
    r"sender|\bfrom:? |from address|from: |return.?path|reverse|relay|helo|client|authent|password"
    r"|credential|certificate"
    r"|originator|\bip\b|permission|spam|too many (?:invalid|unknown)|envelope from|command|syntax|dnssec"
)

_MAILBOX = (
    r"\b(?:mail ?box(?:es)?|mail ?folder|maildir|inbox|boite|postfach|buzon|casella|caixa|correo|postvak"
    r"|skrzynka)\b"
)
_FULL = _one_of(
    rf"{_MAILBOX}~40~\b(?:full|voll|pleine?|llen[oa]|pien[oa]|chei[oa]|vol|pelna|exceed\w*|over|space|quota"
    r"|storage)\b",
    r"\b(?:full|volle?)\b.{0,12}\b(?:mail ?box|inbox|postfach)",
    r"\b(?:user|recipient|customer|account|person)(?:'s)?\b~40~\bover (?:the |their |its "
    r"|his )?(?:\w+ )?(?:quota|limit)",
    r"\b(?:user|recipient|customer|account|person)(?:'s)?\b~40~\b(?:quota|disk space|storage"
    r"|space has been|zuviele mails)",
    r"\b(?:over|exceed\w*|violat\w*|out of|insufficient|not (?:have )?enough)\b~20~\b(?:disk|disc|storage"
    r"|mailbox|space)\b",
    r"\b(?:disk|disc|storage) ?(?:quota|space)\b~20~\b(?:exceed|full|limit|used up)",
    r"\bquota\b~20~\b(?:violation|full|uberschritten|depasse|superad[oa]|superat[oa]|excedid[oa])",
    r"\bover\b~12~\bquota\b",
    r"\btoo (?:many messages|much mail)\b~20~\b(?:on the server|stored|in (?:his|the mailbox|their))",
)
_NOT_FULL = re.compile(
    r"\b(?:sending|daily|hourly|submission|message) quota|\bsystem storage|\bsystem\b.{0,20}\bdisk"
)
_SIZE = _one_of(
    r"\b(?:message|mail|e-?mail|header|attachment|content|data|letter|nachricht)s?\b~40~\b(?:too (?:large"
    r"|big|long)\b"
    r"(?! in the queue)|oversize)",
    r"\b(?:nachricht|message|mensaje|messaggio)\b~30~\b(?:zu gro\w+|trop (?:gros|volumineux)\w*|demasiado"
    r"|troppo grande)",
    r"\b(?:message|mail|e-?mail|attachment|size)\b~40~\bexceed\w*~40~\b(?:size|maximum|limit)\b",
    r"\b(?:message|mail) size\b|\bsize limit|\bmax\w* (?:\w+ )?size\b|\btoo (?:large|big)\b",
    r"\b(?:size|length) (?:of ~30~)?exceed|\btaille\b",
)
_LIMIT = _one_of(
    r"\btoo (?:many|much|fast|quick\w*|frequent\w*)\b(?! (?:hops|received|relays|redirects|loops|levels))",
    r"\bexceed\w*\b~50~\b(?:limits?|rate|max\w*|threshold|number|permitted|allowable|count|quota)\b",
    r"\b(?:rate|limit|quota|threshold|volume|maximum|connections?|messages|recipients)\b~30~\b(?:exceed\w*"
    r"|reached|hit)\b",
    r"\bper (?:hour|day|minute|second|session|connection|transaction)\b",
    r"\b(?:frequency|rate|connections?|speed) (?:is )?limited|\bthrottl|\bmax\w* (?:number|connections"
    r"|recipients|messages|rate)|\bnumerous attempts",
)
_BAD = (
    r"\b(?:not|n't|dont|block\w*|reject\w*|list\w*|den(?:y|ied)|refus\w*|bann?\w*|bad|poor|low|confirm\w*"
    r"|requires?"
    r"|invalid|unknown|abus\w+|open|dynamic|fail\w*|mismatch\w*|has|unroutable|forbidden|missing|malformed"
    r"|null|verif\w*)\b"
)
_SENDER = _one_of(
    r"\bspam|\bphish|\bmalware|\bvirus|\binfected|\btrojan|\bmalicious|\bunsolicited|\bbulk|\babus(?:e"
    r"|ive)\b",
    r"\breputation|\bcomplain|\bpoor\b|\bbatv\b|\bdkim\b|\bdmarc\b|\bspf\b|\bbackscatter|\bblock ?-?list"
    r"|\bblack ?-?list",
    r"\b(?:your|sending|connecting|client|source|sender'?s?) (?:\w+ )?(?:ip|server|mail ?server|host"
    r"|domain|network|isp|mta"
    rf"|organi[sz]ation|country|address|system)\b~60~{_BAD}",
    r"\bthis (?:ip|(?:mail ?)?server|host|network)\b~20~\b(?:block\w*|list\w*|bann\w*|reject\w*)",
    r"\b(?:sender|mail ?from|from (?:address|domain|field|header)|from:|return.?path|envelope.from"
    r"|reverse.?path"
    rf"|originator|helo|ehlo|purported)\b~50~(?:{_BAD}|\baddress\b)",
    r"\b(?:unroutable|invalid|unknown|bad|unverified|unauthenticated|forged|fake|null"
    r"|empty) (?:[\w@]+ )?(?:sender|from\b"
    r"|return.?path|helo|client|originator)",
    r"\b(?:ptr|rdns|fqdn|in-addr|reverse (?:dns|lookup|name|hostname|mapping))\b|\bno access from"
    r"|\bpermission to send",
    r"\bauthent|\bpasswords?\b|\bcredentials|\blog ?in (?:via|with|to)|\bcaptcha|\bwhite ?-?list"
    r"|\ballow ?-?list",
    r"\bconfirm(?:ation|ed)?\b~30~\b(?:server|sender|mail|required|address)|\bconfirmation\b",
    r"\battachments?\b~40~\b(?:not|block\w*|illegal|forbidden|type)",
    r"\b(?:illegal|forbidden|executable|banned|embedded)\b~20~\b(?:attachment|file|content|image)",
    r"rcpthosts|\b(?:do(?:n't| not|nt)|cannot|can't|will not|won't) (?:handle|relay|forward"
    r"|accept)\b~30~\b(?:e?mail|spam)",
    r"\baccepts? (?:e?-?mails?|messages?) from\b|\bblocked (?:from|using)\b|\bclosed (?:mailing )?list",
    r"\bservice refuse|\bgateway user|\blisted as|\bdead domain|\binvalid ip\b|\bisp\b|\brelay(?!=)",
    r"\b(?:message|mail|e-?mail|content|url|links?)\b~40~\b(?:malformed|improper\w*|objectionable"
    r"|inappropriate|blacklisted"
    r"|scored|classified|suspicious|prohibited)",
    r"\bproxy\b|\bdial-?up|\bfraud|\bscam\b|\bforge|\bspoof|\bimpersonat|\bbann?ed\b|\bnot welcome"
    r"|\bsuspicious|\bsuspect"
    r"|\bprofan|\bblackhole|\bharvest|\bfrom (?:your|this) countr|\bmime\b|\bnon-ascii|\bsecurity\b"
    r"|\bsubject (?:line|header)",
    r"\bnot (?:allowed|permitted|authori[sz]ed) to (?:send|submit|connect|relay|mail|post|write)",
    r"\bheader\w*\b~30~\b(?:missing|invalid|malformed|illegal|duplicate|multiple)"
    r"|\borgani[sz]ational settings",
    r"\blist of senders|\baccess to (?:submit|this|our)|\brfc ?\d{3,4}|\bblocked by (?:the )?recipient\b",
)
_WEAK_SENDER = _one_of(
    r"\b(?:message|mail|e-?mail|content|submission|envelope|delivery|service|access"
    r"|transaction)\b~40~\b(?:reject\w*|refus\w*"
    r"|denied|block\w*|not (?:be )?accept\w*|bounced|discarded|quarantined|restricted|(?:not "
    r"|dis)(?:allowed|permitted))\b",
    r"\b(?:blocked|denied|refused|forbidden|prohibited|rejecting|disallowed)\b|\bnot (?:allowed|permitted"
    r"|authori[sz]ed)\b",
    r"\btransaction failed|\b(?:reject(?:ed)?|blocked|denied) (?:due|because|for|by|as)\b",
)
_TRANSPORT = _one_of(
    r"\bconnection\b~30~\b(?:refused|reset|lost|dropped|closed|timed|fail\w*|aborted)|\bunreachable",
    r"\bnot (?:reachable|responding|implemented|support)|\bunsupported|\bunrecogni[sz]ed|\bbad sequence"
    r"|\bsyntax\b",
    r"\b(?:unable|cannot|can ?not|can't|could ?n[o']t|failed) (?:to )?(?:resolve|connect|route|contact"
    r"|reach|look ?up|create"
    r"|open|write|load|lock|establish|determine)",
    r"\bunable to process|\bfailed to (?:deliver|be)|\bnot been collected|\bencountered an error"
    r"|\bwrite error|\bno route\b"
    r"|\bcommand output|\bcould not find a gateway|\bunimplemented|\bhel+o first|\bprotocol violation",
    r"\bloop(?:s|ing|ed)?\b|\btoo many (?:hops|received|relays|redirects|levels)",
    r"\b(?:system|server|internal|software|local|config\w*|mailer|temporary|temporarily|unexpected"
    r"|protocol|database|ldap"
    r"|dns|resolver|name ?server|network|service|disk|directory|processing|resources?|certificate|tls)\b~30~"
    r"\b(?:error|problem|fail(?:ed|ure|s)?|busy|overload\w*|(?:un|not )available|down|trouble"
    r"|incorrect\w*"
    r"|not active|full|invalid|mismatch|insufficient)\b",
    r"\b(?:command|exit|child)\b~12~\b(?:died|failed|status|\d)|\bpipe to\b|\bprocmail\b|\bmaildrop\b"
    r"|\bx-unix\b",
    r"\bretr(?:y|ies|ied)\b|\bdelayed\b|\btry again|\bfor (?:a long time|more than|\d+ (?:days|hours))"
    r"|\bin the queue\b|\bgiving up\b|\bfor the last\b",
    r"\bmalformed name|\bno mx\b|\bmx records?\b|\bended early|\bstorage (?:not|error)|\bout of memory"
    r"|\baction aborted",
    r"\binterrupted|\bmaintenance|\boverload|\btim(?:ed|e) ?-?out|\bexception\b|\bcrash|\bi/o\b"
    r"|\bfile ?system|\bsocket\b"
    r"|\bhandshake|\blmtp|\bsegment|\bnot running|\boutage|\bhops\b",
    r"\b(?:tlsa|dane|dnssec|starttls|tls)\b|\bmailing list expansion|\berror in processing"
    r"|\bfailed \d{1,4} (?:attempts|times)"
    r"|\bdelivery attempts",
)


_PASSING = _one_of(
    r"\bconnection\b~30~\b(?:refused|reset|lost|dropped|closed|timed|failed|aborted)|\bunreachable"
    r"|\bnot responding",
    r"\btim(?:ed|e) ?-?out|\b(?:dns|name server|lookup)\b~20~\b(?:fail\w*|error)|\bgiving up\b"
    r"|\bfor the last\b",
    r"\btried all mx|\bretry\b|\btry again|\bin the queue\b|\bbusy\b|\btemporar|\bexpired\b",
)


def passing(told: str) -> bool:
    """What ends by itself: nobody answered, or the time ran out."""
    return _PASSING.search(told) is not None


def full(told: str) -> bool:
    return _FULL.search(told) is not None and not _NOT_FULL.search(told)


def size(told: str) -> bool:
    return _SIZE.search(told) is not None


def limit(told: str) -> bool:
    return _LIMIT.search(told) is not None


def sender(told: str) -> bool:
    return _SENDER.search(told) is not None


def perhaps_sender(told: str) -> bool:
    return _WEAK_SENDER.search(told) is not None


def address(told: str) -> bool:
    """A mailbox, user or domain that is not there; not where the sentence speaks of the sender."""
    return any(
        not _NOT_WHO.search(told[max(0, found.start() - 24) : found.end() + 12])
        for found in _ADDRESS.finditer(told)
    )


def transport(told: str) -> bool:
    return _TRANSPORT.search(told) is not None
