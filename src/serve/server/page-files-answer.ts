/** Answers with the files of the page. They hold nothing of the host, so they need no token. */

import { brotliDecompressSync } from "node:zlib";
import { message } from "../../http/index.ts";
import type { PageFile } from "../assets/page-file.ts";

/** Files by their paths. They are loaded at the first request, since a program may serve without a browser. */
export class PageFiles {
  #files: Promise<ReadonlyMap<string, PageFile>> | undefined;
  readonly #plain: Map<string, Uint8Array<ArrayBuffer>> = new Map();

  /** Resolves with the answer; with null for a path without a file. */
  async answer(pathname: string, { method, headers }: Request): Promise<Response | null> {
    this.#files ??= this.#load();
    const file = (await this.#files).get(pathname === "/" ? "/index.html" : pathname);
    if (file === undefined) return null;
    if (method !== "GET" && method !== "HEAD") return message("expected GET or HEAD", 405, { allow: "GET, HEAD" });
    const common = { "content-type": file.type, "cache-control": "no-cache", etag: file.tag, vary: "accept-encoding" };
    if (headers.get("if-none-match") === file.tag) return new Response(null, { status: 304, headers: common });
    const isPacked = /\bbr\b/.test(headers.get("accept-encoding") ?? "");
    const body = method === "HEAD" ? null : isPacked ? file.brotli : this.#plainOf(pathname, file);
    return new Response(body, { headers: isPacked ? { ...common, "content-encoding": "br" } : common });
  }

  async #load(): Promise<ReadonlyMap<string, PageFile>> {
    try {
      const { pageFiles } = await import("../assets/page-files.ts");
      return await pageFiles();
    } catch (error) {
      this.#files = undefined;
      throw error;
    }
  }

  #plainOf(pathname: string, { brotli }: PageFile): Uint8Array<ArrayBuffer> {
    let plain = this.#plain.get(pathname);
    if (plain === undefined) this.#plain.set(pathname, (plain = new Uint8Array(brotliDecompressSync(brotli))));
    return plain;
  }
}
