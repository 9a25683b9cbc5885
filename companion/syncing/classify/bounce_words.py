"""What servers write when they refuse a message, by whose matter it is. Compared as `folding.fold` writes them.

Phrases, not words: "spam" stands in many an address and link. A phrase belongs here if it says the same wherever it
stands; a sentence of one provider only if no general part of it does.
"""

from __future__ import annotations

from companion.syncing.classify.folding import phrases

# The message, its sender, the sender's domain or server was refused: nothing the recipient's address could help.
SENDER = phrases(
    "as spam", "is spam", "spam message", "spam detected", "spam content", "spam filter", "spam-filter", "antispam",
    "anti-spam", "spam score", "spam-like", "spam like", "spam block", "spam source", "considered spam",
    "spam reject", "high probability of spam", "probable spam", "suspected spam", "spam or virus", "identified spam",
    "be spam", "unsolicited", "junk mail", "bulk mail", "bulk email", "looks like spam", "message content",
    "content reject", "content filter", "rejected due to content", "due to its content", "objectionable content",
    "suspicious content", "contains a virus", "virus detected", "virus found", "infected", "malware", "phish",
    "malicious", "banned content", "reputation", "blacklist", "black list", "black-list", "blocklist", "block list",
    "block-list", "denylist", "blocked using", "listed in", "listed at", "listed by", "listed on", "is listed", "rbl",
    "dnsbl", "spamhaus", "spamcop", "barracuda", "sorbs", "uceprotect", "abusix", "senderscore", "cloudmark",
    "invaluement", "spfbl", "surbl", "uribl", "blocked by", "been blocked", "are blocked", "is blocked",
    "blocked for", "blocked because", "blocked due", "banned", "policy", "policies", "not authorized",
    "not authorised", "unauthorized", "unauthorised", "unauthenticated", "authentication required",
    "not authenticated", "authentication fail", "authentication information", "failed authentication",
    "authentication-results", "authentication level", "authentication checks", "sender id", "spf ", " spf", "dkim",
    "dmarc", "sender policy framework", "reverse dns", "ptr record", "rdns", "no ptr", "reverse hostname",
    "reverse lookup", "reverse ip", "helo", "ehlo", "fcrdns", "bad sender", "invalid sender", "sender rejected",
    "sender address rejected", "sender denied", "sender is not", "sender not", "sender address", "sender verif",
    "verify sender", "sender domain", "domain of sender", "sender's domain", "sending domain", "from domain",
    "envelope sender", "badmailfrom", "return path", "from address", "not allowed to send", "not permitted to send",
    "permission to send", "allowed to send", "send as", "sendas", "relay", "only accepts messages from",
    "only accept messages from", "restricted", "restriction", "prohibited", "administrative", "administratively",
    "access denied", "access_denied", "access rule", "transport rule", "poor", "complaint", "abuse", "suspicious",
    "not accepted from", "not a list subscriber", "not a subscriber", "list member", "not a member of",
    "not subscribed", "subscribers only", "only members",
    "messages from your", "mail from your", "email from your", "messages from this",
    "mail from this", "your ip", "your host", "your network", "ip address",
    "client host rejected", "dynamic ip", "bad reputation", "low reputation", "denied by", "message rejected",
    "message was rejected", "message refused", "message blocked", "message has been rejected", "mail rejected",
    "mail refused", "rejected by", "s3140", "s3150", "s3115", "s844", "ts03", "ts04", "tss", "(ph", "as(",
    "not rfc 5322", "rfc 5322", "backscatter", "forged", "spoof", "impersonat", "undesirable", "unwanted",
    "message filter", "mail filter", "gesperrt", "abgelehnt wegen", "unerwünscht", "richtlinie", "bloqueado",
    "bloqué", "rejeté", "politique", "política", "bloccato", "geblokkeerd", "zablokowan", "заблокирован", "отклонен",
    "спам",
)  # fmt: skip

# Nobody gets mail there: no such user or domain, or switched off.
ADDRESS = phrases(
    "user unknown", "unknown user", "unknown recipient", "recipient unknown", "unknown address", "address unknown",
    "unknown local", "unknown account", "unknown mailbox", "mailbox unknown", "unknown in", "unknown in virtual",
    "no such user", "no such recipient", "no such address", "no such mailbox", "no such person", "no such account",
    "no such local user", "no such domain", "no such host", "no mailbox", "no account", "no user", "not a valid user",
    "not a valid mailbox", "not a valid recipient", "not a known user", "not a user", "user not found",
    "recipient not found", "recipientnotfound", "recipnotfound", "address not found", "mailbox not found",
    "account not found", "domain not found", "was not found", "wasn't found", "couldn't be found",
    "could not be found", "not be found", "can't be found", "cannot be found", "can't find", "cannot find",
    "isn't found", "unable to find", "not found in", "not found by", "not found at", "doesn't exist",
    "does not exist", "doesnt exist", "not exist", "non-existent", "nonexistent", "non existent", "no longer exists",
    "doesn't have a", "does not have a", "doesn't have an", "doesn't have any", "invalid recipient",
    "recipient invalid", "invalid address", "invalid user", "invalid mailbox", "bad recipient", "bad destination",
    "bad address", "bad mailbox", "not our customer", "recipient address rejected", "recipient rejected",
    "mailbox unavailable", "mailbox name not allowed", "mailbox is unavailable", "account unavailable",
    "domain must exist",
    "mailbox not available", "not found", "account has been disabled", "account disabled",
    "account is disabled", "user disabled", "disabled account", "mailbox disabled", "mailbox is disabled",
    "is disabled", "been disabled", "account that you tried to reach is", "inactive",     "no longer active",
    "deactivated", "suspended", "closed", "discontinued", "expired account",
    "no longer available", "no longer valid", "no longer in use", "no longer used", "not valid", "is invalid",
    "terminated", "no longer accept", "does not accept mail", "doesn't accept mail", "not accept mail",
    "doesn't receive mail", "not accepting mail", "nullmx", "null mx", "nxdomain", "host not found", "unknown host",
    "unrouteable address", "unroutable address", "unrouteable mail domain", "unroutable", "domain name not found",
    "not listed in", "not in my control", "isn't in my", "sorry, no", "is not a registered",
    "not listed in domino", "not listed in public name", "misspelled", "not local",
    "recipient does not", "has left", "is not known", "not known at", "undeliverable address", "undeliverable to",
    "verification failed", "vrfy", "this address no", "mailbox for", "no valid", "address error",
    "address is unknown", "unbekannt", "existiert nicht", "nicht gefunden", "ungültig", "nicht vorhanden",
    "n'existe pas", "introuvable", "inconnu", "destinataire inconnu", "adresse invalide", "no existe", "desconocid",
    "no se encontró", "no se ha encontrado", "inexistente", "não existe", "não foi encontrado", "não encontrad",
    "inesistente", "non esiste", "sconosciut", "non è stato trovato", "non trovat", "bestaat niet", "onbekend",
    "niet gevonden", "nie istnieje", "nieznany", "nie znaleziono", "finns inte", "hittades inte", "okänd",
    "findes ikke", "finnes ikke", "ukendt", "ukjent", "ei löyd", "ei ole olemassa", "neexistuje", "nenalezen",
    "nem létez", "bulunamadı", "mevcut değil", "не существует", "не найден",
    "неизвестн", "нет такого", "存在しません",
    "見つかりません", "不存在", "未找到", "无法找到", "找不到", "존재하지", "찾을 수 없",
)  # fmt: skip

# There is somebody, but the mailbox is full: theirs as well.
FULL = phrases(
    "mailbox full", "mailbox is full", "mail box full", "inbox is full", "inbox full", "folder full", "over quota",
    "overquota", "over-quota", "quota exceeded", "exceeded quota", "exceeded its quota", "exceeds quota",
    "exceeded storage", "storage quota", "disk quota", "quota violation", "quotaexceeded", "out of storage",
    "mailbox size limit", "mailbox limit", "mailbox quota", "maximum mailbox size", "storage limit", "out of space",
    "not enough space", "insufficient storage space in mailbox", "has exceeded the limit", "user is over",
    "recipient is over", "is over its", "would exceed", "no space left for", "exceeded the space",
    "insufficient quota", "postfach ist voll", "postfach voll", "speicherplatz", "boîte pleine",
    "boîte aux lettres pleine", "est pleine", "buzón lleno", "está lleno", "llena", "casella piena", "è piena",
    "caixa de correio cheia", "está cheia", "cheia", "is vol", "postvak vol", "przepełnion", "pełna", "переполнен",
    "容量", "已满", "满了",
)  # fmt: skip

# A quota of the sender's provider, or of the receiver for how much this sender may send in a time.
LIMIT = phrases(
    "daily user sending", "daily sending", "sending limit", "sending quota", "daily limit", "hourly limit",
    "message limit", "limit for the day", "per hour", "per day", "per minute", "rate limit", "ratelimit", "rate that",
    "rate exceeded", "limited rate", "sending rate", "message rate", "receiving mail too quickly",
    "receiving mail at a rate", "too quickly", "too fast", "too many messages", "too many emails", "too many mails",
    "too many recipients", "too many connections", "too many concurrent", "too many sessions", "too many invalid",
    "too many errors", "too much mail", "throttl", "recipient limit", "recipients limit", "exceeded your",
    "you have reached a limit", "you've reached", "exceeded the maximum", "exceeded the rate", "exceeds the rate",
    "submission quota", "submissionquota", "threshold exceeded", "exceeded threshold", "exceeded the threshold",
    "exceeded max", "maximum sending", "rate-limit", "slow down", "reached the limit", "limit exceeded",
    "unusual rate", "daily quota", "zu viele", "sendelimit", "trop de", "demasiados", "troppi", "te veel berichten",
)  # fmt: skip

# Between servers: nobody answered, no route, TLS, time ran out, a message that one of them cannot carry.
TRANSPORT = phrases(
    "timed out", "timeout", "time out", "time-out", "connection refused", "connection reset", "connection lost",
    "lost connection", "connection dropped", "connection was dropped", "connection closed", "closed connection",
    "could not connect", "couldn't connect", "unable to connect", "cannot connect", "can't connect",
    "no route to host", "network is unreachable", "network unreachable", "host unreachable", "not responding",
    "didn't respond", "did not respond", "no answer", "wasn't able to establish", "unable to establish", "deferred",
    "greylist", "graylist", "try again later", "try later", "temporarily", "try again",
    "temporary failure", "temporary problem",
    "temporary error", "temporary local problem", "tls ", "starttls", " tls", "certificate", "ssl ", "handshake",
    "encryption", "name server", "dns error", "dns lookup", "dns query", "dns failure", "lookup failure", "mail loop",
    "loop detected", "loops back", "routing loop", "hop count", "too many hops", "message expired",
    "delivery time expired", "retry time", "retry timeout", "expired", "in the queue too long", "been in the queue",
    "not delivered within", "too old", "insufficient system", "system resources", "insufficient disk", "disk full",
    "no space left on device", "out of memory", "internal error", "internal server error", "local error",
    "configuration error", "misconfigur", "service unavailable", "service not available", "server busy",
    "system not accepting", "i/o error", "input/output", "message too large", "message too big", "message size",
    "size limit", "too large", "maximum size", "smtputf8", "8bitmime", "conversion", "not supported", "unsupported",
    "bare lf", "line too long", "syntax error", "no mx", "command failed", "can't create output", "permission denied",
    "zeitüberschreitung", "délai", "tiempo de espera",
)  # fmt: skip

# Words of SENDER that also stand around an unknown address: with an address code they decide nothing.
WEAK_SENDER = frozenset(phrases(
    "policy", "policies", "access denied", "access_denied", "restricted", "restriction", "relay", "rejected by",
    "closed", "denied by", "message rejected", "message was rejected", "message refused", "mail rejected",
    "mail refused", "message has been rejected", "administrative", "administratively", "prohibited", "ip address",
    "ehlo", "helo", "poor", "message filter", "mail filter", "rejeté", "отклонен", "from address", "sender address",
    "return path", "your host", "not authorized", "not authorised", "complaint", "abuse", "infected", "(ph", "as(",
    "tss", "rbl", "listed in", "is listed", "listed on", "listed at", "listed by", "message content", "undesirable",
    "unwanted", "barracuda", "restricciones",
))  # fmt: skip

# Words of ADDRESS that servers write for anything.
WEAK_ADDRESS = frozenset(phrases(
    "mailbox unavailable", "mailbox name not allowed", "mailbox is unavailable", "mailbox not available",
    "recipient address rejected",
    "recipient rejected",
    "not found", "no longer available", "is invalid", "not valid", "closed", "not found in", "was not found",
    "could not be found", "misspelled", "verification failed", "vrfy", "mailbox for", "no valid",
    "doesn't have a", "does not have a", "sorry, no", "has left", "terminated",
    "host not found", "suspended", "does not exist", "not exist", "not be found", "cannot find", "can't find",
    "no user", "no account", "not found by", "not found at", "not local", "bad address", "invalid address",
    "unable to find", "doesn't exist", "non-existent", "is disabled", "been disabled", "address error", "unknown in",
))  # fmt: skip
