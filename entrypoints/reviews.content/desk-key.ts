/** Alt+R, pressed by the person. */
export function isDeskKey(event: Event): boolean {
  return (
    event instanceof KeyboardEvent &&
    event.isTrusted &&
    event.altKey &&
    event.code === 'KeyR' &&
    !(event.ctrlKey || event.metaKey || event.shiftKey)
  );
}
