/** Entry of dist/functions.js: hands every custom function to Excel by its id. */
import { registry } from './registry';

for (const [id, implementation] of Object.entries(registry)) CustomFunctions.associate(id, implementation as never);
