/** The sentences that content scripts show, and no others: every mail page loads them. */
import { common } from '../shared/strings/common';
import { compose } from '../shared/strings/compose';
import { speaker } from '../shared/wording';

export const { t } = speaker({ ...compose, 'app.open': common['app.open'] });
