/** The site as TypeDoc makes it: the documents as they are given, and the reference of every entry point. */

import compiler from "@typescript/typescript6";
import { join } from "node:path";
import packageJson from "../../package.json";
import { withNamesLinked } from "./linked.ts";

// TypeDoc uses the compiler's API, which the TypeScript of this repository no longer has.
Bun.plugin({
  name: "compiler",
  setup(build) {
    build.module("typescript", () => ({ exports: { ...compiler, default: compiler }, loader: "object" }));
  },
});

/** The entry points of package.json's exports, by their modules' names. */
const entries: readonly string[] = Object.keys(packageJson.exports)
  .filter((name) => !name.endsWith(".json"))
  .map((name) => name.replace(/^\.\/?/, ""));

export interface SiteParts {
  /** The repository. */
  readonly root: string;
  /** Files of documents, in the navigation's order. */
  readonly documents: readonly string[];
  /** The file of the first page. */
  readonly home: string;
  readonly output: string;
}

/** Stands in links of the bar before a page's address from the site's root. */
const SITE = "site:";
const bar: readonly (readonly [words: string, page: string])[] = [
  ["Guide", "documents/Guide.html"],
  ["Operations", "documents/Operations.html"],
  ["Command", "documents/Command.html"],
  ["Reference", "modules.html"],
];

/** Returns the module of an entry point: the first has classes that `src/index.ts` loads later. */
function moduleOf(root: string, entry: string): string {
  return entry === "" ? join(root, "package/site/entries/index.ts") : join(root, "src", `${entry}.ts`);
}

/** TypeDoc's warnings about members whose names are the processor's or the language's own. */
const NAMED_ELSEWHERE =
  /^xen-ts\S*\.(?:X86EventRegisters\.|ArmEventRegisters\.|Plain\.|ElementName\.).* does not have any doc/;

/** Writes the site's files. Returns TypeDoc's warnings; throws an Error if it fails. */
export async function writeSite({ root, documents, home, output }: SiteParts): Promise<string[]> {
  const { Application, Converter, Logger, LogLevel, PageEvent, ReflectionKind, RendererEvent, TSConfigReader } =
    await import("typedoc");
  const app = await Application.bootstrap(
    {
      name: "xen-ts",
      includeVersion: true,
      entryPoints: entries.map((entry) => moduleOf(root, entry)),
      tsconfig: join(root, "package/site/tsconfig.json"),
      basePath: root,
      projectDocuments: [...documents],
      readme: home,
      customCss: join(import.meta.dir, "style.css"),
      skipErrorChecking: true,
      excludePrivate: true,
      excludeProtected: true,
      excludeInternal: true,
      excludeExternals: true,
      disableSources: true,
      githubPages: false,
      hideGenerator: true,
      sortEntryPoints: false,
      sort: ["documents-first", "alphabetical-ignoring-documents"],
      navigation: { includeGroups: false, includeCategories: false, includeFolders: false },
      headings: { readme: false, document: true },
      useFirstParagraphOfCommentAsSummary: true,
      highlightLanguages: ["typescript", "shellscript", "ini", "dockerfile", "html"],
      ignoredHighlightLanguages: ["text"],
      navigationLinks: Object.fromEntries(bar.map(([words, page]) => [words, `${SITE}${page}`])),
      searchInDocuments: true,
      validation: { invalidLink: true, invalidPath: true, notExported: false, notDocumented: true },
      logLevel: LogLevel.Warn,
    },
    [new TSConfigReader()],
  );
  const warnings: string[] = [];
  app.logger = new (class extends Logger {
    override log(message: string, level: number): void {
      if (level >= LogLevel.Warn && !NAMED_ELSEWHERE.test(message)) warnings.push(message);
    }
  })();
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const modules = project.children ?? [];
    for (const [index, module] of modules.entries()) {
      const entry = entries[index] ?? "";
      module.name = entry === "" ? "xen-ts" : `xen-ts/${entry}`;
    }
  });
  let names = new Map<string, string>();
  app.renderer.on(PageEvent.END, (page) => {
    const base = "../".repeat(page.url.split("/").length - 1);
    // TypeDoc links to the first page by its folder, which only a server turns into a page.
    const text = (page.contents ?? "")
      .replaceAll(`href="${SITE}`, `href="${base}`)
      // TypeDoc lets every word with a capital inside be broken there.
      .replaceAll("Type<wbr/>Script", "TypeScript")
      .replaceAll(/href="((?:\.\.\/)+)(?=["#])/g, 'href="$1index.html');
    page.contents = withNamesLinked(text, (name) => {
      const to = names.get(name);
      return to === undefined || to === page.url ? undefined : base + to;
    });
  });
  const project = await app.convert();
  if (project === undefined) throw new Error(`TypeDoc has failed:\n${warnings.join("\n")}`);
  app.validate(project);
  app.renderer.on(RendererEvent.BEGIN, () => {
    const named = project.children?.flatMap((module) => module.children ?? []) ?? [];
    names = new Map(
      named.toReversed().flatMap((one) => {
        const url = app.renderer.router?.hasUrl(one) === true ? app.renderer.router.getFullUrl(one) : "";
        return url === "" || one.kindOf(ReflectionKind.Reference) ? [] : [[one.name, url]];
      }),
    );
  });
  await app.generateDocs(project, output);
  return warnings;
}
