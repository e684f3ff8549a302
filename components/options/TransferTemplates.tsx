import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attempt } from '#components/connection/attempt.ts';
import { Button } from '#components/ui/Button.tsx';
import { saveFile } from '#components/ui/save-file.ts';
import { ask } from '#lib/messages.ts';
import type { Answer } from '#lib/schema/messages.ts';
import type { OfferedTemplate } from '#lib/schema/template.ts';
import { toCsv } from '#lib/templates/csv-file.ts';
import { toJson } from '#lib/templates/json-file.ts';
import type { ImportRow } from '#lib/templates/plan-import.ts';
import type { TemplateFile } from '#lib/templates/template-file.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { readTemplateFile } from './read-template-file.ts';

type Props = { templates: OfferedTemplate[]; canShare: boolean };

/** Spreadsheets separate cells by what their language leaves free: where the comma is in numbers, by a semicolon. */
const delimiterFor = (language: string): ',' | ';' =>
  new Intl.NumberFormat(language).format(1.5).includes(',') ? ';' : ',';

/** Templates as files, out and in; what an import would do is seen before it is done. */
export function TransferTemplates({ templates, canShare }: Props) {
  const { t, i18n } = useTranslation();
  const chooser = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<{ name: string; file: TemplateFile } | null>(null);
  const [done, setDone] = useState<Answer<'templates.import'> | null>(null);
  const choose = async (file: File | undefined) => {
    setDone(null);
    if (file) setRead({ name: file.name, file: await readTemplateFile(file) });
  };
  const apply = async (rows: readonly ImportRow[]) => {
    const taken = rows.map(({ id, template }) => ({ id, template }));
    const answer = await attempt('importing templates', () => ask('templates.import', { rows: taken }));
    if (!answer) return;
    setDone(answer);
    setRead(null);
  };
  return (
    <div className="stack">
      <p className="row">
        <Button onClick={() => chooser.current?.click()}>{t('templateFile.import')}</Button>
        {templates.length > 0 ? (
          <>
            <Button
              onClick={() =>
                saveFile('replywright-templates.csv', toCsv(templates, delimiterFor(i18n.language)), 'text/csv')
              }
            >
              {t('templateFile.csv')}
            </Button>
            <Button onClick={() => saveFile('replywright-templates.json', toJson(templates))}>
              {t('templateFile.json')}
            </Button>
          </>
        ) : null}
      </p>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".csv,.json,.txt,text/csv,application/json"
        aria-label={t('templateFile.import')}
        onChange={({ target }) => {
          void choose(target.files?.[0]);
          // The same file may be chosen again once it was mended.
          target.value = '';
        }}
      />
      {read ? (
        <ImportPreview
          key={read.name}
          name={read.name}
          file={read.file}
          kept={templates}
          canShare={canShare}
          onApply={(rows) => void apply(rows)}
          onCancel={() => setRead(null)}
        />
      ) : null}
      <p role="status">{done ? t('templateFile.done', done) : ''}</p>
    </div>
  );
}
