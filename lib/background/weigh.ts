import type { Desk } from '#lib/desk/database.ts';
import { repliesOfListing } from '#lib/desk/history.ts';
import { unvouched } from '#lib/guard.ts';
import { languageOf } from '#lib/language-of.ts';
import { nearestReply } from '#lib/nearest-reply.ts';
import type { Settings } from '#lib/schema/settings.ts';
import type { Likeness, Weighing } from '#lib/schema/weighing.ts';
import { repeatedWords } from '#lib/similar.ts';
import type { DeskSession } from './desk-session.ts';
import { remembered } from './desk-state.ts';

/** Runs as long as those that likeness is measured in. */
const leastRepeated = 3;

/** What comes from nowhere in a text for the review at this desk, and which earlier reply it is most like. */
export async function weigh(
  desk: Desk,
  session: DeskSession,
  settings: Settings,
  { text, templateId }: { text: string; templateId: string | null },
): Promise<Weighing> {
  const { box, plan } = session;
  const { review, listing } = box;
  const template = templateId === null ? undefined : await desk.templates.get(templateId);
  const said = (words: readonly unknown[]) => words.filter((word) => typeof word === 'string');
  const words = said([listing.name, settings.signature, template?.text, ...plan.facts]);
  const reviewed = said([review?.author, review?.text, review?.dateText, review?.rating?.toString()]);
  const lang = languageOf(text) ?? settings.language;
  return {
    unvouched: unvouched(text, lang, { words, review: reviewed, business: settings.business }),
    likeness: await likenessOf(desk, session, text),
  };
}

async function likenessOf(desk: Desk, { box }: DeskSession, text: string): Promise<Likeness | null> {
  const replies = await repliesOfListing(desk, box.platform, box.listing.id, remembered);
  const told = replies.flatMap(({ text: earlier, postedAt, by }) =>
    earlier === null ? [] : [{ text: earlier, postedAt, by: by?.name ?? null }],
  );
  const nearest = nearestReply(text, told);
  if (!nearest) return null;
  const { text: earlier, ...whose } = nearest.reply;
  return { share: nearest.share, ...whose, repeated: repeatedWords(text, earlier, leastRepeated) };
}
