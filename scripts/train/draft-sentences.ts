import { addressed, filled, type Slots } from '#lib/compose/phrase.ts';
import { phrasebookOf, writes } from '#lib/compose/phrasebook.ts';
import type { CheckedLanguage } from '#lib/languages/checked.ts';
import { formalities } from '#lib/schema/ids.ts';

/** Every sentence the composer can write in a language, each with one filling: none of them may ever be flagged. */
export function draftSentences(lang: CheckedLanguage): string[] {
  if (!writes(lang)) return [];
  const book = phrasebookOf(lang);
  const subjects = Object.values(book.subjects);
  const visits = Object.values(book.visits);
  const reach = Object.values(book.reach).flat();
  const turn = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];
  const found = new Set<string>();
  let at = 0;
  for (const phrase of Object.values(book.moves).flat()) {
    for (const formality of formalities) {
      for (let more = 0; more < 4; more++, at++) {
        const { details, ...visit } = turn(visits, at) ?? { is: '', details: [] };
        const detail = turn(details, at);
        const slots: Slots = {
          good: turn(subjects, at)?.good,
          bad: turn(subjects, at)?.bad,
          topic: turn(subjects, at)?.bad ?? turn(subjects, at)?.good,
          staff: { is: 'Anna', dative: 'Анне', genitive: 'Анны', accusative: 'Анну', instrumental: 'Анной' },
          name: { is: 'Kim' },
          visit: visit as Slots[string],
          reach: turn(reach, at),
          details: detail ? { is: detail } : undefined,
        };
        // Subjects and ways to reach hold forms of address themselves.
        const once = addressed(phrase, formality);
        const text = once && filled(once, slots);
        const twice = text && addressed(text, formality);
        const whole = twice && filled(twice, { address: { is: '' }, number: { is: '' } });
        if (whole) found.add(whole);
      }
    }
  }
  return [...found];
}
