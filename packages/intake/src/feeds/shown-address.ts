/** Names of query fields that hold what only their owner should know. */
const secretField = /key|token|secret|pass|pwd|auth|sign|session|credential/iu;

/**
 * The address of a feed as anybody may see it: without user and password, and with the values of such query fields as
 * `token` masked. A path is given as it is.
 */
export function shownAddress(address: string): string {
  if (!/^[a-z][a-z\d+.-]*:\/\//iu.test(address)) return address;
  // What cannot be parsed may still hold a password, up to the last @ before the path.
  if (!URL.canParse(address)) return address.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/iu, '$1');
  const url = new URL(address);
  url.username = '';
  url.password = '';
  for (const name of new Set(url.searchParams.keys()))
    if (secretField.test(name)) url.searchParams.set(name, '***');
  return url.href;
}
