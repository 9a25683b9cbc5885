import { useState } from 'preact/hooks';
import type { Mailbox, MailboxSummary, Placement, PlacementTest } from '../../shared/api.gen';
import { ask } from '../../shared/messages';
import { clock } from '../../shared/moment';
import { t, told } from '../../shared/strings';
import { useAsked } from '../parts/asked';
import { Button } from '../parts/buttons';
import { Icon } from '../parts/icons';
import { useTry } from '../parts/live';
import { useNow } from '../parts/now';
import { useSight } from '../parts/sight';
import { Switch } from '../parts/switch';

const placeWords = (place: PlacementTest['place']): string => {
  switch (place) {
    case 'inbox': return t('placement.inbox');
    case 'spam': return t('placement.spam');
    case 'archived': return t('placement.archived');
    case 'missing': return t('placement.missing');
    case null: return t('placement.waiting');
  }
};

/** The last test to each other mailbox. */
function Tests({ tests }: { tests: readonly PlacementTest[] }) {
  const now = useNow();
  const last = tests.filter((test, i) => test.to !== null && tests.findIndex(({ to }) => to === test.to) === i);
  if (last.length === 0) return null;
  return (
    <ul class="aliases">
      {last.map((test) => (
        <li key={test.to}>
          <span class="addr" dir="ltr" title={test.to ?? ''}>{test.to}</span>
          <span class={`small row s1 ${test.place === 'inbox' ? 'ok' : test.place === 'spam' || test.place === 'missing' ? 'bad' : 'mut'}`}>
            <Icon name={test.place === 'inbox' ? 'checked' : test.place === 'spam' || test.place === 'missing' ? 'alert' : 'clock'} class="s16" />
            {placeWords(test.place)}<span class="mut"> · {clock(test.at, now)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Needs({ of: { on, partners } }: { of: Placement }) {
  const first = partners[0];
  if (first === undefined) return <p class="help row top after"><Icon name="info" class="s16" /><span>{t('placement.alone')}</span></p>;
  if (!on || partners.some((one) => one.on)) return null;
  const words = partners.length === 1 ? t('placement.other', { address: first.address }) : t('placement.others', { address: first.address });
  return <p class="help row top after"><Icon name="info" class="s16" /><span>{words}</span></p>;
}

/** Tests between the user's own mailboxes. Off until wanted, and each needs both of its ends. */
export function PlacementTests({ mailbox, mailboxes }: { mailbox: Mailbox; mailboxes: readonly MailboxSummary[] }) {
  const { id } = mailbox;
  // Another mailbox that is linked or unlinked may be the one that tests need.
  const { outcome, set, again } = useAsked(() => ask({ kind: 'placement/get', mailbox: id }), id, mailboxes.map((one) => `${one.id} ${one.state}`).join());
  const [busy, setBusy] = useState(false);
  const attempt = useTry();
  // It has mail sent, so it must be seen, as what must be wanted is (T20).
  const { ref, covered, act } = useSight<HTMLDivElement>();
  const turn = (on: boolean): void => {
    setBusy(true);
    void attempt(ask({ kind: 'placement/set', mailbox: id, on })).then((found) => {
      setBusy(false);
      if (found.ok) set(found.value);
    });
  };
  const placement = outcome?.ok === true ? outcome.value : null;
  const refused = outcome?.ok === false ? told(outcome.refusal) : null;
  // One who has no other mailbox can still turn it off.
  const off = placement === null || (!placement.on && placement.partners.length === 0);
  return (
    <section class="sec" aria-labelledby="set-placement">
      <div class="sec-h"><h2 id="set-placement">{t('placement.title')}</h2></div>
      <div class="set-row" ref={ref}>
        <span>{t('placement.switch')}</span>
        <span class="ctl"><Switch label={t('placement.switch')} describedBy="placement-text" on={placement?.on ?? null} off={off || busy || covered} onChange={(on) => act(() => turn(on))} /></span>
        <span class="help" id="placement-text">{t('placement.text')}</span>
      </div>
      {covered && <p class="help" role="status">{t('sight.covered')} {t('sight.next')}</p>}
      {refused && <p class="help row between after"><span>{refused.sentence} {refused.next}</span><Button kind="text" small onClick={again}>{t('placement.again')}</Button></p>}
      {placement && <Needs of={placement} />}
      {placement && <Tests tests={placement.tests} />}
    </section>
  );
}
