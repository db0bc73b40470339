/** Uploading a file, looking at what it would do, and committing it. */
package io.quayside.web.dataimport;
