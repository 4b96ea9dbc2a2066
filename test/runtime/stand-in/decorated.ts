/** A hypercall interface some of whose methods a test replaces. */

import type { XenHypercall } from "../../../src/index.ts";

/** Returns an interface with the given methods, and the inner one's for the rest. */
export function decorated<Inner extends XenHypercall>(inner: Inner, methods: Partial<XenHypercall>): Inner {
  return new Proxy(inner, {
    get: (target, name) => {
      const value: unknown = Reflect.get(Object.hasOwn(methods, name) ? methods : target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
