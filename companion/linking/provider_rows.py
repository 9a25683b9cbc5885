"""The providers whose mailboxes people have most: where their servers stand and how one signs in (mail.md 6).

Written from the providers' help pages; `source` names them and the month in which they were read. Data only; companies
that rent mail to domains are in `provider_hosts.py`, and `providers.py` looks things up.
"""

from __future__ import annotations

from companion.linking.provider import AppPassword, Provider
from companion.mail.endpoint import Endpoint

COPY_16 = "Copy the 16 letters and paste them here"


def tls(host: str, port: int) -> Endpoint:
    return Endpoint(host, port, "tls")


def submission(host: str) -> Endpoint:
    return Endpoint(host, 587, "starttls")


def countries(name: str, ends: str) -> tuple[str, ...]:
    """`live` and `com co.uk` are live.com and live.co.uk."""
    return tuple(f"{name}.{end}" for end in ends.split())


_GOOGLE_IMAP, _GOOGLE_SMTP = tls("imap.gmail.com", 993), tls("smtp.gmail.com", 465)
_GOOGLE_ACCESS = "https://myaccount.google.com/connections"
_GOOGLE_SOURCE = "Google: Gmail Help, IMAP and app passwords; Workspace Admin Help, MX records; 2026-11"
_GOOGLE_APP = AppPassword(
    "https://myaccount.google.com/apppasswords",
    (
        "Turn on 2-Step Verification at Google, if it is off",
        "Open App passwords at Google, type Postwarden and choose Create",
        COPY_16,
    ),
)
_MICROSOFT_IMAP = tls("outlook.office365.com", 993)

ROWS = (
    Provider(
        "gmail",
        "Gmail",
        ("oauth", "app_password"),
        _GOOGLE_IMAP,
        _GOOGLE_SMTP,
        _GOOGLE_SOURCE,
        domains=("gmail.com", "googlemail.com"),
        issuer="google",
        app_password=_GOOGLE_APP,
        access_page=_GOOGLE_ACCESS,
    ),
    Provider(
        "google_workspace",
        "Google Workspace",
        ("oauth", "app_password"),
        _GOOGLE_IMAP,
        _GOOGLE_SMTP,
        _GOOGLE_SOURCE,
        mx=("google.com", "googlemail.com"),
        issuer="google",
        app_password=_GOOGLE_APP,
        access_page=_GOOGLE_ACCESS,
    ),
    Provider(
        "outlook",
        "Outlook.com",
        ("oauth",),
        _MICROSOFT_IMAP,
        submission("smtp-mail.outlook.com"),
        "Microsoft Support, POP, IMAP and SMTP settings for Outlook.com, 2026-11; country domains from sign-up pages",
        domains=(
            *countries(
                "outlook",
                "com at be cl co.id co.il co.nz co.th com.ar com.au com.br com.gr com.pe com.tr com.vn cz de dk es "
                "fr hu ie in it jp kr lv my ph pt sa sg sk",
            ),
            *countries(
                "hotmail",
                "com be ca ch cl co.id co.il co.jp co.kr co.nz co.th co.uk co.za com.ar com.au com.br com.hk com.tr "
                "com.tw com.vn cz de dk es fi fr gr hu it lt lv my nl no ph rs se sg sk",
            ),
            *countries(
                "live",
                "com at be ca ch cl cn co.kr co.uk co.za com.ar com.au com.co com.mx com.my com.pe com.ph com.pk "
                "com.pt com.sg com.ve de dk fi fr hk ie in it jp nl no ru se",
            ),
            "msn.com",
            "windowslive.com",
            "passport.com",
        ),
        mx=("olc.protection.outlook.com",),
        issuer="microsoft",
        access_page="https://account.live.com/consent/Manage",
    ),
    Provider(
        "microsoft365",
        "Microsoft 365",
        ("oauth",),
        _MICROSOFT_IMAP,
        submission("smtp.office365.com"),
        "Microsoft Learn, POP3 and IMAP4 in Exchange Online, DNS records for Microsoft 365, 2026-11",
        domains=(".onmicrosoft.com",),
        mx=("mail.protection.outlook.com", "mx.microsoft"),
        issuer="microsoft",
        access_page="https://myapplications.microsoft.com",
    ),
    Provider(
        "yahoo",
        "Yahoo",
        ("app_password",),
        tls("imap.mail.yahoo.com", 993),
        tls("smtp.mail.yahoo.com", 465),
        "Yahoo Help, IMAP server settings and app passwords, 2026-11",
        domains=(
            *countries(
                "yahoo",
                "com at be bg ca ch cl cn co.id co.il co.in co.kr co.nz co.th co.uk co.za com.ar com.au com.br com.cn "
                "com.co com.hk com.hr com.mx com.my com.pe com.ph com.sg com.tr com.tw com.ua com.ve com.vn cz de dk "
                "ee es fi fr gr hr hu ie in it lt lv nl no pl pt ro rs se si sk",
            ),
            "ymail.com",
            "rocketmail.com",
            "myyahoo.com",
        ),
        mx=("yahoodns.net",),
        app_password=AppPassword(
            "https://login.yahoo.com/account/security",
            (
                "Open Yahoo account security",
                "Choose Create app password, name it Postwarden",
                COPY_16,
            ),
        ),
        access_page="https://login.yahoo.com/account/security",
    ),
    Provider(
        "aol",
        "AOL",
        ("app_password",),
        tls("imap.aol.com", 993),
        tls("smtp.aol.com", 465),
        "AOL Help, IMAP settings and app passwords, 2026-11",
        domains=(*countries("aol", "com co.uk com.au com.br com.mx de es fr it jp nl se"), "aim.com"),
        mx=("mx-aol.mail.gm0.yahoodns.net",),
        app_password=AppPassword(
            "https://login.aol.com/account/security",
            (
                "Open AOL account security",
                "Choose Create app password, name it Postwarden",
                COPY_16,
            ),
        ),
        access_page="https://login.aol.com/account/security",
    ),
    Provider(
        "icloud",
        "iCloud",
        ("app_password",),
        tls("imap.mail.me.com", 993),
        submission("smtp.mail.me.com"),
        "Apple Support, iCloud Mail server settings, custom email domain and app-specific passwords, 2026-11",
        domains=("icloud.com", "me.com", "mac.com"),
        mx=("mail.icloud.com",),
        app_password=AppPassword(
            "https://account.apple.com/account/manage",
            (
                "Open your Apple Account, then Sign-In and Security",
                "Choose App-Specific Passwords, then Generate, name it Postwarden",
                COPY_16,
            ),
        ),
        access_page="https://account.apple.com/account/manage",
    ),
    Provider(
        "fastmail",
        "Fastmail",
        ("app_password",),
        tls("imap.fastmail.com", 993),
        tls("smtp.fastmail.com", 465),
        "Fastmail Help, server names and ports, app passwords, 2026-11",
        domains=("fastmail.com", "fastmail.fm"),
        mx=("messagingengine.com",),
        app_password=AppPassword(
            "https://app.fastmail.com/settings/security",
            (
                "Open Settings at Fastmail, then Privacy & Security, then Manage app passwords",
                "Choose New app password, name it Postwarden, with access to mail",
                "Copy the password and paste it here",
            ),
        ),
        access_page="https://app.fastmail.com/settings/security",
    ),
)
