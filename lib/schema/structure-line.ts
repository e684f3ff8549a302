/** Fixed words of the standards, which say what an element is and nothing about anybody. */
export const roleWords = [
  'article',
  'button',
  'dialog',
  'feed',
  'heading',
  'img',
  'link',
  'list',
  'listitem',
  'main',
  'region',
  'row',
  'tab',
  'textbox',
];
export const itempropWords = [
  'author',
  'bestRating',
  'datePublished',
  'itemReviewed',
  'name',
  'ratingValue',
  'review',
  'reviewBody',
  'reviewRating',
];

const tag = '[a-z][a-z0-9-]{0,39}';
const attribute = `\\[(?:[a-z][a-z_:-]{0,39}|role=(?:${roleWords.join('|')})|itemprop=(?:${itempropWords.join('|')}))\\]`;
const stem = '\\.[A-Za-z][A-Za-z_-]{0,39}';

/**
 * One element of a page's structure: indentation, tag, names of attributes, stems of class names, how often in a row. It has no
 * place for text, digits of an id, or a value but the fixed words above.
 */
export const structureLine = new RegExp(`^ {0,60}${tag}(?:${attribute}){0,20}(?:${stem}){0,8}(?: ×[0-9]{1,5})?$`);
export const structureLines = 800;
