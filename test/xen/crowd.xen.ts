/** Sixty guests at once, in every state of a domain: compares the objects with C's libxenctrl and xl. */

import { afterAll, beforeAll, expect, test } from "bun:test";
import { type DomainInfo, Xen } from "../../src/index.ts";
import { toolsDescribe } from "./c-tools.ts";
import { guestKinds, type StartedGuest, startGuest } from "./guests/index.ts";
import { askLibxenctrl, type Peer, type PeerDomain } from "./libxenctrl.ts";
import { toolsWork } from "./tools-release.ts";
import { xlList } from "./xl.ts";

const COUNT = 60;

/** Input for a guest, by its place in the crowd; all other guests sleep. */
const typed: readonly (readonly [typed: string, reason: DomainInfo["shutdownReason"], letter: RegExp])[] = [
  ["!", "poweroff", /-/],
  ["~1", "reboot", /r/],
  ["~2", "suspend", /s/],
  ["@", "crash", /c/],
  ["~4", "watchdog", /w/],
  ["~5", "soft_reset", /[S?]/],
  ["~9", 9, /\?/],
];
const PAUSED = typed.length;
const MANY_VCPUS = PAUSED + 1;
/** Built, and never unpaused. */
const UNSTARTED = PAUSED + 2;

let xen: Xen;
const crowd = new DisposableStack();
const guests: StartedGuest[] = [];

const guestAt = (place: number): StartedGuest => {
  const guest = guests[place];
  if (guest === undefined) throw new RangeError(`guest ${place} does not exist`);
  return guest;
};

beforeAll(async () => {
  xen = crowd.use(Xen.open());
  for (let place = 0; place < COUNT; place++) {
    const guest = await startGuest({
      xen,
      kind: guestKinds[place % guestKinds.length] ?? "pv",
      handle: Array.from({ length: 16 }, (_, index) => (place + 1) * 4 + index),
      vcpus: place === MANY_VCPUS ? 4 : 1,
      paused: place === UNSTARTED,
    });
    guests.push(crowd.use(guest));
  }
  for (const [place, [text]] of typed.entries()) guestAt(place).type(text);
  const many = guestAt(MANY_VCPUS);
  many.type("~v");
  await many.said("vcpus=4");
  xen.domains.get(guestAt(PAUSED).domid).pause();
  // until all of them have carried out their first input
  while (xen.domains.list().filter(({ flags }) => flags.includes("shutdown")).length < typed.length) await Bun.sleep(5);
  while (guests.some(({ domid }, place) => place > UNSTARTED && !asleep(domid))) await Bun.sleep(5);
}, 60_000);

afterAll(() => crowd.dispose());

const asleep = (domid: number): boolean => xen.domains.get(domid).info().flags.includes("blocked");

/** Returns the flags' names in a word of flags, as domctl.h has them. */
function flagNames(word: number): string[] {
  return Object.entries(xen.abi.load("domctl.constants"))
    .filter(([name]) => /^XEN_DOMINF_(?!shutdown(mask|shift))/.test(name))
    .filter(([, bit]) => (word & Number(bit)) !== 0)
    .map(([name]) => name.slice("XEN_DOMINF_".length))
    .toSorted();
}

/** Returns the values that do not change, except in dom0, where the comparing programs run. */
const steady = (info: DomainInfo): unknown => ({
  domid: Number(info.domid),
  handle: info.uuid.replaceAll("-", ""),
  flags: [...info.flags].map(String).toSorted(),
  tot_pages: info.totalPages,
  max_pages: info.maximumPages,
  outstanding_pages: info.outstandingPages,
  shr_pages: info.sharedPages,
  paged_pages: info.pagedOutPages,
  nr_online_vcpus: info.onlineVcpus,
  ssidref: info.securityId,
  cpupool: info.cpupool,
});

const steadyPeer = (peer: PeerDomain): unknown => ({
  domid: peer.domid,
  handle: peer.handle,
  flags: flagNames(peer.flags),
  tot_pages: peer.tot_pages,
  max_pages: peer.max_pages,
  outstanding_pages: peer.outstanding_pages,
  shr_pages: peer.shr_pages,
  paged_pages: peer.paged_pages,
  nr_online_vcpus: peer.nr_online_vcpus,
  ssidref: peer.ssidref,
  cpupool: peer.cpupool,
});

/** Runs libxenctrl between two calls of ours: growing values lie between the two results. */
function between<Ours>(ours: () => Ours): { before: Ours; peer: Peer; after: Ours } {
  const before = ours();
  const peer = askLibxenctrl();
  return { before, peer, after: ours() };
}

toolsDescribe("beside libxenctrl:", () => {
  test("the list of domains is equal, and each domain's time lies between", () => {
    const { before, peer, after } = between(() => xen.domains.list());
    expect(before.length).toBe(COUNT + 1);
    expect(before.slice(1).map(steady)).toEqual(peer.domains.slice(1).map(steadyPeer));
    expect(after.slice(1).map(steady)).toEqual(peer.domains.slice(1).map(steadyPeer));
    for (const [index, { cpu_time }] of peer.domains.entries()) {
      expect(Number(before[index]?.cpuTimeNs)).toBeLessThanOrEqual(cpu_time);
      expect(Number(after[index]?.cpuTimeNs)).toBeGreaterThanOrEqual(cpu_time);
    }
  });

  test("each vcpu and its affinity are equal", () => {
    const { before, peer, after } = between(() => xen.domains.listVcpus());
    const theirs = peer.domains.flatMap(({ domid, vcpus }) => vcpus.map((vcpu, id) => ({ domid, id, ...vcpu })));
    expect(before.length).toBe(theirs.length);
    for (const [index, { domid, id, online, blocked, cpu, cpu_time, hard, soft }] of theirs.entries()) {
      const ours = before[index];
      expect([Number(ours?.domid), ours?.id, ours?.state !== "offline"]).toEqual([domid, id, online === 1]);
      expect(Number(ours?.cpuTimeNs)).toBeLessThanOrEqual(cpu_time);
      expect(Number(after[index]?.cpuTimeNs)).toBeGreaterThanOrEqual(cpu_time);
      if (domid !== 0) expect([ours?.cpu, ours?.state === "blocked"]).toEqual([cpu, blocked === 1]);
      const affinity = xen.domains.get(domid).vcpus.get(id).affinity();
      const has = (cpus: readonly number[]): number[] => cpus.filter((each) => each < peer.nr_cpus);
      expect(affinity).toEqual({ hard: has(hard), soft: has(soft) });
    }
  });

  test("each domain has equal scheduling, nodes, highest frame, and console", () => {
    const peer = askLibxenctrl();
    const { ENOSYS, EINVAL } = { ENOSYS: -38, EINVAL: -22 };
    for (const theirs of peer.domains) {
      const domain = xen.domains.get(theirs.domid);
      expect(domain.scheduling()).toEqual({ scheduler: "credit2", weight: theirs.weight, capPercent: theirs.cap });
      expect(domain.nodeAffinity()).toEqual([...theirs.nodes]);
      expect(Number(xen.domains.get(theirs.domid).memory.maximumGfn())).toBe(theirs.maximum_gpfn);
      if (theirs.console_pfn >= 0) expect(Number(domain.hvmParameter("console_pfn"))).toBe(theirs.console_pfn);
      else {
        expect([ENOSYS, EINVAL]).toContain(theirs.console_pfn);
        expect(() => domain.hvmParameter("console_pfn")).toThrow(
          expect.objectContaining({ errno: -theirs.console_pfn }),
        );
      }
    }
  });

  test("the host's information is equal, with fewer free pages than before", () => {
    const { before, peer, after } = between(() => ({ ...xen.host.info(), idle: xen.host.cpuIdleTimesNs() }));
    expect(before).toMatchObject({
      threadsPerCore: peer.threads_per_core,
      coresPerSocket: peer.cores_per_socket,
      onlineCpus: peer.nr_cpus,
      highestCpu: peer.max_cpu_id,
      onlineNodes: peer.nr_nodes,
      highestNode: peer.max_node_id,
      cpuKHz: peer.cpu_khz,
      totalPages: peer.total_pages,
      outstandingPages: peer.outstanding_pages,
      highestMfn: peer.max_mfn,
    });
    expect(Math.abs(before.freePages - peer.free_pages)).toBeLessThan(200);
    expect(peer.idle.length).toBe(before.idle.length);
    for (const [cpu, idle] of peer.idle.entries()) {
      expect(Number(before.idle[cpu])).toBeLessThanOrEqual(idle);
      expect(Number(after.idle[cpu])).toBeGreaterThanOrEqual(idle);
    }
    expect(xen.host.cpus()).toEqual([...peer.cpus]);
    expect(Number(xen.host.maximumFrame())).toBe(peer.maximum_ram_page);
    expect(xen.cpupools.get(0).schedulerParameters()).toEqual({ scheduler: "credit2", ratelimitUs: peer.ratelimit_us });
    expect(xen.cpupools.get(0).info()).toMatchObject({ domains: peer.pool_domains, cpus: [...peer.pool_cpus] });
    expect(peer.pool_domains).toBe(COUNT + 1);
    if (peer.max_cx >= 0) expect(xen.host.power.idle(0).states.length).toBe(peer.max_cx);
    else if (process.arch === "arm64") {
      // Xen on Arm has none of these operations, and C's library is told so by Xen itself.
      expect(() => xen.host.power.idle(0)).toThrow(expect.objectContaining({ code: "ERR_NOT_IN_THIS_RELEASE" }));
    } else expect(() => xen.host.power.idle(0)).toThrow(expect.objectContaining({ errno: -peer.max_cx }));
  });
});

test("a guest that has shut down reports the reason, which agrees with xl's letters", async () => {
  const list = xen.domains.list();
  const theirs = new Map((toolsWork ? await xlList() : []).map((domain) => [domain.domid, domain]));
  for (const [place, [, shutdownReason, letter]] of typed.entries()) {
    const { domid } = guestAt(place);
    expect(list.find((info) => info.domid === domid)).toMatchObject({ state: "shutdown", shutdownReason });
    if (!toolsWork) continue;
    const [shutDown, reason = ""] = theirs.get(domid)?.state.slice(3) ?? "";
    expect(shutDown).toBe("s");
    expect(reason).toMatch(letter);
  }
  for (const place of [PAUSED, UNSTARTED]) {
    const { domid } = guestAt(place);
    expect(list.find((info) => info.domid === domid)).toMatchObject({ state: "paused", shutdownReason: null });
    if (toolsWork) expect(theirs.get(domid)?.state[2]).toBe("p");
  }
  const sleeping = list.filter(({ state }) => state === "blocked");
  // a vcpu that has been woken for a moment may be missing
  expect(sleeping.length).toBeGreaterThan(COUNT - typed.length - 6);
  if (toolsWork) expect(sleeping.map(({ domid }) => theirs.get(domid)?.state)).toEqual(sleeping.map(() => "-b----"));
});
