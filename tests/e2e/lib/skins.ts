/** The looks that every view is held to: of both webmails that everybody has, by day and by night. */
export interface Skin { host: 'gmail' | 'outlook'; theme: 'light' | 'dark' }
export const SKINS: readonly Skin[] = [
  { host: 'gmail', theme: 'light' }, { host: 'gmail', theme: 'dark' }, { host: 'outlook', theme: 'light' }, { host: 'outlook', theme: 'dark' },
];
