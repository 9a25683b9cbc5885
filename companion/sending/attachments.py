"""Files that go with a message: what they may be called, and what they are said to be. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from companion.core.errors import BadAttachment, DirectionRefused, HeaderRefused, TooManyAttachments
from companion.sending.direction import misleads_in_name
from companion.sending.fields import check, refused

LONGEST_NAME = 200  # bytes; three times that, as RFC 2231 writes them, still fits a line
MOST = 100
UNKNOWN = ("application", "octet-stream")

_OFFICE = "application/vnd.openxmlformats-officedocument."
_OPEN = "application/vnd.oasis.opendocument."
# By the name's ending (iana.org/assignments/media-types). A table of our own: Python's lacks what offices write, and
# grows with what is registered on the computer it runs on.
_TYPES = {
    "csv": "text/csv",
    "doc": "application/msword",
    "docx": f"{_OFFICE}wordprocessingml.document",
    "gif": "image/gif",
    "heic": "image/heic",
    "htm": "text/html",
    "html": "text/html",
    "ics": "text/calendar",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "json": "application/json",
    "md": "text/markdown",
    "mov": "video/quicktime",
    "mp3": "audio/mpeg",
    "mp4": "video/mp4",
    "odp": f"{_OPEN}presentation",
    "ods": f"{_OPEN}spreadsheet",
    "odt": f"{_OPEN}text",
    "pdf": "application/pdf",
    "png": "image/png",
    "ppt": "application/vnd.ms-powerpoint",
    "pptx": f"{_OFFICE}presentationml.presentation",
    "rtf": "application/rtf",
    "svg": "image/svg+xml",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "txt": "text/plain",
    "vcf": "text/vcard",
    "webp": "image/webp",
    "xls": "application/vnd.ms-excel",
    "xlsx": f"{_OFFICE}spreadsheetml.sheet",
    "xml": "application/xml",
    "zip": "application/zip",
}


@dataclass(frozen=True, slots=True)
class Attachment:
    """`pieces`: ids under which the API stored the content, in order (sending/pieces.py); then `content` is empty."""

    name: str
    content: bytes = b""
    pieces: tuple[str, ...] = ()


def checked(attachments: tuple[Attachment, ...]) -> tuple[Attachment, ...]:
    """The same, their names without spaces around, which no mail program keeps.

    Raises TooManyAttachments, BadAttachment, HeaderRefused, DirectionRefused.
    """
    if len(attachments) > MOST:
        raise TooManyAttachments(field="attachments", most=MOST)
    return tuple(replace(one, name=_name(one.name.strip(" "))) for one in attachments)


def kind(attachment: Attachment) -> tuple[str, str, dict[str, str]]:
    """Type, subtype and parameters. No more is claimed than is known: what ends unlike all in the table, and text that
    is not UTF-8, is a file. So is a message: RFC 2046 5.2.1 forbids to encode one that says so.
    """
    main, _, sub = _TYPES.get(attachment.name.rpartition(".")[2].lower(), "").partition("/")
    if main == "text":
        try:
            attachment.content.decode()
        except UnicodeDecodeError:
            return (*UNKNOWN, {})
        return main, sub, {"charset": "utf-8"}
    return (main, sub, {}) if main else (*UNKNOWN, {})


def _name(name: str) -> str:
    """A bare file name: a path would tell how the sender's folders are called, and where to write to. One that reads
    as an encoded word (RFC 2047) would arrive as another name."""
    try:
        size = len(name.encode())
    except UnicodeEncodeError:
        raise BadAttachment(field="attachments", most=LONGEST_NAME) from None
    if size > LONGEST_NAME or set(name) & {"/", "\\"} or not name.strip("."):
        raise BadAttachment(field="attachments", most=LONGEST_NAME)
    if "=?" in name:
        raise refused(HeaderRefused, "name of an attachment")
    if misleads_in_name(name):
        raise refused(DirectionRefused, "name of an attachment")
    check("name of an attachment", name)
    return name
