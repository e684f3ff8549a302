import type { Privacy } from '#lib/schema/sync.ts';
import { demoMembers } from '#server/demo.ts';
import type { Account } from './account.ts';
import { type Browser, openBrowser } from './browser.ts';
import { signInExtension } from './extension.ts';

export const password = 'correct horse battery';

let companies = 0;

/** Signs up a person with a new company through the pages. */
export async function foundCompany(
  { app }: Account,
  privacy: Privacy = 'full',
): Promise<{ browser: Browser; email: string }> {
  companies += 1;
  const browser = openBrowser(app);
  const email = `admin${companies}@company${companies}.example`;
  const fields = { name: `Admin ${companies}`, company: `Company ${companies}`, email, password, privacy };
  const answer = await browser.post('/sign-up', fields);
  if (answer.status !== 303) throw new Error(`sign-up answered ${answer.status}: ${await answer.text()}`);
  return { browser, email };
}

/** The same, with the extension connected. */
export async function foundConnectedCompany(account: Account, privacy?: Privacy) {
  const founded = await foundCompany(account, privacy);
  return { ...founded, ...(await signInExtension(account, founded.browser)) };
}

/** Invites `email` as the admin in `admin`, and joins in a browser of their own. */
export async function joinCompany({ app }: Account, admin: Browser, email: string, role = 'agent'): Promise<Browser> {
  await admin.post('/company/invite', { email, role });
  const link = invitationLink(await (await admin.get('/company')).text());
  const browser = openBrowser(app);
  const answer = await browser.post(link, { name: `Person ${email}`, password });
  if (answer.status !== 303) throw new Error(`joining answered ${answer.status}: ${await answer.text()}`);
  return browser;
}

/** Path of the newest open invitation on the company's page. */
export function invitationLink(companyPage: string): string {
  const path = companyPage.match(/\/join\/\w+/)?.[0];
  if (!path) throw new Error('the company page shows no invitation link');
  return path;
}

/** The first member of the demonstration company, with the extension connected. */
export async function connectDemo(account: Account) {
  const browser = openBrowser(account.app);
  const [{ email, password: known }] = demoMembers;
  const answer = await browser.post('/sign-in', { email, password: known });
  if (answer.status !== 303) throw new Error(`signing in as ${email} answered ${answer.status}`);
  return signInExtension(account, browser);
}
