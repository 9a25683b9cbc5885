"""Ruling on many senders over one resolver."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from companion.dns.outcomes import Outcome, Question
from companion.dns.resolver import Resolver
from companion.health.spf_host import Ruling
from companion.health.spf_macros import read_sender
from companion.health.spf_service import rule_on
from tests.fakes.dns import Asked, FakeDns
from tests.rig.servers import DnsRig


def test_many_senders_share_the_answers() -> None:
    dns = Asked(
        FakeDns("shop.test TXT v=spf1 include:big.test -all\nbig.test TXT v=spf1 ip4:192.0.2.0/24 -all")
    )

    async def all_of_them() -> list[Ruling]:
        senders = (read_sender(f"192.0.{net}.1", f"u{net}@shop.test", "") for net in range(8))
        return list(await asyncio.gather(*(rule_on(sender, dns.ask, 0) for sender in senders)))

    assert [ruling.result for ruling in asyncio.run(all_of_them())] == [
        "pass" if net == 2 else "fail" for net in range(8)
    ]
    assert dns.questions == 2


async def silence(question: Question) -> Outcome:
    await asyncio.Event().wait()
    raise AssertionError(question)


def test_a_ruling_that_takes_too_long_is_a_temperror() -> None:
    async def one() -> Ruling:
        return await rule_on(read_sender("192.0.2.1", "maya@shop.test", ""), silence, 0, seconds=0.05)

    ruling = asyncio.run(one())
    assert (ruling.result, ruling.error) == ("temperror", "The DNS took more than 0.05 seconds.")


def test_who_gives_up_leaves_the_answer_to_the_others(dns_rig: Callable[[str], DnsRig]) -> None:
    rig = dns_rig('late.test TXT "v=spf1 +all"\nlate.test ! delay 0.3')

    async def two() -> tuple[Ruling, Ruling]:
        resolver = Resolver([(rig.host, rig.port)])
        sender = read_sender("192.0.2.1", "maya@late.test", "")
        hasty, patient = rule_on(sender, resolver.ask, 0, seconds=0.05), rule_on(sender, resolver.ask, 0)
        first, second = await asyncio.gather(hasty, patient)
        assert resolver.questions == 1
        return first, second

    first, second = asyncio.run(two())
    assert (first.result, second.result) == ("temperror", "pass")
