/** Icons of the pairing tab: mail pages load those that they show, and no more. */
import { drawing, icon as shared, type Icon as Shared } from '../shared/dom';

const PATHS = {
  check: 'm4.4 10.4 3.8 3.8 7.4-8.4',
  laptop: 'M5.6 4h8.8A1.6 1.6 0 0 1 16 5.6V11a1.6 1.6 0 0 1-1.6 1.6H5.6A1.6 1.6 0 0 1 4 11V5.6A1.6 1.6 0 0 1 5.6 4zM2 15.8h16',
} as const;
export type Icon = Shared | keyof typeof PATHS;

export const icon = (name: Icon): SVGElement => name === 'check' || name === 'laptop' ? drawing(PATHS[name]) : shared(name);
