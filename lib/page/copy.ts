import { report } from '#lib/report.ts';

/**
 * Puts a text on the clipboard; false where the browser does not allow it: it wants a fresh gesture in this tab, which a
 * press in the docked panel is.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (refusal) {
    report(refusal, 'copying a reply');
    return false;
  }
}
