/** Finds a domain by its name in xenstore. */

import type { Domid } from "../../abi/numbers.ts";
import { XenError } from "../../base/errors/index.ts";
import type { SignalOptions } from "../../base/options.ts";
import type { XenStore } from "../../interdomain/xenstore/index.ts";

/** Resolves with the domain of the name; undefined if there is none. Rejects with a XenError if several have it. */
export async function findNamed<Listed extends { readonly domid: Domid }>(
  store: XenStore,
  domains: readonly Listed[],
  name: string,
  options: SignalOptions,
): Promise<Listed | undefined> {
  const names = await Promise.all(domains.map(({ domid }) => store.tryRead(`/local/domain/${domid}/name`, options)));
  const [found, ...others] = domains.filter((_, i) => names[i] === name);
  if (found === undefined || others.length === 0) return found;
  throw new XenError(
    `expected one domain with the name ${JSON.stringify(name)}, received ${[found, ...others].map(({ domid }) => domid).join(", ")}`,
    { operation: "find a domain by its name" },
  );
}
