import { expect, test } from "bun:test";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mountTree, openTree } from "../../../codegen/headers/index.ts";
import { folder, TREE } from "./tree.ts";

const NESTED = {
  ...TREE,
  "io/ring.h": "ring",
  "arch-x86/xen.h": "x86",
  "arch-x86/hvm/save.h": "save",
  "foreign/reference.size.h": "built",
  "sys/privcmd.h": "privcmd",
};

function open(dir: string) {
  return openTree({ release: "4.17", dir, origin: "a test" });
}

test("a header tree lists its headers in byte order, without foreign/", () => {
  using dir = folder({ ...NESTED, COPYING: "text" });
  expect(open(dir.path).paths).toEqual([
    "arch-x86/hvm/save.h",
    "arch-x86/xen.h",
    "domctl.h",
    "io/ring.h",
    "sys/privcmd.h",
    "sysctl.h",
    "xen-compat.h",
    "xen.h",
  ]);
});

test("an include of <xen/…> is found in the tree, whatever its folder's name", () => {
  using dir = folder(NESTED);
  const tree = open(dir.path);
  expect(tree.resolve("xen/io/ring.h", true, null)).toMatchObject({ header: "io/ring.h", text: "ring" });
  expect(tree.resolve("xen/../xen/io/ring.h", true, null)?.header).toBe("io/ring.h");
  expect(tree.resolve("io/ring.h", true, null)).toBeNull();
});

test("a quoted include is searched beside the header that includes it", () => {
  using dir = folder(NESTED);
  const tree = open(dir.path);
  expect(tree.resolve("../xen.h", false, "arch-x86/xen.h")?.header).toBe("xen.h");
  expect(tree.resolve("../xen.h", false, "arch-x86/hvm/save.h")?.header).toBe("arch-x86/xen.h");
  expect(tree.resolve("xen.h", true, "arch-x86/hvm/save.h")).toBeNull();
});

test("other includes are found among the generator's own libc headers", () => {
  using dir = folder(NESTED);
  const tree = open(dir.path);
  for (const name of ["stdint.h", "stddef.h", "string.h", "sys/types.h", "linux/types.h", "linux/ioctl.h"]) {
    expect(tree.resolve(name, true, null)?.header).toBeNull();
  }
});

test("an include outside the tree and the libc headers is never read", () => {
  using dir = folder({
    "secret.h": "secret",
    ...Object.fromEntries(Object.entries(NESTED).map(([k, v]) => [`t/${k}`, v])),
  });
  const tree = open(join(dir.path, "t"));
  for (const from of ["xen.h", "io/ring.h", null]) {
    for (const name of [
      "../secret.h",
      "../../secret.h",
      `${dir.path}/secret.h`,
      "xen/../../secret.h",
      "xen/../secret.h",
    ]) {
      expect(tree.resolve(name, false, from)).toBeNull();
      expect(tree.resolve(name, true, from)).toBeNull();
    }
  }
  expect(tree.resolve("../tree.ts", true, null)).toBeNull();
});

test("a header that is included often is opened once", () => {
  using dir = folder(NESTED);
  const tree = open(dir.path);
  expect(tree.resolve("xen/xen.h", true, null)).toBe(tree.resolve("../xen.h", false, "io/ring.h"));
});

test("a mounted tree offers C compilers xen/… with the Linux headers in xen/sys", () => {
  using dir = folder({ "public/xen.h": "xen", "public/io/ring.h": "ring", "linux/privcmd.h": "privcmd" });
  const sys = join(dir.path, "linux");
  const tree = openTree({ release: "4.17", dir: join(dir.path, "public"), origin: "a test", sys });
  const at = mountTree(tree, join(dir.path, "mounted"));
  expect(readFileSync(join(at, "xen/sys/privcmd.h"), "utf8")).toBe("privcmd");
  expect(readFileSync(join(at, "xen/io/ring.h"), "utf8")).toBe("ring");
  expect(existsSync(join(at, "xen/linux"))).toBe(false);
});
