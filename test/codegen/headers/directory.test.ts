import { expect, test } from "bun:test";
import { MissingHeadersError, namedTree } from "../../../codegen/headers/index.ts";
import { installedSource, unpackedSource } from "../../../codegen/headers/source/directory.ts";
import { folder, TREE, treeBelow } from "./tree.ts";

test.each(["", "xen", "xen/include/public", "usr/include/xen"])(
  "--headers takes a folder with xen.h in its folder '%s'",
  (below) => {
    using dir = folder(treeBelow(below === "" ? "." : below));
    expect(namedTree(dir.path, "4.17").read("domctl.h")).toContain("struct ping");
  },
);

test("codegen --headers finds a source tree's Linux device headers in tools/include", () => {
  using dir = folder({ ...treeBelow("xen/include/public"), "tools/include/xen-sys/Linux/privcmd.h": "privcmd" });
  expect(namedTree(dir.path, "4.17").read("sys/privcmd.h")).toBe("privcmd");
});

test("codegen --headers lists the places that it searched if DIR has no headers", () => {
  using dir = folder({ "stdio.h": "" });
  expect(() => namedTree(dir.path, "4.17")).toThrow(MissingHeadersError);
  expect(() => namedTree(dir.path, "4.17")).toThrow(`${dir.path}/xen/include/public/xen.h`);
});

test.each(["", "interface", "xen/interface", "include/xen/interface"])(
  "codegen --headers says of Linux's copy in the folder '%s' whose it is, and what to give instead",
  (below) => {
    const at = (name: string): string => (below === "" ? name : `${below}/${name}`);
    // Beside it Linux has headers of its own, which are not Xen's either.
    using dir = folder({ [at("xen.h")]: "", [at("io/blkif.h")]: "", [at("../xen-ops.h")]: "" });
    const give = (): unknown => namedTree(dir.path, "4.17");
    expect(give).toThrow(MissingHeadersError);
    expect(give).toThrow("received Linux's copy");
    expect(give).toThrow("/usr/include/xen of Debian's package libxen-dev");
  },
);

test("codegen --headers without --xen recognises the release by its interface numbers", () => {
  using dir = folder(TREE);
  expect(namedTree(dir.path).release).toBe("4.17");
});

test("codegen --headers asks for --xen if it recognises no release, and then accepts it", () => {
  using dir = folder({ ...TREE, "domctl.h": "#define XEN_DOMCTL_INTERFACE_VERSION 0x00000099\n" });
  expect(() => namedTree(dir.path)).toThrow("name the release: --xen RELEASE");
  expect(namedTree(dir.path, "4.99").release).toBe("4.99");
});

test("an unpacked tree is found by its release's name", async () => {
  using store = folder({ ...treeBelow("4.17"), "4.18/domctl.h": "" });
  const source = unpackedSource(store.path);
  expect(await source("4.17")).toMatchObject({ release: "4.17", origin: "xen-headers/4.17" });
  expect(await source("4.18")).toBe("xen-headers/4.18: the folder holds no xen.h");
  expect(await source("4.19")).toBe("xen-headers/4.19: no such folder");
});

test("installed headers are used for their own release only", async () => {
  using dir = folder(TREE);
  const source = installedSource(dir.path);
  expect(await source("4.17")).toMatchObject({ release: "4.17" });
  expect(await source("4.18")).toBe(`${dir.path}: of Xen 4.17`);
});

test("linux-libc-dev's folder /usr/include/xen is not mistaken for Xen's headers", async () => {
  using dir = folder({ "evtchn.h": "", "privcmd.h": "" });
  expect(await installedSource(dir.path)("4.17")).toContain("no xen.h there");
});
