/** Style and script of the pages like Outlook's. */
export const STYLE = `
html, body { height: 100%; margin: 0; } body { overflow: hidden; font: 14px/20px "DejaVu Sans", sans-serif; background: #f5f5f5; color: #242424; display: grid; grid: 48px 44px 1fr / 200px 240px 1fr; }
body.alone { display: block; } body.dark { background: #1c1c1c; color: #fff; } .dark main, .dark .list { background: #292929; } .dark header { background: #0a2e4a; } .dark a { color: #62abf5; }
header { grid-column: 1 / -1; background: #0f6cbd; color: #fff; padding: 14px 18px; } .ribbon { grid-column: 1 / -1; padding: 6px 12px; } nav { padding: 8px; overflow: auto; } [role=treeitem] { padding: 6px 10px; border-radius: 4px; overflow: hidden; text-overflow: ellipsis; } [aria-selected=true] { background: #8883; font-weight: 600; }
.list { background: #fff; border-inline-end: 1px solid #8884; } .list > * { padding: 10px 14px; border-bottom: 1px solid #8884; } main { background: #fff; min-width: 0; overflow: auto; display: flex; gap: 16px; } .draft { flex: 1; min-width: 0; padding: 14px 18px; }
.row { display: flex; align-items: center; gap: 8px; min-height: 36px; } .split { display: inline-flex; } .send { height: 32px; border: 0; border-radius: 4px; background: #0f6cbd; color: #fff; padding: 0 14px; font: 600 14px/32px inherit; cursor: pointer; } .arrow { padding: 0 8px; } .plain { border: 1px solid #8886; border-radius: 4px; background: none; color: inherit; height: 28px; } .end { margin-inline-start: auto; }
.well { display: flex; gap: 10px; align-items: center; min-height: 40px; border-bottom: 1px solid #8884; } .field { flex: 1; outline: 0; } ._EType_RECIPIENT_ENTITY { border-radius: 99px; background: #8882; padding: 2px 8px; margin-inline-end: 4px; } .subject { width: 100%; box-sizing: border-box; border: 0; border-bottom: 1px solid #8884; background: none; color: inherit; font: inherit; min-height: 40px; }
.files { display: flex; gap: 8px; padding: 8px 0; } .files > * { border: 1px solid #8884; padding: 4px 8px; display: flex; gap: 8px; } .letter > div { min-height: 200px; padding: 12px 0; outline: 0; } .menu { position: fixed; inset-inline-start: 500px; top: 150px; background: #fff; color: #242424; box-shadow: 0 4px 16px #0005; } .menu > * { padding: 8px 16px; cursor: pointer; }
`;

/** Send only counts. Outlook's buttons are the browser's own; its menus are there only while they are open. */
export const SCRIPT = `
window.sent = []; window.heard = [];
const sends = '.split .send:not(.arrow)';
const send = (button, how) => { const root = button.closest('.draft'); window.sent.push({ how, label: button.textContent, subject: root.querySelector('.subject').value, to: root.querySelectorAll('._EType_RECIPIENT_ENTITY').length }); };
for (const button of document.querySelectorAll(sends)) button.addEventListener('click', () => send(button, 'click'));
const item = (one) => one.addEventListener('click', () => { window.sent.push({ how: 'menu', label: one.textContent, subject: '', to: 0 }); one.parentElement.remove(); for (const arrow of document.querySelectorAll('.arrow')) arrow.setAttribute('aria-expanded', 'false'); });
document.querySelectorAll('[role=menuitem]').forEach(item);
for (const arrow of document.querySelectorAll('.arrow')) arrow.addEventListener('click', () => {
  const menu = document.createElement('div');
  menu.setAttribute('role', 'menu'); menu.className = 'menu';
  for (const words of MENU) { const one = document.createElement('div'); one.setAttribute('role', 'menuitem'); one.tabIndex = -1; one.textContent = words; item(one); menu.append(one); }
  document.body.append(menu); arrow.setAttribute('aria-expanded', 'true');
});
document.addEventListener('keydown', (event) => {
  const root = event.target.closest('.draft');
  if (root && ((event.ctrlKey && event.key === 'Enter') || (event.altKey && !event.ctrlKey && event.key === 's'))) send(root.querySelector(sends), 'shortcut');
});
for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keypress', 'keyup']) window.addEventListener(type, (event) => window.heard.push(type + (event.isTrusted ? '' : ' made')), true);
document.querySelectorAll('.remove').forEach((cross) => cross.addEventListener('click', () => { if (!window.stubborn) cross.parentElement.remove(); }));
for (const field of document.querySelectorAll('.field')) field.addEventListener('input', () => {
  for (const text of [...field.childNodes].filter((node) => node.nodeType === 3 && node.data.includes(';') && !window.stubborn)) {
    const address = text.data.replace(/\\u200b/g, '').replace(';', '').trim();
    const chip = document.createElement('span');
    chip.className = '_Entity _EType_RECIPIENT_ENTITY _EReadonly_1'; chip.contentEditable = 'false'; chip.setAttribute('aria-label', address); chip.textContent = address;
    text.replaceWith(chip, '\\u200b');
  }
});
`;
