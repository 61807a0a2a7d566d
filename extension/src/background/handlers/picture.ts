import { blobOf, codesIn } from '../../codes/read';
import type { CollectorHandler } from '../../messages';

/** Reads the codes in a picture of a page. It is kept nowhere. */
export const picture: CollectorHandler<'picture'> = async ({ data }) => (await codesIn(blobOf(data))) ?? [];
