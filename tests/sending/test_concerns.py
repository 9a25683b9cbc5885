"""What is pointed out before sending: each once, by its own words; and how little it takes for silence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from companion.dns.organisation import organisation
from companion.sending.concern import Concern, Known
from companion.sending.concerns import CHECKS, concerns, without
from companion.sending.draft import Facts, Link
from companion.store.suppressions import SuppressionRow

ANA = "ana@oakfern.example"
MB = 1024 * 1024
THREE = tuple(f"p{n}@far.example" for n in range(3))


def known(*recipients: str, **more: object) -> Known:
    people = recipients or (ANA,)
    base = Known(
        "maya@northbeam.example", people, organisation, str, strangers=people, public=False, largest=35 * MB
    )
    return replace(base, **more)  # type: ignore[arg-type]


def found(facts: Facts, of: Known | None = None, off: tuple[str, ...] = ()) -> list[Concern]:
    return without(concerns(facts, of or known()), off)


def links(*pairs: tuple[str, str | None]) -> Facts:
    return Facts(links=tuple(Link(*pair) for pair in pairs))


ONE_EACH = [
    ("bounced", Facts(), known(barred={ANA: SuppressionRow(ANA, "bounced", 7, status="5.1.1")})),
    ("by_hand", Facts(), known(barred={ANA: SuppressionRow(ANA, "by_hand", 7)})),
    ("no_mail_server", Facts(), known(takes_mail={"oakfern.example": False})),
    ("typo", Facts(), known("pia@gmial.com")),
    ("token", Facts(tokens=("{{name}}", "{{name}}")), known()),
    ("no_subject", Facts(title="empty"), known()),
    ("faked_reply", Facts(title="answer"), known()),
    ("link_mismatch", links(("track.example", "oakfern.example")), known()),
    ("short_link", links(("bit.ly", None), ("bit.ly", None)), known()),
    ("bare_ip", links(("203.0.113.9", None)), known()),
    ("bare_ip", links(("[2001:db8::1]", None)), known()),
    ("dead_link", links(("gone.example", None)), known(resolves={"gone.example": False})),
    ("tracking_host", Facts(pixels=("pixel.example", "pixel.example")), known()),
    ("tracking_host", links(("u123.ct.sendgrid.net", None)), known()),
    ("no_unsubscribe", Facts(), known(*THREE)),
    ("no_unsubscribe", Facts(fingerprint="6d-971b1aa6"), known(same=3)),
    ("clipped", Facts(html_bytes=102 * 1024 + 1), known()),
    ("only_images", Facts(images=1, text_chars=12), known()),
    ("too_large", Facts(attachment_bytes=26 * MB), known()),
    ("large_file", Facts(attachment_bytes=6 * MB), known()),
    ("reply_to", Facts(reply_to_domain="elsewhere.example"), known()),
    ("many_recipients", Facts(visible=11), known()),
    ("same_text", Facts(has_unsubscribe=True, fingerprint="6d-971b1aa6"), known(same=20)),
    ("headroom", Facts(has_unsubscribe=True), known(*THREE, left=2)),
]  # fmt: skip


@pytest.mark.parametrize(("id", "facts", "of"), ONE_EACH)
def test_each_is_told_once_and_can_be_switched_off(id: str, facts: Facts, of: Known) -> None:
    told = found(facts, of)
    assert [one.id for one in told] == [id]
    assert all(one.title and one.text.endswith((".", "?")) and one.severity != "stop" for one in told)
    assert found(facts, of, (id,)) == []


def test_all_that_can_be_switched_off_are_shown_here() -> None:
    assert {id for id, _, _ in ONE_EACH} == set(CHECKS)


@pytest.mark.parametrize("why", ["unsubscribed", "complained"])
def test_who_wants_none_holds_send_and_comes_first(why: str) -> None:
    barred = {ANA: SuppressionRow(ANA, why, 7)}  # type: ignore[arg-type]
    told = found(Facts(title="empty"), known(barred=barred))
    assert [(one.id, one.severity, one.key) for one in told] == [
        (why, "stop", f"{why}:{ANA}"), ("no_subject", "fix", "no_subject"),
    ]  # fmt: skip
    assert found(Facts(), known(barred=barred), CHECKS) == told[:1]


@pytest.mark.parametrize(
    ("facts", "of"),
    [
        (Facts(), known()),
        (Facts(title="answer", answers=True), known()),
        (Facts(title="answer"), known(strangers=())),
        (Facts(attachment_bytes=20 * MB), known(strangers=())),
        (Facts(html_bytes=900_000, answers=True), known()),
        (Facts(images=3, text_chars=0), known(strangers=())),
        (Facts(images=3, text_chars=80), known()),
        (Facts(images=1, text_chars=9, answers=True), known()),
        (Facts(visible=10, has_unsubscribe=True), known()),
        (Facts(reply_to_domain="mail.northbeam.example"), known()),
        (Facts(has_unsubscribe=True), known(*THREE)),
        (Facts(), known(*THREE, strangers=THREE[:2])),
        (Facts(), known("a@northbeam.example", "b@northbeam.example", "c@uk.northbeam.example")),
        (Facts(has_unsubscribe=True), known(*THREE, left=3)),
        (Facts(), known(takes_mail={}, resolves={})),
        (
            links(("www.oakfern.example", "oakfern.example"), ("shop.oakfern.example", "oakfern.example")),
            known(),
        ),
        (links(("oakfern.example", "www.oakfern.example"), ("intranet", None), ("nas.local", None)), known()),
        (
            links(("youtu.be", None), ("lnkd.in", None), ("maps.app.goo.gl", None), ("calendly.com", None)),
            known(),
        ),
        (links(("sendgrid.com", None), ("mailchimp.com", None), ("hubspot.com", None)), known()),
        (Facts(pixels=("img.northbeam.example",)), known()),
        (Facts(), known("a@mail.com", "b@ymail.com", strangers=())),
    ],
)
def test_what_honest_mail_does_is_no_concern(facts: Facts, of: Known) -> None:
    assert found(facts, of) == []


def test_new_colleagues_are_no_strangers_but_other_people_at_a_provider_are() -> None:
    people = tuple(f"{name}@gmail.com" for name in ("ada", "bea", "cyd"))
    assert found(Facts(), known(*people, sender="me@gmail.com", public=True))[0].text.startswith(
        "3 people who never"
    )


def test_one_link_is_one_concern() -> None:
    told = found(links(("bit.ly", "oakfern.example"), ("bit.ly", None)), known(resolves={"bit.ly": False}))
    assert [(one.id, one.about, one.suggestion) for one in told] == [
        ("link_mismatch", "bit.ly", "oakfern.example")
    ]
