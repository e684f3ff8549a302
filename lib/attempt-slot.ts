/** Key in storage.local of a reply about to be posted, before its frame's name. */
export const attemptSlot = 'attempt.';

/** How long a site may take to show a reply after the press, in milliseconds; its text is kept no longer. */
export const attemptLifetime = 60_000;
