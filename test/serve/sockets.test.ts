/** The sockets of the page's server: what the page follows, and consoles. */

import { expect, test } from "bun:test";
import type { LiveMessage, LoadChanges } from "../../src/serve/protocol/messages.ts";
import { served, type Socket } from "./served.ts";

test("a page follows loads, a domain, xenstore and Xen's console over one socket", async () => {
  using machine = served();
  const { simulated } = machine;
  const socket = await machine.socket("/api/live");
  expect(socket.protocol).toBe("xen-ts");
  socket.send(JSON.stringify({ topics: ["load", "domain/1", "store", "xen-console"] }));
  const all = new Map<string, LiveMessage>();
  await socket.next<LiveMessage>((one) => {
    if (one.topic !== "changes") all.set(one.topic, one);
    // The watch begins to work at some time after the first messages.
    simulated.store.put("/local/domain/1/data/changed", "1");
    return all.size === 4;
  });
  expect(all.get("load")).toMatchObject({ data: { domains: [{ domid: 0 }, { domid: 1, name: "web" }, { domid: 5 }] } });
  expect(all.get("domain")).toMatchObject({ domid: 1, data: { vcpus: [{ id: 0 }, { id: 1 }] } });
  expect(all.get("store")).toMatchObject({ data: { paths: ["/local/domain/1/data/changed"] } });
  expect(all.get("xen-console")).toMatchObject({ data: { isWhole: true } });
  simulated.domain(1).shutdown("crash");
  const event = await socket.next<LiveMessage>((one) => "events" in one && one.events.length > 0);
  expect(event).toMatchObject({ events: [{ domid: 1, kind: "shutdown", reason: "crash" }] });
  socket.close();
});

type Changes = LiveMessage & { readonly data: LoadChanges };

function isChange(message: LiveMessage): message is Changes {
  return message.topic === "changes";
}

test("after the first reading, a page receives the rows that have changed", async () => {
  using machine = served();
  const { simulated } = machine;
  const socket = await machine.socket("/api/live");
  socket.send(JSON.stringify({ topics: ["load"] }));
  expect(await socket.next<LiveMessage>(() => true)).toMatchObject({ topic: "load" });
  const quiet = await socket.next<Changes>((one) => isChange(one) && one.data.changed.length === 0);
  expect(quiet.data).toMatchObject({ host: { totalMemoryMiB: 16_384 }, gone: [], storeProblem: null });
  simulated.domain(5).set({ maximumPages: 65_536 });
  const changed = await socket.next<Changes>((one) => isChange(one) && one.data.changed.length > 0);
  expect(changed.data.changed).toMatchObject([{ domid: 5, maximumMemoryMiB: 256 }]);
  await machine.xen.domains.get(5).destroy();
  const gone = await socket.next<Changes>((one) => "events" in one && one.events.length > 0);
  expect(gone).toMatchObject({ topic: "changes", data: { gone: [5] }, events: [{ domid: 5, kind: "gone" }] });
  socket.close();
});

test.each([
  ["no JSON", "nonsense"],
  ["an unknown topic", JSON.stringify({ topics: ["everything"] })],
  ["an impossible domain", JSON.stringify({ topics: ["domain/1234567"] })],
  ["too many topics", JSON.stringify({ topics: Array.from({ length: 9 }, (_, index) => `domain/${index}`) })],
])("a message with %s ends the socket with the reason", async (_, sent) => {
  using machine = served();
  const socket = await machine.socket("/api/live");
  const closed = socket.closed;
  socket.send(sent);
  expect(await closed).toBe("1003 expected topics as JSON");
});

test("a message that is too long ends the socket", async () => {
  using machine = served();
  const socket = await machine.socket("/api/live");
  const closed = socket.closed;
  socket.send("x".repeat(20_000));
  expect(await closed).toStartWith("1009");
});

test("a console is typed into, two browsers see its output, and a newcomer what was printed lately", async () => {
  using machine = served();
  using guest = machine.simulated.guestConsole(1);
  await guest.print("web login: ");
  const one = await machine.socket("/api/domains/1/console");
  expect(await one.shows("login: ")).toBe("web login: ");
  const other = await machine.socket("/api/domains/1/console");
  expect(await other.shows("login: ")).toBe("web login: ");
  const both = Promise.all([one.shows("welcome"), other.shows("welcome")]);
  one.send(new TextEncoder().encode("root\n"));
  let typed = "";
  const decoder = new TextDecoder();
  for await (const part of guest) if ((typed += decoder.decode(part)).includes("\n")) break;
  expect(typed).toBe("root\n");
  await guest.print("welcome");
  expect(await both).toEqual(["welcome", "welcome"]);
  const ends = Promise.all([one.closed, other.closed]);
  machine.simulated.domain(1).shutdown("poweroff");
  expect(await ends).toEqual(["1000 the domain has shut down (poweroff)", "1000 the domain has shut down (poweroff)"]);
});

test("a console of a missing domain ends with the reason, and one for reading only refuses what is typed", async () => {
  using machine = served({ readOnly: true });
  using _guest = machine.simulated.guestConsole(1);
  const missing = await machine.socket("/api/domains/99/console");
  expect(await missing.closed).toContain("domain 99 does not exist");
  const readOnly = await machine.socket("/api/domains/1/console");
  const closed = readOnly.closed;
  readOnly.send(new TextEncoder().encode("root\n"));
  expect(await closed).toBe("1008 the server is for reading only");
});

test("a guest that does not read what is typed costs the browser its connection, and the server no memory", async () => {
  using machine = served();
  using _guest = machine.simulated.guestConsole(1);
  const socket = await machine.socket("/api/domains/1/console");
  const closed = socket.closed;
  for (let count = 0; count < 20; count++) socket.send(new Uint8Array(8192));
  expect(await closed).toBe("1000 the guest does not read what is typed");
});

test("a 33rd follower is refused, and a place is free again once one has left", async () => {
  using machine = served();
  const followers = await Promise.all(Array.from({ length: 32 }, () => machine.socket("/api/live")));
  const upgrade = {
    connection: "upgrade",
    upgrade: "websocket",
    "sec-websocket-version": "13",
    "sec-websocket-key": "AAAAAAAAAAAAAAAAAAAAAA==",
  };
  const refused = await machine.ask("/api/live", { headers: upgrade });
  expect([refused.status, await refused.text()]).toEqual([503, "too many connections: close others\n"]);
  const gone = followers[0]?.closed;
  followers[0]?.close();
  await gone;
  let again: Socket | undefined;
  while (again === undefined) again = await machine.socket("/api/live").catch(() => undefined);
  for (const follower of [...followers, again]) follower.close();
});

test("closing the server ends every socket and stream", async () => {
  const machine = served();
  using _guest = machine.simulated.guestConsole(1);
  const live = await machine.socket("/api/live");
  const console = await machine.socket("/api/domains/1/console");
  const stream = await machine.ask("/api/events.ndjson");
  const ends = Promise.all([live.closed, console.closed, stream.text().catch(() => "")]);
  machine.page.close();
  await ends;
  machine[Symbol.dispose]();
});
