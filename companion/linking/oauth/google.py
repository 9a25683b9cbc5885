"""Signing in with Google: google-auth-oauthlib for the page and its code, google-auth for what comes after.

mail.md 1 says what of them is walked around, and the tests hold it. Google's addresses are constants here: a client's
file names some too, and could have codes sent elsewhere.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from companion.core.clock import Clock
from companion.core.errors import PartialScopes, PostwardenError, SignInUnavailable
from companion.core.secret import Secret
from companion.linking.oauth import failures, id_token, transport
from companion.linking.oauth.clients import Client
from companion.linking.oauth.grant import Grant
from companion.linking.oauth.heard import Heard
from companion.linking.oauth.kept import pack, unpack
from companion.linking.oauth.scopes import GOOGLE, Use, missing
from companion.linking.oauth.side import Renewed
from companion.mail.tls import Tls

if TYPE_CHECKING:
    from google_auth_oauthlib.flow import Flow

NAME = "Google"
SCOPES = [one.scope for one in GOOGLE]
USUAL_SECONDS = 3600


class Google:
    host = "127.0.0.1"

    def __init__(self, tls: Tls, clock: Clock, base: str | None = None) -> None:
        """`base`: one that behaves like Google, for tests."""
        self.tls, self.clock = tls, clock
        self.issuer = base or "https://accounts.google.com"
        self.authorize = f"{base or 'https://accounts.google.com'}/o/oauth2/v2/auth"
        self.token = f"{base or 'https://oauth2.googleapis.com'}/token"
        self._revoke = f"{base or 'https://oauth2.googleapis.com'}/revoke"

    def page(
        self,
        client: Client,
        redirect: str,
        state: str,
        address: str,
        *,
        graph: bool = False,  # noqa: ARG002 - Microsoft's
    ) -> GooglePage:
        return GooglePage(self, client, redirect, state, address)

    def is_issuer(self, told: str) -> bool:
        return told == self.issuer

    def renew(self, kept: Secret, refused: Secret | None, use: Use = "mail") -> Renewed:  # noqa: ARG002 - asked anew
        """Google's refresh token stays the same as a rule; if a new one comes, it is kept."""
        from google.auth.exceptions import GoogleAuthError, RefreshError
        from google.oauth2.credentials import Credentials

        facts = unpack(kept, "client_id", "client_secret", "refresh_token")
        credentials = Credentials(  # type: ignore[no-untyped-call]
            None,
            refresh_token=facts["refresh_token"],
            token_uri=self.token,
            client_id=facts["client_id"],
            client_secret=facts["client_secret"],
        )
        heard = Heard(self.tls)
        try:
            credentials.refresh(heard)  # type: ignore[no-untyped-call]
        except RefreshError:
            failure: PostwardenError = heard.refusal()
        except GoogleAuthError as error:
            failure = transport.failed(error, NAME)
        except (ValueError, TypeError, KeyError, AttributeError):  # a page in place of tokens
            failure = SignInUnavailable(host=NAME)
        else:
            kept = pack(**{**facts, "refresh_token": str(credentials.refresh_token)})
            return Renewed(Secret(str(credentials.token)), self.until(heard.json().get("expires_in")), kept)
        raise failure

    def revoke(self, kept: Secret) -> bool:
        import requests

        facts = unpack(kept, "refresh_token")
        with transport.fit(requests.Session(), self.tls) as session:
            try:
                answer = session.post(self._revoke, data={"token": facts["refresh_token"]})
            except requests.RequestException as error:
                failure = transport.failed(error, NAME)
            else:  # 400: it was void before
                return answer.status_code in (200, 400)
        raise failure

    def until(self, seconds: object) -> int:
        good = seconds if isinstance(seconds, int) else USUAL_SECONDS
        return self.clock.now() + 1000 * good


class GooglePage:
    def __init__(self, google: Google, client: Client, redirect: str, state: str, address: str) -> None:
        self._google, self._client, self._nonce = google, client, secrets.token_urlsafe(16)
        self._flow = _flow(google, client, redirect)
        self.url: str
        self.url, _ = self._flow.authorization_url(
            state=state, login_hint=address, access_type="offline", prompt="consent", nonce=self._nonce
        )

    def finish(self, answer: dict[str, str]) -> Grant:
        if "error" in answer:
            raise self._refused(answer["error"], answer.get("error_description", ""))
        token = self._fetch(answer["code"])
        scope = token.get("scope")
        lacking = missing(GOOGLE, scope.split() if isinstance(scope, str) else scope)
        if lacking is not None:
            raise PartialScopes(name=NAME, scope=lacking.shown, effect=lacking.effect)
        names = id_token.names(
            transport.text(token, "id_token"),
            issuers=(self._google.issuer, self._google.issuer.removeprefix("https://")),
            audience=self._client.client_id,
            nonce=self._nonce,
            now=self._google.clock.now() // 1000,
        )
        refresh = transport.text(token, "refresh_token")
        if not names or not refresh:
            raise SignInUnavailable(host=NAME)
        secret = self._client.secret.reveal() if self._client.secret else ""
        kept = pack(client_id=self._client.client_id, client_secret=secret, refresh_token=refresh)
        until = self._google.until(token.get("expires_in"))
        return Grant("google", names, Secret(transport.text(token, "access_token")), until, kept)

    def _fetch(self, code: str) -> Mapping[str, Any]:
        """The token endpoint's answer. oauthlib raises a Warning when other scopes are granted than asked for, and
        hands the tokens over with it; an environment variable would turn that off for the whole process."""
        import requests
        from oauthlib.oauth2 import OAuth2Error

        try:
            # With its client in the form and not in a header; and `code=`, since the address it came by is http.
            token: Mapping[str, Any] = self._flow.fetch_token(code=code, include_client_id=True)
        except OAuth2Error as error:
            # "missing_token" is the library's own word for an answer that holds none, a gateway's page perhaps.
            told = error.error if error.error != "missing_token" else ""
            failure = self._refused(told or "", (told and error.description) or "")
        except Warning as changed:
            token = getattr(changed, "token", {})
            if token.get("access_token"):
                return token
            failure = SignInUnavailable(host=NAME)
        except requests.RequestException as error:
            failure = transport.failed(error, NAME)
        except (ValueError, TypeError, AttributeError):  # no JSON, or of another shape
            failure = SignInUnavailable(host=NAME)
        else:
            return token
        raise failure

    def _refused(self, code: str, description: str) -> PostwardenError:
        return failures.at_sign_in("google", self._client.client_id, code, description)


def _flow(google: Google, client: Client, redirect: str) -> Flow:
    from google_auth_oauthlib.flow import Flow

    config = {
        "installed": {
            "client_id": client.client_id,
            "client_secret": client.secret.reveal() if client.secret else "",
            "auth_uri": google.authorize,
            "token_uri": google.token,
        }
    }
    flow = Flow.from_client_config(config, SCOPES, redirect_uri=redirect)
    transport.fit(flow.oauth2session, google.tls)
    return flow
