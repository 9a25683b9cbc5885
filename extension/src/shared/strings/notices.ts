/** What the background says itself: buttons of a notification (UX.md 7), whose title and text are the companion's, and its menu. */
export const notices = {
  'stopped.title': 'Postwarden stopped',
  'stopped.text': 'Limits and scheduled sends are off until it starts.',
  'stopped.start': 'Start Postwarden',
  'notice.fix': 'Show fix',
  'notice.snooze': 'Snooze 1 hour',
  'menu.link': 'Link this inbox',
} as const;
