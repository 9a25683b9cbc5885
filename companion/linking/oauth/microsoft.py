"""Signing in with Microsoft, by msal. What is kept is its token cache, as it serialises it.

Each refresh token is used once and replaced, so the cache is saved before the new access token is used. No host is
asked but the authority's: `instance_discovery=False` keeps msal from asking about it elsewhere. The code comes back in
a form and not in an address, as msal wants it: so it stays out of the browser's history.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from companion.core.clock import Clock
from companion.core.errors import (
    ClientRefused,
    GraphConsent,
    MailError,
    PartialScopes,
    PostwardenError,
    SecretLost,
    SignInEnded,
    SignInUnavailable,
)
from companion.core.secret import Secret
from companion.linking.oauth import failures, id_token, transport
from companion.linking.oauth.clients import Client
from companion.linking.oauth.grant import Grant
from companion.linking.oauth.kept import later, pack, unpack
from companion.linking.oauth.scopes import MAIL_SEND, MICROSOFT, MICROSOFT_BY_GRAPH, Use, missing, of_mail
from companion.linking.oauth.side import Renewed
from companion.mail.tls import Tls

if TYPE_CHECKING:
    import msal
    import requests

NAME = "Microsoft"
SCOPES = [one.scope for one in of_mail(MICROSOFT)]  # msal adds openid, profile and offline_access
ANY_TENANT = "common"
NAMING = ("email", "preferred_username", "upn")


class Microsoft:
    host = "localhost"

    def __init__(self, tls: Tls, clock: Clock, base: str | None = None) -> None:
        """`base`: the `/common` of one that behaves like Microsoft, for tests."""
        self._tls, self.clock = tls, clock
        self._base = (base or f"https://login.microsoftonline.com/{ANY_TENANT}").removesuffix(
            f"/{ANY_TENANT}"
        )

    def page(
        self, client: Client, redirect: str, state: str, address: str, *, graph: bool = False
    ) -> MicrosoftPage:
        cache = _empty_cache()
        app = self.app(client.client_id, client.tenant, cache)
        return MicrosoftPage(self, client, app, cache, redirect, state, address, graph=graph)

    def is_issuer(self, told: str) -> bool:
        """The tenant in it is that of who signed in."""
        start, end = f"{self._base}/", "/v2.0"
        return told.startswith(start) and told.endswith(end) and "/" not in told[len(start) : -len(end)]

    def renew(self, kept: Secret, refused: Secret | None, use: Use = "mail") -> Renewed:
        """The refresh token is good for all that was allowed; each access token for one of its uses."""
        facts = unpack(kept, "client_id", "tenant", "cache") | {"scopes": later(kept, "scopes")}
        wanted = [MAIL_SEND.scope] if use == "graph" else facts["scopes"].split() or SCOPES
        cache = _empty_cache()
        try:
            cache.deserialize(facts["cache"])
        except ValueError:
            raise SecretLost from None
        try:
            app = self.app(facts["client_id"], facts["tenant"], cache)
        except ClientRefused as error:  # signing in again tells it
            raise SignInEnded(name=NAME, said=error.said) from None
        account = next(iter(app.get_accounts()), None)
        answer = self._silently(app, wanted, account, force=False)
        if refused is not None and answer.get("access_token") == refused.reveal():
            answer = self._silently(app, wanted, account, force=True)
        access = transport.text(answer, "access_token")
        if not access and use == "graph" and failures.wants_consent(*_told(answer)):
            raise GraphConsent(shown=MAIL_SEND.shown, said=failures.shown(_told(answer)[1]))
        if not access:
            raise failures.at_refresh("microsoft", *_told(answer))
        if cache.has_state_changed:
            kept = pack(**{**facts, "cache": cache.serialize()})
        return Renewed(Secret(access), self.until(answer.get("expires_in")), kept)

    def revoke(self, kept: Secret) -> bool:  # noqa: ARG002 - the protocol's
        """Microsoft has no way to do that for one program: the user removes access on its page."""
        return False

    def until(self, seconds: object) -> int:
        return self.clock.now() + 1000 * (seconds if isinstance(seconds, int) else 0)

    def app(
        self, client_id: str, tenant: str | None, cache: msal.SerializableTokenCache
    ) -> msal.PublicClientApplication:
        """Asks the authority for its addresses. Raises ClientRefused, SignInUnavailable, Offline."""
        import msal
        import requests

        session, heard = transport.fit(requests.Session(), self._tls), list[requests.Response]()
        session.hooks["response"].append(lambda answer, **_: heard.append(answer))
        authority = f"{self._base}/{tenant or ANY_TENANT}"
        try:
            app = msal.PublicClientApplication(
                client_id,
                authority=authority,
                token_cache=cache,
                http_client=session,
                instance_discovery=False,
            )
        except ValueError:  # any 4xx, or a page: msal doesn't tell a wrong tenant from being throttled
            failure: PostwardenError = _no_tenant(heard, client_id)
        except (requests.RequestException, msal.exceptions.MsalError, RuntimeError, KeyError) as error:
            failure = transport.failed(error, NAME)
        else:
            if urlsplit(app.authority.token_endpoint)[:2] == urlsplit(authority)[:2]:
                return app
            failure = SignInUnavailable(host=NAME)
        raise failure

    def _silently(
        self, app: msal.PublicClientApplication, scopes: list[str], account: Any, *, force: bool
    ) -> Mapping[str, Any]:
        """A token from the cache if it is good for a while, else a new one. Raises SignInUnavailable, Offline."""
        return asked(
            lambda: (
                app.acquire_token_silent_with_error(scopes, account, force_refresh=force)
                or {"error": "invalid_grant"}
            )  # neither account nor refresh token in the cache
        )


class MicrosoftPage:
    def __init__(
        self, microsoft: Microsoft, client: Client, app: msal.PublicClientApplication,
        cache: msal.SerializableTokenCache, redirect: str, state: str, address: str, *, graph: bool = False,
    ) -> None:  # fmt: skip
        self._microsoft, self._client, self._app, self._cache = microsoft, client, app, cache
        self._asked = MICROSOFT_BY_GRAPH if graph else MICROSOFT
        self._scopes = [
            one.scope for one in of_mail(self._asked)
        ]  # a code is redeemed for one server's token
        self._flow: dict[str, Any] = app.initiate_auth_code_flow(
            [one.scope for one in self._asked if one.needed],
            redirect_uri=redirect,
            state=state,
            login_hint=address,
            response_mode="form_post",
        )
        self.url: str = self._flow["auth_uri"]

    def finish(self, answer: dict[str, str]) -> Grant:
        client = self._client
        if "error" in answer:
            description = answer.get("error_description", "")
            raise failures.at_sign_in("microsoft", client.client_id, answer["error"], description)
        brought = {name: answer[name] for name in ("code", "state", "client_info") if name in answer}
        token = asked(lambda: self._app.acquire_token_by_auth_code_flow(self._flow, brought, self._scopes))
        if not transport.text(token, "access_token"):
            raise failures.at_sign_in("microsoft", client.client_id, *_told(token))
        scope = token.get("scope")
        lacking = missing(self._asked, scope.split() if isinstance(scope, str) else None)
        if lacking is not None:
            raise PartialScopes(name=NAME, scope=lacking.shown, effect=lacking.effect)
        claims = token.get("id_token_claims") or {}
        names = id_token.normalised(claims.get(name) for name in NAMING)
        if claims.get("aud") != client.client_id or not names or not transport.text(token, "refresh_token"):
            raise SignInUnavailable(host=NAME)
        kept = pack(
            client_id=client.client_id, tenant=client.tenant, cache=self._cache.serialize(),
            scopes=" ".join(self._scopes),
        )  # fmt: skip
        access, until = Secret(token["access_token"]), self._microsoft.until(token.get("expires_in"))
        return Grant("microsoft", names, access, until, kept)


def asked(question: Any) -> Mapping[str, Any]:
    """The answer to a question by msal. Raises SignInUnavailable, Offline."""
    import requests
    from msal.exceptions import MsalError

    try:
        answer = question()
    except (requests.RequestException, MsalError) as error:
        failure: MailError = transport.failed(error, NAME)
    except (
        ValueError,
        RuntimeError,
        KeyError,
        TypeError,
        AttributeError,
    ):  # not JSON, another nonce, other shapes
        failure = SignInUnavailable(host=NAME)
    else:
        if isinstance(answer, dict):
            return answer
        failure = SignInUnavailable(host=NAME)
    raise failure


def _no_tenant(heard: Sequence[requests.Response], client_id: str) -> PostwardenError:
    """A tenant that isn't there, if that is what was said about its addresses; else passing trouble."""
    try:
        said = heard[-1].json() if heard and heard[-1].status_code in (400, 404) else {}
    except ValueError:
        said = {}
    if not isinstance(said, dict) or said.get("error") not in ("invalid_tenant", "invalid_request"):
        return SignInUnavailable(host=NAME)
    return failures.at_sign_in("microsoft", client_id, *_told(said))


def _told(answer: Mapping[str, Any]) -> tuple[str, str, tuple[int, ...]]:
    numbers = answer.get("error_codes")
    found = tuple(n for n in numbers if isinstance(n, int)) if isinstance(numbers, list) else ()
    return transport.text(answer, "error"), transport.text(answer, "error_description"), found


def _empty_cache() -> msal.SerializableTokenCache:
    import msal

    return msal.SerializableTokenCache()
