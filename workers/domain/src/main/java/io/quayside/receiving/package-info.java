/** The dock: what is expected, what was counted, what differs, and how goods get from the lorry into stock. */
package io.quayside.receiving;
