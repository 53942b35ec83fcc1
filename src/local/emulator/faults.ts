/** Faults on demand: the next `times` requests that match answer wrongly, or late, or not at all. */
export interface Fault {
  /** Substring of `METHOD /path`, for example `POST /channels`. */
  match: string;
  times: number;
  kind: '500' | '429' | 'late' | 'lost';
  /** For `late`: milliseconds. For `429`: seconds to wait, in thousandths. */
  ms?: number;
}

export function createFaults() {
  const planned: Fault[] = [];
  return {
    plan(fault: Fault): void {
      planned.push({ ...fault });
    },
    clear(): void {
      planned.length = 0;
    },
    /** The fault for this request, used up by it. */
    take(request: string): Fault | null {
      const fault = planned.find(({ match, times }) => times > 0 && request.includes(match));
      if (fault) fault.times -= 1;
      return fault ?? null;
    },
  };
}
export type Faults = ReturnType<typeof createFaults>;
