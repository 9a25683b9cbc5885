/** What stands on the buttons of a notification (UX.md 7); its title and text are the companion's. */
export const notices = {
  'notice.fix': 'Show fix',
  'notice.snooze': 'Snooze 1 hour',
} as const;
