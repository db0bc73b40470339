/** Lines of a requisition out of what people copy from a spreadsheet. */
package io.quayside.purchasing.requisition.paste;
