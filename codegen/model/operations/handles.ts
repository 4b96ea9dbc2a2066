/** The handles in an argument, each with what annotations.toml says of it. */
import type { HandleAnnotation } from "../../annotations/index.ts";
import type { AbiField, AbiRecord, AbiType } from "../abi.ts";
import { type Context, report } from "./context.ts";
import { findMember, isWithin, joinPath, recordName } from "./members.ts";
import type { AbiHandleBuffer, AbiOperationHandle } from "./types.ts";

/** A position in a walk through a record: `path` from the argument, `inner` from the named record `owner`. */
interface Position {
  readonly owner: string;
  readonly path: string;
  readonly inner: string;
}

interface FoundHandle extends Position, Pointed {}

/** The target of a member that is a pointer, or the elements of an array in the record. */
interface Pointed {
  readonly element: string;
  readonly isConst: boolean;
  /** Elements, if it is an array. */
  readonly length?: number;
}

/** Counts that no member holds. */
const WITHOUT_MEMBER: ReadonlySet<string | number> = new Set(["nul", "self", "vcpus"]);

/** Handles of elements of elements are not followed further than this. */
const DEPTH = 3;

export interface HandleSource {
  /** Names the argument's type: the record that annotations are filed under. */
  readonly owner: string;
  readonly record: AbiRecord;
  /** The operation's own annotations, by path. */
  readonly overrides: ReadonlyMap<string, HandleAnnotation>;
  /** Paths that the operation uses; null stands for all. */
  readonly uses: readonly string[] | null;
  /** Paths that are some sub-operation's. */
  readonly without: readonly string[];
}

export function describeHandles(context: Context, source: HandleSource, depth: number = DEPTH): AbiOperationHandle[] {
  const { owner, record, overrides, uses, without } = source;
  const described: AbiOperationHandle[] = [];
  for (const found of walk(context, record, { owner, path: "", inner: "" })) {
    const { path } = found;
    if (uses !== null && !uses.some((used) => isWithin(path, used))) continue;
    if (without.some((other) => isWithin(path, other))) continue;
    const buffer = bufferOf(context, found, record, overrides.get(path));
    if (buffer === null) continue;
    const nested = depth > 0 ? elementHandles(context, found.element, depth - 1) : [];
    described.push({
      handle: path,
      element: found.element,
      ...(found.length === undefined ? {} : { length: found.length }),
      ...buffer,
      ...(nested.length > 0 ? { handles: nested } : {}),
    });
  }
  return described;
}

/** The handles inside the elements of a buffer. */
export function elementHandles(context: Context, element: string, depth: number = DEPTH): AbiOperationHandle[] {
  const record = context.abi.structs[element];
  if (record === undefined || record.handle) return [];
  return describeHandles(context, { owner: element, record, overrides: new Map(), uses: null, without: [] }, depth);
}

function* walk(context: Context, record: AbiRecord, at: Position): Generator<FoundHandle> {
  for (const field of record.fields) {
    const path = joinPath(at.path, field.name);
    const inner = joinPath(at.inner, field.name);
    const target = pointed(context, field, at.owner, inner);
    if (target !== null) yield { owner: at.owner, path, inner, ...target };
    if (field.inline) yield* walk(context, field.inline, { owner: at.owner, path, inner });
    const name = recordName(field.type);
    const nested = name === null ? undefined : context.abi.structs[name];
    if (name !== null && nested) yield* walk(context, nested, { owner: name, path, inner: "" });
  }
}

/** An integer points, and an array is counted, only where the annotations say so. */
function pointed({ annotations }: Context, { type }: AbiField, owner: string, inner: string): Pointed | null {
  if (type?.kind === "handle") return { element: type.element, isConst: type.const === true };
  if (type?.kind === "pointer") return { element: type.to, isConst: false };
  if (annotations.handles.get(owner)?.has(inner) !== true) return null;
  if (type?.kind === "int") return { element: "void", isConst: false };
  const element = type?.kind === "array" ? elementOf(type.of) : null;
  return type?.kind !== "array" || element === null ? null : { element, isConst: false, length: type.length ?? 0 };
}

function elementOf(type: AbiType): string | null {
  return recordName(type) ?? (type.kind === "int" ? type.name : null);
}

/** Its annotation, with the paths in it made to start at the argument; null, and reported, if there is none. */
function bufferOf(
  context: Context,
  found: FoundHandle,
  argument: AbiRecord,
  override: HandleAnnotation | undefined,
): AbiHandleBuffer | null {
  const { owner, path, inner, isConst } = found;
  const general = context.annotations.handles.get(owner)?.get(inner);
  const annotation = override ?? general;
  const name = `${owner} ${inner}`;
  if (annotation === undefined) {
    report(
      context,
      "handle",
      name,
      `[handles."${owner}"] wants ${inner} = "in|out|inout COUNT elements|bytes|bits|pages"`,
    );
    return null;
  }
  context.used.add(annotation.where);
  if (general) context.used.add(general.where);
  const { buffer, where } = annotation;
  if (isConst && buffer.direction !== "in")
    report(context, "contradiction", name, `${where}: the header says that Xen only reads it: "in" is wanted`);
  const base = override ? "" : path.slice(0, path.length - inner.length).replace(/\.$/, "");
  const rebase = (member: string): string => {
    const full = joinPath(base, member);
    if (findMember(context.abi, argument, full) === null)
      report(context, "contradiction", name, `${where}: ${full} is not a member of the argument`);
    return full;
  };
  const count = buffer.count.map((factor) => countFactor(context, factor, rebase));
  const resolved: AbiHandleBuffer = { direction: buffer.direction, count, unit: buffer.unit };
  for (const { where: place, condition, value: word } of buffer.words) {
    if (condition !== null && !condition.holds(context.abi)) continue;
    context.used.add(place);
    if (word.kind === "returned") resolved.returned = rebase(word.member);
    else if (word.kind === "null") resolved.null = word.meaning;
    else if (word.kind === "least") {
      resolved.least = word.factors.map((one) => (typeof one === "object" ? one : countFactor(context, one, rebase)));
    } else if (word.kind === "when") {
      resolved.when = conditionOf(context, name, where, { ...word, member: rebase(word.member) });
    } else resolved[word.kind] = true;
  }
  return resolved;
}

function countFactor(
  { constants }: Context,
  factor: string | number,
  rebase: (member: string) => string,
): string | number {
  if (typeof factor === "number" || WITHOUT_MEMBER.has(factor)) return factor;
  return constants.value(factor) ?? factor.split("..").map(rebase).join("..");
}

function conditionOf(
  context: Context,
  name: string,
  where: string,
  { member, constant }: { member: string; constant: string },
): NonNullable<AbiHandleBuffer["when"]> {
  const value = context.constants.value(constant);
  if (value === undefined) report(context, "contradiction", name, `${where}: the headers have no constant ${constant}`);
  return { member, constant, value: value ?? 0 };
}
