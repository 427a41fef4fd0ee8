/** The one script that the server puts into the pane's page, before office.js: it gives the page a host. */
import type { EmbeddedHost } from './host';

(parent as unknown as { embeddedHost: EmbeddedHost }).embeddedHost.attach(window);
