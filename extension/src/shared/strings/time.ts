/** Places of time. */
export const time = {
  'time.day': '{day}, {time}',
  'time.today': 'today {time}',
  'time.seconds': '{n} s',
} as const;
