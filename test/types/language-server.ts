/**
 * A client of TypeScript's language server, which behaves as an editor: JSON-RPC on its standard streams, each message
 * after its length.
 */

import type { Subprocess } from "bun";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const tsc = join(import.meta.dir, "../../node_modules/.bin/tsc");

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[] };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export class LanguageServer implements AsyncDisposable {
  readonly #process: Subprocess<"pipe", "pipe", "pipe">;
  readonly #waiting: Map<number, PromiseWithResolvers<unknown>> = new Map();
  readonly #file: string;
  #lastId = 0;
  #version = 0;

  /**
   * `path` is the program that the editor has open. It need not exist on disk, but must belong to a project that does.
   */
  constructor(path: string) {
    this.#file = pathToFileURL(path).href;
    this.#process = Bun.spawn([tsc, "--lsp", "--stdio"], { stdin: "pipe", stdout: "pipe", stderr: "pipe" });
    void this.#receive();
  }

  /** Returns the completions that are offered at the `|` in a program. */
  async completions(program: string): Promise<string[]> {
    const before = program.slice(0, program.indexOf("|")).split("\n");
    await this.#show(program.replace("|", ""));
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    const asked = { textDocument: { uri: this.#file }, position };
    const found = (await this.#request("textDocument/completion", asked)) as {
      items: { label: string }[];
    } | null;
    return found?.items.map(({ label }) => label) ?? [];
  }

  /** Returns the number of errors that are found in a program. */
  async errors(program: string): Promise<number> {
    await this.#show(program);
    const found = (await this.#request("textDocument/diagnostic", { textDocument: { uri: this.#file } })) as {
      items: unknown[];
    };
    return found.items.length;
  }

  /** Returns the text that is shown for the name before the `|` in a program. */
  async hover(program: string): Promise<string> {
    const before = program.slice(0, program.indexOf("|")).split("\n");
    await this.#show(program.replace("|", ""));
    const position = { line: before.length - 1, character: (before.at(-1)?.length ?? 1) - 1 };
    const found = (await this.#request("textDocument/hover", { textDocument: { uri: this.#file }, position })) as {
      contents: { value: string };
    };
    return found.contents.value;
  }

  async #show(text: string): Promise<void> {
    const version = ++this.#version;
    if (version > 1) {
      const textDocument = { uri: this.#file, version };
      return this.#send({ method: "textDocument/didChange", params: { textDocument, contentChanges: [{ text }] } });
    }
    await this.#request("initialize", { processId: process.pid, rootUri: null, capabilities: {} });
    this.#send({ method: "initialized", params: {} });
    const textDocument = { uri: this.#file, languageId: "typescript", version, text };
    this.#send({ method: "textDocument/didOpen", params: { textDocument } });
  }

  #request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#lastId;
    const answer = Promise.withResolvers<unknown>();
    this.#waiting.set(id, answer);
    this.#send({ id, method, params });
    return answer.promise;
  }

  #send(message: object): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    this.#process.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#process.stdin.write(body);
    this.#process.stdin.flush();
  }

  async #receive(): Promise<void> {
    let received = Buffer.alloc(0);
    for await (const chunk of this.#process.stdout) {
      received = Buffer.concat([received, chunk]);
      for (;;) {
        const end = received.indexOf("\r\n\r\n");
        const length = Number(/Content-Length: (\d+)/i.exec(received.toString("utf8", 0, Math.max(end, 0)))?.[1]);
        if (end < 0 || received.length < end + 4 + length) break;
        this.#take(JSON.parse(received.toString("utf8", end + 4, end + 4 + length)) as Message);
        received = received.subarray(end + 4 + length);
      }
    }
    const lastWords = await this.#process.stderr.text();
    for (const answer of this.#waiting.values())
      answer.reject(new Error(`the language server has ended: ${lastWords}`));
  }

  #take({ id, method, params, result, error }: Message): void {
    if (id === undefined) return;
    // The server's own requests: it registers for changes, and requests settings.
    if (method !== undefined) return this.#send({ id, result: params?.items?.map(() => null) ?? null });
    const answer = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) answer?.resolve(result);
    else answer?.reject(new Error(error.message));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#request("shutdown", undefined);
    this.#send({ method: "exit" });
    await this.#process.stdin.end();
    await this.#process.exited;
  }
}
