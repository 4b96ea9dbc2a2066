/** `xen-ts store`: reads and changes xenstore. */

import type { XenStore } from "../../index.ts";
import type { Call, CommandSpec } from "../command/spec.ts";
import { UsageError } from "../exit/status.ts";
import { jsonText } from "../../overview/index.ts";
import { permissionsOf, permissionsText, valueBytes, valueText } from "../store/text.ts";
import { permissionsIn, treeData, treeText } from "../store/tree-text.ts";

type Action = (store: XenStore, paths: readonly string[], call: Call) => Promise<void>;

const actions: Readonly<Record<string, Action>> = {
  async ls(store, [path = "/"], call) {
    const names = (await store.list(path)).toSorted();
    if (call.options["output"] === "json") return void call.io.write(`${jsonText(names, 2)}\n`);
    for (const name of names) {
      const child = path.endsWith("/") ? path + name : `${path}/${name}`;
      const shown = call.options["fullPath"] === true ? child : name;
      const allowed =
        call.options["permissions"] === true ? `  (${permissionsText(await store.permissions(child))})` : "";
      call.io.write(`${shown}${allowed}\n`);
    }
  },

  async tree(store, [path = "/"], { io, options }) {
    const tree = await store.tree(path);
    const permissions = options["permissions"] === true ? await permissionsIn(store, tree) : undefined;
    if (options["output"] === "json") io.write(`${jsonText(treeData(tree, permissions), 2)}\n`);
    else io.write(treeText(tree, { paths: options["fullPath"] === true, permissions }));
  },

  async read(store, paths, { io, options }) {
    const values = await Promise.all(some(paths).map((path) => store.readBytes(path)));
    if (options["output"] === "json") {
      return void io.write(
        `${jsonText(Object.fromEntries(paths.map((path, i) => [path, valueText(values[i] ?? new Uint8Array())])), 2)}\n`,
      );
    }
    for (const value of values) {
      if (options["raw"] === true) io.write(value);
      else io.write(`${valueText(value)}\n`);
    }
  },

  async write(store, words, { options }) {
    if (words.length === 0 || words.length % 2 !== 0) {
      throw new UsageError(
        `expected pairs of a path and a value, received ${words.length} words: store write PATH VALUE [PATH VALUE...]`,
      );
    }
    await store.transaction(async (t) => {
      for (let index = 0; index < words.length; index += 2) {
        const value = words[index + 1] ?? "";
        await t.write(words[index] ?? "", options["raw"] === true ? value : valueBytes(value));
      }
    });
  },

  async rm(store, paths) {
    for (const path of some(paths)) {
      if (path === "/") throw new UsageError("expected a path below /, received / itself");
      await store.remove(path);
    }
  },

  async watch(store, paths, { io, options, signal }) {
    const watches = some(paths).map((path) => store.watch(path));
    signal.addEventListener("abort", () => watches.forEach((watch) => watch.close()), { once: true });
    const isData = options["output"] === "ndjson";
    await Promise.all(
      watches.map(async (watch) => {
        for await (const { path, kind } of watch) {
          const value = kind === "overflow" ? null : await valueIfThere(store, path);
          if (isData) io.write(`${jsonText({ kind, path, value })}\n`);
          else io.write(`${path}${value === null ? "" : ` = "${value}"`}${kind === "changed" ? "" : `  (${kind})`}\n`);
        }
      }),
    );
  },

  async chmod(store, [path, ...words], { options }) {
    if (path === undefined)
      throw new UsageError("expected a path and permissions, received none: store chmod PATH n0 r5");
    const permissions = permissionsOf(words);
    const tree = options["recursive"] === true ? await store.tree(path) : null;
    const paths = tree === null ? [path] : [...(await permissionsIn(store, tree)).keys()];
    await store.transaction(async (t) => {
      for (const each of paths) await t.setPermissions(each, permissions);
    });
  },
};

export const store: CommandSpec = {
  name: "store",
  summary: "read, change and watch xenstore",
  about:
    "ls lists the children of a node, tree all nodes below it as xenstore-ls prints them; read prints values, write sets " +
    "them (several in one transaction), rm removes nodes and all below them; watch prints paths that change, with their " +
    "values; chmod sets permissions: the owner with the others' access, then domains with theirs (n0 r5; n none, r read, " +
    "w write, b both). A path without a leading / is below this domain's own node. Values are printed as ASCII with the " +
    "escapes \\n, \\\\, \\001 and \\x1b, and read with them; --raw passes bytes on.",
  words: [
    { name: "ACTION", about: "what to do", choices: Object.keys(actions) },
    { name: "PATH", about: "path, value or permission", optional: true, variadic: true, kind: "path" },
  ],
  options: [
    {
      name: "output",
      short: "o",
      value: "format",
      choices: ["table", "json", "ndjson"],
      about: "json for ls, tree and read; ndjson for watch",
    },
    { name: "permissions", short: "p", about: "with ls and tree: print the permissions" },
    { name: "full-path", short: "f", about: "with ls and tree: print whole paths" },
    { name: "recursive", short: "r", about: "with chmod: all nodes below, too" },
    { name: "raw", short: "R", about: "with read and write: bytes as they are" },
  ],
  examples: [
    ["store tree /local/domain/0", "as xenstore-ls"],
    ["store read /local/domain/1/name", "a value"],
    ["store write /tool/a 1 /tool/b 2", "two values, both or none"],
    ["store watch /local/domain @releaseDomain", "changes, until interrupted"],
    ["store chmod /tool/a n0 r1", "domain 1 may read it"],
    ["store tree / -o json | jq .", "all of it, for a program"],
  ],
  async run(call) {
    const [name = "", ...paths] = call.words;
    const action = actions[name];
    if (action === undefined) throw new UsageError(`expected ${Object.keys(actions).join(", ")}, received "${name}"`);
    const machine = await call.machine();
    await action(machine.xen.store, paths, call);
  },
};

function some(paths: readonly string[]): readonly string[] {
  if (paths.length === 0) throw new UsageError("expected a path, received none");
  return paths;
}

async function valueIfThere(store: XenStore, path: string): Promise<string | null> {
  if (path.startsWith("@")) return null;
  const [value] = await Promise.allSettled([store.readBytes(path)]);
  return value.status === "fulfilled" ? valueText(value.value) : null;
}
