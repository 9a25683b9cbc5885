import { useLayoutEffect } from 'preact/hooks';
import type { Unlinked } from '../../shared/api.gen';
import { t } from '../../shared/strings';
import { ownerName } from '../mailbox';
import { Button } from '../parts/buttons';
import { Icon } from '../parts/icons';

/** What was done, and the one thing only the user can do at their provider. */
export function UnlinkedPage({ unlinked, provider, onDone }: { unlinked: Unlinked; provider: string; onDone: () => void }) {
  const { address, drafts, moved, revoked, access_page: page } = unlinked;
  const name = ownerName(provider);
  // A page of the web or none: whatever else it might be is not opened.
  const there = name !== null && page?.startsWith('https://') ? page : null;
  useLayoutEffect(() => document.getElementById('unlinked')?.focus(), []);
  return (
    <section class="sec stack s4">
      <div class="art ok"><Icon name="check" class="s24" /></div>
      <div class="stack s1">
        <h1 class="title wrap-any" dir="ltr" id="unlinked" tabIndex={-1}>{address}</h1>
        <p class="lead">{there === null ? t('unlinked.text.any') : t('unlinked.text', { name: name ?? '' })}</p>
      </div>
      <ul class="list">
        {drafts > 0 && <li><Icon name="inbox" class="acc" /><span>{t('unlinked.drafts', { n: drafts })}</span></li>}
        {moved > 0 && <li><Icon name="send" class="acc flip" /><span>{t('unlinked.moved', { n: moved })}</span></li>}
        {revoked && name !== null && <li><Icon name="checked" class="ok" /><span>{t('unlinked.revoked', { name })}</span></li>}
      </ul>
      <div class="row wrap">
        <Button kind="primary" onClick={onDone}>{t('unlinked.done')}</Button>
        {there !== null && <a class="btn outline" href={there} target="_blank" rel="noreferrer">{t('unlinked.open', { name: name ?? '' })}<Icon name="external" class="s18" mirror /></a>}
      </div>
    </section>
  );
}
