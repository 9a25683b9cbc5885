"""Who is still waiting for a message: deferrals, which are no bounces."""

from __future__ import annotations

from companion.syncing.classify import classify

REPORT = """From: MAILER-DAEMON@mx.sender.test
To: me@sender.test
Subject: {subject}
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

This is only a warning.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.sender.test

{blocks}
--b
Content-Type: message/rfc822

Message-ID: <d@sender.test>
DKIM-Signature: v=1; d=sender.test; s=one; b=x
To: ann@there.test

x
--b--
"""
BLOCK = """Final-Recipient: rfc822; {who}@there.test
Action: {action}
Status: {status}
Remote-MTA: dns; mx.there.test
Diagnostic-Code: smtp; {words}
"""
LATE = BLOCK.format(
    who="ann", action="delayed", status="4.7.1", words="451 4.7.1 Greylisted, please try again later"
)
GONE = BLOCK.format(who="bob", action="failed", status="5.1.1", words="550 5.1.1 No such user")


def report(blocks: str, subject: str = "Delayed Mail") -> bytes:
    return REPORT.format(blocks=blocks, subject=subject).encode()


def test_a_delay_names_who_waits_and_is_no_bounce() -> None:
    verdict = classify(report(LATE))
    assert (verdict.kind, verdict.recipients) == ("other", ())
    (ann,) = verdict.delayed
    assert (ann.address, ann.owner, ann.permanent) == ("ann@there.test", "transport", False)
    assert (ann.status, ann.smtp_code, ann.receiver) == ("4.7.1", 451, "mx.there.test")
    assert verdict.original_message_id == "<d@sender.test>"
    assert verdict.original_selectors


def test_one_report_of_both() -> None:
    verdict = classify(report(LATE + "\n" + GONE, "Undelivered Mail"))
    assert verdict.kind == "bounce"
    assert [one.address for one in verdict.recipients] == ["bob@there.test"]
    assert [one.address for one in verdict.delayed] == ["ann@there.test"]


def test_nobody_waits_for_what_arrived() -> None:
    arrived = BLOCK.format(who="ann", action="delivered", status="2.0.0", words="250 2.0.0 OK")
    verdict = classify(report(arrived, "Successful Mail Delivery Report"))
    assert (verdict.kind, verdict.recipients, verdict.delayed) == ("other", (), ())


def test_a_warning_in_plain_text() -> None:
    verdict = classify(
        b"From: Mail Delivery System <mailer-daemon@mx.sender.test>\nReturn-Path: <>\nTo: me@sender.test\n"
        b"Subject: Warning: message 1abc delayed 24 hours\n\n"
        b"A message that you sent has not yet been delivered to one or more of its recipients\n"
        b"after more than 24 hours on the queue on mx.sender.test.\n\n"
        b"  ann@there.test\n    host mx.there.test [192.0.2.1]:\n    451 4.7.1 try again later\n\n"
        b"No action is required on your part.\n"
    )
    assert (verdict.kind, verdict.recipients) == ("other", ())
    assert [one.address for one in verdict.delayed] == ["ann@there.test"]
    assert not verdict.delayed[0].permanent
