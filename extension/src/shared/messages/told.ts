/** What is told unasked. */
import type { Here, Leave } from '../webmail';

/** Name of the port an open sidebar holds, so that the background watches the companion while somebody looks. */
export const SIDEBAR_PORT = 'sidebar';
/** Sidebar → background, on that port: whether the panel is unfolded, and shows the list of notices, so that nothing is told twice. */
export interface PanelState { kind: 'panel'; open: boolean; notices: boolean }
/** Sidebar → its own content script, through the background: fold the panel to the rail, or unfold it. */
export interface Fold { kind: 'fold'; open: boolean }
/** Background → content scripts and sidebar ports: something changed, ask again. Carries nothing. */
export interface Changed { kind: 'changed' }
/** Background → sidebar: the user pressed a browser's notice, so its way out is to be shown. `rule` null: of several in one. */
export interface Aimed { kind: 'aim'; rule: string | null; mailbox: string | null }
/** Background → content script: the user pressed the panel's key or the toolbar button. */
export interface Toggle { kind: 'toggle' }
/** Background → content script: the user wants to see the webmail's drafts. */
export interface ShowDrafts { kind: 'show-drafts' }
/** All that the background tells unasked. */
export type Told = Fold | Changed | Toggle | ShowDrafts | Here | Leave;
