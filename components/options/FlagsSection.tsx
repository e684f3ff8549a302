import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attempt } from '#components/connection/attempt.ts';
import { useSettings } from '#components/connection/settings-store.ts';
import { Button } from '#components/ui/Button.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { Desk } from '#lib/desk/database.ts';
import { ask } from '#lib/messages.ts';
import type { Request } from '#lib/schema/messages.ts';
import type { SwitchedOff } from '#lib/schema/settings.ts';
import { sites } from '#lib/sites/index.ts';

async function turn(change: Request<'flags.switch'>): Promise<void> {
  const settings = await attempt('switching flags', () => ask('flags.switch', change));
  if (settings) useSettings.setState({ settings });
}

/** Where flags are switched off, and the way back. */
export function FlagsSection({ desk, check }: { desk: Desk; check: SwitchedOff }) {
  const { t } = useTranslation();
  const own = useLiveQuery(() => desk.companyRules.toArray(), [desk]) ?? [];
  const [reasons, setReasons] = useState<Map<string, string>>(new Map());
  const anyRule = check.rules.length > 0;
  useEffect(() => {
    if (!anyRule) return;
    const list = attempt('reading the rules', () => ask('rules.list', {}));
    void list.then((rules) => rules && setReasons(new Map(rules.map(({ id, reason }) => [id, reason]))));
  }, [anyRule]);
  const siteWords = (place: string) => sites.find(({ id }) => id === place)?.name ?? place;
  const ruleWords = (id: string) =>
    own.find(({ rule }) => `company:${rule.id}` === id)?.rule.title ?? reasons.get(id) ?? id;
  const row = (what: 'site' | 'rule', id: string, words: string) => (
    <li key={`${what} ${id}`} className="row">
      <span>{words}</span>
      <span className="push">
        <Button look="quiet" onClick={() => void turn({ what, id, off: false })}>
          {t('flag.switchOn')}
        </Button>
      </span>
    </li>
  );
  return (
    <Section
      title={t('flags.title')}
      aside={
        <Button look="quiet" onClick={() => void attempt('opening the rules', () => ask('rules.open', { rule: '' }))}>
          {t('flags.all')}
        </Button>
      }
    >
      <label className="check">
        <input
          type="checkbox"
          checked={!check.off}
          onChange={({ target }) => void turn({ what: 'everywhere', id: '', off: !target.checked })}
        />
        {t('flags.on')}
      </label>
      <p className="muted small">{t('flags.why')}</p>
      {check.sites.length + check.rules.length > 0 ? (
        <>
          <h3>{t('flags.off')}</h3>
          <ul className="rows">
            {check.sites.map((place) => row('site', place, siteWords(place)))}
            {check.rules.map((id) => row('rule', id, ruleWords(id)))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}
