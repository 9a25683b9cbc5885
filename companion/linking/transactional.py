"""Services that send receipts and newsletters for programs. They have no mailbox in which an answer could be read.

Names are from each service's pages on receiving ("inbound") and on SMTP, 2026-11. Pure.
"""

from __future__ import annotations

import re

# What their servers' names end with.
_ENDS = {
    "mandrillapp.com": "Mandrill",
    "mcsv.net": "Mailchimp",
    "amazonses.com": "Amazon SES",
    "sendgrid.net": "SendGrid",
    "sendgrid.com": "SendGrid",
    "mailgun.org": "Mailgun",
    "mailgun.com": "Mailgun",
    "mailgun.net": "Mailgun",
    "postmarkapp.com": "Postmark",
    "mtasv.net": "Postmark",
    "sparkpostmail.com": "SparkPost",
    "sparkpost.com": "SparkPost",
    "mailjet.com": "Mailjet",
    "brevo.com": "Brevo",
    "sendinblue.com": "Brevo",
    "resend.com": "Resend",
    "resend.dev": "Resend",
    "elasticemail.com": "Elastic Email",
    "smtp2go.com": "SMTP2GO",
    "socketlabs.com": "SocketLabs",
    "mailersend.net": "MailerSend",
    "mailersend.com": "MailerSend",
    "mailtrap.io": "Mailtrap",
    "zeptomail.com": "ZeptoMail",
    "zeptomail.eu": "ZeptoMail",
    "zeptomail.in": "ZeptoMail",
    "sendpulse.com": "SendPulse",
    "mlsend.com": "MailerLite",
    "cloudmailin.net": "CloudMailin",
}
_AMAZON = re.compile(r"(inbound-smtp|email-smtp|email-smtp-fips|feedback-smtp)\.[a-z0-9-]+\.amazonaws\.com")


def transactional(host: str) -> str | None:
    """Whose server `host` is, or whose domain; None where it is none of theirs."""
    name = host.strip().rstrip(".").lower()
    if _AMAZON.fullmatch(name):
        return "Amazon SES"
    labels = name.split(".")
    ends = (".".join(labels[at:]) for at in range(len(labels) - 1))
    return next((_ENDS[end] for end in ends if end in _ENDS), None)
