import type { PostedReply } from '#lib/schema/records.ts';
import { sha256 } from './sha256.ts';

type Hashed = Omit<PostedReply, 'hash' | 'reviewKey' | 'by'>;

/**
 * The link of a device's chain: what was posted, where, when, and the link before. Review key and author of the reply are
 * left out, as both may be learnt later (two surfaces joined, the company joined).
 */
export function hashReply(reply: Hashed): Promise<string> {
  const { id, platform, site, listing, author, text, lang, findings, overrides } = reply;
  const { templateId, postedAt, rulesVersion, supersedes, previousHash } = reply;
  const judged = findings.map(({ rule, severity }) => [rule, severity]);
  const overridden = overrides.map(({ rule, reason }) => [rule, reason]);
  const said = [
    id,
    platform,
    site,
    listing,
    author,
    text,
    lang,
    judged,
    overridden,
    templateId,
    postedAt,
    rulesVersion,
  ];
  // Replies that replace none keep the hash they had before there were versions.
  return sha256(JSON.stringify([...said, previousHash, ...(supersedes ? [supersedes] : [])]));
}
