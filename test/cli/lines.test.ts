import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

function run(verb: string, lines: unknown[]) {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { stdout, stderr, status } = spawnSync(process.execPath, ['cli/replywright.ts', ...verb.split(' ')], {
    input,
    encoding: 'utf8',
  });
  const answers = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { answers, stderr, status };
}

const threat = { reply: 'Delete this review or our lawyers will contact you.', platform: 'google' };
const review = { author: 'Anna', rating: 1, text: 'The soup was cold and nobody came for half an hour.' };

describe('the command line', () => {
  test('check answers each line with its findings, spans in UTF-16 units of the reply', () => {
    const { answers, status } = run('check', [
      { id: 1, ...threat },
      { id: 'два', ...threat, reply: '🙂🙂 Удалите отзыв.', ui: 'ru', fragment: true },
    ]);
    expect(status).toBe(0);
    expect(answers.map(({ id, lang }) => [id, lang])).toEqual([
      [1, 'en'],
      ['два', 'ru'],
    ]);
    for (const [index, reply] of [threat.reply, '🙂🙂 Удалите отзыв.'].entries()) {
      const marked = answers[index].findings.filter(({ start }: { start: number | null }) => start !== null);
      expect(marked.length).toBeGreaterThan(0);
      for (const { start, end, text } of marked) expect(reply.slice(start, end)).toBe(text);
    }
    expect(answers[0].findings[0]).toEqual(
      expect.objectContaining({
        severity: 'block',
        message: expect.any(String),
        source: expect.objectContaining({ checkedOn: expect.any(String) }),
        fixes: expect.any(Array),
      }),
    );
    expect(answers[1].findings[0].message).toMatch(/[а-яё]/i);
  });

  test('compose gives three drafts without findings, or a reason', () => {
    const { answers, status } = run('compose', [
      { id: 1, platform: 'google', review, seed: 3 },
      { id: 2, strategy: 'no-reply', review },
    ]);
    expect(status).toBe(0);
    expect(answers[0].drafts.map(({ tone }: { tone: string }) => tone).sort()).toEqual(['short', 'standard', 'warm']);
    expect(answers[0].drafts.flatMap(({ findings }: { findings: unknown[] }) => findings)).toEqual([]);
    expect(answers[1]).toMatchObject({ strategy: 'no-reply', drafts: [], why: expect.stringMatching(/.+/) });
  });

  test('triage names what it saw and where', () => {
    const [answer] = run('triage', [{ id: 1, review }]).answers;
    expect(answer).toMatchObject({ id: 1, language: 'en', sentiment: 'negative', owner: 'agent', dueHours: 24 });
    for (const { evidence } of answer.topics) {
      for (const { start, end } of evidence) expect(review.text.slice(start, end)).not.toBe('');
    }
  });

  test('a line that is not understood is answered in its place, and the rest goes on', () => {
    const { answers, status } = run('check', [
      '{not json',
      { id: 2, ...threat, plattform: 'google' },
      { reply: 'x' },
      { id: 4, ...threat, platform: 'nowhere' },
      { id: 5, ...threat },
    ]);
    expect(status).toBe(1);
    expect(answers.map(({ line, id }) => line ?? id)).toEqual([1, 2, 3, 4, 5]);
    expect(answers.map(({ error }) => error)).toEqual([
      expect.stringMatching(/JSON/),
      expect.stringMatching(/plattform/),
      expect.stringMatching(/id/),
      expect.stringMatching(/platform.*google/s),
      undefined,
    ]);
  });

  test('an unknown verb says which there are', () => {
    const { status, stderr } = run('chekc', []);
    expect(status).toBe(2);
    expect(stderr).toMatch(/check.*compose.*triage.*read/s);
  });
});
