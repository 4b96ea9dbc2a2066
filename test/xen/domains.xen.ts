import { describe, expect, test } from "bun:test";
import { constants } from "node:os";
import { type DomainInfo, domid, XenNoSuchDomainError, Xen } from "../../src/index.ts";
import { toolsTest } from "./c-tools.ts";
import { EmptyDomains } from "./empty-domains.ts";
import { type XlDomain, xlList } from "./xl.ts";

/** Returns xl's six letters, without those that change while xl itself runs. */
function lasting(state: string): string {
  return state.replace(/^[r-][b-]/, "");
}

function letters({ flags }: DomainInfo): string {
  const letter = (name: (typeof flags)[number], sign: string): string => (flags.includes(name) ? sign : "-");
  return `${letter("paused", "p")}${letter("shutdown", "s")}-${letter("dying", "d")}`;
}

function compare(ours: DomainInfo[], theirs: XlDomain[], pageBytes: number): void {
  const rows = ours.map((info) => ({
    domid: Number(info.domid),
    memoryMiB: Math.floor(((info.totalPages + info.outstandingPages) * pageBytes) / 2 ** 20),
    vcpus: info.onlineVcpus,
    state: letters(info),
    uuid: info.uuid,
  }));
  expect(rows).toEqual(
    theirs.map(({ domid, memoryMiB, vcpus, state, uuid }) => ({
      domid,
      memoryMiB,
      vcpus,
      state: lasting(state),
      uuid,
    })),
  );
}

const seconds = ([dom0]: DomainInfo[]): number => Number(dom0?.cpuTimeNs) / 1e9;

const uuid = Uint8Array.from({ length: 16 }, (_, index) => (index + 1) * 15);

describe("the list of domains", () => {
  toolsTest("is xl's: dom0 alone, with the time that it has run", async () => {
    using xen = Xen.open();
    const before = xen.domains.list();
    const theirs = await xlList();
    const after = xen.domains.list();
    expect(before.length).toBe(1);
    compare(after, theirs, xen.version.pageBytes);
    expect(theirs[0]?.seconds).toBeGreaterThanOrEqual(seconds(before) - 0.05);
    expect(theirs[0]?.seconds).toBeLessThanOrEqual(seconds(after) + 0.05);
  });

  toolsTest.each([1, 127, 150])("is xl's with %d domains besides", async (count) => {
    using others = new EmptyDomains(count, uuid);
    using xen = Xen.open();
    const list = xen.domains.list();
    expect(list.map((info): number => info.domid)).toEqual([0, ...others.domids]);
    compare(list, await xlList(), xen.version.pageBytes);
    expect(list.at(-1)).toMatchObject({
      uuid: "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0",
      state: "paused",
      onlineVcpus: 0,
      highestVcpu: null,
      totalPages: 0,
      cpuTimeNs: 0n,
      shutdownReason: null,
      cpupool: 0,
    });
  });

  test("has dom0's vcpus, and shows it as running", () => {
    using xen = Xen.open();
    const [dom0] = xen.domains.list();
    expect(dom0).toMatchObject({ state: "running", highestVcpu: navigator.hardwareConcurrency - 1, cpupool: 0 });
  });
});

test("a domain is found by its number, and a missing one is not mistaken for its neighbour", () => {
  using others = new EmptyDomains(2, uuid);
  using xen = Xen.open();
  const [first, second] = others.domids.map((number) => domid(number));
  if (first === undefined || second === undefined) throw new Error("two domains were wanted");
  expect(xen.domains.get(second).info()).toMatchObject({ domid: second, state: "paused" });
  const missing = domid(second + 1);
  expect(() => xen.domains.get(missing).info()).toThrow(XenNoSuchDomainError);
  expect(() => xen.domains.get(missing).info()).toThrow(expect.objectContaining({ errno: constants.errno.ESRCH }));
});
