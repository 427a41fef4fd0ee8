/** Entry of dist/check-worker.cjs: checks one workbook after another in a thread of its own. */
import { checkFile } from './check-file';

export default checkFile;
