import type { Record as DnsRecord } from '../../shared/api.gen';
import { t } from '../../shared/strings';
import { breaking } from '../parts/breaking';
import { CopyButton, CopyIcon } from '../parts/buttons';

/** A DNS record to set, copied field by field or whole. `asked`: what to do with it, in the words of its check. Records read left to right in every language. */
export function RecordBox({ record, asked, onCopied }: { record: DnsRecord; asked: string | null; onCopied: () => void }) {
  const rows = [[t('record.type'), record.type], [t('record.name'), record.name], [t('record.value'), record.value], [t('record.ttl'), String(record.ttl)]] as const;
  const all = (): string => rows.map(([name, value]) => `${name}: ${value}`).join('\n');
  return (
    <div>
      <div class="row between">
        <h3 class="sub-h">{asked ?? (record.replaces === null ? t('record.add') : t('record.change'))}</h3>
        <CopyButton text={all} onCopied={onCopied}>{t('record.copy.all')}</CopyButton>
      </div>
      <dl class="kv">
        {rows.map(([name, value]) => (
          <div key={name}><dt>{name}</dt><dd><span dir="ltr">{breaking(value)}</span><CopyIcon text={value} label={t('record.copy', { field: name })} onCopied={onCopied} /></dd></div>
        ))}
        {record.replaces !== null && <div class="old"><dt>{t('record.replaces')}</dt><dd><span dir="ltr">{record.replaces}</span></dd></div>}
      </dl>
    </div>
  );
}
