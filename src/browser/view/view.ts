/** A view: a part of the page, shown while its address is. */

import type { DomainDocument, HostDocument } from "../../serve/protocol/documents.ts";
import type { DomainEvent, LoadSample } from "../../serve/protocol/load.ts";
import type { ConsoleText, StoreChange } from "../../serve/protocol/messages.ts";
import type { LoadSeries } from "../session/history.ts";

/** The readings and documents that the page has. */
export interface Model {
  host: HostDocument;
  readonly series: LoadSeries;
  sample: LoadSample | null;
  events: readonly DomainEvent[];
}

export interface View {
  readonly title: string;
  readonly element: HTMLElement;
  /** Topics that the view follows beside the loads. */
  readonly topics: readonly string[];
  /** Called with each reading, and when the view is shown. */
  update?(): void;
  domain?(document: DomainDocument | null): void;
  store?(change: StoreChange): void;
  xenConsole?(text: ConsoleText): void;
  /** Called when colours have changed. */
  redraw?(): void;
  /** Called when the connection has come back: anything may have changed. */
  refresh?(): void;
  destroy?(): void;
}
