/** The pages like Gmail's in more languages, and as windows of other kinds: each is one of the saved pages in other words. */

interface Words { dir: 'ltr' | 'rtl'; send: string; schedule: string; fresh: string; subject: string; body: string; close: string; inbox: string }
const LANGUAGES = {
  de: { dir: 'ltr', send: 'Senden', schedule: 'Senden planen', fresh: 'Neue Nachricht', subject: 'Betreff', body: 'Nachrichtentext', close: 'Speichern und schließen', inbox: 'Posteingang' },
  tr: { dir: 'ltr', send: 'Gönder', schedule: 'Gönderimi planla', fresh: 'Yeni İleti', subject: 'Konu', body: 'İleti Gövdesi', close: 'Kaydet ve kapat', inbox: 'Gelen Kutusu' },
  ja: { dir: 'ltr', send: '送信', schedule: '送信日時を設定', fresh: '新規メッセージ', subject: '件名', body: 'メッセージ本文', close: '保存して閉じる', inbox: '受信トレイ' },
  ar: { dir: 'rtl', send: 'إرسال', schedule: 'جدولة الإرسال', fresh: 'رسالة جديدة', subject: 'الموضوع', body: 'نص الرسالة', close: 'حفظ وإغلاق', inbox: 'البريد الوارد' },
} as const satisfies Record<string, Words>;

interface Variant {
  /** The saved page whose words it changes. */
  base: 'gmail-new';
  lang: keyof typeof LANGUAGES;
  /** Over the whole page, or a window of its own. */
  as?: 'full' | 'alone';
  /** A delegated mailbox: whose address stands in the title, on the button of who is signed in, and in the draft's From. */
  names?: { title: string; button: string; from: string };
}

const MAYA = 'maya@northbeam.studio';
/** A mailbox that Maya may use. */
export const TEAM = 'team@kite.example';

export const GMAIL_VARIANTS = {
  'gmail-new-de': { base: 'gmail-new', lang: 'de' },
  'gmail-full-tr': { base: 'gmail-new', lang: 'tr', as: 'full' },
  'gmail-alone-ja': { base: 'gmail-new', lang: 'ja', as: 'alone' },
  'gmail-new-ar': { base: 'gmail-new', lang: 'ar' },
  'gmail-delegated-de': { base: 'gmail-new', lang: 'de', names: { title: TEAM, button: MAYA, from: TEAM } },
  'gmail-delegated-alias-tr': { base: 'gmail-new', lang: 'tr', names: { title: TEAM, button: MAYA, from: 'hello@kite.example' } },
  'gmail-delegated-same-ja': { base: 'gmail-new', lang: 'ja', names: { title: TEAM, button: TEAM, from: TEAM } },
  'gmail-delegated-user-ar': { base: 'gmail-new', lang: 'ar', names: { title: MAYA, button: MAYA, from: TEAM } },
  'gmail-delegated-unsaid-de': { base: 'gmail-new', lang: 'de', names: { title: MAYA, button: MAYA, from: '' } },
  'gmail-delegated-against-tr': { base: 'gmail-new', lang: 'tr', names: { title: TEAM, button: MAYA, from: MAYA } },
} as const satisfies Record<string, Variant>;

export type GmailVariant = keyof typeof GMAIL_VARIANTS;
export const isGmailVariant = (name: string): name is GmailVariant => Object.hasOwn(GMAIL_VARIANTS, name);
export const wordsOfGmail = (name: GmailVariant): Words => LANGUAGES[GMAIL_VARIANTS[name].lang];

/** The saved page in other words. Fails where it does not hold what is to be changed. */
export function gmailVariant(name: GmailVariant, saved: string): string {
  const { lang, as, names }: Variant = GMAIL_VARIANTS[name];
  const { dir, send, schedule, fresh, subject, body, close, inbox } = LANGUAGES[lang];
  const changes: [string, string][] = [
    ['<html lang="en">', `<html lang="${lang}" dir="${dir}">`], ['<title>Inbox (2)', `<title>${inbox}`], ['>Send<', `>${send}<`], ['"Send ', `"${send} `],
    ['Schedule send', schedule], ['New message', fresh], ['"Subject"', `"${subject}"`], ['"Message Body"', `"${body}"`], ['Save &amp; close', close],
    ...as === 'full' ? [['width: 560px; height: 420px;', 'position: fixed; inset: 40px;']] satisfies [string, string][] : [],
    ...as === 'alone' ? [['<div role="dialog" aria-label="', '<div class="window" aria-label="']] satisfies [string, string][] : [],
    ...names ? [
      [`- ${MAYA} -`, `- ${names.title} -`], [`(${MAYA})`, `(${names.button})`], [`name="from" value="${MAYA}"`, `name="from" value="${names.from}"`],
    ] satisfies [string, string][] : [],
  ];
  let page = saved;
  for (const [from, to] of changes) {
    if (!page.includes(from)) throw new Error(`${name}: the saved page has no ${from}`);
    page = page.replaceAll(from, to);
  }
  return page;
}
