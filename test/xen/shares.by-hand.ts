/**
 * A folder that this program serves to Debian's own kernel, which mounts it and boots from it.
 * Emulated guests take minutes to boot, so it is run by hand:
 * `npm run lab -- --timeout 1800 4.17-x86_64 bun test --timeout 400000 ./test/xen/shares.by-hand.ts`.
 * With stress-ng and attr in a folder, as test/lab/other-programs.ts makes it, more tests run: `--memory 2560
 * --dom0-memory 1200 --module loop --module crc32c_generic --module ext4 --with FOLDER/stress`. They take an hour.
 */

import { afterAll, expect, test } from "bun:test";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Disk, MemoryStore, type ServedShare, Share } from "../../src/devices.ts";
import { Xen } from "../../src/index.ts";
import { toolsDescribe } from "./c-tools.ts";
import { bootLinux, type LinuxGuest } from "./guests/linux-guest.ts";

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

const STRESS = "/with/stress";

/**
 * Stressors of file systems, each of which verifies its results, in turns. Some have fewer files than by default: each of
 * thousands takes several round trips of an emulated machine. Those of the last turn make and remove 8,192 names twice, and
 * take 5 to 15 minutes each.
 */
const TURNS: Readonly<Record<string, readonly string[]>> = {
  "contents and folders": [
    "access",
    "chdir",
    "chmod",
    "chown",
    "copy-file",
    "dentry 1 --dentries 64",
    "dir 1 --dir-dirs 64",
    "dirdeep 1 --dirdeep-dirs 1 --dirdeep-inodes 64",
    "dirmany",
    "dup",
    "eventfd",
    "fallocate",
    "fcntl",
    "file-ioctl",
    "filename",
    "flock",
    "fpunch",
    "fstat",
    "getdent",
    "hdd",
    "io",
    "iomix",
  ],
  "locks and attributes": [
    "locka",
    "lockf",
    "lockofd",
    "open",
    "readahead",
    "rename",
    "seek",
    "sync-file",
    "touch",
    "utime",
    "verity",
    "xattr",
  ],
  "thousands of names": ["link", "mknod", "symlink"],
};

/** Runs a line of dom0's shell. */
function shell(line: string): string {
  const { exitCode, stdout, stderr } = Bun.spawnSync(["sh", "-c", line]);
  if (exitCode !== 0) throw new Error(`${line} ended with ${exitCode}: ${String(stderr)}`);
  return String(stdout).trim();
}

toolsDescribe.skipIf(!existsSync(STRESS))("a share under other people's programs", () => {
  test(
    "has attributes, a limit of files' sizes and a package's files",
    async () => {
      await using served = await serveStore();
      const { run, powerOff } = served.linux;
      await run("chroot /tools /usr/bin/setfattr -n user.color -v blue /share/file");
      expect(
        await run("chroot /tools /usr/bin/getfattr --absolute-names --only-values -n user.color /share/file"),
      ).toBe("blue");
      expect(await run("chroot /tools /usr/bin/getfattr --absolute-names -d /share/file")).toContain(
        'user.color="blue"',
      );
      await run("chroot /tools /usr/bin/setfattr -x user.color /share/file");
      expect(
        await run("chroot /tools /usr/bin/getfattr --absolute-names -n user.color /share/file 2>&1 || true"),
      ).toContain("No such attribute");

      expect(await run("dd if=/dev/zero of=/limited/big bs=1M count=24 2>&1 || true")).toMatch(/File too large/);
      expect(statSync(`${STORE}/big`).size).toBeLessThanOrEqual(20 << 20);
      await run("rm /limited/big");

      await run("mkdir /tools/share/package && dpkg-deb -x /given/stress-ng.deb /tools/share/package && sync");
      const sums = "find . -type f | sort | xargs md5sum";
      shell(`mkdir -p /tmp/package && dpkg-deb -x ${STRESS}/stress-ng.deb /tmp/package`);
      const expected = shell(`cd /tmp/package && ${sums}`);
      expect(expected.split("\n").length).toBeGreaterThan(10);
      expect(shell(`cd ${STORE}/package && ${sums}`)).toBe(expected);
      expect(await run(`cd /tools/share/package && ${sums}; cd /`)).toBe(expected);
      await powerOff();
    },
    LONG_MS * 2,
  );

  const stresses = ["the share", "the guest's own ext4"].flatMap((where) =>
    Object.keys(TURNS).map((turn) => ({ where, turn })),
  );
  test.each(stresses)(
    "stress-ng finds no fault on $where: $turn",
    async ({ where, turn }) => {
      await using served = await serveStore();
      const { run, powerOff } = served.linux;
      if (where !== "the share") {
        await run("mke2fs -F /dev/xvda >/dev/null 2>&1 && mkdir /ext4 && mount -t ext4 /dev/xvda /ext4");
        await run("umount /tools/share && mount --bind /ext4 /tools/share && chmod 777 /tools/share");
      }
      const failed: string[] = [];
      for (const stressor of TURNS[turn] ?? []) {
        const [name = "", ...more] = stressor.split(" ");
        const own = more.length > 0 ? more.join(" ") : "1";
        const line = `chroot /tools /usr/bin/stress-ng --${name} ${own} --${name}-ops 40 -t 6 --verify --temp-path /share`;
        const text = await run(`${line} >/tmp/out 2>&1; echo "status=$?"; cat /tmp/out`);
        const status = /status=(\d+)/.exec(text)?.[1];
        console.log(`${where}, ${stressor}: ${status}`);
        if (status === "0") continue;
        failed.push(name);
        console.log(text);
      }
      expect(failed).toEqual([]);
      await powerOff();
    },
    LONG_MS * 8,
  );
});

const STORE = "/tmp/store";

/** Boots a guest with the store as /tools/share, and with a limit as /limited. What /tools has runs in its memory. */
async function serveStore(): Promise<AsyncDisposable & { readonly linux: LinuxGuest }> {
  await using stack = new AsyncDisposableStack();
  // A ramdisk has no extended attributes: the folder lies on an ext4 of dom0.
  shell(`dd if=/dev/zero of=${STORE}.raw bs=1M count=96 2>/dev/null && mke2fs -F ${STORE}.raw 2>/dev/null`);
  mkdirSync(STORE, { recursive: true });
  shell(`mount -t ext4 -o loop ${STORE}.raw ${STORE} && chmod 777 ${STORE}`);
  stack.defer(() => {
    shell(`umount ${STORE}`);
    rmSync(`${STORE}.raw`);
  });
  const devices = [
    Share.serve(STORE, { tag: "work" }),
    Share.serve(STRESS, { tag: "given", id: 1, readOnly: true }),
    Share.serve(STORE, { tag: "limited", id: 2, maximumFileBytes: 20 << 20 }),
    Disk.serve(new MemoryStore(96 << 20)),
  ];
  const linux = stack.use(await bootLinux(xen, { devices, memoryMiB: 512 }));
  const { run } = linux;
  await run(`load; mkdir -p /given /tools /limited && ${MOUNT},ro given /given && ${MOUNT} limited /limited`);
  await run("mount -t tmpfs tools /tools && cp -a /given/. /tools && mkdir -p /tools/dev /tools/proc /tools/share");
  await run("mkdir -p /tools/tmp; mount -t proc proc /tools/proc; mount -t devtmpfs dev /tools/dev");
  await run(`${MOUNT} work /tools/share && touch /tools/share/file`);
  const all = stack.move();
  return { linux, [Symbol.asyncDispose]: () => all.disposeAsync() };
}
