// The order of the test files: the model is learned anew while all others run, not when they are done.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const LONGEST = '/tests/learning/weights.test.ts';

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLongest = ({ moduleId }: TestSpecification) => moduleId.endsWith(LONGEST);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}
