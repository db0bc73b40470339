/** What every job worker shares: effects that happen once, failures that are readable, logs that name the case. */
package io.quayside.worker.support;
