import { useState } from 'preact/hooks';
import type { LimitsRequest, Mailbox, Pacing, RampUpRequest } from '../../shared/api.gen';
import { ask, type Outcome } from '../../shared/messages';
import { t, told } from '../../shared/strings';
import { heard } from '../chrome';
import { usePacing } from '../pacing';
import type { Saved } from '../parts/amount';
import type { Asked } from '../parts/asked';
import { Button } from '../parts/buttons';
import { useTry } from '../parts/live';
import { Limits } from './limits';
import { RampUpSettings } from './ramp-up';

/** Changes to one mailbox's pacing. What a field saves answers it; a switch says by itself what went wrong. */
export interface Changing {
  pacing: Pacing;
  limits: (change: LimitsRequest) => Promise<Saved>;
  rampUp: (change: RampUpRequest) => Promise<Saved>;
  turn: (change: LimitsRequest) => void;
  turnRampUp: (change: RampUpRequest) => void;
  busy: boolean;
}

const leftToday = ({ usage }: Pacing): string => t('limits.saved', { n: usage.day.left });

function useChanging(mailbox: string, { outcome, set }: Asked<Pacing>): Changing | null {
  const [busy, setBusy] = useState(false);
  const attempt = useTry();
  if (outcome?.ok !== true) return null;
  const took = async (answer: Promise<Outcome<Pacing>>, said: (pacing: Pacing) => string): Promise<Saved> => {
    const found = await heard(answer);
    if (!found.ok) return { refusal: found.refusal };
    set(found.value);
    return { said: said(found.value) };
  };
  const turned = (answer: Promise<Outcome<Pacing>>): void => {
    setBusy(true);
    void attempt(answer.then((found) => {
      if (found.ok) set(found.value);
      return found;
    }), t('limits.saved.short')).then(() => setBusy(false));
  };
  return {
    pacing: outcome.value, busy,
    limits: (limits) => took(ask({ kind: 'limits/set', mailbox, limits }), leftToday),
    rampUp: (change) => took(ask({ kind: 'ramp-up/set', mailbox, change }), () => t('limits.saved.short')),
    turn: (limits) => turned(ask({ kind: 'limits/set', mailbox, limits })),
    turnRampUp: (change) => turned(ask({ kind: 'ramp-up/set', mailbox, change })),
  };
}

/** Sending limits and the ramp-up of one mailbox, each saved at once. */
export function PacingSettings({ mailbox }: { mailbox: Mailbox }) {
  const asked = usePacing(mailbox.id, JSON.stringify([mailbox.limits, mailbox.usage.day.limit]));
  const changing = useChanging(mailbox.id, asked);
  if (changing) return <><Limits mailbox={mailbox} changing={changing} /><RampUpSettings changing={changing} /></>;
  const refused = asked.outcome?.ok === false ? told(asked.outcome.refusal) : null;
  return (
    <section class="sec" aria-labelledby="set-limits">
      <div class="sec-h"><h2 id="set-limits">{t('limits.title')}</h2></div>
      {refused && <p class="help row between"><span>{refused.sentence} {refused.next}</span><Button kind="text" small onClick={asked.again}>{t('limits.again')}</Button></p>}
    </section>
  );
}
