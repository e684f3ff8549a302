import { blame } from './risk-blame.ts';
import { dispute } from './risk-dispute.ts';
import { liability } from './risk-liability.ts';
import { privacy } from './risk-privacy.ts';
import { promotion } from './risk-promotion.ts';
import { structure } from './risk-structure.ts';
import { tone } from './risk-tone.ts';

/** What replies can say that a rule asks about, by concept. */
export const risks = { ...privacy, ...liability, ...dispute, ...blame, ...tone, ...promotion, ...structure };
