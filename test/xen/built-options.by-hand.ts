/**
 * The options of `domains.create()`: Xen, or the guest, has what each of them asked for. Those that only Linux shows are
 * in built-linux.by-hand.ts: the command line, reserved memory and vcpus for later.
 * Emulated guests take long, so it is run by hand:
 * `npm run lab -- --timeout 1800 4.17-x86_64 bun test --timeout 400000 ./test/xen/built-options.by-hand.ts`.
 * A machine with two NUMA nodes, which x86 only finds: `--memory 2048 --qemu-args '-object memory-backend-ram,id=a,size=1G -object
 * memory-backend-ram,id=b,size=1G -numa node,memdev=a,cpus=0 -numa node,memdev=b,cpus=1'`.
 */

import { afterAll, expect, test } from "bun:test";
import { type Domid, type Guest, type GuestOptions, type GuestStep, Xen, XenError } from "../../src/index.ts";
import { toolsDescribe } from "./c-tools.ts";
import { ConsoleText } from "./guests/console-text.ts";
import { guestKinds, type Kind } from "./guests/index.ts";
import { kernelPath } from "./guests/kinds.ts";

const xen = Xen.open();
afterAll(() => xen.close());

function build(kind: Kind, more: Partial<GuestOptions> = {}): Promise<Guest> {
  const own = { name: "built", memoryMiB: 16, kernel: kernelPath(kind), kind: kind === "pv" ? "pv" : "pvh" } as const;
  return xen.domains.create({ ...own, ...more });
}

/** Lets it run, and waits for its first line. */
async function speaks(guest: Guest): Promise<void> {
  using console = await guest.console();
  guest.unpause();
  await new ConsoleText(console).heard(/XEN-TS-GUEST/);
}

/** Returns what Xen prints when a debug key is pressed. */
function printedBy(key: string): string {
  xen.host.console.clear();
  xen.host.sendDebugKeys(key);
  return xen.host.console.text();
}

/** Returns the most frames of a guest's grant table and of its mappings, as Xen prints them. */
function printedGrantLimits(domid: Domid): number[] {
  const [, ofGuest = ""] = printedBy("g").split(new RegExp(`grant-table for remote d${domid}\\b`));
  const [, grants, mappings] = /frames \((\d+) max\), \d+ maptrack frames \((\d+) max\)/.exec(ofGuest) ?? [];
  return [Number(grants), Number(mappings)];
}

toolsDescribe.each(guestKinds)("a guest of kind %s", (kind) => {
  test("has the limits of ports, grants and mappings that were asked for", async () => {
    await using guest = await build(kind, { lastEventPort: 5, grantFrames: 4, maptrackFrames: 7 });
    const { domid } = guest;
    const port = (): number => xen.eventChannelOp("alloc_unbound", { dom: domid, remote_dom: 0 }).port;
    expect([port(), port(), port()]).toEqual([3, 4, 5]);
    expect(port).toThrow(XenError);
    expect(xen.grantTableOp("query_size", { dom: domid }).max_nr_frames).toBe(4);
    expect(printedGrantLimits(domid)).toEqual([4, 7]);
    await speaks(guest);
  });

  test("has the limits of xl's guests by default", async () => {
    await using guest = await build(kind);
    expect(xen.grantTableOp("query_size", { dom: guest.domid }).max_nr_frames).toBe(64);
    expect(printedGrantLimits(guest.domid)).toEqual([64, 1024]);
  });

  test("has the cpus, the weight and the vcpus that were asked for", async () => {
    await using guest = await build(kind, { cpus: [1], weight: 777, vcpus: 1, maximumVcpus: 2 });
    const domain = xen.domains.get(guest.domid);
    expect(domain.info().highestVcpu).toBe(1);
    expect([domain.vcpus.get(0).affinity().hard, domain.vcpus.get(1).affinity().hard]).toEqual([[1], [1]]);
    expect(domain.scheduling()).toMatchObject({ weight: 777 });
    const { store } = xen;
    const availability = (vcpu: number): Promise<string> =>
      store.read(`/local/domain/${guest.domid}/cpu/${vcpu}/availability`);
    expect([await availability(0), await availability(1)]).toEqual(["online", "offline"]);
    await speaks(guest);
    expect(domain.vcpus.get(0).info().cpu).toBe(1);
  });

  test("runs in the cpu pool that was asked for", async () => {
    const { cpupools } = xen;
    const first = cpupools.get(0);
    const cpu = first.info().cpus.at(-1) ?? 1;
    const pool = cpupools.create();
    try {
      await first.removeCpu(cpu);
      pool.addCpu(cpu);
      {
        await using guest = await build(kind, { cpupool: pool.id });
        const domain = xen.domains.get(guest.domid);
        expect(domain.info().cpupool).toBe(pool.id);
        expect(pool.info()).toMatchObject({ domains: 1, cpus: [cpu] });
        await speaks(guest);
        expect(domain.vcpus.get(0).info().cpu).toBe(cpu);
      }
      await pool.removeCpu(cpu);
    } finally {
      pool.destroy();
      first.addCpu(cpu);
    }
  });

  test("has its memory reserved while it is built, and none more afterwards", async () => {
    const seen: number[] = [];
    const outstanding = (): number => xen.host.info().outstandingPages;
    const onStep = (step: GuestStep): void => {
      if (step === "memory" || step === "xenstore") seen.push(outstanding());
    };
    await using guest = await build(kind, { claim: true, onStep });
    expect(seen).toEqual([(16 << 20) / xen.version.pageBytes, 0]);
    expect(xen.domains.get(guest.domid).info().outstandingPages).toBe(0);
  });

  const nodes = xen.host.info().onlineNodes;
  test(`has memory of the NUMA node that was asked for, of ${nodes}`, async () => {
    const node = nodes - 1;
    await using guest = await build(kind, { nodes: [node] });
    expect(xen.domains.get(guest.domid).nodeAffinity()).toEqual([node]);
    // Xen is built without NUMA there, and has no key for it.
    if (process.arch === "arm64") return;
    const [, ofGuest = ""] = printedBy("u").split(
      new RegExp(`d${guest.domid} \\(total: |Domain ${guest.domid} \\(total: `),
    );
    const [ofNode, ...others] = [node, ...Array.from({ length: nodes - 1 }, (_, i) => i)].map((each) =>
      Number(new RegExp(`Node +${each}: +(\\d+)`, "i").exec(ofGuest)?.[1]),
    );
    expect(ofNode).toBeGreaterThanOrEqual((16 << 20) / xen.version.pageBytes);
    for (const pages of others) expect(pages).toBe(0);
  });

  test("has the uuid that was asked for, and is built of a path, bytes or a file, step by step", async () => {
    const path = kernelPath(kind);
    const uuid = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";
    const steps: GuestStep[] = [];
    for (const kernel of [path, await Bun.file(path).bytes(), await Bun.file(path).arrayBuffer(), Bun.file(path)]) {
      await using guest = await build(kind, { uuid, kernel, onStep: (step) => void steps.push(step) });
      expect(xen.domains.get(guest.domid).info().uuid).toBe(uuid);
      await speaks(guest);
      expect(steps.splice(0)).toEqual(["images", "domain", "memory", "contents", "xenstore", "devices"]);
    }
  });
});
