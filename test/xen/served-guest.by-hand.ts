/**
 * A guest of Debian's kernel all of whose devices TypeScript serves: root, disk, network, console. Then the same by the
 * command, and Linux's own back ends. Emulated guests take minutes to boot, so it is run by hand:
 * `npm run lab -- --timeout 1800 --module tun --module loop --module xen-blkback --module xen-netback 4.17-x86_64
 * bun test --timeout 600000 ./test/xen/served-guest.by-hand.ts`.
 */

import { afterAll, expect, test } from "bun:test";
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import {
  type AttachableDevice,
  type AttachedDevice,
  Console,
  Disk,
  FileStore,
  MemoryStore,
  Network,
  Share,
  Tap,
} from "../../src/devices.ts";
import { Xen } from "../../src/index.ts";
import { toolsDescribe } from "./c-tools.ts";
import { tool, xenTsJson } from "./command.ts";
import { hasConsoleFault } from "./guests/further-consoles.ts";
import { bootLinux, type LinuxGuest } from "./guests/linux-guest.ts";
import { rootFolder } from "./guests/served-folder.ts";
import { PseudoTerminal } from "./pseudo-terminal.ts";

const xen = Xen.open();
afterAll(() => xen.close());

const LONG_MS = 1_500_000;
const MIB = 1 << 20;

interface DeviceRow {
  readonly kind: string;
  readonly frontState: string | null;
  readonly backState: string | null;
  readonly waits: string | null;
}

/** A device that keeps what it is when it is attached. */
function kept<T extends AttachedDevice>(device: AttachableDevice<T>) {
  const attached = Promise.withResolvers<T>();
  return {
    attached: attached.promise,
    device: {
      name: device.name,
      attach: async (to: Parameters<typeof device.attach>[0]) => {
        const made = await device.attach(to);
        attached.resolve(made);
        return made;
      },
    },
  };
}

const md5 = (bytes: Uint8Array): string => createHash("md5").update(bytes).digest("hex");

/** Fails unless no domain is left but dom0, dying or not, and no node of the guest's. */
async function nothingLeft(domid: number): Promise<void> {
  const list = await tool("xl", "list");
  expect(list.trim().split("\n").slice(1)).toEqual([expect.stringMatching(/^Domain-0 /)] as never);
  for (const kind of await xen.store.list("/local/domain/0/backend").catch(() => [])) {
    expect(await xen.store.list(`/local/domain/0/backend/${kind}`)).not.toContain(String(domid));
  }
  for (const path of [`/local/domain/${domid}`, `/libxl/${domid}`]) expect(await xen.store.exists(path)).toBe(false);
}

/** Makes a file system on a disk of the guest, writes to it, and reads it back. Returns the sum of what lies there. */
async function useDisk({ run }: LinuxGuest, disk: string): Promise<string> {
  await run(`dd if=/dev/urandom of=/tmp/random bs=1M count=6 2>/dev/null; mke2fs -F /dev/${disk} >/dev/null 2>&1`);
  await run(`mount -t ext4 /dev/${disk} /mnt && cp /tmp/random /mnt/file && umount /mnt`);
  await run("echo 3 > /proc/sys/vm/drop_caches");
  await run(`mount -t ext4 -o ro /dev/${disk} /mnt`);
  const [sum = ""] = (await run("md5sum </tmp/random")).split(" ");
  expect(await run("md5sum </mnt/file")).toBe(`${sum}  -`);
  await run("umount /mnt");
  return sum;
}

/** Sets the address of an interface of dom0, and copies 2 MiB both ways over it. */
async function useNetwork({ run, text }: LinuxGuest, name: string, net: string, eth: string): Promise<void> {
  await tool("sh", "-c", `ip addr add ${net}.1/24 dev ${name} && ip link set ${name} up`);
  await run(`ip addr add ${net}.2/24 dev ${eth} && ip link set ${eth} up`);
  expect(await run(`ping -c 4 ${net}.1`)).toContain("4 packets received");
  expect(await run(`ping -c 2 -s 1400 ${net}.1`)).toContain("2 packets received");
  const bytes = crypto.getRandomValues(new Uint8Array(65_536));
  const file = new Uint8Array(2 * MIB);
  for (let at = 0; at < file.length; at += bytes.length) file.set(bytes, at);
  writeFileSync("/tmp/sent", file);
  await text.type("nc -l -p 99 >/tmp/got; echo '<got>'");
  await tool("sh", "-c", `until busybox nc ${net}.2 99 </tmp/sent; do sleep 1; done`);
  await text.heard(/<got>\r?\n/, 120_000);
  expect(await run("md5sum </tmp/got")).toBe(`${md5(file)}  -`);
  // An end of its input would end the connection before the file has come.
  const listening = Bun.spawn(["sh", "-c", "busybox nc -l -p 98 >/tmp/back"], { stdin: "pipe" });
  await run(`until nc ${net}.1 98 </tmp/got; do sleep 1; done`);
  await listening.exited;
  expect(md5(readFileSync("/tmp/back"))).toBe(md5(file));
}

toolsDescribe("a guest of Debian's kernel whose devices this program serves", () => {
  test(
    "boots from a share, uses disk, network and console, and leaves no zombie",
    async () => {
      using root = rootFolder();
      using tap = new Tap("tap0");
      const store = new MemoryStore(24 * MIB);
      const [share, disk] = [kept(Share.serve(root.path, { tag: "root" })), kept(Disk.serve(store))];
      const [network, console] = [kept(Network.connect(tap)), kept(Console.serve({ id: 1 }))];
      const devices = [share, disk, network, console].map(({ device }) => device as AttachableDevice);
      let domid = 0;
      {
        const commandLine = "console=hvc0 quiet lab-root=root";
        await using linux = await bootLinux(xen, { name: "served", commandLine, devices });
        ({ domid } = linux.guest);
        const { run, text } = linux;
        globalThis.console.log("guest:", await run("uname -a"));
        expect(await run("grep ' / 9p ' /proc/mounts")).toMatch(/trans=xen/);
        await run("echo written by the guest >/file && sync && cp /bin/busybox /copy && cmp /bin/busybox /copy");
        expect(readFileSync(`${root.path}/file`, "utf8")).toBe("written by the guest\n");
        // busybox copies a kilobyte at a time: on the share each would be a request.
        await run("mount -t tmpfs tmp /tmp");
        await useDisk(linux, "xvda");
        await useNetwork(linux, "tap0", "10.9.0", "eth0");
        const { backEnd } = await console.attached;
        const isFaulty = hasConsoleFault(await run("uname -r"));
        if (!isFaulty) {
          await run("while ! : <>/dev/hvc1; do sleep 1; done 2>/dev/null");
          await run("exec 3<>/dev/hvc1; stty -echo raw <&3; echo from the guest >&3");
          let heard = "";
          while (!heard.includes("from the guest\n"))
            heard += Buffer.from((await backEnd.read({ signal: AbortSignal.timeout(60_000) })) ?? []).toString();
          await text.type("head -n 1 <&3");
          await backEnd.write(Buffer.from("from the program\n"));
          await text.heard(/from the program/);
        }
        const rows = await xenTsJson<DeviceRow[]>("devices", "served");
        // The first console has no nodes: this program reads its ring itself.
        expect(rows.map(({ kind }) => kind).toSorted()).toEqual(["9pfs", "console", "vbd", "vif"]);
        for (const row of rows) {
          const isWaiting = isFaulty && row.kind === "console";
          expect(row).toMatchObject({ frontState: isWaiting ? "Initialising" : "Connected", waits: null });
        }
        await (await disk.attached).unplug({ timeoutMs: 60_000 });
        await run("while [ -e /dev/xvda ]; do sleep 1; done");
        await run("ip link set eth0 down");
        await (await network.attached).unplug({ timeoutMs: 60_000 });
        await run("while [ -e /sys/class/net/eth0 ]; do sleep 1; done");
        for (const kind of ["qdisk", "qnic"])
          expect(await xen.store.exists(`/local/domain/0/backend/${kind}/${domid}`)).toBe(false);
        await linux.powerOff();
      }
      for (const { attached } of [share, disk, network, console]) await (await attached).ended;
      await nothingLeft(domid);
    },
    LONG_MS,
  );

  test(
    "has several queues and rings of several pages, and Linux's own back ends beside ours",
    async () => {
      writeFileSync("/tmp/loop.raw", new Uint8Array(16 * MIB));
      const loop = (await tool("sh", "-c", "losetup -f")).trim();
      await tool("losetup", loop, "/tmp/loop.raw");
      using _ = {
        [Symbol.dispose]: () => {
          Bun.spawnSync(["losetup", "-d", loop]);
          rmSync("/tmp/loop.raw");
        },
      };
      using tap = new Tap("tap2");
      const [ours, theirs] = [kept(Disk.serve(new MemoryStore(24 * MIB))), kept(Disk.kernel(loop, { as: "xvdb" }))];
      const [net, vif] = [kept(Network.connect(tap)), kept(Network.kernel({ id: 1 }))];
      const devices = [ours, theirs, net, vif].map(({ device }) => device as AttachableDevice);
      let domid = 0;
      {
        // Linux's front end holds a page for each segment of each place in its rings: 132 MiB for two of 16 pages.
        await using linux = await bootLinux(xen, { name: "mixed", vcpus: 2, memoryMiB: 512, devices });
        const { run, guest } = linux;
        ({ domid } = guest);
        await run(
          "while read -r name; do args=; case $name in xen_blkfront) args='max_ring_page_order=4 max_queues=4';; esac; " +
            'insmod "/modules/$name.ko" $args; done </modules/order',
        );
        await run("until [ -b /dev/xvda ] && [ -b /dev/xvdb ]; do sleep 1; done");
        const queues = async (path: string) => Number(await run(`ls -d ${path} | wc -l`));
        const front = `/local/domain/${domid}/device`;
        const seen = {
          order: await xen.store.tryRead(`${front}/vbd/51712/ring-page-order`),
          diskQueues: await xen.store.tryRead(`${front}/vbd/51712/multi-queue-num-queues`),
          diskQueuesInGuest: await queues("/sys/block/xvda/mq/*"),
          networkQueues: await xen.store.tryRead(`${front}/vif/0/multi-queue-num-queues`),
          networkQueuesInGuest: await queues("/sys/class/net/eth0/queues/rx-*"),
        };
        globalThis.console.log("queues:", JSON.stringify(seen));
        expect(seen).toEqual({
          order: "4",
          diskQueues: "2",
          diskQueuesInGuest: 2,
          networkQueues: "2",
          networkQueuesInGuest: 2,
        });
        await useDisk(linux, "xvda");
        await useDisk(linux, "xvdb");
        const served = readFileSync("/tmp/loop.raw");
        expect(served.subarray(1080, 1082).toString("hex")).toBe("53ef"); // ext4 in the file beneath the loop device
        await useNetwork(linux, "tap2", "10.9.2", "eth0");
        await useNetwork(linux, (await vif.attached).interfaceName, "10.9.3", "eth1");
        const rows = await xenTsJson<DeviceRow[]>("devices", "mixed");
        for (const row of rows.filter(({ kind }) => kind !== "console"))
          expect(row).toMatchObject({ frontState: "Connected", backState: "Connected" });
        for (const { attached } of [ours, theirs]) await (await attached).unplug({ timeoutMs: 60_000 });
        await run("while [ -e /dev/xvda ] || [ -e /dev/xvdb ]; do sleep 1; done");
        await run("ip link set eth0 down; ip link set eth1 down");
        for (const { attached } of [net, vif]) await (await attached).unplug({ timeoutMs: 60_000 });
        await linux.powerOff();
      }
      await nothingLeft(domid);
    },
    LONG_MS,
  );
});

toolsDescribe("xen-ts run", () => {
  test(
    "gives a guest its root, a disk, a network and a console by options, and leaves nothing",
    async () => {
      using root = rootFolder();
      writeFileSync("/tmp/run.raw", new Uint8Array(16 * MIB));
      using _ = { [Symbol.dispose]: () => rmSync("/tmp/run.raw") };
      await tool("ip", "link", "set", "lo", "up");
      const kernel = ["/lab/linux/vmlinuz", "-r", "/lab/linux/initrd", "-n", "command", "-m", "256"];
      const options = ["--disk", "/tmp/run.raw", "--share", root.path, "--console", "tcp:4000", "--net", "tap:tap1"];
      using terminal = new PseudoTerminal(
        ["xen-ts", "run", ...kernel, "-a", "console=hvc0 quiet lab-root=share", ...options],
        { columns: 200 },
      );
      await terminal.until(/guest# /, 0, 400);
      let from = terminal.shown.length;
      const run = async (command: string, pattern: RegExp) => {
        from = terminal.shown.length;
        terminal.type(`${command}\n`);
        await terminal.until(pattern, from, 200);
      };
      await run("grep ' / 9p ' /proc/mounts", /trans=xen/);
      await run("mke2fs -F /dev/xvda >/dev/null 2>&1; echo made $?", /made 0/);
      await run("mount /dev/xvda /mnt && echo on the disk >/mnt/x && umount /mnt; echo mounted $?", /mounted 0/);
      await tool("sh", "-c", "ip addr add 10.9.1.1/24 dev tap1 && ip link set tap1 up");
      await run("ip addr add 10.9.1.2/24 dev eth0; ip link set eth0 up; ping -c 3 10.9.1.1", /3 packets received/);
      await run("echo kernel $(uname -r)", /kernel \d/);
      if (!hasConsoleFault(terminal.shown.slice(from))) {
        await run("while ! : <>/dev/hvc1; do sleep 1; done 2>/dev/null; echo found $?", /found 0/);
        await run("exec 3<>/dev/hvc1; stty -echo raw <&3; echo over TCP >&3; echo said $?", /said 0/);
        const heard = Promise.withResolvers<void>();
        let text = "";
        const socket = await Bun.connect({
          hostname: "127.0.0.1",
          port: 4000,
          socket: {
            data(_socket, bytes) {
              text += bytes.toString();
              if (text.includes("over TCP\n")) heard.resolve();
            },
          },
        });
        await heard.promise;
        socket.write("typed over TCP\n");
        await run("head -n 1 <&3", /typed over TCP/);
        socket.end();
      }
      const rows = await xenTsJson<(DeviceRow & { domid: number })[]>("devices", "command");
      for (const kind of ["9pfs", "vbd", "vif"])
        expect(rows.find((row) => row.kind === kind)).toMatchObject({ frontState: "Connected", waits: null });
      terminal.type("poweroff -f\n");
      expect(await terminal.exited).toBe(0);
      using store = new FileStore("/tmp/run.raw");
      const sector = new Uint8Array(1024);
      store.read(sector, 1024);
      expect(Buffer.from(sector).readUInt16LE(56)).toBe(0xef53);
      await nothingLeft(rows[0]?.domid ?? 0);
    },
    LONG_MS,
  );
});
