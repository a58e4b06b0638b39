import type { Source } from "./definition.js";
import type { SkipReason } from "./result.js";

/** What keeps a rule instance from being judged. */
export interface Obstacle {
  readonly reason: SkipReason;
  readonly pointer: string;
  /** Whether a partner is looked for without a key: nobody knows whether there is one. */
  readonly isKeyless?: boolean;
}

/** Where several reasons meet, the first of these is given, with its own places only. */
const Priority: readonly SkipReason[] = ["unusableCell", "noPriorReport", "noChildren", "noPartner", "blankCell", "noValue"];

/** A pointer into another report starts with its name. */
export const pointerIn = (source: Source | undefined, pointer: string): string => (source === undefined ? pointer : `${source}:${pointer}`);

export const withoutReport = (source: Source): SkipReason => (source === "prior" ? "noPriorReport" : "noChildren");

/** Collects what keeps one instance from being judged, in the order of its formula. */
export class Obstacles {
  readonly #all: Obstacle[] = [];

  get areNone(): boolean {
    return this.#all.length === 0;
  }

  get reason(): SkipReason {
    return Priority.find((reason) => this.#all.some((obstacle) => obstacle.reason === reason)) ?? "unusableCell";
  }

  get pointers(): readonly string[] {
    const { reason } = this;
    return [...new Set(this.#all.filter((obstacle) => obstacle.reason === reason && obstacle.pointer !== "").map(({ pointer }) => pointer))];
  }

  add(obstacle: Obstacle): void {
    this.#all.push(obstacle);
  }
}
