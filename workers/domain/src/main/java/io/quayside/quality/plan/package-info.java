/** What is inspected, how much of it, and on which occasion. */
package io.quayside.quality.plan;
