/**
 * Devices that this program serves to Debian's own kernel, with Linux's own drivers at the other end.
 * Emulated guests take minutes to boot, so it is run by hand:
 * `npm run lab -- --timeout 1800 4.17-x86_64 bun test --timeout 400000 ./test/xen/devices.by-hand.ts`.
 * `bun test/lab/other-linux.ts bookworm i386 FOLDER/pae linux-image-686-pae` makes what the 32-bit guest wants, by
 * `--with FOLDER/pae`. It wants a real processor: under an emulated one a 32-bit guest stays at its first CPUID, xl's too.
 */

import { afterAll, expect, test } from "bun:test";
import { createHash } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { Console, type ConsoleBackEnd, Disk, diskId, MemoryStore, Xenbus } from "../../src/devices.ts";
import { type GuestKind, Xen } from "../../src/index.ts";
import { toolsDescribe } from "./c-tools.ts";
import { hasConsoleFault } from "./guests/further-consoles.ts";
import { bootLinux } from "./guests/linux-guest.ts";

const xen = Xen.open();
afterAll(() => xen.close());

const kinds: readonly GuestKind[] = process.arch === "x64" ? ["pvh", "pv"] : ["pvh"];
const LONG_MS = 800_000;

toolsDescribe.each(kinds)("Debian's kernel in a guest of kind %s", (kind) => {
  test(
    "reads back what it wrote to a served disk, and mounts a file system on it",
    async () => {
      const store = new MemoryStore(32 << 20);
      const disk = Disk.serve(store);
      await using linux = await bootLinux(xen, { kind, devices: [disk] });
      const { run } = linux;
      await run("load");
      expect(await run("cat /sys/block/xvda/size")).toBe(String((32 << 20) / 512));
      await run(
        "dd if=/dev/urandom of=/tmp/random bs=1M count=8 2>/dev/null && dd if=/tmp/random of=/dev/xvda bs=1M seek=16 conv=fsync 2>/dev/null",
      );
      const [sum] = (await run("md5sum /tmp/random")).split(" ");
      const written = store.snapshot().subarray(16 << 20, 24 << 20);
      expect(createHash("md5").update(written).digest("hex")).toBe(String(sum));
      await run("echo 3 > /proc/sys/vm/drop_caches");
      expect(await run("dd if=/dev/xvda bs=1M skip=16 count=8 2>/dev/null | md5sum")).toBe(`${sum}  -`);
      await run(
        "mke2fs -F /dev/xvda 16384 >/dev/null 2>&1 && mount -t ext4 /dev/xvda /mnt && cp /tmp/random /mnt/file && sync && umount /mnt",
      );
      await run("mount -t ext4 -o ro /dev/xvda /mnt");
      expect(await run("md5sum /mnt/file")).toBe(`${sum}  /mnt/file`);
      await run("umount /mnt");
      await linux.powerOff();
    },
    LONG_MS,
  );
});

const PAE = "/with/pae";

toolsDescribe.skipIf(!existsSync(PAE))("Debian's 32-bit kernel", () => {
  test(
    "has a disk too, whose ring is laid out differently",
    async () => {
      const store = new MemoryStore(24 << 20);
      const files = { kernel: `${PAE}/vmlinuz`, ramdisk: `${PAE}/initrd` };
      await using linux = await bootLinux(xen, { kind: "pvh", devices: [Disk.serve(store)], ...files });
      const { run, guest } = linux;
      expect(await run("uname -m")).toBe("i686");
      await run("load");
      expect(await xen.store.read(`/local/domain/${guest.domid}/device/vbd/51712/protocol`)).toBe("x86_32-abi");
      await run("mke2fs -F /dev/xvda >/dev/null 2>&1 && mount -t ext4 /dev/xvda /mnt");
      await run("dd if=/dev/urandom of=/mnt/file bs=1M count=8 2>/dev/null && umount /mnt");
      await run("echo 3 > /proc/sys/vm/drop_caches && mount -t ext4 -o ro /dev/xvda /mnt");
      const [sum] = (await run("md5sum </mnt/file")).split(" ");
      await run("umount /mnt");
      const whole = createHash("md5").update(store.snapshot()).digest("hex");
      expect(await run("md5sum </dev/xvda")).toBe(`${whole}  -`);
      expect(sum).toMatch(/^[\da-f]{32}$/);
      await linux.powerOff();
    },
    LONG_MS,
  );
});

toolsDescribe("a running guest of Debian's kernel", () => {
  test(
    "gets a disk, and gives it back",
    async () => {
      await using linux = await bootLinux(xen, {});
      const { run, guest } = linux;
      await run("load 2>/dev/null");
      const store = new MemoryStore(8 << 20);
      const parts = {
        domid: guest.domid,
        store: xen.store,
        eventChannels: () => xen.eventChannels,
        grants: () => xen.grants,
      };
      const plugged = await Disk.serve(store, { as: "xvdb" }).attach(parts);
      await run("until [ -b /dev/xvdb ]; do sleep 1; done");
      await run("dd if=/dev/urandom of=/dev/xvdb bs=1M count=8 conv=fsync 2>/dev/null");
      const [sum] = (await run("md5sum /dev/xvdb")).split(" ");
      expect(createHash("md5").update(store.snapshot()).digest("hex")).toBe(String(sum));
      await plugged.unplug();
      // Linux takes the disk away once the device's folder has gone.
      await run("while [ -e /dev/xvdb ]; do sleep 1; done");
      await plugged.close();
      expect(await xen.store.exists(`/local/domain/0/backend/qdisk/${guest.domid}`)).toBe(false);
      await linux.powerOff();
    },
    LONG_MS,
  );

  test(
    "keeps its disk over the deaths of the programs that serve it, each within a write to the ring",
    async () => {
      const path = "/tmp/xen-ts-disk.raw";
      await Bun.write(path, new Uint8Array(16 << 20));
      using _ = { [Symbol.dispose]: () => rmSync(path) };
      await using linux = await bootLinux(xen, {});
      const { run, text, guest } = linux;
      await run("load 2>/dev/null");
      const id = diskId("xvdb");
      const device = await Xenbus.plug(xen, {
        kind: "vbd",
        backEndKind: "qdisk",
        id,
        frontEnd: guest.domid,
        frontEndNodes: { "virtual-device": id, "device-type": "disk" },
        backEndNodes: { mode: "w", "device-type": "disk" },
      });
      const serve = async (...writes: string[]) => {
        const words = [process.execPath, `${import.meta.dir}/guests/disk-server.ts`];
        const child = Bun.spawn([...words, String(guest.domid), String(id), path, ...writes], {
          stdout: "pipe",
          stderr: "inherit",
        });
        await child.stdout.getReader().read();
        return child;
      };
      /** Lets servers die within random writes while the guest works, and leaves one that lives. */
      const throughDeaths = async (count: number, command: string, pattern: RegExp) => {
        await text.type(command);
        const done = text.heard(pattern, LONG_MS);
        const lives: string[] = [];
        for (let death = 0; death < count; death++) {
          const writes = String(Math.floor(Math.random() * 120));
          const child = await serve(writes);
          const early = await Promise.race([child.exited.then(() => false), done.then(() => true)]);
          child.kill("SIGKILL");
          await child.exited;
          if (early) break;
          lives.push(writes);
          console.log(`a server has died within its write ${writes}`);
        }
        expect(lives.length).toBeGreaterThan(2);
        const last = await serve();
        const [heard] = await done;
        return { heard, last };
      };
      const first = await serve();
      await run("until [ -b /dev/xvdb ]; do sleep 1; done");
      // Many small requests.
      await run("echo 8 >/sys/block/xvdb/queue/max_sectors_kb");
      await run("dd if=/dev/urandom of=/tmp/random bs=1M count=12 2>/dev/null");
      const [sum = ""] = (await run("md5sum </tmp/random")).split(" ");
      first.kill("SIGKILL");
      await first.exited;
      const { last: writer } = await throughDeaths(
        7,
        "dd if=/tmp/random of=/dev/xvdb bs=64k conv=fsync 2>&1; echo '<written>'",
        /<written>\r?\n/,
      );
      const written = new Uint8Array(
        await Bun.file(path)
          .slice(0, 12 << 20)
          .arrayBuffer(),
      );
      expect(createHash("md5").update(written).digest("hex")).toBe(sum);
      await run("echo 3 >/proc/sys/vm/drop_caches");
      writer.kill("SIGKILL");
      await writer.exited;
      const { heard, last } = await throughDeaths(
        5,
        "dd if=/dev/xvdb bs=64k count=192 2>/dev/null | md5sum; echo '<read>'",
        /[\da-f]{32} [^]*<read>\r?\n/,
      );
      expect(/[\da-f]{32}/.exec(heard)?.[0]).toBe(sum);
      expect(await run("dmesg | grep -ci 'wrong operation\\|i/o error' || true")).toBe("0");
      await device.unplug({ timeoutMs: 60_000 });
      expect(await last.exited).toBe(0);
      await linux.powerOff();
    },
    LONG_MS * 3,
  );
});

toolsDescribe("a further console of Debian's kernel", () => {
  test(
    "carries what the guest prints there, and what the program types",
    async () => {
      const opened = Promise.withResolvers<ConsoleBackEnd>();
      await using linux = await bootLinux(xen, { devices: [Console.serve({ onOpen: opened.resolve })] });
      const { text, run } = linux;
      const console = await opened.promise;
      // The last close resets the terminal's settings.
      if (!hasConsoleFault(await run("uname -r"))) {
        await run("while ! : <>/dev/hvc1; do sleep 1; done 2>/dev/null");
        await run("exec 3<>/dev/hvc1; stty -echo raw <&3; echo from the guest >&3");
        let heard = "";
        const decoder = new TextDecoder();
        while (!heard.includes("from the guest\n")) {
          heard += decoder.decode((await console.read({ signal: AbortSignal.timeout(60_000) })) ?? undefined);
        }
        await text.type("head -n 1 <&3");
        await console.write(new TextEncoder().encode("from the program\n"));
        await text.heard(/from the program/);
      }
      await linux.powerOff();
    },
    LONG_MS,
  );
});
