import { lookup as lookUp, type LookupAddress, type LookupOptions } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Says whether an address may be connected to. */
export type MayReach = (address: string) => boolean;

/** True for an address of the public network: none of this machine, of a private network, of a link, or reserved. */
export const isPublic: MayReach = (address) => ipaddr.process(address).range() === 'unicast';

/** An address that may not be connected to. */
export class AddressRefused extends Error {
  readonly address: string;

  constructor(address: string) {
    super(`${address} may not be reached`);
    this.address = address;
  }
}

/** Judges a host that is written as an address; a name is judged when it is looked up. @throws AddressRefused */
export function judgeHost(hostname: string, mayReach: MayReach): void {
  const bare = hostname.replace(/^\[|\]$/gu, '');
  if (isIP(bare) !== 0 && !mayReach(bare)) throw new AddressRefused(bare);
}

/**
 * Looks a name up for a connection, which then goes to what was found and judged here: the name cannot lead elsewhere in
 * between. A name of which one address may not be reached is refused whole.
 */
export const judgedLookup =
  (mayReach: MayReach): LookupFunction =>
  (hostname, options, callback) => {
    const wanted: LookupOptions = { ...options, all: true };
    lookUp(hostname, wanted, (error, found) => {
      if (error) return callback(error, '');
      const addresses = found as LookupAddress[];
      const refused = addresses.find(({ address }) => !mayReach(address));
      const [first] = addresses;
      if (refused || !first) return callback(new AddressRefused(refused?.address ?? hostname), '');
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
