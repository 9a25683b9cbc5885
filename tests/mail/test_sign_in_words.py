"""What servers say at sign-in, and what is made of it. The texts are theirs, as users and documentation report them,
with ids and links cut short; under "awaited" stand wordings that nobody has reported yet.

Where a provider gives no words of its own for a case, its plain refusal stands here; linking knows the provider and
tells more (`linking/judging.py`).
"""

from __future__ import annotations

import pytest

from companion.core.errors import (
    AppPasswordNeeded,
    BrowserSignIn,
    ConnectionLost,
    GmailOff,
    MailError,
    NoEncryption,
    PasswordOff,
    ProtocolBroken,
    ReceivingOff,
    SendingOff,
    ServerBusy,
    SignInRefused,
    SignInUnavailable,
    SwitchedOff,
)
from companion.mail.endpoint import Endpoint
from companion.mail.imap_errors import refused, speaking
from companion.mail.imap_wire import Goodbye
from companion.mail.replies import judge

IMAP = Endpoint("imap.acme.example", 993, "tls")
SMTP = Endpoint("smtp.acme.example", 465, "tls")

IMAP_SAID = [
    # Gmail, Google Workspace
    ("[AUTHENTICATIONFAILED] Invalid credentials (Failure)", SignInRefused),
    ("[ALERT] Application-specific password required: https://support.google.com/accounts/answer/185833 (Failure)",
     AppPasswordNeeded),
    ("[ALERT] Invalid credentials (Failure)", SignInRefused),
    ("[WEBALERT https://accounts.google.com/signin/continue?sarp=1&plt=AKgn] Web login required.", BrowserSignIn),
    ("[ALERT] Please log in via your web browser: https://support.google.com/mail/accounts/answer/78754 (Failure)",
     BrowserSignIn),
    ("[ALERT] Your account is not enabled for IMAP use. Please visit your Gmail settings page and enable your "
     "account for IMAP access. (Failure)", ReceivingOff),
    ("[ALERT] IMAP access is disabled for your domain. Please contact your domain administrator for questions "
     "about this feature. (Failure)", ReceivingOff),
    ("[ALERT] Too many simultaneous connections. (Failure)", ServerBusy),
    ("[OVERQUOTA] Account exceeded command or bandwidth limits. (Failure)", ServerBusy),
    ("[ALERT] Lookup failed x12mb345 (Failure)", SignInUnavailable),
    ("[UNAVAILABLE] Temporary System Error (Failure)", SignInUnavailable),
    # Outlook.com, Exchange Online, Exchange on site
    ("[AUTHENTICATIONFAILED] AuthFailed:LogonDenied-BasicAuthBlocked-<UserType:OutlookCom> "
     "LogonFailed-BasicAuthBlocked", PasswordOff),
    ("AuthFailed:LogonDenied-BasicAuthBlocked", PasswordOff),
    ("LOGIN failed.", SignInRefused),
    ("AUTHENTICATE failed.", SignInRefused),
    ("User is authenticated but not connected.", ReceivingOff),
    ("LOGIN failed. Account is blocked. Login to your account via a web browser to verify your identity.",
     BrowserSignIn),
    ("Server Unavailable. 15", SignInUnavailable),
    ("Request is throttled. Suggested Backoff Time: 299961 milliseconds", ServerBusy),
    # Yahoo, AOL, iCloud
    ("[AUTHENTICATIONFAILED] LOGIN Invalid credentials", SignInRefused),
    ("[AUTHENTICATIONFAILED] AUTHENTICATE Invalid credentials", SignInRefused),
    ("[LIMIT] LOGIN Rate limit hit", ServerBusy),
    ("[AUTHENTICATIONFAILED] Authentication failed", SignInRefused),
    # Zoho, Fastmail, Yandex, Mail.ru
    ("[ALERT] You are yet to enable IMAP for your account. Please contact your administrator (Failure)", ReceivingOff),
    ("[AUTHENTICATIONFAILED] Invalid credentials(Failure)", SignInRefused),
    ("Incorrect username or password.", SignInRefused),
    ("[AUTHENTICATIONFAILED] LOGIN invalid credentials or IMAP is disabled sc=cYXlpv732Cg1", SignInRefused),
    ("[AUTHENTICATIONFAILED] NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security/protection/external / "
     "Application password is REQUIRED", AppPasswordNeeded),
    # GMX, web.de
    ("authentication failed", SignInRefused),
    # Dovecot, Cyrus, Courier, hMailServer, Zimbra, IMail
    ("[AUTHENTICATIONFAILED] Authentication failed.", SignInRefused),
    ("[UNAVAILABLE] Temporary authentication failure. [mail1:2026-11-25 10:00:00]", SignInUnavailable),
    ("[UNAVAILABLE] Internal error occurred. Refer to server log for more information.", SignInUnavailable),
    ("[UNAVAILABLE] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)", ServerBusy),
    ("[LIMIT] Maximum number of connections from user+IP exceeded", ServerBusy),
    ("[PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.", NoEncryption),
    ("Login failed: authentication failure", SignInRefused),
    ("Login failed: generic failure", SignInUnavailable),
    ("[INUSE] Mailbox is locked", ServerBusy),
    ("Login failed.", SignInRefused),
    ("Invalid user name or password.", SignInRefused),
    ("Too many invalid logon attempts", ServerBusy),
    ("LOGIN failed", SignInRefused),
    ("account does not have IMAP access enabled", ReceivingOff),
    ("Full IMAP support is not enabled for this account. Please contact your domain administrator", ReceivingOff),
    # awaited
    ("[ALERT] Gmail is not enabled for this user (Failure)", GmailOff),
    ("Mail service not enabled", GmailOff),
    ("[UNAVAILABLE] LOGIN Server error - Please try again later", SignInUnavailable),
    ("[ALERT] Application-specific password required (Failure)", AppPasswordNeeded),
    ("[AUTHENTICATIONFAILED] Please use an app password to sign in", AppPasswordNeeded),
    ("[AUTHENTICATIONFAILED] IMAP is disabled", ReceivingOff),
    ("[AUTHENTICATIONFAILED] POP3/IMAP access is disabled for this account", ReceivingOff),
    # codes
    ("[ALERT] Too many login failures", ServerBusy),
    ("[CONTACTADMIN] ask", ReceivingOff),
    ("[EXPIRED] password too old", SignInRefused),
    ("[NEWCODE] whatever", SignInUnavailable),
    ("Login failed, please try again.", SignInRefused),  # for ever, if it were taken for passing
    ("Login failed, please try again later.", SignInUnavailable),
    ("", SignInRefused),
]  # fmt: skip

SMTP_SAID = [
    # Gmail, Google Workspace
    ("535 5.7.8 Username and Password not accepted. For more information, go to https://support.google.com/mail/"
     "?p=BadCredentials - gsmtp", SignInRefused),
    ("534 5.7.9 Application-specific password required. For more information, go to https://support.google.com/mail/"
     "?p=InvalidSecondFactor - gsmtp", AppPasswordNeeded),
    ("534 5.7.14 <https://accounts.google.com/ContinueSignIn?sarp=1&plt=AKgn> Please log in via your web browser "
     "and then try again. Learn more at https://support.google.com/mail/answer/78754 - gsmtp", BrowserSignIn),
    ("534 5.7.9 Please log in with your web browser and then try again.", BrowserSignIn),
    ("454 4.7.0 Too many login attempts, please try again later. - gsmtp", ServerBusy),
    ("454 4.7.0 Cannot authenticate due to temporary system problem. Try again later. - gsmtp", SignInUnavailable),
    ("421 4.7.0 Try again later, closing connection. - gsmtp", ServerBusy),
    # Outlook.com, Exchange Online, Exchange on site
    ("535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit "
     "https://aka.ms/smtp_auth_disabled for more information.", SendingOff),
    ("535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit "
     "https://aka.ms/smtp_auth_disabled for more information.", SendingOff),
    ("535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated "
     "successfully. Contact your administrator.", SendingOff),
    ("535 5.7.139 Authentication unsuccessful, basic authentication is disabled.", PasswordOff),
    ("535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.", SignInRefused),
    ("535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy.",
     SendingOff),
    ("535 5.7.139 Authentication unsuccessful", SendingOff),
    ("550 5.7.30 Basic authentication is not supported for Client Submission.", PasswordOff),
    ("535 5.7.3 Authentication unsuccessful", SignInRefused),
    ("504 5.7.4 Unrecognized authentication type", SwitchedOff),
    ("454 4.7.0 Temporary authentication failure", SignInUnavailable),
    ("432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded", SignInUnavailable),
    ("421 4.3.2 Service not available", ServerBusy),
    # Yahoo, AOL, iCloud, Zoho, Fastmail, GMX, Yandex, Mail.ru
    ("535 5.7.0 (#AUTH005) Too many bad auth attempts.", ServerBusy),
    ("535 5.7.0 (#MBR1212) Incorrect username or password.", SignInRefused),
    ("535 5.7.8 Error: authentication failed:", SignInRefused),
    ("535 Authentication Failed", SignInRefused),
    ("535 5.7.8 Incorrect username, password or access token", SignInRefused),
    ("535 Authentication credentials invalid", SignInRefused),
    ("535 5.7.8 Error: authentication failed: This user does not have access rights to this service", SendingOff),
    ("535 5.7.8 Error: authentication failed: Invalid user or password!", SignInRefused),
    ("535 5.7.0 NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security/protection/external / "
     "Application password is REQUIRED", AppPasswordNeeded),
    # Postfix, Exim, hMailServer, others
    ("535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6", SignInRefused),
    ("454 4.7.0 Temporary authentication failure: Connection lost to authentication server", SignInUnavailable),
    ("535 Incorrect authentication data", SignInRefused),
    ("435 Unable to authenticate at present", SignInUnavailable),
    ("535 Authentication failed. Restarting authentication process.", SignInRefused),
    ("525 5.7.13 User Account Disabled", SendingOff),
    ("538 5.7.11 Encryption required for requested authentication mechanism", NoEncryption),
    ("530 5.7.0 Must issue a STARTTLS command first", NoEncryption),
    ("451 4.3.0 whatever", SignInUnavailable),
    ("450 4.2.1 Too many incorrect logins from your address", ServerBusy),
    ("550 5.9.9 never heard of", SignInUnavailable),
]  # fmt: skip


@pytest.mark.parametrize(("said", "expected"), IMAP_SAID)
def test_imap(said: str, expected: type[MailError]) -> None:
    error = refused(said, IMAP, signing_in=True)
    assert type(error) is expected
    assert error.sentence
    assert error.next_step


@pytest.mark.parametrize(("said", "expected"), SMTP_SAID)
def test_smtp(said: str, expected: type[MailError]) -> None:
    error = judge(int(said[:3]), said[4:].encode(), SMTP, signing_in=True)
    assert type(error) is expected
    assert error.sentence
    assert error.next_step
    assert error.said == said[4:][:300]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("[ALERT] Application-specific password required: https://support.google.com/x (Failure)", "Google"),
        ("NEOBHODIM parol prilozheniya https://help.mail.ru/ / Application password is REQUIRED", "Mail.ru"),
        ("an app password is required", "imap.acme.example"),
    ],
)
def test_who_wants_an_app_password(said: str, name: str) -> None:
    assert refused(said, IMAP, signing_in=True).sentence == (
        f"{name} doesn't accept your normal password here. It needs an app password."
    )


@pytest.mark.parametrize(
    "said",
    ["550 5.7.30 Basic authentication is not supported", "535 5.7.139 basic authentication is disabled"],
)
def test_passwords_switched_off_is_more_than_that_for_who_sent_none(said: str) -> None:
    error = judge(int(said[:3]), said[4:].encode(), SMTP, signing_in=True, mechanism="xoauth2")
    assert type(error) is SendingOff


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Too many connections", ServerBusy),
        ("[UNAVAILABLE] later", SignInUnavailable),
        ("Server Unavailable. 15", SignInUnavailable),
        ("Connection is closed. 13", ConnectionLost),
        ("Authentication failed", SignInRefused),  # as a lost connection it would be tried again at once
        ("Invalid user name or password.", SignInRefused),
        ("Authentication failed, try again later", SignInUnavailable),
        ("", ConnectionLost),
    ],
)
def test_a_goodbye_in_the_middle_of_a_sign_in(said: str, expected: type[MailError]) -> None:
    with pytest.raises(MailError) as error, speaking(IMAP, signing_in=True):
        raise Goodbye(said)
    assert type(error.value) is expected


def test_words_count_at_sign_in_only() -> None:
    """A folder that is not enabled, or a name with `browser` in it, says nothing about the account."""
    for said in ("service is not enabled for folder x", "please log in via your web browser"):
        assert type(refused(said, IMAP, signing_in=False)) is ProtocolBroken
    assert (
        type(refused("User is authenticated but not connected.", IMAP, signing_in=False, bad=True))
        is ReceivingOff
    )
