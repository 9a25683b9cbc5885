/** The checks of the companion (sending/concerns.py), as their user thinks of them. Pure. */
import type { Check } from '../../shared/api.gen';
import { t } from '../../shared/strings';

export interface Named { id: string; words: string; help: string; on: boolean }
export interface Group { id: string; title: string; checks: Named[] }

type Known = readonly (readonly [id: string, words: string, help: string])[];
const GROUPS: readonly (readonly [id: string, title: string, known: Known])[] = [
  ['people', t('checks.people'), [
    ['bounced', t('check.bounced'), t('check.bounced.help')], ['by_hand', t('check.by_hand'), t('check.by_hand.help')],
    ['no_mail_server', t('check.no_mail_server'), t('check.no_mail_server.help')], ['typo', t('check.typo'), t('check.typo.help')],
    ['many_recipients', t('check.many_recipients'), t('check.many_recipients.help')],
  ]],
  ['words', t('checks.words'), [
    ['no_subject', t('check.no_subject'), t('check.no_subject.help')], ['faked_reply', t('check.faked_reply'), t('check.faked_reply.help')],
    ['token', t('check.token'), t('check.token.help')], ['no_unsubscribe', t('check.no_unsubscribe'), t('check.no_unsubscribe.help')],
    ['same_text', t('check.same_text'), t('check.same_text.help')], ['clipped', t('check.clipped'), t('check.clipped.help')],
    ['only_images', t('check.only_images'), t('check.only_images.help')],
  ]],
  ['links', t('checks.links'), [
    ['link_mismatch', t('check.link_mismatch'), t('check.link_mismatch.help')], ['short_link', t('check.short_link'), t('check.short_link.help')],
    ['bare_ip', t('check.bare_ip'), t('check.bare_ip.help')], ['dead_link', t('check.dead_link'), t('check.dead_link.help')],
    ['tracking_host', t('check.tracking_host'), t('check.tracking_host.help')],
  ]],
  ['rest', t('checks.rest'), [
    ['large_file', t('check.large_file'), t('check.large_file.help')], ['too_large', t('check.too_large'), t('check.too_large.help')],
    ['reply_to', t('check.reply_to'), t('check.reply_to.help')], ['headroom', t('check.headroom'), t('check.headroom.help')],
  ]],
];

/** In groups; one that only a newer companion has comes last, under its own name. */
export function groups(checks: readonly Check[]): Group[] {
  const on = new Map(checks.map((check) => [check.id, check.on]));
  const found = GROUPS.map(([id, title, known]) => ({
    id, title, checks: known.filter(([check]) => on.has(check)).map(([check, words, help]) => ({ id: check, words, help, on: on.get(check) ?? true })),
  }));
  const ours = new Set(found.flatMap((group) => group.checks.map((check) => check.id)));
  const others = checks.filter(({ id }) => !ours.has(id)).map(({ id, on: looked }) => ({ id, words: id.replaceAll('_', ' '), help: '', on: looked }));
  return [...found, { id: 'other', title: t('checks.other'), checks: others }].filter((group) => group.checks.length > 0);
}
