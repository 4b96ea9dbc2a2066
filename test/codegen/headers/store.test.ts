import { expect, test } from "bun:test";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fillStore } from "../../../codegen/headers/store.ts";
import { folder } from "./tree.ts";

test("a complete tree is stored under its release's name, and nothing else is left", async () => {
  using store = folder();
  const filled = await fillStore(store.path, "4.17", async (dir) => {
    expect(existsSync(join(store.path, "4.17"))).toBe(false);
    writeFileSync(join(dir, "xen.h"), "xen");
    return null;
  });
  expect(filled).toEqual({ dir: join(store.path, "4.17") });
  expect(readdirSync(store.path)).toEqual(["4.17"]);
});

test("a download that fails half-way leaves nothing", async () => {
  using store = folder();
  const filled = await fillStore(store.path, "4.17", async (dir) => {
    writeFileSync(join(dir, "xen.h"), "half");
    return "connection lost";
  });
  expect(filled).toEqual({ failure: "connection lost" });
  expect(readdirSync(store.path)).toEqual([]);
});

test("a download that throws leaves nothing", async () => {
  using store = folder();
  const broken = fillStore(store.path, "4.17", async (dir) => {
    writeFileSync(join(dir, "xen.h"), "half");
    throw new Error("disk full");
  });
  expect(broken).rejects.toThrow("disk full");
  await broken.catch(() => {});
  expect(readdirSync(store.path)).toEqual([]);
});

test("a download ended by a signal leaves nothing", async () => {
  using store = folder();
  const script = `
    import { writeFileSync } from "node:fs";
    import { fillStore } from ${JSON.stringify(join(import.meta.dir, "../../../codegen/headers/store.ts"))};
    process.on("SIGINT", () => process.exit(130));
    await fillStore(${JSON.stringify(store.path)}, "4.17", async (dir) => {
      writeFileSync(dir + "/xen.h", "half");
      console.log("half-way");
      await Bun.sleep(60_000);
      return null;
    });`;
  const child = Bun.spawn([process.execPath, "-e", script], { stdout: "pipe", stderr: "inherit" });
  await child.stdout.getReader().read();
  expect(readdirSync(store.path)).toHaveLength(1);
  child.kill("SIGINT");
  expect(await child.exited).toBe(130);
  expect(readdirSync(store.path)).toEqual([]);
});

test("two runs that fetch one release at once both succeed", async () => {
  using store = folder();
  const both = await Promise.all([
    fillStore(store.path, "4.17", fillSlowly),
    fillStore(store.path, "4.17", fillSlowly),
  ]);
  expect(both).toEqual([{ dir: join(store.path, "4.17") }, { dir: join(store.path, "4.17") }]);
  expect(readdirSync(store.path)).toEqual(["4.17"]);
});

test("a download without xen.h is not stored as a tree", async () => {
  using store = folder();
  expect(await fillStore(store.path, "4.17", async () => null)).toEqual({ failure: "it holds no xen.h" });
  expect(readdirSync(store.path)).toEqual([]);
});

async function fillSlowly(dir: string): Promise<null> {
  writeFileSync(join(dir, "xen.h"), "xen");
  await Bun.sleep(5);
  return null;
}
