import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attempt, usePageProblem } from '#components/connection/attempt.ts';
import { loadSettings, useSettings } from '#components/connection/settings-store.ts';
import { Notice } from '#components/ui/Notice.tsx';
import { Section } from '#components/ui/Section.tsx';
import { useInterfaceLanguage } from '#components/words/use-interface-language.ts';
import { wordForId } from '#components/words/word-for-id.ts';
import { ask } from '#lib/messages.ts';
import type { CatalogueRule } from '#lib/schema/flag-messages.ts';
import { RuleEntry } from './RuleEntry.tsx';
import './rules.css';

/** Every rule of the checker, by category: what each flag's "about this rule" leads to. */
export function Rules() {
  const { t } = useTranslation();
  const { settings } = useSettings();
  const { problem } = usePageProblem();
  const [rules, setRules] = useState<CatalogueRule[] | null>(null);
  useInterfaceLanguage(settings?.ui);
  useEffect(() => {
    void loadSettings();
    void attempt('reading the rules', () => ask('rules.list', {})).then((list) => setRules(list ?? null));
  }, []);
  const wanted = decodeURIComponent(location.hash.slice(1));
  // The address names a rule that was not there yet when the browser looked for it.
  useEffect(() => {
    if (rules) document.getElementById(wanted)?.scrollIntoView();
  }, [rules, wanted]);
  const categories = [...new Set(rules?.map(({ category }) => category))];
  return (
    <main className="page">
      <h1>{t('rules.title')}</h1>
      <p className="muted">{t('rules.why')}</p>
      {problem ? (
        <Notice severity="warn">
          <p>{t(`problem.${problem}`)}</p>
        </Notice>
      ) : null}
      {categories.map((category) => (
        <Section key={category} title={wordForId(t, 'ruleCategory', category)}>
          <ul className="rows">
            {rules
              ?.filter((rule) => rule.category === category)
              .map((rule) => (
                <RuleEntry key={rule.id} rule={rule} wanted={rule.id === wanted} />
              ))}
          </ul>
        </Section>
      ))}
    </main>
  );
}
