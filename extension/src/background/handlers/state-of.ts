import type { ViewHandler } from '../../messages';
import { recordOf } from '../tab-record';

/** Says what is known of a tab. */
export const stateOf: ViewHandler<'state_of'> = async ({ tab }) => (await recordOf(tab)).state;
