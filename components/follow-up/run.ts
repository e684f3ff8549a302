/** Runs a request of the page the part stands on; `doing` names it where it fails. */
export type Run = (doing: string, request: () => Promise<unknown>) => void;
