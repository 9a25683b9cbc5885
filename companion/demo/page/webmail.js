// A small webmail with the attributes by which the extension finds its way in Gmail. Send really sends.
'use strict';
const $ = (selector, root = document) => root.querySelector(selector);
const state = { folder: 'INBOX', account: '', composers: 0 };

if (new URLSearchParams(location.search).get('theme') === 'dark') document.documentElement.classList.add('dark');

async function api(path, body) {
  const init = body ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : {};
  const reply = await fetch(path, init);
  const answer = await reply.json();
  if (!reply.ok) throw new Error(answer.error);
  return answer;
}

function toast(text) {
  const box = $('#toast');
  box.textContent = text;
  box.hidden = false;
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => { box.hidden = true; }, 6000);
}

function cell(row, text) {
  row.insertCell().textContent = text;
}

async function list() {
  const { messages, total } = await api(`/api/messages?folder=${state.folder}`);
  const rows = $('#rows');
  rows.replaceChildren();
  for (const message of messages) {
    const row = rows.insertRow();
    row.classList.toggle('new', message.unread);
    if (message.draft) row.addEventListener('click', () => api(`/api/draft?key=${message.draft}`).then(compose));
    cell(row, message.who);
    cell(row, message.subject);
    cell(row, message.when);
  }
  $('#bar').textContent = total ? `1–${messages.length} of ${total}` : 'Nothing here yet';
  const word = { INBOX: 'Inbox', Sent: 'Sent Mail', Drafts: 'Drafts' }[state.folder];
  document.title = `${word} - ${state.account} - Mail`;
}

function addChip(root, address) {
  const chip = document.createElement('span');
  chip.setAttribute('role', 'option');
  chip.setAttribute('data-hovercard-id', address);
  chip.setAttribute('data-name', address.split('@')[0]);
  chip.tabIndex = -1;
  chip.textContent = address;
  $('.chips', root).append(chip);
}

function takeTyped(root) {
  const field = $('.agP', root);
  for (const address of field.value.split(/[\s,;]+/).filter((word) => word.includes('@'))) addChip(root, address);
  if (field.value.includes('@')) field.value = '';
}

function written(root) {
  takeTyped(root);
  const to = [...root.querySelectorAll('.anm[name=to] [data-hovercard-id]')].map((chip) => chip.dataset.hovercardId);
  return { key: root.dataset.key, to, subject: $('[name=subjectbox]', root).value, text: $('.Am', root).innerText };
}

// One after the other, so that an older version never follows a newer one. What nobody wrote in is no draft.
function save(root) {
  clearTimeout(root.timer);
  const draft = written(root);
  if (draft.to.length || draft.subject || draft.text.trim()) {
    root.saving = (root.saving ?? Promise.resolve()).then(() => api('/api/draft', draft)).catch((error) => toast(`Not saved: ${error.message}`));
  }
  return root.saving ?? Promise.resolve();
}

async function close(root) {
  await save(root);
  root.remove();
  if (state.folder === 'Drafts') await list();
}

async function send(root) {
  const message = written(root);
  const { to } = message;
  if (!to.length) return toast('Please specify at least one recipient.');
  const button = $('.aoO', root);
  if (button.getAttribute('aria-disabled') === 'true') return undefined;
  button.setAttribute('aria-disabled', 'true');
  toast('Sending…');
  try {
    clearTimeout(root.timer);
    await root.saving;
    await api('/api/send', message);
    root.remove();
    toast('Message sent');
    await list();
  } catch (error) {
    button.removeAttribute('aria-disabled');
    toast(`Not sent: ${error.message}`);
  }
  return undefined;
}

function menu(root, open) {
  $('.hG', root).setAttribute('aria-expanded', String(open));
  $('[role=menu]', root).hidden = !open;
}

function compose(draft) {
  const root = $('#composer').content.firstElementChild.cloneNode(true);
  state.composers += 1;
  $('[name=composeid]', root).value = `compose-${state.composers}`;
  root.dataset.key = draft?.key ?? crypto.randomUUID();
  for (const address of draft?.to ?? []) addChip(root, address);
  $('[name=subjectbox]', root).value = draft?.subject ?? '';
  $('.Am', root).textContent = draft?.text ?? '';
  root.addEventListener('input', () => {
    clearTimeout(root.timer);
    root.timer = setTimeout(() => save(root), 1500);
  });
  $('.hG', root).addEventListener('click', () => menu(root, $('[role=menu]', root).hidden));
  $('[selector=scheduledSend]', root).addEventListener('click', () => {
    menu(root, false);
    toast('This small webmail schedules nothing by itself.');
  });
  $('.agP', root).addEventListener('keydown', (event) => {
    if (['Enter', ',', ' '].includes(event.key) && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      takeTyped(root);
    }
  });
  $('.agP', root).addEventListener('blur', () => takeTyped(root));
  $('.aoO', root).addEventListener('click', () => send(root));
  $('.aoO', root).addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') send(root);
  });
  $('.close', root).addEventListener('click', () => close(root));
  root.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') send(root);
  });
  $('#windows').append(root);
  $('.agP', root).focus();
}

// The shortcuts that make a webmail dangerous to type near: the tests check that our own fields never trigger them.
document.addEventListener('keydown', (event) => {
  if (event.target instanceof Element && event.target.closest('input, [contenteditable]')) return;
  if (event.key === 'e' || event.key === '#') toast('Conversation archived');
  if (event.key === 'c') compose();
});

$('#compose').addEventListener('click', () => compose());
for (const link of document.querySelectorAll('.folder')) {
  link.addEventListener('click', () => {
    state.folder = link.dataset.folder;
    for (const other of document.querySelectorAll('.folder')) other.classList.toggle('on', other === link);
    list();
  });
}

api('/api/account').then(({ address }) => {
  state.account = address;
  const link = $('#account');
  link.textContent = address;
  link.setAttribute('aria-label', `Account: ${address}`);
  return list();
});
