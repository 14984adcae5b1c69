/** A fault of the place Sarai was started in. Its message is one sentence for the operator: what is wrong and what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
