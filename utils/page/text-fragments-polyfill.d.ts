/** The part of text-fragments-polyfill 6.7.0 that is used here; the package brings no types. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export interface TextFragment {
    textStart: string;
    textEnd?: string;
    prefix?: string;
    suffix?: string;
  }
  export const GenerateFragmentStatus: Readonly<
    Record<'SUCCESS' | 'INVALID_SELECTION' | 'AMBIGUOUS' | 'TIMEOUT' | 'EXECUTION_FAILED', number>
  >;
  export function generateFragmentFromRange(range: Range): { status: number; fragment?: TextFragment };
}
