"""The way of a linking from an address to two servers that have taken the sign-in. Nothing is stored on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace

from companion.core.addresses import domain_of
from companion.core.clock import Clock
from companion.core.errors import (
    ForeignServers,
    LinkCancelled,
    LinkRefused,
    MailError,
    NoMailServer,
    NoSettings,
    Pop3Only,
    PostwardenError,
    SendingOff,
    SignInRefused,
    TokenRefused,
)
from companion.linking import providers
from companion.linking.discovery import Found
from companion.linking.judging import another_account, as_meant, explained
from companion.linking.oauth.grant import Grant
from companion.linking.oauth.identity import same_mailbox
from companion.linking.pending import Patience, Pending
from companion.linking.provider import ISSUER_NAMES, Provider
from companion.linking.request import LinkRequest
from companion.linking.steps import Steps
from companion.mail.endpoint import Endpoint, Login
from companion.mail.graph_answers import HOST as GRAPH
from companion.mail.imap import Imap, ImapSession
from companion.mail.smtp import Smtp


@dataclass(frozen=True, slots=True)
class Connected:
    """Both servers took it: the request as it was understood, and the grant of a sign-in by OAuth."""

    request: LinkRequest
    provider: Provider
    grant: Grant | None


class Course:
    """`find` tells the settings of an address; `again` are the seconds between tries at a server that is down;
    `by_graph` makes sure that Microsoft Graph takes mail by this sign-in, and raises MailError where it doesn't.
    """

    def __init__(
        self,
        steps: Steps,
        imap: Imap,
        smtp: Smtp,
        clock: Clock,
        find: Callable[[str], Found],
        is_linked: Callable[[str], bool],
        again: tuple[float, ...],
        by_graph: Callable[[Grant], Grant],
    ) -> None:
        self._steps, self._imap, self._smtp, self._clock = steps, imap, smtp, clock
        self._find, self._is_linked, self._again = find, is_linked, again
        self._by_graph = by_graph

    def run(self, link_id: str, pending: Pending) -> Connected:
        """Raises PostwardenError as it was shown at its step; LinkCancelled when nobody wants it any more."""
        typed = pending.request.imap is not None
        with self._steps.step(link_id, "settings") as shown:
            request, provider = self._settle(pending.request)
            shown.detail = provider.id
        imap, smtp = request.imap, request.smtp
        if imap is None:
            raise NoSettings(domain=domain_of(request.address), field="address")
        waiting = Patience(self._steps, self._clock, link_id, pending, self._again, typed=typed)
        with ExitStack() as session:
            with self._steps.step(link_id, "signed_in", request.sign_in_name):
                login, grant = self._login(pending, request)
                with _blaming("imap", request, provider):
                    opened = waiting.for_server(lambda: self._open(imap, login, request, grant))
                receiving = session.enter_context(opened)
            with self._steps.step(link_id, "receiving", _name(imap)), _blaming("imap", request, provider):
                receiving.examine("INBOX")
        if request.sending and smtp is not None:
            secret = request.smtp_password or login.secret
            sending = Login(request.sending_name, secret, login.mechanism)
            with (
                self._steps.step(link_id, "sending", _name(smtp)) as shown,
                _blaming("smtp", request, provider),
            ):
                wider = self._sends(waiting, request, smtp, sending, grant)
                if wider is not None:
                    shown.detail, grant = GRAPH, wider
                    request = replace(request, sends_by="graph")
        return Connected(request, provider, grant)

    def _sends(
        self, waiting: Patience, request: LinkRequest, smtp: Endpoint, login: Login, grant: Grant | None
    ) -> Grant | None:
        """Whether sending works; the grant for Graph where that is the way, asked for or since SMTP is switched off."""
        microsoft = grant if grant is not None and grant.issuer == "microsoft" else None
        if request.sends_by == "smtp":
            try:
                waiting.for_server(lambda: self._smtp.check(smtp, login))
            except SendingOff:
                if microsoft is None:
                    raise
            else:
                return None
        return None if microsoft is None else waiting.for_server(lambda: self._by_graph(microsoft))

    def _settle(self, request: LinkRequest) -> tuple[LinkRequest, Provider]:
        """The servers, typed or found, and whose they are. What was typed must at least exist."""
        if request.imap is not None and (request.smtp is not None or not request.sending):
            return self._typed(request, request.imap)
        found = self._find(request.address)
        # Who signs in on a provider's page has said whose mailbox it is; only a domain without mail contradicts.
        waved = (NoSettings, Pop3Only, MailError) if request.oauth else ()
        if found.refusal is not None and not isinstance(found.refusal, waved):
            found.refusal.field = found.refusal.field or "address"
            raise found.refusal
        provider, imap, smtp, user = found.provider, found.imap, found.smtp, found.user
        if request.oauth is not None and provider.issuer != request.oauth:
            provider = providers.of_issuer(request.oauth, request.address)
            imap, smtp, user = provider.imap, provider.smtp, None
        imap, smtp = request.imap or imap, request.smtp or smtp
        if imap is None or (smtp is None and request.sending):
            raise NoSettings(domain=domain_of(request.address), field="address")
        if found.foreign and request.oauth is None and request.imap is None:
            domain = domain_of(request.address)
            raise ForeignServers(
                domain=domain, imap=_name(imap), smtp=_name(smtp) if smtp else "", field="imap"
            )
        if user is not None and (request.user or "").lower() in ("", request.address):
            request = replace(request, user=user)
        return _meant(replace(request, imap=imap, smtp=smtp), provider), provider

    def _typed(self, request: LinkRequest, imap: Endpoint) -> tuple[LinkRequest, Provider]:
        if "--" in domain_of(request.address):  # rare enough in a real domain to be asked for
            refusal = self._find(request.address).refusal
            if isinstance(refusal, NoMailServer):
                refusal.field = "address"
                raise refusal
        provider = providers.by_id(providers.provider_of(request.address, imap.host))
        for field_name, server in (("imap", request.imap), ("smtp", request.smtp)):
            if server is not None:
                with _blaming(field_name, request, provider):
                    self._smtp.locate(server)
        return _meant(request, provider), provider

    def _login(self, pending: Pending, request: LinkRequest) -> tuple[Login, Grant | None]:
        if pending.attempt is None:
            if request.password is None:
                raise SignInRefused(field="password")
            return Login(request.sign_in_name, request.password), None
        pending.page = pending.attempt.url
        try:
            grant = pending.attempt.wait(pending.cancelled)
        finally:
            pending.page = None
            pending.attempt.close()
        if pending.cancelled.is_set():
            raise LinkCancelled(address=request.address)
        # At Microsoft the name one signs in with may differ from the address: there the mail server decides.
        if grant.issuer == "google" and not same_mailbox(request.address, grant.names):
            raise another_account(request.address, grant.names, grant.issuer, self._is_linked)
        return Login(request.address, grant.access, "xoauth2"), grant

    def _open(self, imap: Endpoint, login: Login, request: LinkRequest, grant: Grant | None) -> ImapSession:
        try:
            return self._imap.open(imap, login)
        except SignInRefused:
            if grant is None or same_mailbox(request.address, grant.names):
                raise
        raise another_account(request.address, grant.names, grant.issuer, self._is_linked)


def _meant(request: LinkRequest, provider: Provider) -> LinkRequest:
    return (
        request
        if request.password is None
        else replace(request, password=as_meant(request.password, provider))
    )


def _name(server: Endpoint) -> str:
    return f"{server.host}:{server.port}"


@contextmanager
def _blaming(half: str, request: LinkRequest, provider: Provider) -> Iterator[None]:
    """Says which field of the form an error belongs to, and what it means at this provider."""
    try:
        yield
    except MailError as error:
        own = half == "smtp" and request.smtp_password is not None
        secret = request.smtp_password if own else request.password
        told = explained(error, provider, secret)
        if request.oauth is not None and type(error) is SignInRefused:
            server = request.imap if half == "imap" else request.smtp
            told = TokenRefused(
                name=ISSUER_NAMES[request.oauth], host=server.host if server else "", address=request.address,
                said=error.said, field=half,
            )  # fmt: skip
        told.field = told.field or (
            ("smtp_password" if own else "password") if isinstance(told, SignInRefused) else half
        )
        if told is error:
            raise
        raise told from error
    except (LinkRefused, PostwardenError) as error:
        error.field = error.field or half
        raise
