/**
 * `xen-ts run` and `xen-ts create` in dom0, with guests of every kind.
 * Emulated guests take minutes to boot, so it is run by hand:
 * `npm run lab -- --timeout 1800 4.17-x86_64 bun test --timeout 400000 ./test/xen/built-command.by-hand.ts`.
 */

import { writeFileSync } from "node:fs";
import { afterAll, expect, test } from "bun:test";
import { Xen } from "../../src/index.ts";
import { toolsDescribe } from "./c-tools.ts";
import { ran, tool } from "./command.ts";
import { ConsoleText } from "./guests/console-text.ts";
import { guestKinds } from "./guests/index.ts";
import { kernelPath } from "./guests/kinds.ts";

const xen = Xen.open();
afterAll(() => xen.close());

const LONG_MS = 400_000;
const FOLDER = "/run/lab";
const SMALL = kernelPath(process.arch === "x64" ? "pvh" : "arm64");

function domids(): number[] {
  return xen.domains.list().map(({ domid }) => domid);
}

/** Properties of a guest, as Xen and xenstore know them. */
async function seen(name: string): Promise<object> {
  const domain = await xen.domains.named(name);
  if (domain === null) throw new Error(`expected a guest named ${name}`);
  const { highestVcpu, maximumPages, cpupool, flags } = domain.info();
  const availability = await xen.store.list(`/local/domain/${domain.domid}/cpu`);
  return { highestVcpu, maximumPages, cpupool, flags, availability, ...domain.scheduling() };
}

toolsDescribe.each(guestKinds)("xen-ts create, with guests of kind %s", (kind) => {
  const own = kind === "pv" ? "pv" : "pvh";
  const kernel = kernelPath(kind);
  /** One guest in each format. xl's word for the kind is needed on x86, where it has another default. */
  const toml = `name = "toml"\nkernel = "${kernel}"\nkind = "${own}"\nmemoryMiB = 24\nmaximumVcpus = 2\nweight = 300\n`;
  const cfg = `name = "cfg"\nkernel = '${kernel}'\ntype = "${own}"\nmemory = 24\nmaxvcpus = 2\ncpu_weight = 300\non_crash = 'preserve'\n`;

  test(
    "builds them from TOML and from xl's configuration, as xl does, and leaves them running",
    async () => {
      const files = { toml: `${FOLDER}/a.toml`, cfg: `${FOLDER}/b.cfg` };
      writeFileSync(files.toml, toml);
      writeFileSync(files.cfg, cfg);
      await tool("xl", "create", "-p", files.cfg);
      const byXl = await seen("cfg");
      await tool("xl", "destroy", "cfg");

      const { status, stdout } = await ran(["xen-ts", "create", files.toml, files.cfg, "--paused"]);
      const numbers = stdout.trim().split("\n").map(Number);
      expect([status, numbers]).toEqual([0, domids().slice(1)]);
      expect([await seen("toml"), await seen("cfg")]).toEqual([byXl, byXl]);
      expect(byXl).toMatchObject({ highestVcpu: 1, weight: 300, flags: expect.arrayContaining(["paused"]) });
      // The program that built them has ended, and they are not orphans.
      expect(await xen.domains.orphans()).toEqual([]);
      for (const domid of numbers) {
        using console = await xen.domains.get(domid).console({ via: "tty" });
        xen.domains.get(domid).unpause();
        expect((await new ConsoleText(console).heard(/XEN-TS-GUEST kind=(\w+)/))[1]).toBe(kind);
        await tool("xl", "destroy", String(domid));
      }
      expect(domids()).toEqual([0]);
    },
    LONG_MS,
  );
});

toolsDescribe("xen-ts create", () => {
  test("names what it does not know of xl's, and makes nothing", async () => {
    const file = `${FOLDER}/unknown.cfg`;
    writeFileSync(file, `name = "unknown"\nkernel = "${SMALL}"\nmemory = 16\ndisk = [ "phy:/dev/ram0,xvda,w" ]\n`);
    const { status, stdout, stderr } = await ran(["xen-ts", "create", file]);
    expect([status, stdout, domids()]).toEqual([2, "", [0]]);
    expect(stderr).toMatch(/unknown\.cfg.*disk/);
  });
});

toolsDescribe("xen-ts run", () => {
  test(
    "boots Debian's kernel to its prompt",
    async () => {
      const words = ["/lab/linux/vmlinuz", "-r", "/lab/linux/initrd", "-m", "128", "-a", "console=hvc0 quiet"];
      const { status, stdout } = await ran(["xen-ts", "run", ...words, "--expect", "guest# ", "--timeout", "300"]);
      expect([status, /LAB-LINUX/.test(stdout)]).toEqual([0, true]);
      expect(await xen.domains.orphans()).toEqual([]);
    },
    LONG_MS,
  );

  test(
    "tests several kernels at a time, prints the steps of each, and reports to JUnit",
    async () => {
      const report = `${FOLDER}/results.xml`;
      const kernels = [SMALL, SMALL, SMALL];
      const common = ["xen-ts", "run", ...kernels, "-m", "16"];
      const tested = await ran([
        ...common,
        "--expect",
        "XEN-TS-GUEST",
        "--timeout",
        "120",
        "-j",
        "3",
        "--junit",
        report,
      ]);
      expect([tested.status, tested.stderr.match(/passed/g)?.length]).toEqual([0, 3]);
      expect(await Bun.file(report).text()).toContain('<testsuites tests="3" failures="0"');
      const planned = await ran([...common, "--dry-run"]);
      expect([planned.status, planned.stdout.match(/^contents /gm)?.length]).toEqual([0, 3]);
      expect(domids()).toEqual([0]);
    },
    LONG_MS,
  );

  test(
    "reports to JUnit a guest that does not say what is expected in time, and leaves none",
    async () => {
      const report = `${FOLDER}/late.xml`;
      const words = [SMALL, "-m", "16", "--expect", "NEVER", "--timeout", "8", "--junit", report];
      expect((await ran(["xen-ts", "run", ...words])).status).toBe(124);
      expect(await Bun.file(report).text()).toContain('<testsuites tests="1" failures="1"');
      expect(domids()).toEqual([0]);
    },
    LONG_MS,
  );

  test(
    "takes its guest away if it is interrupted, and leaves an orphan if it is killed",
    async () => {
      for (const [signal, left] of [
        ["SIGINT", 0],
        ["SIGTERM", 0],
        ["SIGKILL", 1],
      ] as const) {
        const words = [SMALL, "-m", "16", "--expect", "NEVER", "--name", "fault"];
        const child = Bun.spawn(["xen-ts", "run", ...words], { stdout: "pipe", stderr: "ignore" });
        const text = new TextDecoderStream();
        let said = "";
        for await (const part of child.stdout.pipeThrough(text)) {
          said += part;
          if (said.includes("XEN-TS-GUEST")) break;
        }
        child.kill(signal);
        await child.exited;
        expect([signal, (await xen.domains.orphans()).length]).toEqual([signal, left]);
        await xen.domains.removeOrphans();
        expect(domids()).toEqual([0]);
        expect(await Bun.$`xenstore-ls -f`.text()).not.toContain('= "fault"');
      }
    },
    LONG_MS,
  );
});
