/** Prints the changing states of all devices, until interrupted: `bun examples/watch-devices.ts`. */

import { openXen } from "./open.ts";
import { printable } from "./printable.ts";

const interrupt = new AbortController();
process.once("SIGINT", () => interrupt.abort());
const { signal } = interrupt;

using xen = await openXen();
const { store } = xen;
const states = Object.entries(xen.abi.load("io/xenbus.constants"));

/** Returns the name of a state: "Connected" for 4. */
function stateName(value: string | null): string {
  if (value === null) return "gone";
  const [name] = states.find(([, number]) => String(number) === value) ?? [];
  return name?.replace("XenbusState", "") ?? `in state ${printable(value)}`;
}

try {
  for await (const { path, kind } of store.watch("/local/domain", { signal })) {
    if (kind !== "changed") {
      // at first, and whenever changes may have been missed: read the whole state
      console.log(`watching the devices of ${(await store.list("/local/domain")).length} domains`);
      for await (const node of store.walk("/local/domain", { signal })) {
        if (isState(node.path)) console.log(`${node.path.replace(/\/state$/, "")}: ${stateName(node.value)}`);
      }
    } else if (isState(path)) console.log(`${path.replace(/\/state$/, "")}: ${stateName(await store.tryRead(path))}`);
  }
} catch (error) {
  if (!signal.aborted) throw error;
}

/** True for the path of a front end's state, device/<kind>/<number>/state, or of a back end's. */
function isState(path: string): boolean {
  return /\/(?:device|backend)\/.+\/state$/.test(path);
}
