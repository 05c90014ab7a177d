// The model as its data file: one line of JSON, compressed.
import { brotliCompressSync, constants } from 'node:zlib';
import type { ModelData } from '../detection/model-data';

/** The text that the file holds. */
export function modelText(model: ModelData): string {
  return `${JSON.stringify(model)}\n`;
}

export function compressModel(model: ModelData): Buffer {
  const text = Buffer.from(modelText(model));
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
}
