import * as z from 'zod/mini';
import * as flags from './flag-messages.ts';
import { FocusedBox } from './focused-box.ts';
import * as followUp from './follow-up-messages.ts';
import { Step, Strategy, Tone } from './ids.ts';
import type { Composition, Finding, Triage } from './method.ts';
import type { ModelWays } from './model-messages.ts';
import type { Followed, Proved } from './proof.ts';
import { Recipe } from './recipe.ts';
import { Listing, Override, type Person, type PostedReply, Uuid } from './records.ts';
import { PageReading, SeenListing, SeenReview } from './review.ts';
import { Settings } from './settings.ts';
import type { Site } from './site.ts';
import { StructureReport } from './structure.ts';
import type { AccountInfo } from './sync.ts';
import type { KnownWords, OfferedTemplate, WaitingTemplate } from './template.ts';
import * as templates from './template-messages.ts';
import { type WeighingAnswers, weighingFromPanel } from './weighing.ts';

export { FocusedBox };

const Text = z.string().check(z.maxLength(100_000));

/** What a content script may say; all of it concerns the sender's own tab and frame. */
export const fromPage = {
  /** A frame starts. Answered with the sites that its address may belong to, as data: each page carries its own alone. */
  'page.hello': z.object({}),
  /** A sleeping frame may show reviews, or is wanted by the person: its running part is put there. */
  'page.wake': z.object({}),
  /** A frame may show reviews that its own reader did not find, or not in full: run the reader of repeated blocks there. */
  'page.blocks': z.object({}),
  /** A scan found something new. Answered with `Standing[]`, by index, and whether the listing is ours. */
  'page.seen': z.object({ reading: PageReading }),
  /** A reply box was focused or a badge pressed: open the desk. */
  'desk.open': z.object({ box: FocusedBox, gesture: z.enum(['focus', 'badge', 'key']) }),
  /** The text changed in the box that answers `review`. Answered with `Finding[]` for the underlines. */
  'box.changed': z.object({ text: Text, review: z.nullable(SeenReview) }),
  /** The page's own state shows that the text now stands as the reply. `id` is made in the page, so a repeat is the same reply. */
  'reply.posted': z.object({
    id: Uuid,
    text: Text,
    review: z.nullable(SeenReview),
    listing: SeenListing,
    site: z.string(),
    platform: PageReading.shape.platform,
    address: z.string(),
  }),
  /** The person taught this frame's page. */
  'page.taught': z.object({ recipe: Recipe }),
  /** The person closed the panel on the page. */
  'dock.closed': z.object({}),
  /** The panel was dragged to the other side. */
  'dock.moved': z.object({ side: z.enum(['left', 'right']) }),
  ...flags.flagsFromPage,
  ...templates.templatesFromPage,
} as const;

const session = { session: z.string().check(z.minLength(1)) };
/** What the panel was showing when the person acted: the desk may have moved on to another customer meanwhile. */
const subject = { subject: z.string() };

/** What the panel may say; `session` came from `panel.hello`. */
export const fromPanel = {
  /** `nonce` is from the docked panel's own address; `window` is where the browser's side panel stands. One of them is null. */
  'panel.hello': z.object({ nonce: z.nullable(z.string()), window: z.nullable(z.int()) }),
  'desk.plan': z.object({
    ...session,
    ...subject,
    strategy: z.optional(Strategy),
    steps: z.optional(z.array(Step)),
    facts: z.optional(z.array(z.string())),
    seed: z.optional(z.int()),
    resolved: z.optional(z.boolean()),
  }),
  /** Findings of a text that is edited in the panel. */
  'desk.check': z.object({ ...session, ...subject, text: Text }),
  'desk.insert': z.object({
    ...session,
    ...subject,
    text: Text,
    /** `at-slash`: in place of the shortcut that the person left in the box for it. */
    mode: z.enum(['replace', 'at-caret', 'at-slash']),
    tone: z.nullable(Tone),
    templateId: z.nullable(Uuid),
    overrides: z.array(Override),
  }),
  /** The text was copied in the panel: counts the template's use. Refused while a block stands. */
  'desk.copied': z.object({
    ...session,
    ...subject,
    text: Text,
    templateId: z.nullable(Uuid),
    overrides: z.array(Override),
  }),
  /** Mend one finding in the page's box. */
  'desk.fix': z.object({ ...session, ...subject, start: z.int(), end: z.int(), text: z.string() }),
  'desk.own': z.object({ ...session, ...subject, own: z.boolean() }),
  'desk.close': z.object({ ...session }),
  /** Starts teaching in the page: in the desk's frame, else in the top one. */
  'page.teach': z.object({ ...session }),
  ...flags.flagsFromPanel,
  ...weighingFromPanel,
} as const;

/** What any of our own pages may say. */
export const fromOwnPages = {
  'settings.get': z.object({}),
  'settings.save': z.object({ settings: Settings }),
  'account.get': z.object({}),
  /** Opens the server's sign-in page in a window of the browser. */
  'account.connect': z.object({ server: z.string() }),
  'account.signOut': z.object({}),
  'sync.now': z.object({}),
  'inbox.open': z.object({}),
  /** Gives a taught page to the whole company; an admin's alone. */
  'recipe.share': z.object({ id: Uuid }),
  'recipe.unshare': z.object({ id: Uuid }),
  'recipe.remove': z.object({ id: Uuid }),
  /** The docked panel cannot open extension pages by itself in Firefox. */
  'options.open': z.object({}),
  /** What an open page of a changed site is made of, to be shown before it is sent. Null: no such page is open. */
  'structure.read': z.object({ site: z.string() }),
  /** Sends the company what was shown. */
  'structure.send': z.object({ report: StructureReport }),
  /** Says of a listing already on record whether it is ours. */
  'listing.mark': z.object({ key: Listing.shape.key, own: z.boolean() }),
  ...flags.flagsFromOwnPages,
  ...templates.templatesFromOwnPages,
  ...followUp.followUpFromOwnPages,
} as const;

/** What the background may say to the content script of one frame. */
export type ToPage = flags.FlagsToPage & {
  /** The frame's sites have changed: a page of it was taught. */
  'page.sites': { message: { sites: readonly Site[] }; answer: void };
  'dock.open': { message: { url: string; side: 'left' | 'right' }; answer: { opened: boolean } };
  'dock.close': { message: Record<string, never>; answer: void };
  'box.insert': {
    message: { text: string; mode: 'replace' | 'at-caret'; review: SeenReview | null };
    answer: InsertOutcome;
  };
  'box.fix': {
    message: { start: number; end: number; text: string; expected: string; review: SeenReview | null };
    answer: InsertOutcome;
  };
  'page.read': { message: Record<string, never>; answer: PageReading };
  /** Send `page.seen` again: who owns the listing has changed. */
  'page.tell': { message: Record<string, never>; answer: void };
  /** The toolbar button or a command: open the desk at the focused box, else at the first review that waits. */
  'desk.show': { message: { even: boolean }; answer: { opened: boolean } };
};

/** `refused`: the box or its review is no longer what it was. `copied`: the box did not take it, the text is on the clipboard. */
export type InsertOutcome = { outcome: 'inserted' | 'copied' | 'refused' | 'blocked' | 'no-box'; text: string };

/** How a review stands with the company, for its badge. */
export type Standing = {
  /** `missing`: answered, and readers do not see the reply. */
  state: 'not-ours' | 'ask' | 'open' | 'due-soon' | 'overdue' | 'answered' | 'missing';
  by: Person | null;
  dueAt: number | null;
};

export type AccountState =
  | { status: 'none'; problem?: ProblemCode | null }
  | {
      status: 'signed-in';
      server: string;
      info: AccountInfo;
      /** On their way; kept on this device by the company's privacy; refused by the server. */
      queued: number;
      held?: number;
      dead: number;
      lastSyncAt: number | null;
      problem: ProblemCode | null;
    }
  | { status: 'signed-out'; server: string; queued: number; problem?: ProblemCode | null };

/** Words for each are in the interface's catalogue under `problem.`. */
export type ProblemCode =
  | 'offline'
  | 'signed-out'
  | 'newer-protocol'
  | 'older-server'
  | 'server-refused'
  | 'disk-full'
  | 'database-lost'
  | 'bad-address'
  | 'sign-in-cancelled'
  | 'not-opened-by-us'
  | 'no-desk'
  | 'moved-on'
  | 'unexpected';

/** All that the panel shows, made anew by the background after every change. */
export type DeskState = { flags: flags.FlagsShown } & followUp.FollowUpShown & {
    /** The same as long as the desk is for the same review and box. */
    subject: string;
    box: Omit<FocusedBox, 'onRight'>;
    key: string | null;
    /** Null: a public page whose listing nobody has spoken for. */
    own: boolean | null;
    standing: Standing | null;
    triage: Triage | null;
    plan: {
      strategy: Strategy;
      steps: { step: Step; on: boolean }[];
      facts: string[];
      seed: number;
      resolved: boolean;
    };
    composition: Composition | null;
    findings: Finding[];
    /** Limit in the platform's unit, where known. */
    limit: { max: number; unit: 'characters' | 'bytes' } | null;
    /** Where this page's reviews are answered; null where that is here. */
    answerAt: string | null;
    history: PostedReply[];
    /** Earlier replies to the same author on this platform. */
    toAuthor: PostedReply[];
    /** How the replies of both stand, by their ids; one that is not followed is absent. */
    proved: Record<string, Proved>;
    /** The reply that was posted to this review, and all that was seen of it since. */
    followed: Followed | null;
    /** What the reader no longer finds on this tab's site, where the person is to be told: once a day and version. */
    changed: { site: string; fields: string[] } | null;
    templates: OfferedTemplate[];
    /** What fills their placeholders for this review: lib/templates/known-words.ts. */
    words: KnownWords;
    /** A template that was called at the page's box and needs words of the person. */
    waiting: WaitingTemplate | null;
    account: AccountState;
    /** Models that may be asked for a reply. */
    model: ModelWays;
    /** What leaves this machine, said where it acts. */
    privacy: 'nothing' | 'off' | 'full';
    settings: Settings;
    posted: { at: number } | null;
    problem: ProblemCode | null;
  };

type Answers = flags.FlagAnswers &
  followUp.FollowUpAnswers &
  WeighingAnswers &
  templates.TemplateAnswers & {
    'page.hello': { sites: readonly Site[] };
    'page.wake': { started: boolean };
    'page.taught': { kept: boolean };
    'page.blocks': { started: boolean };
    'page.seen': { own: boolean | null; standings: Standing[] };
    'desk.open': { opened: boolean };
    /**
     * `length`: flags, and the length in the platform's unit against its limit, where known. `elsewhere`: the desk is for another review or
     * frame now, and nothing was checked or kept.
     */
    'box.changed': { findings: Finding[]; length?: { words: string; over: boolean }; elsewhere?: true };
    'reply.posted': { logged: boolean };
    'dock.closed': void;
    'dock.moved': void;
    'panel.hello': { session: string; desk: DeskState | null };
    'desk.plan': DeskState;
    'desk.check': Finding[];
    'desk.insert': InsertOutcome;
    'desk.copied': { allowed: boolean };
    'desk.fix': InsertOutcome;
    'desk.own': DeskState;
    'desk.close': void;
    'page.teach': { started: boolean };
    'recipe.share': void;
    'recipe.unshare': void;
    'recipe.remove': void;
    'settings.get': Settings;
    'settings.save': Settings;
    'account.get': AccountState;
    'account.connect': AccountState;
    'account.signOut': AccountState;
    'sync.now': AccountState;
    'inbox.open': void;
    'options.open': void;
    'structure.read': StructureReport | null;
    'structure.send': void;
    'listing.mark': void;
  };

const requests = { ...fromPage, ...fromPanel, ...fromOwnPages };
export type RequestName = keyof typeof requests;
export type Request<N extends RequestName> = z.infer<(typeof requests)[N]>;
export type Answer<N extends RequestName> = Answers[N];

/** Every request is answered by a value or by a code the asker has words for. */
export type Reply<T> = { ok: true; value: T } | { ok: false; problem: ProblemCode; detail: string };

/** Pushed through the port `panel` to the panel of one tab, and through `pages` to all our own pages. */
export type Push =
  | { type: 'desk'; desk: DeskState | null }
  /** What stands in the page's box, told before all the rest of the desk is. */
  | { type: 'flags'; subject: string; text: string; findings: Finding[] }
  | { type: 'account'; account: AccountState }
  | { type: 'templates'; templates: OfferedTemplate[] };
