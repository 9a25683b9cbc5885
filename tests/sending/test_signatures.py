"""What may be chosen as a signature, and how text and HTML are told apart."""

from __future__ import annotations

import pytest

from companion.sending.plain import of_html
from companion.sending.signatures import Change, changed
from companion.store.signatures import SignatureRow

ROW = SignatureRow("m_1", "", True, "Reply no.")


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee <ann@there.test>\nAcme & Co",
        "Ann <3\n<https://there.test>",
        "Ann <CEO>\na<b",
        "-- \nAnn <img",
    ],
)
def test_text_with_angle_brackets_stays_what_it_says(text: str) -> None:
    html = changed(ROW, Change(html=text)).html
    assert of_html(html) == text.replace("-- ", "--")


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        ("<p>Ann<br>Acme</p>", "<p>Ann<br>Acme</p>"),
        ("Ann<BR/>Acme", "Ann<br>Acme"),
        ('<span style="x">Ann</span>', "Ann"),
        ("<!-- from a word processor --><o:p>Ann</o:p>", "Ann"),
        ("<svg/onload=x><script>x</script>Ann</svg>", "Ann"),
        ('<a href="https://there.test/?q=a@b">Ann</a>', '<a href="https://there.test/?q=a@b">Ann</a>'),
    ],
)
def test_html_keeps_what_a_signature_may_hold(html: str, kept: str) -> None:
    assert changed(ROW, Change(html=html)).html == kept
