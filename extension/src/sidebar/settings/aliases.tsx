import { useRef, useState } from 'preact/hooks';
import type { Alias, Mailbox } from '../../shared/api.gen';
import { ask } from '../../shared/messages';
import { t } from '../../shared/strings';
import { ISSUERS, ownerName } from '../mailbox';
import { AddForm } from '../parts/add-form';
import { Button } from '../parts/buttons';
import { Field } from '../parts/fields';
import { Icon } from '../parts/icons';
import { useSay, useTry } from '../parts/live';

function State({ of: { state } }: { of: Alias }) {
  switch (state) {
    case 'proven': return <span class="chip ok"><Icon name="check" class="s16" />{t('alias.proven')}</span>;
    case 'proving': return <span class="small mut row s1"><Icon name="spin" class="s16 spin" />{t('alias.proving')}</span>;
    case 'failed': return <span class="chip bad"><Icon name="alert" class="s16" />{t('alias.failed')}</span>;
  }
}

function Add({ mailbox, onDone }: { mailbox: string; onDone: (added: string | null) => void }) {
  const [address, setAddress] = useState('');
  return (
    <AddForm words={{ cancel: t('alias.cancel'), add: t('alias.add'), adding: t('alias.adding') }}
      send={() => ask({ kind: 'alias/add', mailbox, address: address.trim() })} onDone={(done) => onDone(done && done.address)}>
      {(error) => <Field id="alias" label={t('alias.address')} value={address} inputMode="email" help={t('alias.help')} error={error} onInput={setAddress} />}
    </AddForm>
  );
}

/** Other addresses the mailbox sends from. Each was proven by a message to itself, or is about to be. */
export function Aliases({ mailbox }: { mailbox: Mailbox }) {
  const [adding, setAdding] = useState(false);
  const attempt = useTry();
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const { id, aliases } = mailbox;
  // There an alias has a sign-in of its own; a message from it to itself would prove nothing.
  const own = ownerName(mailbox.provider) === ISSUERS.microsoft;
  const done = (added: string | null): void => {
    setAdding(false);
    heading.current?.focus();
    if (added !== null) say(t('alias.added', { address: added }));
  };
  const remove = (address: string): void => {
    heading.current?.focus();
    void attempt(ask({ kind: 'alias/remove', mailbox: id, address }), t('alias.removed', { address }));
  };
  return (
    <section class="sec" aria-labelledby="set-aliases">
      <div class="row between">
        <div><h2 class="h" id="set-aliases" tabIndex={-1} ref={heading}>{t('alias.title')}</h2><p class="small mut">{t('alias.text')}</p></div>
        {!adding && !own && <Button kind="text" small icon="plus" onClick={() => setAdding(true)}>{t('alias.add')}</Button>}
      </div>
      {own && <p class="help after">{t('alias.microsoft')}</p>}
      {aliases.length === 0 && !own && !adding && <p class="help after">{t('alias.none')}</p>}
      {aliases.length > 0 &&
        <ul class="aliases">
          {aliases.map((alias) => (
            <li key={alias.address}>
              <span class="addr" dir="ltr" title={alias.address}>{alias.address}</span>
              <State of={alias} />
              <span class="row end">
                {alias.state === 'failed' &&
                  <Button kind="text" small label={t('alias.again.label', { address: alias.address })}
                    onClick={() => void attempt(ask({ kind: 'alias/add', mailbox: id, address: alias.address }))}>{t('alias.again')}</Button>}
                <Button kind="text" small label={t('alias.remove.label', { address: alias.address })} onClick={() => remove(alias.address)}>{t('alias.remove')}</Button>
              </span>
            </li>
          ))}
        </ul>}
      {adding && <Add mailbox={id} onDone={done} />}
    </section>
  );
}
