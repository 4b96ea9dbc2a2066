/** The tables of operations in annotations.toml: a string each, or a table where there is more to say. */
import type { AbiCallArgument } from "../model/operations/types.ts";
import { parseBufferWords, parseCall, parseHandle, parseOperation } from "./grammar.ts";
import { AnnotationError, Table } from "./toml.ts";
import type { HandleAnnotation, OperationAnnotation, SelectorAnnotation, VersionAnnotation } from "./types.ts";

/** `caller`: whether operations act on the caller where they do not say otherwise. */
export function readOperations(parent: Table, caller: boolean): Map<string, OperationAnnotation> {
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
          `should name an operation with a selector, and ${like} is none`,
        );
      return [name, readOperation(fields, model, caller)];
    }),
  );
}

/** `model`: the table that says what is inside, where another operation has the same inside. */
function readOperation(table: Table, model: Table, caller: boolean): OperationAnnotation {
  const { direction, target, result, flags } = parseOperation(table.text("is"), table.where);
  const reads = flags.has("reads");
  // What only reads does nothing to the caller, whatever holds for the rest of the family.
  const actsOnCaller = flags.has("caller") || (caller && !reads && !flags.has("!caller"));
  const operation: OperationAnnotation = {
    where: table.where,
    direction,
    target,
    result,
    stable: flags.has("stable"),
    unstable: flags.has("unstable"),
    reads,
    actsOnCaller,
    optional: flags.has("optional"),
    uses: table.has("uses") ? table.list("uses") : null,
    version: readVersion(table),
    tail: readTail(table),
    call: readCall(table, "call"),
    handles: readHandles(table.table("handles")),
    buffers: table.list("buffers").map((text) => readBuffer(text, table.place("buffers"))),
    selector: model.has("selector") ? readSelector(model, actsOnCaller) : null,
  };
  table.expectNoMore();
  return operation;
}

/** "MEMBER PREFIX…": the member, and what the constants that it can hold begin with. */
function readSelector(table: Table, caller: boolean): SelectorAnnotation {
  const [member = "", ...prefixes] = table.text("selector").split(/\s+/);
  if (prefixes.length === 0) throw new AnnotationError(table.place("selector"), 'should be "MEMBER PREFIX…"');
  return { member, prefixes, operations: readOperations(table, caller) };
}

function readHandles(table: Table): Map<string, HandleAnnotation> {
  return new Map(
    table.keys().map((path) => {
      const where = table.place(path);
      return [path, { where, buffer: parseHandle(table.text(path), where) }];
    }),
  );
}

/** "ELEMENT: BUFFER" */
function readBuffer(text: string, where: string): OperationAnnotation["buffers"][number] {
  const [element = "", buffer] = text.split(/:\s*/);
  if (buffer === undefined) throw new AnnotationError(where, `"${text}" should be "ELEMENT: DIRECTION COUNT UNIT"`);
  return { element, ...parseBufferWords(buffer.split(/\s+/), where) };
}

/** "MEMBER CONSTANT"; null where the key is absent. */
export function readVersion(table: Table): VersionAnnotation | null {
  if (!table.has("version")) return null;
  const [member = "", constant] = table.text("version").split(" ");
  if (constant === undefined) throw new AnnotationError(table.place("version"), 'should be "MEMBER CONSTANT"');
  return { member, constant };
}

/** "MEMBER COUNT UNIT" */
function readTail(table: Table): OperationAnnotation["tail"] {
  if (!table.has("tail")) return null;
  const [member = "", ...words] = table.text("tail").split(/\s+/);
  const { count, unit } = parseBufferWords(["out", ...words], table.place("tail"));
  return { member, count: count.join("*"), unit };
}

/** null where the key is absent. */
export function readCall(table: Table, key: string): AbiCallArgument[] | null {
  return table.has(key) ? table.list(key).map((text) => parseCall(text, table.place(key))) : null;
}
