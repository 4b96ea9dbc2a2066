/** xenstore compared with Xen's own tools; many nodes and watches; and resources left behind. */

import { expect } from "bun:test";
import { Xen, XenStore } from "../../src/index.ts";
import { DeviceTransport, SocketTransport, type XenStoreTransport } from "../../src/xenstore.ts";
import { openedSince, openFiles } from "../runtime/process-state.ts";
import { take } from "../runtime/interdomain/xenstore/events.ts";
import { toolsDescribe as describe, toolsTest as test } from "./c-tools.ts";

/** The transports, each with the number of nodes and watches to use: the device handles one request at a time. */
const transports: [transport: XenStoreTransport, nodes: number, watches: number][] = [
  [new SocketTransport("/run/xenstored/socket"), 2000, 1000],
  [new DeviceTransport("/dev/xen/xenbus"), 200, 100],
];
const ROOT = "/tool/xen-ts-tools";
const LETTERS = { none: "n", read: "r", write: "w", "read-write": "b" };

function tool(...command: string[]): string {
  const { exitCode, stdout, stderr } = Bun.spawnSync(command);
  if (exitCode !== 0) throw new Error(`${command.join(" ")}: ${stderr.toString()}`);
  return stdout.toString();
}

/** Returns the output of `xenstore-ls -fp` for the nodes below a path, from the client. */
async function listing(store: XenStore, path: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const node of store.walk(path)) {
    if (node.path === path) continue;
    const { owner, others, domains } = await store.permissions(node.path);
    const permissions = [{ domid: owner, access: others }, ...domains];
    const text = permissions.map(({ domid, access }) => `${LETTERS[access]}${domid}`).join(",");
    lines.push(`${node.path} = "${node.value}" (${text})`);
  }
  return lines.toSorted();
}

for (const [transport, nodes, watchCount] of transports) {
  describe(`xenstore through ${transport.name}:`, () => {
    test("all nodes with their permissions agree with xenstore-ls", async () => {
      using store = await XenStore.open({ transport });
      await store.write(`${ROOT}/a/b`, "some value");
      await store.setPermissions(`${ROOT}/a`, {
        owner: 0,
        others: "read",
        domains: [
          { domid: 7, access: "read-write" },
          { domid: 8, access: "write" },
        ],
      });
      const theirs = tool("xenstore-ls", "-fp", "/").trim().split("\n");
      const ours = await listing(store, "/");
      expect(ours).toEqual(theirs.map((line) => line.replace(/" +\(/, '" (')).toSorted());
      expect(ours.length).toBeGreaterThan(8);
      expect(ours).toContain(`${ROOT}/a = "" (r0,b7,w8)`);
      await store.remove(ROOT);
    });

    test("the client and Xen's tools read each other's writes", async () => {
      using store = await XenStore.open({ transport });
      await store.write(`${ROOT}/ours`, "from Bun");
      expect(tool("xenstore-read", `${ROOT}/ours`)).toBe("from Bun\n");
      using watch = store.watch(ROOT);
      await take(watch, 1);
      tool("xenstore-write", `${ROOT}/theirs`, "from C");
      expect(await take(watch, 1)).toEqual([`changed ${ROOT}/theirs`]);
      expect(await store.read(`${ROOT}/theirs`)).toBe("from C");
      tool("xenstore-chmod", `${ROOT}/theirs`, "n0", "r9");
      expect<unknown>(await store.permissions(`${ROOT}/theirs`)).toEqual({
        owner: 0,
        others: "none",
        domains: [{ domid: 9, access: "read" }],
      });
      expect(tool("xenstore-list", ROOT).trim().split("\n")).toEqual(await store.list(ROOT));
      tool("xenstore-rm", ROOT);
      expect((await take(watch, 2)).at(-1)).toBe(`changed ${ROOT}`);
    });

    test(`${nodes} nodes and ${watchCount} watches work`, async () => {
      using store = await XenStore.open({ transport });
      const paths = Array.from({ length: nodes }, (_, index) => `${ROOT}/many/${index % 20}/${index}`);
      await store.transaction((t) => {
        for (const path of paths) void t.write(path, path);
      });
      const tree = await store.tree(`${ROOT}/many`);
      const read = tree.children.flatMap(({ children }) => children.map(({ path, value }) => [path, value]));
      expect(read.toSorted()).toEqual(paths.map((path) => [path, path]).toSorted());
      const watched = paths.slice(0, watchCount);
      const watches = watched.map((path) => store.watch(path));
      const initial = await Promise.all(watches.map((watch) => watch.next()));
      expect(initial.map(({ value }) => value?.kind)).toEqual(watched.map(() => "initial"));
      const fired = watches.map((watch) => watch.next());
      await Promise.all(watched.map((path) => store.write(path, "")));
      expect((await Promise.all(fired)).map(({ value }) => value?.path)).toEqual(watched);
      for (const watch of watches) watch[Symbol.dispose]();
      await store.remove(ROOT);
    });

    test("xenstored lists its control commands", async () => {
      using store = await XenStore.open({ transport });
      expect(await store.control("help")).toContain("memreport");
      expect(store.control("no-such-command")).rejects.toMatchObject({ code: "EINVAL", operation: "control" });
    });

    test("a client leaves no descriptor open", async () => {
      // files that the first client loads and opens for good
      (await XenStore.open({ transport }))[Symbol.dispose]();
      await Bun.sleep(50);
      const before = openFiles();
      for (let round = 0; round < 5; round++) {
        using store = await XenStore.open({ transport });
        void store.watch("/tool").next();
        await store.read("name");
      }
      await Bun.sleep(50);
      expect(openedSince(before)).toEqual([]);
    });
  });
}

test("a Xen's store is closed with the Xen", async () => {
  const xen = Xen.open();
  const { store } = xen;
  expect([await store.read("name"), xen.store === store]).toEqual(["Domain-0", true]);
  xen[Symbol.dispose]();
  expect(store.read("name")).rejects.toBeInstanceOf(ReferenceError);
});

test("a program in dom0 exits once its xenstore client is closed", () => {
  const script = `import { XenStore } from "./src/index.ts";
    using store = await XenStore.open();
    using watch = store.watch("/tool");
    await watch.next();`;
  expect(Bun.spawnSync(["timeout", "20", "bun", "-e", script]).exitCode).toBe(0);
});
