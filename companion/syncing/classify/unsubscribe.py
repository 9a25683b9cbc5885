"""Who wants no more mail: answers to a List-Unsubscribe address, and people who say so. Pure; never raises.

Only what stands above the quote and the signature counts, and only if it is short: a person who writes at length about
unsubscribing has something else to say.
"""

from __future__ import annotations

import re

from companion.syncing import headers
from companion.syncing.classify import automatic, folding, mime, unsubscribe_words

MOST_WORDS = 40
_QUOTE = re.compile(
    r"[>|]|-{2,}\s?$|-{3,} ?\w|_{8,}|(?:on|am|le|el|il|op|em|den|w dniu|dnia|pe) .{4,200}(?:wrote|schrieb"
    r"|écrit|escribió|scritto|schreef"
    r"|escreveu|skrev|napisał|kirjoitti)?.{0,80}:\s?$|(?:from|von|de|da|van|od|från|fra)\s?: ?\S"
    r"|sent from my |get outlook|von meinem "
    r"|gesendet von|envoyé de(?:puis)? |enviado desde |inviato da|verzonden van|wysłane z"
    r"|.{0,200}(?:wrote|schrieb|a écrit|escribió"
    r"|ha scritto|schreef|escreveu|skrev|napisał\(a\)|napisał)\s?:\s?$",
    re.I,
)
_ADDRESS = re.compile(r"(?:^|[+._=-])(?:list-?)?(?:unsub|unsubscribe|optout|opt-out)(?:$|[+._=-])")
_TITLE = re.compile(
    r"(?:(?:re|aw|sv|antw|rv|odp|tr|fwd|wg)\s?:\s?)*(?:please\s)?(?:list-?)?(?:unsubscribe|unsub"
    r"|opt[ -]?out|remove me|abmelden|abmeldung"
    r"|abbestellen|désabonnement|desabonnement|désinscription|désabonner|darme de baja|baja"
    r"|cancelar suscripción|cancellami|disiscrivimi"
    r"|disiscrizione|uitschrijven|afmelden|descadastrar|remover|wypisz mnie|rezygnacja"
    r"|avregistrera)(?:[:=_.+-]\S{0,200}| (?:me|us|please|request|now)| [\w.+-]{0,60}[\d@]\S{0,200})?[.!]?"
)  # fmt: skip
_POLITE = re.compile(
    r"^(?:hi|hello|hey|dear|hallo|guten tag|sehr geehrte|liebe|bonjour|hola|buenos días|ciao|buongiorno"
    r"|salve|beste|olá|bom dia|dzień dobry|hej)\b"
    r"[^,.!\n]{0,40}[,.!]?$|^(?:thanks|thank you|thx|regards|best|best regards|kind regards|cheers|danke"
    r"|vielen dank|mit freundlichen grüßen"
    r"|viele grüße|mfg|lg|merci|cordialement|gracias|saludos|grazie|cordiali saluti|bedankt|groet|groeten"
    r"|obrigad[oa]|dziękuję|pozdrawiam"
    r"|tack|tak)\b(?:[ ,]{1,3}[\w.'-]{1,30}){0,2}[ ,.!]{0,3}$", re.I,
)  # fmt: skip


def is_addressed(message: mime.Message) -> bool:
    """Sent to a List-Unsubscribe address, or titled as such mail is."""
    if "list-id" in message.fields or "list-unsubscribe" in message.fields:
        return False
    to = (address for value in message.fields.get("to", ())[:4] for address in headers.addresses(value))
    if any(_ADDRESS.search(address.partition("@")[0]) for address in to):
        return True
    title = automatic.subject(message)[:300]
    return _TITLE.fullmatch(title) is not None


def is_said(text: str) -> bool:
    lines = above(text)
    if not 0 < len(lines) <= 12:
        return False
    said = folding.fold(" ".join(lines))
    bare = said.strip(" .!,;:-*\"'")
    if (
        bare in unsubscribe_words.WORDS
        or folding.fold(lines[0]).strip(" .!,;:-*\"'") in unsubscribe_words.WORDS
    ):
        return True
    if (
        len(said.split()) > MOST_WORDS
        or len(said) > 400
        or any(phrase in said for phrase in unsubscribe_words.ABOUT)
    ):
        return False
    return any(phrase in said for phrase in unsubscribe_words.SENTENCES)


def above(text: str) -> list[str]:
    """The lines before the quote and the signature, without greetings and thanks."""
    kept: list[str] = []
    for line in text[:8000].split("\n"):
        stripped = line.strip()[:600]
        if stripped and _QUOTE.match(stripped):
            break
        if stripped and not _POLITE.match(stripped):
            kept.append(stripped)
    return kept
