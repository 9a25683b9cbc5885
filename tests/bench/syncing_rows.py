"""What `make bench` prints about syncing: each number, its target, whether that is met, and what stands beside it."""

from __future__ import annotations

from tests.bench.syncing import FEWER, FEWEST, WAYS
from tests.bench.watching import MAILBOXES

Row = tuple[str, str, str, str]

NOTHING_NEW = {  # ms
    "qresync": ("with QRESYNC", 20),
    "condstore": ("with CONDSTORE", 100),
    "plain": ("without either", 1_000),
}
FIRST, TOLD, OCTETS = 15_000, 1.0, 1 / 3
IDLE_MB, IDLE_PERCENT, ABOVE_MB = 100, 1, 60


def rows(found: dict[str, float]) -> list[Row]:
    return [*_first(found), *(_unchanged(found, way) for way in WAYS), *_watching(found)]


def _row(name: str, value: str, target: str, note: str, *, met: bool) -> Row:
    return name, value, target, f"{'met' if met else 'MISSED'}; {note}".rstrip("; ")


def _first(found: dict[str, float]) -> list[Row]:
    rate, raw, mbsync = found["sync_rate"], found["sync_raw_rate"], found["sync_mbsync_rate"]
    beside = f"{rate / raw:.2f} x raw socket ({raw:,.0f}), {rate / mbsync:.1f} x mbsync ({mbsync:,.0f}, whole messages)"
    core, load = found["sync_core_seconds"], found["sync_machine_load"]
    beside += f"; takes {core:.1f} s of a core; the machine's load before {load:.1f}"
    others = (
        f"imapclient loop {found['sync_loop_rate']:,.0f} ({FEWER:,} messages), offlineimap "
        f"{found['sync_offlineimap_rate']:,.0f} ({FEWEST:,}, whole), raw socket where the server has no cache "
        f"{found['sync_cold_rate']:,.0f}"
    )
    above, idle = found["sync_memory_above_mb"], found["sync_memory_idle_mb"]
    octets, again = found["sync_first_octets"], found["sync_renumbered_octets"]
    counted = f"{again / 2**20:.1f} / {octets / 2**20:.1f} MB; {found['sync_renumbered_seconds']:.1f} s"
    return [
        _row("first sync, messages a second", f"{rate:,.0f}", f"at least {FIRST:,}", beside, met=rate >= FIRST),
        ("others, messages a second", "", "", others),
        _row(
            "memory while syncing, above idle", f"{above:.0f} MB", f"at most {ABOVE_MB}", f"idle {idle:.0f} MB",
            met=above <= ABOVE_MB,
        ),
        _row(
            "UIDVALIDITY changed, bytes / first", f"{again / octets:.2f} x", "at most 0.33", counted,
            met=again / octets <= OCTETS,
        ),
    ]  # fmt: skip


def _unchanged(found: dict[str, float], way: str) -> Row:
    name, most = NOTHING_NEW[way]
    took, first = found[f"sync_{way}_seconds"] * 1000, found[f"sync_{way}_first"] * 1000
    others = [found[f"sync_{other}_unchanged"] * 1000 for other in ("mbsync", "offlineimap")]
    method = next(key for key in found if key.startswith(f"sync_{way}_by_")).rpartition("_by_")[2]
    note = (
        f"{took / others[0]:.3f} x mbsync ({others[0]:,.0f} ms; offlineimap, {FEWEST:,}: {others[1]:,.0f}); "
        f"by {method}; the first of a process {first:.0f} ms"
    )
    return _row(f"nothing new, {name}", f"{took:.0f} ms", f"at most {most:,}", note, met=took <= most)


def _watching(found: dict[str, float]) -> list[Row]:
    told, worst = found["sync_news_seconds"], found["sync_news_worst"]
    idle, share = found["sync_idle_mb"], found["sync_idle_core_percent"]
    return [
        _row(
            "new message told to a sidebar", f"{told:.2f} s", "at most 1", f"worst {worst:.2f} s", met=told <= TOLD
        ),
        _row(
            f"{MAILBOXES} mailboxes idle, memory", f"{idle:.0f} MB", f"at most {IDLE_MB}", "", met=idle <= IDLE_MB
        ),
        _row(
            f"{MAILBOXES} mailboxes idle, of a core", f"{share:.1f} %", f"at most {IDLE_PERCENT}", "",
            met=share <= IDLE_PERCENT,
        ),
    ]  # fmt: skip
