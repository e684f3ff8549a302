/** By rule: what may stand where the flagged sentence stood; empty where it simply goes. */
export const mends: Record<string, string> = {};
