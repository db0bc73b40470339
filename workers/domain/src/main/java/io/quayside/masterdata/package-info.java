/** The data that every process refers to; each package below keeps one register of it. */
package io.quayside.masterdata;
