"""Imports go down the floors, and pure rules stay pure (companion/DESIGN.md)."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
COMPANION = ROOT / "companion"

# Functions over values: no clock, no randomness, no network, no database, no file.
PURE = [
    "core/addresses.py",
    "core/b64.py",
    "core/spreadsheets.py",
    "core/wishes.py",
    "core/wording.py",
    "dns/holding.py",
    "dns/signing.py",
    "health/aliased.py",
    "health/bimi.py",
    "health/blocklist_table.py",
    "health/blocklists.py",
    "health/causes.py",
    "health/comparing.py",
    "health/counting.py",
    "health/dkim.py",
    "health/dkim_findings.py",
    "health/dkim_key.py",
    "health/dkim_selectors.py",
    "health/dmarc.py",
    "health/dmarc_absent.py",
    "health/dmarc_alignment.py",
    "health/dmarc_older.py",
    "health/dmarc_record.py",
    "health/dnssec.py",
    "health/evidence_form.py",
    "health/fixes.py",
    "health/mending.py",
    "health/mta_sts.py",
    "health/mta_sts_policy.py",
    "health/mx.py",
    "health/own_servers.py",
    "health/placement.py",
    "health/provider_match.py",
    "health/ptr.py",
    "health/report.py",
    "health/said.py",
    "health/score.py",
    "health/seen.py",
    "health/seen_findings.py",
    "health/services.py",
    "health/slips.py",
    "health/spf.py",
    "health/spf_course.py",
    "health/spf_cures.py",
    "health/spf_host.py",
    "health/spf_macros.py",
    "health/spf_mending.py",
    "health/spf_outgoing.py",
    "health/spf_record.py",
    "health/spf_sender.py",
    "health/spf_senders.py",
    "health/spf_walk.py",
    "health/stream.py",
    "health/stream_findings.py",
    "health/tls_rpt.py",
    "health/tracking.py",
    "health/waiting.py",
    "jobs/waking.py",
    "ledger/clock.py",
    "ledger/limits.py",
    "ledger/pace.py",
    "ledger/witness.py",
    "linking/autoconfig.py",
    "linking/ceilings.py",
    "linking/found.py",
    "linking/judging.py",
    "linking/oauth/callback.py",
    "linking/oauth/client_form.py",
    "linking/oauth/failures.py",
    "linking/oauth/grant.py",
    "linking/oauth/id_token.py",
    "linking/oauth/identity.py",
    "linking/oauth/kept.py",
    "linking/oauth/page.py",
    "linking/oauth/scopes.py",
    "linking/provider_hosts.py",
    "linking/provider_rows.py",
    "linking/providers.py",
    "linking/request.py",
    "linking/rows.py",
    "linking/settings_rules.py",
    "linking/spf_owner.py",
    "linking/srv.py",
    "linking/transactional.py",
    "mail/graph_answers.py",
    "mail/sasl.py",
    "mail/sign_in_words.py",
    "notices/alerts.py",
    "notices/awaiting.py",
    "notices/choosing.py",
    "notices/facts.py",
    "notices/hours.py",
    "notices/inhibition.py",
    "notices/keeping.py",
    "notices/matter.py",
    "notices/rules.py",
    "notices/words.py",
    "pairing/code.py",
    "pairing/keys.py",
    "sending/addressed.py",
    "sending/at_slot.py",
    "sending/attachments.py",
    "sending/batch_file.py",
    "sending/body.py",
    "sending/compose.py",
    "sending/concern.py",
    "sending/concerns.py",
    "sending/concerns_links.py",
    "sending/direction.py",
    "sending/draft.py",
    "sending/draft_mail.py",
    "sending/draft_words.py",
    "sending/fields.py",
    "sending/forecast.py",
    "sending/guard.py",
    "sending/hours.py",
    "sending/layout.py",
    "sending/letter.py",
    "sending/markup.py",
    "sending/markup_end.py",
    "sending/outcome.py",
    "sending/pairs.py",
    "sending/plain.py",
    "sending/proof.py",
    "sending/rampup.py",
    "sending/rewrite.py",
    "sending/subject.py",
    "sending/suppression_csv.py",
    "sending/typos.py",
    "syncing/authres/results.py",
    "syncing/authres/sighting.py",
    "syncing/authres/trusted.py",
    "syncing/authres/verdict.py",
    "syncing/barring.py",
    "syncing/budget.py",
    "syncing/classify/arf.py",
    "syncing/classify/automatic.py",
    "syncing/classify/away.py",
    "syncing/classify/bounce_shapes.py",
    "syncing/classify/bounce_words.py",
    "syncing/classify/bounces.py",
    "syncing/classify/codes.py",
    "syncing/classify/decoding.py",
    "syncing/classify/dsn.py",
    "syncing/classify/folding.py",
    "syncing/classify/layouts.py",
    "syncing/classify/mime.py",
    "syncing/classify/notified.py",
    "syncing/classify/original.py",
    "syncing/classify/owners.py",
    "syncing/classify/receipts.py",
    "syncing/classify/report_words.py",
    "syncing/classify/reports.py",
    "syncing/classify/service.py",
    "syncing/classify/unsubscribe.py",
    "syncing/classify/unsubscribe_words.py",
    "syncing/classify/verdict.py",
    "syncing/classify/written.py",
    "syncing/facts.py",
    "syncing/headers.py",
    "syncing/matching.py",
    "syncing/outage.py",
    "syncing/own.py",
    "syncing/placement.py",
    "syncing/plan.py",
    "syncing/rebind.py",
    "syncing/reports/aggregate.py",
    "syncing/reports/mending.py",
    "syncing/reports/opening.py",
    "syncing/reports/reading.py",
    "syncing/reports/rows.py",
    "syncing/reports/said.py",
    "syncing/reports/sources.py",
    "syncing/reports/tls.py",
    "syncing/reports/window.py",
    "syncing/roles.py",
    "syncing/signs.py",
    "syncing/subjects.py",
    "web/channel.py",
    "web/oversize.py",
    "web/reasons.py",
    "web/validating.py",
    "web/views_linking.py",
    "web/views_mailbox.py",
    "web/views_pacing.py",
]
IMPURE = {
    "socket", "ssl", "threading", "time", "random", "os", "subprocess", "sqlite3", "sqlalchemy", "flask", "waitress",
    "imaplib", "smtplib", "imapclient", "keyring", "asyncio", "dns.asyncresolver", "dns.asyncquery",
    "companion.store.engine",
}  # fmt: skip

ALLOWED_SQL = {"sqlalchemy", "sqlalchemy.Connection"}  # a transaction may be handed on


def imports_of(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{name.name}" for name in node.names}
    return found


def test_floors() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", PURE)
def test_pure_rules_import_nothing_that_acts(name: str) -> None:
    bad = {
        found
        for found in imports_of(COMPANION / name)
        if found in IMPURE or (found.partition(".")[0] in IMPURE and not found.startswith("companion"))
    }
    assert not bad, f"{name} imports {sorted(bad)}"


def test_sql_is_written_in_the_store_only() -> None:
    outside = {
        str(path.relative_to(COMPANION))
        for path in COMPANION.rglob("*.py")
        if path.relative_to(COMPANION).parts[0] != "store"
        and any(name.startswith("sqlalchemy") and name not in ALLOWED_SQL for name in imports_of(path))
    }
    assert not outside, f"only sqlalchemy.Connection may be named outside store/: {sorted(outside)}"
