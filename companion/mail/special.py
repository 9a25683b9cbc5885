"""Which folders hold sent mail, drafts, spam: by their special use (RFC 6154), else by the names webmails give them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from imapclient import imap_utf7

# What providers and their web pages call it; Exchange translates the name and tells no special use.
SENT_NAMES = (
    "sent", "sent items", "sent messages", "sent mail", "sent-mail", "outgoing",
    "gesendet", "gesendete elemente", "gesendete objekte", "gesendete nachrichten",
    "envoyés", "éléments envoyés", "messages envoyés", "objets envoyés",
    "enviados", "elementos enviados", "mensajes enviados", "correo enviado", "itens enviados", "e-mails enviados",
    "posta inviata", "inviata", "elementi inviati", "messaggi inviati",
    "verzonden", "verzonden items", "verzonden berichten",
    "wysłane", "elementy wysłane", "odeslané", "odeslaná pošta", "odoslané", "elküldött elemek", "elküldött",
    "trimise", "elemente trimise", "poslano", "poslane stavke", "изпратени", "απεσταλμένα",
    "skickat", "skickade objekt", "sendt", "sendte elementer", "sendt post", "lähetetyt", "lähetetyt viestit",
    "отправленные", "надіслані", "gönderilmiş öğeler", "gönderilmiş postalar", "נשלחו", "פריטים שנשלחו",
    "العناصر المرسلة", "已发送", "已发送邮件", "已傳送", "寄件備份", "寄件匣", "送信済み", "送信済みアイテム",
    "送信済みメール", "보낸편지함", "보낸 편지함",
)  # fmt: skip
DRAFT_NAMES = (
    "drafts", "draft", "draft messages", "unsent", "entwürfe", "entwurf", "brouillons", "borradores", "borrador",
    "rascunhos", "bozze", "concepten", "kladder", "kladde", "utkast", "luonnokset", "szkice", "kopie robocze",
    "koncepty", "rozepsané", "rozpísané", "piszkozatok", "ciorne", "skice", "osnutki", "чернови", "πρόχειρα",
    "черновики", "чернетки", "taslaklar", "טיוטות", "المسودات", "مسودات", "草稿", "草稿箱", "草稿匣", "下書き",
    "임시보관함", "임시 보관함",
)  # fmt: skip

JUNK_NAMES = (
    "junk", "spam", "junk email", "junk e-mail", "junk mail", "junk-e-mail", "bulk mail", "bulk",
    "spamverdacht", "unerwünscht", "unerwünschte werbung", "courrier indésirable", "courriers indésirables",
    "indésirables", "pourriel", "correo no deseado", "no deseado", "correo basura", "lixo eletrônico",
    "lixo eletrónico", "lixo electrónico", "correio não solicitado", "posta indesiderata",
    "ongewenste e-mail", "ongewenst", "uønsket mail", "uønsket e-mail", "uønsket e-post", "uønskede e-mails",
    "søppelpost", "skräppost", "roskaposti", "wiadomości-śmieci", "wiadomości śmieci", "niechciana poczta",
    "niechciane", "nevyžádaná pošta", "nevyžádané", "nevyžiadaná pošta", "levélszemét", "mail nedorit",
    "e-mail nedorit", "neželena pošta", "neželjena pošta", "нежелана поща", "ανεπιθύμητη αλληλογραφία",
    "ανεπιθύμητα", "нежелательная почта", "спам", "небажана пошта", "önemsiz e-posta", "önemsiz", "gereksiz",
    "istenmeyen posta", "דואר זבל", "ספאם", "البريد غير الهام", "البريد العشوائي", "بريد عشوائي", "垃圾邮件",
    "垃圾箱", "垃圾郵件", "迷惑メール", "스팸", "스팸메일함", "스팸 메일함", "정크 메일",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FolderInfo:
    """One line of LIST: the decoded name, its flags in lower case (`\\sent`), what separates its parts."""

    name: str
    flags: frozenset[str]
    delimiter: str | None

    @property
    def opens(self) -> bool:
        return not self.flags & {"\\noselect", "\\nonexistent"}


def folder_name(said: object) -> str | None:
    """The name in a line of LIST (RFC 3501 5.1.3); None for what is none. Some servers tell `R&D` as it is."""
    if not isinstance(said, bytes):
        return said if isinstance(said, str) else None
    try:
        name = str(imap_utf7.decode(said))
        name.encode()  # no half of a pair
    except ValueError:
        return None
    return name


def sent_folder(folders: Iterable[FolderInfo]) -> str | None:
    """The name of the Sent folder, None if nothing looks like one: then the user is asked, and nothing is guessed."""
    return _special(folders, "\\sent", SENT_NAMES)


def drafts_folder(folders: Iterable[FolderInfo]) -> str | None:
    """The name of the Drafts folder, None if nothing looks like one."""
    return _special(folders, "\\drafts", DRAFT_NAMES)


def trash_folder(folders: Iterable[FolderInfo]) -> str | None:
    """The name of the folder for what is thrown away; None without it. By its special use alone: it serves Gmail."""
    return _special(folders, "\\trash", ())


def junk_folder(folders: Iterable[FolderInfo]) -> str | None:
    """The name of the folder for spam, None if nothing looks like one."""
    return _special(folders, "\\junk", JUNK_NAMES)


def all_folder(folders: Iterable[FolderInfo]) -> str | None:
    """The name of the folder that shows all mail, as Gmail has one; None without it. By its special use alone, since
    elsewhere a folder by such a name is just a folder."""
    return _special(folders, "\\all", ())


def _special(folders: Iterable[FolderInfo], use: str, names: Sequence[str]) -> str | None:
    opening = [folder for folder in folders if folder.opens]
    for folder in opening:
        if use in folder.flags:
            return folder.name
    ranked = [(rank, folder.name) for folder in opening if (rank := _rank(folder, names)) is not None]
    return min(ranked)[1] if ranked else None


def _rank(folder: FolderInfo, names: Sequence[str]) -> tuple[int, int] | None:
    """How deep below the top, then how good a name: an archive of old years may hold a `Sent` too."""
    parts = folder.name.split(folder.delimiter) if folder.delimiter else [folder.name]
    plain = parts[-1].casefold().strip()
    depth = len(parts) - (parts[0].upper() == "INBOX")
    return (depth, names.index(plain)) if plain in names else None
