/**
 * Guests with Debian's own kernel, saved and restored by the library and by xl, in all four ways.
 * Emulated guests take long to boot, so it is run by hand:
 * `npm run lab -- --memory 2048 --dom0-memory 1400 --timeout 1800 4.17-x86_64 bun test --timeout 1000000
 * ./test/xen/moved-guests.by-hand.ts`.
 */

import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { afterAll, expect, test } from "bun:test";
import type { Domid, DomainConsole, GuestKind } from "../../src/index.ts";
import { readSavedState } from "../../src/saved-state.ts";
import { toolsDescribe } from "./c-tools.ts";
import { ConsoleText } from "./guests/console-text.ts";
import { ownXen } from "./own-xen.ts";

const xen = ownXen();
afterAll(() => xen.close());

const kinds: readonly GuestKind[] = ["pvh", "pv"];
const FOLDER = "/dev/shm";

async function xl(...words: readonly string[]): Promise<void> {
  const { exitCode, stdout, stderr } = await Bun.$`xl ${words}`.nothrow().quiet();
  expect({ words, exitCode, said: exitCode === 0 ? "" : `${stdout.toString()}${stderr.toString()}` }).toEqual({
    words,
    exitCode: 0,
    said: "",
  });
}

/** Says how long a step took: the figures of a run. */
async function timed<T>(name: string, step: Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await step;
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

/** The guest's shell. */
class Shell implements Disposable {
  readonly #console: DomainConsole;
  readonly #text: ConsoleText;

  constructor(console: DomainConsole) {
    this.#console = console;
    this.#text = new ConsoleText(console);
  }

  /** Waits for the shell, and sets a variable, which only the guest's memory has. */
  async booted(): Promise<void> {
    await this.#text.heard(/guest# /);
    await this.#text.type("n=41");
  }

  /** Types an arithmetic expression for the shell, and returns its value. */
  async value(expression: string): Promise<string> {
    await this.#text.type(`echo "<$((${expression}))>"`);
    return (await this.#text.heard(/<(\d+)>\r?\n/))[1] ?? "";
  }

  [Symbol.dispose](): void {
    this.#console.close();
  }
}

async function shellOf(domid: Domid): Promise<Shell> {
  return new Shell(await xen.domains.get(domid).console({ via: "tty" }));
}

async function domidOf(name: string): Promise<Domid> {
  const domain = await xen.domains.named(name);
  if (domain === null) throw new Error(`expected a domain with the name ${name}, found none`);
  return domain.domid;
}

async function typesIn(path: string): Promise<string[]> {
  const types: string[] = [];
  for await (const { layer, type } of readSavedState(path)) {
    if (types.at(-1) !== `${layer} ${type}`) types.push(`${layer} ${type}`);
  }
  return types;
}

/** Resolves with a hash of a section of an ELF file. */
async function sectionHash(path: string, wanted: string): Promise<string> {
  const file = Bun.file(path);
  const bytesAt = async (at: number, length: number): Promise<Buffer> =>
    Buffer.from(await file.slice(at, at + length).arrayBuffer());
  const header = await bytesAt(0, 64);
  const headers = await bytesAt(64, 64 * header.readUInt16LE(60));
  const place = (section: number): [at: number, length: number] => [
    Number(headers.readBigUInt64LE(64 * section + 24)),
    Number(headers.readBigUInt64LE(64 * section + 32)),
  ];
  const names = await bytesAt(...place(header.readUInt16LE(62)));
  for (let section = 1; section < headers.length / 64; section++) {
    const start = headers.readUInt32LE(64 * section);
    if (names.toString("latin1", start, names.indexOf(0, start)) !== wanted) continue;
    const [at, length] = place(section);
    const hash = new Bun.CryptoHasher("sha256");
    for (let done = 0; done < length; done += 1 << 22)
      hash.update(await bytesAt(at + done, Math.min(1 << 22, length - done)));
    return hash.digest("hex");
  }
  throw new Error(`expected a section ${wanted}, found none`);
}

toolsDescribe.each(kinds)("a guest of kind %s", (kind) => {
  const paths = ["ours", "xls", "core", "xls-core"].map((name) => `${FOLDER}/${kind}-${name}`);
  const [ours = "", xls = "", core = "", xlsCore = ""] = paths;
  afterAll(() => paths.forEach((path) => rmSync(path, { force: true })));

  test("goes on if its saving is given up, and moves by the library and by xl", async () => {
    const guest = await xen.domains.create({
      name: "moved",
      kind,
      memoryMiB: 128,
      kernel: "/lab/linux/vmlinuz",
      ramdisk: "/lab/linux/initrd",
      commandLine: "console=hvc0 quiet",
      consoleServer: "xenconsoled",
    });
    const { domid } = guest;
    guest.unpause();
    {
      using shell = await shellOf(domid);
      await shell.booted();
      const stop = new AbortController();
      const given = xen.domains.get(domid).save(ours, {
        signal: stop.signal,
        onProgress: ({ pages }) => {
          if (pages > 8192) stop.abort(new Error("enough"));
        },
      });
      await expect(given).rejects.toThrow("enough");
      expect(readdirSync(FOLDER).filter((name) => name.startsWith(kind))).toEqual([]);
      expect(await shell.value("n+1")).toBe("42");
      await timed("save, and go on", xen.domains.get(domid).save(ours, { resume: true }));
      expect(await shell.value("n+2")).toBe("43");
      await timed("save", xen.domains.get(domid).save(ours));
    }
    expect(xen.domains.get(domid).info()).toMatchObject({ state: "shutdown", shutdownReason: "suspend" });
    await guest.destroy();

    const restored = await timed("restore", xen.domains.restore(ours, { consoleServer: "xenconsoled" }));
    restored.unpause();
    {
      using shell = await shellOf(restored.domid);
      expect(await shell.value("n+3")).toBe("44");
    }
    await restored.destroy();

    await timed("xl restore", xl("restore", ours));
    const second = await domidOf("moved");
    {
      using shell = await shellOf(second);
      expect(await shell.value("n+4")).toBe("45");
    }
    await timed("xl save", xl("save", "moved", xls));
    expect(await typesIn(xls)).toEqual(await typesIn(ours));
    console.log(`ours ${statSync(ours).size}, xl's ${statSync(xls).size} bytes`);

    await using third = await timed("restore of xl's", xen.domains.restore(xls, { consoleServer: "xenconsoled" }));
    third.unpause();
    using shell = await shellOf(third.domid);
    expect(await shell.value("n+5")).toBe("46");
    expect(existsSync(`${ours}.${process.pid}.part`)).toBe(false);
  });

  test("goes into a core dump with the same pages as xl's", async () => {
    await using guest = await xen.domains.create({
      name: "dumped",
      kind,
      memoryMiB: 96,
      kernel: "/lab/linux/vmlinuz",
      ramdisk: "/lab/linux/initrd",
      commandLine: "console=hvc0 quiet",
      consoleServer: "xenconsoled",
    });
    guest.unpause();
    using shell = await shellOf(guest.domid);
    await shell.booted();
    const domain = xen.domains.get(guest.domid);
    domain.pause();
    await timed("dump", domain.dumpCore(core));
    expect(domain.info().state).toBe("paused");
    // For a virtual machine, xl looks at a million frames.
    if (kind === "pv") {
      await timed("xl dump-core", xl("dump-core", "dumped", xlsCore));
      for (const name of [".xen_pages", ".xen_p2m", ".xen_prstatus", ".xen_shared_info"])
        expect([name, await sectionHash(core, name)]).toEqual([name, await sectionHash(xlsCore, name)]);
      const [own, others] = [statSync(core), statSync(xlsCore)];
      console.log(
        `core: ours ${own.size} bytes, ${own.blocks} blocks; xl's ${others.size} bytes, ${others.blocks} blocks`,
      );
    }
    domain.unpause();
    expect(await shell.value("n+1")).toBe("42");
  });
});
