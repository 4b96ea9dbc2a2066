/** The types of a family's operations: what the compiler is to know of each. */

import type { Abi } from "../../../model/abi.ts";
import type { AbiCallArgument, AbiContainer, AbiFamily } from "../../../model/operations/types.ts";
import { elementName, UNTYPED } from "../elements.ts";
import type { DataContext } from "./data.ts";
import { type FlatOperation, flatOperations } from "./flatten.ts";
import { propertyName } from "./literal.ts";

const WIDTH = 120;

export const POINTER = "HypercallPointer";

export function operationsInterface(family: AbiFamily, context: DataContext): string {
  const lines = flatOperations(family).map((operation) => {
    const call = operation.call ?? family.call;
    const comment = operation.summary === undefined ? "" : `  /** ${operation.summary} */\n`;
    return comment + printMember(operation.name, members(operation, call, family.container, context), 2);
  });
  return `export interface Operations {\n${lines.join("")}}`;
}

/** A member's name, and its type: what TypeScript calls it, or members of its own. */
type DescribedMember = [name: string, type: string | DescribedMember[]];

function members(
  { argument, select, uses, buffers, result, stable, unsafe, domain, peers = [], onError }: FlatOperation,
  call: readonly AbiCallArgument[],
  container: AbiContainer | undefined,
  context: DataContext,
): DescribedMember[] {
  const filled = [...select.keys(), ...(argument?.version ? [argument.version.member] : [])];
  const named = call.flatMap((one) => parameter(context.abi, one));
  // Of a path the first name alone is a member of the argument's type.
  const wanted = argument === null || argument.kind !== "record" ? [] : [domain, ...peers];
  const domains = wanted.flatMap((path) => (path === undefined || path.includes(".") ? [] : [path]));
  const described: DescribedMember[] = [["argument", argumentType(argument, container, context)]];
  if (argument !== null) described.push(["direction", JSON.stringify(argument.direction)]);
  if (argument?.optional) described.push(["optional", "true"]);
  if (argument?.tail) described.push(["tail", JSON.stringify(argument.tail.member)]);
  if (filled.length > 0) described.push(["filled", alternatives(filled)]);
  if (select.size > 0 || uses !== undefined) described.push(["uses", uses?.length ? alternatives(uses) : "never"]);
  if (named.length > 0) described.push(["call", named]);
  if (buffers) described.push(["buffers", `[${buffers.map(({ element }) => pointerTo(context.abi, element))}]`]);
  if (result.kind !== "zero") described.push(["result", JSON.stringify(result.kind)]);
  if (stable) described.push(["stable", "true"]);
  if (domains.length > 0) described.push(["domains", alternatives(domains)]);
  if (onError !== undefined) described.push(["onError", "true"]);
  if (unsafe !== undefined && unsafe.member === undefined) described.push(["unsafe", JSON.stringify(unsafe.why)]);
  return described;
}

function argumentType(
  argument: FlatOperation["argument"],
  container: AbiContainer | undefined,
  { classOf }: DataContext,
): string {
  if (argument === null) return "null";
  if (argument.kind === "scalar") return "number";
  if (argument.kind === "array") return "Uint8Array";
  return classOf(argument.type ?? `${container?.type}.${argument.member}`);
}

function parameter(abi: Abi, argument: AbiCallArgument): DescribedMember[] {
  if (argument.kind === "scalar") return [[argument.name, "number"]];
  if (argument.kind !== "pointer") return [];
  return [[argument.name, `${pointerTo(abi, argument.element)}${argument.null === undefined ? "" : " | null"}`]];
}

function pointerTo(abi: Abi, element: string): string {
  return UNTYPED.has(element) ? POINTER : `${POINTER}<${JSON.stringify(elementName(abi, element))}>`;
}

function alternatives(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(" | ");
}

function printMember(name: string, type: DescribedMember[1], indentation: number): string {
  const pad = " ".repeat(indentation);
  const line = `${pad}${propertyName(name)}: ${inline(type)};\n`;
  if (line.length <= WIDTH + 1) return line;
  if (typeof type === "string") {
    const choices = type.split(" | ");
    return choices.length === 1
      ? line
      : `${pad}${propertyName(name)}:\n${choices.map((choice) => `${pad}  | ${choice}`).join("\n")};\n`;
  }
  const members = type.map(([member, inner]) => printMember(member, inner, indentation + 2));
  return `${pad}${propertyName(name)}: {\n${members.join("")}${pad}};\n`;
}

function inline(type: DescribedMember[1]): string {
  if (typeof type === "string") return type;
  return `{ ${type.map(([member, inner]) => `${member}: ${inline(inner)}`).join("; ")} }`;
}
