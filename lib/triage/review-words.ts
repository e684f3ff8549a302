import type { Match } from '../check/matcher.ts';
import { type Token, tokenise } from '../check/tokens.ts';
import type { Language, Sector } from '../schema/ids.ts';
import { type Clause, clausesOf } from './clauses.ts';
import type { CueBook, MoodCue } from './cue-book.ts';
import { type HeardMatters, hearMatters } from './heard-matters.ts';
import { hearThoughts } from './moods.ts';
import { dislikes, likes } from './stars.ts';
import type { WordSets } from './words.ts';

/** What a review's language brings to reading it; `language` is a main tag. */
export type Tongue = { language: Language; book: CueBook; words: WordSets };

/** What is read: all of it that counts, the company's sector, and stars of five. */
export type Given = { text: string; sector: Sector; stars: number | null };

/** A review cut up once for all who look at its words. */
export type ReviewWords = Given & {
  tongue: Tongue;
  tokens: readonly Token[];
  cues: ReadonlyMap<MoodCue, Match[]>;
  /** Where words like "but" stand. */
  contrasts: readonly Match[];
  /** Thoughts by what cues say of them, and the same with what was learned of those that no cue tells. */
  clauses: readonly Clause[];
  thoughts: readonly Clause[];
  heard: HeardMatters;
  /** Said with pleasure on the whole, by its mark or else by its cues; and with some displeasure. */
  isGlad: boolean;
  isCross: boolean;
};

const sumOf = (clauses: readonly Clause[], voice: 'good' | 'bad'): number =>
  clauses.reduce((sum, clause) => sum + clause[voice], 0);

export function reviewWords(given: Given, tongue: Tongue): ReviewWords {
  const { language, book, words } = tongue;
  const { text, stars } = given;
  const tokens = tokenise(text, language);
  const cues = book.mood(tokens);
  const clauses = clausesOf(tokens, cues, words);
  const [good, bad] = [sumOf(clauses, 'good'), sumOf(clauses, 'bad')];
  return {
    ...given,
    tongue,
    tokens,
    cues,
    contrasts: cues.get('contrast') ?? [],
    clauses,
    thoughts: hearThoughts(clauses, tokens, language),
    heard: hearMatters(tokens, language),
    isGlad: likes(stars) || (stars === null && good > bad),
    isCross: dislikes(stars) || bad > 0,
  };
}
