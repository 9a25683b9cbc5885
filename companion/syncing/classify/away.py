"""What only the text tells of a machine's answer: a challenge, or an absence in all its parts. Pure; never raises.

Nobody's machine signs need be there, so these ask for much: a person who writes that she is away on Thursday has said
one of the three things such answers say, and asks or quotes besides.
"""

from __future__ import annotations

import re

from companion.syncing.classify.folding import fold, has, phrases

LONGEST = 1500
_CHALLENGES = phrases(
    "have your address added to", "added to the recipient's allowed list", "add yourself to my", "my guest list",
    "spam protection", "protecting myself from", "protected by a spam", "this account is protected",
    "verify that you are a human", "verify you are human", "confirm that you are human", "to confirm that you sent",
    "to verify your message", "complete the verification", "approved senders", "sender verification",
    "confirm your email address so that your message", "release your message", "to deliver your message click",
    "your message will be delivered once", "this is a one-time", "you only have to do this once", "do this only once",
    "bestätigen sie ihre nachricht", "einmalige bestätigung", "vérification de l'expéditeur", "envoyé par mailinblack",
    "mailinblack", "подтвердите отправку",
)  # fmt: skip
_ABSENT = phrases(
    "out of the office", "out of office", "away from the office", "on vacation", "on annual leave", "on holiday",
    "on maternity leave", "on parental leave", "on leave", "i am away", "i'm away", "will be away",
    "not in the office",
    "nicht im büro", "im urlaub", "außer haus", "abwesend", "nicht erreichbar", "absent du bureau", "je suis absent",
    "en congé", "en vacances", "fuera de la oficina", "de vacaciones", "fuori ufficio", "in ferie", "assente",
    "sono fuori", "fora do escritório", "de férias", "ausente", "niet aanwezig", "afwezig", "met vakantie",
    "op vakantie", "op kantoor", "na urlopie", "poza biurem", "nieobecn", "på semester", "inte på kontoret", "ledig",
    "på ferie", "holder ferie", "ikke på kontoret", "lomalla", "poissa", "na dovolené", "mimo kancelář", "szabadságon",
    "izindeyim", "ofis dışında", "в отпуске", "отсутству", "休暇", "不在", "休假", "휴가", "부재",
)  # fmt: skip
_UNTIL = phrases(
    "until", "returning", "i will return", "will be back", "back on", "back in the office", "i return", "return on",
    "from monday", "through", "bis zum", "bis einschließlich", "bis ", "wieder", "zurück", "jusqu'au", "de retour",
    "reviens", "hasta el", "hasta ", "regres", "vuelvo", "fino al", "torner", "rientr", "até", "voltarei", "regresso",
    "tot en met", "tot ", "terug", "do dnia", "wracam", "powrót", "till och med", "tillbaka", "åter", "til og med",
    "tilbage", "tilbake", "saakka", "palaan", "zpět", "kadar", "dönec", "до ", "вернусь", "まで", "至", "까지",
)  # fmt: skip
_INSTEAD = phrases(
    "urgent", "emergency", "in my absence", "limited access", "no access", "please contact", "not be forwarded",
    "will respond", "will reply", "answer your", "dringend", "in meiner abwesenheit", "vertret", "wenden sie sich",
    "nicht weitergeleitet", "urgence", "en mon absence", "contacter", "contactar", "contacte", "urgente", "urgenti",
    "contattare", "in mia assenza", "dringende", "neem contact", "pilne", "pilnych", "kontakt", "brådskande", "haster",
    "hastende", "kiireell", "naléhav", "sürgős", "acil", "срочн", "связ", "緊急", "紧急", "急ぎ", "급한", "연락",
)  # fmt: skip
_QUOTED = re.compile(
    r"^\s{0,4}>|^-{3,} ?\w|^\s{0,4}(?:from|von|de|da|van|od|från|fra|от)\s?:\s?\S", re.I | re.M
)


_GONE = phrases(
    "i left the company", "i have left the company", "i've left the company", "i no longer work",
    "i am no longer with",
    "i'm no longer with", "i am no longer employed", "i am no longer working", "ich bin nicht mehr bei",
    "ich arbeite nicht mehr", "bin nicht mehr im unternehmen", "j'ai quitté", "je ne travaille plus", "ya no trabajo",
    "non lavoro più", "já não trabalho", "não trabalho mais", "ik werk niet meer", "już nie pracuję", "jag har slutat",
    "jeg er stoppet", "jeg har sluttet", "en työskentele enää", "už nepracuji", "больше не работаю", "退職しました",
    "已离职", "퇴사",
)  # fmt: skip


def challenges(text: str) -> bool:
    """It asks the sender to prove something before the message is shown."""
    said = fold(text, LONGEST * 2)
    return ("://" in said or "reply to this" in said) and has(said, _CHALLENGES)


def says(text: str) -> bool:
    """Away, until when, and whom to ask instead: all three, in few words, with no question and no quote."""
    stripped = text.strip()
    if not 0 < len(stripped) <= LONGEST or "?" in stripped or "？" in stripped or _QUOTED.search(stripped):
        return False
    said = fold(stripped, LONGEST)
    if len(said) < 600 and has(said, _GONE):
        return True  # who has left writes no answers
    return has(said, _ABSENT) and has(said, _UNTIL) and has(said, _INSTEAD)
