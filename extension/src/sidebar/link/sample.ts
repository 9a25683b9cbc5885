/** The smallest whole finding about an address, for the tests beside the pure parts. */
import type { Discovery } from '../../shared/api.gen';
import type { Trouble } from './troubles';

export const discovery = (change: Partial<Discovery> = {}): Discovery => ({
  address: 'ann@b.example', domain: 'b.example', provider: 'custom', name: 'Mail server', source: 'none', found_at: null, imap: null, smtp: null, user: null,
  ways: ['password'], oauth: null, app_password: null, foreign: false, may_ask: [], refusal: null, ...change,
});

export const problem = (code: string, facts: Trouble['facts'] = {}, change: Partial<Trouble> = {}): Trouble =>
  ({ code, sentence: 'What happened.', next: 'What to do.', said: null, facts, ...change });
