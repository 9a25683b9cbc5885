import type { ComponentChildren } from 'preact';
import type { Link } from '../../shared/api.gen';
import { t } from '../../shared/strings';
import { Back, Panel } from '../parts/panel';
import { AppPassword } from './app-password';
import { Choose } from './choose';
import { Form } from './form';
import { useHere } from './linking';
import { LinkPage } from './view';

/** The open linking view in its frame. `bar`: whose tab it is, where there is no way back. */
export function LinkPages({ bar, cancelled = false, ended = null, onFold }: { bar: ComponentChildren; cancelled?: boolean; ended?: Link | null; onFold: () => void }) {
  const { view, back } = useHere();
  const leading = (words: string) => <Back onClick={back}>{words}</Back>;
  switch (view) {
    case null: return <Panel key="start" onFold={onFold} top={bar}><LinkPage cancelled={cancelled} ended={ended} /></Panel>;
    case 'link': return <Panel key="link" onFold={onFold} top={leading(t('choose.back'))}><LinkPage cancelled={false} ended={ended} /></Panel>;
    case 'choose': return <Panel key="choose" onFold={onFold} top={leading(t('choose.list.back'))}><Choose /></Panel>;
    case 'app': return <Panel key="app" onFold={onFold} top={leading(t('choose.back'))}><AppPassword /></Panel>;
    case 'form': return <Panel key="form" onFold={onFold} top={leading(t('form.back'))}><Form /></Panel>;
  }
}
