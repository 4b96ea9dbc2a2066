/**
 * Devices that this program serves to Debian's own kernel, with Linux's own drivers at the other end.
 * Emulated guests take minutes to boot, so it is run by hand:
 * `npm run lab -- --timeout 1800 4.17-x86_64 bun test --timeout 400000 ./test/xen/devices.by-hand.ts`.
 */

import { afterAll, expect, test } from "bun:test";
import { createHash } from "node:crypto";
import { Console, type ConsoleBackEnd, Disk, MemoryStore } from "../../src/devices.ts";
import { type Guest, type GuestKind, type GuestOptions, Xen } from "../../src/index.ts";
import { toolsDescribe } from "./c-tools.ts";
import { ConsoleText } from "./guests/console-text.ts";

const xen = Xen.open();
afterAll(() => xen.close());

const kinds: readonly GuestKind[] = process.arch === "x64" ? ["pvh", "pv"] : ["pvh"];
const LONG_MS = 400_000;

async function boot(more: Partial<GuestOptions>): Promise<{ guest: Guest; text: ConsoleText } & AsyncDisposable> {
  const guest = await xen.domains.create({
    name: "linux",
    memoryMiB: 128,
    kernel: "/lab/linux/vmlinuz",
    ramdisk: "/lab/linux/initrd",
    commandLine: "console=hvc0 quiet",
    ...more,
  });
  const console = await guest.console();
  const text = new ConsoleText(console);
  guest.unpause();
  await text.heard(/guest# /);
  return {
    guest,
    text,
    [Symbol.asyncDispose]: async () => {
      console.close();
      await guest[Symbol.asyncDispose]();
    },
  };
}

/** Runs a command in the guest's shell, and returns what it printed. */
async function run(text: ConsoleText, command: string): Promise<string> {
  await text.type(`${command}; echo "<$?>"`);
  const [all, status] = await text.heard(/^[^]*?<(\d+)>\r?\n/);
  const output = all
    .slice(0, all.lastIndexOf(`<${status}>`))
    .replaceAll("\r", "")
    .replace(/^guest# /, "");
  if (status !== "0") throw new Error(`${command} ended with status ${status}: ${output}`);
  return output.trim();
}

toolsDescribe.each(kinds)("Debian's kernel in a guest of kind %s", (kind) => {
  test(
    "reads back what it wrote to a served disk, and mounts a file system on it",
    async () => {
      const store = new MemoryStore(32 << 20);
      const disk = Disk.serve(store);
      await using linux = await boot({ kind, devices: [disk] });
      const { text } = linux;
      await run(text, "load");
      expect(await run(text, "cat /sys/block/xvda/size")).toBe(String((32 << 20) / 512));
      await run(
        text,
        "dd if=/dev/urandom of=/tmp/random bs=1M count=8 2>/dev/null && dd if=/tmp/random of=/dev/xvda bs=1M seek=16 conv=fsync 2>/dev/null",
      );
      const [sum] = (await run(text, "md5sum /tmp/random")).split(" ");
      const written = store.snapshot().subarray(16 << 20, 24 << 20);
      expect(createHash("md5").update(written).digest("hex")).toBe(String(sum));
      await run(text, "echo 3 > /proc/sys/vm/drop_caches");
      expect(await run(text, "dd if=/dev/xvda bs=1M skip=16 count=8 2>/dev/null | md5sum")).toBe(`${sum}  -`);
      await run(
        text,
        "mke2fs -F /dev/xvda 16384 >/dev/null 2>&1 && mount -t ext4 /dev/xvda /mnt && cp /tmp/random /mnt/file && sync && umount /mnt",
      );
      await run(text, "mount -t ext4 -o ro /dev/xvda /mnt");
      expect(await run(text, "md5sum /mnt/file")).toBe(`${sum}  /mnt/file`);
      await run(text, "umount /mnt");
      await text.type("poweroff -f");
      await text.rest();
    },
    LONG_MS,
  );
});

toolsDescribe("a further console of Debian's kernel", () => {
  test(
    "carries what the guest prints there, and what the program types",
    async () => {
      const opened = Promise.withResolvers<ConsoleBackEnd>();
      await using linux = await boot({ devices: [Console.serve({ onOpen: opened.resolve })] });
      const { text } = linux;
      const console = await opened.promise;
      await run(text, "stty -echo raw </dev/hvc1; echo from the guest >/dev/hvc1");
      let heard = "";
      const decoder = new TextDecoder();
      while (!heard.includes("from the guest\n")) {
        heard += decoder.decode((await console.read({ signal: AbortSignal.timeout(60_000) })) ?? undefined);
      }
      await text.type("head -n 1 </dev/hvc1");
      await console.write(new TextEncoder().encode("from the program\n"));
      await text.heard(/from the program/);
      await text.type("poweroff -f");
      await text.rest();
    },
    LONG_MS,
  );
});
