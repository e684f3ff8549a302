import { useEffect, useState } from 'react';
import { ask } from '#lib/messages.ts';
import type { Weighing } from '#lib/schema/weighing.ts';
import { withSession } from './with-session.ts';

/** In ms without a key: nobody reads marks while typing. */
const calm = 300;

/** What is to be said of a text besides its flags; null until it is known, and while the text changes. */
export function useWeighing(text: string, templateId: string | null): Weighing | null {
  const [weighed, setWeighed] = useState<(Weighing & { text: string }) | null>(null);
  useEffect(() => {
    if (text.trim() === '') return;
    let left = false;
    const timer = setTimeout(async () => {
      const weighing = await withSession('weighing the text', (session, subject) =>
        ask('desk.weigh', { session, subject, text, templateId }),
      );
      if (weighing && !left) setWeighed({ ...weighing, text });
    }, calm);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [text, templateId]);
  return weighed?.text === text ? weighed : null;
}
