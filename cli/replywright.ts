import { check } from '#lib/check.ts';
import { compose } from '#lib/compose.ts';
import { CheckRequest, ComposeRequest } from '#lib/schema/method.ts';
import { triage } from '#lib/triage.ts';
import { answerLines } from './lines.ts';
import { read } from './read.ts';

const usage = `usage: npm run -s replywright -- VERB
  check      JSON Lines {id, reply, …}   → {id, lang, findings}
  compose    JSON Lines {id, review, …}  → {id, lang, strategy, why, drafts}
  triage     JSON Lines {id, review, …}  → {id, language, sentiment, risk, strategy, …}
  read PAGE.html --url URL [--scramble-classes]   → what the extension sees on a saved page
  read --batch                           JSON Lines {path, url} → {path, …}
Formats: docs/command-line.md`;

const verbs: Record<string, (args: string[]) => Promise<boolean>> = {
  check: () => answerLines(CheckRequest, (request) => check(request)),
  compose: () => answerLines(ComposeRequest, (request) => compose(request)),
  triage: () => answerLines(ComposeRequest, (request) => triage(request)),
  read,
};

const [verb = '', ...args] = process.argv.slice(2);
const run = verbs[verb];
if (!run) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const fine = await run(args).catch((error: unknown) => {
    console.error(`replywright ${verb}: ${error instanceof Error ? error.message : error}`);
    return false;
  });
  if (!fine) process.exitCode = 1;
}
