import { cafe } from './cafe.ts';
import { formatDay } from './dates.ts';
import type { InterfaceLanguage } from './interface-language.ts';
import { words } from './words.ts';

interface OwnerReplyProps {
  language: InterfaceLanguage;
  text: string;
  /** Unknown for what a visitor wrote. */
  lang?: string;
  /** `YYYY-MM-DD` */
  publishedOn: string;
}

/** A published answer under its review. */
export function OwnerReply({ language, text, lang = '', publishedOn }: OwnerReplyProps) {
  return (
    <div className="owner-reply" itemProp="comment" itemScope itemType="https://schema.org/Comment">
      <p className="owner-reply-head">
        <strong>{words[language].ownerReply}</strong>
        <span hidden itemProp="author" itemScope itemType="https://schema.org/Organization">
          <meta itemProp="name" content={cafe.name} />
        </span>
        <time itemProp="datePublished" dateTime={publishedOn}>
          {formatDay(publishedOn, language)}
        </time>
      </p>
      <p className="owner-reply-text" itemProp="text" lang={lang}>
        {text}
      </p>
    </div>
  );
}
