import { Xen } from "../../src/index.ts";

/** Opens this machine's Xen, for tests of what a program keeps beside it: through no validation or tracing. */
export function ownXen(): Xen {
  return Xen.open();
}
