import { check } from '#lib/check.ts';
import type { Start } from './engine.ts';

/** Ours, as the extension calls it. */
export const start: Start = () => (reply) => check({ reply, platform: 'google' }).findings.length;

/** A reply in each language, so that all are loaded before the clock runs. */
const replies = [
  'Hello, thank you for telling us. We are sorry about the soup.',
  'Здравствуйте! Спасибо, что рассказали. Нам жаль, что суп был холодным.',
  'Hej! Tack för att du berättade. Vi är ledsna att soppan var kall.',
  '¡Hola! Gracias por contárnoslo. Sentimos que la sopa estuviera fría.',
  'Guten Tag, danke für Ihre Nachricht. Es tut uns leid, dass die Suppe kalt war.',
];

/** Loads what the engine loads on demand. */
export function warmUp(): void {
  for (const reply of replies) check({ reply, platform: 'google' });
}
