/**
 * Computers that are not a Linux with a C library, as far as one can stand in for them: bun:ffi loads no library, or the
 * process believes that it runs on a Mac.
 */

import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { constants } from "node:os";
import { join } from "node:path";
import { linuxErrnos } from "../../src/runtime/base/errors/errno.ts";

// A suite runs in a process of its own, on a machine that may be busy.
setDefaultTimeout(900_000);

const root = join(import.meta.dir, "../..");
const HIDDEN = "./test/elsewhere/hide-libc.ts";
const MAC = "./test/elsewhere/mac.ts";

/** Runs Bun, and returns its status and what it wrote. */
function bun(...words: readonly string[]): { status: number; stdout: string; stderr: string } {
  const { exitCode, stdout, stderr } = Bun.spawnSync([process.execPath, ...words], {
    cwd: root,
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { status: exitCode, stdout: stdout.toString(), stderr: stderr.toString() };
}

test("the simulation passes its own tests and the conformance suite without a C library", () => {
  const { status, stderr } = bun("test", "--timeout", "60000", "--preload", HIDDEN, "./test/simulated");
  // A suite that could not begin has no failed test.
  const failed = status === 0 ? null : (stderr.match(/^\(fail\).*$/gm) ?? stderr);
  expect({ status, failed }).toEqual({ status: 0, failed: null });
  expect(Number(/^ *(\d+) pass$/m.exec(stderr)?.[1])).toBeGreaterThan(1000);
});

describe.each([
  ["without a C library", HIDDEN, "The C library of this Linux could not be loaded (libc.so.6, or musl's)"],
  ["on a Mac", MAC, "Xen's devices are Linux's, and this computer runs darwin"],
])("%s", (_, preload, reason) => {
  test("a program uses a simulated Xen, and opening the computer's own says why it cannot", () => {
    expect(bun("--preload", preload, "test/elsewhere/program.ts")).toEqual({
      status: 0,
      stdout: `1
7 8
XenUnsupportedOperationError: expected 8192 bytes in one piece
XenNoSuchDomainError: domctl pausedomain failed: ESRCH. Domain 9 does not exist 3
XenUnavailableError: cannot open /dev/xen/privcmd: ENOSYS. ${reason}. new SimulatedXen() of xen-ts/testing works here
`,
      stderr: "",
    });
  });

  test("the command works with --simulate, and without it ends with the status for a machine without Xen", () => {
    const simulated = bun("--preload", preload, "src/cli/main.ts", "list", "--simulate", "-o", "name");
    expect(simulated).toEqual({ status: 0, stdout: "Domain-0\nweb\ndatabase\nbuild\n", stderr: "" });
    const { status, stderr } = bun("--preload", preload, "src/cli/main.ts", "list");
    expect({ status, stderr }).toEqual({ status: 5, stderr: expect.stringContaining(reason) });
  });

  test("the first command of README shows a simulated machine", () => {
    const { status, stdout } = bun("--preload", preload, "examples/status.ts");
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining("simulated") });
  });
});

test("opening the computer's own Xen without the JIT says that bun:ffi needs it", () => {
  const program = 'import { Xen } from "xen-ts"; try { Xen.open(); } catch ({ message }) { console.log(message); }';
  const { stdout } = Bun.spawnSync([process.execPath, "-e", program], {
    cwd: root,
    env: { ...process.env, BUN_JSC_useJIT: "0" },
  });
  expect(stdout.toString()).toContain("ENOSYS. bun:ffi requires the JIT, which BUN_JSC_useJIT=0 turns off.");
});

test("the table of error numbers has all of Linux's, each with the name that Xen uses", () => {
  const { EWOULDBLOCK: _again, ENOTSUP: _unsupported, ...others } = constants.errno;
  expect({ ...linuxErrnos }).toEqual(others as typeof constants.errno);
});
