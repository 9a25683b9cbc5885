/** German: places of time. */
import type { Translated } from '../../wording';
import type { time as english } from '../time';

export const time: Translated<typeof english> = {
  'time.day': '{day}, {time}',
  'time.today': 'heute {time}',
};
