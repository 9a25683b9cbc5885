import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A view that is loaded when it is first shown, from a file of our own beside the page's script: nobody waits for what
 * they don't look at. A file that is gone, after an update, is an error of the panel.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let View: ComponentType<P> | undefined;
  return (props) => {
    const [state, setState] = useState<{ there: boolean; error?: Error }>({ there: View !== undefined });
    useEffect(() => {
      if (state.there) return;
      // Another place of it brought the file between this one's first look and now.
      if (View) {
        setState({ there: true });
        return;
      }
      void load().then((loaded) => {
        View = loaded;
        setState({ there: true });
      }, (error: unknown) => setState({ there: false, error: error instanceof Error ? error : new Error('not loaded') }));
    }, []);
    if (state.error) throw state.error;
    return View ? <View {...props} /> : null;
  };
}
