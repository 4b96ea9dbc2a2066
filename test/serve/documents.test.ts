/** The documents and streams of the page's server. */

import { expect, test } from "bun:test";
import type { DomainDocument, HostDocument, StoreDocument } from "../../src/serve/protocol/documents.ts";
import type { DomainEvent, DomainRow, HostHistory, LoadHistory, LoadSample } from "../../src/serve/protocol/load.ts";
import { Xen } from "../../src/index.ts";
import { serve } from "../../src/serve.ts";
import { SimulatedXen } from "../../src/testing.ts";
import type { XenStoreTransport } from "../../src/xenstore.ts";
import { served } from "./served.ts";

/** Reads lines of a stream, and leaves it. */
async function firstLines(response: Response, count: number): Promise<unknown[]> {
  const found: string[] = [];
  let rest = "";
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    rest += decoder.decode(chunk, { stream: true });
    const lines = rest.split("\n");
    rest = lines.pop() ?? "";
    found.push(...lines);
    if (found.length >= count) break;
  }
  return found.slice(0, count).map((line) => JSON.parse(line) as unknown);
}

test("the host's document has the library's own figures", async () => {
  using machine = served({ intervalMs: 60_000, readOnly: true });
  const { xen } = machine;
  const document = await machine.read<HostDocument>("/api/host");
  expect(document.release).toBe(`${xen.version.release}${xen.version.extraversion}`);
  expect(document.cpus.map(({ cpu, core, socket, node }) => ({ cpu, core, socket, node }))).toEqual(xen.host.cpus());
  expect(document.cpus.every(({ pool }) => pool === 0)).toBe(true);
  expect(document.totalMemoryMiB).toBe(xen.host.info().totalPages / 256);
  expect(document).toMatchObject({ ownDomid: 0, isReadOnly: true, intervalMs: 60_000 });
});

test("loads are those that the library's own figures make over the time between two readings", async () => {
  using machine = served({ intervalMs: 60_000 });
  const { simulated, xen, page } = machine;
  const before = await machine.read<LoadSample>("/api/load");
  expect(before.domains.map(({ domid, name, cpuPercent }) => [domid, name, cpuPercent])).toEqual([
    [0, "Domain-0", null],
    [1, "web", null],
    [5, "build", null],
  ]);
  const was = xen.domains.get(1).info().cpuTimeNs;
  const start = Bun.nanoseconds();
  simulated.advance({ seconds: 2 });
  simulated.domain(1).set({ vifs: [{ receivedBytes: 1e6, transmittedBytes: 3e6 }], vbds: [{ readBytes: 2e6 }] });
  await Bun.sleep(300);
  const posted = await machine.ask("/api/domains/5/unpause", {
    method: "POST",
    body: JSON.stringify({ uuid: before.domains[2]?.uuid }),
  });
  expect(posted.status).toBe(200);
  let now = await machine.read<LoadSample>("/api/load");
  while (now.atMs === before.atMs) now = await machine.read<LoadSample>("/api/load");
  const most = (Bun.nanoseconds() - start) / 1e9;
  const [, web, build] = now.domains;
  // The simulated clock stands still beside this computer's, so the time between the readings is only bounded.
  const ran = Number(xen.domains.get(1).info().cpuTimeNs - was) / 1e7;
  const seconds = ran / (web?.cpuPercent ?? 0);
  expect(seconds).toBeGreaterThan(0.29);
  expect(seconds).toBeLessThan(most + 0.5);
  expect((web?.receivedBytesPerSecond ?? 0) * seconds).toBeCloseTo(1e6, -4);
  expect((web?.transmittedBytesPerSecond ?? 0) * seconds).toBeCloseTo(3e6, -4);
  expect((web?.readBytesPerSecond ?? 0) * seconds).toBeCloseTo(2e6, -4);
  expect(web?.memoryMiB).toBe(xen.domains.get(1).info().totalPages / 256);
  expect(now.host.receivedBytesPerSecond).toBe(web?.receivedBytesPerSecond ?? -1);
  expect(build?.isPaused).toBe(false);
  expect(page.url).toContain("127.0.0.1");
});

test("the history grows by a point a reading, and a domain's own has the points of all domains", async () => {
  using machine = served();
  await machine.read("/api/load");
  let history = await machine.read<HostHistory>("/api/history");
  while (history.host.atMs.length < 4) history = await machine.read<HostHistory>("/api/history");
  const own = await machine.read<LoadHistory>("/api/history?domid=1");
  const { length } = history.domains["1"]?.atMs ?? [];
  expect(own.atMs.slice(0, length)).toEqual([...(history.domains["1"]?.atMs ?? [])]);
  expect(own.memoryMiB.slice(0, 2)).toEqual([512, 512]);
  expect(own.cpuPercent[0]).toBeNull();
  expect(own.cpuPercent[1]).not.toBeNull();
  const coarse = await machine.read<HostHistory>("/api/history?points=2");
  expect(coarse.host.atMs.length).toBeLessThanOrEqual(3);
  for (const wrong of ["points=0", "points=x", "points=9999"]) {
    expect((await machine.ask(`/api/history?${wrong}`)).status).toBe(400);
  }
  expect((await machine.ask("/api/history?domid=77")).status).toBe(404);
});

test("a domain's document has its vcpus, devices with both ends, and ports", async () => {
  using machine = served({ intervalMs: 60_000 });
  const { simulated, xen } = machine;
  simulated.store.put("/local/domain/1/device/vbd/51712/backend", "/local/domain/0/backend/vbd/1/51712");
  simulated.store.put("/local/domain/1/device/vbd/51712/state", "1");
  simulated.store.put("/local/domain/0/backend/vbd/1/51712/frontend", "/local/domain/1/device/vbd/51712");
  simulated.store.put("/local/domain/0/backend/vbd/1/51712/state", "2");
  await machine.read("/api/load");
  const document = await machine.read<DomainDocument>("/api/domains/1");
  expect(document.vcpus.map(({ id, state, cpu }) => ({ id, state, cpu }))).toEqual(
    xen.domains
      .get(1)
      .vcpus.list()
      .map(({ id, state, cpu }) => ({ id, state, cpu })),
  );
  expect(document.devices).toEqual([
    expect.objectContaining({ kind: "vbd", id: "51712", frontState: "Initialising", backState: "InitWait" }),
  ]);
  expect(document.devices?.[0]?.waits).toBe("the guest's driver");
  expect((await machine.ask("/api/domains/99")).status).toBe(404);
});

test("a node's document has its value, permissions and children, and impossible paths are refused", async () => {
  using machine = served({ intervalMs: 60_000 });
  machine.simulated.store.put("/local/domain/1/data/odd", new Uint8Array([0xff, 0x41]));
  const document = await machine.read<StoreDocument>("/api/store?path=/local/domain/1");
  expect(document.children.find(({ name }) => name === "name")).toEqual({ name: "name", value: "web", children: 0 });
  expect(document.access).toEqual({ "1": "read" });
  expect(await machine.read("/api/store?path=/local/domain/1/data/odd")).toMatchObject({ value: "\ufffdA", more: 0 });
  expect((await machine.ask("/api/store?path=/local/nothing")).status).toBe(404);
  for (const path of ["//", "a%20b", "/a/../%00"]) {
    expect((await machine.ask(`/api/store?path=${path}`)).status).toBe(400);
  }
});

test("hostile text is escaped in JSON, and unchanged for who parses it", async () => {
  const name = '<img src=x onerror="alert(1)">\u202egnp.exe\u0007\u001b[31m';
  using machine = served({ intervalMs: 60_000 }, { domains: [{ domid: 1, name }] });
  const text = await (await machine.ask("/api/domains")).text();
  expect(text.trimEnd()).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect((JSON.parse(text) as DomainRow[]).find(({ domid }) => domid === 1)?.name).toBe(name);
});

test("streams have a line for each reading, event, and change of xenstore", async () => {
  using machine = served();
  const { simulated } = machine;
  const loads = (await firstLines(await machine.ask("/api/load.ndjson"), 3)) as LoadSample[];
  expect(loads.map(({ domains }) => domains.length)).toEqual([3, 3, 3]);
  expect(loads[0]?.atMs).toBeLessThan(loads[2]?.atMs ?? 0);
  const events = machine.ask("/api/events.ndjson").then((response) => firstLines(response, 3));
  const changes = machine.ask("/api/store.ndjson").then((response) => firstLines(response, 2));
  await Bun.sleep(100);
  simulated.domain(1).shutdown("crash");
  simulated.domain(5).unpause();
  simulated.store.put("/local/domain/1/data/new", "1");
  expect((await events) as DomainEvent[]).toEqual([
    { atMs: expect.any(Number), kind: "begin" },
    expect.objectContaining({ domid: 1, name: "web", kind: "shutdown", reason: "crash" }),
    expect.objectContaining({ domid: 5, kind: "unpaused", reason: null }),
  ]);
  const [begin, change] = (await changes) as { paths: string[] }[];
  expect(begin?.paths).toBeNull();
  expect(change?.paths).toContain("/local/domain/1/data/new");
  const [first] = (await firstLines(await machine.ask("/api/xen-console.ndjson"), 1)) as { isWhole: boolean }[];
  expect(first?.isWhole).toBe(true);
});

test("the page goes on without xenstored, and says why names are missing", async () => {
  using simulated = new SimulatedXen({ domains: [{ domid: 1, name: "web" }] });
  const silent: XenStoreTransport = { name: "a xenstored that hangs", connect: () => new Promise(() => {}) };
  using xen = Xen.open({ hypercall: simulated.hypercall, store: silent });
  using page = serve(xen, { port: 0 });
  const read = async (path: string): Promise<unknown> =>
    (await fetch(new URL(path, page.url), { headers: { authorization: `Bearer ${page.token}` } })).json();
  const load = (await read("/api/load")) as LoadSample;
  expect(load.storeProblem).toBe("xenstored does not answer, so names are missing");
  expect(load.domains.map(({ name }) => name)).toEqual([null, null]);
  expect(await read("/api/domains/1")).toMatchObject({ domid: 1, devices: null, vcpus: [{ id: 0 }] });
});
