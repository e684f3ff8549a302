let checking = 0;
const waiting: (() => void)[] = [];

/**
 * Does what somebody who is typing waits for, while desks are not described: that takes longer than a check, and both have one thread. Never to be waited for in a
 * description of a desk.
 */
export async function beforeDesks<T>(check: () => Promise<T>): Promise<T> {
  checking++;
  try {
    return await check();
  } finally {
    checking--;
    // In a turn of its own, when the answer is on its way.
    if (checking === 0) for (const go of waiting.splice(0)) setTimeout(go);
  }
}

/** Resolves when nobody waits for a check of what they type. */
export function typingAnswered(): Promise<void> {
  return checking === 0 ? Promise.resolve() : new Promise((go) => waiting.push(go));
}
