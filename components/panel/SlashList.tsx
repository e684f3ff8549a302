import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Platform } from '#lib/schema/ids.ts';
import type { OfferedTemplate } from '#lib/schema/template.ts';
import { barredOn } from '#lib/templates/find-templates.ts';

type Props = {
  id: string;
  query: string;
  found: readonly OfferedTemplate[];
  chosen: number;
  platform: Platform;
  onTake: (template: OfferedTemplate) => void;
};

export const optionId = (list: string, template: { id: string }): string => `${list}-${template.id}`;

/** Templates for the shortcut that is being typed; the field keeps the focus and says which is chosen. */
export function SlashList({ id, query, found, chosen, platform, onTake }: Props) {
  const { t } = useTranslation();
  const current = found[chosen];
  const whole = useRef<HTMLDivElement>(null);
  // The buttons below the field stand over what follows it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list has another height
  useEffect(() => {
    whole.current?.scrollIntoView?.({ block: 'nearest' });
  }, [found.length]);
  return (
    <div ref={whole} className="slash">
      <div role="listbox" id={id} aria-label={t('template.slashList', { query })} className="slash-list">
        {found.map((template, index) => {
          const why = barredOn(template, platform);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field that has the focus hears the keys
            // biome-ignore lint/a11y/useFocusableInteractive: chosen by aria-activedescendant
            <div
              key={template.id}
              id={optionId(id, template)}
              role="option"
              aria-selected={index === chosen}
              className="slash-option"
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onTake(template)}
            >
              <span>{template.title}</span>
              <span className="small">
                {[template.shortcut && `/${template.shortcut}`, template.category].filter(Boolean).join(' · ')}
              </span>
              {why === null ? null : <span className="small slash-why">{t('template.notHere', { why })}</span>}
            </div>
          );
        })}
      </div>
      <p role="status" className="small muted">
        {current
          ? t('template.slashOne', { title: current.title, at: chosen + 1, count: found.length })
          : t('template.slashNone')}
      </p>
    </div>
  );
}
