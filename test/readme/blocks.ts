/**
 * Reads the code blocks of README.md and of the documents below docs, and the invisible comments before them.
 *
 * A `ts` block is a program of its own: it is type-checked and run on a simulated machine (machine.ts), which
 * `Xen.open()` opens. If it uses `xen` without making it, `using xen = Xen.open()` is put before it. A block that
 * imports bun:test is run by `bun test`. A `text` block right after a program is its whole output. The commands of a
 * `sh` block are checked by commands.ts. Additions that a reader does not need stand in an HTML comment right before a
 * block:
 *
 *     <!-- given: const small = xen.buffers.allocateBytes(16); -->   code before the block (may have several lines)
 *     <!-- refused -->         each line with a comment must not compile, and no other line may fail
 *     <!-- refused: in these words -->   the compiler's message on each line also contains the comment's words
 *     <!-- throws -->          each line with a comment must throw
 *     <!-- only checked: it needs a second machine -->               the block is type-checked, and not run
 *     <!-- run by: test/package/vendor.test.ts -->                   the block is neither checked nor run here, but by that test
 *     <!-- printed by: npm start -->                                 before a text block: that command's whole output
 */

export interface Block {
  /** The place of its first line: "README.md:28". */
  readonly place: string;
  readonly language: string;
  readonly code: string;
  readonly given: string;
  readonly expects: "success" | "refusal" | "throw";
  /** True if the compiler's messages must contain the comments' words. */
  readonly inTheseWords: boolean;
  /** The reason for not running it. */
  readonly onlyChecked: string | undefined;
  /** The test file that runs it in place of readme.test.ts. */
  readonly runBy: string | undefined;
  /** The text block right after it. */
  readonly output: string | undefined;
  /** The command whose whole output a text block is. */
  readonly printedBy: string | undefined;
}

const FENCED = /((?:^<!--[^]*?-->\n+)*)^```(\w*)\n([^]*?)^```$/gm;
const COMMENT = /<!--\s*([^]*?)\s*-->/g;

/** Returns the blocks of a document. Throws an Error for an unknown comment, so that a misspelt one is noticed. */
export function blocksOf(markdown: string, file: string = "README.md"): Block[] {
  const blocks: Block[] = [];
  let end = 0;
  for (const { 0: whole, 1: comments = "", 2: language = "", 3: code = "", index } of markdown.matchAll(FENCED)) {
    const before = markdown.slice(0, index + whole.indexOf("```"));
    const place = `${file}:${before.split("\n").length + 1}`;
    const previous = blocks.at(-1);
    if (language === "text" && previous !== undefined && markdown.slice(end, index).trim() === "") {
      blocks[blocks.length - 1] = { ...previous, output: code };
    } else if (language !== "text")
      blocks.push({ place, language, code, output: undefined, ...saidOf(comments, place) });
    end = index + whole.length;
  }
  return blocks;
}

type Said = Pick<Block, "given" | "expects" | "inTheseWords" | "onlyChecked" | "runBy" | "printedBy">;

function saidOf(comments: string, place: string): Said {
  const said: { -readonly [Name in keyof Said]: Said[Name] } = {
    given: "",
    expects: "success",
    inTheseWords: false,
    onlyChecked: undefined,
    runBy: undefined,
    printedBy: undefined,
  };
  for (const [, text = ""] of comments.matchAll(COMMENT)) {
    const [, word, rest = ""] =
      /^(given|refused|throws|only checked|run by|printed by)(?::\s*([^]*))?$/.exec(text) ?? [];
    if (word === "given") said.given = `${rest}\n`;
    else if (word === "refused" && (rest === "" || rest === "in these words")) {
      said.expects = "refusal";
      said.inTheseWords = rest !== "";
    } else if (word === "throws") said.expects = "throw";
    else if (word === "only checked" && rest !== "") said.onlyChecked = rest;
    else if (word === "run by" && rest !== "") said.runBy = rest;
    else if (word === "printed by" && rest !== "") said.printedBy = rest;
    else throw new Error(`${place}: unknown comment before a code block: ${text}`);
  }
  return said;
}
