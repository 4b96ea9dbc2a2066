/**
 * A guest with Debian's own kernel that counts, and migrates on one host: over TCP, through commands, and with xl at the
 * other end. Emulated guests take long to boot, so it is run by hand:
 * `npm run lab -- --memory 2048 --dom0-memory 1400 --timeout 2400 4.17-x86_64 bun test --timeout 2000000
 * ./test/xen/migrated-guests.by-hand.ts`.
 */

import { createServer, connect, type AddressInfo, type Socket } from "node:net";
import { once } from "node:events";
import { rmSync, statSync } from "node:fs";
import { Duplex } from "node:stream";
import { afterAll, beforeAll, expect, test } from "bun:test";
import {
  type DomainConsole,
  type Domid,
  type GuestKind,
  type MigrationProgress,
  type MigrationStreams,
  XenUnsupportedOperationError,
} from "../../src/index.ts";
import { toolsDescribe } from "./c-tools.ts";
import { ConsoleText } from "./guests/console-text.ts";
import { ownXen } from "./own-xen.ts";

const xen = ownXen();
afterAll(() => xen.close());
beforeAll(async () => {
  // The lab's dom0 has no network, not even with itself.
  await Bun.$`ip link set lo up`.quiet();
});

// Only 4.14 has what a live PV guest needs.
const kinds: readonly GuestKind[] = xen.version.release === "4.14" ? ["pv", "pvh"] : ["pvh", "pv"];
const COMMAND = ["xen-ts"];
const FOLDER = "/dev/shm";
const TIMES = { timeout: 2_000_000 };

/** The two ends of a connection over TCP. */
async function connection(): Promise<readonly [MigrationStreams, MigrationStreams, Disposable]> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const accepted = once(server, "connection");
  const one = connect((server.address() as AddressInfo).port, "127.0.0.1");
  const [other] = (await accepted) as [Socket];
  const end = (): void => {
    one.destroy();
    other.destroy();
    server.close();
  };
  return [Duplex.toWeb(one) as MigrationStreams, Duplex.toWeb(other) as MigrationStreams, { [Symbol.dispose]: end }];
}

/** The numbers that the guest says, one after another. */
class Counter implements Disposable {
  readonly #console: DomainConsole;
  readonly #text: ConsoleText;

  constructor(console: DomainConsole) {
    this.#console = console;
    this.#text = new ConsoleText(console);
  }

  static async of(domid: Domid): Promise<Counter> {
    return new Counter(await xen.domains.get(domid).console({ via: "tty" }));
  }

  async start(): Promise<void> {
    await this.#text.heard(/guest# /);
    await this.#text.type('i=1000; (while :; do i=$((i+1)); echo "<$i>"; sleep 1; done) &');
  }

  /** Resolves with the next number, and one later. */
  async next(): Promise<number> {
    const [, number] = await this.#text.heard(/<(\d+)>\r?\n/);
    return Number(number);
  }

  async type(line: string): Promise<void> {
    await this.#text.type(line);
  }

  async heard(pattern: RegExp): Promise<RegExpExecArray | RegExpMatchArray> {
    return this.#text.heard(pattern);
  }

  [Symbol.dispose](): void {
    this.#console.close();
  }
}

/** The number that the guest says now, on whichever domain it is. */
async function count(domid: Domid): Promise<number> {
  using counter = await Counter.of(domid);
  await counter.next();
  // Awaited here: the console is closed behind.
  return await counter.next();
}

async function xl(...words: readonly string[]): Promise<void> {
  const { exitCode, stdout, stderr } = await Bun.$`xl ${words}`.nothrow().quiet();
  if (exitCode !== 0) throw new Error(`xl ${words.join(" ")}: ${stdout.toString()}${stderr.toString()}`);
}

/** Says how long a step took: the figures of a run. */
async function timed<T>(name: string, step: Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await step;
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

async function domidOf(name: string): Promise<Domid> {
  const domain = await xen.domains.named(name);
  if (domain === null) throw new Error(`expected a domain with the name ${name}, found none`);
  return domain.domid;
}

/** The domains, without those that wait for xenconsoled to let go of their memory. */
function living(): Domid[] {
  return xen.domains.list().flatMap(({ domid, state }) => (state === "dying" ? [] : [domid]));
}

function rounds(told: readonly MigrationProgress[]): string {
  const ends = new Map(
    told.map(({ step, round, pages, dirtyPages }) => [`${step} ${round}`, `${pages}/${dirtyPages}`]),
  );
  return [...ends].map(([where, what]) => `${where}: ${what}`).join(", ");
}

toolsDescribe.each(kinds)("a guest of kind %s that counts", (kind) => {
  // Without shadow paging, a PV guest is suspended before.
  const live = kind === "pvh" || xen.version.release === "4.14";
  let at: Domid;
  let last = 0;
  // A test that fails leaves nothing for the next kind.
  afterAll(async () => {
    for (const domid of living()) if (domid !== 0) await xen.domains.get(domid).destroy();
  });

  async function expectGoesOn(domid: Domid): Promise<void> {
    const now = await count(domid);
    expect(now).toBeGreaterThan(last);
    console.log(`${kind}: domain ${domid} counts ${now}`);
    last = now;
    at = domid;
  }

  test(
    "boots",
    async () => {
      const guest = await xen.domains.create({
        name: "counting",
        kind,
        memoryMiB: 112,
        vcpus: 2,
        kernel: "/lab/linux/vmlinuz",
        ramdisk: "/lab/linux/initrd",
        commandLine: "console=hvc0 quiet",
        consoleServer: "xenconsoled",
      });
      await guest.detach();
      guest.unpause();
      using counter = await Counter.of(guest.domid);
      await counter.start();
      last = await counter.next();
      at = guest.domid;
    },
    TIMES,
  );

  test.if(!live)(
    "is refused alive, and goes on",
    async () => {
      const [source, target, end] = await connection();
      using _ = end;
      const receiving = xen.domains.receive(target, { name: "refused", uuid: crypto.randomUUID() });
      receiving.catch(() => {});
      await expect(xen.domains.get(at).migrate(source)).rejects.toThrow(XenUnsupportedOperationError);
      await expect(receiving).rejects.toThrow();
      await expectGoesOn(at);
    },
    TIMES,
  );

  test(
    "goes on in another domain, with both of its vcpus",
    async () => {
      const [source, target, end] = await connection();
      using _ = end;
      const told: MigrationProgress[] = [];
      const [report, guest] = await Promise.all([
        xen.domains.get(at).migrate(source, { live, onProgress: (progress) => told.push(progress) }),
        xen.domains.receive(target, { name: "second", uuid: crypto.randomUUID(), consoleServer: "xenconsoled" }),
      ]);
      console.log(`${kind}: ${JSON.stringify(report)}; ${rounds(told)}`);
      expect(living()).toEqual([0, guest.domid]);
      await guest.detach();
      await expectGoesOn(guest.domid);
      using counter = await Counter.of(guest.domid);
      await counter.type('echo "[$(nproc)]"');
      await counter.heard(/\[2\]/);
    },
    TIMES,
  );

  test.each(["memory", "handover"])(
    "goes on here if the receiver is killed at %s",
    async (step) => {
      const receiver = Bun.spawn([...COMMAND, "receive", "--name", "killed", "--new-uuid"], {
        stdin: "pipe",
        stdout: "pipe",
        stderr: "inherit",
      });
      const { stdin, stdout } = receiver;
      const writable = new WritableStream<Uint8Array>({
        write: async (bytes) => {
          await Promise.all([stdin.write(bytes), stdin.flush()]);
        },
      });
      const onProgress = ({ step: now, pages }: MigrationProgress): void => {
        if (now === step && (step === "handover" || pages > 8192)) receiver.kill("SIGKILL");
      };
      await expect(xen.domains.get(at).migrate({ readable: stdout, writable }, { live, onProgress })).rejects.toThrow();
      await expectGoesOn(at);
      const removed = await xen.domains.removeOrphans();
      console.log(`${kind}: killed at ${step}, removed ${removed.map(({ name }) => name).join()}`);
      expect(living()).toEqual([0, at]);
    },
    TIMES,
  );

  test(
    "moves by the commands, and with xl at either end",
    async () => {
      await Bun.$`xenstore-write /local/domain/${at}/name second`.quiet();
      const ours = [...COMMAND, "migrate", "second", ...(live ? [] : ["--suspended"]), "--"];
      const receive = [...COMMAND, "receive", "--new-uuid", "--name"];
      const first = await Bun.$`${[...ours, ...receive, "third"]}`.nothrow().quiet();
      console.log(first.stderr.toString());
      expect(first.exitCode).toBe(0);
      await expectGoesOn(await domidOf("third"));

      await Bun.$`xenstore-write /local/domain/${at}/name second`.quiet();
      const toXl = await Bun.$`${[...ours, "xl", "migrate-receive"]}`.nothrow().quiet();
      console.log(toXl.stderr.toString());
      expect(toXl.exitCode).toBe(0);
      const xls = living().at(-1) ?? 0;
      console.log(`xl has named it ${await xen.store.read(`/local/domain/${xls}/name`)}`);
      await expectGoesOn(xls);

      if (!live) return;
      const fromXl = await Bun.$`xl migrate -s ${""} ${String(xls)} ${[...receive, "fourth"].join(" ")}`
        .nothrow()
        .quiet();
      console.log(fromXl.stderr.toString());
      expect(fromXl.exitCode).toBe(0);
      await expectGoesOn(await domidOf("fourth"));
    },
    TIMES,
  );

  test(
    "is saved and restored by the library and by xl, in all four ways",
    async () => {
      const [ours, xls] = [`${FOLDER}/ours`, `${FOLDER}/xls`];
      const domain = xen.domains.get(at);
      await timed(`${kind}: save`, domain.save(ours));
      await domain.destroy();
      const options = { name: "saved", uuid: crypto.randomUUID(), consoleServer: "xenconsoled" } as const;
      const restored = await timed(`${kind}: restore`, xen.domains.restore(ours, options));
      await restored.detach();
      restored.unpause();
      await expectGoesOn(restored.domid);
      await restored.destroy();
      await timed(`${kind}: xl restore`, xl("restore", ours));
      at = living().at(-1) ?? 0;
      // The counter goes back to the saved state's.
      last = 1000;
      await expectGoesOn(at);
      await timed(`${kind}: xl save`, xl("save", String(at), xls));
      console.log(`${kind}: ours ${statSync(ours).size}, xl's ${statSync(xls).size} bytes`);
      const again = await timed(`${kind}: restore of xl's`, xen.domains.restore(xls, options));
      await again.detach();
      again.unpause();
      await expectGoesOn(again.domid);
      rmSync(ours);
      rmSync(xls);
    },
    TIMES,
  );

  test(
    "can be told to reboot, and ends with that reason",
    async () => {
      using ends = xen.domains.watch({ domid: at });
      using counter = await Counter.of(at);
      await counter.type("reboot -f");
      for await (const { kind: change, info } of ends) {
        if (change !== "shutdown") continue;
        expect(info.shutdownReason).toBe("reboot");
        break;
      }
      await xen.domains.get(at).destroy();
    },
    TIMES,
  );
});
