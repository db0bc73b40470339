/** Cost centres, their budgets, and exchange rates. */
package io.quayside.masterdata.finance;
