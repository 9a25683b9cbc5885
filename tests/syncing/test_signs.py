"""How much of a message is read: bodies of what looks like a report or a machine's answer, of nothing else."""

from __future__ import annotations

import pytest

from companion.syncing import headers
from companion.syncing.classify import mime
from companion.syncing.classify.service import classify
from companion.syncing.signs import Need, need
from tests.syncing.classify.labelled import Label, everything

PERSON = "From: Ana <ana@far.example>\nTo: me@rig.test\nMessage-ID: <1@far.example>\n"
ANSWER = "In-Reply-To: <0@rig.test>\nReferences: <0@rig.test>\nSubject: Re: Hello\n"
LIST = "List-Id: <news.shop.example>\nList-Unsubscribe: <https://shop.example/u>\n"


def asked(text: str) -> Need:
    return need(headers.fields(text.replace("\n", "\r\n").encode()))


@pytest.mark.parametrize(
    "text",
    [
        PERSON + "Subject: Lunch?\nContent-Type: text/plain\nReturn-Path: <ana@far.example>\n",
        PERSON + "Subject: Offers of the week\nPrecedence: bulk\n" + LIST,
        "From: News <no-reply@shop.example>\nSubject: Your order has shipped\nAuto-Submitted: auto-generated\n"
        + LIST,
        "From: DHL Delivery <delivery@parcel.example>\nSubject: Your delivery is on its way\n",
        "From: Shop <info@mailer.shop.example>\nSubject: Unser Angebot\n" + LIST,
        "From: shop <mailer@shop.example>\nSubject: Offers\n" + LIST,
        PERSON + "Subject: Fwd: the report on trends\n",
        PERSON + "Content-Type: multipart/mixed; boundary=x\nSubject: The files\n",
        PERSON + "Auto-Submitted: no\nSubject: Out there\n",
    ],
)
def test_ordinary_mail_is_left_alone(text: str) -> None:
    assert asked(text) == "nothing"


@pytest.mark.parametrize(
    "text",
    [
        PERSON + ANSWER,
        PERSON + "References: <0@rig.test>\nSubject: Hello\n",
        PERSON + ANSWER + "Auto-Submitted: no\nContent-Type: multipart/alternative; boundary=b\n",
    ],
)
def test_a_persons_answer_is_known_by_its_headers(text: str) -> None:
    assert asked(text) == "answer"
    assert classify(text.replace("\n", "\r\n").encode()).kind == "reply"


@pytest.mark.parametrize(
    "text",
    [
        PERSON + "Subject: unsubscribe\n",
        PERSON + "Subject: Re: Hello\n",  # titled as an answer, and names none
        "From: ana@far.example\nTo: me+unsubscribe-12ab@rig.test\nSubject: x\n",
        PERSON + ANSWER + LIST,
        PERSON + ANSWER + "Content-Type: text/calendar; method=REPLY\n",
    ],
)
def test_what_headers_alone_can_tell(text: str) -> None:
    assert asked(text) == "headers"


@pytest.mark.parametrize(
    "text",
    [
        "From: MAILER-DAEMON (Mail Delivery System)\nSubject: x\n",
        "From: Postmaster <postmaster@far.example>\nSubject: x\n",
        "From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>\nSubject: Delivery Status Notification\n",
        PERSON + "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n",
        PERSON + "Content-Type: Message/Rfc822\n",
        PERSON + "Return-Path: <>\nSubject: x\n",
        PERSON + "X-Failed-Recipients: bob@far.example\n",
        PERSON + ANSWER + "Auto-Submitted: auto-replied (vacation)\n",
        PERSON + "Auto-Submitted: auto-generated\nSubject: we got it\n",
        PERSON + ANSWER + "Precedence: bulk\n",
        PERSON + "Precedence: auto_reply\n",
        PERSON + "X-Autoreply: yes\n",
        PERSON + "In-Reply-To: <0@rig.test>\nSubject: Out of office: Hello\n",
        PERSON + "Subject: =?utf-8?q?R=C3=A9ponse_automatique_:_Bonjour?=\n",
        "From: no-reply@desk.example\n" + ANSWER,
        "From: x <noreply-dmarc-support@google.com>\nSubject: Report domain: a.example Submitter: google.com\n",
        "From: r@x.example\nSubject: Report Domain: a.example Submitter: x\nContent-Type: application/zip\n",
        "From: r@x.example\nContent-Type: application/gzip; name=x.xml.gz\nSubject: x\n",
        "From: r@x.example\nTLS-Report-Domain: a.example\nSubject: x\n",
        "From: staff@hotmail.com\nSubject: complaint about message from 192.0.2.1\n",
    ],
)
def test_what_looks_like_a_report_or_a_machines_answer(text: str) -> None:
    assert asked(text) == "body"


def test_what_a_body_tells_is_hardly_ever_missed() -> None:
    """Of each message in the classifier's set: its verdict with the body, and what is asked for without one."""
    labels = everything()
    missed = [label.name for label in labels if is_missed(label)]
    assert len(labels) > 300
    assert len(missed) / len(labels) < 0.01, missed


def is_missed(label: Label) -> bool:
    """Whether the verdict by what is asked for is another one than by the whole message. What an answer to outreach
    says is found when it is bound to its send (`receiving.look`), so that there only the answer must be known."""
    raw = mime.plain_lines(label.raw)
    header = raw.partition(b"\n\n")[0] + b"\n\n"
    kind, asks = classify(raw).kind, need(headers.fields(header))
    if asks in ("nothing", "body"):
        return asks == "nothing" and kind != "other"
    told = "reply" if asks == "answer" else classify(header).kind
    return told != kind and not (told == "reply" and kind in ("unsubscribe", "auto_reply"))
