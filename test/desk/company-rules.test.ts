import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { keepCompanyRule, liveRules, removeCompanyRule } from '#lib/desk/company-rules.ts';
import type { Desk } from '#lib/desk/database.ts';
import { applyEvents } from '#lib/desk/fold.ts';
import type { CompanyRule } from '#lib/schema/company-rule.ts';
import { joinCompany } from '#lib/sync/join-company.ts';
import { uuidv7 } from '#lib/uuid.ts';
import { companyRule } from './company-rule.ts';
import { newDesk } from './looks.ts';

let desk: Desk;
let seq = 0;
beforeEach(() => {
  desk = newDesk();
});

const told = (type: string, key: string, payload: object) => {
  seq += 1;
  const id = uuidv7();
  return { id, seq, n: seq, v: 1, type, key, at: seq, payload, actor: { id: 'b', name: 'Boris' }, device: uuidv7() };
};
const saved = (rule: CompanyRule) => told('company-rule.saved', rule.id, { rule });
const titles = async () => (await liveRules(desk)).map(({ title }) => title);
const outbox = async () => (await desk.outbox.toArray()).map(({ type }) => type);

test('a person’s own rule is used here and told to nobody', async () => {
  const rule = companyRule();
  await keepCompanyRule(desk, rule, { shared: false, now: 1 });
  expect(await titles()).toEqual([rule.title]);
  await removeCompanyRule(desk, rule.id, 2);
  expect(await titles()).toEqual([]);
  expect(await outbox()).toEqual([]);
});

test.each(['shadow', 'off'] as const)('in %s it is not among the live ones', async (state) => {
  await keepCompanyRule(desk, companyRule({ state }), { shared: false, now: 1 });
  expect(await titles()).toEqual([]);
  expect(await desk.companyRules.count()).toBe(1);
});

test('the company’s rule is told, and stays the company’s; what was not sent yet is never sent after its removal', async () => {
  const rule = companyRule();
  await keepCompanyRule(desk, rule, { shared: true, now: 1 });
  await keepCompanyRule(desk, { ...rule, title: 'Another name' }, { shared: false, now: 2 });
  expect(await outbox()).toEqual(['company-rule.saved', 'company-rule.saved']);
  await removeCompanyRule(desk, rule.id, 3);
  expect(await outbox()).toEqual(['company-rule.removed']);
});

test('a colleague’s rule comes, changes and goes by the last word', async () => {
  const rule = companyRule();
  await applyEvents(desk, [saved(rule), saved({ ...rule, title: 'Another name' })]);
  expect(await titles()).toEqual(['Another name']);
  expect(await desk.companyRules.toArray()).toMatchObject([{ shared: true, by: { name: 'Boris' } }]);
  await applyEvents(desk, [told('company-rule.removed', rule.id, { removedAt: 1 })]);
  expect(await titles()).toEqual([]);
});

test('an earlier word of the company does not undo what is on its way', async () => {
  const rule = companyRule();
  await keepCompanyRule(desk, { ...rule, title: 'Mine, just now' }, { shared: true, now: 1 });
  await applyEvents(desk, [saved(rule), told('company-rule.removed', rule.id, { removedAt: 1 })]);
  expect(await titles()).toEqual(['Mine, just now']);
});

test('a rule with more than a rule has is kept aside and not used', async () => {
  const rule = companyRule();
  await applyEvents(desk, [saved({ ...rule, run: 'alert(1)' } as CompanyRule)]);
  expect(await titles()).toEqual([]);
  expect(await desk.unread.count()).toBe(1);
});

test('another company’s rules go with it, one’s own stay', async () => {
  const company = (id: string) => ({
    server: 'https://desk.example',
    refreshToken: 'r',
    info: {
      member: { id: 'm', name: 'Vera' },
      email: 'vera@desk.example',
      role: 'admin' as const,
      company: { id, name: id, privacy: 'full' as const },
      protocol: 1,
    },
  });
  await joinCompany(desk, company('one'), 1);
  await keepCompanyRule(desk, companyRule({ title: 'Theirs' }), { shared: true, now: 2 });
  await keepCompanyRule(desk, companyRule({ title: 'Mine' }), { shared: false, now: 2 });
  await joinCompany(desk, company('two'), 3);
  expect(await titles()).toEqual(['Mine']);
});
