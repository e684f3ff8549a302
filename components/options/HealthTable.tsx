import { useTranslation } from 'react-i18next';
import { siteName } from '#components/structure/site-name.ts';
import { dateAndTime } from '#components/ui/moments.ts';
import { SeverityMark } from '#components/ui/SeverityMark.tsx';
import { wordForId } from '#components/words/word-for-id.ts';
import type { HealthRow } from '#lib/desk/database.ts';

/** One line a site and version, one column a field; a field that was lost is marked. */
export function HealthTable({ rows }: { rows: HealthRow[] }) {
  const { t, i18n } = useTranslation();
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row.fields)))];
  return (
    <div className="wide">
      <table className="health small">
        <thead>
          <tr>
            <th scope="col">{t('health.site')}</th>
            <th scope="col">{t('health.version')}</th>
            {fields.map((field) => (
              <th key={field} scope="col">
                {wordForId(t, 'field', field)}
              </th>
            ))}
            <th scope="col">{t('health.lastLook')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.site} ${row.version}`}>
              <th scope="row">{siteName(t, row.site)}</th>
              <td>{row.version}</td>
              {fields.map((field) => (
                <td key={field}>
                  {row.lost.includes(field) ? <SeverityMark severity="warn" /> : null}
                  {row.fields[field] ? t('health.cell', row.fields[field]) : '–'}
                </td>
              ))}
              <td>{dateAndTime(row.lastLookAt, i18n.language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
