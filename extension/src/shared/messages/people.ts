/** People who are not written to. */
import type { Lifted, Suppressed, SuppressionExport, SuppressionFile, SuppressionImport, SuppressionList } from '../api.gen';
import type { Outcome } from './outcome';

export type PeopleAsk =
  | { kind: 'people/list'; search: string; after: string | null }
  | { kind: 'people/add'; address: string; note: string }
  /** Lets somebody be written to again. */
  | { kind: 'people/lift'; address: string; reason: string | null }
  | { kind: 'people/restore'; lift: number }
  /** A piece of a file in base64; `file`: what the piece before it was answered with. */
  | { kind: 'people/file'; file: string | null; data: string }
  | { kind: 'people/import'; file: string; skipBad: boolean }
  | { kind: 'people/export'; after: string | null };

export interface PeopleAnswers {
  'people/list': Outcome<SuppressionList>;
  'people/add': Outcome<Suppressed>;
  'people/lift': Outcome<Lifted>;
  'people/restore': Outcome<Suppressed>;
  'people/file': Outcome<SuppressionFile>;
  'people/import': Outcome<SuppressionImport>;
  'people/export': Outcome<SuppressionExport>;
}
