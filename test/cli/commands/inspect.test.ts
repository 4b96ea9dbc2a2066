/** The command `inspect`, on files made byte by byte. */

import { afterAll, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hvmRecords, page, pageData, record, xlFile } from "../../runtime/toolstack/saved-state/made-states.ts";
import { entry, xenTs } from "../run.ts";

const folder = mkdtempSync(join(tmpdir(), "inspect-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const path = join(folder, "web");
const more = pageData([[0, 5]], [page(1)]);
const state = xlFile([...hvmRecords.slice(0, 5), more, ...hvmRecords.slice(5)]);
writeFileSync(path, state);

describe("inspect", () => {
  test("lists records for people, with a line for all pages that follow each other", async () => {
    const { stdout, status } = await xenTs(["inspect", path]);
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    expect(lines[0]).toMatch(/^OFFSET +LAYER +TYPE +BYTES +PAGES +FIELDS$/);
    expect(lines[1]).toMatch(/^ +0 +xl +HEADER +\d+ +- +name web, json true$/);
    expect(lines.filter((line) => line.includes("PAGE_DATA"))).toEqual([
      expect.stringMatching(/ 12352 +4 +NOTAB 3, XTAB 1$/),
    ]);
    expect(lines.at(-1)).toMatch(/libxl +END/);
  });

  test("has each record in JSON, with the guest's configuration", async () => {
    const { stdout } = await xenTs(["inspect", path, "-o", "json"]);
    const records = JSON.parse(stdout) as { type: string; fields: Record<string, unknown> }[];
    expect(records.map(({ type }) => type).filter((type) => type === "PAGE_DATA")).toHaveLength(2);
    expect(records[0]?.fields).toEqual({ name: "web", json: true, configuration: '{"c_info":{"name":"web"}}' });
    expect(records.find(({ type }) => type === "HVM_PARAMS")?.fields).toEqual({ 1: "0xfeffc", 17: "0xfefff" });
  });

  test("reads standard input", async () => {
    const child = Bun.spawn([process.execPath, entry, "inspect", "-", "-o", "name"], {
      stdin: new Blob([state]),
      stdout: "pipe",
    });
    expect((await child.stdout.text()).split("\n")[1]).toBe("libxl/HEADER@78");
  });

  test("lists the records before a fault, and says where that is", async () => {
    writeFileSync(path, state.subarray(0, 300));
    const { stdout, stderr, status } = await xenTs(["inspect", path]);
    expect(status).toBe(1);
    expect(stdout).toContain("X86_CPUID_POLICY");
    expect(stderr).toMatch(/web: saved state: it ends too early: expected .* \(byte \d+\)/);
  });

  test("says that a file is missing, or of another kind", async () => {
    expect(await xenTs(["inspect", join(folder, "none")])).toMatchObject({
      status: 3,
      stderr: expect.stringContaining("none: no such file"),
    });
    writeFileSync(path, record(0));
    const { stderr, status } = await xenTs(["inspect", path]);
    expect(status).toBe(1);
    expect(stderr).toContain("expected a file of xl's, or a stream of libxl's or libxc's");
  });
});
