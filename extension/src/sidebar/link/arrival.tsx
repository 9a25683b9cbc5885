import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * The heading of a view. Where the focus was lost with the view before, it takes it, so that screen readers start here; a
 * focus in the mail page is left alone.
 */
export function Heading({ title, children }: { title: ComponentChildren; children?: ComponentChildren }) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus() && (document.activeElement === document.body || document.activeElement === null)) ref.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="stack s1">
      <h1 class="title" tabIndex={-1} ref={ref}>{title}</h1>
      {children !== undefined && <p class="lead">{children}</p>}
    </div>
  );
}
