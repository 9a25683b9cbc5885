"""Who may ask for the next token at the same time: threads, processes, a new sign-in, an unlinking, a full disk."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from companion.core.errors import SecretLost, SignInEnded, StoreUnavailable
from companion.linking.oauth.grant import GRANT
from companion.linking.provider import Issuer
from tests.linking.oauth.desk import (
    ISSUERS,
    MAILBOX,
    Desk,
    eventually,
    opens,
    refresh_token,
    sign_ins,
    signed_in,
)
from tests.rig.servers import Rig

ROOT = Path(__file__).resolve().parents[3]
both = pytest.mark.parametrize("issuer", ISSUERS)


@both
def test_many_threads_ask_once(desk: Desk, mail_rig: Rig, issuer: Issuer) -> None:
    signed_in(desk, issuer, mail_rig.fresh().address)
    desk.server.switch(access_ttl=3600, hold="token")
    with ThreadPoolExecutor(8) as threads:
        asked = [threads.submit(desk.sign_ins.token, MAILBOX, issuer) for _ in range(8)]
        eventually(lambda: desk.server.held() == 1)
        desk.server.switch(hold="")
        assert len({one.result().reveal() for one in asked}) == 1
    assert desk.server.asked("refresh_token") == 1


@both
def test_two_processes_never_use_one_refresh_token_twice(desk: Desk, mail_rig: Rig, issuer: Issuer) -> None:
    """The server ends the whole sign-in when a replaced token comes again, as Microsoft does."""
    signed_in(desk, issuer, mail_rig.fresh().address)
    desk.server.switch(hold="token")
    with renewer(desk, issuer) as one, renewer(desk, issuer) as other:
        begin(one)
        eventually(lambda: desk.server.held() == 1)
        begin(other)
        assert other.poll() is None
        assert desk.server.held() == 1  # it waits for its turn
        desk.server.switch(hold="")
        assert (ends(one), ends(other)) == ("ok", "ok")
    assert desk.server.asked("refresh_token") == 2
    assert desk.another().token(MAILBOX, issuer).reveal()


def test_without_turns_the_sign_in_would_have_ended(desk: Desk, mail_rig: Rig) -> None:
    """What the test above rests on."""
    signed_in(desk, "microsoft", mail_rig.fresh().address)
    spent = desk.kept(MAILBOX)
    assert desk.another().token(MAILBOX, "microsoft").reveal()
    with desk.store.write() as tx:
        desk.vault.seal(tx, MAILBOX, GRANT, spent)
    with pytest.raises(SignInEnded):
        desk.another().token(MAILBOX, "microsoft")


@both
def test_a_new_sign_in_counts_more_than_a_refresh_under_way(
    desk: Desk, mail_rig: Rig, issuer: Issuer
) -> None:
    who = mail_rig.fresh()
    signed_in(desk, issuer, who.address)
    desk.server.switch(access_ttl=3600)
    anew = desk.sign_in(issuer, who.address)
    desk.server.switch(hold="token")
    with ThreadPoolExecutor(1) as beside:
        refresh = beside.submit(desk.sign_ins.token, MAILBOX, issuer)
        eventually(lambda: desk.server.held() == 1)
        with desk.store.write() as tx:
            desk.vault.seal(tx, MAILBOX, GRANT, anew.kept)
        desk.server.switch(hold="")
        assert opens(mail_rig, who.address, refresh.result())
    assert refresh_token(issuer, desk.kept(MAILBOX)) == refresh_token(issuer, anew.kept)


@both
def test_a_refresh_under_way_does_not_bring_an_unlinked_mailbox_back(
    desk: Desk, mail_rig: Rig, issuer: Issuer
) -> None:
    signed_in(desk, issuer, mail_rig.fresh().address)
    desk.server.switch(hold="token")
    with ThreadPoolExecutor(1) as beside:
        refresh = beside.submit(desk.sign_ins.token, MAILBOX, issuer)
        eventually(lambda: desk.server.held() == 1)
        with desk.store.write() as tx:
            desk.sign_ins.forget(tx, MAILBOX)
        desk.server.switch(hold="")
        with pytest.raises(SecretLost):
            refresh.result()
    with pytest.raises(SecretLost):
        desk.kept(MAILBOX)
    with pytest.raises(SecretLost):
        desk.sign_ins.token(MAILBOX, issuer)


class Full:
    """A store whose disk is full until it is told otherwise."""

    def __init__(self, desk: Desk) -> None:
        self.read, self._write, self.full = desk.store.read, desk.store.write, True

    @contextmanager
    def write(self) -> Iterator[object]:
        if self.full:
            raise StoreUnavailable
        with self._write() as tx:
            yield tx


@both
def test_a_token_that_could_not_be_stored_is_neither_used_nor_lost(
    desk: Desk, mail_rig: Rig, issuer: Issuer
) -> None:
    who = mail_rig.fresh()
    signed_in(desk, issuer, who.address)
    desk.server.switch(access_ttl=3600)
    store = Full(desk)
    with_full_disk = sign_ins(desk.home, desk.server, store, desk.vault)  # type: ignore[arg-type]
    for _ in range(2):
        with pytest.raises(StoreUnavailable):
            with_full_disk.token(MAILBOX, issuer)
    store.full = False
    assert opens(mail_rig, who.address, with_full_disk.token(MAILBOX, issuer))
    assert desk.server.asked("refresh_token") == 1
    assert desk.another().token(MAILBOX, issuer).reveal()


@contextmanager
def renewer(desk: Desk, issuer: Issuer) -> Iterator[subprocess.Popen[str]]:
    command = [
        sys.executable, "-m", "tests.linking.oauth.renewer",
        str(desk.home), str(desk.server.ca), str(desk.server.port), issuer, MAILBOX,
    ]  # fmt: skip
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            yield process
        finally:
            process.kill()


def begin(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("go\n")
    process.stdin.flush()
    assert process.stdout.readline() == "asking\n"


def ends(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    said = process.stdout.readline().strip()
    process.wait(20)
    return said


def test_turns_are_left_by_whoever_dies(desk: Desk, mail_rig: Rig) -> None:
    signed_in(desk, "google", mail_rig.fresh().address)
    desk.server.switch(hold="token")
    with renewer(desk, "google") as process:
        begin(process)
        eventually(lambda: desk.server.held() == 1)
        process.kill()
        process.wait(20)
        with ThreadPoolExecutor(1) as beside:
            asking = beside.submit(desk.sign_ins.token, MAILBOX, "google")
            eventually(lambda: desk.server.held() == 2)
            desk.server.switch(hold="")
            assert asking.result().reveal()
