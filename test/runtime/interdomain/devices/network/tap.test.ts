import { describe, expect, test } from "bun:test";
import { existsSync } from "node:fs";
import { type Frame, Tap } from "../../../../../src/devices.ts";
import { frameOf } from "./guest.ts";

/** Making an interface needs /dev/net/tun, and root. */
const canMake = ((): boolean => {
  try {
    new Tap("xents-probe").close();
    return true;
  } catch {
    return false;
  }
})();

const ip = (...words: readonly string[]): void => {
  const { exitCode, stderr } = Bun.spawnSync(["ip", ...words]);
  if (exitCode !== 0) throw new Error(stderr.toString());
};

describe.skipIf(!canMake || Bun.which("ip") === null)("a TAP device", () => {
  test("is an interface of this domain, which asks and answers", async () => {
    using tap = new Tap("xents-tap");
    expect(existsSync(`/sys/class/net/${tap.name}`)).toBe(true);
    const frames: Frame[] = [];
    const cable = tap.connect({ receive: (frame) => frames.push(frame) });
    ip("addr", "add", "10.99.0.1/24", "dev", tap.name);
    ip("link", "set", tap.name, "up");
    // A guest asks for the address of the interface: ARP, broadcast.
    const question = [0, 1, 8, 0, 6, 4, 0, 1, 2, 0, 0, 0, 0, 9, 10, 99, 0, 9, 0, 0, 0, 0, 0, 0, 10, 99, 0, 1];
    const asked = frameOf("02:00:00:00:00:09", "ff:ff:ff:ff:ff:ff", Uint8Array.from(question));
    asked.set([0x08, 0x06], 12);
    cable.receive({ bytes: asked });
    while (!frames.some(({ bytes }) => bytes[12] === 8 && bytes[13] === 6 && bytes[21] === 2)) await Bun.sleep(5);
    tap.close();
    // The polling thread lets go of it when it wakes.
    while (existsSync(`/sys/class/net/${tap.name}`)) await Bun.sleep(5);
    cable.receive({ bytes: asked });
  });
});

test("a TAP device refuses a name that no interface can have, and says what to do without its driver", () => {
  for (const name of ["", "a/b", "x".repeat(16)])
    expect(() => new Tap(name)).toThrow("expected the name of an interface");
  if (!canMake) expect(() => new Tap("xents-tap")).toThrow(/tun/);
});
