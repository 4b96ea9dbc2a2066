/** A guest of Debian's kernel, saved and restored by the library and by xl in turns. */

import { rmSync } from "node:fs";
import { type GuestKind, Xen } from "../../src/index.ts";
import { ConsoleText } from "../../test/xen/guests/console-text.ts";
import type { Findings } from "./findings.ts";
import { pairs, timed } from "./pairs.ts";
import type { Comparison } from "./rounds.ts";

const NAME = "bench-moved";
const MEMORY_MIB = 128;
const ROUNDS = 6;
/** The first moves of a process take twice the time of later ones: the engine compiles. */
const WARM_UP = 2;
const [OURS, XLS] = ["/dev/shm/bench-ours", "/dev/shm/bench-xls"];
/** xl looks at a million frames of a virtual machine. */
const SAVE_TARGETS: Readonly<Record<string, number | null>> = { pvh: 0.7, pv: null };

async function xl(...words: readonly string[]): Promise<void> {
  const { exitCode, stdout, stderr } = await Bun.$`xl ${words}`.nothrow().quiet();
  if (exitCode !== 0)
    throw new Error(`xl ${words.join(" ")} ended with ${exitCode}: ${stdout.toString()}${stderr.toString()}`);
}

async function ofKind(xen: Xen, kind: GuestKind): Promise<Comparison[]> {
  const guest = await xen.domains.create({
    name: NAME,
    kind,
    memoryMiB: MEMORY_MIB,
    kernel: "/lab/linux/vmlinuz",
    ramdisk: "/lab/linux/initrd",
    commandLine: "console=hvc0 quiet",
    consoleServer: "xenconsoled",
  });
  guest.unpause();
  {
    using console = await guest.console({ via: "tty" });
    await new ConsoleText(console).heard(/guest# /);
  }
  const domain = xen.domains.get(guest.domid);
  const of = `of ${MEMORY_MIB} MiB, ${kind.toUpperCase()}`;
  const common = { rounds: ROUNDS, warmUp: WARM_UP };
  const saved = await pairs({
    what: `a guest ${of}, saved`,
    ours: ["domain.save", () => timed(() => domain.save(OURS, { resume: true }))],
    theirs: ["xl save", () => timed(() => xl("save", "-c", NAME, XLS))],
    target: SAVE_TARGETS[kind] ?? null,
    ...common,
  });
  await guest.destroy();
  const restored = await pairs({
    what: `a guest ${of}, restored`,
    ours: [
      "domains.restore",
      async () => {
        let restoring: ReturnType<typeof xen.domains.restore> | undefined;
        const time = await timed(() => (restoring = xen.domains.restore(OURS, { consoleServer: "xenconsoled" })));
        await (await restoring)?.destroy();
        return time;
      },
    ],
    theirs: [
      "xl restore",
      async () => {
        const time = await timed(() => xl("restore", "-p", XLS));
        await xl("destroy", NAME);
        return time;
      },
    ],
    target: null,
    ...common,
  });
  return [saved, restored];
}

export async function moving(): Promise<Findings> {
  if (process.arch !== "x64") return { comparisons: [], figures: [] };
  using xen = Xen.open();
  const comparisons: Comparison[] = [];
  try {
    for (const kind of ["pv", "pvh"] as const) comparisons.push(...(await ofKind(xen, kind)));
  } finally {
    for (const file of [OURS, XLS]) rmSync(file, { force: true });
  }
  return { comparisons, figures: [] };
}
