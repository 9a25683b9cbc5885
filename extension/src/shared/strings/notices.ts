/** What stands on the buttons of a notification (UX.md 7); its title and text are the companion's. */
export const notices = {
  'stopped.title': 'Postwarden stopped',
  'stopped.text': 'Limits and scheduled sends are off until it starts.',
  'stopped.start': 'Start Postwarden',
  'notice.fix': 'Show fix',
  'notice.snooze': 'Snooze 1 hour',
} as const;
