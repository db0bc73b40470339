/** Single sampling by attributes after ISO 2859-1: the tables are data, this is how they are read. */
package io.quayside.quality.sampling;
