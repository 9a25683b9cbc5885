// An OAuth 2.0 / OpenID server on loopback that answers like Google (at /) and like Microsoft (at /common/v2.0).
// It shows no pages: whoever opens the sign-in address is signed in as `login_hint` and agrees to everything,
// unless a switch says otherwise.
//
// usage: node op.mjs PORT CERT_FILE KEY_FILE        (the rig's tls/server.crt and tls/server.key)
//
// Switches: GET /_ctl?NAME=VALUE, the answer is all of them and what was asked so far. `reset=1` puts all back.
//   signs_in=ADDRESS     another account than the one that was hinted at
//   refuse=ERROR         the page sends the user back with this error, and `description=TEXT`
//   without=SCOPE        the user leaves this box unticked
//   hold=page|token|revoke whoever asks there waits until the hold is lifted: the user thinks, the server hangs
//   token=STATUS         the token endpoint answers with this status, `error=CODE` and `description=TEXT`
//   addresses=STATUS     the same of Microsoft's list of its addresses
//   allowed=SCOPE        an admin has allowed it for everybody: no user is asked
//   access_ttl=SECONDS   how long access tokens live
//   revoke_account=ADDRESS, unrevoke=ADDRESS         the user removed access, or changed the password
import fs from 'node:fs';
import https from 'node:https';
import { Provider } from 'oidc-provider';

const [port, cert, key] = process.argv.slice(2);
const base = `https://localhost:${port}`;
const USUAL = { signs_in: '', refuse: '', description: '', without: '', hold: '', token: '', addresses: '', error: '', allowed: '', access_ttl: '3600' };
const switches = { ...USUAL };
const revoked = new Set();
const asked = {}; // kind of request → how often
const held = [];

const ADDRESS = 'https://www.googleapis.com/auth/userinfo.email';
const GOOGLE = ['https://mail.google.com/', ADDRESS];
const MAIL_SEND = 'https://graph.microsoft.com/Mail.Send';
const MICROSOFT = ['https://outlook.office.com/IMAP.AccessAsUser.All', 'https://outlook.office.com/SMTP.Send', MAIL_SEND];

// Made-up clients; what is asked of their names and addresses is what the real ones ask. Any port goes with a redirect.
const google = {
  client_id: '100200300400-rig.apps.googleusercontent.com',
  client_secret: 'GOCSPX-rig-canary-secret',
  application_type: 'native',
  redirect_uris: ['http://127.0.0.1'],
  grant_types: ['authorization_code', 'refresh_token'],
  token_endpoint_auth_method: 'client_secret_post',
};
const microsoft = {
  client_id: '11111111-2222-4333-8444-555555555555',
  application_type: 'native',
  redirect_uris: ['http://localhost'],
  grant_types: ['authorization_code', 'refresh_token'],
  token_endpoint_auth_method: 'none',
};
const dovecot = {
  client_id: 'dovecot', // asks whether tokens are good
  client_secret: 'dovecot-secret',
  redirect_uris: [],
  response_types: [],
  grant_types: [],
  token_endpoint_auth_method: 'client_secret_basic',
};

function account(id) {
  const claims = { sub: id, email: id, email_verified: true, name: id, preferred_username: id };
  return revoked.has(id) ? undefined : { accountId: id, claims: async () => claims };
}

function provider(issuer, client, routes = {}) {
  const made = new Provider(issuer, {
    clients: [client, dovecot],
    routes,
    scopes: ['openid', 'offline_access', 'email', 'profile', ...GOOGLE, ...MICROSOFT],
    claims: { openid: ['sub'], [ADDRESS]: ['email', 'email_verified'], profile: ['name', 'preferred_username'] },
    conformIdTokenClaims: false,
    findAccount: async (ctx, id) => account(id),
    pkce: { required: () => true, methods: ['S256'] },
    features: {
      devInteractions: { enabled: false },
      introspection: { enabled: true, allowedPolicy: async () => true },
      revocation: { enabled: true },
      userinfo: { enabled: true },
    },
    ttl: {
      AccessToken: () => Number(switches.access_ttl),
      AuthorizationCode: 60,
      Grant: 86400 * 30,
      IdToken: 3600,
      Interaction: 600,
      RefreshToken: 86400 * 14,
      Session: 86400,
    },
    issueRefreshToken: async () => true,
    // Microsoft changes it at each use, Google never does. Whoever uses an old one again loses the whole grant.
    rotateRefreshToken: (ctx) => ctx.oidc.client.clientId === microsoft.client_id,
    interactions: { url: (ctx, it) => `${new URL(issuer).pathname.replace(/\/$/, '')}/interaction/${it.uid}` },
    cookies: { keys: ['rig'] },
  });
  made.proxy = true;
  return made;
}

const like_google = provider(base, google, { authorization: '/o/oauth2/v2/auth', revocation: '/revoke' });
const mounts = [
  ['/common/v2.0', provider(`${base}/common/v2.0`, microsoft)],
  ['', like_google],
];

function control(query, res) {
  if (query.get('reset')) {
    Object.assign(switches, USUAL);
    revoked.clear();
    for (const kind of Object.keys(asked)) delete asked[kind];
  }
  for (const [name, value] of query) {
    if (name in USUAL) switches[name] = value;
  }
  if (query.get('revoke_account')) revoked.add(query.get('revoke_account'));
  if (query.get('unrevoke')) revoked.delete(query.get('unrevoke'));
  if (!switches.hold) held.splice(0).forEach((go) => go());
  res.setHeader('Content-Type', 'application/json');
  res.end(JSON.stringify({ switches, asked, held: held.length }));
}

function count(kind) {
  asked[kind] = (asked[kind] ?? 0) + 1;
}

async function hold(where) {
  if (switches.hold === where) await new Promise((go) => held.push(go));
}

// Plays the person: signs in and agrees at once.
async function interact(made, req, res) {
  const details = await made.interactionDetails(req, res);
  const who = switches.signs_in || details.params.login_hint || 'alice@rig.test';
  if (switches.refuse) {
    const refusal = { error: switches.refuse, error_description: switches.description || undefined };
    return made.interactionFinished(req, res, refusal, { mergeWithLastSubmission: false });
  }
  if (details.prompt.name === 'login') {
    return made.interactionFinished(req, res, { login: { accountId: who } }, { mergeWithLastSubmission: true });
  }
  const fresh = { accountId: details.session.accountId, clientId: details.params.client_id };
  const grant = details.grantId ? await made.Grant.find(details.grantId) : new made.Grant(fresh);
  const scopes = details.params.scope.split(' ');
  grant.addOIDCScope(scopes.filter((scope) => scope !== switches.without).join(' '));
  if (scopes.includes(switches.without)) grant.rejectOIDCScope(switches.without);
  const consent = { consent: { grantId: await grant.save() } };
  return made.interactionFinished(req, res, consent, { mergeWithLastSubmission: true });
}

async function form(req) {
  let body = '';
  for await (const piece of req) body += piece;
  return Object.fromEntries(new URLSearchParams(body));
}

function trouble(res, status) {
  res.statusCode = Number(status);
  if (!switches.error) return res.end('<html>upstream connect error</html>');
  res.setHeader('Content-Type', 'application/json');
  return res.end(JSON.stringify({ error: switches.error, error_description: switches.description || undefined }));
}

// Microsoft's refresh token is good for every server that was ever allowed; this library's for what its own page asked.
async function widens(made, { grant_type: kind, refresh_token: value, scope = '' }) {
  if (kind !== 'refresh_token' || !scope.split(' ').includes(MAIL_SEND)) return true;
  const token = await made.RefreshToken.find(value);
  if (!token || token.scope.split(' ').includes(MAIL_SEND)) return true;
  if (switches.allowed !== MAIL_SEND) return false;
  const grant = await made.Grant.find(token.grantId);
  grant.addOIDCScope(MAIL_SEND);
  await grant.save();
  token.scope = `${token.scope} ${MAIL_SEND}`;
  await token.save(token.exp - Math.floor(Date.now() / 1000));
  return true;
}

// A code may be for several servers; Microsoft redeems it for one's token, this library for one that holds everything.
function rescope(made, res, { grant_type: kind, scope = '' }) {
  if (kind !== 'authorization_code' || !scope) return;
  const end = res.end.bind(res);
  const narrowed = async (body) => {
    const answer = JSON.parse(body);
    if (!answer.access_token) return body;
    const token = await made.AccessToken.find(answer.access_token);
    const granted = scope.split(' ').filter((one) => token.scope.split(' ').includes(one)).join(' ');
    Object.assign(token, { scope: granted, format: 'opaque' }); // it is not said again with what was found
    await token.save(token.exp - Math.floor(Date.now() / 1000));
    return JSON.stringify({ ...answer, scope: granted });
  };
  res.end = (body) => narrowed(body).then((text) => res.setHeader('Content-Length', Buffer.byteLength(text)) && end(text));
}

async function tokens(made, req, res) {
  req.body = await form(req); // read already: the library takes it from here
  count(req.body.grant_type);
  await hold('token');
  if (!switches.token && !await widens(made, req.body)) {
    res.statusCode = 400;
    res.setHeader('Content-Type', 'application/json');
    const said = 'AADSTS65001: The user or administrator has not consented to use the application. Send an interactive authorization request.';
    return res.end(JSON.stringify({ error: 'invalid_grant', error_description: said, error_codes: [65001], suberror: 'consent_required' }));
  }
  if (switches.token) return trouble(res, switches.token);
  if (made !== like_google) rescope(made, res, req.body);
  return made.callback()(req, res);
}

async function handle(req, res) {
  const [mount, made] = mounts.find(([path]) => req.url.startsWith(`${path}/`));
  req.originalUrl = req.url;
  req.url = req.url.slice(mount.length);
  const url = new URL(req.url, base);
  if (url.pathname === '/_ctl') return control(url.searchParams, res);
  if (switches.addresses && url.pathname.startsWith('/.well-known/')) return trouble(res, switches.addresses);
  if (url.pathname === '/token') return tokens(made, req, res);
  if (url.pathname === '/revoke') {
    // Google takes the token alone; this library wants to know whose client asks.
    count('revoke');
    await hold('revoke');
    req.body = { ...(await form(req)), client_id: google.client_id, client_secret: google.client_secret };
    return made.callback()(req, res);
  }
  if (url.pathname === '/auth' && /offline_access/.test(url.search) && !url.searchParams.get('prompt')) {
    // Microsoft gives offline_access without prompt=consent; this library would silently drop it.
    url.searchParams.set('prompt', 'consent');
    req.url = url.pathname + url.search;
    req.originalUrl = mount + req.url;
  }
  if (!url.pathname.startsWith('/interaction/')) return made.callback()(req, res);
  await hold('page');
  return interact(made, req, res);
}

https
  .createServer({ cert: fs.readFileSync(cert), key: fs.readFileSync(key) }, (req, res) => {
    handle(req, res).catch((error) => {
      console.error(error);
      res.statusCode = 500;
      res.end();
    });
  })
  .listen(Number(port), '127.0.0.1', () => console.log(`oauth server at ${base}`));
