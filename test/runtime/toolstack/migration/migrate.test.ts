/** Guests that migrate between two simulated hosts. */

import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { Duplex } from "node:stream";
import { describe, expect, test } from "bun:test";
import {
  type MigrationProgress,
  type MigrationStreams,
  XenError,
  XenMigrationInDoubtError,
  XenUnsupportedOperationError,
} from "../../../../src/index.ts";
import { readSavedState } from "../../../../src/saved-state.ts";
import { memoryOf, MIB, nodesOf } from "../builder/simulated-guests.ts";
import { makeReady, pvLinux } from "./pv-guest.ts";
import { SimulatedXen } from "../../../../src/testing.ts";
import { betweenHosts, connection, firstByte, type TwoHosts, writePages } from "./two-hosts.ts";

const PAGE = 0x300;

describe("a guest that migrates", () => {
  test("runs on the other host with its memory, and has gone here with its nodes", () =>
    betweenHosts(async (hosts) => {
      const { here, there, guest, source, target, states } = hosts;
      const before = await memoryOf(here.xen, guest.domid, MIB, 9000);
      const [report, received] = await Promise.all([
        here.xen.domains.get(guest.domid).migrate(source),
        there.xen.domains.receive(target),
      ]);
      expect(states()).toEqual({ here: null, there: "running" });
      expect(received).toMatchObject({ name: "web", uuid: guest.uuid });
      expect(await memoryOf(there.xen, received.domid, MIB, 9000)).toEqual(before);
      expect((await nodesOf(here.xen)).filter((path) => path.includes(`/${guest.domid}/`))).toEqual([]);
      expect(report).toMatchObject({ rounds: 0, pages: there.xen.domains.get(received.domid).info().totalPages });
      expect(report.bytes).toBeGreaterThan(report.pages * 4096);
      expect(report.downtimeMs).toBeGreaterThan(0);
      expect(report.durationMs).toBeGreaterThan(report.downtimeMs);
    }));

  test("takes along what it writes meanwhile, in rounds", () =>
    betweenHosts(async ({ here, there, guest, source, target }) => {
      const told: MigrationProgress[] = [];
      const domain = here.xen.domains.get(guest.domid);
      const [report, received] = await Promise.all([
        domain.migrate(source, {
          maximumRounds: 2,
          onProgress: (progress) => {
            told.push(progress);
            const { step, round } = progress;
            // A hundred pages at the end of each round: more than would end the rounds.
            if (step === "memory" && progress.dirtyPages === 0 && told.at(-2)?.dirtyPages !== 0)
              writePages(here, guest.domid, PAGE, 100, 10 + round);
          },
        }),
        there.xen.domains.receive(target),
      ]);
      const { totalPages } = there.xen.domains.get(received.domid).info();
      expect(report.rounds).toBe(2);
      expect(report.pages).toBe(totalPages + 300);
      expect(await firstByte(there.xen, received.domid, PAGE + 99)).toBe(12);
      expect([...new Set(told.map(({ step, round }) => `${step} ${round}`))]).toEqual([
        "memory 0",
        "memory 1",
        "memory 2",
        "suspension 2",
        "state 2",
        "handover 2",
      ]);
    }));

  test("takes along memory that it gets meanwhile, behind its other frames", () =>
    betweenHosts(async ({ here, there, guest, source, target }) => {
      const domain = here.xen.domains.get(guest.domid);
      const first = domain.memory.maximumGfn() + 1000;
      let populated: Promise<unknown> | undefined;
      const [, received] = await Promise.all([
        domain.migrate(source, {
          onProgress: ({ step }) => {
            if (step === "memory") populated ??= domain.memory.populate({ first, count: 1 });
            if (step === "suspension") writePages(here, guest.domid, first, 1, 77);
          },
        }),
        there.xen.domains.receive(target, {
          onReceived: async ({ domid }) => expect(await firstByte(there.xen, domid, first)).toBe(77),
        }),
      ]);
      await populated;
      expect(await firstByte(there.xen, received.domid, first)).toBe(77);
    }));

  test("is sent as a state that a reader of saved states reads", () =>
    betweenHosts(async ({ here, guest, source, target, states }) => {
      const writer = target.writable.getWriter();
      const sent = here.xen.domains.get(guest.domid).migrate(source, { live: false });
      await writer.write(new TextEncoder().encode("xl migration receiver ready, send binary domain data.\n"));
      const types: string[] = [];
      for await (const { layer, type } of readSavedState(target.readable)) types.push(`${layer} ${type}`);
      expect(types.at(0)).toBe("xl HEADER");
      expect(types.at(-1)).toBe("libxl END");
      expect(states().here).toBe("suspend");
      await writer.abort(new Error("gone"));
      await expect(sent).rejects.toThrow("gone");
      expect(states().here).toBe("running");
    }));

  test("goes over sockets of Node's", () =>
    betweenHosts(async ({ here, there, guest, states }) => {
      const server = createServer().listen(0, "127.0.0.1");
      await once(server, "listening");
      const accepted = once(server, "connection");
      const one = connect((server.address() as AddressInfo).port, "127.0.0.1");
      const [other] = (await accepted) as [Socket];
      await Promise.all([
        here.xen.domains.get(guest.domid).migrate(Duplex.toWeb(one) as MigrationStreams),
        there.xen.domains.receive(Duplex.toWeb(other) as MigrationStreams),
      ]);
      expect(states()).toEqual({ here: null, there: "running" });
      one.destroy();
      other.destroy();
      server.close();
    }));

  test("goes on here if the connection of sockets breaks", () =>
    betweenHosts(async ({ here, there, guest, states }) => {
      const server = createServer().listen(0, "127.0.0.1");
      await once(server, "listening");
      const accepted = once(server, "connection");
      const one = connect((server.address() as AddressInfo).port, "127.0.0.1");
      const [other] = (await accepted) as [Socket];
      const onProgress = ({ pages }: { readonly pages: number }): void => {
        if (pages > 2048) other.destroy();
      };
      const [sent, received] = await Promise.allSettled([
        here.xen.domains.get(guest.domid).migrate(Duplex.toWeb(one) as MigrationStreams),
        there.xen.domains.receive(Duplex.toWeb(other) as MigrationStreams, { onProgress }),
      ]);
      expect([sent.status, received.status]).toEqual(["rejected", "rejected"]);
      expect(states()).toEqual({ here: "running", there: null });
      one.destroy();
      server.close();
    }));

  test("has its console opened before it runs, if the receiver wants it", () =>
    betweenHosts(async ({ here, there, guest, source, target, states }) => {
      const seen: unknown[] = [];
      await Promise.all([
        here.xen.domains.get(guest.domid).migrate(source),
        there.xen.domains.receive(target, {
          onReceived: async (received) => {
            using console = await received.console();
            seen.push(console.domid, states());
          },
        }),
      ]);
      expect(seen).toEqual([1, { here: "suspend", there: "paused" }]);
    }));

  test("is suspended before its memory is sent if live is false", () =>
    betweenHosts(async ({ here, there, guest, source, target, states }) => {
      const atMemory = new Set<unknown>();
      const onProgress = ({ step }: MigrationProgress): void => {
        if (step === "memory") atMemory.add(states().here);
      };
      await Promise.all([
        here.xen.domains.get(guest.domid).migrate(source, { live: false, onProgress }),
        there.xen.domains.receive(target),
      ]);
      expect([...atMemory]).toEqual(["suspend"]);
      expect(states()).toEqual({ here: null, there: "running" });
    }));

  test("of kind pv is refused without shadow paging, and migrates with live: false", () =>
    betweenHosts(async (hosts) => {
      const { here, there, guest, source, target, states } = hosts;
      const domain = here.xen.domains.get(guest.domid);
      await makeReady(here.xen, guest);
      const receiving = there.xen.domains.receive(target);
      receiving.catch(() => {});
      const error = await domain.migrate(source).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(XenUnsupportedOperationError);
      expect((error as Error).message).toContain("live: false");
      await expect(receiving).rejects.toThrow("shadow paging");
      expect(states()).toEqual({ here: "running", there: null });
      const again = connection();
      const [, received] = await Promise.all([
        domain.migrate(again.source, { live: false }),
        there.xen.domains.receive(again.target),
      ]);
      expect(received.kind).toBe("pv");
      expect(states()).toEqual({ here: null, there: "running" });
    }, pvLinux));
});

test("on Arm no guest migrates, in either direction", async () => {
  using simulated = new SimulatedXen({ architecture: "arm64" });
  using xen = simulated.open();
  const { domid } = simulated.createDomain();
  const { source, target } = connection();
  const reason = "Xen does not save the state of an Arm guest";
  await expect(xen.domains.get(domid).migrate(source)).rejects.toThrow(`migrate a domain: expected an x86 host`);
  await expect(xen.domains.receive(target)).rejects.toThrow(reason);
  expect([source.readable.locked, target.writable.locked]).toEqual([false, false]);
});

describe("a guest goes on here, and nothing is left there", () => {
  test.each([
    "domctl createdomain",
    "domctl set_cpu_policy",
    "memory_op populate_physmap",
    "domctl settscinfo",
    "hvm_op set_param",
    "domctl sethvmcontext",
    "domctl unpausedomain",
  ])("if the receiver fails at %s", (operation) =>
    betweenHosts(async (hosts) => {
      const { here, there, guest, source, target, states } = hosts;
      const nodes = await nodesOf(there.xen);
      using _ = there.simulated.fail(operation, "EINVAL");
      const [sent, received] = await Promise.allSettled([
        here.xen.domains.get(guest.domid).migrate(source),
        there.xen.domains.receive(target),
      ]);
      expect(sent.status === "rejected" && !(sent.reason instanceof XenMigrationInDoubtError)).toBe(true);
      expect(received.status === "rejected" && received.reason instanceof XenError).toBe(true);
      expect(states()).toEqual({ here: "running", there: null });
      expect(await here.xen.store.read(`/local/domain/${guest.domid}/name`)).toBe("web");
      expect((await nodesOf(there.xen)).filter((path) => path.startsWith("/local/domain/1"))).toEqual(
        nodes.filter((path) => path.startsWith("/local/domain/1")),
      );
    }),
  );

  test.each([
    "domctl get_cpu_policy",
    "domctl getpageframeinfo3",
    "domctl shadow_op.enable_logdirty",
    "domctl shadow_op.clean",
    "domctl gettscinfo",
    "domctl gethvmcontext",
    "memory_op maximum_gpfn",
    "hvm_op get_param",
  ])("if the sender fails at %s", (operation) =>
    betweenHosts(async ({ here, there, guest, source, target, states }) => {
      using _ = here.simulated.fail(operation, "EINVAL", { times: 1 });
      const [sent, received] = await Promise.allSettled([
        here.xen.domains.get(guest.domid).migrate(source),
        there.xen.domains.receive(target),
      ]);
      expect(sent.status === "rejected" && sent.reason instanceof XenError).toBe(true);
      expect(received.status).toBe("rejected");
      expect(states()).toEqual({ here: "running", there: null });
      // The log is off again.
      const { xen } = here;
      if (xen.runsOn("x86_64")) xen.domctl("shadow_op.enable_logdirty", guest.domid);
    }),
  );

  test("if what the receiver does with it fails", () =>
    betweenHosts(async ({ here, there, guest, source, target, states }) => {
      const [sent, received] = await Promise.allSettled([
        here.xen.domains.get(guest.domid).migrate(source),
        there.xen.domains.receive(target, { onReceived: () => Promise.reject(new Error("no disk")) }),
      ]);
      expect(sent).toMatchObject({ status: "rejected" });
      expect(received).toMatchObject({ status: "rejected", reason: { message: "no disk" } });
      expect(states()).toEqual({ here: "running", there: null });
    }));

  test.each(["suspension", "memory", "state", "handover"])("if the sender's function throws at %s", (at) =>
    betweenHosts(async ({ here, there, guest, source, target, states }) => {
      const [sent, received] = await Promise.allSettled([
        here.xen.domains.get(guest.domid).migrate(source, {
          onProgress: ({ step }) => {
            if (step === at) throw new Error("not now");
          },
        }),
        there.xen.domains.receive(target),
      ]);
      expect(sent).toMatchObject({ status: "rejected", reason: { message: "not now" } });
      expect(received.status).toBe("rejected");
      expect(states()).toEqual({ here: "running", there: null });
    }),
  );

  test("if the other end is another program", () =>
    betweenHosts(async ({ here, guest, source, target, states }) => {
      const writer = target.writable.getWriter();
      const sent = here.xen.domains.get(guest.domid).migrate(source);
      sent.catch(() => {});
      await writer.write(new TextEncoder().encode("Welcome to Debian\n")).catch(() => {});
      await expect(sent).rejects.toThrow(/expected "xl migration receiver ready.*received byte 87 at 0/);
      expect(states().here).toBe("running");
    }));

  test("if the receiver claims to have it before it was sent", () =>
    betweenHosts(async ({ here, guest, source, target, states }) => {
      const writer = target.writable.getWriter();
      const sent = here.xen.domains.get(guest.domid).migrate(source);
      sent.catch(() => {});
      const said = "xl migration receiver ready, send binary domain data.\ndomain received, ready to unpause\0";
      await writer.write(new TextEncoder().encode(said)).catch(() => {});
      await expect(sent).rejects.toThrow("before it was sent");
      expect(states().here).toBe("running");
    }));
});

/** Plays the receiver up to the giving away, and then does the work. */
async function given(hosts: TwoHosts, work: (writer: WritableStreamDefaultWriter<Uint8Array>) => Promise<unknown>) {
  const { here, guest, source, target } = hosts;
  const writer = target.writable.getWriter();
  const say = (text: string): Promise<void> => writer.write(new TextEncoder().encode(text));
  const sent = here.xen.domains.get(guest.domid).migrate(source);
  sent.catch(() => {});
  await say("xl migration receiver ready, send binary domain data.\n");
  for await (const _ of readSavedState(target.readable));
  await say("domain received, ready to unpause\0");
  const reader = target.readable.getReader();
  const { value } = await reader.read();
  expect(new TextDecoder().decode(value)).toBe("domain is yours, you are cleared to unpause\0");
  await work(writer);
  return sent.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe("a guest that was given away", () => {
  test("stays suspended here if the receiver does not say that it runs, until the user decides", () =>
    betweenHosts(async (hosts) => {
      const { here, guest, states } = hosts;
      const error = await given(hosts, (writer) => writer.abort(new Error("cable")));
      expect(error).toBeInstanceOf(XenMigrationInDoubtError);
      expect(error).toMatchObject({ domid: guest.domid, code: "ERR_IN_DOUBT" });
      expect(states().here).toBe("suspend");
      expect(await here.xen.store.read(`/local/domain/${guest.domid}/name`)).toBe("web--migratedaway");
      await here.xen.domains.get(guest.domid).resume();
      expect(states().here).toBe("running");
    }));

  test("goes on here if the receiver gives it back", () =>
    betweenHosts(async (hosts) => {
      const error = await given(hosts, (writer) =>
        writer.write(
          new TextEncoder().encode(
            "my copy unpause results are as follows\0\x01domain is yours, you are cleared to unpause\0",
          ),
        ),
      );
      expect(error).not.toBeInstanceOf(XenMigrationInDoubtError);
      expect((error as Error).message).toContain("could not let it run: it goes on here");
      expect(hosts.states().here).toBe("running");
      expect(await hosts.here.xen.store.read(`/local/domain/${hosts.guest.domid}/name`)).toBe("web");
    }));
});

async function outcomes(abortAt: "receiver" | "sender"): Promise<Set<string>> {
  const seen = new Set<string>();
  for (let turns = 0; ; turns = Math.ceil(turns * 1.6) + 1) {
    let isMigrated = false;
    await betweenHosts(async ({ here, there, guest, source, target, states }) => {
      const stop = new AbortController();
      const { signal } = stop;
      const sending = here.xen.domains.get(guest.domid).migrate(source, abortAt === "sender" ? { signal } : {});
      const receiving = there.xen.domains.receive(target, abortAt === "receiver" ? { signal } : {});
      const both = Promise.allSettled([sending, receiving]);
      for (let i = 0; i < turns; i++) await new Promise((resolve) => setImmediate(resolve));
      stop.abort(new Error("enough"));
      const [sent, received] = await both;
      const now = states();
      const isInDoubt = sent.status === "rejected" && sent.reason instanceof XenMigrationInDoubtError;
      seen.add(`${sent.status}${isInDoubt ? " in doubt" : ""}, ${received.status}, ${now.here}, ${now.there}`);
      isMigrated = sent.status === "fulfilled";
    });
    if (isMigrated) return seen;
  }
}

describe("a guest runs on one host at most, and on one of them unless in doubt", () => {
  test("whenever the receiver gives up", async () => {
    const seen = await outcomes("receiver");
    expect(seen).toContain("rejected, rejected, running, null");
    expect(seen).toContain("fulfilled, fulfilled, null, running");
    for (const each of seen) expect(each).not.toMatch(/running, running|rejected, (suspend|null), null$/);
  });

  test("whenever the sender gives up", async () => {
    const seen = await outcomes("sender");
    expect(seen).toContain("rejected, rejected, running, null");
    expect(seen).toContain("fulfilled, fulfilled, null, running");
    for (const each of seen) expect(each).not.toMatch(/running, running|rejected, (suspend|null), null$/);
  });
});
