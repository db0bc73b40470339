/** Which tasks may be decided together: by type of document, company and currency, as rows that people maintain. */
@NullMarked
package io.quayside.approval.bulk;

import org.jspecify.annotations.NullMarked;
