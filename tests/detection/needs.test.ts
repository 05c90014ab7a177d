// The examples of every need file, each as a test.
import { describe, expect, it } from 'vitest';
import { readDetectionData, readNeedFiles } from '../../src/build/read-detection';
import { createDetect } from '../../src/detection/detect';

const root = process.cwd();
const { data, faults } = readDetectionData(root);
const detect = createDetect({ ...data, model: null });
const found = (text: string, need: string) => detect(text).needs.find((one) => one.need === need);

describe('The needs', () => {
  it('are read without a fault', () => {
    expect(faults).toEqual([]);
  });
});

for (const { id, examples } of readNeedFiles(root).needs) {
  describe(`The need ${id}`, () => {
    it.each(examples.yes)('is found by its cues in « %s »', (text) => {
      expect(found(text, id)).toBeDefined();
    });

    it.each(examples.no)('is not sure in « %s »', (text) => {
      expect(found(text, id)?.tier).not.toBe('sure');
    });
  });
}
