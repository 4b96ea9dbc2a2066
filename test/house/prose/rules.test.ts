/** Plants faults of prose, which the check must find. */

import { describe, expect, test } from "bun:test";
import { paragraphsOf, tomlComments } from "./documents.ts";
import { faultsOfComment, faultsOfTest, faultsOfText } from "./rules.ts";
import { proseOf } from "./source.ts";

const commentFaults = (text: string): string[] =>
  proseOf("door.ts", `const a = 1;\n\n/** ${text} */\nconst b = 2;\n`).comments.flatMap(faultsOfComment);
const textFaults = (text: string): string[] => faultsOfText({ at: "door.ts:1", text });

describe("the check of prose detects", () => {
  const long = `${"word ".repeat(26)}.`;

  test.each(["What", "How", "Whether", "Where", "Who", "Which", "Those", "As", "Of", "The same"])(
    'a doc comment that begins with "%s"',
    (opening) => {
      const text = `${opening} the door has.`;
      const reason = `begin with a noun or a verb, not with "${opening}"`;
      expect(commentFaults(text)).toEqual([`door.ts:3: ${reason}: ${text}`]);
    },
  );

  test.each([
    ["gives", "Opens the door. It gives the key.", "It gives the key."],
    ["a missing thing that is described", "Throws if there is no door.", "Throws if there is no door."],
    ["another such thing, in the past", "Opens. The doors were no gates.", "The doors were no gates."],
    ["a reference instead of a noun", "Opens. A gate so too.", "A gate so too."],
    ["a long sentence", `Opens. ${long}`, long],
  ])("in a doc comment %s, and shows the sentence", (_, text, sentence) => {
    const [found, ...others] = commentFaults(text);
    expect(others).toEqual([]);
    expect(found).toStartWith("door.ts:3: ");
    expect(found).toEndWith(sentence);
  });

  test.each(["Opens the door, which is no longer shut.", "A word that is no more than a word.", "True if it is open."])(
    "nothing in plain words: %s",
    (text) => expect(commentFaults(text)).toEqual([]),
  );

  test("faults in messages, whose parts are joined, and in templates", () => {
    const source = 'fail(`door ${name} is ${open ? "wide" : "shut"}: ` +\n  "there is no " + "key for it");\n';
    const { messages } = proseOf("door.ts", source);
    expect(messages).toEqual([{ at: "door.ts:1", text: "door … is …: there is no key for it" }]);
    expect(messages.flatMap(faultsOfText)).toHaveLength(1);
  });

  test("faults in names of tests, with the groups around them, and behind conditions and tables", () => {
    const source = [
      'describe("a door", () => {',
      '  test("that is open", () => { expect(f("(")).toBe(1); });',
      '  test.if(x === ")")("is shut", () => {});',
      "});",
      'test.each([["a", "b"]])("a window opens %s", () => {});',
      'describe.each<[string, () => void]>([["a", f]])("the roof %s", () => {',
      '  test("leaks", () => {});',
      "});",
    ].join("\n");
    expect(proseOf("door.test.ts", source).tests).toEqual([
      { at: "door.test.ts:2", text: "a door that is open" },
      { at: "door.test.ts:3", text: "a door is shut" },
      { at: "door.test.ts:5", text: "a window opens %s" },
      { at: "door.test.ts:7", text: "the roof %s leaks" },
    ]);
  });

  test.each(["is open", "what a door has is open", "Returns the door"])(
    "a test's name without a subject: %s",
    (text) => {
      expect(faultsOfTest({ at: "door.test.ts:1", text })).toHaveLength(1);
      expect(faultsOfTest({ at: "door.test.ts:1", text: `the door ${text}` })).toEqual([]);
    },
  );

  test("faults in comments of TOML, of lines and behind values", () => {
    const source = 'a = "#1" # there is no b\n# A sentence that\n# goes on.\n\n#   is no text\n';
    expect(tomlComments("door.toml", source)).toEqual([
      { at: "door.toml:1", text: "there is no b" },
      { at: "door.toml:2", text: "A sentence that goes on." },
      { at: "door.toml:5", text: "is no text" },
    ]);
  });

  test("faults in paragraphs and list items of documents, and none in code, tables and headings", () => {
    const source =
      "# There is no door\n\nIt opens.\nIt shuts.\n\n```sh\nthere is no door\n```\n\n| is no |\n\n- is no item\n- b\n";
    const paragraphs = paragraphsOf("door.md", source);
    expect(paragraphs).toEqual([
      { at: "door.md:3", text: "It opens.\nIt shuts." },
      { at: "door.md:12", text: "- is no item" },
      { at: "door.md:13", text: "- b" },
    ]);
    expect(paragraphs.flatMap(faultsOfText)).toHaveLength(1);
  });

  test("a sentence of more than 25 words in any text, but not a passage of short ones", () => {
    expect(textFaults(long)).toHaveLength(1);
    expect(textFaults("Some words. ".repeat(30))).toEqual([]);
  });
});
