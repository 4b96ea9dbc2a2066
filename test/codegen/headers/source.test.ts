import { expect, test } from "bun:test";
import {
  type HeaderTree,
  findTree,
  MissingHeadersError,
  openTree,
  type Source,
} from "../../../codegen/headers/index.ts";
import { folder, TREE } from "./tree.ts";

function failing(why: string, asked: string[]): Source {
  return async (release) => {
    asked.push(`${why} ${release}`);
    return why;
  };
}

test("sources of headers are tried in order, until one has the release", async () => {
  using dir = folder(TREE);
  const asked: string[] = [];
  const having: Source = async (release): Promise<HeaderTree> => openTree({ release, dir: dir.path, origin: "third" });
  const tree = await findTree("4.17", [
    failing("first", asked),
    failing("second", asked),
    having,
    failing("fourth", asked),
  ]);
  expect(tree.origin).toBe("third");
  expect(asked).toEqual(["first 4.17", "second 4.17"]);
});

test("the error for missing headers lists the reason of every source and what to do", async () => {
  const missing = findTree("4.18", [failing("the folder: none", []), failing("the package: none", [])]);
  expect(missing).rejects.toThrow(MissingHeadersError);
  const message = await missing.catch(String);
  expect(message).toContain("no headers of Xen 4.18. Tried:\n  the folder: none\n  the package: none\n");
  expect(message).toContain("--xen 4.18 --headers DIR");
  expect(message).toContain("--xen 4.18 --git https://xenbits.xen.org/git-http/xen.git");
});
