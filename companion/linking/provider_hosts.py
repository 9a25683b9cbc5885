"""More providers: those with regions, and companies that rent mail to other people's domains (see provider_rows.py)."""

from __future__ import annotations

from companion.linking.provider import AppPassword, Provider
from companion.linking.provider_rows import tls

_COPY = "Copy the password and paste it here"

_ZOHO_SOURCE = "Zoho Mail Help, IMAP and SMTP server details by region, 2026-11; MX of .ca and .sa unverified"
# Region: what its servers' names end with → domains of private people, other ends of its MX.
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
    return Provider(
        "zoho",
        "Zoho",
        ("app_password", "password"),
        tls(f"imap{pro}.{region}", 993),
        tls(f"smtp{pro}.{region}", 465),
        _ZOHO_SOURCE,
        domains=() if company else _ZOHO[region],
        mx=_ZOHO[region] if company else (),
        app_password=AppPassword(
            page,
            (
                "Turn on IMAP Access at Zoho Mail: Settings, then Mail Accounts",
                "Open Security at Zoho Accounts, choose App Passwords, then Generate New Password, name it Postwarden",
                f"{_COPY}; without two-factor sign-in your normal one works",
            ),
        ),
        access_page=page,
    )


def _gmx(id: str, name: str, imap: str, smtp: str, page: str, domains: tuple[str, ...], mx: str) -> Provider:
    return Provider(
        id,
        name,
        ("app_password", "password"),
        tls(imap, 993),
        tls(smtp, 465),
        f"{name} Help, IMAP settings and application-specific passwords, 2026-11",
        domains=domains,
        mx=(mx,),
        app_password=AppPassword(
            page,
            (
                f"Turn on IMAP at {name}: E-Mail, then Settings, then POP3 & IMAP",
                "Open My Account, then Security, choose Application-specific passwords and make one",
                f"{_COPY}; without two-factor sign-in your normal one works",
            ),
        ),
        access_page=page,
    )


ROWS = (
    *(_zoho(region, company=company) for region in _ZOHO for company in (False, True)),
    _gmx(
        "gmx", "GMX", "imap.gmx.net", "mail.gmx.net",
        "https://hilfe.gmx.net/sicherheit/2fa/anwendungsspezifisches-passwort.html",
        ("gmx.net", "gmx.de", "gmx.at", "gmx.ch", "gmx.eu", "gmx.org", "gmx.info", "gmx.biz"), "gmx.net",
    ),
    _gmx(
        "gmx", "GMX", "imap.gmx.com", "mail.gmx.com",
        "https://support.gmx.com/security/2fa/application-specific-passwords.html",
        ("gmx.com", "gmx.us", "gmx.co.uk", "gmx.fr", "gmx.es", "gmx.co.in", "gmx.ca"), "gmx.com",
    ),
    _gmx(
        "web.de", "WEB.DE", "imap.web.de", "smtp.web.de",
        "https://hilfe.web.de/sicherheit/2fa/anwendungsspezifisches-passwort.html",
        ("web.de",), "web.de",
    ),
    Provider(
        "yandex",
        "Yandex",
        ("app_password",),
        tls("imap.yandex.com", 993),
        tls("smtp.yandex.com", 465),
        "Yandex Help, mail clients and app passwords, 2026-11",
        domains=(
            "yandex.com", "yandex.ru", "yandex.by", "yandex.kz", "yandex.ua", "yandex.uz", "yandex.com.tr", "ya.ru",
        ),
        mx=("yandex.net", "yandex.ru"),
        app_password=AppPassword(
            "https://id.yandex.com/security/app-passwords",
            (
                "Turn on IMAP at Yandex Mail: Settings, then Email clients",
                "Open App passwords at Yandex ID, choose Mail, name it Postwarden",
                _COPY,
            ),
        ),
        access_page="https://id.yandex.com/security/app-passwords",
    ),
    Provider(
        "mail.ru",
        "Mail.ru",
        ("app_password",),
        tls("imap.mail.ru", 993),
        tls("smtp.mail.ru", 465),
        "Mail.ru Help, mail programs and passwords for external apps, 2026-11",
        domains=("mail.ru", "inbox.ru", "list.ru", "bk.ru", "internet.ru"),
        mx=("mail.ru",),
        app_password=AppPassword(
            "https://help.mail.ru/mail/security/protection/external",
            (
                "Open Password and security at Mail.ru, then Passwords for external applications",
                "Choose Create, name it Postwarden, with access to mail",
                _COPY,
            ),
        ),
        access_page="https://account.mail.ru/user/2-step-auth/passwords",
    ),
    Provider(
        "ovh",
        "OVHcloud",
        ("password",),
        tls("ssl0.ovh.net", 993),
        tls("ssl0.ovh.net", 465),
        "OVHcloud guides, email on a computer (MX Plan) and DNS records, 2026-11",
        # not all of ovh.net: rented machines have names there too
        mx=("mail.ovh.net", "mail.ovh.ca", "mx1.ovh.net", "mx2.ovh.net", "mx3.ovh.net", "mx4.ovh.net"),
    ),
    Provider(
        "rackspace",
        "Rackspace",
        ("password",),
        tls("secure.emailsrvr.com", 993),
        tls("secure.emailsrvr.com", 465),
        "Rackspace Support, Rackspace Email client settings, 2026-11",
        mx=("emailsrvr.com",),
    ),
    Provider(
        "godaddy",
        "GoDaddy",
        ("password",),
        tls("imap.secureserver.net", 993),
        tls("smtpout.secureserver.net", 465),
        "GoDaddy Help, Workspace and Professional Email settings and MX records, 2026-11",
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
        "hosted or on a company's own machines: each has servers of its own; MX of Intermedia's Exchange, 2026-11",
        mx=("serverdata.net",),
    ),
    Provider("custom", "Other mail server", ("password",), None, None, "nobody of this table"),
)  # fmt: skip
