import { describe, expect, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dir, "../..");

/** Modules that every program loads: each is small. Add only modules that cannot be loaded later. */
const IMPORTED = [
  "index.ts",
  "runtime/abi/numbers.ts",
  "runtime/base/errors/errno.ts",
  "runtime/base/errors/errors.ts",
  "runtime/base/checks.ts",
  "runtime/base/lazy.ts",
  "runtime/inspect/validate/error.ts",
  "runtime/interdomain/xenstore/errors.ts",
];

/** Modules for an open Xen, besides a hypercall interface and the constants of some release. */
const OPENED = [
  ...IMPORTED,
  "runtime/base/errors/failure.ts",
  "runtime/base/resources.ts",
  "runtime/hypercall/operation/families.ts",
  "runtime/hypercall/operation/connection.ts",
  "runtime/struct/text.ts",
  "runtime/hypercall/version/release.ts",
  "runtime/xen.ts",
];

/** Returns the modules of src that a program has loaded at its end. */
async function modulesOf(program: string): Promise<string[]> {
  const print = 'console.log(Object.keys(require.cache).join("\\n"));';
  const child = Bun.spawn([process.execPath, "-e", `${program}\n${print}`], { cwd: root, stderr: "inherit" });
  const paths = (await child.stdout.text()).split("\n");
  expect(await child.exited).toBe(0);
  const source = join(root, "src/");
  return paths.filter((path) => path.startsWith(source)).map((path) => path.slice(source.length));
}

describe("a program's start", () => {
  test("loads only a few small modules for importing the package", async () => {
    expect((await modulesOf('import "xen-ts";')).sort()).toEqual(IMPORTED.sort());
  });

  test("loads no part of a Xen for Xen.open()", async () => {
    const program = `
      import { Xen } from "xen-ts";
      const bytes = { value: new Uint8Array(16), asHypercallPtr: () => 4096, [Symbol.dispose]() {} };
      const hypercall = { hypercall2: (op, command) => (command === 0 ? (4 << 16) | 17 : 0), allocateBytes: () => bytes };
      const xen = Xen.open({ hypercall });
      if (!(xen instanceof Xen)) throw new Error("not opened");`;
    const modules = await modulesOf(program);
    expect(modules.filter((path) => path.startsWith("runtime/") || !path.includes("/")).sort()).toEqual(OPENED.sort());
    const generated = modules.filter((path) => path.startsWith("generated/"));
    expect(generated.filter((path) => !/(?:^|\/)(?:index|xen\.constants|version\.constants)\.ts$/.test(path))).toEqual(
      [],
    );
  });
});

test("a program bundled into one file contains the modules that are loaded later", async () => {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-one-file-"));
  try {
    const entry = `
      import { domid, Xen, XenError } from ${JSON.stringify(join(root, "src/index.ts"))};
      import { StandInXen } from ${JSON.stringify(join(root, "test/runtime/stand-in/stand-in-xen.ts"))};
      using hypercall = new StandInXen();
      hypercall.state.domains = [{ domid: 3, fill: () => {} }];
      using xen = Xen.open({ hypercall });
      console.log(xen.domains.list().length, xen.domains.get(domid(3)).domid, xen.host.info().onlineCpus, xen instanceof Xen);
      console.log(xen.version.release, typeof xen.buffers.allocateBytes);
      console.log(xen.multicall(({ sysctl }) => [sysctl("physinfo")])[0].value.nr_cpus);
      try {
        xen.kexecOp("kexec_status", { type: 1 });
      } catch (error) {
        console.log(error instanceof XenError, error.code);
      }`;
    writeFileSync(join(folder, "main.ts"), entry);
    const build = [process.execPath, "build", "--compile", "--outfile", join(folder, "program"), "main.ts"];
    expect(await Bun.spawn(build, { cwd: folder, stdout: "ignore" }).exited).toBe(0);
    const { stdout } = Bun.spawnSync([join(folder, "program")], { cwd: "/", stderr: "inherit" });
    expect(stdout.toString()).toBe("1 3 4 true\n4.17 function\n4\ntrue ENOSYS\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 30_000);

test("each module that is loaded later has one path, for the bundler and for the compiler", async () => {
  const late = /require\((?<run>"[^"]+")\)(?: as typeof import\((?<typed>"[^"]+")\))?/g;
  let found = 0;
  for await (const path of new Bun.Glob("src/{index,unsafe,testing}.ts").scan(root)) found += check(path);
  for await (const path of new Bun.Glob("src/runtime/**/*.ts").scan(root)) found += check(path);
  expect(found).toBeGreaterThan(5);

  function check(path: string): number {
    const code = readFileSync(join(root, path), "utf8").replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, "");
    const all = [...code.matchAll(late)];
    expect({
      path,
      wrong: all.filter(({ groups }) => groups?.["run"] !== groups?.["typed"]).map(([text]) => text),
    }).toEqual({ path, wrong: [] });
    expect({ path, computed: code.match(/require\((?!")/g) }).toEqual({ path, computed: null });
    return all.length;
  }
});
