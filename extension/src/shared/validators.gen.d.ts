// Made by `npm run schemas` from shared-schemas/. Change the schema, not this file.
import type * as api from './api.gen';

export function isAlerts(value: unknown): value is api.Alerts;
export function isAlias(value: unknown): value is api.Alias;
export function isBounceList(value: unknown): value is api.BounceList;
export function isCheckList(value: unknown): value is api.CheckList;
export function isConcernList(value: unknown): value is api.ConcernList;
export function isDiscovery(value: unknown): value is api.Discovery;
export function isEmpty(value: unknown): value is api.Empty;
export function isEvents(value: unknown): value is api.Events;
export function isHealthReply(value: unknown): value is api.HealthReply;
export function isHello(value: unknown): value is api.Hello;
export function isLink(value: unknown): value is api.Link;
export function isLinkStarted(value: unknown): value is api.LinkStarted;
export function isMailbox(value: unknown): value is api.Mailbox;
export function isMailboxList(value: unknown): value is api.MailboxList;
export function isNoticeList(value: unknown): value is api.NoticeList;
export function isNoticeTaken(value: unknown): value is api.NoticeTaken;
export function isOutboxItem(value: unknown): value is api.OutboxItem;
export function isOutboxList(value: unknown): value is api.OutboxList;
export function isPairReply(value: unknown): value is api.PairReply;
export function isPermit(value: unknown): value is api.Permit;
export function isPlacement(value: unknown): value is api.Placement;
export function isProblem(value: unknown): value is api.Problem;
export function isRotateReply(value: unknown): value is api.RotateReply;
export function isUnlinked(value: unknown): value is api.Unlinked;
