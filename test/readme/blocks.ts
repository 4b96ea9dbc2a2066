/**
 * The code blocks of README.md and docs/*.md, and what their invisible comments say about them.
 *
 * A `ts` block is a program of its own: it is type-checked and run on a simulated machine (machine.ts), which `Xen.open()`
 * opens. Where it uses `xen` and does not make it, it gets `using xen = Xen.open()`. One that imports bun:test is
 * run by `bun test`. A `text` block right behind it is its whole output. A `sh` block's commands are looked up in
 * commands.ts. What a block needs and a reader does not is said in an HTML comment right before it:
 *
 *     <!-- given: const small = xen.buffers.allocateBytes(16); -->   code that stands before it (several lines may do)
 *     <!-- refused -->         each line with a comment must not compile, and no other line may fail
 *     <!-- refused: in these words -->   the compiler's message on each has the comment's words too
 *     <!-- throws -->          each line with a comment must throw
 *     <!-- only checked: it needs a second machine -->               is type-checked, and not run
 *     <!-- printed by: npm start -->                                 before a text block: that command's whole output
 */

export interface Block {
  /** "README.md:28": where its code begins. */
  readonly place: string;
  readonly language: string;
  readonly code: string;
  readonly given: string;
  readonly expects: "success" | "refusal" | "throw";
  /** The comments' words stand in the compiler's messages. */
  readonly inTheseWords: boolean;
  /** Why it is not run. */
  readonly onlyChecked: string | undefined;
  /** What stands in the text block behind it. */
  readonly output: string | undefined;
  /** Of a text block: the command whose whole output it is. */
  readonly printedBy: string | undefined;
}

const FENCED = /((?:^<!--[^]*?-->\n+)*)^```(\w*)\n([^]*?)^```$/gm;
const COMMENT = /<!--\s*([^]*?)\s*-->/g;

/** Throws an Error for a comment that means nothing, so that a misspelt one is no silence. */
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

type Said = Pick<Block, "given" | "expects" | "inTheseWords" | "onlyChecked" | "printedBy">;

function saidOf(comments: string, place: string): Said {
  const said: { -readonly [Name in keyof Said]: Said[Name] } = {
    given: "",
    expects: "success",
    inTheseWords: false,
    onlyChecked: undefined,
    printedBy: undefined,
  };
  for (const [, text = ""] of comments.matchAll(COMMENT)) {
    const [, word, rest = ""] = /^(given|refused|throws|only checked|printed by)(?::\s*([^]*))?$/.exec(text) ?? [];
    if (word === "given") said.given = `${rest}\n`;
    else if (word === "refused" && (rest === "" || rest === "in these words")) {
      said.expects = "refusal";
      said.inTheseWords = rest !== "";
    } else if (word === "throws") said.expects = "throw";
    else if (word === "only checked" && rest !== "") said.onlyChecked = rest;
    else if (word === "printed by" && rest !== "") said.printedBy = rest;
    else throw new Error(`${place}: no such comment before a code block: ${text}`);
  }
  return said;
}
