/** What lies there, what is to come, what is spoken for, and how much is sold in a day: for one product or for all of a company at once. */
package io.quayside.planning.figures;
