import { describe, expect, test } from "bun:test";
import { existsSync } from "node:fs";
import { completeChecksum, divideFrame, type Frame, Tap } from "../../../../../src/devices.ts";
import { frameOf, tcpFrame } from "./guest.ts";

/** Making an interface needs /dev/net/tun, and root. */
const canMake = ((): boolean => {
  try {
    new Tap("xents-probe").close();
    return true;
  } catch {
    return false;
  }
})();

const canBridge = (): boolean => {
  const { exitCode } = Bun.spawnSync(["ip", "link", "add", "xents-br", "type", "bridge"]);
  Bun.spawnSync(["ip", "link", "del", "xents-br"]);
  return exitCode === 0;
};

const isOurs = ({ bytes }: Frame): boolean => bytes[0] === 2 && bytes[5] === 9 && bytes[11] === 8;

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

test.skipIf(!canMake || Bun.which("ip") === null || !canBridge())(
  "a long frame of TCP is divided as Linux divides it, and comes undivided to a guest that takes it",
  async () => {
    using from = new Tap("xents-from");
    using to = new Tap("xents-to");
    ip("link", "add", "xents-br", "type", "bridge");
    try {
      for (const { name } of [from, to]) ip("link", "set", name, "master", "xents-br");
      for (const name of [from.name, to.name, "xents-br"]) ip("link", "set", name, "up");
      const cable = from.connect({ receive: () => {}, takesUndivided: true });
      const frames: Frame[] = [];
      const receive = (frame: Frame): void => void (isOurs(frame) && frames.push(frame));
      const send = async (frame: Frame, count: number): Promise<Frame[]> => {
        // Linux forwards nothing at first.
        const end = performance.now() + 10_000;
        while (frames.length < count && performance.now() < end) {
          frames.length = 0;
          cable.receive(frame);
          await Bun.sleep(100);
        }
        return frames.splice(0);
      };
      for (const version of [4, 6] as const) {
        for (const contents of [100, 5000, 3 * 1448, 60_001]) {
          const frame = { bytes: tcpFrame(version, contents), checksumBlank: true, segmentBytes: 1448 };
          const plain = to.connect({ receive });
          const divided = divideFrame(frame).map((piece) => completeChecksum(piece));
          expect(await send(frame, divided.length)).toEqual(divided);
          plain.close();
          const whole = to.connect({ receive, takesUndivided: true });
          const { segmentBytes, ...short } = frame;
          expect(await send(frame, 1)).toEqual([contents > segmentBytes ? frame : short]);
          whole.close();
        }
      }
    } finally {
      ip("link", "del", "xents-br");
    }
  },
);

test("a TAP device refuses a name that no interface can have, and says what to do without its driver", () => {
  for (const name of ["", "a/b", "x".repeat(16)])
    expect(() => new Tap(name)).toThrow("expected the name of an interface");
  if (!canMake) expect(() => new Tap("xents-tap")).toThrow(/tun/);
});
