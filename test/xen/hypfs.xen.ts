import { expect, test } from "bun:test";
import { type HypfsTree, Xen, type XenError } from "../../src/index.ts";

const files = (tree: HypfsTree): HypfsTree[] => [tree, ...tree.children.flatMap(files)];

test("Xen's own files say how it was built, as xen_version does", () => {
  using xen = Xen.open();
  const { hypfs } = xen.host;
  const { build, changeset, extraversion } = xen.version;
  const read = (name: string): unknown => hypfs.read(`/buildinfo/${name}`);
  expect(`${read("version/major")}.${read("version/minor")}`).toBe(xen.version.release);
  // xen_version cuts its texts.
  expect(read("version/extra")).toStartWith(extraversion);
  expect(read("changeset")).toStartWith(changeset);
  expect(read("compileinfo/compiler")).toStartWith(build.compiler);
  expect(read("compileinfo/compile_date")).toBe(build.date);
});

test("the build's configuration, which Xen keeps compressed, is text", () => {
  using xen = Xen.open();
  const config = xen.host.hypfs.read("/buildinfo/config");
  const text = config instanceof Uint8Array ? new TextDecoder().decode(config) : config;
  expect(text).toContain("CONFIG_HYPFS=y");
});

test("a tree has every file, and each is what it is alone", () => {
  using xen = Xen.open();
  const { hypfs } = xen.host;
  const all = files(hypfs.tree());
  expect(all.length).toBeGreaterThan(15);
  for (const { path, kind, value, name } of all) {
    if (kind === "directory") expect(hypfs.list(path).every((entry) => entry.path.startsWith(path))).toBe(true);
    else expect(hypfs.read(path)).toEqual(value ?? "none");
    expect(path.endsWith(name)).toBe(true);
  }
});

test("a parameter is changed while Xen runs", () => {
  using xen = Xen.open();
  const { hypfs } = xen.host;
  const before = hypfs.read("/params/guest_loglvl");
  hypfs.write("/params/guest_loglvl", "error/all");
  expect(hypfs.read("/params/guest_loglvl")).toBe("error/all");
  hypfs.write("/params/guest_loglvl", before);
  expect(hypfs.read("/params/guest_loglvl")).toBe(before);
});

test.each([
  ["/none", "ENOENT", (xen: Xen) => xen.host.hypfs.read("/none")],
  ["a slash too many", "ENOENT", (xen: Xen) => xen.host.hypfs.read("/params//loglvl")],
  ["a file that only Xen writes", "EACCES", (xen: Xen) => xen.host.hypfs.write("/buildinfo/version/major", 5)],
])("Xen refuses %s", (_, code, ask) => {
  using xen = Xen.open();
  let thrown: unknown;
  try {
    ask(xen);
  } catch (error) {
    thrown = error;
  }
  expect((thrown as XenError).code).toBe(code);
});
