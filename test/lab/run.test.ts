/** The contract of a run in the lab: its inputs, its outputs, and its end. */

import { beforeAll, describe, expect, test } from "bun:test";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { BootError, isPrepared, prepare, run } from "./index.ts";
import { prepare as prepareFiles } from "./prepare.ts";
import { silent } from "./progress.ts";
import { findTarget } from "./targets.ts";

const target = "4.17-x86_64";
const minutes = 60_000;

const isContinuous = process.env["CI"] === "true";
const here = isPrepared(target) || isContinuous;

/** A target of another release, whose hypervisor is booted as a user's own. */
const other = "4.20-x86_64";
const otherIsHere = isPrepared(other) || isContinuous;

/** Returns the kernel's name for a process, or "" if there is none. */
function nameOf(pid: number): string {
  const file = `/proc/${pid}/comm`;
  return existsSync(file) ? readFileSync(file, "utf8").trim() : "";
}

describe.skipIf(!here).concurrent(`a run in dom0 of ${target} (npm run lab -- prepare ${target})`, () => {
  beforeAll(() => prepare(target), 15 * minutes);

  test(
    "passes on exit status, both outputs, the tree and further folders",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "xen-ts-with-"));
      writeFileSync(join(folder, "note"), "brought along\n");
      const script = [
        `cat /with/${basename(folder)}/note`,
        "pwd",
        "ls package.json",
        "head -c 1000000 /dev/zero | tr '\\0' x",
        "printf 'no newline' >&2",
        "exit 7",
      ];
      const result = await run(target, script.join("\n"), { with: [folder], timeout: 600 });
      rmSync(folder, { recursive: true });
      expect(result.status).toBe(7);
      expect(result.stdout).toBe(`brought along\n/xen-ts\npackage.json\n${"x".repeat(1_000_000)}`);
      expect(result.stderr).toBe("no newline");
    },
    15 * minutes,
  );

  test(
    "goes on reading a program that makes its outputs non-blocking",
    async () => {
      const child = "Bun.spawnSync(['true'], { stdout: 'inherit', stderr: 'inherit' })";
      const script = `${child}; console.log("out"); console.error("err"); await Bun.sleep(300); console.log("later")`;
      const result = await run(target, ["bun", "-e", script], { timeout: 600 });
      expect(result).toMatchObject({ status: 0, stdout: "out\nlater\n", stderr: "err\n" });
    },
    15 * minutes,
  );

  test.skipIf(!otherIsHere)(
    `boots another hypervisor, with more words for Xen and QEMU (npm run lab -- prepare ${other})`,
    async () => {
      const script = ["echo $XEN_RELEASE with tools of $XEN_TOOLS_RELEASE", "cat /sys/bus/pci/devices/*/device"];
      let messages = "";
      const result = await run(target, script.join("\n"), {
        xen: (await prepareFiles(findTarget(other), silent)).xen,
        xenArguments: "loglvl=all guest_loglvl=error",
        qemuArguments: "-device edu",
        timeout: 600,
        onConsole: (chunk) => void (messages += Buffer.from(chunk).toString("latin1")),
      });
      expect(result.xen).toStartWith("4.20");
      expect(result.stdout).toStartWith("4.20 with tools of 4.17\n");
      expect(result.stdout.split("\n")).toContain("0x11e8");
      expect(messages).toMatch(/^\(XEN\) Command line: console=com1 .* loglvl=all guest_loglvl=error\r?$/m);
    },
    15 * minutes,
  );

  test(
    "that never ends is stopped, and the console's last lines are shown",
    async () => {
      const error: unknown = await run(target, ["sleep", "1000"], { timeout: 40 }).catch((error: unknown) => error);
      expect(error).toBeInstanceOf(BootError);
      expect(String(error)).toContain(`${target} did not end within 40 s`);
      expect(String(error)).toContain("(XEN) ");
    },
    5 * minutes,
  );

  test(
    "whose signal is aborted, before it starts or later, is ended",
    async () => {
      for (const signal of [AbortSignal.abort(), AbortSignal.timeout(1500)]) {
        const error: unknown = await run(target, ["sleep", "1000"], { signal }).catch((error: unknown) => error);
        expect(error).toMatchObject({ reason: "aborted" });
      }
    },
    5 * minutes,
  );

  test(
    "does not outlive a killed program",
    async () => {
      const program = `
        import { run } from "./test/lab/index.ts";
        await run("${target}", ["sleep", "1000"], { onConsole: () => void process.stdout.write("booting ") });`;
      const cwd = join(import.meta.dir, "../..");
      const child = Bun.spawn([process.execPath, "-e", program], { cwd, stderr: "ignore" });
      await child.stdout.getReader().read();
      const machines = (): number[] =>
        readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, "utf8")
          .split(" ")
          .map(Number)
          .filter((pid) => nameOf(pid).startsWith("qemu"));
      const [machine = 0] = machines();
      expect(nameOf(machine)).toStartWith("qemu");
      child.kill("SIGKILL");
      await child.exited;
      const deadline = performance.now() + minutes;
      while (nameOf(machine).startsWith("qemu") && performance.now() < deadline) await Bun.sleep(50);
      expect(nameOf(machine)).not.toStartWith("qemu");
    },
    5 * minutes,
  );

  test(
    "that panics is ended at once, and the console's last lines tell why",
    async () => {
      const crash = run(target, "echo c >/proc/sysrq-trigger; sleep 1000", { timeout: 600 });
      const error: unknown = await crash.catch((error: unknown) => error);
      expect(error).toMatchObject({ reason: "panicked" });
      expect(String(error)).toContain(`${target} panicked before the command ended`);
      expect(String(error)).toContain("sysrq triggered crash");
    },
    15 * minutes,
  );
});
