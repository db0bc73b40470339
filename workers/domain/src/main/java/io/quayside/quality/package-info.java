/**
 * Quality of goods: plans say what is inspected, inspections what was found, dispositions what becomes of goods that failed. The stock
 * itself belongs to {@code inventory}; here it is only told where to go.
 */
package io.quayside.quality;
