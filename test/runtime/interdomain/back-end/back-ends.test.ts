import { afterEach, beforeEach, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { LinuxBackEnds, vbdName } from "../../../../src/runtime/interdomain/back-end/index.ts";
import { SimulatedXen } from "../../../../src/testing.ts";

let root = "";
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), "xen-ts-back-ends-"))));
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Writes a back end's folder as Linux shows it; a folder without a connection has no statistics. */
function writeVbd(name: string, counts: Record<string, number>): void {
  for (const [file, count] of Object.entries(counts)) {
    write(`sys/bus/xen-backend/devices/${name}/statistics/${file}`, `${count}\n`);
  }
}

const HEADER = `Inter-|   Receive                                                |  Transmit
 face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed
`;

test("the counters of an interface are the guest's: it receives what dom0 sends", () => {
  write("sys/bus/xen-backend/devices/vif-5-0/net/vif5.0/mtu", "1500\n");
  write(
    "proc/net/dev",
    `${HEADER}    lo:       9       9    9    9    0     0          0         0        9       9    9    9    0     0       0          0
vif5.0: 9007199254740991      2    3    4    0     0          0         0       11      12   13   14    0     0       0          0
`,
  );
  expect(new LinuxBackEnds(root).vifs()).toEqual([
    {
      domid: 5,
      id: 0,
      interface: "vif5.0",
      receivedBytes: 11,
      receivedPackets: 12,
      receiveErrors: 13,
      receiveDrops: 14,
      transmittedBytes: Number.MAX_SAFE_INTEGER,
      transmittedPackets: 2,
      transmitErrors: 3,
      transmitDrops: 4,
    },
  ]);
});

test("an interface that a script has renamed is found by its back end's folder", () => {
  write("sys/bus/xen-backend/devices/vif-12-1/net/office/mtu", "1500\n");
  write("proc/net/dev", `${HEADER}office:1 2 3 4 0 0 0 0 5 6 7 8 0 0 0 0\n`);
  const [vif] = new LinuxBackEnds(root).vifs();
  expect([vif?.domid, vif?.id, vif?.interface, vif?.receivedBytes]).toEqual([12, 1, "office", 5]);
});

test("the counters of a disk are in bytes, whatever the size of its sectors", () => {
  writeVbd("vbd-5-51712", { rd_req: 1, wr_req: 2, f_req: 3, ds_req: 4, oo_req: 5, rd_sect: 6, wr_sect: 7 });
  expect(new LinuxBackEnds(root).vbds()).toEqual([
    {
      domid: 5,
      id: 51712,
      name: "xvda",
      readRequests: 1,
      writeRequests: 2,
      flushRequests: 3,
      discardRequests: 4,
      outOfRequests: 5,
      readBytes: 3072,
      writtenBytes: 3584,
    },
  ]);
});

test("devices are listed in the order of domains and numbers, and those of other kinds or without a connection are not", () => {
  const counts = { rd_req: 0, wr_req: 0, f_req: 0, ds_req: 0, oo_req: 0, rd_sect: 0, wr_sect: 0 };
  for (const name of ["vbd-10-51712", "vbd-9-51728", "vbd-9-51712", "qdisk-3-51712", "console-9-0"]) {
    writeVbd(name, counts);
  }
  write("sys/bus/xen-backend/devices/vbd-1-51712/mode", "w\n");
  write("sys/bus/xen-backend/devices/vif-1-0/state", "Initialising\n");
  write("sys/bus/xen-backend/devices/vbd-9-51744-odd/statistics/rd_req", "1\n");
  const backEnds = new LinuxBackEnds(root);
  expect(backEnds.vbds().map(({ domid, name }) => `${domid} ${name}`)).toEqual(["9 xvda", "9 xvdb", "10 xvda"]);
  expect(backEnds.vifs()).toEqual([]);
});

test("a Linux that serves no devices has no counters", () => {
  const backEnds = new LinuxBackEnds(root);
  expect([backEnds.vifs(), backEnds.vbds()]).toEqual([[], []]);
});

test("a folder that Linux cannot read is an error with its reason, and not a machine without devices", () => {
  mkdirSync(join(root, "sys/bus/xen-backend"), { recursive: true });
  symlinkSync("devices", join(root, "sys/bus/xen-backend/devices"));
  expect(() => new LinuxBackEnds(root).vbds()).toThrow(expect.objectContaining({ name: "XenError", code: "ELOOP" }));
});

test.each([
  [51712, "xvda"],
  [51713, "xvda1"],
  [51952, "xvdp"],
  [(1 << 28) | (16 << 8), "xvdq"],
  [(1 << 28) | (26 << 8) | 2, "xvdaa2"],
  [2048, "sda"],
  [768, "hda"],
  [833, "hdb1"],
  [5632, "hdc"],
  [1, "1"],
])("disk %i is called %s", (id, name) => expect(vbdName(id)).toBe(name));

test("a simulated machine has the devices that its test gives it, and shows them to dom0 only", () => {
  const domains = [{ domid: 1, vifs: [{ receivedBytes: 7 }, {}], vbds: [{}, { name: "root", readBytes: 512 }] }];
  using simulated = new SimulatedXen({ domains });
  using xen = simulated.open();
  const vifs = xen.backEnds.vifs().map(({ interface: name, receivedBytes }) => `${name} ${receivedBytes}`);
  expect(vifs).toEqual(["vif1.0 7", "vif1.1 0"]);
  expect(xen.backEnds.vbds().map(({ id, name, readBytes }) => [id, name, readBytes])).toEqual([
    [51712, "xvda", 0],
    [51728, "root", 512],
  ]);
  simulated.domain(1).set({ vifs: [], vbds: [] });
  expect([xen.backEnds.vifs(), xen.backEnds.vbds()]).toEqual([[], []]);
  using guest = new SimulatedXen({ domains, runsIn: 1 });
  using inGuest = guest.open();
  expect(inGuest.backEnds.vifs()).toEqual([]);
});
