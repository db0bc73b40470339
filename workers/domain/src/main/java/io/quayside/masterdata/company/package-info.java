/** Companies with their settings, and their warehouses and locations. */
package io.quayside.masterdata.company;
