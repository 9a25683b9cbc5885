import type { ComponentChildren } from 'preact';
import { version } from '../chrome';
import { t } from '../../shared/strings';
import { IconButton } from './buttons';
import { Icon, Logo } from './icons';
import { More } from './more';

interface PanelProps {
  onFold: () => void;
  /** Sync now, where a mailbox is shown. */
  onSync?: (() => void) | undefined;
  syncing?: boolean;
  /** Between header and body: mailbox, tabs, or the way back. */
  top?: ComponentChildren;
  foot?: ComponentChildren;
  children: ComponentChildren;
}

/** Header, what the view puts on top, a body that scrolls, a footer. The same frame in every state. */
export function Panel({ onFold, onSync, syncing = false, top, foot, children }: PanelProps) {
  return (
    <main class="panel" aria-label={t('app.name')}>
      <header class="head">
        <div class="brand"><Logo /><span>{t('app.name')}</span></div>
        {onSync && <IconButton icon="sync" label={t('sync.now')} onClick={onSync} busy={syncing} />}
        <More />
        <IconButton icon="collapse" label={t('app.collapse')} onClick={onFold} mirror />
      </header>
      {top}
      <div class="body">{children}</div>
      <footer class="foot">
        {foot ?? <><Icon name="lock" class="s16" /><span>{t('app.local')}</span><span class="end">{t('app.version', { version: version() })}</span></>}
      </footer>
    </main>
  );
}

/** The way back to the page before. */
export function Back({ children, onClick }: { children: string; onClick: () => void }) {
  return (
    <div class="back">
      <IconButton icon="left" label={t('app.back')} onClick={onClick} mirror />
      <span class="grow">{children}</span>
    </div>
  );
}

/** A fold-out with a small heading. */
export function Fold({ title, open = false, children }: { title: string; open?: boolean; children: ComponentChildren }) {
  return (
    <details class="disc" open={open}>
      <summary><span class="sub-h">{title}</span><Icon name="down" class="s18 chev" /></summary>
      {children}
    </details>
  );
}
