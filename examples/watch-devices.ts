/** Prints how the states of all devices change, until it is interrupted: `bun examples/watch-devices.ts`. */

import { openXen } from "./open.ts";

const interrupt = new AbortController();
process.once("SIGINT", () => interrupt.abort());
const { signal } = interrupt;

using xen = await openXen();
const { store } = xen;
const states = Object.entries(xen.abi.load("io/xenbus.constants"));

/** "Connected" for 4. */
function stateName(value: string | null): string {
  if (value === null) return "gone";
  const [name] = states.find(([, number]) => String(number) === value) ?? [];
  return name?.replace("XenbusState", "") ?? `in state ${value}`;
}

try {
  for await (const { path, kind } of store.watch("/local/domain", { signal })) {
    if (kind !== "changed") {
      // at first, and whenever something may have been missed: look at all there is
      console.log(`watching the devices of ${(await store.list("/local/domain")).length} domains`);
      for await (const node of store.walk("/local/domain", { signal })) {
        if (isState(node.path)) console.log(`${node.path.replace(/\/state$/, "")}: ${stateName(node.value)}`);
      }
    } else if (isState(path)) console.log(`${path.replace(/\/state$/, "")}: ${stateName(await store.tryRead(path))}`);
  }
} catch (error) {
  if (!signal.aborted) throw error;
}

/** Of a front end, device/<kind>/<number>/state, or of a back end. */
function isState(path: string): boolean {
  return /\/(?:device|backend)\/.+\/state$/.test(path);
}
