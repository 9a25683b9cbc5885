"""Discovery when name servers fail or are slow, and how many round trips it takes."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

import pytest

from companion.dns.outcomes import Failed, Outcome, Question
from companion.dns.resolver import Resolver, Server
from companion.linking.discovery import ALL_S, DNS_S, Discovery, Found
from companion.linking.settings_rules import questions
from tests.linking.setups import asking_nobody, discovery_at
from tests.rig.servers import DnsRig

ZONES = """
servfail.test ! servfail
refused.test ! refused
drop.test ! drop

google.test MX 1 aspmx.l.google.com.
_tcp.google.test ! drop
microsoft.test MX 0 microsoft-test.mail.protection.outlook.com.
microsoft.test TXT "v=spf1 include:_spf.google.com ~all"
_tcp.microsoft.test ! drop

slow.test MX 10 mail.slow.test.
slow.test ! delay 0.3
_imaps._tcp.slow.test SRV 0 1 993 imap.slow.test.
_pop3s._tcp.unsure.test SRV 0 1 995 mail.unsure.test.
text.test TXT "only text"
unsure.test MX 10 mail.unsure.test.
_imap._tcp.unsure.test ! servfail
"""


@pytest.fixture(scope="module")
def server(dns_rig: Callable[[str], DnsRig]) -> Server:
    rig = dns_rig(ZONES)
    return rig.host, rig.port


def code(found: Found) -> str | None:
    return found.refusal.code if found.refusal else None


class Watched:
    """The real resolver, with the order in which questions go out and answers come in; some types may fail."""

    def __init__(self, server: Server, told: dict[str, Outcome] | None = None) -> None:
        self._resolver, self._told = Resolver([server], DNS_S), told or {}
        self.events: list[str] = []

    async def ask(self, question: Question) -> Outcome:
        self.events.append("asked")
        outcome = await self._resolver.ask(question)
        self.events.append("answered")
        return self._told.get(question.type, outcome)


def test_all_questions_go_out_before_the_first_answer_is_in(server: Server) -> None:
    watched = Watched(server)
    started = time.monotonic()
    found = Discovery(lambda: watched, asking_nobody).find("ann@slow.test")
    assert found.source == "srv"
    count = len(questions("slow.test"))
    assert watched.events == ["asked"] * count + ["answered"] * count
    assert time.monotonic() - started < 0.3 * count  # as one after the other would take


@pytest.mark.parametrize(("domain", "refusal"), [("google.test", None), ("microsoft.test", "spf_other")])
def test_what_no_longer_matters_is_not_waited_for(server: Server, domain: str, refusal: str | None) -> None:
    started = time.monotonic()
    found = discovery_at([server]).find(f"ann@{domain}")
    assert (found.source, code(found)) == ("mx", refusal)
    assert time.monotonic() - started < 1.5


@pytest.mark.parametrize("domain", ["servfail.test", "refused.test"])
def test_a_failing_name_server_is_no_word_about_the_domain(server: Server, domain: str) -> None:
    found = discovery_at([server]).find(f"ann@{domain}")
    assert (found.source, found.imap, found.may_ask, code(found)) == ("none", None, (), "offline")
    assert found.refusal is not None
    assert found.refusal.sentence == f"The name {domain} can't be looked up just now."


def test_a_silent_name_server_ends_in_time(server: Server) -> None:
    started = time.monotonic()
    found = discovery_at([server]).find("ann@drop.test", ask_host=True)
    assert time.monotonic() - started < ALL_S
    assert code(found) == "offline"


def test_no_name_server_at_all() -> None:
    assert code(discovery_at([]).find("ann@acme.test")) == "offline"


def test_a_resolver_without_an_end_of_its_own_is_ended() -> None:
    class Forever:
        async def ask(self, question: Question) -> Outcome:
            await asyncio.sleep(3600)
            raise AssertionError

    started = time.monotonic()
    assert code(Discovery(Forever, asking_nobody).find("ann@acme.test")) == "offline"
    assert DNS_S <= time.monotonic() - started < ALL_S


def test_imap_that_is_only_unknown_is_not_said_to_be_missing(server: Server) -> None:
    """POP3 is offered, but whether IMAP is could not be asked."""
    assert code(discovery_at([server]).find("ann@unsure.test")) == "noauto"


@pytest.mark.parametrize(
    ("failing", "refusal"),
    [("TXT", "no_mail_server"), ("A", "offline"), ("AAAA", "offline"), ("MX", "offline")],
)
def test_only_a_sure_no_means_no_mail_server(server: Server, failing: str, refusal: str) -> None:
    watched = Watched(server, {failing: Failed("timeout")})
    assert code(Discovery(lambda: watched, asking_nobody).find("ann@text.test")) == refusal


def test_what_the_domain_names_counts_where_mx_is_unknown(server: Server) -> None:
    watched = Watched(server, {"MX": Failed("timeout")})
    found = Discovery(lambda: watched, asking_nobody).find("ann@slow.test")
    assert (found.source, code(found)) == ("srv", None)


def test_an_unknown_spf_record_is_no_reason_to_refuse(server: Server) -> None:
    watched = Watched(server, {"TXT": Failed("servfail")})
    found = Discovery(lambda: watched, asking_nobody).find("ann@microsoft.test")
    assert (found.provider.id, code(found)) == ("microsoft365", None)
