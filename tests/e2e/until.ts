// Waiting for what a browser tells by no event.

/** Asks again until it holds; a question that fails meanwhile counts as no. */
export async function until(what: string, holds: () => Promise<boolean>, ms = 15_000): Promise<void> {
  const end = Date.now() + ms;
  let failure: unknown;
  const ask = () =>
    holds().catch((error: unknown) => {
      failure = error;
      return false;
    });
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`, { cause: failure });
    await new Promise((done) => setTimeout(done, 50));
  }
}
