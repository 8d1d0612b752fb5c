/** What may be offered as a link: http and https, and nothing else that a page or a message calls an address. */
import * as z from 'zod/mini';

/** The whole address, or null where it is none of the web. `base` is that of the page it stands on. */
export function webAddress(address: string | null | undefined, base?: string): string | null {
  if (!address || !URL.canParse(address, base)) return null;
  const { protocol, href } = new URL(address, base);
  return isWebProtocol(protocol) ? href : null;
}

export const isWebProtocol = (protocol: string): boolean => protocol === 'https:' || protocol === 'http:';

export const webAddressSchema = z
  .string()
  .check(z.refine((address) => webAddress(address) !== null, 'an address is http or https'));
