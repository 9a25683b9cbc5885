"""The providers whose mailboxes people have most: where their servers stand and how one signs in (mail.md 6).

No page was opened in place: what was read are public copies of the pages that `source` names, on the day it names.
Where a provider's page could not be found, other public sources stand in: programs that know the provider, zone files,
provider-db (github.com/deltachat, later chatmail), and "the survey", a public document of 2026-09-25 whose author had
read the help pages it names. What none of them shows is named in `unverified`.

A domain that is missing here is still found by who takes its mail, but the password of a domain too many would go to
the wrong servers: so a list holds names of the provider's own brands only, and few that no public list has. Data only;
companies that rent mail to domains are in `provider_hosts.py`, and `providers.py` looks things up.
"""

from __future__ import annotations

from companion.core.wording import say
from companion.linking.provider import AppPassword, Provider
from companion.mail.endpoint import Endpoint

COPY_16 = say("Copy the 16 letters and paste them here")


def tls(host: str, port: int) -> Endpoint:
    return Endpoint(host, port, "tls")


def submission(host: str) -> Endpoint:
    return Endpoint(host, 587, "starttls")


def countries(name: str, ends: str) -> tuple[str, ...]:
    """`live` and `com co.uk` are live.com and live.co.uk."""
    return tuple(f"{name}.{end}" for end in ends.split())


_GOOGLE_IMAP, _GOOGLE_SMTP = tls("imap.gmail.com", 993), tls("smtp.gmail.com", 465)
_GOOGLE_ACCESS = "https://myaccount.google.com/connections"
_GOOGLE_SOURCE = (
    "servers: developers.google.com/workspace/gmail/imap/imap-smtp; app passwords: knowledge.workspace.google.com, How "
    "to generate App Passwords (an older wording), their page and the access page: public programs; MX: public zone "
    "files and DNS answers; read 2026-11-25"
)
_GOOGLE_APP = AppPassword(
    "https://myaccount.google.com/apppasswords",
    (
        say("Turn on 2-Step Verification at Google, if it is off"),
        say("Open App passwords at Google, type Postwarden and choose Create"),
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
        unverified=("app_password_steps",),
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
        unverified=("app_password_steps",),
    ),
    Provider(
        "outlook",
        "Outlook.com",
        ("oauth",),
        _MICROSOFT_IMAP,
        submission("smtp-mail.outlook.com"),
        "servers: support.microsoft.com, POP, IMAP and SMTP settings for Outlook.com (by a mirror; it says that IMAP "
        "is off until one switches it on); access page: Microsoft's OneDrive sign-in guide; MX: public DNS answers; "
        "domains: live in public lists, outlook and hotmail seen there in part; read 2026-11-25",
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
        unverified=("domains",),
    ),
    Provider(
        "microsoft365",
        "Microsoft 365",
        ("oauth",),
        _MICROSOFT_IMAP,
        submission("smtp.office365.com"),
        "servers: Microsoft Learn, POP3 and IMAP4 in Exchange Online (a copy of 2018); MX: Microsoft Learn, Configure "
        "Multi-Geo In-Region Routing (2025-07-30); access page: Microsoft's My Apps guides; read 2026-11-25",
        domains=(".onmicrosoft.com",),
        mx=("mail.protection.outlook.com", "mx.microsoft"),
        issuer="microsoft",
        access_page="https://myapplications.microsoft.com",
        unverified=("domains",),
    ),
    Provider(
        "yahoo",
        "Yahoo",
        ("app_password",),
        tls("imap.mail.yahoo.com", 993),
        tls("smtp.mail.yahoo.com", 465),
        "servers: the survey, by help.yahoo.com SLN4075, and provider-db (2025-09); app passwords: "
        "Yahoo Help SLN15241 (by a mirror); account security page, MX and domains: public programs and lists; "
        "read 2026-11-25",
        domains=(
            *countries(
                "yahoo",
                "com at be bg ca cl co.id co.il co.in co.kr co.nz co.th co.uk co.za com.ar com.au com.br com.co com.hk "
                "com.hr com.mx com.my com.pe com.ph com.sg com.tr com.tw com.ua com.ve com.vn cz de dk ee es fi fr gr "
                "hu ie in it lt lv nl no pl pt ro se sk",
            ),
            "ymail.com",
            "rocketmail.com",
            "myyahoo.com",
        ),
        mx=("yahoodns.net",),
        app_password=AppPassword(
            "https://login.yahoo.com/account/security",
            (
                say("Open Yahoo account security"),
                say("Choose Create app password, name it Postwarden"),
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
        "servers, account security page: provider-db (2020-02) and the survey; MX: public "
        "programs; domains: one public list; read 2026-11-25",
        domains=(*countries("aol", "com co.uk com.au com.br com.mx de es fr it jp nl se"), "aim.com"),
        mx=("mx-aol.mail.gm0.yahoodns.net",),
        app_password=AppPassword(
            "https://login.aol.com/account/security",
            (
                say("Open AOL account security"),
                say("Choose Create app password, name it Postwarden"),
                COPY_16,
            ),
        ),
        access_page="https://login.aol.com/account/security",
        unverified=("domains", "app_password_steps"),
    ),
    Provider(
        "icloud",
        "iCloud",
        ("app_password",),
        tls("imap.mail.me.com", 993),
        submission("smtp.mail.me.com"),
        "servers: the survey and developer.nylas.com, both by support.apple.com/102525; app passwords and both pages: "
        "support.apple.com/102654; MX: public zone files; domains: provider-db; read 2026-11-25",
        domains=("icloud.com", "me.com", "mac.com"),
        mx=("mail.icloud.com",),
        app_password=AppPassword(
            "https://account.apple.com",
            (
                say("Open your Apple Account, then Sign-In and Security"),
                say("Choose App-Specific Passwords, then Generate, name it Postwarden"),
                COPY_16,
            ),
        ),
        access_page="https://account.apple.com",
    ),
    Provider(
        "fastmail",
        "Fastmail",
        ("app_password",),
        tls("imap.fastmail.com", 993),
        tls("smtp.fastmail.com", 465),
        "servers: fastmail.com/help/technical/servernamesandports.html; app passwords: fastmail.com/help/clients/"
        "apppassword.html (the Basic plan has none) and a public guide; MX: public zone files; domains: public "
        "programs; read 2026-11-25",
        domains=("fastmail.com", "fastmail.fm"),
        mx=("messagingengine.com",),
        app_password=AppPassword(
            "https://app.fastmail.com/settings/security",
            (
                say("Open Settings at Fastmail, then Privacy & Security, then Manage app passwords"),
                say("Choose New app password, name it Postwarden, with access to mail"),
                say("Copy the password and paste it here"),
            ),
        ),
        access_page="https://app.fastmail.com/settings/security",
        unverified=("app_password_page", "access_page"),
    ),
)
