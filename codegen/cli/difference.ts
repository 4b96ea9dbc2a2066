/** What differs between the recorded model of a release and the one that its headers give now, a line each. */
import type { Abi, AbiRecord } from "../model/abi.ts";

export function modelDifference(recorded: Abi, built: Abi): string[] {
  return [
    ...compare("", recorded.structs, built.structs, describeRecord),
    ...compare("typedef ", recorded.typedefs, built.typedefs, (size) => `${size} bytes`),
    ...compare("enumerator ", recorded.enums, built.enums, String),
    ...compare("constant ", recorded.constants, built.constants, String),
    ...compare("string ", recorded.strings, built.strings, (text) => JSON.stringify(text)),
  ];
}

function compare<T>(
  kind: string,
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
  show: (value: T) => string,
): string[] {
  const lines: string[] = [];
  for (const [name, value] of Object.entries(before)) {
    const now = after[name];
    if (now === undefined) lines.push(`- ${kind}${name}: ${show(value)}`);
    else if (!Bun.deepEquals(value, now)) lines.push(`~ ${kind}${name}: ${show(value)} -> ${show(now)}`);
  }
  for (const [name, value] of Object.entries(after)) {
    if (before[name] === undefined) lines.push(`+ ${kind}${name}: ${show(value)}`);
  }
  return lines;
}

/** Size and members with their offsets: enough to see what moved. */
function describeRecord(record: AbiRecord): string {
  const members = record.fields.map(
    ({ name, offset, bitOffset }) => `${name ?? "-"}@${offset}${bitOffset === undefined ? "" : `:${bitOffset}`}`,
  );
  return `${record.size} bytes {${members.join(" ")}}`;
}
