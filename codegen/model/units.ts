/** Chooses the translation units of a header tree: one for Xen's own interface, one for Linux's Xen devices. */
import { type Architecture, type IncludeResolver, SourceFile } from "../c/index.ts";
import { type HeaderTree, linuxHeaders, unitText, xenHeaders } from "../headers/index.ts";
import type { AbiSource } from "./build.ts";

/** The units of one tree. Its files are opened, and split into tokens, once for all architectures. */
export class TreeUnits {
  readonly #tree: HeaderTree;
  readonly #linux: readonly string[];
  readonly #resolveXen: IncludeResolver;
  readonly #resolveLinux: IncludeResolver;

  constructor(tree: HeaderTree) {
    this.#tree = tree;
    this.#linux = linuxHeaders(tree);
    this.#resolveXen = resolver(tree, () => true);
    this.#resolveLinux = resolver(tree, (header) => this.isLinux(header));
  }

  xen(arch: Architecture): AbiSource {
    const text = unitText(xenHeaders(this.#tree, arch));
    return { xen: this.#tree.release, arch, text, resolve: this.#resolveXen };
  }

  linux(arch: Architecture): AbiSource {
    return { xen: "linux", arch, text: unitText(this.#linux), resolve: this.#resolveLinux };
  }

  /** True if a header's definitions belong to the Linux unit's model; other headers are only needed to compile it. */
  isLinux(header: string): boolean {
    return this.#linux.includes(header);
  }
}

function resolver(tree: HeaderTree, isPart: (header: string) => boolean): IncludeResolver {
  const opened = new Map<string, SourceFile>();
  const headers = new Map<SourceFile, string | null>();
  return (name, angled, from) => {
    const file = tree.resolve(name, angled, headers.get(from) ?? null);
    if (file === null) return null;
    const known = opened.get(file.path);
    if (known !== undefined) return known;
    const header = file.header !== null && isPart(file.header) ? file.header : null;
    const source = new SourceFile(file.path, file.text, header);
    opened.set(file.path, source);
    headers.set(source, file.header);
    return source;
  };
}
