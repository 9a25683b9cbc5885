/** Places of time. */
export const time = {
  'time.day': '{day}, {time}',
  'time.today': 'today {time}',
} as const;
