/** Runs a step once for a burst of calls, a moment after the last. Dispose ends the waiting. */
export class Soon {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly milliseconds: number,
    private readonly step: () => void,
  ) {}

  call(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.step, this.milliseconds);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }
}
