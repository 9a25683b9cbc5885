"""Sentences for users, in the language that each of them reads. Pure.

A sentence is written in English where it is said, as a message with named values: `say("{n} of {of} bounced", n=3,
of=50)`. What comes of it is that English text, which also remembers how it was made; so it can be kept, and said in
another language later. Those (`companion.core.german`) have their words by the English message, as gettext does.

Messages are the part of ICU MessageFormat that the extension's catalogue has too: `{name}`, and
`{n, plural, one {# day} other {# days}}`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal, LiteralString, Self

from companion.core.german import GERMAN

Language = Literal["en", "de"]
LANGUAGES: tuple[Language, ...] = ("en", "de")
_WORDS: Mapping[Language, Mapping[str, str]] = {"en": {}, "de": GERMAN}
_MONTHS: Mapping[Language, tuple[str, ...]] = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "de": ("Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."),
}
_BARE = "{text}"  # what is no sentence of ours: a name, a record, what a server said
_SAID = "_said"  # beside the texts of an object, how they were made


@dataclass(frozen=True, slots=True)
class Share:
    """`cases` of `of`, as people write it: 3%, 2.5%, 0.07%; `whole`: 3%, 2%, 0%."""

    cases: int
    of: int
    whole: bool = False

    def text(self, language: Language) -> str:
        share = 100 * self.cases / self.of
        number = f"{share:.2g}" if share < 10 and not self.whole else f"{share:.0f}"
        return f"{number}%" if language == "en" else f"{number.replace('.', ',')}\u00a0%"


@dataclass(frozen=True, slots=True)
class Moment:
    """A time in ms: its day, as this computer has it, and with `clock` its time of day, with `year` its year."""

    at: int
    clock: bool = True
    year: bool = False

    def text(self, language: Language) -> str:
        then = datetime.fromtimestamp(self.at / 1000, UTC).astimezone()
        month = _MONTHS[language][then.month - 1]
        day = f"{then.day}. {month}" if language == "de" else f"{then.day} {month}"
        year = f" {then.year}" if self.year else ""
        if not self.clock:
            return f"{day}{year}"
        return f"{day}{year}, {then:%H:%M}" if language == "de" else f"{day}{year} {then:%H:%M}"


# A whole number is a quantity, one with a fraction is shown with one decimal; what nobody counts, like a port, is text.
Fact = str | int | float | Share | Moment | Sequence[str]
Part = tuple[str, Mapping[str, Fact]]


class Said(str):
    """Text in English, and the messages that it was made of, a blank between them."""

    __slots__ = ("parts",)
    parts: tuple[Part, ...]

    def __new__(cls, parts: Sequence[Part] = ()) -> Self:
        made = super().__new__(cls, " ".join(fill(message, facts, "en") for message, facts in parts))
        made.parts = tuple(parts)
        return made

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> tuple[type[Said], tuple[tuple[Part, ...]]]:
        return Said, (self.parts,)


NOTHING = Said()


def say(message: LiteralString, **facts: Fact) -> Said:
    """One message, said. Every value that it names must be there."""
    return Said(((message, facts),))


def as_said(text: str) -> Said:
    """What is the same in every language."""
    return text if isinstance(text, Said) else Said(((_BARE, {"text": text}),) if text else ())


def sentences(*said: Said) -> Said:
    """One after the other."""
    return Said([part for one in said for part in one.parts])


def both(names: Sequence[str]) -> Said:
    """a; a and b; a and b and c. Put together by halves, since a stranger may name hundreds: each within the next one
    they would lie deeper than anybody can read them again."""
    made = [as_said(name) for name in names]
    while len(made) > 1:
        pairs = [made[at : at + 2] for at in range(0, len(made), 2)]
        made = [
            say("{first} and {last}", first=pair[0], last=pair[1]) if len(pair) > 1 else pair[0]
            for pair in pairs
        ]
    return made[0]


def in_words(text: str, language: Language) -> str:
    """The text in a language; what was not made of messages as it is."""
    if language == "en" or not isinstance(text, Said):
        return str(text)
    return " ".join(
        fill(_WORDS[language].get(message, message), facts, language) for message, facts in text.parts
    )


def fill(message: str, facts: Mapping[str, Fact], language: Language) -> str:
    """The message with its values. Raises KeyError where one is missing, ValueError where a brace is not closed."""
    out, at = [], 0
    while (start := message.find("{", at)) >= 0:
        end = _closing(message, start)
        name, comma, rest = message[start + 1 : end].partition(",")
        fact = facts[name]
        out += [message[at:start], _plural(rest, fact, facts, language) if comma else shown(fact, language)]
        at = end + 1
    return "".join([*out, message[at:]])


def shown(fact: Fact, language: Language) -> str:
    """One value as the language writes it."""
    match fact:
        case str():
            return in_words(fact, language)
        case int():
            return f"{fact:,}" if language == "en" else f"{fact:,}".replace(",", ".")
        case float():
            return f"{fact:.1f}" if language == "en" else f"{fact:.1f}".replace(".", ",")
        case Share() | Moment():
            return fact.text(language)
        case several:
            return ", ".join(in_words(one, language) for one in several)


def _plural(rest: str, fact: Fact, facts: Mapping[str, Fact], language: Language) -> str:
    branches = dict(_branches(rest.partition(",")[2]))
    text = branches.get(f"={fact}") or branches["one" if fact == 1 and "one" in branches else "other"]
    return fill(text.replace("#", shown(fact, language)), facts, language)


def _branches(text: str) -> Iterator[tuple[str, str]]:
    at = 0
    while (start := text.find("{", at)) >= 0:
        end = _closing(text, start)
        yield text[at:start].strip(), text[start + 1 : end]
        at = end + 1


def _closing(message: str, start: int) -> int:
    first = message.find("}", start)
    if message.find("{", start + 1, first) < 0 <= first:  # most hold no other
        return first
    depth = 0
    for at in range(start, len(message)):
        depth += (message[at] == "{") - (message[at] == "}")
        if depth == 0:
            return at
    raise ValueError(f"unclosed {{ in {message!r}")


# --- kept, and told again ---


def how(text: str) -> list[Any]:
    """How a text was made, as JSON."""
    return [
        [message, {name: _packed(fact) for name, fact in facts.items()}]
        for message, facts in as_said(text).parts
    ]


def again(made: Sequence[Any]) -> Said:
    """Back from what `how` gave."""
    return Said(
        [(message, {name: _unpacked(fact) for name, fact in facts.items()}) for message, facts in made]
    )


def kept(texts: Mapping[str, object]) -> dict[str, Any]:
    """Of an object's fields those that were made of messages, as JSON that stands beside them; else nothing."""
    made = {name: _how(value) for name, value in texts.items() if _is_said(value)}
    return {_SAID: made} if made else {}


def retold(value: Mapping[str, Any]) -> dict[str, Any]:
    """The object with its texts as they were made."""
    texts = {name: _made(one) for name, one in value.get(_SAID, {}).items()}
    return {name: one for name, one in value.items() if name != _SAID} | texts


def worded(value: Any, language: Language) -> Any:
    """JSON with the texts of all objects in a language, and without how they were made."""
    match value:
        case str():
            return in_words(value, language)
        case Mapping():
            made = {} if language == "en" else value.get(_SAID, {})  # it stands there in English
            return {
                name: worded(_made(made[name]) if name in made else one, language)
                for name, one in value.items()
                if name != _SAID
            }
        case list() | tuple():
            return [worded(one, language) for one in value]
    return value


def _is_said(value: object) -> bool:
    return isinstance(value, Said) or (
        isinstance(value, tuple) and any(isinstance(one, Said) for one in value)
    )


def _how(value: Any) -> dict[str, Any]:
    return {"text": how(value)} if isinstance(value, str) else {"texts": [how(one) for one in value]}


def _made(how_made: Mapping[str, Any]) -> Said | tuple[Said, ...]:
    return again(how_made["text"]) if "text" in how_made else tuple(map(again, how_made["texts"]))


def _packed(fact: Fact) -> Any:
    match fact:
        case Said():
            return {"said": how(fact)}
        case str() | int() | float():
            return fact
        case Share():
            return {"cases": fact.cases, "of": fact.of, "whole": fact.whole}
        case Moment():
            return {"at": fact.at, "clock": fact.clock, "year": fact.year}
        case several:
            return [_packed(one) for one in several]


def _unpacked(value: Any) -> Fact:
    match value:
        case {"said": made}:
            return again(made)
        case {"cases": cases, "of": of, "whole": whole}:
            return Share(cases, of, whole)
        case {"at": at, "clock": clock, "year": year}:
            return Moment(at, clock, year)
        case list():
            return tuple(str(one) if not isinstance(one, dict) else again(one["said"]) for one in value)
    fact: str | int | float = value
    return fact
