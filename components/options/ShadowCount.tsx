import { useEffect, useState } from 'react';
import { attempt } from '#components/connection/attempt.ts';
import { ask } from '#lib/messages.ts';
import type { CompanyRule } from '#lib/schema/company-rule.ts';
import type { RuleTrial } from '#lib/schema/flag-messages.ts';
import { LastReplies } from './LastReplies.tsx';

/** What a rule in shadow would have flagged. Counted here and told to nobody. */
export function ShadowCount({ rule }: { rule: CompanyRule }) {
  const [trial, setTrial] = useState<RuleTrial | null>(null);
  useEffect(() => {
    const wanted = new AbortController();
    void attempt('trying a rule', () => ask('companyRule.try', { rule })).then((answer) => {
      if (!wanted.signal.aborted) setTrial(answer ?? null);
    });
    return () => wanted.abort();
  }, [rule]);
  return trial ? <LastReplies trial={trial} /> : null;
}
