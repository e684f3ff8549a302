import type { Recipe } from '#lib/schema/recipe.ts';
import type { RatingStep, WordsStep } from '#lib/schema/site.ts';

const quoted = (text: string) => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;

/** `2026-11` */
const monthOf = (now: Date) => now.toISOString().slice(0, 7);

function selectorsOf(selectors: readonly string[], seen: string): string {
  return selectors.map((selector) => `${quoted(selector)} /* ${seen} */`).join(', ');
}

function wordsSource(step: WordsStep, seen: string): string {
  if ('text' in step) return `text(${selectorsOf(step.text, seen)})`;
  if ('attribute' in step) return `attribute(${quoted(step.attribute)}, ${selectorsOf(step.of, seen)})`;
  if ('part' in step) return `part(${wordsSource(step.of, seen)}, /${step.part[0]}/)`;
  throw new Error('a recipe holds no other step');
}

function ratingSource(step: RatingStep, seen: string): string {
  if ('number' in step) {
    const times = step.times === 1 ? '' : `, ${step.times}`;
    return `rating(${wordsSource(step.number, seen)}, ${step.scale}${times})`;
  }
  if ('filled' in step) return `filled(${quoted(step.filled)}, ${step.scale})`;
  if ('width' in step) return `widthOf(${quoted(step.width)}, ${quoted(step.within)}, ${step.scale})`;
  throw new Error('a recipe holds no other step');
}

/** The source of a site's file, from what one example on one page showed. */
export function siteFile(id: string, recipe: Recipe, now: Date): string {
  const seen = monthOf(now);
  const { host, card, author, rating, text, ownerReply } = recipe;
  const fields = [
    author && `author: ${wordsSource(author, seen)},`,
    rating && `rating: ${ratingSource(rating, seen)},`,
    text && `text: ${wordsSource(text, seen)},`,
  ].filter(Boolean);
  const body = `export default defineSite({
  id: ${quoted(id)},
  name: ${quoted(host)},
  platform: 'generic',
  matches: [${quoted(`https://${host}/*`)}],
  frames: 'top',
  evidence: { read: 'A', write: null },
  card: [${selectorsOf(card, seen)}],
  expects: ['author'${rating ? ", 'rating'" : ''}],
  review: { ${fields.join(' ')} },
  ownerReply: ${ownerReply ? `{ text: ${wordsSource(ownerReply, seen)} }` : '{}'},
  listing: { id: [], name: [inPage(text('h1'))], cabinet: false },
});
`;
  const used = ['attribute', 'filled', 'inPage', 'part', 'rating', 'text', 'widthOf'].filter((name) =>
    body.includes(`${name}(`),
  );
  return `import { defineSite } from './define.ts';\nimport { ${used.join(', ')} } from './fields.ts';\n\n${body}`;
}

/** `index.ts` with one site more, at its place in the alphabet. */
export function withSite(index: string, id: string): string {
  const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const local = /^\d/.test(name) ? `site${name}` : name;
  const line = `import ${local} from './${id}.ts';`;
  if (index.includes(line)) return index;
  return index.replace(/\n\n\/\*\*/, `\n${line}\n\n/**`).replace(/\n\];/, `\n  ${local},\n];`);
}
