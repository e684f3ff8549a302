import { makeDock } from '#lib/page/dock.ts';
import { editorOf } from '#lib/page/editors/editor-of.ts';
import { insertText, mendText } from '#lib/page/insert.ts';
import { mayPost } from '#lib/page/posted-press.ts';
import { underline } from '#lib/page/underline.ts';
import { offerCards } from '#lib/page/underline-open.ts';

/** What the tests of editors and of the page's parts call inside a browser's page. */
const pieces = { editorOf, insertText, makeDock, mayPost, mendText, offerCards, underline };

export type PagePieces = typeof pieces;

/** Our closed roots in the order they were made, which only a test that was there first can look into. */
export type Roots = ShadowRoot[];
const roots: Roots = [];
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function keep(init) {
  const made = attach.call(this, init);
  roots.push(made);
  return made;
};

Object.assign(globalThis, { pieces, roots });
