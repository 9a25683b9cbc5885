"""More providers: those with regions, and companies that rent mail to other people's domains.

What `source` and `unverified` mean, and which survey and provider-db are meant: see `provider_rows.py`.
"""

from __future__ import annotations

from companion.core.wording import Said, say
from companion.linking.provider import AppPassword, Part, Provider
from companion.linking.provider_rows import submission, tls
from companion.mail.endpoint import Endpoint

_COPY = say("Copy the password and paste it here")
_SECURITY = say("Security")
_COPY_ONE = say("Copy the password and paste it here; without two-factor sign-in your normal one works")

_ZOHO_SOURCE = (
    "IMAP access and servers of .com: zoho.com/mail/help/imap-access.html (servers by a copy), of .eu, .in, .com.au: "
    "guides of other services, of .jp, .ca and .sa: public programs; MX: mxrecordchecker.com, of .ca zone files, of "
    ".sa public programs; app passwords: public programs, of .com only; the survey: no IMAP in the free plan; "
    "read 2026-11-25"
)
# Region: what its servers' names, MX too, end with → domains of private people.
_ZOHO = {
    "zoho.com": ("zoho.com", "zohomail.com"),
    "zoho.eu": ("zoho.eu", "zohomail.eu"),
    "zoho.in": ("zoho.in", "zohomail.in"),
    "zoho.com.au": ("zoho.com.au", "zohomail.com.au"),
    "zoho.jp": ("zoho.jp", "zohomail.jp"),
    "zoho.sa": ("zoho.sa", "zohomail.sa"),
    "zohocloud.ca": ("zohocloud.ca", "zohomailcloud.ca"),
}


def _zoho(region: str, *, company: bool) -> Provider:
    """Mailboxes of domains have servers of their own, whose names say `pro`."""
    pro = "pro" if company else ""
    page = f"https://accounts.{region}/home#security/app_password"
    pages: tuple[Part, ...] = () if region == "zoho.com" else ("app_password_page", "access_page")
    return Provider(
        "zoho",
        "Zoho",
        ("app_password", "password"),
        tls(f"imap{pro}.{region}", 993),
        tls(f"smtp{pro}.{region}", 465),
        _ZOHO_SOURCE,
        domains=() if company else _ZOHO[region],
        mx=(region,) if company else (),
        app_password=AppPassword(
            page,
            (
                say("Turn on IMAP Access at Zoho Mail: Settings, then Mail Accounts"),
                say(
                    "Open Security at Zoho Accounts, choose App Passwords, then Generate New Password, name it "
                    "Postwarden"
                ),
                _COPY_ONE,
            ),
        ),
        access_page=page,
        unverified=pages if company else ("domains", *pages),
    )


def _gmx(
    id: str,
    name: str,
    imap: str,
    smtp: Endpoint,
    page: str,
    domains: tuple[str, ...],
    mx: str,
    source: str,
    *unverified: Part,
    security: Said = _SECURITY,
) -> Provider:
    return Provider(
        id,
        name,
        ("app_password", "password"),
        tls(imap, 993),
        smtp,
        f"{source}; IMAP is off until one switches it on; read 2026-11-25",
        domains=domains,
        mx=(mx,),
        app_password=AppPassword(
            page,
            (
                say("Turn on IMAP at {name}: E-Mail, then Settings, then POP3 & IMAP", name=name),
                say(
                    "Open My Account, then {security}, choose Application-specific passwords and make one",
                    security=security,
                ),
                _COPY_ONE,
            ),
        ),
        access_page=page,
        unverified=unverified,
    )


ROWS = (
    *(_zoho(region, company=company) for region in _ZOHO for company in (False, True)),
    _gmx(
        "gmx", "GMX", "imap.gmx.net", tls("mail.gmx.net", 465),
        "https://hilfe.gmx.net/sicherheit/2fa/anwendungsspezifisches-passwort.html",
        ("gmx.net", "gmx.de", "gmx.at", "gmx.ch", "gmx.eu", "gmx.org", "gmx.info", "gmx.biz"), "gmx.net",
        "servers: the survey, by hilfe.gmx.net/pop-imap/imap/imap-serverdaten.html; app passwords: hilfe.gmx.net/"
        "sicherheit/2fa/anwendungsspezifisches-passwort.html; MX: public logs; domains: provider-db",
    ),
    _gmx(
        "gmx", "GMX", "imap.gmx.com", submission("mail.gmx.com"),
        "https://support.gmx.com/security/2fa/application-specific-passwords.html",
        ("gmx.com", "gmx.us", "gmx.co.uk", "gmx.fr", "gmx.es", "gmx.co.in", "gmx.ca"), "gmx.com",
        "servers, app password page: the survey, by support.gmx.com/pop-imap and /security; steps: gmx.com/security/"
        "2fa; MX: one public list",
        "domains", security=say("Security Options"),
    ),
    _gmx(
        "web.de", "WEB.DE", "imap.web.de", submission("smtp.web.de"),
        "https://hilfe.web.de/sicherheit/2fa/anwendungsspezifisches-passwort.html",
        ("web.de",), "web.de",
        "servers: the survey, by hilfe.web.de/pop-imap/imap/imap-serverdaten.html, and provider-db (2017-06); "
        "app password page, MX: public programs",
        "app_password_steps",
    ),
    Provider(
        "yandex",
        "Yandex",
        ("app_password",),
        tls("imap.yandex.com", 993),
        tls("smtp.yandex.com", 465),
        "servers: tech.yandex.com/oauth/doc/imap and the survey; app passwords: yandex.com/support/passport/"
        "authorization/app-passwords.html, their page: public programs; MX: yandex.com/support; read 2026-11-25",
        domains=(
            "yandex.com", "yandex.ru", "yandex.by", "yandex.kz", "yandex.ua", "yandex.uz", "yandex.com.tr", "ya.ru",
        ),
        mx=("yandex.net", "yandex.ru"),
        app_password=AppPassword(
            "https://id.yandex.com/security/app-passwords",
            (
                say("Turn on IMAP at Yandex Mail: Settings, then Email clients"),
                say("Open App passwords at Yandex ID, choose Mail, name it Postwarden"),
                _COPY,
            ),
        ),
        access_page="https://id.yandex.com/security/app-passwords",
        unverified=("domains",),
    ),
    Provider(
        "mail.ru",
        "Mail.ru",
        ("app_password",),
        tls("imap.mail.ru", 993),
        tls("smtp.mail.ru", 465),
        "servers, domains: provider-db (2021-07); app password page: named in the server's own "
        "refusals; access page: the same database, its row for VK (2024-07); MX: public zone files; read 2026-11-25",
        domains=("mail.ru", "inbox.ru", "list.ru", "bk.ru", "internet.ru"),
        mx=("mail.ru",),
        app_password=AppPassword(
            "https://help.mail.ru/mail/security/protection/external",
            (
                say("Open Password and security at Mail.ru, then Passwords for external applications"),
                say("Choose Create, name it Postwarden, with access to mail"),
                _COPY,
            ),
        ),
        access_page="https://account.mail.ru/user/2-step-auth/passwords",
        unverified=("app_password_steps",),
    ),
    Provider(
        "ovh",
        "OVHcloud",
        ("password",),
        tls("ssl0.ovh.net", 993),
        tls("ssl0.ovh.net", 465),
        "servers: OVHcloud guide, Getting started with the MX Plan solution (2021-07-19); MX: OVHcloud guide, "
        "Configure an MX record (2024-02-29), shared with Email Pro and Exchange, which have servers of their own; "
        "the other MX: nothing found; read 2026-11-25",
        # not all of ovh.net: rented machines have names there too
        mx=("mail.ovh.net", "mail.ovh.ca", "mx1.ovh.net", "mx2.ovh.net", "mx3.ovh.net", "mx4.ovh.net"),
        unverified=("mx",),
    ),
    Provider(
        "rackspace",
        "Rackspace",
        ("password",),
        tls("secure.emailsrvr.com", 993),
        tls("secure.emailsrvr.com", 465),
        "servers: Rackspace Support, Mail servers for Cloud Sites (2016-01-15); MX: public zone files; read 2026-11-25",
        mx=("emailsrvr.com",),
    ),
    Provider(
        "godaddy",
        "GoDaddy",
        ("password",),
        tls("imap.secureserver.net", 993),
        tls("smtpout.secureserver.net", 465),
        "servers: public programs, no page of GoDaddy's; MX: public zone files and one public list; read 2026-11-25",
        # not all of secureserver.net: rented machines have names there too
        mx=(
            "smtp.secureserver.net", "mailstore1.secureserver.net",
            "europe.secureserver.net", "asia.secureserver.net",
        ),
    ),
    Provider(
        "exchange",
        "Exchange",
        ("password",),
        None,
        None,
        "hosted or on a company's own machines: each has servers of its own; MX of Intermedia's Exchange: its servers "
        "are named so in public programs, its MX were not seen; read 2026-11-25",
        mx=("serverdata.net",),
        unverified=("mx",),
    ),
    Provider(
        "custom", "Other mail server", ("password",), None, None,
        "stands for every server of no other row, so nothing had to be read; 2026-11-25",
    ),
)  # fmt: skip
