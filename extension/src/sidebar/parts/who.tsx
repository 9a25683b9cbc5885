import { useRef, useState } from 'preact/hooks';
import { t } from '../../shared/strings';
import type { Pip } from '../mailbox';
import { Switcher, type Choices } from '../mailboxes/switcher';
import { Button } from './buttons';
import { Icon } from './icons';
import { Tile } from './tile';

export interface Who { address: string | null; provider: string | null; pip: Pip; sub: string; bad?: boolean; busy?: boolean }

function Facts({ who }: { who: Who }) {
  return (
    <>
      <Tile provider={who.provider} address={who.address} pip={who.pip} />
      <span class="txt">
        <span class="addr" dir="ltr" title={who.address ?? undefined}>{who.address ?? t('mailbox.none')}</span>
        <span class={who.bad ? 'sub bad' : 'sub'}>
          {who.bad && <Icon name="alert" class="s16" />}{who.busy && <Icon name="spin" class="s16 spin" />}<span class="cut">{who.sub}</span>
        </span>
      </span>
    </>
  );
}

/** The same where nothing can be chosen yet. */
export const WhoLine = ({ who }: { who: Who }) => <div class="who"><Facts who={who} /></div>;

interface WhoBarProps {
  who: Who;
  choices: Choices;
  /** Account of the mail tab. */
  account: string | null;
  /** Shown is a mailbox the user chose, and not that of the tab. */
  picked: boolean;
  onBack: () => void;
}

/** Whose numbers these are. It unfolds the switcher, unless there is nothing to switch to or to link. */
export function WhoBar({ who, choices, account, picked, onBack }: WhoBarProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (choices.mailboxes.length === 0 && account === null) return <WhoLine who={who} />;
  const close = (then?: () => void) => (): void => {
    setOpen(false);
    button.current?.focus();
    then?.();
  };
  return (
    <>
      {open && <div class="shade" />}
      <div class="switch"
        onFocusOut={({ currentTarget, relatedTarget }) => {
          if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOpen(false);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return;
          event.stopPropagation();
          close()();
        }}>
        <button type="button" class="who" aria-expanded={open} ref={button} onClick={() => setOpen(!open)}>
          <Facts who={who} /><span class="sr"> {t('switch.label')}</span><Icon name="updown" class="s18 mut" />
        </button>
        {open && <Switcher {...choices} onPick={(id) => close(() => choices.onPick(id))()} onAll={close(choices.onAll)} onLink={close(choices.onLink)} />}
      </div>
      {picked &&
        <div class="elsewhere"><span>{t('switch.elsewhere')}</span>
          <Button kind="text" small onClick={onBack}>{account === null ? t('switch.back.tab') : t('switch.back', { address: account })}</Button></div>}
    </>
  );
}
