/** The path as the log may hold it: an invitation's id is all that joining takes. */
export function loggedPath(path: string): string {
  return path.replace(/^\/join\/.+/s, '/join/*');
}
