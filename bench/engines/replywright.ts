import type { check } from '#lib/check.ts';
import { finishedFile } from '#lib/languages/finished-file.ts';
import type { Start } from './engine.ts';

type Checker = typeof import('./replywright-check.ts');
const beside = (name: string) => new URL(name, import.meta.url);

/** A file beside this bundle; in a browser, where there is no `fs`, its address is fetched. */
async function read(address: URL): Promise<ArrayBuffer> {
  if (address.protocol !== 'file:') return (await fetch(address)).arrayBuffer();
  const { readFileSync } = await import('node:fs');
  // A file of this size is read into a buffer of its own.
  return readFileSync(address).buffer as ArrayBuffer;
}

let checked: typeof check;

/** Ours, as the extension calls it: with the file that holds all its languages, which is asked for at the same time as the code. */
export const start: Start = async () => {
  const [{ check, takeTables }, tables] = await Promise.all([
    import(/* @vite-ignore */ beside('replywright-check.mjs').href) as Promise<Checker>,
    finishedFile ? read(beside(finishedFile)) : null,
  ]);
  if (tables) takeTables(tables);
  checked = check;
  return (reply) => check({ reply, platform: 'google' }).findings.length;
};

/** A reply in each language, so that all are loaded before the clock runs. */
const replies = [
  'Hello, thank you for telling us. We are sorry about the soup.',
  'Здравствуйте! Спасибо, что рассказали. Нам жаль, что суп был холодным.',
  'Hej! Tack för att du berättade. Vi är ledsna att soppan var kall.',
  '¡Hola! Gracias por contárnoslo. Sentimos que la sopa estuviera fría.',
  'Guten Tag, danke für Ihre Nachricht. Es tut uns leid, dass die Suppe kalt war.',
];

/** Makes ready what the engine makes ready on demand. */
export function warmUp(): void {
  for (const reply of replies) checked({ reply, platform: 'google' });
}
