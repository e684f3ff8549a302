import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../components/ui/theme.css', import.meta.url), 'utf8');
const tokens = (block: string) =>
  new Map(Array.from(block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g), ([, name, colour]) => [name, colour]));
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const themes = { light: tokens(light), dark: new Map([...tokens(light), ...tokens(dark)]) };

/** Relative luminance: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (bright + 0.05) / (dim + 0.05);
}

/** Words on their grounds, as the style sheets pair them. */
const words = [
  ...['page', 'raised', 'field', 'block-soft', 'warn-soft', 'hint-soft', 'accent-soft', 'mark'].map((ground) => [
    'text',
    ground,
  ]),
  ...['page', 'raised', 'field', 'block-soft', 'warn-soft', 'hint-soft', 'accent-soft'].map((ground) => [
    'muted',
    ground,
  ]),
  ...['page', 'block-soft', 'warn-soft', 'hint-soft', 'raised'].map((ground) => ['accent', ground]),
  ['accent', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['block', 'page'],
  ['warn', 'page'],
  ['hint', 'page'],
] satisfies string[][];
/** Shapes and borders of controls need 3:1. */
const shapes = [
  ['line-strong', 'page'],
  ['block', 'block-soft'],
  ['warn', 'warn-soft'],
  ['hint', 'hint-soft'],
] satisfies string[][];

describe.each(Object.entries(themes))('%s', (_, theme) => {
  const of = (name: string | undefined) => theme.get(name ?? '') ?? expect.fail(`no colour ${name}`);
  test.each(words)('%s on %s is readable', (ink, ground) =>
    expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(4.5),
  );
  test.each(shapes)('%s on %s is visible', (ink, ground) =>
    expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(3),
  );
});
