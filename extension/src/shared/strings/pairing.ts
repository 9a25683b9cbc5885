/** Pairing as the sidebar tells of it (UX.md 6.2); its tab says these too. */
export const pairing = {
  'pair.ask': 'Pair this browser',
  'pair.side': 'Pairing makes sure that only this browser can use Postwarden. It takes one code and half a minute.',
  'pair.side.tab': 'Opens in its own tab, where no mail page can look on.',
  'pair.where': 'Where is the code?',
  'pair.where.run': 'Run {command} in a terminal.',
  'pair.where.copy': 'Copy the code and paste it in the tab that opens.',
  'pair.command': 'postwarden pair',
  'pair.lost': 'This browser isn’t paired any more',
  'pair.lost.text': 'It was unpaired. Your mailboxes are still linked.',
  'pair.again': 'Pair again',
} as const;
