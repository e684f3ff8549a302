import type { Standing } from '#lib/schema/messages.ts';
import type { PageWord, Say } from './words.ts';

/** How one badge looks; states differ in their sign as well as in colour. */
export type BadgeFace = { sign: string; colour: string; title: string; count: number };

type Look = { word: PageWord; colour: string; sign: string };

const looks: Record<Exclude<Standing['state'], 'not-ours'> | 'taken' | 'reload', Look> = {
  open: { word: 'badge_open', colour: '#0d6b60', sign: '✎' },
  'due-soon': { word: 'badge_due_soon', colour: '#b45309', sign: '◔' },
  overdue: { word: 'badge_overdue', colour: '#d92d20', sign: '!' },
  answered: { word: 'badge_answered', colour: '#15803d', sign: '✓' },
  missing: { word: 'badge_missing', colour: '#d92d20', sign: '✕' },
  taken: { word: 'badge_taken', colour: '#7c3aed', sign: '…' },
  ask: { word: 'badge_ask', colour: '#4b5563', sign: '?' },
  reload: { word: 'badge_reload', colour: '#4b5563', sign: '↻' },
};

/** The face for a review's standing; null where nothing of ours belongs: somebody else's listing. `count` is of flags. */
export function faceOf(standing: Standing, count: number, say: Say): BadgeFace | null {
  if (standing.state === 'not-ours') return null;
  const taken = standing.by !== null && !['answered', 'missing', 'ask'].includes(standing.state);
  return face(taken ? 'taken' : standing.state, standing.by?.name, count, say);
}

/** The extension was replaced under this page. */
export const reloadFace = (say: Say): BadgeFace => face('reload', undefined, 0, say);

function face(state: keyof typeof looks, name: string | undefined, count: number, say: Say): BadgeFace {
  const { word, ...look } = looks[state];
  const title = [say(word, name ?? ''), count > 0 ? say('badge_flags', String(count)) : ''].filter(Boolean).join(' · ');
  return { ...look, title, count };
}
