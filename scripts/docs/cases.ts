import type { Cases } from '#lib/check/rule.ts';
import { rules } from '#lib/rules/index.ts';

/** The cases that stand beside each rule, by its id. */
export async function casesOfRules(): Promise<(id: string) => Cases> {
  const files = await Promise.all(
    rules.map(async ({ id }) => {
      const { cases }: { cases: Cases } = await import(new URL(`../../lib/rules/${id}.ts`, import.meta.url).href);
      return [id, cases] as const;
    }),
  );
  const byId = new Map(files);
  return (id) => {
    const cases = byId.get(id);
    if (!cases) throw new Error(`no rule ${id}`);
    return cases;
  };
}
