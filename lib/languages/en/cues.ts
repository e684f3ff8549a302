import type { Cues } from '../../triage/cue-book.ts';
import { alarms, idioms } from './cues-alarms.ts';
import { happenings } from './cues-happenings.ts';
import { contrasts, mood, negators, stronger, weaker } from './cues-mood.ts';
import { sectorWords, staffRoles, subjects } from './cues-subjects.ts';
import { elsewhere, grounds, signs, stances } from './cues-warnings.ts';

export const cues: Cues = {
  mood,
  negators,
  contrasts,
  stronger,
  weaker,
  subjects,
  sectorWords,
  staffRoles,
  alarms,
  idioms,
  signs,
  grounds,
  stances,
  happenings,
  elsewhere,
};
