// The bare reading of the characters of texts: what no judgement of them can be quicker than.

/** The sum is kept, or the reading would be optimised away. */
let sum = 0;

export function scan(text: string): void {
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
}
