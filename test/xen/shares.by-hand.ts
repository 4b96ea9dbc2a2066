/**
 * A folder that this program serves to Debian's own kernel, which mounts it and boots from it.
 * Emulated guests take minutes to boot, so it is run by hand:
 * `npm run lab -- --timeout 1800 4.17-x86_64 bun test --timeout 400000 ./test/xen/shares.by-hand.ts`.
 */

import { afterAll, expect, test } from "bun:test";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ServedShare, Share } from "../../src/devices.ts";
import { Xen } from "../../src/index.ts";
import { toolsDescribe } from "./c-tools.ts";
import { bootLinux } from "./guests/linux-guest.ts";

const xen = Xen.open();
const folder = mkdtempSync(join(tmpdir(), "xen-ts-share-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
  xen.close();
});

const LONG_MS = 400_000;
const MOUNT = "mount -t 9p -o trans=xen,version=9p2000.L,msize=524288";

toolsDescribe("a share in Debian's kernel", () => {
  test(
    "is read and written as a file system of the guest's own, and never leaves its root",
    async () => {
      const bytes = crypto.getRandomValues(new Uint8Array(65_536));
      writeFileSync(join(folder, "given"), bytes);
      writeFileSync("/tmp/secret", "secret");
      symlinkSync("/tmp/secret", join(folder, "leak"));
      let served: ServedShare | undefined;
      const share = Share.serve(folder, { tag: "lab" });
      const device = { name: share.name, attach: async (to: never) => (served = await share.attach(to)) };
      await using linux = await bootLinux(xen, { devices: [device] });
      const { run } = linux;
      await run("load");
      await run(`${MOUNT} lab /mnt`);
      const sum = createHash("md5").update(bytes).digest("hex");
      expect(await run("md5sum </mnt/given")).toBe(`${sum}  -`);
      // The guest follows the link, in its own file system.
      expect(await run("cat /mnt/leak 2>&1 || true")).toMatch(/No such file/);
      await run("dd if=/dev/urandom of=/tmp/random bs=1M count=4 2>/dev/null && cp /tmp/random /mnt/new && sync");
      const [written] = (await run("md5sum /tmp/random")).split(" ");
      expect(
        createHash("md5")
          .update(readFileSync(join(folder, "new")))
          .digest("hex"),
      ).toBe(String(written));
      await run(
        "mkdir -p /mnt/a/b && ln /mnt/new /mnt/a/link && ln -s ../../new /mnt/a/b/symlink && mkfifo /mnt/a/fifo",
      );
      expect(await run("md5sum /mnt/a/b/symlink")).toBe(`${written}  /mnt/a/b/symlink`);
      await run("chown 7:8 /mnt/a/link && chmod 4711 /mnt/a/link && touch -d @1000000000 /mnt/a/link");
      const status = statSync(join(folder, "new"));
      expect([status.uid, status.gid, status.mode & 0o7777, status.mtimeMs]).toEqual([7, 8, 0o4711, 1e12]);
      await run("mv /mnt/a /mnt/moved && rm /mnt/moved/b/symlink && rmdir /mnt/moved/b");
      await run("i=0; while [ $i -lt 60 ]; do : >/mnt/moved/file$i; i=$((i+1)); done");
      expect(await run("ls /mnt/moved | wc -l")).toBe("62");
      expect(await run("rm -r /mnt/moved && ls -1 /mnt")).toBe("given\nleak\nnew");
      expect(await run("df -k /mnt | tail -n 1")).toContain("/mnt");
      await run("umount /mnt");
      expect(served?.backEnd.counters.errors).toBeGreaterThan(0);
      await served?.unplug();
      await linux.powerOff();
    },
    LONG_MS,
  );

  test(
    "is the root from which the guest boots",
    async () => {
      const root = mkdtempSync(join(tmpdir(), "xen-ts-root-"));
      using _ = { [Symbol.dispose]: () => rmSync(root, { recursive: true }) };
      const unpacked = Bun.spawnSync(["busybox", "cpio", "-idm"], { cwd: root, stdin: Bun.file("/lab/linux/initrd") });
      expect(unpacked.exitCode).toBe(0);
      rmSync(join(root, "modules"), { recursive: true });
      const commandLine = "console=hvc0 quiet lab-root=root";
      await using linux = await bootLinux(xen, { commandLine, devices: [Share.serve(root, { tag: "root" })] });
      const { run } = linux;
      expect(await run("grep ' / 9p ' /proc/mounts")).toMatch(/trans=xen/);
      await run("echo written by the guest >/file && sync");
      expect(readFileSync(join(root, "file"), "utf8")).toBe("written by the guest\n");
      await run("cp /bin/busybox /copy && cmp /bin/busybox /copy");
      await linux.powerOff();
    },
    LONG_MS,
  );
});
