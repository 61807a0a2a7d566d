import type { CollectorHandler } from '../../messages';
import { leave } from '../leave';

/** The page moved without loading: what was known of it is no longer true. */
export const moved: CollectorHandler<'moved'> = async (_, from) => {
  await leave(from.tab);
  return null;
};
