import { useTranslation } from 'react-i18next';
import type { DeskState } from '#lib/schema/messages.ts';
import { lengthIn } from './length.ts';

/** Length in the site's own unit, against its limit where that is known. */
export function Length({ text, limit }: { text: string; limit: DeskState['limit'] }) {
  const { t, i18n } = useTranslation();
  const figure = new Intl.NumberFormat(i18n.language);
  const length = lengthIn(text, limit?.unit ?? 'characters');
  const over = limit !== null && length > limit.max;
  const of = limit
    ? t(`length.${limit.unit}`, { length: figure.format(length), max: figure.format(limit.max), count: limit.max })
    : figure.format(length);
  return (
    <span className={`push length ${over ? 'wrong' : ''}`} title={t('length.title')}>
      {over ? t('length.over', { count: length - limit.max }) : of}
    </span>
  );
}
