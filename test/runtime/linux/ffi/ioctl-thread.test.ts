import { expect, test } from "bun:test";
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { IoctlThread } from "../../../../src/runtime/linux/ffi/ioctl-thread.ts";
import { ArgumentPage } from "../../../../src/runtime/linux/device/index.ts";

const { ENOTTY, EBADF } = constants.errno;

/** An ioctl that every file has (FIOCLEX), and one that only terminals have (TIOCGWINSZ). */
const [ANY_FILE, TERMINAL] = [0x5451, 0x5413];

test("an IoctlThread makes ioctls, and resolves with the driver's result or the error number", async () => {
  using thread = new IoctlThread();
  using page = new ArgumentPage();
  const fd = openSync("/dev/null", "r+");
  try {
    expect(await thread.ioctl(fd, ANY_FILE, page.address)).toBe(0);
    expect(await thread.ioctl(fd, TERMINAL, page.address)).toBe(-ENOTTY);
    expect(await thread.ioctl(0x7fff_0000, ANY_FILE, page.address)).toBe(-EBADF);
  } finally {
    closeSync(fd);
  }
});

test("an IoctlThread makes one ioctl at a time", async () => {
  using thread = new IoctlThread();
  using page = new ArgumentPage();
  const first = thread.ioctl(0x7fff_0000, ANY_FILE, page.address);
  expect(() => thread.ioctl(0x7fff_0000, ANY_FILE, page.address)).toThrow("one call at a time");
  expect(await first).toBe(-EBADF);
  expect(await thread.ioctl(0x7fff_0000, ANY_FILE, page.address)).toBe(-EBADF);
});

test("an IoctlThread refuses calls once it has ended", async () => {
  const thread = new IoctlThread();
  thread[Symbol.dispose]();
  thread[Symbol.dispose]();
  expect(() => thread.ioctl(0, ANY_FILE, 4096)).toThrow(ReferenceError);
});

test.each([
  [undefined, 1, 4096],
  [-1, 1, 4096],
  [0, 2 ** 32, 4096],
  [0, 1, 0],
  [0, 1, Number.NaN],
])("an IoctlThread refuses arguments that are not an ioctl's: %p, %p, %p", (fd, request, address) => {
  using thread = new IoctlThread();
  expect(() => thread.ioctl(fd as number, request, address)).toThrow(/^expected .* to be/);
});

test("an IoctlThread works in a program of one file, and does not keep the program running while idle", async () => {
  const root = join(import.meta.dir, "../../../..");
  const build = mkdtempSync(join(tmpdir(), "xen-ts-thread-"));
  try {
    const program = `
      import { IoctlThread } from ${JSON.stringify(join(root, "src/runtime/linux/ffi/ioctl-thread.ts"))};
      import { ArgumentPage } from ${JSON.stringify(join(root, "src/runtime/linux/device/index.ts"))};
      const page = new ArgumentPage();
      const thread = new IoctlThread();
      console.log(await thread.ioctl(1, ${ANY_FILE}, page.address));`;
    writeFileSync(join(build, "main.ts"), program);
    const command = [process.execPath, "build", "--compile", "--outfile", "program", "main.ts"];
    expect(await Bun.spawn(command, { cwd: build, stdout: "ignore" }).exited).toBe(0);
    for (const run of [[join(build, "program")], [process.execPath, "main.ts"]]) {
      const { stdout, exitCode } = Bun.spawnSync(run, { cwd: build, stderr: "inherit", timeout: 20_000 });
      expect([stdout.toString(), exitCode]).toEqual(["0\n", 0]);
    }
  } finally {
    rmSync(build, { recursive: true });
  }
}, 30_000);
