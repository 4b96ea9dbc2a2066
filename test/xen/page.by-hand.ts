/**
 * The page of a real Xen, by its command, with the devices and rights of its unit in docs/deploy.md: documents, a console,
 * actions; and the cpu that it takes with 60 domains. Metrics likewise. Run by hand: `npm run lab -- --timeout 900 4.17-x86_64 bun test --timeout 300000 ./test/xen/page.by-hand.ts`.
 */

import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "bun:test";
import { crowd } from "../../bench/lab/crowd.ts";
import { Xen } from "../../src/index.ts";
import type { DomainDocument, HostDocument, StoreDocument } from "../../src/serve/protocol/documents.ts";
import type { DomainEvent, LoadSample } from "../../src/serve/protocol/load.ts";
import type { LiveMessage } from "../../src/serve/protocol/messages.ts";
import { opened, type Socket } from "../serve/served.ts";
import { toolsTest } from "./c-tools.ts";
import { confined } from "./confined.ts";
import { createGuest } from "./guests/index.ts";
import { xlList } from "./xl.ts";

/** Ticks of the kernel's clock in a second, as /proc counts them. */
const TICKS = 100;

const SECONDS = 60;

const child = Bun.spawn(confined("xen-ts serve", ["xen-ts", "serve", "--listen", "0"]), {
  stdin: "ignore",
  stdout: "ignore",
  stderr: "pipe",
});
let url = "";
let token = "";

beforeAll(async () => {
  await Bun.$`ip link set lo up`.quiet();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  // All of it is read: a server whose stderr is closed would fail when it logs an action.
  void (async () => {
    let said = "";
    for await (const chunk of child.stderr) {
      said += Buffer.from(chunk).toString();
      const [, shown = "", word = ""] = /serving (\S+)#(\S+)/.exec(said) ?? [];
      if (shown !== "") [url, token] = [shown, word];
      if (shown !== "") resolve();
    }
    reject(new Error(`the server has ended: ${said}`));
  })();
  await promise;
});

afterAll(async () => {
  child.kill("SIGINT");
  await child.exited;
});

async function read<Document>(path: string): Promise<Document> {
  const answer = await fetch(new URL(path, url), { headers: { authorization: `Bearer ${token}` } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Document;
}

async function act(action: string, domid: number, uuid: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}` };
  const body = JSON.stringify({ uuid });
  return (await fetch(new URL(`/api/domains/${domid}/${action}`, url), { method: "POST", headers, body })).status;
}

function socket(path: string): Promise<Socket> {
  return opened(new URL(path, url.replace("http", "ws")), token);
}

/** Returns the seconds of cpu that the server has used. */
function cpuSeconds(): number {
  const fields = readFileSync(`/proc/${child.pid}/stat`, "latin1")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** Longest wait, in milliseconds: longer than any on a machine that works. */
const PATIENCE_MS = 240_000;

/** Rejects with the name of a wait that does not end. */
function within<T>(awaited: string, promise: Promise<T>): Promise<T> {
  const late = Bun.sleep(PATIENCE_MS).then(() => Promise.reject(new Error(`${awaited} has not come`)));
  return Promise.race([promise, late]);
}

toolsTest("the page shows and steers a guest of xl's", async () => {
  for (const path of ["/", "/page.js", "/page.css"]) {
    const answer = await fetch(new URL(path, url));
    expect([path, answer.status, (await answer.text()).length > 200]).toEqual([path, 200, true]);
  }
  using xen = Xen.open();
  const host = await read<HostDocument>("/api/host");
  expect(host.release).toBe(`${xen.version.release}${xen.version.extraversion}`);
  expect(host.cpus.length).toBe(xen.host.info().onlineCpus);

  using guest = await createGuest({ name: "page-test" });
  const { domid } = guest;
  let load = await read<LoadSample>("/api/load");
  while (!load.domains.some((row) => row.domid === domid)) load = await read<LoadSample>("/api/load");
  const row = load.domains.find((one) => one.domid === domid);
  const listed = (await xlList()).find((one) => one.domid === domid);
  expect(row?.name).toBe("page-test");
  expect(row?.memoryMiB).toBeCloseTo(listed?.memoryMiB ?? -1, 0);
  const uuid = row?.uuid ?? "";

  const document = await read<DomainDocument>(`/api/domains/${domid}`);
  expect(document.devices).toContainEqual(expect.objectContaining({ kind: "console" }));
  expect(document.ports.map(({ use }) => use)).toContain("console");
  const node = await read<StoreDocument>(`/api/store?path=/local/domain/${domid}`);
  expect(node.children.find(({ name }) => name === "name")?.value).toBe("page-test");

  const console = await socket(`/api/domains/${domid}/console`);
  const second = await socket(`/api/domains/${domid}/console`);
  console.send(new TextEncoder().encode("typed in a browser"));
  await within("the echo", Promise.all([console.shows("typed in a browser"), second.shows("browser")]));

  expect(await act("pause", domid, uuid)).toBe(200);
  expect(xen.domains.get(domid).info().state).toBe("paused");
  expect(await act("unpause", domid, uuid)).toBe(200);
  expect(await act("pause", 0, load.domains[0]?.uuid ?? "")).toBe(403);
  expect(await act("destroy", domid, "00000000-0000-0000-0000-000000000000")).toBe(409);

  console.send(new TextEncoder().encode("!"));
  expect(await within("the end of the console", console.closed)).toContain("shut down");
  let events = await read<DomainEvent[]>("/api/events");
  while (!events.some(({ kind }) => kind === "shutdown")) events = await read<DomainEvent[]>("/api/events");
  expect(events).toContainEqual(expect.objectContaining({ domid, name: "page-test", kind: "shutdown" }));
  expect(await act("destroy", domid, uuid)).toBe(200);
  expect(xen.domains.list().some((one) => one.domid === domid && one.state !== "dying")).toBe(false);
  expect(await xen.store.exists(`/local/domain/${domid}`)).toBe(false);
  const { text } = await read<{ text: string }>("/api/xen-console");
  expect(text.startsWith(xen.host.console.text().slice(0, 200))).toBe(true);
});

function metricsIn(output: Buffer): string[] {
  const names = Array.from(output.toString().matchAll(/^# TYPE (\w+)/gm), ([, name = ""]) => name);
  return [...new Set(names)].toSorted();
}

test("the unit of metrics has every device and right that metrics need", async () => {
  const command = ["xen-ts", "metrics"];
  const free = await Bun.$`${command}`.quiet();
  const bound = await Bun.$`${confined("xen-ts metrics", command)}`.quiet();
  expect(bound.stderr.toString()).toBe(free.stderr.toString());
  expect(metricsIn(bound.stdout)).toEqual(metricsIn(free.stdout));
  expect(metricsIn(bound.stdout).length).toBeGreaterThan(20);
});

test("readings of 60 domains take less than a twentieth of a cpu", async () => {
  using xen = Xen.open();
  using guests = await crowd(xen);
  await Bun.sleep(10_000);
  const measure = async (): Promise<number> => {
    const before = cpuSeconds();
    await Bun.sleep(SECONDS * 1000);
    return (100 * (cpuSeconds() - before)) / SECONDS;
  };
  const alone = await measure();
  const follower = await socket("/api/live");
  follower.send(JSON.stringify({ topics: ["load"] }));
  let readings = 0;
  const counting = (async () => {
    for (;;) {
      await follower.next<LiveMessage>(({ topic }) => topic === "load" || topic === "changes");
      readings++;
    }
  })();
  void counting;
  const followed = await measure();
  expect(guests.count).toBe(60);
  expect(readings).toBeGreaterThan(SECONDS / 4);
  const rss = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "latin1"))?.[1];
  console.log(`60 domains: ${alone.toFixed(2)} % of a cpu, followed by a page ${followed.toFixed(2)} %, ${rss} KiB`);
  expect(followed).toBeLessThan(5);
});
