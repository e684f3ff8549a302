import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { launch, type Session, until } from '#scripts/browsers/launch.ts';
import { buildPracticePage, builtExtension } from '#scripts/build.ts';
import { type AccountServer, startAccountServer } from '#scripts/job/account-server.ts';
import * as staff from '#scripts/job/answer-review.ts';
import { draftIn, press, wordsOf } from '#scripts/job/panel.ts';
import { signIn } from '#scripts/job/sign-in.ts';
import { demoMembers } from '#server/demo.ts';
import { reviews } from '#server/practice/reviews.ts';
import { type ModelEndpoint, startModelEndpoint } from '../model-endpoint/endpoint.ts';

const complaint = 'kvistholm-1004';
const written =
  'Hello [NAME_1], thank you for your honest words. We are sorry about what you describe. ' +
  'Please get in touch through the contact details on our page. We hope to see you again.';

let endpoint: ModelEndpoint;
let server: AccountServer;
let session: Session;
let page: Page;
let panel: Frame;

let extension: string;

beforeAll(() => {
  buildPracticePage();
  extension = builtExtension('chromium', 'everywhere');
});
beforeAll(async () => {
  endpoint = await startModelEndpoint({ says: [written.slice(0, 40), written.slice(40)] });
  vi.stubEnv('MODEL_KIND', 'openai-compatible');
  vi.stubEnv('MODEL_ADDRESS', endpoint.address);
  vi.stubEnv('MODEL_NAME', 'm');
  server = await startAccountServer(mkdtempSync(join(tmpdir(), 'replywright-model-')));
  session = await launch('chromium', { extension, lang: 'en' });
  const [{ email, password }] = demoMembers;
  await signIn(session, server.origin, email, password);
  page = (await staff.openPractice(session, server.origin)).page;
  panel = await staff.openBox(page, complaint);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await session?.close();
  await server?.stop();
  await endpoint?.stop();
});

test('a member has the company’s model write, reads who wrote it, and inserts it', async () => {
  await staff.claimListing(session, panel);
  await press(panel, "Write with the company's model");
  const text = await until('the model’s text', async () => {
    const draft = await draftIn(panel);
    return draft.includes('honest words') && draft;
  });
  expect(text).not.toContain('[');
  expect(await wordsOf(panel)).toContain("Your company's model wrote this.");
  const author = reviews.find(({ id }) => id === complaint)?.author ?? '';
  expect(endpoint.heard[0]?.body).not.toContain(author.split(' ')[0]);
  expect(await staff.insertDraft(page, panel, complaint)).toBe(text);
});

test('Stop ends it at the model, and what stood in the panel stays', async () => {
  endpoint.does('goes-silent');
  const before = await draftIn(panel);
  await press(panel, "Write with the company's model");
  await until('its first words', async () => (await wordsOf(panel)).includes('The model is writing'));
  await until('the question to arrive', async () => endpoint.heard.length > 0);
  await press(panel, 'Stop');
  await endpoint.hungUp();
  expect(await draftIn(panel)).toBe(before);
});
