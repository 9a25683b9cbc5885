import { t } from '../../shared/strings';

/** Brings a heading to the top, with the focus on it, so that Tab goes on from there. */
function show(id: string): void {
  const heading = document.getElementById(id);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
}

/** The page is long: the way to what lies far down. */
export function Places() {
  const places = [
    ['set-limits', t('settings.go.limits')], ['set-signature', t('settings.go.messages')], ['set-checks', t('settings.go.checks')], ['set-alerts', t('settings.go.alerts')],
  ] as const;
  return (
    <nav class="places" aria-label={t('settings.go')}>
      {places.map(([id, words]) => <button key={id} type="button" class="pick" onClick={() => show(id)}>{words}</button>)}
    </nav>
  );
}
