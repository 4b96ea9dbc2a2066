/** Both ends and the toolstack in random orders, with crashes: nothing hangs, and nothing is left. */

import { expect, test } from "bun:test";
import * as fc from "fast-check";
import type { XenbusBackEnd, XenbusFrontEnd } from "../../../../src/runtime/interdomain/xenbus/index.ts";
import { DISK, FRONT_PATH, Scene } from "./scene.ts";
import { Xenbus } from "../../../../src/runtime/interdomain/xenbus/index.ts";

const ACTIONS = [
  "back starts",
  "back crashes",
  "back closes",
  "front starts",
  "front crashes",
  "front closes",
  "front writes rubbish",
  "front removes its state",
  "toolstack plugs",
  "toolstack removes",
  "toolstack unplugs",
  "time passes",
] as const;

class World {
  readonly scene: Scene = new Scene();
  /** All that was begun: each must settle once the device is gone. */
  readonly begun: Promise<unknown>[] = [];
  #back: XenbusBackEnd | undefined;
  #front: XenbusFrontEnd | undefined;
  #frontAbort = new AbortController();

  async act(action: (typeof ACTIONS)[number], rubbish: string): Promise<void> {
    const { scene } = this;
    switch (action) {
      case "back starts":
        await this.#crashBack();
        this.#back = await scene.backEnd();
        this.#begin(this.#serve(this.#back));
        return;
      case "back crashes":
        return this.#crashBack();
      case "back closes":
        if (this.#back !== undefined) this.#begin(this.#back.close());
        this.#back = undefined;
        return;
      case "front starts":
        this.#crashFront();
        this.#front = await scene.frontEnd();
        this.#begin(this.#front.connect(() => ({ "ring-ref": 8 }), { signal: this.#frontAbort.signal }));
        return;
      case "front crashes":
        return this.#crashFront();
      case "front closes":
        if (this.#front !== undefined) this.#begin(this.#front.close());
        this.#front = undefined;
        return;
      case "front writes rubbish":
        return scene.guest.write(`${FRONT_PATH}/state`, rubbish);
      case "front removes its state":
        return scene.guest.remove(`${FRONT_PATH}/state`);
      case "toolstack plugs":
        await scene.plug();
        return;
      case "toolstack removes":
        return Xenbus.device({ store: scene.dom0 }, DISK).remove();
      case "toolstack unplugs":
        this.#begin(Xenbus.device({ store: scene.dom0 }, DISK).unplug({ timeoutMs: 30 }));
        return;
      default:
        await Bun.sleep(2);
    }
  }

  /** Takes the device away, and waits until everything has settled. */
  async end(): Promise<void> {
    await Xenbus.device({ store: this.scene.dom0 }, DISK).remove();
    if (this.#back !== undefined) await this.#back.close();
    if (this.#front !== undefined) await this.#front.close();
    this.#frontAbort.abort();
    await Promise.allSettled(this.begun);
  }

  async #serve(back: XenbusBackEnd): Promise<void> {
    for await (const connection of back.connections()) {
      await connection.accept();
      await connection.ended;
    }
  }

  async #crashBack(): Promise<void> {
    this.#back?.detach();
    this.#back = undefined;
  }

  #crashFront(): void {
    this.#frontAbort.abort();
    this.#frontAbort = new AbortController();
    this.#front = undefined;
  }

  #begin(work: Promise<unknown>): void {
    work.catch(() => {});
    this.begun.push(work);
  }
}

test("both ends in random orders, with crashes at any step, settle and leave nothing in xenstore", async () => {
  const step = fc.tuple(fc.constantFrom(...ACTIONS), fc.constantFrom("0", "1", "3", "4", "5", "6", "7", "9", "x", ""));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const world = new World();
      using _ = world.scene;
      await world.scene.plug();
      for (const [action, rubbish] of steps) await world.act(action, rubbish).catch(() => {});
      await world.end();
      for (const path of ["/local/domain/0/backend/vbd", "/local/domain/5/device/vbd", "/libxl/5/device/vbd/51712"]) {
        expect(await world.scene.dom0.exists(path)).toBe(false);
      }
    }),
    { numRuns: 60, interruptAfterTimeLimit: 120_000 },
  );
}, 240_000);
