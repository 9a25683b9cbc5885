/** Linking: what is asked, and the forms. */
import { consent, form, heading, paired, press, text } from '../acts';
import type { Stage } from '../stage';

export async function walk(stage: Stage): Promise<void> {
  await paired(stage);
  await stage.take('c-link', {
    mock: 'c-link', title: 'Link this inbox', go: async (on) => {
      await text(on, 'Google Workspace');
      await consent(on);
    },
  });
  await stage.take('c-consent-missing', { mock: 'c2-link-unchecked', title: 'Consent is asked for', go: async (on) => {
    await press(on, 'Continue with Google');
    await text(on, 'Tick the box to continue.');
  } });
  await stage.take('c3-provider', { mock: 'c3-provider', title: 'Choose a provider', go: async (on) => {
    await on.sidebar.getByText('Other ways to link').click();
    await press(on, /Another mailbox/);
    await heading(on, /Which|Link a mailbox|Choose/);
  } });

  await stage.be('maya@yahoo.com');
  await stage.take('c4-app-password', { mock: 'c4-app-password', title: 'App password', go: async (on) => {
    await text(on, /Yahoo/);
    await consent(on);
    await press(on, 'Continue with an app password');
    await heading(on, /Link your Yahoo/);
  } });

  await stage.be('studio@kite.test');
  await stage.take('d-custom', { mock: 'd-custom', title: 'Settings found', go: (on) => form(on) });
  await stage.take('d1-custom-edit', { mock: 'd1-custom-edit', title: 'Settings open', go: async (on) => {
    await form(on);
    await press(on, /^Edit/);
    await on.sidebar.getByRole('group', { name: /Receiving/ }).waitFor();
  } });
  await stage.take('d2-address', { mock: 'd2-errors', title: 'Address not complete', go: async (on) => {
    await on.sidebar.getByText('Other ways to link').click();
    await press(on, /Other mail server/);
    await on.sidebar.getByLabel('Email address').fill('name@company');
    await on.sidebar.getByLabel('Password', { exact: true }).fill('x');
    await press(on, 'Test and link');
    await text(on, /isn’t complete/);
  } });
  await stage.be('ann@nothing.test');
  await stage.take('d2-none-found', { mock: 'd2-errors', title: 'No settings found', go: (on) => form(on) });
  await stage.be('ann@pop.test');
  await stage.take('d2-pop3', { mock: 'd2-errors', title: 'Only POP3', go: (on) => text(on, /only offers POP3/) });
}
