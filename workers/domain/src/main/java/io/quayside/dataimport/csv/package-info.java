/** Reading a CSV file whatever its encoding, delimiter and column names. */
package io.quayside.dataimport.csv;
