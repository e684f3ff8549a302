import { AccountInfo } from '#lib/schema/sync.ts';
import type { Words } from './words-en.ts';

export function roleName(words: Words, role: string): string {
  const known = AccountInfo.shape.role.safeParse(role);
  return known.success ? words.roles[known.data] : role;
}
