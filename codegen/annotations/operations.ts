/** The tables of operations in annotations.toml: a string each, or a table if there is more to say. */
import type { AbiCallArgument } from "../model/operations/types.ts";
import { parseBuffer, parseHandle } from "./buffer-words.ts";
import { type Conditional, parseConditional } from "./conditions.ts";
import { parseCall } from "./grammar.ts";
import { parseOperation } from "./operation-words.ts";
import { AnnotationError, Table } from "./toml.ts";
import type {
  ErrorAnnotation,
  HandleAnnotation,
  OperationAnnotation,
  SelectorAnnotation,
  VersionAnnotation,
} from "./types.ts";

export function readOperations(parent: Table): Map<string, OperationAnnotation> {
  const table = parent.table("operations");
  return new Map(
    table.keys().map((name) => {
      const value = table.value(name);
      const where = table.place(name);
      const fields = typeof value === "string" ? new Table({ is: value }, where) : new Table(value, where);
      const like = fields.optionalText("like");
      const model = like === null ? fields : new Table(table.value(like), table.place(like));
      if (like !== null && !model.has("selector"))
        throw new AnnotationError(
          fields.place("like"),
          `expected the name of an operation with a selector, received ${like}`,
        );
      return [name, readOperation(fields, model)];
    }),
  );
}

/** `model`: the table that says what is inside, where another operation has the same inside. */
function readOperation(table: Table, model: Table): OperationAnnotation {
  const operation: OperationAnnotation = {
    where: table.where,
    ...parseOperation(table.text("is"), table.where),
    errors: readErrors(table),
    uses: table.has("uses") ? table.list("uses") : null,
    version: readVersion(table),
    tail: readTail(table),
    call: readCall(table, "call"),
    handles: readHandles(table.table("handles")),
    buffers: table.list("buffers").map((text) => readBuffer(text, table.place("buffers"))),
    selector: model.has("selector") ? readSelector(model) : null,
  };
  table.expectNoMore();
  return operation;
}

/** "MEMBER PREFIX…": the member, and what the constants that it can hold begin with. */
function readSelector(table: Table): SelectorAnnotation {
  const [member = "", ...prefixes] = table.text("selector").split(/\s+/);
  if (prefixes.length === 0)
    throw new AnnotationError(table.place("selector"), 'expected "MEMBER PREFIX…", received no prefix');
  return { member, prefixes, operations: readOperations(table) };
}

export function readHandles(table: Table): Map<string, HandleAnnotation> {
  return new Map(
    table.keys().map((path) => {
      const where = table.place(path);
      return [path, { where, buffer: parseHandle(table.text(path), where) }];
    }),
  );
}

/** By an error's name, with a condition behind it if the meaning has one; "*" stands for all other errors. */
export function readErrors(parent: Table): Conditional<ErrorAnnotation>[] {
  const table = parent.table("errors");
  return table.keys().map((key) => {
    const where = table.place(key);
    const meaning = table.text(key);
    return parseConditional(key, where, (error) => {
      if (error === "*" || /^E[A-Z0-9]+$/.test(error)) return { error, meaning };
      throw new AnnotationError(where, `expected the name of an error, such as ESRCH, or "*", received "${error}"`);
    });
  });
}

/** "ELEMENT: BUFFER" */
function readBuffer(text: string, where: string): OperationAnnotation["buffers"][number] {
  const [element = "", buffer] = text.split(/:\s*/);
  if (buffer === undefined)
    throw new AnnotationError(where, `expected "ELEMENT: DIRECTION COUNT UNIT", received "${text}"`);
  return { element, ...parseBuffer(buffer, where) };
}

/** "MEMBER CONSTANT"; null if the key is absent. */
export function readVersion(table: Table): VersionAnnotation | null {
  if (!table.has("version")) return null;
  const [member = "", constant] = table.text("version").split(" ");
  if (constant === undefined)
    throw new AnnotationError(table.place("version"), 'expected "MEMBER CONSTANT", received no constant');
  return { member, constant };
}

/** "MEMBER COUNT UNIT" */
function readTail(table: Table): OperationAnnotation["tail"] {
  if (!table.has("tail")) return null;
  const [member = "", ...words] = table.text("tail").split(/\s+/);
  const { count, unit } = parseBuffer(["out", ...words].join(" "), table.place("tail"));
  return { member, count, unit };
}

/** null if the key is absent. */
export function readCall(table: Table, key: string): AbiCallArgument[] | null {
  return table.has(key) ? table.list(key).map((text) => parseCall(text, table.place(key))) : null;
}
