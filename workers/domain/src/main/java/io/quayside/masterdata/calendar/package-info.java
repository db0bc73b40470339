/** Working time of a company: what is due in eight working hours, and on which day a date falls. */
package io.quayside.masterdata.calendar;
