/** What people are told: all of it in the application, and by mail each kind of notice at once, in one digest a day or not at all, and never in their quiet hours. */
@NullMarked
package io.quayside.notification;

import org.jspecify.annotations.NullMarked;
