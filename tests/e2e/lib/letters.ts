/** Letters for a page like Gmail's with a composer open: each makes its draft so. */
import type { Page } from 'playwright-core';

type Change = (on: Page) => Promise<void>;

/** Leaves one recipient, a subject, and this in the body. */
export const plain = (html: string, subject = 'Proposal'): Change => (on) => on.evaluate(({ body, title }) => {
  document.querySelectorAll('[role=option]').forEach((one, at) => { if (at > 0) one.remove(); });
  document.querySelector('.dL')?.remove();
  const field = document.querySelector<HTMLInputElement>('[name=subjectbox]');
  if (field) field.value = title;
  const policy = (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): { createHTML(text: string): string } } }).trustedTypes.createPolicy('test', { createHTML: (text: string) => text });
  document.querySelector('[g_editable]')?.replaceChildren(...new DOMParser().parseFromString(policy.createHTML(body), 'text/html').body.childNodes);
}, { body: html, title: subject });

/** Makes these the recipients of an otherwise plain letter. */
export const addressed = (field: 'to' | 'bcc', addresses: string[], html = '<div>Would Thursday at 10 work for you?</div>'): Change => async (on) => {
  await plain(html)(on);
  await on.evaluate(({ name, all }) => {
    const chip = document.querySelector('[role=option]');
    const list = document.querySelector(`.anm[name=${name}] [role=listbox]`);
    const made = all.map((address) => {
      const one = chip?.cloneNode() as HTMLElement;
      one.dataset['hovercardId'] = one.dataset['name'] = one.textContent = address;
      return one;
    });
    chip?.remove();
    list?.replaceChildren(...made);
  }, { name: field, all: addresses });
};
/** The same with files of that size, as Gmail names them. */
export const carrying = (kilobytes: string): Change => async (on) => {
  await plain('<div>Would Thursday at 10 work for you?</div>')(on);
  await on.evaluate((size) => {
    const file = Object.assign(document.createElement('div'), { className: 'dL' });
    file.append(Object.assign(document.createElement('span'), { className: 'vI', textContent: 'plan.pdf' }), ' ',
      Object.assign(document.createElement('span'), { className: 'vJ', textContent: `(${size}K)` }));
    document.querySelector('[g_editable]')?.after(file);
  }, kilobytes);
};

export const WAY_OUT = '<div><a href="mailto:maya@rig.test?subject=unsubscribe">Unsubscribe</a></div>';
export const LETTER = `<div>We help studios such as yours to fill the quiet weeks of spring with work that is fun to do, and we would like to show you how that went for three of your neighbours.</div>${WAY_OUT}`;
export const everybody = (from: number, count: number): string[] => Array.from({ length: count }, (_, at) => `s${from + at}@elsewhere.test`);
