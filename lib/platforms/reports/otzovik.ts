import { defineReports } from './define.ts';

/** Only an official representative is heard, and the site settles no disputes; its grounds are not known. */
export default defineReports({ reasons: [] });
