"""The list of folders, whatever stands in it."""

from __future__ import annotations

from tests.mail.imap_peers import peer_session
from tests.rig.faults import Authority

NAMES = {
    '"Sent"': "Sent", '"Gesendete &ANw-"': "Gesendete \u00dc", '"2024"': "2024", "A&-B": "A&B",
    "R&D": None, "&!!-": None, "&2AA-": None,
}  # fmt: skip


def test_a_name_that_is_none_hides_no_other(authority: Authority) -> None:
    listed = "\r\n".join(f'* LIST () "/" {name}' for name in NAMES)
    with peer_session(authority, {"LIST": listed}) as (session, _):
        assert [folder.name for folder in session.folders()] == [name for name in NAMES.values() if name]
        assert session.examine("Gesendete \u00dc").exists == 9
