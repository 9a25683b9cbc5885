/** Turning a pasted code into a pairing, and ending one (design: pairing). */
import type { PairFailure } from '../shared/messages';
import { isEmpty, isPairReply, isProblem } from '../shared/validators.gen';
import { exchange, parse, type Companion, type Heard } from './companion';
import * as pw1 from './pw1';

const SIGNED: Record<string, PairFailure> = { code_used: 'used', too_many_clients: 'too_many_clients' };

function failure(heard: Heard): PairFailure {
  if (heard.kind === 'silent') return 'off';
  if (heard.kind === 'gone') return heard.reason === 'revoked' ? 'failed' : heard.reason;
  // The empty refusal is how a companion treats a code it does not know; anything else unsigned is somebody else.
  if (heard.kind === 'stranger') return heard.blind ? 'wrong' : 'impostor';
  const problem = parse(heard.body);
  return (isProblem(problem) ? SIGNED[problem.code] : undefined) ?? 'failed';
}

/** Redeems a code. Null when this browser is paired now. */
export async function redeem(companion: Companion, text: string, label: string): Promise<PairFailure | null> {
  let code: pw1.PairCode;
  try {
    code = await pw1.readCode(text);
  } catch (fault) {
    if (fault instanceof pw1.CodeError) return fault.code;
    throw fault;
  }
  const { port, secret } = code;
  const { ground } = companion;
  const nonce = pw1.newNonce();
  const line = { key: await pw1.signingKey(secret), kid: await pw1.pairKid(secret), inst: '-', port };
  const heard = await exchange(line, { method: 'POST', target: '/v1/pair', body: { nonce, label } }, ground);
  const reply = heard.kind === 'reply' && heard.status === 200 ? parse(heard.body) : undefined;
  if (!isPairReply(reply)) return failure(heard);

  const client = reply.client_id;
  const key = await pw1.clientKey(secret, nonce, reply.server_nonce, client, ground.origin);
  const state = await companion.adopt({ kid: `${client}.1`, client, generation: 1, port, label, since: Date.now(), key });
  if (state.kind === 'ready' || state.kind === 'incompatible') return null;
  await companion.drop(false);
  return 'failed';
}

/** Unpairs from this side: tells the companion if it listens, and forgets the key whatever it says. */
export async function forget(companion: Companion): Promise<void> {
  await companion.post('/v1/clients/self/forget', {}, isEmpty);
  await companion.drop(false);
}

interface Brand { brand: string }
interface Told { userAgent: string; userAgentData?: { brands?: Brand[]; platform?: string } }

/** How the companion lists this browser: "Chromium on Linux". At most 60 printable characters. */
export function labelOf({ userAgent, userAgentData }: Told): string {
  const brands = userAgentData?.brands?.map(({ brand }) => brand) ?? [];
  const brand = ['Microsoft Edge', 'Google Chrome', 'Brave', 'Opera', 'Vivaldi', 'Chromium'].find((each) => brands.includes(each));
  const browser = brand ?? (userAgent.includes('Firefox/') ? 'Firefox' : userAgent.includes('Chrome/') ? 'Chromium' : 'Browser');
  const system = userAgentData?.platform
    ?? (/Windows/.test(userAgent) ? 'Windows' : /Mac OS X/.test(userAgent) ? 'macOS' : /Linux|X11/.test(userAgent) ? 'Linux' : '');
  const label = system ? `${browser} on ${system}` : browser;
  return label.replaceAll(/[^\x20-\x7e]/g, '').slice(0, 60);
}
