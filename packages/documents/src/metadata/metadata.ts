/** What one place (front matter, side-car, file name, text) says about a document. Absent means silent. */
export interface Metadata {
  readonly title?: string;
  readonly publisher?: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
  readonly citations?: readonly string[];
}
