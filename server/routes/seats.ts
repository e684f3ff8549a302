/** Takes one of a person's seats until `signal` aborts; false when all are taken. */
export type TakeSeat = (person: string, signal: AbortSignal) => boolean;

/** `each` seats for every person, counted in this process. */
export function createSeats(each: number): TakeSeat {
  const taken = new Map<string, number>();
  return (person, signal) => {
    const before = taken.get(person) ?? 0;
    if (before >= each) return false;
    taken.set(person, before + 1);
    const leave = () => {
      const left = (taken.get(person) ?? 1) - 1;
      if (left > 0) taken.set(person, left);
      else taken.delete(person);
    };
    signal.addEventListener('abort', leave, { once: true });
    return true;
  };
}
