/**
 * A guest of Debian's kernel whose devices go on across a move: disks of this program and of Linux's own back end, and a
 * network. Emulated guests take minutes to boot, so it is run by hand:
 * `npm run lab -- --memory 2048 --dom0-memory 1400 --timeout 1800 --module tun --module loop --module xen-blkback
 * 4.17-x86_64 bun test --timeout 1000000 ./test/xen/moved-devices.by-hand.ts`.
 */

import { rmSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "bun:test";
import { type AttachableDevice, Disk, MemoryStore, Network, Tap } from "../../src/devices.ts";
import { type DomainConsole, type Guest, type GuestKind, type MigrationStreams, Xen } from "../../src/index.ts";
import { toolsDescribe } from "./c-tools.ts";
import { tool } from "./command.ts";
import { ConsoleText } from "./guests/console-text.ts";
import { bootLinux } from "./guests/linux-guest.ts";

const xen = Xen.open();
afterAll(() => xen.close());

const MIB = 1 << 20;
const MAC = "00:16:3e:00:00:09";
const LONG_MS = 1_500_000;
const FILE = "/dev/shm/moved-devices";
const kinds: readonly GuestKind[] = ["pvh", "pv"];
let loop = "";

beforeAll(async () => {
  writeFileSync("/tmp/loop.raw", new Uint8Array(8 * MIB));
  loop = (await tool("sh", "-c", "losetup -f")).trim();
  await tool("losetup", loop, "/tmp/loop.raw");
});
afterAll(() => {
  Bun.spawnSync(["losetup", "-d", loop]);
  for (const path of ["/tmp/loop.raw", FILE]) rmSync(path, { force: true });
});

/** The shell of a guest that goes on. */
class Shell implements Disposable {
  readonly #console: DomainConsole;
  readonly #text: ConsoleText;

  private constructor(console: DomainConsole) {
    this.#console = console;
    this.#text = new ConsoleText(console);
  }

  static async of(guest: Guest): Promise<Shell> {
    return new Shell(await guest.console());
  }

  async run(command: string): Promise<string> {
    await this.#text.type(`${command}; echo "<$?>"`);
    const [all, status] = await this.#text.heard(/^[^]*?<(\d+)>\r?\n/);
    expect([command, status]).toEqual([command, "0"]);
    return all
      .replaceAll("\r", "")
      .replace(/^(?:guest# )+/, "")
      .replace(/<\d+>\n$/, "")
      .trim();
  }

  [Symbol.dispose](): void {
    this.#console.close();
  }
}

/** Both ends of a connection within this program. */
function connection(): readonly [MigrationStreams, MigrationStreams] {
  const [there, back] = [new TransformStream<Uint8Array, Uint8Array>(), new TransformStream<Uint8Array, Uint8Array>()];
  return [
    { readable: back.readable, writable: there.writable },
    { readable: there.readable, writable: back.writable },
  ];
}

toolsDescribe.each(kinds)("a guest of kind %s with devices", (kind) => {
  test(
    "has them again after a saving that went on, a restoring and a migration",
    async () => {
      using tap = new Tap("tap0");
      const store = new MemoryStore(8 * MIB);
      const devices: readonly AttachableDevice[] = [
        Disk.serve(store),
        Disk.kernel(loop, { as: "xvdb" }),
        Network.connect(tap, { mac: MAC }),
      ];
      let at = "tap0";
      const sums: Record<string, string> = {};
      const live = kind === "pvh" || xen.version.release === "4.14";

      /** Reads what the guest has written before, writes anew, and uses the network. */
      const used = async (run: (command: string) => Promise<string>, when: string): Promise<void> => {
        for (const disk of ["xvda", "xvdb"]) {
          await run("echo 3 >/proc/sys/vm/drop_caches");
          const [sum = ""] = (await run(`dd if=/dev/${disk} bs=64k count=48 2>/dev/null | md5sum`)).split(" ");
          if (sums[disk] !== undefined) expect([when, disk, sum]).toEqual([when, disk, sums[disk] ?? ""]);
          await run(`dd if=/dev/urandom of=/tmp/new bs=64k count=48 2>/dev/null`);
          await run(`dd if=/tmp/new of=/dev/${disk} bs=64k conv=fsync 2>/dev/null`);
          [sums[disk] = ""] = (await run("md5sum </tmp/new")).split(" ");
        }
        await tool("sh", "-c", `ip addr replace 10.9.0.1/24 dev ${at} && ip link set ${at} up`);
        expect(await run("ping -c 4 -w 60 10.9.0.1")).toContain(" 4 packets received");
        console.log(`${kind}: uses its devices ${when}`);
      };

      const booted = await bootLinux(xen, { name: "moving", kind, memoryMiB: 128, devices });
      await booted.run('while read -r name; do insmod "/modules/$name.ko"; done </modules/order');
      await booted.run("until [ -b /dev/xvda ] && [ -b /dev/xvdb ] && [ -e /sys/class/net/eth0 ]; do sleep 1; done");
      await booted.run("ip addr add 10.9.0.2/24 dev eth0 && ip link set eth0 up");
      await used(booted.run, "after its boot");
      await xen.domains.get(booted.guest.domid).save(FILE, { resume: true });
      await used(booted.run, "after a saving that went on");
      // Requests are under way at the suspension: the guest makes them again.
      await booted.text.type("(while :; do dd if=/dev/xvda of=/dev/null bs=64k count=128; done) >/dev/null 2>&1 &");
      await booted.run("true");
      await xen.domains.get(booted.guest.domid).save(FILE);
      await booted[Symbol.asyncDispose]();

      const restored = await xen.domains.restore(FILE, { devices });
      let moved: Guest | undefined;
      try {
        {
          using shell = await Shell.of(restored);
          restored.unpause();
          await used((command) => shell.run(command), "after its restoring");
        }
        const [source, target] = connection();
        // One host stands for two: the guest's other end has another tap.
        using other = new Tap("tap1");
        const there = [...devices.slice(0, 2), Network.connect(other, { mac: MAC })];
        using ended = new DisposableStack();
        const opened = Promise.withResolvers<Shell>();
        [, moved] = await Promise.all([
          xen.domains.get(restored.domid).migrate(source, { live }),
          xen.domains.receive(target, {
            name: "moving2",
            uuid: crypto.randomUUID(),
            devices: there,
            onReceived: async (guest) => opened.resolve(ended.use(await Shell.of(guest))),
          }),
        ]);
        // The guest knows the neighbour's address, which another host's bridge would keep.
        await tool("sh", "-c", "ip link set tap1 address $(cat /sys/class/net/tap0/address); ip addr flush dev tap0");
        at = "tap1";
        const shell = await opened.promise;
        await used((command) => shell.run(command), "after its migration");
      } finally {
        await moved?.destroy();
        await restored.destroy();
      }
    },
    LONG_MS,
  );
});
