/**
 * Everything one part of the extension may ask the background, and what it answers.
 *
 * A union for requests and a map for answers: a wrong payload or a forgotten route does not compile. Wire names say
 * what, not how; there is no generic verb. The message never says who sent it: the router looks at `sender`.
 */
import type { DraftAnswers, DraftAsk } from './messages/draft';
import type { LinkingAnswers, LinkingAsk } from './messages/linking';
import type { MailboxAnswers, MailboxAsk } from './messages/mailbox';
import type { OutboxAnswers, OutboxAsk } from './messages/outbox';
import type { PairingAnswers, PairingAsk } from './messages/pairing';
import type { PanelAnswers, PanelAsk } from './messages/panel';
import type { PeopleAnswers, PeopleAsk } from './messages/people';

export type { ChipState, Decision, DraftFacts, Held, Look, Scheduling } from './messages/draft';
export type { LinkForm } from './messages/linking';
export type { OutboxAct, Queue } from './messages/outbox';
export type { Outcome, Refusal } from './messages/outcome';
export type { PairFailure, PairingView } from './messages/pairing';
export type { ChannelState, Snapshot } from './messages/panel';
export { type Aimed, type Changed, type Fold, type PanelState, SIDEBAR_PORT, type ShowDrafts, type Toggle, type Told } from './messages/told';

export type Ask = DraftAsk | PanelAsk | LinkingAsk | MailboxAsk | OutboxAsk | PeopleAsk | PairingAsk;
export interface Answers extends DraftAnswers, PanelAnswers, LinkingAnswers, MailboxAnswers, OutboxAnswers, PeopleAnswers, PairingAnswers {}

export type Kind = Ask['kind'];
export type AskOf<K extends Kind> = Extract<Ask, { kind: K }>;
export type Caller = 'content' | 'sidebar' | 'pairing';
/** `origin`: of the page that asks, as the browser tells it. */
export type Routes = {
  [K in Kind]: { from: readonly Caller[]; run(ask: AskOf<K>, tab: number | undefined, origin: string): Promise<Answers[K]> };
};

/** Asks the background. The only way any page of ours gets anything. Rejects where there is none any more: a browser throws then. */
export async function ask<K extends Kind>(message: AskOf<K>): Promise<Answers[K]> {
  return chrome.runtime.sendMessage(message);
}

/** Whether the extension has been updated or turned off since this page was loaded. What still runs in it asks nobody any more. */
export const isLeft = (): boolean => (chrome.runtime as { id?: string } | undefined)?.id === undefined;
