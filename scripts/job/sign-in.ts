import { findPage, type Session, until } from '../browsers/launch.ts';
import { askBackground } from './ask.ts';

/** Signs in as a person does: the extension opens the server's page in a window, e-mail and password go in there. */
export async function signIn(session: Session, origin: string, email: string, password: string): Promise<void> {
  const connected = askBackground(session, 'account.connect', { server: origin });
  const filled = (async () => {
    const page = await until('the sign-in window', () =>
      findPage(session.browser, (address) => address.startsWith(`${origin}/sign-in`)),
    );
    const field = await page.waitForSelector('input[name=email]');
    await field?.type(email);
    await page.type('input[name=password]', password);
    await page.click('form button[type=submit]');
  })();
  const account = (await Promise.all([connected, filled]))[0];
  if (account.status !== 'signed-in') throw new Error(`signed in as ${email}, but the account is ${account.status}`);
}
