/** What a scanner reads: numbers of trade items and GS1 element strings. */
package io.quayside.masterdata.barcode;
