/**
 * Files of one release of Xen, restored on a later one: two boots share virtual disks, which hold the files. It is run by
 * hand, with four disks of 160 MiB:
 * `D='-drive format=raw,if=virtio,file='; npm run lab -- --memory 2048 --dom0-memory 1400 --timeout 2700
 * --module virtio_blk --qemu-args "${D}a ${D}b ${D}c ${D}d" 4.14-x86_64 'MOVED=save bun test --timeout 1000000
 * ./test/xen/moved-across-releases.by-hand.ts'`, and the same with a later target and `MOVED=restore`. `MOVED_DISKS=efgh` uses
 * four other disks.
 */

import { afterAll, expect, test } from "bun:test";
import { type Domid, type GuestKind, Xen } from "../../src/index.ts";
import { readSavedState } from "../../src/saved-state.ts";
import { toolsDescribe } from "./c-tools.ts";
import { ConsoleText } from "./guests/console-text.ts";

const xen = Xen.open();
afterAll(() => xen.close());

const saves = process.env["MOVED"] === "save";
/** A boot that restores the files of one release and saves those of another has more disks. */
const [a = "", b = "", c = "", d = ""] = process.env["MOVED_DISKS"] ?? "abcd";
const cases: readonly [GuestKind, "the library" | "xl", string][] = [
  ["pvh", "the library", `/dev/vd${a}`],
  ["pv", "the library", `/dev/vd${b}`],
  ["pvh", "xl", `/dev/vd${c}`],
  ["pv", "xl", `/dev/vd${d}`],
];

async function xl(...words: readonly string[]): Promise<void> {
  const { exitCode, stdout, stderr } = await Bun.$`xl ${words}`.nothrow().quiet();
  if (exitCode !== 0) throw new Error(`xl ${words.join(" ")}: ${stdout.toString()}${stderr.toString()}`);
}

/** Adds to the variable that only the guest's memory has, and expects the sum. */
async function expectRuns(domid: Domid, sum: number): Promise<void> {
  using console = await xen.domains.get(domid).console({ via: "tty" });
  const text = new ConsoleText(console);
  await text.type('echo "<$((n+1))>" "[$(nproc)]"');
  const [, value, vcpus] = await text.heard(/<(\d+)> \[(\d+)\]\r?\n/);
  expect({ value, vcpus }).toEqual({ value: String(sum), vcpus: "2" });
}

toolsDescribe.each(cases)("a guest of kind %s, saved by %s", (kind, by, path) => {
  test.if(saves)(
    "is saved on this release",
    async () => {
      const guest = await xen.domains.create({
        name: "moved",
        kind,
        memoryMiB: 96,
        vcpus: 2,
        kernel: "/lab/linux/vmlinuz",
        ramdisk: "/lab/linux/initrd",
        commandLine: "console=hvc0 quiet",
        consoleServer: "xenconsoled",
      });
      guest.unpause();
      {
        using console = await xen.domains.get(guest.domid).console({ via: "tty" });
        const text = new ConsoleText(console);
        await text.heard(/guest# /);
        await text.type("n=41; echo ready-$n");
        await text.heard(/ready-41/);
      }
      await (by === "xl" ? xl("save", "moved", path) : xen.domains.get(guest.domid).save(path));
      await guest.destroy();
      await Bun.$`sync`;
    },
    1_000_000,
  );

  test.if(!saves)(
    "goes on in this release",
    async () => {
      for await (const record of readSavedState(path)) {
        if (record.layer !== "libxc" || record.type !== "HEADER") continue;
        console.log(`${path}: saved by ${by} on Xen ${record.xenMajor}.${record.xenMinor}`);
        break;
      }
      const guest = await xen.domains.restore(path, { consoleServer: "xenconsoled" });
      guest.unpause();
      await expectRuns(guest.domid, 42);
      await guest.destroy();
      await xl("restore", path);
      const restored = await xen.domains.named("moved");
      if (restored === null) throw new Error("expected xl to restore the guest, found none");
      await expectRuns(restored.domid, 42);
      await restored.destroy();
    },
    1_000_000,
  );
});
