import type { AccountState, DeskState } from '#lib/schema/messages.ts';
import type { Finding } from '#lib/schema/method.ts';
import type { PostedReply } from '#lib/schema/records.ts';
import { defaultSettings } from '#lib/schema/settings.ts';
import type { OfferedTemplate } from '#lib/schema/template.ts';

/** Noon, 20 November 2026, UTC. */
export const noon = Date.UTC(2026, 10, 20, 12);
const hour = 3_600_000;

const reviewText =
  'We waited over an hour for two plates of pasta and nobody said a word. The terrace is lovely, but the staff looked right through us. The fries were cold when they finally came.';

export const blocking: Finding = {
  rule: 'dispute-legal-threat',
  severity: 'block',
  start: 10,
  end: 33,
  text: 'our lawyers will call you',
  message: 'This threatens a reviewer with the law. Sites remove such replies.',
  source: {
    title: 'Tripadvisor, replies',
    url: 'https://www.tripadvisor.com/policy',
    clause: 'section 4',
    checkedOn: '2026-11-02',
  },
  fixes: [{ start: 10, end: 33, text: 'please write to us' }],
};

export const warning: Finding = {
  rule: 'privacy-phone',
  severity: 'warn',
  start: 40,
  end: 52,
  text: '+1 202 555 0143',
  message: 'Google may reject a reply that shows a telephone number.',
  source: {
    title: 'Google, prohibited content',
    url: 'https://support.google.com/contributionpolicy',
    clause: '',
    checkedOn: '2026-11-02',
  },
  fixes: [],
};

export const strictBlock: Finding = {
  ...blocking,
  rule: 'strict-confirms-customer',
  message: 'This tells readers that Anna is a patient.',
  overridable: false,
};

export const template: OfferedTemplate = {
  id: '01932c5e-0000-7000-8000-000000000001',
  title: 'Thanks for five stars',
  text: 'Thank you, {author|guest}! We passed your words on to {staff}.',
  lang: 'en',
  category: null,
  shortcut: 'five',
  shared: false,
  uses: 3,
  usesOn: {},
  lastUsed: {},
  barred: [],
  updatedAt: noon - 30 * hour,
};

export function reply(changes: Partial<PostedReply> = {}): PostedReply {
  return {
    id: '01932c5e-0000-7000-8000-0000000000a1',
    reviewKey: 'google:place-1:r-7',
    platform: 'google',
    site: 'google-maps',
    listing: 'place-1',
    author: 'Dana Whitfield',
    text: 'Thank you for coming, Dana. We are glad you liked the terrace.',
    lang: 'en',
    findings: [],
    overrides: [],
    templateId: null,
    postedAt: noon - 20 * 24 * hour,
    by: null,
    rulesVersion: '1',
    previousHash: null,
    hash: 'a',
    ...changes,
  };
}

const at = (words: string) => {
  const start = reviewText.indexOf(words);
  return { start, end: start + words.length };
};

/** A complaint on a listing of ours, two hours old, with three drafts and no account. */
export function desk(changes: Partial<DeskState> = {}): DeskState {
  return {
    subject: 'r-1',
    box: {
      site: 'google-maps',
      platform: 'google',
      listing: { id: 'place-1', name: 'Trattoria Lime', cabinet: false },
      address: 'https://www.google.com/maps/place/x',
      review: {
        id: 'r-1',
        author: 'Dana Whitfield',
        rating: 2,
        ratingScale: 5,
        dateText: '2 hours ago',
        text: reviewText,
        textTruncated: false,
        lang: 'en',
        hasOwnerReply: false,
        ownerReplyText: null,
      },
      kind: 'textarea',
      text: '',
      maxLength: null,
    },
    key: 'google:place-1:r-1',
    own: true,
    standing: { state: 'open', by: null, dueAt: noon + 5 * hour },
    triage: {
      language: 'en',
      sentiment: 'mixed',
      risk: 1,
      strategy: 'complaint',
      owner: 'agent',
      topics: [
        { id: 'waiting', evidence: [at('waited over an hour')] },
        { id: 'staff', evidence: [at('staff looked right through us')] },
      ],
      signs: [],
      reportGrounds: [],
      reasons: [{ id: 'low-rating', evidence: [at('nobody said a word')] }],
      dueHours: 24,
    },
    plan: {
      strategy: 'complaint',
      steps: (['greet', 'thank', 'apologise', 'clarify', 'resolve', 'close'] as const).map((step) => ({
        step,
        on: true,
      })),
      facts: [],
      seed: 1,
      resolved: false,
    },
    composition: {
      lang: 'en',
      strategy: 'complaint',
      why: 'the wait and the staff are named',
      drafts: [
        {
          text: 'Hello Dana, thank you for telling us. We are sorry about the long wait.',
          tone: 'short',
          moves: [
            { step: 'greet', gloss: 'greets' },
            { step: 'thank', gloss: 'thanks' },
            { step: 'apologise', gloss: 'sorry about the wait' },
          ],
          findings: [],
        },
        {
          text: 'Hello Dana, thank you for your feedback. We are sorry that you waited so long and felt overlooked. Please write to hello@lime.example with the time of your visit, so that we can look into it. We hope to welcome you again.',
          tone: 'standard',
          moves: [
            { step: 'greet', gloss: 'greets' },
            { step: 'thank', gloss: 'thanks' },
            { step: 'apologise', gloss: 'sorry about the wait' },
            { step: 'clarify', gloss: 'asks to write to hello@lime.example' },
            { step: 'close', gloss: 'hopes to see them again' },
          ],
          findings: [],
        },
        {
          text: 'Dear Dana, thank you for taking the time to write. An hour is far too long to wait, and we are truly sorry that nobody looked after you.',
          tone: 'warm',
          moves: [
            { step: 'greet', gloss: 'greets' },
            { step: 'apologise', gloss: 'sorry about the wait' },
          ],
          findings: [],
        },
      ],
    },
    findings: [],
    flags: { place: 'google-maps', off: null, dismissed: 0 },
    answerAt: null,
    limit: { max: 4000, unit: 'bytes' },
    history: [],
    proved: {},
    followed: null,
    reportKit: null,
    reports: [],
    tasks: [],
    effects: {},
    changed: null,
    toAuthor: [],
    templates: [template],
    words: { lang: 'en', known: { author: 'Dana Whitfield', business: 'Trattoria Lime' } },
    waiting: null,
    account: { status: 'none' },
    model: { company: null, browser: false },
    privacy: 'nothing',
    settings: defaultSettings,
    posted: null,
    problem: null,
    ...changes,
  };
}

export const signedIn: Extract<AccountState, { status: 'signed-in' }> = {
  status: 'signed-in',
  server: 'https://desk.lime.example',
  info: {
    member: { id: 'm-1', name: 'Vera' },
    email: 'vera@lime.example',
    role: 'agent',
    company: { id: 'c-1', name: 'Lime Group', privacy: 'off' },
    protocol: 1,
  },
  queued: 0,
  dead: 0,
  lastSyncAt: noon - hour,
  problem: null,
};
