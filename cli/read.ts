import { isAbsolute, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { launch, type Session } from '#scripts/browsers/launch.ts';
import { readSavedPage } from '#scripts/browsers/read-saved-page.ts';
import { builtExtension } from '#scripts/build.ts';
import { eachLine } from './lines.ts';

const Page = z.strictObject({ path: z.string().check(z.minLength(1)), url: z.url() });

/** Paths are meant from where the person stands, not from where npm runs the script. */
const here = (path: string) => (isAbsolute(path) ? path : resolve(process.env.INIT_CWD ?? process.cwd(), path));

/** Loads saved pages at their addresses in Chromium with the built extension and prints what it sees. */
export async function read(args: string[]): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { url: { type: 'string' }, batch: { type: 'boolean' }, 'scramble-classes': { type: 'boolean' } },
  });
  const [path] = positionals;
  if (!values.batch && (!path || !values.url))
    throw new Error('read wants PAGE.html --url URL, or --batch with lines {path, url}');

  const session = await launch('chromium', { extension: await builtExtension('chromium', 'everywhere') });
  const look = (session: Session, page: z.infer<typeof Page>) =>
    readSavedPage(session, here(page.path), page.url, values['scramble-classes'] ?? false);
  try {
    if (values.batch) {
      return await eachLine(async (value) => {
        const page = z.parse(Page, value);
        return { path: page.path, ...(await look(session, page)) };
      });
    }
    process.stdout.write(`${JSON.stringify(await look(session, z.parse(Page, { path, url: values.url })))}\n`);
    return true;
  } finally {
    await session.close();
  }
}
