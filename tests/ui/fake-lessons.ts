// What the options ask of the world outside for taught forums, played by the test.
import type { Lesson } from '../../src/post';
import type { LessonsOutside } from '../../src/ui/options/lessons-outside';

export interface FakeLessons extends LessonsOutside {
  kept: Lesson[];
  files: [name: string, text: string][];
  hasRoom: boolean;
}

export function fakeLessons(kept: Lesson[] = []): FakeLessons {
  let hear: (lessons: Lesson[]) => void = () => {};
  const change = (lessons: Lesson[]) => {
    fake.kept = lessons;
    hear(lessons);
  };
  const fake: FakeLessons = {
    kept,
    files: [],
    hasRoom: true,
    follow(onLessons) {
      hear = onLessons;
      hear(fake.kept);
    },
    drop: async (lesson) => change(fake.kept.filter((one) => one !== lesson)),
    async add(lessons) {
      if (!fake.hasRoom) throw new Error('No room');
      change([...fake.kept, ...lessons]);
    },
    saveFile: (name, text) => void fake.files.push([name, text]),
  };
  return fake;
}
