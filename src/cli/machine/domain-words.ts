/** Words of the command line that name domains. */

import type { ArgumentSpec } from "../syntax/syntax.ts";

/** A word that names a domain. */
export const oneDomain: ArgumentSpec = { name: "DOMAIN", about: "name, number or UUID", kind: "domain" };

/** Words that name one domain or more. */
export const someDomains: ArgumentSpec = { ...oneDomain, variadic: true };

/** Words that name domains; all are meant without any. */
export const anyDomains: ArgumentSpec = { ...someDomains, optional: true };
