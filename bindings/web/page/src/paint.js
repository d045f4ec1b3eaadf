// Work that is done when what was drawn before it is on the screen.
const LATEST_MS = 1000; // where no picture is made

/** One task may wait. A newer one takes its place. */
export class AfterPaint {
  plan(task) {
    this.drop();
    this.task = task;
    this.timer = setTimeout(() => this.finish(), document.hidden ? 0 : LATEST_MS);
    this.frame = requestAnimationFrame(() => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.finish());
    });
  }

  drop() {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.timer);
    this.task = null;
  }

  /** Does at once what waits. */
  finish() {
    const { task } = this;
    this.drop();
    task?.();
  }
}
