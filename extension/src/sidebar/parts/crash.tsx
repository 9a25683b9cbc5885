import { Component, type ComponentChildren } from 'preact';
import { t } from '../../shared/strings';
import { Button, CopyButton } from './buttons';

/** What broke and where, without the message: it may hold an address. */
export function report(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /:\d+:\d+\)?$/.test(line));
  return [error.name, ...frames.map((line) => line.trim().replace(/[a-z-]+:\/\/[^/)\s]+\//g, ''))].slice(0, 9).join('\n');
}

/** The last wall: an error in one view must not leave an empty frame beside the user's mail. */
export class Crash extends Component<{ children: ComponentChildren }, { error: unknown }> {
  override state = { error: undefined as unknown };

  override componentDidCatch(error: unknown): void {
    this.setState({ error });
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <div class="panel" role="alert">
        <section class="sec stack s4">
          <div class="stack s1"><h1 class="title">{t('app.crash')}</h1><p class="lead">{t('app.crash.text')}</p></div>
          <div class="stack s2">
            <Button kind="primary" block icon="sync" onClick={() => location.reload()}>{t('app.crash.reload')}</Button>
            <div class="center"><CopyButton text={() => report(error)}>{t('app.crash.copy')}</CopyButton></div>
          </div>
        </section>
      </div>
    );
  }
}
