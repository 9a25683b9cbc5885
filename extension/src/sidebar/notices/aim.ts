/** Which notices want something, and where the way out of each is: pure. */
import type { Notice } from '../../shared/api.gen';

export interface Aim {
  /** Whose pages; null where the notice is about none. */
  mailbox: string | null;
  tab: 'today' | 'health' | 'outbox';
  finding: string | null;
  /** There is something to mend; else only to look at. */
  fix: boolean;
}

/** `shown`: the mailbox of the panel, which stays if the notice is about it as well. */
export function aimOf({ rule, mailboxes }: Pick<Notice, 'rule' | 'mailboxes'>, shown: string | null): Aim {
  const [kind = '', name = ''] = rule.split(':');
  const mailbox = shown !== null && mailboxes.includes(shown) ? shown : mailboxes[0] ?? null;
  const at = (tab: Aim['tab'], fix: boolean, finding: string | null = null): Aim => ({ mailbox, tab, finding, fix });
  switch (kind) {
    case 'defect': return at('health', true, name);
    case 'blocklist': return at('health', true, `blocklists.${name}`);
    case 'cap':
    case 'score': return at('health', true);
    case 'checks_paused': return at('health', false);
    case 'sign_in':
    case 'disconnected':
    case 'paused': return at('today', true);
    case 'late': return at('outbox', false);
    default: return at('today', false);
  }
}

/** What is to be done and not snoozed: the number on the badge. */
export const toDo = (notices: readonly Notice[]): Notice[] => notices.filter(({ severity, snoozed }) => severity !== 'info' && !snoozed);
