"""Services that send receipts and newsletters for programs. They have no mailbox in which an answer could be read.

Each name was seen on 2026-11-25 as a server for sending, as the MX of mail that a program takes in, or as the domain of
senders, in public zone files and programs' settings; Amazon's in its own documentation (docs.aws.amazon.com/ses, Email
receiving; SMTP endpoints in general). Sites of the same companies are left out: people there have mailboxes. Pure.
"""

from __future__ import annotations

import re

# What their servers' names end with.
_ENDS = {
    "mandrillapp.com": "Mandrill",
    "mcsv.net": "Mailchimp",
    "amazonses.com": "Amazon SES",
    "sendgrid.net": "SendGrid",
    "mailgun.org": "Mailgun",
    "postmarkapp.com": "Postmark",
    "mtasv.net": "Postmark",
    "sparkpostmail.com": "SparkPost",
    "mailjet.com": "Mailjet",
    "brevo.com": "Brevo",
    "sendinblue.com": "Brevo",
    "resend.com": "Resend",
    "resend.dev": "Resend",
    "elasticemail.com": "Elastic Email",
    "smtp2go.com": "SMTP2GO",
    "socketlabs.com": "SocketLabs",
    "mailersend.net": "MailerSend",
    "mailtrap.io": "Mailtrap",
    "zeptomail.com": "ZeptoMail",
    "zeptomail.eu": "ZeptoMail",
    "zeptomail.in": "ZeptoMail",
    "smtp-pulse.com": "SendPulse",
    "mlsend.com": "MailerLite",
    "cloudmailin.net": "CloudMailin",
}
_AMAZON = re.compile(r"(inbound-smtp|email-smtp|email-smtp-fips)\.[a-z0-9-]+\.amazonaws\.com")
# Amazon WorkMail has mailboxes with IMAP, in these regions, until it ends on 2027-03-31, and its domains have the same
# MX as those whose mail SES hands to a program (docs.aws.amazon.com: WorkMail API, RegisterMailDomain; Amazon WorkMail
# endpoints; end of support; and a public zone file with both). The MX can't tell them apart, so such a domain is not
# called a service: its servers are unknown (`noauto`), and those of WorkMail can be typed in:
# imap.mail.REGION.awsapps.com 993 and smtp.mail.REGION.awsapps.com 465.
_WORKMAIL_TOO = frozenset(
    f"inbound-smtp.{region}.amazonaws.com" for region in ("us-east-1", "us-west-2", "eu-west-1")
)


def transactional(host: str) -> str | None:
    """Whose server `host` is, or whose domain; None where it is none of theirs, or not theirs alone."""
    name = host.strip().rstrip(".").lower()
    if name in _WORKMAIL_TOO:
        return None
    if _AMAZON.fullmatch(name):
        return "Amazon SES"
    labels = name.split(".")
    ends = (".".join(labels[at:]) for at in range(len(labels) - 1))
    return next((_ENDS[end] for end in ends if end in _ENDS), None)
