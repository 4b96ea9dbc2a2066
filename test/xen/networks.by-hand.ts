/**
 * Networks that this program serves to Debian's own kernel: two guests on a switch, and one with this program.
 * Emulated guests take minutes to boot, so it is run by hand:
 * `npm run lab -- --timeout 1800 4.17-x86_64 bun test --timeout 400000 ./test/xen/networks.by-hand.ts`.
 */

import { afterAll, expect, test } from "bun:test";
import { Capture, type Frame, FrameStreams, Network, type ServedNetwork, Switch } from "../../src/devices.ts";
import { Xen } from "../../src/index.ts";
import { toolsDescribe } from "./c-tools.ts";
import { bootLinux } from "./guests/linux-guest.ts";

const xen = Xen.open();
afterAll(() => xen.close());

const LONG_MS = 1_200_000;

/** An interface that keeps what is attached. */
function kept(network: ConstructorParameters<typeof Capture>[0], mac: string) {
  const served: ServedNetwork[] = [];
  const device = Network.connect(network, { mac });
  return {
    served,
    device: {
      name: device.name,
      attach: async (to: never) => {
        const attached = await device.attach(to);
        served.push(attached);
        return attached;
      },
    },
  };
}

toolsDescribe("a network in Debian's kernel", () => {
  test(
    "carries pings and a copied file between two guests on a switch, and is unplugged",
    async () => {
      const written: Uint8Array[] = [];
      const network = new Switch();
      const one = kept(new Capture(network, (bytes) => written.push(bytes)), "00:16:3e:00:00:01");
      const other = kept(network, "00:16:3e:00:00:02");
      const names = ["one", "other"];
      const guests = await Promise.all(
        [one, other].map(({ device }, index) => bootLinux(xen, { name: names[index] ?? "", devices: [device] })),
      );
      await using _ = {
        [Symbol.asyncDispose]: async () => {
          for (const guest of guests) await guest[Symbol.asyncDispose]();
        },
      };
      const [first, second] = guests;
      if (first === undefined || second === undefined) throw new Error("two guests were built");
      for (const [index, { run }] of guests.entries()) {
        await run("load 2>/dev/null");
        await run(`ip addr add 10.0.0.${index + 1}/24 dev eth0 && ip link set eth0 up`);
      }
      expect(await first.run("cat /sys/class/net/eth0/address")).toBe("00:16:3e:00:00:01");
      expect(await first.run("ping -c 5 -s 56 10.0.0.2")).toContain("5 packets received");
      expect(await second.run("ping -c 3 -s 8000 10.0.0.1")).toContain("3 packets received");
      await first.run("dd if=/dev/urandom of=/tmp/file bs=1M count=4 2>/dev/null");
      const sum = (await first.run("md5sum </tmp/file")).slice(0, 32);
      await second.text.type("nc -l -p 99 >/tmp/file; echo '<received>'");
      await first.run("until nc 10.0.0.2 99 </tmp/file; do sleep 1; done");
      await second.text.heard(/<received>\r?\n/, 120_000);
      expect(await second.run("md5sum </tmp/file")).toContain(sum);
      const { framesFromGuest, errors } = one.served[0]?.backEnd.counters ?? { framesFromGuest: 0, errors: -1 };
      expect(framesFromGuest).toBeGreaterThan(100);
      expect(errors).toBe(0);
      expect(Buffer.concat(written).length).toBeGreaterThan(4 << 20);
      await one.served[0]?.unplug();
      // Linux takes the interface away once the device's folder has gone.
      await first.run("while [ -e /sys/class/net/eth0 ]; do sleep 1; done");
      await Promise.all(guests.map((guest) => guest.powerOff()));
    },
    LONG_MS,
  );

  test(
    "is one of a guest with this program, as streams of frames",
    async () => {
      const program = new FrameStreams();
      await using linux = await bootLinux(xen, { devices: [Network.connect(program, { mac: "00:16:3e:00:00:03" })] });
      const { run } = linux;
      await run("load 2>/dev/null");
      await run("ip link set eth0 up; ip addr add 10.0.0.3/24 dev eth0");
      await linux.text.type("ping -c 1 -W 60 10.0.0.9; echo '<pinged>'");
      let frame: Frame | undefined;
      while (frame?.bytes[12] !== 0x08 || frame.bytes[13] !== 0x06)
        frame = await program.read({ signal: AbortSignal.timeout(60_000) });
      // An answer to the question who has 10.0.0.9, and then to the ping itself.
      const answer = new Uint8Array(frame.bytes);
      answer.set(frame.bytes.subarray(6, 12), 0);
      answer.set([2, 0, 0, 0, 0, 9], 6);
      answer.set([0, 2, 2, 0, 0, 0, 0, 9, ...frame.bytes.subarray(38, 42), ...frame.bytes.subarray(22, 32)], 20);
      program.send({ bytes: answer });
      while (frame?.bytes[12] !== 0x08 || frame.bytes[13] !== 0x00 || frame.bytes[23] !== 1)
        frame = await program.read({ signal: AbortSignal.timeout(60_000) });
      const pong = new Uint8Array(frame.bytes);
      pong.set(frame.bytes.subarray(6, 12), 0);
      pong.set(frame.bytes.subarray(0, 6), 6);
      pong.set([...frame.bytes.subarray(30, 34), ...frame.bytes.subarray(26, 30)], 26);
      // An echo becomes a reply: the type falls by 8, and the sum of the words grows by as much.
      const view = new DataView(pong.buffer);
      pong[34] = 0;
      const sum = view.getUint16(36) + 0x0800;
      view.setUint16(36, (sum & 0xffff) + (sum >>> 16));
      program.send({ bytes: pong });
      await linux.text.heard(/1 packets received[^]*<pinged>/);
      await linux.powerOff();
    },
    LONG_MS,
  );
});
