import type { ComponentChildren } from 'preact';

/** Where an address is longer than its line, it breaks before the sign and not in a word. */
export const breaking = (text: string): ComponentChildren => text.split('@').flatMap((part, at) => at === 0 ? [part] : [<wbr />, `@${part}`]);
