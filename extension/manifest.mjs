/** One manifest, two browsers. Every further permission is a dated decision in DESIGN.md. */
import { readFileSync } from 'node:fs';

const { origins } = JSON.parse(readFileSync(new URL('src/shared/webmails.json', import.meta.url), 'utf8'));
const matches = Object.values(origins).flat().map((origin) => `${origin}/*`);
/** Where somebody's own webmail may be. The browser asks for each host by itself, which the user names in our tab. */
const ANYWHERE = ['https://*/*'];
const icons = Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icons/${size}.png`]));

const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'",
  // A policy can't be widened later, so it allows any page to hold our frame; the frame itself shows nothing but at home (sidebar/main.tsx).
  'connect-src http://127.0.0.1:*', 'frame-ancestors https:',
  "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'",
].join('; ');

/** Pins the id of an unpacked Chromium build, which otherwise depends on the folder. Public half; there is no other use. */
const DEVELOPMENT_KEY = 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2ZXKM3OBkTw+Lz7bvXnV5ufgMi6Effx9ix8CpoWBl9/kSYKSr77bWRcxI8VrdFFQbV'
  + '6zkIUy7Q2MJ3qlBl02wM1htjsB/F/kTw17HUfgXoRQtjI+3Zlaj+8Xgg3u0rbvUR2sNEHSI3Fwql2v1+lEkS9Oc5CIoE7wKmCTTnod4CgOkGNv'
  + 'vksEYOnf0xK4DSe1/L/bvOYKv08Pe8irXiftWKaVqEv+hCe+4V7vBJAZtQlMUHrWHcc3pCIAT5H15zXjYlM0Kg4JJIYAM+a6PeKG+nMb7rwfSZ'
  + '6zWyFH5hlkMTcXvGlsCXvUBrhG/gkyH0ACBMnmZakW/bpX6cSOVi9VrwIDAQAB';

/**
 * What the companion gets: passwords typed in the panel, who writes to whom, one's own address. It stays on the computer, but Mozilla
 * counts what is handled outside of the browser, by a program of one's own too (extensionworkshop.com: add-on policies).
 */
const TOLD = ['authenticationInfo', 'personalCommunications', 'personallyIdentifyingInfo'];

/** What the browser itself says of us, by its own language. */
export const messages = {
  en: {
    description: { message: 'Shows what your mailbox can still send, and stops Send before a limit, with the companion on your own computer.' },
    command: { message: 'Open or fold the Postwarden panel' },
  },
  de: {
    description: { message: 'Zeigt, was Ihr Postfach noch senden kann, und hält Senden vor einem Limit an, mit dem Begleiter auf Ihrem Computer.' },
    command: { message: 'Leiste von Postwarden öffnen oder einklappen' },
  },
};

const resources = { resources: ['sidebar.html', 'sidebar.de.html'], matches: ANYWHERE };
const base = (version) => ({
  manifest_version: 3,
  name: 'Postwarden',
  description: '__MSG_description__',
  default_locale: 'en',
  version,
  icons,
  permissions: ['alarms', 'contextMenus', 'notifications', 'scripting', 'storage'],
  host_permissions: ['http://127.0.0.1/*'],
  optional_host_permissions: ANYWHERE,
  content_scripts: [{ matches, js: ['content.js'], run_at: 'document_start' }],
  options_ui: { page: 'pairing.html', open_in_tab: true },
  action: { default_title: 'Postwarden', default_icon: icons },
  // Not Alt+Shift+P: Chromium has that for its groups of tabs, and then leaves us without any.
  commands: { 'toggle-panel': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_command__' } },
  content_security_policy: { extension_pages: POLICY },
});

export const manifests = (version) => ({
  chromium: {
    ...base(version),
    key: DEVELOPMENT_KEY,
    minimum_chrome_version: '142',
    background: { service_worker: 'background.js' },
    externally_connectable: { ids: [] },
    web_accessible_resources: [{ ...resources, use_dynamic_url: true }],
  },
  firefox: {
    ...base(version),
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: { id: 'postwarden@postwarden.example', strict_min_version: '142.0', data_collection_permissions: { required: TOLD } },
    },
    web_accessible_resources: [resources],
  },
});
