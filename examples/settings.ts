/**
 * Keeps settings in xenstore, which one program changes and others follow: `bun examples/settings.ts [NAME VALUE]`. It
 * waits until the setting has the value, which it sets itself a moment later.
 */

import { XenStore } from "xen-ts";
import { firstLine, openMachine } from "./open.ts";

class Settings {
  readonly #store: XenStore;
  readonly #path: string;

  constructor(store: XenStore, path: string) {
    this.#store = store;
    this.#path = path;
  }

  get(name: string): Promise<string | null> {
    return this.#store.tryRead(`${this.#path}/${name}`);
  }

  /** Sets all values, or none. */
  async set(values: Record<string, string>): Promise<void> {
    await this.#store.transaction((t) => {
      for (const [name, value] of Object.entries(values)) void t.write(`${this.#path}/${name}`, value);
    });
  }

  async all(): Promise<Record<string, string>> {
    const { children } = await this.#store.tree(this.#path);
    return Object.fromEntries(children.map(({ name, value }) => [name, value]));
  }

  /** Waits until the setting has the value. */
  async until(name: string, value: string): Promise<void> {
    const signal = AbortSignal.timeout(10_000);
    await this.#store.waitFor(`${this.#path}/${name}`, { until: (present) => present === value, signal });
  }

  remove(): Promise<void> {
    return this.#store.remove(this.#path);
  }
}

const [name = "log-level", value = "debug"] = process.argv.slice(2);
const { xen: opened, isSimulated } = await openMachine();
using xen = opened;
console.log(firstLine(xen, isSimulated));
// Waits for the connection, so that a missing xenstored is an error here: xen.store connects at its first request.
using store = isSimulated ? xen.store : await XenStore.open();
const settings = new Settings(store, `/tool/xen-ts-settings-${process.pid}`);
await settings.set({ "log-level": "info", color: "never" });
const changed = settings.until(name, value);
await settings.set({ [name]: value });
await changed;
console.log(`${name} is ${JSON.stringify(await settings.get(name))}`);
console.log(await settings.all());
await settings.remove();
