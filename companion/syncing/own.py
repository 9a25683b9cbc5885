"""Which addresses are the mailbox's own besides its address: what mail shows about its aliases. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from companion.core.clock import DAY
from companion.ledger.witness import SentCopy
from companion.store.aliases import AliasRow, Proof
from companion.store.folders import Role
from companion.store.messages import MessageRow

# Gmail lets nobody send From another address before that address has answered for itself, and puts what its web page,
# its apps and its own server send into Sent. So an address that stands there needs no second proof. Elsewhere anybody
# may write any From, and a copy in Sent proves nothing.
SHOWS_ALIASES = frozenset({"gmail", "google_workspace"})
IN_USE = 90 * DAY  # an alias not used for longer is none that anybody asks for
PROOF_WAITS = DAY


def proven(known: Iterable[AliasRow], rows: Iterable[MessageRow], role: Role) -> set[str]:
    """The aliases whose proof came in. A copy in Sent, or in All Mail, shows that it left, and nothing else."""
    awaited = {row.proof_id: row.address for row in known if row.proof_id and row.state != "proven"}
    if not awaited or role in ("sent", "all"):
        return set()
    return {row.sender for row in rows if row.sender and awaited.get(row.message_id) == row.sender}


def senders(copies: Iterable[SentCopy], now: int) -> set[str]:
    """From which addresses mail left lately."""
    return {copy.sender for copy in copies if copy.at > now - IN_USE}


def late(proofs: Iterable[Proof], now: int) -> list[str]:
    """The aliases whose proof was not sent, or was and did not come in within a day. One may wait for its slot."""
    return [proof.alias.address for proof in proofs if _failed(proof, now)]


def _failed(proof: Proof, now: int) -> bool:
    if proof.state in {"queued", "sending"}:
        return False
    left = proof.state in {"sent", "unknown"}
    return not left or now - (proof.ended_at or proof.alias.since) > PROOF_WAITS
