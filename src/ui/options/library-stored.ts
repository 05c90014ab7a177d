// The own replies that are kept, as the options show them.
import { useEffect, useState } from 'preact/hooks';
import type { Stored } from '../../library/own/stored';
import type { LibraryOutside } from './library-outside';

export function useStored(outside: LibraryOutside): Stored {
  const [stored, setStored] = useState<Stored>({ replies: [], aside: [], moved: false });
  useEffect(() => outside.followStored(setStored), [outside]);
  return stored;
}
